-- Rows as an installation held them before migration 93: a grant and the payment of a document that a bank line brought.

insert into ledger_entries (organisation_id, id, kind, year, serial, previous, booked_on, happened_on, cause, subject_id)
values ('stary-dom', 'e', 'bank', 2026, 1, null, '2026-11-20', '2026-11-20', 'bank-line', 'grant');

insert into cost_calculations (organisation_id, id, category, public_task, unit, planned, valid_from, valid_until, status,
    created_at)
values ('stary-dom', 'c', 'bicycle-repair', '8', 'hour', 1, '2026-01-01', '2026-12-31', 'draft', '2026-01-01T08:00:00Z');

insert into fees (organisation_id, id, order_id, category, calculation_id, amount_grosze, document_number, number_folded,
    issued_on, natural_person, status, due_entry_id, paid_on, paid_how, paid_entry_id)
values ('stary-dom', 'f', 'done', 'bicycle-repair', 'c', 5000, 'R 7/2026', 'r72026', '2026-11-19', true, 'paid', 'e',
    '2026-11-20', 'statement', 'e');

insert into bank_lines (organisation_id, id, statement_id, line, key, occurrence, status, booked_on, amount_grosze, title,
    counterparty, entry_id, other_kind, reason)
values ('stary-dom', 'grant', 's', 1, 'a', 0, 'other', '2026-11-20', 5000, 'dotacja', 'Gmina', 'e', 'grant', 'Umowa'),
    ('stary-dom', 'fee', 's', 2, 'b', 0, 'other', '2026-11-20', 5000, 'R 7/2026', 'Jan', 'e', 'fee', 'R 7/2026');

insert into fee_payments (organisation_id, line_id, fee_id)
values ('stary-dom', 'fee', 'f');
