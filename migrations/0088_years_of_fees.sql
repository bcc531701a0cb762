-- A year that is over stays open until a reason covers what its fees passed the costs by; a noted cost can be taken back.
alter table year_checks add column explained_excess_grosze bigint;

alter table service_costs add column withdrawn_on text;
alter table service_costs add column withdraw_reason text
    constraint service_costs_withdrawn check ((withdrawn_on is null) = (withdraw_reason is null));
