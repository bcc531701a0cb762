//! Numbers of documents: without a gap per organisation, kind and year.

use crate::day::Day;
use std::fmt;

/// What a document is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, strum::EnumString, strum::IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// The agreement with a volunteer (udpp art. 44).
    Agreement,
    /// The certificate of what was done (udpp art. 44 ust. 2).
    Certificate,
    /// The terms of an order, on paper.
    Terms,
    /// The slip of a visit.
    Slip,
    /// Money that came to or left the bank account.
    Bank,
    /// Cash that came in; the donor gets the receipt.
    CashIn,
    /// Cash that was paid out.
    CashOut,
    /// Goods that came in.
    GoodsIn,
    /// Goods that were handed out.
    GoodsOut,
    /// What moves within the books alone.
    Internal,
    /// The confirmation of a donation.
    DonationConfirmation,
    /// The receipt of material aid.
    AidReceipt,
    /// The decision on material aid.
    AidDecision,
    /// The list by which the same portion is handed out to many.
    AidList,
    /// The cost calculation of a kind of service.
    Calculation,
}

impl Kind {
    /// The letters before the number.
    #[must_use]
    pub fn letters(self) -> &'static str {
        match self {
            Self::Agreement => "POR",
            Self::Certificate => "ZAŚ",
            Self::Terms => "UST",
            Self::Slip => "WYK",
            Self::Bank => "WB",
            Self::CashIn => "KP",
            Self::CashOut => "KW",
            Self::GoodsIn => "PZ",
            Self::GoodsOut => "WZ",
            Self::Internal => "PK",
            Self::DonationConfirmation => "DAR",
            Self::AidReceipt => "POK",
            Self::AidDecision => "DEC",
            Self::AidList => "LW",
            Self::Calculation => "KAL",
        }
    }
}

/// A number within one organisation: `POR/3/2026`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number {
    /// What the document is.
    pub kind: Kind,
    /// The year in which it is issued.
    pub year: i16,
    /// Its place in the year, from 1.
    pub serial: u32,
}

impl Number {
    /// The number after the last one of the same organisation, kind and year; the first without one.
    #[must_use]
    pub fn next(kind: Kind, on: Day, last: Option<u32>) -> Self {
        Self { kind, year: on.0.year(), serial: last.unwrap_or(0) + 1 }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.kind.letters(), self.serial, self.year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    #[test]
    fn the_count_begins_anew_each_year() {
        let day = |text| Day::parse(text).unwrap();
        assert_eq!(Number::next(Kind::Agreement, day("2026-12-31"), Some(2)).to_string(), "POR/3/2026");
        assert_eq!(Number::next(Kind::Agreement, day("2027-01-01"), None).to_string(), "POR/1/2027");
    }

    proptest! {
        /// I11: whoever issues what and when, each series runs 1, 2, 3 … without a gap and without a repeat.
        #[test]
        fn numbers_have_no_gaps(issued in proptest::collection::vec((0u8..3, 0u8..4, 0i32..800), 0..60)) {
            let start = Day::parse("2026-11-24").unwrap();
            let kinds = [Kind::Agreement, Kind::Certificate, Kind::Terms, Kind::Slip];
            let mut series: BTreeMap<(u8, Kind, i16), Vec<u32>> = BTreeMap::new();
            for (house, kind, later) in issued {
                let (kind, on) = (kinds[usize::from(kind)], start.plus(later));
                let last = series.get(&(house, kind, on.0.year())).and_then(|taken| taken.last().copied());
                let number = Number::next(kind, on, last);
                series.entry((house, kind, number.year)).or_default().push(number.serial);
            }
            for taken in series.values() {
                prop_assert!(taken.iter().copied().eq(1..=u32::try_from(taken.len()).unwrap()));
            }
        }
    }
}
