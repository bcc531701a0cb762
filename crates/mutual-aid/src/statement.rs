//! Money that a bank says has come in: what it settles by itself, and how the organisation explains the rest (M8).
//!
//! ```text
//! received → donation (its title holds a code) | other (it pays the document its title names) | unexplained
//! unexplained ⇄ donation | other (what comes over a document waits as a line of its own, and never becomes a donation)
//!      └───────────┴→ reversed (the bank took it back for good; or somebody said so or sent it back, and may be wrong)
//! ```
//!
//! A gift is never a fee and a fee is never a gift (udpp art. 7 and 8): where a title could be both, somebody decides.

use crate::cash_deposit::CashDeposit;
use crate::day::Day;
use crate::document::Kind;
use crate::donation::Other;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{BankLineId, FeeId, FundId, OrganisationId};
use crate::ledger::{ActivityKind, Cause, Entry, LedgerAccount};
use crate::money::Grosze;
use crate::paid_activity::Due;
use crate::refusal::{LedgerRefusal, Refusal, StatementRefusal};
use polish_ids::DonationCode;
use strum::{EnumString, IntoStaticStr, VariantArray};

mod doubtful;
mod no_donation;
mod same_name;
mod tax_office;

pub use doubtful::is_doubtful;
pub use no_donation::NoDonation;
pub use same_name::is_from;
pub use tax_office::is_of_a_tax_office;

/// After so many days a line that nobody explained is a task (M8).
pub const DAYS_TO_EXPLAIN: i32 = 30;

/// What a line of a statement settles by what stands in its title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settles {
    /// The code of a donation or of a fund of this organisation.
    Donation(DonationCode),
    /// Nearly such a code, one typing error away: never booked by itself, shown to whoever explains the line.
    Nearly(DonationCode),
    /// The fee whose document stands there, with what is open or a part of it.
    Fee(FeeId),
    /// Nothing that is known.
    Nothing,
}

/// What a line settles, given the codes of the organisation: a code that stands there whole, or else the only one that is
/// a typing error away.
#[must_use]
pub fn settles(title: &str, is_known: impl Fn(&DonationCode) -> bool, all: &[DonationCode]) -> Settles {
    // Almost every title without a code has no DR either; this is asked ten thousand times for a statement.
    let mut letters =
        title.bytes().filter(u8::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase());
    let mut before = b' ';
    let speaks_of_codes =
        letters.any(|letter| std::mem::replace(&mut before, letter) == b'D' && letter == b'R');
    if !speaks_of_codes {
        return Settles::Nothing;
    }
    let mut whole: Vec<DonationCode> =
        DonationCode::all_in(title).into_iter().filter(|code| is_known(code)).collect();
    whole.dedup();
    match (whole.pop(), whole.is_empty()) {
        (Some(code), true) => return Settles::Donation(code),
        // Two codes in one title: somebody must decide.
        (Some(code), false) => return Settles::Nearly(code),
        (None, _) => {}
    }
    let mut near = DonationCode::nearly_in(title, all);
    match (near.next(), near.next()) {
        (Some(code), None) => Settles::Nearly(code.clone()),
        _ => Settles::Nothing,
    }
}

impl Settles {
    /// The same once documents count too: the only one that stands in the title is paid, all of it or a part, if it does not
    /// ask for less and nothing there speaks of a gift.
    #[must_use]
    pub fn or_pays(self, title: &str, amount: Grosze, named: &[&Due]) -> Self {
        match (self, named) {
            (Self::Nothing, [due]) if due.amount >= amount && due.is_telling() && !is_of_a_gift(title) => {
                Self::Fee(due.fee.clone())
            }
            (settled, []) => settled,
            // A code and a document: somebody must decide.
            (Self::Donation(code) | Self::Nearly(code), _) => Self::Nearly(code),
            (Self::Nothing | Self::Fee(_), _) => Self::Nothing,
        }
    }
}

fn is_of_a_gift(title: &str) -> bool {
    title.to_lowercase().contains("darowizn")
}

/// Where a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Nobody knows yet what it is.
    Unexplained,
    /// It is a donation.
    Donation,
    /// It is something else.
    Other,
    /// The bank took it back, or the organisation sent it back.
    Reversed,
    /// It is what the bank took back.
    Reversal,
}

/// Money that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankLine {
    /// Its id.
    pub id: BankLineId,
    /// Whose account it came to.
    pub organisation: OrganisationId,
    /// How much.
    pub amount: Grosze,
    /// The day the bank booked it.
    pub on: Day,
    /// Where it stands.
    pub status: Status,
    /// It is what came over the sum of a document.
    pub rest: bool,
    /// A line of the bank takes it back.
    pub taken: bool,
}

impl BankLine {
    /// The entry of a line that nobody has explained: it lies in the bank, and nobody may give it away.
    #[must_use]
    pub fn unexplained(&self, statutory: &FundId) -> Entry {
        let entry = Entry::of(Kind::Bank, Cause::BankLine, self.id.as_str(), self.on);
        let on = (ActivityKind::Administration, statutory);
        entry.moves(on, LedgerAccount::Bank, LedgerAccount::Unexplained, self.amount)
    }

    /// It is a donation.
    ///
    /// # Errors
    /// It is explained already, the bank took it back, or it came over the sum of a document: money that was paid for a
    /// service becomes no gift (udpp art. 8 and 9), whoever meant one makes another transfer.
    pub fn becomes_donation(&mut self) -> Result<Event, StatementRefusal> {
        self.is_open()?;
        if self.rest {
            return Err(StatementRefusal::RestIsNoDonation);
        }
        self.status = Status::Donation;
        Ok(self.event(What::BankLineExplained { kind: "donation".to_owned() }))
    }

