-- Material aid: rules, requests, needs, decisions and their signatures, receipts, appeals, lists. It hangs on a person's
-- participation and on nothing that anybody did: no column here names an order, a visit, an agreement or time worked.

create table aid_rules (
    organisation_id text not null references organisations (id),
    version bigint not null,
    adopted_on text not null,
    valid_from text not null,
    criteria text not null,
    forms text not null,
    month_limit_grosze bigint,
    emergency_limit_grosze bigint not null,
    body text not null,
    appeal text not null,
    written_at text not null,
    primary key (organisation_id, version),
    constraint aid_rules_days check (adopted_on <= valid_from),
    constraint aid_rules_limits check (emergency_limit_grosze >= 0
        and (month_limit_grosze is null or month_limit_grosze > 0)),
    constraint aid_rules_body check (body in ('officer', 'committee'))
);

create table aid_requests (
    organisation_id text not null,
    id text not null,
    person_id text not null,
    status text not null,
    status_since text not null,
    origin text not null,
    follows text,
    board boolean not null default false,
    noted_by text references accounts (id),
    assessed_by text references accounts (id),
    confirm_by text,
    looked_over_by text references accounts (id),
    objection text,
    made_at text not null,
    version bigint not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, follows),
    foreign key (organisation_id, person_id) references people (organisation_id, id),
    foreign key (organisation_id, follows) references aid_requests (organisation_id, id),
    constraint aid_requests_status check (status in ('submitted', 'noted', 'assessed', 'proposed', 'refused',
        'reserved', 'handed-over', 'settled', 'withdrawn', 'cancelled', 'expired', 'recovered')),
    constraint aid_requests_origin check (origin in ('participant', 'noted', 'appeal')),
    constraint aid_requests_appeal check ((origin = 'appeal') = (follows is not null)),
    -- What was given at once is not closed before a second person looked at it.
    constraint aid_requests_looked_over
        check (status <> 'settled' or confirm_by is null or looked_over_by is not null)
);

create index aid_requests_listed on aid_requests (organisation_id, status, status_since, id);
create index aid_requests_of_person on aid_requests (organisation_id, person_id, made_at, id);
create index aid_requests_ended on aid_requests (status, status_since, organisation_id, id);

-- What somebody said of their need; forgotten some time after the end, so it stands apart.
create table aid_needs (
    organisation_id text not null,
    request_id text not null,
    household bigint not null,
    income text not null,
    kind text not null,
    what text not null,
    primary key (organisation_id, request_id),
    foreign key (organisation_id, request_id) references aid_requests (organisation_id, id),
    constraint aid_needs_household check (household between 1 and 20),
    constraint aid_needs_income check (income in ('nothing', 'low', 'middle', 'higher', 'unsaid')),
    constraint aid_needs_kind check (kind in ('food', 'clothing', 'household', 'school', 'travel', 'rent', 'energy',
        'training', 'other'))
);

create table aid_decisions (
    organisation_id text not null,
    id text not null,
    request_id text not null,
    rules_version bigint not null,
    outcome text not null,
    form text,
    amount_grosze bigint not null,
    fund_id text,
    criteria text not null,
    reason text not null,
    emergency boolean not null default false,
    proposed_at text not null,
    decided_on text,
    turned_down_at text,
    primary key (organisation_id, id),
    foreign key (organisation_id, request_id) references aid_requests (organisation_id, id),
    foreign key (organisation_id, rules_version) references aid_rules (organisation_id, version),
    foreign key (organisation_id, fund_id) references funds (organisation_id, id),
    constraint aid_decisions_outcome check (outcome in ('granted', 'partly', 'refused')),
    constraint aid_decisions_form check (form is null or form in ('in-kind', 'voucher', 'bill-payment', 'cash-transfer')),
    constraint aid_decisions_gift check ((outcome = 'refused' and amount_grosze = 0 and form is null and fund_id is null)
        or (outcome <> 'refused' and amount_grosze > 0 and form is not null and fund_id is not null)),
    constraint aid_decisions_end check (decided_on is null or turned_down_at is null)
);

create index aid_decisions_of_request on aid_decisions (organisation_id, request_id, proposed_at, id);
-- A request has one decision that counts.
create unique index aid_decisions_once on aid_decisions (organisation_id, request_id) where decided_on is not null;

create table aid_signatures (
    organisation_id text not null,
    decision_id text not null,
    account_id text not null references accounts (id),
    signed_at text not null,
    conflict text,
    exception text,
    primary key (organisation_id, decision_id, account_id),
    foreign key (organisation_id, decision_id) references aid_decisions (organisation_id, id),
    constraint aid_signatures_conflict check (conflict is null or conflict in ('noted', 'assessed', 'coordinates')),
    constraint aid_signatures_exception check (exception is null or conflict is not null),
    constraint aid_signatures_coordinates check (conflict is null or conflict <> 'coordinates' or exception is not null)
);

-- A paper with a number, without a gap for each organisation, kind and year.
create table aid_papers (
    organisation_id text not null references organisations (id),
    id text not null,
    kind text not null,
    year bigint not null,
    serial bigint not null,
    previous bigint,
    issued_on text not null,
    primary key (organisation_id, id),
    unique (organisation_id, kind, year, serial),
    foreign key (organisation_id, kind, year, previous) references aid_papers (organisation_id, kind, year, serial),
    constraint aid_papers_kind check (kind in ('aid-receipt', 'aid-list')),
    constraint aid_papers_series check ((serial = 1 and previous is null)
        or (serial > 1 and previous is not null and previous = serial - 1))
);

