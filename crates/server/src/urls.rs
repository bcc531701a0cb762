//! Addresses that several areas link to, without their language.

/// The public page of an offer: the number decides, the slug is for people.
#[must_use]
pub fn offer(slug: &str, number: i64) -> String {
    format!("/oferty/{slug}-{number}")
}

/// An organisation's order in its panel.
#[must_use]
pub fn order(organisation: &str, number: &str) -> String {
    format!("/panel/{organisation}/zlecenia/{number}")
}
