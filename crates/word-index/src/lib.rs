//! A small in-memory index of documents with words, facets, a place and a freshness order.
//!
//! A [`Builder`] makes the first index, [`Index::apply`] follows changes, [`Index::snapshot`] gives readers a state
//! that no change disturbs. Words are compared as given: fold and stem them alike on both sides. A [`Vocabulary`] mends
//! mistyped words before they are asked for.

mod builder;
mod cursor;
mod document;
mod live;
mod matching;
mod merge;
mod order;
mod query;
mod resolve;
mod segment;
mod steps;
mod vocabulary;

pub use builder::Builder;
pub use cursor::{Cursor, NoCursor};
pub use document::{Change, Document, Facet, Field};
pub use live::{Index, Snapshot};
pub use query::{Answer, Hit, Order, Query, Word};
pub use roaring::RoaringBitmap as Places;
pub use vocabulary::Vocabulary;
