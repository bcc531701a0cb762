//! Every door of the house: who may open it, and how it says no.

use crate::town::Town;
use axum::body::Body;
use axum::http::Request;
use pomoc::routes;

/// Addresses without parameters.
fn plain(routes: Vec<routes::Route>) -> Vec<&'static str> {
    routes.into_iter().map(|(path, _)| path).filter(|path| !path.contains('{')).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_may_open_every_public_page_in_three_languages() {
    let town = Town::new().await;
    for path in [plain(routes::public()), plain(routes::asking()), plain(routes::explaining())].concat() {
        for language in ["", "/en", "/uk"] {
            let shown = town.browser().reading(language).open(path).await;
            assert!([200, 404].contains(&shown.status.as_u16()), "{language}{path}: {}", shown.status);
            let lang = if language.is_empty() { "pl" } else { &language[1..] };
            assert!(shown.body.contains(&format!("<html lang=\"{lang}\"")), "{language}{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_are_asked_to_sign_in_or_told_there_is_nothing() {
    let town = Town::new().await;
    for path in [plain(routes::own()), plain(routes::panel()), plain(routes::programme())].concat() {
        let (status, ..) = town.ask(Request::get(path).body(Body::empty()).unwrap()).await;
        assert!([303, 401, 404, 405].contains(&status.as_u16()), "{path}: {status}");
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
async fn a_form_that_is_too_large_is_told_so() {
    let town = Town::new().await;
    let body = vec![b'a'; 10 * 1024 * 1024];
    let request = Request::post("/ulatwienia").header("content-type", "application/x-www-form-urlencoded");
    let (status, _, page) = town.ask(request.body(Body::from(body)).unwrap()).await;
    assert_eq!(status, 413);
    assert!(page.contains("Formularz przyjmie mniej"));
}
