-- What a visit brings: how it ended, what the people who go answer, and the hours of other work.

alter table visits add column reason text;
alter table visits add column remarks text;
alter table visits add column ended_at text;

alter table visit_people add column answer text;
alter table visit_people add column answered_at text;
-- Why a person may work beyond the usual hours on this visit.
alter table visit_people add column beyond_hours text;

create index visits_open on visits (organisation_id, status, ends_at, id);

alter table hours_entries add column kind text not null default 'visit';
alter table hours_entries add column reversing boolean not null default false;
alter table hours_entries add column reverses text;
alter table hours_entries add column entered_by text;
alter table hours_entries add column entered_at text;
alter table hours_entries add column note text;

create index hours_entries_waiting on hours_entries (organisation_id, status, day, id);
create unique index hours_entries_reversed_once on hours_entries (organisation_id, reverses);

-- The few words with which an organisation declines or calls off, for the requester.
alter table orders add column answer_note text;

create index orders_moved on orders (organisation_id, status_since, id);

-- When the notice about data was read aloud on the telephone, and by whom (GDPR art. 13).
alter table orders add column notice_read_at text;
alter table orders add column notice_read_by text;

create index slots_soon on slots (organisation_id, starts_at, id);
