-- An offer goes to the people it names, by mail or by a letter or call that asks for their word; and a moderator
-- takes an offer down with reasons, to which its organisation may object (Regulation (EU) 2022/2065, art. 17 and 20).

alter table offer_people add column asked_at text;

alter table letters add column offer_id text;
create index letters_offer on letters (offer_id, person_id, made_at);

-- The offer that the decision took down.
alter table content_notices add column offer_number bigint references offers (number);
create index content_notices_of_offer on content_notices (offer_number, decided_at);

create table objections (
    organisation_id text not null,
    id text not null,
    notice_id text not null unique references content_notices (id) on delete cascade,
    offer_id text not null,
    text text not null,
    made_at text not null,
    made_by text references accounts (id),
    outcome text,
    answer text,
    decided_at text,
    decided_by text references accounts (id),
    version bigint not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, offer_id) references offers (organisation_id, id),
    constraint objections_outcome check (outcome is null or outcome in ('granted', 'rejected')),
    constraint objections_decided check ((outcome is null) = (answer is null)
        and (outcome is null) = (decided_at is null))
);

create index objections_waiting on objections (decided_at, made_at, id);
create index objections_of_offer on objections (organisation_id, offer_id);

insert into legal_parameters (key, value, valid_from, source, checked_on)
values ('objection_months', '6', '2020-01-01', 'dsa art. 20 ust. 1', '2026-11-24');
