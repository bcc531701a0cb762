//! One request for aid as an aid officer sees it: the need, the decisions, what comes next. Nothing else about the person.

use crate::aid::ground::sums;
use crate::aid::store::{Decided, Handed, Recovery, Voided};
use crate::aid::whole::Whole;
use crate::aid::{Key, grants, own, shape, status};
use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Desk, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::{Level, Need, Rules};
use mutual_aid::event::Noun;
use mutual_aid::reason::AidCancel;
use mutual_aid::{Day, Subject};

#[derive(Template)]
#[template(path = "aid/show.html")]
struct Show {
    page: Page,
    desk: Desk,
    key: Key,
    seen: Seen,
    reasons: Vec<Choice>,
    answers: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

/// What the page is made of, as it was read.
struct Seen {
    it: Whole,
    history: Vec<Entry>,
    today: Day,
}

impl Show {
    fn status(&self) -> String {
        status(self.page.words, self.seen.it.kept.request.status)
    }

    fn shape(&self) -> &'static str {
        shape(self.seen.it.kept.request.status)
    }

    fn next(&self) -> String {
        self.page.words.say(format!("aid-todo-{}", <&str>::from(self.seen.it.kept.request.status)))
    }

    fn stands(&self, status: &str) -> bool {
        <&str>::from(self.seen.it.kept.request.status) == status
    }

    /// A second person still has to look at what was given at once: until when, and whether that is over.
    fn to_look_over(&self) -> Option<(String, bool)> {
        let request = &self.seen.it.kept.request;
        let until = request.confirm_by.filter(|_| !request.looked_over)?;
        Some((self.page.words.date(until.0), until < self.seen.today))
    }

    fn need(&self, need: &Need) -> Vec<(String, String)> {
        let words = self.page.words;
        let say = |group: &str, code: &str| words.say(format!("{group}-{code}"));
        vec![
            (words.say("aid-kind"), say("aid-kind", need.kind.into())),
            (words.say("aid-what-said"), need.what.as_str().to_owned()),
            (words.say("aid-household"), words.count("aid-people", need.household)),
            (words.say("aid-income"), say("aid-income", need.income.into())),
        ]
    }

    fn outcome(&self, decided: &Decided) -> String {
        let words = self.page.words;
        let outcome = words.say(format!("aid-outcome-{}", <&str>::from(decided.decision.outcome)));
        match grants(words, &decided.decision) {
            Some(grants) => format!("{outcome} {grants}"),
            None => outcome,
        }
    }

    /// What the participant will have got with the proposed decision, for whoever signs it.
    fn sums(&self) -> Vec<(String, String, Level)> {
        let Some((gifts, law)) = &self.seen.it.proposed else { return Vec::new() };
        sums(self.page.words, *gifts, law)
    }

    /// Whether it counts, waits for a signature, or was turned down.
    fn stage(&self, decided: &Decided) -> String {
        let words = self.page.words;
        match (decided.on, decided.turned_down) {
            (Some(on), _) => words.one("aid-decided-on", "day", words.date(on.0)),
            (None, true) => words.say("aid-turned-down"),
            (None, false) => words.say("aid-waits-signature"),
        }
    }

    fn criteria(&self, decided: &Decided, rules: &Rules) -> Vec<String> {
        own::criteria(Some(rules), decided)
    }

    fn exceptions(&self, decided: &Decided) -> Vec<String> {
        let signatures = decided.decision.signatures.iter();
        signatures.filter_map(|signature| Some(signature.exception.as_ref()?.as_str().to_owned())).collect()
    }

    fn handed(&self, handed: &Handed) -> String {
        let words = self.page.words;
        words.two("aid-handed", "number", handed.number.to_string(), "day", words.date(handed.on.0))
    }

    fn voided(&self, voided: &Voided) -> String {
        let (number, day) = (voided.handed.number.to_string(), self.page.words.date(voided.on.0));
        self.page.words.two("aid-voided", "number", number, "day", day)
    }

    fn recovered(&self, recovery: &Recovery) -> String {
        let words = self.page.words;
        words.two("aid-recovered", "amount", words.grosze(recovery.amount.0), "proof", recovery.proof.clone())
    }
}

/// Shows a request.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// The page, with what was refused on it.
pub(super) async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let (of, words) = (key.clone(), caller.words());
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        let seen = see(look, &desk, &of, words)?;
        Ok((desk, seen))
    });
    let (desk, seen) = found.await?;
    let rejected = !errors.is_empty();
    let reasons =
        AidCancel::codes().iter().map(|code| Choice::new(*code, words.say(format!("reason-{code}"))));
    let answers = ["tak", "nie"].map(|code| Choice::new(code, words.say(format!("aid-look-over-{code}"))));
    let (reasons, answers) = (reasons.collect(), answers.to_vec());
    let shown = Show { page: caller.page(), desk, key, seen, reasons, answers, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

fn see(look: &mut Look<'_>, desk: &Desk, key: &Key, words: Words) -> Result<Seen, Failure> {
    let it = Whole::find(look, &desk.house.id, &key.id)?;
    let subject = Subject::of(Noun::AidRequest, it.kept.request.id.as_str());
    Ok(Seen { history: history::of(look, words, &subject)?, today: look.now().day(), it })
}
