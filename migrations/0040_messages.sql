-- The one mail that an unproven address gets: sent once for each address of an order. The address is not kept, only
-- a code that the server makes of it.

create table confirmations (
    code text not null primary key,
    claimed_until text not null,
    sent_at text
);

create index letters_done on letters (done_at);
create index visits_coming on visits (status, starts_at, id);
