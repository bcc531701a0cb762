//! A database of offers and the search that reads it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::home::Home;
use mutual_aid::Moment;
use pomoc::kit::clock::Clock;
use pomoc::kit::db::{Sql, Tx, Value, params, sql};
use pomoc::kit::journal::{self, Entry};
use pomoc::places::Places;
use pomoc::search::{Found, Offers, Question};

pub const NOW: &str = "2026-11-24T09:00:00Z";

pub struct Shelf {
    pub home: Home,
    pub offers: Offers,
    pub clock: Clock,
    told: AtomicU64,
}

impl Shelf {
    /// One organisation and no offer.
    pub async fn new() -> Shelf {
        let home = Home::of_kit();
        let clock = Clock::still(NOW.parse().unwrap());
        let shelf = Shelf { home, offers: Offers::new(), clock, told: AtomicU64::new(0) };
        let text = sql("insert into organisations (id, slug, name, status, created_at)
            values ('drugi-bieg', 'drugi-bieg', 'Drugi Bieg', 'active', $1)");
        shelf.change(text, params![NOW].to_vec()).await;
        shelf
    }

    fn now(&self) -> Moment {
        Moment(self.clock.now())
    }

    pub async fn change(&self, text: Sql, params: Vec<Value>) {
        self.home.change(move |tx: &mut Tx| tx.run(text, &params).map(drop)).await.unwrap();
    }

    /// A published offer; a greater number is newer.
    pub async fn put(&self, number: i64, category: &str, title: &str, text: &str, town: &str) {
        let place = Places::embedded().by_slug(town).unwrap().id;
        let published = self.now().plus_seconds(number - 100_000).to_string();
        let statement = sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title,
                summary, text, terms, place_id, area, valid_until, published_at, created_at)
            values ('drugi-bieg', $1, $2, 'oferta', 'published', $3, 'unpaid', $4, '', $5, '', $6, 'radius:1', '2027-05-01',
                $7, $7)");
        let id = number.to_string();
        self.change(statement, params![id, number, category, title, text, place, published].to_vec()).await;
    }

    /// A slot of an offer at ten o'clock.
    pub async fn slot(&self, number: i64, day: &str, seats: i64) {
        let (starts, ends) = (format!("{day}T09:00:00Z"), format!("{day}T10:00:00Z"));
        let statement =
            sql("insert into slots (organisation_id, id, offer_id, day, at, minutes, starts_at, ends_at,
                seats)
            values ('drugi-bieg', $1, $1, $2, '10:00', 60, $3, $4, $5)");
        self.change(statement, params![number.to_string(), day, starts, ends, seats].to_vec()).await;
    }

    /// An order from an offer.
    pub async fn order(&self, id: &str, number: i64) {
        let statement = sql("insert into orders (id, number, organisation_id, offer_id, status, status_since, mode,
                requester_kind, contact_way, language, channel, created_at)
            values ($1, $1, 'drugi-bieg', $2, 'submitted', $3, 'unpaid', 'household', 'phone', 'pl', 'web', $3)");
        self.change(statement, params![id, number.to_string(), NOW].to_vec()).await;
    }

    pub async fn take_seat(&self, number: i64, order: &str) {
        let statement = sql("insert into slot_seats (organisation_id, slot_id, seat, order_id)
            values ('drugi-bieg', $1, 1, $2)");
        self.change(statement, params![number.to_string(), order].to_vec()).await;
    }

    /// Writes into the journal, as a change does.
    pub async fn happens(&self, kind: &str, id: &str, event: &str) {
        let number = self.told.fetch_add(1, Ordering::Relaxed);
        let entry = Entry {
            id: number.to_string(),
            recorded_at: NOW.into(),
            happened_at: NOW.into(),
            actor_kind: "system".into(),
            actor_id: None,
            on_behalf_of: None,
            channel: "system".into(),
            organisation_id: Some("drugi-bieg".into()),
            subject_kind: kind.into(),
            subject_id: id.into(),
            event: event.into(),
            details: "{}".into(),
        };
        self.home.change(move |tx: &mut Tx| journal::append(tx, &entry)).await.unwrap();
    }

    pub async fn load(&self) -> journal::Place {
        self.offers.load(&self.home.db, self.now()).await.unwrap()
    }

    pub async fn step(&self, after: journal::Place) -> journal::Place {
        self.offers.step(&self.home.db, after, self.now()).await.unwrap()
    }

    pub fn find(&self, question: &Question) -> Found {
        self.offers.find(question, self.now().day())
    }

    /// Waits until it is so, a second at most.
    pub async fn seen(&self, is_so: impl Fn() -> bool) {
        for _ in 0..100 {
            if is_so() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("not seen within a second");
    }

    /// Follows until it is so: on PostgreSQL transactions of other tests may hold a follower back.
    pub async fn step_until(&self, mut place: journal::Place, is_so: impl Fn() -> bool) -> journal::Place {
        for _ in 0..300 {
            place = self.step(place).await;
            if is_so() {
                return place;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the journal does not tell");
    }
}
