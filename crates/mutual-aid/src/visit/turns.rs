//! The turns of a visit: begun, declined without penalty, called off, nobody there.

use super::{Status, Visit};
use crate::day::Moment;
use crate::event::What;
use crate::id::PersonId;
use crate::reason::{Absent, CallOff, code};
use crate::refusal::VisitRefusal;

impl Visit {
    /// Somebody of the visit says that they are there; up to an hour early.
    ///
    /// # Errors
    /// Much too early, or it has begun or is over.
    pub fn start(&mut self, now: Moment) -> Result<What, VisitRefusal> {
        self.stands()?;
        if now.plus_hours(1) < self.span.starts {
            return Err(VisitRefusal::NotYet { starts: self.span.starts.to_string() });
        }
        self.status = Status::Started;
        Ok(What::VisitStarted)
    }

    /// A person says that they will come.
    ///
    /// # Errors
    /// They do not take part, or it has begun or is over.
    pub fn accept(&mut self, person: &PersonId) -> Result<What, VisitRefusal> {
        self.stands()?;
        self.has(person)?;
        Ok(What::VisitAccepted)
    }

    /// A person cannot come, without penalty and without a reason; a visit nobody comes to is over.
    ///
    /// # Errors
    /// They do not take part, or it has begun or is over.
    pub fn decline(&mut self, person: &PersonId) -> Result<What, VisitRefusal> {
        self.stands()?;
        self.has(person)?;
        self.people.retain(|other| other != person);
        let last = self.people.is_empty();
        if last {
            self.status = Status::Aborted;
        }
        Ok(What::VisitDeclined { last })
    }

    /// Called off before it began, with a reason.
    ///
    /// # Errors
    /// It has begun or is over, or the reason is none of the list.
    pub fn call_off(&mut self, reason: &str) -> Result<What, VisitRefusal> {
        self.stands()?;
        let reason = code::<CallOff>(reason).ok_or(VisitRefusal::NoReason)?;
        self.status = Status::Aborted;
        Ok(What::VisitCalledOff { reason })
    }

    /// Somebody was not there; nobody is blamed, and the order is free to be booked again.
    ///
    /// # Errors
    /// It has not begun, or is over.
    pub fn no_show(&mut self, who: Absent, now: Moment) -> Result<What, VisitRefusal> {
        if self.status != Status::Started {
            self.stands()?;
        }
        if now < self.span.starts {
            return Err(VisitRefusal::NotYet { starts: self.span.starts.to_string() });
        }
        self.status = Status::NoShow;
        Ok(What::NoShow { who: <&str>::from(who).to_owned() })
    }

    fn stands(&self) -> Result<(), VisitRefusal> {
        if self.status == Status::Confirmed {
            return Ok(());
        }
        Err(VisitRefusal::WrongStep { status: <&str>::from(self.status).to_owned() })
    }

    fn has(&self, person: &PersonId) -> Result<(), VisitRefusal> {
        if self.people.contains(person) { Ok(()) } else { Err(VisitRefusal::NotTheirs) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::{Day, Span, parse_time};

    fn visit() -> Visit {
        let day = Day::parse("2026-12-01").unwrap();
        let span = Span::new(day, parse_time("10").unwrap(), 60).unwrap();
        Visit { status: Status::Confirmed, span, people: vec!["p".into(), "q".into()] }
    }

    #[test]
    fn a_visit_begins_at_most_an_hour_early_and_once() {
        let mut it = visit();
        let starts = it.span.starts;
        assert!(matches!(it.start(starts.plus_seconds(-3601)), Err(VisitRefusal::NotYet { .. })));
        assert_eq!(it.start(starts.plus_seconds(-3600)), Ok(What::VisitStarted));
        assert!(it.start(starts).is_err());
        assert!(it.call_off("weather").is_err());
    }

    #[test]
    fn a_person_declines_without_penalty_and_the_last_one_ends_the_visit() {
        let mut it = visit();
        assert_eq!(it.decline(&"x".into()), Err(VisitRefusal::NotTheirs));
        assert_eq!(it.accept(&"p".into()), Ok(What::VisitAccepted));
        assert_eq!(it.decline(&"p".into()), Ok(What::VisitDeclined { last: false }));
        assert_eq!(it.status, Status::Confirmed);
        assert_eq!(it.decline(&"q".into()), Ok(What::VisitDeclined { last: true }));
        assert_eq!(it.status, Status::Aborted);
    }

    #[test]
    fn nobody_is_missed_before_the_visit_begins() {
        let mut it = visit();
        let starts = it.span.starts;
        assert!(matches!(
            it.no_show(Absent::Recipient, starts.plus_seconds(-1)),
            Err(VisitRefusal::NotYet { .. })
        ));
        assert_eq!(it.no_show(Absent::Recipient, starts), Ok(What::NoShow { who: "recipient".into() }));
        assert!(it.no_show(Absent::Participant, starts).is_err());
    }

    #[test]
    fn a_visit_is_called_off_for_a_reason_of_the_list() {
        let mut it = visit();
        assert_eq!(it.call_off("nie chce mi się"), Err(VisitRefusal::NoReason));
        assert_eq!(it.call_off("weather"), Ok(What::VisitCalledOff { reason: "weather".into() }));
    }
}
