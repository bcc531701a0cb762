//! The treasurer gives a statement file; nothing is booked by that.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled, Upload};
use crate::organisations::store::find_house;
use crate::sentence;
use crate::statements::parse::Head;
use crate::statements::{PATH, list, read, store};
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::refusal::StatementRefusal;
use mutual_aid::{Act, Event, OrganisationId, Refusal, Subject, What};

/// The largest file that is taken by a form, bytes.
pub const LARGEST: usize = 10 * 1024 * 1024;

/// Keeps the file and has it read; the same file that still waits is not kept twice. Answers the id of the statement.
///
/// # Errors
/// The file is empty or too large, or it is not theirs.
pub fn upload(change: &mut Change<'_>, slug: &str, file: &Upload) -> Result<String, Failure> {
    let house = find_house(&mut change.look(), slug)?;
    change.who().may(&Act::KeepStatements(&house.id))?;
    if file.bytes.is_empty() {
        return Err(StatementRefusal::NoFile.into());
    }
    if file.bytes.len() > LARGEST {
        return Err(StatementRefusal::TooLarge { max: LARGEST / 1024 / 1024 }.into());
    }
    if let Some(same) = store::same(&mut change.look(), &house.id, &file.bytes)? {
        return again(change, &house.id, same);
    }
    let id = store::insert(change, &house.id, &file.name, &file.bytes)?;
    store::stage(change, &id, i64::try_from(file.bytes.len()).unwrap_or(i64::MAX))?;
    read::put(change, &house.id, &id)?;
    record(change, house.id, &id)?;
    Ok(id)
}

/// The same file once more: one that could not be read is read anew, as a layout may have been told since.
fn again(change: &mut Change<'_>, house: &OrganisationId, same: String) -> Result<String, Failure> {
    let progress = store::progress(&mut change.look(), &same)?;
    match progress.filter(|progress| progress.head.as_ref().is_some_and(Head::is_faulty)) {
        None => Err(StatementRefusal::Waiting { statement: same }.into()),
        Some(progress) => {
            store::stage(change, &same, progress.total)?;
            read::put(change, house, &same)?;
            record(change, house.clone(), &same)?;
            Ok(same)
        }
    }
}

fn record(change: &mut Change<'_>, house: OrganisationId, statement: &str) -> Result<(), Failure> {
    change.record(Event {
        subject: Subject::of(Noun::Statement, statement),
        organisation: Some(house),
        what: What::StatementUploaded,
    })
}

/// Takes the file of the form.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let file = filled.file("plik").cloned();
    let house = slug.clone();
    let words = caller.words();
    let gone = caller.submit(&filled, move |change| {
        let file = file.as_ref().ok_or(StatementRefusal::NoFile)?;
        let id = upload(change, &house, file)?;
        Ok(format!("/panel/{house}/{PATH}/{id}"))
    });
    let gone = match gone.await {
        Err(Failure::Refused(Refusal::StatementRefusal(StatementRefusal::Waiting { statement }))) => {
            return Ok(caller.go(&format!("/panel/{slug}/{PATH}/{statement}")));
        }
        Err(Failure::Refused(refusal)) => Err(Errors::one("plik", sentence::refusal(words, &refusal)).into()),
        gone => gone,
    };
    caller.onward(gone, async |errors| list::again(&caller, slug, errors).await).await
}
