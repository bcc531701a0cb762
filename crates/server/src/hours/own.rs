//! „Moje godziny”: what a person did, and a line for work that was no visit.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::hours::approve::event;
use crate::hours::store::{self, Entered, Line};
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::people::own::records;
use crate::people::store as people;
use crate::reading::Reading;
use crate::visits::finish::account;
use askama::Template;
use mutual_aid::day::Day;
use mutual_aid::hours::{HoursEntry, Kind};
use mutual_aid::refusal::{HoursRefusal, WordsRefusal};
use mutual_aid::{Act, Denied, OrganisationId, PersonId, Who};
use strum::VariantNames as _;

#[derive(Template)]
#[template(path = "hours/own.html")]
struct Own {
    page: Page,
    lines: Vec<Line>,
    kinds: Vec<Choice>,
    /// The organisations to choose from, when there are several.
    houses: Vec<Choice>,
    approved_minutes: i64,
    filled: Filled,
    errors: Errors,
}

impl Own {
    fn day(&self, line: &Line) -> String {
        self.page.words.day_with_year(line.entered.entry.day.0)
    }

    fn kind(&self, line: &Line) -> String {
        self.page.words.say(format!("hours-kind-{}", line.entered.kind))
    }

    fn status(&self, line: &Line) -> String {
        let status: &str = line.entered.entry.status.into();
        let key = if line.entered.entry.reversing { "status-hours-reversing" } else { "status-hours" };
        if line.entered.entry.reversing {
            self.page.words.say(key)
        } else {
            self.page.words.say(format!("{key}-{status}"))
        }
    }
}

/// What somebody enters.
#[derive(Debug, Clone)]
pub struct Input {
    /// The day.
    pub day: Day,
    /// How long, minutes.
    pub minutes: u32,
    /// What the time was spent on.
    pub kind: Kind,
}

/// A person enters own hours of work that was no visit; somebody else approves them.
///
/// # Errors
/// The day is in the future or the length is impossible, or it is somebody else's sheet.
pub fn enter(
    change: &mut Change<'_>,
    (house, person): (&OrganisationId, &PersonId),
    input: &Input,
) -> Result<(), Failure> {
    change.who().may(&Act::SeeOwnDay(person))?;
    let today = change.now().day();
    let (entry, what) = HoursEntry::enter(person.clone(), input.day, input.minutes, today)?;
    let entered = Entered {
        id: change.ids().id(),
        organisation: house.clone(),
        visit: None,
        kind: <&str>::from(input.kind).to_owned(),
        reverses: None,
        entry,
        version: 1,
    };
    let by = account(change.who());
    store::add(change, &entered, by.as_deref())?;
    change.record(event(&entered, what))
}

/// Shows the hours.
pub async fn show(caller: Caller) -> Answer {
    let own = own(&caller, Filled::default(), Errors::default()).await?;
    caller.show(&own)
}

/// Enters hours.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let (input, wanted) = (read(&caller, &filled), filled.text("organizacja").to_owned());
    let gone = caller.submit(&filled, move |change| {
        let own = records(change.who())?;
        let chosen = own.iter().find(|(house, _)| house.as_str() == wanted).or(own.first());
        let (house, person) = chosen.ok_or(Failure::NotFound)?;
        enter(change, (house, person), &input.clone()?)?;
        Ok("/moje/godziny".to_owned())
    });
    let gone = gone.await;
    let again = async |errors| {
        let own = own(&caller, filled, errors).await?;
        caller.show_again(&own)
    };
    caller.onward(gone, again).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let kind = form
        .choice("rodzaj", "hours-no-kind", |kind| kind.parse::<Kind>().ok().filter(|k| *k != Kind::Visit));
    let day = form.need("dzien", "take-on-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let minutes = form.need("minuty", "finish-no-minutes", |text| {
        let minutes = text.trim().parse::<u32>().ok().filter(|minutes| (1..=720).contains(minutes));
        minutes.ok_or(HoursRefusal::WrongLength)
    });
    form.whole(|| Some(Input { day: day?, minutes: minutes?, kind: kind? }))
}

async fn own(caller: &Caller, filled: Filled, errors: Errors) -> Result<Own, Failure> {
    let found = caller.look(|look| {
        let Who::Member(member) = look.who().clone() else { return Err(Denied::SignIn.into()) };
        let mut lines = Vec::new();
        for (house, person) in &member.people {
            look.who().may(&Act::SeeOwnDay(person))?;
            lines.extend(store::of_person(look, (house, person), ("9999", ""), 100)?);
        }
        let met = people::list_met(look, &member.account)?;
        Ok((lines, met))
    });
    let (lines, met): (Vec<Line>, Vec<people::Met>) = found.await?;
    let houses =
        met.into_iter().map(|met| Choice::new(met.connection.organisation.as_str(), met.house)).collect();
    let words = caller.words();
    let kinds = Kind::VARIANTS.iter().filter(|kind| **kind != "visit");
    let kinds = kinds.map(|kind| Choice::new(*kind, words.say(format!("hours-kind-{kind}")))).collect();
    let approved_minutes = lines.iter().map(|line| line.entered.entry.counts()).sum();
    Ok(Own { page: caller.page(), lines, kinds, houses, approved_minutes, filled, errors })
}
