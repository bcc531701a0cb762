//! A complaint about a service: something was not right, and the organisation answers.

use crate::day::{Day, Moment};
use crate::event::What;
use crate::law::Law;
use crate::refusal::ComplaintRefusal;

/// A complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// It has an answer.
    pub answered: bool,
}

impl Complaint {
    /// The last day for the answer; a complicated one has longer.
    #[must_use]
    pub fn due(made: Moment, complicated: bool, law: &Law) -> Day {
        made.day().plus(if complicated { law.complicated_complaint_days } else { law.complaint_days })
    }

    /// The organisation answers.
    ///
    /// # Errors
    /// It did already.
    pub fn answer(&mut self) -> Result<What, ComplaintRefusal> {
        if self.answered {
            return Err(ComplaintRefusal::AlreadyAnswered);
        }
        self.answered = true;
        Ok(What::ComplaintAnswered)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_due_in_two_weeks_or_a_month() {
        let (law, made) = (Law::default(), Moment::parse("2026-11-24T23:30:00Z").unwrap());
        assert_eq!(Complaint::due(made, false, &law).to_string(), "2026-12-09");
        assert_eq!(Complaint::due(made, true, &law).to_string(), "2026-12-25");
    }

    #[test]
    fn a_complaint_is_answered_once() {
        let mut complaint = Complaint { answered: false };
        assert_eq!(complaint.answer(), Ok(What::ComplaintAnswered));
        assert_eq!(complaint.answer(), Err(ComplaintRefusal::AlreadyAnswered));
    }
}
