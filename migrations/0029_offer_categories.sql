-- Similar offers are found by category, the newest first.

create index offers_category on offers (status, category, published_at, id);

insert into legal_parameters (key, value, valid_from, source, checked_on)
values ('ask_offer_days', '14', '2020-01-01', 'programme', '2026-11-22');
