-- Listings: what companies sell, beside the organisations' offers and told apart from them. No column says what a
-- company has paid or given, and the search has none to look at.

create table company_listings (
    company_id text not null references companies (id),
    id text not null,
    number bigint not null unique,
    slug text not null,
    status text not null,
    category text not null,
    title text not null,
    summary text not null,
    text text not null,
    place_id bigint not null,
    area text not null,
    -- The whole price with all taxes, grosze, for the unit named; and what else a buyer must know about it.
    gross_price bigint not null,
    price_unit text not null,
    price_note text not null default '',
    -- Better terms for people in hardship; empty when there are none.
    solidarity text not null default '',
    valid_until text not null,
    published_at text,
    -- What the moderator decided last: the code, the facts, the law or the rule.
    decided_because text,
    decided_facts text,
    decided_basis text,
    decided_at text,
    created_at text not null,
    version bigint not null default 1,
    primary key (company_id, id),
    constraint company_listings_status check (status in ('draft', 'review', 'published', 'paused', 'expired',
        'blocked')),
    constraint company_listings_price check (gross_price > 0),
    constraint company_listings_decided check ((decided_because is null) = (decided_at is null))
);

create index company_listings_own on company_listings (company_id, created_at, id);
create index company_listings_waiting on company_listings (status, created_at, id);
create index company_listings_expiring on company_listings (status, valid_until, id);
-- The search follows the journal, which names a listing alone.
create index company_listings_of_id on company_listings (id);
