//! The form of an offer: what the coordinator fills in, and back.

use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::offers::{Details, place};
use crate::reading::Reading;
use mutual_aid::category::Category;
use mutual_aid::offer::{Area, Language, Mode, Recipients, Where};
use mutual_aid::public_task::PublicTask;
use mutual_aid::refusal::{OfferRefusal, WordsRefusal};
use mutual_aid::words::{Address, Description, Line, Summary, Text, Title};
use mutual_aid::{Day, PersonId};

/// What a filled-in form says.
#[derive(Debug, Clone)]
pub struct Input {
    /// What the organisation writes.
    pub details: Details,
    /// The people it names.
    pub people: Vec<PersonId>,
}

/// Reads the form.
///
/// # Errors
/// The mistakes found, each at its field.
pub fn read(filled: &Filled, words: Words) -> Result<Input, Errors> {
    let mut reading = Reading::of(filled, words);
    let said = said(&mut reading);
    let place = whereabouts(&mut reading, words);
    let reach = reach(&mut reading, words, place);
    let limits = limits(&mut reading);
    let people = filled.list("osoby").into_iter().map(PersonId::from).collect();
    reading.whole(|| {
        let (said, reach, (minutes, capacity, valid_until)) = (said?, reach?, limits?);
        let details = Details {
            category: said.category,
            mode: said.mode,
            title: said.title,
            summary: said.summary,
            text: said.text,
            where_done: said.where_done,
            parts: said.parts,
            who_comes: said.who_comes,
            terms: said.terms,
            place: place?,
            address: reach.address,
            area: reach.area,
            recipients: reach.recipients,
            languages: reach.languages,
            minutes,
            capacity,
            public_task: said.public_task,
            valid_until,
        };
        Some(Input { details, people })
    })
}

struct Said {
    category: Category,
    mode: Mode,
    title: String,
    summary: String,
    text: String,
    where_done: Where,
    parts: String,
    who_comes: String,
    terms: String,
    public_task: PublicTask,
}

/// The words of the offer.
fn said(reading: &mut Reading<'_>) -> Option<Said> {
    let category = reading.choice("kategoria", "offer-no-category", |text| text.parse().ok());
    let title = reading.need("tytul", "offer-no-title", Title::parse);
    let summary = reading.need("skrot", "offer-no-summary", Summary::parse);
    let text = reading.need("opis", "offer-no-text", Description::parse);
    let where_done = reading.choice("gdzie", "offer-no-where", |text| text.parse().ok());
    let parts = reading.need("czesci", "offer-no-parts", Line::<160>::parse);
    let who_comes = reading.need("kto", "offer-no-who", Line::<160>::parse);
    let terms = reading.need("warunki", "offer-no-terms", Text::<1500>::parse);
    let public_task = reading.choice("zadanie", "offer-no-task", |text| text.parse().ok());
    let mode = reading.filled().text("tryb").parse().unwrap_or(Mode::Unpaid);
    Some(Said {
        category: category?,
        mode,
        title: title?.as_str().to_owned(),
        summary: summary?.as_str().to_owned(),
        text: text?.as_str().to_owned(),
        where_done: where_done?,
        parts: parts?.as_str().to_owned(),
        who_comes: who_comes?.as_str().to_owned(),
        terms: terms?.as_str().to_owned(),
        public_task: public_task?,
    })
}

fn whereabouts(reading: &mut Reading<'_>, words: Words) -> Option<i64> {
    if !reading.filled().has("miejscowosc") {
        reading.wrong("miejscowosc", "offer-no-place");
        return None;
    }
    match place::pick(words, reading.filled().text("miejscowosc")) {
        Ok(place) => Some(place.id),
        Err(sentence) => {
            reading.say("miejscowosc", sentence);
            None
        }
    }
}

struct Reach {
    address: Option<String>,
    area: Area,
    recipients: Recipients,
    languages: Vec<Language>,
}

/// How far the offer reaches, and for whom.
fn reach(reading: &mut Reading<'_>, words: Words, place: Option<i64>) -> Option<Reach> {
    let address = reading.may("adres", Address::parse);
    let area = match reading.filled().text("obszar") {
        "places" => places(reading, words),
        "powiat" => powiat(reading, place),
        radius => {
            let area = radius.parse::<Area>();
            if let Err(refusal) = &area {
                reading.refused("obszar", refusal.clone());
            }
            area.ok()
        }
    };
    let filled = reading.filled();
    let languages: Vec<Language> =
        list(filled, "jezyki").iter().filter_map(|code| code.parse().ok()).collect();
    if languages.is_empty() {
        reading.wrong("jezyki", "offer-no-language");
    }
    Some(Reach {
        address: address.map(|address| address.as_str().to_owned()),
        area: area?,
        recipients: Recipients::parse(&list(filled, "dla_kogo").join(",")),
        languages,
    })
}

