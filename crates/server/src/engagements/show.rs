//! An agreement: what is missing before it is in force, and what can be done with it.

use crate::caller::{Answer, Caller};
use crate::documents::store as documents;
use crate::engagements::store::{self, Agreement};
use crate::engagements::{Key, shape};
use crate::history::{self, Entry};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::people::{self, Profile};
use crate::sentence;
use askama::Template;
use axum::extract::Path;
use mutual_aid::document::Number;
use mutual_aid::engagement::{Engagement, Insurance};
use mutual_aid::event::Noun;
use mutual_aid::person::EndReason;
use mutual_aid::{Act, Day, Law, Refusal, Subject};
use strum::VariantNames as _;

#[derive(Template)]
#[template(path = "engagements/show.html")]
struct Show {
    page: Page,
    desk: Desk,
    key: Key,
    filled: Filled,
    errors: Errors,
    agreement: Agreement,
    number: Option<Number>,
    profile: Profile,
    insurance: Vec<Insurance>,
    history: Vec<Entry>,
    today: Day,
    law: Law,
}

/// One step before an agreement is in force: words, shape, and its words.
type Step = (String, &'static str, String);

impl Show {
    fn engagement(&self) -> &Engagement {
        &self.agreement.engagement
    }

    fn is(&self, status: &str) -> bool {
        <&str>::from(self.engagement().status) == status
    }

    fn shape(&self) -> &'static str {
        shape(self.engagement().status)
    }

    fn status(&self) -> String {
        self.page.words.say(format!("engagement-status-{}", <&str>::from(self.engagement().status)))
    }

    fn period(&self) -> String {
        let (words, agreement) = (self.page.words, self.engagement());
        let from = words.date(agreement.starts_on.0);
        match agreement.ends_on {
            Some(end) => words.two("engagement-from-to", "from", from, "to", words.date(end.0)),
            None => words.one("engagement-from", "from", from),
        }
    }

    fn scope(&self) -> String {
        let words = self.page.words;
        let named = self.engagement().categories.iter().map(|c| words.say(format!("category-{}", c.key())));
        let named: Vec<_> = named.collect();
        if named.is_empty() { words.say("engagement-scope-all") } else { named.join(", ") }
    }

    fn costs(&self) -> String {
        let key =
            if self.agreement.waives_costs { "engagement-costs-waived" } else { "engagement-costs-covered" };
        self.page.words.say(key)
    }

    fn signed(&self) -> String {
        let words = self.page.words;
        self.engagement().signed.map_or_else(String::new, |(how, on)| {
            let how = words.say(format!("engagement-signature-{}", <&str>::from(how)));
            words.two("engagement-signed-how", "day", words.day_with_year(on.0), "how", how)
        })
    }

    /// What stands between the paper and its force.
    fn steps(&self) -> Vec<Step> {
        let (words, agreement, law) = (self.page.words, self.engagement(), &self.law);
        let read = agreement.acknowledged;
        let done = |key: &str, done: bool| -> Step {
            let (shape, said) = if done { ("done", "step-done") } else { ("new", "step-open") };
            (words.say(key), shape, words.say(said))
        };
        let signed = if agreement.must_be_in_writing(law) {
            done("engagement-step-signed", agreement.holds_the_line(&self.insurance, law).is_ok())
        } else {
            done("engagement-step-insured", agreement.holds_the_line(&self.insurance, law).is_ok())
        };
        vec![signed, done("engagement-step-read", read.risks && read.rights && read.notice)]
    }

    fn is_ready(&self) -> bool {
        self.steps().iter().all(|(_, shape, _)| *shape == "done")
    }

    /// Why the 30-day line is not held, in a sentence.
    fn missing(&self) -> String {
        match self.engagement().holds_the_line(&self.insurance, &self.law) {
            Err(refusal) if self.is("documents-pending") => {
                sentence::refusal(self.page.words, &Refusal::from(refusal))
            }
            _ => String::new(),
        }
    }

    fn ways(&self) -> Vec<Choice> {
        let named =
            |way: &&str| Choice::new(*way, self.page.words.say(format!("engagement-signature-{way}")));
        let order = ["paper-attested", "paper-scan", "qualified-pades", "documentary-click"];
        order.iter().map(named).collect()
    }

    fn reasons(&self) -> Vec<Choice> {
        let label = |code: &&str| Choice::new(*code, self.page.words.say(format!("person-end-{code}")));
        EndReason::VARIANTS.iter().map(label).collect()
    }

    fn day(&self) -> String {
        if self.filled.has("dnia") { self.filled.text("dnia").to_owned() } else { self.today.to_string() }
    }
}

/// Shows an agreement.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// The page, with what was refused on it.
pub(super) async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let (of, words) = (key.clone(), caller.words());
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::KeepAgreements(&desk.house.id))?;
        let agreement = store::find(look, &of)?;
        let profile = people::store::find_own(look, &desk.house.id, &agreement.engagement.person)?;
        let number = documents::of_agreement(look, &desk.house.id, &agreement.engagement.id)?;
        let insurance = store::insurance(look, &desk.house.id)?;
        let history = history::of(look, words, &Subject::of(Noun::Engagement, &of.id))?;
        Ok((desk, (agreement, number), profile, insurance, (history, look.now().day(), look.law())))
    });
    let (desk, (agreement, number), profile, insurance, (history, today, law)) = found.await?;
    let rejected = !errors.is_empty();
    let page = caller.page();
    let shown =
        Show { page, desk, key, filled, errors, agreement, number, profile, insurance, history, today, law };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
