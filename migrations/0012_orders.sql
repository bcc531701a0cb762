-- Orders with their terms, visits and hours.

create table orders (
    id text not null primary key,
    number text not null unique,
    -- None until an organisation of the area takes it.
    organisation_id text references organisations (id),
    offer_id text,
    status text not null,
    status_since text not null,
    category text,
    mode text not null,
    requester_kind text not null,
    description text,
    place_id bigint,
    address text,
    preferred text,
    first_name text,
    phone text,
    email text,
    contact_way text,
    -- „I cannot afford this service”; emptied when the case is closed.
    hardship boolean,
    recipient_name text,
    language text not null,
    channel text not null,
    decline_reason text,
    created_at text not null,
    version bigint not null default 1,
    unique (organisation_id, id),
    foreign key (organisation_id, offer_id) references offers (organisation_id, id),
    constraint orders_status check (status in ('enquiry', 'submitted', 'acknowledged', 'needs-info',
        'terms-proposed', 'terms-countered', 'agreed', 'scheduled', 'in-progress', 'reported-done', 'confirmed',
        'disputed', 'closed', 'declined', 'cancelled', 'stopped', 'expired')),
    constraint orders_mode check (mode in ('unpaid', 'paid')),
    constraint orders_kind check (requester_kind in ('household', 'institution', 'company', 'ngo')),
    constraint orders_hardship check (status <> 'closed' or hardship is null),
    constraint orders_reachable check (status = 'enquiry' or contact_way is not null)
);

create index orders_waiting on orders (organisation_id, status, status_since, id);
create index orders_timed on orders (status, status_since, id);
create index orders_phone on orders (phone, status);
create index orders_email on orders (email, status);

-- A seat is taken once, whoever comes at the same time.
create table slot_seats (
    organisation_id text not null,
    slot_id text not null,
    seat bigint not null,
    order_id text not null unique,
    primary key (organisation_id, slot_id, seat),
    foreign key (organisation_id, slot_id) references slots (organisation_id, id),
    foreign key (organisation_id, order_id) references orders (organisation_id, id)
);

create table terms (
    order_id text not null references orders (id),
    number bigint not null,
    day text,
    at text,
    minutes bigint,
    text text not null,
    requester_accepted_at text,
    organisation_accepted_at text,
    primary key (order_id, number),
    constraint terms_time check ((day is null) = (at is null) and (day is null) = (minutes is null)),
    constraint terms_proposed check (requester_accepted_at is not null or organisation_accepted_at is not null)
);

create table visits (
    organisation_id text not null,
    id text not null,
    order_id text not null,
    status text not null,
    day text not null,
    at text not null,
    zone text not null default 'Europe/Warsaw',
    minutes bigint not null,
    starts_at text not null,
    ends_at text not null,
    password text not null,
    version bigint not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, order_id) references orders (organisation_id, id),
    constraint visits_status check (status in ('confirmed', 'started', 'finished', 'aborted', 'no-show')),
    constraint visits_length check (minutes between 15 and 720)
);

create index visits_order on visits (organisation_id, order_id, starts_at);
create index visits_day on visits (organisation_id, day, starts_at);

create table visit_people (
    organisation_id text not null,
    visit_id text not null,
    person_id text not null,
    primary key (organisation_id, visit_id, person_id),
    foreign key (organisation_id, visit_id) references visits (organisation_id, id),
    foreign key (organisation_id, person_id) references people (organisation_id, id)
);

create index visit_people_person on visit_people (organisation_id, person_id, visit_id);

create table hours_entries (
    organisation_id text not null,
    id text not null,
    person_id text not null,
    visit_id text,
    day text not null,
    minutes bigint not null,
    status text not null,
    version bigint not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, person_id, visit_id),
    foreign key (organisation_id, person_id) references people (organisation_id, id),
    foreign key (organisation_id, visit_id) references visits (organisation_id, id),
    constraint hours_entries_status check (status in ('submitted', 'returned', 'approved')),
    constraint hours_entries_length check (minutes between 1 and 720)
);

create index hours_entries_person on hours_entries (organisation_id, person_id, day);

create table complaints (
    id text not null primary key,
    order_id text not null references orders (id),
    text text not null,
    answer text,
    made_at text not null,
    answered_at text,
    constraint complaints_answer check ((answer is null) = (answered_at is null))
);

create index complaints_order on complaints (order_id, made_at);
