CREATE TABLE [audit_entries] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [at] datetimeoffset NOT NULL,
    [actor] uniqueidentifier NULL,
    [act] nvarchar(80) NOT NULL,
    [subject] nvarchar(120) NOT NULL,
    [body] nvarchar(max) NOT NULL,
    [body_sha256] nvarchar(64) NOT NULL,
    CONSTRAINT [pk_audit_entries] PRIMARY KEY ([tenant_id], [id])
);
DECLARE @defaultSchema AS sysname;
SET @defaultSchema = SCHEMA_NAME();
DECLARE @description AS sql_variant;
SET @description = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description, 'SCHEMA', @defaultSchema, 'TABLE', N'audit_entries';
GO


CREATE TABLE [counters] (
    [tenant_id] uniqueidentifier NOT NULL,
    [name] nvarchar(80) NOT NULL,
    [value] bigint NOT NULL,
    CONSTRAINT [pk_counters] PRIMARY KEY ([tenant_id], [name])
);
GO


CREATE TABLE [form_keys] (
    [tenant_id] uniqueidentifier NOT NULL,
    [key] uniqueidentifier NOT NULL,
    [at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_form_keys] PRIMARY KEY ([tenant_id], [key])
);
DECLARE @defaultSchema1 AS sysname;
SET @defaultSchema1 = SCHEMA_NAME();
DECLARE @description1 AS sql_variant;
SET @description1 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description1, 'SCHEMA', @defaultSchema1, 'TABLE', N'form_keys';
GO


CREATE TABLE [identity_roles] (
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(256) NULL,
    [normalized_name] nvarchar(256) NULL,
    [concurrency_stamp] nvarchar(max) NULL,
    CONSTRAINT [pk_identity_roles] PRIMARY KEY ([id])
);
GO


CREATE TABLE [outbox_mails] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [to] nvarchar(254) NOT NULL,
    [subject] nvarchar(200) NOT NULL,
    [text] nvarchar(max) NOT NULL,
    [queued_at] datetimeoffset NOT NULL,
    [sent_at] datetimeoffset NULL,
    CONSTRAINT [pk_outbox_mails] PRIMARY KEY ([tenant_id], [id])
);
GO


CREATE TABLE [transmittals] (
    [tenant_id] uniqueidentifier NOT NULL,
    [direction] nvarchar(40) NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [counterparty] uniqueidentifier NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [sequence] bigint NOT NULL,
    [content] nvarchar(max) NOT NULL,
    [sha256] nvarchar(64) NOT NULL,
    [at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_transmittals] PRIMARY KEY ([tenant_id], [id], [direction])
);
DECLARE @defaultSchema2 AS sysname;
SET @defaultSchema2 = SCHEMA_NAME();
DECLARE @description2 AS sql_variant;
SET @description2 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description2, 'SCHEMA', @defaultSchema2, 'TABLE', N'transmittals';
GO


CREATE TABLE [users] (
    [id] uniqueidentifier NOT NULL,
    [display_name] nvarchar(100) NOT NULL,
    [last_totp_step] bigint NOT NULL,
    [user_name] nvarchar(256) NULL,
    [normalized_user_name] nvarchar(256) NULL,
    [email] nvarchar(256) NULL,
    [normalized_email] nvarchar(256) NULL,
    [email_confirmed] bit NOT NULL,
    [password_hash] nvarchar(max) NULL,
    [security_stamp] nvarchar(max) NULL,
    [concurrency_stamp] nvarchar(max) NULL,
    [phone_number] nvarchar(256) NULL,
    [phone_number_confirmed] bit NOT NULL,
    [two_factor_enabled] bit NOT NULL,
    [lockout_end] datetimeoffset NULL,
    [lockout_enabled] bit NOT NULL,
    [access_failed_count] int NOT NULL,
    CONSTRAINT [pk_users] PRIMARY KEY ([id])
);
GO


CREATE TABLE [work] (
    [id] uniqueidentifier NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [organization_id] uniqueidentifier NOT NULL,
    [subject] uniqueidentifier NOT NULL,
    [key] nvarchar(200) NOT NULL,
    [due_at] datetimeoffset NOT NULL,
    [leased_until] datetimeoffset NULL,
    [tries] int NOT NULL,
    [last_failure] nvarchar(300) NULL,
    [done_at] datetimeoffset NULL,
    [dead_at] datetimeoffset NULL,
    CONSTRAINT [pk_work] PRIMARY KEY ([id])
);
GO


