//! An organisation as the organiser sees it: what it wrote, its papers, the checklist, and what can be decided now.

use crate::app::Change;
use crate::applications::store::{self as applications, Wanted};
use crate::applications::tasks::ADDRESSES;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::organisations::store::{self as organisations, Decision, Record};
use crate::organisations::{area, place};
use crate::places::Places;
use crate::reviews::store::{self, Ticked};
use crate::{files, history, urls};
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::file::Kind;
use mutual_aid::organisation::Point;
use mutual_aid::reason::{Reject, Suspend};
use mutual_aid::{Act, Subject};
use polish_ids::Nrb;

#[derive(Template)]
#[template(path = "reviews/file.html")]
struct File {
    page: Page,
    record: Record,
    ticked: Vec<Ticked>,
    wanted: Vec<Wanted>,
    papers: Vec<files::Kept>,
    decisions: Vec<Decision>,
    history: Vec<history::Entry>,
    filled: Filled,
    errors: Errors,
}

impl File {
    fn status(&self) -> &'static str {
        self.record.organisation.status.into()
    }

    fn is(&self, statuses: &[&str]) -> bool {
        statuses.contains(&self.status())
    }

    fn shape(&self) -> &'static str {
        applications::shape(self.status())
    }

    fn action(&self, verb: &str) -> String {
        format!("{}{}/{verb}", self.page.prefix, urls::review(&self.record.house.slug))
    }

    fn tick(&self, point: &Point) -> Option<&Ticked> {
        self.ticked.iter().find(|ticked| ticked.point == *point)
    }

    fn points(&self) -> &'static [Point] {
        Point::all()
    }

    fn key(&self, point: &Point) -> &'static str {
        (*point).into()
    }

    fn open_points(&self) -> usize {
        Point::open(&self.ticked.iter().map(|ticked| ticked.point).collect::<Vec<_>>())
    }

    fn parts(&self) -> Vec<&'static str> {
        ADDRESSES.iter().map(|(part, _)| <&str>::from(*part)).collect()
    }

    fn reasons(&self, codes: &[&str]) -> Vec<Choice> {
        codes.iter().map(|code| Choice::new(*code, self.page.words.say(format!("reason-{code}")))).collect()
    }

    fn reject_reasons(&self) -> Vec<Choice> {
        self.reasons(Reject::codes())
    }

    fn suspend_reasons(&self) -> Vec<Choice> {
        self.reasons(Suspend::codes())
    }

    /// What the organisation wrote, part by part: the key of the fact and its words.
    fn facts(&self, part: &str) -> Vec<(&'static str, String)> {
        let (card, words) = (&self.record.card, self.page.words);
        let listed = |list: &str, prefix: &str| {
            let said = |key: &str| words.say(format!("{prefix}-{key}"));
            list.split_whitespace().map(said).collect::<Vec<_>>().join("; ")
        };
        let coded = |prefix: &str, code: &str| {
            if code.is_empty() { String::new() } else { words.say(format!("application-{prefix}-{code}")) }
        };
        let facts = match part {
            "register" => vec![
                ("name", self.record.house.name.clone()),
                ("register", coded("register", &card.register_kind)),
                ("number", card.register_number.clone()),
                ("authority", card.register_authority.clone()),
                ("nip", card.nip.clone()),
                ("regon", card.regon.clone()),
                ("place", place::named(Places::embedded(), card.place)),
                ("address", format!("{} {}", card.address, card.postal_code)),
            ],
            "representative" => vec![
                ("representation", coded("representation", &card.representation)),
                ("signatories", card.signatories.lines().collect::<Vec<_>>().join("; ")),
                ("contact", card.contact_name.clone()),
                ("phone", card.phone.clone()),
                ("email", card.email.clone()),
            ],
            "services" => vec![
                ("area", area::say(words, card.area.as_ref(), card.place)),
                ("categories", listed(&card.categories, "category")),
                ("tasks", listed(&card.public_tasks, "public-task")),
                ("source", card.scope_source.clone()),
                ("paid-source", card.paid_scope_source.clone()),
            ],
            "account" => {
                vec![("account", Nrb::parse(&card.account).map(|nrb| nrb.to_string()).unwrap_or_default())]
            }
            "declarations" => {
                vec![(
                    "declared-on",
                    card.declared_on.map(|on| words.day_with_year(on.0)).unwrap_or_default(),
                )]
            }
            _ => vec![(
                "agreement-on",
                self.record
                    .organisation
                    .processing_agreement_on
                    .map(|on| words.day_with_year(on.0))
                    .unwrap_or_default(),
            )],
        };
        facts.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect()
    }
}

/// `/organizator/organizacje/{slug}`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let page = file(&caller, slug, Filled::default(), Errors::default()).await?;
    caller.show(&page)
}

/// Tells a story of the organiser, and comes back to the file.
///
/// # Errors
/// Whatever is no mistake of the form.
pub async fn send<I>(
    caller: Caller,
    slug: String,
    filled: Filled,
    input: Result<I, Errors>,
    story: fn(&mut Change<'_>, &str, &I) -> Result<(), Failure>,
) -> Answer
where
    I: Clone + Send + 'static,
{
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        story(change, &house, &input.clone()?)?;
        Ok(urls::review(&house))
    });
    let gone = gone.await;
    let again = async |errors| {
        let page = file(&caller, slug, filled, errors).await?;
        caller.show_again(&page)
    };
    caller.onward(gone, again).await
}

async fn file(caller: &Caller, slug: String, filled: Filled, errors: Errors) -> Result<File, Failure> {
    let words = caller.words();
    let found = caller.look(move |look| {
        look.who().may(&Act::ReviewOrganisations)?;
        let record = organisations::find(look, &slug)?;
        let id = &record.house.id;
        let mut papers = files::list(look, id, Kind::Statute)?;
        papers.extend(files::list(look, id, Kind::ProcessingAgreement)?);
        let ticked = store::ticked(look, id)?;
        let wanted = applications::wanted(look, id)?;
        let decisions = organisations::decisions(look, id)?;
        let history = history::of(look, words, &Subject::of(Noun::Organisation, id.as_str()))?;
        Ok((record, ticked, wanted, papers, decisions, history))
    });
    let (record, ticked, wanted, papers, decisions, history) = found.await?;
    Ok(File { page: caller.page(), record, ticked, wanted, papers, decisions, history, filled, errors })
}
