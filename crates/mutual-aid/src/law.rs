//! The dated parameters of the law and of the programme, as valid on the day of an act.

mod change;

use serde::Deserialize;
use std::sync::LazyLock;

pub use change::Change;

/// What the operator sees of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Its key; its sentence is `law-…`.
    pub key: &'static str,
    /// The value the programme starts with.
    pub default: i64,
    /// What it counts.
    pub unit: Unit,
    /// The act and article, or `programme` where the organiser decides.
    pub source: &'static str,
}

/// What a parameter counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the words of the calendar")]
pub enum Unit {
    Minutes,
    Hours,
    Days,
    WorkingDays,
    Months,
    Years,
    Orders,
    Listings,
    People,
    Zloty,
    Percent,
    Times,
}

/// Why a parameter cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unlawful {
    /// There is no such parameter.
    #[error("no parameter is named {0}")]
    Unknown(String),
    /// The value is no number, or none that is possible.
    #[error("{0} is not possible for {1}")]
    Impossible(String, String),
}

macro_rules! law {
    ($($(#[$doc:meta])* $field:ident : $type:ty = $default:literal, $unit:ident, $source:literal;)*) => {
        /// Limits that rules are given; the values live in a dated table that the operator edits.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Law {
            $($(#[$doc])* pub $field: $type),*
        }

        impl Default for Law {
            /// The values the programme starts with.
            fn default() -> Self {
                Self { $($field: $default),* }
            }
        }

        impl Law {
            /// Every parameter, in the order of the programme.
            #[must_use]
            pub fn keys() -> &'static [Parameter] {
                &[$(Parameter {
                    key: stringify!($field), default: $default, unit: Unit::$unit, source: $source,
                }),*]
            }

            /// The value of one parameter.
            #[must_use]
            pub fn value(&self, key: &str) -> Option<i64> {
                match key {
                    $(stringify!($field) => i64::try_from(self.$field).ok(),)*
                    _ => None,
                }
            }

            /// Changes one parameter.
            ///
            /// # Errors
            /// There is no such parameter, or the value is not possible.
            pub fn set(&mut self, key: &str, value: &str) -> Result<(), Unlawful> {
                let impossible = || Unlawful::Impossible(value.to_owned(), key.to_owned());
                match key {
                    $(stringify!($field) => {
                        self.$field = value.trim().parse().map_err(|_| impossible())?;
                        if i64::try_from(self.$field).is_ok_and(|number| (0..=100_000).contains(&number)) {
                            return Ok(());
                        }
                        Err(impossible())
                    })*
                    _ => Err(Unlawful::Unknown(key.to_owned())),
                }
            }
        }
    };
}

law! {
    /// An agreement for a longer period must be in writing, days (udpp art. 44 ust. 4).
    written_agreement_after_days: i32 = 30, Days, "udpp art. 44 ust. 4, art. 46 ust. 3";
    /// From this age a person may volunteer, years (KC art. 15).
    volunteer_from_age: i32 = 13, Years, "kc art. 15";
    /// From this age no guardian need agree, years (KC art. 10).
    adult_from_age: i32 = 18, Years, "kc art. 10";
    /// A screening record is renewed after this many months.
    screening_months: i32 = 24, Months, "programme";
    /// Safeguarding standards are reviewed after this many months (act of 13.05.2016, art. 22c ust. 4).
    standards_months: i32 = 24, Months, "minors art. 22c";
    /// A sheet that connects a person's record with their account counts for this many days.
    connection_days: i32 = 14, Days, "programme";
    /// An offer is valid for at most this many months.
    offer_months: i32 = 6, Months, "programme";
    /// A company's listing is valid for at most this many months.
    listing_months: i32 = 6, Months, "programme";
    /// Listings of one company that are not over.
    company_listings: i64 = 30, Listings, "programme";
    /// So many days before its last, „is it still so?” is asked about an offer.
    ask_offer_days: i32 = 14, Days, "programme";
    /// Open free orders of one requester.
    open_free_orders: i64 = 3, Orders, "programme";
    /// Free orders of companies that one organisation takes in a year, as exceptions.
    company_orders_a_year: i64 = 2, Orders, "programme";
    /// A cost calculation of paid activity holds for at most this many months.
    calculation_months: i32 = 12, Months, "programme";
    /// Average monthly pay in the enterprise sector in the year before, złoty (udpp art. 9 ust. 1 pkt 2).
    average_pay: i64 = 8700, Zloty, "udpp art. 9 ust. 1 pkt 2";
    /// Pay in paid activity is at most so many times the average (udpp art. 9 ust. 1 pkt 2).
    pay_times: i64 = 3, Times, "udpp art. 9 ust. 1 pkt 2";
    /// From this share of the costs on, the fees of a year are said to be near them, per cent.
    fees_near_per_cent: i64 = 95, Percent, "programme";
    /// Sales to natural persons in a year from which a cash register is needed, złoty (VAT act, art. 111).
    cash_register_zloty: i64 = 20000, Zloty, "vat art. 111";
    /// A consumer withdraws from a paid contract within so many days (consumer act, art. 27).
    withdrawal_days: i64 = 14, Days, "consumers art. 27";
    /// Working days in which an order is acknowledged.
    acknowledge_working_days: i32 = 2, WorkingDays, "programme";
    /// An order nobody answered expires after this many days.
    order_expires_days: i64 = 30, Days, "programme";
    /// A completed order counts as confirmed after this many days.
    confirm_days: i64 = 14, Days, "programme";
    /// A confirmed order is closed after this many days.
    close_days: i64 = 7, Days, "programme";
    /// A complaint is answered within this many days.
    complaint_days: i32 = 14, Days, "programme";
    /// A complicated complaint is answered within this many days.
    complicated_complaint_days: i32 = 30, Days, "programme";
    /// Work of one person on one day, minutes.
    minutes_a_day: u32 = 240, Minutes, "programme";
    /// Work of one person in one week, minutes.
    minutes_a_week: u32 = 1200, Minutes, "programme";
    /// Work of a minor on one day, minutes.
    minor_minutes_a_day: u32 = 120, Minutes, "programme";
    /// The address stays visible this many hours after a visit.
    address_hours_after: i64 = 24, Hours, "programme";
    /// Staff must set a second factor within this many days.
    second_factor_days: i64 = 14, Days, "programme";
    /// An organisation of at most this many staff counts as small.
    small_organisation_staff: i64 = 3, People, "programme";
    /// Donations of a year above this sum are published by the organisation, złoty (CIT art. 18 ust. 1f).
    published_donations_zloty: i64 = 20_000, Zloty, "cit art. 18 ust. 1f";
    /// A person whose one gift is above this sum is named to the tax office, złoty (CIT art. 18 ust. 1e).
    named_donation_zloty: i64 = 15_000, Zloty, "cit art. 18 ust. 1e";
    /// A person whose gifts of a year are above this sum is named to the tax office, złoty (CIT art. 18 ust. 1e).
    named_donations_a_year_zloty: i64 = 35_000, Zloty, "cit art. 18 ust. 1e";
    /// An announced donation that never came is forgotten after this many months.
    announced_donation_months: i32 = 6, Months, "programme";
    /// Aid may be given so many days after somebody left the programme.
    aid_after_end_days: i32 = 30, Days, "programme";
    /// A second person looks at aid given at once within this many days.
    emergency_confirm_days: i32 = 7, Days, "programme";
    /// One person gives at most so much at once, whatever the rules of the organisation say, złoty.
    emergency_limit_zloty: i64 = 500, Zloty, "programme";
    /// A decision on aid is appealed against within this many days.
    aid_appeal_days: i32 = 14, Days, "programme";
    /// Aid nobody came for is free again after this many days.
    aid_reserved_days: i32 = 60, Days, "programme";
    /// What somebody said of their need is forgotten this many months after the end.
    aid_need_months: i32 = 12, Months, "programme";
    /// One donor gives one person so much in five years free of tax, złoty (act on inheritance and donation tax,
    /// art. 9 ust. 1 pkt 3).
    gift_free_zloty: i64 = 5733, Zloty, "gift-tax art. 9 ust. 1 pkt 3";
    /// Half the minimum wage, złoty: above it in a month the labour office may ask about income.
    half_minimum_wage_zloty: i64 = 2403, Zloty, "minimum-wage par. 1";
    /// Hours are looked at against aid only where so many take part.
    separation_people: i64 = 30, People, "programme";
    /// So many days before their last day, goods in the store stand on the list of tasks.
    stock_expiry_days: i32 = 14, Days, "programme";
    /// A message to the programme is kept this many months.
    message_months: i32 = 6, Months, "programme";
    /// A notice of content is kept this many months after its decision (Regulation (EU) 2022/2065, art. 20 ust. 1).
    notice_months: i32 = 12, Months, "dsa art. 20 ust. 1";
    /// Who sent a notice of content is known this many months after its decision.
    notice_name_months: i32 = 6, Months, "dsa art. 20 ust. 1";
    /// An organisation may object to a moderator's decision for this many months.
    objection_months: i32 = 6, Months, "dsa art. 20 ust. 1";
}

impl Law {
    /// The law of a day: what the table says on that day, and the starting values for what it does not name.
    ///
    /// # Errors
    /// A key is unknown, or a value is not possible.
    pub fn from_parameters<'a>(
        parameters: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Unlawful> {
        let mut law = Self::default();
        for (key, value) in parameters {
            law.set(key, value)?;
        }
        Ok(law)
    }
}

/// An act, as it is cited on pages and documents.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Reference {
    /// Its short name: `udpp`.
    pub key: String,
    /// Its title and place of publication.
    pub value: String,
    /// First day on which it is cited so.
    pub valid_from: String,
    /// Last day, where it is known.
    pub valid_to: Option<String>,
    /// Where the text stands.
    pub source: String,
    /// The day somebody looked.
    pub checked_on: String,
}

#[derive(Deserialize)]
struct Data {
    reference: Vec<Reference>,
}

#[expect(clippy::expect_used, reason = "the file is part of the programme, and a test reads it")]
static REFERENCES: LazyLock<Vec<Reference>> = LazyLock::new(|| {
    let data: Data = toml::from_str(include_str!("../data/law.toml")).expect("data/law.toml");
    data.reference
});

/// The acts that the programme cites, as it starts.
#[must_use]
pub fn references() -> &'static [Reference] {
    &REFERENCES
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    #[test]
    fn the_starting_values_make_the_starting_law() {
        let values: Vec<(&str, String)> =
            Law::keys().iter().map(|p| (p.key, p.default.to_string())).collect();
        let law = Law::from_parameters(values.iter().map(|(key, value)| (*key, value.as_str())));
        assert_eq!(law, Ok(Law::default()));
    }

    #[test]
    fn a_changed_parameter_changes_the_law_and_nonsense_does_not() {
        let law = Law::from_parameters([("open_free_orders", "5")]).unwrap();
        assert_eq!(law, Law { open_free_orders: 5, ..Law::default() });
        assert_eq!(Law::from_parameters([("tax", "5")]), Err(Unlawful::Unknown("tax".into())));
        for wrong in ["", "many", "-1", "1,5", "99999999999999999999"] {
            assert!(Law::from_parameters([("confirm_days", wrong)]).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_article_names_an_act_that_is_cited() {
        for parameter in Law::keys().iter().filter(|p| p.source != "programme") {
            let act = parameter.source.split(' ').next().unwrap();
            assert!(references().iter().any(|reference| reference.key == act), "{}", parameter.source);
        }
        for reference in references() {
            assert!(
                Day::parse(&reference.valid_from).is_some() && Day::parse(&reference.checked_on).is_some()
            );
            assert!(reference.source.starts_with("https://"), "{}", reference.key);
        }
    }
}
