//! The newest offers as a feed (Atom, RFC 4287): all, of a category, around a place, of an organisation.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::categories;
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::organisations::store::find_public;
use crate::places::Places;
use crate::search::asked::{Asked, Meant};
use crate::search::store::cards::{Line, PAGE, lines};
use crate::search::{Question, Way};
use crate::urls;
use atom_syndication::{Category, Entry, Feed, Link, Person, Text};
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse;
use mutual_aid::Moment;

/// How many offers a feed holds.
const MOST: usize = 60;

/// What a feed is about.
struct About {
    title: String,
    question: Question,
}

/// `/oferty.atom`: what the same parameters show on the page of offers, the newest first.
///
/// # Errors
/// Nobody knows the place, or the database failed.
pub async fn all(caller: Caller) -> Answer {
    let asked = Asked { cursor: None, ..Asked::read(&caller.asked()) };
    let place = match asked.meant() {
        Meant::Known(place) => Some(place),
        Meant::None => None,
        Meant::Unknown(_) => return Err(Failure::NotFound),
    };
    let question = asked.question(place, today(&caller), MOST);
    feed(&caller, About { title: caller.words().say("feed-all"), question }).await
}

/// `/kategorie/{slug}/oferty.atom`
///
/// # Errors
/// There is no such category, or the database failed.
pub async fn of_category(caller: Caller, Path(slug): Path<String>) -> Answer {
    let category = categories::by_slug(&slug).ok_or(Failure::NotFound)?;
    let title = caller.words().say(format!("category-{}", category.key()));
    let question = Question { category: Some(category), ..Question::default() };
    feed(&caller, About { title, question }).await
}

/// `/miejscowosci/{slug}/oferty.atom`
///
/// # Errors
/// There is no such place, or the database failed.
pub async fn of_place(caller: Caller, Path(slug): Path<String>) -> Answer {
    let place = Places::embedded().by_slug(&slug).ok_or(Failure::NotFound)?;
    let question = Asked::default().question(Some(place), today(&caller), MOST);
    let title = caller.words().one("place-title", "place", place.name);
    feed(&caller, About { title, question }).await
}

/// `/organizacje/{slug}/oferty.atom`
///
/// # Errors
/// There is no such organisation, or the database failed.
pub async fn of_organisation(caller: Caller, Path(slug): Path<String>) -> Answer {
    let record = caller.look(move |look| find_public(look, &slug)).await?;
    let question = Question { organisation: Some(record.house.id.0), ..Question::default() };
    feed(&caller, About { title: record.house.name, question }).await
}

fn today(caller: &Caller) -> mutual_aid::Day {
    Moment(caller.app.clock.now()).day()
}

async fn feed(caller: &Caller, about: About) -> Answer {
    // A feed brings what organisations offer, never a company's listings.
    let ways = match about.question.ways.as_slice() {
        [] => Way::HELP.to_vec(),
        chosen => chosen.to_vec(),
    };
    let question = Question { newest: true, limit: MOST, counts: false, ways, ..about.question };
    let found = caller.app.offers.find(&question, today(caller));
    let numbers: Vec<u64> = found.hits.iter().map(|hit| hit.number).collect();
    let story = move |look: &mut Look<'_>| {
        let pages = numbers.chunks(PAGE).map(|page| lines(look, page));
        Ok(pages.collect::<Result<Vec<_>, Failure>>()?.concat())
    };
    let lines = caller.look(story).await?;
    let text = written(caller, &about.title, &lines).ok_or_else(|| Broken::Engine("a feed".into()))?;
    let kind = HeaderValue::from_static("application/atom+xml; charset=utf-8");
    let cache = HeaderValue::from_static("max-age=300");
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, cache)], text).into_response())
}

fn written(caller: &Caller, title: &str, lines: &[Line]) -> Option<String> {
    let (words, url) = (caller.words(), &caller.app.settings.url);
    let query = Some(&caller.query).filter(|query| !query.is_empty());
    let own = format!("{url}{}{}", words.prefix(), caller.path);
    let own = query.map_or(own.clone(), |query| format!("{own}?{query}"));
    let newest = lines.iter().filter_map(|line| line.published).max();
    let mut feed = Feed {
        lang: Some(words.language().code().to_owned()),
        title: Text::plain(format!("{title} – {}", words.say("site-name"))),
        id: own.clone(),
        links: vec![
            Link {
                href: own,
                rel: "self".into(),
                mime_type: Some("application/atom+xml".into()),
                ..Link::default()
            },
            Link {
                href: format!("{url}{}/oferty", words.prefix()),
                rel: "alternate".into(),
                ..Link::default()
            },
        ],
        entries: lines.iter().filter_map(|line| entry(caller, line)).collect(),
        ..Feed::default()
    };
    feed.updated = when(newest.unwrap_or(Moment(caller.app.clock.now())))?;
    let mut text = Vec::new();
    feed.write_to(&mut text).ok()?;
    String::from_utf8(text).ok()
}

fn entry(caller: &Caller, line: &Line) -> Option<Entry> {
    let (words, url) = (caller.words(), &caller.app.settings.url);
    let published = when(line.published?)?;
    let page = format!("{}{}", words.prefix(), urls::offer(&line.slug, line.number));
    let place = Places::embedded().by_id(line.place).map_or("", |place| place.name);
    Some(Entry {
        id: format!("{url}/o/{}", line.number),
        title: Text::plain(format!("{}, {place}", line.title)),
        summary: Some(Text::plain(line.summary.clone())),
        updated: published,
        published: Some(published),
        authors: vec![Person {
            name: line.organisation.clone(),
            uri: Some(format!("{url}{}{}", words.prefix(), urls::organisation(&line.house_slug))),
            ..Person::default()
        }],
        categories: vec![Category {
            term: line.category.key().to_owned(),
            label: Some(words.say(format!("category-{}", line.category.key()))),
            ..Category::default()
        }],
        links: vec![Link { href: format!("{url}{page}"), rel: "alternate".into(), ..Link::default() }],
        ..Entry::default()
    })
}

/// A moment as the feed's own library keeps it.
fn when(moment: Moment) -> Option<atom_syndication::FixedDateTime> {
    moment.to_string().parse().ok()
}
