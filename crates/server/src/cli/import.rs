//! `pomoc import`: what comes in from files, looked at first, then booked whole or not at all.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use mutual_aid::{Act, Moment, OrganisationId};
use serde::Serialize;

use super::{Stop, open, say, serve};
use crate::app::{App, By, Change, Look};
use crate::failure::Failure;
use crate::kit::clock::Clock;
use crate::kit::id::Ids;
use crate::kit::locale::{Language, Words};
use crate::kit::migrate;
use crate::organisations::store::find_house;
use crate::settings::Settings;
use crate::statements::alike::Lookalikes;
use crate::statements::gaps::{Gap, gaps};
use crate::statements::parse::{Head, Parsed, parse};
use crate::statements::plan::{Planned, plan};
use crate::statements::problems::{Said, ahead};
use crate::statements::store::Counts;
use crate::statements::{book, profiles, store};

/// What is imported.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// A bank statement: MT940, CAMT.053, or a table by a profile
    Statement(Statement),
}

/// A statement to be imported.
#[derive(Debug, Clone, Args)]
pub struct Statement {
    /// The file
    file: PathBuf,
    /// The organisation, by its short name in addresses
    #[arg(long, value_name = "SLUG")]
    organisation: String,
    /// Only says what would happen
    #[arg(long)]
    dry_run: bool,
    /// Books lines too that look like lines of a file of another layout
    #[arg(long)]
    lookalikes: bool,
    /// Books the file though its lines are out of order or repeat a reference
    #[arg(long)]
    checked: bool,
    /// Says it as JSON
    #[arg(long)]
    json: bool,
}

/// What is said of a file.
#[derive(Debug, Serialize)]
struct Report<'a> {
    format: &'a str,
    encoding: &'a str,
    statements: Vec<Stated<'a>>,
    lines: Vec<Line<'a>>,
    problems: Vec<Problem>,
    gaps: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Stated<'a> {
    account: Option<&'a str>,
    opening_grosze: Option<i64>,
    closing_grosze: Option<i64>,
    balanced: Option<bool>,
}

#[derive(Debug, Serialize)]
struct Line<'a> {
    line: u64,
    booked_on: String,
    amount_grosze: i64,
    title: &'a str,
    counterparty: &'a str,
    counterparty_account: Option<&'a str>,
    reference: Option<&'a str>,
    outcome: &'static str,
}

#[derive(Debug, Serialize)]
struct Problem {
    line: u64,
    message: String,
}

/// Does it.
///
/// # Errors
/// The file cannot be read, something is wrong with it, or there is no such organisation.
pub fn run(settings: Settings, import: Import) -> Result<(), Stop> {
    let Import::Statement(wanted) = import;
    let db = open(&settings)?;
    let pending = migrate::check(&db)?.len();
    if pending > 0 {
        return Err(Stop::Refused(format!("Pending migrations: {pending}; `pomoc migrate` applies them.")));
    }
    let bytes = read(&wanted.file)?;
    let app = App::new(db, Clock::system(), Ids::system(), settings);
    serve::runtime()?.block_on(statement(&app, wanted, bytes))
}

fn read(path: &Path) -> Result<Vec<u8>, Stop> {
    std::fs::read(path).map_err(|error| Stop::Refused(format!("{} cannot be read: {error}.", path.display())))
}

