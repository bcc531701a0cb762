//! Stories of neighbours who choose a time of an offer.

use crate::town::Town;
use mutual_aid::refusal::OfferRefusal;
use mutual_aid::terms::{Channel, Side};
use mutual_aid::words::Remark;
use mutual_aid::{OrderId, Who};
use pomoc::app::{By, Change};
use pomoc::failure::Failure;
use pomoc::kit::db::{params, sql};
use pomoc::orders::accept_terms::accept_terms;
use pomoc::orders::{counter, place, store};
use pomoc::terms::store as terms;

/// J1b: a slot, the description, the contact, the check; the standard terms are version 1.
#[tokio::test(flavor = "multi_thread")]
async fn a_neighbour_takes_a_time_of_an_offer() {
    let town = Town::new().await;
    town.bicycle_offer(1).await;
    let ala = town.browser();
    let times = ala.open("/prosba/nowa?oferta=17").await;
    times.is(200).says("Pytanie 1 z 4").says("czwartek 26 listopada, 10:00").says("Naprawimy Twój rower");
    let asked = ala.press(&times, "/prosba/termin", &[("termin", "czwartek")]).await;
    asked.says("Pytanie 2 z 4").says("Wybrany termin: czwartek 26 listopada, 10:00");
    let shown = ala
        .press(&asked, "/prosba/co", &[("opis", "Hamulec"), ("gdzie", "Radom"), ("adres", "ul. Polna 3")])
        .await;
    shown.says("Pytanie 3 z 4").says("PW-");
    let check = ala.send("/prosba/kontakt", &[("imie", "Ala"), ("telefon", "601234567")]).await;
    check
        .says("Pytanie 4 z 4")
        .says("Części kupujesz Ty.")
        .says("przyjmujesz te warunki")
        .says("zobaczy drugi-bieg");
    let sent = ala.press(&check, "/prosba/sprawdz", &[]).await;
    sent.is(200).says("drugi-bieg przeczyta prośbę").says("Wybrany termin: czwartek 26 listopada, 10:00");
    sent.says("obie strony są umówione").hides("Razem ustalicie");
    let id = town.order_of(&sent.number()).await;
    let history = town.history("order", &id).await;
    assert_eq!(history[history.len() - 2..], ["order-placed", "terms-accepted"]);
    let terms = &town.rows(sql("select * from terms"), vec![]).await[0];
    assert_eq!(terms.get::<String>("day").unwrap(), "2026-11-26");
    assert!(terms.get::<Option<String>>("organisation_accepted_at").unwrap().is_none());

    // Where a fee is still to be named, a time taken is no agreement.
    town.run(sql("update orders set mode = 'paid' where id = $1"), params![id].to_vec()).await;
    let paid = ala.open(&sent.path).await;
    paid.says("Organizacja najpierw poda kwotę.").hides("obie strony są umówione");
    town.run(sql("update orders set mode = 'unpaid' where id = $1"), params![id].to_vec()).await;

    // Whoever comes later is shown the other times, and loses nothing.
    let ola = town.browser();
    let late = ola.open("/prosba/nowa?oferta=17&termin=czwartek").await;
    late.is(422)
        .says("Ten termin jest już zajęty")
        .says("piątek 27 listopada")
        .hides("czwartek 26 listopada");
}

