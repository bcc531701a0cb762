//! Every page of the demo world, read in English and Ukrainian by everybody who may open it; and no link on it leads to
//! where its reader may not go.

mod said;

use super::walk::{Step, walk};
use super::{ROLES, World};
use crate::architecture::{crates, files};
use crate::asking::five_answers;
use crate::doors;
use crate::town::{Browser, Shown};
use pomoc::demo::Keys;
use pomoc::kit::db::sql;
use pomoc::params;
use said::Said;
use std::collections::{BTreeMap, BTreeSet};

/// How many pages of a kind are opened; one of them is read in the other languages.
const OF_A_KIND: usize = 6;

/// Sheets that are Polish, or in the language of whoever gets them, whoever prints them; each names its language. The
/// address, the template, and why.
const SHEETS: [(&str, &str, &str); 18] = [
    ("/oferty/{address}/plakat", "offers/poster.html", "the poster hangs in Poland"),
    ("/panel/{org}/oferty/{number}/plakat", "offers/poster.html", "the same poster"),
    ("/panel/{org}/osoby/{id}/konto", "people/account.html", "in the language of the person who gets it"),
    ("/panel/{org}/zaswiadczenia/{id}", "certificates/print.html", "for a labour office or an employer"),
    ("/moje/zaswiadczenia/{id}", "certificates/print.html", "the same certificate"),
    ("/panel/{org}/zlecenia/{number}/wycena", "orders/quote.html", "for the bookkeeper of whoever asks"),
    ("/panel/{org}/kalkulacje/{id}/druk", "paid_activity/print.html", "a paper of the books"),
    ("/darowizna/{org}/druk", "donations/slip.html", "the form that Polish banks and the post take"),
    ("/panel/{org}/darowizny/{id}/dowod", "donations/receipt.html", "a receipt of the books"),
    (
        "/panel/{org}/darowizny/{id}/potwierdzenie",
        "donations/confirmation.html",
        "for the donor's tax return",
    ),
    ("/panel/{org}/darowizny/rok/{year}/{donor}", "donations/donor_year.html", "for the donor's tax return"),
    ("/panel/{org}/pomoc/zasady/{version}", "aid/rules_print.html", "the rules as the board adopted them"),
    ("/panel/{org}/pomoc/{id}/pokwitowanie", "aid/receipt.html", "a receipt of the books"),
    ("/moje/pomoc/{id}/pokwitowanie", "aid/receipt.html", "the same receipt"),
    ("/panel/{org}/pomoc/{id}/decyzja/druk", "aid/decision.html", "the decision as it was signed"),
    ("/moje/pomoc/{id}/decyzja", "aid/decision.html", "the same decision"),
    ("/panel/{org}/pomoc/rejestr", "aid/register.html", "a paper of the books"),
    ("/panel/{org}/pomoc/listy/{id}/druk", "aid/list_print.html", "a list that people sign in the books"),
];

/// Letters are written by jobs that nobody does here; the stories of messages read them in each language.
const WRITTEN_LATER: &str = "letters/sheet.html";

#[tokio::test(flavor = "multi_thread")]
async fn every_page_speaks_the_language_of_its_reader_and_leads_to_where_they_may_go() {
    let (world, keys) = World::with_keys().await;
    let mut reading = Reading::begin(&world).await;
    let house = format!("/panel/{}", world.own);
    let papers = papers(&world).await;
    let within: Vec<&str> = papers.iter().chain([&house]).map(String::as_str).collect();
    for role in ROLES {
        let name: &str = role.into();
        reading.goes(name, &world.member(role, &world.own).await, &within).await;
    }
    for (one, within) in [
        ("operator", "/operator"),
        ("organiser", "/organizator"),
        ("participant", "/moje"),
        ("volunteer", "/moje"),
        ("company", "/moje"),
        ("requester", "/moje"),
    ] {
        reading.goes(one, &signed_in(&world, &keys, one).await, &[within]).await;
    }
    let ala = world.town.browser();
    five_answers(&ala, "600 100 200").await;
    reading.goes("visitor", &ala, &doors::open_to_everybody()).await;
    for case in &keys.cases {
        let browser = world.town.browser();
        browser.send("/moja-prosba", &[("numer", &case.number), ("kontakt", &case.contact)]).await.is(200);
        reading.goes(&case.status, &browser, &["/moja-prosba"]).await;
    }
    reading.ends();
}

