//! A participant's own aid: what was asked for, what was decided and why, and what comes next.

use crate::aid::store::{self, Appeal, Decided, Handed, Kept, Received, Recovery};
use crate::aid::{grants, shape, status};
use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::kit::forms::Errors;
use crate::kit::locale::Words;
use crate::look::Page;
use crate::organisations::store as organisations;
use crate::people::own::records;
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::{Outcome, Rules, Status};
use mutual_aid::event::Noun;
use mutual_aid::{Act, Subject};

#[derive(Template)]
#[template(path = "aid/own.html")]
struct List {
    page: Page,
    lines: Vec<Line>,
    houses: Vec<(String, String)>,
    /// What came by lists, with the organisation that gave it.
    received: Vec<(String, Received)>,
}

/// A request in a list.
struct Line {
    kept: Kept,
    house: String,
}

impl List {
    fn status(&self, line: &Line) -> String {
        status(self.page.words, line.kept.request.status)
    }

    fn shape(&self, line: &Line) -> &'static str {
        shape(line.kept.request.status)
    }

    fn day(&self, line: &Line) -> String {
        self.page.words.date(line.kept.made.day().0)
    }

    fn got(&self, received: &Received) -> String {
        let words = self.page.words;
        let worth =
            words.two("aid-own-got", "what", received.what.clone(), "amount", words.grosze(received.worth.0));
        format!("{}: {worth}", words.date(received.on.0))
    }
}

/// Lists the requests.
pub async fn show(caller: Caller) -> Answer {
    let found = caller.look(|look| {
        let (mut lines, mut houses, mut received) = (Vec::new(), Vec::new(), Vec::new());
        for (house, person) in records(look.who())? {
            look.who().may(&Act::HandleOwnAid(&person))?;
            let named = organisations::house_of(look, &house)?;
            let own = store::of_person(look, &house, &person)?;
            lines.extend(own.into_iter().map(|kept| Line { kept, house: named.name.clone() }));
            let lists = store::received(look, &house, &person)?;
            received.extend(lists.into_iter().map(|one| (named.name.clone(), one)));
            let today = look.now().day();
            if store::rules_on(look, &house, today)?.is_some() {
                houses.push((named.slug, named.name));
            }
        }
        Ok((lines, houses, received))
    });
    let (lines, houses, received) = found.await?;
    caller.show(&List { page: caller.page(), lines, houses, received })
}

/// Everything a participant may know of a request of theirs.
pub(super) struct Seen {
    pub kept: Kept,
    pub house: String,
    pub need: Option<mutual_aid::aid::Need>,
    pub decided: Option<Decided>,
    pub rules: Option<Rules>,
    pub handed: Option<Handed>,
    pub appeal: Option<Appeal>,
    pub recovery: Option<Recovery>,
    pub history: Vec<Entry>,
    pub may_appeal: bool,
}

/// Finds a request of whoever is signed in.
///
/// # Errors
/// There is none, or it is somebody else's.
pub(super) fn find(look: &mut Look<'_>, words: Words, id: &str) -> Result<Seen, Failure> {
    for (house, person) in records(look.who())? {
        let Ok(kept) = store::find(look, &house, id) else { continue };
        if kept.request.person != person {
            continue;
        }
        look.who().may(&Act::HandleOwnAid(&person))?;
        let request = &kept.request;
        let decided = store::decided(look, &house, &request.id)?;
        let appeal = store::find_appeal(look, &house, &request.id)?;
        let rules = decided.as_ref().map(|one| store::find_rules(look, &house, one.rules)).transpose()?;
        let may_appeal = appeal.is_none() && may_appeal(look, &kept, decided.as_ref());
        return Ok(Seen {
            house: organisations::house_of(look, &house)?.name,
            need: store::find_need(look, request)?,
            handed: store::find_handover(look, &house, &request.id)?,
            recovery: store::find_recovery(look, &house, &request.id)?,
            history: history::of(look, words, &Subject::of(Noun::AidRequest, request.id.as_str()))?,
            decided,
            rules,
            appeal,
            may_appeal,
            kept,
        });
    }
    Err(Failure::NotFound)
}

