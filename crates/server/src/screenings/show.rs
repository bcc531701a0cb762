//! One screening record; each look of the safeguarding officer is written into the journal.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Desk, Page};
use crate::people::{self, Key, Profile};
use crate::screenings::Secret;
use crate::screenings::store::{self, Stored};
use crate::settings::Keys;
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::screening::{Part, Screening};
use mutual_aid::{Act, Day, Law, Subject};
use strum::VariantNames as _;

#[derive(Template)]
#[template(path = "screenings/show.html")]
struct Show {
    page: Page,
    desk: Desk,
    key: Key,
    filled: Filled,
    errors: Errors,
    seen: Seen,
}

/// What the page is made of.
pub(super) struct Seen {
    profile: Profile,
    record: Option<Screening>,
    secret: Secret,
    history: Vec<Entry>,
    law: Law,
}

/// A part of the record as it is read: words, when, by whom, which documents.
struct Line {
    name: String,
    on: String,
    by: String,
    documents: String,
}

impl Show {
    fn address(&self) -> String {
        self.desk.address(&format!("ochrona/{}", self.key.id))
    }

    fn lines(&self) -> Vec<Line> {
        let words = self.page.words;
        let Some(record) = &self.seen.record else { return Vec::new() };
        let line = |(part, on): &(Part, Day)| {
            let seen = self.seen.secret.seen.iter().find(|seen| seen.part == *part);
            Line {
                name: words.say(format!("screening-part-{}", <&str>::from(*part))),
                on: words.date(on.0),
                by: seen.map_or_else(String::new, |seen| seen.by.clone()),
                documents: seen.map_or_else(String::new, |seen| seen.documents.clone()),
            }
        };
        record.seen.iter().map(line).collect()
    }

    fn missing(&self) -> Vec<String> {
        let say = |part: &str| self.page.words.say(format!("screening-part-{part}"));
        match &self.seen.record {
            Some(record) => record.missing().into_iter().map(|part| say(part.into())).collect(),
            None => Part::VARIANTS.iter().take(4).map(|part| say(part)).collect(),
        }
    }

    fn parts(&self) -> Vec<Choice> {
        let named = |part: &&str| Choice::new(*part, self.page.words.say(format!("screening-part-{part}")));
        Part::VARIANTS.iter().map(named).collect()
    }

    fn outcomes(&self) -> Vec<Choice> {
        ["admitted", "refused"]
            .map(|value| Choice::new(value, self.page.words.say(format!("screening-{value}"))))
            .into()
    }

    fn outcome(&self) -> String {
        let words = self.page.words;
        let day = self.seen.secret.decided_on.as_deref().and_then(Day::parse);
        let day = day.map_or_else(String::new, |day| words.day_with_year(day.0));
        match self.seen.secret.admitted {
            Some(true) => words.one("screening-was-admitted", "day", day),
            Some(false) => words.one("screening-was-refused", "day", day),
            None => words.say("screening-undecided"),
        }
    }

    fn renewal(&self) -> String {
        let admitted = self.seen.record.as_ref().filter(|record| record.decided.is_some());
        let lapses = admitted.and_then(|record| record.lapses_on(&self.seen.law));
        lapses.map_or_else(String::new, |day| self.page.words.date(day.0))
    }

    fn abroad(&self) -> bool {
        self.filled.has("zagranica") || self.seen.record.as_ref().is_some_and(|record| record.abroad)
    }
}

/// Opens a record for its officer, and writes down that it was read.
///
/// # Errors
/// Not allowed, or there is no such person.
pub(super) fn view(
    change: &mut Change<'_>,
    key: &Key,
    keys: &Keys,
    words: Words,
) -> Result<(Desk, Seen), Failure> {
    let desk = Desk::open(&mut change.look(), &key.house)?;
    change.who().may(&Act::KeepScreening(&desk.house.id))?;
    let stored = store::find_to_change(change, &desk.house.id, &key.id)?.ok_or(Failure::NotFound)?;
    let viewed = stored.record.view();
    change.record(viewed)?;
    let profile = people::store::find(&mut change.look(), key)?;
    let subject = Subject::of(Noun::Screening, stored.record.id.as_str());
    let history = history::of(&mut change.look(), words, &subject)?;
    Ok((desk, seen(profile, Some(stored), keys, (history, change.law()))?))
}

fn seen(
    profile: Profile,
    stored: Option<Stored>,
    keys: &Keys,
    (history, law): (Vec<Entry>, Law),
) -> Result<Seen, Failure> {
    let secret = match &stored {
        Some(stored) => Secret::open(keys, &stored.record, stored.sealed.as_deref())?,
        None => Secret::default(),
    };
    Ok(Seen { profile, record: stored.map(|stored| stored.record), secret, history, law })
}

/// Shows a record.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// The page, with what was refused on it.
pub(super) async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let (of, words) = (key.clone(), caller.words());
    let keys = caller.app.settings.keys.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::KeepScreening(&desk.house.id))?;
        let profile = people::store::find(look, &of)?;
        let exists = store::find(look, &desk.house.id, &of.id)?.is_some();
        Ok((desk, profile, exists, look.law()))
    });
    let (desk, profile, exists, law) = found.await?;
    let (desk, seen) = if exists {
        let of = key.clone();
        caller.app.change(caller.by(), move |change| view(change, &of, &keys, words)).await?
    } else {
        (desk, seen(profile, None, &keys, (Vec::new(), law))?)
    };
    let rejected = !errors.is_empty();
    let shown = Show { page: caller.page(), desk, key, filled, errors, seen };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
