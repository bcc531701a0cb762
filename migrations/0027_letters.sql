-- Letters to print and calls to make, for people whom no mail reaches. What a letter says is kept until it is
-- done, then emptied.

create table letters (
    id text not null primary key,
    -- An empty text is the operator, for orders that no organisation has.
    organisation_id text not null default '',
    kind text not null,
    message text not null,
    order_id text references orders (id),
    person_id text,
    name text not null,
    phone text,
    address text,
    language text not null,
    subject text not null,
    body text not null,
    sms text,
    made_at text not null,
    due_at text not null,
    done_at text,
    done_by text,
    outcome text,
    version bigint not null default 1,
    constraint letters_kind check (kind in ('letter', 'call'))
);

create index letters_waiting on letters (organisation_id, done_at, due_at, id);
create index letters_order on letters (order_id, made_at);
