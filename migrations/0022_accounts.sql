-- How people sign in: codes asked for, cards printed, second factors, links used once.

alter table accounts add column first_name text;
-- A confirmed address in small letters; an address that was not confirmed stands in no account.
alter table accounts add column email_folded text;
alter table accounts add column erased_at text;

update accounts set email_folded = lower(email) where email is not null;

create unique index accounts_email_folded_key on accounts (email_folded);

-- What a browser asked for and somebody must still prove; the code itself is stored nowhere.
create table account_codes (
    id text not null primary key,
    purpose text not null,
    browser_hash text not null,
    account_id text,
    email text,
    first_name text,
    password_hash text,
    language text not null,
    tries bigint not null default 0,
    made_at text not null,
    expires_at text not null,
    used_at text,
    constraint account_codes_purpose check (purpose in ('sign-in', 'register', 'reset', 'email', 'second-factor'))
);

create index account_codes_browser on account_codes (browser_hash, purpose, made_at);
create index account_codes_expires on account_codes (expires_at);

-- The key of the app that shows a new code every half minute (RFC 6238), encrypted.
create table second_factors (
    account_id text not null primary key references accounts (id),
    secret text not null,
    last_step bigint not null,
    set_at text not null
);

-- One-time codes on paper: to sign in without e-mail, or in place of a second factor.
create table cards (
    account_id text not null references accounts (id),
    kind text not null,
    id text not null unique,
    codes bigint not null,
    printed_at text not null,
    expires_at text not null,
    primary key (account_id, kind),
    constraint cards_kind check (kind in ('sign-in', 'recovery'))
);

create table card_uses (
    card_id text not null references cards (id),
    number bigint not null,
    used_at text not null,
    primary key (card_id, number)
);

create table account_links (
    token_hash text not null primary key,
    account_id text not null references accounts (id),
    purpose text not null,
    made_at text not null,
    expires_at text not null,
    used_at text,
    constraint account_links_purpose check (purpose in ('first-password', 'new-password'))
);

create index account_links_account on account_links (account_id, expires_at);
create index account_links_expires on account_links (expires_at);
