//! A fund: a purpose that an organisation keeps money for. It is never a named person and never an order.

use crate::day::Day;
use crate::document::Kind;
use crate::donation::Other;
use crate::event::What;
use crate::id::FundId;
use crate::ledger::{ActivityKind, Cause, Entry, LedgerAccount};
use crate::money::Grosze;
use crate::refusal::LedgerRefusal;
use crate::surname;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What the money of a fund is for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, EnumString, IntoStaticStr, VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Purpose {
    /// The statutory purposes of the organisation, whatever is needed most.
    Statutory,
    /// Material aid for the participants.
    Aid,
    /// Money from the 1.5 % of income tax; it is not mixed with other money.
    OnePointFive,
    /// A campaign with a name of its own.
    Campaign,
    /// Fees and costs of paid activity (udpp art. 8 ust. 2: they serve public-benefit activity alone).
    PaidActivity,
}

impl Purpose {
    /// Whether money of it may be moved to a fund of another purpose. The statutory purposes hold each of the others; what
    /// was given for aid or a campaign, and what belongs to the 1.5 % or to paid activity, is used for nothing else.
    #[must_use]
    pub fn gives_to(self, other: Self) -> bool {
        self == Self::Statutory && matches!(other, Self::Aid | Self::Campaign | Self::OnePointFive)
    }

    /// Whether costs of a kind of activity are paid with money of it. Aid is paid where it is decided on, and is no cost
    /// that somebody notes; a campaign and the 1.5 % serve unpaid activity (udpp art. 27 ust. 2); paid activity has a fund
    /// of its own, and what serves all of them, or is economic, is paid by the statutory purposes.
    #[must_use]
    pub fn pays_for(self, activity: ActivityKind) -> bool {
        match self {
            Self::Statutory => activity != ActivityKind::Paid,
            Self::Campaign | Self::OnePointFive => activity == ActivityKind::Unpaid,
            Self::PaidActivity => activity == ActivityKind::Paid,
            Self::Aid => false,
        }
    }

    /// Whether a donor may choose it.
    #[must_use]
    pub fn takes_donations(self) -> bool {
        matches!(self, Self::Statutory | Self::Aid | Self::Campaign)
    }
}

/// A fund of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fund {
    /// Its id.
    pub id: FundId,
    /// What its money is for.
    pub purpose: Purpose,
    /// What it can still give.
    pub available: Grosze,
    /// Since when it takes no gifts any more.
    pub closed_on: Option<Day>,
}

impl Fund {
    /// Whether aid, and goods for it, are paid from it: its money is not bound to paid activity. A campaign that is closed
    /// takes no more gifts; what was given is still used for its purpose.
    #[must_use]
    pub fn pays_for_aid(&self) -> bool {
        self.purpose != Purpose::PaidActivity
    }

    /// Whether it is offered where something is paid: it is open, or holds money still.
    #[must_use]
    pub fn is_of_use(&self) -> bool {
        self.closed_on.is_none() || self.available > Grosze::ZERO
    }

    /// Whether so much can be taken from it.
    ///
    /// # Errors
    /// It has less.
    pub fn gives(&self, amount: Grosze) -> Result<(), LedgerRefusal> {
        if amount <= self.available { Ok(()) } else { Err(LedgerRefusal::FundShort) }
    }

    /// Whether it can bear that so much comes or goes. Costs of paid activity may come before its fees.
    #[must_use]
    pub fn bears(&self, change: Grosze) -> bool {
        self.purpose == Purpose::PaidActivity || self.available + change >= Grosze::ZERO
    }

    /// Money moves to another fund. Into the fund of the 1.5 % it moves as income of unpaid activity that is no donation:
    /// the transfer of the tax office lay in the fund of the statutory purposes, as other income, until it was known.
    ///
    /// # Errors
    /// The purpose forbids it, the other fund is closed, or this one has less than that.
    pub fn transfer(&self, to: &Self, amount: Grosze, today: Day) -> Result<Entry, LedgerRefusal> {
        if !self.purpose.gives_to(to.purpose) {
            return Err(LedgerRefusal::PurposeForbids);
        }
        if to.closed_on.is_some() {
            return Err(LedgerRefusal::FundClosed);
        }
        self.gives(amount)?;
        let (activity, income) = match to.purpose {
            Purpose::OnePointFive => Other::Income.place(),
            _ => (ActivityKind::Unpaid, LedgerAccount::Donations),
        };
        let entry = Entry::of(Kind::Internal, Cause::Transfer, to.id.as_str(), today).moves(
            (activity, &self.id),
            income,
            LedgerAccount::Bank,
            amount,
        );
        Ok(entry.moves((ActivityKind::Unpaid, &to.id), LedgerAccount::Bank, income, amount))
    }

