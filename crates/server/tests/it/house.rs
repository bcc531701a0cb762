//! Stories of an organisation that keeps its house: contact, standards, insurance, team, and leaving.

use crate::files::PDF;
use crate::joining::{HOUSE, REVIEW};
use crate::sink::Sink;
use crate::town::{Browser, Shown, Town};
use mutual_aid::Role;
use pomoc::jobs;
use pomoc::kit::db::{params, sql};
use pomoc::settings::{Secret, Settings};

const PANEL: &str = "/panel/stowarzyszenie-dwa-kola";
const PUBLIC: &str = "/organizacje/stowarzyszenie-dwa-kola";
const CONTACT: [(&str, &str); 5] = [
    ("telefon", "48 300 10 20"),
    ("godziny", "wtorek–czwartek, 10–14"),
    ("adres", "ul. Żeromskiego 5"),
    ("kod", "26-600"),
    ("opis", "Naprawiamy rowery.\r\nUczymy się przy tym zawodu."),
];

fn at(page: &str) -> String {
    format!("{PANEL}/{page}")
}

impl Town {
    /// An organisation in the programme, and its administrator.
    async fn joined(&self) -> Browser<'_> {
        let maria = self.maria().await;
        maria.applies().await.is(200);
        self.iga().await.welcomes(&maria).await;
        maria
    }
}

