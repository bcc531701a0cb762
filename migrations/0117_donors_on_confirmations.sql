-- A confirmation says again what it said when it was written, whatever the donor is called later.
alter table donation_confirmations add column donor_name text;
alter table donation_confirmations add column donor_address text;
alter table donation_confirmations add column donor_nip text;

update donation_confirmations
set donor_name = (select r.name from donations d
        join donors r on r.organisation_id = d.organisation_id and r.id = d.donor_id
        where d.organisation_id = donation_confirmations.organisation_id
            and d.id = donation_confirmations.donation_id),
    donor_address = (select r.address from donations d
        join donors r on r.organisation_id = d.organisation_id and r.id = d.donor_id
        where d.organisation_id = donation_confirmations.organisation_id
            and d.id = donation_confirmations.donation_id),
    donor_nip = (select r.nip from donations d
        join donors r on r.organisation_id = d.organisation_id and r.id = d.donor_id
        where d.organisation_id = donation_confirmations.organisation_id
            and d.id = donation_confirmations.donation_id);
