-- Numbers of papers, without a gap for each organisation, kind and year. A number stands on the one before it, so that
-- none can be left out, taken twice, or removed from the middle of a series.

create table document_series (
    organisation_id text not null references organisations (id),
    kind text not null,
    year bigint not null,
    issued bigint not null,
    primary key (organisation_id, kind, year),
    constraint document_series_issued check (issued > 0)
);

create table documents (
    organisation_id text not null references organisations (id),
    id text not null,
    kind text not null,
    year bigint not null,
    serial bigint not null,
    previous bigint,
    person_id text not null,
    engagement_id text,
    issued_on text not null,
    primary key (organisation_id, id),
    unique (organisation_id, kind, year, serial),
    unique (organisation_id, engagement_id),
    foreign key (organisation_id, kind, year, previous) references documents (organisation_id, kind, year, serial),
    foreign key (organisation_id, person_id) references people (organisation_id, id),
    foreign key (organisation_id, engagement_id) references engagements (organisation_id, id),
    constraint documents_kind check (kind in ('agreement', 'certificate', 'terms', 'slip')),
    constraint documents_series check ((serial = 1 and previous is null)
        or (serial > 1 and previous is not null and previous = serial - 1))
);

create index documents_of_person on documents (organisation_id, person_id, issued_on, id);

-- Agreements that exist already get their numbers in the order in which they were prepared.
insert into documents (organisation_id, id, kind, year, serial, previous, person_id, engagement_id, issued_on)
select organisation_id, id, 'agreement', cast(substr(created_at, 1, 4) as bigint),
    row_number() over (partition by organisation_id, substr(created_at, 1, 4) order by created_at, id),
    nullif(row_number() over (partition by organisation_id, substr(created_at, 1, 4) order by created_at, id) - 1, 0),
    person_id, id, substr(created_at, 1, 10)
from engagements;

insert into document_series (organisation_id, kind, year, issued)
select organisation_id, kind, year, cast(count(*) as bigint)
from documents
group by organisation_id, kind, year;

-- What a certificate says (udpp art. 44 ust. 2 and 3): as it was when it was issued.
create table certificates (
    organisation_id text not null,
    document_id text not null,
    person_id text not null,
    worked_from text not null,
    worked_until text not null,
    opinion text,
    primary key (organisation_id, document_id),
    foreign key (organisation_id, document_id) references documents (organisation_id, id),
    foreign key (organisation_id, person_id) references people (organisation_id, id),
    constraint certificates_period check (worked_from <= worked_until)
);

create table certificate_works (
    organisation_id text not null,
    document_id text not null,
    position bigint not null,
    kind text not null,
    category text,
    minutes bigint not null,
    primary key (organisation_id, document_id, position),
    foreign key (organisation_id, document_id) references certificates (organisation_id, document_id)
);

insert into legal_references (key, value, valid_from, source, checked_on)
values
    ('udpp-opinion', 'art. 44 ust. 3', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22');
