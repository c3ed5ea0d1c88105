CREATE TABLE access_entries (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    permit_id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    revision_id uuid NOT NULL,
    reader_organization uuid NOT NULL,
    reader_organization_name character varying(120) NOT NULL,
    reader_id uuid,
    reader_name character varying(100) NOT NULL,
    purpose character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_access_entries PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE access_entries IS 'append-only';


CREATE TABLE answer_imports (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    decided text NOT NULL,
    kept integer,
    version integer NOT NULL,
    file_name character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    content bytea NOT NULL,
    shape character varying(64) NOT NULL,
    choices text NOT NULL,
    read_at timestamp with time zone NOT NULL,
    read_by uuid NOT NULL,
    imported_at timestamp with time zone,
    CONSTRAINT pk_answer_imports PRIMARY KEY (tenant_id, id)
);


CREATE TABLE audit_entries (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor uuid,
    act character varying(80) NOT NULL,
    subject character varying(120) NOT NULL,
    body text NOT NULL,
    body_sha256 character varying(64) NOT NULL,
    CONSTRAINT pk_audit_entries PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE audit_entries IS 'append-only';


CREATE TABLE audit_verifications (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    "from" bigint NOT NULL,
    "to" bigint NOT NULL,
    problem character varying(400),
    CONSTRAINT pk_audit_verifications PRIMARY KEY (tenant_id, id)
);
COMMENT ON TABLE audit_verifications IS 'append-only';


CREATE TABLE campaigns (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    reference character varying(30) NOT NULL,
    title character varying(120) NOT NULL,
    note character varying(2000),
    left_out_because character varying(1000),
    next_on date,
    launched_at timestamp with time zone NOT NULL,
    launched_by uuid NOT NULL,
    sent_at timestamp with time zone,
    recalled_at timestamp with time zone,
    recalled_by uuid,
    recall_reason character varying(1000),
    tier1_on date NOT NULL,
    tier2_on date NOT NULL,
    tier3_on date NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_campaigns PRIMARY KEY (tenant_id, id)
);


CREATE TABLE checkpoints (
    tenant_id uuid NOT NULL,
    origin character varying(100) NOT NULL,
    size bigint NOT NULL,
    root character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    seal character varying(2000) NOT NULL,
    CONSTRAINT pk_checkpoints PRIMARY KEY (tenant_id, origin, size)
);
COMMENT ON TABLE checkpoints IS 'append-only';


CREATE TABLE claims (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    buyer uuid NOT NULL,
    buyer_name character varying(120) NOT NULL,
    domain character varying(253) NOT NULL,
    claimed_by uuid NOT NULL,
    claimed_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_claims PRIMARY KEY (tenant_id, id)
);


CREATE TABLE clarifications (
    tenant_id uuid NOT NULL,
    transmittal_id uuid NOT NULL,
    thread_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    counterparty uuid NOT NULL,
    question character varying(64) NOT NULL,
    direction character varying(40) NOT NULL,
    answers boolean NOT NULL,
    text character varying(4000) NOT NULL,
    label character varying(40) NOT NULL,
    by uuid,
    at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_clarifications PRIMARY KEY (tenant_id, transmittal_id)
);
COMMENT ON TABLE clarifications IS 'append-only';


CREATE TABLE counters (
    tenant_id uuid NOT NULL,
    name character varying(80) NOT NULL,
    value bigint NOT NULL,
    CONSTRAINT pk_counters PRIMARY KEY (tenant_id, name)
);


CREATE TABLE evidence (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    title character varying(200) NOT NULL,
    label character varying(40) NOT NULL,
    embargo_until date,
    current_revision uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_evidence PRIMARY KEY (tenant_id, id)
);


CREATE TABLE extensions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    due_before date NOT NULL,
    asked_due_on date NOT NULL,
    reason character varying(1000) NOT NULL,
    asked_by character varying(100) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    granted boolean,
    answer character varying(1000),
    answered_at timestamp with time zone,
    CONSTRAINT pk_extensions PRIMARY KEY (tenant_id, id)
);


CREATE TABLE form_keys (
    tenant_id uuid NOT NULL,
    key uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_form_keys PRIMARY KEY (tenant_id, key)
);
COMMENT ON TABLE form_keys IS 'append-only';


CREATE TABLE functions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name character varying(120) NOT NULL,
    critical_or_important boolean NOT NULL,
    reason character varying(1000) NOT NULL,
    assessed_on date NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_functions PRIMARY KEY (tenant_id, id)
);


CREATE TABLE identity_roles (
    id uuid NOT NULL,
    name character varying(256),
    normalized_name character varying(256),
    concurrency_stamp text,
    CONSTRAINT pk_identity_roles PRIMARY KEY (id)
);


CREATE TABLE invitation_hashes (
    hash character varying(64) NOT NULL,
    organization uuid NOT NULL,
    invitation uuid NOT NULL,
    CONSTRAINT pk_invitation_hashes PRIMARY KEY (hash)
);


CREATE TABLE organization_keys (
    tenant_id uuid NOT NULL,
    version integer NOT NULL,
    wrapped bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_organization_keys PRIMARY KEY (tenant_id, version)
);


CREATE TABLE organizations (
    id uuid NOT NULL,
    slug character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    buys boolean NOT NULL,
    sells boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_organizations PRIMARY KEY (id)
);


CREATE TABLE other_domain_proofs (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    domain character varying(253) NOT NULL,
    other uuid NOT NULL,
    other_name character varying(120) NOT NULL,
    proven_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_other_domain_proofs PRIMARY KEY (tenant_id, id)
);


CREATE TABLE outbox_mails (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    "to" character varying(254) NOT NULL,
    subject character varying(200) NOT NULL,
    text text NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    secret_until timestamp with time zone,
    sent_at timestamp with time zone,
    CONSTRAINT pk_outbox_mails PRIMARY KEY (tenant_id, id)
);


CREATE TABLE proof_evidence (
    tenant_id uuid NOT NULL,
    proof_id uuid NOT NULL,
    grant_id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    revision_id uuid NOT NULL,
    CONSTRAINT pk_proof_evidence PRIMARY KEY (tenant_id, proof_id, grant_id)
);
COMMENT ON TABLE proof_evidence IS 'append-only';


CREATE TABLE protection_keys (
    id uuid NOT NULL,
    name character varying(120) NOT NULL,
    xml text NOT NULL,
    CONSTRAINT pk_protection_keys PRIMARY KEY (id)
);
COMMENT ON TABLE protection_keys IS 'sign-in';


CREATE TABLE published_frameworks (
    key character varying(64) NOT NULL,
    version character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    controls integer NOT NULL,
    json text NOT NULL,
    sha256 character varying(64) NOT NULL,
    published_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_published_frameworks PRIMARY KEY (key, version)
);
COMMENT ON TABLE published_frameworks IS 'append-only';


CREATE TABLE published_templates (
    key character varying(64) NOT NULL,
    version character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    purpose character varying(2000) NOT NULL,
    sections integer NOT NULL,
    questions integer NOT NULL,
    json text NOT NULL,
    sha256 character varying(64) NOT NULL,
    published_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_published_templates PRIMARY KEY (key, version)
);
COMMENT ON TABLE published_templates IS 'append-only';


CREATE TABLE received_evidence (
    tenant_id uuid NOT NULL,
    grant_id uuid NOT NULL,
    vendor uuid NOT NULL,
    assessment_id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    revision_id uuid NOT NULL,
    title character varying(200) NOT NULL,
    label character varying(40) NOT NULL,
    file_name character varying(260) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    until date NOT NULL,
    questions text[] NOT NULL,
    received_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT pk_received_evidence PRIMARY KEY (tenant_id, grant_id)
);


CREATE TABLE register_imports (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    file_name character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    system character varying(40) NOT NULL,
    rows text NOT NULL,
    read_at timestamp with time zone NOT NULL,
    read_by uuid NOT NULL,
    imported_at timestamp with time zone,
    imported_by uuid,
    version integer NOT NULL,
    CONSTRAINT pk_register_imports PRIMARY KEY (tenant_id, id)
);


CREATE TABLE signing_keys (
    key_id character varying(43) NOT NULL,
    x character varying(43) NOT NULL,
    y character varying(43) NOT NULL,
    wrapped bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    CONSTRAINT pk_signing_keys PRIMARY KEY (key_id)
);


