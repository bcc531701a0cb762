-- Rows as an installation held them before migration 114: goods that were counted whole, handed over, listed and corrected.

insert into funds (organisation_id, id, purpose, opened_on, available_grosze)
values ('stary-dom', 'pomoc', 'aid', '2026-01-01', 0);

insert into stock_batches (organisation_id, id, what, goods, unit, unit_value_grosze, fund_id, origin, received_on)
values ('stary-dom', 'sugar', 'Cukier', 'things', 'kilogram', 450, 'pomoc', 'bought', '2026-11-01');

insert into stock_events (organisation_id, batch_id, position, previous, kind, before_count, change_count, after_count,
    happened_on, recorded_at)
values ('stary-dom', 'sugar', 1, null, 'received', 0, 20, 20, '2026-11-01', '2026-11-01T08:00:00Z'),
    ('stary-dom', 'sugar', 2, 1, 'handed-over', 20, -3, 17, '2026-11-02', '2026-11-02T08:00:00Z');

insert into stock_corrections (organisation_id, id, batch_id, change_count, reason, note, proposed_by, proposed_at)
values ('stary-dom', 'spilt', 'sugar', -2, 'damaged', 'Rozsypany.', 'anna', '2026-11-03T08:00:00Z');

insert into stock_takings (organisation_id, id, taken_on, taken_by, recorded_at)
values ('stary-dom', 'counted', '2026-11-03', 'anna', '2026-11-03T08:00:00Z');

insert into stock_taking_lines (organisation_id, taking_id, batch_id, expected, found)
values ('stary-dom', 'counted', 'sugar', 17, 15);

insert into aid_requests (organisation_id, id, person_id, status, status_since, origin, made_at)
values ('stary-dom', 'food', 'marek', 'handed-over', '2026-11-02T08:00:00Z', 'participant', '2026-11-01T08:00:00Z');

insert into aid_papers (organisation_id, id, kind, year, serial, previous, issued_on)
values ('stary-dom', 'receipt', 'aid-receipt', 2026, 1, null, '2026-11-02');

insert into aid_handovers (organisation_id, request_id, paper_id, happened_on, place, total_grosze, handed_over_by,
    recorded_at)
values ('stary-dom', 'food', 'receipt', '2026-11-02', 'biuro', 1350, 'anna', '2026-11-02T08:00:00Z');

insert into aid_handover_lines (organisation_id, request_id, position, what, quantity, unit_value_grosze, batch_id)
values ('stary-dom', 'food', 1, 'Cukier', 3, 450, 'sugar');

insert into aid_lists (organisation_id, id, status, name, place, planned_on, drawn_up_by, made_at)
values ('stary-dom', 'parcels', 'drawn-up', 'Paczki', 'biuro', '2026-12-01', 'anna', '2026-11-03T08:00:00Z');

insert into aid_list_goods (organisation_id, list_id, batch_id, portion, unit_value_grosze)
values ('stary-dom', 'parcels', 'sugar', 2, 450);
