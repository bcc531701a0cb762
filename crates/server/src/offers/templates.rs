//! What a coordinator starts from: ready words for every category.

use mutual_aid::Day;
use mutual_aid::category::Category;
use mutual_aid::offer::{Language, Recipients, Where};
use mutual_aid::public_task::PublicTask;
use serde::Deserialize;
use std::sync::LazyLock;

use crate::kit::forms::Filled;
use crate::kit::locale::Words;

/// How many months an offer holds unless the organisation says otherwise.
const MONTHS: i32 = 3;

/// Ready words for an offer.
#[derive(Debug, Clone, Deserialize)]
pub struct Template {
    /// What it is chosen by: the category and its number there.
    #[serde(skip)]
    pub key: String,
    /// The category.
    pub category: Category,
    /// The title.
    pub title: String,
    /// The summary.
    pub summary: String,
    text: String,
    #[serde(rename = "where")]
    where_done: Where,
    parts: String,
    who_comes: String,
    minutes: u32,
    recipients: Vec<String>,
}

#[derive(Deserialize)]
struct Data {
    template: Vec<Template>,
}

#[expect(clippy::expect_used, reason = "the file is part of the programme, and a test reads it")]
static TEMPLATES: LazyLock<Vec<Template>> = LazyLock::new(|| {
    let data: Data = toml::from_str(include_str!("templates.toml")).expect("offers/templates.toml");
    let mut templates = data.template;
    for category in Category::all() {
        let own = templates.iter_mut().filter(|template| template.category == *category);
        for (n, template) in own.enumerate() {
            template.key = format!("{}-{}", category.key(), n + 1);
        }
    }
    templates
});

/// The templates of a category.
pub fn of(category: Category) -> impl Iterator<Item = &'static Template> {
    TEMPLATES.iter().filter(move |template| template.category == category)
}

/// The form filled in from a template, or from an empty sheet of a category; `None` for an unknown key.
#[must_use]
pub fn fill(key: &str, words: Words, today: Day) -> Option<Filled> {
    let template = TEMPLATES.iter().find(|template| template.key == key);
    let category = template.map(|template| template.category).or_else(|| key.parse().ok())?;
    let mut form = Filled::of([
        ("kategoria", category.key().to_owned()),
        ("gdzie", <&str>::from(Where::Either).to_owned()),
        ("obszar", "radius:15".to_owned()),
        ("minuty", "60".to_owned()),
        ("ile_naraz", "5".to_owned()),
        ("zadanie", PublicTask::of(category).point().to_owned()),
        ("wazna_do", today.plus_months(MONTHS).to_string()),
        ("warunki", words.say(format!("category-{}-terms", category.key()))),
        ("tryb", "unpaid".to_owned()),
        ("jezyki", <&str>::from(Language::Pl).to_owned()),
    ]);
    if let Some(template) = template {
        form.set("tytul", &*template.title);
        form.set("skrot", &*template.summary);
        form.set("opis", &*template.text);
        form.set("gdzie", <&str>::from(template.where_done));
        form.set("czesci", &*template.parts);
        form.set("kto", &*template.who_comes);
        form.set("minuty", template.minutes.to_string());
        form.set("dla_kogo", Recipients::parse(&template.recipients.join(",")).to_string());
    }
    Some(form)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::locale::Language;
    use mutual_aid::lint::lint;
    use mutual_aid::offer::Mode;

    #[test]
    fn every_category_has_templates_whose_words_nobody_has_to_mend() {
        let today = Day::parse("2026-11-24").unwrap();
        for category in Category::all() {
            assert!(of(*category).count() >= 2, "{category:?}");
            for template in of(*category) {
                let form = fill(&template.key, Language::Pl.words(), today).unwrap();
                for field in ["tytul", "skrot", "opis", "czesci", "kto", "warunki"] {
                    assert!(form.has(field), "{}: {field}", template.key);
                    assert_eq!(lint(form.text(field), Mode::Unpaid), [], "{}: {field}", template.key);
                }
                assert!(
                    form.text("tytul").chars().count() <= 80 && form.text("skrot").chars().count() <= 160
                );
            }
            assert!(fill(category.key(), Language::Pl.words(), today).is_some());
        }
        assert!(fill("king-1", Language::Pl.words(), today).is_none());
    }
}
