//! The page of one part of an application: what was written stands in it, and what the organiser asked for.

use crate::app::Change;
use crate::applications::store::{self, Wanted};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::files;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::{self as organisations, Record};
use crate::urls;
use askama::Template;
use mutual_aid::Act;
use mutual_aid::category::Category;
use mutual_aid::file::Kind;
use mutual_aid::organisation::{Part, Register, Representation};
use mutual_aid::public_task::PublicTask;

/// One part.
#[derive(Template)]
#[template(path = "applications/form.html")]
pub struct Form {
    page: Page,
    desk: Desk,
    record: Record,
    part: Part,
    wanted: Vec<Wanted>,
    statute: Option<files::Kept>,
    signed: Option<files::Kept>,
    filled: Filled,
    errors: Errors,
}

/// A form that was sent: of which organisation, which part, and what stands in it.
pub struct Sent {
    /// The organisation's name in addresses.
    pub slug: String,
    /// The part.
    pub part: Part,
    /// What was filled in.
    pub filled: Filled,
}

impl Form {
    fn name(&self) -> &'static str {
        self.part.into()
    }

    fn say(&self, key: &str) -> String {
        self.page.words.say(format!("application-{key}"))
    }

    fn field(&self, name: &str) -> &str {
        self.filled.text(name)
    }

    fn registers(&self) -> Vec<Choice> {
        Register::all().iter().map(|kind| self.choice("register", (*kind).into())).collect()
    }

    fn representations(&self) -> Vec<Choice> {
        Representation::all().iter().map(|rule| self.choice("representation", (*rule).into())).collect()
    }

    fn areas(&self) -> Vec<Choice> {
        ["radius", "places", "powiats"].map(|kind| self.choice("area", kind)).into()
    }

    fn choice(&self, list: &str, value: &str) -> Choice {
        Choice::new(value, self.say(&format!("{list}-{value}")))
    }

    fn categories(&self) -> Vec<Choice> {
        let said = |category: &Category| self.page.words.say(format!("category-{}", category.key()));
        Category::all().iter().map(|category| Choice::new(category.key(), said(category))).collect()
    }

    fn tasks(&self) -> Vec<Choice> {
        let said = |point: &str| format!("{point}. {}", self.page.words.say(format!("public-task-{point}")));
        PublicTask::all().iter().map(|task| Choice::new(task.point(), said(task.point()))).collect()
    }
}

/// Opens a part, as it stands or as it was sent.
///
/// # Errors
/// There is no such organisation for this person.
pub async fn form(
    caller: &Caller,
    slug: String,
    part: Part,
    sent: Option<(Filled, Errors)>,
) -> Result<Form, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepOrganisation(&desk.house.id))?;
        let record = organisations::find(look, &slug)?;
        let mut wanted = store::wanted(look, &desk.house.id)?;
        wanted.retain(|wanted| wanted.part == <&str>::from(part));
        let statute = files::latest(look, &desk.house.id, Kind::Statute)?;
        let signed = files::latest(look, &desk.house.id, Kind::ProcessingAgreement)?;
        Ok((desk, record, wanted, statute, signed))
    });
    let (desk, record, wanted, statute, signed) = found.await?;
    let (filled, errors) = sent.unwrap_or_else(|| (written(part, &record), Errors::default()));
    Ok(Form { page: caller.page(), desk, record, part, wanted, statute, signed, filled, errors })
}

/// Shows a part.
///
/// # Errors
/// There is no such organisation for this person.
pub async fn show(caller: &Caller, slug: String, part: Part) -> Answer {
    let form = form(caller, slug, part, None).await?;
    caller.show(&form)
}

/// Tells the story of a part with what was sent, and goes back to the task list.
///
/// # Errors
/// Whatever is no mistake of the form.
pub async fn send<I>(
    caller: Caller,
    sent: Sent,
    input: Result<I, Errors>,
    story: fn(&mut Change<'_>, &str, &I) -> Result<(), Failure>,
) -> Answer
where
    I: Clone + Send + 'static,
{
    let slug = sent.slug.clone();
    let gone = caller.submit(&sent.filled, move |change| {
        story(change, &slug, &input.clone()?)?;
        Ok(urls::application(&slug))
    });
    let gone = gone.await;
    let again = async |errors| {
        let form = form(&caller, sent.slug, sent.part, Some((sent.filled, errors))).await?;
        caller.show_again(&form)
    };
    caller.onward(gone, again).await
}

/// What stands in a part, as its form is filled in.
fn written(part: Part, record: &Record) -> Filled {
    match part {
        Part::Register => super::register::written(record),
        Part::Representative => super::representative::written(record),
        Part::Services => super::services::written(record),
        Part::Account => super::account::written(record),
        Part::Documents => super::documents::written(record),
        Part::Declarations => super::declarations::written(record),
    }
}
