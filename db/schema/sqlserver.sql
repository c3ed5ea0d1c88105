CREATE TABLE [access_entries] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [permit_id] uniqueidentifier NOT NULL,
    [evidence_id] uniqueidentifier NOT NULL,
    [revision_id] uniqueidentifier NOT NULL,
    [reader_organization] uniqueidentifier NOT NULL,
    [reader_organization_name] nvarchar(120) NOT NULL,
    [reader_id] uniqueidentifier NULL,
    [reader_name] nvarchar(100) NOT NULL,
    [purpose] nvarchar(40) NOT NULL,
    [at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_access_entries] PRIMARY KEY ([tenant_id], [id])
);
DECLARE @defaultSchema AS sysname;
SET @defaultSchema = SCHEMA_NAME();
DECLARE @description AS sql_variant;
SET @description = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description, 'SCHEMA', @defaultSchema, 'TABLE', N'access_entries';
GO


CREATE TABLE [answer_imports] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [decided] nvarchar(max) NOT NULL,
    [kept] int NULL,
    [version] int NOT NULL,
    [file_name] nvarchar(200) NOT NULL,
    [sha256] varchar(64) NOT NULL,
    [content] varbinary(max) NOT NULL,
    [shape] varchar(64) NOT NULL,
    [choices] nvarchar(max) NOT NULL,
    [read_at] datetimeoffset NOT NULL,
    [read_by] uniqueidentifier NOT NULL,
    [imported_at] datetimeoffset NULL,
    CONSTRAINT [pk_answer_imports] PRIMARY KEY ([tenant_id], [id])
);
GO


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
DECLARE @defaultSchema1 AS sysname;
SET @defaultSchema1 = SCHEMA_NAME();
DECLARE @description1 AS sql_variant;
SET @description1 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description1, 'SCHEMA', @defaultSchema1, 'TABLE', N'audit_entries';
GO


CREATE TABLE [audit_verifications] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [at] datetimeoffset NOT NULL,
    [from] bigint NOT NULL,
    [to] bigint NOT NULL,
    [problem] nvarchar(400) NULL,
    CONSTRAINT [pk_audit_verifications] PRIMARY KEY ([tenant_id], [id])
);
DECLARE @defaultSchema2 AS sysname;
SET @defaultSchema2 = SCHEMA_NAME();
DECLARE @description2 AS sql_variant;
SET @description2 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description2, 'SCHEMA', @defaultSchema2, 'TABLE', N'audit_verifications';
GO


CREATE TABLE [campaigns] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [reference] nvarchar(30) NOT NULL,
    [title] nvarchar(120) NOT NULL,
    [note] nvarchar(2000) NULL,
    [left_out_because] nvarchar(1000) NULL,
    [next_on] date NULL,
    [launched_at] datetimeoffset NOT NULL,
    [launched_by] uniqueidentifier NOT NULL,
    [sent_at] datetimeoffset NULL,
    [recalled_at] datetimeoffset NULL,
    [recalled_by] uniqueidentifier NULL,
    [recall_reason] nvarchar(1000) NULL,
    [tier1_on] date NOT NULL,
    [tier2_on] date NOT NULL,
    [tier3_on] date NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_campaigns] PRIMARY KEY ([tenant_id], [id])
);
GO


CREATE TABLE [checkpoints] (
    [tenant_id] uniqueidentifier NOT NULL,
    [origin] nvarchar(100) NOT NULL,
    [size] bigint NOT NULL,
    [root] nvarchar(64) NOT NULL,
    [at] datetimeoffset NOT NULL,
    [seal] nvarchar(2000) NOT NULL,
    CONSTRAINT [pk_checkpoints] PRIMARY KEY ([tenant_id], [origin], [size])
);
DECLARE @defaultSchema3 AS sysname;
SET @defaultSchema3 = SCHEMA_NAME();
DECLARE @description3 AS sql_variant;
SET @description3 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description3, 'SCHEMA', @defaultSchema3, 'TABLE', N'checkpoints';
GO


CREATE TABLE [claims] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [buyer] uniqueidentifier NOT NULL,
    [buyer_name] nvarchar(120) NOT NULL,
    [domain] nvarchar(253) NOT NULL,
    [claimed_by] uniqueidentifier NOT NULL,
    [claimed_at] datetimeoffset NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_claims] PRIMARY KEY ([tenant_id], [id])
);
GO


CREATE TABLE [clarifications] (
    [tenant_id] uniqueidentifier NOT NULL,
    [transmittal_id] uniqueidentifier NOT NULL,
    [thread_id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [counterparty] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [direction] nvarchar(40) NOT NULL,
    [answers] bit NOT NULL,
    [text] nvarchar(4000) NOT NULL,
    [label] nvarchar(40) NOT NULL,
    [by] uniqueidentifier NULL,
    [at] datetimeoffset NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_clarifications] PRIMARY KEY ([tenant_id], [transmittal_id])
);
DECLARE @defaultSchema4 AS sysname;
SET @defaultSchema4 = SCHEMA_NAME();
DECLARE @description4 AS sql_variant;
SET @description4 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description4, 'SCHEMA', @defaultSchema4, 'TABLE', N'clarifications';
GO


CREATE TABLE [counters] (
    [tenant_id] uniqueidentifier NOT NULL,
    [name] nvarchar(80) NOT NULL,
    [value] bigint NOT NULL,
    CONSTRAINT [pk_counters] PRIMARY KEY ([tenant_id], [name])
);
GO


CREATE TABLE [evidence] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [label] nvarchar(40) NOT NULL,
    [embargo_until] date NULL,
    [current_revision] uniqueidentifier NOT NULL,
    [created_at] datetimeoffset NOT NULL,
    [created_by] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_evidence] PRIMARY KEY ([tenant_id], [id])
);
GO


CREATE TABLE [extensions] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [obligation_id] uniqueidentifier NOT NULL,
    [due_before] date NOT NULL,
    [asked_due_on] date NOT NULL,
    [reason] nvarchar(1000) NOT NULL,
    [asked_by] nvarchar(100) NOT NULL,
    [asked_at] datetimeoffset NOT NULL,
    [granted] bit NULL,
    [answer] nvarchar(1000) NULL,
    [answered_at] datetimeoffset NULL,
    CONSTRAINT [pk_extensions] PRIMARY KEY ([tenant_id], [id])
);
GO


CREATE TABLE [form_keys] (
    [tenant_id] uniqueidentifier NOT NULL,
    [key] uniqueidentifier NOT NULL,
    [at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_form_keys] PRIMARY KEY ([tenant_id], [key])
);
DECLARE @defaultSchema5 AS sysname;
SET @defaultSchema5 = SCHEMA_NAME();
DECLARE @description5 AS sql_variant;
SET @description5 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description5, 'SCHEMA', @defaultSchema5, 'TABLE', N'form_keys';
GO


CREATE TABLE [functions] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(120) NOT NULL,
    [critical_or_important] bit NOT NULL,
    [reason] nvarchar(1000) NOT NULL,
    [assessed_on] date NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_functions] PRIMARY KEY ([tenant_id], [id])
);
GO


CREATE TABLE [identity_roles] (
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(256) NULL,
    [normalized_name] nvarchar(256) NULL,
    [concurrency_stamp] nvarchar(max) NULL,
    CONSTRAINT [pk_identity_roles] PRIMARY KEY ([id])
);
GO


CREATE TABLE [invitation_hashes] (
    [hash] varchar(64) NOT NULL,
    [organization] uniqueidentifier NOT NULL,
    [invitation] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_invitation_hashes] PRIMARY KEY ([hash])
);
GO


CREATE TABLE [organization_keys] (
    [tenant_id] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    [wrapped] varbinary(200) NOT NULL,
    [made_at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_organization_keys] PRIMARY KEY ([tenant_id], [version])
);
GO


CREATE TABLE [organizations] (
    [id] uniqueidentifier NOT NULL,
    [slug] nvarchar(40) NOT NULL,
    [name] nvarchar(120) NOT NULL,
    [buys] bit NOT NULL,
    [sells] bit NOT NULL,
    [created_at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_organizations] PRIMARY KEY ([id])
);
GO


CREATE TABLE [other_domain_proofs] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [domain] nvarchar(253) NOT NULL,
    [other] uniqueidentifier NOT NULL,
    [other_name] nvarchar(120) NOT NULL,
    [proven_at] datetimeoffset NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_other_domain_proofs] PRIMARY KEY ([tenant_id], [id])
);
GO


CREATE TABLE [outbox_mails] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [to] nvarchar(254) NOT NULL,
    [subject] nvarchar(200) NOT NULL,
    [text] nvarchar(max) NOT NULL,
    [queued_at] datetimeoffset NOT NULL,
    [secret_until] datetimeoffset NULL,
    [sent_at] datetimeoffset NULL,
    CONSTRAINT [pk_outbox_mails] PRIMARY KEY ([tenant_id], [id])
);
GO


CREATE TABLE [proof_evidence] (
    [tenant_id] uniqueidentifier NOT NULL,
    [proof_id] uniqueidentifier NOT NULL,
    [grant_id] uniqueidentifier NOT NULL,
    [obligation_id] uniqueidentifier NOT NULL,
    [revision_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_proof_evidence] PRIMARY KEY ([tenant_id], [proof_id], [grant_id])
);
DECLARE @defaultSchema6 AS sysname;
SET @defaultSchema6 = SCHEMA_NAME();
DECLARE @description6 AS sql_variant;
SET @description6 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description6, 'SCHEMA', @defaultSchema6, 'TABLE', N'proof_evidence';
GO


CREATE TABLE [protection_keys] (
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(120) NOT NULL,
    [xml] nvarchar(max) NOT NULL,
    CONSTRAINT [pk_protection_keys] PRIMARY KEY ([id])
);
DECLARE @defaultSchema7 AS sysname;
SET @defaultSchema7 = SCHEMA_NAME();
DECLARE @description7 AS sql_variant;
SET @description7 = N'sign-in';
EXEC sp_addextendedproperty 'MS_Description', @description7, 'SCHEMA', @defaultSchema7, 'TABLE', N'protection_keys';
GO


CREATE TABLE [published_frameworks] (
    [key] nvarchar(64) NOT NULL,
    [version] nvarchar(20) NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [controls] int NOT NULL,
    [json] nvarchar(max) NOT NULL,
    [sha256] nvarchar(64) NOT NULL,
    [published_at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_published_frameworks] PRIMARY KEY ([key], [version])
);
DECLARE @defaultSchema8 AS sysname;
SET @defaultSchema8 = SCHEMA_NAME();
DECLARE @description8 AS sql_variant;
SET @description8 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description8, 'SCHEMA', @defaultSchema8, 'TABLE', N'published_frameworks';
GO


CREATE TABLE [published_templates] (
    [key] nvarchar(64) NOT NULL,
    [version] nvarchar(20) NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [purpose] nvarchar(2000) NOT NULL,
    [sections] int NOT NULL,
    [questions] int NOT NULL,
    [json] nvarchar(max) NOT NULL,
    [sha256] nvarchar(64) NOT NULL,
    [published_at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_published_templates] PRIMARY KEY ([key], [version])
);
DECLARE @defaultSchema9 AS sysname;
SET @defaultSchema9 = SCHEMA_NAME();
DECLARE @description9 AS sql_variant;
SET @description9 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description9, 'SCHEMA', @defaultSchema9, 'TABLE', N'published_templates';
GO


