//! The insurance of an organisation: accidents of volunteers (udpp art. 46 ust. 3) and liability.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::{self, Policy};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::{Line, Name};
use mutual_aid::{Act, Day};

/// What a policy covers.
const KINDS: [&str; 2] = ["accident", "liability"];

#[derive(Template)]
#[template(path = "organisations/insure.html")]
struct Insure {
    page: Page,
    desk: Desk,
    today: Day,
    days: i32,
    policies: Vec<Policy>,
    filled: Filled,
    errors: Errors,
}

impl Insure {
    fn kinds(&self) -> Vec<Choice> {
        let choice = |kind: &str| {
            let words = self.page.words;
            Choice::new(kind, words.say(format!("policy-{kind}")))
                .hinting(words.say(format!("policy-{kind}-about")))
        };
        KINDS.map(choice).into()
    }

    fn period(&self, policy: &Policy) -> String {
        let (words, day) = (self.page.words, |day: &Day| self.page.words.day_with_year(day.0));
        words.two("policy-period", "from", day(&policy.from), "until", day(&policy.until))
    }

    /// The shape and word beside a policy on this day.
    fn state(&self, policy: &Policy) -> (&'static str, String) {
        let (shape, word) = match (self.today < policy.from, self.today > policy.until) {
            (true, _) => ("waiting", "policy-ahead"),
            (_, true) => ("ended", "policy-over"),
            _ => ("done", "policy-valid"),
        };
        (shape, self.page.words.say(word))
    }
}

/// The organisation writes a policy down.
///
/// # Errors
/// It ends before it begins, the organisation is out of the programme, or it is not theirs.
pub fn insure(change: &mut Change<'_>, slug: &str, policy: &Policy) -> Result<(), Failure> {
    let record = store::find_to_change(change, slug)?;
    change.who().may(&Act::KeepOrganisation(&record.house.id))?;
    let insured = record.organisation.insure(policy.from, policy.until)?;
    store::add_policy(change, &record.house.id, policy)?;
    change.record(insured)
}

/// `/panel/{org}/ustawienia/polisy`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let page = form(&caller, slug, Filled::default(), Errors::default()).await?;
    caller.show(&page)
}

/// Writes one down.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let (input, house) = (read(caller.words(), &filled), slug.clone());
    let gone = caller.submit(&filled, move |change| {
        insure(change, &house, &input.clone()?)?;
        Ok(format!("/panel/{house}/ustawienia/polisy"))
    });
    let gone = gone.await;
    let again = async |errors| {
        let page = form(&caller, slug, filled, errors).await?;
        caller.show_again(&page)
    };
    caller.onward(gone, again).await
}

fn read(words: Words, filled: &Filled) -> Result<Policy, Errors> {
    let mut form = Reading::of(filled, words);
    let known = |text: &str| KINDS.into_iter().find(|kind| *kind == text);
    let kind = form.choice("rodzaj", "policy-kind-missing", known);
    let insurer = form.need("ubezpieczyciel", "policy-insurer-missing", Name::parse);
    let number = form.need("numer", "policy-number-missing", Line::<60>::parse);
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let from = form.need("od", "policy-from-missing", day);
    let until = form.need("do", "policy-until-missing", day);
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        form.wrong("do", "refusal-organisation-ends-before-start");
    }
    form.whole(|| {
        Some(Policy {
            kind: kind?.to_owned(),
            insurer: insurer?.as_str().to_owned(),
            number: number?.as_str().to_owned(),
            from: from?,
            until: until?,
        })
    })
}

async fn form(caller: &Caller, slug: String, filled: Filled, errors: Errors) -> Result<Insure, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepOrganisation(&desk.house.id))?;
        let policies = store::policies(look, &desk.house.id)?;
        Ok((desk, look.now().day(), look.law().written_agreement_after_days, policies))
    });
    let (desk, today, days, policies) = found.await?;
    Ok(Insure { page: caller.page(), desk, today, days, policies, filled, errors })
}
