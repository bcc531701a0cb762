-- Money that came in may be the 1.5 % of income tax, from a tax office: it belongs to a fund of its own.
alter table bank_lines drop constraint bank_lines_other_kind;

alter table bank_lines add constraint bank_lines_other_kind
    check (other_kind is null
        or (other_kind in ('fee', 'grant', 'one-point-five', 'refund', 'else') and reason is not null));
