-- What is booked stands: entries and lines are added, never changed, never removed.

create trigger ledger_entries_are_not_changed before update on ledger_entries
begin
    select raise(abort, 'ledger_append_only');
end;

create trigger ledger_entries_are_not_removed before delete on ledger_entries
begin
    select raise(abort, 'ledger_append_only');
end;

create trigger ledger_lines_are_not_changed before update on ledger_lines
begin
    select raise(abort, 'ledger_append_only');
end;

create trigger ledger_lines_are_not_removed before delete on ledger_lines
begin
    select raise(abort, 'ledger_append_only');
end;
