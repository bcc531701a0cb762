//! Goods in kind that an organisation keeps to hand them on: batches, their trail, corrections with two signatures, and
//! counting.

pub mod answer;
pub mod batch;
pub mod correct;
pub mod count;
pub mod list;
pub mod receive;
pub mod store;
pub mod tasks;

use crate::kit::locale::Words;

pub(crate) use crate::aid::hand_over::serials;

/// How many of what, as people read it: „3 opakowania”.
#[must_use]
pub fn quantity(words: Words, count: i64, unit: &str) -> String {
    words.count(format!("stock-unit-{unit}"), count)
}
