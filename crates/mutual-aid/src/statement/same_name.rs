//! Whether money came from somebody who is known by name: banks write names in capitals, the surname first, and run the
//! address on.

use polish_text::tokens;
use std::collections::HashSet;

/// What every second company is called.
const FORMS: [&str; 6] = ["spolka", "ograniczona", "odpowiedzialnoscia", "akcyjna", "spolki", "cywilna"];

/// Whether every word of a name stands in the other side of a transfer, in whatever order; short words and the legal form
/// of a company do not count. A name of one word is too little, unless nothing else stands there. It is suggested to
/// whoever explains the line, never booked by itself.
#[must_use]
pub fn is_from(name: &str, other_side: &str) -> bool {
    let (name, other_side) = (telling(name), telling(other_side));
    !name.is_empty() && name.is_subset(&other_side) && (name.len() > 1 || name == other_side)
}

fn telling(text: &str) -> HashSet<String> {
    let tells = |word: &String| word.chars().count() > 2 && !FORMS.contains(&word.as_str());
    tokens(text).into_iter().filter(tells).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_in_capitals_and_in_another_order() {
        for (name, other_side) in [
            ("Ewa Hojna", "HOJNA EWA"),
            ("Łucja Żądło-Mak", "ZADLO MAK LUCJA UL. POLNA 1 26-600 RADOM"),
            ("Piekarnia Radom sp. z o.o.", "PIEKARNIA RADOM SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"),
            ("Caritas", "CARITAS"),
        ] {
            assert!(is_from(name, other_side), "{name}");
        }
        for (name, other_side) in
            [("Ewa Hojna", "EWA NOWAK"), ("Ewa", "EWA NOWAK"), ("Ha Le", "HA LE"), ("Ewa Hojna", "")]
        {
            assert!(!is_from(name, other_side), "{name}");
        }
    }
}
