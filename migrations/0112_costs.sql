-- The costs of every kind of activity (udpp art. 10 ust. 1), with what is still to pay. Those of paid services move here.
create table costs (
    organisation_id text not null references organisations (id),
    id text not null,
    activity text not null,
    -- A cost of paid activity belongs to a kind of service and a kind of line; the others have none.
    category text,
    kind text,
    fund_id text not null,
    amount_grosze bigint not null,
    spent_on text not null,
    bill_number text,
    note text not null,
    entry_id text not null,
    paid_on text,
    paid_from text,
    -- None where it was paid when it was noted: one entry says both.
    payment_entry_id text,
    withdrawn_on text,
    withdraw_reason text,
    primary key (organisation_id, id),
    foreign key (organisation_id, fund_id) references funds (organisation_id, id),
    foreign key (organisation_id, entry_id) references ledger_entries (organisation_id, id),
    foreign key (organisation_id, payment_entry_id) references ledger_entries (organisation_id, id),
    constraint costs_activity check (activity in ('unpaid', 'paid', 'economic', 'administration')),
    constraint costs_line check ((activity = 'paid') = (category is not null) and (activity = 'paid') = (kind is not null)),
    constraint costs_kind check (kind is null or kind in ('materials', 'travel', 'wear', 'insurance', 'protection',
        'coordinator', 'training', 'overhead')),
    constraint costs_amount check (amount_grosze > 0),
    constraint costs_paid check ((paid_on is null) = (paid_from is null)
        and (payment_entry_id is null or paid_on is not null)),
    constraint costs_paid_from check (paid_from is null or paid_from in ('bank', 'cash')),
    constraint costs_withdrawn check ((withdrawn_on is null) = (withdraw_reason is null))
);

insert into costs (organisation_id, id, activity, category, kind, fund_id, amount_grosze, spent_on, note, entry_id,
    paid_on, paid_from, withdrawn_on, withdraw_reason)
select s.organisation_id, s.id, 'paid', s.category, s.kind, l.fund_id, s.amount_grosze, s.spent_on, s.note, s.entry_id,
    case when l.account = 'bank' then s.spent_on end, case when l.account = 'bank' then 'bank' end,
    s.withdrawn_on, s.withdraw_reason
from service_costs s
join ledger_lines l on l.organisation_id = s.organisation_id and l.entry_id = s.entry_id and l.amount_grosze < 0;

drop table service_costs;

create index costs_of_year on costs (organisation_id, spent_on, id);
create index costs_of_category on costs (organisation_id, category, spent_on);
create index costs_to_pay on costs (organisation_id, spent_on, id) where paid_on is null and withdrawn_on is null;
