-- The journal: what happened, kept for ever as it was written.

create table journal (
    position bigserial primary key,
    -- Changes end in another order than their positions were given, so followers read by transaction
    -- and only behind the oldest one still running.
    xact bigint not null default cast(cast(pg_current_xact_id() as text) as bigint),
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

create function journal_refuses() returns trigger as $body$
begin
    raise exception 'journal_append_only'
        using errcode = 'check_violation', constraint = 'journal_append_only';
end
$body$ language plpgsql;

create trigger journal_is_not_changed before update or delete on journal
    for each row execute function journal_refuses();

create trigger journal_is_not_emptied before truncate on journal
    for each statement execute function journal_refuses();
