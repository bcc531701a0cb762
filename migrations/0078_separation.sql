-- Whether aid follows hours is a question the organiser asks an organisation, and the answer that was given. What it is
-- asked from stands elsewhere and is not written here.

create table separation_answers (
    organisation_id text not null references organisations (id),
    id text not null,
    asked_on text not null,
    people bigint not null,
    answer text not null,
    recorded_by text not null references accounts (id),
    recorded_at text not null,
    primary key (organisation_id, id),
    constraint separation_answers_people check (people > 0)
);
