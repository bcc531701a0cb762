//! What is asked and what is answered.

use roaring::RoaringBitmap;

use crate::{Cursor, Facet, Field};

/// One word of a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// Alternatives: a document with any of them has the word.
    pub stems: Vec<String>,
    /// Values the word leads to: a document with any of them has the word too, as a synonym.
    pub facets: Vec<Facet>,
    /// Documents without it are found too, behind those that have it (in the order of relevance).
    pub optional: bool,
    /// Only documents with it in the title have it.
    pub in_title: bool,
    /// It stands for a mistyped word: a partial answer does not build on it.
    pub corrected: bool,
}

/// The order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The freshest first.
    #[default]
    Newest,
    /// All optional words, then all but one, then the rest; within these every word in the title, then in title or
    /// text, then by synonym, then aside; within these the loudest word; within each step a free slot soon, then the
    /// distance band, then freshness. The last three are compared among the newest 512 of each step.
    Relevance,
}

/// A question to the index; the default asks for everything and shows nothing.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Words that a document must have, all but the optional ones.
    pub words: Vec<Word>,
    /// Values wanted: any within a kind, all across kinds.
    pub facets: Vec<Facet>,
    /// Numbers of the places wanted; none is everywhere.
    pub places: Option<RoaringBitmap>,
    /// Values that put a document among the places wanted wherever it is, if places are wanted.
    pub reaching: Vec<Facet>,
    /// The order of hits.
    pub order: Order,
    /// Distance band by place number, for relevance; a place without one counts as farthest.
    pub bands: Vec<u8>,
    /// Ascending limits of `soon`, for relevance: a document's step is the number of limits it exceeds.
    pub soon_limits: Vec<u32>,
    /// The most hits wanted.
    pub limit: usize,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// Values to count: documents that would match if this were the only value chosen of its kind.
    pub counted: Vec<Facet>,
    /// Whether to count the documents found by place.
    pub count_places: bool,
}

/// A document found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The caller's key.
    pub key: u64,
    /// The caller's number of its place.
    pub place: u32,
    /// The worst field among its words, which is why it stands where it stands; the title when no word was asked.
    pub field: Field,
}

/// The answer to a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// One page of hits.
    pub hits: Vec<Hit>,
    /// All hits, exactly.
    pub count: u64,
    /// No document has all the words, whatever else is asked.
    pub nowhere: bool,
    /// These have the most of the words instead, more than half of them.
    pub partial: bool,
    /// The counts asked for, in the order asked.
    pub counts: Vec<(Facet, u64)>,
    /// The places of all hits with their number, if asked for, in the order of place numbers.
    pub places: Vec<(u32, u64)>,
    /// Where the next page starts, if there is one.
    pub next: Option<Cursor>,
}