CREATE TABLE [received_evidence] (
    [tenant_id] uniqueidentifier NOT NULL,
    [grant_id] uniqueidentifier NOT NULL,
    [vendor] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [evidence_id] uniqueidentifier NOT NULL,
    [revision_id] uniqueidentifier NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [label] nvarchar(40) NOT NULL,
    [file_name] nvarchar(260) NOT NULL,
    [size] bigint NOT NULL,
    [sha256] nvarchar(64) NOT NULL,
    [until] date NOT NULL,
    [questions] nvarchar(max) NOT NULL,
    [received_at] datetimeoffset NOT NULL,
    [revoked_at] datetimeoffset NULL,
    CONSTRAINT [pk_received_evidence] PRIMARY KEY ([tenant_id], [grant_id])
);
GO


CREATE TABLE [register_imports] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [file_name] nvarchar(200) NOT NULL,
    [sha256] varchar(64) NOT NULL,
    [system] nvarchar(40) NOT NULL,
    [rows] nvarchar(max) NOT NULL,
    [read_at] datetimeoffset NOT NULL,
    [read_by] uniqueidentifier NOT NULL,
    [imported_at] datetimeoffset NULL,
    [imported_by] uniqueidentifier NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_register_imports] PRIMARY KEY ([tenant_id], [id])
);
GO


CREATE TABLE [signing_keys] (
    [key_id] nvarchar(43) NOT NULL,
    [x] nvarchar(43) NOT NULL,
    [y] nvarchar(43) NOT NULL,
    [wrapped] varbinary(100) NOT NULL,
    [made_at] datetimeoffset NOT NULL,
    [retired_at] datetimeoffset NULL,
    CONSTRAINT [pk_signing_keys] PRIMARY KEY ([key_id])
);
GO


CREATE TABLE [stored_documents] (
    [tenant_id] uniqueidentifier NOT NULL,
    [hash] nvarchar(64) NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [json] nvarchar(max) NOT NULL,
    CONSTRAINT [pk_stored_documents] PRIMARY KEY ([tenant_id], [hash])
);
DECLARE @defaultSchema10 AS sysname;
SET @defaultSchema10 = SCHEMA_NAME();
DECLARE @description10 AS sql_variant;
SET @description10 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description10, 'SCHEMA', @defaultSchema10, 'TABLE', N'stored_documents';
GO


CREATE TABLE [template_drafts] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [key] nvarchar(64) NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [origin] nvarchar(300) NULL,
    [sections] int NOT NULL,
    [questions] int NOT NULL,
    [json] nvarchar(max) NOT NULL,
    [step] int NOT NULL,
    [steps] int NOT NULL,
    [published] int NOT NULL,
    [published_step] int NULL,
    [begun_at] datetimeoffset NOT NULL,
    [begun_by] uniqueidentifier NOT NULL,
    [changed_at] datetimeoffset NOT NULL,
    [changed_by] uniqueidentifier NOT NULL,
    [deleted_at] datetimeoffset NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_template_drafts] PRIMARY KEY ([tenant_id], [id])
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
DECLARE @defaultSchema11 AS sysname;
SET @defaultSchema11 = SCHEMA_NAME();
DECLARE @description11 AS sql_variant;
SET @description11 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description11, 'SCHEMA', @defaultSchema11, 'TABLE', N'transmittals';
GO


CREATE TABLE [undertakings] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [buyer] uniqueidentifier NOT NULL,
    [buyer_name] nvarchar(120) NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [reference] nvarchar(20) NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [seen] nvarchar(2000) NULL,
    [severity] nvarchar(40) NULL,
    [action] nvarchar(2000) NOT NULL,
    [vendor_owner] nvarchar(120) NULL,
    [owner_id] uniqueidentifier NULL,
    [due_on] date NOT NULL,
    [basis] nvarchar(300) NOT NULL,
    [received_at] datetimeoffset NOT NULL,
    [waiting_proof] uniqueidentifier NULL,
    [last_proof] uniqueidentifier NULL,
    [proof_text] nvarchar(4000) NULL,
    [proof_offered_at] datetimeoffset NULL,
    [waiting_extension] uniqueidentifier NULL,
    [judgement_reason] nvarchar(2000) NULL,
    [met_at] datetimeoffset NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_undertakings] PRIMARY KEY ([tenant_id], [id])
);
GO


CREATE TABLE [users] (
    [id] uniqueidentifier NOT NULL,
    [display_name] nvarchar(100) NOT NULL,
    [last_totp_step] bigint NOT NULL,
    [demo_part] nvarchar(120) NULL,
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


CREATE TABLE [vendors] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [reference] nvarchar(20) NOT NULL,
    [name] nvarchar(120) NOT NULL,
    [legal_name] nvarchar(200) NULL,
    [domain] nvarchar(253) NULL,
    [owner_id] uniqueidentifier NULL,
    [tier] nvarchar(40) NULL,
    [organization] uniqueidentifier NULL,
    [linked_at] datetimeoffset NULL,
    [registered_at] datetimeoffset NOT NULL,
    [registered_by] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_vendors] PRIMARY KEY ([tenant_id], [id])
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
DECLARE @defaultSchema12 AS sysname;
SET @defaultSchema12 = SCHEMA_NAME();
DECLARE @description12 AS sql_variant;
SET @description12 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description12, 'SCHEMA', @defaultSchema12, 'TABLE', N'audit_links';
GO


CREATE TABLE [campaign_baselines] (
    [tenant_id] uniqueidentifier NOT NULL,
    [campaign_id] uniqueidentifier NOT NULL,
    [baseline] nvarchar(40) NOT NULL,
    [framework] nvarchar(64) NOT NULL,
    [framework_version] nvarchar(20) NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [controls] nvarchar(max) NOT NULL,
    [engagements] int NOT NULL,
    [because] nvarchar(max) NOT NULL,
    [left_out] bit NOT NULL,
    CONSTRAINT [pk_campaign_baselines] PRIMARY KEY ([tenant_id], [campaign_id], [baseline]),
    CONSTRAINT [fk_campaign_baselines_campaigns_tenant_id_campaign_id] FOREIGN KEY ([tenant_id], [campaign_id]) REFERENCES [campaigns] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema13 AS sysname;
SET @defaultSchema13 = SCHEMA_NAME();
DECLARE @description13 AS sql_variant;
SET @description13 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description13, 'SCHEMA', @defaultSchema13, 'TABLE', N'campaign_baselines';
GO


CREATE TABLE [evidence_revisions] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [evidence_id] uniqueidentifier NOT NULL,
    [file_name] nvarchar(260) NOT NULL,
    [content_type] nvarchar(120) NOT NULL,
    [size] bigint NOT NULL,
    [sha256] nvarchar(64) NOT NULL,
    [blob_name] nvarchar(64) NOT NULL,
    [wrapped_key] varbinary(200) NOT NULL,
    [key_version] int NOT NULL,
    [stored_by] uniqueidentifier NOT NULL,
    [stored_at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_evidence_revisions] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_evidence_revisions_evidence_tenant_id_evidence_id] FOREIGN KEY ([tenant_id], [evidence_id]) REFERENCES [evidence] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema14 AS sysname;
SET @defaultSchema14 = SCHEMA_NAME();
DECLARE @description14 AS sql_variant;
SET @description14 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description14, 'SCHEMA', @defaultSchema14, 'TABLE', N'evidence_revisions';
GO


CREATE TABLE [grants] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [evidence_id] uniqueidentifier NOT NULL,
    [revision_id] uniqueidentifier NOT NULL,
    [buyer] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [until] date NOT NULL,
    [granted_by] uniqueidentifier NOT NULL,
    [granted_at] datetimeoffset NOT NULL,
    [revoked_at] datetimeoffset NULL,
    [revoked_by] uniqueidentifier NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_grants] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_grants_evidence_tenant_id_evidence_id] FOREIGN KEY ([tenant_id], [evidence_id]) REFERENCES [evidence] ([tenant_id], [id]) ON DELETE NO ACTION
);
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


