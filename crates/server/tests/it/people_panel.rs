//! Stories of people in the panel: entered, found, changed, joined, on a break, and off to a job.

use crate::town::{Browser, Shown, Town};
use axum::body::Body;
use axum::http::Request;
use mutual_aid::Role;
use pomoc::kit::db::sql;

const NEW: &str = "/panel/drugi-bieg/osoby/nowa";

/// What a coordinator writes while somebody is on the phone.
pub const ALA: [(&str, &str); 7] = [
    ("rodzaj", "participant"),
    ("imie", "Ala"),
    ("nazwisko", "Żółć"),
    ("telefon", "600 100 200"),
    ("kontakt", "phone"),
    ("kanal", "phone"),
    ("poinformowano", "yes"),
];

impl Town {
    /// Anna, who coordinates in Drugi Bieg.
    pub async fn anna(&self) -> Browser<'_> {
        self.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await
    }
}

/// The same fields with others in their place.
fn with<'a>(others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = ALA.iter().filter(|(name, _)| others.iter().all(|(other, _)| other != name));
    kept.copied().chain(others.iter().copied()).collect()
}

/// The page of somebody just entered.
pub async fn entered(anna: &Browser<'_>, fields: &[(&str, &str)]) -> Shown {
    let shown = anna.send(NEW, fields).await;
    shown.is(200);
    assert!(
        shown.path.contains("/osoby/") && !shown.path.ends_with("/nowa"),
        "{}:\n{}",
        shown.path,
        shown.text()
    );
    shown
}

