-- Donations: gifts for the purposes of an organisation. Nothing here leads to an order, a visit or a named person; the
-- code in the title of a transfer leads to a fund, or to a gift that a donor announced.

create table donors (
    organisation_id text not null references organisations (id),
    id text not null,
    kind text not null,
    name text not null,
    address text,
    nip text,
    email text,
    created_at text not null,
    version bigint not null default 1,
    primary key (organisation_id, id),
    constraint donors_kind check (kind in ('person', 'company', 'institution'))
);

create index donors_by_name on donors (organisation_id, name, id);

create table donations (
    organisation_id text not null references organisations (id),
    id text not null,
    status text not null,
    way text not null,
    fund_id text not null,
    donor_id text,
    amount_grosze bigint,
    received_on text,
    item text,
    accepted_on text,
    reclassified_as text,
    reason text,
    created_at text not null,
    version bigint not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, fund_id) references funds (organisation_id, id),
    foreign key (organisation_id, donor_id) references donors (organisation_id, id),
    constraint donations_status
        check (status in ('announced', 'booked', 'acknowledged', 'returned', 'reclassified')),
    constraint donations_way check (way in ('transfer', 'cash', 'in-kind')),
    constraint donations_received check ((status = 'announced') = (amount_grosze is null)
        and (amount_grosze is null) = (received_on is null)),
    constraint donations_amount check (amount_grosze is null or amount_grosze > 0),
    constraint donations_goods check (status = 'announced' or (way = 'in-kind') = (item is not null)),
    constraint donations_accepted check (way <> 'in-kind' or status = 'announced' or accepted_on is not null),
    constraint donations_reclassified check ((status = 'reclassified') = (reclassified_as is not null)),
    constraint donations_reason check (status not in ('returned', 'reclassified') or reason is not null)
);

create index donations_by_day on donations (organisation_id, received_on, id);
create index donations_of_donor on donations (organisation_id, donor_id, received_on, id);
create index donations_of_fund on donations (organisation_id, fund_id, received_on, id);
create index donations_announced on donations (organisation_id, created_at, id) where status = 'announced';

create table donation_codes (
    code text not null primary key,
    organisation_id text not null,
    fund_id text not null,
    donation_id text,
    issued_at text not null,
    foreign key (organisation_id, fund_id) references funds (organisation_id, id),
    foreign key (organisation_id, donation_id) references donations (organisation_id, id),
    constraint donation_codes_form check (length(code) = 10 and code like 'DR%')
);

create unique index donation_codes_of_fund on donation_codes (organisation_id, fund_id) where donation_id is null;
create unique index donation_codes_of_donation on donation_codes (organisation_id, donation_id)
    where donation_id is not null;

-- Confirmations are numbered without a gap; a second print is a duplicate with the same number.
create table donation_confirmations (
    organisation_id text not null,
    donation_id text not null,
    year bigint not null,
    serial bigint not null,
    previous bigint,
    issued_on text not null,
    primary key (organisation_id, donation_id),
    unique (organisation_id, year, serial),
    foreign key (organisation_id, donation_id) references donations (organisation_id, id),
    foreign key (organisation_id, year, previous) references donation_confirmations (organisation_id, year, serial),
    constraint donation_confirmations_series check ((serial = 1 and previous is null)
        or (serial > 1 and previous is not null and previous = serial - 1))
);
