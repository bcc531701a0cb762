-- Scans that an organisation keeps: statutes, signed agreements, standards. The bytes stand here, so that all
-- nodes share them and a backup is one snapshot.

create table files (
    organisation_id text not null references organisations (id),
    id text not null,
    kind text not null,
    name text not null,
    media_type text not null,
    content bytes not null,
    size bigint not null,
    sha256 text not null,
    uploaded_at text not null,
    uploaded_by text references accounts (id),
    primary key (organisation_id, id),
    constraint files_media_type check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint files_size check (size between 1 and 10485760)
);

create index files_kind on files (organisation_id, kind, id);
