//! A word that ties aid to work is said at the field where the organisation wrote it.

use crate::failure::Failure;
use crate::kit::forms::Errors;
use crate::kit::locale::Words;
use crate::sentence;
use mutual_aid::Refusal;
use mutual_aid::refusal::AidRefusal;

/// The same failure; a text that speaks of work is refused at its field.
#[must_use]
pub fn at(field: &str, words: Words, failure: Failure) -> Failure {
    match failure {
        Failure::Refused(refusal @ Refusal::AidRefusal(AidRefusal::SpeaksOfWork { .. })) => {
            Failure::Invalid(Errors::one(field, sentence::refusal(words, &refusal)))
        }
        other => other,
    }
}
