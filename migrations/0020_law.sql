-- The dated parameters of the law and of the programme, and the acts that are cited, as the operator keeps them.
-- A new value is a new row; the old one stays, so that what was decided under it can be understood.

create table legal_parameters (
    key text not null,
    value text not null,
    valid_from text not null,
    valid_to text,
    source text not null,
    checked_on text not null,
    primary key (key, valid_from),
    constraint legal_parameters_period check (valid_to is null or valid_from <= valid_to)
);

create table legal_references (
    key text not null,
    value text not null,
    valid_from text not null,
    valid_to text,
    source text not null,
    checked_on text not null,
    primary key (key, valid_from),
    constraint legal_references_period check (valid_to is null or valid_from <= valid_to)
);

insert into legal_parameters (key, value, valid_from, source, checked_on)
values
    ('written_agreement_after_days', '30', '2020-01-01', 'udpp art. 44 ust. 4, art. 46 ust. 3', '2026-11-22'),
    ('volunteer_from_age', '13', '2020-01-01', 'kc art. 15', '2026-11-22'),
    ('adult_from_age', '18', '2020-01-01', 'kc art. 10', '2026-11-22'),
    ('screening_months', '24', '2020-01-01', 'programme', '2026-11-22'),
    ('standards_months', '24', '2020-01-01', 'minors art. 22c', '2026-11-22'),
    ('offer_months', '6', '2020-01-01', 'programme', '2026-11-22'),
    ('open_free_orders', '3', '2020-01-01', 'programme', '2026-11-22'),
    ('company_orders_a_year', '2', '2020-01-01', 'programme', '2026-11-22'),
    ('acknowledge_working_days', '2', '2020-01-01', 'programme', '2026-11-22'),
    ('order_expires_days', '30', '2020-01-01', 'programme', '2026-11-22'),
    ('confirm_days', '14', '2020-01-01', 'programme', '2026-11-22'),
    ('close_days', '7', '2020-01-01', 'programme', '2026-11-22'),
    ('complaint_days', '14', '2020-01-01', 'programme', '2026-11-22'),
    ('complicated_complaint_days', '30', '2020-01-01', 'programme', '2026-11-22'),
    ('minutes_a_day', '240', '2020-01-01', 'programme', '2026-11-22'),
    ('minutes_a_week', '1200', '2020-01-01', 'programme', '2026-11-22'),
    ('minor_minutes_a_day', '120', '2020-01-01', 'programme', '2026-11-22'),
    ('address_hours_after', '24', '2020-01-01', 'programme', '2026-11-22'),
    ('second_factor_days', '14', '2020-01-01', 'programme', '2026-11-22'),
    ('small_organisation_staff', '3', '2020-01-01', 'programme', '2026-11-22');

insert into legal_references (key, value, valid_from, source, checked_on)
values
    ('udpp', 'Ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz.U. 2025 poz. 1338, zm. Dz.U. 2026 poz. 1040)', '2026-09-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250001338', '2026-11-22'),
    ('foundations', 'Ustawa z dnia 6 kwietnia 1984 r. o fundacjach (Dz.U. 2023 poz. 166, zm. Dz.U. 2026 poz. 316)', '2026-11-22', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20230000166', '2026-11-22'),
    ('associations', 'Ustawa z dnia 7 kwietnia 1989 r. – Prawo o stowarzyszeniach (Dz.U. 2020 poz. 2261, zm. Dz.U. 2026 poz. 316)', '2026-11-22', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20200002261', '2026-11-22'),
    ('kc', 'Ustawa z dnia 23 kwietnia 1964 r. – Kodeks cywilny (Dz.U. 2026 poz. 795)', '2026-11-22', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20260000795', '2026-11-22'),
    ('labour-market', 'Ustawa z dnia 20 marca 2025 r. o rynku pracy i służbach zatrudnienia (Dz.U. 2025 poz. 620, zm. Dz.U. 2026 poz. 451)', '2025-06-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20250000620', '2026-11-22'),
    ('minors', 'Ustawa z dnia 13 maja 2016 r. o przeciwdziałaniu zagrożeniom przestępczością na tle seksualnym i ochronie małoletnich (Dz.U. 2024 poz. 1802)', '2026-11-22', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20240001802', '2026-11-22'),
    ('pit', 'Ustawa z dnia 26 lipca 1991 r. o podatku dochodowym od osób fizycznych (Dz.U. 2026 poz. 592)', '2026-11-22', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20260000592', '2026-11-22'),
    ('consumers', 'Ustawa z dnia 30 maja 2014 r. o prawach konsumenta (Dz.U. 2024 poz. 1796)', '2026-11-22', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20240001796', '2026-11-22'),
    ('gdpr', 'Rozporządzenie Parlamentu Europejskiego i Rady (UE) 2016/679 (RODO)', '2018-05-25', 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', '2026-11-22'),
    ('dsa', 'Rozporządzenie Parlamentu Europejskiego i Rady (UE) 2022/2065 (akt o usługach cyfrowych)', '2024-02-17', 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj', '2026-11-22');
