-- What a requester says while asking, the questions put to them, and the calls they ask for.

-- The time wanted, until the seat is taken when the order is sent.
alter table orders add column slot_id text;
-- A day, and what else matters about the time, besides the wish in `preferred`.
alter table orders add column preferred_day text;
alter table orders add column preferred_note text;
-- Who asks on the recipient's behalf, and for which institution.
alter table orders add column helper_name text;
alter table orders add column institution_name text;
alter table orders add column email_confirmed_at text;
alter table orders add column placed_at text;
-- What the requester wrote about the finished work.
alter table orders add column remarks text;

create index orders_nobodys on orders (status, category, place_id, id);

-- What the organisation must know before it can help, and what the requester answered.
create table questions (
    order_id text not null references orders (id),
    number bigint not null,
    question text not null,
    asked_at text not null,
    answer text,
    answered_at text,
    primary key (order_id, number),
    constraint questions_answer check ((answer is null) = (answered_at is null))
);

-- Somebody wants to be called: about an order, or without knowing its number.
create table call_requests (
    id text not null primary key,
    order_id text references orders (id),
    organisation_id text references organisations (id),
    name text,
    phone text not null,
    note text,
    language text not null,
    made_at text not null,
    done_at text,
    constraint call_requests_about check (order_id is not null or name is not null)
);

create index call_requests_waiting on call_requests (organisation_id, done_at, made_at, id);
create index call_requests_order on call_requests (order_id, done_at);
