//! Addresses that several areas link to, without their language.

/// The public page of an offer: the number decides, the slug is for people.
#[must_use]
pub fn offer(slug: &str, number: i64) -> String {
    format!("/oferty/{slug}-{number}")
}

/// The public page of an organisation.
#[must_use]
pub fn organisation(slug: &str) -> String {
    format!("/organizacje/{slug}")
}

/// The task list of an organisation that joins.
#[must_use]
pub fn application(slug: &str) -> String {
    format!("/panel/{slug}/przystapienie")
}

/// An organisation as the organiser sees it.
#[must_use]
pub fn review(slug: &str) -> String {
    format!("/organizator/organizacje/{slug}")
}

/// An organisation's offer in its panel.
#[must_use]
pub fn own_offer(organisation: &str, number: i64) -> String {
    format!("/panel/{organisation}/oferty/{number}")
}

/// An organisation's order in its panel.
#[must_use]
pub fn order(organisation: &str, number: &str) -> String {
    format!("/panel/{organisation}/zlecenia/{number}")
}

/// A person in the panel of an organisation.
#[must_use]
pub fn person(organisation: &str, id: &str) -> String {
    format!("/panel/{organisation}/osoby/{id}")
}

/// A certificate in the panel of an organisation.
#[must_use]
pub fn certificate(organisation: &str, id: &str) -> String {
    format!("/panel/{organisation}/zaswiadczenia/{id}")
}

/// An agreement in the panel of an organisation.
#[must_use]
pub fn engagement(organisation: &str, id: &str) -> String {
    format!("/panel/{organisation}/porozumienia/{id}")
}

/// How to give to an organisation.
#[must_use]
pub fn donation(organisation: &str) -> String {
    format!("/darowizna/{organisation}")
}

/// A donation in the panel of an organisation.
#[must_use]
pub fn donation_of(organisation: &str, id: &str) -> String {
    format!("/panel/{organisation}/darowizny/{id}")
}

/// A cost calculation in the panel of an organisation.
#[must_use]
pub fn calculation(organisation: &str, id: &str) -> String {
    format!("/panel/{organisation}/kalkulacje/{id}")
}
