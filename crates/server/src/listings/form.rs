//! The form of a listing: what a company writes, and back.

use super::Text;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::Choice;
use crate::offers::place;
use crate::reading::Reading;
use mutual_aid::Day;
use mutual_aid::category::Category;
use mutual_aid::money::Grosze;
use mutual_aid::offer::Area;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::{Description, Line, Remark, Summary, Title};

/// Kilometres around the place one may choose from.
const RADII: [u32; 5] = [0, 15, 30, 60, 100];

/// The kinds of services to choose from.
#[must_use]
pub fn categories(words: Words) -> Vec<Choice> {
    let choice =
        |category: &Category| Choice::new(category.key(), words.say(format!("category-{}", category.key())));
    Category::all().iter().map(choice).collect()
}

/// How far a company may say that it comes.
#[must_use]
pub fn radii(words: Words) -> Vec<Choice> {
    RADII.iter().map(|km| Choice::new(km.to_string(), words.one("search-radius", "km", *km))).collect()
}

/// Reads the form.
///
/// # Errors
/// The mistakes found, each at its field.
pub fn read(filled: &Filled, words: Words) -> Result<Text, Errors> {
    let mut form = Reading::of(filled, words);
    let category = form.choice("kategoria", "offer-no-category", |text| text.parse::<Category>().ok());
    let title = form.need("tytul", "offer-no-title", Title::parse);
    let summary = form.need("skrot", "offer-no-summary", Summary::parse);
    let text = form.need("opis", "offer-no-text", Description::parse);
    let place = whereabouts(&mut form, words);
    let known = |text: &str| text.parse::<u32>().ok().filter(|km| RADII.contains(km)).map(Area::Radius);
    let area = form.choice("obszar", "listing-no-area", known);
    let price = form.need("cena", "listing-no-price", Grosze::parse);
    let unit = form.need("jednostka", "listing-no-unit", Line::<60>::parse);
    let note = form.may("cena_uwagi", Line::<200>::parse);
    let solidarity = form.may("solidarnie", Remark::parse);
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let until = form.need("wazna_do", "offer-no-until", day);
    form.whole(|| {
        Some(Text {
            category: category?,
            title: title?.as_str().to_owned(),
            summary: summary?.as_str().to_owned(),
            text: text?.as_str().to_owned(),
            place: place?,
            area: area?,
            gross_price: price?,
            price_unit: unit?.as_str().to_owned(),
            price_note: note.map_or_else(String::new, |note| note.as_str().to_owned()),
            solidarity: solidarity.map_or_else(String::new, |terms| terms.as_str().to_owned()),
            valid_until: until?,
        })
    })
}

fn whereabouts(form: &mut Reading<'_>, words: Words) -> Option<i64> {
    if !form.filled().has("miejscowosc") {
        form.wrong("miejscowosc", "offer-no-place");
        return None;
    }
    match place::pick(words, form.filled().text("miejscowosc")) {
        Ok(place) => Some(place.id),
        Err(sentence) => {
            form.say("miejscowosc", sentence);
            None
        }
    }
}

/// The form filled in with what a listing says.
#[must_use]
pub fn fill(text: &Text) -> Filled {
    let found = crate::places::Places::embedded().by_id(text.place);
    let km = match &text.area {
        Area::Radius(km) => km.to_string(),
        Area::Places(_) | Area::Powiats(_) => String::new(),
    };
    Filled::of([
        ("kategoria", text.category.key().to_owned()),
        ("tytul", text.title.clone()),
        ("skrot", text.summary.clone()),
        ("opis", text.text.clone()),
        ("miejscowosc", found.map_or_else(String::new, place::label)),
        ("obszar", km),
        ("cena", text.gross_price.to_string()),
        ("jednostka", text.price_unit.clone()),
        ("cena_uwagi", text.price_note.clone()),
        ("solidarnie", text.solidarity.clone()),
        ("wazna_do", text.valid_until.to_string()),
    ])
}
