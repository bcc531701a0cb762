-- What happened to goods stands: events are added, never changed, never removed.

create trigger stock_events_are_not_changed before update on stock_events
begin
    select raise(abort, 'stock_append_only');
end;

create trigger stock_events_are_not_removed before delete on stock_events
begin
    select raise(abort, 'stock_append_only');
end;
