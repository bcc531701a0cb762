//! The contact that somebody gives who joins from outside, read into the facts of an organisation's file.

use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::people::Facts;
use crate::people::facts::{past, place, reachable, unemployed};
use crate::reading::Reading;
use mutual_aid::Day;
use mutual_aid::person::Kind;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::terms::Channel;
use mutual_aid::words::{Email, Line, Name};
use polish_ids::Phone;

/// The fields of the question.
pub(crate) const FIELDS: [&str; 8] =
    ["imie", "nazwisko", "kontakt", "telefon", "email", "przez", "wiek", "urodzony"];

/// Reads everything that was answered into facts.
///
/// # Errors
/// The mistakes, each at its field.
pub(crate) fn read(filled: &Filled, words: Words, (kind, today): (Kind, Day)) -> Result<Facts, Errors> {
    let mut form = Reading::of(filled, words);
    let first_name = form.need("imie", "candidate-name-missing", Name::parse);
    let last_name = form.may("nazwisko", Name::parse);
    let way = form.choice("kontakt", "candidate-way-missing", |text| text.parse().ok());
    let phone = form.may("telefon", |text| Phone::parse(text).map_err(|_| WordsRefusal::NoPhone));
    let email = form.may("email", Email::parse).map(|email| email.as_str().to_owned());
    let through = form.may("przez", Line::<100>::parse).map(|line| line.as_str().to_owned());
    reachable(&mut form, way);
    let born_on = born(&mut form, today);
    let place = place(&mut form, words);
    let office = form.may("urzad", Line::<100>::parse).map(|line| line.as_str().to_owned());
    form.whole(|| {
        Some(Facts {
            kind,
            first_name: first_name?.as_str().to_owned(),
            last_name: last_name.map_or_else(String::new, |name| name.as_str().to_owned()),
            phone,
            email,
            address: None,
            way: way?,
            through,
            language: words.language(),
            born_on,
            guardian: None,
            guardian_agreed_on: None,
            place,
            channel: Channel::Web,
            unemployed: unemployed(filled).to_owned(),
            labour_office: office,
            presented_on: None,
            informed_on: Some(today),
        })
    })
}

/// Full age is a tick; only minors give a day of birth.
fn born(form: &mut Reading<'_>, today: Day) -> Option<Day> {
    match form.filled().text("wiek") {
        "adult" => None,
        "minor" if form.filled().has("urodzony") => past(form, "urodzony", today),
        "minor" => {
            form.wrong("urodzony", "candidate-born-missing");
            None
        }
        _ => {
            form.wrong("wiek", "candidate-age-missing");
            None
        }
    }
}
