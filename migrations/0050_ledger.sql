-- The ledger of an organisation (udpp art. 10 ust. 1): double entry in grosze, every line with its kind of activity and
-- its fund. Entries are numbered without a gap for each organisation, kind and year, and stand on the one before.

create table funds (
    organisation_id text not null references organisations (id),
    id text not null,
    purpose text not null,
    name text,
    description text,
    opened_on text not null,
    closed_on text,
    available_grosze bigint not null default 0,
    version bigint not null default 1,
    primary key (organisation_id, id),
    constraint funds_purpose
        check (purpose in ('statutory', 'aid', 'one-point-five', 'campaign', 'paid-activity')),
    constraint funds_name check ((purpose = 'campaign') = (name is not null)),
    -- No fund gives what it has not; paid activity may have its costs before its fees.
    constraint funds_available check (available_grosze >= 0 or purpose = 'paid-activity')
);

create unique index funds_of_purpose on funds (organisation_id, purpose) where purpose <> 'campaign';

create table ledger_entries (
    organisation_id text not null references organisations (id),
    id text not null,
    kind text not null,
    year bigint not null,
    serial bigint not null,
    previous bigint,
    booked_on text not null,
    happened_on text not null,
    cause text not null,
    subject_id text not null,
    reverses text,
    primary key (organisation_id, id),
    unique (organisation_id, kind, year, serial),
    unique (organisation_id, reverses),
    foreign key (organisation_id, kind, year, previous)
        references ledger_entries (organisation_id, kind, year, serial),
    foreign key (organisation_id, reverses) references ledger_entries (organisation_id, id),
    constraint ledger_entries_kind
        check (kind in ('bank', 'cash-in', 'cash-out', 'goods-in', 'goods-out', 'internal')),
    constraint ledger_entries_series check ((serial = 1 and previous is null)
        or (serial > 1 and previous is not null and previous = serial - 1)),
    constraint ledger_entries_days check (happened_on <= booked_on)
);

create index ledger_entries_by_day on ledger_entries (organisation_id, booked_on, id);
create index ledger_entries_of_subject on ledger_entries (organisation_id, subject_id);

create table ledger_lines (
    organisation_id text not null,
    entry_id text not null,
    position bigint not null,
    account text not null,
    activity text not null,
    fund_id text not null,
    amount_grosze bigint not null,
    primary key (organisation_id, entry_id, position),
    foreign key (organisation_id, entry_id) references ledger_entries (organisation_id, id),
    foreign key (organisation_id, fund_id) references funds (organisation_id, id),
    constraint ledger_lines_amount check (amount_grosze <> 0),
    constraint ledger_lines_activity check (activity in ('unpaid', 'paid', 'economic', 'administration')),
    constraint ledger_lines_account check (account in ('bank', 'cash', 'stock', 'receivable', 'unexplained', 'payable',
        'free', 'reserved', 'donations', 'donations-in-kind', 'fees', 'grants', 'other-income', 'aid', 'service-cost',
        'administration'))
);

-- What the lines of a month come to: the answer to every question about balances; it can be proved from the lines.
create table ledger_balances (
    organisation_id text not null,
    month text not null,
    account text not null,
    activity text not null,
    fund_id text not null,
    debit_grosze bigint not null,
    credit_grosze bigint not null,
    primary key (organisation_id, month, account, activity, fund_id),
    foreign key (organisation_id, fund_id) references funds (organisation_id, id),
    constraint ledger_balances_sides check (debit_grosze >= 0 and credit_grosze >= 0)
);

create table closed_months (
    organisation_id text not null references organisations (id),
    month text not null,
    closed_at text not null,
    primary key (organisation_id, month)
);
