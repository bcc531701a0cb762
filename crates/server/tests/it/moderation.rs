//! Stories of offers that are taken down: with reasons, with an objection, and shown again where it is right.

use crate::town::{Browser, Town};
use mutual_aid::{Moment, Role};
use pomoc::jobs;
use pomoc::kit::db::{params, sql};
use pomoc::kit::journal::Place;

const OFFER: &str = "/oferty/naprawimy-twoj-rower-1";
const OWN: &str = "/panel/drugi-bieg/oferty/1";

/// An offer of „drugi-bieg” that everybody sees.
async fn published(town: &Town) -> Browser<'_> {
    let text =
        sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title, summary,
            text, terms, place_id, area, valid_until, published_at, created_at)
        values ('drugi-bieg', 'f', 1, 'naprawimy-twoj-rower', 'published', 'bicycle-repair', 'unpaid',
            'Naprawimy Twój rower', 'Dętki, hamulce.', 'Za 50 zł.', '', 760778, 'radius:5', '2027-02-24',
            '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z')");
    town.run(text, vec![]).await;
    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    let text = sql("update accounts set email = $1, email_folded = $1, email_confirmed_at = created_at
        where id = 'anna'");
    town.run(text, params!["anna@drugibieg.example"].to_vec()).await;
    anna
}

/// Somebody reports what stands at an address; answers the number.
async fn reported(town: &Town, address: &str) -> String {
    let fields = [("adres", address), ("powod", "money"), ("opis", "Chcą pieniędzy."), ("prawda", "yes")];
    let shown = town.browser().send("/zglos-naduzycie", &fields).await;
    shown.is(200).path.rsplit('=').next().unwrap().to_owned()
}

/// The operator takes the offer down; answers the address of the decision.
async fn taken_down(town: &Town, operator: &Browser<'_>) -> String {
    let number = reported(town, &format!("http://localhost:8080{OFFER}")).await;
    let page = format!("/operator/naduzycia/{number}");
    operator.open(&page).await.is(200).says("Zgłoszenie dotyczy oferty").says("Naprawimy Twój rower");
    let mut fields =
        vec![("decyzja", "removed"), ("fakty", "Oferta chce 50 zł."), ("podstawa", "Regulamin, punkt 5")];
    let shown = operator.send(&page, &fields).await;
    shown.is(422).says("Wybierz powód zdjęcia oferty").says("Oferta chce 50 zł.");
    town.browser().open(OFFER).await.is(200);
    fields.push(("powod", "money-for-help"));
    operator.send(&page, &fields).await.is(200).says("Decyzja i jej powody");
    page
}

