//! The organisation cannot help, and says why.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Desk;
use crate::look::reason::{ReasonForm, choices};
use crate::orders::panel::{self, At};
use crate::orders::{Case, Key, desk_store, reserve, store};
use crate::reading::Reading;
use crate::urls;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::reason::{CallOff, Decline};
use mutual_aid::words::Remark;

/// Why, as a code of the list, and a few words for the requester.
#[derive(Debug, Clone)]
pub struct Reason {
    /// The code.
    pub code: String,
    /// The words.
    pub note: Option<Remark>,
}

impl Reason {
    /// Reads the form of `look::reason`.
    ///
    /// # Errors
    /// No reason was chosen, or the words are too long.
    pub fn read(caller: &Caller, filled: &Filled, codes: &[&str]) -> Result<Self, Errors> {
        let mut form = Reading::of(filled, caller.words());
        let known = |code: &str| codes.contains(&code).then(|| code.to_owned());
        let code = form.choice("powod", "reason-missing", known);
        let note = form.may("uwaga", Remark::parse);
        form.whole(|| Some(Self { code: code?, note }))
    }
}

/// The organisation cannot help, and says why.
///
/// # Errors
/// It was agreed already, or is not theirs.
pub fn decline(change: &mut Change<'_>, key: &Key, reason: &Reason) -> Result<Case, Failure> {
    let mut case = store::find_to_change(change, key)?;
    change.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
    let event = case.order.decline(&reason.code, change.now())?;
    store::save(change, &case)?;
    reserve::release(change, &case)?;
    desk_store::note(change, &case.order.id, reason.note.as_ref().map(Remark::as_str))?;
    change.record(event)?;
    Ok(case)
}

/// The organisation calls an order off that it had taken on; its visits fall through with it.
///
/// # Errors
/// It is done or over, or not theirs.
pub fn cancel(change: &mut Change<'_>, key: &Key, reason: &Reason) -> Result<Case, Failure> {
    let mut case = store::find_to_change(change, key)?;
    change.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
    let event = case.order.call_off("organisation", &reason.code, change.now())?;
    store::save(change, &case)?;
    reserve::release(change, &case)?;
    crate::visits::fall_through::call_off_all(change, &case.order.id, &reason.code)?;
    desk_store::note(change, &case.order.id, reason.note.as_ref().map(Remark::as_str))?;
    change.record(event)?;
    Ok(case)
}

/// Asks why the organisation cannot help.
pub async fn show(caller: Caller, Path(at): Path<At>) -> Answer {
    caller.show(&form(&caller, at, Kind::Decline, (Filled::default(), Errors::default())).await?)
}

/// Declines.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    send(caller, at, Kind::Decline, filled).await
}

/// Asks why the organisation calls the order off.
pub async fn show_cancel(caller: Caller, Path(at): Path<At>) -> Answer {
    caller.show(&form(&caller, at, Kind::Cancel, (Filled::default(), Errors::default())).await?)
}

/// Calls it off.
pub async fn submit_cancel(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    send(caller, at, Kind::Cancel, filled).await
}

#[derive(Clone, Copy)]
enum Kind {
    Decline,
    Cancel,
}

impl Kind {
    fn codes(self) -> &'static [&'static str] {
        match self {
            Kind::Decline => Decline::codes(),
            Kind::Cancel => CallOff::codes(),
        }
    }

    fn words(self) -> (&'static str, &'static str) {
        match self {
            Kind::Decline => ("order-decline", "odmowa"),
            Kind::Cancel => ("order-cancel", "odwolanie"),
        }
    }
}

async fn send(caller: Caller, at: At, kind: Kind, filled: Filled) -> Answer {
    let reason = Reason::read(&caller, &filled, kind.codes());
    let gone = panel::send(&caller, &at, &filled, move |change, key| match kind {
        Kind::Decline => decline(change, key, &reason.clone()?),
        Kind::Cancel => cancel(change, key, &reason.clone()?),
    });
    let gone = gone.await;
    let again = async |errors| caller.show_again(&form(&caller, at, kind, (filled, errors)).await?);
    caller.onward(gone, again).await
}

async fn form(
    caller: &Caller,
    (slug, number): At,
    kind: Kind,
    (filled, errors): (Filled, Errors),
) -> Result<ReasonForm, Failure> {
    let (words, verb) = kind.words();
    let back = urls::order(&slug, &number);
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let key = Key { organisation: desk.house.id.clone(), number: number.clone() };
        let case = store::find(look, &key)?;
        look.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
        Ok((desk, case.number))
    });
    let (desk, about) = found.await?;
    let reasons = choices(caller.words(), kind.codes());
    let action = format!("{back}/{verb}");
    Ok(ReasonForm { page: caller.page(), desk, words, about, reasons, action, back, filled, errors })
}
