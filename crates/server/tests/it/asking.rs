//! Stories of neighbours who ask for help.

use crate::town::Town;
use mutual_aid::terms::{Channel, Side, Terms};
use mutual_aid::{Moment, OrganisationId, SlotId, Who};
use pomoc::app::By;
use pomoc::kit::db::{params, sql};
use pomoc::kit::locale::Language;
use pomoc::orders::store::{Details, seats};
use pomoc::orders::{Case, begin};
use pomoc::terms::store as terms;

impl Town {
    /// A published offer of „drugi-bieg” with one time of so many seats, and other times later that week.
    pub async fn bicycle_offer(&self, seats: i64) {
        let offer =
            sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title,
                summary, text, terms, place_id, valid_until, published_at, created_at)
            values ('drugi-bieg', 'rower', 17, 'naprawimy-rower', 'published', 'bicycle-repair', 'unpaid',
                'Naprawimy Twój rower', '', '', 'Naprawiamy w warsztacie. Części kupujesz Ty.', $1,
                '2027-03-01', '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z')");
        let radom = self.app.places().by_slug("radom").unwrap().id;
        self.run(offer, params![radom].to_vec()).await;
        for (id, day, seats) in [("czwartek", "2026-11-26", seats), ("piatek", "2026-11-27", 5)] {
            let slot =
                sql("insert into slots (organisation_id, id, offer_id, day, at, minutes, starts_at, ends_at,
                    seats)
                values ('drugi-bieg', $1, 'rower', $2, '10:00', 120, $3, $4, $5)");
            let (starts, ends) = (format!("{day}T09:00:00Z"), format!("{day}T11:00:00Z"));
            self.run(slot, params![id, day, starts, ends, seats].to_vec()).await;
        }
    }

    pub async fn begun_order(&self) -> Case {
        let visitor = By { who: Who::Visitor, channel: Channel::Web };
        let story = |change: &mut pomoc::app::Change<'_>| {
            begin::begin(change, Details::empty(Language::Pl, "web"), Some("drugi-bieg".into()))
        };
        self.app.change(visitor, story).await.unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_saved_step_gives_a_number_that_can_be_read_out() {
    let town = Town::new().await;
    let (one, other) = (town.begun_order().await, town.begun_order().await);
    assert_ne!(one.number, other.number);
    let read = polish_ids::CaseNumber::parse(&one.number.replace('-', " ")).unwrap();
    assert_eq!(read.to_string(), one.number);
    assert_eq!(town.history("order", one.order.id.as_str()).await, ["order-begun"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn terms_are_read_back_as_they_were_agreed() {
    let town = Town::new().await;
    town.bicycle_offer(1).await;
    let id = town.begun_order().await.order.id;
    let stored = town
        .app
        .change(By::system(), move |change| {
            let house = OrganisationId::from("drugi-bieg");
            let span = seats::take(change, &house, &SlotId::from("czwartek"), &id)?;
            let mut agreed = Terms::standard(Some(span), "Naprawa w warsztacie", change.now())?;
            terms::save(change, &id, &agreed)?;
            agreed.accept(Side::Organisation, 1, Channel::Phone, change.now())?;
            terms::save(change, &id, &agreed)?;
            change.record(mutual_aid::Event {
                subject: mutual_aid::Subject::of(mutual_aid::event::Noun::Order, id.as_str()),
                organisation: Some(house),
                what: mutual_aid::What::OrderAgreed { version: 1 },
            })?;
            Ok((terms::find_to_change(change, &id)?, agreed))
        })
        .await
        .unwrap();
    assert_eq!(stored.0, stored.1);
    let starts = stored.0.agreed().unwrap().span.unwrap().starts;
    assert_eq!(starts, Moment::parse("2026-11-26T09:00:00Z").unwrap());
}

/// However many come at the same moment, each seat is taken once and the others are told.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_neighbours_want_three_seats() {
    let town = Town::new().await;
    town.bicycle_offer(3).await;
    let mut orders = Vec::new();
    for _ in 0..16 {
        orders.push(town.begun_order().await.order.id);
    }
    let tasks: Vec<_> = orders
        .into_iter()
        .map(|id| {
            let app = town.app.clone();
            tokio::spawn(async move {
                let story = move |change: &mut pomoc::app::Change<'_>| {
                    seats::take(change, &OrganisationId::from("drugi-bieg"), &SlotId::from("czwartek"), &id)?;
                    change.record(mutual_aid::Event {
                        subject: mutual_aid::Subject::of(mutual_aid::event::Noun::Order, id.as_str()),
                        organisation: None,
                        what: mutual_aid::What::OrderPlaced { channel: "web".into() },
                    })
                };
                app.change(By::system(), story).await
            })
        })
        .collect();
    let mut told = Vec::new();
    for task in tasks {
        told.push(task.await.unwrap());
    }
    let taken = told.iter().filter(|answer| answer.is_ok()).count();
    let stored = town.home.count(sql("select cast(count(*) as bigint) as n from slot_seats")).await;
    assert_eq!((taken, stored), (3, 3), "{told:?}");
}
