//! Manner and conditions of an order, in numbered versions; agreed when both accepted the same one.

use crate::day::{Moment, Span};
use crate::event::What;
use crate::law::Law;
use crate::paid_activity::Quote;
use crate::refusal::TermsRefusal;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// Who accepts.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Side {
    /// Who placed the order.
    Requester,
    /// The performing organisation.
    Organisation,
}

/// How a declaration reached the record.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Channel {
    /// On the web.
    Web,
    /// Through the programming interface.
    Api,
    /// On the telephone, read aloud.
    Phone,
    /// On paper.
    Paper,
    /// In person.
    InPerson,
    /// By the clock.
    System,
    /// On the command line.
    Console,
}

/// One version of the terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub number: u32,
    /// The time, when one is set.
    pub span: Option<Span>,
    /// Scope, place, parts, who comes.
    pub text: String,
    /// What is asked for it; none where the help is free (udpp art. 7).
    pub fee: Option<Quote>,
    /// When the requester asked to begin before the days of withdrawal are over (consumer act, art. 15 ust. 3).
    pub early_start: Option<Moment>,
    /// When the requester accepted.
    pub requester: Option<Moment>,
    /// When the organisation accepted.
    pub organisation: Option<Moment>,
}

/// What one side puts on the table.
#[derive(Debug, Clone)]
pub struct Proposal<'a> {
    /// The time, when one is set.
    pub span: Option<Span>,
    /// Scope, place, parts, who comes.
    pub text: &'a str,
    /// What is asked for it.
    pub fee: Option<Quote>,
}

/// The terms of an order: every version stays in the record.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms {
    /// Versions, oldest first.
    pub versions: Vec<Version>,
}

impl Terms {
    /// The version on the table.
    #[must_use]
    pub fn current(&self) -> Option<&Version> {
        self.versions.last()
    }

    /// The version both accepted, if the one on the table is it (invariant I16).
    #[must_use]
    pub fn agreed(&self) -> Option<&Version> {
        self.current().filter(|v| v.requester.is_some() && v.organisation.is_some())
    }

    /// The terms of an order from an offer: who chose a slot has accepted its standard terms as version 1, so that
    /// the organisation's unchanged acceptance makes them agreed.
    ///
    /// # Errors
    /// The time has passed.
    pub fn standard(span: Option<Span>, text: &str, now: Moment) -> Result<Self, TermsRefusal> {
        let mut terms = Self::default();
        terms.propose(Side::Requester, span, text, now)?;
        Ok(terms)
    }

    /// One side puts a new version on the table, with the fee as it was, and thereby accepts it; the other's old
    /// acceptance is void.
    ///
    /// # Errors
    /// Its time has passed.
    pub fn propose(
        &mut self,
        by: Side,
        span: Option<Span>,
        text: &str,
        now: Moment,
    ) -> Result<What, TermsRefusal> {
        let fee = self.current().and_then(|version| version.fee.clone());
        self.put(by, Proposal { span, text, fee }, now)
    }

    /// One side puts a new version on the table with another fee, or with none, and thereby accepts it.
    ///
    /// # Errors
    /// Its time has passed.
    pub fn put(&mut self, by: Side, proposal: Proposal<'_>, now: Moment) -> Result<What, TermsRefusal> {
        let Proposal { span, text, fee } = proposal;
        if let Some(span) = span.filter(|span| span.starts <= now) {
            return Err(TermsRefusal::InPast { day: span.day });
        }
        let number = self.current().map_or(1, |v| v.number + 1);
        let (requester, organisation) = match by {
            Side::Requester => (Some(now), None),
            Side::Organisation => (None, Some(now)),
        };
        // Whoever asked for an early start of the paid work asks so for another time of it too.
        let early_start = self.current().and_then(|v| v.early_start).filter(|_| fee.is_some());
        let text = text.to_owned();
        self.versions.push(Version { number, span, text, fee, early_start, requester, organisation });
        Ok(match by {
            Side::Requester if number > 1 => What::TermsCountered { version: number },
            Side::Requester | Side::Organisation => What::TermsProposed { version: number },
        })
    }

    /// A change was asked for and not agreed: what both accepted before stays, as a new version with the same words.
    ///
    /// # Errors
    /// Nothing was agreed before, the change is agreed, or the time has passed.
    pub fn keep(&mut self, now: Moment) -> Result<What, TermsRefusal> {
        let both = |version: &&Version| version.requester.is_some() && version.organisation.is_some();
        let before = self.versions.iter().rev().find(both).cloned().ok_or(TermsRefusal::NothingProposed)?;
        let current = self.current().map_or(0, |version| version.number);
        if before.number == current {
            return Err(TermsRefusal::NothingProposed);
        }
        if let Some(span) = before.span.filter(|span| span.starts <= now) {
            return Err(TermsRefusal::InPast { day: span.day });
        }
        self.versions.push(Version { number: current + 1, ..before });
        Ok(What::TermsKept { version: current + 1 })
    }

    /// The requester asks to begin before the days of withdrawal are over, and knows what that means for the right.
    pub fn ask_early_start(&mut self, now: Moment) {
        if let Some(version) = self.versions.last_mut().filter(|version| version.fee.is_some()) {
            version.early_start.get_or_insert(now);
        }
    }

