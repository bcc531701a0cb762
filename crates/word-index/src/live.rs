//! The index that changes while it is read.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use roaring::RoaringBitmap;

use crate::merge::merge;
use crate::segment::Segment;
use crate::{Builder, Change, Document};

/// A delta of more documents is merged into the base: rebuilding it at every change would cost more.
const LARGEST_DELTA: usize = 1_000;

/// An index for many readers and one follower of changes at a time.
#[derive(Default)]
pub struct Index {
    current: RwLock<Arc<Snapshot>>,
    /// The documents of the delta, held while a change is applied.
    delta: Mutex<BTreeMap<u64, Document>>,
}

/// The index at one moment; answers do not change while it is held.
#[derive(Default)]
pub struct Snapshot {
    pub(crate) base: Arc<Segment>,
    /// Documents of the base that were removed or stand anew in the delta.
    pub(crate) gone: RoaringBitmap,
    pub(crate) delta: Segment,
}

impl Index {
    /// An index without documents.
    pub fn new() -> Index {
        Index::default()
    }

    pub(crate) fn over(base: Segment) -> Index {
        let index = Index::default();
        index.publish(Snapshot { base: Arc::new(base), ..Snapshot::default() });
        index
    }

    /// The present state, for one or several questions.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.current.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Applies changes in their order; readers see all of them or none.
    pub fn apply(&self, changes: impl IntoIterator<Item = Change>) {
        let mut delta = self.lock();
        let before = self.snapshot();
        let mut gone = before.gone.clone();
        for change in changes {
            let key = match &change {
                Change::Put(document) => document.key,
                Change::Remove(key) => *key,
            };
            gone.extend(before.base.number_of(key));
            match change {
                Change::Put(document) => _ = delta.insert(key, document),
                Change::Remove(key) => _ = delta.remove(&key),
            }
        }
        let mut builder = Builder::new();
        delta.values().for_each(|document| builder.add(document));
        let fresh = Snapshot { base: Arc::clone(&before.base), gone, delta: builder.segment() };
        let is_large = delta.len() > LARGEST_DELTA || fresh.gone.len() > LARGEST_DELTA as u64;
        if is_large {
            delta.clear();
        }
        self.publish(if is_large { fresh.merged() } else { fresh });
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<u64, Document>> {
        self.delta.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn publish(&self, snapshot: Snapshot) {
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(snapshot);
    }
}

impl Snapshot {
    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.base.rows.len() + self.delta.rows.len() - self.gone.len() as usize
    }

    /// Whether there is no document.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes held in memory, estimated.
    pub fn bytes(&self) -> usize {
        self.base.bytes() + self.delta.bytes() + self.gone.serialized_size()
    }

    fn merged(&self) -> Snapshot {
        Snapshot { base: Arc::new(merge(&self.base, &self.gone, &self.delta)), ..Snapshot::default() }
    }
}
