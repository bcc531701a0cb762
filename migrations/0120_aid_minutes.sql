-- The minute of the committee that decided on aid, and the numbers of decisions: the paper of a decision has its id.
alter table aid_decisions add column minute text;

alter table aid_papers drop constraint aid_papers_kind;

alter table aid_papers add constraint aid_papers_kind check (kind in ('aid-receipt', 'aid-list', 'aid-decision'));
