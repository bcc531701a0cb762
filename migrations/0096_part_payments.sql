-- A document may be paid in parts: each payment is booked by an entry of its own, by a line of a statement or by a transfer
-- that the treasurer saw. What came over the open sum waits as a line of its own.
alter table fees add column paid_grosze bigint not null default 0;

update fees set paid_grosze = amount_grosze where paid_on is not null;

alter table fees add constraint fees_paid_sum check (paid_grosze >= 0 and paid_grosze <= amount_grosze
    and (status <> 'paid' or paid_grosze = amount_grosze) and (status <> 'due' or paid_grosze < amount_grosze));

alter table fee_payments rename to fee_payments_before;

create table fee_payments (
    organisation_id text not null,
    fee_id text not null,
    entry_id text not null,
    line_id text,
    amount_grosze bigint not null,
    constraint fee_payments_once primary key (organisation_id, entry_id),
    unique (organisation_id, line_id),
    foreign key (organisation_id, fee_id) references fees (organisation_id, id),
    foreign key (organisation_id, entry_id) references ledger_entries (organisation_id, id),
    foreign key (organisation_id, line_id) references bank_lines (organisation_id, id),
    constraint fee_payments_amount check (amount_grosze > 0)
);

create index fee_payments_of_fee on fee_payments (organisation_id, fee_id);

insert into fee_payments (organisation_id, fee_id, entry_id, line_id, amount_grosze)
select f.organisation_id, f.id, f.paid_entry_id, b.line_id, f.amount_grosze
from fees f
left join fee_payments_before b on b.organisation_id = f.organisation_id and b.fee_id = f.id
where f.paid_entry_id is not null;

drop table fee_payments_before;

-- The transfer of which this line is what came over the sum of a document.
alter table bank_lines add column rest_of text;

create unique index bank_lines_rests on bank_lines (organisation_id, rest_of) where rest_of is not null;
