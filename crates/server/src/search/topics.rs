//! The everyday words of each category: from the list that editors keep, and from its name in three languages.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use crate::kit::locale::Language;
use mutual_aid::category::Category;
use polish_text::{document_stems, written_words};

/// What a stem leads to.
#[derive(Clone, Debug, Default)]
pub struct Topic {
    /// Categories that have the stem in one of their words.
    pub categories: Vec<u32>,
    /// Whether the stem is a whole everyday word of one of them, so that it says what is sought.
    pub is_whole: bool,
}

/// Every stem that leads to a category.
pub struct Topics {
    by_stem: HashMap<String, Topic>,
    texts: Vec<String>,
}

static EMBEDDED: LazyLock<Topics> = LazyLock::new(|| Topics::read(include_str!("synonyms.toml")));

impl Topics {
    /// The topics that come with the programme.
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// What a stem leads to.
    pub fn of(&self, stem: &str) -> Option<&Topic> {
        self.by_stem.get(stem)
    }

    /// Whether a stem says what another category than this is about, and nothing about this one.
    pub fn is_foreign(&self, stem: &str, category: u32) -> bool {
        self.of(stem).is_some_and(|topic| topic.is_whole && !topic.categories.contains(&category))
    }

    /// The texts they were read from, as people write the words.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(String::as_str)
    }

    fn read(synonyms: &str) -> Self {
        let mut topics = Self { by_stem: HashMap::new(), texts: Vec::new() };
        let synonyms: BTreeMap<String, Vec<String>> = toml::from_str(synonyms).unwrap_or_default();
        for (number, category) in (0..).zip(Category::all()) {
            for synonym in synonyms.get(category.key()).into_iter().flatten() {
                topics.add(number, synonym, written_words(synonym).count() == 1);
            }
        }
        for (number, category) in (0..).zip(Category::all()) {
            for language in Language::ALL {
                for end in ["", "-need", "-about"] {
                    let text = language.words().say(format!("category-{}{end}", category.key()));
                    topics.describe(number, &text);
                }
            }
        }
        topics
    }

    /// Takes in what a category is called; what other categories are about does not lead here.
    fn describe(&mut self, category: u32, text: &str) {
        for stem in document_stems(text) {
            if !self.is_foreign(&stem, category) {
                self.lead(stem, category);
            }
        }
        self.texts.push(text.to_owned());
    }

    fn add(&mut self, category: u32, text: &str, is_whole: bool) {
        for stem in document_stems(text) {
            self.lead(stem, category).is_whole |= is_whole;
        }
        self.texts.push(text.to_owned());
    }

    fn lead(&mut self, stem: String, category: u32) -> &mut Topic {
        let topic = self.by_stem.entry(stem).or_default();
        if !topic.categories.contains(&category) {
            topic.categories.push(category);
        }
        topic
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use polish_text::{Language, stem};

    #[test]
    fn every_category_has_everyday_words() {
        let topics = Topics::embedded();
        for number in 0..Category::all().len() as u32 {
            let mine = topics.by_stem.values().filter(|topic| topic.categories.contains(&number));
            assert!(mine.filter(|topic| topic.is_whole).count() >= 10, "{number}");
        }
    }

    #[test]
    fn a_word_of_one_category_is_foreign_to_others() {
        let topics = Topics::embedded();
        let telephone = stem("telefon", Language::Polish);
        let number = |category| Category::all().iter().position(|known| *known == category).unwrap() as u32;
        assert!(topics.is_foreign(&telephone, number(Category::BicycleRepair)));
        assert!(!topics.is_foreign(&telephone, number(Category::DigitalHelp)));
        assert!(!topics.is_foreign("nieznan", number(Category::DigitalHelp)));
    }
}