/// The named places of the area.
fn places(reading: &mut Reading<'_>, words: Words) -> Option<Area> {
    let typed = reading.filled().text("miejscowosci");
    let names: Vec<&str> = typed.split([';', '\n']).map(str::trim).filter(|name| !name.is_empty()).collect();
    let mut found = Vec::new();
    for name in &names {
        match place::pick(words, name) {
            Ok(place) if !found.contains(&place.id) => found.push(place.id),
            Ok(_) => {}
            Err(sentence) => reading.say("miejscowosci", format!("„{name}”: {sentence}")),
        }
    }
    if names.is_empty() || names.len() > 50 {
        reading.refused("miejscowosci", OfferRefusal::NoArea);
    }
    (!found.is_empty()).then_some(Area::Places(found))
}

/// The whole powiat of the offer's place.
fn powiat(reading: &mut Reading<'_>, place: Option<i64>) -> Option<Area> {
    let place = crate::places::Places::embedded().by_id(place?)?;
    if place.powiat == 0 {
        reading.wrong("obszar", "offer-no-powiat");
        return None;
    }
    Some(Area::Powiats(vec![format!("{:04}", place.powiat)]))
}

/// Length of a slot, orders at one time, the last day.
fn limits(reading: &mut Reading<'_>) -> Option<(u32, i64, Day)> {
    let minutes = reading.choice("minuty", "offer-wrong-minutes", |text| within(text, 15, 720));
    let capacity = reading.choice("ile_naraz", "offer-wrong-capacity", |text| within(text, 1, 100));
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let until = reading.need("wazna_do", "offer-no-until", day);
    Some((u32::try_from(minutes?).ok()?, capacity?, until?))
}

fn within(text: &str, least: i64, most: i64) -> Option<i64> {
    text.trim().parse().ok().filter(|number| (least..=most).contains(number))
}

/// Values that came each by itself, or in one field with commas.
fn list<'a>(filled: &'a Filled, name: &str) -> Vec<&'a str> {
    filled.list(name).into_iter().flat_map(|value| value.split(',')).collect()
}

/// Whether a box of a list is ticked.
#[must_use]
pub fn ticked(filled: &Filled, name: &str, value: &str) -> bool {
    list(filled, name).contains(&value)
}

/// The form filled in with what an offer says.
#[must_use]
pub fn fill(details: &Details) -> Filled {
    let (area, named) = match &details.area {
        Area::Places(ids) => {
            ("places".to_owned(), ids.iter().map(|id| labelled(*id)).collect::<Vec<_>>().join("; "))
        }
        Area::Powiats(_) => ("powiat".to_owned(), String::new()),
        Area::Radius(_) => (details.area.to_string(), String::new()),
    };
    let codes: Vec<&str> = details.languages.iter().map(|language| <&str>::from(*language)).collect();
    Filled::of([
        ("kategoria", details.category.key().to_owned()),
        ("tytul", details.title.clone()),
        ("skrot", details.summary.clone()),
        ("opis", details.text.clone()),
        ("gdzie", <&str>::from(details.where_done).to_owned()),
        ("miejscowosc", labelled(details.place)),
        ("czesci", details.parts.clone()),
        ("kto", details.who_comes.clone()),
        ("adres", details.address.clone().unwrap_or_default()),
        ("obszar", area),
        ("miejscowosci", named),
        ("dla_kogo", details.recipients.to_string()),
        ("jezyki", codes.join(",")),
        ("minuty", details.minutes.to_string()),
        ("ile_naraz", details.capacity.to_string()),
        ("zadanie", details.public_task.point().to_owned()),
        ("wazna_do", details.valid_until.to_string()),
        ("warunki", details.terms.clone()),
        ("tryb", <&str>::from(details.mode).to_owned()),
    ])
}

fn labelled(id: i64) -> String {
    crate::places::Places::embedded().by_id(id).map_or_else(String::new, place::label)
}
