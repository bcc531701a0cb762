//! Everything the organisation knows of a person, and what comes next.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::certificates::store::{self as certificates, Issued};
use crate::engagements::store as engagements;
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::kit::forms::Errors;
use crate::kit::locale::Words;
use crate::look::{Desk, Page};
use crate::people::store::{self, Qualification};
use crate::people::{Key, Profile};
use crate::places::Places;
use crate::screenings::store as screenings;
use askama::Template;
use axum::extract::Path;
use mutual_aid::category::Category;
use mutual_aid::engagement::{self, Engagement};
use mutual_aid::event::Noun;
use mutual_aid::person::{Kind, Status};
use mutual_aid::{Act, Day, Subject};

#[derive(Template)]
#[template(path = "people/show.html")]
struct Show {
    page: Page,
    desk: Desk,
    key: Key,
    errors: Errors,
    seen: Seen,
}

/// What the page is made of, as it was read.
struct Seen {
    profile: Profile,
    engagements: Vec<Engagement>,
    skills: Vec<Category>,
    times: Vec<(i64, String)>,
    papers: Vec<Qualification>,
    certificates: Vec<Issued>,
    children: bool,
    similar: Vec<(String, String)>,
    history: Vec<Entry>,
    today: Day,
}

impl Show {
    /// What somebody does next, as a key.
    fn next(&self) -> &'static str {
        let of = |status| self.seen.engagements.iter().any(|agreement| agreement.status == status);
        match self.seen.profile.status {
            Status::Candidate => "person-next-candidate",
            Status::Paused => "person-next-paused",
            Status::Ended => "person-next-ended",
            Status::Active if of(engagement::Status::Active) => "person-next-active",
            Status::Active if of(engagement::Status::DocumentsPending) => "person-next-documents",
            Status::Active => "person-next-agreement",
        }
    }

    fn is_ready(&self) -> bool {
        self.next() == "person-next-active"
    }

    fn banner(&self) -> &'static str {
        if self.is_ready() { "success" } else { "warning" }
    }

    fn may_join(&self) -> bool {
        matches!(self.seen.profile.status, Status::Candidate | Status::Ended)
    }

    fn is(&self, status: &str) -> bool {
        <&str>::from(self.seen.profile.status) == status
    }

    /// A participant in the programme may need aid; whoever opens this page may write it down.
    fn notes_aid(&self) -> bool {
        self.seen.profile.facts.kind == Kind::Participant && !self.is("candidate")
    }

    fn facts(&self) -> Vec<(String, String)> {
        facts(self.page.words, &self.seen.profile, self.seen.today)
    }

    fn skill(&self, skill: &Category) -> String {
        self.page.words.say(format!("category-{}", skill.key()))
    }

    fn times(&self) -> Vec<String> {
        week(self.page.words, &self.seen.times)
    }

    fn agreement(&self, agreement: &Engagement) -> (String, &'static str, String) {
        let words = self.page.words;
        let from = words.date(agreement.starts_on.0);
        let title = match agreement.ends_on {
            Some(end) => words.two("engagement-from-to", "from", from, "to", words.date(end.0)),
            None => words.one("engagement-from", "from", from),
        };
        let status = <&str>::from(agreement.status);
        (title, crate::engagements::shape(agreement.status), words.say(format!("engagement-status-{status}")))
    }

    fn day(&self, day: &Day) -> String {
        self.page.words.date(day.0)
    }

    fn is_over(&self, paper: &Qualification) -> bool {
        paper.valid_until < self.seen.today
    }

    /// The labour office waits for a copy of an agreement that runs.
    fn owes_labour_office(&self) -> bool {
        let facts = &self.seen.profile.facts;
        facts.unemployed == "yes" && facts.presented_on.is_none() && !self.seen.engagements.is_empty()
    }
}

