-- Cash that is carried to the bank is on the way until the account shows it: by a line of a statement, or as the treasurer
-- saw it. What was noted before this table went straight to the account and stays so.
create table cash_deposits (
    organisation_id text not null references organisations (id),
    id text not null,
    fund_id text not null,
    amount_grosze bigint not null,
    made_on text not null,
    status text not null,
    entry_id text not null,
    arrived_on text,
    arrived_entry_id text,
    line_id text,
    reason text,
    version bigint not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, fund_id) references funds (organisation_id, id),
    foreign key (organisation_id, entry_id) references ledger_entries (organisation_id, id),
    foreign key (organisation_id, arrived_entry_id) references ledger_entries (organisation_id, id),
    foreign key (organisation_id, line_id) references bank_lines (organisation_id, id),
    constraint cash_deposits_amount check (amount_grosze > 0),
    constraint cash_deposits_status check (status in ('on-the-way', 'arrived', 'withdrawn')),
    constraint cash_deposits_arrived check ((status = 'arrived') = (arrived_on is not null)
        and (arrived_on is null) = (arrived_entry_id is null) and (line_id is null or status = 'arrived')),
    constraint cash_deposits_withdrawn check ((status = 'withdrawn') = (reason is not null))
);

create index cash_deposits_listed on cash_deposits (organisation_id, made_on, id);
create index cash_deposits_of_line on cash_deposits (organisation_id, line_id) where line_id is not null;
create index cash_deposits_without_line on cash_deposits (organisation_id, made_on, id)
    where line_id is null and status <> 'withdrawn';

alter table ledger_lines drop constraint ledger_lines_account;

alter table ledger_lines add constraint ledger_lines_account check (account in ('bank', 'cash', 'on-the-way', 'stock',
    'receivable', 'unexplained', 'payable', 'free', 'reserved', 'donations', 'donations-in-kind', 'fees', 'grants',
    'other-income', 'aid', 'service-cost', 'administration'));

alter table bank_lines drop constraint bank_lines_other_kind;

alter table bank_lines add constraint bank_lines_other_kind check (other_kind is null or (reason is not null
    and other_kind in ('fee', 'grant', 'one-point-five', 'refund', 'aid-back', 'own-cash', 'else')));

-- A payment that the treasurer noted by hand, and of which the statement came later, stays noted when the line turns out
-- to be something else.
alter table fee_payments add column by_hand bigint not null default 0;

update fee_payments set by_hand = 1 where line_id is null;
