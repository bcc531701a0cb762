//! Plans the orders of the demo world: who asks whom for what, when, and how far it comes.

use super::calendar::Calendar;
use super::lead::{Led, Words};
use crate::demo::texts::{Request, pick};
use crate::demo::world::{House, World};
use crate::kit::locale::Language;
use crate::orders::store::{ContactWay, Details};
use mutual_aid::category::Category;
use mutual_aid::order::RequesterKind;
use mutual_aid::{OfferId, PersonId, SlotId, Span};
use std::collections::HashMap;

/// How far an order comes, and which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    Enquiry,
    Submitted,
    Unaddressed,
    Acknowledged,
    NeedsInfo,
    Answered,
    TermsProposed,
    TermsCountered,
    Agreed,
    Scheduled,
    Moved,
    Today,
    Unslipped,
    NobodyThere,
    BrokenOff,
    Stopped,
    ReportedDone,
    Confirmed,
    Disputed,
    Redone,
    Closed,
    ClosedByTime,
    Declined,
    CancelledByRequester,
    CancelledByOrganisation,
    Expired,
}

/// The aims in turn: most orders are done and over.
const AIMS: [Aim; 36] = [
    Aim::Today,
    Aim::Submitted,
    Aim::Closed,
    Aim::Scheduled,
    Aim::Acknowledged,
    Aim::ClosedByTime,
    Aim::Confirmed,
    Aim::NeedsInfo,
    Aim::Closed,
    Aim::TermsProposed,
    Aim::ReportedDone,
    Aim::Unaddressed,
    Aim::Closed,
    Aim::Agreed,
    Aim::Declined,
    Aim::ClosedByTime,
    Aim::Disputed,
    Aim::Closed,
    Aim::CancelledByRequester,
    Aim::Enquiry,
    Aim::Unslipped,
    Aim::Closed,
    Aim::Answered,
    Aim::Moved,
    Aim::ClosedByTime,
    Aim::TermsCountered,
    Aim::Closed,
    Aim::NobodyThere,
    Aim::Expired,
    Aim::BrokenOff,
    Aim::Closed,
    Aim::Redone,
    Aim::CancelledByOrganisation,
    Aim::Closed,
    Aim::Stopped,
    Aim::Closed,
];

impl Aim {
    /// So many days ago the order began, and in so many days from now the visit is, when there is one.
    fn days(self, n: usize) -> (i64, Option<i32>) {
        let (few, some) = (1 + (n % 3) as i64, 3 + (n % 18) as i32);
        match self {
            Self::Closed | Self::ClosedByTime => {
                let ago = 40 + (n % 50) as i64;
                (ago, Some(3 - ago as i32))
            }
            Self::Confirmed | Self::Disputed | Self::Redone => (12, Some(-9)),
            Self::ReportedDone => (9, Some(-6)),
            Self::NobodyThere | Self::BrokenOff | Self::Stopped => (8, Some(-2)),
            Self::Unslipped => (5, Some(-1)),
            Self::Today => (4, Some(0)),
            Self::Scheduled | Self::Moved | Self::TermsProposed | Self::Agreed => (few, Some(some)),
            Self::TermsCountered | Self::CancelledByOrganisation => (few + 1, Some(some)),
            Self::Expired => (40, None),
            _ => (few, None),
        }
    }

    /// Whether it may come from a time of an offer.
    fn takes_slot(self) -> bool {
        matches!(
            self,
            Self::Submitted | Self::Acknowledged | Self::Scheduled | Self::Moved | Self::CancelledByRequester
        )
    }
}

/// Plans one order after the other, so that no seat and nobody is promised twice.
pub(super) struct Planner<'a> {
    world: &'a World,
    houses: &'a [House],
    calendar: Calendar,
    taken: HashMap<SlotId, ()>,
}

impl<'a> Planner<'a> {
    pub fn new(world: &'a World, houses: &'a [House]) -> Self {
        Self { world, houses, calendar: Calendar::default(), taken: HashMap::new() }
    }

    /// The `n`-th order; none where nobody is left to go.
    pub fn plan(&mut self, n: usize) -> Option<Led> {
        let aim = AIMS.get(n % AIMS.len()).copied()?;
        let h = (n / AIMS.len() + n) % self.houses.len().max(1);
        let house = self.houses.get(h)?;
        let request = self.request(house, n)?;
        let category: Category = request.category.parse().ok()?;
        let (ago, visit_in) = aim.days(n);
        let begun = self.world.now.plus_days(-ago);
        let (offer, slot) = self.invitation(house, category, aim);
        let span = match (&slot, visit_in) {
            (Some((_, span)), _) => Some(*span),
            (None, Some(days)) => self.span(days, n),
            (None, None) => None,
        };
        let person = match span.filter(|_| visit_in.is_some()) {
            Some(span) => Some(self.calendar.book((h, &house.people), category, &span, n / AIMS.len())?),
            None => None,
        };
        let mut details = self.details(house, &request, n);
        (details.offer, details.slot) = (offer, slot.map(|(id, _)| id));
        Some(self.led(Planned { aim, house: house.clone(), details, person, span }, begun, n))
    }

