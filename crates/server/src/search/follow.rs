//! Keeps the index up with the journal, in every process.

use std::collections::BTreeSet;
use std::time::Duration;

use super::{Offers, store};
use crate::kit::clock::Clock;
use crate::kit::db::{Broken, Db, Topic, Tx};
use crate::kit::journal::{self, Place, Recorded};
use mutual_aid::Moment;

/// How long a change made by another process may stay unseen.
const PATIENCE: Duration = Duration::from_millis(500);
/// Entries read at once.
const STEP: i64 = 500;
/// How often slots that have begun are looked for.
const HOUR: i64 = 3_600;

/// What an entry may have changed.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Touched {
    Offer(String, String),
    Organisation(String),
    Order(String),
    Listing(String),
    Company(String),
}

impl Offers {
    /// Reads the offers, then follows the journal for as long as it is let; it only reads, so it may end anywhere.
    pub async fn keep_up(self, db: Db, clock: Clock) {
        let mut changes = db.listen(Topic::Journal);
        let mut place = loop {
            match self.load(&db, Moment(clock.now())).await {
                Ok(place) => break place,
                Err(broken) => tracing::error!(%broken, "the offers could not be read"),
            }
            tokio::time::sleep(PATIENCE).await;
        };
        let mut seen = Moment(clock.now());
        loop {
            let now = Moment(clock.now());
            match self.step(&db, place, now).await {
                Ok(next) if next != place => {
                    place = next;
                    continue;
                }
                Ok(_) => {}
                Err(broken) => tracing::warn!(%broken, "the journal could not be followed"),
            }
            if now.0.as_second() - seen.0.as_second() >= HOUR {
                match self.forget_begun(&db, seen, now).await {
                    Ok(()) => seen = now,
                    Err(broken) => tracing::warn!(%broken, "begun slots could not be read"),
                }
            }
            let _ = tokio::time::timeout(PATIENCE, changes.changed()).await;
        }
    }

    /// Takes in what the journal tells after a place; answers the place reached.
    ///
    /// # Errors
    /// The database failed.
    pub async fn step(&self, db: &Db, after: Place, now: Moment) -> Result<Place, Broken> {
        let (changed, place) = db
            .look::<_, Broken, _>(move |tx| {
                let entries = journal::follow(tx, after, STEP)?;
                let place = entries.last().map_or(after, |recorded| recorded.place);
                let touched: BTreeSet<Touched> = entries.into_iter().filter_map(touched).collect();
                let mut changed = Vec::new();
                for touched in touched {
                    changed.extend(present(tx, touched, now)?);
                }
                Ok((changed, place))
            })
            .await?;
        if !changed.is_empty() {
            self.put(&changed);
        }
        Ok(place)
    }

    async fn forget_begun(&self, db: &Db, after: Moment, now: Moment) -> Result<(), Broken> {
        let changed = db
            .look::<_, Broken, _>(move |tx| {
                let mut changed = Vec::new();
                for (organisation, offer) in store::with_begun_slots(tx, after, now)? {
                    changed.extend(store::one(tx, &organisation, &offer, now)?);
                }
                Ok(changed)
            })
            .await?;
        self.put(&changed);
        Ok(())
    }
}

fn touched(recorded: Recorded) -> Option<Touched> {
    let entry = recorded.entry;
    match entry.subject_kind.as_str() {
        "offer" => Some(Touched::Offer(entry.organisation_id?, entry.subject_id)),
        "organisation" => Some(Touched::Organisation(entry.subject_id)),
        "order" => Some(Touched::Order(entry.subject_id)),
        "company-listing" => Some(Touched::Listing(entry.subject_id)),
        "company" => Some(Touched::Company(entry.subject_id)),
        _ => None,
    }
}

/// How the offers touched stand now.
fn present(tx: &mut Tx, touched: Touched, now: Moment) -> Result<Vec<super::Listed>, Broken> {
    match touched {
        Touched::Organisation(id) => store::of_organisation(tx, &id, now),
        Touched::Offer(organisation, offer) => {
            Ok(store::one(tx, &organisation, &offer, now)?.into_iter().collect())
        }
        Touched::Listing(id) => Ok(store::listings::one(tx, &id)?.into_iter().collect()),
        Touched::Company(id) => store::listings::of_company(tx, &id),
        Touched::Order(id) => match store::of_order(tx, &id)? {
            Some((organisation, offer)) => {
                Ok(store::one(tx, &organisation, &offer, now)?.into_iter().collect())
            }
            None => Ok(Vec::new()),
        },
    }
}
