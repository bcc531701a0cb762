//! A company as the operator and the organiser check it: its data, the checklist, decisions and history.

use super::store::{self, Record};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::kit::forms::{Errors, Filled};
use crate::listings::{self, store as shown};
use crate::look::reason::choices;
use crate::look::{Choice, Page};
use askama::Template;
use axum::extract::Path;
use mutual_aid::company::{How, Point};
use mutual_aid::event::Noun;
use mutual_aid::reason::Suspend;
use mutual_aid::{Act, Subject};

#[derive(Template)]
#[template(path = "companies/file.html")]
struct File {
    page: Page,
    record: Record,
    points: Vec<(Point, How)>,
    listings: Vec<shown::Line>,
    entries: Vec<Entry>,
    /// The caller looks at listings, too.
    moderates: bool,
    filled: Filled,
    errors: Errors,
}

impl File {
    fn status(&self) -> &'static str {
        self.record.company.status.into()
    }

    fn is(&self, statuses: &[&str]) -> bool {
        statuses.contains(&self.status())
    }

    fn shape(&self) -> &'static str {
        super::shape(self.record.company.status)
    }

    fn all_points(&self) -> &'static [Point] {
        Point::all()
    }

    fn key(&self, point: &Point) -> &'static str {
        (*point).into()
    }

    fn ticked(&self, point: &Point) -> Option<String> {
        let how = self.points.iter().find(|(ticked, _)| ticked == point).map(|(_, how)| how)?;
        Some(self.page.words.say(format!("company-how-{}", <&str>::from(how))))
    }

    /// While the company is checked, and where a point is open again: its address is another than the register's.
    fn may_tick(&self, point: &Point) -> bool {
        self.is(&["registered"]) || (self.ticked(point).is_none() && !self.is(&["closed"]))
    }

    fn ways(&self) -> &'static [How] {
        How::all()
    }

    fn way(&self, how: &How) -> &'static str {
        (*how).into()
    }

    fn action(&self, verb: &str) -> String {
        format!("{}/operator/firmy/{}/{verb}", self.page.prefix, self.record.slug)
    }

    /// What can be decided against it: an active company is suspended before its part is ended.
    fn verb(&self) -> &'static str {
        if self.is(&["active"]) { "zawieszenie" } else { "zamkniecie" }
    }

    fn reasons(&self) -> Vec<Choice> {
        choices(self.page.words, Suspend::codes())
    }

    fn listing_shape(&self, line: &shown::Line) -> &'static str {
        listings::shape(line.status)
    }

    fn listing_status(&self, line: &shown::Line) -> String {
        self.page.words.say(format!("status-listing-{}", <&str>::from(line.status)))
    }
}

/// `/operator/firmy/{slug}`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let file = file(&caller, slug, Filled::default(), Errors::default()).await?;
    caller.show(&file)
}

/// Tells a story of whoever checks, and comes back to the file.
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
    let company = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        story(change, &company, &input.clone()?)?;
        Ok(format!("/operator/firmy/{company}"))
    });
    let gone = gone.await;
    let again = async |errors| {
        let file = file(&caller, slug, filled, errors).await?;
        caller.show_again(&file)
    };
    caller.onward(gone, again).await
}

async fn file(caller: &Caller, slug: String, filled: Filled, errors: Errors) -> Result<File, Failure> {
    let words = caller.words();
    let found = caller.look(move |look| {
        look.who().may(&Act::ReviewCompanies)?;
        let record = store::find(look, &slug)?;
        let points = store::points(look, &record.company.id)?;
        let listings = shown::of_company(look, &record.company.id)?;
        let entries = history::of(look, words, &Subject::of(Noun::Company, record.company.id.as_str()))?;
        Ok((record, points, listings, entries))
    });
    let (record, points, listings, entries) = found.await?;
    let moderates = caller.who.can(&Act::ReviewListings);
    Ok(File { page: caller.page(), record, points, listings, entries, moderates, filled, errors })
}
