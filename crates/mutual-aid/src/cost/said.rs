//! What the words of a cost speak of: aid and the work of volunteers are none. The patterns stand in `data/costs.toml`.

use crate::refusal::CostRefusal as No;
use regex::{Regex, RegexBuilder};
use serde::Deserialize;
use std::sync::LazyLock;

#[derive(Deserialize)]
struct Data {
    aid: Vec<String>,
    volunteers: Vec<String>,
    #[cfg(test)]
    of_aid: Vec<String>,
    #[cfg(test)]
    of_volunteers: Vec<String>,
    #[cfg(test)]
    costs: Vec<String>,
}

#[expect(clippy::expect_used, reason = "the file is part of the programme, and a test reads it")]
fn data() -> Data {
    toml::from_str(include_str!("../../data/costs.toml")).expect("data/costs.toml")
}

#[expect(clippy::expect_used, reason = "the file is part of the programme, and a test reads it")]
fn read(patterns: &[String]) -> Vec<Regex> {
    let built = |pattern: &String| RegexBuilder::new(pattern).case_insensitive(true).build();
    patterns.iter().map(|pattern| built(pattern).expect("a pattern of data/costs.toml")).collect()
}

static AID: LazyLock<Vec<Regex>> = LazyLock::new(|| read(&data().aid));
static VOLUNTEERS: LazyLock<Vec<Regex>> = LazyLock::new(|| read(&data().volunteers));

/// Whether what is written about a cost speaks of one.
///
/// # Errors
/// It speaks of aid, which has its own path, or of the work of volunteers, which costs nothing.
pub(super) fn is_cost(note: &str) -> Result<(), No> {
    if AID.iter().any(|pattern| pattern.is_match(note)) {
        return Err(No::Aid);
    }
    if VOLUNTEERS.iter().any(|pattern| pattern.is_match(note)) {
        return Err(No::VolunteersWork);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aid_and_the_work_of_volunteers_are_no_costs() {
        let data = data();
        for (notes, expected) in
            [(data.of_aid, Err(No::Aid)), (data.of_volunteers, Err(No::VolunteersWork)), (data.costs, Ok(()))]
        {
            assert!(notes.len() > 2, "there are examples");
            for note in notes {
                assert_eq!(is_cost(&note), expected, "{note}");
            }
        }
    }
}
