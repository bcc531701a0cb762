-- What banks say: the file as it came, what was read of it and waits to be looked at, and the money that came in.

-- Rows of long work that wait for one short change; the kit knows nothing of what stands in them.
create table staged_batches (
    id text not null primary key,
    state text not null,
    done bigint not null default 0,
    total bigint not null default 0,
    report text,
    made_at text not null,
    constraint staged_batches_state check (state in ('waiting', 'working', 'whole', 'failed'))
);

create index staged_batches_made on staged_batches (made_at);

create table staged_chunks (
    batch_id text not null references staged_batches (id),
    position bigint not null,
    content text not null,
    primary key (batch_id, position)
);

create table statements (
    organisation_id text not null references organisations (id),
    id text not null,
    status text not null,
    name text not null,
    content bytes not null,
    size bigint not null,
    sha256 text not null,
    format text,
    encoding text,
    uploaded_at text not null,
    uploaded_by text references accounts (id),
    booked_at text,
    donations bigint not null default 0,
    unexplained bigint not null default 0,
    known bigint not null default 0,
    ignored bigint not null default 0,
    version bigint not null default 1,
    primary key (organisation_id, id),
    constraint statements_status check (status in ('waiting', 'booked', 'dropped')),
    constraint statements_booked check ((status = 'booked') = (booked_at is not null))
);

create index statements_by_day on statements (organisation_id, id);
create index statements_waiting on statements (organisation_id, uploaded_at, id) where status = 'waiting';

-- Where an account stood at the end of each booked statement: the next one must begin there, or something is missing.
create table statement_ends (
    organisation_id text not null,
    statement_id text not null,
    position bigint not null,
    account text not null,
    number text,
    ends_on text,
    opening_grosze bigint,
    closing_grosze bigint,
    primary key (organisation_id, statement_id, position),
    foreign key (organisation_id, statement_id) references statements (organisation_id, id)
);

create index statement_ends_of_account on statement_ends (organisation_id, account, ends_on);

-- Money that came in, once however often a statement says it: the key is made of the account and the bank's reference,
-- or of day, amount, other account, title and balance, and counted within a file.
create table bank_lines (
    organisation_id text not null,
    id text not null,
    statement_id text not null,
    line bigint not null,
    key text not null,
    occurrence bigint not null,
    status text not null,
    booked_on text not null,
    amount_grosze bigint not null,
    title text not null,
    counterparty text not null,
    counterparty_account text,
    reference text,
    nearly text,
    donation_id text,
    entry_id text,
    other_kind text,
    reason text,
    settled_at text,
    reverses text,
    version bigint not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, key, occurrence),
    foreign key (organisation_id, statement_id) references statements (organisation_id, id),
    foreign key (organisation_id, donation_id) references donations (organisation_id, id),
    foreign key (organisation_id, entry_id) references ledger_entries (organisation_id, id),
    foreign key (organisation_id, reverses) references bank_lines (organisation_id, id),
    constraint bank_lines_status check (status in ('unexplained', 'donation', 'other', 'reversed', 'reversal')),
    constraint bank_lines_amount check (amount_grosze <> 0 and (amount_grosze > 0 or status = 'reversal')),
    constraint bank_lines_donation check ((status = 'donation') = (donation_id is not null)),
    constraint bank_lines_other check ((status = 'other') = (other_kind is not null)),
    constraint bank_lines_other_kind
        check (other_kind is null or (other_kind in ('fee', 'grant', 'refund', 'else') and reason is not null))
);

create index bank_lines_open on bank_lines (organisation_id, booked_on, id) where status = 'unexplained';
create index bank_lines_by_day on bank_lines (organisation_id, booked_on, id);
create index bank_lines_of_other_side on bank_lines (organisation_id, counterparty_account, booked_on);
create index bank_lines_of_statement on bank_lines (organisation_id, statement_id, line, id);

-- Layouts of tables that an organisation told us.
create table statement_profiles (
    organisation_id text not null references organisations (id),
    id text not null,
    name text not null,
    layout text not null,
    changed_at text not null,
    version bigint not null default 1,
    primary key (organisation_id, id),
    unique (organisation_id, name)
);
