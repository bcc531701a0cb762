//! Stories of orders.

use crate::town::Town;
use jiff::SignedDuration;
use mutual_aid::refusal::OrderRefusal;
use mutual_aid::terms::Channel;
use mutual_aid::{Denied, Member, Refusal, Role, Who};
use pomoc::app::By;
use pomoc::failure::Failure;
use pomoc::kit::db::{Broken, Tx, params, sql};
use pomoc::orders::{Key, acknowledge, call_off, close, confirm, decline, dispute, place, take};

impl Town {
    async fn begun(&self, id: &'static str, organisation: Option<&'static str>) {
        let story = move |tx: &mut Tx| begin(tx, id, organisation);
        self.home.change(story).await.unwrap();
    }

    /// A status as it is stored.
    async fn status(&self, id: &'static str) -> String {
        let story = move |tx: &mut Tx| {
            let row = tx.one(sql("select status from orders where id = $1"), &params![id])?;
            row.map_or(Err(Broken::Type("no order".into())), |row| row.get("status"))
        };
        self.home.db.look::<String, Broken, _>(story).await.unwrap()
    }

    async fn set_status(&self, id: &'static str, status: &'static str) {
        let text = sql("update orders set status = $2 where id = $1");
        self.home.change(move |tx| tx.run(text, &params![id, status])).await.unwrap();
    }
}

fn begin(tx: &mut Tx, id: &str, organisation: Option<&str>) -> Result<u64, Broken> {
    tx.run(
        sql("insert into orders (id, number, organisation_id, status, status_since, category, mode, requester_kind,
                description, place_id, phone, contact_way, hardship, language, channel, created_at)
            values ($1, $1, $2, 'enquiry', '2026-11-24T08:00:00Z', 'bicycle-repair', 'unpaid', 'household',
                'Pęknięta dętka', 1, '+48221234501', 'phone', true, 'pl', 'web', '2026-11-24T08:00:00Z')"),
        &params![id, organisation],
    )
}

fn full() -> decline::Reason {
    decline::Reason { code: "full".into(), note: None }
}

fn holder(id: &str) -> By {
    By { who: Who::CaseHolder(id.into()), channel: Channel::Web }
}

fn remark(text: &str) -> mutual_aid::words::Remark {
    mutual_aid::words::Remark::parse(text).unwrap()
}

fn coordinator(organisation: &str) -> By {
    let member = Member {
        account: "anna".into(),
        roles: vec![(Role::Coordinator, Some(organisation.into()))],
        people: vec![],
        companies: vec![],
        second_factor_overdue: false,
    };
    By { who: Who::Member(member), channel: Channel::Web }
}

