-- A transfer between funds that was wrong is taken back, once and with a reason; it stays in the list.
alter table fund_transfers add column taken_back_on text;

alter table fund_transfers add column taken_back_reason text
    constraint fund_transfers_taken_back check ((taken_back_on is null) = (taken_back_reason is null));
