//! Who is free when in the demo world, so that nobody is sent to two places at once.

use mutual_aid::category::Category;
use mutual_aid::{Day, PersonId, Span};
use std::collections::HashMap;

/// So many minutes one person is sent on one day.
const A_DAY: u32 = 180;

/// Who of which organisation goes where.
#[derive(Default)]
pub(super) struct Calendar(HashMap<(usize, usize, Day), Vec<Span>>);

impl Calendar {
    /// Somebody of the organisation who may do such work and is free then; they are booked.
    pub fn book(
        &mut self,
        (house, people): (usize, &[PersonId]),
        category: Category,
        span: &Span,
        first: usize,
    ) -> Option<PersonId> {
        let able = match category {
            Category::ElectricalRepair => 0..1,
            Category::TransportEscort => 1..2,
            Category::Tutoring => 2..4,
            _ => 0..people.len(),
        };
        let among = able.len().max(1);
        let turn = able.start + first % among;
        let order = (turn..able.end).chain(able.start..turn);
        for k in order {
            let booked = self.0.entry((house, k, span.day)).or_default();
            let minutes: u32 = booked.iter().map(|other| other.minutes).sum();
            if minutes + span.minutes <= A_DAY && !booked.iter().any(|other| other.overlaps(span)) {
                booked.push(*span);
                return people.get(k).cloned();
            }
        }
        None
    }
}