CREATE TABLE stored_documents (
    tenant_id uuid NOT NULL,
    hash character varying(64) NOT NULL,
    kind character varying(40) NOT NULL,
    json text NOT NULL,
    CONSTRAINT pk_stored_documents PRIMARY KEY (tenant_id, hash)
);
COMMENT ON TABLE stored_documents IS 'append-only';


CREATE TABLE template_drafts (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    key character varying(64) NOT NULL,
    title character varying(200) NOT NULL,
    origin character varying(300),
    sections integer NOT NULL,
    questions integer NOT NULL,
    json text NOT NULL,
    step integer NOT NULL,
    steps integer NOT NULL,
    published integer NOT NULL,
    published_step integer,
    begun_at timestamp with time zone NOT NULL,
    begun_by uuid NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by uuid NOT NULL,
    deleted_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT pk_template_drafts PRIMARY KEY (tenant_id, id)
);


CREATE TABLE transmittals (
    tenant_id uuid NOT NULL,
    direction character varying(40) NOT NULL,
    id uuid NOT NULL,
    counterparty uuid NOT NULL,
    kind character varying(40) NOT NULL,
    sequence bigint NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_transmittals PRIMARY KEY (tenant_id, id, direction)
);
COMMENT ON TABLE transmittals IS 'append-only';


CREATE TABLE undertakings (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    buyer uuid NOT NULL,
    buyer_name character varying(120) NOT NULL,
    assessment_id uuid NOT NULL,
    reference character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    seen character varying(2000),
    severity character varying(40),
    action character varying(2000) NOT NULL,
    vendor_owner character varying(120),
    owner_id uuid,
    due_on date NOT NULL,
    basis character varying(300) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    waiting_proof uuid,
    last_proof uuid,
    proof_text character varying(4000),
    proof_offered_at timestamp with time zone,
    waiting_extension uuid,
    judgement_reason character varying(2000),
    met_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT pk_undertakings PRIMARY KEY (tenant_id, id)
);


CREATE TABLE users (
    id uuid NOT NULL,
    display_name character varying(100) NOT NULL,
    last_totp_step bigint NOT NULL,
    demo_part character varying(120),
    user_name character varying(256),
    normalized_user_name character varying(256),
    email character varying(256),
    normalized_email character varying(256),
    email_confirmed boolean NOT NULL,
    password_hash text,
    security_stamp text,
    concurrency_stamp text,
    phone_number character varying(256),
    phone_number_confirmed boolean NOT NULL,
    two_factor_enabled boolean NOT NULL,
    lockout_end timestamp with time zone,
    lockout_enabled boolean NOT NULL,
    access_failed_count integer NOT NULL,
    CONSTRAINT pk_users PRIMARY KEY (id)
);


CREATE TABLE vendors (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    reference character varying(20) NOT NULL,
    name character varying(120) NOT NULL,
    legal_name character varying(200),
    domain character varying(253),
    owner_id uuid,
    tier character varying(40),
    organization uuid,
    linked_at timestamp with time zone,
    registered_at timestamp with time zone NOT NULL,
    registered_by uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_vendors PRIMARY KEY (tenant_id, id)
);


CREATE TABLE work (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    organization_id uuid NOT NULL,
    subject uuid NOT NULL,
    key character varying(200) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    leased_until timestamp with time zone,
    tries integer NOT NULL,
    last_failure character varying(300),
    done_at timestamp with time zone,
    dead_at timestamp with time zone,
    CONSTRAINT pk_work PRIMARY KEY (id)
);


