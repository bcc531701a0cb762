-- Paid public-benefit activity (udpp art. 8–10): its declared scope, what kinds of service cost, and what terms ask.

-- The public tasks of paid activity; who had declared where it is written down, had declared all tasks.
alter table organisations add column paid_public_tasks text not null default '';

update organisations set paid_public_tasks = public_tasks where paid_scope_source is not null;

-- A kind of service of one organisation is paid or economic activity, never both (udpp art. 9 ust. 3): the key holds it.
create table activity_subjects (
    organisation_id text not null references organisations (id),
    category text not null,
    activity text not null,
    primary key (organisation_id, category),
    unique (organisation_id, category, activity),
    constraint activity_subjects_activity check (activity in ('paid', 'economic'))
);

create table cost_calculations (
    organisation_id text not null references organisations (id),
    id text not null,
    category text not null,
    public_task text not null,
    unit text not null,
    planned bigint not null,
    valid_from text not null,
    valid_until text not null,
    status text not null,
    superseded_from text,
    -- 'paid' while fees may rest on it or will: then the kind of service cannot be economic activity.
    activity text,
    number_year bigint,
    number_serial bigint,
    created_by text references accounts (id),
    created_at text not null,
    approved_by text references accounts (id),
    approved_on text,
    version bigint not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, number_year, number_serial),
    foreign key (organisation_id, category, activity)
        references activity_subjects (organisation_id, category, activity),
    constraint cost_calculations_status check (status in ('draft', 'approved', 'dropped')),
    constraint cost_calculations_unit check (unit in ('hour', 'piece', 'service', 'square-metre', 'kilometre')),
    constraint cost_calculations_planned check (planned > 0),
    constraint cost_calculations_period check (valid_from <= valid_until),
    constraint cost_calculations_approved check ((status = 'approved') = (approved_on is not null)
        and (status = 'approved') = (number_serial is not null)
        and (number_year is null) = (number_serial is null)),
    constraint cost_calculations_activity check (activity is null or (activity = 'paid' and status = 'approved'))
);

create unique index cost_calculations_of_kind on cost_calculations (organisation_id, category, valid_from)
    where status = 'approved';
create index cost_calculations_listed on cost_calculations (organisation_id, status, category, valid_from);

-- The work of volunteers is unpaid: there is no kind of line for it.
create table cost_lines (
    organisation_id text not null,
    calculation_id text not null,
    kind text not null,
    amount_grosze bigint not null,
    note text not null,
    primary key (organisation_id, calculation_id, kind),
    foreign key (organisation_id, calculation_id) references cost_calculations (organisation_id, id),
    constraint cost_lines_kind check (kind in ('materials', 'travel', 'wear', 'insurance', 'protection', 'coordinator',
        'training', 'overhead')),
    constraint cost_lines_amount check (amount_grosze > 0),
    constraint cost_lines_key check (kind <> 'overhead' or note <> '')
);

-- Free terms have no fee; a fee never exceeds the most that its calculation allowed when it was asked.
alter table terms add column mode text not null default 'unpaid'
    constraint terms_mode check (mode in ('unpaid', 'paid'));
alter table terms add column calculation_id text;
alter table terms add column quantity bigint;
alter table terms add column fee_limit_grosze bigint;
alter table terms add column fee_grosze bigint
    constraint terms_fee check ((fee_grosze is null) = (mode = 'unpaid')
        and (fee_grosze is null) = (fee_limit_grosze is null)
        and (fee_grosze is null) = (quantity is null)
        and (fee_grosze is null) = (calculation_id is null)
        and (fee_grosze is null or (fee_grosze > 0 and fee_grosze <= fee_limit_grosze and quantity > 0)));
alter table terms add column early_start_at text;

insert into legal_parameters (key, value, valid_from, source, checked_on)
values
    ('calculation_months', '12', '2020-01-01', 'programme', '2026-11-27'),
    ('average_pay', '8700', '2020-01-01', 'udpp art. 9 ust. 1 pkt 2', '2026-11-27'),
    ('pay_times', '3', '2020-01-01', 'udpp art. 9 ust. 1 pkt 2', '2026-11-27'),
    ('fees_near_per_cent', '95', '2020-01-01', 'programme', '2026-11-27'),
    ('cash_register_zloty', '20000', '2020-01-01', 'vat art. 111', '2026-11-27'),
    ('withdrawal_days', '14', '2020-01-01', 'consumers art. 27', '2026-11-27');

insert into legal_references (key, value, valid_from, source, checked_on)
values
    ('vat', 'Ustawa z dnia 11 marca 2004 r. o podatku od towarów i usług (Dz.U. 2025 poz. 775)', '2026-11-22', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250000775', '2026-11-22');
