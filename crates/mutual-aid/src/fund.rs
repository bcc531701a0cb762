//! A fund: a purpose that an organisation keeps money for. It is never a named person and never an order.

use crate::day::Day;
use crate::event::What;
use crate::id::FundId;
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
    /// Since when it takes nothing any more.
    pub closed_on: Option<Day>,
}

impl Fund {
    /// Whether so much can be taken from it.
    ///
    /// # Errors
    /// It has less.
    pub fn gives(&self, amount: Grosze) -> Result<(), LedgerRefusal> {
        if amount <= self.available { Ok(()) } else { Err(LedgerRefusal::FundShort) }
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
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-').filter(|word| !word.is_empty());
    let is_name = |word: &&str| {
        let lowered = word.to_lowercase();
        surnames.iter().any(|name| name.chars().count() > 2 && name.to_lowercase() == lowered)
    };
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
        assert_eq!(fund.close(today), Ok(What::FundClosed));
        assert_eq!(fund.close(today), Err(LedgerRefusal::FundClosed));
        let mut aid = Fund { purpose: Purpose::Aid, closed_on: None, ..fund };
        assert_eq!(aid.close(today), Err(LedgerRefusal::FundClosed));
    }

    #[test]
    fn a_purpose_names_neither_a_person_nor_an_order() {
        let surnames = ["Kowalska".to_owned(), "Ko".to_owned()];
        assert_eq!(names_somebody("Węgiel dla pani KOWALSKIEJ", &surnames), Some("KOWALSKIEJ".into()));
        assert_eq!(names_somebody("Za naprawę PW-0000-5724", &surnames), Some("PW-0000-5724".into()));
        assert_eq!(names_somebody("Węgiel na zimę dla uczestników, ko", &surnames), None);
    }
}