impl Browser<'_> {
    /// Invites somebody; answers the link on the page, without the server.
    async fn invites(&self, fields: &[(&str, &str)]) -> (Shown, String) {
        let page = self.open(&at("zespol")).await;
        let shown = self.press(&page, &at("zespol/zaproszenie"), fields).await;
        let link = shown.body.split("<code>http://localhost:8080").nth(1).unwrap_or_default();
        let link = link.split('<').next().unwrap_or_default().to_owned();
        (shown, link)
    }

    async fn accepts(&self, link: &str) -> Shown {
        let page = self.open(link).await;
        self.press(&page, link, &[]).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_an_organisation_says_about_itself_stands_on_its_page() {
    let town = Town::new().await;
    let maria = town.joined().await;
    maria.open(&at("ustawienia")).await.is(200).says("Kontakt i opis do zrobienia");
    maria.send(&at("ustawienia/kontakt"), &CONTACT).await.is(200).says("Kontakt i opis gotowe");
    let page = town.browser().open(PUBLIC).await;
    page.says("48 300 10 20").says("wtorek–czwartek, 10–14").says("Naprawiamy rowery.").says("26-600 Radom");
    let mut wrong = CONTACT.to_vec();
    wrong[0] = ("telefon", "12");
    wrong[4] = ("opis", "");
    let shown = maria.send(&at("ustawienia/kontakt"), &wrong).await;
    shown.is(422).says("To nie wygląda na numer telefonu").says("Napisz choć jedno zdanie");
    assert!(shown.body.contains("value=\"12\""));
    let script = [("opis", "<script>alert(1)</script>")];
    let fields: Vec<_> = CONTACT.iter().copied().filter(|(name, _)| *name != "opis").chain(script).collect();
    maria.send(&at("ustawienia/kontakt"), &fields).await.is(200);
    assert!(!town.browser().open(PUBLIC).await.body.contains("<script>alert"));
}

#[tokio::test(flavor = "multi_thread")]
async fn work_with_children_waits_for_published_standards() {
    let town = Town::new().await;
    let maria = town.joined().await;
    maria.open(HOUSE).await.says("Praca z dziećmi czeka na standardy ochrony");
    let path = at("ustawienia/standardy");
    let page = maria.open(&path).await;
    let fields = [("przyjeto", "1.10.2026"), ("kontakt", "osoba do spraw ochrony dzieci, 48 300 10 20")];
    let bare = maria.press_with(&page, &path, &fields, ("plik", "standardy.pdf", PDF)).await;
    bare.is(422).says("Dodaj plik albo wpisz adres strony");
    let both = [fields[0], fields[1], ("adres_dzieci", "javascript:alert(1)")];
    let shown = maria.press_with(&page, &path, &both, ("plik", "standardy.pdf", PDF)).await;
    shown.is(422).says("Wpisz pełny adres, który zaczyna się od https://");
    let both = [fields[0], fields[1], ("adres_dzieci", "https://dwakola.example/dzieci")];
    maria.press_with(&page, &path, &both, ("plik", "standardy.pdf", PDF)).await.is(200);
    maria.open(HOUSE).await.says("Praca z dziećmi dozwolona");
    maria.open(&path).await.says("niedziela 1 października 2028");
    let public = town.browser().open(PUBLIC).await;
    public.says("osoba do spraw ochrony dzieci").says("Wersja dla dzieci");
    assert!(public.body.contains("href=\"https://dwakola.example/dzieci\""));
    let file = town.browser().open(&format!("{PUBLIC}/standardy")).await;
    assert_eq!((file.status.as_u16(), file.body.as_bytes()), (200, PDF));
    town.browser().open(&format!("{PUBLIC}/standardy-dla-dzieci")).await.is(404);
    let factor = sql("insert into second_factors (account_id, secret, last_step, set_at)
        values ('maria', '', 0, '2026-11-24T09:00:00Z')");
    town.run(factor, vec![]).await;
    town.hours_pass(24 * 365 * 2);
    let maria = town.member("maria", &[]).await;
    maria.open(HOUSE).await.says("Praca z dziećmi czeka na standardy ochrony");
}

#[tokio::test(flavor = "multi_thread")]
async fn policies_are_written_down_with_their_period() {
    let town = Town::new().await;
    let maria = town.joined().await;
    let path = at("ustawienia/polisy");
    let mut fields = vec![
        ("rodzaj", "accident"),
        ("ubezpieczyciel", "Towarzystwo Sąsiad"),
        ("numer", "NW 12/2026"),
        ("od", "2026-12-01"),
        ("do", "2026-11-30"),
    ];
    maria.send(&path, &fields).await.is(422).says("Koniec jest przed początkiem");
    fields[4] = ("do", "30.11.2027");
    maria.send(&path, &fields).await.is(200).says("NW 12/2026").says("jeszcze nie działa");
    maria.send(&path, &[]).await.is(422).says("Wybierz rodzaj polisy").says("Wpisz numer polisy");
    let events = town.history("organisation", &town.id_of("stowarzyszenie-dwa-kola").await).await;
    assert_eq!(events.last().map(String::as_str), Some("insurance-recorded"));
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_joins_the_team_by_a_link_that_works_once() {
    let town = Town::new().await;
    let maria = town.joined().await;
    let (shown, link) =
        maria.invites(&[("rola", "coordinator"), ("rola", "helper"), ("sposob", "druk")]).await;
    shown.is(200).says("koordynator, pomocnik biura");
    let stranger = town.browser().open(&link).await;
    stranger.is(200).says("Stowarzyszenie Dwa Koła zaprasza Cię").says("Załóż konto");
    assert!(stranger.body.contains("/logowanie?dalej=%2Fzaproszenie"));
    let jan = town.member("jan", &[]).await;
    jan.open(&at("menu")).await.is(404);
    let accepted = jan.accepts(&link).await;
    assert_eq!(accepted.path, at("menu"));
    accepted.is(200).hides("Zespół");
    town.member("ola", &[]).await.open(&link).await.is(200).says("To zaproszenie jest już nieważne");
    let forged = link.replace("/zaproszenie/", "/zaproszenie/0");
    town.browser().open(&forged).await.is(404);
    maria
        .open(&at("zespol"))
        .await
        .says("jan")
        .says("drugi składnik logowania do włączenia przed: wtorek 8 grudnia");
    jan.open(&at("zespol")).await.is(403);
    assert_eq!(town.history("account", "jan").await, ["role-granted", "role-granted"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_mailed_or_meant_for_one_login_or_taken_back() {
    let sink = Sink::open().await;
    let mut settings = Settings::for_tests();
    settings.smtp = Some(Secret(sink.url()));
    let town = Town::with(settings).await;
    let maria = town.joined().await;
    let (shown, link) =
        maria.invites(&[("rola", "treasurer"), ("sposob", "email"), ("email", "ela@example.org")]).await;
    shown.is(200).says("Wysłano na: ela@example.org");
    jobs::do_all(&town.app).await.unwrap();
    let mail = sink.got().into_iter().find(|mail| mail.to == "ela@example.org").unwrap();
    assert!(mail.text().contains(&link) && mail.text().contains("skarbnik"), "{}", mail.text());
    let page = maria.open(&at("zespol")).await;
    maria.press(&page, &at("zespol/cofniecie"), &[]).await.is(200).hides("ela@example.org");
    town.member("ela", &[]).await.open(&link).await.says("To zaproszenie jest już nieważne");

    let (_, link) = maria.invites(&[("rola", "helper"), ("sposob", "login"), ("login", "Ola")]).await;
    let jan = town.member("jan", &[]).await;
    jan.accepts(&link).await.is(422).says("To zaproszenie jest dla innej osoby");
    let ola = town.member("ola", &[]).await;
    ola.accepts(&link).await.is(200);
    for (fields, said) in [
        (vec![("sposob", "email"), ("email", "ela@")], "Wybierz co najmniej jedną rolę"),
        (vec![("rola", "helper"), ("sposob", "email")], "Wpisz adres e-mail"),
        (vec![("rola", "operator"), ("sposob", "druk")], "Wybierz co najmniej jedną rolę"),
    ] {
        maria.invites(&fields).await.0.is(422).says(said);
    }
    town.hours_pass(24 * 15);
    let maria = town.member("maria", &[]).await;
    maria.open(&at("zespol")).await.hides("http://localhost:8080/zaproszenie");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_decision_is_told_to_whom_it_concerns() {
    let sink = Sink::open().await;
    let mut settings = Settings::for_tests();
    settings.smtp = Some(Secret(sink.url()));
    let town = Town::with(settings).await;
    let maria = town.maria().await;
    let address =
        sql("update accounts set email = 'maria@dwakola.example', language = 'uk' where id = 'maria'");
    town.run(address, vec![]).await;
    maria.applies().await.is(200);
    jobs::do_all(&town.app).await.unwrap();
    let mail = sink.got().pop().unwrap();
    assert_eq!(mail.to, "kontakt@pomoc.example");
    assert!(mail.text().contains(REVIEW), "{}", mail.text());
    town.iga().await.welcomes(&maria).await;
    jobs::do_all(&town.app).await.unwrap();
    let told: Vec<_> = sink.got().into_iter().filter(|mail| mail.to == "maria@dwakola.example").collect();
    assert_eq!(told.len(), 2);
    let all = told.iter().map(crate::sink::Got::text).collect::<String>();
    assert!(all.contains("діє в програмі") && all.contains(&format!("/uk{HOUSE}")), "{all}");
}

#[test]
fn what_organisations_read_while_they_join_is_plain() {
    let read = |text: &str, groups: &[&str]| {
        let lines = text.lines().filter_map(|line| line.split_once(" = "));
        let wanted = lines
            .filter(|(key, said)| groups.iter().any(|group| key.starts_with(group)) && !said.contains('{'));
        let text: Vec<&str> = wanted.map(|(_, said)| said).collect();
        assert!(text.len() > 15, "{groups:?}");
        polish_text::reading_level(&text.join("\n")).fog()
    };
    let joining = include_str!("../../locales/pl/applications.ftl");
    let public = include_str!("../../locales/pl/organisations.ftl");
    assert!(read(joining, &["joining-"]) <= 9.0);
    assert!(read(public, &["organisation"]) <= 9.0);
    assert!(read(joining, &["application-"]) <= 12.0);
    assert!(read(include_str!("../../locales/pl/settings.ftl"), &["settings-", "leave-", "policy-"]) <= 12.0);
    assert!(read(include_str!("../../locales/pl/reviews.ftl"), &["review-"]) <= 12.0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_administrator_stays_and_roles_go_round_in_the_team_only() {
    let town = Town::new().await;
    let maria = town.joined().await;
    let take = at("zespol/odebranie");
    let page = maria.open(&at("zespol")).await;
    let last = [("konto", "maria"), ("rola", "org_admin")];
    maria.press(&page, &take, &last).await.is(422);
    assert_eq!(maria.open(&at("zespol")).await.status, 200);
    let (_, link) = maria.invites(&[("rola", "helper"), ("sposob", "druk")]).await;
    let jan = town.member("jan", &[]).await;
    jan.accepts(&link).await.is(200);
    let page = maria.open(&at("zespol")).await;
    let give = [("konto", "jan"), ("rola", "org_admin")];
    maria.press(&page, &at("zespol/role"), &give).await.is(200);
    town.member("obcy", &[]).await;
    let page = maria.open(&at("zespol")).await;
    maria.press(&page, &at("zespol/role"), &[("konto", "obcy"), ("rola", "helper")]).await.is(404);
    let gone = maria.press(&page, &take, &last).await;
    gone.is(403);
    jan.open(&at("zespol")).await.is(200).says("maria");
    let foreign = town.member("zly", &[(Role::OrgAdmin, Some("nowy-dach"))]).await;
    for page in ["zespol", "ustawienia", "ustawienia/kontakt", "ustawienia/polisy", "menu"] {
        foreign.open(&at(page)).await.is(404);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_safeguarding_officer_keeps_standards_and_nothing_else() {
    let town = Town::new().await;
    let maria = town.joined().await;
    let (_, link) = maria.invites(&[("rola", "safeguarding_officer"), ("sposob", "druk")]).await;
    let ewa = town.member("ewa", &[]).await;
    ewa.accepts(&link).await.is(200).says("Ustawienia").hides("Zespół");
    ewa.open(&at("ustawienia")).await.is(200).says("Standardy").hides("Polisy").hides("Odejście");
    ewa.open(&at("ustawienia/standardy")).await.is(200);
    ewa.open(&at("ustawienia/polisy")).await.is(403);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_small_organisation_says_so_and_an_organisation_leaves_when_nothing_is_open() {
    let town = Town::new().await;
    let maria = town.joined().await;
    let page = maria.open(&at("ustawienia")).await;
    page.says("najwyżej 3 osoby");
    let small = maria.press(&page, &at("ustawienia/mala"), &[("mala", "tak")]).await;
    small.is(200).says("tryb małej organizacji jest włączony");

    let text = sql("insert into orders (id, number, organisation_id, status, status_since, mode, requester_kind,
            contact_way, language, channel, created_at)
        values ('1', '1', $1, 'submitted', '2026-11-24T08:00:00Z', 'unpaid', 'household', 'phone', 'pl', 'web',
            '2026-11-24T08:00:00Z')");
    let id = town.id_of("stowarzyszenie-dwa-kola").await;
    town.run(text, params![id].to_vec()).await;
    let path = at("ustawienia/odejscie");
    maria.open(&path).await.says("Macie 1 otwarte zlecenie");
    maria.send(&path, &[]).await.is(422).says("Zaznacz, że wiesz, co się stanie");
    maria.send(&path, &[("pewne", "yes")]).await.is(200).says("odchodzi z programu");
    town.browser().open(PUBLIC).await.is(200).says("Nie przyjmuje nowych próśb");
    town.browser().open("/organizacje?q=dwa+kola").await.hides("Dwa Koła");
    let iga = town.member("iga", &[]).await;
    iga.decides("zamkniecie").await.is(422).says("Jest jeszcze 1 otwarte zlecenie");
    town.run(sql("update orders set status = 'closed', hardship = null"), vec![]).await;
    iga.decides("zamkniecie").await.is(200).says("poza programem");
    town.browser().open(PUBLIC).await.is(410);
    iga.open(REVIEW).await.is(200);
}
