//! Reminders: of a visit the day before, and of done work whose confirmation soon lapses.

use super::store::{self, Due};
use super::{JOB, Kind, To, Told};
use crate::app::{App, By, Keep, Look};
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::id;
use crate::kit::outbox::{self, NewJob};
use crate::reactions::REMINDERS;
use mutual_aid::event::Noun;
use mutual_aid::{Moment, OrganisationId, Subject};
use serde_json::{Map, Value};

/// Who planned a visit half a day ago or later knows of it.
const FRESH: i64 = 12;

/// So many days before it lapses, the requester is reminded to confirm.
const DAYS_BEFORE: i64 = 3;

/// Puts the reminders whose time has come, each once; answers how many.
///
/// # Errors
/// The database failed.
pub async fn remind(app: &App) -> Result<u64, Failure> {
    let due = app.look(By::system(), due).await?;
    app.keep(move |keep| {
        let mut count = 0;
        for (kinds, due) in &due {
            for (to, kind) in *kinds {
                count += u64::from(put(keep, (*to, *kind), due)?);
            }
        }
        Ok(count)
    })
    .await
}

type Kinds = &'static [(To, Kind)];

fn due(look: &mut Look<'_>) -> Result<Vec<(Kinds, Due)>, Failure> {
    let [(_, of_visit), (_, of_work)] = REMINDERS;
    let (now, days) = (look.now(), look.law().confirm_days);
    let soon = store::visits_soon(look, (now.plus_hours(2), now.plus_hours(24)), now.plus_hours(-FRESH))?;
    let from = now.plus_days(-days);
    let lapsing = store::confirmed_soon(look, from, from.plus_days(DAYS_BEFORE.min(days - 1)))?;
    let visits = soon.into_iter().map(|due| (of_visit, due));
    Ok(visits.chain(lapsing.into_iter().map(|due| (of_work, due))).collect())
}

fn put(keep: &mut Keep<'_>, (to, kind): (To, Kind), due: &Due) -> Result<bool, Broken> {
    let mut facts = Map::new();
    facts.insert("starts".to_owned(), Value::String(due.mark.clone()));
    let told = Told {
        kind,
        to,
        about: Subject::of(Noun::Order, &due.order),
        organisation: due.house.clone(),
        facts,
        at: Moment(keep.now),
        by: None,
        spoken: false,
    };
    let payload = serde_json::to_string(&told).map_err(|error| Broken::Type(error.to_string()))?;
    // The same reminder has the same id whoever puts it.
    let id = id::hash(&format!("{}\n{}\n{}", kind.name(), due.order, due.mark));
    let organisation_id = due.house.as_ref().map(OrganisationId::as_str);
    let job = NewJob {
        id: &id,
        job: JOB,
        payload: &payload,
        organisation_id,
        due_at: keep.now,
        created_at: keep.now,
    };
    outbox::put_once(keep.tx, &job)
}
