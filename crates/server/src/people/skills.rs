//! What a person can do, how far they go, and when they have time.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Desk, Page};
use crate::people::show::weekday;
use crate::people::{Key, Profile, store};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::category::Category;
use mutual_aid::words::Remark;

/// How far somebody may say they go, kilometres.
pub(crate) const REACHES: [&str; 5] = ["1", "3", "10", "25", "50"];

/// The parts of a day, in its order.
pub(crate) const PARTS: [&str; 3] = ["morning", "afternoon", "evening"];

/// What somebody can do, where, when.
#[derive(Debug, Clone, Default)]
pub struct Skills {
    /// Kinds of work.
    pub skills: Vec<Category>,
    /// Weekdays (1 to 7) and parts of the day.
    pub times: Vec<(i64, String)>,
    /// How far, kilometres.
    pub reach_km: Option<i64>,
    /// In own words.
    pub wishes: Option<String>,
}

impl Skills {
    /// Reads the form; boxes that do not exist are passed over.
    ///
    /// # Errors
    /// The own words are too long.
    pub fn read(filled: &Filled, words: Words) -> Result<Self, Errors> {
        let mut form = Reading::of(filled, words);
        let wishes = form.may("chce", Remark::parse);
        let reach_km = REACHES.contains(&filled.text("promien")).then(|| filled.text("promien").parse().ok());
        let skills = filled.list("umie").into_iter().filter_map(|key| key.parse().ok()).collect();
        let times = filled.list("czas").into_iter().filter_map(time).collect();
        let wishes = wishes.map(|wishes| wishes.as_str().to_owned());
        form.whole(|| Some(Self { skills, times, reach_km: reach_km.flatten(), wishes }))
    }

    /// The form filled in with what is known.
    #[must_use]
    pub fn filled(&self) -> Filled {
        let skills = self.skills.iter().map(|skill| ("umie", skill.key().to_owned()));
        let times = self.times.iter().map(|(day, part)| ("czas", format!("{day}-{part}")));
        let reach = self.reach_km.map(|km| km.to_string()).unwrap_or_default();
        let rest = [("promien", reach), ("chce", self.wishes.clone().unwrap_or_default())];
        Filled::of(skills.chain(times).chain(rest))
    }
}

fn time(text: &str) -> Option<(i64, String)> {
    let (day, part) = text.split_once('-')?;
    let day: i64 = day.parse().ok()?;
    ((1..=7).contains(&day) && PARTS.contains(&part)).then(|| (day, part.to_owned()))
}

/// The boxes of the form: kinds of work and the week, as they are shown.
#[derive(Debug)]
pub(crate) struct Boxes {
    pub(crate) filled: Filled,
    pub(crate) words: Words,
    /// The key of the question for own words: of somebody else, or of oneself.
    pub(crate) wishes: &'static str,
}

/// A row of the week: the day, and its parts with value and words.
pub(crate) type Row = (String, Vec<(String, String)>);

impl Boxes {
    /// Every kind of work: value and words.
    pub(crate) fn skills(&self) -> Vec<(&'static str, String)> {
        let named = |kind: &Category| (kind.key(), self.words.say(format!("category-{}", kind.key())));
        Category::all().iter().map(named).collect()
    }

    /// The week.
    pub(crate) fn week(&self) -> Vec<Row> {
        let parts = |day: i64| {
            let named = |part: &str| (format!("{day}-{part}"), self.words.say(format!("person-time-{part}")));
            PARTS.map(named).to_vec()
        };
        (1..=7).map(|day| (self.words.say(format!("weekday-{}", weekday(day))), parts(day))).collect()
    }

    /// The distances.
    pub(crate) fn reaches(&self) -> Vec<crate::look::Choice> {
        let unknown = crate::look::Choice::new("", self.words.say("person-reach-unknown"));
        let km = |km: &str| {
            let label = self.words.count("person-reach-km", km.parse::<i64>().unwrap_or_default());
            crate::look::Choice::new(km, label)
        };
        std::iter::once(unknown).chain(REACHES.map(km)).collect()
    }

    /// Tells whether a box is ticked.
    pub(crate) fn ticked(&self, name: &str, value: &str) -> bool {
        self.filled.holds(name, value)
    }
}

#[derive(Template)]
#[template(path = "people/skills.html")]
struct Shown {
    page: Page,
    desk: Desk,
    key: Key,
    boxes: Boxes,
    errors: Errors,
}

/// Writes down what the person can do.
///
/// # Errors
/// Not allowed, or somebody changed the record since.
pub fn keep(change: &mut Change<'_>, key: &Key, skills: &Skills) -> Result<(), Failure> {
    let profile = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepPeople(&profile.organisation))?;
    write(change, profile, skills)
}

/// Writes skills into a record that may be changed.
pub(crate) fn write(change: &mut Change<'_>, mut profile: Profile, skills: &Skills) -> Result<(), Failure> {
    profile.reach_km = skills.reach_km;
    profile.wishes.clone_from(&skills.wishes);
    let changed = profile.person().change(change.now().day(), &change.law())?;
    store::save(change, &profile)?;
    store::save_skills(change, &profile, &skills.skills)?;
    store::save_times(change, &profile, &skills.times)?;
    change.record(changed)
}

/// What is known now.
pub(crate) fn known(look: &mut crate::app::Look<'_>, profile: &Profile) -> Result<Skills, Failure> {
    Ok(Skills {
        skills: store::list_skills(look, profile)?,
        times: store::list_times(look, profile)?,
        reach_km: profile.reach_km,
        wishes: profile.wishes.clone(),
    })
}

/// Shows the form.
pub async fn form(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), None, Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let (of, skills) = (key.clone(), Skills::read(&filled, caller.words()));
    let gone = caller.submit(&filled, move |change| {
        keep(change, &of, &skills.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, Some(filled), errors).await).await
}

async fn page(caller: Caller, key: Key, filled: Option<Filled>, errors: Errors) -> Answer {
    let of = key.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::KeepPeople(&desk.house.id))?;
        let profile = store::find(look, &of)?;
        let skills = known(look, &profile)?;
        Ok((desk, skills))
    });
    let (desk, skills) = found.await?;
    let rejected = !errors.is_empty();
    let boxes = Boxes {
        filled: filled.unwrap_or_else(|| skills.filled()),
        words: caller.words(),
        wishes: "person-wishes",
    };
    let shown = Shown { page: caller.page(), desk, key, boxes, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