    fn led(&self, planned: Planned, begun: mutual_aid::Moment, n: usize) -> Led {
        let texts = &self.world.texts;
        let manners = &texts.manners;
        let Planned { aim, house, details, person, span } = planned;
        Led {
            app: self.world.at(begun, 100_000 + n as u64),
            house,
            details,
            aim,
            span,
            later: self.span(4 + (n % 5) as i32, n + 3),
            person,
            confirms_email: n.is_multiple_of(8),
            words: Words {
                terms: pick(&manners.terms, n).to_owned(),
                question: pick(&manners.questions, n).to_owned(),
                answer: pick(&manners.answers, n).to_owned(),
                complaint: pick(&texts.voices.complaints, n).to_owned(),
                apology: pick(&manners.apologies, n).to_owned(),
                thanks: pick(&texts.voices.completion_remarks, n).to_owned(),
            },
        }
    }

    /// What somebody asks the organisation for.
    fn request(&self, house: &House, n: usize) -> Option<Request> {
        let served = |request: &&Request| {
            request.who != "company"
                && request.category.parse().is_ok_and(|category| house.categories.contains(&category))
        };
        let all: Vec<&Request> = self.world.texts.requests.iter().filter(served).collect();
        all.get((n / AIMS.len() + n * 7) % all.len().max(1)).map(|request| (*request).clone())
    }

    /// An open offer of such help, and a time of it that nobody has.
    fn invitation(
        &mut self,
        house: &House,
        category: Category,
        aim: Aim,
    ) -> (Option<OfferId>, Option<(SlotId, Span)>) {
        let mut open = house.offers.iter().filter(|offer| offer.category == category);
        if aim == Aim::Unaddressed {
            return (None, None);
        }
        if aim.takes_slot() {
            for offer in open.clone() {
                let slot = offer.slots.iter().find(|(id, _)| !self.taken.contains_key(id));
                if let Some((id, span)) = slot {
                    self.taken.insert(id.clone(), ());
                    return (Some(offer.id.clone()), Some((id.clone(), *span)));
                }
            }
        }
        (open.next().map(|offer| offer.id.clone()), None)
    }

    fn span(&self, days: i32, n: usize) -> Option<Span> {
        let hour = i8::try_from(n * 5 % 8).ok()? + 9;
        Span::new(self.world.now.day().plus(days), jiff::civil::time(hour, 30, 0, 0), 60)
    }

    fn details(&self, house: &House, request: &Request, n: usize) -> Details {
        let texts = &self.world.texts;
        let names = &texts.people;
        let firsts = if n.is_multiple_of(3) { &names.first_names_m } else { &names.first_names_f };
        // The houses and aims take turns; names must not take them too.
        let mixed = n.wrapping_mul(40_503) >> 7;
        let kind = request.who.parse().unwrap_or(RequesterKind::Household);
        let email = n.is_multiple_of(4).then(|| format!("prosba-{n}@example.org"));
        Details {
            category: request.category.parse().ok(),
            description: Some(request.text.clone()),
            place: Some(house.place),
            address: Some(format!("{} {}", pick(&texts.houses.streets, mixed), 1 + n % 90)),
            preferred: Some(request.when.clone()),
            first_name: Some(pick(firsts, mixed).to_owned()),
            phone: Some(format!("+48600{:06}", n % 1_000_000)),
            contact_way: Some(if email.is_some() { ContactWay::Email } else { ContactWay::Phone }),
            email,
            institution_name: (kind == RequesterKind::Institution).then(|| "Dom Pod Kasztanami".to_owned()),
            recipient_name: (n % 11 == 5).then(|| pick(&names.first_names_f, n + 4).to_owned()),
            hardship: Some(n % 3 != 2),
            kind,
            ..Details::empty(request.language.parse().unwrap_or(Language::Pl), "web")
        }
    }
}

/// An order as it is planned.
struct Planned {
    aim: Aim,
    house: House,
    details: Details,
    person: Option<PersonId>,
    span: Option<Span>,
}
