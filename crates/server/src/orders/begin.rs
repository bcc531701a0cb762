//! A requester saves the first step, and the order gets its number.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::offers::store as offers;
use crate::orders::store::Details;
use crate::orders::{Case, store};
use mutual_aid::offer::Mode;
use mutual_aid::order::Order;
use mutual_aid::{Act, OrderId, OrganisationId};
use polish_ids::CaseNumber;

/// How often a number is drawn before giving up; with half of them taken, one in a million would be unlucky.
const DRAWS: usize = 20;

/// From this draw on the number has a digit more: the shorter ones have grown scarce.
const WIDE_FROM: usize = 2;

/// A requester saves the first step: the enquiry gets its number at once.
///
/// # Errors
/// The database failed.
pub fn begin(
    change: &mut Change<'_>,
    details: Details,
    organisation: Option<OrganisationId>,
) -> Result<Case, Failure> {
    change.who().may(&Act::PlaceOrder)?;
    let id = OrderId(change.ids().id());
    let mode = match (&organisation, &details.offer) {
        (Some(house), Some(offer)) => offers::mode_of(change.tx, house, offer.as_str())?,
        _ => Mode::Unpaid,
    };
    let (order, begun) = Order::begin(id, organisation, mode, change.channel().into(), change.now());
    let case = add(change, order, details)?;
    store::save(change, &case)?;
    change.record(begun)?;
    Ok(Case { version: case.version + 1, ..case })
}

/// Stores the new order under a number that is free.
fn add(change: &mut Change<'_>, order: Order, details: Details) -> Result<Case, Failure> {
    let mut case = Case {
        order,
        number: String::new(),
        details: details.clone(),
        begun: change.now(),
        placed: None,
        pair: false,
        exception: None,
        version: 1,
    };
    case.tell(details);
    for draw in 0..DRAWS {
        let mut seed = [0; 8];
        change.ids().fill(&mut seed);
        case.number = CaseNumber::from_seed(u64::from_le_bytes(seed), draw >= WIDE_FROM).to_string();
        if store::add(change, &case)? {
            return Ok(case);
        }
    }
    Err(Broken::Engine("no case number is free".into()).into())
}
