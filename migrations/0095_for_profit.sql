-- An institution that works for profit, a private school or clinic, pays like a company.
alter table orders add column for_profit boolean not null default false
    constraint orders_for_profit check (not for_profit or requester_kind = 'institution');
