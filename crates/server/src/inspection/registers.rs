//! Which registers there are, column by column, and who reads each of them.

use crate::inspection::store;
use crate::kit::db::Sql;
use mutual_aid::{Act, OrganisationId};

/// What a column holds.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// What people wrote, a number of a paper, or a day.
    Text,
    /// A number of things.
    Count,
    /// So much of something that lies in the store.
    Quantity,
    /// Money.
    Money,
    /// Yes or no.
    Told,
    /// A word of the programme, by the beginning of its key.
    Word(&'static str),
}

use Kind::{Count, Money, Quantity, Text, Told, Word};

/// A register.
pub(super) struct Register {
    /// Its file.
    pub name: &'static str,
    /// Who reads it by itself: whoever works with what stands in it.
    pub act: fn(&OrganisationId) -> Act<'_>,
    /// Its columns: the end of the key of the head, and what stands below.
    pub columns: &'static [(&'static str, Kind)],
    /// Its rows.
    pub text: Sql,
}

const DAY: (&str, Kind) = ("day", Text);
const PERSON: (&str, Kind) = ("person", Text);
const NUMBER: (&str, Kind) = ("number", Text);
const FROM: (&str, Kind) = ("from", Text);
const UNTIL: (&str, Kind) = ("until", Text);
const ORDER: (&str, Kind) = ("order", Text);
const AMOUNT: (&str, Kind) = ("amount", Money);
const REASON: (&str, Kind) = ("reason", Text);
const CORRECTED: (&str, Kind) = ("reason", Word("reason-"));
const CATEGORY: (&str, Kind) = ("category", Word("category-"));