CREATE TABLE [domain_proofs] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [domain] nvarchar(253) NOT NULL,
    [address] nvarchar(254) NOT NULL,
    [code_hash] varchar(64) NOT NULL,
    [started_by] uniqueidentifier NOT NULL,
    [started_at] datetimeoffset NOT NULL,
    [wrong_codes] int NOT NULL,
    [proven_at] datetimeoffset NULL,
    [proven_by] uniqueidentifier NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_domain_proofs] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_domain_proofs_organizations_tenant_id] FOREIGN KEY ([tenant_id]) REFERENCES [organizations] ([id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [invitations] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [email] nvarchar(254) NOT NULL,
    [roles] nvarchar(max) NOT NULL,
    [invited_by] uniqueidentifier NOT NULL,
    [invited_at] datetimeoffset NOT NULL,
    [expires_at] datetimeoffset NOT NULL,
    [accepted_at] datetimeoffset NULL,
    [accepted_by] uniqueidentifier NULL,
    [withdrawn_at] datetimeoffset NULL,
    [withdrawn_by] uniqueidentifier NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_invitations] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_invitations_organizations_tenant_id] FOREIGN KEY ([tenant_id]) REFERENCES [organizations] ([id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [legal_entities] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [name] nvarchar(200) NOT NULL,
    [country] nvarchar(2) NOT NULL,
    [register_number] nvarchar(60) NULL,
    [lei] nvarchar(20) NULL,
    [recorded_at] datetimeoffset NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_legal_entities] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_legal_entities_organizations_tenant_id] FOREIGN KEY ([tenant_id]) REFERENCES [organizations] ([id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [memberships] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [user_id] uniqueidentifier NOT NULL,
    [roles] nvarchar(max) NOT NULL,
    [joined_at] datetimeoffset NOT NULL,
    [admitted_by] uniqueidentifier NOT NULL,
    [left_at] datetimeoffset NULL,
    [ended_by] uniqueidentifier NULL,
    [ended_because] nvarchar(400) NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_memberships] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_memberships_organizations_tenant_id] FOREIGN KEY ([tenant_id]) REFERENCES [organizations] ([id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [proven_domains] (
    [domain] nvarchar(253) NOT NULL,
    [organization] uniqueidentifier NOT NULL,
    [proof] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_proven_domains] PRIMARY KEY ([domain], [organization], [proof]),
    CONSTRAINT [fk_proven_domains_organizations_organization] FOREIGN KEY ([organization]) REFERENCES [organizations] ([id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema15 AS sysname;
SET @defaultSchema15 = SCHEMA_NAME();
DECLARE @description15 AS sql_variant;
SET @description15 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description15, 'SCHEMA', @defaultSchema15, 'TABLE', N'proven_domains';
GO


CREATE TABLE [vendor_invitation_hashes] (
    [hash] varchar(64) NOT NULL,
    [buyer] uniqueidentifier NOT NULL,
    [invitation] uniqueidentifier NOT NULL,
    [founded] uniqueidentifier NULL,
    CONSTRAINT [pk_vendor_invitation_hashes] PRIMARY KEY ([hash]),
    CONSTRAINT [fk_vendor_invitation_hashes_organizations_buyer] FOREIGN KEY ([buyer]) REFERENCES [organizations] ([id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [campaign_templates] (
    [tenant_id] uniqueidentifier NOT NULL,
    [campaign_id] uniqueidentifier NOT NULL,
    [key] nvarchar(64) NOT NULL,
    [template_version] nvarchar(20) NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [questions] int NOT NULL,
    [engagements] int NOT NULL,
    [because] nvarchar(max) NOT NULL,
    [asks] nvarchar(max) NOT NULL,
    [questionnaire_hash] nvarchar(64) NULL,
    [scoring_key_hash] nvarchar(64) NULL,
    CONSTRAINT [pk_campaign_templates] PRIMARY KEY ([tenant_id], [campaign_id], [key]),
    CONSTRAINT [fk_campaign_templates_campaigns_tenant_id_campaign_id] FOREIGN KEY ([tenant_id], [campaign_id]) REFERENCES [campaigns] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_campaign_templates_stored_documents_tenant_id_questionnaire_] FOREIGN KEY ([tenant_id], [questionnaire_hash]) REFERENCES [stored_documents] ([tenant_id], [hash]) ON DELETE NO ACTION,
    CONSTRAINT [fk_campaign_templates_stored_documents_tenant_id_scoring_key_ha] FOREIGN KEY ([tenant_id], [scoring_key_hash]) REFERENCES [stored_documents] ([tenant_id], [hash]) ON DELETE NO ACTION
);
DECLARE @defaultSchema16 AS sysname;
SET @defaultSchema16 = SCHEMA_NAME();
DECLARE @description16 AS sql_variant;
SET @description16 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description16, 'SCHEMA', @defaultSchema16, 'TABLE', N'campaign_templates';
GO


CREATE TABLE [questionnaires] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [buyer] uniqueidentifier NOT NULL,
    [buyer_name] nvarchar(120) NOT NULL,
    [buyer_entities] nvarchar(max) NOT NULL,
    [service] nvarchar(200) NOT NULL,
    [reference] nvarchar(30) NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [questions] int NOT NULL,
    [questionnaire_hash] nvarchar(64) NOT NULL,
    [requires_representation] bit NOT NULL,
    [follows] uniqueidentifier NULL,
    [whole_questions] int NULL,
    [note] nvarchar(2000) NULL,
    [due_on] date NOT NULL,
    [received_at] datetimeoffset NOT NULL,
    [accepted_at] datetimeoffset NULL,
    [accepted_by] uniqueidentifier NULL,
    [time_asked_at] datetimeoffset NULL,
    [time_asked_by] uniqueidentifier NULL,
    [asked_due_on] date NULL,
    [reason] nvarchar(1000) NULL,
    [declined_at] datetimeoffset NULL,
    [declined_by] uniqueidentifier NULL,
    [offered_at] datetimeoffset NULL,
    [offered_by] uniqueidentifier NULL,
    [offered_document] uniqueidentifier NULL,
    [offer_reason] nvarchar(1000) NULL,
    [offer_may_take] bit NOT NULL,
    [offer_outcome] nvarchar(40) NULL,
    [offer_answer] nvarchar(1000) NULL,
    [due_date_changed_at] datetimeoffset NULL,
    [due_date_reason] nvarchar(1000) NULL,
    [recalled_at] datetimeoffset NULL,
    [recall_reason] nvarchar(1000) NULL,
    [submitted_count] int NOT NULL,
    [submitted_at] datetimeoffset NULL,
    [returned_questions] nvarchar(max) NOT NULL,
    [returned_at] datetimeoffset NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_questionnaires] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_questionnaires_stored_documents_tenant_id_questionnaire_hash] FOREIGN KEY ([tenant_id], [questionnaire_hash]) REFERENCES [stored_documents] ([tenant_id], [hash]) ON DELETE NO ACTION
);
GO


CREATE TABLE [draft_steps] (
    [tenant_id] uniqueidentifier NOT NULL,
    [draft_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [before] int NOT NULL,
    [words] nvarchar(300) NOT NULL,
    [at] int NOT NULL,
    [removed] nvarchar(max) NOT NULL,
    [inserted] nvarchar(max) NOT NULL,
    [made_at] datetimeoffset NOT NULL,
    [made_by] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_draft_steps] PRIMARY KEY ([tenant_id], [draft_id], [number]),
    CONSTRAINT [fk_draft_steps_template_drafts_tenant_id_draft_id] FOREIGN KEY ([tenant_id], [draft_id]) REFERENCES [template_drafts] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema17 AS sysname;
SET @defaultSchema17 = SCHEMA_NAME();
DECLARE @description17 AS sql_variant;
SET @description17 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description17, 'SCHEMA', @defaultSchema17, 'TABLE', N'draft_steps';
GO


CREATE TABLE [own_templates] (
    [tenant_id] uniqueidentifier NOT NULL,
    [key] nvarchar(64) NOT NULL,
    [version] nvarchar(20) NOT NULL,
    [draft_id] uniqueidentifier NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [purpose] nvarchar(2000) NOT NULL,
    [sections] int NOT NULL,
    [questions] int NOT NULL,
    [json] nvarchar(max) NOT NULL,
    [sha256] nvarchar(64) NOT NULL,
    [published_at] datetimeoffset NOT NULL,
    [published_by] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_own_templates] PRIMARY KEY ([tenant_id], [key], [version]),
    CONSTRAINT [fk_own_templates_template_drafts_tenant_id_draft_id] FOREIGN KEY ([tenant_id], [draft_id]) REFERENCES [template_drafts] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema18 AS sysname;
SET @defaultSchema18 = SCHEMA_NAME();
DECLARE @description18 AS sql_variant;
SET @description18 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description18, 'SCHEMA', @defaultSchema18, 'TABLE', N'own_templates';
GO


CREATE TABLE [questionnaire_imports] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [draft_id] uniqueidentifier NULL,
    [version] int NOT NULL,
    [file_name] nvarchar(200) NOT NULL,
    [sha256] varchar(64) NOT NULL,
    [content] varbinary(max) NOT NULL,
    [shape] varchar(64) NOT NULL,
    [choices] nvarchar(max) NOT NULL,
    [read_at] datetimeoffset NOT NULL,
    [read_by] uniqueidentifier NOT NULL,
    [imported_at] datetimeoffset NULL,
    CONSTRAINT [pk_questionnaire_imports] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_questionnaire_imports_template_drafts_tenant_id_draft_id] FOREIGN KEY ([tenant_id], [draft_id]) REFERENCES [template_drafts] ([tenant_id], [id]) ON DELETE NO ACTION
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


CREATE TABLE [recovery_codes] (
    [user_id] uniqueidentifier NOT NULL,
    [hash] varchar(64) NOT NULL,
    [used_at] datetimeoffset NULL,
    CONSTRAINT [pk_recovery_codes] PRIMARY KEY ([user_id], [hash]),
    CONSTRAINT [fk_recovery_codes_users_user_id] FOREIGN KEY ([user_id]) REFERENCES [users] ([id]) ON DELETE CASCADE
);
DECLARE @defaultSchema19 AS sysname;
SET @defaultSchema19 = SCHEMA_NAME();
DECLARE @description19 AS sql_variant;
SET @description19 = N'sign-in';
EXEC sp_addextendedproperty 'MS_Description', @description19, 'SCHEMA', @defaultSchema19, 'TABLE', N'recovery_codes';
GO


CREATE TABLE [user_sessions] (
    [id] uniqueidentifier NOT NULL,
    [key_hash] varchar(64) NOT NULL,
    [user_id] uniqueidentifier NOT NULL,
    [method] nvarchar(40) NOT NULL,
    [device] nvarchar(80) NOT NULL,
    [started_at] datetimeoffset NOT NULL,
    [last_seen_at] datetimeoffset NOT NULL,
    [confirmed_at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_user_sessions] PRIMARY KEY ([id]),
    CONSTRAINT [fk_user_sessions_users_user_id] FOREIGN KEY ([user_id]) REFERENCES [users] ([id]) ON DELETE CASCADE
);
DECLARE @defaultSchema20 AS sysname;
SET @defaultSchema20 = SCHEMA_NAME();
DECLARE @description20 AS sql_variant;
SET @description20 = N'sign-in';
EXEC sp_addextendedproperty 'MS_Description', @description20, 'SCHEMA', @defaultSchema20, 'TABLE', N'user_sessions';
GO


CREATE TABLE [engagements] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [reference] nvarchar(20) NOT NULL,
    [vendor_id] uniqueidentifier NOT NULL,
    [service] nvarchar(120) NOT NULL,
    [description] nvarchar(2000) NULL,
    [function_id] uniqueidentifier NULL,
    [critical_function] bit NOT NULL,
    [ai_act_role] nvarchar(40) NOT NULL,
    [ai_act_class] nvarchar(40) NOT NULL,
    [data_protection_role] nvarchar(40) NOT NULL,
    [inherent_risk] int NOT NULL,
    [tier] nvarchar(40) NOT NULL,
    [owner_id] uniqueidentifier NULL,
    [opened_at] datetimeoffset NOT NULL,
    [opened_by] uniqueidentifier NOT NULL,
    [factor_autonomy] int NOT NULL,
    [factor_capability] int NOT NULL,
    [factor_criticality] int NOT NULL,
    [factor_data] int NOT NULL,
    [factor_reach] int NOT NULL,
    [provider_country] nvarchar(2) NULL,
    [provider_lei] nvarchar(20) NULL,
    [provider_name] nvarchar(200) NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_engagements] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_engagements_functions_tenant_id_function_id] FOREIGN KEY ([tenant_id], [function_id]) REFERENCES [functions] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_engagements_vendors_tenant_id_vendor_id] FOREIGN KEY ([tenant_id], [vendor_id]) REFERENCES [vendors] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [vendor_contacts] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [vendor_id] uniqueidentifier NOT NULL,
    [name] nvarchar(100) NOT NULL,
    [email] nvarchar(254) NULL,
    [phone] nvarchar(40) NULL,
    [role] nvarchar(80) NULL,
    [out_of_hours] bit NOT NULL,
    CONSTRAINT [pk_vendor_contacts] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_vendor_contacts_vendors_tenant_id_vendor_id] FOREIGN KEY ([tenant_id], [vendor_id]) REFERENCES [vendors] ([tenant_id], [id]) ON DELETE CASCADE
);
GO


CREATE TABLE [vendor_external_ids] (
    [tenant_id] uniqueidentifier NOT NULL,
    [vendor_id] uniqueidentifier NOT NULL,
    [system] nvarchar(40) NOT NULL,
    [value] nvarchar(80) NOT NULL,
    CONSTRAINT [pk_vendor_external_ids] PRIMARY KEY ([tenant_id], [vendor_id], [system]),
    CONSTRAINT [fk_vendor_external_ids_vendors_tenant_id_vendor_id] FOREIGN KEY ([tenant_id], [vendor_id]) REFERENCES [vendors] ([tenant_id], [id]) ON DELETE CASCADE
);
GO


