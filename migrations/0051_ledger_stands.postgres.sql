-- What is booked stands: entries and lines are added, never changed, never removed.

create function ledger_refuses() returns trigger as $body$
begin
    raise exception 'ledger_append_only'
        using errcode = 'check_violation', constraint = 'ledger_append_only';
end
$body$ language plpgsql;

create trigger ledger_entries_are_not_changed before update or delete on ledger_entries
    for each row execute function ledger_refuses();

create trigger ledger_entries_are_not_emptied before truncate on ledger_entries
    for each statement execute function ledger_refuses();

create trigger ledger_lines_are_not_changed before update or delete on ledger_lines
    for each row execute function ledger_refuses();

create trigger ledger_lines_are_not_emptied before truncate on ledger_lines
    for each statement execute function ledger_refuses();