async fn operator(town: &Town) -> Browser<'_> {
    town.member("operator", &[(Role::Operator, None)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_that_breaks_the_rules_is_taken_down_and_its_organisation_told_why() {
    let town = Town::new().await;
    let anna = published(&town).await;
    let place = town.app.offers.load(&town.home.db, Moment(town.clock.now())).await.unwrap();
    town.browser().open("/oferty?q=rower").await.says("Naprawimy Twój rower");
    anna.open(&format!("{OWN}/zdjecie")).await.is(404);
    taken_down(&town, &operator(&town).await).await;

    let gone = town.browser().open(OFFER).await;
    gone.is(410)
        .says("Tej oferty już nie ma")
        .says("Operator sprawdził ją i zdjął")
        .hides("Naprawimy Twój rower");
    town.browser().open("/api/v1/offers/1").await.is(404);
    dropped(&town, place).await;
    let asks = town.browser().open("/prosba/nowa?oferta=1").await;
    asks.hides("Naprawimy Twój rower");

    jobs::do_all(&town.app).await.unwrap();
    let mails = town.rows(sql("select subject, body_text from mails"), vec![]).await;
    let told: String = mails[0].get("body_text").unwrap();
    assert_eq!((mails.len(), mails[0].get::<String>("subject").unwrap().as_str()), (1, "Zdjęto ofertę"));
    for words in [
        "oferta łączy pomoc z pieniędzmi",
        "Treść jest usunięta",
        "W całym portalu, bez terminu.",
        "Oferta chce 50 zł.",
        "Regulamin, punkt 5",
        "Nie użyto automatu",
        "24 maja 2027",
        "/panel/drugi-bieg/oferty/1/zdjecie",
    ] {
        assert!(told.contains(words), "„{words}” is missing:\n{told}");
    }
    anna.open(OWN).await.is(200).says("zdjęta").says("Zobacz powody i odwołaj się");
    for step in ["wznowienie", "przedluzenie", "publikacja", "wycofanie"] {
        assert!(!anna.open(OWN).await.offers(&format!("{OWN}/{step}")), "{step}");
    }
    assert_eq!(town.history("offer", "f").await, ["offer-blocked"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organisation_objects_once_and_a_granted_objection_shows_the_offer_again() {
    for (outcome, says, status) in
        [("granted", "Organizacja ma rację", 200), ("rejected", "Decyzja zostaje", 410)]
    {
        let town = Town::new().await;
        let anna = published(&town).await;
        let operator = operator(&town).await;
        let decision = taken_down(&town, &operator).await;
        let page = format!("{OWN}/zdjecie");
        anna.open(&page).await.is(200).says("Oferta chce 50 zł.").says("24 maja 2027");
        let eve = town.member("eve", &[(Role::Coordinator, Some("nowy-dach"))]).await;
        eve.open(&page).await.is(404);
        eve.open("/panel/nowy-dach/oferty/1/zdjecie").await.is(404);
        let hela = town.member("hela", &[(Role::Helper, Some("drugi-bieg"))]).await;
        hela.open(&page).await.is(403);

        let form = anna.open(&page).await;
        anna.press(&form, &page, &[("odwolanie", "  ")]).await.is(422).says("Napisz, dlaczego");
        let why = [("odwolanie", "50 zł to cena części w sklepie, nie u nas.")];
        anna.press(&form, &page, &why).await.is(200).says("Operator odpowie tutaj");
        let again = anna.post(&page, &[("odwolanie".to_owned(), "Jeszcze raz".to_owned())]).await;
        again.is(422);
        operator.open("/operator").await.says("1 odwołań czeka");
        operator.open("/operator/naduzycia?odwolania=tak").await.says(decision.rsplit('/').next().unwrap());

        let shown = operator.open(&decision).await;
        shown.says("50 zł to cena części");
        let answer = format!("{decision}/odwolanie");
        operator.press(&shown, &answer, &[("wynik", "granted")]).await.is(422).says("Napisz powody");
        let given = [("wynik", outcome), ("odpowiedz", "Sprawdziliśmy jeszcze raz.")];
        operator.press(&shown, &answer, &given).await.is(200).says(says);
        anna.open(&page).await.is(200).says(says).says("Sprawdziliśmy jeszcze raz.");
        town.browser().open(OFFER).await.is(status);
        operator.open("/operator").await.says("0 odwołań czeka");
        jobs::do_all(&town.app).await.unwrap();
        let subjects = town.rows(sql("select subject from mails order by created_at, id"), vec![]).await;
        let subjects: Vec<String> = subjects.iter().map(|mail| mail.get("subject").unwrap()).collect();
        assert!(subjects.contains(&"Odpowiedź na odwołanie".to_owned()), "{subjects:?}");
        assert!(subjects.contains(&"Odwołanie w sprawie oferty".to_owned()), "{subjects:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_objection_has_its_time_and_an_answer_is_given_once() {
    let town = Town::new().await;
    let anna = published(&town).await;
    let decision = taken_down(&town, &operator(&town).await).await;
    let page = format!("{OWN}/zdjecie");
    let long_ago = sql("update content_notices set decided_at = '2026-05-23T08:00:00Z'");
    town.run(long_ago, vec![]).await;
    let why = [("odwolanie", "To nie tak.")];
    anna.send(&page, &why).await.is(422).says("Czas na odwołanie minął: poniedziałek 23 listopada 2026");
    let operator = operator(&town).await;
    let answer = format!("{decision}/odwolanie");
    let fields = [("wynik".to_owned(), "granted".to_owned()), ("odpowiedz".to_owned(), "Tak.".to_owned())];
    operator.post(&answer, &fields).await.is(422);
    let objections = sql("select cast(count(*) as bigint) as n from objections");
    assert_eq!(town.home.count(objections).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_about_something_else_takes_no_offer_down() {
    let town = Town::new().await;
    published(&town).await;
    let operator = operator(&town).await;
    let fields = [("decyzja", "hidden"), ("fakty", "Sprawdzono."), ("podstawa", "Regulamin")];
    for address in ["/organizacje/drugi-bieg", "/oferty/nie-ma-takiej-99", "Na stronie głównej"] {
        let number = reported(&town, address).await;
        let page = format!("/operator/naduzycia/{number}");
        operator.send(&page, &fields).await.is(200).hides("Powód zdjęcia oferty");
    }
    let number = reported(&town, OFFER).await;
    let kept = [("decyzja", "kept"), ("fakty", "Sprawdzono."), ("podstawa", "Regulamin")];
    operator.send(&format!("/operator/naduzycia/{number}"), &kept).await.is(200);
    town.browser().open(OFFER).await.is(200);
}

/// The search drops the offer; on a shared server it reads behind the oldest change that still runs there.
async fn dropped(town: &Town, mut place: Place) {
    for _ in 0..200 {
        place = town.app.offers.step(&town.home.db, place, Moment(town.clock.now())).await.unwrap();
        let found = town.browser().open("/oferty?q=rower").await;
        if !found.text().contains("Naprawimy Twój rower") {
            found.is(200);
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("the offer is still found");
}
