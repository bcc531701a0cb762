-- Fees for performed work, what the work cost, and the monthly look back.

create table fees (
    organisation_id text not null references organisations (id),
    id text not null,
    order_id text not null,
    category text not null,
    calculation_id text not null,
    amount_grosze bigint not null,
    -- The organisation issues the document elsewhere; here are its number, its day and its file.
    document_number text not null,
    number_folded text not null,
    issued_on text not null,
    file_id text,
    natural_person boolean not null,
    status text not null,
    paid_on text,
    paid_how text,
    returned_on text,
    return_reason text,
    due_entry_id text not null,
    paid_entry_id text,
    version bigint not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, number_folded),
    foreign key (organisation_id, order_id) references orders (organisation_id, id),
    foreign key (organisation_id, calculation_id) references cost_calculations (organisation_id, id),
    foreign key (organisation_id, file_id) references files (organisation_id, id),
    foreign key (organisation_id, due_entry_id) references ledger_entries (organisation_id, id),
    foreign key (organisation_id, paid_entry_id) references ledger_entries (organisation_id, id),
    constraint fees_amount check (amount_grosze > 0),
    constraint fees_status check (status in ('due', 'paid', 'returned')),
    constraint fees_paid check ((paid_on is null) = (paid_how is null) and (paid_on is null) = (paid_entry_id is null)
        and (status <> 'paid' or paid_on is not null) and (status <> 'due' or paid_on is null)),
    -- Never in cash.
    constraint fees_how check (paid_how is null or paid_how in ('statement', 'transfer')),
    constraint fees_returned check ((status = 'returned') = (returned_on is not null)
        and (status = 'returned') = (return_reason is not null))
);

create unique index fees_of_order on fees (organisation_id, order_id) where status <> 'returned';
create index fees_listed on fees (organisation_id, status, issued_on, id);
create index fees_of_year on fees (organisation_id, issued_on, category);

-- What paid services cost, as the treasurer notes it.
create table service_costs (
    organisation_id text not null references organisations (id),
    id text not null,
    category text not null,
    kind text not null,
    amount_grosze bigint not null,
    spent_on text not null,
    note text not null,
    entry_id text not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, entry_id) references ledger_entries (organisation_id, id),
    constraint service_costs_kind check (kind in ('materials', 'travel', 'wear', 'insurance', 'protection',
        'coordinator', 'training', 'overhead')),
    constraint service_costs_amount check (amount_grosze > 0)
);

create index service_costs_of_year on service_costs (organisation_id, spent_on, category);

-- Each month: how the fees of a kind of service stand against its costs in the year, and why, when they passed them.
create table year_checks (
    organisation_id text not null references organisations (id),
    category text not null,
    month text not null,
    fees_grosze bigint not null,
    costs_grosze bigint not null,
    standing text not null,
    checked_at text,
    reason text,
    explained_on text,
    explained_by text references accounts (id),
    primary key (organisation_id, category, month),
    constraint year_checks_standing check (standing in ('fine', 'near', 'over')),
    constraint year_checks_reason check ((reason is null) = (explained_on is null))
);

create index year_checks_open on year_checks (organisation_id, month, standing);
