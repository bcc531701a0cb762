//! Stories of slots: a seat is taken once, and comes back.

use crate::town::Town;
use mutual_aid::refusal::OfferRefusal;
use mutual_aid::{Day, Moment, OrderId, SlotId};
use pomoc::app::By;
use pomoc::failure::Failure;
use pomoc::kit::db::{Broken, Tx, params, sql};
use pomoc::offers::{room, store};
use pomoc::slots;

impl Town {
    /// An offer of Drugi Bieg with one slot of so many seats, in the beginning of a story.
    pub async fn has_offer(&self, number: i64, seats: i64) {
        let story = move |tx: &mut Tx| {
            tx.run(
                sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title, summary,
                        text, terms, place_id, valid_until, published_at, created_at)
                    values ('drugi-bieg', $1, $2, 'naprawimy-rower', 'published', 'bicycle-repair', 'unpaid',
                        'Naprawimy rower', 'Dętki i hamulce.', 'Przyprowadź rower.', 'Naprawiamy to, co ustalimy.',
                        760778, '2027-02-01', '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z')"),
                &params![format!("offer-{number}"), number],
            )?;
            tx.run(
                sql("insert into slots (organisation_id, id, offer_id, day, at, minutes, starts_at, ends_at, seats)
                    values ('drugi-bieg', $1, $2, '2026-12-01', '10:00', 60, '2026-12-01T09:00:00Z',
                        '2026-12-01T10:00:00Z', $3)"),
                &params![format!("slot-{number}"), format!("offer-{number}"), seats],
            )
        };
        self.home.change(story).await.unwrap();
    }

    async fn has_order(&self, id: &'static str, offer: &'static str) {
        let story = move |tx: &mut Tx| {
            tx.run(
                sql("insert into orders (id, number, organisation_id, offer_id, status, status_since, mode,
                        requester_kind, contact_way, language, channel, created_at)
                    values ($1, $1, 'drugi-bieg', $2, 'submitted', '2026-11-24T08:00:00Z', 'unpaid', 'household',
                        'phone', 'pl', 'web', '2026-11-24T08:00:00Z')"),
                &params![id, offer],
            )
        };
        self.home.change(story).await.unwrap();
    }

    /// An order takes a seat, as the story of placing an order does.
    async fn takes(
        &self,
        order: &'static str,
        slot: &'static str,
        offer: &'static str,
    ) -> Result<Day, Failure> {
        let story = move |change: &mut pomoc::app::Change<'_>| {
            let house = "drugi-bieg".into();
            let span = slots::store::take(change, &house, &SlotId::from(slot), &OrderId::from(order))?;
            room::follow(change, &house, offer)?;
            change.record(happened(order))?;
            Ok(span.day)
        };
        self.app.change(By::system(), story).await
    }

    async fn offer_status(&self, number: i64) -> String {
        let story = move |tx: &mut Tx| {
            let row = tx.one(sql("select status from offers where number = $1"), &params![number])?;
            row.map_or(Err(Broken::Type("no offer".into())), |row| row.get("status"))
        };
        self.home.db.look::<String, Broken, _>(story).await.unwrap()
    }
}

fn happened(order: &str) -> mutual_aid::Event {
    let subject = mutual_aid::Subject::of(mutual_aid::event::Noun::Order, order);
    let what = mutual_aid::What::OrderPlaced { channel: "web".into() };
    mutual_aid::Event { subject, organisation: Some("drugi-bieg".into()), what }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_seat_fills_the_offer_and_a_freed_one_opens_it_again() {
    let town = Town::new().await;
    town.has_offer(1, 2).await;
    for order in ["a", "b", "c"] {
        town.has_order(order, "offer-1").await;
    }
    assert_eq!(town.takes("a", "slot-1", "offer-1").await.unwrap().to_string(), "2026-12-01");
    assert_eq!(town.offer_status(1).await, "published");
    town.takes("b", "slot-1", "offer-1").await.unwrap();
    assert_eq!(town.offer_status(1).await, "full");
    let late = town.takes("c", "slot-1", "offer-1").await.unwrap_err();
    assert!(
        matches!(&late, Failure::Refused(refusal) if *refusal == OfferRefusal::NoFreeSlot.into()),
        "{late:?}"
    );
    let freed = town
        .app
        .change(By::system(), |change| {
            let booked = slots::store::free(change, &"a".into())?.ok_or(Failure::NotFound)?;
            room::follow(change, &"drugi-bieg".into(), &booked.offer)?;
            Ok(booked.span.starts)
        })
        .await;
    assert_eq!(freed.unwrap(), Moment::parse("2026-12-01T09:00:00Z").unwrap());
    assert_eq!(town.offer_status(1).await, "published");
    town.takes("c", "slot-1", "offer-1").await.unwrap();
    assert_eq!(town.history("offer", "offer-1").await, ["offer-filled", "offer-reopened", "offer-filled"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_time_that_has_begun_takes_nobody() {
    let town = Town::new().await;
    town.has_offer(1, 1).await;
    town.has_order("a", "offer-1").await;
    town.hours_pass(24 * 7);
    let late = town.takes("a", "slot-1", "offer-1").await.unwrap_err();
    assert!(
        matches!(&late, Failure::Refused(refusal) if *refusal == OfferRefusal::SlotInPast.into()),
        "{late:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_without_coming_times_has_room_up_to_its_capacity() {
    let town = Town::new().await;
    town.has_offer(1, 1).await;
    town.hours_pass(24 * 8);
    let free = || async {
        let story = |look: &mut pomoc::app::Look<'_>| {
            let (kept, host) = store::find_public(look, 1)?.ok_or(Failure::NotFound)?;
            assert!(host.active);
            Ok(room::of(look, &kept)?.free)
        };
        town.app.look(By::system(), story).await.unwrap()
    };
    assert_eq!(free().await, 5);
    for order in ["a", "b", "c", "d", "e"] {
        town.has_order(order, "offer-1").await;
    }
    assert_eq!(free().await, 0);
}
