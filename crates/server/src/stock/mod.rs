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
use mutual_aid::Quantity;
use mutual_aid::stock::Unit;

pub(crate) use crate::aid::hand_over::serials;

/// How much of what, as people read it: „3 opakowania”, „2,5 kg”.
#[must_use]
pub fn quantity(words: Words, count: Quantity, unit: Unit) -> String {
    let key = format!("stock-unit-{}", <&str>::from(unit));
    match count.units() {
        Some(units) => words.count(key, units),
        None => words.count(key, words.quantity(count.thousandths)),
    }
}
