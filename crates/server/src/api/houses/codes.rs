//! The codes of what programs do with donations and aid; each list is the one that the rules know.

use crate::donations::acknowledge;
use mutual_aid::aid::{self, Form, IncomeBand, NeedKind, Outcome};
use mutual_aid::donation::{Other, Status, Way};
use mutual_aid::fund::Purpose;
use mutual_aid::reason::AidCancel;
use mutual_aid::stock::{Goods, Unit};
use strum::{VariantArray, VariantNames as _};
use utoipa::openapi::schema::{Object, ObjectBuilder, Type};

/// Where the money of a gift in cash is.
pub const PLACES: &[&str] = &["box", "bank"];

/// Whether somebody still has to do something.
pub const STANDINGS: &[&str] = &["open", "ended"];

/// How a gift comes that a cashier takes.
pub const BY_HAND: &[&str] = &["cash", "in-kind"];

fn one_of(about: &str, codes: impl IntoIterator<Item = &'static str>) -> Object {
    let object = ObjectBuilder::new().schema_type(Type::String).description(Some(about));
    object.enum_values(Some(codes)).build()
}

/// The names of a list of the rules.
fn names<T: VariantArray + Copy + Into<&'static str>>() -> Vec<&'static str> {
    T::VARIANTS.iter().map(|one| (*one).into()).collect()
}

/// Where a donation may stand.
#[must_use]
pub fn donation_statuses() -> Vec<&'static str> {
    names::<Status>()
}

/// What a payment may have been that is no donation.
#[must_use]
pub fn others() -> Vec<&'static str> {
    names::<Other>()
}

/// Where a donation stands.
#[must_use]
pub fn donation_status() -> Object {
    one_of("Where the donation stands.", donation_statuses())
}

/// How a donation comes.
#[must_use]
pub fn way() -> Object {
    one_of("How it comes.", names::<Way>())
}

/// How a gift comes that a cashier takes.
#[must_use]
pub fn by_hand() -> Object {
    one_of("In cash or in goods; transfers come by the bank.", BY_HAND.iter().copied())
}

/// What a payment was that is no donation.
#[must_use]
pub fn other() -> Object {
    one_of("What it was.", others())
}

/// Where the money of a gift in cash is.
#[must_use]
pub fn place() -> Object {
    one_of("Where the money of a gift in cash is now; in the box without it.", PLACES.iter().copied())
}

/// What a donor is.
#[must_use]
pub fn donor_kind() -> Object {
    one_of("What they are.", acknowledge::KINDS)
}

/// What the money of a fund is for.
#[must_use]
pub fn purpose() -> Object {
    one_of("What its money is for.", names::<Purpose>())
}

/// Where a request for aid stands.
#[must_use]
pub fn aid_status() -> Object {
    one_of("Where the request stands.", aid::Status::VARIANTS.iter().copied())
}

/// Whether somebody still has to do something.
#[must_use]
pub fn standing() -> Object {
    one_of("Whether somebody still has to do something.", STANDINGS.iter().copied())
}

/// What goods are.
#[must_use]
pub fn goods() -> Object {
    one_of("Things, or vouchers with serial numbers.", Goods::VARIANTS.iter().copied())
}

/// What is decided.
#[must_use]
pub fn outcome() -> Object {
    one_of("What is decided.", Outcome::VARIANTS.iter().copied())
}

/// What aid is given as.
#[must_use]
pub fn form() -> Object {
    one_of("What it is given as.", Form::VARIANTS.iter().copied())
}

/// What is needed, roughly.
#[must_use]
pub fn need() -> Object {
    one_of("What is needed, roughly.", NeedKind::VARIANTS.iter().copied())
}

/// The income of a household.
#[must_use]
pub fn income() -> Object {
    one_of("Income a month and person, as the participant says.", IncomeBand::VARIANTS.iter().copied())
}

/// Why an organisation calls aid off.
#[must_use]
pub fn aid_cancel() -> Object {
    one_of("Why it is called off.", AidCancel::codes().iter().copied())
}

/// How goods are counted.
#[must_use]
pub fn unit() -> Object {
    one_of("How they are counted.", Unit::VARIANTS.iter().copied())
}
