//! The public page of an offer, and the page of one that is no longer shown.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::categories;
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::look::{Link, Page};
use crate::offers::card::{self, Card};
use crate::offers::price::{self, Price};
use crate::offers::room::{self, Room};
use crate::offers::view::{Source, View, view};
use crate::offers::{Host, Kept, place, store};
use crate::places::Places;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mutual_aid::offer::Status;
use mutual_aid::{Act, Moment};

/// How many similar offers a page shows.
const SIMILAR: usize = 6;

#[derive(Template)]
#[template(path = "offers/show.html")]
struct Show {
    page: Page,
    trail: Vec<Link>,
    view: View,
}

#[derive(Template)]
#[template(path = "offers/gone.html")]
struct Gone {
    page: Page,
    trail: Vec<Link>,
    title: &'static str,
    /// Its title; what was taken down is not said again.
    offer: Option<String>,
    host: Host,
    category: &'static str,
    place: String,
    similar: Vec<Card>,
}

/// An offer as found for its page.
pub struct Seen {
    /// The offer.
    pub kept: Kept,
    /// Its organisation.
    pub host: Host,
    /// Its room.
    pub room: Room,
    /// What it asks at most, where it is paid.
    pub price: Option<Price>,
    /// When it was looked at.
    pub now: Moment,
    similar: Vec<Card>,
}

impl Seen {
    /// An offer with its organisation and room.
    #[must_use]
    pub fn of(room: Room, kept: Kept, host: Host, (now, price): (Moment, Option<Price>)) -> Self {
        Self { kept, host, room, price, now, similar: Vec::new() }
    }

    /// Whether everybody may read it now.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.host.active && matches!(self.kept.offer.status, Status::Published | Status::Full)
    }

    /// The view of it on a page.
    #[must_use]
    pub fn view(&self, page: &Page) -> View {
        let Self { kept, host, room, price, now, .. } = self;
        view(page, &Source { kept, host, room, price: *price, now: *now })
    }
}

/// Shows the offer, or leads on where there is none any more.
///
/// # Errors
/// There never was such an offer.
pub async fn show(caller: Caller, Path(address): Path<String>) -> Answer {
    let (words, number) = (caller.words(), number_of(&address)?);
    let seen = caller.look(move |look| see(look, words, number)).await?;
    let right = urls::offer(&seen.kept.slug, number);
    if format!("/oferty/{address}") != right {
        return Ok(lead(StatusCode::MOVED_PERMANENTLY, &format!("{}{right}", words.prefix())));
    }
    if !seen.is_shown() {
        return gone(&caller, seen);
    }
    let page = caller.page().listed();
    let view = seen.view(&page);
    caller.show(&Show { trail: trail(words), view, page })
}

/// The short address of a poster leads to the page.
///
/// # Errors
/// There never was such an offer.
pub async fn short(caller: Caller, Path(number): Path<String>) -> Answer {
    let (words, number) = (caller.words(), number.parse().map_err(|_| Failure::NotFound)?);
    let seen = caller.look(move |look| see(look, words, number)).await?;
    Ok(lead(StatusCode::FOUND, &format!("{}{}", words.prefix(), urls::offer(&seen.kept.slug, number))))
}

/// Looks an offer up; what was never shown does not exist.
///
/// # Errors
/// There is no such offer for everybody.
pub fn see(look: &mut Look<'_>, words: Words, number: i64) -> Result<Seen, Failure> {
    let (kept, host) = store::find_public(look, number)?.ok_or(Failure::NotFound)?;
    look.who().may(&Act::BrowseOffers)?;
    if kept.published_at.is_none() {
        return Err(Failure::NotFound);
    }
    let (room, now) = (room::of(look, &kept)?, look.now());
    let price = price::of(look.tx, &kept, now.day())?;
    let mut seen = Seen::of(room, kept, host, (now, price));
    if !seen.is_shown() {
        seen.similar = similar(look, words, &seen.kept)?;
    }
    Ok(seen)
}

/// Offers of the same kind, the near ones first.
fn similar(look: &mut Look<'_>, words: Words, kept: &Kept) -> Result<Vec<Card>, Failure> {
    let places = Places::embedded();
    let here = places.by_id(kept.details.place);
    let mut found = store::cards::newest_of(look, kept.details.category, kept.number)?;
    found.sort_by_key(|(_, place)| match (here, places.by_id(*place)) {
        (Some(here), Some(there)) => here.metres_to(there.lat_micro, there.lon_micro),
        _ => u32::MAX,
    });
    let numbers: Vec<i64> = found.into_iter().take(SIMILAR).map(|(number, _)| number).collect();
    card::of(look, words, &numbers)
}

fn gone(caller: &Caller, seen: Seen) -> Answer {
    let status = seen.kept.offer.status;
    let blocked = status == Status::Blocked;
    let paused = status == Status::Paused || !blocked && !seen.host.active;
    let gone = Gone {
        page: caller.page(),
        trail: trail(caller.words()),
        title: match (blocked, paused) {
            (true, _) => "offer-blocked-title",
            (false, true) => "offer-paused-title",
            (false, false) => "offer-gone-title",
        },
        offer: (!blocked).then(|| seen.kept.details.title.clone()),
        category: categories::slug(seen.kept.details.category),
        place: place::name(seen.kept.details.place),
        similar: seen.similar,
        host: seen.host,
    };
    let mut response = caller.show(&gone)?;
    if response.status() == StatusCode::OK && !paused {
        *response.status_mut() = StatusCode::GONE;
    }
    Ok(response)
}

/// The number at the end of an address: it decides, the words before it are for people.
///
/// # Errors
/// There is none.
pub fn number_of(address: &str) -> Result<i64, Failure> {
    let digits = address.rsplit('-').next().unwrap_or_default();
    digits.parse().ok().filter(|number| *number > 0).ok_or(Failure::NotFound)
}

fn trail(words: Words) -> Vec<Link> {
    vec![Link { address: format!("{}/oferty", words.prefix()), label: words.say("nav-offers") }]
}

fn lead(status: StatusCode, to: &str) -> Response {
    let mut response = status.into_response();
    if let Ok(to) = HeaderValue::from_str(to) {
        response.headers_mut().insert(header::LOCATION, to);
    }
    response
}