/// The facts as lines of a list, without the empty ones.
fn facts(words: Words, profile: &Profile, today: Day) -> Vec<(String, String)> {
    let facts = &profile.facts;
    let day = |day: Option<Day>| day.map(|day| words.day_with_year(day.0)).unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let place = facts.place.and_then(|id| Places::embedded().by_id(id)).map_or("", |place| place.name);
    let age = facts.born_on.map(|born| words.count("person-age", born.age_on(today)));
    let lines = [
        ("person-way", words.say(format!("person-way-{}", <&str>::from(facts.way)))),
        ("person-phone", facts.phone.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("person-email", text(&facts.email)),
        ("person-through", text(&facts.through)),
        ("person-address", text(&facts.address)),
        ("person-place", place.to_owned()),
        ("person-reach", profile.reach_km.map(|km| words.count("person-reach-km", km)).unwrap_or_default()),
        ("person-language", words.say(format!("language-{}", facts.language.code()))),
        ("person-born", age.unwrap_or_default()),
        ("person-guardian", text(&facts.guardian)),
        ("person-guardian-agreed", day(facts.guardian_agreed_on)),
        ("person-unemployed", words.say(format!("person-unemployed-{}", facts.unemployed))),
        ("person-labour-office", text(&facts.labour_office)),
        ("person-presented", day(facts.presented_on)),
        ("person-joined", day(profile.joined_on)),
        ("person-ended", day(profile.ended_on)),
        ("person-wishes", text(&profile.wishes)),
    ];
    lines
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| (words.say(key), value))
        .collect()
}

/// The week in words: a line for each day with time.
pub(crate) fn week(words: Words, times: &[(i64, String)]) -> Vec<String> {
    let parts = |day: i64| {
        let parts: Vec<_> = ["morning", "afternoon", "evening"]
            .into_iter()
            .filter(|part| times.iter().any(|(weekday, held)| *weekday == day && held == part))
            .map(|part| words.say(format!("person-time-{part}")))
            .collect();
        parts.join(", ")
    };
    let days = (1..=7).filter(|day| times.iter().any(|(weekday, _)| weekday == day));
    days.map(|day| format!("{}: {}", words.say(format!("weekday-{}", weekday(day))), parts(day))).collect()
}

/// The name of a weekday in locale keys.
pub(crate) fn weekday(day: i64) -> &'static str {
    match day {
        1 => "monday",
        2 => "tuesday",
        3 => "wednesday",
        4 => "thursday",
        5 => "friday",
        6 => "saturday",
        _ => "sunday",
    }
}

/// Shows a person.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Errors::default()).await
}

/// The page, with what was refused on it.
pub(super) async fn page(caller: Caller, key: Key, errors: Errors) -> Answer {
    let (of, words) = (key.clone(), caller.words());
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::KeepPeople(&desk.house.id))?;
        let seen = see(look, &of, words)?;
        Ok((desk, seen))
    });
    let (desk, seen) = found.await?;
    let rejected = !errors.is_empty();
    let shown = Show { page: caller.page(), desk, key, errors, seen };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

fn see(look: &mut Look<'_>, key: &Key, words: Words) -> Result<Seen, Failure> {
    let profile = store::find(look, key)?;
    let (house, id) = (profile.organisation.clone(), profile.id.clone());
    let engagements = engagements::list(look, &house, Some(&id))?;
    let today = look.now().day();
    let records = screenings::list(look, &house, Some(&id))?;
    let agreements = engagements.iter().map(|agreement| Subject::of(Noun::Engagement, agreement.id.as_str()));
    let subjects: Vec<_> =
        std::iter::once(Subject::of(Noun::Person, id.as_str())).chain(agreements).collect();
    Ok(Seen {
        skills: store::list_skills(look, &profile)?,
        times: store::list_times(look, &profile)?,
        papers: store::list_qualifications(look, &profile)?,
        certificates: certificates::list(look, &house, &id)?,
        children: records.iter().any(|record| record.admits(today, &look.law()).is_ok()),
        similar: store::list_similar(look, &profile)?,
        history: history::of_all(look, words, &subjects)?,
        engagements,
        profile,
        today,
    })
}
