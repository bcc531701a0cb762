//! How an offer is prepared: written, agreed to by the people it names, given times.

use super::{Offer, Status};
use crate::day::{Day, Moment, Span};
use crate::event::{Event, What};
use crate::law::Law;
use crate::organisation::Organisation;
use crate::refusal::{OfferRefusal, Refusal};
use crate::slot::{self, Slot};
use crate::surname;

/// Coming slots of one offer, at most.
const MOST_SLOTS: usize = 100;

/// How somebody agreed to an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Word {
    /// By own click.
    Click,
    /// Spoken, as the organisation wrote down.
    Spoken,
}

impl Offer {
    /// The organisation has written the offer down; nobody sees it yet.
    pub fn drafted(&self) -> Event {
        self.event(What::OfferDrafted)
    }

    /// The organisation mends what the offer says or until when; what is shown stays fit to be seen.
    ///
    /// # Errors
    /// It was taken back, blocked or has expired, or publishing would be refused with the new words.
    pub fn mend(
        &mut self,
        mended: Self,
        house: &Organisation,
        today: Day,
        law: &Law,
    ) -> Result<Event, Refusal> {
        match self.status {
            Status::Draft => {}
            Status::Published | Status::Paused | Status::Full => {
                // Whoever is named later is asked before the next publication.
                let people = Vec::new();
                Self { people, ..mended.clone() }.may_be_seen(house, today, law)?;
            }
            Status::Expired | Status::Withdrawn | Status::Blocked => {
                return Err(self.wrong_step().into());
            }
        }
        *self = Self { status: self.status, ..mended };
        Ok(self.event(What::OfferChanged))
    }

    /// The offer goes to the people it names who have not been asked today, and asks for their word.
    ///
    /// # Errors
    /// It was taken back, blocked or has expired, or nobody is left to ask.
    pub fn ask_people(&self, unasked: usize) -> Result<Event, OfferRefusal> {
        if !self.lives() {
            return Err(self.wrong_step());
        }
        if unasked == 0 {
            return Err(OfferRefusal::NobodyToAsk);
        }
        Ok(self.event(What::PeopleAsked { count: u32::try_from(unasked).unwrap_or(u32::MAX) }))
    }

    /// Somebody the offer names agrees to it.
    ///
    /// # Errors
    /// It was taken back, blocked or has expired, or the day lies in the future.
    pub fn agree(&self, how: Word, on: Day, today: Day) -> Result<Event, OfferRefusal> {
        if !self.lives() {
            return Err(self.wrong_step());
        }
        if on > today {
            return Err(OfferRefusal::AgreedInFuture { on });
        }
        Ok(self.event(What::OfferAgreed { how: <&str>::from(how).to_owned() }))
    }

    /// Somebody the offer names would rather not take part; nobody asks why.
    pub fn leave(&self) -> Event {
        self.event(What::OfferChanged)
    }

    /// The organisation offers more times.
    ///
    /// # Errors
    /// The offer has ended, there are none or too many times, one is in the past or after the last day, or two
    /// overlap.
    pub fn add_slots(&self, new: &[Span], existing: &[Span], now: Moment) -> Result<Event, OfferRefusal> {
        if !self.lives() {
            return Err(self.wrong_step());
        }
        if new.len() + existing.len() > MOST_SLOTS {
            return Err(OfferRefusal::TooManySlots { limit: MOST_SLOTS });
        }
        if new.iter().any(|span| span.day > self.valid_until) {
            return Err(OfferRefusal::SlotAfterEnd { until: self.valid_until });
        }
        slot::may_add(new, existing, now)?;
        let count = u32::try_from(new.len()).unwrap_or(u32::MAX);
        Ok(self.event(What::SlotsAdded { count }))
    }

    /// The organisation takes a time back that nobody has.
    ///
    /// # Errors
    /// Somebody has it.
    pub fn remove_slot(&self, slot: &Slot) -> Result<Event, OfferRefusal> {
        if slot.taken > 0 {
            return Err(OfferRefusal::SlotTaken);
        }
        Ok(self.event(What::SlotRemoved { starts: slot.span.starts }))
    }

    /// The clock asks whether the offer still holds, some days before its last.
    ///
    /// # Errors
    /// It is not shown, or the day has not come.
    pub fn ask_still_valid(&self, today: Day, law: &Law) -> Result<Event, OfferRefusal> {
        let shown = matches!(self.status, Status::Published | Status::Paused | Status::Full);
        if !shown || today < self.valid_until.plus(-law.ask_offer_days) {
            return Err(self.wrong_step());
        }
        Ok(self.event(What::OfferQuestioned { until: self.valid_until }))
    }

    /// Being prepared or shown.
    fn lives(&self) -> bool {
        matches!(self.status, Status::Draft | Status::Published | Status::Paused | Status::Full)
    }

