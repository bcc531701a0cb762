-- Who holds a confirmation of a gift that is one no longer is told that it is void: by whom, when and how.
alter table donation_confirmations add column told_at text;

alter table donation_confirmations add column told_by text references accounts (id);

alter table donation_confirmations add column told_how text
    constraint donation_confirmations_told check ((told_how is null) = (told_at is null)
        and (told_how is null) = (told_by is null)
        and (told_how is null or told_how in ('letter', 'mail', 'phone', 'in-person')));

create index donations_gone on donations (organisation_id, id) where status in ('returned', 'reclassified');
