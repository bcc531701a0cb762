//! An offer as its public page and its preview show it.

use crate::kit::locale::Words;
use crate::kit::qr::{self, Code};
use crate::look::Page;
use crate::offers::card::{self, Card, Strip};
use crate::offers::price::{self, Price};
use crate::offers::room::Room;
use crate::offers::store::cards::Brief;
use crate::offers::{Host, Kept, place};
use crate::slots::Slot;
use crate::urls;
use mutual_aid::Moment;
use mutual_aid::offer::{Area, Mode, Status, Where};
use mutual_aid::order::RequesterKind;

/// How many slots stand open on the page; the rest is folded.
const OPEN: usize = 8;

/// An offer as people read it.
#[derive(Debug, Clone)]
pub struct View {
    /// As a notice on the board.
    pub card: Card,
    /// Its number.
    pub number: i64,
    /// The summary.
    pub summary: String,
    /// The paragraphs of the text.
    pub paragraphs: Vec<String>,
    /// The paragraphs of the standard terms.
    pub terms: Vec<String>,
    /// The organisation.
    pub host: Host,
    /// What it costs, in a sentence.
    pub cost: String,
    /// It is paid.
    pub paid: bool,
    /// What one wants to know at a glance.
    pub facts: Vec<Fact>,
    /// The next slots, each with its address.
    pub slots: Vec<Row>,
    /// Slots further on.
    pub later: Vec<Row>,
    /// The strips that hang on it.
    pub strips: Vec<Strip>,
    /// Where to ask without a slot.
    pub ask: String,
    /// No place is free.
    pub full: bool,
    /// The short address, without its scheme.
    pub short: String,
    /// The code of the short address.
    pub code: Option<Code>,
    /// The facts for machines, as JSON.
    pub data: String,
}

/// A line of facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is about.
    pub label: String,
    /// What is so.
    pub value: String,
    /// The organisation's own words, in Polish.
    pub own: bool,
}

/// A slot as a row of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Where it is ordered; empty when it is taken.
    pub address: String,
    /// Day and hour.
    pub label: String,
    /// How long, and how many places.
    pub note: String,
}

/// What a view is made of.
pub struct Source<'a> {
    /// The offer.
    pub kept: &'a Kept,
    /// Its organisation.
    pub host: &'a Host,
    /// Its room.
    pub room: &'a Room,
    /// What it asks at most, where it is paid.
    pub price: Option<Price>,
    /// The moment of the look.
    pub now: Moment,
}

/// An offer as people read it on this page.
#[must_use]
pub fn view(page: &Page, source: &Source<'_>) -> View {
    let Source { kept, host, room, price, now } = *source;
    let (words, it) = (page.words, &kept.details);
    let brief = Brief {
        number: kept.number,
        slug: kept.slug.clone(),
        category: it.category,
        mode: it.mode,
        title: it.title.clone(),
        place: it.place,
        organisation: host.name.clone(),
    };
    let short = format!("{}/o/{}", page.origin, kept.number);
    let mut rows = room.slots.iter().map(|slot| row(words, kept.number, slot, now));
    View {
        card: card::card(words, &brief, &room.slots, now),
        number: kept.number,
        summary: it.summary.clone(),
        paragraphs: paragraphs(&it.text),
        terms: paragraphs(&it.terms),
        host: host.clone(),
        cost: price::sentence(words, it.mode, price),
        paid: it.mode == Mode::Paid,
        facts: facts(words, kept, host),
        slots: rows.by_ref().take(OPEN).collect(),
        later: rows.collect(),
        strips: card::strips(words, &room.slots, now),
        ask: format!("{}/prosba/nowa?oferta={}", words.prefix(), kept.number),
        full: kept.offer.status == Status::Full,
        code: qr::code(&short),
        short: short.split_once("://").map_or(short.clone(), |(_, rest)| rest.to_owned()),
        data: data(page, kept, host, price),
    }
}

fn row(words: Words, number: i64, slot: &Slot, now: Moment) -> Row {
    let (free, starts) = (slot.free(now), slot.span.starts.0);
    let address = format!("{}/prosba/nowa?oferta={number}&termin={}", words.prefix(), slot.id);
    Row {
        address: if free > 0 { address } else { String::new() },
        label: words.moment(starts),
        note: if slot.seats > 1 { words.count("slot-free", free) } else { length(words, slot.span.minutes) },
    }
}

