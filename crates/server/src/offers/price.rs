//! What a paid offer asks at most: the cost of a unit, as its calculation in force says.

use crate::failure::Failure;
use crate::kit::db::Tx;
use crate::kit::locale::Words;
use crate::offers::Kept;
use crate::paid_activity::{self, store};
use mutual_aid::Day;
use mutual_aid::money::Grosze;
use mutual_aid::offer::Mode;
use mutual_aid::paid_activity::Unit;

/// The most that is asked for a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Price {
    /// How much.
    pub most: Grosze,
    /// For what.
    pub unit: Unit,
}

/// The price of an offer; none where it is free, or where no calculation is in force any more.
///
/// # Errors
/// The database failed.
pub fn of(tx: &mut Tx, kept: &Kept, today: Day) -> Result<Option<Price>, Failure> {
    if kept.details.mode == Mode::Unpaid {
        return Ok(None);
    }
    let calculation = store::in_force(tx, &kept.offer.organisation, kept.details.category, today)?;
    Ok(calculation.map(|kept| Price { most: kept.it.unit_cost(), unit: kept.it.unit }))
}

/// What an offer costs, in a sentence: nothing, at most so much, or so much as is agreed.
#[must_use]
pub fn sentence(words: Words, mode: Mode, price: Option<Price>) -> String {
    match (mode, price) {
        (Mode::Unpaid, _) => words.say("offer-cost-nothing"),
        (Mode::Paid, None) => words.say("offer-cost-paid"),
        (Mode::Paid, Some(price)) => {
            let per = paid_activity::per(words, price.unit);
            words.two("offer-cost-up-to", "most", price.most.to_string(), "per", per)
        }
    }
}
