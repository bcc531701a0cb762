-- Organisations, the people they know, and the agreements between them.
-- Every row of a case belongs to one organisation; keys between them carry it, so that no row can point into
-- another organisation's house.

create table accounts (
    id text not null primary key,
    login text not null,
    login_folded text not null unique,
    email text,
    email_confirmed_at text,
    password_hash text,
    language text not null default 'pl',
    created_at text not null,
    version bigint not null default 1,
    constraint accounts_language check (language in ('pl', 'en', 'uk'))
);

create table organisations (
    id text not null primary key,
    slug text not null unique,
    name text not null,
    status text not null,
    register_kind text,
    register_number text,
    nip text,
    regon text,
    account text,
    place_id bigint,
    address text,
    phone text,
    email text,
    opening_hours text,
    about text,
    processing_agreement_on text,
    standards_adopted_on text,
    created_at text not null,
    version bigint not null default 1,
    constraint organisations_status check (status in ('draft', 'submitted', 'under-review', 'changes-requested',
        'approved', 'active', 'suspended', 'rejected', 'leaving', 'closed')),
    constraint organisations_account check (account is null or length(account) = 26)
);

create index organisations_listed on organisations (status, name, id);

create table roles (
    account_id text not null references accounts (id),
    role text not null,
    -- An empty text is the whole programme, so that a role is granted once.
    organisation_id text not null default '',
    granted_at text not null,
    primary key (account_id, role, organisation_id)
);

create index roles_organisation on roles (organisation_id, role, account_id);

create table people (
    organisation_id text not null references organisations (id),
    id text not null,
    account_id text references accounts (id),
    kind text not null,
    status text not null,
    first_name text not null,
    last_name text not null,
    sorted_by text not null,
    phone text,
    email text,
    address text,
    contact_way text not null,
    language text not null default 'pl',
    born_on text,
    guardian_agreed_on text,
    joined_on text,
    ended_on text,
    end_reason text,
    created_at text not null,
    version bigint not null default 1,
    primary key (organisation_id, id),
    constraint people_kind check (kind in ('participant', 'volunteer')),
    constraint people_status check (status in ('candidate', 'active', 'paused', 'ended')),
    constraint people_contact check (contact_way in ('phone', 'email', 'post', 'in-person', 'through'))
);

create index people_listed on people (organisation_id, status, sorted_by, id);
create index people_account on people (account_id, organisation_id);

create table insurance_policies (
    organisation_id text not null references organisations (id),
    id text not null,
    insurer text not null,
    number text not null,
    covers_from text not null,
    covers_until text not null,
    primary key (organisation_id, id),
    constraint insurance_policies_period check (covers_from <= covers_until)
);

create table engagements (
    organisation_id text not null,
    id text not null,
    person_id text not null,
    status text not null,
    starts_on text not null,
    ends_on text,
    signature text,
    signed_on text,
    risks_acknowledged boolean not null default false,
    rights_acknowledged boolean not null default false,
    notice_acknowledged boolean not null default false,
    categories text not null default '',
    created_at text not null,
    version bigint not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references people (organisation_id, id),
    constraint engagements_status check (status in ('documents-pending', 'active', 'paused', 'ended')),
    constraint engagements_period check (ends_on is null or starts_on <= ends_on),
    constraint engagements_signature check ((signature is null) = (signed_on is null))
);

create index engagements_person on engagements (organisation_id, person_id, status);

create table screenings (
    organisation_id text not null,
    id text not null,
    person_id text not null,
    abroad boolean not null default false,
    restricted_register_on text,
    commission_register_on text,
    certificate_on text,
    residence_on text,
    foreign_documents_on text,
    admitted boolean,
    decided_on text,
    version bigint not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, person_id),
    foreign key (organisation_id, person_id) references people (organisation_id, id),
    constraint screenings_decision check ((admitted is null) = (decided_on is null))
);
