//! A complaint about a service: something was not right, and the organisation answers.

use crate::event::What;
use crate::refusal::ComplaintRefusal;

/// A complaint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// It has an answer.
    pub answered: bool,
}

impl Complaint {
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
    fn a_complaint_is_answered_once() {
        let mut complaint = Complaint { answered: false };
        assert_eq!(complaint.answer(), Ok(What::ComplaintAnswered));
        assert_eq!(complaint.answer(), Err(ComplaintRefusal::AlreadyAnswered));
    }
}