/// Whoever chooses tomorrow is not promised an answer for the day after it.
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_comes_by_the_day_that_was_chosen() {
    let town = Town::new().await;
    town.bicycle_offer(1).await;
    let tomorrow = sql("update slots set day = '2026-11-25', starts_at = '2026-11-25T09:00:00Z',
        ends_at = '2026-11-25T11:00:00Z' where id = 'czwartek'");
    town.run(tomorrow, vec![]).await;
    let ala = town.browser();
    let asked = ala.open("/prosba/nowa?oferta=17&termin=czwartek").await;
    ala.press(&asked, "/prosba/co", &[("opis", "Hamulec"), ("gdzie", "Radom")]).await;
    let check = ala.send("/prosba/kontakt", &[("imie", "Ala"), ("telefon", "601234567")]).await;
    let sent = ala.press(&check, "/prosba/sprawdz", &[]).await;
    sent.says("Wybrany termin: środa 25 listopada, 10:00").says("odpowie do dnia: środa 25 listopada");
    sent.says("Odpowiemy do 25.11").hides("26 listopada");
    ala.open("/moja-prosba").await.says("odpowie do dnia: środa 25 listopada");
}

/// Two write at the same time for the last seat: the second is shown other times when it sends.
#[tokio::test(flavor = "multi_thread")]
async fn the_last_seat_goes_to_who_sends_first() {
    let town = Town::new().await;
    town.bicycle_offer(1).await;
    let (ala, ola) = (town.browser(), town.browser());
    let mut pages = Vec::new();
    for (who, phone) in [(&ala, "601234567"), (&ola, "602345678")] {
        let asked = who.open("/prosba/nowa?oferta=17&termin=czwartek").await;
        who.press(&asked, "/prosba/co", &[("opis", "Hamulec"), ("gdzie", "Radom")]).await;
        pages.push(who.send("/prosba/kontakt", &[("imie", "Ala"), ("telefon", phone)]).await);
    }
    ala.press(&pages[0], "/prosba/sprawdz", &[]).await.is(200).says("Wysłaliśmy");
    let late = ola.press(&pages[1], "/prosba/sprawdz", &[]).await;
    late.is(422).says("Ten termin jest już zajęty").says("piątek 27 listopada, 10:00").says("PW-");
    let check = ola.press(&late, "/prosba/termin", &[("termin", "piatek")]).await;
    check.says("piątek 27 listopada, 10:00").says("Hamulec");
    ola.press(&check, "/prosba/sprawdz", &[]).await.is(200).says("Wysłaliśmy");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_finds_no_time_says_when_and_a_gone_offer_is_no_dead_end() {
    let town = Town::new().await;
    town.bicycle_offer(1).await;
    let ala = town.browser();
    let times = ala.open("/prosba/nowa?oferta=17").await;
    let asked = ala.press(&times, "/prosba/termin", &[("termin", "inny")]).await;
    let when = ala.press(&asked, "/prosba/co", &[("opis", "Hamulec"), ("gdzie", "Radom")]).await;
    when.says("Kiedy potrzebujesz pomocy?");
    ala.press(&when, "/prosba/kiedy", &[("kiedy", "każdy wtorek po 17")]).await;
    let check = ala.send("/prosba/kontakt", &[("imie", "Ala"), ("telefon", "601234567")]).await;
    check.says("każdy wtorek po 17");
    ala.press(&check, "/prosba/sprawdz", &[]).await.is(200).says("Wysłaliśmy");
    for gone in ["99", "-1", "9999999999"] {
        let shown = town.browser().open(&format!("/prosba/nowa?oferta={gone}&termin=x")).await;
        shown.is(200).says("Tej oferty już nie ma").says("W czym Ci pomóc?");
    }
    town.browser().open("/prosba/nowa?oferta=abc").await.is(200).says("Pytanie 1 z 5");
}

/// However many send at the same moment, each seat is taken once; whoever has one accepted its terms, the others
/// are told and keep their words.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_neighbours_want_three_seats() {
    let town = Town::new().await;
    town.bicycle_offer(3).await;
    let mut orders = Vec::new();
    for n in 0..16 {
        let id = town.begun_order().await.order.id;
        let text = sql("update orders set offer_id = 'rower', slot_id = 'czwartek', description = 'Hamulec',
                place_id = 1, contact_way = 'phone', phone = $2 where id = $1");
        town.run(text, params![id.as_str(), format!("+4860123{n:04}")].to_vec()).await;
        orders.push(id);
    }
    let send = |id: OrderId| {
        let (app, by) = (town.app.clone(), By { who: Who::CaseHolder(id.clone()), channel: Channel::Web });
        tokio::spawn(async move { app.change(by, move |change| place::place(change, id.as_str())).await })
    };
    let tasks: Vec<_> = orders.into_iter().map(send).collect();
    let mut sent = Vec::new();
    for task in tasks {
        match task.await.unwrap() {
            Ok(case) => sent.push(case.number),
            Err(Failure::Refused(refusal)) => assert_eq!(refusal, OfferRefusal::NoFreeSlot.into()),
            Err(failure) => panic!("{failure:?}"),
        }
    }
    assert_eq!(sent.len(), 3, "{sent:?}");
    for (what, text) in [
        ("seats", sql("select cast(count(distinct seat) as bigint) as n from slot_seats")),
        (
            "terms",
            sql("select cast(count(*) as bigint) as n from terms where requester_accepted_at is not null"),
        ),
        ("orders", sql("select cast(count(*) as bigint) as n from orders where status = 'submitted'")),
    ] {
        assert_eq!(town.home.count(text).await, 3, "{what}");
    }
}

/// I16: whatever the two sides do in whatever order, an order is agreed only when both accepted the same version.
#[tokio::test(flavor = "multi_thread")]
async fn agreed_terms_are_the_same_version_for_both_sides() {
    let town = Town::new().await;
    let mut chance: u32 = 20_261_124;
    for n in 0..8 {
        let id = town.begun_order().await.order.id;
        let text = sql("update orders set status = 'acknowledged', contact_way = 'phone' where id = $1");
        town.run(text, params![id.as_str()].to_vec()).await;
        for _ in 0..12 {
            chance = chance.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            step(&town, &id, chance >> 16).await;
            let status = town
                .rows(sql("select status from orders where id = $1"), params![id.as_str()].to_vec())
                .await[0]
                .get::<String>("status")
                .unwrap();
            let agreed = town
                .rows(
                    sql(
                        "select number from terms t where order_id = $1 and requester_accepted_at is not null
                        and organisation_accepted_at is not null
                        and number = (select max(number) from terms u where u.order_id = t.order_id)",
                    ),
                    params![id.as_str()].to_vec(),
                )
                .await;
            assert_eq!(status == "agreed", !agreed.is_empty(), "order {n}: {status}");
        }
    }
}

/// One act of either side; a refused one changes nothing.
async fn step(town: &Town, id: &OrderId, chance: u32) {
    let (id, version) = (id.clone(), chance / 4 % 4 + 1);
    let by = By { who: Who::CaseHolder(id.clone()), channel: Channel::Web };
    let note = Remark::parse("inaczej").ok();
    let _ = match chance % 4 {
        0 => {
            let input = counter::Input { span: None, note };
            town.app.change(by, move |change| counter::counter(change, id.as_str(), &input).map(drop)).await
        }
        1 => {
            town.app
                .change(by, move |change| accept_terms(change, id.as_str(), version, false).map(drop))
                .await
        }
        2 => town.app.change(By::system(), move |change| offer_terms(change, &id)).await,
        _ => town.app.change(By::system(), move |change| agree(change, &id, version)).await,
    };
}

/// The organisation puts a version on the table.
fn offer_terms(change: &mut Change<'_>, id: &OrderId) -> Result<(), Failure> {
    let mut case = store::find_own_to_change(change, id.as_str())?;
    let mut table = terms::find_to_change(change, id)?;
    let what = table.propose(Side::Organisation, None, "tak", change.now())?;
    let moved = case.order.terms_moved(Side::Organisation, what, change.now())?;
    terms::save(change, id, &table)?;
    store::save(change, &case)?;
    change.record(moved)
}

/// The organisation accepts a version.
fn agree(change: &mut Change<'_>, id: &OrderId, version: u32) -> Result<(), Failure> {
    let mut case = store::find_own_to_change(change, id.as_str())?;
    let mut table = terms::find_to_change(change, id)?;
    table.accept(Side::Organisation, version, Channel::Phone, change.now())?;
    let agreed = case.order.agree(&table, &change.law(), change.now())?;
    terms::save(change, id, &table)?;
    store::save(change, &case)?;
    change.record(agreed)
}
