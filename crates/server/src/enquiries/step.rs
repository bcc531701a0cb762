//! The questions of an enquiry, in their order; whoever comes from an offer is asked fewer.

use crate::orders::store::Details;

/// A question, each on a page of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Which of the offer's times.
    Slot,
    /// What is needed.
    What,
    /// Where.
    Where,
    /// When.
    When,
    /// Who asks, and how to reach them.
    Contact,
    /// Is everything right?
    Check,
}

impl Step {
    /// The address of its page.
    #[must_use]
    pub fn address(self) -> &'static str {
        match self {
            Self::Slot => "/prosba/termin",
            Self::What => "/prosba/co",
            Self::Where => "/prosba/gdzie",
            Self::When => "/prosba/kiedy",
            Self::Contact => "/prosba/kontakt",
            Self::Check => "/prosba/sprawdz",
        }
    }

    /// The part of the order that it changes, as the journal names it.
    #[must_use]
    pub fn part(self) -> &'static str {
        match self {
            Self::Slot | Self::When => "when",
            Self::What | Self::Check => "what",
            Self::Where => "where",
            Self::Contact => "contact",
        }
    }

    /// Whether it has been answered.
    #[must_use]
    pub fn is_done(self, said: &Details) -> bool {
        match self {
            Self::Slot => said.slot.is_some() || said.preferred.is_some(),
            Self::What => said.description.is_some() && said.place.is_some() | said.offer.is_none(),
            Self::Where => said.place.is_some(),
            Self::When => said.preferred.is_some(),
            Self::Contact => said.contact_way.is_some() && said.first_name.is_some(),
            Self::Check => false,
        }
    }
}

/// Which questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Route {
    /// It comes from an offer.
    pub offer: bool,
    /// The offer has times to choose from.
    pub slots: bool,
}

impl Route {
    /// The questions, while somebody stands at one of them.
    #[must_use]
    pub fn steps(self, said: Option<&Details>, at: Step) -> &'static [Step] {
        let freely =
            at == Step::When || said.is_some_and(|said| said.slot.is_none() && said.preferred.is_some());
        match (self.offer, self.slots, freely) {
            (false, ..) => &[Step::What, Step::Where, Step::When, Step::Contact, Step::Check],
            (true, true, false) => &[Step::Slot, Step::What, Step::Contact, Step::Check],
            (true, true, true) => &[Step::Slot, Step::What, Step::When, Step::Contact, Step::Check],
            (true, false, _) => &[Step::What, Step::When, Step::Contact, Step::Check],
        }
    }

    /// The first question without an answer, or the last page.
    #[must_use]
    pub fn next(self, said: &Details) -> Step {
        let steps = self.steps(Some(said), Step::Check);
        steps.iter().copied().find(|step| !step.is_done(said)).unwrap_or(Step::Check)
    }

    /// Which question of how many.
    #[must_use]
    pub fn count(self, said: Option<&Details>, at: Step) -> (usize, usize) {
        let steps = self.steps(said, at);
        (steps.iter().position(|step| *step == at).map_or(1, |place| place + 1), steps.len())
    }

    /// The question before, none before the first.
    #[must_use]
    pub fn before(self, said: Option<&Details>, at: Step) -> Option<Step> {
        let steps = self.steps(said, at);
        let place = steps.iter().position(|step| *step == at)?;
        place.checked_sub(1).and_then(|before| steps.get(before)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kit::locale::Language;

    #[test]
    fn five_questions_lead_to_an_order_and_four_from_a_slot() {
        assert_eq!(Route::default().count(None, Step::Check), (5, 5));
        assert_eq!(Route { offer: true, slots: true }.count(None, Step::Check), (4, 4));
    }

    #[test]
    fn the_next_question_is_the_first_without_an_answer() {
        let mut said = Details::empty(Language::Pl, "web");
        let route = Route::default();
        assert_eq!(route.next(&said), Step::What);
        said.description = Some("Rower nie hamuje".into());
        said.preferred = Some("soon".into());
        assert_eq!(route.next(&said), Step::Where);
        said.place = Some(1);
        assert_eq!(route.next(&said), Step::Contact);
    }

    #[test]
    fn whoever_finds_no_time_says_when_in_own_words() {
        let mut said = Details::empty(Language::Pl, "web");
        said.offer = Some("rower".into());
        let route = Route { offer: true, slots: true };
        assert_eq!(route.next(&said), Step::Slot);
        said.preferred = Some("soon".into());
        assert!(route.steps(Some(&said), Step::What).contains(&Step::When));
    }
}
