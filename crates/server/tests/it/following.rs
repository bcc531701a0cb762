//! Stories of neighbours who follow what became of their request, and answer, change or call it off.

use crate::asking::five_answers;
use crate::town::{Browser, Town};
use mutual_aid::terms::{Side, Terms};
use mutual_aid::{Moment, OrderId};
use pomoc::app::By;
use pomoc::kit::db::{params, sql};
use pomoc::orders::elapse;
use pomoc::orders::store::questions;
use pomoc::terms::store as terms;

impl Town {
    /// A request of „drugi-bieg” that stands somewhere, open in a browser.
    pub async fn request<'a>(&'a self, ala: &Browser<'a>, status: &'static str) -> String {
        let check = five_answers(ala, "601234567").await;
        let number = ala.press(&check, "/prosba/sprawdz", &[]).await.number();
        self.stands(&number, status).await;
        number
    }

    pub async fn stands(&self, number: &str, status: &'static str) {
        let text = sql("update orders
            set status = $2, status_since = $3, organisation_id = 'drugi-bieg' where number = $1");
        let now = Moment(self.clock.now()).to_string();
        self.run(text, params![number, status, now].to_vec()).await;
    }

    pub async fn status_of(&self, number: &str) -> String {
        let rows =
            self.rows(sql("select status from orders where number = $1"), params![number].to_vec()).await;
        rows[0].get("status").unwrap()
    }

    /// The organisation puts something on the record that its panel would.
    pub async fn desk(&self, number: &str, write: fn(&mut pomoc::app::Change<'_>, &OrderId)) {
        let id = OrderId(self.order_of(number).await);
        let story = move |change: &mut pomoc::app::Change<'_>| {
            write(change, &id);
            change.record(mutual_aid::Event {
                subject: mutual_aid::Subject::of(mutual_aid::event::Noun::Order, id.as_str()),
                organisation: Some("drugi-bieg".into()),
                what: mutual_aid::What::InfoAsked,
            })
        };
        self.app.change(By::system(), story).await.unwrap();
    }
}

