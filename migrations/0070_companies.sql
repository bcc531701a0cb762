-- Companies: who they are, who signs in for them, and what was checked. Their data is the operator's; no organisation
-- sees more of them than everybody does.

create table companies (
    id text not null primary key,
    slug text not null unique,
    status text not null,
    name text not null,
    -- Folded, for lists in the order of the alphabet.
    sorted_by text not null,
    nip text not null unique,
    register_kind text not null,
    register_number text not null,
    address text not null,
    place_id bigint not null,
    phone text not null,
    email text not null,
    -- Who may speak for the company, and as what.
    representative text not null,
    about text not null default '',
    -- The trader's own declaration (Regulation (EU) 2022/2065, art. 30 ust. 1 lit. e).
    declared_on text,
    -- Why it was suspended or closed: the code, the facts, the law or the rule (art. 17 ust. 3).
    decided_because text,
    decided_facts text,
    decided_basis text,
    decided_at text,
    created_at text not null,
    version bigint not null default 1,
    constraint companies_status check (status in ('registered', 'verified', 'active', 'suspended', 'closed')),
    constraint companies_register check (register_kind in ('krs', 'ceidg', 'other')),
    constraint companies_nip_length check (length(nip) = 10),
    constraint companies_declared check (status not in ('active', 'suspended') or declared_on is not null),
    constraint companies_decided check ((decided_because is null) = (decided_at is null))
);

create index companies_listed on companies (status, sorted_by, id);
create index companies_waiting on companies (status, created_at, id);

-- An account speaks for one company.
create table company_accounts (
    account_id text not null primary key references accounts (id),
    company_id text not null references companies (id),
    since text not null
);

create index company_accounts_company on company_accounts (company_id, account_id);

create table company_points (
    company_id text not null references companies (id),
    point text not null,
    how text not null,
    checked_on text not null,
    checked_by text references accounts (id),
    primary key (company_id, point),
    constraint company_points_point check (point in ('nip', 'register', 'representative')),
    constraint company_points_how check (how in ('extract', 'looked-up'))
);

insert into legal_parameters (key, value, valid_from, source, checked_on)
values
    ('listing_months', '6', '2020-01-01', 'programme', '2026-11-27'),
    ('company_listings', '30', '2020-01-01', 'programme', '2026-11-27');
