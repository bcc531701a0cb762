//! The codes of the interface, as the document lists them: each list is the one that the rules know.

use crate::orders::call_off::REASONS;
use mutual_aid::category::Category;
use mutual_aid::offer::{Language, Where};
use mutual_aid::order::{RequesterKind, Status};
use mutual_aid::reason::{Abort, CallOff, Decline};
use mutual_aid::{hours, visit};
use std::collections::BTreeSet;
use strum::VariantNames as _;
use utoipa::openapi::schema::{Object, ObjectBuilder, Type};

/// Free, paid, or a company's commercial offer.
pub const WAYS: &[&str] = &["unpaid", "paid", "commercial"];

/// Who asks.
pub const KINDS: &[&str] = <RequesterKind as strum::VariantNames>::VARIANTS;

/// The languages of the programme.
pub const LANGUAGES: &[&str] = <Language as strum::VariantNames>::VARIANTS;

/// The kinds of services.
#[must_use]
pub fn categories() -> Vec<&'static str> {
    Category::all().iter().map(|category| category.key()).collect()
}

fn one_of(about: &str, codes: impl IntoIterator<Item = &'static str>) -> Object {
    let object = ObjectBuilder::new().schema_type(Type::String).description(Some(about));
    object.enum_values(Some(codes)).build()
}

/// A kind of service.
#[must_use]
pub fn category() -> Object {
    one_of("The kind of service.", categories())
}

/// Free, paid, or a company's.
#[must_use]
pub fn way() -> Object {
    let about =
        "Free, paid, or the commercial offer of a company. Without a word those of organisations alone.";
    one_of(about, WAYS.iter().copied())
}

/// Who asks.
#[must_use]
pub fn kind() -> Object {
    one_of("Which kind of requester; a household unless said otherwise.", KINDS.iter().copied())
}

/// A language.
#[must_use]
pub fn language() -> Object {
    one_of("A language.", LANGUAGES.iter().copied())
}

/// Where an order stands.
#[must_use]
pub fn status() -> Object {
    one_of("Where the order stands.", Status::VARIANTS.iter().copied())
}

/// Where a visit stands.
#[must_use]
pub fn visit_status() -> Object {
    one_of("Where the visit stands.", visit::Status::VARIANTS.iter().copied())
}

/// Where an entry of hours stands.
#[must_use]
pub fn hours_status() -> Object {
    one_of("Where the entry stands.", hours::Status::VARIANTS.iter().copied())
}

/// Why an organisation declines an order.
#[must_use]
pub fn decline() -> Object {
    one_of("Why it cannot help.", Decline::codes().iter().copied())
}

/// Why an organisation calls an order off.
#[must_use]
pub fn call_off() -> Object {
    one_of("Why it is called off.", CallOff::codes().iter().copied())
}

/// Why a visit falls through.
#[must_use]
pub fn fall() -> Object {
    let absent = ["recipient", "participant"];
    let codes = CallOff::codes().iter().chain(Abort::codes()).copied().chain(absent);
    one_of("Why, or who was not there.", codes.collect::<BTreeSet<_>>())
}

/// Where an offer stands that everybody may read.
#[must_use]
pub fn offer_status() -> Object {
    one_of("Whether there is room.", ["published", "full"])
}

/// Where the work is done.
#[must_use]
pub fn where_done() -> Object {
    one_of("Where the work is done.", Where::VARIANTS.iter().copied())
}

/// Why a requester calls an order off.
#[must_use]
pub fn reason() -> Object {
    one_of("Why it is called off.", REASONS)
}
