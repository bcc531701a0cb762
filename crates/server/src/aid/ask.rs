//! A participant asks for aid: household, income band, what is needed. No papers.

use crate::aid::store;
use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Page};
use crate::organisations::store as organisations;
use crate::people::own::records;
use crate::reading::Reading;
use askama::Template;
use mutual_aid::aid::{IncomeBand, Need, NeedKind, Origin, Request, Status};
use mutual_aid::refusal::AidRefusal;
use mutual_aid::words::Remark;
use mutual_aid::{AccountId, Act, AidRequestId, OrganisationId, PersonId};
use strum::VariantNames as _;

#[derive(Template)]
#[template(path = "aid/ask.html")]
struct Ask {
    page: Page,
    houses: Vec<Choice>,
    form: Form,
}

/// The part of a form that asks for the need.
pub(super) struct Form {
    /// The sentences.
    pub words: Words,
    /// What may be needed.
    pub kinds: Vec<Choice>,
    /// Income bands.
    pub bands: Vec<Choice>,
    /// What was filled in.
    pub filled: Filled,
    /// What is wrong.
    pub errors: Errors,
}

impl Form {
    /// The form as it was filled in.
    pub fn new(words: Words, filled: Filled, errors: Errors) -> Self {
        let choices = |group: &str, codes: &[&str]| {
            codes.iter().map(|code| Choice::new(*code, words.say(format!("{group}-{code}")))).collect()
        };
        Self {
            words,
            kinds: choices("aid-kind", NeedKind::VARIANTS),
            bands: choices("aid-income", IncomeBand::VARIANTS),
            filled,
            errors,
        }
    }
}

/// Reads what is needed.
///
/// # Errors
/// Something is missing or cannot be.
pub(super) fn read(words: Words, filled: &Filled) -> Result<Need, Errors> {
    let mut form = Reading::of(filled, words);
    let kind = form.choice("rodzaj", "aid-no-kind", |value| value.parse::<NeedKind>().ok());
    let what = form.need("co", "aid-no-what", Remark::parse);
    let household = form.need("osob", "aid-no-household", Need::household);
    let income = form.choice("dochod", "aid-no-income", |value| value.parse::<IncomeBand>().ok());
    form.whole(|| Some(Need { household: household?, income: income?, kind: kind?, what: what? }))
}

/// A request is made for a person, by whoever acts.
///
/// # Errors
/// The person may not receive aid, or a request of theirs waits already.
pub(super) fn make(
    change: &mut Change<'_>,
    (house, person): (&OrganisationId, &PersonId),
    (origin, noted_by, board): (Origin, Option<AccountId>, bool),
    need: &Need,
) -> Result<AidRequestId, Failure> {
    let recipient = store::recipient(&mut change.look(), house, person)?;
    let request = Request {
        id: AidRequestId(change.ids().id()),
        organisation: house.clone(),
        person: person.clone(),
        status: if origin == Origin::Noted { Status::Noted } else { Status::Submitted },
        origin,
        board: board || store::sits_on_board(&mut change.look(), house, person)?,
        noted_by,
        assessed_by: None,
        confirm_by: None,
        looked_over: false,
    };
    let made = request.make(&recipient, need.what.as_str(), change.now().day(), &change.law())?;
    if store::has_open(&mut change.look(), house, person)? {
        return Err(AidRefusal::WaitsAlready.into());
    }
    store::insert(change, &request, need, None)?;
    change.record(made)?;
    Ok(request.id)
}

/// The participant asks.
///
/// # Errors
/// It is somebody else's record, or the person may not receive aid.
pub fn ask(
    change: &mut Change<'_>,
    (house, person): (&OrganisationId, &PersonId),
    need: &Need,
) -> Result<AidRequestId, Failure> {
    change.who().may(&Act::HandleOwnAid(person))?;
    make(change, (house, person), (Origin::Participant, None, false), need)
}

/// Shows the form.
pub async fn show(caller: Caller) -> Answer {
    page(caller, Filled::default(), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let (need, wanted) = (read(caller.words(), &filled), filled.text("organizacja").to_owned());
    let gone = caller.submit(&filled, move |change| {
        let own = records(change.who())?;
        let chosen = own.iter().find(|(house, _)| house.as_str() == wanted).or(own.first());
        let (house, person) = chosen.ok_or(Failure::NotFound)?;
        let id = ask(change, (house, person), &need.clone()?)?;
        Ok(format!("/moje/pomoc/{id}"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, filled, errors).await).await
}

/// The organisations that know whoever is signed in, to choose from.
///
/// # Errors
/// None does.
pub(super) fn houses(look: &mut Look<'_>) -> Result<Vec<Choice>, Failure> {
    let mut houses = Vec::new();
    for (house, person) in records(look.who())? {
        look.who().may(&Act::HandleOwnAid(&person))?;
        let name = organisations::house_of(look, &house)?.name;
        houses.push(Choice::new(house.as_str(), name));
    }
    Ok(houses)
}

async fn page(caller: Caller, filled: Filled, errors: Errors) -> Answer {
    let houses = caller.look(houses).await?;
    let rejected = !errors.is_empty();
    let shown = Ask { page: caller.page(), houses, form: Form::new(caller.words(), filled, errors) };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
