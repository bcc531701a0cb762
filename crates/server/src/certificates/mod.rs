//! Certificates of what volunteers did, numbered, printed and signed by the organisation.

pub mod issue;
pub mod print;
pub mod store;

use crate::kit::locale::Words;
use mutual_aid::certificate::Work;
use mutual_aid::hours::Kind;

/// The name of a work: the service, or what else the time was spent on.
#[must_use]
pub fn name(words: Words, work: &Work) -> String {
    match (work.kind, work.category) {
        (Kind::Visit, Some(category)) => words.say(format!("category-{}", category.key())),
        (kind, _) => words.say(format!("hours-kind-{}", <&str>::from(kind))),
    }
}

/// Hours and minutes.
#[must_use]
pub fn time(words: Words, minutes: u32) -> String {
    words.two("certificate-time", "hours", minutes / 60, "minutes", minutes % 60)
}
