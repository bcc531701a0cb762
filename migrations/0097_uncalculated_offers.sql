-- A paid offer that no calculation carries any more is paused until a new one does, by itself.
alter table offers add column uncalculated_at text
    constraint offers_uncalculated check (uncalculated_at is null or status = 'paused');

create index offers_paid on offers (organisation_id, category) where mode = 'paid';