/// „1 godz. 30 min”.
#[must_use]
pub fn length(words: Words, minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => words.count("slot-minutes", minutes),
        (hours, 0) => words.count("slot-hours", hours),
        (hours, minutes) => words.two("slot-hours-minutes", "hours", hours, "minutes", minutes),
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

fn facts(words: Words, kept: &Kept, host: &Host) -> Vec<Fact> {
    let it = &kept.details;
    let told = |key: &str, value: String| Fact { label: words.say(key), value, own: false };
    let own = |key: &str, value: &str| Fact { label: words.say(key), value: value.to_owned(), own: true };
    let mut facts = vec![
        told("offer-where", whereabouts(words, kept, host)),
        own("offer-parts", &it.parts),
        own("offer-who-comes", &it.who_comes),
        told("offer-area", area(words, kept)),
        told("offer-recipients", recipients(words, kept)),
    ];
    let languages: Vec<String> =
        it.languages.iter().map(|l| words.say(format!("offer-language-{}", <&str>::from(*l)))).collect();
    facts.push(told("offer-languages", languages.join(", ")));
    facts.push(told("offer-until", words.day_with_year(it.valid_until.0)));
    facts.retain(|fact| !fact.value.is_empty());
    facts
}

/// Where the work is done, with the address of the workshop.
fn whereabouts(words: Words, kept: &Kept, host: &Host) -> String {
    let it = &kept.details;
    let address = place::addressed(it.address.as_deref().unwrap_or(&host.address), it.place);
    match it.where_done {
        Where::AtYours => words.say("offer-at-yours"),
        Where::Workshop => words.one("offer-workshop", "address", address),
        Where::Either => words.one("offer-either", "address", address),
    }
}

/// Where, as the poster says it: the workshop's address, or how far somebody comes.
#[must_use]
pub fn on_paper(words: Words, kept: &Kept, host: &Host) -> String {
    let whereabouts = whereabouts(words, kept, host);
    match kept.details.where_done {
        Where::AtYours => format!("{whereabouts} ({})", area(words, kept)),
        Where::Workshop | Where::Either => whereabouts,
    }
}

fn area(words: Words, kept: &Kept) -> String {
    let place = place::name(kept.details.place);
    match &kept.details.area {
        Area::Radius(km) => words.two("offer-area-radius", "place", place, "km", *km),
        Area::Powiats(_) => words.one("offer-area-powiat", "place", place),
        Area::Places(ids) => ids.iter().map(|id| place::name(*id)).collect::<Vec<_>>().join(", "),
    }
}

/// Whom it is for, in words; everybody when no kind of requester is left out.
#[must_use]
pub fn recipients(words: Words, kept: &Kept) -> String {
    let all =
        [RequesterKind::Household, RequesterKind::Institution, RequesterKind::Ngo, RequesterKind::Company];
    let kinds = all.into_iter().filter(|kind| kept.details.recipients.include(*kind));
    let named: Vec<String> =
        kinds.map(|kind| words.say(format!("offer-for-{}", <&str>::from(kind)))).collect();
    if named.len() == all.len() { words.say("offer-for-everybody") } else { named.join(", ") }
}

/// The most that is asked, in złoty, as machines read it.
fn asked(price: Option<Price>) -> String {
    let most = price.map_or(0, |price| price.most.0);
    format!("{}.{:02}", most / 100, most % 100)
}

/// The offer for search engines (schema.org), safe inside a script element.
fn data(page: &Page, kept: &Kept, host: &Host, price: Option<Price>) -> String {
    let it = &kept.details;
    let free = kept.offer.status == Status::Published;
    let address = format!("{}{}", page.origin, urls::offer(&kept.slug, kept.number));
    let data = serde_json::json!({
        "@context": "https://schema.org",
        "@type": "Service",
        "name": it.title,
        "description": it.summary,
        "serviceType": page.words.say(format!("category-{}", it.category.key())),
        "url": address,
        "areaServed": { "@type": "City", "name": place::name(it.place) },
        "provider": {
            "@type": "NGO",
            "name": host.name,
            "telephone": host.phone,
            "url": format!("{}/organizacje/{}", page.origin, host.slug),
        },
        "offers": {
            "@type": "Offer",
            "priceSpecification": {
                "@type": "PriceSpecification",
                "maxPrice": asked(price),
                "priceCurrency": "PLN",
            },
            "availability": if free { "https://schema.org/InStock" } else { "https://schema.org/SoldOut" },
            "validThrough": it.valid_until.to_string(),
        },
    });
    data.to_string().replace('<', "\\u003c")
}
