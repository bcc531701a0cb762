-- The journal: what happened, kept for ever as it was written.

create table journal (
    position integer primary key autoincrement,
    -- One writer commits in the order of the positions, so there is nothing to tell apart.
    xact bigint not null default 0,
    id text not null unique,
    recorded_at text not null,
    happened_at text not null,
    actor_kind text not null,
    actor_id text,
    on_behalf_of text,
    channel text not null,
    organisation_id text,
    subject_kind text not null,
    subject_id text not null,
    event text not null,
    details text not null
);

create index journal_subject on journal (subject_kind, subject_id, position);
create index journal_organisation on journal (organisation_id, position);
create index journal_followed on journal (xact, position);

create trigger journal_is_not_changed before update on journal
begin
    select raise(abort, 'journal_append_only');
end;

create trigger journal_is_not_erased before delete on journal
begin
    select raise(abort, 'journal_append_only');
end;
