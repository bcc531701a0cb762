//! A second person signs a decision that waits for it, or turns it down.

use crate::aid::ground::{Ground, signer};
use crate::aid::{Key, book, deciding, show, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::aid::{Outcome, Status};
use mutual_aid::document::Kind;
use mutual_aid::refusal::AidRefusal;
use mutual_aid::words::Remark;

/// Another person signs; with the last signature the decision counts and what is granted is reserved.
///
/// # Errors
/// Not allowed, they may not sign this one, or the fund has less than that.
pub fn sign(change: &mut Change<'_>, key: &Key, exception: Option<&Remark>) -> Result<(), Failure> {
    let mut kept = deciding(change, key)?;
    let (house, person) = (kept.request.organisation.clone(), kept.request.person.clone());
    let mut decided = store::current(&mut change.look(), &house, &kept.request.id)?;
    let today = change.now().day();
    let ground = Ground::find(&mut change.look(), &kept, Some(decided.rules))?;
    let signer = signer(change, &kept, exception.cloned())?;
    if decided.decision.outcome != Outcome::Refused {
        store::recipient(&mut change.look(), &house, &person)?.may_receive(today, &ground.law)?;
        decided.decision.keeps(&kept.request, &ground.bounds(today))?;
    }
    let happened = decided.decision.sign(&mut kept.request, &signer, &ground.bounds(today))?;
    if let Some(signature) = decided.decision.signatures.last() {
        store::add_signature(change, &house, &decided.id, signature)?;
    }
    if kept.request.status != Status::Proposed {
        store::save_decided(change, &house, &decided.id, today)?;
        store::number(change, &house, Kind::AidDecision, &decided.id)?;
    }
    if kept.request.status == Status::Reserved {
        book::reserve(change, &kept, &decided.decision)?;
    }
    store::save(change, &kept, None)?;
    happened.into_iter().try_for_each(|event| change.record(event))
}

/// Another person turns a proposed decision down; somebody proposes anew.
///
/// # Errors
/// Not allowed, none waits, or they signed it themselves.
pub fn turn_down(change: &mut Change<'_>, key: &Key) -> Result<(), Failure> {
    let mut kept = deciding(change, key)?;
    let house = kept.request.organisation.clone();
    let decided = store::current(&mut change.look(), &house, &kept.request.id)?;
    let signer = signer(change, &kept, None)?;
    if decided.decision.signatures.iter().any(|signature| signature.by == signer.account) {
        return Err(AidRefusal::SignedBefore.into());
    }
    let turned_down = kept.request.turn_down()?;
    store::turn_down(change, &house, &decided.id)?;
    store::save(change, &kept, None)?;
    change.record(turned_down)
}

/// Signs.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let exception = form.may("wyjatek", Remark::parse);
    let exception: Result<Option<Remark>, Errors> = form.whole(|| Some(exception));
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        sign(change, &of, exception.clone()?.as_ref())?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}

/// Turns down.
pub async fn submit_turn_down(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        turn_down(change, &of)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}
