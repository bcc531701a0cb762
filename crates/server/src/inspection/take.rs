//! Taking the pack of a year; that it was taken, and by whom, stays in the journal.

use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::inspection::pack::{self, Head};
use crate::inspection::{tables, year};
use crate::kit::db::Broken;
use crate::kit::locale::Words;
use crate::kit::table::Table;
use crate::organisations::store::{House, find_house};
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use mutual_aid::event::Noun;
use mutual_aid::{Act, Event, Moment, Subject, What};

/// Writes down that the pack of a year is taken.
///
/// # Errors
/// Not allowed, or there is no such organisation.
pub fn take(change: &mut Change<'_>, slug: &str, year: i16) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::TakePack(&house))?;
    let subject = Subject::of(Noun::Pack, house.as_str());
    let what = What::PackTaken { year: year.to_string() };
    change.record(Event { subject, organisation: Some(house), what })
}

fn gather(look: &mut Look<'_>, words: Words, slug: &str, year: i16) -> Result<(House, Vec<Table>), Failure> {
    let house = find_house(look, slug)?;
    look.who().may(&Act::TakePack(&house.id))?;
    let tables = tables::of_year(look, words, &house.id, year)?;
    Ok((house, tables))
}

/// `/panel/{org}/kontrola/{rok}/teczka.zip`
pub async fn show(caller: Caller, Path((slug, asked)): Path<(String, String)>) -> Answer {
    let (now, words) = (caller.app.clock.now(), caller.words());
    let year = year(&asked, Moment(now).day().0.year())?;
    let of = slug.clone();
    caller.app.change(caller.by(), move |change| take(change, &of, year)).await?;
    let (house, tables) = caller.look(move |look| gather(look, words, &slug, year)).await?;
    let name = format!("teczka-{}-{year}.zip", house.slug);
    let head = Head { organisation: house.name, year, taken: words.moment_with_year(now) };
    // Compressing years of work takes its time: the other requests do not wait for it.
    let written = tokio::task::spawn_blocking(move || pack::write(words, &head, &tables)).await;
    let bytes = written.ok().and_then(Result::ok).ok_or(Broken::Engine("the pack was not written".into()))?;
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}