/// Papers that stand too far from the beginning for a walk that opens only a few things of a kind.
async fn papers(world: &World) -> Vec<String> {
    let house = world.id(&world.own).await;
    let mut papers = Vec::new();
    for (text, verb) in [
        (
            sql("select 'zlecenia/' || o.number as word from orders o join terms t on t.order_id = o.id
                where o.organisation_id = $1 and t.mode = 'paid' order by o.number limit 1"),
            "wycena",
        ),
        (
            sql("select 'darowizny/' || donation_id as word from donation_confirmations
                where organisation_id = $1 order by year, serial limit 1"),
            "potwierdzenie",
        ),
    ] {
        let rows = world.town.rows(text, params![house].to_vec()).await;
        let thing: String = rows[0].get("word").unwrap();
        papers.push(format!("/panel/{}/{thing}/{verb}", world.own));
    }
    papers
}

/// No sheet in a language of its own is forgotten above.
#[test]
fn every_sheet_that_names_its_language_is_read() {
    let names_its_language = |line: &str| line.contains("class=\"sheet") && line.contains("lang=\"");
    let found: BTreeSet<String> = files(&crates().join("server/src"), "html")
        .into_iter()
        .filter(|(_, text)| text.lines().any(names_its_language))
        .map(|(name, _)| name.replace("server/src/", ""))
        .collect();
    let read = SHEETS.iter().map(|(_, template, _)| *template).chain([WRITTEN_LATER]);
    let read: BTreeSet<String> = read.map(str::to_owned).collect();
    assert_eq!(found, read);
}

async fn signed_in<'a>(world: &'a World, keys: &Keys, role: &str) -> Browser<'a> {
    let account = keys.accounts.iter().find(|one| one.role == role).unwrap();
    let browser = world.town.browser();
    browser.send("/logowanie", &[("nazwa", account.login), ("haslo", account.password)]).await.is(200);
    browser
}

/// What was read, and what was wrong with it.
struct Reading {
    said: Said,
    names: BTreeSet<String>,
    read: BTreeMap<String, BTreeSet<String>>,
    wrong: Vec<String>,
}

impl Reading {
    async fn begin(world: &World) -> Reading {
        let names = names(world).await;
        Reading { said: Said::new(), names, read: BTreeMap::new(), wrong: Vec::new() }
    }

    /// Somebody walks below these beginnings, and reads one page of a kind in the other languages.
    async fn goes(&mut self, who: &str, browser: &Browser<'_>, within: &[&str]) {
        for step in walk(browser, within, OF_A_KIND).await {
            if step.shown.status != 200 {
                let told =
                    |from: &String| format!("{who}: {from} leads to {}: {}", step.path, step.shown.status);
                self.wrong.extend(step.from.as_ref().map(told));
            }
            if step.shown.status != 200 || !step.shown.body.contains("<html") {
                continue;
            }
            let path = step.path_of_kind().to_owned();
            if self.read.entry(path).or_default().insert(format!("{who} {}", step.kind)) {
                for language in ["en", "uk"] {
                    let other = browser.open(&format!("/{language}{}", step.path)).await;
                    let told = self.holds(&step, &other, language);
                    self.wrong.extend(told.into_iter().map(|told| format!("{who}, {}: {told}", other.path)));
                }
            }
        }
    }

    /// What is wrong with a page in another language than Polish.
    fn holds(&self, step: &Step, other: &Shown, language: &str) -> Vec<String> {
        if other.status != 200 {
            return vec![other.status.to_string()];
        }
        let mut wrong = Vec::new();
        if !other.body.contains(&format!("<html lang=\"{language}\"")) {
            wrong.push("another language is named".to_owned());
        }
        wrong.extend(self.said.raw_key(other));
        let is_sheet = SHEETS.iter().any(|(kind, ..)| step.path_of_kind() == *kind);
        let body = if is_sheet { around_sheets(&other.body, language) } else { other.body.clone() };
        wrong.extend(self.said.polish(&body, language));
        let title = heading(&step.shown);
        let is_name = self.names.iter().any(|name| title.contains(name.as_str()));
        if !is_sheet && !is_name && heading(other) == title {
            wrong.push(format!("the heading is „{title}”"));
        }
        wrong
    }

    fn ends(self) {
        assert!(self.wrong.is_empty(), "{}", self.wrong.join("\n"));
        assert!(self.read.len() > 180, "only {} kinds of pages were read", self.read.len());
        for (kind, _, why) in SHEETS {
            assert!(self.read.contains_key(kind), "nobody read {kind}, which is a sheet: {why}");
        }
    }
}

/// A page without the sheets of paper on it that name another language.
fn around_sheets(body: &str, language: &str) -> String {
    let mut parts = body.split("<article class=\"sheet");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (head, inner) = part.split_once('>').unwrap();
        let (inner, rest) = inner.split_once("</article>").unwrap();
        let is_other = head.contains("lang=\"") && !head.contains(&format!("lang=\"{language}\""));
        text + if is_other { "" } else { inner } + rest
    })
}

fn heading(shown: &Shown) -> String {
    let (_, rest) = shown.body.split_once("<h1").unwrap_or_else(|| panic!("{} has no heading", shown.path));
    let inner = rest.split_once('>').unwrap().1.split("</h1").next().unwrap();
    let words = inner.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words));
    words.collect::<Vec<_>>().join(" ").trim().to_owned()
}

/// What people, organisations and things are called.
async fn names(world: &World) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for text in [
        sql("select name as word from organisations"),
        sql("select title as word from offers"),
        sql("select first_name || ' ' || last_name as word from people"),
        sql("select name as word from companies"),
        sql("select title as word from company_listings"),
        sql("select name as word from funds where name is not null"),
        sql("select what as word from stock_batches"),
        sql("select name as word from aid_lists"),
        sql("select name as word from statements"),
    ] {
        let rows = world.town.rows(text, vec![]).await;
        names.extend(rows.iter().filter_map(|row| row.get::<Option<String>>("word").unwrap()));
    }
    names.retain(|name| name.len() > 3);
    names
}
