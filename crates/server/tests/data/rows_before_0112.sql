-- Rows as an installation held them before migration 112: costs of a paid service, paid, owed, and taken back.

insert into funds (organisation_id, id, purpose, opened_on, available_grosze)
values ('stary-dom', 'fees', 'paid-activity', '2026-11-01', -3500);

insert into ledger_entries (organisation_id, id, kind, year, serial, previous, booked_on, happened_on, cause, subject_id)
values ('stary-dom', 'k1', 'internal', 2026, 1, null, '2026-11-20', '2026-11-20', 'cost-noted', 'bicycle-repair'),
    ('stary-dom', 'k2', 'internal', 2026, 2, 1, '2026-11-21', '2026-11-21', 'cost-noted', 'bicycle-repair'),
    ('stary-dom', 'k3', 'internal', 2026, 3, 2, '2026-11-22', '2026-11-22', 'cost-noted', 'bicycle-repair');

insert into ledger_lines (organisation_id, entry_id, position, account, activity, fund_id, amount_grosze)
values ('stary-dom', 'k1', 1, 'service-cost', 'paid', 'fees', 2000),
    ('stary-dom', 'k1', 2, 'bank', 'paid', 'fees', -2000),
    ('stary-dom', 'k2', 1, 'service-cost', 'paid', 'fees', 1500),
    ('stary-dom', 'k2', 2, 'payable', 'paid', 'fees', -1500),
    ('stary-dom', 'k3', 1, 'service-cost', 'paid', 'fees', 900),
    ('stary-dom', 'k3', 2, 'payable', 'paid', 'fees', -900);

insert into service_costs (organisation_id, id, category, kind, amount_grosze, spent_on, note, entry_id, withdrawn_on,
    withdraw_reason)
values ('stary-dom', 'k1', 'bicycle-repair', 'materials', 2000, '2026-11-20', 'linki', 'k1', null, null),
    ('stary-dom', 'k2', 'bicycle-repair', 'travel', 1500, '2026-11-21', 'bilety', 'k2', null, null),
    ('stary-dom', 'k3', 'bicycle-repair', 'travel', 900, '2026-11-22', 'bilety', 'k3', '2026-11-23', 'dwa razy');
