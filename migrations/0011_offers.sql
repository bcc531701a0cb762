-- Offers and their bookable times.

create table offers (
    organisation_id text not null references organisations (id),
    id text not null,
    number bigint not null unique,
    slug text not null,
    status text not null,
    category text not null,
    mode text not null,
    title text not null,
    summary text not null,
    text text not null,
    terms text not null,
    place_id bigint not null,
    valid_until text not null,
    published_at text,
    created_at text not null,
    version bigint not null default 1,
    primary key (organisation_id, id),
    constraint offers_status check (status in ('draft', 'published', 'paused', 'full', 'expired', 'withdrawn',
        'blocked')),
    constraint offers_mode check (mode in ('unpaid', 'paid'))
);

create index offers_listed on offers (organisation_id, status, published_at, id);
create index offers_newest on offers (status, published_at, id);
create index offers_expiring on offers (status, valid_until, id);

create table offer_people (
    organisation_id text not null,
    offer_id text not null,
    person_id text not null,
    agreed_on text,
    agreed_how text,
    primary key (organisation_id, offer_id, person_id),
    foreign key (organisation_id, offer_id) references offers (organisation_id, id),
    foreign key (organisation_id, person_id) references people (organisation_id, id)
);

create table slots (
    organisation_id text not null,
    id text not null,
    offer_id text not null,
    day text not null,
    at text not null,
    zone text not null default 'Europe/Warsaw',
    minutes bigint not null,
    starts_at text not null,
    ends_at text not null,
    seats bigint not null,
    primary key (organisation_id, id),
    unique (organisation_id, offer_id, starts_at),
    foreign key (organisation_id, offer_id) references offers (organisation_id, id),
    constraint slots_seats check (seats between 1 and 20),
    constraint slots_length check (minutes between 15 and 720)
);

create index slots_coming on slots (organisation_id, offer_id, starts_at);
