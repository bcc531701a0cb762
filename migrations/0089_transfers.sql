-- Money that a treasurer moved from one fund to another, and why; the looks at donors, for the organiser's yearly list.
create table fund_transfers (
    organisation_id text not null references organisations (id),
    id text not null,
    from_fund_id text not null,
    to_fund_id text not null,
    amount_grosze bigint not null,
    reason text not null,
    made_on text not null,
    entry_id text not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, from_fund_id) references funds (organisation_id, id),
    foreign key (organisation_id, to_fund_id) references funds (organisation_id, id),
    foreign key (organisation_id, entry_id) references ledger_entries (organisation_id, id),
    constraint fund_transfers_amount check (amount_grosze > 0),
    constraint fund_transfers_funds check (from_fund_id <> to_fund_id)
);

create index fund_transfers_listed on fund_transfers (organisation_id, made_on, id);

create index journal_donors_seen on journal (organisation_id, recorded_at) where event = 'donor-seen';
