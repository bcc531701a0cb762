-- What an offer says besides its words: where, who pays for parts, who comes, for whom, how far, how much.

alter table offers add column where_done text not null default 'either'
    constraint offers_where check (where_done in ('at_yours', 'workshop', 'either'));
alter table offers add column parts text not null default '';
alter table offers add column who_comes text not null default '';
-- Kinds of requesters with commas; empty is everybody.
alter table offers add column recipients text not null default '';
alter table offers add column languages text not null default 'pl';
alter table offers add column area text not null default 'radius:15';
-- Where the workshop is; empty when it is the organisation's own address.
alter table offers add column address text;
alter table offers add column minutes bigint not null default 60
    constraint offers_minutes check (minutes between 15 and 720);
-- How many orders without a date are open at the same time.
alter table offers add column capacity bigint not null default 5
    constraint offers_capacity check (capacity between 1 and 100);
-- The point of udpp art. 4 ust. 1.
alter table offers add column public_task text not null default '8';
-- „Is it still so?” was asked about the present last day.
alter table offers add column asked_still_valid_at text;
alter table offers add column withdrawn_because text;

create index offer_people_person on offer_people (organisation_id, person_id, offer_id);
create index orders_offer on orders (organisation_id, offer_id, status);
