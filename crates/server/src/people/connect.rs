//! A person brings the sheet that the organisation handed out, and their record belongs to their account from then on.

use crate::accounts;
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::proof;
use crate::look::Page;
use crate::people::store::{self, Met};
use crate::settings::Settings;
use askama::Template;
use axum::extract::Path;
use mutual_aid::connection::{Connection, Sheet};
use mutual_aid::{Act, Day, Denied, Who};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

const PURPOSE: &str = "person-account";

/// Sheets of this many turns before are still known as used; older ones are unknown.
const REMEMBERED: i64 = 20;

/// The address on a sheet: it names the record by its id, the day, and a proof; nobody's name.
#[must_use]
pub fn address(settings: &Settings, prefix: &str, connection: &Connection, on: Day) -> String {
    let proof = proof::make(settings.signing_key(), PURPOSE, &told(connection, connection.sheet(on)));
    format!("{}{prefix}/polaczenie/{}/{on}/{proof}", settings.url, connection.person)
}

fn told(connection: &Connection, sheet: Sheet) -> String {
    format!("{} {} {} {}", connection.organisation, connection.person, sheet.issued_on, sheet.turn)
}

#[derive(Template)]
#[template(path = "people/connect.html")]
struct Connect {
    page: Page,
    met: Met,
    state: State,
    back: String,
    errors: Errors,
}

/// Where a sheet stands for whoever brings it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Open,
    Own,
    Used,
    Over,
}

impl Connect {
    fn is(&self, state: &str) -> bool {
        match self.state {
            State::Open => state == "open",
            State::Own => state == "own",
            State::Used => state == "used",
            State::Over => state == "over",
        }
    }
}

/// The record of the sheet belongs to the account of whoever brings it.
///
/// # Errors
/// Nobody is signed in, the sheet was used or is over, or the account belongs to another record there.
pub fn connect(change: &mut Change<'_>, person: &str, sheet: Sheet) -> Result<(), Failure> {
    let met = store::meet(&mut change.look(), person)?;
    let mut connection = store::find_connection(change, &met.connection.organisation, person)?;
    change.who().may(&Act::ConnectRecord)?;
    let Who::Member(member) = change.who().clone() else { return Err(Denied::Forbidden.into()) };
    let elsewhere = store::is_elsewhere(change, &connection, &member.account)?;
    let (today, law) = (change.now().day(), change.law());
    let connected = connection.connect(sheet, (member.account, elsewhere), today, &law)?;
    store::save_connection(change, &connection)?;
    change.record(connected)
}

/// `/polaczenie/{id}/{day}/{proof}`
pub async fn show(caller: Caller, Path(path): Path<(String, String, String)>) -> Answer {
    let (page, _) = page(&caller, path, Errors::default()).await?;
    caller.show(&page)
}

/// Connects.
pub async fn submit(caller: Caller, Path(path): Path<(String, String, String)>, filled: Filled) -> Answer {
    let (found, sheet) = page(&caller, path.clone(), Errors::default()).await?;
    let person = found.met.connection.person;
    let gone = caller.submit(&filled, move |change| {
        connect(change, person.as_str(), sheet)?;
        Ok("/moje?polaczono=tak".to_owned())
    });
    let gone = gone.await;
    let again = async |errors| {
        let (page, _) = page(&caller, path, errors).await?;
        caller.show_again(&page)
    };
    caller.onward(gone, again).await
}

async fn page(
    caller: &Caller,
    (id, day, proof): (String, String, String),
    errors: Errors,
) -> Result<(Connect, Sheet), Failure> {
    let found = caller.look(move |look| Ok((store::meet(look, &id)?, look.now().day(), look.law())));
    let (met, today, law) = found.await?;
    let issued_on = Day::parse(&day).ok_or(Failure::NotFound)?;
    let sheet = proven(caller, &met.connection, issued_on, &proof).ok_or(Failure::NotFound)?;
    let mine = accounts::own(caller).ok();
    let state = match &met.connection.account {
        Some(account) if Some(account) == mine.as_ref() => State::Own,
        Some(_) => State::Used,
        None if sheet.turn != met.connection.turns => State::Used,
        None if today > sheet.last_day(&law) => State::Over,
        None => State::Open,
    };
    let back = utf8_percent_encode(&caller.path, NON_ALPHANUMERIC).to_string();
    Ok((Connect { page: caller.page(), met, state, back, errors }, sheet))
}

/// The sheet whose proof this is: the one of today's turn, or one that was used before.
fn proven(caller: &Caller, connection: &Connection, issued_on: Day, proof: &str) -> Option<Sheet> {
    let first = (connection.turns - REMEMBERED).max(0);
    let sheets = (first..=connection.turns).map(|turn| Sheet { issued_on, turn });
    let keys = &caller.app.settings.keys;
    sheets.rev().find(|sheet| proof::holds(keys.signing(), PURPOSE, &told(connection, *sheet), proof))
}
