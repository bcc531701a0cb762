//! The texts of the demo world, as they stand in its files.

use serde::Deserialize;

use crate::failure::Failure;
use crate::kit::db::Broken;

/// Everything the demo world is written from.
pub struct Texts {
    pub(super) houses: Houses,
    pub(super) offers: Offers,
    pub(super) requests: Vec<Request>,
    pub(super) people: People,
    pub(super) voices: Voices,
    pub(super) manners: Manners,
}

#[derive(Deserialize)]
pub(super) struct Houses {
    pub phone_pattern: String,
    pub streets: Vec<String>,
    pub numbers: Vec<String>,
    pub opening_hours: Vec<String>,
    pub organisation: Vec<House>,
}

#[derive(Deserialize, Clone)]
pub(super) struct House {
    pub name: String,
    pub form: String,
    pub town: String,
    pub postal_code: String,
    pub about: String,
}

#[derive(Deserialize)]
pub(super) struct Offers {
    pub offer: Vec<Whole>,
    pub more: Vec<More>,
}

#[derive(Deserialize)]
pub(super) struct Whole {
    pub category: String,
    pub title: String,
    pub summary: String,
    pub text: String,
    #[serde(rename = "where")]
    pub place: String,
}

#[derive(Deserialize)]
pub(super) struct More {
    pub category: String,
    pub title_patterns: Vec<String>,
    pub objects: Vec<String>,
    pub sentences: Vec<String>,
}

#[derive(Deserialize)]
struct Requests {
    request: Vec<Request>,
}

#[derive(Deserialize, Clone)]
pub(super) struct Request {
    pub category: String,
    pub text: String,
    pub when: String,
    pub who: String,
    pub language: String,
}

#[derive(Deserialize)]
pub(super) struct People {
    pub first_names_f: Vec<String>,
    pub first_names_m: Vec<String>,
    pub surnames: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Voices {
    pub complaints: Vec<String>,
    pub completion_remarks: Vec<String>,
}

#[derive(Deserialize)]
pub(super) struct Manners {
    pub parts: Vec<String>,
    pub who_comes: Vec<String>,
    pub who_either: Vec<String>,
    pub terms: Vec<String>,
    pub who_waits: Vec<String>,
    pub questions: Vec<String>,
    pub answers: Vec<String>,
    pub apologies: Vec<String>,
    pub messages: Vec<String>,
    pub calls: Vec<String>,
}

impl Texts {
    /// Reads the files that come with the program.
    ///
    /// # Errors
    /// One cannot be read: a defect of ours.
    pub fn read() -> Result<Self, Failure> {
        let requests: Requests = parse(include_str!("texts/requests.toml"))?;
        Ok(Self {
            houses: parse(include_str!("texts/organisations.toml"))?,
            offers: parse(include_str!("texts/offers.toml"))?,
            requests: requests.request,
            people: parse(include_str!("texts/people.toml"))?,
            voices: parse(include_str!("texts/voices.toml"))?,
            manners: parse(include_str!("texts/manners.toml"))?,
        })
    }
}

pub(super) fn parse<T: for<'a> Deserialize<'a>>(text: &str) -> Result<T, Failure> {
    toml::from_str(text).map_err(|error| Broken::Engine(format!("a text of the demo: {error}")).into())
}

/// One of a list, the same for the same number.
pub(super) fn pick(list: &[String], n: usize) -> &str {
    n.checked_rem(list.len()).and_then(|n| list.get(n)).map_or("", String::as_str)
}