CREATE TABLE audit_links (
    tenant_id uuid NOT NULL,
    sequence bigint NOT NULL,
    entry_id uuid NOT NULL,
    previous character varying(64) NOT NULL,
    hash character varying(64) NOT NULL,
    CONSTRAINT pk_audit_links PRIMARY KEY (tenant_id, sequence),
    CONSTRAINT fk_audit_links_audit_entries_tenant_id_entry_id FOREIGN KEY (tenant_id, entry_id) REFERENCES audit_entries (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE audit_links IS 'append-only';


CREATE TABLE campaign_baselines (
    tenant_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    baseline character varying(40) NOT NULL,
    framework character varying(64) NOT NULL,
    framework_version character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    controls text NOT NULL,
    engagements integer NOT NULL,
    because text NOT NULL,
    left_out boolean NOT NULL,
    CONSTRAINT pk_campaign_baselines PRIMARY KEY (tenant_id, campaign_id, baseline),
    CONSTRAINT fk_campaign_baselines_campaigns_tenant_id_campaign_id FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE campaign_baselines IS 'append-only';


CREATE TABLE evidence_revisions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    file_name character varying(260) NOT NULL,
    content_type character varying(120) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    blob_name character varying(64) NOT NULL,
    wrapped_key bytea NOT NULL,
    key_version integer NOT NULL,
    stored_by uuid NOT NULL,
    stored_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_evidence_revisions PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_evidence_revisions_evidence_tenant_id_evidence_id FOREIGN KEY (tenant_id, evidence_id) REFERENCES evidence (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE evidence_revisions IS 'append-only';


CREATE TABLE grants (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    revision_id uuid NOT NULL,
    buyer uuid NOT NULL,
    assessment_id uuid NOT NULL,
    until date NOT NULL,
    granted_by uuid NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    revoked_by uuid,
    version integer NOT NULL,
    CONSTRAINT pk_grants PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_grants_evidence_tenant_id_evidence_id FOREIGN KEY (tenant_id, evidence_id) REFERENCES evidence (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE identity_role_claims (
    id integer GENERATED BY DEFAULT AS IDENTITY,
    role_id uuid NOT NULL,
    claim_type text,
    claim_value text,
    CONSTRAINT pk_identity_role_claims PRIMARY KEY (id),
    CONSTRAINT fk_identity_role_claims_identity_roles_role_id FOREIGN KEY (role_id) REFERENCES identity_roles (id) ON DELETE CASCADE
);


CREATE TABLE domain_proofs (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    domain character varying(253) NOT NULL,
    address character varying(254) NOT NULL,
    code_hash character varying(64) NOT NULL,
    started_by uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    wrong_codes integer NOT NULL,
    proven_at timestamp with time zone,
    proven_by uuid,
    version integer NOT NULL,
    CONSTRAINT pk_domain_proofs PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_domain_proofs_organizations_tenant_id FOREIGN KEY (tenant_id) REFERENCES organizations (id) ON DELETE RESTRICT
);


CREATE TABLE invitations (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    roles text[] NOT NULL,
    invited_by uuid NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    accepted_by uuid,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    version integer NOT NULL,
    CONSTRAINT pk_invitations PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_invitations_organizations_tenant_id FOREIGN KEY (tenant_id) REFERENCES organizations (id) ON DELETE RESTRICT
);


CREATE TABLE legal_entities (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    name character varying(200) NOT NULL,
    country character varying(2) NOT NULL,
    register_number character varying(60),
    lei character varying(20),
    recorded_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_legal_entities PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_legal_entities_organizations_tenant_id FOREIGN KEY (tenant_id) REFERENCES organizations (id) ON DELETE RESTRICT
);


CREATE TABLE memberships (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    roles text[] NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    admitted_by uuid NOT NULL,
    left_at timestamp with time zone,
    ended_by uuid,
    ended_because character varying(400),
    version integer NOT NULL,
    CONSTRAINT pk_memberships PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_memberships_organizations_tenant_id FOREIGN KEY (tenant_id) REFERENCES organizations (id) ON DELETE RESTRICT
);


CREATE TABLE proven_domains (
    domain character varying(253) NOT NULL,
    organization uuid NOT NULL,
    proof uuid NOT NULL,
    CONSTRAINT pk_proven_domains PRIMARY KEY (domain, organization, proof),
    CONSTRAINT fk_proven_domains_organizations_organization FOREIGN KEY (organization) REFERENCES organizations (id) ON DELETE RESTRICT
);
COMMENT ON TABLE proven_domains IS 'append-only';


CREATE TABLE vendor_invitation_hashes (
    hash character varying(64) NOT NULL,
    buyer uuid NOT NULL,
    invitation uuid NOT NULL,
    founded uuid,
    CONSTRAINT pk_vendor_invitation_hashes PRIMARY KEY (hash),
    CONSTRAINT fk_vendor_invitation_hashes_organizations_buyer FOREIGN KEY (buyer) REFERENCES organizations (id) ON DELETE RESTRICT
);


CREATE TABLE campaign_templates (
    tenant_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    key character varying(64) NOT NULL,
    template_version character varying(20) NOT NULL,
    title character varying(200) NOT NULL,
    questions integer NOT NULL,
    engagements integer NOT NULL,
    because text NOT NULL,
    asks text NOT NULL,
    questionnaire_hash character varying(64),
    scoring_key_hash character varying(64),
    CONSTRAINT pk_campaign_templates PRIMARY KEY (tenant_id, campaign_id, key),
    CONSTRAINT fk_campaign_templates_campaigns_tenant_id_campaign_id FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT "fk_campaign_templates_stored_documents_tenant_id_questionnaire~" FOREIGN KEY (tenant_id, questionnaire_hash) REFERENCES stored_documents (tenant_id, hash) ON DELETE RESTRICT,
    CONSTRAINT "fk_campaign_templates_stored_documents_tenant_id_scoring_key_h~" FOREIGN KEY (tenant_id, scoring_key_hash) REFERENCES stored_documents (tenant_id, hash) ON DELETE RESTRICT
);
COMMENT ON TABLE campaign_templates IS 'append-only';


CREATE TABLE questionnaires (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    buyer uuid NOT NULL,
    buyer_name character varying(120) NOT NULL,
    buyer_entities text[] NOT NULL,
    service character varying(200) NOT NULL,
    reference character varying(30) NOT NULL,
    title character varying(200) NOT NULL,
    questions integer NOT NULL,
    questionnaire_hash character varying(64) NOT NULL,
    requires_representation boolean NOT NULL,
    follows uuid,
    whole_questions integer,
    note character varying(2000),
    due_on date NOT NULL,
    received_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    accepted_by uuid,
    time_asked_at timestamp with time zone,
    time_asked_by uuid,
    asked_due_on date,
    reason character varying(1000),
    declined_at timestamp with time zone,
    declined_by uuid,
    offered_at timestamp with time zone,
    offered_by uuid,
    offered_document uuid,
    offer_reason character varying(1000),
    offer_may_take boolean NOT NULL,
    offer_outcome character varying(40),
    offer_answer character varying(1000),
    due_date_changed_at timestamp with time zone,
    due_date_reason character varying(1000),
    recalled_at timestamp with time zone,
    recall_reason character varying(1000),
    submitted_count integer NOT NULL,
    submitted_at timestamp with time zone,
    returned_questions text[] NOT NULL,
    returned_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT pk_questionnaires PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_questionnaires_stored_documents_tenant_id_questionnaire_hash FOREIGN KEY (tenant_id, questionnaire_hash) REFERENCES stored_documents (tenant_id, hash) ON DELETE RESTRICT
);


CREATE TABLE draft_steps (
    tenant_id uuid NOT NULL,
    draft_id uuid NOT NULL,
    number integer NOT NULL,
    before integer NOT NULL,
    words character varying(300) NOT NULL,
    at integer NOT NULL,
    removed text NOT NULL,
    inserted text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by uuid NOT NULL,
    CONSTRAINT pk_draft_steps PRIMARY KEY (tenant_id, draft_id, number),
    CONSTRAINT fk_draft_steps_template_drafts_tenant_id_draft_id FOREIGN KEY (tenant_id, draft_id) REFERENCES template_drafts (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE draft_steps IS 'append-only';


CREATE TABLE own_templates (
    tenant_id uuid NOT NULL,
    key character varying(64) NOT NULL,
    version character varying(20) NOT NULL,
    draft_id uuid NOT NULL,
    title character varying(200) NOT NULL,
    purpose character varying(2000) NOT NULL,
    sections integer NOT NULL,
    questions integer NOT NULL,
    json text NOT NULL,
    sha256 character varying(64) NOT NULL,
    published_at timestamp with time zone NOT NULL,
    published_by uuid NOT NULL,
    CONSTRAINT pk_own_templates PRIMARY KEY (tenant_id, key, version),
    CONSTRAINT fk_own_templates_template_drafts_tenant_id_draft_id FOREIGN KEY (tenant_id, draft_id) REFERENCES template_drafts (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE own_templates IS 'append-only';


CREATE TABLE questionnaire_imports (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    draft_id uuid,
    version integer NOT NULL,
    file_name character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    content bytea NOT NULL,
    shape character varying(64) NOT NULL,
    choices text NOT NULL,
    read_at timestamp with time zone NOT NULL,
    read_by uuid NOT NULL,
    imported_at timestamp with time zone,
    CONSTRAINT pk_questionnaire_imports PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_questionnaire_imports_template_drafts_tenant_id_draft_id FOREIGN KEY (tenant_id, draft_id) REFERENCES template_drafts (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE identity_user_claims (
    id integer GENERATED BY DEFAULT AS IDENTITY,
    user_id uuid NOT NULL,
    claim_type text,
    claim_value text,
    CONSTRAINT pk_identity_user_claims PRIMARY KEY (id),
    CONSTRAINT fk_identity_user_claims_users_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);


CREATE TABLE identity_user_logins (
    login_provider character varying(128) NOT NULL,
    provider_key character varying(128) NOT NULL,
    provider_display_name text,
    user_id uuid NOT NULL,
    CONSTRAINT pk_identity_user_logins PRIMARY KEY (login_provider, provider_key),
    CONSTRAINT fk_identity_user_logins_users_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);


CREATE TABLE identity_user_passkeys (
    credential_id bytea NOT NULL,
    user_id uuid NOT NULL,
    "Data" jsonb NOT NULL,
    CONSTRAINT pk_identity_user_passkeys PRIMARY KEY (credential_id),
    CONSTRAINT fk_identity_user_passkeys_users_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);


CREATE TABLE identity_user_roles (
    user_id uuid NOT NULL,
    role_id uuid NOT NULL,
    CONSTRAINT pk_identity_user_roles PRIMARY KEY (user_id, role_id),
    CONSTRAINT fk_identity_user_roles_identity_roles_role_id FOREIGN KEY (role_id) REFERENCES identity_roles (id) ON DELETE CASCADE,
    CONSTRAINT fk_identity_user_roles_users_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);


CREATE TABLE identity_user_tokens (
    user_id uuid NOT NULL,
    login_provider character varying(128) NOT NULL,
    name character varying(128) NOT NULL,
    value text,
    CONSTRAINT pk_identity_user_tokens PRIMARY KEY (user_id, login_provider, name),
    CONSTRAINT fk_identity_user_tokens_users_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);


CREATE TABLE recovery_codes (
    user_id uuid NOT NULL,
    hash character varying(64) NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT pk_recovery_codes PRIMARY KEY (user_id, hash),
    CONSTRAINT fk_recovery_codes_users_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
COMMENT ON TABLE recovery_codes IS 'sign-in';


CREATE TABLE user_sessions (
    id uuid NOT NULL,
    key_hash character varying(64) NOT NULL,
    user_id uuid NOT NULL,
    method character varying(40) NOT NULL,
    device character varying(80) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_user_sessions PRIMARY KEY (id),
    CONSTRAINT fk_user_sessions_users_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
COMMENT ON TABLE user_sessions IS 'sign-in';


CREATE TABLE engagements (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    reference character varying(20) NOT NULL,
    vendor_id uuid NOT NULL,
    service character varying(120) NOT NULL,
    description character varying(2000),
    function_id uuid,
    critical_function boolean NOT NULL,
    ai_act_role character varying(40) NOT NULL,
    ai_act_class character varying(40) NOT NULL,
    data_protection_role character varying(40) NOT NULL,
    inherent_risk integer NOT NULL,
    tier character varying(40) NOT NULL,
    owner_id uuid,
    opened_at timestamp with time zone NOT NULL,
    opened_by uuid NOT NULL,
    factor_autonomy integer NOT NULL,
    factor_capability integer NOT NULL,
    factor_criticality integer NOT NULL,
    factor_data integer NOT NULL,
    factor_reach integer NOT NULL,
    provider_country character varying(2),
    provider_lei character varying(20),
    provider_name character varying(200),
    version integer NOT NULL,
    CONSTRAINT pk_engagements PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_engagements_functions_tenant_id_function_id FOREIGN KEY (tenant_id, function_id) REFERENCES functions (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_engagements_vendors_tenant_id_vendor_id FOREIGN KEY (tenant_id, vendor_id) REFERENCES vendors (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE vendor_contacts (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    name character varying(100) NOT NULL,
    email character varying(254),
    phone character varying(40),
    role character varying(80),
    out_of_hours boolean NOT NULL,
    CONSTRAINT pk_vendor_contacts PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_vendor_contacts_vendors_tenant_id_vendor_id FOREIGN KEY (tenant_id, vendor_id) REFERENCES vendors (tenant_id, id) ON DELETE CASCADE
);


CREATE TABLE vendor_external_ids (
    tenant_id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    system character varying(40) NOT NULL,
    value character varying(80) NOT NULL,
    CONSTRAINT pk_vendor_external_ids PRIMARY KEY (tenant_id, vendor_id, system),
    CONSTRAINT fk_vendor_external_ids_vendors_tenant_id_vendor_id FOREIGN KEY (tenant_id, vendor_id) REFERENCES vendors (tenant_id, id) ON DELETE CASCADE
);


CREATE TABLE vendor_invitations (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    email character varying(254) NOT NULL,
    invited_by uuid NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    used_by uuid,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    version integer NOT NULL,
    CONSTRAINT pk_vendor_invitations PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_vendor_invitations_vendors_tenant_id_vendor_id FOREIGN KEY (tenant_id, vendor_id) REFERENCES vendors (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE signing_authorities (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    signatory character varying(100) NOT NULL,
    legal_entity_id uuid NOT NULL,
    basis character varying(400) NOT NULL,
    from_on date NOT NULL,
    until_on date,
    recorded_by uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    revoked_by uuid,
    version integer NOT NULL,
    CONSTRAINT pk_signing_authorities PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_signing_authorities_legal_entities_tenant_id_legal_entity_id FOREIGN KEY (tenant_id, legal_entity_id) REFERENCES legal_entities (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE answers (
    tenant_id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    state character varying(40) NOT NULL,
    value text,
    label character varying(40) NOT NULL,
    comment character varying(4000),
    subservice character varying(200),
    reason character varying(4000),
    offer character varying(4000),
    compensating character varying(4000),
    compensating_until date,
    saved_at timestamp with time zone NOT NULL,
    saved_by uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_answers PRIMARY KEY (tenant_id, questionnaire_id, question),
    CONSTRAINT fk_answers_questionnaires_tenant_id_questionnaire_id FOREIGN KEY (tenant_id, questionnaire_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE assignments (
    tenant_id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    section character varying(64) NOT NULL,
    question character varying(64) NOT NULL,
    ordinal integer NOT NULL,
    holder uuid,
    reason character varying(1000),
    by uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_assignments PRIMARY KEY (tenant_id, questionnaire_id, section, question, ordinal),
    CONSTRAINT fk_assignments_questionnaires_tenant_id_questionnaire_id FOREIGN KEY (tenant_id, questionnaire_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE assignments IS 'append-only';


CREATE TABLE internal_comments (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    text character varying(4000) NOT NULL,
    label character varying(40) NOT NULL,
    by uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_internal_comments PRIMARY KEY (tenant_id, questionnaire_id, question, id),
    CONSTRAINT fk_internal_comments_questionnaires_tenant_id_questionnaire_id FOREIGN KEY (tenant_id, questionnaire_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE internal_comments IS 'append-only';


CREATE TABLE library_answers (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    question text NOT NULL,
    controls text[] NOT NULL,
    questionnaire_id uuid,
    question_key character varying(64),
    buyer_name character varying(120),
    reference character varying(30),
    import_id uuid,
    file_name character varying(200),
    place character varying(300),
    answered_at timestamp with time zone NOT NULL,
    state character varying(40) NOT NULL,
    value text,
    comment character varying(4000),
    subservice character varying(200),
    reason character varying(4000),
    label character varying(40) NOT NULL,
    valid_until date NOT NULL,
    approved_at timestamp with time zone NOT NULL,
    approved_by uuid NOT NULL,
    retired_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT pk_library_answers PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_library_answers_answer_imports_tenant_id_import_id FOREIGN KEY (tenant_id, import_id) REFERENCES answer_imports (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_library_answers_questionnaires_tenant_id_questionnaire_id FOREIGN KEY (tenant_id, questionnaire_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE precedents (
    tenant_id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    kind character varying(40) NOT NULL,
    text text,
    from_id uuid,
    reference character varying(30),
    submitted_at timestamp with time zone,
    reworded boolean NOT NULL,
    other_answers boolean NOT NULL,
    other_evidence boolean NOT NULL,
    taken boolean NOT NULL,
    not_taken character varying(500),
    files_left integer NOT NULL,
    CONSTRAINT pk_precedents PRIMARY KEY (tenant_id, questionnaire_id, question),
    CONSTRAINT fk_precedents_questionnaires_tenant_id_from_id FOREIGN KEY (tenant_id, from_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_precedents_questionnaires_tenant_id_questionnaire_id FOREIGN KEY (tenant_id, questionnaire_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE precedents IS 'append-only';


CREATE TABLE received_queries (
    tenant_id uuid NOT NULL,
    transmittal_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    questionnaire_id uuid NOT NULL,
    submission integer NOT NULL,
    text character varying(2000) NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_received_queries PRIMARY KEY (tenant_id, transmittal_id, question),
    CONSTRAINT fk_received_queries_questionnaires_tenant_id_questionnaire_id FOREIGN KEY (tenant_id, questionnaire_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE received_queries IS 'append-only';


CREATE TABLE shared_decisions (
    tenant_id uuid NOT NULL,
    transmittal_id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    outcome character varying(30) NOT NULL,
    conditions text NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_shared_decisions PRIMARY KEY (tenant_id, transmittal_id),
    CONSTRAINT fk_shared_decisions_questionnaires_tenant_id_questionnaire_id FOREIGN KEY (tenant_id, questionnaire_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE shared_decisions IS 'append-only';


CREATE TABLE shared_determinations (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    buyer uuid NOT NULL,
    question character varying(64) NOT NULL,
    submission integer NOT NULL,
    status character varying(40) NOT NULL,
    reason character varying(2000),
    shared_at timestamp with time zone NOT NULL,
    superseded_at timestamp with time zone,
    reply character varying(2000),
    replied_at timestamp with time zone,
    replied_by uuid,
    version integer NOT NULL,
    CONSTRAINT pk_shared_determinations PRIMARY KEY (tenant_id, id),
    CONSTRAINT "fk_shared_determinations_questionnaires_tenant_id_questionnair~" FOREIGN KEY (tenant_id, questionnaire_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE submissions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    number integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    submitted_by uuid NOT NULL,
    confirmed_by character varying(200),
    CONSTRAINT pk_submissions PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_submissions_questionnaires_tenant_id_questionnaire_id FOREIGN KEY (tenant_id, questionnaire_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE submissions IS 'append-only';


CREATE TABLE uploaded_originals (
    tenant_id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    version integer NOT NULL,
    file_name character varying(200) NOT NULL,
    sha256 character varying(64) NOT NULL,
    content bytea NOT NULL,
    shape character varying(64) NOT NULL,
    choices text NOT NULL,
    read_at timestamp with time zone NOT NULL,
    read_by uuid NOT NULL,
    imported_at timestamp with time zone,
    CONSTRAINT pk_uploaded_originals PRIMARY KEY (tenant_id, questionnaire_id),
    CONSTRAINT fk_uploaded_originals_questionnaires_tenant_id_questionnaire_id FOREIGN KEY (tenant_id, questionnaire_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE template_retirements (
    tenant_id uuid NOT NULL,
    key character varying(64) NOT NULL,
    version character varying(20) NOT NULL,
    reason character varying(1000) NOT NULL,
    retired_at timestamp with time zone NOT NULL,
    retired_by uuid NOT NULL,
    CONSTRAINT pk_template_retirements PRIMARY KEY (tenant_id, key, version),
    CONSTRAINT fk_template_retirements_own_templates_tenant_id_key_version FOREIGN KEY (tenant_id, key, version) REFERENCES own_templates (tenant_id, key, version) ON DELETE RESTRICT
);
COMMENT ON TABLE template_retirements IS 'append-only';


CREATE TABLE assessments (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    reference character varying(30) NOT NULL,
    shared_reference character varying(30) NOT NULL,
    engagement_id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    vendor_organization uuid,
    service character varying(200) NOT NULL,
    template_key character varying(64) NOT NULL,
    template_version character varying(20) NOT NULL,
    template_title character varying(200) NOT NULL,
    questions integer NOT NULL,
    questionnaire_hash character varying(64) NOT NULL,
    scoring_key_hash character varying(64) NOT NULL,
    requires_representation boolean NOT NULL,
    follows uuid,
    gap_of uuid,
    gap_plan_hash character varying(64),
    note character varying(2000),
    due_on date NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    sent_by uuid NOT NULL,
    acknowledged_at timestamp with time zone,
    acknowledgement character varying(40),
    acknowledgement_reason character varying(1000),
    asked_due_on date,
    due_date_changed_at timestamp with time zone,
    due_date_changed_by uuid,
    due_date_reason character varying(1000),
    recalled_at timestamp with time zone,
    recalled_by uuid,
    recall_reason character varying(1000),
    latest_submission integer NOT NULL,
    submitted_at timestamp with time zone,
    returned_at timestamp with time zone,
    review_closed_at timestamp with time zone,
    review_closed_by uuid,
    offer_answer character varying(1000),
    offer_answered_at timestamp with time zone,
    offer_answered_by uuid,
    offer_at timestamp with time zone,
    offer_by uuid,
    offer_grant uuid,
    offer_may_take boolean NOT NULL,
    offer_outcome character varying(40),
    offer_reason character varying(1000),
    version integer NOT NULL,
    CONSTRAINT pk_assessments PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_assessments_assessments_tenant_id_follows FOREIGN KEY (tenant_id, follows) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_assessments_assessments_tenant_id_gap_of FOREIGN KEY (tenant_id, gap_of) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_assessments_engagements_tenant_id_engagement_id FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagements (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_assessments_stored_documents_tenant_id_gap_plan_hash FOREIGN KEY (tenant_id, gap_plan_hash) REFERENCES stored_documents (tenant_id, hash) ON DELETE RESTRICT,
    CONSTRAINT fk_assessments_stored_documents_tenant_id_questionnaire_hash FOREIGN KEY (tenant_id, questionnaire_hash) REFERENCES stored_documents (tenant_id, hash) ON DELETE RESTRICT,
    CONSTRAINT fk_assessments_stored_documents_tenant_id_scoring_key_hash FOREIGN KEY (tenant_id, scoring_key_hash) REFERENCES stored_documents (tenant_id, hash) ON DELETE RESTRICT,
    CONSTRAINT fk_assessments_vendors_tenant_id_vendor_id FOREIGN KEY (tenant_id, vendor_id) REFERENCES vendors (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE contracts (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    reference character varying(20) NOT NULL,
    engagement_id uuid NOT NULL,
    title character varying(200) NOT NULL,
    signed_on date NOT NULL,
    effective_on date NOT NULL,
    ends_on date,
    remediation_clause character varying(40),
    remediation_cure_days integer,
    remediation_days_critical integer,
    remediation_days_high integer,
    remediation_days_low integer,
    remediation_days_medium integer,
    version integer NOT NULL,
    CONSTRAINT pk_contracts PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_contracts_engagements_tenant_id_engagement_id FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagements (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE using_entities (
    tenant_id uuid NOT NULL,
    engagement_id uuid NOT NULL,
    entity_id uuid NOT NULL,
    CONSTRAINT pk_using_entities PRIMARY KEY (tenant_id, engagement_id, entity_id),
    CONSTRAINT fk_using_entities_engagements_tenant_id_engagement_id FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagements (tenant_id, id) ON DELETE CASCADE,
    CONSTRAINT fk_using_entities_legal_entities_tenant_id_entity_id FOREIGN KEY (tenant_id, entity_id) REFERENCES legal_entities (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE answer_evidence (
    tenant_id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    evidence_id uuid NOT NULL,
    attached_by uuid NOT NULL,
    attached_at timestamp with time zone NOT NULL,
    CONSTRAINT pk_answer_evidence PRIMARY KEY (tenant_id, questionnaire_id, question, evidence_id),
    CONSTRAINT fk_answer_evidence_answers_tenant_id_questionnaire_id_question FOREIGN KEY (tenant_id, questionnaire_id, question) REFERENCES answers (tenant_id, questionnaire_id, question) ON DELETE RESTRICT,
    CONSTRAINT fk_answer_evidence_evidence_tenant_id_evidence_id FOREIGN KEY (tenant_id, evidence_id) REFERENCES evidence (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE proposal_decisions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    questionnaire_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    library_answer_id uuid NOT NULL,
    library_version integer NOT NULL,
    outcome character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL,
    by uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_proposal_decisions PRIMARY KEY (tenant_id, id),
    CONSTRAINT "fk_proposal_decisions_library_answers_tenant_id_library_answer~" FOREIGN KEY (tenant_id, library_answer_id) REFERENCES library_answers (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_proposal_decisions_questionnaires_tenant_id_questionnaire_id FOREIGN KEY (tenant_id, questionnaire_id) REFERENCES questionnaires (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE proposal_decisions IS 'append-only';


CREATE TABLE representations (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    submission_id uuid NOT NULL,
    statement character varying(40) NOT NULL,
    legal_entity_id uuid NOT NULL,
    signing_authority_id uuid NOT NULL,
    signed_by uuid NOT NULL,
    as_of date NOT NULL,
    content_sha256 character varying(64) NOT NULL,
    credential_id character varying(1400),
    CONSTRAINT pk_representations PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_representations_legal_entities_tenant_id_legal_entity_id FOREIGN KEY (tenant_id, legal_entity_id) REFERENCES legal_entities (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT "fk_representations_signing_authorities_tenant_id_signing_autho~" FOREIGN KEY (tenant_id, signing_authority_id) REFERENCES signing_authorities (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_representations_submissions_tenant_id_submission_id FOREIGN KEY (tenant_id, submission_id) REFERENCES submissions (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE representations IS 'append-only';


CREATE TABLE assessment_scores (
    tenant_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    own character varying(40),
    submission integer NOT NULL,
    as_of date NOT NULL,
    claimed numeric(9,6),
    proven numeric(9,6),
    band_by_score character varying(40),
    band character varying(40),
    holds integer NOT NULL,
    coverage numeric(7,6),
    assured_share numeric(7,6),
    left_out numeric(7,6) NOT NULL,
    limited_scope boolean NOT NULL,
    residual_risk integer,
    decided integer NOT NULL,
    questions integer NOT NULL,
    proven_questions integer,
    revision integer NOT NULL,
    CONSTRAINT pk_assessment_scores PRIMARY KEY (tenant_id, assessment_id),
    CONSTRAINT fk_assessment_scores_assessments_tenant_id_assessment_id FOREIGN KEY (tenant_id, assessment_id) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE campaign_members (
    tenant_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    engagement_id uuid,
    template_key character varying(64),
    baseline character varying(40),
    due_on date,
    assessment_id uuid,
    held_back character varying(1000),
    failed boolean NOT NULL,
    left_out boolean NOT NULL,
    settled_at timestamp with time zone,
    CONSTRAINT pk_campaign_members PRIMARY KEY (tenant_id, campaign_id, id),
    CONSTRAINT fk_campaign_members_assessments_tenant_id_assessment_id FOREIGN KEY (tenant_id, assessment_id) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_campaign_members_campaigns_tenant_id_campaign_id FOREIGN KEY (tenant_id, campaign_id) REFERENCES campaigns (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_campaign_members_engagements_tenant_id_engagement_id FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagements (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_campaign_members_vendors_tenant_id_vendor_id FOREIGN KEY (tenant_id, vendor_id) REFERENCES vendors (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE evidence_judgements (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    revision_id uuid NOT NULL,
    grant_id uuid NOT NULL,
    ordinal integer NOT NULL,
    questions text[] NOT NULL,
    accepted_on date NOT NULL,
    by uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    basis character varying(20) NOT NULL,
    bridged_until date,
    coverage numeric(2,1) NOT NULL,
    dated date NOT NULL,
    kind character varying(20) NOT NULL,
    place character varying(200),
    result character varying(20) NOT NULL,
    source character varying(20) NOT NULL,
    subject character varying(20) NOT NULL,
    surveilled_on date,
    valid_until date,
    version integer NOT NULL,
    CONSTRAINT pk_evidence_judgements PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_evidence_judgements_assessments_tenant_id_assessment_id FOREIGN KEY (tenant_id, assessment_id) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE evidence_judgements IS 'append-only';


CREATE TABLE findings (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    reference character varying(20) NOT NULL,
    assessment_id uuid NOT NULL,
    engagement_id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    question character varying(80) NOT NULL,
    determination_id uuid NOT NULL,
    title character varying(200) NOT NULL,
    seen character varying(2000) NOT NULL,
    severity character varying(40) NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    raised_by uuid NOT NULL,
    verified_at timestamp with time zone,
    verified_by uuid,
    closed_at timestamp with time zone,
    closed_by uuid,
    version integer NOT NULL,
    CONSTRAINT pk_findings PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_findings_assessments_tenant_id_assessment_id FOREIGN KEY (tenant_id, assessment_id) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE found_answers (
    tenant_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    state character varying(40) NOT NULL,
    value text NOT NULL,
    comment character varying(4000),
    reason character varying(4000),
    sources text NOT NULL,
    authors text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    saved_by uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_found_answers PRIMARY KEY (tenant_id, assessment_id, question),
    CONSTRAINT fk_found_answers_assessments_tenant_id_assessment_id FOREIGN KEY (tenant_id, assessment_id) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE received_submissions (
    tenant_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    number integer NOT NULL,
    transmittal_id uuid,
    sha256 character varying(64) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    responder character varying(200) NOT NULL,
    legal_entity character varying(200),
    statement character varying(40),
    representation_sha256 character varying(64),
    signed_with_passkey boolean NOT NULL,
    evidence text NOT NULL,
    authors text NOT NULL,
    CONSTRAINT pk_received_submissions PRIMARY KEY (tenant_id, assessment_id, number),
    CONSTRAINT fk_received_submissions_assessments_tenant_id_assessment_id FOREIGN KEY (tenant_id, assessment_id) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE received_submissions IS 'append-only';


CREATE TABLE recommendations (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    outcome character varying(30) NOT NULL,
    reasons character varying(4000) NOT NULL,
    alternatives character varying(4000),
    at timestamp with time zone NOT NULL,
    by uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_recommendations PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_recommendations_assessments_tenant_id_assessment_id FOREIGN KEY (tenant_id, assessment_id) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE recommendations IS 'append-only';


CREATE TABLE scorecards (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    reference character varying(20) NOT NULL,
    assessment_id uuid NOT NULL,
    submission integer NOT NULL,
    representation_sha256 character varying(64),
    as_of date NOT NULL,
    claimed numeric(9,6),
    proven numeric(9,6),
    band character varying(1),
    holds integer NOT NULL,
    limited_scope boolean NOT NULL,
    json text NOT NULL,
    sha256 character varying(64) NOT NULL,
    seal character varying(2000) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_scorecards PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_scorecards_assessments_tenant_id_assessment_id FOREIGN KEY (tenant_id, assessment_id) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE scorecards IS 'append-only';


CREATE TABLE received_answers (
    tenant_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    number integer NOT NULL,
    question character varying(64) NOT NULL,
    state character varying(40) NOT NULL,
    label character varying(40) NOT NULL,
    value text NOT NULL,
    comment character varying(4000),
    subservice character varying(200),
    reason character varying(4000),
    offer character varying(4000),
    compensating character varying(4000),
    compensating_until date,
    changed boolean NOT NULL,
    CONSTRAINT pk_received_answers PRIMARY KEY (tenant_id, assessment_id, number, question),
    CONSTRAINT "fk_received_answers_received_submissions_tenant_id_assessment_~" FOREIGN KEY (tenant_id, assessment_id, number) REFERENCES received_submissions (tenant_id, assessment_id, number) ON DELETE RESTRICT
);
COMMENT ON TABLE received_answers IS 'append-only';


CREATE TABLE second_opinions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    recommendation_id uuid NOT NULL,
    agrees boolean NOT NULL,
    reasons character varying(4000) NOT NULL,
    at timestamp with time zone NOT NULL,
    by uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_second_opinions PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_second_opinions_recommendations_tenant_id_recommendation_id FOREIGN KEY (tenant_id, recommendation_id) REFERENCES recommendations (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE second_opinions IS 'append-only';


CREATE TABLE committee_decisions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    reference character varying(20) NOT NULL,
    assessment_id uuid NOT NULL,
    engagement_id uuid NOT NULL,
    outcome character varying(30) NOT NULL,
    reasons character varying(4000) NOT NULL,
    conditions text NOT NULL,
    scorecard_id uuid NOT NULL,
    submission integer NOT NULL,
    representation_sha256 character varying(64),
    recommendation_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    by uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_committee_decisions PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_committee_decisions_assessments_tenant_id_assessment_id FOREIGN KEY (tenant_id, assessment_id) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_committee_decisions_engagements_tenant_id_engagement_id FOREIGN KEY (tenant_id, engagement_id) REFERENCES engagements (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT "fk_committee_decisions_recommendations_tenant_id_recommendatio~" FOREIGN KEY (tenant_id, recommendation_id) REFERENCES recommendations (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_committee_decisions_scorecards_tenant_id_scorecard_id FOREIGN KEY (tenant_id, scorecard_id) REFERENCES scorecards (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE committee_decisions IS 'append-only';


CREATE TABLE determinations (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    ordinal integer NOT NULL,
    submission integer NOT NULL,
    status character varying(40) NOT NULL,
    reason character varying(2000),
    by uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    carried_from uuid,
    version integer NOT NULL,
    CONSTRAINT pk_determinations PRIMARY KEY (tenant_id, id),
    CONSTRAINT "fk_determinations_received_answers_tenant_id_assessment_id_sub~" FOREIGN KEY (tenant_id, assessment_id, submission, question) REFERENCES received_answers (tenant_id, assessment_id, number, question) ON DELETE RESTRICT
);
COMMENT ON TABLE determinations IS 'append-only';


CREATE TABLE not_applicable_decisions (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    submission integer NOT NULL,
    by uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    CONSTRAINT pk_not_applicable_decisions PRIMARY KEY (tenant_id, id),
    CONSTRAINT "fk_not_applicable_decisions_received_answers_tenant_id_assessm~" FOREIGN KEY (tenant_id, assessment_id, submission, question) REFERENCES received_answers (tenant_id, assessment_id, number, question) ON DELETE RESTRICT
);
COMMENT ON TABLE not_applicable_decisions IS 'append-only';


CREATE TABLE queries (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    submission integer NOT NULL,
    text character varying(2000) NOT NULL,
    by uuid NOT NULL,
    drafted_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT pk_queries PRIMARY KEY (tenant_id, id),
    CONSTRAINT "fk_queries_received_answers_tenant_id_assessment_id_submission~" FOREIGN KEY (tenant_id, assessment_id, submission, question) REFERENCES received_answers (tenant_id, assessment_id, number, question) ON DELETE RESTRICT
);


CREATE TABLE obligations (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    reference character varying(20) NOT NULL,
    assessment_id uuid NOT NULL,
    vendor_id uuid NOT NULL,
    owed_by character varying(10) NOT NULL,
    finding_id uuid,
    decision_id uuid,
    condition integer,
    title character varying(200) NOT NULL,
    action character varying(2000) NOT NULL,
    owner_id uuid NOT NULL,
    handed_over_at timestamp with time zone,
    handed_over_by uuid,
    vendor_owner character varying(120),
    vendor_owner_named_at timestamp with time zone,
    due_on date NOT NULL,
    basis character varying(300) NOT NULL,
    by_contract boolean NOT NULL,
    cure_until date NOT NULL,
    waiting_proof uuid,
    proven_by uuid,
    waiting_extension uuid,
    met_at timestamp with time zone,
    version integer NOT NULL,
    CONSTRAINT pk_obligations PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_obligations_assessments_tenant_id_assessment_id FOREIGN KEY (tenant_id, assessment_id) REFERENCES assessments (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_obligations_committee_decisions_tenant_id_decision_id FOREIGN KEY (tenant_id, decision_id) REFERENCES committee_decisions (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_obligations_findings_tenant_id_finding_id FOREIGN KEY (tenant_id, finding_id) REFERENCES findings (tenant_id, id) ON DELETE RESTRICT,
    CONSTRAINT fk_obligations_vendors_tenant_id_vendor_id FOREIGN KEY (tenant_id, vendor_id) REFERENCES vendors (tenant_id, id) ON DELETE RESTRICT
);


CREATE TABLE determination_notices (
    tenant_id uuid NOT NULL,
    determination_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    status character varying(40) NOT NULL,
    transmittal_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_determination_notices PRIMARY KEY (tenant_id, determination_id),
    CONSTRAINT "fk_determination_notices_determinations_tenant_id_determinatio~" FOREIGN KEY (tenant_id, determination_id) REFERENCES determinations (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE determination_notices IS 'append-only';


CREATE TABLE determination_replies (
    tenant_id uuid NOT NULL,
    determination_id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question character varying(64) NOT NULL,
    text character varying(2000) NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT pk_determination_replies PRIMARY KEY (tenant_id, determination_id),
    CONSTRAINT "fk_determination_replies_determinations_tenant_id_determinatio~" FOREIGN KEY (tenant_id, determination_id) REFERENCES determinations (tenant_id, id) ON DELETE RESTRICT
);
COMMENT ON TABLE determination_replies IS 'append-only';


CREATE TABLE received_proofs (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    text character varying(4000) NOT NULL,
    offered_by character varying(100) NOT NULL,
    received_at timestamp with time zone NOT NULL,
    accepted boolean,
    reason character varying(2000),
    judged_by uuid,
    judged_at timestamp with time zone,
    CONSTRAINT pk_received_proofs PRIMARY KEY (tenant_id, id),
    CONSTRAINT fk_received_proofs_obligations_tenant_id_obligation_id FOREIGN KEY (tenant_id, obligation_id) REFERENCES obligations (tenant_id, id) ON DELETE RESTRICT
);


CREATE INDEX ix_access_entries_tenant_id_at_id ON access_entries (tenant_id, at, id);


CREATE INDEX ix_access_entries_tenant_id_evidence_id_at ON access_entries (tenant_id, evidence_id, at);


CREATE INDEX ix_answer_evidence_tenant_id_evidence_id ON answer_evidence (tenant_id, evidence_id);


CREATE INDEX ix_answer_imports_tenant_id_read_at ON answer_imports (tenant_id, read_at);


CREATE INDEX ix_answer_imports_tenant_id_shape_read_at ON answer_imports (tenant_id, shape, read_at);


CREATE INDEX ix_assessment_scores_tenant_id_band_proven ON assessment_scores (tenant_id, band, proven);


CREATE INDEX ix_assessments_tenant_id_due_on_id ON assessments (tenant_id, due_on, id);


CREATE INDEX ix_assessments_tenant_id_engagement_id_template_key ON assessments (tenant_id, engagement_id, template_key);


CREATE INDEX ix_assessments_tenant_id_follows ON assessments (tenant_id, follows);


CREATE INDEX ix_assessments_tenant_id_gap_of ON assessments (tenant_id, gap_of);


CREATE INDEX ix_assessments_tenant_id_gap_plan_hash ON assessments (tenant_id, gap_plan_hash);


CREATE INDEX ix_assessments_tenant_id_questionnaire_hash ON assessments (tenant_id, questionnaire_hash);


CREATE UNIQUE INDEX ix_assessments_tenant_id_reference ON assessments (tenant_id, reference);


CREATE INDEX ix_assessments_tenant_id_scoring_key_hash ON assessments (tenant_id, scoring_key_hash);


CREATE INDEX ix_assessments_tenant_id_vendor_id_sent_at ON assessments (tenant_id, vendor_id, sent_at);


CREATE INDEX ix_assignments_tenant_id_holder_questionnaire_id ON assignments (tenant_id, holder, questionnaire_id);


CREATE INDEX ix_audit_entries_tenant_id_at_id ON audit_entries (tenant_id, at, id);


CREATE INDEX ix_audit_entries_tenant_id_subject_id ON audit_entries (tenant_id, subject, id);


CREATE UNIQUE INDEX ix_audit_links_tenant_id_entry_id ON audit_links (tenant_id, entry_id);


CREATE INDEX ix_audit_verifications_tenant_id_at ON audit_verifications (tenant_id, at);


CREATE INDEX ix_audit_verifications_tenant_id_from_at ON audit_verifications (tenant_id, "from", at);


CREATE UNIQUE INDEX ix_campaign_members_tenant_id_assessment_id ON campaign_members (tenant_id, assessment_id);


CREATE INDEX ix_campaign_members_tenant_id_engagement_id ON campaign_members (tenant_id, engagement_id);


CREATE INDEX ix_campaign_members_tenant_id_vendor_id ON campaign_members (tenant_id, vendor_id);


CREATE INDEX ix_campaign_templates_tenant_id_questionnaire_hash ON campaign_templates (tenant_id, questionnaire_hash);


CREATE INDEX ix_campaign_templates_tenant_id_scoring_key_hash ON campaign_templates (tenant_id, scoring_key_hash);


CREATE INDEX ix_campaigns_tenant_id_launched_at ON campaigns (tenant_id, launched_at);


CREATE UNIQUE INDEX ix_campaigns_tenant_id_reference ON campaigns (tenant_id, reference);


CREATE INDEX ix_claims_tenant_id_claimed_at ON claims (tenant_id, claimed_at);


CREATE INDEX ix_clarifications_tenant_id_assessment_id_thread_id_at ON clarifications (tenant_id, assessment_id, thread_id, at);


CREATE INDEX ix_clarifications_tenant_id_thread_id ON clarifications (tenant_id, thread_id);


CREATE INDEX ix_committee_decisions_tenant_id_assessment_id_at ON committee_decisions (tenant_id, assessment_id, at);


CREATE INDEX ix_committee_decisions_tenant_id_at_id ON committee_decisions (tenant_id, at, id);


CREATE INDEX ix_committee_decisions_tenant_id_engagement_id ON committee_decisions (tenant_id, engagement_id);


CREATE INDEX ix_committee_decisions_tenant_id_recommendation_id ON committee_decisions (tenant_id, recommendation_id);


CREATE UNIQUE INDEX ix_committee_decisions_tenant_id_reference ON committee_decisions (tenant_id, reference);


CREATE INDEX ix_committee_decisions_tenant_id_scorecard_id ON committee_decisions (tenant_id, scorecard_id);


CREATE INDEX ix_contracts_tenant_id_engagement_id_effective_on ON contracts (tenant_id, engagement_id, effective_on);


CREATE UNIQUE INDEX ix_contracts_tenant_id_reference ON contracts (tenant_id, reference);


CREATE INDEX ix_determination_notices_tenant_id_assessment_id_question ON determination_notices (tenant_id, assessment_id, question);


CREATE INDEX ix_determination_replies_tenant_id_assessment_id ON determination_replies (tenant_id, assessment_id);


CREATE UNIQUE INDEX "ix_determinations_tenant_id_assessment_id_submission_question_~" ON determinations (tenant_id, assessment_id, submission, question, ordinal);


CREATE INDEX ix_domain_proofs_tenant_id_started_at ON domain_proofs (tenant_id, started_at);


CREATE INDEX ix_draft_steps_tenant_id_draft_id_before_number ON draft_steps (tenant_id, draft_id, before, number);


CREATE INDEX ix_engagements_tenant_id_function_id ON engagements (tenant_id, function_id);


CREATE UNIQUE INDEX ix_engagements_tenant_id_reference ON engagements (tenant_id, reference);


CREATE INDEX ix_engagements_tenant_id_service_reference ON engagements (tenant_id, service, reference);


CREATE INDEX ix_engagements_tenant_id_vendor_id_opened_at ON engagements (tenant_id, vendor_id, opened_at);


CREATE INDEX ix_evidence_tenant_id_created_at_id ON evidence (tenant_id, created_at, id);


CREATE UNIQUE INDEX "ix_evidence_judgements_tenant_id_assessment_id_revision_id_ord~" ON evidence_judgements (tenant_id, assessment_id, revision_id, ordinal);


CREATE INDEX ix_evidence_revisions_tenant_id_evidence_id_stored_at ON evidence_revisions (tenant_id, evidence_id, stored_at);


CREATE INDEX ix_extensions_tenant_id_obligation_id_asked_at ON extensions (tenant_id, obligation_id, asked_at);


CREATE INDEX ix_findings_tenant_id_assessment_id_question ON findings (tenant_id, assessment_id, question);


CREATE INDEX ix_findings_tenant_id_raised_at_id ON findings (tenant_id, raised_at, id);


CREATE UNIQUE INDEX ix_findings_tenant_id_reference ON findings (tenant_id, reference);


CREATE UNIQUE INDEX ix_functions_tenant_id_name ON functions (tenant_id, name);


CREATE INDEX ix_grants_tenant_id_buyer_assessment_id ON grants (tenant_id, buyer, assessment_id);


CREATE INDEX ix_grants_tenant_id_evidence_id ON grants (tenant_id, evidence_id);


CREATE INDEX ix_identity_role_claims_role_id ON identity_role_claims (role_id);


CREATE UNIQUE INDEX role_name_index ON identity_roles (normalized_name);


CREATE INDEX ix_identity_user_claims_user_id ON identity_user_claims (user_id);


CREATE INDEX ix_identity_user_logins_user_id ON identity_user_logins (user_id);


CREATE INDEX ix_identity_user_passkeys_user_id ON identity_user_passkeys (user_id);


CREATE INDEX ix_identity_user_roles_role_id ON identity_user_roles (role_id);


CREATE INDEX ix_invitations_tenant_id_invited_at ON invitations (tenant_id, invited_at);


CREATE INDEX ix_legal_entities_tenant_id_name ON legal_entities (tenant_id, name);


CREATE INDEX ix_library_answers_tenant_id_import_id ON library_answers (tenant_id, import_id);


CREATE UNIQUE INDEX ix_library_answers_tenant_id_questionnaire_id_question_key ON library_answers (tenant_id, questionnaire_id, question_key);


CREATE UNIQUE INDEX ix_memberships_tenant_id_user_id ON memberships (tenant_id, user_id) WHERE left_at IS NULL;


CREATE INDEX ix_memberships_user_id ON memberships (user_id);


CREATE UNIQUE INDEX "ix_not_applicable_decisions_tenant_id_assessment_id_submission~" ON not_applicable_decisions (tenant_id, assessment_id, submission, question, by);


CREATE INDEX ix_obligations_tenant_id_assessment_id ON obligations (tenant_id, assessment_id);


CREATE UNIQUE INDEX ix_obligations_tenant_id_decision_id_condition ON obligations (tenant_id, decision_id, condition);


CREATE UNIQUE INDEX ix_obligations_tenant_id_finding_id ON obligations (tenant_id, finding_id);


CREATE INDEX ix_obligations_tenant_id_met_at_due_on_id ON obligations (tenant_id, met_at, due_on, id);


CREATE INDEX ix_obligations_tenant_id_vendor_id_met_at_due_on ON obligations (tenant_id, vendor_id, met_at, due_on);


CREATE UNIQUE INDEX ix_organizations_slug ON organizations (slug);


CREATE INDEX ix_other_domain_proofs_tenant_id_proven_at ON other_domain_proofs (tenant_id, proven_at);


CREATE INDEX ix_outbox_mails_tenant_id_queued_at ON outbox_mails (tenant_id, queued_at);


CREATE INDEX ix_own_templates_tenant_id_draft_id_published_at ON own_templates (tenant_id, draft_id, published_at);


CREATE INDEX ix_precedents_tenant_id_from_id ON precedents (tenant_id, from_id);


CREATE INDEX ix_proof_evidence_tenant_id_grant_id ON proof_evidence (tenant_id, grant_id);


CREATE INDEX ix_proof_evidence_tenant_id_obligation_id_proof_id ON proof_evidence (tenant_id, obligation_id, proof_id);


CREATE INDEX ix_proposal_decisions_tenant_id_library_answer_id_id ON proposal_decisions (tenant_id, library_answer_id, id);


CREATE INDEX ix_proposal_decisions_tenant_id_questionnaire_id ON proposal_decisions (tenant_id, questionnaire_id);


CREATE INDEX ix_proven_domains_organization ON proven_domains (organization);


CREATE INDEX ix_queries_tenant_id_assessment_id_sent_at ON queries (tenant_id, assessment_id, sent_at);


CREATE INDEX ix_queries_tenant_id_assessment_id_submission_question ON queries (tenant_id, assessment_id, submission, question);


CREATE INDEX ix_questionnaire_imports_tenant_id_draft_id ON questionnaire_imports (tenant_id, draft_id);


CREATE INDEX ix_questionnaire_imports_tenant_id_read_at ON questionnaire_imports (tenant_id, read_at);


CREATE INDEX ix_questionnaire_imports_tenant_id_shape_read_at ON questionnaire_imports (tenant_id, shape, read_at);


CREATE UNIQUE INDEX ix_questionnaires_tenant_id_buyer_assessment_id ON questionnaires (tenant_id, buyer, assessment_id);


CREATE INDEX ix_questionnaires_tenant_id_due_on_id ON questionnaires (tenant_id, due_on, id);


CREATE INDEX ix_questionnaires_tenant_id_questionnaire_hash ON questionnaires (tenant_id, questionnaire_hash);


CREATE INDEX ix_received_evidence_tenant_id_assessment_id_revision_id ON received_evidence (tenant_id, assessment_id, revision_id);


CREATE INDEX ix_received_proofs_tenant_id_obligation_id_received_at ON received_proofs (tenant_id, obligation_id, received_at);


CREATE INDEX ix_received_queries_tenant_id_questionnaire_id_at ON received_queries (tenant_id, questionnaire_id, at);


CREATE INDEX ix_recommendations_tenant_id_assessment_id_at ON recommendations (tenant_id, assessment_id, at);


CREATE INDEX ix_register_imports_tenant_id_read_at ON register_imports (tenant_id, read_at);


CREATE INDEX ix_representations_tenant_id_legal_entity_id ON representations (tenant_id, legal_entity_id);


CREATE INDEX ix_representations_tenant_id_signing_authority_id ON representations (tenant_id, signing_authority_id);


CREATE UNIQUE INDEX ix_representations_tenant_id_submission_id ON representations (tenant_id, submission_id);


CREATE INDEX ix_scorecards_tenant_id_assessment_id_made_at ON scorecards (tenant_id, assessment_id, made_at);


CREATE INDEX ix_scorecards_tenant_id_made_at_id ON scorecards (tenant_id, made_at, id);


CREATE UNIQUE INDEX ix_scorecards_tenant_id_reference ON scorecards (tenant_id, reference);


CREATE UNIQUE INDEX ix_second_opinions_tenant_id_recommendation_id_by ON second_opinions (tenant_id, recommendation_id, by);


CREATE INDEX ix_shared_decisions_tenant_id_questionnaire_id_at ON shared_decisions (tenant_id, questionnaire_id, at);


CREATE INDEX ix_shared_determinations_tenant_id_questionnaire_id_question ON shared_determinations (tenant_id, questionnaire_id, question);


CREATE INDEX ix_signing_authorities_tenant_id_legal_entity_id ON signing_authorities (tenant_id, legal_entity_id);


CREATE INDEX ix_signing_authorities_tenant_id_user_id ON signing_authorities (tenant_id, user_id);


CREATE UNIQUE INDEX ix_submissions_tenant_id_questionnaire_id_number ON submissions (tenant_id, questionnaire_id, number);


CREATE INDEX ix_template_drafts_tenant_id_changed_at_id ON template_drafts (tenant_id, changed_at, id);


CREATE UNIQUE INDEX ix_template_drafts_tenant_id_key ON template_drafts (tenant_id, key);


CREATE UNIQUE INDEX ix_transmittals_tenant_id_counterparty_direction_sequence ON transmittals (tenant_id, counterparty, direction, sequence);


CREATE INDEX ix_undertakings_tenant_id_met_at_due_on_id ON undertakings (tenant_id, met_at, due_on, id);


CREATE INDEX ix_uploaded_originals_tenant_id_read_at ON uploaded_originals (tenant_id, read_at);


CREATE INDEX ix_uploaded_originals_tenant_id_shape_read_at ON uploaded_originals (tenant_id, shape, read_at);


CREATE UNIQUE INDEX ix_user_sessions_key_hash ON user_sessions (key_hash);


CREATE INDEX ix_user_sessions_user_id ON user_sessions (user_id);


CREATE UNIQUE INDEX email_index ON users (normalized_email);


CREATE UNIQUE INDEX user_name_index ON users (normalized_user_name);


CREATE INDEX ix_using_entities_tenant_id_entity_id ON using_entities (tenant_id, entity_id);


CREATE INDEX ix_vendor_contacts_tenant_id_vendor_id ON vendor_contacts (tenant_id, vendor_id);


CREATE UNIQUE INDEX ix_vendor_external_ids_tenant_id_system_value ON vendor_external_ids (tenant_id, system, value);


CREATE INDEX ix_vendor_invitation_hashes_buyer ON vendor_invitation_hashes (buyer);


CREATE INDEX ix_vendor_invitations_tenant_id_vendor_id_invited_at ON vendor_invitations (tenant_id, vendor_id, invited_at);


CREATE INDEX ix_vendors_tenant_id_name_reference ON vendors (tenant_id, name, reference);


CREATE INDEX ix_vendors_tenant_id_organization ON vendors (tenant_id, organization);


CREATE INDEX ix_vendors_tenant_id_owner_id_name_reference ON vendors (tenant_id, owner_id, name, reference);


CREATE UNIQUE INDEX ix_vendors_tenant_id_reference ON vendors (tenant_id, reference);


CREATE INDEX ix_vendors_tenant_id_tier_name_reference ON vendors (tenant_id, tier, name, reference);


CREATE INDEX ix_work_done_at_dead_at_due_at ON work (done_at, dead_at, due_at);


CREATE UNIQUE INDEX ix_work_key ON work (key);


