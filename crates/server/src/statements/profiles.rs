//! The layouts of tables that an organisation told us: tried on a sample, then kept.

pub mod store;

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::organisations::store::find_house;
use crate::statements::PATH;
use crate::statements::parse::{Parsed, Row, parse};
use crate::statements::show::day;
use askama::Template;
use axum::extract::Path;
use bank_statements::Profile;
use mutual_aid::event::Noun;
use mutual_aid::refusal::StatementRefusal;
use mutual_aid::{Act, Event, Subject, What};
use store::Kept;

/// Lines of the sample that are shown.
const SHOWN: usize = 5;

#[derive(Template)]
#[template(path = "statements/profiles.html")]
struct Profiles {
    page: Page,
    desk: Desk,
    kept: Vec<Kept>,
    /// One was kept just now.
    done: bool,
    shipped: Vec<(String, String)>,
    filled: Filled,
    sample: Option<Parsed>,
    errors: Errors,
}

impl Profiles {
    /// Whether the layout as text is what this is about.
    fn is_written(&self) -> bool {
        self.filled.has("uklad") || self.sample.is_some() || !self.errors.is_empty()
    }

    fn day(&self, row: &Row) -> String {
        day(self.page.words, row)
    }

    fn amount(&self, grosze: &i64) -> String {
        self.page.words.grosze(*grosze)
    }
}

/// Keeps a layout under its name, in place of the one that had it.
///
/// # Errors
/// It is no layout, or it is not theirs.
pub fn keep(change: &mut Change<'_>, slug: &str, layout: &str) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?;
    change.who().may(&Act::KeepStatements(&house.id))?;
    let profile = whole(layout)?;
    store::save(change, &house.id, &profile)?;
    change.record(Event {
        subject: Subject::of(Noun::Organisation, house.id.as_str()),
        organisation: Some(house.id),
        what: What::StatementProfileKept,
    })
}

/// Forgets a layout.
///
/// # Errors
/// There is none of that id, or it is not theirs.
pub fn forget(change: &mut Change<'_>, slug: &str, id: &str) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?;
    change.who().may(&Act::KeepStatements(&house.id))?;
    store::delete(change, &house.id, id)?;
    change.record(Event {
        subject: Subject::of(Noun::Organisation, house.id.as_str()),
        organisation: Some(house.id),
        what: What::StatementProfileForgotten,
    })
}

/// A layout that says enough to read a table by it.
fn whole(layout: &str) -> Result<Profile, StatementRefusal> {
    if layout.len() > 20_000 {
        return Err(StatementRefusal::NoLayout { reason: "20000".to_owned() });
    }
    let profile = Profile::from_toml(layout).map_err(|reason| StatementRefusal::NoLayout { reason })?;
    let columns = &profile.columns;
    let amounts = columns.amount.is_some() || (columns.came.is_some() && columns.went.is_some());
    let said = !profile.name.trim().is_empty()
        && !profile.header.is_empty()
        && !columns.booked_on.is_empty()
        && amounts;
    if said { Ok(profile) } else { Err(StatementRefusal::LayoutIncomplete) }
}

/// The first lines of a sample as a layout reads them.
pub(super) fn tried(bytes: &[u8], profile: Profile) -> Parsed {
    let mut parsed = parse(bytes, Some(""), vec![profile]);
    parsed.head.problems.retain(|said| said.key != "other-account");
    parsed.rows.truncate(SHOWN);
    parsed
}

/// Shows the page; a layout to begin with may be named in the address.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let page = page(&caller, slug, Filled::default(), None, Errors::default()).await?;
    caller.show(&page)
}

/// Tries the layout on the sample, or keeps it, or forgets one.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let layout = filled.text("uklad").to_owned();
    if filled.text("krok") == "proba" {
        return try_out(&caller, slug, filled).await;
    }
    let (house, gone_id, forgets) =
        (slug.clone(), filled.text("id").to_owned(), filled.text("krok") == "usun");
    let gone = caller.submit(&filled, move |change| {
        if forgets {
            forget(change, &house, &gone_id)?;
        } else {
            keep(change, &house, &layout)?;
        }
        Ok(format!("/panel/{house}/{PATH}/profile{}", if forgets { "" } else { "?zapisano=tak" }))
    });
    let gone = gone.await;
    let again = async |errors| {
        let page = page(&caller, slug, filled, None, errors).await?;
        caller.show_again(&page)
    };
    caller.onward(gone, again).await
}

/// Reads the sample by the layout; nothing is kept.
async fn try_out(caller: &Caller, slug: String, filled: Filled) -> Answer {
    let mut errors = Errors::default();
    let mut sample = None;
    match whole(filled.text("uklad")) {
        Err(refusal) => errors.add("uklad", crate::sentence::refusal(caller.words(), &refusal.into())),
        Ok(profile) => {
            let file = filled.file("plik").map(|file| file.bytes.clone());
            let bytes = file.unwrap_or_else(|| filled.text("probka").as_bytes().to_vec());
            sample = Some(tried(&bytes, profile));
        }
    }
    let faulty = !errors.is_empty();
    let page = page(caller, slug, filled, sample, errors).await?;
    if faulty { caller.show_again(&page) } else { caller.show(&page) }
}

async fn page(
    caller: &Caller,
    slug: String,
    mut filled: Filled,
    sample: Option<Parsed>,
    errors: Errors,
) -> Result<Profiles, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepStatements(&desk.house.id))?;
        let kept = store::list(look, &desk.house.id)?;
        Ok((desk, kept))
    });
    let (desk, kept) = found.await?;
    let asked = caller.asked();
    let begun = kept.iter().find(|one| one.id == asked.text("od")).map(|one| one.layout.clone());
    let shipped: Vec<(String, String)> =
        Profile::shipped().iter().enumerate().map(|(at, one)| (at.to_string(), one.name.clone())).collect();
    let at: Option<usize> = asked.text("wzor").parse().ok();
    let pattern = at.and_then(|at| Profile::shipped().get(at)).map(Profile::to_toml);
    if !filled.has("uklad")
        && let Some(layout) = begun.or(pattern)
    {
        filled.set("uklad", layout);
    }
    let done = asked.has("zapisano");
    Ok(Profiles { page: caller.page(), desk, kept, done, shipped, filled, sample, errors })
}
