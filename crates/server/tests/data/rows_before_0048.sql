-- An organisation at work before migration 0048: an order that is done, one that is planned, one that waits.

insert into accounts (id, login, login_folded, first_name, email, email_folded, created_at)
values ('anna', 'anna', 'anna', 'Anna', 'anna@example.org', 'anna@example.org', '2025-01-01T08:00:00Z'),
    ('marek', 'marek', 'marek', 'Marek', null, null, '2025-01-01T08:00:00Z');

insert into organisations (id, slug, name, name_folded, status, status_since, register_kind, register_number, nip,
    account, place_id, address, postal_code, phone, email, opening_hours, about, area, categories, public_tasks,
    scope_source, paid_scope_source, processing_agreement_on, standards_adopted_on, declared_on, account_verified_on,
    created_at)
values ('stary-dom', 'stary-dom', 'Stary Dom', 'stary dom', 'active', '2025-01-02T08:00:00Z', 'krs', '0000123456',
    '5260250274', '61109010140000071219812874', 760778, 'ul. Polna 1', '26-600', '+48221234500', 'biuro@example.org',
    'pn.-pt. 9-15', 'Pomagamy sąsiadom.', 'radius:15', 'bicycle-repair errands', '8', 'statut, par. 5', 'statut, par. 6',
    '2025-01-02', '2025-01-02', '2025-01-02', '2025-01-02', '2025-01-01T08:00:00Z');

insert into roles (account_id, role, organisation_id, granted_at)
values ('anna', 'coordinator', 'stary-dom', '2026-11-24T08:00:00Z');

insert into insurance_policies (organisation_id, id, insurer, number, covers_from, covers_until, kind)
values ('stary-dom', 'nnw', 'Ubezpieczyciel', 'NNW/1', '2025-01-01', '2027-12-31', 'accident');

insert into people (organisation_id, id, account_id, kind, status, first_name, last_name, sorted_by, phone, contact_way,
    born_on, place_id, joined_on, connected_times, created_at)
values ('stary-dom', 'marek', 'marek', 'participant', 'active', 'Marek', 'Wrona', 'wrona marek', '+48221234502', 'phone',
        '1980-05-05', 760778, '2025-01-05', 1, '2025-01-05T08:00:00Z'),
    ('stary-dom', 'ewa', null, 'volunteer', 'candidate', 'Ewa', 'Lis', 'lis ewa', '+48221234503', 'phone', '1999-05-05',
        760778, null, 0, '2025-02-05T08:00:00Z');

insert into person_skills (organisation_id, person_id, category)
values ('stary-dom', 'marek', 'bicycle-repair');

insert into person_times (organisation_id, person_id, weekday, part)
values ('stary-dom', 'marek', 4, 'morning');

insert into engagements (organisation_id, id, person_id, status, starts_on, signature, signed_on, risks_acknowledged,
    rights_acknowledged, notice_acknowledged, categories, created_at)
values ('stary-dom', 'umowa', 'marek', 'active', '2025-01-05', 'paper-attested', '2025-01-05', true, true, true,
    'bicycle-repair', '2025-01-05T08:00:00Z');

insert into document_series (organisation_id, kind, year, issued)
values ('stary-dom', 'agreement', 2025, 1);

insert into documents (organisation_id, id, kind, year, serial, previous, person_id, engagement_id, issued_on)
values ('stary-dom', 'umowa', 'agreement', 2025, 1, null, 'marek', 'umowa', '2025-01-05');

insert into offers (organisation_id, id, number, slug, status, category, mode, title, summary, text, terms, place_id,
    valid_until, published_at, created_at)
values ('stary-dom', 'rower', 7, 'naprawa-roweru', 'published', 'bicycle-repair', 'unpaid', 'Naprawa roweru',
    'Naprawimy rower.', 'Naprawimy rower w warsztacie.', 'Części kupuje właściciel.', 760778, '2027-01-31',
    '2026-10-01T08:00:00Z', '2026-09-30T08:00:00Z');

insert into offer_people (organisation_id, offer_id, person_id, agreed_on, agreed_how)
values ('stary-dom', 'rower', 'marek', '2026-09-30', 'spoken');

insert into slots (organisation_id, id, offer_id, day, at, minutes, starts_at, ends_at, seats)
values ('stary-dom', 'czwartek', 'rower', '2026-11-26', '10:00', 60, '2026-11-26T09:00:00Z', '2026-11-26T10:00:00Z', 1);

insert into orders (id, number, organisation_id, offer_id, status, status_since, category, mode, requester_kind,
    description, place_id, address, first_name, phone, contact_way, hardship, language, channel, slot_id, placed_at,
    created_at)
