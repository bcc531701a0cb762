-- Tokens of the programming interface: a program of an organisation acts with the roles it was given. Of the token
-- itself only the hash is kept.

create table api_tokens (
    organisation_id text not null references organisations (id),
    id text not null,
    name text not null,
    -- Roles with spaces between.
    scopes text not null,
    token_hash text not null unique,
    made_at text not null,
    made_by text references accounts (id),
    -- Written at most every ten minutes.
    used_at text,
    revoked_at text,
    revoked_by text references accounts (id),
    version bigint not null default 1,
    primary key (organisation_id, id)
);

create index api_tokens_listed on api_tokens (organisation_id, made_at, id);
