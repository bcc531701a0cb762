-- Money that came in may be aid that was asked back.
alter table bank_lines drop constraint bank_lines_other_kind;

alter table bank_lines add constraint bank_lines_other_kind
    check (other_kind is null
        or (other_kind in ('fee', 'grant', 'one-point-five', 'refund', 'aid-back', 'else') and reason is not null));