CREATE TABLE [vendor_invitations] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [vendor_id] uniqueidentifier NOT NULL,
    [email] nvarchar(254) NOT NULL,
    [invited_by] uniqueidentifier NOT NULL,
    [invited_at] datetimeoffset NOT NULL,
    [expires_at] datetimeoffset NOT NULL,
    [used_at] datetimeoffset NULL,
    [used_by] uniqueidentifier NULL,
    [withdrawn_at] datetimeoffset NULL,
    [withdrawn_by] uniqueidentifier NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_vendor_invitations] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_vendor_invitations_vendors_tenant_id_vendor_id] FOREIGN KEY ([tenant_id], [vendor_id]) REFERENCES [vendors] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [signing_authorities] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [user_id] uniqueidentifier NOT NULL,
    [signatory] nvarchar(100) NOT NULL,
    [legal_entity_id] uniqueidentifier NOT NULL,
    [basis] nvarchar(400) NOT NULL,
    [from_on] date NOT NULL,
    [until_on] date NULL,
    [recorded_by] uniqueidentifier NOT NULL,
    [recorded_at] datetimeoffset NOT NULL,
    [revoked_at] datetimeoffset NULL,
    [revoked_by] uniqueidentifier NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_signing_authorities] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_signing_authorities_legal_entities_tenant_id_legal_entity_id] FOREIGN KEY ([tenant_id], [legal_entity_id]) REFERENCES [legal_entities] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [answers] (
    [tenant_id] uniqueidentifier NOT NULL,
    [questionnaire_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [value] nvarchar(max) NULL,
    [label] nvarchar(40) NOT NULL,
    [comment] nvarchar(4000) NULL,
    [subservice] nvarchar(200) NULL,
    [reason] nvarchar(4000) NULL,
    [offer] nvarchar(4000) NULL,
    [compensating] nvarchar(4000) NULL,
    [compensating_until] date NULL,
    [saved_at] datetimeoffset NOT NULL,
    [saved_by] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_answers] PRIMARY KEY ([tenant_id], [questionnaire_id], [question]),
    CONSTRAINT [fk_answers_questionnaires_tenant_id_questionnaire_id] FOREIGN KEY ([tenant_id], [questionnaire_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [assignments] (
    [tenant_id] uniqueidentifier NOT NULL,
    [questionnaire_id] uniqueidentifier NOT NULL,
    [section] nvarchar(64) NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [ordinal] int NOT NULL,
    [holder] uniqueidentifier NULL,
    [reason] nvarchar(1000) NULL,
    [by] uniqueidentifier NOT NULL,
    [at] datetimeoffset NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_assignments] PRIMARY KEY ([tenant_id], [questionnaire_id], [section], [question], [ordinal]),
    CONSTRAINT [fk_assignments_questionnaires_tenant_id_questionnaire_id] FOREIGN KEY ([tenant_id], [questionnaire_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema21 AS sysname;
SET @defaultSchema21 = SCHEMA_NAME();
DECLARE @description21 AS sql_variant;
SET @description21 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description21, 'SCHEMA', @defaultSchema21, 'TABLE', N'assignments';
GO


CREATE TABLE [internal_comments] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [questionnaire_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [text] nvarchar(4000) NOT NULL,
    [label] nvarchar(40) NOT NULL,
    [by] uniqueidentifier NOT NULL,
    [at] datetimeoffset NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_internal_comments] PRIMARY KEY ([tenant_id], [questionnaire_id], [question], [id]),
    CONSTRAINT [fk_internal_comments_questionnaires_tenant_id_questionnaire_id] FOREIGN KEY ([tenant_id], [questionnaire_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema22 AS sysname;
SET @defaultSchema22 = SCHEMA_NAME();
DECLARE @description22 AS sql_variant;
SET @description22 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description22, 'SCHEMA', @defaultSchema22, 'TABLE', N'internal_comments';
GO


CREATE TABLE [library_answers] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [question] nvarchar(max) NOT NULL,
    [controls] nvarchar(max) NOT NULL,
    [questionnaire_id] uniqueidentifier NULL,
    [question_key] nvarchar(64) NULL,
    [buyer_name] nvarchar(120) NULL,
    [reference] nvarchar(30) NULL,
    [import_id] uniqueidentifier NULL,
    [file_name] nvarchar(200) NULL,
    [place] nvarchar(300) NULL,
    [answered_at] datetimeoffset NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [value] nvarchar(max) NULL,
    [comment] nvarchar(4000) NULL,
    [subservice] nvarchar(200) NULL,
    [reason] nvarchar(4000) NULL,
    [label] nvarchar(40) NOT NULL,
    [valid_until] date NOT NULL,
    [approved_at] datetimeoffset NOT NULL,
    [approved_by] uniqueidentifier NOT NULL,
    [retired_at] datetimeoffset NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_library_answers] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_library_answers_answer_imports_tenant_id_import_id] FOREIGN KEY ([tenant_id], [import_id]) REFERENCES [answer_imports] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_library_answers_questionnaires_tenant_id_questionnaire_id] FOREIGN KEY ([tenant_id], [questionnaire_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [precedents] (
    [tenant_id] uniqueidentifier NOT NULL,
    [questionnaire_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [kind] nvarchar(40) NOT NULL,
    [text] nvarchar(max) NULL,
    [from_id] uniqueidentifier NULL,
    [reference] nvarchar(30) NULL,
    [submitted_at] datetimeoffset NULL,
    [reworded] bit NOT NULL,
    [other_answers] bit NOT NULL,
    [other_evidence] bit NOT NULL,
    [taken] bit NOT NULL,
    [not_taken] nvarchar(500) NULL,
    [files_left] int NOT NULL,
    CONSTRAINT [pk_precedents] PRIMARY KEY ([tenant_id], [questionnaire_id], [question]),
    CONSTRAINT [fk_precedents_questionnaires_tenant_id_from_id] FOREIGN KEY ([tenant_id], [from_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_precedents_questionnaires_tenant_id_questionnaire_id] FOREIGN KEY ([tenant_id], [questionnaire_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema23 AS sysname;
SET @defaultSchema23 = SCHEMA_NAME();
DECLARE @description23 AS sql_variant;
SET @description23 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description23, 'SCHEMA', @defaultSchema23, 'TABLE', N'precedents';
GO


CREATE TABLE [received_queries] (
    [tenant_id] uniqueidentifier NOT NULL,
    [transmittal_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [questionnaire_id] uniqueidentifier NOT NULL,
    [submission] int NOT NULL,
    [text] nvarchar(2000) NOT NULL,
    [at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_received_queries] PRIMARY KEY ([tenant_id], [transmittal_id], [question]),
    CONSTRAINT [fk_received_queries_questionnaires_tenant_id_questionnaire_id] FOREIGN KEY ([tenant_id], [questionnaire_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema24 AS sysname;
SET @defaultSchema24 = SCHEMA_NAME();
DECLARE @description24 AS sql_variant;
SET @description24 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description24, 'SCHEMA', @defaultSchema24, 'TABLE', N'received_queries';
GO


CREATE TABLE [shared_decisions] (
    [tenant_id] uniqueidentifier NOT NULL,
    [transmittal_id] uniqueidentifier NOT NULL,
    [questionnaire_id] uniqueidentifier NOT NULL,
    [outcome] nvarchar(30) NOT NULL,
    [conditions] nvarchar(max) NOT NULL,
    [at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_shared_decisions] PRIMARY KEY ([tenant_id], [transmittal_id]),
    CONSTRAINT [fk_shared_decisions_questionnaires_tenant_id_questionnaire_id] FOREIGN KEY ([tenant_id], [questionnaire_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema25 AS sysname;
SET @defaultSchema25 = SCHEMA_NAME();
DECLARE @description25 AS sql_variant;
SET @description25 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description25, 'SCHEMA', @defaultSchema25, 'TABLE', N'shared_decisions';
GO


CREATE TABLE [shared_determinations] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [questionnaire_id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [buyer] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [submission] int NOT NULL,
    [status] nvarchar(40) NOT NULL,
    [reason] nvarchar(2000) NULL,
    [shared_at] datetimeoffset NOT NULL,
    [superseded_at] datetimeoffset NULL,
    [reply] nvarchar(2000) NULL,
    [replied_at] datetimeoffset NULL,
    [replied_by] uniqueidentifier NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_shared_determinations] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_shared_determinations_questionnaires_tenant_id_questionnaire] FOREIGN KEY ([tenant_id], [questionnaire_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [submissions] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [questionnaire_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [sha256] nvarchar(64) NOT NULL,
    [submitted_at] datetimeoffset NOT NULL,
    [submitted_by] uniqueidentifier NOT NULL,
    [confirmed_by] nvarchar(200) NULL,
    CONSTRAINT [pk_submissions] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_submissions_questionnaires_tenant_id_questionnaire_id] FOREIGN KEY ([tenant_id], [questionnaire_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema26 AS sysname;
SET @defaultSchema26 = SCHEMA_NAME();
DECLARE @description26 AS sql_variant;
SET @description26 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description26, 'SCHEMA', @defaultSchema26, 'TABLE', N'submissions';
GO


CREATE TABLE [uploaded_originals] (
    [tenant_id] uniqueidentifier NOT NULL,
    [questionnaire_id] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    [file_name] nvarchar(200) NOT NULL,
    [sha256] varchar(64) NOT NULL,
    [content] varbinary(max) NOT NULL,
    [shape] varchar(64) NOT NULL,
    [choices] nvarchar(max) NOT NULL,
    [read_at] datetimeoffset NOT NULL,
    [read_by] uniqueidentifier NOT NULL,
    [imported_at] datetimeoffset NULL,
    CONSTRAINT [pk_uploaded_originals] PRIMARY KEY ([tenant_id], [questionnaire_id]),
    CONSTRAINT [fk_uploaded_originals_questionnaires_tenant_id_questionnaire_id] FOREIGN KEY ([tenant_id], [questionnaire_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [template_retirements] (
    [tenant_id] uniqueidentifier NOT NULL,
    [key] nvarchar(64) NOT NULL,
    [version] nvarchar(20) NOT NULL,
    [reason] nvarchar(1000) NOT NULL,
    [retired_at] datetimeoffset NOT NULL,
    [retired_by] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_template_retirements] PRIMARY KEY ([tenant_id], [key], [version]),
    CONSTRAINT [fk_template_retirements_own_templates_tenant_id_key_version] FOREIGN KEY ([tenant_id], [key], [version]) REFERENCES [own_templates] ([tenant_id], [key], [version]) ON DELETE NO ACTION
);
DECLARE @defaultSchema27 AS sysname;
SET @defaultSchema27 = SCHEMA_NAME();
DECLARE @description27 AS sql_variant;
SET @description27 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description27, 'SCHEMA', @defaultSchema27, 'TABLE', N'template_retirements';
GO


CREATE TABLE [assessments] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [reference] nvarchar(30) NOT NULL,
    [shared_reference] nvarchar(30) NOT NULL,
    [engagement_id] uniqueidentifier NOT NULL,
    [vendor_id] uniqueidentifier NOT NULL,
    [vendor_organization] uniqueidentifier NULL,
    [service] nvarchar(200) NOT NULL,
    [template_key] nvarchar(64) NOT NULL,
    [template_version] nvarchar(20) NOT NULL,
    [template_title] nvarchar(200) NOT NULL,
    [questions] int NOT NULL,
    [questionnaire_hash] nvarchar(64) NOT NULL,
    [scoring_key_hash] nvarchar(64) NOT NULL,
    [requires_representation] bit NOT NULL,
    [follows] uniqueidentifier NULL,
    [gap_of] uniqueidentifier NULL,
    [gap_plan_hash] nvarchar(64) NULL,
    [note] nvarchar(2000) NULL,
    [due_on] date NOT NULL,
    [sent_at] datetimeoffset NOT NULL,
    [sent_by] uniqueidentifier NOT NULL,
    [acknowledged_at] datetimeoffset NULL,
    [acknowledgement] nvarchar(40) NULL,
    [acknowledgement_reason] nvarchar(1000) NULL,
    [asked_due_on] date NULL,
    [due_date_changed_at] datetimeoffset NULL,
    [due_date_changed_by] uniqueidentifier NULL,
    [due_date_reason] nvarchar(1000) NULL,
    [recalled_at] datetimeoffset NULL,
    [recalled_by] uniqueidentifier NULL,
    [recall_reason] nvarchar(1000) NULL,
    [latest_submission] int NOT NULL,
    [submitted_at] datetimeoffset NULL,
    [returned_at] datetimeoffset NULL,
    [review_closed_at] datetimeoffset NULL,
    [review_closed_by] uniqueidentifier NULL,
    [offer_answer] nvarchar(1000) NULL,
    [offer_answered_at] datetimeoffset NULL,
    [offer_answered_by] uniqueidentifier NULL,
    [offer_at] datetimeoffset NULL,
    [offer_by] uniqueidentifier NULL,
    [offer_grant] uniqueidentifier NULL,
    [offer_may_take] bit NOT NULL,
    [offer_outcome] nvarchar(40) NULL,
    [offer_reason] nvarchar(1000) NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_assessments] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_assessments_assessments_tenant_id_follows] FOREIGN KEY ([tenant_id], [follows]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_assessments_assessments_tenant_id_gap_of] FOREIGN KEY ([tenant_id], [gap_of]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_assessments_engagements_tenant_id_engagement_id] FOREIGN KEY ([tenant_id], [engagement_id]) REFERENCES [engagements] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_assessments_stored_documents_tenant_id_gap_plan_hash] FOREIGN KEY ([tenant_id], [gap_plan_hash]) REFERENCES [stored_documents] ([tenant_id], [hash]) ON DELETE NO ACTION,
    CONSTRAINT [fk_assessments_stored_documents_tenant_id_questionnaire_hash] FOREIGN KEY ([tenant_id], [questionnaire_hash]) REFERENCES [stored_documents] ([tenant_id], [hash]) ON DELETE NO ACTION,
    CONSTRAINT [fk_assessments_stored_documents_tenant_id_scoring_key_hash] FOREIGN KEY ([tenant_id], [scoring_key_hash]) REFERENCES [stored_documents] ([tenant_id], [hash]) ON DELETE NO ACTION,
    CONSTRAINT [fk_assessments_vendors_tenant_id_vendor_id] FOREIGN KEY ([tenant_id], [vendor_id]) REFERENCES [vendors] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [contracts] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [reference] nvarchar(20) NOT NULL,
    [engagement_id] uniqueidentifier NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [signed_on] date NOT NULL,
    [effective_on] date NOT NULL,
    [ends_on] date NULL,
    [remediation_clause] nvarchar(40) NULL,
    [remediation_cure_days] int NULL,
    [remediation_days_critical] int NULL,
    [remediation_days_high] int NULL,
    [remediation_days_low] int NULL,
    [remediation_days_medium] int NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_contracts] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_contracts_engagements_tenant_id_engagement_id] FOREIGN KEY ([tenant_id], [engagement_id]) REFERENCES [engagements] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [using_entities] (
    [tenant_id] uniqueidentifier NOT NULL,
    [engagement_id] uniqueidentifier NOT NULL,
    [entity_id] uniqueidentifier NOT NULL,
    CONSTRAINT [pk_using_entities] PRIMARY KEY ([tenant_id], [engagement_id], [entity_id]),
    CONSTRAINT [fk_using_entities_engagements_tenant_id_engagement_id] FOREIGN KEY ([tenant_id], [engagement_id]) REFERENCES [engagements] ([tenant_id], [id]) ON DELETE CASCADE,
    CONSTRAINT [fk_using_entities_legal_entities_tenant_id_entity_id] FOREIGN KEY ([tenant_id], [entity_id]) REFERENCES [legal_entities] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [answer_evidence] (
    [tenant_id] uniqueidentifier NOT NULL,
    [questionnaire_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [evidence_id] uniqueidentifier NOT NULL,
    [attached_by] uniqueidentifier NOT NULL,
    [attached_at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_answer_evidence] PRIMARY KEY ([tenant_id], [questionnaire_id], [question], [evidence_id]),
    CONSTRAINT [fk_answer_evidence_answers_tenant_id_questionnaire_id_question] FOREIGN KEY ([tenant_id], [questionnaire_id], [question]) REFERENCES [answers] ([tenant_id], [questionnaire_id], [question]) ON DELETE NO ACTION,
    CONSTRAINT [fk_answer_evidence_evidence_tenant_id_evidence_id] FOREIGN KEY ([tenant_id], [evidence_id]) REFERENCES [evidence] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [proposal_decisions] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [questionnaire_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [library_answer_id] uniqueidentifier NOT NULL,
    [library_version] int NOT NULL,
    [outcome] nvarchar(40) NOT NULL,
    [at] datetimeoffset NOT NULL,
    [by] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_proposal_decisions] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_proposal_decisions_library_answers_tenant_id_library_answer_] FOREIGN KEY ([tenant_id], [library_answer_id]) REFERENCES [library_answers] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_proposal_decisions_questionnaires_tenant_id_questionnaire_id] FOREIGN KEY ([tenant_id], [questionnaire_id]) REFERENCES [questionnaires] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema28 AS sysname;
SET @defaultSchema28 = SCHEMA_NAME();
DECLARE @description28 AS sql_variant;
SET @description28 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description28, 'SCHEMA', @defaultSchema28, 'TABLE', N'proposal_decisions';
GO


CREATE TABLE [representations] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [submission_id] uniqueidentifier NOT NULL,
    [statement] nvarchar(40) NOT NULL,
    [legal_entity_id] uniqueidentifier NOT NULL,
    [signing_authority_id] uniqueidentifier NOT NULL,
    [signed_by] uniqueidentifier NOT NULL,
    [as_of] date NOT NULL,
    [content_sha256] nvarchar(64) NOT NULL,
    [credential_id] nvarchar(1400) NULL,
    CONSTRAINT [pk_representations] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_representations_legal_entities_tenant_id_legal_entity_id] FOREIGN KEY ([tenant_id], [legal_entity_id]) REFERENCES [legal_entities] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_representations_signing_authorities_tenant_id_signing_author] FOREIGN KEY ([tenant_id], [signing_authority_id]) REFERENCES [signing_authorities] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_representations_submissions_tenant_id_submission_id] FOREIGN KEY ([tenant_id], [submission_id]) REFERENCES [submissions] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema29 AS sysname;
SET @defaultSchema29 = SCHEMA_NAME();
DECLARE @description29 AS sql_variant;
SET @description29 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description29, 'SCHEMA', @defaultSchema29, 'TABLE', N'representations';
GO


CREATE TABLE [assessment_scores] (
    [tenant_id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [own] nvarchar(40) NULL,
    [submission] int NOT NULL,
    [as_of] date NOT NULL,
    [claimed] decimal(9,6) NULL,
    [proven] decimal(9,6) NULL,
    [band_by_score] nvarchar(40) NULL,
    [band] nvarchar(40) NULL,
    [holds] int NOT NULL,
    [coverage] decimal(7,6) NULL,
    [assured_share] decimal(7,6) NULL,
    [left_out] decimal(7,6) NOT NULL,
    [limited_scope] bit NOT NULL,
    [residual_risk] int NULL,
    [decided] int NOT NULL,
    [questions] int NOT NULL,
    [proven_questions] int NULL,
    [revision] int NOT NULL,
    CONSTRAINT [pk_assessment_scores] PRIMARY KEY ([tenant_id], [assessment_id]),
    CONSTRAINT [fk_assessment_scores_assessments_tenant_id_assessment_id] FOREIGN KEY ([tenant_id], [assessment_id]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [campaign_members] (
    [tenant_id] uniqueidentifier NOT NULL,
    [campaign_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [vendor_id] uniqueidentifier NOT NULL,
    [engagement_id] uniqueidentifier NULL,
    [template_key] nvarchar(64) NULL,
    [baseline] nvarchar(40) NULL,
    [due_on] date NULL,
    [assessment_id] uniqueidentifier NULL,
    [held_back] nvarchar(1000) NULL,
    [failed] bit NOT NULL,
    [left_out] bit NOT NULL,
    [settled_at] datetimeoffset NULL,
    CONSTRAINT [pk_campaign_members] PRIMARY KEY ([tenant_id], [campaign_id], [id]),
    CONSTRAINT [fk_campaign_members_assessments_tenant_id_assessment_id] FOREIGN KEY ([tenant_id], [assessment_id]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_campaign_members_campaigns_tenant_id_campaign_id] FOREIGN KEY ([tenant_id], [campaign_id]) REFERENCES [campaigns] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_campaign_members_engagements_tenant_id_engagement_id] FOREIGN KEY ([tenant_id], [engagement_id]) REFERENCES [engagements] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_campaign_members_vendors_tenant_id_vendor_id] FOREIGN KEY ([tenant_id], [vendor_id]) REFERENCES [vendors] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [evidence_judgements] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [revision_id] uniqueidentifier NOT NULL,
    [grant_id] uniqueidentifier NOT NULL,
    [ordinal] int NOT NULL,
    [questions] nvarchar(max) NOT NULL,
    [accepted_on] date NOT NULL,
    [by] uniqueidentifier NOT NULL,
    [at] datetimeoffset NOT NULL,
    [basis] nvarchar(20) NOT NULL,
    [bridged_until] date NULL,
    [coverage] decimal(2,1) NOT NULL,
    [dated] date NOT NULL,
    [kind] nvarchar(20) NOT NULL,
    [place] nvarchar(200) NULL,
    [result] nvarchar(20) NOT NULL,
    [source] nvarchar(20) NOT NULL,
    [subject] nvarchar(20) NOT NULL,
    [surveilled_on] date NULL,
    [valid_until] date NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_evidence_judgements] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_evidence_judgements_assessments_tenant_id_assessment_id] FOREIGN KEY ([tenant_id], [assessment_id]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema30 AS sysname;
SET @defaultSchema30 = SCHEMA_NAME();
DECLARE @description30 AS sql_variant;
SET @description30 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description30, 'SCHEMA', @defaultSchema30, 'TABLE', N'evidence_judgements';
GO


CREATE TABLE [findings] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [reference] nvarchar(20) NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [engagement_id] uniqueidentifier NOT NULL,
    [vendor_id] uniqueidentifier NOT NULL,
    [question] nvarchar(80) NOT NULL,
    [determination_id] uniqueidentifier NOT NULL,
    [title] nvarchar(200) NOT NULL,
    [seen] nvarchar(2000) NOT NULL,
    [severity] nvarchar(40) NOT NULL,
    [raised_at] datetimeoffset NOT NULL,
    [raised_by] uniqueidentifier NOT NULL,
    [verified_at] datetimeoffset NULL,
    [verified_by] uniqueidentifier NULL,
    [closed_at] datetimeoffset NULL,
    [closed_by] uniqueidentifier NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_findings] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_findings_assessments_tenant_id_assessment_id] FOREIGN KEY ([tenant_id], [assessment_id]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [found_answers] (
    [tenant_id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [value] nvarchar(max) NOT NULL,
    [comment] nvarchar(4000) NULL,
    [reason] nvarchar(4000) NULL,
    [sources] nvarchar(max) NOT NULL,
    [authors] nvarchar(max) NOT NULL,
    [saved_at] datetimeoffset NOT NULL,
    [saved_by] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_found_answers] PRIMARY KEY ([tenant_id], [assessment_id], [question]),
    CONSTRAINT [fk_found_answers_assessments_tenant_id_assessment_id] FOREIGN KEY ([tenant_id], [assessment_id]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [received_submissions] (
    [tenant_id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [transmittal_id] uniqueidentifier NULL,
    [sha256] nvarchar(64) NOT NULL,
    [submitted_at] datetimeoffset NOT NULL,
    [responder] nvarchar(200) NOT NULL,
    [legal_entity] nvarchar(200) NULL,
    [statement] nvarchar(40) NULL,
    [representation_sha256] nvarchar(64) NULL,
    [signed_with_passkey] bit NOT NULL,
    [evidence] nvarchar(max) NOT NULL,
    [authors] nvarchar(max) NOT NULL,
    CONSTRAINT [pk_received_submissions] PRIMARY KEY ([tenant_id], [assessment_id], [number]),
    CONSTRAINT [fk_received_submissions_assessments_tenant_id_assessment_id] FOREIGN KEY ([tenant_id], [assessment_id]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema31 AS sysname;
SET @defaultSchema31 = SCHEMA_NAME();
DECLARE @description31 AS sql_variant;
SET @description31 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description31, 'SCHEMA', @defaultSchema31, 'TABLE', N'received_submissions';
GO


CREATE TABLE [recommendations] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [outcome] nvarchar(30) NOT NULL,
    [reasons] nvarchar(4000) NOT NULL,
    [alternatives] nvarchar(4000) NULL,
    [at] datetimeoffset NOT NULL,
    [by] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_recommendations] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_recommendations_assessments_tenant_id_assessment_id] FOREIGN KEY ([tenant_id], [assessment_id]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema32 AS sysname;
SET @defaultSchema32 = SCHEMA_NAME();
DECLARE @description32 AS sql_variant;
SET @description32 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description32, 'SCHEMA', @defaultSchema32, 'TABLE', N'recommendations';
GO


CREATE TABLE [scorecards] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [reference] nvarchar(20) NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [submission] int NOT NULL,
    [representation_sha256] nvarchar(64) NULL,
    [as_of] date NOT NULL,
    [claimed] decimal(9,6) NULL,
    [proven] decimal(9,6) NULL,
    [band] nvarchar(1) NULL,
    [holds] int NOT NULL,
    [limited_scope] bit NOT NULL,
    [json] nvarchar(max) NOT NULL,
    [sha256] nvarchar(64) NOT NULL,
    [seal] nvarchar(2000) NOT NULL,
    [made_at] datetimeoffset NOT NULL,
    [made_by] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_scorecards] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_scorecards_assessments_tenant_id_assessment_id] FOREIGN KEY ([tenant_id], [assessment_id]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema33 AS sysname;
SET @defaultSchema33 = SCHEMA_NAME();
DECLARE @description33 AS sql_variant;
SET @description33 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description33, 'SCHEMA', @defaultSchema33, 'TABLE', N'scorecards';
GO


CREATE TABLE [received_answers] (
    [tenant_id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [number] int NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [state] nvarchar(40) NOT NULL,
    [label] nvarchar(40) NOT NULL,
    [value] nvarchar(max) NOT NULL,
    [comment] nvarchar(4000) NULL,
    [subservice] nvarchar(200) NULL,
    [reason] nvarchar(4000) NULL,
    [offer] nvarchar(4000) NULL,
    [compensating] nvarchar(4000) NULL,
    [compensating_until] date NULL,
    [changed] bit NOT NULL,
    CONSTRAINT [pk_received_answers] PRIMARY KEY ([tenant_id], [assessment_id], [number], [question]),
    CONSTRAINT [fk_received_answers_received_submissions_tenant_id_assessment_i] FOREIGN KEY ([tenant_id], [assessment_id], [number]) REFERENCES [received_submissions] ([tenant_id], [assessment_id], [number]) ON DELETE NO ACTION
);
DECLARE @defaultSchema34 AS sysname;
SET @defaultSchema34 = SCHEMA_NAME();
DECLARE @description34 AS sql_variant;
SET @description34 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description34, 'SCHEMA', @defaultSchema34, 'TABLE', N'received_answers';
GO


CREATE TABLE [second_opinions] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [recommendation_id] uniqueidentifier NOT NULL,
    [agrees] bit NOT NULL,
    [reasons] nvarchar(4000) NOT NULL,
    [at] datetimeoffset NOT NULL,
    [by] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_second_opinions] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_second_opinions_recommendations_tenant_id_recommendation_id] FOREIGN KEY ([tenant_id], [recommendation_id]) REFERENCES [recommendations] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema35 AS sysname;
SET @defaultSchema35 = SCHEMA_NAME();
DECLARE @description35 AS sql_variant;
SET @description35 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description35, 'SCHEMA', @defaultSchema35, 'TABLE', N'second_opinions';
GO


CREATE TABLE [committee_decisions] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [reference] nvarchar(20) NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [engagement_id] uniqueidentifier NOT NULL,
    [outcome] nvarchar(30) NOT NULL,
    [reasons] nvarchar(4000) NOT NULL,
    [conditions] nvarchar(max) NOT NULL,
    [scorecard_id] uniqueidentifier NOT NULL,
    [submission] int NOT NULL,
    [representation_sha256] nvarchar(64) NULL,
    [recommendation_id] uniqueidentifier NOT NULL,
    [at] datetimeoffset NOT NULL,
    [by] uniqueidentifier NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_committee_decisions] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_committee_decisions_assessments_tenant_id_assessment_id] FOREIGN KEY ([tenant_id], [assessment_id]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_committee_decisions_engagements_tenant_id_engagement_id] FOREIGN KEY ([tenant_id], [engagement_id]) REFERENCES [engagements] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_committee_decisions_recommendations_tenant_id_recommendation] FOREIGN KEY ([tenant_id], [recommendation_id]) REFERENCES [recommendations] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_committee_decisions_scorecards_tenant_id_scorecard_id] FOREIGN KEY ([tenant_id], [scorecard_id]) REFERENCES [scorecards] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema36 AS sysname;
SET @defaultSchema36 = SCHEMA_NAME();
DECLARE @description36 AS sql_variant;
SET @description36 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description36, 'SCHEMA', @defaultSchema36, 'TABLE', N'committee_decisions';
GO


CREATE TABLE [determinations] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [ordinal] int NOT NULL,
    [submission] int NOT NULL,
    [status] nvarchar(40) NOT NULL,
    [reason] nvarchar(2000) NULL,
    [by] uniqueidentifier NOT NULL,
    [at] datetimeoffset NOT NULL,
    [carried_from] uniqueidentifier NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_determinations] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_determinations_received_answers_tenant_id_assessment_id_subm] FOREIGN KEY ([tenant_id], [assessment_id], [submission], [question]) REFERENCES [received_answers] ([tenant_id], [assessment_id], [number], [question]) ON DELETE NO ACTION
);
DECLARE @defaultSchema37 AS sysname;
SET @defaultSchema37 = SCHEMA_NAME();
DECLARE @description37 AS sql_variant;
SET @description37 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description37, 'SCHEMA', @defaultSchema37, 'TABLE', N'determinations';
GO


CREATE TABLE [not_applicable_decisions] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [submission] int NOT NULL,
    [by] uniqueidentifier NOT NULL,
    [at] datetimeoffset NOT NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_not_applicable_decisions] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_not_applicable_decisions_received_answers_tenant_id_assessme] FOREIGN KEY ([tenant_id], [assessment_id], [submission], [question]) REFERENCES [received_answers] ([tenant_id], [assessment_id], [number], [question]) ON DELETE NO ACTION
);
DECLARE @defaultSchema38 AS sysname;
SET @defaultSchema38 = SCHEMA_NAME();
DECLARE @description38 AS sql_variant;
SET @description38 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description38, 'SCHEMA', @defaultSchema38, 'TABLE', N'not_applicable_decisions';
GO


CREATE TABLE [queries] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [submission] int NOT NULL,
    [text] nvarchar(2000) NOT NULL,
    [by] uniqueidentifier NOT NULL,
    [drafted_at] datetimeoffset NOT NULL,
    [sent_at] datetimeoffset NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_queries] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_queries_received_answers_tenant_id_assessment_id_submission_] FOREIGN KEY ([tenant_id], [assessment_id], [submission], [question]) REFERENCES [received_answers] ([tenant_id], [assessment_id], [number], [question]) ON DELETE NO ACTION
);
GO


CREATE TABLE [obligations] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [reference] nvarchar(20) NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [vendor_id] uniqueidentifier NOT NULL,
    [owed_by] nvarchar(10) NOT NULL,
    [finding_id] uniqueidentifier NULL,
    [decision_id] uniqueidentifier NULL,
    [condition] int NULL,
    [title] nvarchar(200) NOT NULL,
    [action] nvarchar(2000) NOT NULL,
    [owner_id] uniqueidentifier NOT NULL,
    [handed_over_at] datetimeoffset NULL,
    [handed_over_by] uniqueidentifier NULL,
    [vendor_owner] nvarchar(120) NULL,
    [vendor_owner_named_at] datetimeoffset NULL,
    [due_on] date NOT NULL,
    [basis] nvarchar(300) NOT NULL,
    [by_contract] bit NOT NULL,
    [cure_until] date NOT NULL,
    [waiting_proof] uniqueidentifier NULL,
    [proven_by] uniqueidentifier NULL,
    [waiting_extension] uniqueidentifier NULL,
    [met_at] datetimeoffset NULL,
    [version] int NOT NULL,
    CONSTRAINT [pk_obligations] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_obligations_assessments_tenant_id_assessment_id] FOREIGN KEY ([tenant_id], [assessment_id]) REFERENCES [assessments] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_obligations_committee_decisions_tenant_id_decision_id] FOREIGN KEY ([tenant_id], [decision_id]) REFERENCES [committee_decisions] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_obligations_findings_tenant_id_finding_id] FOREIGN KEY ([tenant_id], [finding_id]) REFERENCES [findings] ([tenant_id], [id]) ON DELETE NO ACTION,
    CONSTRAINT [fk_obligations_vendors_tenant_id_vendor_id] FOREIGN KEY ([tenant_id], [vendor_id]) REFERENCES [vendors] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [determination_notices] (
    [tenant_id] uniqueidentifier NOT NULL,
    [determination_id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [status] nvarchar(40) NOT NULL,
    [transmittal_id] uniqueidentifier NOT NULL,
    [at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_determination_notices] PRIMARY KEY ([tenant_id], [determination_id]),
    CONSTRAINT [fk_determination_notices_determinations_tenant_id_determination] FOREIGN KEY ([tenant_id], [determination_id]) REFERENCES [determinations] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema39 AS sysname;
SET @defaultSchema39 = SCHEMA_NAME();
DECLARE @description39 AS sql_variant;
SET @description39 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description39, 'SCHEMA', @defaultSchema39, 'TABLE', N'determination_notices';
GO


CREATE TABLE [determination_replies] (
    [tenant_id] uniqueidentifier NOT NULL,
    [determination_id] uniqueidentifier NOT NULL,
    [assessment_id] uniqueidentifier NOT NULL,
    [question] nvarchar(64) NOT NULL,
    [text] nvarchar(2000) NOT NULL,
    [at] datetimeoffset NOT NULL,
    CONSTRAINT [pk_determination_replies] PRIMARY KEY ([tenant_id], [determination_id]),
    CONSTRAINT [fk_determination_replies_determinations_tenant_id_determination] FOREIGN KEY ([tenant_id], [determination_id]) REFERENCES [determinations] ([tenant_id], [id]) ON DELETE NO ACTION
);
DECLARE @defaultSchema40 AS sysname;
SET @defaultSchema40 = SCHEMA_NAME();
DECLARE @description40 AS sql_variant;
SET @description40 = N'append-only';
EXEC sp_addextendedproperty 'MS_Description', @description40, 'SCHEMA', @defaultSchema40, 'TABLE', N'determination_replies';
GO


CREATE TABLE [received_proofs] (
    [tenant_id] uniqueidentifier NOT NULL,
    [id] uniqueidentifier NOT NULL,
    [obligation_id] uniqueidentifier NOT NULL,
    [text] nvarchar(4000) NOT NULL,
    [offered_by] nvarchar(100) NOT NULL,
    [received_at] datetimeoffset NOT NULL,
    [accepted] bit NULL,
    [reason] nvarchar(2000) NULL,
    [judged_by] uniqueidentifier NULL,
    [judged_at] datetimeoffset NULL,
    CONSTRAINT [pk_received_proofs] PRIMARY KEY ([tenant_id], [id]),
    CONSTRAINT [fk_received_proofs_obligations_tenant_id_obligation_id] FOREIGN KEY ([tenant_id], [obligation_id]) REFERENCES [obligations] ([tenant_id], [id]) ON DELETE NO ACTION
);
GO


CREATE INDEX [ix_access_entries_tenant_id_at_id] ON [access_entries] ([tenant_id], [at], [id]);
GO


CREATE INDEX [ix_access_entries_tenant_id_evidence_id_at] ON [access_entries] ([tenant_id], [evidence_id], [at]);
GO


CREATE INDEX [ix_answer_evidence_tenant_id_evidence_id] ON [answer_evidence] ([tenant_id], [evidence_id]);
GO


CREATE INDEX [ix_answer_imports_tenant_id_read_at] ON [answer_imports] ([tenant_id], [read_at]);
GO


CREATE INDEX [ix_answer_imports_tenant_id_shape_read_at] ON [answer_imports] ([tenant_id], [shape], [read_at]);
GO


CREATE INDEX [ix_assessment_scores_tenant_id_band_proven] ON [assessment_scores] ([tenant_id], [band], [proven]);
GO


CREATE INDEX [ix_assessments_tenant_id_due_on_id] ON [assessments] ([tenant_id], [due_on], [id]);
GO


CREATE INDEX [ix_assessments_tenant_id_engagement_id_template_key] ON [assessments] ([tenant_id], [engagement_id], [template_key]);
GO


CREATE INDEX [ix_assessments_tenant_id_follows] ON [assessments] ([tenant_id], [follows]);
GO


CREATE INDEX [ix_assessments_tenant_id_gap_of] ON [assessments] ([tenant_id], [gap_of]);
GO


CREATE INDEX [ix_assessments_tenant_id_gap_plan_hash] ON [assessments] ([tenant_id], [gap_plan_hash]);
GO


CREATE INDEX [ix_assessments_tenant_id_questionnaire_hash] ON [assessments] ([tenant_id], [questionnaire_hash]);
GO


CREATE UNIQUE INDEX [ix_assessments_tenant_id_reference] ON [assessments] ([tenant_id], [reference]);
GO


CREATE INDEX [ix_assessments_tenant_id_scoring_key_hash] ON [assessments] ([tenant_id], [scoring_key_hash]);
GO


CREATE INDEX [ix_assessments_tenant_id_vendor_id_sent_at] ON [assessments] ([tenant_id], [vendor_id], [sent_at]);
GO


CREATE INDEX [ix_assignments_tenant_id_holder_questionnaire_id] ON [assignments] ([tenant_id], [holder], [questionnaire_id]);
GO


CREATE INDEX [ix_audit_entries_tenant_id_at_id] ON [audit_entries] ([tenant_id], [at], [id]);
GO


CREATE INDEX [ix_audit_entries_tenant_id_subject_id] ON [audit_entries] ([tenant_id], [subject], [id]);
GO


CREATE UNIQUE INDEX [ix_audit_links_tenant_id_entry_id] ON [audit_links] ([tenant_id], [entry_id]);
GO


CREATE INDEX [ix_audit_verifications_tenant_id_at] ON [audit_verifications] ([tenant_id], [at]);
GO


CREATE INDEX [ix_audit_verifications_tenant_id_from_at] ON [audit_verifications] ([tenant_id], [from], [at]);
GO


CREATE UNIQUE INDEX [ix_campaign_members_tenant_id_assessment_id] ON [campaign_members] ([tenant_id], [assessment_id]) WHERE [assessment_id] IS NOT NULL;
GO


CREATE INDEX [ix_campaign_members_tenant_id_engagement_id] ON [campaign_members] ([tenant_id], [engagement_id]);
GO


CREATE INDEX [ix_campaign_members_tenant_id_vendor_id] ON [campaign_members] ([tenant_id], [vendor_id]);
GO


CREATE INDEX [ix_campaign_templates_tenant_id_questionnaire_hash] ON [campaign_templates] ([tenant_id], [questionnaire_hash]);
GO


CREATE INDEX [ix_campaign_templates_tenant_id_scoring_key_hash] ON [campaign_templates] ([tenant_id], [scoring_key_hash]);
GO


CREATE INDEX [ix_campaigns_tenant_id_launched_at] ON [campaigns] ([tenant_id], [launched_at]);
GO


CREATE UNIQUE INDEX [ix_campaigns_tenant_id_reference] ON [campaigns] ([tenant_id], [reference]);
GO


CREATE INDEX [ix_claims_tenant_id_claimed_at] ON [claims] ([tenant_id], [claimed_at]);
GO


CREATE INDEX [ix_clarifications_tenant_id_assessment_id_thread_id_at] ON [clarifications] ([tenant_id], [assessment_id], [thread_id], [at]);
GO


CREATE INDEX [ix_clarifications_tenant_id_thread_id] ON [clarifications] ([tenant_id], [thread_id]);
GO


CREATE INDEX [ix_committee_decisions_tenant_id_assessment_id_at] ON [committee_decisions] ([tenant_id], [assessment_id], [at]);
GO


CREATE INDEX [ix_committee_decisions_tenant_id_at_id] ON [committee_decisions] ([tenant_id], [at], [id]);
GO


CREATE INDEX [ix_committee_decisions_tenant_id_engagement_id] ON [committee_decisions] ([tenant_id], [engagement_id]);
GO


CREATE INDEX [ix_committee_decisions_tenant_id_recommendation_id] ON [committee_decisions] ([tenant_id], [recommendation_id]);
GO


CREATE UNIQUE INDEX [ix_committee_decisions_tenant_id_reference] ON [committee_decisions] ([tenant_id], [reference]);
GO


CREATE INDEX [ix_committee_decisions_tenant_id_scorecard_id] ON [committee_decisions] ([tenant_id], [scorecard_id]);
GO


CREATE INDEX [ix_contracts_tenant_id_engagement_id_effective_on] ON [contracts] ([tenant_id], [engagement_id], [effective_on]);
GO


CREATE UNIQUE INDEX [ix_contracts_tenant_id_reference] ON [contracts] ([tenant_id], [reference]);
GO


CREATE INDEX [ix_determination_notices_tenant_id_assessment_id_question] ON [determination_notices] ([tenant_id], [assessment_id], [question]);
GO


CREATE INDEX [ix_determination_replies_tenant_id_assessment_id] ON [determination_replies] ([tenant_id], [assessment_id]);
GO


CREATE UNIQUE INDEX [ix_determinations_tenant_id_assessment_id_submission_question_o] ON [determinations] ([tenant_id], [assessment_id], [submission], [question], [ordinal]);
GO


CREATE INDEX [ix_domain_proofs_tenant_id_started_at] ON [domain_proofs] ([tenant_id], [started_at]);
GO


CREATE INDEX [ix_draft_steps_tenant_id_draft_id_before_number] ON [draft_steps] ([tenant_id], [draft_id], [before], [number]);
GO


CREATE INDEX [ix_engagements_tenant_id_function_id] ON [engagements] ([tenant_id], [function_id]);
GO


CREATE UNIQUE INDEX [ix_engagements_tenant_id_reference] ON [engagements] ([tenant_id], [reference]);
GO


CREATE INDEX [ix_engagements_tenant_id_service_reference] ON [engagements] ([tenant_id], [service], [reference]);
GO


CREATE INDEX [ix_engagements_tenant_id_vendor_id_opened_at] ON [engagements] ([tenant_id], [vendor_id], [opened_at]);
GO


CREATE INDEX [ix_evidence_tenant_id_created_at_id] ON [evidence] ([tenant_id], [created_at], [id]);
GO


CREATE UNIQUE INDEX [ix_evidence_judgements_tenant_id_assessment_id_revision_id_ordi] ON [evidence_judgements] ([tenant_id], [assessment_id], [revision_id], [ordinal]);
GO


CREATE INDEX [ix_evidence_revisions_tenant_id_evidence_id_stored_at] ON [evidence_revisions] ([tenant_id], [evidence_id], [stored_at]);
GO


CREATE INDEX [ix_extensions_tenant_id_obligation_id_asked_at] ON [extensions] ([tenant_id], [obligation_id], [asked_at]);
GO


CREATE INDEX [ix_findings_tenant_id_assessment_id_question] ON [findings] ([tenant_id], [assessment_id], [question]);
GO


CREATE INDEX [ix_findings_tenant_id_raised_at_id] ON [findings] ([tenant_id], [raised_at], [id]);
GO


CREATE UNIQUE INDEX [ix_findings_tenant_id_reference] ON [findings] ([tenant_id], [reference]);
GO


CREATE UNIQUE INDEX [ix_functions_tenant_id_name] ON [functions] ([tenant_id], [name]);
GO


CREATE INDEX [ix_grants_tenant_id_buyer_assessment_id] ON [grants] ([tenant_id], [buyer], [assessment_id]);
GO


CREATE INDEX [ix_grants_tenant_id_evidence_id] ON [grants] ([tenant_id], [evidence_id]);
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


CREATE INDEX [ix_invitations_tenant_id_invited_at] ON [invitations] ([tenant_id], [invited_at]);
GO


CREATE INDEX [ix_legal_entities_tenant_id_name] ON [legal_entities] ([tenant_id], [name]);
GO


CREATE INDEX [ix_library_answers_tenant_id_import_id] ON [library_answers] ([tenant_id], [import_id]);
GO


CREATE UNIQUE INDEX [ix_library_answers_tenant_id_questionnaire_id_question_key] ON [library_answers] ([tenant_id], [questionnaire_id], [question_key]) WHERE [questionnaire_id] IS NOT NULL AND [question_key] IS NOT NULL;
GO


CREATE UNIQUE INDEX [ix_memberships_tenant_id_user_id] ON [memberships] ([tenant_id], [user_id]) WHERE left_at IS NULL;
GO


CREATE INDEX [ix_memberships_user_id] ON [memberships] ([user_id]);
GO


CREATE UNIQUE INDEX [ix_not_applicable_decisions_tenant_id_assessment_id_submission_] ON [not_applicable_decisions] ([tenant_id], [assessment_id], [submission], [question], [by]);
GO


CREATE INDEX [ix_obligations_tenant_id_assessment_id] ON [obligations] ([tenant_id], [assessment_id]);
GO


CREATE UNIQUE INDEX [ix_obligations_tenant_id_decision_id_condition] ON [obligations] ([tenant_id], [decision_id], [condition]) WHERE [decision_id] IS NOT NULL AND [condition] IS NOT NULL;
GO


CREATE UNIQUE INDEX [ix_obligations_tenant_id_finding_id] ON [obligations] ([tenant_id], [finding_id]) WHERE [finding_id] IS NOT NULL;
GO


CREATE INDEX [ix_obligations_tenant_id_met_at_due_on_id] ON [obligations] ([tenant_id], [met_at], [due_on], [id]);
GO


CREATE INDEX [ix_obligations_tenant_id_vendor_id_met_at_due_on] ON [obligations] ([tenant_id], [vendor_id], [met_at], [due_on]);
GO


CREATE UNIQUE INDEX [ix_organizations_slug] ON [organizations] ([slug]);
GO


CREATE INDEX [ix_other_domain_proofs_tenant_id_proven_at] ON [other_domain_proofs] ([tenant_id], [proven_at]);
GO


CREATE INDEX [ix_outbox_mails_tenant_id_queued_at] ON [outbox_mails] ([tenant_id], [queued_at]);
GO


CREATE INDEX [ix_own_templates_tenant_id_draft_id_published_at] ON [own_templates] ([tenant_id], [draft_id], [published_at]);
GO


CREATE INDEX [ix_precedents_tenant_id_from_id] ON [precedents] ([tenant_id], [from_id]);
GO


CREATE INDEX [ix_proof_evidence_tenant_id_grant_id] ON [proof_evidence] ([tenant_id], [grant_id]);
GO


CREATE INDEX [ix_proof_evidence_tenant_id_obligation_id_proof_id] ON [proof_evidence] ([tenant_id], [obligation_id], [proof_id]);
GO


CREATE INDEX [ix_proposal_decisions_tenant_id_library_answer_id_id] ON [proposal_decisions] ([tenant_id], [library_answer_id], [id]);
GO


CREATE INDEX [ix_proposal_decisions_tenant_id_questionnaire_id] ON [proposal_decisions] ([tenant_id], [questionnaire_id]);
GO


CREATE INDEX [ix_proven_domains_organization] ON [proven_domains] ([organization]);
GO


CREATE INDEX [ix_queries_tenant_id_assessment_id_sent_at] ON [queries] ([tenant_id], [assessment_id], [sent_at]);
GO


CREATE INDEX [ix_queries_tenant_id_assessment_id_submission_question] ON [queries] ([tenant_id], [assessment_id], [submission], [question]);
GO


CREATE INDEX [ix_questionnaire_imports_tenant_id_draft_id] ON [questionnaire_imports] ([tenant_id], [draft_id]);
GO


CREATE INDEX [ix_questionnaire_imports_tenant_id_read_at] ON [questionnaire_imports] ([tenant_id], [read_at]);
GO


CREATE INDEX [ix_questionnaire_imports_tenant_id_shape_read_at] ON [questionnaire_imports] ([tenant_id], [shape], [read_at]);
GO


CREATE UNIQUE INDEX [ix_questionnaires_tenant_id_buyer_assessment_id] ON [questionnaires] ([tenant_id], [buyer], [assessment_id]);
GO


CREATE INDEX [ix_questionnaires_tenant_id_due_on_id] ON [questionnaires] ([tenant_id], [due_on], [id]);
GO


CREATE INDEX [ix_questionnaires_tenant_id_questionnaire_hash] ON [questionnaires] ([tenant_id], [questionnaire_hash]);
GO


CREATE INDEX [ix_received_evidence_tenant_id_assessment_id_revision_id] ON [received_evidence] ([tenant_id], [assessment_id], [revision_id]);
GO


CREATE INDEX [ix_received_proofs_tenant_id_obligation_id_received_at] ON [received_proofs] ([tenant_id], [obligation_id], [received_at]);
GO


CREATE INDEX [ix_received_queries_tenant_id_questionnaire_id_at] ON [received_queries] ([tenant_id], [questionnaire_id], [at]);
GO


CREATE INDEX [ix_recommendations_tenant_id_assessment_id_at] ON [recommendations] ([tenant_id], [assessment_id], [at]);
GO


CREATE INDEX [ix_register_imports_tenant_id_read_at] ON [register_imports] ([tenant_id], [read_at]);
GO


CREATE INDEX [ix_representations_tenant_id_legal_entity_id] ON [representations] ([tenant_id], [legal_entity_id]);
GO


CREATE INDEX [ix_representations_tenant_id_signing_authority_id] ON [representations] ([tenant_id], [signing_authority_id]);
GO


CREATE UNIQUE INDEX [ix_representations_tenant_id_submission_id] ON [representations] ([tenant_id], [submission_id]);
GO


CREATE INDEX [ix_scorecards_tenant_id_assessment_id_made_at] ON [scorecards] ([tenant_id], [assessment_id], [made_at]);
GO


CREATE INDEX [ix_scorecards_tenant_id_made_at_id] ON [scorecards] ([tenant_id], [made_at], [id]);
GO


CREATE UNIQUE INDEX [ix_scorecards_tenant_id_reference] ON [scorecards] ([tenant_id], [reference]);
GO


CREATE UNIQUE INDEX [ix_second_opinions_tenant_id_recommendation_id_by] ON [second_opinions] ([tenant_id], [recommendation_id], [by]);
GO


CREATE INDEX [ix_shared_decisions_tenant_id_questionnaire_id_at] ON [shared_decisions] ([tenant_id], [questionnaire_id], [at]);
GO


CREATE INDEX [ix_shared_determinations_tenant_id_questionnaire_id_question] ON [shared_determinations] ([tenant_id], [questionnaire_id], [question]);
GO


CREATE INDEX [ix_signing_authorities_tenant_id_legal_entity_id] ON [signing_authorities] ([tenant_id], [legal_entity_id]);
GO


CREATE INDEX [ix_signing_authorities_tenant_id_user_id] ON [signing_authorities] ([tenant_id], [user_id]);
GO


CREATE UNIQUE INDEX [ix_submissions_tenant_id_questionnaire_id_number] ON [submissions] ([tenant_id], [questionnaire_id], [number]);
GO


CREATE INDEX [ix_template_drafts_tenant_id_changed_at_id] ON [template_drafts] ([tenant_id], [changed_at], [id]);
GO


CREATE UNIQUE INDEX [ix_template_drafts_tenant_id_key] ON [template_drafts] ([tenant_id], [key]);
GO


CREATE UNIQUE INDEX [ix_transmittals_tenant_id_counterparty_direction_sequence] ON [transmittals] ([tenant_id], [counterparty], [direction], [sequence]);
GO


CREATE INDEX [ix_undertakings_tenant_id_met_at_due_on_id] ON [undertakings] ([tenant_id], [met_at], [due_on], [id]);
GO


CREATE INDEX [ix_uploaded_originals_tenant_id_read_at] ON [uploaded_originals] ([tenant_id], [read_at]);
GO


CREATE INDEX [ix_uploaded_originals_tenant_id_shape_read_at] ON [uploaded_originals] ([tenant_id], [shape], [read_at]);
GO


CREATE UNIQUE INDEX [ix_user_sessions_key_hash] ON [user_sessions] ([key_hash]);
GO


CREATE INDEX [ix_user_sessions_user_id] ON [user_sessions] ([user_id]);
GO


CREATE UNIQUE INDEX [email_index] ON [users] ([normalized_email]) WHERE [normalized_email] IS NOT NULL;
GO


CREATE UNIQUE INDEX [user_name_index] ON [users] ([normalized_user_name]) WHERE [normalized_user_name] IS NOT NULL;
GO


CREATE INDEX [ix_using_entities_tenant_id_entity_id] ON [using_entities] ([tenant_id], [entity_id]);
GO


CREATE INDEX [ix_vendor_contacts_tenant_id_vendor_id] ON [vendor_contacts] ([tenant_id], [vendor_id]);
GO


CREATE UNIQUE INDEX [ix_vendor_external_ids_tenant_id_system_value] ON [vendor_external_ids] ([tenant_id], [system], [value]);
GO


CREATE INDEX [ix_vendor_invitation_hashes_buyer] ON [vendor_invitation_hashes] ([buyer]);
GO


CREATE INDEX [ix_vendor_invitations_tenant_id_vendor_id_invited_at] ON [vendor_invitations] ([tenant_id], [vendor_id], [invited_at]);
GO


CREATE INDEX [ix_vendors_tenant_id_name_reference] ON [vendors] ([tenant_id], [name], [reference]);
GO


CREATE INDEX [ix_vendors_tenant_id_organization] ON [vendors] ([tenant_id], [organization]);
GO


CREATE INDEX [ix_vendors_tenant_id_owner_id_name_reference] ON [vendors] ([tenant_id], [owner_id], [name], [reference]);
GO


CREATE UNIQUE INDEX [ix_vendors_tenant_id_reference] ON [vendors] ([tenant_id], [reference]);
GO


CREATE INDEX [ix_vendors_tenant_id_tier_name_reference] ON [vendors] ([tenant_id], [tier], [name], [reference]);
GO


CREATE INDEX [ix_work_done_at_dead_at_due_at] ON [work] ([done_at], [dead_at], [due_at]);
GO


CREATE UNIQUE INDEX [ix_work_key] ON [work] ([key]);
GO


