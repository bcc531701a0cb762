//! A day that the books do not hold is said at its field.

use crate::failure::Failure;
use crate::kit::forms::Errors;
use crate::kit::locale::Words;
use crate::sentence;
use mutual_aid::Refusal;
use mutual_aid::refusal::LedgerRefusal;

/// The same failure; a refusal of the day stands at the field where it was typed.
#[must_use]
pub fn at(field: &str, words: Words, failure: Failure) -> Failure {
    match failure {
        Failure::Refused(
            refusal @ Refusal::LedgerRefusal(
                LedgerRefusal::BeforeBooks { .. }
                | LedgerRefusal::InFuture { .. }
                | LedgerRefusal::BeforeDeposit { .. },
            ),
        ) => Failure::Invalid(Errors::one(field, sentence::refusal(words, &refusal))),
        other => other,
    }
}