    /// Whether paid work for a consumer may begin at its time: after the days of withdrawal, or at their express
    /// request (consumer act, art. 15 ust. 3, art. 27).
    ///
    /// # Errors
    /// It begins earlier, and nobody asked for it.
    pub fn may_begin(&self, law: &Law) -> Result<(), TermsRefusal> {
        let Some(version) = self.agreed().filter(|v| v.fee.is_some() && v.early_start.is_none()) else {
            return Ok(());
        };
        let agreed = version.requester.max(version.organisation);
        let free_from = agreed.map(|moment| moment.plus_days(law.withdrawal_days));
        let early = version.span.zip(free_from).is_some_and(|(span, from)| span.starts < from);
        if early { Err(TermsRefusal::EarlyStart { days: law.withdrawal_days }) } else { Ok(()) }
    }

    /// One side accepts a numbered version.
    ///
    /// # Errors
    /// Nothing is on the table, another version is, or its time has passed.
    pub fn accept(&mut self, by: Side, number: u32, how: Channel, now: Moment) -> Result<What, TermsRefusal> {
        let version = self.versions.last_mut().ok_or(TermsRefusal::NothingProposed)?;
        if version.number != number {
            return Err(TermsRefusal::OtherVersion { current: version.number });
        }
        if let Some(span) = version.span.filter(|span| span.starts <= now) {
            return Err(TermsRefusal::InPast { day: span.day });
        }
        let side = match by {
            Side::Requester => &mut version.requester,
            Side::Organisation => &mut version.organisation,
        };
        side.get_or_insert(now);
        let (by, how) = (<&str>::from(by).to_owned(), <&str>::from(how).to_owned());
        Ok(What::TermsAccepted { version: number, by, how })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// I16: whatever the two sides do in whatever order, agreed terms are one version accepted by both,
        /// each after it was put on the table.
        #[test]
        fn agreed_terms_are_the_same_version_for_both(steps in proptest::collection::vec((0u8..4, 0u32..4), 0..24)) {
            let start = Moment::parse("2026-11-24T09:00:00Z").unwrap();
            let mut terms = Terms::default();
            let mut accepted: Vec<(bool, u32)> = Vec::new();
            for (n, (step, number)) in steps.into_iter().enumerate() {
                let now = start.plus_seconds(i64::try_from(n).unwrap());
                let side = if step % 2 == 0 { Side::Requester } else { Side::Organisation };
                if step < 2 {
                    terms.propose(side, None, "", now).unwrap();
                    accepted.push((step == 0, terms.current().unwrap().number));
                } else if terms.accept(side, number, Channel::Web, now).is_ok() {
                    accepted.push((step == 2, number));
                }
                let number = terms.current().map_or(0, |v| v.number);
                let both = accepted.contains(&(true, number)) && accepted.contains(&(false, number));
                prop_assert_eq!(terms.agreed().is_some(), both);
            }
        }
    }

    #[test]
    fn a_chosen_slot_and_an_unchanged_acceptance_make_terms_agreed() {
        let now = Moment::parse("2026-11-24T09:00:00Z").unwrap();
        let time = crate::day::parse_time("10").unwrap();
        let span = Span::new(now.day().plus(2), time, 60);
        let mut terms = Terms::standard(span, "Naprawa w warsztacie", now).unwrap();
        assert_eq!(terms.agreed(), None);
        terms.accept(Side::Organisation, 1, Channel::Web, now).unwrap();
        assert_eq!(terms.agreed().unwrap().span, span);
        let late = Terms::standard(span, "", now.plus_days(3));
        assert!(matches!(late, Err(TermsRefusal::InPast { .. })));
    }

    #[test]
    fn a_change_after_agreement_needs_both_again() {
        let now = Moment::parse("2026-11-24T09:00:00Z").unwrap();
        let mut terms = Terms::standard(None, "w czwartek", now).unwrap();
        terms.accept(Side::Organisation, 1, Channel::Web, now).unwrap();
        let asked = terms.propose(Side::Requester, None, "w piątek", now).unwrap();
        assert_eq!(asked, What::TermsCountered { version: 2 });
        assert_eq!(terms.agreed(), None);
        terms.accept(Side::Organisation, 2, Channel::Phone, now).unwrap();
        assert_eq!(terms.agreed().unwrap().number, 2);
    }

    #[test]
    fn what_was_agreed_stays_when_a_change_is_not() {
        let now = Moment::parse("2026-11-24T09:00:00Z").unwrap();
        let mut terms = Terms::standard(None, "w czwartek", now).unwrap();
        assert_eq!(terms.keep(now), Err(TermsRefusal::NothingProposed));
        terms.accept(Side::Organisation, 1, Channel::Web, now).unwrap();
        assert_eq!(terms.keep(now), Err(TermsRefusal::NothingProposed));
        terms.propose(Side::Requester, None, "w piątek", now).unwrap();
        assert_eq!(terms.keep(now), Ok(What::TermsKept { version: 3 }));
        assert_eq!(terms.agreed().unwrap().text, "w czwartek");
        assert_eq!(terms.versions.len(), 3);
    }

    #[test]
    fn an_old_version_cannot_be_accepted() {
        let now = Moment::parse("2026-11-24T09:00:00Z").unwrap();
        let mut terms = Terms::default();
        assert_eq!(terms.accept(Side::Requester, 1, Channel::Web, now), Err(TermsRefusal::NothingProposed));
        terms.propose(Side::Organisation, None, "we wtorek", now).unwrap();
        terms.propose(Side::Requester, None, "wolę środę", now).unwrap();
        let stale = terms.accept(Side::Organisation, 1, Channel::Phone, now);
        assert_eq!(stale, Err(TermsRefusal::OtherVersion { current: 2 }));
        terms.accept(Side::Organisation, 2, Channel::Phone, now).unwrap();
        assert_eq!(terms.agreed().unwrap().text, "wolę środę");
    }
}
