//! An agreement is prepared: open-ended unless somebody says otherwise, so that the state covers accidents.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::documents::number::number;
use crate::documents::store::Paper;
use crate::engagements::store::{self, Agreement};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Desk, Page};
use crate::people::{self, Key};
use crate::reading::Reading;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::category::Category;
use mutual_aid::document::Kind;
use mutual_aid::engagement::{Acknowledged, Engagement, Status};
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, Day, EngagementId, Moment};

/// What the form says.
#[derive(Debug, Clone)]
pub struct Input {
    /// First day.
    pub starts_on: Day,
    /// Last day; without one, open-ended.
    pub ends_on: Option<Day>,
    /// Kinds of work.
    pub categories: Vec<Category>,
    /// Travel is not reimbursed.
    pub waives_costs: bool,
}

#[derive(Template)]
#[template(path = "engagements/draft.html")]
struct Draft {
    page: Page,
    desk: Desk,
    key: Key,
    filled: Filled,
    errors: Errors,
}

impl Draft {
    fn costs(&self) -> Vec<Choice> {
        ["waived", "covered"]
            .map(|value| Choice::new(value, self.page.words.say(format!("engagement-costs-{value}"))))
            .into()
    }

    fn kinds(&self) -> Vec<(&'static str, String)> {
        let named = |kind: &Category| (kind.key(), self.page.words.say(format!("category-{}", kind.key())));
        Category::all().iter().map(named).collect()
    }
}

/// Prepares an agreement with a person.
///
/// # Errors
/// Not allowed, or it would end before it starts.
pub fn draft(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<EngagementId, Failure> {
    let profile = people::store::find_to_change(change, key)?;
    change.who().may(&Act::KeepAgreements(&profile.organisation))?;
    let engagement = Engagement {
        id: EngagementId(change.ids().id()),
        organisation: profile.organisation,
        person: profile.id,
        status: Status::DocumentsPending,
        starts_on: input.starts_on,
        ends_on: input.ends_on,
        signed: None,
        acknowledged: Acknowledged::default(),
        categories: input.categories.clone(),
    };
    let drafted = engagement.draft()?;
    let agreement = Agreement { engagement, waives_costs: input.waives_costs };
    store::insert(change, &agreement)?;
    let it = &agreement.engagement;
    let (id, organisation, person) = (it.id.as_str(), &it.organisation, &it.person);
    number(change, Kind::Agreement, &Paper { id, organisation, person, engagement: Some(&it.id) })?;
    change.record(drafted)?;
    Ok(agreement.engagement.id)
}

fn read(filled: &Filled, words: Words) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, words);
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let starts_on = form.need("od", "engagement-starts-missing", day);
    let ends_on = form.may("do", day);
    let categories = filled.list("zakres").into_iter().filter_map(|key| key.parse().ok()).collect();
    form.whole(|| {
        Some(Input {
            starts_on: starts_on?,
            ends_on,
            categories,
            waives_costs: !filled.holds("koszty", "covered"),
        })
    })
}

/// Shows the form.
pub async fn form(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    let today = Moment(caller.app.clock.now()).day();
    let key = Key::of(path);
    let of = key.clone();
    let skills = caller.look(move |look| {
        let profile = people::store::find(look, &of)?;
        look.who().may(&Act::KeepAgreements(&profile.organisation))?;
        people::store::list_skills(look, &profile)
    });
    let skills = skills.await?;
    let first = [("od", today.to_string()), ("koszty", "waived".to_owned())];
    let skills = skills.into_iter().map(|skill| ("zakres", skill.key().to_owned()));
    page(caller, key, Filled::of(first.into_iter().chain(skills)), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let (of, input) = (key.clone(), read(&filled, caller.words()));
    let gone = caller.submit(&filled, move |change| {
        let id = draft(change, &of, &input.clone()?)?;
        Ok(urls::engagement(&of.house, id.as_str()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, filled, errors).await).await
}

async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let of = key.clone();
    let desk = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::KeepAgreements(&desk.house.id))?;
        people::store::find(look, &of)?;
        Ok(desk)
    });
    let (desk, rejected) = (desk.await?, !errors.is_empty());
    let shown = Draft { page: caller.page(), desk, key, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
