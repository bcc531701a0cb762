//! What somebody asks for in one go, read into the words of an order.

use super::requester::{self, NewRequester};
use crate::api::codes;
use crate::api::places::place_of;
use crate::api::reader::Reader;
use crate::enquiries::Invitation;
use crate::kit::locale::Language;
use crate::orders::store::Details;
use crate::slots::Slot;
use mutual_aid::category::Category;
use mutual_aid::refusal::{OfferRefusal, OrderRefusal, TermsRefusal, WordsRefusal};
use mutual_aid::terms::Channel;
use mutual_aid::words::{Address, Description, Line, Name, Remark};
use mutual_aid::{Day, OfferId};
use serde::Serialize;
use utoipa::ToSchema;

/// How many wishes for a time are read.
const WISHES_MAX: usize = 5;

/// How many days ahead a day can be wished for.
const AHEAD: i32 = 366;

/// What somebody asks for.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct NewOrder {
    /// The number of the offer that is answered; without one, `category` and `place` say what and where.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1)]
    pub offer: Option<i64>,
    /// A time of the offer; whoever chooses one accepts the offer's terms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slot: Option<String>,
    /// The kind of service.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = codes::category, required = false)]
    pub category: Option<String>,
    /// The place by its name or its slug.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(example = "Radom")]
    pub place: Option<String>,
    /// What is needed, in the person's own words; nothing about health.
    #[schema(max_length = 2000, example = "Rower nie hamuje.")]
    pub description: String,
    /// Street and house.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 160)]
    pub address: Option<String>,
    /// The person comes to the workshop, where the offer leaves it to them; without a word, somebody comes to the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workshop: Option<bool>,
    /// When, the best first: a day (`2026-12-01`), or own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_items = 5, example = json!(["2026-12-01", "po 16"]))]
    pub preferred: Option<Vec<String>>,
    /// Who asks.
    pub requester: NewRequester,
    /// Who is served, when it is somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<NewRecipient>,
    /// The person cannot afford this service; forgotten when the order is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hardship: Option<bool>,
    /// The language to write in; without one, that of `Accept-Language`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = codes::language, required = false)]
    pub language: Option<String>,
}

/// Who is served.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct NewRecipient {
    /// Whom to ask for.
    #[schema(max_length = 100)]
    pub first_name: String,
    /// What whoever comes should know; it stands below the description. Nothing about health.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 600)]
    pub note: Option<String>,
}

/// What is needed, where, and at which time of the offer.
pub struct What {
    category: Option<Category>,
    place: Option<i64>,
    address: Option<Address>,
    description: Option<Description>,
    slot: Option<Slot>,
}

/// Reads a whole order; mistakes stay with the reader.
pub fn details(
    reader: &mut Reader<'_>,
    invitation: Option<&Invitation>,
    spoken: Language,
    today: Day,
) -> Option<Details> {
    let what = what(reader, invitation);
    let (day, wish, note) = wishes(reader, today);
    let language = reader.code::<Language>("/language", codes::LANGUAGES).unwrap_or(spoken);
    let mut said = Details::empty(language, Channel::Api.into());
    said.hardship = Some(reader.is_so("/hardship").unwrap_or_default());
    requester::read(reader, &mut said);
    said.recipient_name = recipient(reader, &what);
    said.offer = invitation.map(|found| found.kept.offer.id.clone());
    said.workshop = workshop(reader, invitation);
    said.category = what.category;
    said.place = what.place;
    let at_home = said.workshop.is_none();
    said.address = what.address.filter(|_| at_home).map(|address| address.as_str().to_owned());
    said.description = Some(described(reader, &what.description?));
    said.slot = what.slot.map(|slot| slot.id);
    if said.slot.is_none() {
        (said.preferred, said.preferred_day, said.preferred_note) = (Some(wish), day, note);
    }
    Some(said)
}

/// The offer to whose workshop the person comes, because they chose so.
fn workshop(reader: &mut Reader<'_>, invitation: Option<&Invitation>) -> Option<OfferId> {
    let there = reader.is_so("/workshop")?;
    let chosen = invitation.filter(|found| found.leaves_choice());
    if chosen.is_none() {
        reader.wrong("/workshop", "api-no-workshop-choice");
    }
    chosen.filter(|_| there).map(|found| found.kept.offer.id.clone())
}

