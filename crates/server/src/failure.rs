//! Every way in which a request can end badly.

use crate::kit::db::Broken;
use crate::kit::forms::{Errors, Unreadable};
use axum::response::{IntoResponse, Response};
use mutual_aid::refusal::{
    AccountRefusal, AidRefusal, CertificateRefusal, CompanyRefusal, ComplaintRefusal, ConnectionRefusal,
    CostRefusal, DonationRefusal, EngagementRefusal, FileRefusal, HoursRefusal, LawRefusal, LedgerRefusal,
    ListingRefusal, MessageRefusal, MoneyRefusal, NoticeRefusal, NumberRefusal, ObjectionRefusal,
    OfferRefusal, OrderRefusal, OrganisationRefusal, PaidActivityRefusal, PersonRefusal, ScreeningRefusal,
    SeparationRefusal, StatementRefusal, StockRefusal, TermsRefusal, TokenRefusal, VisitRefusal,
    WordsRefusal,
};
use mutual_aid::{Denied, Refusal};
use std::sync::Arc;

/// Why there is no answer as wished.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Failure {
    /// A rule refused, with facts; the person reads the sentence at the field.
    #[error("refused: {0}")]
    Refused(Refusal),
    /// Fields of a form cannot be taken as they are.
    #[error("the form has mistakes")]
    Invalid(Errors),
    /// The policy denied.
    #[error("denied: {0}")]
    Denied(#[from] Denied),
    /// There is no such thing, or not for this person.
    #[error("not found")]
    NotFound,
    /// This address takes other methods.
    #[error("wrong method")]
    WrongMethod,
    /// Somebody else changed it in the meantime.
    #[error("changed by somebody else")]
    Stale,
    /// The caller named another state than the one there is (`If-Match`).
    #[error("the state is another than the caller named")]
    Unmet,
    /// An idempotency key came before with another payload.
    #[error("the idempotency key was used for something else")]
    Reused,
    /// The form lay open too long, or belongs to another session.
    #[error("the form is worn out")]
    Worn,
    /// Too many tries.
    #[error("too often")]
    TooOften,
    /// What was sent is too large or broken off.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// Infrastructure failed; the person reads only the number of the request.
    #[error("{0}")]
    Broken(Arc<Broken>),
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Broken> for Failure {
    fn from(broken: Broken) -> Self {
        Self::Broken(Arc::new(broken))
    }
}

impl From<Errors> for Failure {
    fn from(errors: Errors) -> Self {
        Self::Invalid(errors)
    }
}

macro_rules! refused {
    ($($noun:ident),* $(,)?) => {$(
        impl From<$noun> for Failure {
            fn from(refusal: $noun) -> Self {
                Self::Refused(refusal.into())
            }
        }
    )*};
}

refused!(
    AccountRefusal,
    AidRefusal,
    CertificateRefusal,
    CompanyRefusal,
    ComplaintRefusal,
    ConnectionRefusal,
    CostRefusal,
    DonationRefusal,
    EngagementRefusal,
    FileRefusal,
    HoursRefusal,
    LawRefusal,
    LedgerRefusal,
    ListingRefusal,
    MessageRefusal,
    MoneyRefusal,
    NoticeRefusal,
    NumberRefusal,
    ObjectionRefusal,
    OfferRefusal,
    OrderRefusal,
    OrganisationRefusal,
    PaidActivityRefusal,
    PersonRefusal,
    ScreeningRefusal,
    SeparationRefusal,
    StockRefusal,
    StatementRefusal,
    TermsRefusal,
    TokenRefusal,
    VisitRefusal,
    WordsRefusal,
);

/// A failure travels as an empty answer; `look::trouble` writes the page, the API its problem.
impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = axum::http::StatusCode::INTERNAL_SERVER_ERROR.into_response();
        response.extensions_mut().insert(self);
        response
    }
}
