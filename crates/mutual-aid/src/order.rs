//! An order: a neighbour asks, an organisation helps.
//!
//! ```text
//! enquiry → submitted → acknowledged ⇄ needs-info
//!               ↓            ↓  ↘ declined · referred to another organisation, there submitted
//!               └──→ terms-proposed ⇄ terms-countered
//!                            ↓
//!                         agreed → scheduled → in-progress → reported-done → confirmed → closed
//!                           ↑         ↓          ↓               ↘ disputed ↗
//!                           └─────────┴──────────┴── no-show, aborted, redone ──┘
//! cancelled before the work begins, stopped after; expired when nobody answered
//! ```

use crate::day::Moment;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{OrderId, OrganisationId};
use crate::law::Law;
use crate::offer::Mode;
use crate::reason::{CallOff, Decline, code};
use crate::refusal::{OrderRefusal, Refusal, TermsRefusal};
use crate::terms::{Side, Terms};

mod onward;
mod status;

pub use status::{RequesterKind, Status};

use Status as S;

/// An order as far as the rules look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Order {
    /// Its id.
    pub id: OrderId,
    /// The organisation that has it; none until one of the area takes it.
    pub organisation: Option<OrganisationId>,
    /// Where it stands.
    pub status: Status,
    /// Who asks.
    pub kind: RequesterKind,
    /// The institution works for profit, like a private school or clinic; nobody else is asked.
    pub for_profit: bool,
    /// Free or paid.
    pub mode: Mode,
    /// The organisation recorded why it serves this company for free.
    pub exempt: bool,
    /// Some way to reach the requester is known.
    pub reachable: bool,
    /// What is needed and where is there; „something else” is an answer too.
    pub described: bool,
    /// When it came to stand where it stands.
    pub since: Moment,
}

impl Order {
    /// The first step of the form is saved: an enquiry that nobody sees yet.
    pub fn begin(
        id: OrderId,
        organisation: Option<OrganisationId>,
        mode: Mode,
        channel: &str,
        now: Moment,
    ) -> (Self, Event) {
        let subject = Subject::of(Noun::Order, id.as_str());
        let begun = Self {
            id,
            organisation,
            status: S::Enquiry,
            kind: RequesterKind::Household,
            for_profit: false,
            mode,
            exempt: false,
            reachable: false,
            described: false,
            since: now,
        };
        let what = What::OrderBegun { channel: channel.to_owned() };
        let event = Event { subject, organisation: begun.organisation.clone(), what };
        (begun, event)
    }

    /// Who asks, as the form says. A company pays by default, and so does an institution that works for profit. Once
    /// the order is sent, only a recorded exception makes it free.
    pub fn asked_by(&mut self, kind: RequesterKind, for_profit: bool) {
        let traded = self.is_of_trader();
        (self.kind, self.for_profit) = (kind, for_profit);
        if self.status == S::Enquiry {
            match (traded, self.is_of_trader()) {
                (_, true) => self.mode = Mode::Paid,
                (true, false) => self.mode = Mode::Unpaid,
                (false, false) => {}
            }
        }
    }