    fn wrong_step(&self) -> OfferRefusal {
        OfferRefusal::WrongStep { status: <&str>::from(self.status).to_owned() }
    }
}

/// The words of a text by which somebody could be known: their family name in any case, or their phone.
#[must_use]
pub fn names_somebody(words: &str, family_name: &str, phone: &str) -> Option<String> {
    if let Some(found) = surname::find(words, &[family_name.to_owned()]) {
        return Some(found.to_owned());
    }
    let own: String = phone.chars().filter(char::is_ascii_digit).collect();
    let own = own.get(own.len().saturating_sub(9)..).filter(|digits| digits.len() == 9)?;
    let digits: String = words.chars().filter(|c| c.is_ascii_digit() || c.is_alphabetic()).collect();
    digits.contains(own).then(|| phone.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::tests::{house, offer};
    use super::*;
    use crate::day::parse_time;

    fn today() -> Day {
        Day::parse("2026-11-24").unwrap()
    }

    fn at(day: &str, hour: &str) -> Span {
        Span::new(Day::parse(day).unwrap(), parse_time(hour).unwrap(), 60).unwrap()
    }

    #[test]
    fn what_is_shown_is_mended_only_so_that_it_may_be_shown() {
        let law = Law::default();
        let mut it = offer(today());
        let bad = Offer { words: "Prosimy o darowiznę 20 zł.".into(), ..it.clone() };
        assert!(it.mend(bad.clone(), &house(), today(), &law).is_ok(), "a draft may say anything");
        it.words = "Naprawimy rower.".into();
        assert!(it.publish(&house(), today(), &law).is_ok());
        assert!(it.mend(bad, &house(), today(), &law).is_err());
        let better = Offer { words: "Naprawimy każdy rower.".into(), status: Status::Draft, ..it.clone() };
        assert!(it.mend(better, &house(), today(), &law).is_ok());
        assert_eq!((it.status, it.words.as_str()), (Status::Published, "Naprawimy każdy rower."));
        assert!(it.withdraw("mistake").is_ok());
        assert!(it.mend(it.clone(), &house(), today(), &law).is_err());
    }

    #[test]
    fn people_are_asked_while_the_offer_lives_and_somebody_is_left() {
        let mut it = offer(today());
        assert_eq!(it.ask_people(2).unwrap().what, What::PeopleAsked { count: 2 });
        assert_eq!(it.ask_people(0), Err(OfferRefusal::NobodyToAsk));
        assert!(it.withdraw("mistake").is_ok());
        assert!(it.ask_people(2).is_err());
    }

    #[test]
    fn times_end_with_the_offer() {
        let now = Moment::parse("2026-11-24T09:00:00Z").unwrap();
        let it = Offer { valid_until: today().plus(30), ..offer(today()) };
        assert!(it.add_slots(&[at("2026-12-24", "10")], &[], now).is_ok());
        let late = it.add_slots(&[at("2026-12-25", "10")], &[], now);
        assert_eq!(late, Err(OfferRefusal::SlotAfterEnd { until: it.valid_until }));
        let many = vec![at("2026-12-01", "10"); 101];
        assert_eq!(it.add_slots(&many, &[], now), Err(OfferRefusal::TooManySlots { limit: 100 }));
        let taken = Slot { span: at("2026-12-01", "10"), seats: 2, taken: 1 };
        assert_eq!(it.remove_slot(&taken), Err(OfferRefusal::SlotTaken));
    }

    #[test]
    fn the_question_comes_two_weeks_before_the_last_day() {
        let law = Law::default();
        let mut it = offer(today());
        let day = it.valid_until.plus(-14);
        assert!(it.ask_still_valid(day, &law).is_err(), "nobody is asked about a draft");
        assert!(it.publish(&house(), today(), &law).is_ok());
        assert!(it.ask_still_valid(day.plus(-1), &law).is_err());
        assert!(it.ask_still_valid(day, &law).is_ok());
    }

    #[test]
    fn nobody_is_known_by_family_name_or_phone() {
        for text in
            ["Przyjdzie Jan Nowak.", "Zapytaj Nowaka", "z panią Nowakową", "nowaka maść", "tel. 600-100-200"]
        {
            assert!(names_somebody(text, "Nowak", "+48600100200").is_some(), "{text}");
        }
        for text in ["Nowe klocki", "Kod 600 100 20", ""] {
            assert_eq!(names_somebody(text, "Nowak", "+48600100200"), None, "{text}");
        }
        assert!(names_somebody("Pani Kowalskiej", "Kowalska", "").is_some());
        assert_eq!(names_somebody("Oko w oko", "Oko", ""), None, "short names count where a name stands");
    }
}
