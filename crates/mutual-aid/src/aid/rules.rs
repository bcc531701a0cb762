//! The rules by which an organisation gives aid: criteria, kinds, limits, who decides, how to appeal.

use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::OrganisationId;
use crate::law::Law;
use crate::money::Grosze;
use crate::refusal::AidRefusal;
use crate::stock::Goods;
use crate::words::{Remark, Text};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// What aid is given as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Form {
    /// Goods from the store.
    InKind,
    /// Vouchers with serial numbers, from the store.
    Voucher,
    /// Somebody else's bill is paid, on its document.
    BillPayment,
    /// Money to the participant's account.
    CashTransfer,
}

impl Form {
    /// What is taken from the store for it; nothing when it is money.
    #[must_use]
    pub fn goods(self) -> Option<Goods> {
        match self {
            Self::InKind => Some(Goods::Things),
            Self::Voucher => Some(Goods::Vouchers),
            Self::BillPayment | Self::CashTransfer => None,
        }
    }
}

/// Who decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Body {
    /// One aid officer.
    Officer,
    /// A committee: two sign.
    Committee,
}

impl Body {
    /// How many sign a decision.
    #[must_use]
    pub fn signatures(self) -> usize {
        match self {
            Self::Officer => 1,
            Self::Committee => 2,
        }
    }
}

/// What counts when aid is decided on: one criterion a line, counted from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criteria(Text<2000>);

impl Criteria {
    /// The most criteria there may be.
    const MOST: usize = 12;

    /// Reads criteria, one a line.
    ///
    /// # Errors
    /// None, too many, too long, or one that speaks of work.
    pub fn parse(text: &str) -> Result<Self, crate::Refusal> {
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        if lines.is_empty() {
            return Err(AidRefusal::NoCriteria.into());
        }
        if lines.len() > Self::MOST {
            return Err(AidRefusal::TooManyCriteria { max: Self::MOST }.into());
        }
        need_only(text)?;
        Ok(Self(Text::parse(&lines.join("\n"))?))
    }

    /// The criteria in their order.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.0.as_str().lines()
    }

    /// All of them, one a line.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// A version of the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Counted from 1.
    pub version: u32,
    /// The day the board adopted them.
    pub adopted_on: Day,
    /// The first day they count.
    pub valid_from: Day,
    /// What counts.
    pub criteria: Criteria,
    /// What aid is given as.
    pub forms: Vec<Form>,
    /// The most that one participant gets in a month.
    pub month_limit: Option<Grosze>,
    /// The most that one person gives at once; nothing means that nobody does.
    pub emergency_limit: Grosze,
    /// Who decides.
    pub body: Body,
    /// How to appeal.
    pub appeal: Remark,
}

impl Rules {
    /// The board adopts a version.
    ///
    /// # Errors
    /// No form of aid, adopted in the future, in force before it was adopted, or more at once than the programme lets
    /// one person give.
    pub fn adopt(&self, today: Day, law: &Law) -> Result<Event, AidRefusal> {
        if self.forms.is_empty() {
            return Err(AidRefusal::NoForm);
        }
        let most = Grosze::zloty(law.emergency_limit_zloty);
        if self.emergency_limit > most {
            return Err(AidRefusal::EmergencyTooHigh { limit: most.to_string() });
        }
        if self.adopted_on > today {
            return Err(AidRefusal::InFuture { day: self.adopted_on });
        }
        if self.valid_from < self.adopted_on {
            return Err(AidRefusal::ValidBeforeAdopted);
        }
        let subject = Subject::of(Noun::AidRules, self.organisation.as_str());
        let what = What::AidRulesAdopted { version: self.version, on: self.adopted_on };
        Ok(Event { subject, organisation: Some(self.organisation.clone()), what })
    }

    /// Whether they know a form of aid.
    ///
    /// # Errors
    /// They do not, or none is named.
    pub fn know(&self, form: Option<Form>) -> Result<(), AidRefusal> {
        if form.is_some_and(|form| self.forms.contains(&form)) {
            Ok(())
        } else {
            Err(AidRefusal::FormNotInRules)
        }
    }

    /// Whether one participant may get so much in a month.
    ///
    /// # Errors
    /// It is more than the limit.
    pub fn give_in_month(&self, sum: Grosze) -> Result<(), AidRefusal> {
        match self.month_limit {
            Some(limit) if sum > limit => Err(AidRefusal::OverLimit { limit: limit.to_string() }),
            _ => Ok(()),
        }
    }

