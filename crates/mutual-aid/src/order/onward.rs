//! The turns an order takes when things do not go straight: waiting, another organisation, a visit that fell through.

use super::{Order, S};
use crate::day::Moment;
use crate::event::{Event, What};
use crate::id::OrganisationId;
use crate::law::Law;
use crate::offer::Mode;
use crate::refusal::OrderRefusal;

impl Order {
    /// The requester says more, or says it differently: which part, never what.
    ///
    /// # Errors
    /// The work has begun, or it is over.
    pub fn tell(&mut self, part: &str, now: Moment) -> Result<Event, OrderRefusal> {
        let from = [&S::ASKING[..], &[S::Enquiry, S::Agreed, S::Scheduled]].concat();
        self.step(&from, self.status, What::OrderChanged { part: part.to_owned() }, now)
    }

    /// Nobody is free now; the order waits at the organisation, and its 30 days begin again.
    ///
    /// # Errors
    /// It is past asking.
    pub fn wait(&mut self, now: Moment) -> Result<Event, OrderRefusal> {
        let from = [S::Submitted, S::Acknowledged, S::NeedsInfo];
        let event = self.step(&from, S::Acknowledged, What::OrderWaitlisted, now)?;
        self.since = now;
        Ok(event)
    }

    /// Another organisation gets the order, because the requester agreed to it.
    ///
    /// # Errors
    /// The requester did not agree, it is the same organisation, or something was agreed already.
    pub fn refer(
        &mut self,
        to: &OrganisationId,
        requester_agreed: bool,
        now: Moment,
    ) -> Result<Event, OrderRefusal> {
        if !requester_agreed {
            return Err(OrderRefusal::NoConsent);
        }
        if self.organisation.as_ref() == Some(to) {
            return Err(OrderRefusal::AlreadyTaken);
        }
        let from = [S::Submitted, S::Acknowledged, S::NeedsInfo];
        let event = self.step(&from, S::Submitted, What::OrderReferred { to: to.0.clone() }, now)?;
        (self.organisation, self.since) = (Some(to.clone()), now);
        Ok(event)
    }

    /// The organisation serves a company for free, as a recorded exception of which a year holds few.
    ///
    /// # Errors
    /// It is no paid order of a company, or the year's exceptions are used up.
    pub fn serve_for_free(&mut self, this_year: i64, law: &Law, now: Moment) -> Result<Event, OrderRefusal> {
        if !self.is_of_trader() || self.mode != Mode::Paid {
            return Err(self.wrong_step());
        }
        if this_year >= law.company_orders_a_year {
            return Err(OrderRefusal::CompanyLimit { limit: law.company_orders_a_year });
        }
        let status = self.status;
        let event = self.step(&[S::Submitted, S::Acknowledged], status, What::OrderServedForFree, now)?;
        (self.mode, self.exempt) = (Mode::Unpaid, true);
        Ok(event)
    }

    /// Whether who asks works for profit: a company, or an institution that said so.
    #[must_use]
    pub fn is_of_trader(&self) -> bool {
        self.kind.trades(self.for_profit)
    }

    /// Whether the requester pays by default: who works for profit does, until the organisation records why not.
    #[must_use]
    pub fn pays(&self) -> bool {
        self.is_of_trader() && !self.exempt
    }

    /// The organisation asks for a fee, or for none: from now on the order is paid, or free.
    ///
    /// # Errors
    /// It was asked for by an offer that is free, or a company would be served for free without a recorded exception.
    pub fn ask_fee(&mut self, asks: bool, offer: Option<Mode>) -> Result<(), OrderRefusal> {
        if asks && offer == Some(Mode::Unpaid) && self.mode == Mode::Unpaid {
            return Err(OrderRefusal::OfferIsFree);
        }
        if !asks && self.pays() {
            return Err(OrderRefusal::CompanyPays);
        }
        self.mode = if asks { Mode::Paid } else { Mode::Unpaid };
        Ok(())
    }

    /// Somebody is to go; people of the programme never work in economic activity (udpp art. 42 ust. 1, invariant I1).
    ///
    /// # Errors
    /// It is paid work of a kind that the organisation runs as economic activity.
    pub fn may_send_people(&self, economic: bool) -> Result<(), OrderRefusal> {
        if economic && self.mode == Mode::Paid { Err(OrderRefusal::EconomicActivity) } else { Ok(()) }
    }

    /// The planned visit stands at another time now; both sides had agreed to it.
    ///
    /// # Errors
    /// Nothing is agreed.
    pub fn visit_moved(&mut self, what: What, now: Moment) -> Result<Event, OrderRefusal> {
        self.step(&[S::Agreed, S::Scheduled], S::Scheduled, what, now)
    }

    /// The visit fell through: nobody came, it was broken off or called off. A new one can be booked at once.
    ///
    /// # Errors
    /// No visit was planned.
    pub fn rebook(&mut self, what: What, now: Moment) -> Result<Event, OrderRefusal> {
        self.step(&[S::Scheduled, S::InProgress], S::Agreed, what, now)
    }

    /// Something was not right and the work is done again; a new visit can be booked.
    ///
    /// # Errors
    /// Nobody complained.
    pub fn redo(&mut self, now: Moment) -> Result<Event, OrderRefusal> {
        self.step(&[S::Disputed], S::Agreed, What::WorkRedone, now)
    }

    /// Nothing more was said for some days after the confirmation, so that the case closes by itself.
    ///
    /// # Errors
    /// The days are not over, or it is not confirmed.
    pub fn close_by_time(&mut self, law: &Law, now: Moment) -> Result<Event, OrderRefusal> {
        if now < self.since.plus_days(law.close_days) {
            return Err(self.wrong_step());
        }
        self.step(&[S::Confirmed], S::Closed, What::OrderClosed, now)
    }

    fn wrong_step(&self) -> OrderRefusal {
        OrderRefusal::WrongStep { status: <&str>::from(self.status).to_owned() }
    }
}
