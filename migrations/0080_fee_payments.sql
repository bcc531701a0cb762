-- The line of a statement that paid the document of a fee: one line for one fee, until the bank takes the line back.
create table fee_payments (
    organisation_id text not null,
    line_id text not null,
    fee_id text not null,
    primary key (organisation_id, line_id),
    unique (organisation_id, fee_id),
    foreign key (organisation_id, line_id) references bank_lines (organisation_id, id),
    foreign key (organisation_id, fee_id) references fees (organisation_id, id)
);

-- How many lines of a booked statement paid documents.
alter table statements add column fees bigint not null default 0;
