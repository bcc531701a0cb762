//! One letter to print, or one call with what to say; and that it is done.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::letters::store::{self, Letter};
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::find_house;
use crate::visits::finish::account;
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::{Act, Event, OrganisationId, Subject, What};

#[derive(Template)]
#[template(path = "letters/show.html")]
struct Show {
    page: Page,
    desk: Desk,
    letter: Letter,
    outcomes: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

/// What a call or letter came to.
const OUTCOMES: [&str; 3] = ["done", "no-answer", "not-wanted"];

impl Show {
    /// The address that opens a short message on a phone.
    fn sms(&self) -> Option<String> {
        let (phone, text) = (self.letter.phone.as_deref()?, self.letter.sms.as_deref()?);
        let text = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
        Some(format!("sms:{phone}?body={text}"))
    }

    fn kind(&self) -> String {
        self.page.words.say(format!("letter-kind-{}", self.letter.kind))
    }

    fn paragraphs(&self) -> std::str::Lines<'_> {
        self.letter.body.lines()
    }
}

/// The letter went out or the call was made; when nobody answered it is tried again tomorrow.
///
/// # Errors
/// Somebody did it already, or it is not theirs.
pub fn done(change: &mut Change<'_>, house: &OrganisationId, id: &str, outcome: &str) -> Result<(), Failure> {
    let letter = store::find(&mut change.look(), house, id)?;
    change.who().may(&Act::EnterOrder(house))?;
    let by = account(change.who());
    if outcome == "no-answer" {
        let tomorrow = change.now().plus_days(1);
        store::later(change, &letter, tomorrow)?;
    } else {
        store::done(change, &letter, outcome, by.as_deref())?;
    }
    let subject = match (&letter.order, &letter.person) {
        (Some(order), _) => Subject::of(Noun::Order, order),
        (None, Some(person)) => Subject::of(Noun::Person, person),
        (None, None) => Subject::of(Noun::Letter, letter.id.as_str()),
    };
    change.record(Event { subject, organisation: Some(house.clone()), what: What::LetterDone })
}

/// Shows it.
pub async fn show(caller: Caller, Path((slug, id)): Path<(String, String)>) -> Answer {
    let form = form(&caller, slug, id, Filled::default(), Errors::default()).await?;
    caller.show(&form)
}

/// Writes down that it is done.
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let chosen = filled.text("wynik").to_owned();
    let missing = Errors::one("wynik", caller.words().say("letter-no-outcome"));
    let (house, letter) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        if !OUTCOMES.contains(&chosen.as_str()) {
            return Err(missing.clone().into());
        }
        let organisation = find_house(&mut change.look(), &house)?.id;
        done(change, &organisation, &letter, &chosen)?;
        Ok(format!("/panel/{house}/kolejka"))
    });
    let gone = gone.await;
    let again = async |errors| {
        let form = form(&caller, slug, id, filled, errors).await?;
        caller.show_again(&form)
    };
    caller.onward(gone, again).await
}

async fn form(
    caller: &Caller,
    slug: String,
    id: String,
    filled: Filled,
    errors: Errors,
) -> Result<Show, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::EnterOrder(&desk.house.id))?;
        let letter = store::find(look, &desk.house.id, &id)?;
        Ok((desk, letter))
    });
    let (desk, letter) = found.await?;
    let words = caller.words();
    let kind = &letter.kind;
    let outcomes = OUTCOMES.iter().filter(|o| kind == "call" || **o == "done");
    let outcomes =
        outcomes.map(|o| Choice::new(*o, words.say(format!("letter-outcome-{kind}-{o}")))).collect();
    Ok(Show { page: caller.page(), desk, letter, outcomes, filled, errors })
}
