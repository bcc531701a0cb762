-- No question goes by these: the lines of a statement are read by their day, statements by their key. Every line that is
-- booked would keep one of them.
drop index bank_lines_of_statement;
drop index statements_by_day;
