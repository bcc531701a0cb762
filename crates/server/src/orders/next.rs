//! Who does what next, and until when: the sentence on top of every case.

use crate::enquiries::placed::answered_by;
use crate::kit::clock;
use crate::kit::locale::Words;
use crate::orders::{Case, Meeting};
use mutual_aid::Law;
use mutual_aid::order::Status;

/// What happens next with a case, for its requester.
#[must_use]
pub fn sentence(words: Words, case: &Case, meeting: &Meeting, law: &Law) -> String {
    let since = case.order.since;
    let until = match case.order.status {
        Status::Submitted => Some(answered_by(case, meeting, law)),
        Status::Acknowledged
        | Status::NeedsInfo
        | Status::TermsProposed
        | Status::TermsCountered
        | Status::Enquiry => Some(since.plus_days(law.order_expires_days).day().0),
        Status::ReportedDone => Some(since.plus_days(law.confirm_days).day().0),
        Status::Confirmed => Some(since.plus_days(law.close_days).day().0),
        Status::Agreed => Some(clock::working_days_after(
            since.day().0,
            u32::try_from(law.acknowledge_working_days).unwrap_or_default(),
        )),
        Status::Disputed => Some(since.day().plus(law.complaint_days).0),
        _ => None,
    };
    if let (Status::Scheduled, Some(workshop)) = (case.order.status, &meeting.workshop) {
        return words.one("next-scheduled-workshop", "address", workshop);
    }
    let open = case.order.status == Status::Submitted && case.order.organisation.is_none();
    let key = if open { "next-open".to_owned() } else { format!("next-{}", <&str>::from(case.order.status)) };
    until.map_or_else(|| words.say(&key), |day| words.one(&key, "day", words.day(day)))
}

/// What a requester may do with a case now.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a button of the page")]
pub struct Can {
    /// Go on with the form.
    pub finish: bool,
    /// Answer a question.
    pub answer: bool,
    /// Accept the terms on the table.
    pub accept: bool,
    /// Propose another time.
    pub counter: bool,
    /// Ask for a call.
    pub call: bool,
    /// Confirm the work.
    pub confirm: bool,
    /// Say that something was not right.
    pub dispute: bool,
    /// Change what was said.
    pub change: bool,
    /// Call it off.
    pub call_off: bool,
}

impl Can {
    /// By where the case stands.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let status = case.order.status;
        let asking = matches!(
            status,
            Status::Submitted
                | Status::Acknowledged
                | Status::NeedsInfo
                | Status::TermsProposed
                | Status::TermsCountered
        );
        let booked = matches!(status, Status::Agreed | Status::Scheduled);
        Self {
            finish: status == Status::Enquiry,
            answer: status == Status::NeedsInfo,
            accept: status == Status::TermsProposed,
            counter: status == Status::TermsProposed || booked,
            call: !status.is_over() && status != Status::Enquiry && case.details.phone.is_some(),
            confirm: status == Status::ReportedDone,
            dispute: matches!(status, Status::ReportedDone | Status::Confirmed),
            change: asking || booked,
            call_off: asking || booked || status == Status::InProgress,
        }
    }
}
