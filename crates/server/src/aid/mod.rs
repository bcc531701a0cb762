//! Material aid: rules, requests, decisions on need alone, receipts, appeals. It hangs on participation; nothing in this
//! folder reads what somebody did.

pub mod adopt;
pub mod appeal;
pub mod ask;
pub mod assess;
pub mod blank;
pub mod book;
pub mod cancel;
pub mod decide;
pub mod decision;
pub mod desk;
pub mod expire;
pub(crate) mod ground;
pub mod hand_over;
pub mod lists;
pub mod look_over;
mod need_only;
pub mod note;
pub mod own;
pub mod payouts;
pub mod receipt;
pub mod recover;
pub mod register;
pub mod review;
pub mod rules;
pub mod settle;
pub mod show;
pub mod sign;
pub mod store;
pub mod take_appeal;
pub mod take_withdrawal;
mod taken_down;
pub mod void;
pub mod whole;
pub mod withdraw;

use crate::aid::store::Kept;
use crate::app::Change;
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::organisations::store::find_house;
use mutual_aid::aid::{Decision, Status};
use mutual_aid::{AccountId, Act, Denied, Who};

/// How the panel names a request: the organisation of the address, and the request's id.
#[derive(Debug, Clone)]
pub struct Key {
    /// The organisation's name in addresses.
    pub house: String,
    /// The request's id.
    pub id: String,
}

impl Key {
    /// The key of an address.
    #[must_use]
    pub fn of((house, id): (String, String)) -> Self {
        Self { house, id }
    }

    /// The address of the request's page, without its language.
    #[must_use]
    pub fn address(&self) -> String {
        crate::urls::aid_request(&self.house, &self.id)
    }
}

/// The account that signs; a signature belongs to somebody.
///
/// # Errors
/// Nobody is signed in, or a program acts whose token nobody owns.
pub fn account(who: &Who) -> Result<AccountId, Failure> {
    match (who.signer(), who) {
        (Some(member), _) => Ok(member.account.clone()),
        (None, Who::Token(_)) => Err(Denied::Forbidden.into()),
        (None, _) => Err(Denied::SignIn.into()),
    }
}

/// A request to change, by somebody who may decide on it: an aid officer of the organisation, never on own aid.
///
/// # Errors
/// There is none, or they may not.
fn deciding(change: &mut Change<'_>, key: &Key) -> Result<Kept, Failure> {
    let kept = store::find_to_change(change, key)?;
    change.who().may(&Act::DecideAid(&kept.request.organisation, &kept.request.person))?;
    Ok(kept)
}

/// Where somebody goes on after handing over: to the request, or to the list of what is to be paid, for those who do not
/// read needs.
///
/// # Errors
/// There is no such organisation.
pub fn after(change: &mut Change<'_>, key: &Key) -> Result<String, Failure> {
    let house = find_house(&mut change.look(), &key.house)?.id;
    if change.who().can(&Act::SeeAid(&house)) {
        return Ok(key.address());
    }
    Ok(format!("/panel/{}/pomoc/wyplaty", key.house))
}

/// Where a request stands, in words.
#[must_use]
pub fn status(words: Words, status: Status) -> String {
    words.say(format!("status-aid-{}", <&str>::from(status)))
}

/// In which form and of what worth, when something was granted.
fn grants(words: Words, decision: &Decision) -> Option<String> {
    let form = words.say(format!("aid-form-{}", <&str>::from(decision.form?)));
    Some(words.two("aid-grants", "form", form, "amount", words.grosze(decision.amount.0)))
}

/// The shape that stands beside it.
#[must_use]
pub fn shape(status: Status) -> &'static str {
    match status {
        Status::Submitted | Status::Noted => "new",
        Status::Assessed | Status::Proposed | Status::Reserved | Status::HandedOver => "waiting",
        Status::Settled => "done",
        Status::Refused | Status::Recovered => "problem",
        Status::Withdrawn | Status::Cancelled | Status::Expired => "ended",
    }
}