create table aid_handovers (
    organisation_id text not null,
    request_id text not null,
    paper_id text not null,
    happened_on text not null,
    place text not null,
    total_grosze bigint not null,
    payee text,
    bill text,
    account text,
    handed_over_by text not null references accounts (id),
    recorded_at text not null,
    primary key (organisation_id, request_id),
    unique (organisation_id, paper_id),
    foreign key (organisation_id, request_id) references aid_requests (organisation_id, id),
    foreign key (organisation_id, paper_id) references aid_papers (organisation_id, id),
    constraint aid_handovers_total check (total_grosze > 0),
    -- A bill is somebody else's and has its document.
    constraint aid_handovers_bill check ((payee is null) = (bill is null)),
    constraint aid_handovers_account check (account is null or length(account) = 26)
);

create table aid_handover_lines (
    organisation_id text not null,
    request_id text not null,
    position bigint not null,
    what text not null,
    quantity bigint not null,
    unit_value_grosze bigint not null,
    batch_id text not null,
    serials text not null default '',
    primary key (organisation_id, request_id, position),
    foreign key (organisation_id, request_id) references aid_handovers (organisation_id, request_id),
    foreign key (organisation_id, batch_id) references stock_batches (organisation_id, id),
    constraint aid_handover_lines_quantity check (quantity > 0 and unit_value_grosze > 0)
);

create table aid_appeals (
    organisation_id text not null,
    request_id text not null,
    text text not null,
    made_at text not null,
    reviewed_by text references accounts (id),
    reviewed_at text,
    accepted boolean,
    answer text,
    primary key (organisation_id, request_id),
    foreign key (organisation_id, request_id) references aid_requests (organisation_id, id),
    constraint aid_appeals_review check ((reviewed_by is null) = (accepted is null)
        and (reviewed_at is null) = (accepted is null) and (answer is null) = (accepted is null))
);

create index aid_appeals_waiting on aid_appeals (organisation_id, reviewed_at, made_at, request_id);

-- Aid asked back, with what proves that a statement was false.
create table aid_recoveries (
    organisation_id text not null,
    request_id text not null,
    proof text not null,
    proven_on text not null,
    amount_grosze bigint not null,
    recorded_by text not null references accounts (id),
    recorded_at text not null,
    primary key (organisation_id, request_id),
    foreign key (organisation_id, request_id) references aid_requests (organisation_id, id),
    constraint aid_recoveries_amount check (amount_grosze > 0)
);

create table aid_lists (
    organisation_id text not null references organisations (id),
    id text not null,
    status text not null,
    name text not null,
    place text not null,
    planned_on text not null,
    handed_out_on text,
    paper_id text,
    drawn_up_by text not null references accounts (id),
    approved_by text references accounts (id),
    made_at text not null,
    version bigint not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, paper_id),
    foreign key (organisation_id, paper_id) references aid_papers (organisation_id, id),
    constraint aid_lists_status check (status in ('drawn-up', 'approved', 'handed-out', 'dropped')),
    constraint aid_lists_two check (approved_by is null or approved_by <> drawn_up_by),
    constraint aid_lists_paper check ((approved_by is null) = (paper_id is null)),
    constraint aid_lists_handed_out check ((status = 'handed-out') = (handed_out_on is not null))
);

create index aid_lists_listed on aid_lists (organisation_id, made_at, id);

-- What everybody on the list gets.
create table aid_list_goods (
    organisation_id text not null,
    list_id text not null,
    batch_id text not null,
    portion bigint not null,
    unit_value_grosze bigint not null,
    primary key (organisation_id, list_id, batch_id),
    foreign key (organisation_id, list_id) references aid_lists (organisation_id, id),
    foreign key (organisation_id, batch_id) references stock_batches (organisation_id, id),
    constraint aid_list_goods_portion check (portion > 0 and unit_value_grosze > 0)
);

create table aid_list_people (
    organisation_id text not null,
    list_id text not null,
    person_id text not null,
    -- What was handed out to this person, once it was.
    received_grosze bigint,
    received_on text,
    primary key (organisation_id, list_id, person_id),
    foreign key (organisation_id, list_id) references aid_lists (organisation_id, id),
    foreign key (organisation_id, person_id) references people (organisation_id, id),
    constraint aid_list_people_received check ((received_grosze is null) = (received_on is null)
        and (received_grosze is null or received_grosze > 0))
);

create index aid_list_people_received on aid_list_people (organisation_id, person_id, received_on);

insert into legal_parameters (key, value, valid_from, source, checked_on)
values
    ('aid_after_end_days', '30', '2020-01-01', 'programme', '2026-11-27'),
    ('emergency_confirm_days', '7', '2020-01-01', 'programme', '2026-11-27'),
    ('aid_appeal_days', '14', '2020-01-01', 'programme', '2026-11-27'),
    ('aid_reserved_days', '60', '2020-01-01', 'programme', '2026-11-27'),
    ('aid_need_months', '12', '2020-01-01', 'programme', '2026-11-27'),
    ('gift_free_zloty', '5733', '2023-07-01', 'gift-tax art. 9 ust. 1 pkt 3', '2026-11-27'),
    ('half_minimum_wage_zloty', '2403', '2026-01-01', 'minimum-wage par. 1', '2026-11-27'),
    ('separation_people', '30', '2020-01-01', 'programme', '2026-11-27');

insert into legal_references (key, value, valid_from, source, checked_on)
values
    ('gift-tax', 'Ustawa z dnia 28 lipca 1983 r. o podatku od spadków i darowizn (Dz.U. 1983 nr 45 poz. 207, ze zm.)', '2023-07-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19830450207', '2026-11-27'),
    ('minimum-wage', 'Rozporządzenie Rady Ministrów w sprawie wysokości minimalnego wynagrodzenia za pracę w 2026 r. (Dz.U. 2025 poz. 1242)', '2026-01-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001242', '2026-11-27');
