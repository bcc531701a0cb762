//! Acts: what each is sent with, and how an answer lists those that are possible now.

use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

/// What every act is sent with.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Header)]
#[expect(dead_code, reason = "the document lists them; the client reads them")]
pub struct Sent {
    /// A key of the client's own, new for each act; sent again, the act gets its first answer.
    #[param(rename = "Idempotency-Key")]
    key: Option<String>,
    /// The entity tag that was seen; the act waits when somebody made a change since.
    #[param(rename = "If-Match", example = "\"3\"")]
    seen: Option<String>,
}

/// Something that can be done.
#[derive(Debug, Serialize, ToSchema)]
pub struct Action {
    /// Its name.
    #[schema(example = "cancel")]
    pub name: &'static str,
    /// Where to post it.
    pub href: String,
}
