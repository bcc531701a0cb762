//! A visit falls through: called off, broken off, or somebody was not there. Nobody is blamed; a new one can be booked.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::reason::{ReasonForm, choices};
use crate::look::{Choice, Desk};
use crate::orders::decline::Reason;
use crate::orders::desk_store;
use crate::orders::store::{self as orders, workshop};
use crate::urls;
use crate::visits::{of_order, panel, store};
use axum::extract::Path;
use mutual_aid::reason::{Abort, Absent, CallOff};
use mutual_aid::words::Remark;
use mutual_aid::{Act, OrderId, OrganisationId, visit};

/// How it falls through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Called off before it began.
    CalledOff,
    /// Broken off.
    BrokenOff,
    /// Somebody was not there.
    NoShow,
}

/// The visit falls through; its order can be booked again at once.
///
/// # Errors
/// It is over, it has not begun or has begun, or it is not theirs.
pub fn fall_through(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    how: How,
    reason: &Reason,
) -> Result<String, Failure> {
    let mut planned = store::find_to_change(change, house, id)?;
    let mut case = orders::find_own_to_change(change, planned.order.as_str())?;
    change.who().may(&Act::WorkOnOrder(Some(house)))?;
    let now = change.now();
    let what = match how {
        How::CalledOff => planned.visit.call_off(&reason.code)?,
        How::BrokenOff => planned.visit.abort(&reason.code)?,
        How::NoShow => {
            let workshop = workshop::of(&mut change.look(), &case.order.id)?;
            planned.visit.no_show(absent(&reason.code, workshop.is_some()), now)?
        }
    };
    let event = case.order.rebook(what, now)?;
    planned.reason = Some(reason.code.clone());
    planned.remarks = reason.note.as_ref().map(|note| note.as_str().to_owned());
    store::save(change, &planned)?;
    orders::save(change, &case)?;
    desk_store::note(change, &case.order.id, reason.note.as_ref().map(Remark::as_str))?;
    change.record(event)?;
    Ok(case.number)
}

fn absent(code: &str, in_workshop: bool) -> Absent {
    match code.parse() {
        Ok(Absent::Participant) => Absent::Participant,
        _ if in_workshop => Absent::Guest,
        _ => Absent::Recipient,
    }
}

/// Calls off every visit of an order that is called off itself.
///
/// # Errors
/// The database failed.
pub fn call_off_all(change: &mut Change<'_>, order: &OrderId, reason: &str) -> Result<(), Failure> {
    for mut planned in store::of_order(&mut change.look(), order)? {
        if planned.visit.status == visit::Status::Confirmed {
            let what = planned.visit.call_off(reason)?;
            planned.reason = Some(reason.to_owned());
            store::save(change, &planned)?;
            let case = orders::find_own_to_change(change, order.as_str())?;
            change.record(of_order(&case, what))?;
        }
    }
    Ok(())
}

impl How {
    /// The last part of the address.
    fn of(verb: &str) -> Result<Self, Failure> {
        match verb {
            "odwolanie" => Ok(Self::CalledOff),
            "przerwanie" => Ok(Self::BrokenOff),
            "nieobecnosc" => Ok(Self::NoShow),
            _ => Err(Failure::NotFound),
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::CalledOff => "visit-call-off",
            Self::BrokenOff => "visit-abort",
            Self::NoShow => "visit-no-show",
        }
    }

    fn codes(self) -> &'static [&'static str] {
        match self {
            Self::CalledOff => CallOff::codes(),
            Self::BrokenOff => Abort::codes(),
            Self::NoShow => &["recipient", "participant"],
        }
    }
}

type Address = Path<(String, String, String)>;

/// Asks why.
pub async fn show(caller: Caller, Path((slug, id, verb)): Address) -> Answer {
    let form = form(&caller, (slug, id, verb), Filled::default(), Errors::default()).await?;
    caller.show(&form)
}

/// Writes it down.
pub async fn submit(caller: Caller, Path((slug, id, verb)): Address, filled: Filled) -> Answer {
    let how = How::of(&verb)?;
    let reason = Reason::read(&caller, &filled, how.codes());
    let at = (slug.clone(), id.clone());
    let gone = panel::send(&caller, &at, &filled, move |change, house, id| {
        fall_through(change, house, id, how, &reason.clone()?)
    });
    let gone = gone.await;
    let again = async |errors| caller.show_again(&form(&caller, (slug, id, verb), filled, errors).await?);
    caller.onward(gone, again).await
}

async fn form(
    caller: &Caller,
    (slug, id, verb): (String, String, String),
    filled: Filled,
    errors: Errors,
) -> Result<ReasonForm, Failure> {
    let how = How::of(&verb)?;
    let (house, visit) = (slug.clone(), id.clone());
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &house)?;
        look.who().may(&Act::WorkOnOrder(Some(&desk.house.id)))?;
        let planned = store::find(look, &desk.house.id, &visit)?;
        let case = orders::find_own(look, planned.order.as_str())?;
        Ok((desk, case.number))
    });
    let (desk, number) = found.await?;
    let words = caller.words();
    let reasons: Vec<Choice> = match how {
        How::NoShow => {
            how.codes().iter().map(|c| Choice::new(*c, words.say(format!("absent-{c}")))).collect()
        }
        _ => choices(words, how.codes()),
    };
    Ok(ReasonForm {
        page: caller.page(),
        words: how.words(),
        reasons,
        action: format!("/panel/{slug}/wizyty/{id}/{verb}"),
        back: urls::order(&slug, &number),
        about: number,
        desk,
        filled,
        errors,
    })
}
