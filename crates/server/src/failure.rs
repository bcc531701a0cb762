//! Every way in which a request can end badly.

use crate::kit::db::Broken;
use mutual_aid::refusal::{OrderRefusal, TermsRefusal, VisitRefusal};
use mutual_aid::{Denied, Refusal};

/// Why there is no answer as wished.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// A rule refused, with facts; the person reads the sentence at the field.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// The policy denied.
    #[error("denied: {0}")]
    Denied(#[from] Denied),
    /// There is no such thing, or not for this person.
    #[error("not found")]
    NotFound,
    /// Somebody else changed it in the meantime.
    #[error("changed by somebody else")]
    Stale,
    /// Infrastructure failed; the person reads only the number of the request.
    #[error(transparent)]
    Broken(#[from] Broken),
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

macro_rules! refused {
    ($($noun:ident),*) => {$(
        impl From<$noun> for Failure {
            fn from(refusal: $noun) -> Self {
                Self::Refused(refusal.into())
            }
        }
    )*};
}

refused!(OrderRefusal, TermsRefusal, VisitRefusal);