values ('done', 'PW-0000-0001', 'stary-dom', 'rower', 'closed', '2026-02-10T08:00:00Z', 'bicycle-repair', 'unpaid',
        'household', 'Rower', 760778, 'ul. Polna 2', 'Zofia', '+48221234501', 'phone', null, 'pl', 'web', null,
        '2026-02-01T08:00:00Z', '2026-02-01T08:00:00Z'),
    ('planned', 'PW-0000-0002', 'stary-dom', 'rower', 'scheduled', '2026-11-20T08:00:00Z', 'bicycle-repair', 'unpaid',
        'household', 'Hamulec', 760778, 'ul. Polna 3', 'Jan', '+48221234504', 'phone', true, 'pl', 'phone', 'czwartek',
        '2026-11-19T08:00:00Z', '2026-11-19T08:00:00Z'),
    ('waits', 'PW-0000-0003', 'stary-dom', null, 'needs-info', '2026-11-20T08:00:00Z', 'errands', 'unpaid', 'household',
        'Zakupy', 760778, 'ul. Polna 4', 'Ola', '+48221234505', 'phone', false, 'uk', 'web', null,
        '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z');

insert into questions (order_id, number, question, asked_at)
values ('waits', 1, 'Który sklep?', '2026-11-20T08:00:00Z');

insert into slot_seats (organisation_id, slot_id, seat, order_id)
values ('stary-dom', 'czwartek', 1, 'planned');

insert into terms (order_id, number, day, at, minutes, text, requester_accepted_at, organisation_accepted_at)
values ('done', 1, '2026-02-03', '10:00', 60, 'Naprawa', '2026-02-01T08:00:00Z', '2026-02-01T09:00:00Z'),
    ('planned', 1, '2026-11-26', '10:00', 60, 'Naprawa', '2026-11-19T08:00:00Z', '2026-11-20T08:00:00Z');

insert into visits (organisation_id, id, order_id, status, day, at, minutes, starts_at, ends_at, password)
values ('stary-dom', 'first', 'done', 'finished', '2026-02-03', '10:00', 60, '2026-02-03T09:00:00Z',
        '2026-02-03T10:00:00Z', 'klon'),
    ('stary-dom', 'second', 'planned', 'confirmed', '2026-11-26', '10:00', 60, '2026-11-26T09:00:00Z',
        '2026-11-26T10:00:00Z', 'dąb');

insert into visit_people (organisation_id, visit_id, person_id, answer)
values ('stary-dom', 'first', 'marek', 'accepted'),
    ('stary-dom', 'second', 'marek', null);

insert into hours_entries (organisation_id, id, person_id, visit_id, day, minutes, status, entered_at)
values ('stary-dom', 'hours', 'marek', 'first', '2026-02-03', 60, 'approved', '2026-02-03T12:00:00Z');

insert into complaints (id, order_id, text, answer, made_at, answered_at)
values ('complaint', 'done', 'Znów nie hamuje', 'Poprawiliśmy', '2026-02-04T08:00:00Z', '2026-02-05T08:00:00Z');

insert into letters (id, organisation_id, kind, message, order_id, person_id, name, phone, language, subject, body,
    made_at, due_at)
values ('letter', 'stary-dom', 'call', 'order-agreed', 'planned', null, 'Jan', '+48221234504', 'pl', 'Termin',
    'W czwartek o dziesiątej.', '2026-11-20T08:00:00Z', '2026-11-22T08:00:00Z');

insert into call_requests (id, organisation_id, name, phone, language, made_at)
values ('call', 'stary-dom', 'Ala', '+48221234506', 'pl', '2026-11-23T08:00:00Z');

insert into contact_messages (id, desk, organisation_id, name, phone, language, text, received_at)
values ('message', 'organisation', 'stary-dom', 'Ala', '+48221234506', 'pl', 'Dziękuję', '2026-11-23T08:00:00Z');

insert into content_notices (id, number, address, ground, why, language, received_at, status)
values ('notice', 'ZN-0001', '/oferty/7', 'rules', 'Nieprawda', 'pl', '2026-11-23T08:00:00Z', 'received');

insert into journal (id, recorded_at, happened_at, actor_kind, actor_id, channel, organisation_id, subject_kind,
    subject_id, event, details)
values ('j1', '2026-02-01T08:00:00Z', '2026-02-01T08:00:00Z', 'visitor', null, 'web', 'stary-dom', 'order', 'done',
        'order-begun', '{"channel":"web"}'),
    ('j2', '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z', 'member', 'anna', 'web', 'stary-dom', 'order', 'planned',
        'visit-planned', '{"starts":"2026-11-26T09:00:00Z"}');
