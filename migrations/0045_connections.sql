-- Which account a person signs in with: one record of an organisation for each account, and how often it was
-- connected, so that a sheet of paper counts for one turn alone.

alter table people add column connected_times bigint not null default 0;
update people set connected_times = 1 where account_id is not null;

create unique index people_organisation_id_account_id_key on people (organisation_id, account_id);
-- The address on a sheet names the record alone.
create index people_of_id on people (id);

insert into legal_parameters (key, value, valid_from, source, checked_on)
values ('connection_days', '14', '2020-01-01', 'programme', '2026-11-24');