    /// The most that one person gives at once: what they say, and never more than the programme lets one person give,
    /// however old they are.
    #[must_use]
    pub fn at_once(&self, law: &Law) -> Grosze {
        self.emergency_limit.min(Grosze::zloty(law.emergency_limit_zloty))
    }
}

/// Beginnings of words that tie aid to work: criteria and reasons hold none of them.
const OF_WORK: [&str; 19] = [
    "godzin",
    "wizyt",
    "wizyc",
    "zlece",
    "przepracow",
    "odpracow",
    "frekwenc",
    "obecnoś",
    "wynagrodz",
    "zapłat",
    "wypłat",
    "premi",
    "stawk",
    "nagrod",
    "hours",
    "wage",
    "годин",
    "зарплат",
    "відпрацю",
];

/// Whether a text speaks of need alone.
///
/// # Errors
/// It names work, or pay for it.
pub fn need_only(text: &str) -> Result<(), AidRefusal> {
    let lowered = text.to_lowercase();
    let mut words = lowered.split(|c: char| !c.is_alphabetic());
    match words.find(|word| OF_WORK.iter().any(|beginning| word.starts_with(beginning))) {
        Some(found) => Err(AidRefusal::SpeaksOfWork { found: found.to_owned() }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn rules() -> Rules {
        Rules {
            organisation: "o".into(),
            version: 1,
            adopted_on: day("2026-11-01"),
            valid_from: day("2026-11-02"),
            criteria: Criteria::parse("Dochód na osobę\n\n Liczba osób w domu ").unwrap(),
            forms: vec![Form::InKind],
            month_limit: None,
            emergency_limit: Grosze::zloty(200),
            body: Body::Officer,
            appeal: Remark::parse("Napisz do zarządu w 14 dni.").unwrap(),
        }
    }

    #[test]
    fn rules_are_adopted_with_criteria_of_need() {
        let (today, law) = (day("2026-11-24"), Law::default());
        assert_eq!(rules().criteria.lines().collect::<Vec<_>>(), ["Dochód na osobę", "Liczba osób w domu"]);
        let adopted = rules().adopt(today, &law).unwrap();
        assert_eq!(adopted.what, What::AidRulesAdopted { version: 1, on: day("2026-11-01") });
        assert_eq!(Rules { forms: vec![], ..rules() }.adopt(today, &law), Err(AidRefusal::NoForm));
        let early = Rules { valid_from: day("2026-10-01"), ..rules() };
        assert_eq!(early.adopt(today, &law), Err(AidRefusal::ValidBeforeAdopted));
        let ahead = Rules { adopted_on: day("2026-12-01"), valid_from: day("2026-12-01"), ..rules() };
        assert_eq!(ahead.adopt(today, &law), Err(AidRefusal::InFuture { day: day("2026-12-01") }));
    }

    #[test]
    fn no_rules_let_one_person_give_more_at_once_than_the_programme_does() {
        let (today, law) = (day("2026-11-24"), Law { emergency_limit_zloty: 300, ..Law::default() });
        let with = |zloty| Rules { emergency_limit: Grosze::zloty(zloty), ..rules() };
        assert!(with(300).adopt(today, &law).is_ok());
        let limit = Grosze::zloty(300).to_string();
        assert_eq!(with(301).adopt(today, &law), Err(AidRefusal::EmergencyTooHigh { limit }));
        assert_eq!(
            (with(900).at_once(&law), with(200).at_once(&law)),
            (Grosze::zloty(300), Grosze::zloty(200))
        );
    }

    #[test]
    fn a_criterion_never_speaks_of_work() {
        for (text, found) in [
            ("Liczba przepracowanych godzin", "przepracowanych"),
            ("Dochód\nFrekwencja na wizytach", "frekwencja"),
            ("Wynagrodzenie za pomoc", "wynagrodzenie"),
        ] {
            let refused = Err(AidRefusal::SpeaksOfWork { found: found.into() }.into());
            assert_eq!(Criteria::parse(text), refused);
        }
        assert!(Criteria::parse("Utrata pracy w rodzinie").is_ok());
        assert_eq!(Criteria::parse(" \n "), Err(AidRefusal::NoCriteria.into()));
        let many = "Dochód\n".repeat(13);
        assert_eq!(Criteria::parse(&many), Err(AidRefusal::TooManyCriteria { max: 12 }.into()));
    }
}
