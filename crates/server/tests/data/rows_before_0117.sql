-- Rows as an installation held them before migration 117: a confirmation whose donor stands in the register alone.

insert into funds (organisation_id, id, purpose, opened_on)
values ('stary-dom', 'for-gifts', 'statutory', '2026-01-01');

insert into donors (organisation_id, id, kind, name, address, nip, created_at)
values ('stary-dom', 'giver', 'company', 'Piekarnia Radom', 'Radom, Młynarska 5', '5260250274', '2026-11-20T08:00:00Z');

insert into donations (organisation_id, id, status, way, fund_id, donor_id, amount_grosze, received_on, created_at)
values ('stary-dom', 'gift', 'acknowledged', 'transfer', 'for-gifts', 'giver', 5000, '2026-11-20', '2026-11-20T08:00:00Z');

insert into donation_confirmations (organisation_id, donation_id, year, serial, previous, issued_on)
values ('stary-dom', 'gift', 2026, 1, null, '2026-11-20');
