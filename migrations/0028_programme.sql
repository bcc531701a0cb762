-- What people write to the programme: messages, and notices of content that should not stand on the site.
-- Both have a day on which they are forgotten; whom they were from is forgotten first.

create table contact_messages (
    id text not null primary key,
    desk text not null,
    organisation_id text references organisations (id),
    order_number text,
    name text not null,
    phone text,
    email text,
    language text not null,
    text text not null,
    received_at text not null,
    answered_at text,
    answered_by text references accounts (id),
    version bigint not null default 1,
    constraint contact_messages_desk check (desk in ('operator', 'organiser', 'organisation')),
    constraint contact_messages_house check ((desk = 'organisation') = (organisation_id is not null)),
    constraint contact_messages_reachable check (phone is not null or email is not null),
    constraint contact_messages_language check (language in ('pl', 'en', 'uk'))
);

create index contact_messages_of_desk on contact_messages (desk, organisation_id, received_at, id);
create index contact_messages_old on contact_messages (received_at);

create table content_notices (
    id text not null primary key,
    number text not null unique,
    address text not null,
    ground text not null,
    why text not null,
    name text,
    email text,
    language text not null,
    received_at text not null,
    status text not null,
    decision text,
    facts text,
    basis text,
    decided_at text,
    decided_by text references accounts (id),
    version bigint not null default 1,
    constraint content_notices_ground check (ground in ('unlawful', 'personal-data', 'money', 'children', 'offensive',
        'rules')),
    constraint content_notices_status check (status in ('received', 'decided')),
    constraint content_notices_decision check (decision is null or decision in ('kept', 'hidden', 'removed',
        'account-blocked')),
    constraint content_notices_decided check ((status = 'decided') = (decision is not null and facts is not null
        and basis is not null and decided_at is not null)),
    constraint content_notices_language check (language in ('pl', 'en', 'uk'))
);

create index content_notices_by_status on content_notices (status, received_at, id);
create index content_notices_old on content_notices (decided_at);

insert into legal_references (key, value, valid_from, source, checked_on)
values
    ('e-services', 'Ustawa z dnia 18 lipca 2002 r. o świadczeniu usług drogą elektroniczną (Dz.U. 2002 nr 144 poz. 1204, z późn. zm.)', '2026-11-22', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20021441204', '2026-11-22'),
    ('digital-accessibility', 'Ustawa z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych (Dz.U. 2019 poz. 848, z późn. zm.)', '2026-11-22', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20190000848', '2026-11-22');

insert into legal_parameters (key, value, valid_from, source, checked_on)
values
    ('message_months', '6', '2020-01-01', 'programme', '2026-11-24'),
    ('notice_months', '12', '2020-01-01', 'dsa art. 20 ust. 1', '2026-11-24'),
    ('notice_name_months', '6', '2020-01-01', 'dsa art. 20 ust. 1', '2026-11-24');
