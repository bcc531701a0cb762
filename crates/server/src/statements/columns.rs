//! The layout of a bank's table, told column by column: a sample is shown, every column gets its meaning, and what would
//! be read is looked at before the layout is kept.

mod choice;
mod sample;

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::reading::Reading;
use crate::statements::parse::{Parsed, Row};
use crate::statements::show::day;
use crate::statements::{PATH, profiles};
use askama::Template;
use axum::extract::Path;
use bank_statements::Profile;
use choice::{meanings, options};
use mutual_aid::Act;
use sample::Sample;

#[derive(Template)]
#[template(path = "statements/columns.html")]
struct Columns {
    page: Page,
    desk: Desk,
    table: Option<Sample>,
    sample: Option<Parsed>,
    filled: Filled,
    errors: Errors,
}

impl Columns {
    fn day(&self, row: &Row) -> String {
        day(self.page.words, row)
    }

    fn amount(&self, grosze: &i64) -> String {
        self.page.words.grosze(*grosze)
    }

    fn options(&self, of: &str) -> Vec<Choice> {
        options(self.page.words, of)
    }

    fn meanings(&self) -> Vec<Choice> {
        meanings(self.page.words)
    }

    /// „3. Kwota”.
    fn column(&self, table: &Sample, at: &usize) -> String {
        let name = table.name(*at);
        let name = if name.is_empty() { self.page.words.say("statement-column-unnamed") } else { name };
        format!("{}. {name}", at + 1)
    }
}

/// Asks for a sample.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let page = page(&caller, slug, Shown::default()).await?;
    caller.show(&page)
}

/// Shows the columns of the sample, tries what was said of them, or keeps it.
pub async fn submit(caller: Caller, Path(slug): Path<String>, mut filled: Filled) -> Answer {
    let Some(table) = Sample::of(&mut filled) else {
        let errors = Errors::one("probka", caller.words().say("statement-column-no-sample"));
        let page = page(&caller, slug, Shown { filled, errors, ..Shown::default() }).await?;
        return caller.show_again(&page);
    };
    match filled.text("krok") {
        "zapis" => keep(&caller, slug, (filled, table)).await,
        "proba" => try_out(&caller, slug, (filled, table)).await,
        _ => {
            let page = page(&caller, slug, Shown { filled, table: Some(table), ..Shown::default() }).await?;
            caller.show(&page)
        }
    }
}

/// Reads the sample by what was said; nothing is kept, and no name is needed for it.
async fn try_out(caller: &Caller, slug: String, (filled, table): (Filled, Sample)) -> Answer {
    let mut named = filled.clone();
    if !named.has("nazwa") {
        named.set("nazwa", caller.words().say("statement-column-new"));
    }
    let (sample, errors) = match told(caller, &named, &table) {
        Ok(profile) => (Some(profiles::tried(&table.bytes, profile)), Errors::default()),
        Err(errors) => (None, errors),
    };
    let faulty = !errors.is_empty();
    let page = page(caller, slug, Shown { filled, table: Some(table), sample, errors }).await?;
    if faulty { caller.show_again(&page) } else { caller.show(&page) }
}

async fn keep(caller: &Caller, slug: String, (filled, table): (Filled, Sample)) -> Answer {
    let layout = told(caller, &filled, &table).map(|profile| profile.to_toml());
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        profiles::keep(change, &house, &layout.clone()?)?;
        Ok(format!("/panel/{house}/{PATH}/profile?zapisano=tak"))
    });
    let gone = gone.await;
    let again = async |errors| {
        let page = page(caller, slug, Shown { filled, table: Some(table), errors, ..Shown::default() });
        caller.show_again(&page.await?)
    };
    caller.onward(gone, again).await
}

fn told(caller: &Caller, filled: &Filled, table: &Sample) -> Result<Profile, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let profile = choice::profile(&mut form, table);
    form.whole(|| profile)
}

/// What the page shows.
#[derive(Default)]
struct Shown {
    filled: Filled,
    table: Option<Sample>,
    sample: Option<Parsed>,
    errors: Errors,
}

async fn page(caller: &Caller, slug: String, shown: Shown) -> Result<Columns, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepStatements(&desk.house.id))?;
        Ok(desk)
    });
    let desk = found.await?;
    let Shown { filled, table, sample, errors } = shown;
    Ok(Columns { page: caller.page(), desk, table, sample, filled, errors })
}
