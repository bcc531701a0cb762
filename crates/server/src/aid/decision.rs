//! A decision on aid on paper: what was decided, on which criteria, why, and how to appeal. In Polish, whoever prints it.

use crate::aid::desk::fund_name;
use crate::aid::store::{self, Decided};
use crate::aid::{Key, grants, own};
use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::look::{Desk, Page};
use crate::organisations::store::{Letterhead, letterhead};
use crate::people::store as people;
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::{Request, Rules};
use mutual_aid::{Act, Day};

#[derive(Template)]
#[template(path = "aid/decision.html")]
struct Paper {
    page: Page,
    /// The paper is Polish.
    words: Words,
    seen: Seen,
    back: String,
}

/// What is printed, as it was read.
struct Seen {
    letterhead: Letterhead,
    name: String,
    asked_on: Day,
    on: Day,
    decided: Decided,
    rules: Rules,
    fund: Option<String>,
    signers: Vec<(String, Day)>,
}

impl Seen {
    /// The decision that counts; one that waits for a signature is no paper yet.
    fn find(look: &mut Look<'_>, request: &Request, asked_on: Day) -> Result<Self, Failure> {
        let house = &request.organisation;
        let decided = store::decided(look, house, &request.id)?.ok_or(Failure::NotFound)?;
        let fund = decided.decision.fund.as_ref();
        let fund = fund.map(|fund| crate::funds::store::find(look, house, fund)).transpose()?;
        Ok(Self {
            fund: fund.map(|fund| fund_name(Language::Pl.words(), &fund)),
            signers: store::signers(look, house, &decided.id)?,
            letterhead: letterhead(look, house)?,
            name: people::find_own(look, house, &request.person)?.name(),
            rules: store::find_rules(look, house, decided.rules)?,
            on: decided.on.ok_or(Failure::NotFound)?,
            asked_on,
            decided,
        })
    }
}

impl Paper {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn day(&self, day: &Day) -> String {
        self.words.date(day.0)
    }

    fn outcome(&self) -> String {
        self.words.say(format!("aid-outcome-{}", <&str>::from(self.seen.decided.decision.outcome)))
    }

    fn grants(&self) -> Option<String> {
        grants(self.words, &self.seen.decided.decision)
    }

    fn signed(&self, (name, on): &(String, Day)) -> String {
        self.words.two("aid-decision-signed", "name", name.clone(), "day", self.day(on))
    }

    fn criteria(&self) -> Vec<String> {
        own::criteria(Some(&self.seen.rules), &self.seen.decided)
    }
}

/// `/panel/{org}/pomoc/{id}/decyzja/druk`
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    let key = Key::of(path);
    let back = key.address();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &key.house)?;
        look.who().may(&Act::SeeAid(&desk.house.id))?;
        let kept = store::find(look, &desk.house.id, &key.id)?;
        Seen::find(look, &kept.request, kept.made.day())
    });
    let seen = found.await?;
    caller.show(&Paper { page: caller.page(), words: Language::Pl.words(), seen, back })
}

/// `/moje/pomoc/{id}/decyzja`
pub async fn show_own(caller: Caller, Path(id): Path<String>) -> Answer {
    let (words, back) = (caller.words(), format!("/moje/pomoc/{id}"));
    let found = caller.look(move |look| {
        let kept = own::find(look, words, &id)?.kept;
        Seen::find(look, &kept.request, kept.made.day())
    });
    let seen = found.await?;
    caller.show(&Paper { page: caller.page(), words: Language::Pl.words(), seen, back })
}
