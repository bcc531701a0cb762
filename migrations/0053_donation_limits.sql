-- The sums of a year that the tax office asks about (CIT/D), and whether a code to scan may leave the amount open: the
-- recommendation of the banks does not speak of it, and some applications refuse such a code.

alter table organisations add column open_transfer_code boolean not null default true;

insert into legal_parameters (key, value, valid_from, source, checked_on)
values
    ('published_donations_zloty', '20000', '2020-01-01', 'cit art. 18 ust. 1f', '2026-11-27'),
    ('named_donation_zloty', '15000', '2020-01-01', 'cit art. 18 ust. 1e', '2026-11-27'),
    ('named_donations_a_year_zloty', '35000', '2020-01-01', 'cit art. 18 ust. 1e', '2026-11-27'),
    ('announced_donation_months', '6', '2020-01-01', 'programme', '2026-11-27');

insert into legal_references (key, value, valid_from, source, checked_on)
values
    ('cit', 'Ustawa z dnia 15 lutego 1992 r. o podatku dochodowym od osób prawnych (Dz.U. 1992 nr 21 poz. 86, ze zm.)', '2020-01-01', 'https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19920210086', '2026-11-27');
