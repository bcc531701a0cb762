-- Aid that was handed over on paper and did not come about: given by mistake, or sent back by the bank. The receipt keeps its
-- number and says that it is void; what was reserved waits again.
create table aid_voids (
    organisation_id text not null,
    id text not null,
    request_id text not null,
    paper_id text not null,
    happened_on text not null,
    place text not null,
    total_grosze bigint not null,
    payee text,
    bill text,
    account text,
    handed_over_by text not null references accounts (id),
    recorded_at text not null,
    reason text not null,
    voided_by text not null references accounts (id),
    voided_at text not null,
    primary key (organisation_id, id),
    unique (organisation_id, paper_id),
    foreign key (organisation_id, request_id) references aid_requests (organisation_id, id),
    foreign key (organisation_id, paper_id) references aid_papers (organisation_id, id),
    constraint aid_voids_total check (total_grosze > 0)
);

create index aid_voids_of_request on aid_voids (organisation_id, request_id, voided_at, id);

create table aid_void_lines (
    organisation_id text not null,
    void_id text not null,
    position bigint not null,
    what text not null,
    quantity bigint not null,
    unit_value_grosze bigint not null,
    batch_id text not null,
    serials text not null default '',
    primary key (organisation_id, void_id, position),
    foreign key (organisation_id, void_id) references aid_voids (organisation_id, id),
    foreign key (organisation_id, batch_id) references stock_batches (organisation_id, id)
);

alter table stock_events drop constraint stock_events_kind;

alter table stock_events add constraint stock_events_kind
    check (kind in ('received', 'handed-over', 'corrected', 'returned'));

alter table aid_exceptions drop constraint aid_exceptions_conflict;

alter table aid_exceptions add constraint aid_exceptions_conflict
    check (conflict in ('coordinates', 'gave-at-once', 'handed-over'));
