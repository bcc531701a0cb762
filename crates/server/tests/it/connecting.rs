//! Stories of the sheet that connects a person's record with their account, and of parting again.

use crate::people_panel::{ALA, entered};
use crate::town::{Browser, Shown, Town};
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

const PASSWORD: &str = "zielony rower pod lipą";

/// The address on the sheet that a coordinator prints for the person of this page.
pub async fn sheet(coordinator: &Browser<'_>, person: &str) -> String {
    let page = coordinator.open(&format!("{person}/konto")).await;
    page.is(200);
    let address = page.body.split("data-copy=\"").nth(1).and_then(|rest| rest.split('"').next());
    let address = address.unwrap_or_else(|| panic!("no sheet:\n{}", page.text()));
    address.strip_prefix("http://localhost:8080").unwrap().to_owned()
}

/// Somebody who is signed in follows the sheet of a person and says that it is theirs.
pub async fn connects(coordinator: &Browser<'_>, person: &str, browser: &Browser<'_>) -> Shown {
    let address = sheet(coordinator, person).await;
    let shown = browser.send(&address, &[]).await;
    shown.is(200).says("Konto jest połączone");
    shown
}

/// Where the link leads whose address begins so.
fn link(shown: &Shown, beginning: &str) -> String {
    let mut links = shown.body.split("href=\"").skip(1).map(|part| part.split('"').next().unwrap());
    links
        .find(|link| link.starts_with(beginning))
        .unwrap_or_else(|| panic!("no link to {beginning}"))
        .to_owned()
}