async fn statement(app: &App, wanted: Statement, bytes: Vec<u8>) -> Result<(), Stop> {
    let slug = wanted.organisation.clone();
    let (house, account, layouts) = app.look(By::console(), move |look| known(look, &slug)).await?;
    let mut parsed = parse(bytes.as_slice(), account.as_deref(), layouts);
    parsed.head.problems.extend(ahead(&parsed.rows, Moment(app.clock.now()).day()));
    let lookalikes = if wanted.lookalikes { Lookalikes::Booked } else { Lookalikes::Aside };
    let confirmed = book::Confirmed { lookalikes, doubts: wanted.checked };
    let (organisation, read) = (house.clone(), parsed.clone());
    let looked = move |look: &mut Look<'_>| {
        Ok((plan(look, &organisation, &read, lookalikes)?, gaps(look, &organisation, &read.head)?))
    };
    let (planned, gaps) = app.look(By::console(), looked).await?;
    let words = Language::En.words();
    let stops = stops(&parsed.head, wanted.checked || wanted.dry_run).map(|said| said.sentence(&words));
    if wanted.json {
        say(&format!("{}\n", json(&parsed, (&planned, &gaps), words)?))?;
    } else {
        say(&told(&parsed, (&planned, &gaps), words))?;
    }
    if let Some(sentence) = stops {
        return Err(Stop::Refused(format!("{sentence}; nothing was booked.")));
    }
    if wanted.dry_run {
        return Ok(());
    }
    let counts = Counts::of(&planned);
    let new = planned.iter().any(|plan| plan.outcome.is_booked());
    if new {
        let name =
            wanted.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let story = move |change: &mut Change<'_>| {
            change.who().may(&Act::KeepStatements(&house))?;
            let id = store::insert(change, &house, &name, &bytes)?;
            book::write(change, (&house, &id), &parsed, confirmed)
        };
        app.change(By::console(), story).await?;
    }
    if wanted.json { Ok(()) } else { say(&done(&counts, new)) }
}

/// What keeps a file from being booked, unless what is strange in it was checked.
fn stops(head: &Head, checked: bool) -> Option<&Said> {
    let fatal = head.problems.iter().find(|said| said.fatal);
    fatal.or_else(|| head.problems.iter().find(|said| !checked && said.is_doubt()))
}

fn known(
    look: &mut Look<'_>,
    slug: &str,
) -> Result<(OrganisationId, Option<String>, Vec<bank_statements::Profile>), Failure> {
    let house = find_house(look, slug)?;
    look.who().may(&Act::KeepStatements(&house.id))?;
    let account = store::account(look, &house.id)?;
    let layouts = profiles::store::layouts(look, &house.id)?;
    Ok((house.id, account, layouts))
}

fn json(parsed: &Parsed, (planned, gaps): (&[Planned], &[Gap]), words: Words) -> Result<String, Stop> {
    let head = &parsed.head;
    let statements = head.statements.iter().map(|stated| Stated {
        account: stated.account.as_deref(),
        opening_grosze: stated.opening,
        closing_grosze: stated.closing,
        balanced: stated.balanced,
    });
    let lines = parsed.rows.iter().zip(planned).map(|(row, plan)| Line {
        line: row.line,
        booked_on: row.booked_on.to_string(),
        amount_grosze: row.amount,
        title: &row.title,
        counterparty: &row.counterparty,
        counterparty_account: row.counterparty_account.as_deref(),
        reference: row.reference.as_deref(),
        outcome: plan.outcome.into(),
    });
    let problems =
        head.problems.iter().map(|said| Problem { line: said.line, message: said.sentence(&words) });
    let report = Report {
        format: &head.format,
        encoding: &head.encoding,
        statements: statements.collect(),
        lines: lines.collect(),
        problems: problems.collect(),
        gaps: gaps.iter().map(|gap| gap.sentence(&words)).collect(),
    };
    serde_json::to_string(&report).map_err(|error| Stop::Refused(format!("It cannot be written: {error}.")))
}

/// The same for people.
fn told(parsed: &Parsed, (planned, gaps): (&[Planned], &[Gap]), words: Words) -> String {
    let head = &parsed.head;
    let mut text = String::new();
    if !head.format.is_empty() {
        text += &format!(
            "{}, {}, {} lines in {} statements\n",
            head.format,
            head.encoding,
            head.lines,
            head.statements.len()
        );
    }
    for said in &head.problems {
        text += &format!("{}\n", said.sentence(&words));
    }
    for gap in gaps {
        text += &format!("{}\n", gap.sentence(&words));
    }
    if !head.is_faulty() {
        let counts = Counts::of(planned);
        text += &format!(
            "{} donations, {} payments of documents, {} to be explained, {} in the books already, {} left aside\n",
            counts.donations, counts.fees, counts.unexplained, counts.known, counts.ignored
        );
    }
    text
}

fn done(counts: &Counts, new: bool) -> String {
    if new {
        format!("Booked {} lines.\n", counts.donations + counts.fees + counts.unexplained)
    } else {
        "Nothing was new.\n".to_owned()
    }
}