/// Whether the participant may appeal against a decision now.
pub(super) fn may_appeal(look: &Look<'_>, kept: &Kept, decided: Option<&Decided>) -> bool {
    let Some((decided, on)) = decided.and_then(|one| one.on.map(|on| (one, on))) else { return false };
    let partly = decided.decision.outcome == Outcome::Partly;
    kept.request.appeal(partly, on, look.now().day(), &look.law()).is_ok()
}

#[derive(Template)]
#[template(path = "aid/own_one.html")]
struct One {
    page: Page,
    seen: Seen,
    errors: Errors,
}

impl One {
    fn status(&self) -> String {
        status(self.page.words, self.seen.kept.request.status)
    }

    fn shape(&self) -> &'static str {
        shape(self.seen.kept.request.status)
    }

    /// What happens next, and who does it.
    fn next(&self) -> String {
        self.page.words.say(format!("aid-next-{}", <&str>::from(self.seen.kept.request.status)))
    }

    fn outcome(&self, decided: &Decided) -> String {
        self.page.words.say(format!("aid-outcome-{}", <&str>::from(decided.decision.outcome)))
    }

    fn grants(&self, decided: &Decided) -> String {
        grants(self.page.words, &decided.decision).unwrap_or_default()
    }

    fn criteria(&self, decided: &Decided) -> Vec<String> {
        criteria(self.seen.rules.as_ref(), decided)
    }

    fn may_withdraw(&self) -> bool {
        self.seen.kept.request.clone().withdraw().is_ok()
    }

    fn handed(&self, handed: &Handed) -> String {
        let words = self.page.words;
        let day = words.date(handed.on.0);
        words.two("aid-handed", "number", handed.number.to_string(), "day", day)
    }

    fn asked_back(&self, recovery: &Recovery) -> String {
        let words = self.page.words;
        words.two(
            "aid-own-recovered",
            "amount",
            words.grosze(recovery.amount.0),
            "day",
            words.date(recovery.asked_on.0),
        )
    }

    fn proof(&self, recovery: &Recovery) -> String {
        let (proof, day) = (recovery.proof.clone(), self.page.words.date(recovery.proven_on.0));
        self.page.words.two("aid-own-recovered-why", "proof", proof, "day", day)
    }

    fn was_right(&self, appeal: &Appeal) -> String {
        let key = match appeal.accepted {
            None => "aid-appeal-waits",
            Some(true) => "aid-appeal-right",
            Some(false) => "aid-appeal-upheld",
        };
        self.page.words.say(key)
    }

    fn is_waiting(&self) -> bool {
        matches!(
            self.seen.kept.request.status,
            Status::Submitted | Status::Noted | Status::Assessed | Status::Proposed
        )
    }
}

/// The criteria that a decision names, in the words of its rules.
pub(super) fn criteria(rules: Option<&Rules>, decided: &Decided) -> Vec<String> {
    let Some(rules) = rules else { return Vec::new() };
    let lines: Vec<&str> = rules.criteria.lines().collect();
    let named = decided.decision.criteria.iter().filter_map(|place| lines.get(place.checked_sub(1)?));
    named.map(|line| (*line).to_owned()).collect()
}

/// Shows one request.
pub async fn one(caller: Caller, Path(id): Path<String>) -> Answer {
    page(caller, id, Errors::default()).await
}

/// The page of one request, with what was refused on it.
pub(super) async fn page(caller: Caller, id: String, errors: Errors) -> Answer {
    let words = caller.words();
    let seen = caller.look(move |look| find(look, words, &id)).await?;
    let rejected = !errors.is_empty();
    let shown = One { page: caller.page(), seen, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
