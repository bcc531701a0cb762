//! The seats of an offer's times: each is taken once, whoever comes at the same moment.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use mutual_aid::day::parse_time;
use mutual_aid::refusal::OfferRefusal;
use mutual_aid::slot::Slot;
use mutual_aid::{Day, Moment, OfferId, OrderId, OrganisationId, SlotId, Span};

/// A bookable time of an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bookable {
    /// Its id.
    pub id: SlotId,
    /// The offer.
    pub offer: OfferId,
    /// When, and how many seats there are.
    pub slot: Slot,
}

/// The coming times of an offer, the soonest first, at most 50.
///
/// # Errors
/// The database failed.
pub fn coming(
    look: &mut Look<'_>,
    organisation: &OrganisationId,
    offer: &OfferId,
) -> Result<Vec<Bookable>, Failure> {
    let now = look.now().to_string();
    let rows = look.tx.all(
        sql("select s.id, s.offer_id, s.day, s.at, s.minutes, s.seats,
                (select cast(count(*) as bigint) from slot_seats t
                    where t.organisation_id = s.organisation_id and t.slot_id = s.id) as taken
            from slots s
            where s.organisation_id = $1 and s.offer_id = $2 and s.starts_at > $3
            order by s.starts_at
            limit 50"),
        &params![organisation.as_str(), offer.as_str(), now],
    )?;
    Ok(rows.iter().map(bookable).collect::<Result<_, _>>()?)
}

/// One time of an organisation's offers.
///
/// # Errors
/// There is none.
pub fn find(look: &mut Look<'_>, organisation: &OrganisationId, slot: &SlotId) -> Result<Bookable, Failure> {
    one(look.tx, organisation, slot)
}

fn one(tx: &mut Tx, organisation: &OrganisationId, slot: &SlotId) -> Result<Bookable, Failure> {
    let row = tx.one(
        sql("select s.id, s.offer_id, s.day, s.at, s.minutes, s.seats,
                (select cast(count(*) as bigint) from slot_seats t
                    where t.organisation_id = s.organisation_id and t.slot_id = s.id) as taken
            from slots s
            where s.organisation_id = $1 and s.id = $2"),
        &params![organisation.as_str(), slot.as_str()],
    )?;
    Ok(bookable(&row.ok_or(Failure::NotFound)?)?)
}

fn bookable(row: &Row) -> Result<Bookable, Broken> {
    let number = |name: &str| row.get::<i64>(name).map(|n| u32::try_from(n).unwrap_or_default());
    let (day, at) = (row.get::<String>("day")?, row.get::<String>("at")?);
    let span = Day::parse(&day).zip(parse_time(&at));
    let span = span.and_then(|(day, at)| Span::new(day, at, number("minutes").ok()?));
    Ok(Bookable {
        id: SlotId(row.get("id")?),
        offer: OfferId(row.get("offer_id")?),
        slot: Slot {
            span: span.ok_or_else(|| Broken::Type("slots.day".into()))?,
            seats: number("seats")?,
            taken: number("taken")?,
        },
    })
}

/// Takes the next free seat of a time for an order.
///
/// # Errors
/// The time has begun, every seat is taken, or there is no such time.
pub fn take(
    change: &mut Change<'_>,
    organisation: &OrganisationId,
    slot: &SlotId,
    order: &OrderId,
) -> Result<Span, Failure> {
    let found = one(change.tx, organisation, slot)?.slot;
    let rows = change.tx.all(
        sql("select seat from slot_seats where organisation_id = $1 and slot_id = $2 order by seat"),
        &params![organisation.as_str(), slot.as_str()],
    )?;
    let seats = rows.iter().map(|row| row.get::<i64>("seat")).collect::<Result<Vec<_>, _>>()?;
    let mut occupied: Vec<u32> = seats.into_iter().filter_map(|seat| u32::try_from(seat).ok()).collect();
    loop {
        let seat = found.next_seat(&occupied, change.now())?;
        let taken = change.tx.run(
            sql("insert into slot_seats (organisation_id, slot_id, seat, order_id) values ($1, $2, $3, $4)
                on conflict (organisation_id, slot_id, seat) do nothing"),
            &params![organisation.as_str(), slot.as_str(), seat, order.as_str()],
        )?;
        if taken == 1 {
            return Ok(found.span);
        }
        occupied.push(seat);
    }
}

/// Gives the seat of an order back; answers whether it had one.
///
/// # Errors
/// The database failed.
pub fn free(change: &mut Change<'_>, order: &OrderId) -> Result<bool, Failure> {
    let freed = change.tx.run(sql("delete from slot_seats where order_id = $1"), &params![order.as_str()])?;
    Ok(freed > 0)
}

impl Bookable {
    /// Whether it can still be chosen.
    ///
    /// # Errors
    /// It has begun, or every seat is taken.
    pub fn may_be_chosen(&self, now: Moment) -> Result<(), OfferRefusal> {
        match self.slot.free(now) {
            0 if self.slot.span.starts <= now => Err(OfferRefusal::SlotInPast),
            0 => Err(OfferRefusal::NoFreeSlot),
            _ => Ok(()),
        }
    }
}
