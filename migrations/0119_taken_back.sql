-- Which lines the bank took back is asked for every line of the queue.
create index bank_lines_reversed_by on bank_lines (organisation_id, reverses) where reverses is not null;