    /// A campaign ends; what is in it stays there to be used for its purpose.
    ///
    /// # Errors
    /// It is closed already, or it is one of the funds every organisation has.
    pub fn close(&mut self, today: Day) -> Result<What, LedgerRefusal> {
        if self.closed_on.is_some() || self.purpose != Purpose::Campaign {
            return Err(LedgerRefusal::FundClosed);
        }
        self.closed_on = Some(today);
        Ok(What::FundClosed)
    }
}

/// What in the text of a purpose names a person of the organisation or an order: a surname in some case, or the number of
/// a case. A gift for a named private person is no gift for statutory purposes, and a gift for an order would be a fee.
#[must_use]
pub fn names_somebody(text: &str, surnames: &[String]) -> Option<String> {
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    let is_number =
        |word: &&str| polish_ids::CaseNumber::parse(word).is_ok() && word.to_uppercase().starts_with("PW");
    words.find(is_number).or_else(|| surname::find(text, surnames)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fund_gives_what_it_has_and_a_campaign_ends_once() {
        let today = Day::parse("2026-11-24").unwrap();
        let mut fund =
            Fund { id: "f".into(), purpose: Purpose::Campaign, available: Grosze(500), closed_on: None };
        assert_eq!(fund.gives(Grosze(500)), Ok(()));
        assert_eq!(fund.gives(Grosze(501)), Err(LedgerRefusal::FundShort));
        assert!(fund.bears(Grosze(-500)) && !fund.bears(Grosze(-501)));
        assert_eq!(fund.close(today), Ok(What::FundClosed));
        assert_eq!(fund.close(today), Err(LedgerRefusal::FundClosed));
        let mut aid = Fund { purpose: Purpose::Aid, closed_on: None, ..fund };
        assert_eq!(aid.close(today), Err(LedgerRefusal::FundClosed));
    }

    #[test]
    fn only_the_statutory_purposes_give_to_others() {
        let today = Day::parse("2026-11-24").unwrap();
        let fund = |purpose: Purpose| Fund {
            id: FundId(<&str>::from(purpose).to_owned()),
            purpose,
            available: Grosze(500),
            closed_on: None,
        };
        let moves = |from, to, amount| fund(from).transfer(&fund(to), Grosze(amount), today);
        for from in Purpose::VARIANTS {
            for to in Purpose::VARIANTS {
                let may =
                    *from == Purpose::Statutory && !matches!(to, Purpose::Statutory | Purpose::PaidActivity);
                assert_eq!(moves(*from, *to, 500).is_ok(), may, "{from:?} to {to:?}");
            }
        }
        let entry = moves(Purpose::Statutory, Purpose::OnePointFive, 500).unwrap();
        let change = |purpose| entry.change_of(&fund(purpose).id);
        assert_eq!((change(Purpose::Statutory), change(Purpose::OnePointFive)), (Grosze(-500), Grosze(500)));
        assert!(entry.lines().all(|line| line.account != LedgerAccount::Donations), "it is no donation");
        assert_eq!(moves(Purpose::Statutory, Purpose::Aid, 501), Err(LedgerRefusal::FundShort));
        let closed = Fund { closed_on: Some(today), ..fund(Purpose::Campaign) };
        let told = fund(Purpose::Statutory).transfer(&closed, Grosze(1), today);
        assert_eq!(told, Err(LedgerRefusal::FundClosed));
    }

    #[test]
    fn a_purpose_names_neither_a_person_nor_an_order() {
        let surnames = ["Kowalska".to_owned(), "Ko".to_owned()];
        assert_eq!(names_somebody("Węgiel dla pani KOWALSKIEJ", &surnames), Some("KOWALSKIEJ".into()));
        assert_eq!(names_somebody("Za naprawę PW-0000-5724", &surnames), Some("PW-0000-5724".into()));
        assert_eq!(names_somebody("Węgiel na zimę dla uczestników, ko", &surnames), None);
    }
}
