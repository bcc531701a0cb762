-- By which layout a table was read: what another layout says of the same money is not booked twice.
alter table statements add column profile text;

-- Where a statement began, so that one that overlaps is not taken for one that follows.
alter table statement_ends add column begins_on text;
