-- What an organisation knows of its people beyond their names, and what only the safeguarding officer may read.

alter table people add column place_id bigint;
alter table people add column reach_km bigint;
alter table people add column wishes text;
alter table people add column reached_through text;
alter table people add column guardian text;
alter table people add column unemployed text not null default 'unknown'
    constraint people_unemployed check (unemployed in ('yes', 'no', 'unknown'));
alter table people add column labour_office text;
alter table people add column presented_on text;
alter table people add column channel text not null default 'web';
alter table people add column informed_on text;

create index people_of_kind on people (organisation_id, kind, sorted_by, id);

create table person_skills (
    organisation_id text not null,
    person_id text not null,
    category text not null,
    primary key (organisation_id, person_id, category),
    foreign key (organisation_id, person_id) references people (organisation_id, id)
);

-- The week as people say it: a weekday, 1 to 7, and a part of the day.
create table person_times (
    organisation_id text not null,
    person_id text not null,
    weekday bigint not null,
    part text not null,
    primary key (organisation_id, person_id, weekday, part),
    foreign key (organisation_id, person_id) references people (organisation_id, id),
    constraint person_times_weekday check (weekday between 1 and 7),
    constraint person_times_part check (part in ('morning', 'afternoon', 'evening'))
);

create table qualifications (
    organisation_id text not null,
    id text not null,
    person_id text not null,
    category text not null,
    name text not null,
    seen_on text not null,
    valid_until text not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, person_id) references people (organisation_id, id),
    constraint qualifications_period check (seen_on <= valid_until)
);

create index qualifications_person on qualifications (organisation_id, person_id, valid_until, id);

-- Whether the volunteer gives up the reimbursement of travel, in the signed agreement itself.
alter table engagements add column waives_costs boolean not null default true;

-- A record that admits says so openly, since the coordinator may know it. Any other outcome, and every note,
-- stands sealed: who does not hold the key sees no difference between undecided and refused.
alter table screenings add column sealed text;
update screenings set admitted = null, decided_on = null where admitted = false;

-- Provisions that agreements name; each stands in the act whose key it begins with.
insert into legal_references (key, value, valid_from, source, checked_on)
values
    ('udpp-time', 'art. 44 ust. 1', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22'),
    ('udpp-certificate', 'art. 44 ust. 2', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22'),
    ('udpp-written', 'art. 44 ust. 4', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22'),
    ('udpp-risk', 'art. 45 ust. 1 pkt 1', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22'),
    ('udpp-safety', 'art. 45 ust. 1 pkt 2', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22'),
    ('udpp-costs', 'art. 45 ust. 1 pkt 3', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22'),
    ('udpp-waiver', 'art. 45 ust. 4', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22'),
    ('udpp-accident', 'art. 46 ust. 2', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22'),
    ('udpp-insurance', 'art. 46 ust. 3', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22'),
    ('udpp-rights', 'art. 47', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22'),
    ('gdpr-notice', 'art. 13', '2018-05-25', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', '2026-11-22'),
    ('minors-screening', 'art. 21', '2026-11-22', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20240001802', '2026-11-22');
