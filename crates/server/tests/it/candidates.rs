//! Stories of joining from outside: six questions for a participant, one form for a volunteer, own pages later.

use crate::connecting::connects;
use crate::people_panel::{ALA, entered, press};
use crate::town::{Browser, Town};
use pomoc::kit::db::sql;
use pomoc::params;

impl Town {
    /// Drugi Bieg works in Radom, Nowy Dach in Gdynia.
    pub async fn placed(&self) {
        let places = pomoc::places::Places::embedded();
        for (house, place) in [("drugi-bieg", "radom"), ("nowy-dach", "gdynia")] {
            let text = sql("update organisations set place_id = $2, phone = '+48483001020' where id = $1");
            self.run(text, params![house, places.by_slug(place).unwrap().id].to_vec()).await;
        }
    }
}

/// Every question answered, up to the last look.
pub async fn answered(browser: &Browser<'_>) -> crate::town::Shown {
    let what =
        browser.send("/dolacz", &[("umie", "bicycle-repair"), ("umie", "cooking"), ("chce", "Rano")]).await;
    what.is(200).says("Pytanie 2 z 6").says("Gdzie chcesz pomagać?");
    let place = browser.send("/dolacz/gdzie", &[("gdzie", "Pionki"), ("promien", "25")]).await;
    place.is(200).says("Kiedy masz czas?");
    browser.send("/dolacz/kiedy", &[("czas", "2-morning")]).await.is(200).says("Urząd pracy");
    browser.send("/dolacz/urzad", &[("bezrobotny", "yes"), ("urzad", "PUP Radom")]).await.is(200);
    let me = [("imie", "Oksana"), ("kontakt", "phone"), ("telefon", "+380671234567"), ("wiek", "adult")];
    browser.send("/dolacz/kontakt", &me).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_without_work_joins_the_nearest_organisation() {
    let town = Town::new().await;
    town.placed().await;
    let oksana = town.browser();
    let check = answered(&oksana).await;
    check
        .is(200)
        .says("Sprawdź i wyślij")
        .says("Naprawa rowerów, Gotowanie")
        .says("wtorek: rano")
        .says("do 25 km");
    check.says("drugi-bieg").says("km od Ciebie");
    assert!(check.body.find("value=\"drugi-bieg\"") < check.body.find("value=\"nowy-dach\""));
    let done = oksana.press(&check, "/dolacz/sprawdz", &[("organizacja", "drugi-bieg")]).await;
    done.is(200).says("Zadzwonimy").says("drugi-bieg").says("czwartek 26 listopada");
    assert!(!done.path.contains("Oksana") && !done.path.contains("380"));
    let anna = town.anna().await;
    let list = anna.open("/panel/drugi-bieg/uczestnicy").await;
    list.says("Oksana").says("kandydat").says("Pionki");
    let id = town.rows(sql("select id from people"), vec![]).await[0].get::<String>("id").unwrap();
    anna.open(&format!("/panel/drugi-bieg/osoby/{id}"))
        .await
        .says("Gotowanie")
        .says("PUP Radom")
        .says("Rano");
    assert_eq!(town.history("person", &id).await, ["person-entered"]);
    oksana.open("/dolacz").await.hides("Wróć");
    let again = oksana.open("/dolacz/sprawdz").await;
    assert!(again.path.ends_with("/dolacz"), "the answers are gone once they were sent: {}", again.path);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_wait_for_whoever_comes_back() {
    let town = Town::new().await;
    let browser = town.browser();
    browser.send("/dolacz", &[("umie", "cooking")]).await.is(200);
    browser.send("/dolacz/gdzie", &[("gdzie", "Radom")]).await.is(200);
    town.hours_pass(24 * 10);
    let back = browser.open("/dolacz").await;
    assert!(back.body.contains("value=\"cooking\" checked"), "{}", back.body);
    assert!(browser.open("/dolacz/gdzie").await.body.contains("value=\"Radom\""));
    let other = town.browser().open("/dolacz/gdzie").await;
    assert!(!other.body.contains("value=\"Radom\""));
    town.hours_pass(24 * 20);
    assert!(!browser.open("/dolacz/gdzie").await.body.contains("value=\"Radom\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_question_says_what_it_misses_and_keeps_what_was_typed() {
    let town = Town::new().await;
    town.placed().await;
    let browser = town.browser();
    browser.send("/dolacz", &[]).await.is(422).says("Zaznacz choć jedną rzecz");
    browser.send("/dolacz", &[("nie_wiem", "yes")]).await.is(200);
    browser.send("/dolacz/gdzie", &[]).await.is(422).says("Wpisz miejscowość.");
    let unknown = browser.send("/dolacz/gdzie", &[("gdzie", "Rdom")]).await;
    unknown.is(422).says("Podobne: Radom");
    assert!(unknown.body.contains("value=\"Rdom\""));
    browser.send("/dolacz/gdzie", &[("gdzie", "w Radomiu")]).await.is(200);
    browser.send("/dolacz/kiedy", &[]).await.is(200);
    browser.send("/dolacz/urzad", &[]).await.is(200);
    let nothing = browser.send("/dolacz/kontakt", &[]).await;
    nothing.is(422).says("Wpisz imię.").says("Wybierz, jak mamy się odezwać.").says("Zaznacz, ile masz lat.");
    let child = [("imie", "Staś"), ("kontakt", "in-person"), ("wiek", "minor"), ("urodzony", "01.01.2016")];
    let check = browser.send("/dolacz/kontakt", &child).await;
    let refused = browser.press(&check, "/dolacz/sprawdz", &[("organizacja", "drugi-bieg")]).await;
    refused.is(422).says("od 13 lat");
    let nobody = browser.press(&check, "/dolacz/sprawdz", &[("organizacja", "nie-ma")]).await;
    nobody.is(422).says("nie działa teraz w programie");
    assert_eq!(town.home.count(sql("select cast(count(*) as bigint) as n from people")).await, 0);
    town.browser().open("/dolacz/nie-ma").await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_volunteer_chooses_a_task_and_leaves_a_phone() {
    let town = Town::new().await;
    town.placed().await;
    let radom = pomoc::places::Places::embedded().by_slug("radom").unwrap().id;
    let text = sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title, summary, text,
            terms, place_id, valid_until, published_at, created_at)
        values ('drugi-bieg', 'o', 17, 'rower', 'published', 'bicycle-repair', 'unpaid', 'Naprawimy Twój rower', '', '',
            '', $1, '2027-01-01', '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z')");
    town.run(text, params![radom].to_vec()).await;
    let jan = town.browser();
    let page = jan.open("/wolontariat?gdzie=Radom").await;
    page.is(200).says("Naprawimy Twój rower").says("drugi-bieg, Radom");
    let form = jan.open("/wolontariat/zgloszenie?oferta=17").await;
    form.says("Naprawimy Twój rower");
    let me = [
        ("organizacja", "drugi-bieg"),
        ("imie", "Jan"),
        ("kontakt", "phone"),
        ("telefon", "600100200"),
        ("wiek", "adult"),
        ("chce", "Rowery"),
    ];
    jan.press(&form, "/wolontariat/zgloszenie", &me[..3]).await.is(422).says("Zaznacz, ile masz lat.");
    jan.press(&form, "/wolontariat/zgloszenie", &me).await.is(200).says("Zadzwonimy");
    town.anna().await.open("/panel/drugi-bieg/wolontariusze").await.says("Jan").says("kandydat");
    let uk = town.browser().reading("/uk");
    uk.open("/wolontariat").await.is(200).says("Допомагайте як волонтер");
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_keeps_own_skills_and_reads_own_agreement() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let person = entered(&anna, &ALA).await;
    press(&anna, &person, "przyjecie", &[]).await.is(200);
    let agreement = anna.send(&format!("{}/porozumienie", person.path), &[("od", "2026-11-24")]).await;
    let id = person.path.rsplit('/').next().unwrap().to_owned();
    let ala = town.member("ala", &[]).await;
    ala.open("/moje/umiejetnosci").await.is(404);
    connects(&anna, &person.path, &ala).await;
    let form = ala.open("/moje/umiejetnosci").await;
    form.is(200).says("Moje umiejętności");
    let kept = ala.press(&form, "/moje/umiejetnosci", &[("umie", "sewing"), ("czas", "3-evening")]).await;
    kept.is(200).says("Zapisaliśmy zmiany.");
    anna.open(&person.path).await.says("Szycie i przeróbki").says("środa: wieczorem");
    let paper = agreement.path.rsplit('/').next().unwrap().to_owned();
    ala.open("/moje/dokumenty").await.is(200).says("drugi-bieg").says("czeka na podpis");
    ala.open(&format!("/moje/dokumenty/{paper}")).await.is(200).says("Porozumienie o pomocy wolontariackiej");
    let ola = town.member("ola", &[]).await;
    ola.open(&format!("/moje/dokumenty/{paper}")).await.is(404);
    let other = ola.post("/moje/umiejetnosci", &[("osoba".into(), id)]).await;
    assert!([404, 422].contains(&other.status.as_u16()), "{}", other.status);
}
