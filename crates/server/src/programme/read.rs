//! A page of text, as anybody reads it; what it says of the law is said of today.

use super::leaves::{self, Leaf, Setting};
use super::store;
use super::text::{self, Facts, Text};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::law;
use crate::look::Page;
use askama::Template;

#[derive(Template)]
#[template(path = "programme/read.html")]
struct Read {
    page: Page,
    leaf: &'static Leaf,
    text: &'static Text,
    body: String,
    address: String,
    phone: String,
    beside: Vec<(&'static str, &'static str)>,
}

impl Read {
    fn is(&self, setting: &str) -> bool {
        let held = match self.leaf.setting {
            Setting::Open => "open",
            Setting::Plain => "plain",
            Setting::Easy => "easy",
            Setting::Sheet => "sheet",
            Setting::Poster => "poster",
        };
        held == setting
    }
}

/// Shows the text of the address.
pub async fn show(caller: Caller) -> Answer {
    let leaf = leaves::find(&caller.path).ok_or(Failure::NotFound)?;
    let text = text::find(leaf.text, caller.language).ok_or(Failure::NotFound)?;
    let (law, acts, days) = caller
        .look(|look| {
            let day = look.now().day();
            Ok((look.law(), law::store::acts(look.tx, day)?, store::days(look)?))
        })
        .await?;
    let page = caller.page().listed();
    let settings = &caller.app.settings;
    let facts = Facts { words: page.words, settings, law: &law, acts: &acts, days };
    let title = |other: &'static Leaf| {
        text::find(other.text, caller.language).map(|text| (other.path, text.title.as_str()))
    };
    let address = settings.url.split_once("://").map_or(settings.url.as_str(), |(_, rest)| rest);
    caller.show(&Read {
        leaf,
        text,
        body: facts.fill(&text.body),
        address: address.to_owned(),
        phone: settings.organiser.phone.clone(),
        beside: leaves::beside(leaf).filter_map(title).collect(),
        page,
    })
}
