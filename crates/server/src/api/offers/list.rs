//! `GET /api/v1/offers`: the offers found.

use super::{OfferItem, OfferList, commercial, item};
use crate::api::client::Client;
use crate::api::codes;
use crate::api::pages::MOST;
use crate::api::places::place_of;
use crate::api::reader::Reader;
use crate::app::Look;
use crate::caller::Answer;
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::forms::Errors;
use crate::kit::locale::Words;
use crate::listings::store::shown;
use crate::organisations::store::find_house;
use crate::search::store::cards::{Line, PAGE, lines};
use crate::search::{Found, Hit, Question, Way};
use mutual_aid::Act;
use mutual_aid::category::Category;
use mutual_aid::offer::{Language, Mode};
use mutual_aid::order::RequesterKind;
use utoipa::IntoParams;
use word_index::Cursor;

/// Kilometres around a place when nothing is said.
const USUAL: u32 = 15;

/// The widest circle.
const WIDEST: i64 = 300;

/// What is asked of the offers.
#[derive(Debug, Default, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// Free words, in any form and spelling; they may name a place.
    #[param(max_length = 200, example = "naprawa roweru")]
    pub q: Option<String>,
    /// A place by its name or its slug.
    #[param(max_length = 200, example = "Radom")]
    pub place: Option<String>,
    /// A point in place of a place: latitude and longitude in degrees.
    #[param(pattern = r"^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?$", example = "51.4025,21.1471")]
    pub near: Option<String>,
    /// Kilometres around the place or the point.
    #[param(minimum = 0, maximum = 300, default = 15)]
    pub radius_km: Option<u32>,
    /// The kind of service.
    #[param(schema_with = codes::category, required = false)]
    pub category: Option<String>,
    /// Free, paid or commercial; listings of companies come only where they are asked for.
    #[param(schema_with = codes::way, required = false)]
    pub mode: Option<String>,
    /// For whom.
    #[param(schema_with = codes::kind, required = false)]
    pub recipient: Option<String>,
    /// The language somebody should speak.
    #[param(schema_with = codes::language, required = false)]
    pub language: Option<String>,
    /// The organisation, by its slug.
    #[param(max_length = 200)]
    pub organisation: Option<String>,
    /// The most items wanted.
    #[param(minimum = 1, maximum = 100, default = 20)]
    pub limit: Option<u32>,
    /// The `next` of the page before.
    #[param(max_length = 200)]
    pub cursor: Option<String>,
}

/// What was understood of the parameters.
struct Wanted {
    question: Question,
    organisation: Option<String>,
}

/// Offers of help
///
/// The same search as the page of offers: inflected, mistyped and diacritics-free Polish, exact counts.
#[utoipa::path(get, path = "/api/v1/offers", tag = "offers", operation_id = "listOffers", params(Asked),
    responses((status = 200, description = "A page of offers", body = OfferList)))]
pub async fn list(client: Client) -> Answer {
    let wanted = read(client.query())?;
    if !client.app.offers.is_whole() {
        return Err(Broken::Busy.into());
    }
    let (offers, words, origin) =
        (client.app.offers.clone(), client.words(), client.app.settings.url.clone());
    let story = move |look: &mut Look<'_>| {
        look.who().may(&Act::BrowseOffers)?;
        let mut question = wanted.question.clone();
        if let Some(slug) = &wanted.organisation {
            question.organisation = Some(find_house(look, slug).map_err(|_| stranger(words))?.id.0);
        }
        let found = offers.find(&question, look.now().day());
        let items = items(look, &found, words, &origin)?;
        Ok(OfferList { items, next: found.next, count: found.count })
    };
    let page = client.app.look(client.by(), story).await?;
    Ok(client.leading_on(client.show(&page), page.next.as_deref()))
}

fn stranger(words: Words) -> Failure {
    Errors::one("/organisation", words.say("api-no-organisation")).into()
}

fn read(mut query: Reader<'_>) -> Result<Wanted, Failure> {
    let words = short(&mut query, "/q");
    let place =
        query.text("/place").map(str::to_owned).and_then(|text| place_of(&mut query, "/place", &text));
    let point = query.text("/near").map(str::to_owned).and_then(|text| point(&mut query, &text));
    if place.is_some() && point.is_some() {
        query.wrong("/near", "api-near-and-place");
    }
    let radius_km = query.number("/radius_km", 0, WIDEST).and_then(|km| u32::try_from(km).ok());
    let category = query.code::<Category>("/category", &codes::categories());
    let mode = query.code::<String>("/mode", codes::WAYS);
    let recipient = query.code::<RequesterKind>("/recipient", codes::KINDS);
    let language = query.code::<Language>("/language", codes::LANGUAGES);
    let organisation = short(&mut query, "/organisation");
    let limit = query.number("/limit", 1, MOST).and_then(|limit| usize::try_from(limit).ok());
    let cursor = query.text("/cursor").map(str::to_owned);
    if cursor.as_ref().is_some_and(|cursor| cursor.parse::<Cursor>().is_err()) {
        query.wrong("/cursor", "api-no-cursor");
    }
    query.whole(|| {
        let question = Question {
            words: words.unwrap_or_default(),
            place,
            point,
            radius_km: radius_km.unwrap_or(USUAL),
            category,
            ways: ways(mode.as_deref()),
            recipient,
            language,
            cursor,
            limit: limit.unwrap_or(PAGE),
            ..Question::default()
        };
        Some(Wanted { question, organisation })
    })
}

/// What is asked for; whoever asks for nothing gets what organisations offer.
fn ways(mode: Option<&str>) -> Vec<Way> {
    match mode {
        Some("unpaid") => vec![Way::Help(Mode::Unpaid)],
        Some("paid") => vec![Way::Help(Mode::Paid)],
        Some(_) => vec![Way::Commercial],
        None => Way::HELP.to_vec(),
    }
}

fn short(query: &mut Reader<'_>, pointer: &'static str) -> Option<String> {
    query.may(pointer, mutual_aid::words::Line::<200>::parse).map(|line| line.as_str().to_owned())
}

/// Degrees as microdegrees.
fn point(query: &mut Reader<'_>, text: &str) -> Option<(i32, i32)> {
    let degrees = |text: &str, most: f64| {
        let degrees = text.trim().parse::<f64>().ok().filter(|degrees| degrees.abs() <= most)?;
        // Within 180 million: it fits.
        Some((degrees * 1e6).round() as i32)
    };
    let point = text.split_once(',').and_then(|(lat, lon)| Some((degrees(lat, 90.0)?, degrees(lon, 180.0)?)));
    if point.is_none() {
        query.wrong("/near", "api-no-point");
    }
    point
}

/// The offers found, in their order.
fn items(look: &mut Look<'_>, found: &Found, words: Words, origin: &str) -> Result<Vec<OfferItem>, Failure> {
    let mut items = Vec::new();
    for hits in found.hits.chunks(PAGE) {
        let numbers: Vec<u64> = hits.iter().map(|hit| hit.number).collect();
        for line in lines(look, &numbers)? {
            let metres = hits.iter().find(|hit| is_of(hit, &line)).and_then(|hit| hit.metres);
            items.push(item(line, metres, words, origin));
        }
        let listings: Vec<i64> = hits.iter().filter_map(Hit::listing).collect();
        for line in shown(look, &listings)? {
            let hit = hits.iter().find(|hit| hit.listing() == Some(line.number));
            items.push(commercial(line, hit.and_then(|hit| hit.metres), words, origin));
        }
    }
    Ok(items)
}

fn is_of(hit: &Hit, line: &Line) -> bool {
    i64::try_from(hit.number) == Ok(line.number)
}
