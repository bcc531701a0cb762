-- What the kit remembers: jobs, tokens, sessions, drafts, limits, mails, answers given.
-- Moments are text YYYY-MM-DDTHH:MM:SSZ, so that text order is time order.

create table outbox (
    id text not null primary key,
    job text not null,
    payload text not null,
    organisation_id text,
    due_at text not null,
    attempts bigint not null default 0,
    lease_until text,
    lease_by text,
    done_at text,
    failed_at text,
    last_error text,
    created_at text not null
);

-- Jobs are claimed among those neither done nor failed, by their due moment.
create index outbox_open on outbox (done_at, failed_at, due_at, id);

create table once_tokens (
    token_hash text not null primary key,
    session_key text not null,
    made_at text not null,
    used_at text,
    answer text
);

create index once_tokens_made on once_tokens (made_at);

create table sessions (
    token_hash text not null primary key,
    kind text not null,
    account_id text,
    subject text,
    created_at text not null,
    last_used_at text not null,
    expires_at text not null,
    agent text,
    version bigint not null default 1
);

create index sessions_account on sessions (account_id, last_used_at);
create index sessions_expires on sessions (expires_at);

create table form_drafts (
    key_hash text not null primary key,
    kind text not null,
    steps text not null,
    saved_at text not null,
    expires_at text not null
);

create index form_drafts_expires on form_drafts (expires_at);

create table limit_counters (
    key text not null,
    window_start text not null,
    count bigint not null,
    primary key (key, window_start)
);

create index limit_counters_window on limit_counters (window_start);

-- The recipient stands masked: the mail itself goes out from the job, this is what was said.
create table mails (
    id text not null primary key,
    created_at text not null,
    recipient_masked text not null,
    subject text not null,
    language text not null,
    body_text text not null,
    body_html text,
    kind text not null,
    sent_at text,
    expires_at text not null
);

create index mails_created on mails (created_at, id);
create index mails_expires on mails (expires_at);

create table idempotency_keys (
    key_hash text not null primary key,
    payload_hash text not null,
    status bigint not null,
    answer text not null,
    made_at text not null
);

create index idempotency_keys_made on idempotency_keys (made_at);
