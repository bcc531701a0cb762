-- Goods that an organisation keeps to hand them on: batches, and a trail of what happened to each. An event stands on
-- the one before it and on how many there were then, so that no number can be changed, left out or fall below nothing.

create table stock_batches (
    organisation_id text not null references organisations (id),
    id text not null,
    what text not null,
    goods text not null,
    unit text not null,
    unit_value_grosze bigint not null,
    fund_id text not null,
    gift_id text,
    origin text not null,
    expires_on text,
    received_on text not null,
    version bigint not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, fund_id) references funds (organisation_id, id),
    foreign key (organisation_id, gift_id) references donations (organisation_id, id),
    constraint stock_batches_goods check (goods in ('things', 'vouchers')),
    constraint stock_batches_unit check (unit in ('piece', 'package', 'kilogram', 'litre')),
    constraint stock_batches_value check (unit_value_grosze > 0),
    constraint stock_batches_origin check (origin in ('gift', 'bought')),
    constraint stock_batches_gift check ((origin = 'gift') = (gift_id is not null))
);

create index stock_batches_expiring on stock_batches (organisation_id, expires_on, id);
create index stock_batches_of_gift on stock_batches (organisation_id, gift_id);

create table stock_events (
    organisation_id text not null,
    batch_id text not null,
    position bigint not null,
    previous bigint,
    kind text not null,
    before_count bigint not null,
    change_count bigint not null,
    after_count bigint not null,
    reason text,
    happened_on text not null,
    recorded_at text not null,
    primary key (organisation_id, batch_id, position),
    unique (organisation_id, batch_id, position, after_count),
    foreign key (organisation_id, batch_id) references stock_batches (organisation_id, id),
    foreign key (organisation_id, batch_id, previous, before_count)
        references stock_events (organisation_id, batch_id, position, after_count),
    constraint stock_events_kind check (kind in ('received', 'handed-over', 'corrected')),
    constraint stock_events_trail check ((position = 1 and previous is null and before_count = 0)
        or (position > 1 and previous is not null and previous = position - 1)),
    constraint stock_events_count check (after_count = before_count + change_count and after_count >= 0)
);

create table stock_vouchers (
    organisation_id text not null,
    serial text not null,
    batch_id text not null,
    gone text,
    gone_on text,
    primary key (organisation_id, serial),
    foreign key (organisation_id, batch_id) references stock_batches (organisation_id, id),
    constraint stock_vouchers_gone check ((gone is null) = (gone_on is null)
        and (gone is null or gone in ('handed-over', 'corrected')))
);

create index stock_vouchers_of_batch on stock_vouchers (organisation_id, batch_id, serial);

-- A correction counts once another person than its author has signed it.
create table stock_corrections (
    organisation_id text not null,
    id text not null,
    batch_id text not null,
    change_count bigint not null,
    serials text not null default '',
    reason text not null,
    note text not null,
    proposed_by text not null references accounts (id),
    proposed_at text not null,
    answered_by text references accounts (id),
    answered_at text,
    signed boolean,
    primary key (organisation_id, id),
    foreign key (organisation_id, batch_id) references stock_batches (organisation_id, id),
    constraint stock_corrections_change check (change_count <> 0),
    constraint stock_corrections_two check (answered_by is null or answered_by <> proposed_by),
    constraint stock_corrections_answer check ((answered_by is null) = (signed is null)
        and (answered_at is null) = (signed is null))
);

create index stock_corrections_waiting on stock_corrections (organisation_id, answered_at, proposed_at, id);
create index stock_corrections_of_batch on stock_corrections (organisation_id, batch_id, proposed_at, id);

create table stock_takings (
    organisation_id text not null references organisations (id),
    id text not null,
    taken_on text not null,
    taken_by text not null references accounts (id),
    recorded_at text not null,
    primary key (organisation_id, id)
);

create table stock_taking_lines (
    organisation_id text not null,
    taking_id text not null,
    batch_id text not null,
    expected bigint not null,
    found bigint not null,
    primary key (organisation_id, taking_id, batch_id),
    foreign key (organisation_id, taking_id) references stock_takings (organisation_id, id),
    foreign key (organisation_id, batch_id) references stock_batches (organisation_id, id),
    constraint stock_taking_lines_counts check (expected >= 0 and found >= 0)
);

insert into legal_parameters (key, value, valid_from, source, checked_on)
values
    ('stock_expiry_days', '14', '2020-01-01', 'programme', '2026-11-27');
