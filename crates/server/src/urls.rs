//! Addresses that several areas link to, without their language.

/// The public page of an offer: the number decides, the slug is for people.
#[must_use]
pub fn offer(slug: &str, number: i64) -> String {
    format!("/oferty/{slug}-{number}")
}

/// The number of the offer at an address of this site, whole or as it is read from a poster.
#[must_use]
pub fn offer_at(address: &str) -> Option<i64> {
    let address = address.trim().split(['?', '#']).next().unwrap_or_default();
    let mut parts = address.split('/').skip_while(|part| *part != "oferty" && *part != "o");
    let (_, named) = (parts.next()?, parts.next()?);
    named.rsplit('-').next()?.parse().ok().filter(|number| *number > 0)
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

/// A request for aid in the panel of an organisation.
#[must_use]
pub fn aid_request(organisation: &str, id: &str) -> String {
    format!("/panel/{organisation}/pomoc/{id}")
}

/// A list for giving the same portion to many.
#[must_use]
pub fn aid_list(organisation: &str, id: &str) -> String {
    format!("/panel/{organisation}/pomoc/listy/{id}")
}

/// A batch of goods in the store of an organisation.
#[must_use]
pub fn stock_batch(organisation: &str, id: &str) -> String {
    format!("/panel/{organisation}/magazyn/{id}")
}

/// A cost in the panel of an organisation.
#[must_use]
pub fn cost(organisation: &str, id: &str) -> String {
    format!("/panel/{organisation}/koszty/{id}")
}

/// A cost calculation in the panel of an organisation.
#[must_use]
pub fn calculation(organisation: &str, id: &str) -> String {
    format!("/panel/{organisation}/kalkulacje/{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offer_is_found_by_its_address() {
        for address in [
            "http://localhost:8080/oferty/naprawimy-rower-17",
            "https://pomoc.example/uk/oferty/naprawimy-rower-17/plakat?x=2#y",
            "pomoc.example/o/17",
            "/oferty/17",
        ] {
            assert_eq!(offer_at(address), Some(17), "{address}");
        }
        for address in ["/oferty", "/oferty/", "/oferty/rower", "/organizacje/o-17", "Na stronie głównej", ""]
        {
            assert_eq!(offer_at(address), None, "{address}");
        }
    }
}
