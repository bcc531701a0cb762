-- What happened to goods stands: events are added, never changed, never removed.

create function stock_refuses() returns trigger as $body$
begin
    raise exception 'stock_append_only'
        using errcode = 'check_violation', constraint = 'stock_append_only';
end
$body$ language plpgsql;

create trigger stock_events_are_not_changed before update or delete on stock_events
    for each row execute function stock_refuses();

create trigger stock_events_are_not_emptied before truncate on stock_events
    for each statement execute function stock_refuses();
