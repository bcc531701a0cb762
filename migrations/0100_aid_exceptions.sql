-- Why a small organisation took a signature for enough: under a list, or for the second look at what was given at once. And
-- the most that one person gives at once, whatever the rules of an organisation say.
create table aid_exceptions (
    organisation_id text not null references organisations (id),
    id text not null,
    request_id text,
    list_id text,
    account_id text not null references accounts (id),
    conflict text not null,
    reason text not null,
    made_at text not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, request_id) references aid_requests (organisation_id, id),
    foreign key (organisation_id, list_id) references aid_lists (organisation_id, id),
    constraint aid_exceptions_of check ((request_id is null) <> (list_id is null)),
    constraint aid_exceptions_conflict check (conflict in ('coordinates', 'gave-at-once'))
);

create index aid_exceptions_made on aid_exceptions (made_at, organisation_id);
create index aid_exceptions_of_request on aid_exceptions (organisation_id, request_id);
create index aid_exceptions_of_list on aid_exceptions (organisation_id, list_id);

insert into legal_parameters (key, value, valid_from, source, checked_on)
values ('emergency_limit_zloty', '500', '2020-01-01', 'programme', '2026-11-27');
