//! A requester saves a step; with the first one the enquiry begins.

use crate::app::Change;
use crate::enquiries::Step;
use crate::failure::Failure;
use crate::kit::draft;
use crate::kit::locale::Language;
use crate::orders::store::Details;
use crate::orders::{Case, begin, store};
use mutual_aid::{Act, OfferId, OrderId, OrganisationId};

/// Under this name a browser's draft names the enquiry it fills in.
pub const DRAFT: &str = "order";

/// Where somebody stands who saves a step.
#[derive(Debug, Clone)]
pub struct At {
    /// The enquiry, none before the first step.
    pub enquiry: Option<OrderId>,
    /// The question answered.
    pub step: Step,
    /// The offer it comes from.
    pub offer: Option<(OrganisationId, OfferId)>,
    /// The language to write in.
    pub language: Language,
    /// The key of the browser.
    pub browser: String,
}

/// The requester saves a step; with the first one the enquiry begins.
///
/// # Errors
/// It was sent already, or is not theirs.
pub fn save(change: &mut Change<'_>, at: &At, tell: &dyn Fn(&mut Details)) -> Result<Case, Failure> {
    let Some(id) = &at.enquiry else { return first(change, at, tell) };
    let mut case = store::find_own_to_change(change, id.as_str())?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let changed = case.order.tell(at.step.part(), change.now())?;
    let mut details = case.details.clone();
    tell(&mut details);
    case.tell(details);
    store::save(change, &case)?;
    change.record(changed)?;
    Ok(case)
}

fn first(change: &mut Change<'_>, at: &At, tell: &dyn Fn(&mut Details)) -> Result<Case, Failure> {
    let mut details = Details::empty(at.language, change.channel().into());
    details.offer = at.offer.as_ref().map(|(_, offer)| offer.clone());
    tell(&mut details);
    let case = begin::begin(change, details, at.offer.as_ref().map(|(house, _)| house.clone()))?;
    let now = change.now();
    draft::save(change.tx, &at.browser, DRAFT, case.order.id.as_str(), now.0)?;
    Ok(case)
}
