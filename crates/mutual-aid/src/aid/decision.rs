//! A decision on aid: on need alone, with reasons and criteria, signed by people who may.

use super::request::{Request, Status};
use super::rules::{Body, Form, Rules, need_only};
use super::signer::{Conflict, Signature, Signer};
use super::{Gifts, Level};
use crate::day::Day;
use crate::event::{Event, What};
use crate::id::FundId;
use crate::law::Law;
use crate::money::Grosze;
use crate::refusal::AidRefusal;
use crate::words::Remark;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// What is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Outcome {
    /// What was asked for.
    Granted,
    /// A part of it.
    Partly,
    /// Nothing.
    Refused,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// What is decided.
    pub outcome: Outcome,
    /// What it is given as; nothing is given when it is refused.
    pub form: Option<Form>,
    /// How much it is worth.
    pub amount: Grosze,
    /// What pays for it.
    pub fund: Option<FundId>,
    /// The criteria that count here, from 1.
    pub criteria: Vec<usize>,
    /// Why, about need alone.
    pub reason: Remark,
    /// The minute of the committee, by its number or day.
    pub minute: Option<Remark>,
    /// Given at once by one person.
    pub emergency: bool,
    /// Who signed.
    pub signatures: Vec<Signature>,
}

/// What a decision stays within.
#[derive(Debug, Clone, Copy)]
pub struct Bounds<'a> {
    /// The rules of the organisation.
    pub rules: &'a Rules,
    /// What the participant got before.
    pub gifts: Gifts,
    /// The organisation declared itself small.
    pub small: bool,
    /// The day.
    pub today: Day,
    /// The law of the day.
    pub law: &'a Law,
}

impl Decision {
    /// Whether the decision says what it must and stays within the rules.
    ///
    /// # Errors
    /// No criterion, no minute where a committee decides, a form or an amount that the rules do not know, or a reason that
    /// speaks of work.
    pub fn keeps(&self, request: &Request, within: &Bounds<'_>) -> Result<(), AidRefusal> {
        let known = within.rules.criteria.lines().count();
        if self.criteria.is_empty() || self.criteria.iter().any(|place| *place == 0 || *place > known) {
            return Err(AidRefusal::NoCriterion);
        }
        need_only(self.reason.as_str())?;
        if within.rules.body == Body::Committee && !self.emergency && self.minute.is_none() {
            return Err(AidRefusal::NoMinute);
        }
        if self.outcome == Outcome::Refused {
            return if self.emergency { Err(AidRefusal::RefusedAtOnce) } else { Ok(()) };
        }
        if self.amount <= Grosze::ZERO || self.fund.is_none() {
            return Err(AidRefusal::NothingGranted);
        }
        within.rules.know(self.form)?;
        within.rules.give_in_month(within.gifts.month + self.amount)?;
        self.may_be_at_once(request, within.rules.at_once(within.law))
    }

    /// Whoever decides knows that, with this decision, the gifts of the organisation come near an amount of the law, or
    /// reach it: the gift tax of five years, or half the minimum wage of the month.
    ///
    /// # Errors
    /// They come near one and the decider does not say that they know.
    pub fn warns(&self, within: &Bounds<'_>, aware: bool) -> Result<(), AidRefusal> {
        let level = within.gifts.with(self.amount).level(within.law);
        if aware || self.outcome == Outcome::Refused || level == Level::Calm {
            return Ok(());
        }
        Err(AidRefusal::NearThreshold)
    }

    fn may_be_at_once(&self, request: &Request, limit: Grosze) -> Result<(), AidRefusal> {
        if !self.emergency {
            return Ok(());
        }
        if request.board {
            return Err(AidRefusal::BoardNeedsTwo);
        }
        if self.amount > limit {
            return Err(AidRefusal::TooMuchAtOnce { limit: limit.to_string() });
        }
        Ok(())
    }

    /// Somebody signs. Tells what happened: the signature, an exception that was made, and, when no signature is
    /// missing, the decision itself.
    ///
    /// # Errors
    /// Their own aid, signed before, decided before, they coordinate and no exception is made, or it is given at once
    /// while nobody else has looked at what they gave at once before.
    pub fn sign(
        &mut self,
        request: &mut Request,
        signer: &Signer,
        within: &Bounds<'_>,
    ) -> Result<Vec<Event>, AidRefusal> {
        let signature = self.signature(request, signer, within.small)?;
        let mut happened: Vec<Event> =
            signature.excepts().map(|what| request.event(what)).into_iter().collect();
        let first = self.signatures.is_empty();
        self.signatures.push(signature);
        let step = |request: &mut Request, to, what| match first {
            true => request.decide(self.emergency, to, what),
            false => request.conclude(to, what),
        };
        if self.lacks(request, within.rules) {
            happened.push(step(request, Status::Proposed, What::AidProposed)?);
            return Ok(happened);
        }
        let kind = <&str>::from(self.outcome).to_owned();
        let to = if self.outcome == Outcome::Refused { Status::Refused } else { Status::Reserved };
        if self.emergency {
            let until = within.today.plus(within.law.emergency_confirm_days);
            request.confirm_by = Some(until);
            happened.push(step(request, to, What::AidGivenAtOnce { until })?);
        } else {
            happened.push(step(request, to, What::AidDecided { kind })?);
        }
        Ok(happened)
    }

    fn signature(&self, request: &Request, signer: &Signer, small: bool) -> Result<Signature, AidRefusal> {
        if signer.decided_before {
            return Err(AidRefusal::DecidedBefore);
        }
        if self.is_signed_by(signer) {
            return Err(AidRefusal::SignedBefore);
        }
        if let Some(until) = signer.unseen_until.filter(|_| self.emergency) {
            return Err(AidRefusal::LookWaits { until });
        }
        signer.signs(signer.conflict(request), small)
    }

    fn is_signed_by(&self, signer: &Signer) -> bool {
        self.signatures.iter().any(|signature| signature.by == signer.account)
    }

    /// Whether somebody else must sign. Aid of a board member has two signatures of others, whatever the rules.
    #[must_use]
    pub fn lacks(&self, request: &Request, rules: &Rules) -> bool {
        if self.emergency {
            return self.signatures.is_empty();
        }
        let needed = if request.board { 2 } else { rules.body.signatures() };
        self.signatures.len() < needed || !self.signatures.iter().any(Signature::is_independent)
    }
}

impl Request {
    /// A second person looks at what was given at once, and agrees or objects; either way it was looked at. In a small
    /// organisation that has nobody else, whoever gave it looks again, by an exception. Tells the signature, the
    /// exception that was made, and that it was looked at.
    ///
    /// # Errors
    /// It was not given at once, was looked at before, or it is the recipient; or the same person, or a coordinator, and
    /// no exception is made.
    pub fn look_over(
        &mut self,
        decision: &Decision,
        (signer, small): (&Signer, bool),
        agrees: bool,
    ) -> Result<(Signature, Vec<Event>), AidRefusal> {
        if self.confirm_by.is_none() || self.looked_over {
            return Err(AidRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        let gave = decision.is_signed_by(signer).then_some(Conflict::GaveAtOnce);
        let signature = signer.signs(gave.or_else(|| signer.coordinating()), small)?;
        self.looked_over = true;
        let kind = if agrees { "agreed" } else { "objected" };
        let looked = self.event(What::AidLookedOver { kind: kind.to_owned() });
        let excepted = signature.excepts().map(|what| self.event(what));
        Ok((signature, excepted.into_iter().chain([looked]).collect()))
    }
}

#[cfg(test)]
mod tests;
