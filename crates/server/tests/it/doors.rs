//! Every door of the house: who may open it, and how it says no.

use crate::town::Town;
use axum::body::Body;
use axum::http::Request;
use pomoc::routes;

/// Addresses without parameters.
fn plain(routes: Vec<routes::Route>) -> Vec<&'static str> {
    routes.into_iter().map(|(path, _)| path).filter(|path| !path.contains('{')).collect()
}

/// What everybody may open without a name or a number in the address.
pub fn open_to_everybody() -> Vec<&'static str> {
    [plain(routes::public()), plain(routes::asking()), plain(routes::explaining())].concat()
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_may_open_every_public_page_in_three_languages() {
    let town = Town::new().await;
    for path in open_to_everybody() {
        for language in ["", "/en", "/uk"] {
            let shown = town.browser().reading(language).open(path).await;
            assert!([200, 404].contains(&shown.status.as_u16()), "{language}{path}: {}", shown.status);
            let lang = if language.is_empty() { "pl" } else { &language[1..] };
            assert!(shown.body.contains(&format!("<html lang=\"{lang}\"")), "{language}{path}");
        }
    }
}

/// An address whose gaps are filled with what is there, or could be.
fn filled(path: &str) -> String {
    let fill = |part: &str| match part {
        "{org}" => "drugi-bieg",
        "{number}" => "PW-4827-3951",
        "{person}" => "marek",
        "{year}" => "2026",
        "{day}" => "2026-11-26",
        "{answer}" => "przyjde",
        "{key}" => "offer-months",
        _ if part.starts_with('{') => "1",
        _ => "",
    };
    let parts: Vec<String> = path
        .split('/')
        .map(|part| match (part.find('{'), part.find('}')) {
            (Some(from), Some(to)) => {
                format!("{}{}{}", &part[..from], fill(&part[from..=to]), &part[to + 1..])
            }
            _ => part.to_owned(),
        })
        .collect();
    parts.join("/")
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_are_asked_to_sign_in_or_told_there_is_nothing() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    town.zofia_asks("PW-4827-3951").await;
    let paths: Vec<String> = routes::inside().into_iter().map(|(path, _)| filled(path)).collect();
    assert!(paths.len() > 200 && paths.iter().all(|path| !path.contains('{')), "{}", paths.len());
    for path in paths {
        // Opening the address of a button leads to the page it stands on, or to where that leads.
        let shown = town.browser().open(&path).await;
        let (status, signs_in) = (shown.status.as_u16(), shown.path.starts_with("/logowanie"));
        assert!(
            if signs_in { status == 200 } else { [401, 404, 405].contains(&status) },
            "{path}: {status} {}",
            shown.path
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_address_shows_ways_onward() {
    let town = Town::new().await;
    let shown = town.browser().open("/nie/ma/takiej").await;
    shown.is(404).says("Nie ma takiej strony").says("Oferty pomocy");
    town.browser().reading("/uk").open("/nie").await.is(404).says("Такої сторінки немає");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_carries_the_headers_that_protect_people() {
    let town = Town::new().await;
    for path in ["/ulatwienia", "/nie-ma", "/a/app.css"] {
        let (_, headers, _) = town.ask(Request::get(path).body(Body::empty()).unwrap()).await;
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'self'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert!(!headers.contains_key("strict-transport-security"), "there is no https in this town");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn another_site_cannot_send_our_forms() {
    let town = Town::new().await;
    let request = Request::post("/ulatwienia").header("host", "localhost:8080");
    let request = request.header("sec-fetch-site", "cross-site").header("origin", "https://zly.example");
    let (status, ..) = town.ask(request.body(Body::from("tekst=large")).unwrap()).await;
    assert_eq!(status, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_look_of_pages_is_chosen_and_kept_by_the_browser() {
    let town = Town::new().await;
    let browser = town.browser();
    let shown =
        browser.post("/ulatwienia", &[("tekst".into(), "large".into()), ("ruch".into(), "zły".into())]).await;
    shown.is(200).says("Zapisaliśmy Twój wybór.");
    assert!(shown.body.contains("data-text=\"large\"") && !shown.body.contains("data-motion"));
    let shown = browser.post("/ulatwienia", &[]).await;
    assert!(!shown.body.contains("data-text"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_did_not_change_travels_once() {
    let town = Town::new().await;
    let (_, headers, _) = town.ask(Request::get("/ulatwienia").body(Body::empty()).unwrap()).await;
    let again = Request::get("/ulatwienia").header("if-none-match", headers["etag"].clone());
    let (status, _, body) = town.ask(again.body(Body::empty()).unwrap()).await;
    assert_eq!((status.as_u16(), body.as_str()), (304, ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_text_can_hold_names_nothing() {
    let town = Town::new().await;
    for path in ["/logowanie/link/%00", "/panel/%00/karta/%00", "/nie%00ma", "/uk/logowanie/link/a%00b"] {
        let shown = town.browser().open(path).await;
        assert!([404, 200].contains(&shown.status.as_u16()), "{path}: {}", shown.status);
    }
    let fields = [("nazwa".to_owned(), "\0".to_owned()), ("haslo".to_owned(), "\0\0".to_owned())];
    town.browser().post("/logowanie", &fields).await.is(422);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_that_is_too_long_is_told_at_its_field_and_a_form_too_large_for_that_leads_back() {
    let town = Town::new().await;
    let browser = town.browser();
    let long = "Rower stoi. ".repeat(6_000);
    let said = [("sprawa", "technical"), ("imie", "Zofia"), ("telefon", "22 123 45 03"), ("tresc", &long)];
    let shown = browser.send("/kontakt", &said).await;
    shown.is(422).says("Skróć tekst").says(long.trim());
    assert!(shown.body.contains("value=\"Zofia\""), "what was typed besides is kept");
    for prefix in ["", "/en"] {
        let kind = ("content-type", "application/x-www-form-urlencoded");
        let request = Request::post(format!("{prefix}/kontakt")).header(kind.0, kind.1);
        let (status, _, page) = town.ask(request.body(Body::from(vec![b'a'; 12 << 20])).unwrap()).await;
        assert_eq!(status, 413);
        assert!(page.contains(&format!("class=\"button\" href=\"{prefix}/kontakt\"")), "{page}");
        assert!(page.contains(if prefix.is_empty() { "najwyżej 1 MB" } else { "at most 1 MB" }), "{page}");
    }
}