pub(super) const REGISTERS: [Register; 17] = [
    Register {
        name: "porozumienia",
        act: |house| Act::TakePack(house),
        columns: &[
            PERSON,
            ("kind", Word("person-kind-")),
            NUMBER,
            ("status", Word("status-engagement-")),
            FROM,
            UNTIL,
            ("signed", Text),
            ("signature", Word("engagement-signature-")),
        ],
        text: store::AGREEMENTS,
    },
    Register {
        name: "godziny",
        act: |house| Act::TakePack(house),
        columns: &[DAY, PERSON, ("minutes", Count), ("status", Word("status-hours-")), ORDER],
        text: store::HOURS,
    },
    Register {
        name: "ubezpieczenia",
        act: |house| Act::TakePack(house),
        columns: &[("insurer", Text), NUMBER, ("kind", Word("policy-")), FROM, UNTIL],
        text: store::POLICIES,
    },
    Register {
        name: "kalkulacje",
        act: |house| Act::SeeCalculations(house),
        columns: &[
            NUMBER,
            CATEGORY,
            ("task", Text),
            ("unit", Word("unit-")),
            ("units", Count),
            AMOUNT,
            FROM,
            UNTIL,
            ("superseded", Text),
            ("approved", Text),
        ],
        text: store::CALCULATIONS,
    },
    Register {
        name: "kalkulacje-koszty",
        act: |house| Act::SeeCalculations(house),
        columns: &[NUMBER, ("cost", Word("cost-")), AMOUNT, ("note", Text)],
        text: store::COSTS,
    },
    Register {
        name: "oplaty",
        act: |house| Act::CollectFees(house),
        columns: &[
            NUMBER,
            DAY,
            ORDER,
            CATEGORY,
            ("calculation", Text),
            AMOUNT,
            ("natural-person", Told),
            ("status", Word("status-fee-")),
            ("paid-amount", Money),
            ("paid", Text),
            ("returned", Text),
        ],
        text: store::FEES,
    },
    Register {
        name: "oplaty-a-koszty",
        act: |house| Act::SeeCalculations(house),
        columns: &[
            ("month", Text),
            CATEGORY,
            ("fees", Money),
            ("costs", Money),
            ("status", Word("year-")),
            ("explained", Text),
            REASON,
        ],
        text: store::YEAR_CHECKS,
    },
    Register {
        name: "koszty",
        act: |house| Act::SeeLedger(house),
        columns: &[
            DAY,
            ("activity", Word("activity-")),
            CATEGORY,
            ("cost", Word("cost-")),
            ("fund", Word("fund-purpose-")),
            ("campaign", Text),
            AMOUNT,
            ("note", Text),
            ("bill", Text),
            ("status", Word("status-cost-")),
            ("paid", Text),
            ("way", Word("cost-way-")),
            REASON,
        ],
        text: store::SPENT,
    },
    Register {
        name: "darowizny",
        act: |house| Act::KeepDonations(house),
        columns: &[
            DAY,
            ("way", Word("donation-way-")),
            ("fund", Word("fund-purpose-")),
            ("campaign", Text),
            AMOUNT,
            ("status", Word("donation-status-")),
            ("confirmation", Text),
            REASON,
        ],
        text: store::DONATIONS,
    },
    Register {
        name: "pomoc",
        act: |house| Act::SeeAid(house),
        columns: &[
            ("case", Text),
            DAY,
            ("origin", Word("pack-origin-")),
            ("status", Word("status-aid-")),
            ("decided", Text),
            ("outcome", Word("pack-outcome-")),
            ("form", Word("aid-form-")),
            AMOUNT,
            ("criteria", Text),
            ("emergency", Told),
            ("receipt", Text),
            ("handed-over", Text),
            ("worth", Money),
            ("back", Money),
        ],
        text: store::AID,
    },
    Register {
        name: "magazyn",
        act: |house| Act::KeepStock(house),
        columns: &[
            DAY,
            ("goods", Text),
            ("what", Word("stock-movement-")),
            ("before", Quantity),
            ("change", Quantity),
            ("after", Quantity),
            ("unit", Word("stock-unit-name-")),
            ("unit-value", Money),
            ("origin", Word("stock-origin-")),
            ("expires", Text),
            CORRECTED,
        ],
        text: store::STOCK,
    },
    Register {
        name: "magazyn-spisy",
        act: |house| Act::KeepStock(house),
        columns: &[
            DAY,
            ("goods", Text),
            ("expected", Quantity),
            ("found", Quantity),
            ("unit", Word("stock-unit-name-")),
        ],
        text: store::STOCK_TAKINGS,
    },
    Register {
        name: "magazyn-korekty",
        act: |house| Act::KeepStock(house),
        columns: &[
            DAY,
            ("goods", Text),
            ("change", Quantity),
            ("unit", Word("stock-unit-name-")),
            CORRECTED,
            ("answered", Text),
            ("signed-by-second", Told),
        ],
        text: store::STOCK_CORRECTIONS,
    },
    Register {
        name: "pomoc-zasady",
        act: |house| Act::SeeAid(house),
        columns: &[
            ("version", Count),
            ("adopted", Text),
            FROM,
            ("criteria", Text),
            ("month-limit", Money),
            ("emergency-limit", Money),
            ("body", Word("aid-body-")),
            ("appeal", Text),
        ],
        text: store::AID_RULES,
    },
    Register {
        name: "pomoc-odwolania",
        act: |house| Act::SeeAid(house),
        columns: &[("case", Text), DAY, ("answered", Text), ("right", Told)],
        text: store::APPEALS,
    },
    Register {
        name: "wyciagi",
        act: |house| Act::KeepStatements(house),
        columns: &[
            ("account", Text),
            NUMBER,
            FROM,
            UNTIL,
            ("opening", Money),
            ("closing", Money),
            ("booked", Text),
            ("format", Text),
        ],
        text: store::STATEMENTS,
    },
    Register {
        name: "dokumenty",
        act: |house| Act::TakePack(house),
        columns: &[("kind", Word("pack-document-")), ("year", Count), ("serial", Count), DAY, PERSON],
        text: store::DOCUMENTS,
    },
];
