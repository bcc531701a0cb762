//! When a code in a title is not enough: the title speaks of a payment, of an order, or of a person of the organisation.

use crate::fund::names_somebody;
use polish_text::fold;

/// What titles say of payments, folded: a word that begins so, or words that follow one another so.
const PAYMENTS: [&str; 9] = [
    "zaplat",
    "faktur",
    "rachun",
    "naleznosc",
    "oplata za",
    "za uslug",
    "za napraw",
    "za remont",
    "za wykonan",
];

/// Whether somebody must look at a transfer though a code stands in its title: it may be the payment of a service, or be
/// meant for one person, and a donation is neither. A surname that is the payer's own tells nothing.
#[must_use]
pub fn is_doubtful(title: &str, other_side: &str, surnames: &[String]) -> bool {
    let folded = format!(" {}", fold(title));
    let pays = PAYMENTS.iter().any(|words| folded.contains(&format!(" {words}")));
    let own = |word: &str| fold(other_side).contains(&fold(word));
    pays || names_somebody(title, surnames).is_some_and(|word| !own(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payments_orders_and_names_are_looked_at() {
        let surnames = ["Wrona".to_owned(), "Nowak".to_owned()];
        for title in [
            "zapłata za rower DR7Q29FX3A",
            "FAKTURA 7/2026 DR7Q29FX3A",
            "DR7Q29FX3A za naprawę pralki",
            "DR7Q29FX3A PW-0000-5724",
            "dla pana Marka Wrony DR7Q29FX3A",
            "DLA JANA NOWAKA DR7Q29FX3A",
        ] {
            assert!(is_doubtful(title, "EWA HOJNA", &surnames), "{title}");
        }
        for title in ["Darowizna DR7Q29FX3A", "na naprawę dachu DR7Q29FX3A", "NOWAK JAN DAROWIZNA DR7Q29FX3A"]
        {
            assert!(!is_doubtful(title, "JAN NOWAK UL. POLNA 1", &surnames), "{title}");
        }
    }
}
