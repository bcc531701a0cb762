//! Whether aid follows hours: a question put to an organisation with many people, from groups and never from one person.
//! Aid is not pay, and the question is how the programme notices if it were.

use crate::event::{Event, Noun, Subject, What};
use crate::id::OrganisationId;
use crate::money::Grosze;
use crate::refusal::SeparationRefusal;

/// Approved time and aid of somebody who is not named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worked {
    /// Approved time, minutes.
    pub minutes: i64,
    /// Aid handed over.
    pub aid: Grosze,
}

/// A third of the people, ordered by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Third {
    /// How many.
    pub people: usize,
    /// Their time on average, minutes.
    pub minutes: i64,
    /// Their aid on average.
    pub aid: Grosze,
}

/// The least of people among whom averages say nothing of one of them.
const LEAST: usize = 3;

/// Three groups of people by their time, the least first.
///
/// # Errors
/// Fewer take part than the question is asked of.
pub fn thirds(mut people: Vec<Worked>, least: i64) -> Result<[Third; 3], SeparationRefusal> {
    let count = people.len();
    if i64::try_from(count).is_ok_and(|count| count < least) || count < 3 * LEAST {
        return Err(SeparationRefusal::TooFew { limit: least });
    }
    people.sort_by_key(|one| (one.minutes, one.aid));
    let (first, second) = (count / 3, 2 * count / 3);
    let bounds = [(0, first), (first, second), (second, count)];
    Ok(bounds.map(|(from, to)| average(people.get(from..to).unwrap_or_default())))
}

fn average(people: &[Worked]) -> Third {
    let count = i64::try_from(people.len()).unwrap_or(1).max(1);
    let minutes = people.iter().map(|one| one.minutes).sum::<i64>() / count;
    let aid = people.iter().map(|one| one.aid).sum::<Grosze>();
    Third { people: people.len(), minutes, aid: Grosze(aid.0 / count) }
}

/// Whether those who did most got, on average, so much more than those who did least that it has to be asked why: more
/// than a half more.
#[must_use]
pub fn is_asked([least, _, most]: &[Third; 3]) -> bool {
    most.aid > Grosze::ZERO && most.aid.times(2) > least.aid.times(3)
}

/// The answer of an organisation is written down.
pub fn answered(house: &OrganisationId) -> Event {
    let subject = Subject::of(Noun::Separation, house.as_str());
    Event { subject, organisation: Some(house.clone()), what: What::SeparationAnswered }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(count: i64, aid: impl Fn(i64) -> i64) -> Vec<Worked> {
        (0..count).map(|n| Worked { minutes: n * 60, aid: Grosze::zloty(aid(n)) }).collect()
    }

    #[test]
    fn nothing_is_shown_of_few_people() {
        assert_eq!(thirds(people(29, |_| 10), 30), Err(SeparationRefusal::TooFew { limit: 30 }));
        assert!(thirds(people(8, |_| 10), 1).is_err(), "averages would tell of somebody");
        assert_eq!(thirds(people(30, |_| 10), 30).unwrap().map(|third| third.people), [10, 10, 10]);
    }

    #[test]
    fn aid_that_grows_with_hours_is_asked_about() {
        let flat = thirds(people(30, |_| 100), 30).unwrap();
        assert!(!is_asked(&flat));
        let growing = thirds(people(30, |n| n * 10), 30).unwrap();
        assert!(is_asked(&growing));
        let [least, _, most] = growing;
        assert_eq!((least.aid, most.aid), (Grosze::zloty(45), Grosze::zloty(245)));
        assert!(!is_asked(&thirds(people(30, |_| 0), 30).unwrap()));
    }
}