pub fn propose(change: &mut pomoc::app::Change<'_>, order: &OrderId) {
    let mut table = Terms::default();
    table.propose(Side::Organisation, None, "W środę po południu", change.now()).unwrap();
    terms::save(change, order, &table).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_requester_accepts_or_proposes_another_time() {
    let town = Town::new().await;
    let ala = town.browser();
    let number = town.request(&ala, "terms-proposed").await;
    town.desk(&number, propose).await;
    let shown = ala.open("/moja-prosba").await;
    shown.says("Pasuje Ci?").says("W środę po południu").says("Tak, pasuje").says("Ta pomoc jest bezpłatna");
    for (fields, told) in [
        (vec![], "Wpisz dzień albo napisz"),
        (vec![("godzina", "10")], "Wpisz też dzień"),
        (vec![("dzien", "2026-11-20")], "Ten dzień już minął"),
        (vec![("dzien", "2026-11-24"), ("godzina", "7:00")], "Ta godzina już minęła"),
        (vec![("dzien", "2027-03-28"), ("godzina", "2:30")], "Nie ma takiej godziny"),
        (vec![("dzien", "2026-11-27"), ("godzina", "25")], "Nie ma takiej godziny"),
    ] {
        ala.send("/moja-prosba/inny-termin", &fields).await.is(422).says(told);
    }
    let friday = [("dzien", "27.11.2026"), ("godzina", "15.30"), ("uwagi", "Wtedy jestem w domu")];
    let countered = ala.send("/moja-prosba/inny-termin", &friday).await;
    countered.is(200).says("piątek 27 listopada, 15:30").says("Organizacja odpowie na Twoją propozycję");
    assert_eq!(town.status_of(&number).await, "terms-countered");

    // The page that lay open accepts the version it showed, not another one.
    let stale = ala.press(&shown, "/moja-prosba/warunki", &[]).await;
    stale.is(422).says("Warunki zmieniły się");
    town.stands(&number, "terms-proposed").await;
    town.desk(&number, |change, order| {
        let mut table = terms::find_to_change(change, order).unwrap();
        table.propose(Side::Organisation, None, "W sobotę o 9", change.now()).unwrap();
        terms::save(change, order, &table).unwrap();
    })
    .await;
    let shown = ala.open("/moja-prosba").await;
    ala.press(&shown, "/moja-prosba/warunki", &[]).await.is(200).says("Wszystko ustalone");
    assert_eq!(town.status_of(&number).await, "agreed");
    let history = town.history("order", &town.order_of(&number).await).await;
    assert_eq!(history[history.len() - 2..], ["terms-accepted", "order-agreed"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_requester_answers_a_question() {
    let town = Town::new().await;
    let ala = town.browser();
    let number = town.request(&ala, "needs-info").await;
    town.desk(&number, |change, order| questions::ask(change, order, "Które koło?").unwrap()).await;
    let shown = ala.open("/moja-prosba").await;
    shown.says("Organizacja pyta").says("Które koło?").says("Teraz Twój ruch. Odpowiedz do dnia");
    ala.press(&shown, "/moja-prosba/odpowiedz", &[("odpowiedz", " ")])
        .await
        .is(422)
        .says("Napisz odpowiedź.");
    let long = "a".repeat(601);
    let again = ala.press(&shown, "/moja-prosba/odpowiedz", &[("odpowiedz", &long)]).await;
    again.is(422).says("Może mieć 600 znaków");
    assert!(again.body.contains(&long), "the answer is lost");
    ala.press(&again, "/moja-prosba/odpowiedz", &[("odpowiedz", "Przednie")])
        .await
        .is(200)
        .hides("Które koło?");
    assert_eq!(town.status_of(&number).await, "acknowledged");
    let row = &town.rows(sql("select answer from questions"), vec![]).await[0];
    assert_eq!(row.get::<String>("answer").unwrap(), "Przednie");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_requester_confirms_with_remarks_and_is_thanked() {
    let town = Town::new().await;
    let ala = town.browser();
    let number = town.request(&ala, "reported-done").await;
    let shown = ala.open("/moja-prosba").await;
    shown.says("Czy wszystko jest zrobione?").says("uznamy pracę za dobrą po dniu: wtorek 8 grudnia");
    let thanks = ala.press(&shown, "/moja-prosba/wykonane", &[("uwagi", "Świetna robota")]).await;
    thanks
        .is(200)
        .says("Nie musisz nic płacić.")
        .says("A Ty – co umiesz?")
        .says("Potwierdzono pracę z uwagami")
        .hides("Możesz też dać darowiznę");
    // Once the account was looked at, everybody is shown the way to give, and its address tells nothing of the case.
    let account = sql("update organisations set account_verified_on = '2026-11-01' where id = 'drugi-bieg'");
    town.run(account, vec![]).await;
    let shown = ala.open("/moja-prosba").await;
    shown.says("Możesz też dać darowiznę");
    assert!(shown.body.contains("href=\"/darowizna/drugi-bieg\""), "{}", shown.body);
    let row = &town.rows(sql("select remarks from orders"), vec![]).await[0];
    assert_eq!(row.get::<String>("remarks").unwrap(), "Świetna robota");
    ala.send("/moja-prosba/cos-nie-tak", &[("opis", "")]).await.is(422).says("Napisz w kilku słowach");
    let told = ala.send("/moja-prosba/cos-nie-tak", &[("opis", "Hamulec znów nie działa")]).await;
    told.is(200).says("Organizacja wyjaśni sprawę").says("Hamulec znów nie działa").says("wtorek 8 grudnia");
    assert_eq!(town.status_of(&number).await, "disputed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_called_off_at_every_stage_and_the_seat_is_free_again() {
    let town = Town::new().await;
    town.bicycle_offer(1).await;
    let ala = town.browser();
    let asked = ala.open("/prosba/nowa?oferta=17&termin=czwartek").await;
    ala.press(&asked, "/prosba/co", &[("opis", "Hamulec"), ("gdzie", "Radom")]).await;
    let check = ala.send("/prosba/kontakt", &[("imie", "Ala"), ("telefon", "601234567")]).await;
    ala.press(&check, "/prosba/sprawdz", &[]).await.says("Wysłaliśmy");
    town.browser().open("/prosba/nowa?oferta=17").await.hides("czwartek 26 listopada");
    let ask = ala.open("/moja-prosba/odwolaj").await;
    ala.press(&ask, "/moja-prosba/odwolaj", &[("powod", "bo tak")]).await.is(422).says("Wybierz powód");
    let done = ala.press(&ask, "/moja-prosba/odwolaj", &[("powod", "found-help")]).await;
    done.is(200).says("Prośba jest odwołana").says("Powód: pomógł ktoś inny");
    town.browser().open("/prosba/nowa?oferta=17").await.says("czwartek 26 listopada");
    for status in [
        "submitted",
        "acknowledged",
        "needs-info",
        "terms-proposed",
        "terms-countered",
        "agreed",
        "scheduled",
    ] {
        let who = town.browser();
        let number = town.request(&who, status).await;
        who.send("/moja-prosba/odwolaj", &[("powod", "not-needed")]).await.is(200);
        assert_eq!(town.status_of(&number).await, "cancelled", "{status}");
    }
    let begun = town.browser();
    let number = town.request(&begun, "in-progress").await;
    begun.send("/moja-prosba/odwolaj", &[("powod", "illness")]).await.is(200);
    assert_eq!(town.status_of(&number).await, "stopped");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_and_contact_change_while_the_request_is_open() {
    let town = Town::new().await;
    let ala = town.browser();
    let number = town.request(&ala, "acknowledged").await;
    let page = ala.open("/moja-prosba/zmien").await;
    assert!(page.body.contains("Rower nie hamuje.</textarea>") && page.body.contains("601 234 567"));
    let said = [
        ("opis", "Dwa rowery"),
        ("adres", "ul. Nowa 1"),
        ("imie", "Ala"),
        ("telefon", "602345678"),
        ("email", ""),
    ];
    let changed = ala.press(&page, "/moja-prosba/zmien", &said).await;
    changed.is(200).says("Dwa rowery").says("602 345 678").says("Zmieniono kontakt w prośbie");
    // The page that lay open meanwhile changes nothing, and keeps what was written.
    let stale = ala.press(&page, "/moja-prosba/zmien", &said).await;
    stale.is(200);
    let late = ala.open("/moja-prosba/zmien").await;
    town.run(sql("update orders set version = version + 1 where number = $1"), params![number].to_vec())
        .await;
    let refused = ala
        .press(&late, "/moja-prosba/zmien", &[("opis", "Trzy"), ("imie", "Ala"), ("telefon", "602345678")])
        .await;
    refused.is(422).says("Ktoś zmienił to przed chwilą");
    assert!(refused.body.contains("Trzy</textarea>"));
    ala.press(&refused, "/moja-prosba/zmien", &[("opis", "Trzy"), ("imie", "Ala"), ("telefon", "602345678")])
        .await
        .says("Trzy");
    let bad = ala.send("/moja-prosba/zmien", &[("opis", ""), ("imie", ""), ("telefon", "1")]).await;
    bad.is(422).says("Napisz w kilku słowach").says("Wpisz imię").says("To nie wygląda na numer telefonu");
}

#[tokio::test(flavor = "multi_thread")]
async fn words_written_while_the_half_hour_went_by_are_not_lost() {
    let town = Town::new().await;
    let ala = town.browser();
    town.request(&ala, "reported-done").await;
    let page = ala.open("/moja-prosba/cos-nie-tak").await;
    town.hours_pass(1);
    let kept =
        ala.press(&page, "/moja-prosba/cos-nie-tak", &[("opis", "Hamulec <b>znów</b> nie działa")]).await;
    kept.is(422).says("Tego jeszcze nie wysłaliśmy").says("Hamulec <b>znów</b> nie działa").hides("Rower");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_never_sent_is_erased_after_thirty_days() {
    let town = Town::new().await;
    let ala = town.browser();
    let number = ala.send("/prosba/co", &[("co", "sewing"), ("opis", "Skrócić spodnie")]).await.number();
    town.hours_pass(30 * 24);
    let id = town.order_of(&number).await;
    assert_eq!(elapse::elapse(&town.app).await.unwrap(), 1);
    assert_eq!(town.history("order", &id).await, ["order-begun", "order-expired"]);
    assert_eq!(town.home.count(sql("select cast(count(*) as bigint) as n from orders")).await, 0);
    ala.open("/prosba/co").await.is(200).hides("spodnie");
    ala.open("/moja-prosba").await.is(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn time_expires_confirms_and_closes() {
    let town = Town::new().await;
    let (ala, ola) = (town.browser(), town.browser());
    let waiting = town.request(&ala, "acknowledged").await;
    let done = town.request(&ola, "reported-done").await;
    town.hours_pass(13 * 24 + 23);
    assert_eq!(elapse::elapse(&town.app).await.unwrap(), 0);
    town.hours_pass(1);
    assert_eq!(elapse::elapse(&town.app).await.unwrap(), 1);
    assert_eq!(town.status_of(&done).await, "confirmed");
    town.hours_pass(7 * 24);
    assert_eq!(elapse::elapse(&town.app).await.unwrap(), 1);
    assert_eq!(town.status_of(&done).await, "closed");
    town.hours_pass(9 * 24);
    assert_eq!(elapse::elapse(&town.app).await.unwrap(), 1);
    assert_eq!(town.status_of(&waiting).await, "expired");
    let opened = ala.send("/moja-prosba", &[("numer", &waiting), ("kontakt", "601234567")]).await;
    opened.says("prośba wygasła").says("Zobacz inne oferty");
}
