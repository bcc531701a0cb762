//! The 1.5 % of income tax, which tax offices pass on to organisations of public benefit, and how a transfer of it looks.

use polish_text::fold;
use regex::Regex;
use std::sync::LazyLock;

/// An office by its name („Drugi Urząd Skarbowy”, „Izba Administracji Skarbowej”), or as banks cut it short („2 US RADOM”).
const OFFICE: &str = r"skarbow|(^|\W)us(\W|$)";

/// „1,5 %”, „1.5%”, „1,5 procent podatku”.
const SHARE: &str = r"(^|\D)1\s*[.,]\s*5\s*(%|proc|podatk)";

static OFFICES: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(OFFICE).ok());
static SHARES: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(SHARE).ok());

/// Whether a transfer looks like the 1.5 % from a tax office: the office stands in it, and the share. It is suggested to
/// whoever explains the line, never booked by itself: a donor may write the same words.
#[must_use]
pub fn is_of_a_tax_office(title: &str, other_side: &str) -> bool {
    let says = |pattern: &Option<Regex>, text: &str| pattern.as_ref().is_some_and(|it| it.is_match(text));
    let (title, other_side) = (fold(title), fold(other_side));
    says(&SHARES, &title) && (says(&OFFICES, &other_side) || says(&OFFICES, &title))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_of_the_tax_is_known_by_the_office_and_the_words() {
        for (title, other_side) in [
            ("1,5% PODATKU PIT ZA 2025 KRS 0000396361", "DRUGI URZĄD SKARBOWY W RADOMIU"),
            ("PRZEKAZANIE 1.5 PROC. PODATKU NALEZNEGO", "2 US RADOM"),
            ("1,5 podatku dochodowego, Urząd Skarbowy Radom", ""),
        ] {
            assert!(is_of_a_tax_office(title, other_side), "{title}");
        }
        for (title, other_side) in [
            ("moje 1,5 % podatku dla was", "JAN NOWAK"),
            ("ZWROT VAT ZA 11/2026", "DRUGI URZĄD SKARBOWY W RADOMIU"),
            ("rata 11,5 % z umowy", "URZĄD SKARBOWY"),
            ("1,5 % podatku", "MUS JAN"),
        ] {
            assert!(!is_of_a_tax_office(title, other_side), "{title}");
        }
    }
}
