-- A place to which nobody goes alone, as the coordinator knows it.

alter table orders add column needs_pair boolean not null default false;
