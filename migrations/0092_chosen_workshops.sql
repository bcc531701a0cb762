-- The offer to whose workshop a requester comes because they chose so, or took its time on the telephone.
alter table orders add column workshop_offer_id text;

update orders set workshop_offer_id = (
    select min(f.id)
    from slot_seats t
    join slots s on s.organisation_id = t.organisation_id and s.id = t.slot_id
    join offers f on f.organisation_id = s.organisation_id and f.id = s.offer_id and f.where_done = 'workshop'
    where t.organisation_id = orders.organisation_id and t.order_id = orders.id
)
where offer_id is null;
