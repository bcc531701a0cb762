//! Whoever signs for aid: what speaks against their signature, and the exception a small organisation may make.

use super::request::Request;
use crate::day::Day;
use crate::event::What;
use crate::id::AccountId;
use crate::refusal::AidRefusal;
use crate::words::Remark;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// Why a signature is not enough alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Conflict {
    /// They wrote the request down.
    Noted,
    /// They assessed it.
    Assessed,
    /// They coordinate what the recipient does, and approve it.
    Coordinates,
    /// They gave it at once themselves.
    GaveAtOnce,
    /// They handed it over themselves.
    HandedOver,
}

/// Whoever is about to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// Their account.
    pub account: AccountId,
    /// It would be their own aid.
    pub own: bool,
    /// They coordinate what people do in this organisation.
    pub coordinates: bool,
    /// They decided what is now appealed against.
    pub decided_before: bool,
    /// Until when somebody else looks at what they gave at once before, while nobody has.
    pub unseen_until: Option<Day>,
    /// A small organisation makes an exception, with this reason.
    pub exception: Option<Remark>,
}

impl Signer {
    /// Why their signature is not enough alone under a decision.
    pub(super) fn conflict(&self, request: &Request) -> Option<Conflict> {
        let is = |account: &Option<AccountId>| account.as_ref() == Some(&self.account);
        let noted = || is(&request.noted_by).then_some(Conflict::Noted);
        let assessed = || is(&request.assessed_by).then_some(Conflict::Assessed);
        self.coordinating().or_else(noted).or_else(assessed)
    }

    /// They coordinate.
    pub(super) fn coordinating(&self) -> Option<Conflict> {
        self.coordinates.then_some(Conflict::Coordinates)
    }

    /// Their signature. A coordinator, and whoever gave it or handed it over themselves, sign by an exception of a small organisation alone.
    ///
    /// # Errors
    /// It is their own aid, which knows no exception, or none is made.
    pub(super) fn signs(&self, conflict: Option<Conflict>, small: bool) -> Result<Signature, AidRefusal> {
        if self.own {
            return Err(AidRefusal::OwnAid);
        }
        let exception = self.exception.clone().filter(|_| small && conflict.is_some());
        match conflict {
            Some(Conflict::Coordinates) if exception.is_none() => Err(AidRefusal::Coordinates),
            Some(Conflict::GaveAtOnce | Conflict::HandedOver) if exception.is_none() => {
                Err(AidRefusal::SignedBefore)
            }
            _ => Ok(Signature { by: self.account.clone(), conflict, exception }),
        }
    }
}

/// A signature under a decision, a list, a second look, or a void receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Who signed.
    pub by: AccountId,
    /// Why it is not enough alone.
    pub conflict: Option<Conflict>,
    /// Why it is taken for enough, in a small organisation.
    pub exception: Option<Remark>,
}

impl Signature {
    /// Whether it is one of the two pairs of eyes.
    pub(super) fn is_independent(&self) -> bool {
        self.conflict.is_none() || self.exception.is_some()
    }

    /// The exception that was made for it.
    pub(super) fn excepts(&self) -> Option<What> {
        let conflict = self.conflict.filter(|_| self.exception.is_some())?;
        Some(What::AidException { kind: <&str>::from(conflict).to_owned() })
    }
}
