//! Stories of the pages that explain the programme: plain, complete, and never leading nowhere.

use crate::town::Town;
use mutual_aid::{Day, Law};
use polish_text::reading_level;
use pomoc::kit::db::{Broken, Tx};
use pomoc::kit::locale::Language;
use pomoc::law;
use pomoc::programme::leaves::LEAVES;
use pomoc::programme::text::{self, Facts, SOURCES};
use pomoc::settings::Settings;

/// The sentences of a source, without marks, addresses and places.
fn plain(source: &str) -> String {
    let mut text = String::new();
    for line in source.lines().map(|line| line.trim_start_matches(['#', '-', ' '])) {
        let mut rest = line;
        while let Some((before, after)) = rest.split_once("](") {
            text.push_str(before);
            rest = after.split_once(')').map_or("", |(_, rest)| rest);
        }
        text.push_str(rest);
        text.push('\n');
    }
    let mut told = String::new();
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '{' | '<' => depth += 1,
            '}' | '>' => depth -= 1,
            '*' | '[' | '`' | '!' | '\\' if c != '!' => {}
            _ if depth == 0 => told.push(c),
            _ => {}
        }
    }
    told
}

#[test]
fn every_polish_text_is_plain() {
    for (name, _, source) in SOURCES.iter().filter(|(_, language, _)| *language == Language::Pl) {
        let read = reading_level(&plain(source));
        assert!(read.fog() <= 9.0, "{name}: {:.1} {read:?}", read.fog());
    }
}

#[test]
fn no_sentence_is_longer_than_fifteen_words() {
    for (name, _, source) in SOURCES.iter().filter(|(_, language, _)| *language == Language::Pl) {
        for sentence in plain(source).split(['.', '?', '!', '\n', ':']) {
            let count =
                sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
            assert!(count <= 15, "{name}: {count} words: {sentence}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_place_of_a_text_is_filled() {
    let town = Town::new().await;
    let day = Day::parse("2026-11-24").unwrap();
    let acts = town.home.db.look::<_, Broken, _>(move |tx: &mut Tx| law::store::acts(tx, day)).await.unwrap();
    let (law, settings) = (Law::default(), Settings::for_tests());
    for (name, language, source) in SOURCES {
        let facts =
            Facts { words: language.words(), settings: &settings, law: &law, acts: &acts, days: (day, day) };
        for place in source.split('{').skip(1).map(|part| part.split('}').next().unwrap()) {
            assert!(place.starts_with('#') || facts.value(place).is_some(), "{language} {name}: {place}");
        }
        assert!(!text::find(name, *language).unwrap().title.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_text_is_shown_in_three_languages() {
    let town = Town::new().await;
    for leaf in LEAVES {
        for (language, prefix) in [(Language::Pl, ""), (Language::En, "/en"), (Language::Uk, "/uk")] {
            let shown = town.browser().reading(prefix).open(leaf.path).await;
            let text = text::find(leaf.text, language).unwrap();
            shown.is(200).says(&text.title);
            assert!(!shown.body.contains("](") && !shown.text().contains('{'), "{prefix}{}", leaf.path);
            assert!(shown.body.matches("<h1").count() == 1, "{prefix}{}", leaf.path);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_cites_the_law_of_the_day_and_names_who_answers() {
    let town = Town::new().await;
    let rules = town.browser().open("/regulamin").await;
    rules.is(200).says("Operator testowy").says("Dz.U. 2025 poz. 1338").says("Odpowie w ciągu: 14 dni.");
    let declared = town.browser().open("/dostepnosc").await;
    for id in ["a11y-podmiot", "a11y-url", "a11y-status", "a11y-kontakt", "a11y-procedura"] {
        assert!(declared.body.contains(&format!("id=\"{id}\"")), "{id}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_find_what_they_look_for() {
    let town = Town::new().await;
    let ask = async |path: &str| {
        let request = axum::http::Request::get(path).body(axum::body::Body::empty()).unwrap();
        let (status, headers, body) = town.ask(request).await;
        (status.as_u16(), headers, body)
    };
    let (status, _, robots) = ask("/robots.txt").await;
    assert!(status == 200 && robots.contains("Disallow: /uk/panel\n"), "{robots}");
    assert!(robots.contains("Sitemap: http://localhost:8080/sitemap.xml"));
    let (status, headers, map) = ask("/sitemap.xml").await;
    assert!(status == 200 && headers["content-type"].to_str().unwrap().starts_with("application/xml"));
    for path in ["/en/program", "/organizacje/drugi-bieg", "/uk/latwy-tekst/dane"] {
        assert!(map.contains(&format!("<loc>http://localhost:8080{path}</loc>")), "{path}");
    }
    assert_eq!(map.matches("<url>").count(), map.matches("</url>").count());
    let (status, _, security) = ask("/.well-known/security.txt").await;
    assert!(status == 200 && security.contains("Contact: mailto:kontakt@pomoc.example\n"), "{security}");
    assert!(security.contains("Expires: 2027-05-23T09:00:00Z\n"), "{security}");
    let (status, headers, _) = ask("/.well-known/change-password").await;
    assert!(status == 303 && headers["location"].to_str().unwrap().contains("/moje/bezpieczenstwo"));
}

/// Where pages of others are still to come; every line must go.
const TO_COME: [&str; 0] = [];

/// The addresses on this site that a page leads to.
fn links(body: &str) -> Vec<String> {
    let found = body.split(" href=\"").skip(1).map(|part| part.split('"').next().unwrap_or_default());
    let local = found.filter(|address| address.starts_with('/') && !address.starts_with("/a/"));
    local.map(|address| address.split('#').next().unwrap_or_default().replace("&#38;", "&")).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_link_of_a_public_page_leads_nowhere() {
    let town = Town::new().await;
    let mut known = std::collections::BTreeSet::from(["/".to_owned()]);
    let mut open: Vec<String> = known.iter().cloned().collect();
    let mut dead = Vec::new();
    while let Some(path) = open.pop() {
        let shown = town.browser().open(&path).await;
        let plain = path.split('?').next().unwrap_or_default();
        let plain = plain.trim_start_matches("/en").trim_start_matches("/uk");
        if shown.status == 404 {
            if !TO_COME.contains(&plain) {
                dead.push(path);
            }
            continue;
        }
        assert!(!TO_COME.contains(&plain), "{plain} has come: take it off the list");
        assert!(shown.status.is_success(), "{path}: {}", shown.status);
        // Filters and searches lead to themselves without end; each is opened, none is followed further.
        if !path.contains('?') {
            for link in links(&shown.body) {
                if known.insert(link.clone()) {
                    open.push(link);
                }
            }
        }
    }
    assert!(dead.is_empty(), "dead links: {dead:?}");
    assert!(known.len() > 80, "the links were not found: {}", known.len());
}
