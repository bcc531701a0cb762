-- Orders of companies: their tax number, the company that signed in, and the recorded exception of a free service.

alter table orders add column nip text;
alter table orders add column company_id text references companies (id);
-- Why an organisation serves a company for free, in its own words, and since when.
alter table orders add column free_because text;
alter table orders add column free_on text;

create index orders_company on orders (company_id, created_at, id);
create index orders_free on orders (organisation_id, free_on);