async fn parts(browser: &Browser<'_>, person: &str) -> Shown {
    let page = browser.open(&format!("{person}/konto")).await;
    browser.press(&page, &format!("{person}/konto/rozlaczenie"), &[]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_mail_registers_and_connects_in_three_steps() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let person = entered(&anna, &ALA).await;
    let printed = anna.open(&format!("{}/konto", person.path)).await;
    printed.says("Ala, to Twoje konto").says("drugi-bieg").says("Kartka działa do 8 grudnia 2026");
    assert!(printed.body.contains("<svg class=\"qr\"") && printed.body.contains("sms:+48600100200?body="));
    let address = sheet(&anna, &person.path).await;
    assert!(!address.to_lowercase().contains("ala") && !address.contains("600100200"), "{address}");

    let ala = town.browser();
    let page = ala.open(&address).await;
    page.is(200).says("Czy to Ty, Ala?").says("drugi-bieg").hides("Żółć").hides("600 100 200");
    assert!(!page.offers(&address), "nobody is signed in yet");
    let form = ala.open(&link(&page, "/rejestracja?dalej=")).await;
    let registered = ala.press(&form, "/rejestracja", &[("haslo", PASSWORD)]).await;
    registered.is(200).says("Masz konto");
    let back = ala.open(&link(&registered, "/polaczenie/")).await;
    back.is(200).says("Czy to Ty, Ala?");
    let mine = ala.press(&back, &address, &[]).await;
    mine.is(200).says("Konto jest połączone").says("Mój dzień").says("Moje godziny").says("Moje oferty");
    mine.says("Moje dokumenty").says("Moje umiejętności").says("Moje organizacje");
    for path in ["/moje/dzien", "/moje/godziny", "/moje/oferty", "/moje/dokumenty"] {
        ala.open(path).await.is(200);
    }
    ala.open(&address).await.is(200).says("Twoje sprawy z tą organizacją są już tutaj: drugi-bieg");
    let id = person.path.rsplit('/').next().unwrap();
    assert_eq!(town.history("person", id).await, ["person-entered", "person-connected"]);
    anna.open(&person.path).await.says("Ta osoba ma połączone konto.").says("Osoba połączyła swoje konto");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_participant_sees_the_visit_once_connected() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    town.zofia_asks("PW-4827-3951").await;
    let anna = town.anna().await;
    let path = "/panel/drugi-bieg/zlecenia/PW-4827-3951/przyjecie";
    let visit = [("osoba", "marek"), ("dzien", "2026-11-26"), ("godzina", "10:00"), ("minuty", "60")];
    let page = anna.open(path).await;
    let fields = [&visit[..], &[("warunki", "Naprawiamy to, co ustalimy.")]].concat();
    anna.press(&page, path, &fields).await.is(200);
    let marek = town.member("marek-konto", &[]).await;
    marek.open("/moje/dzien").await.hides("ul. Polna 3");
    connects(&anna, "/panel/drugi-bieg/osoby/marek", &marek).await;
    marek.open("/moje/dzien").await.is(200).says("ul. Polna 3").says("Zofia");
    parts(&anna, "/panel/drugi-bieg/osoby/marek").await.is(200).says("Drukuj kartkę");
    marek.open("/moje/dzien").await.hides("ul. Polna 3");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sheet_is_over_after_two_weeks_and_counts_once() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    town.person("drugi-bieg", "ola").await;
    let (anna, ala, stranger) = (town.anna().await, town.member("konto", &[]).await, town.browser());
    let person = "/panel/drugi-bieg/osoby/ala";
    let old = sheet(&anna, person).await;
    let late = ala.open(&old).await;
    town.hours_pass(24 * 15);
    let text = sql("update roles set granted_at = '2026-12-08T08:00:00Z'");
    town.run(text, params![].to_vec()).await;
    let (anna, ala) = (town.anna().await, town.member("konto", &[]).await);
    ala.open(&old).await.is(200).says("Ta kartka już nie działa.").says("drugi-bieg");
    ala.press(&late, &old, &[]).await.is(422);
    let address = sheet(&anna, person).await;
    assert_ne!(address, old);
    let twice = town.member("inne", &[]).await;
    let opened = twice.open(&address).await;
    connects(&anna, person, &ala).await;
    twice.press(&opened, &address, &[]).await.is(422).says("Ta kartka była już użyta.");
    stranger.open(&address).await.is(200).says("Ta kartka była już użyta.").hides("Czy to Ty");
    let second = sheet(&anna, "/panel/drugi-bieg/osoby/ola").await;
    let refused = ala.send(&second, &[]).await;
    refused.is(422).says("To konto jest już połączone z inną osobą w tej organizacji.");

    parts(&anna, person).await.is(200);
    ala.open(&address).await.is(200).says("Ta kartka była już użyta.");
    connects(&anna, person, &ala).await;
    let told = town.history("person", "ala").await;
    assert_eq!(told, ["person-connected", "person-disconnected", "person-connected"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_parts_by_themselves_and_nobody_else_may() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    let (anna, ala) = (town.anna().await, town.member("konto", &[]).await);
    let person = "/panel/drugi-bieg/osoby/ala";
    connects(&anna, person, &ala).await;
    ala.open(&format!("{person}/konto")).await.is(404);
    let stranger = town.member("obcy", &[]).await;
    stranger.post("/moje/organizacje", &[("osoba".into(), "ala".into())]).await.is(422);
    let other = town.member("ewa", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    other.open(&format!("{person}/konto")).await.is(404);
    other.open("/panel/nowy-dach/osoby/ala/konto").await.is(404);
    let helper = town.member("ida", &[(Role::Helper, Some("drugi-bieg"))]).await;
    helper.open(&format!("{person}/konto")).await.is(403);
    let mine = ala.open("/moje/organizacje").await;
    mine.is(200).says("drugi-bieg");
    let parted = ala.press(&mine, "/moje/organizacje", &[("osoba", "ala")]).await;
    parted.is(200).says("Konto jest odłączone").says("Żadna organizacja nie jest połączona");
    assert_eq!(town.history("person", "ala").await, ["person-connected", "person-disconnected"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forged_sheet_leads_nowhere() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    town.person("drugi-bieg", "ola").await;
    let anna = town.anna().await;
    let address = sheet(&anna, "/panel/drugi-bieg/osoby/ala").await;
    let (rest, proof) = address.rsplit_once('/').unwrap();
    for forged in [
        format!("/polaczenie/ola/2026-11-24/{proof}"),
        format!("/polaczenie/ala/2026-11-25/{proof}"),
        format!("/polaczenie/ala/jutro/{proof}"),
        format!("{rest}/x"),
        format!("{rest}/ż%00"),
        format!("/polaczenie/nikt/2026-11-24/{proof}"),
    ] {
        town.member("konto", &[]).await.open(&forged).await.is(404);
    }
    town.browser().reading("/uk").open(&address).await.is(200).says("Це Ви, ala?");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_connects_too_and_opens_no_account_with_a_password() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    let anna = town.anna().await;
    anna.send("/panel/drugi-bieg/karta/ala", &[]).await.is(200);
    assert_eq!(town.history("person", "ala").await, ["person-connected"]);
    let person = "/panel/drugi-bieg/osoby/ala";
    anna.open(&format!("{person}/konto")).await.says("Ta osoba ma połączone konto.").says("Wydrukuj kartę");
    let text = sql("update accounts set password_hash = 'x' where id <> 'anna'");
    town.run(text, params![].to_vec()).await;
    anna.open(&format!("{person}/konto")).await.hides("Wydrukuj kartę");
    anna.open("/panel/drugi-bieg/karta/ala").await.is(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_helps_in_two_places_says_for_which_the_hours_are() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    town.person("nowy-dach", "alicja").await;
    let (anna, ala) = (town.anna().await, town.member("konto", &[]).await);
    let ewa = town.member("ewa", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    connects(&anna, "/panel/drugi-bieg/osoby/ala", &ala).await;
    ala.open("/moje/godziny").await.hides("Dla której organizacji?");
    connects(&ewa, "/panel/nowy-dach/osoby/alicja", &ala).await;
    let page = ala.open("/moje/godziny").await;
    page.is(200).says("Dla której organizacji?");
    let meeting =
        [("organizacja", "nowy-dach"), ("rodzaj", "meeting"), ("dzien", "2026-11-20"), ("minuty", "30")];
    ala.press(&page, "/moje/godziny", &meeting).await.is(200).says("30 min");
    let rows = town.rows(sql("select organisation_id, person_id from hours_entries"), vec![]).await;
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].get::<String>("organisation_id").unwrap(), "nowy-dach");
    assert_eq!(rows[0].get::<String>("person_id").unwrap(), "alicja");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_go_to_a_place_that_asks_for_it_and_nobody_who_has_a_break() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    town.participant("ola", None).await;
    town.zofia_asks("PW-4827-3951").await;
    let anna = town.anna().await;
    let path = "/panel/drugi-bieg/zlecenia/PW-4827-3951/przyjecie";
    let with = |more: &[(&'static str, &'static str)]| {
        let visit =
            [("dzien", "2026-11-26"), ("godzina", "10:00"), ("minuty", "60"), ("warunki", "Naprawiamy.")];
        [&visit[..], more].concat()
    };
    let page = anna.open(path).await;
    let alone = anna.press(&page, path, &with(&[("osoba", "marek"), ("para", "yes")])).await;
    alone.is(422).says("Na tę wizytę idą dwie osoby");
    assert!(alone.body.contains("name=\"para\" value=\"yes\" checked"), "what was ticked is kept");
    town.run(sql("update people set status = 'paused' where id = 'ola'"), params![].to_vec()).await;
    let both = with(&[("osoba", "marek"), ("osoba", "ola"), ("para", "yes")]);
    anna.press(&page, path, &both).await.is(422).says("Ta osoba ma przerwę.");
    town.run(sql("update people set status = 'active'"), params![].to_vec()).await;
    anna.press(&page, path, &both).await.is(200);
    let rows = town.rows(sql("select needs_pair from orders"), vec![]).await;
    assert!(rows[0].get::<bool>("needs_pair").unwrap(), "it is remembered");
}