    /// It is no donation: it is booked to the account of what it is.
    ///
    /// # Errors
    /// It is explained already, the bank took it back, or it is a fee, which its document says.
    pub fn becomes_other(
        &mut self,
        kind: NoDonation,
        fund: &FundId,
    ) -> Result<(Entry, Event), StatementRefusal> {
        self.is_open()?;
        let owed = (ActivityKind::Unpaid, LedgerAccount::Receivable);
        let (activity, account) = kind.other()?.map_or(owed, Other::place);
        let entry = Entry::of(Kind::Internal, Cause::NotDonation, self.id.as_str(), self.on);
        let entry = entry.moves((activity, fund), LedgerAccount::Bank, account, self.amount);
        self.status = Status::Other;
        Ok((entry, self.event(What::BankLineExplained { kind: <&str>::from(kind).to_owned() })))
    }

    /// It pays a document, of which so much is open: all of it or a part. What comes over it is a line of its own under
    /// the id given, which waits to be explained.
    ///
    /// # Errors
    /// It is explained already, or the bank took it back.
    pub fn pays(
        &mut self,
        open: Grosze,
        over: BankLineId,
    ) -> Result<(Grosze, Option<Self>, Event), StatementRefusal> {
        self.is_open()?;
        let paid = self.amount.min(open);
        let rest = Self { id: over, amount: self.amount - paid, rest: true, ..self.clone() };
        self.status = Status::Other;
        let told = self.event(What::BankLineExplained { kind: <&str>::from(NoDonation::Fee).to_owned() });
        Ok((paid, Some(rest).filter(|rest| rest.amount > Grosze::ZERO), told))
    }

    /// It is the organisation's own cash, which was carried to the bank: all that was noted of it comes to this line.
    ///
    /// # Errors
    /// It is explained already, the sums differ, or some of it was carried later or is not on the way.
    pub fn is_own_cash(&mut self, deposits: &mut [CashDeposit]) -> Result<(Entry, Event), Refusal> {
        self.is_open()?;
        if let Some(later) = deposits.iter().map(|deposit| deposit.on).find(|on| *on > self.on) {
            return Err(LedgerRefusal::BeforeDeposit { on: later }.into());
        }
        let sum: Grosze = deposits.iter().map(|deposit| deposit.amount).sum();
        if sum != self.amount {
            return Err(StatementRefusal::DepositsComeTo { found: sum.to_string() }.into());
        }
        let mut entry = Entry::of(Kind::Internal, Cause::NotDonation, self.id.as_str(), self.on);
        for deposit in deposits {
            entry = deposit.lies(entry)?;
        }
        self.status = Status::Other;
        let kind = <&str>::from(NoDonation::OwnCash).to_owned();
        Ok((entry, self.event(What::BankLineExplained { kind })))
    }

    /// It is a payment that the treasurer noted by hand before the statement came.
    ///
    /// # Errors
    /// It is explained already, or another sum was noted.
    pub fn is_noted(&mut self, noted: Grosze) -> Result<Event, StatementRefusal> {
        self.is_open()?;
        if noted != self.amount {
            return Err(StatementRefusal::NoSuchPayment);
        }
        self.status = Status::Other;
        Ok(self.event(What::BankLineExplained { kind: <&str>::from(NoDonation::Fee).to_owned() }))
    }

    /// The organisation sent it back: it came by mistake, or over what was asked for.
    ///
    /// # Errors
    /// It is explained already, or the bank took it back: then it did not go by a transfer of the organisation.
    pub fn send_back(&mut self) -> Result<Event, StatementRefusal> {
        self.is_open()?;
        if self.taken {
            return Err(StatementRefusal::TakenBackByBank);
        }
        self.status = Status::Reversed;
        Ok(self.event(What::BankLineSentBack))
    }

    /// The bank took it back, but the money was given on and its fund has not so much: it is missing in the bank, and
    /// waits until the fund has it.
    pub fn missing(&self, statutory: &FundId, on: Day) -> (Entry, Event) {
        let entry = Entry::of(Kind::Bank, Cause::BankLine, self.id.as_str(), on);
        let place = (ActivityKind::Administration, statutory);
        let entry = entry.moves(place, LedgerAccount::Unexplained, LedgerAccount::Bank, self.amount);
        (entry, self.event(What::BankLineMissing))
    }

    /// The bank took it back.
    ///
    /// # Errors
    /// It did so before.
    pub fn reverse(&mut self) -> Result<Event, StatementRefusal> {
        match self.status {
            Status::Unexplained | Status::Donation | Status::Other => {
                self.status = Status::Reversed;
                Ok(self.event(What::BankLineReversed))
            }
            Status::Reversed | Status::Reversal => Err(StatementRefusal::TakenBackByBank),
        }
    }

    /// What was said about it was wrong, also that it went back: it is unexplained again.
    ///
    /// # Errors
    /// Nobody explained it, or a line of the bank takes it back.
    pub fn take_back(&mut self) -> Result<Event, StatementRefusal> {
        match self.status {
            Status::Reversed if self.taken => Err(StatementRefusal::TakenBackByBank),
            Status::Donation | Status::Other | Status::Reversed => {
                self.status = Status::Unexplained;
                Ok(self.event(What::BankLineTakenBack))
            }
            Status::Unexplained => Err(StatementRefusal::NotExplained),
            Status::Reversal => Err(StatementRefusal::TakenBackByBank),
        }
    }

    fn is_open(&self) -> Result<(), StatementRefusal> {
        match self.status {
            Status::Unexplained => Ok(()),
            Status::Donation | Status::Other => Err(StatementRefusal::AlreadyExplained),
            Status::Reversed | Status::Reversal => Err(StatementRefusal::TakenBackByBank),
        }
    }

    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::BankLine, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }
}

#[cfg(test)]
mod tests;
