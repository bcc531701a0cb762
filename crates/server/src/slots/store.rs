//! Where slots are kept, and who has their seats.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::offer::Offer;
use mutual_aid::refusal::OfferRefusal;
use mutual_aid::{Day, Moment, OrderId, OrganisationId, SlotId, Span, day, slot};

/// How many coming slots of an offer are read at most.
pub const MOST: usize = 100;

/// A bookable time of an offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Its id.
    pub id: SlotId,
    /// When.
    pub span: Span,
    /// How many orders it takes.
    pub seats: u32,
    /// How many are taken.
    pub taken: u32,
}

impl Slot {
    /// Seats that can still be taken now.
    #[must_use]
    pub fn free(&self, now: Moment) -> u32 {
        slot::Slot { span: self.span, seats: self.seats, taken: self.taken }.free(now)
    }
}

/// A seat that an order has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Booked {
    /// The slot.
    pub id: SlotId,
    /// The id of the offer.
    pub offer: String,
    /// When.
    pub span: Span,
}

/// The slots of an offer that have not begun, the next first, with their taken seats.
///
/// # Errors
/// The database failed.
pub fn coming(look: &mut Look<'_>, offer: &Offer) -> Result<Vec<Slot>, Failure> {
    let now = look.now().to_string();
    let rows = look.tx.all(
        sql("select s.id, s.day, s.at, s.minutes, s.seats,
                cast((select count(*) from slot_seats t
                    where t.organisation_id = s.organisation_id and t.slot_id = s.id) as bigint) as taken
            from slots s
            where s.organisation_id = $1 and s.offer_id = $2 and s.starts_at > $3
            order by s.starts_at
            limit 100"),
        &params![offer.organisation.as_str(), offer.id.as_str(), now],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// A slot of an offer.
///
/// # Errors
/// The offer has no such slot.
pub fn find(look: &mut Look<'_>, offer: &Offer, id: &str) -> Result<Slot, Failure> {
    let row = look.tx.one(
        sql("select s.id, s.day, s.at, s.minutes, s.seats,
                cast((select count(*) from slot_seats t
                    where t.organisation_id = s.organisation_id and t.slot_id = s.id) as bigint) as taken
            from slots s
            where s.organisation_id = $1 and s.offer_id = $2 and s.id = $3"),
        &params![offer.organisation.as_str(), offer.id.as_str(), id],
    )?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// The slot of a row that names its id, time, seats and how many are taken.
pub(crate) fn read(row: &Row) -> Result<Slot, Broken> {
    let small = |name: &str| Ok::<_, Broken>(u32::try_from(row.get::<i64>(name)?).unwrap_or_default());
    Ok(Slot { id: SlotId(row.get("id")?), span: span(row)?, seats: small("seats")?, taken: small("taken")? })
}

/// The stretch of time in the columns `day`, `at` and `minutes`.
fn span(row: &Row) -> Result<Span, Broken> {
    let (on, at): (String, String) = (row.get("day")?, row.get("at")?);
    let minutes = u32::try_from(row.get::<i64>("minutes")?).unwrap_or_default();
    let span = Day::parse(&on).zip(day::parse_time(&at)).and_then(|(on, at)| Span::new(on, at, minutes));
    span.ok_or_else(|| Broken::Type("a slot's time".into()))
}

/// Gives an order a seat; of two that come at the same time, one gets the last seat.
///
/// # Errors
/// There is no such slot in this organisation, it has begun, or every seat is taken.
pub fn take(
    change: &mut Change<'_>,
    organisation: &OrganisationId,
    id: &SlotId,
    order: &OrderId,
) -> Result<Span, Failure> {
    let (house, now) = (organisation.as_str(), change.now());
    let text = sql("select id, day, at, minutes, seats from slots where organisation_id = $1 and id = $2");
    let row = change.tx.one(text.locked(), &params![house, id.as_str()])?.ok_or(Failure::NotFound)?;
    let rows = change.tx.all(
        sql("select seat from slot_seats where organisation_id = $1 and slot_id = $2 order by seat"),
        &params![house, id.as_str()],
    )?;
    let number =
        |row: &Row, name: &str| Ok::<_, Broken>(u32::try_from(row.get::<i64>(name)?).unwrap_or_default());
    let mut occupied: Vec<u32> = rows.iter().map(|row| number(row, "seat")).collect::<Result<_, _>>()?;
    let taken = u32::try_from(occupied.len()).unwrap_or(u32::MAX);
    let slot = slot::Slot { span: span(&row)?, seats: number(&row, "seats")?, taken };
    loop {
        let seat = slot.next_seat(&occupied, now)?;
        // Of two that take the same seat, PostgreSQL runs the second again, and it finds the next one.
        let sat = change.tx.run(
            sql("insert into slot_seats (organisation_id, slot_id, seat, order_id) values ($1, $2, $3, $4)
                on conflict (organisation_id, slot_id, seat) do nothing"),
            &params![house, id.as_str(), seat, order.as_str()],
        )?;
        if sat == 1 {
            return Ok(slot.span);
        }
        occupied.push(seat);
    }
}

/// The seat an order has.
///
/// # Errors
/// The database failed.
pub fn of_order(change: &mut Change<'_>, order: &OrderId) -> Result<Option<Booked>, Failure> {
    let row = change.tx.one(
        sql("select s.id, s.offer_id, s.day, s.at, s.minutes
            from slot_seats t
            join slots s on s.organisation_id = t.organisation_id and s.id = t.slot_id
            where t.order_id = $1"),
        &params![order.as_str()],
    )?;
    let read = |row: &Row| -> Result<_, Broken> {
        Ok(Booked { id: SlotId(row.get("id")?), offer: row.get("offer_id")?, span: span(row)? })
    };
    Ok(row.as_ref().map(read).transpose()?)
}

/// Frees the seat of an order, if it has one.
///
/// # Errors
/// The database failed.
pub fn free(change: &mut Change<'_>, order: &OrderId) -> Result<Option<Booked>, Failure> {
    let booked = of_order(change, order)?;
    if booked.is_some() {
        change.tx.run(sql("delete from slot_seats where order_id = $1"), &params![order.as_str()])?;
    }
    Ok(booked)
}

/// Keeps new slots of an offer.
///
/// # Errors
/// The database failed.
pub fn add(change: &mut Change<'_>, offer: &Offer, spans: &[Span], seats: u32) -> Result<(), Failure> {
    for span in spans {
        let id = change.ids().id();
        let kept = change.tx.run(
            sql("insert into slots (organisation_id, id, offer_id, day, at, minutes, starts_at, ends_at, seats)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"),
            &params![
                offer.organisation.as_str(),
                id,
                offer.id.as_str(),
                span.day.to_string(),
                format!("{:02}:{:02}", span.at.hour(), span.at.minute()),
                span.minutes,
                span.starts.to_string(),
                span.ends.to_string(),
                seats,
            ],
        );
        match kept {
            Err(broken) if broken.breaks("slots_organisation_id_offer_id_starts_at_key") => {
                return Err(OfferRefusal::SlotOverlaps.into());
            }
            kept => kept?,
        };
    }
    Ok(())
}

/// Removes a slot nobody has a seat of.
///
/// # Errors
/// Somebody has.
pub fn remove(change: &mut Change<'_>, offer: &Offer, slot: &Slot) -> Result<(), Failure> {
    if slot.taken > 0 {
        return Err(OfferRefusal::SlotTaken.into());
    }
    let removed = change.tx.run(
        sql("delete from slots where organisation_id = $1 and offer_id = $2 and id = $3"),
        &params![offer.organisation.as_str(), offer.id.as_str(), slot.id.as_str()],
    );
    match removed {
        Ok(_) => Ok(()),
        Err(broken) if broken.breaks("foreign_key") => Err(OfferRefusal::SlotTaken.into()),
        Err(broken) => Err(broken.into()),
    }
}
