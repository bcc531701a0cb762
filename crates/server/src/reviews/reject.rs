//! The organiser turns an application down, and says why.

use crate::app::Change;
use crate::applications::mailed::{self, News};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::organisations::store;
use crate::reading::Reading;
use crate::reviews::file;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::reason::Reject;
use mutual_aid::words::Remark;

/// A reason of the list, and the facts in own words (DSA art. 17 ust. 3).
#[derive(Debug, Clone)]
pub struct Grounds {
    /// The code.
    pub reason: String,
    /// The facts.
    pub text: Remark,
}

impl Grounds {
    /// Reads `powod` and `uzasadnienie`.
    ///
    /// # Errors
    /// One of them is missing, or the reason is none of the list.
    pub fn read(caller: &Caller, filled: &Filled, codes: &[&str]) -> Result<Self, Errors> {
        let mut form = Reading::of(filled, caller.words());
        let known = |text: &str| codes.iter().find(|code| **code == text).map(|code| (*code).to_owned());
        let reason = form.choice("powod", "refusal-organisation-no-reason", known);
        let text = form.need("uzasadnienie", "review-grounds-missing", Remark::parse);
        form.whole(|| Some(Self { reason: reason?, text: text? }))
    }
}

/// The organiser turns an application down.
///
/// # Errors
/// It is not under review, or the caller may not.
pub fn reject(change: &mut Change<'_>, slug: &str, grounds: &Grounds) -> Result<(), Failure> {
    change.who().may(&Act::ReviewOrganisations)?;
    let mut record = store::find_to_change(change, slug)?;
    let rejected = record.organisation.reject(&grounds.reason)?;
    store::save_status(change, &record)?;
    store::decide(change, &record, "rejected", (&grounds.reason, grounds.text.as_str()))?;
    mailed::tell(change, &record.house, News::Rejected)?;
    change.record(rejected)
}

/// `/organizator/organizacje/{slug}/odmowa`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = Grounds::read(&caller, &filled, Reject::codes());
    file::send(caller, slug, filled, input, reject).await
}
