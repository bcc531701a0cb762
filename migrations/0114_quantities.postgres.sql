-- Goods by the kilogram and by the litre: how much there is, is kept in thousandths. What was counted before is whole. A line
-- of a receipt keeps what it is worth, rounded once.

alter table stock_events disable trigger stock_events_are_not_changed;

alter table stock_events rename column before_count to before_thousandths;

alter table stock_events rename column change_count to change_thousandths;

alter table stock_events rename column after_count to after_thousandths;

update stock_events
set before_thousandths = before_thousandths * 1000, change_thousandths = change_thousandths * 1000,
    after_thousandths = after_thousandths * 1000;

alter table stock_events enable trigger stock_events_are_not_changed;

alter table stock_corrections rename column change_count to change_thousandths;

update stock_corrections set change_thousandths = change_thousandths * 1000;

alter table stock_taking_lines rename column expected to expected_thousandths;

alter table stock_taking_lines rename column found to found_thousandths;

update stock_taking_lines
set expected_thousandths = expected_thousandths * 1000, found_thousandths = found_thousandths * 1000;

alter table aid_list_goods rename column portion to portion_thousandths;

update aid_list_goods set portion_thousandths = portion_thousandths * 1000;

alter table aid_handover_lines rename column quantity to quantity_thousandths;

alter table aid_handover_lines add column value_grosze bigint not null default 0;

update aid_handover_lines
set value_grosze = quantity_thousandths * unit_value_grosze, quantity_thousandths = quantity_thousandths * 1000;

alter table aid_handover_lines add constraint aid_handover_lines_value check (value_grosze > 0);