CREATE TABLE [audit_links] (
    [tenant_id] uniqueidentifier NOT NULL,
    [sequence] bigint NOT NULL,
    [entry_id] uniqueidentifier NOT NULL,
    [previous] nvarchar(64) NOT NULL,
    [hash] nvarchar(64) NOT NULL,
    CONSTRAINT [pk_audit_links] PRIMARY KEY ([tenant_id], [sequence]),
    CONSTRAINT [fk_audit_links_audit_entries_tenant_id_entry_id] FOREIGN KEY ([tenant_id], [entry_id]) REFERENCES [audit_entries] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema3 AS sysname;
SET @defaultSchema3 = SCHEMA_NAME();
DECLARE @description3 AS sql_variant;
SET @description3 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description3, 'SCHEMA', @defaultSchema3, 'TABLE', N'audit_links';
GO


CREATE TABLE [identity_role_claims] (
    [id] int NOT NULL IDENTITY,
    [role_id] uniqueidentifier NOT NULL,
    [claim_type] nvarchar(max) NULL,
    [claim_value] nvarchar(max) NULL,
    CONSTRAINT [pk_identity_role_claims] PRIMARY KEY ([id]),
    CONSTRAINT [fk_identity_role_claims_identity_roles_role_id] FOREIGN KEY ([role_id]) REFERENCES [identity_roles] ([id]) ON DELETE CASCADE
);
GO


CREATE TABLE [identity_user_claims] (
    [id] int NOT NULL IDENTITY,
    [user_id] uniqueidentifier NOT NULL,
    [claim_type] nvarchar(max) NULL,
    [claim_value] nvarchar(max) NULL,
    CONSTRAINT [pk_identity_user_claims] PRIMARY KEY ([id]),
    CONSTRAINT [fk_identity_user_claims_users_user_id] FOREIGN KEY ([user_id]) REFERENCES [users] ([id]) ON DELETE CASCADE
);
GO


CREATE TABLE [identity_user_logins] (
    [login_provider] nvarchar(128) NOT NULL,
    [provider_key] nvarchar(128) NOT NULL,
    [provider_display_name] nvarchar(max) NULL,
    [user_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_identity_user_logins] PRIMARY KEY ([login_provider], [provider_key]),
    CONSTRAINT [fk_identity_user_logins_users_user_id] FOREIGN KEY ([user_id]) REFERENCES [users] ([id]) ON DELETE CASCADE
);
GO


CREATE TABLE [identity_user_passkeys] (
    [credential_id] varbinary(1024) NOT NULL,
    [user_id] uniqueidentifier NOT NULL,
    [Data] nvarchar(max) NOT NULL,
    CONSTRAINT [pk_identity_user_passkeys] PRIMARY KEY NONCLUSTERED ([credential_id]),
    CONSTRAINT [fk_identity_user_passkeys_users_user_id] FOREIGN KEY ([user_id]) REFERENCES [users] ([id]) ON DELETE CASCADE
);
GO


CREATE TABLE [identity_user_roles] (
    [user_id] uniqueidentifier NOT NULL,
    [role_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_identity_user_roles] PRIMARY KEY ([user_id], [role_id]),
    CONSTRAINT [fk_identity_user_roles_identity_roles_role_id] FOREIGN KEY ([role_id]) REFERENCES [identity_roles] ([id]) ON DELETE CASCADE,
    CONSTRAINT [fk_identity_user_roles_users_user_id] FOREIGN KEY ([user_id]) REFERENCES [users] ([id]) ON DELETE CASCADE
);
GO


CREATE TABLE [identity_user_tokens] (
    [user_id] uniqueidentifier NOT NULL,
    [login_provider] nvarchar(128) NOT NULL,
    [name] nvarchar(128) NOT NULL,
    [value] nvarchar(max) NULL,
    CONSTRAINT [pk_identity_user_tokens] PRIMARY KEY ([user_id], [login_provider], [name]),
    CONSTRAINT [fk_identity_user_tokens_users_user_id] FOREIGN KEY ([user_id]) REFERENCES [users] ([id]) ON DELETE CASCADE
);
GO


CREATE INDEX [ix_audit_entries_tenant_id_at_id] ON [audit_entries] ([tenant_id], [at], [id]);
GO


CREATE INDEX [ix_audit_entries_tenant_id_subject_id] ON [audit_entries] ([tenant_id], [subject], [id]);
GO


CREATE UNIQUE INDEX [ix_audit_links_tenant_id_entry_id] ON [audit_links] ([tenant_id], [entry_id]);
GO


CREATE INDEX [ix_identity_role_claims_role_id] ON [identity_role_claims] ([role_id]);
GO


CREATE UNIQUE INDEX [role_name_index] ON [identity_roles] ([normalized_name]) WHERE [normalized_name] IS NOT NULL;
GO


CREATE INDEX [ix_identity_user_claims_user_id] ON [identity_user_claims] ([user_id]);
GO


CREATE INDEX [ix_identity_user_logins_user_id] ON [identity_user_logins] ([user_id]);
GO


CREATE INDEX [ix_identity_user_passkeys_user_id] ON [identity_user_passkeys] ([user_id]);
GO


CREATE INDEX [ix_identity_user_roles_role_id] ON [identity_user_roles] ([role_id]);
GO


CREATE INDEX [ix_outbox_mails_tenant_id_queued_at] ON [outbox_mails] ([tenant_id], [queued_at]);
GO


CREATE UNIQUE INDEX [ix_transmittals_tenant_id_counterparty_direction_sequence] ON [transmittals] ([tenant_id], [counterparty], [direction], [sequence]);
GO


CREATE INDEX [email_index] ON [users] ([normalized_email]);
GO


CREATE UNIQUE INDEX [user_name_index] ON [users] ([normalized_user_name]) WHERE [normalized_user_name] IS NOT NULL;
GO


CREATE INDEX [ix_work_done_at_dead_at_due_at] ON [work] ([done_at], [dead_at], [due_at]);
GO


CREATE UNIQUE INDEX [ix_work_key] ON [work] ([key]);
GO