/// Presses a button of a person's page.
pub async fn press(anna: &Browser<'_>, page: &Shown, button: &str, fields: &[(&str, &str)]) -> Shown {
    let page = anna.open(&page.path).await;
    anna.press(&page, &format!("{}/{button}", page.path), fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_calls_is_entered_on_one_page_and_found_again() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let shown = entered(&anna, &ALA).await;
    shown.says("Ala Żółć").says("kandydat").says("Zadzwoń i zaproś na rozmowę").says("600 100 200");
    let id = shown.path.rsplit('/').next().unwrap();
    assert_eq!(town.history("person", id).await, ["person-entered"]);
    let list = "/panel/drugi-bieg/uczestnicy";
    anna.open(list).await.says("Żółć Ala");
    for found in ["?q=zolc", "?q=ALA+%C5%BC%C3%B3%C5%82%C4%87", "?q=100200", "?stan=candidate"] {
        anna.open(&format!("{list}{found}")).await.says("Żółć Ala");
    }
    for lost in ["?q=nowak", "?stan=active", "?q=999"] {
        anna.open(&format!("{list}{lost}")).await.says("Nie ma tu nikogo");
    }
    anna.open("/panel/drugi-bieg/wolontariusze").await.hides("Żółć Ala");
    let file = anna.open(&format!("{list}/plik.csv")).await;
    assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
    assert!(file.body.contains("\"Żółć Ala\";\"kandydat\";\"600 100 200\""), "{}", file.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn bad_input_comes_back_with_every_value() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let shown = anna.send(NEW, &with(&[("imie", ""), ("telefon", "12 ab"), ("gdzie", "Rdom")])).await;
    shown.is(422).says("Wpisz imię.").says("To nie wygląda na numer telefonu").says("Podobne: Radom");
    assert!(shown.body.contains("value=\"12 ab\"") && shown.body.contains("<title>Błąd:"));
    anna.send(NEW, &with(&[("telefon", "")])).await.is(422).says("Wpisz telefon albo wybierz inny sposób");
    anna.send(NEW, &with(&[("kontakt", "sowa")])).await.is(422).says("Wybierz sposób kontaktu.");
    let untold = anna.send(NEW, &ALA[..6]).await;
    untold.is(422).says("Powiedz tej osobie o danych");
    assert_eq!(town.home.count(sql("select cast(count(*) as bigint) as n from people")).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn names_and_phones_of_the_world_are_taken_as_they_are() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let shown =
        entered(&anna, &with(&[("imie", "Oksana"), ("nazwisko", ""), ("telefon", "+380 67 123 45 67")]))
            .await;
    shown.says("Oksana").says("+380 671 234 567");
    let through = [("telefon", ""), ("kontakt", "through"), ("przez", "córka Ewa, 600 200 300")];
    entered(&anna, &with(&through)).await.says("córka Ewa");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_is_refused_and_a_minor_needs_a_guardian() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let child = anna.send(NEW, &with(&[("urodzony", "01.01.2015")])).await;
    child.is(422).says("od 13 lat");
    let minor = entered(&anna, &with(&[("urodzony", "2010-01-01"), ("opiekun", "Ewa Żółć")])).await;
    minor.says("16 lat");
    press(&anna, &minor, "przyjecie", &[]).await.is(422).says("pisemnej zgody opiekuna");
    let consent =
        with(&[("urodzony", "2010-01-01"), ("opiekun", "Ewa Żółć"), ("zgoda_opiekuna", "2026-11-20")]);
    anna.send(&format!("{}/dane", minor.path), &consent).await.is(200).says("Ewa Żółć");
    press(&anna, &minor, "przyjecie", &[]).await.is(200).says("w programie");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_participant_joins_has_a_break_comes_back_and_finds_work() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let shown = entered(&anna, &with(&[("bezrobotny", "yes"), ("urzad", "PUP Radom")])).await;
    press(&anna, &shown, "przyjecie", &[]).await.says("Przygotuj porozumienie");
    press(&anna, &shown, "przerwa", &[]).await.says("Przerwa trwa");
    press(&anna, &shown, "powrot", &[]).await.says("w programie");
    let end = format!("{}/koniec", shown.path);
    anna.send(&end, &[]).await.is(422).says("Wybierz powód.");
    let gone = anna.send(&end, &[("powod", "found-job")]).await;
    gone.is(200)
        .says("Ala ma pracę. Brawo!")
        .says("zaświadczenie")
        .says("urzędzie pracy")
        .says("wolontariusza");
    let id = shown.path.rsplit('/').next().unwrap();
    let told = [
        "person-entered",
        "person-joined",
        "participation-paused",
        "participation-resumed",
        "participation-ended",
    ];
    assert_eq!(town.history("person", id).await, told);
    press(&anna, &shown, "przyjecie", &[]).await.is(200).says("w programie");
}

#[tokio::test(flavor = "multi_thread")]
async fn skills_times_and_papers_are_written_down() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let shown = entered(&anna, &ALA).await;
    let skills = [
        ("umie", "bicycle-repair"),
        ("umie", "cooking"),
        ("umie", "latanie"),
        ("czas", "1-morning"),
        ("czas", "1-evening"),
        ("czas", "9-morning"),
        ("promien", "10"),
        ("chce", "Lubię rowery"),
    ];
    let kept = anna.send(&format!("{}/umiejetnosci", shown.path), &skills).await;
    kept.says("Naprawa rowerów").says("poniedziałek: rano, wieczorem").says("do 10 km").says("Lubię rowery");
    let form = anna.open(&format!("{}/umiejetnosci", shown.path)).await;
    assert!(
        form.body.contains("value=\"cooking\" checked") || form.body.contains("value=\"cooking\"  checked")
    );
    let paper = format!("{}/kwalifikacje", shown.path);
    let sep = [("do_czego", "electrical-repair"), ("nazwa", "SEP do 1 kV"), ("do", "2027-01-31")];
    anna.send(&paper, &sep).await.is(200).says("SEP do 1 kV").says("31 stycznia 2027");
    let past = [("do_czego", "electrical-repair"), ("nazwa", "SEP"), ("do", "2020-01-31")];
    anna.send(&paper, &past).await.is(422).says("już nieważny");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_coordinators_do_not_overwrite_each_other() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let shown = entered(&anna, &ALA).await;
    let address = format!("{}/dane", shown.path);
    let opened = anna.open(&address).await;
    anna.send(&address, &with(&[("imie", "Alicja")])).await.is(200).says("Alicja Żółć");
    anna.press(&opened, &address, &with(&[("imie", "Alina")]))
        .await
        .is(422)
        .says("Ktoś zmienił to przed chwilą");
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_entered_twice_is_pointed_out() {
    let town = Town::new().await;
    let anna = town.anna().await;
    entered(&anna, &ALA).await.hides("czy to nie ta sama osoba");
    let twin = entered(&anna, &with(&[("imie", "Alicja")])).await;
    twin.says("czy to nie ta sama osoba: Ala Żółć");
    entered(&anna, &with(&[("imie", "Jan"), ("telefon", "600 999 999")]))
        .await
        .hides("czy to nie ta sama osoba");
}

/// I13: for another organisation nobody of this one exists, and a helper of this one may not look.
#[tokio::test(flavor = "multi_thread")]
async fn another_organisation_finds_nobody_here() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let shown = entered(&anna, &ALA).await;
    let id = shown.path.rsplit('/').next().unwrap();
    let jan = town.member("jan", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    let here = ["", "/dane", "/umiejetnosci", "/kwalifikacje", "/koniec", "/porozumienie"];
    for page in here {
        jan.open(&format!("/panel/nowy-dach/osoby/{id}{page}")).await.is(404);
        jan.open(&format!("/panel/drugi-bieg/osoby/{id}{page}")).await.is(404);
    }
    for list in ["uczestnicy", "wolontariusze", "uczestnicy/plik.csv", "osoby/nowa"] {
        jan.open(&format!("/panel/drugi-bieg/{list}")).await.is(404);
    }
    jan.open("/panel/nowy-dach/uczestnicy").await.is(200).hides("Żółć");
    let ola = town.member("ola", &[(Role::Helper, Some("drugi-bieg"))]).await;
    ola.open(&format!("/panel/drugi-bieg/osoby/{id}")).await.is(403);
    let stranger = Request::get(format!("/panel/drugi-bieg/osoby/{id}")).body(Body::empty()).unwrap();
    assert_eq!(town.ask(stranger).await.0, 303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_goes_on_without_names_in_its_address() {
    let town = Town::new().await;
    let anna = town.anna().await;
    for n in 0..60 {
        let text = sql("insert into people (organisation_id, id, kind, status, first_name, last_name, sorted_by,
                phone, contact_way, created_at)
            values ('drugi-bieg', $1, 'volunteer', 'active', 'Jan', $1, $1, '+48600100200', 'phone', '2026-11-01T08:00:00Z')");
        town.run(text, pomoc::params![format!("nowak{n:02}")].to_vec()).await;
    }
    let first = anna.open("/panel/drugi-bieg/wolontariusze").await;
    first.says("nowak00 Jan").says("nowak49 Jan").hides("nowak50 Jan").says("Następna strona");
    let next = anna.open("/panel/drugi-bieg/wolontariusze?q=&stan=&po=nowak49").await;
    next.says("nowak50 Jan").says("nowak59 Jan").hides("nowak49 Jan").hides("Następna strona");
}