    fn step(&mut self, from: &[Status], to: Status, what: What, now: Moment) -> Result<Event, OrderRefusal> {
        if !from.contains(&self.status) {
            return Err(OrderRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        if self.status != to {
            (self.status, self.since) = (to, now);
        }
        let subject = Subject::of(Noun::Order, self.id.as_str());
        Ok(Event { subject, organisation: self.organisation.clone(), what })
    }

    /// The requester sends the order.
    ///
    /// # Errors
    /// Something needed is missing, a company asks for free work, or too many free orders are open.
    pub fn place(&mut self, channel: &str, open: i64, law: &Law, now: Moment) -> Result<Event, OrderRefusal> {
        if !self.described {
            return Err(OrderRefusal::NoDescription);
        }
        if !self.reachable {
            return Err(OrderRefusal::Unreachable);
        }
        if self.pays() && self.mode == Mode::Unpaid {
            return Err(OrderRefusal::CompanyPays);
        }
        if self.mode == Mode::Unpaid && open >= law.open_free_orders {
            return Err(OrderRefusal::TooManyOpen { limit: law.open_free_orders });
        }
        self.step(&[S::Enquiry], S::Submitted, What::OrderPlaced { channel: channel.to_owned() }, now)
    }

    /// An organisation of the area takes an order that was addressed to nobody.
    ///
    /// # Errors
    /// Another was first, or it is over.
    pub fn take(&mut self, by: &OrganisationId, now: Moment) -> Result<Event, OrderRefusal> {
        if self.organisation.is_some() {
            return Err(OrderRefusal::AlreadyTaken);
        }
        let event = self.step(&[S::Submitted], S::Acknowledged, What::OrderTaken, now)?;
        self.organisation = Some(by.clone());
        Ok(Event { organisation: Some(by.clone()), ..event })
    }

    /// The organisation says that it has read the order.
    ///
    /// # Errors
    /// It is not new.
    pub fn acknowledge(&mut self, now: Moment) -> Result<Event, OrderRefusal> {
        self.step(&[S::Submitted], S::Acknowledged, What::OrderAcknowledged, now)
    }

    /// The organisation asks for something it must know.
    ///
    /// # Errors
    /// It is past asking.
    pub fn ask(&mut self, now: Moment) -> Result<Event, OrderRefusal> {
        self.step(&[S::Submitted, S::Acknowledged], S::NeedsInfo, What::InfoAsked, now)
    }

    /// The requester answers.
    ///
    /// # Errors
    /// Nothing was asked.
    pub fn answer(&mut self, now: Moment) -> Result<Event, OrderRefusal> {
        self.step(&[S::NeedsInfo], S::Acknowledged, What::InfoGiven, now)
    }

    /// The organisation cannot help, with a reason.
    ///
    /// # Errors
    /// It was agreed already, or is over, or the reason is none of the list.
    pub fn decline(&mut self, reason: &str, now: Moment) -> Result<Event, OrderRefusal> {
        let reason = code::<Decline>(reason).ok_or(OrderRefusal::NoReason)?;
        self.step(&S::ASKING, S::Declined, What::OrderDeclined { reason }, now)
    }

    /// Terms were put on the table by one side.
    ///
    /// # Errors
    /// The work has begun, or it is over.
    pub fn terms_moved(&mut self, by: Side, what: What, now: Moment) -> Result<Event, OrderRefusal> {
        let to = if by == Side::Requester { S::TermsCountered } else { S::TermsProposed };
        let from = [&S::ASKING[..], &[S::Agreed, S::Scheduled]].concat();
        self.step(&from, to, what, now)
    }

    /// Both sides accepted the same version.
    ///
    /// # Errors
    /// They did not, the order is past that, paid work has no fee that rests on a calculation (udpp art. 9 ust. 1
    /// pkt 1), free work has one (udpp art. 7), a company would be served for free without a recorded exception, or
    /// a consumer's paid work would begin too early without their request.
    pub fn agree(&mut self, terms: &Terms, law: &Law, now: Moment) -> Result<Event, Refusal> {
        let agreed = terms.agreed().ok_or(OrderRefusal::NotAgreed)?;
        match (self.mode, &agreed.fee) {
            (Mode::Paid, None) => return Err(OrderRefusal::PaidWithoutCalculation.into()),
            (Mode::Unpaid, Some(_)) => return Err(TermsRefusal::FeeInUnpaid.into()),
            (Mode::Unpaid, None) if self.pays() => return Err(OrderRefusal::CompanyPays.into()),
            (Mode::Paid, Some(_)) if self.kind == RequesterKind::Household => terms.may_begin(law)?,
            _ => {}
        }
        let version = agreed.number;
        Ok(self.step(&S::ASKING, S::Agreed, What::OrderAgreed { version }, now)?)
    }

    /// A visit stands in the calendar.
    ///
    /// # Errors
    /// Nothing is agreed.
    pub fn schedule(&mut self, starts: Moment, now: Moment) -> Result<Event, OrderRefusal> {
        self.step(&[S::Agreed, S::Scheduled], S::Scheduled, What::VisitPlanned { starts }, now)
    }

    /// The work has begun.
    ///
    /// # Errors
    /// No visit is planned.
    pub fn begin_work(&mut self, now: Moment) -> Result<Event, OrderRefusal> {
        self.step(&[S::Scheduled], S::InProgress, What::VisitStarted, now)
    }

    /// The work is done, as the slip says.
    ///
    /// # Errors
    /// No visit was planned.
    pub fn report_done(&mut self, now: Moment) -> Result<Event, OrderRefusal> {
        self.step(&[S::Scheduled, S::InProgress], S::ReportedDone, What::OrderReportedDone, now)
    }

    /// The requester confirms, with or without remarks.
    ///
    /// # Errors
    /// Nothing was reported.
    pub fn confirm(&mut self, remarks: bool, now: Moment) -> Result<Event, OrderRefusal> {
        let what = if remarks { What::OrderConfirmedWithRemarks } else { What::OrderConfirmed };
        self.step(&[S::ReportedDone], S::Confirmed, what, now)
    }

    /// Nobody objected for 14 days.
    ///
    /// # Errors
    /// The days are not over, or nothing was reported.
    pub fn confirm_by_time(&mut self, law: &Law, now: Moment) -> Result<Event, OrderRefusal> {
        if now < self.since.plus_days(law.confirm_days) {
            return Err(OrderRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.step(&[S::ReportedDone], S::Confirmed, What::OrderAutoConfirmed, now)
    }

    /// The requester says that something is wrong.
    ///
    /// # Errors
    /// Nothing was reported, or it is closed.
    pub fn dispute(&mut self, now: Moment) -> Result<Event, OrderRefusal> {
        self.step(&[S::ReportedDone, S::Confirmed], S::Disputed, What::OrderDisputed, now)
    }

    /// The case is closed; the hardship flag is erased with it.
    ///
    /// # Errors
    /// It is neither confirmed nor answered.
    pub fn close(&mut self, now: Moment) -> Result<Event, OrderRefusal> {
        self.step(&[S::Confirmed, S::Disputed], S::Closed, What::OrderClosed, now)
    }

    /// Called off: before the work begins it is cancelled, afterwards stopped.
    ///
    /// # Errors
    /// It is done or over, or the reason is none of the list.
    pub fn call_off(&mut self, by: &str, reason: &str, now: Moment) -> Result<Event, OrderRefusal> {
        let reason = code::<CallOff>(reason).ok_or(OrderRefusal::NoReason)?;
        if self.status == S::InProgress {
            return self.step(&[S::InProgress], S::Stopped, What::OrderStopped { reason }, now);
        }
        let from = [&S::ASKING[..], &[S::Enquiry, S::Agreed, S::Scheduled]].concat();
        self.step(&from, S::Cancelled, What::OrderCancelled { by: by.to_owned(), reason }, now)
    }

    /// Nobody answered for 30 days.
    ///
    /// # Errors
    /// The days are not over, or somebody did.
    pub fn expire(&mut self, law: &Law, now: Moment) -> Result<Event, OrderRefusal> {
        if now < self.since.plus_days(law.order_expires_days) {
            return Err(OrderRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        let from = [&S::ASKING[..], &[S::Enquiry]].concat();
        self.step(&from, S::Expired, What::OrderExpired, now)
    }
}

#[cfg(test)]
mod tests;
