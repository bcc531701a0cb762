//! The search of offers, of organisations and of companies: an index in memory, built from the database and kept up with the journal; a free question
//! read into words and a place; what is found, with exact counts.
//!
//! A word says what is sought if it is one of the everyday words of a category (`synonyms.toml`): an offer must have
//! these, in its own words or by its category. Other words only lead. Without such a word all words are wanted.

mod answer;
mod around;
pub mod asked;
pub mod cards;
mod document;
pub mod dots;
pub mod filters;
mod follow;
pub mod list;
mod listed;
mod question;
mod reading;
pub mod store;
mod topics;
mod wordbook;

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::kit::db::{Broken, Db};
use crate::kit::journal;
use crate::places::Places;
use around::Arounds;
use document::Numbers;
use listed::Listed;
use mutual_aid::Moment;
use word_index::{Builder, Change, Index};
use wordbook::Wordbook;

pub use question::{Correction, Found, Hit, Question, Unknown, Way, listing_key, listing_number};

/// The offers people find; cheap to clone, all clones are the same.
#[derive(Clone, Default)]
pub struct Offers(Arc<Shelves>);

#[derive(Default)]
struct Shelves {
    index: OnceLock<Index>,
    wordbook: RwLock<Wordbook>,
    numbers: RwLock<Numbers>,
    arounds: RwLock<Arounds>,
}

impl Offers {
    /// No offers yet: [`Offers::load`] reads them.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the offers have been read; until then nothing is found.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.index.get().is_some()
    }

    /// How many offers people can find.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.index.get().map_or(0, |index| index.snapshot().len())
    }

    /// Whether nobody finds anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes the index holds, estimated.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.0.index.get().map_or(0, |index| index.snapshot().bytes())
    }

    /// Reads every published offer; answers the place in the journal from which to follow what happens next.
    ///
    /// # Errors
    /// The database failed.
    pub async fn load(&self, db: &Db, now: Moment) -> Result<journal::Place, Broken> {
        let offers = self.clone();
        db.look(move |tx| {
            let place = journal::end(tx)?;
            let days = store::all_free_days(tx, now)?;
            let mut builder = Builder::new();
            let (mut wordbook, mut numbers) = (Wordbook::of_topics(), Numbers::default());
            let mut add = |listed: &Listed| {
                if listed.is_shown {
                    builder.add(&document::of(listed, &mut wordbook, &mut numbers));
                }
                Ok(())
            };
            store::every(tx, |mut listed| {
                listed.days = days.get(&listed.key()).cloned().unwrap_or_default();
                add(&listed)
            })?;
            store::listings::every(tx, |listed| add(&listed))?;
            wordbook.settle();
            *write(&offers.0.wordbook) = wordbook;
            *write(&offers.0.numbers) = numbers;
            // A story may run again: the first index stays, and what came later is in the journal.
            let _ = offers.0.index.set(builder.build());
            Ok(place)
        })
        .await
    }

    /// Takes in how these offers stand now.
    fn put(&self, changed: &[Listed]) {
        let Some(index) = self.0.index.get() else { return };
        let mut wordbook = write(&self.0.wordbook);
        let mut numbers = write(&self.0.numbers);
        let changes: Vec<Change> = changed
            .iter()
            .map(|listed| match listed.is_shown {
                true => Change::Put(document::of(listed, &mut wordbook, &mut numbers)),
                false => Change::Remove(listed.number),
            })
            .collect();
        wordbook.settle();
        drop((wordbook, numbers));
        index.apply(changes);
    }
}

/// Values an offer can be filtered and counted by; the first half of a facet of the index.
mod kind {
    pub const CATEGORY: u16 = 0;
    pub const MODE: u16 = 1;
    pub const HOUSE: u16 = 2;
    /// A day with a free slot, counted from 1970.
    pub const DAY: u16 = 3;
    /// A kind of requester it is for.
    pub const RECIPIENT: u16 = 4;
    pub const LANGUAGE: u16 = 5;
    /// The number of a place it reaches, besides its own.
    pub const REACHES: u16 = 6;
}

/// Offers by organisation and id, with the days of their free slots.
type Days = HashMap<(String, String), Vec<mutual_aid::Day>>;

/// The number of a place that is not in the gazetteer.
const NOWHERE: u32 = u32::MAX;

fn place_number(id: i64) -> u32 {
    Places::embedded().number_of(id).map_or(NOWHERE, u32::from)
}

fn read<T>(lock: &RwLock<T>) -> RwLockReadGuard<'_, T> {
    lock.read().unwrap_or_else(PoisonError::into_inner)
}

fn write<T>(lock: &RwLock<T>) -> RwLockWriteGuard<'_, T> {
    lock.write().unwrap_or_else(PoisonError::into_inner)
}
