-- How organisations join, are looked over, and keep their house.

alter table organisations add column status_since text;
-- The name folded: lists are sorted and searched by it.
alter table organisations add column name_folded text not null default '';
alter table organisations add column register_authority text;
alter table organisations add column postal_code text;
alter table organisations add column signatories text;
alter table organisations add column representation text
    constraint organisations_representation check (representation in ('alone', 'jointly', 'other'));
alter table organisations add column contact_name text;
-- Where it helps: places:…, powiats:… or radius:… around its seat.
alter table organisations add column area text;
alter table organisations add column categories text not null default '';
alter table organisations add column public_tasks text not null default '';
-- Where the statute or another act names the tasks (udpp art. 10 ust. 3).
alter table organisations add column scope_source text;
alter table organisations add column paid_scope_source text;
alter table organisations add column declared_on text;
alter table organisations add column account_verified_on text;
alter table organisations add column small boolean not null default false;
alter table organisations add column standards_contact text;
alter table organisations add column standards_url text;
alter table organisations add column child_standards_url text;

update organisations set name_folded = lower(name), status_since = created_at;

create index organisations_by_name on organisations (status, name_folded, id);
create index organisations_waiting on organisations (status, status_since, id);

-- What the organiser has ticked off.
create table review_points (
    organisation_id text not null references organisations (id),
    point text not null,
    ticked_at text not null,
    ticked_by text references accounts (id),
    primary key (organisation_id, point)
);

-- What the organiser asked to change, part by part.
create table requested_changes (
    organisation_id text not null references organisations (id),
    id text not null,
    part text not null,
    text text not null,
    asked_at text not null,
    answered_at text,
    primary key (organisation_id, id)
);

-- Decisions against an organisation, with their reasons (DSA art. 17).
create table decisions (
    organisation_id text not null references organisations (id),
    id text not null,
    kind text not null,
    reason text not null,
    text text not null,
    made_at text not null,
    primary key (organisation_id, id),
    constraint decisions_kind check (kind in ('rejected', 'suspended'))
);

-- Whoever holds the link, or signs in by the login it names, may take the roles on.
create table invitations (
    organisation_id text not null references organisations (id),
    id text not null unique,
    roles text not null,
    login_folded text,
    email text,
    made_at text not null,
    expires_at text not null,
    accepted_at text,
    revoked_at text,
    primary key (organisation_id, id)
);

create index invitations_login on invitations (login_folded, expires_at);

alter table insurance_policies add column kind text not null default 'accident'
    constraint insurance_policies_kind check (kind in ('accident', 'liability'));