fn key(organisation: &str, number: &str) -> Key {
    Key { organisation: organisation.into(), number: number.into() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_neighbour_asks_and_the_organisation_answers() {
    let town = Town::new().await;
    town.begun("1", Some("drugi-bieg")).await;
    town.app.change(holder("1"), |c| place::place(c, "1")).await.unwrap();
    let anna = coordinator("drugi-bieg");
    town.app.change(anna, |c| acknowledge::acknowledge(c, &key("drugi-bieg", "1"))).await.unwrap();
    assert_eq!(town.status("1").await, "acknowledged");
    assert_eq!(town.history("order", "1").await, ["order-placed", "order-acknowledged"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organisation_sees_no_such_order_and_nothing_changes() {
    let town = Town::new().await;
    town.begun("1", Some("drugi-bieg")).await;
    town.app.change(holder("1"), |c| place::place(c, "1")).await.unwrap();
    for (house, denied) in [("nowy-dach", None), ("drugi-bieg", Some(Denied::Hidden))] {
        let story = town
            .app
            .change(coordinator("nowy-dach"), move |c| decline::decline(c, &key(house, "1"), &full()));
        match (story.await, denied) {
            (Err(Failure::NotFound), None) => {}
            (Err(Failure::Denied(said)), Some(denied)) => assert_eq!(said, denied),
            (answer, _) => panic!("{house}: {answer:?}"),
        }
    }
    assert_eq!(town.status("1").await, "submitted");
    assert_eq!(town.history("order", "1").await, ["order-placed"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_organisation_to_take_a_free_order_has_it() {
    let town = Town::new().await;
    town.begun("1", None).await;
    town.app.change(holder("1"), |c| place::place(c, "1")).await.unwrap();
    let first = town.app.change(coordinator("drugi-bieg"), |c| take::take(c, &key("drugi-bieg", "1"))).await;
    assert_eq!(first.unwrap().order.organisation, Some("drugi-bieg".into()));
    let second = town.app.change(coordinator("nowy-dach"), |c| take::take(c, &key("nowy-dach", "1"))).await;
    assert!(matches!(second, Err(Failure::NotFound)), "{second:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_requester_has_three_free_orders_open_at_most() {
    let town = Town::new().await;
    for id in ["1", "2", "3", "4"] {
        town.begun(id, Some("drugi-bieg")).await;
    }
    for id in ["1", "2", "3"] {
        town.app.change(holder(id), move |c| place::place(c, id)).await.unwrap();
    }
    let fourth = town.app.change(holder("4"), |c| place::place(c, "4")).await;
    let limit = Refusal::from(OrderRefusal::TooManyOpen { limit: 3 });
    assert!(matches!(fourth, Err(Failure::Refused(refusal)) if refusal == limit));
    assert_eq!(town.status("4").await, "enquiry");
    town.app.change(holder("1"), |c| call_off::call_off(c, "1", "not-needed")).await.unwrap();
    town.app.change(holder("4"), |c| place::place(c, "4")).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_requester_confirms_or_says_that_something_is_wrong() {
    let town = Town::new().await;
    town.begun("1", Some("drugi-bieg")).await;
    town.set_status("1", "reported-done").await;
    let stranger = town.app.change(holder("2"), |c| confirm::confirm(c, "1", None)).await;
    assert!(matches!(stranger, Err(Failure::Denied(Denied::Hidden))), "{stranger:?}");
    town.app.change(holder("1"), |c| confirm::confirm(c, "1", Some(&remark("Drobna rysa")))).await.unwrap();
    town.app.change(holder("1"), |c| dispute::dispute(c, "1", &remark("Hamulec nie działa"))).await.unwrap();
    town.clock.advance(SignedDuration::from_hours(24));
    let anna = coordinator("drugi-bieg");
    town.app.change(anna, |c| close::close(c, &key("drugi-bieg", "1"))).await.unwrap();
    let history = town.history("order", "1").await;
    assert_eq!(history, ["order-confirmed-with-remarks", "order-disputed", "order-closed"]);
    let kept = sql("select cast(count(*) as bigint) as n from orders where hardship is not null");
    assert_eq!(town.home.count(kept).await, 0);
}

/// I14: a change that records nothing is rolled back.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_changes_silently() {
    let town = Town::new().await;
    town.begun("1", Some("drugi-bieg")).await;
    let silent = town
        .app
        .change(holder("1"), |c| {
            c.tx.run(sql("update orders set status = 'submitted'"), &[])?;
            Ok(())
        })
        .await;
    assert!(matches!(silent, Err(Failure::Broken(_))));
    assert_eq!(town.status("1").await, "enquiry");
}

/// What a coordinator types is the requester's word: the journal says for whom, and which way it came.
#[tokio::test(flavor = "multi_thread")]
async fn a_call_and_a_letter_stand_in_the_journal_as_such() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    for (way, phone) in [("phone", "22 123 45 03"), ("in-person", "22 123 45 04"), ("paper", "22 123 45 05")]
    {
        let told = [("imie", "Stefania"), ("telefon", phone), ("co", "bicycle-repair"), ("opis", "Dętka")];
        let rest = [("gdzie", "radom"), ("adres", "Wesoła 2"), ("droga", way), ("jezyk", "pl")];
        let ticks = [("poinformowano", "yes"), ("bezplatne", "yes"), ("dobrowolna", "yes")];
        let hour = if way == "phone" {
            "9"
        } else if way == "paper" {
            "11"
        } else {
            "13"
        };
        let time = [("dzien", "26.11.2026"), ("godzina", hour), ("osoba", "marek")];
        let sheet = anna.send("/panel/drugi-bieg/wpisz", &[&told[..], &rest, &ticks, &time].concat()).await;
        sheet.is(200).says("w imieniu osoby, która prosi o pomoc").hides("na stronie");
        let text = sql("select event, on_behalf_of from journal where channel = $1 order by position");
        let rows = town.rows(text, params![way].to_vec()).await;
        let read = |name| rows.iter().map(|row| row.get(name).unwrap()).collect::<Vec<String>>();
        assert_eq!(read("event"), ["order-begun", "order-placed", "terms-accepted"]);
        assert_eq!(read("on_behalf_of"), ["requester"; 3]);
    }
    let own =
        sql("select distinct event as event from journal where channel = 'web' and on_behalf_of is null
        order by event");
    let own = town.rows(own, vec![]).await;
    let own: Vec<String> = own.iter().map(|row| row.get("event").unwrap()).collect();
    assert_eq!(own, ["order-agreed", "terms-accepted", "visit-planned"]);
}
