-- The one mail that an unproven address gets: sent once for each address of an order. The address is not kept, only
-- a code that the server makes of it.

create table confirmations (
    code text not null primary key,
    claimed_until text not null,
    sent_at text
);

create index letters_done on letters (done_at);
create index visits_coming on visits (status, starts_at, id);

-- A call that somebody asked for is tried again later when nobody answers.
alter table call_requests add column due_at text;
alter table call_requests add column outcome text;
alter table call_requests add column done_by text;
alter table call_requests add column version bigint not null default 1;

create index call_requests_done on call_requests (done_at);