fn what(reader: &mut Reader<'_>, invitation: Option<&Invitation>) -> What {
    let category = reader.code::<Category>("/category", &codes::categories());
    let named = reader.text("/place").map(str::to_owned);
    let place = named.as_ref().and_then(|text| place_of(reader, "/place", text));
    let slot = reader.text("/slot").map(str::to_owned);
    let what = What {
        category: invitation.map(|found| found.kept.details.category).or(category),
        place: place.or(invitation.filter(|_| named.is_none()).map(|found| found.kept.details.place)),
        address: reader.may("/address", Address::parse),
        description: reader.need("/description", "enquiry-what-missing", Description::parse),
        slot: slot.as_ref().and_then(|id| free(invitation, id)),
    };
    let answers = reader.has("/offer");
    match (invitation, &slot) {
        (None, Some(_)) if !answers => reader.wrong("/slot", "api-slot-without-offer"),
        (Some(_), Some(_)) if what.slot.is_none() => reader.refused("/slot", OfferRefusal::NoFreeSlot),
        _ => {}
    }
    if invitation.is_some_and(|found| category.is_some_and(|said| said != found.kept.details.category)) {
        reader.wrong("/category", "api-other-category");
    }
    if what.category.is_none() && !answers && !reader.has("/category") {
        reader.refused("/category", OrderRefusal::NoCategory);
    }
    if what.place.is_none() && !answers && !reader.has("/place") {
        reader.refused("/place", OrderRefusal::NoPlace);
    }
    what
}

fn free(invitation: Option<&Invitation>, id: &str) -> Option<Slot> {
    invitation?.slots.iter().find(|slot| slot.id.as_str() == id).cloned()
}

/// The day, the wish and what else was said about the time: the first day named counts.
fn wishes(reader: &mut Reader<'_>, today: Day) -> (Option<Day>, String, Option<String>) {
    let wishes: Vec<String> = reader.texts("/preferred").into_iter().map(str::to_owned).collect();
    if wishes.len() > WISHES_MAX {
        let message = reader.words().count("api-too-many", WISHES_MAX);
        reader.say("/preferred", message);
    }
    let (mut day, mut words) = (None, Vec::new());
    for (n, wish) in wishes.iter().take(WISHES_MAX).enumerate() {
        let pointer = format!("/preferred/{n}");
        match (Day::parse(wish), Line::<200>::parse(wish)) {
            (Some(passed), _) if passed < today => {
                reader.refused(&pointer, TermsRefusal::InPast { day: passed });
            }
            (Some(far), _) if far.since(today) > AHEAD => reader.refused(&pointer, WordsRefusal::NoDay),
            (Some(wished), _) if day.is_none() => day = Some(wished),
            (_, Ok(line)) => words.push(line.as_str().to_owned()),
            (_, Err(refusal)) => reader.refused(&pointer, refusal),
        }
    }
    let note = |words: &[String]| Some(words.join(", ")).filter(|words| !words.is_empty());
    match (day, words.as_slice()) {
        (Some(_), others) => (day, "day".to_owned(), note(others)),
        (None, [first, others @ ..]) => (None, first.clone(), note(others)),
        (None, []) => (None, "any".to_owned(), None),
    }
}

/// The name of whoever is served; a note about them must fit below the description.
fn recipient(reader: &mut Reader<'_>, what: &What) -> Option<String> {
    let note = reader.may("/recipient/note", Remark::parse);
    let is_there = reader.has("/recipient/note") || reader.has("/recipient/first_name");
    let name = match is_there {
        true => reader.need("/recipient/first_name", "enquiry-name-missing", Name::parse),
        false => None,
    };
    if let (Some(note), Some(said)) = (&note, &what.description)
        && Description::parse(&format!("{}\n\n{}", said.as_str(), note.as_str())).is_err()
    {
        reader.wrong("/recipient/note", "api-note-too-long");
    }
    name.map(|name| name.as_str().to_owned())
}

/// The description, and below it what was said about whoever is served.
fn described(reader: &mut Reader<'_>, said: &Description) -> String {
    let note = reader.text("/recipient/note").and_then(|note| Remark::parse(note).ok());
    match note {
        Some(note) => format!("{}\n\n{}", said.as_str(), note.as_str()),
        None => said.as_str().to_owned(),
    }
}
