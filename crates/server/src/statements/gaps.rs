//! Where something is missing between a statement and those in the books.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::statements::parse::{Head, Stated};
use crate::statements::store::{self, End};
use mutual_aid::OrganisationId;

/// Numbers further apart than this are no sequence: some banks number by the day.
const FAR: u32 = 40;

/// What is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// What stood on the account before, and where the statement begins, grosze, if both are said and differ.
    pub balances: Option<(i64, i64)>,
    /// The first and the last number that is missing.
    pub numbers: Option<(u32, u32)>,
}

impl Gap {
    /// The sentences about it.
    #[must_use]
    pub fn sentence(&self, words: &Words) -> String {
        let balances = self.balances.map(|(before, opening)| {
            words.two("statement-gap", "before", words.grosze(before), "opening", words.grosze(opening))
        });
        let numbers = self.numbers.map(|(first, last)| match first == last {
            true => words.one("statement-gap-number", "number", first),
            false => words.two("statement-gap-numbers", "first", first, "last", last),
        });
        balances.into_iter().chain(numbers).collect::<Vec<_>>().join(" ")
    }
}

/// The gaps between the statements of a file and the books.
///
/// # Errors
/// The database failed.
pub fn gaps(look: &mut Look<'_>, house: &OrganisationId, head: &Head) -> Result<Vec<Gap>, Failure> {
    let mut gaps = Vec::new();
    for stated in &head.statements {
        if let (Some(account), Some((first, _))) = (&stated.account, stated.days) {
            let ends = store::ended_before(look, house, account, &first.to_string())?;
            gaps.extend(gap(stated, &first.to_string(), &ends));
        }
    }
    Ok(gaps)
}

/// What is missing before a statement that begins on a day, by the ends of those that began until then, the newest first.
fn gap(stated: &Stated, first: &str, ends: &[End]) -> Option<Gap> {
    let newest = ends.first()?;
    // One that covers this day is no predecessor, but the same money once more.
    if ends.iter().any(|end| {
        end.begins_on.as_deref().is_some_and(|begins| begins <= first && end.ends_on.as_str() >= first)
    }) {
        return None;
    }
    let same_day = ends.iter().take_while(|end| end.ends_on == newest.ends_on);
    let closings: Vec<i64> = same_day.filter_map(|end| end.closing).collect();
    let balances = match stated.opening {
        Some(opening) if closings.contains(&opening) => return None,
        Some(opening) => closings.first().map(|before| (*before, opening)),
        None => None,
    };
    let numbers = between(newest.number.as_deref(), stated.number.as_deref());
    (balances.is_some() || numbers.is_some()).then_some(Gap { balances, numbers })
}

/// The numbers that are missing between two, where they look like numbers in a row: `7`, `00007/1`.
fn between(before: Option<&str>, after: Option<&str>) -> Option<(u32, u32)> {
    let number = |text: Option<&str>| text?.split('/').next()?.trim().parse::<u32>().ok();
    let (before, after) = (number(before)?, number(after)?);
    (after > before + 1 && after - before <= FAR).then(|| (before + 1, after - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(begins_on: Option<&str>, ends_on: &str, closing: i64, number: &str) -> End {
        End {
            begins_on: begins_on.map(str::to_owned),
            ends_on: ends_on.to_owned(),
            closing: Some(closing),
            number: Some(number.to_owned()),
        }
    }

    fn found(opening: Option<i64>, number: &str, ends: &[End]) -> Option<Gap> {
        gap(&Stated { opening, number: Some(number.to_owned()), ..Stated::default() }, "2026-11-20", ends)
    }

    #[test]
    fn what_is_missing_is_told_from_what_overlaps() {
        let before = [end(Some("2026-11-01"), "2026-11-10", 500, "7/1")];
        assert_eq!(found(Some(500), "8", &before), None);
        assert_eq!(found(Some(500), "9", &before), None, "where balances meet nothing is missing");
        let gap = |balances, numbers| Some(Gap { balances, numbers });
        assert_eq!(found(Some(600), "10/1", &before), gap(Some((500, 600)), Some((8, 9))));
        assert_eq!(found(None, "9", &before), gap(None, Some((8, 8))));
        assert_eq!(found(None, "20261120", &before), None, "days are no numbers in a row");
        let over = [end(Some("2026-11-15"), "2026-11-25", 900, "8"), before[0].clone()];
        assert_eq!(found(Some(600), "9", &over), None);
    }

    #[test]
    fn of_two_statements_of_a_day_either_may_come_before() {
        let day = |closing| end(Some("2026-11-19"), "2026-11-19", closing, "8");
        assert_eq!(found(Some(600), "9", &[day(900), day(600)]), None);
        assert_eq!(found(Some(1), "9", &[day(900), day(600)]).unwrap().balances, Some((900, 1)));
        assert_eq!(found(Some(1), "9", &[]), None);
    }
}
