//! A certificate as it is printed and signed: in Polish, whoever prints it.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::certificates::store::{self, Kept};
use crate::certificates::{name, time};
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::law::store as law;
use crate::look::{Desk, Page};
use crate::organisations::store::{Letterhead, letterhead};
use crate::people::own::records;
use crate::people::{Profile, store as people};
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::{Act, Day, OrganisationId};

#[derive(Template)]
#[template(path = "certificates/print.html")]
struct Print {
    page: Page,
    /// The paper is Polish.
    words: Words,
    seen: Seen,
    back: String,
}

/// What is printed, as it was read.
struct Seen {
    kept: Kept,
    profile: Profile,
    letterhead: Letterhead,
    acts: Vec<law::Act>,
}

impl Seen {
    fn find(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Self, Failure> {
        let kept = store::find(look, house, id)?;
        Ok(Self {
            profile: people::find_own(look, house, &kept.certificate.person)?,
            letterhead: letterhead(look, house)?,
            acts: law::acts(look.tx, kept.issued.on)?,
            kept,
        })
    }
}

impl Print {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    /// The words by which an act or a provision was cited on the day of issue.
    fn cited(&self, key: &str) -> &str {
        self.seen.acts.iter().find(|act| act.key == key).map_or("", |act| &act.citation)
    }

    fn day(&self, day: &Day) -> String {
        self.words.date(day.0)
    }

    fn works(&self) -> Vec<(String, String)> {
        let works = &self.seen.kept.certificate.works;
        works.iter().map(|work| (name(self.words, work), time(self.words, work.minutes))).collect()
    }

    fn total(&self) -> String {
        time(self.words, self.seen.kept.certificate.minutes())
    }
}

/// Shows a certificate to the organisation.
pub async fn show(caller: Caller, Path((slug, id)): Path<(String, String)>) -> Answer {
    let house = slug.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &house)?;
        look.who().may(&Act::KeepAgreements(&desk.house.id))?;
        Seen::find(look, &desk.house.id, &id)
    });
    let seen = found.await?;
    let back = urls::person(&slug, seen.profile.id.as_str());
    caller.show(&Print { page: caller.page(), words: Language::Pl.words(), seen, back })
}

/// Shows somebody their own certificate.
pub async fn show_own(caller: Caller, Path(id): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        for (house, person) in records(look.who())? {
            look.who().may(&Act::KeepOwnRecord(&person))?;
            if store::list(look, &house, &person)?.iter().any(|issued| issued.id == id) {
                return Seen::find(look, &house, &id);
            }
        }
        Err(Failure::NotFound)
    });
    let (seen, back) = (found.await?, "/moje/dokumenty".to_owned());
    caller.show(&Print { page: caller.page(), words: Language::Pl.words(), seen, back })
}
