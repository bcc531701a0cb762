//! What is asked and what is answered.

use roaring::RoaringBitmap;

use crate::{Cursor, Facet, Field};

/// One word of a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Word {
    /// As typed: its length says how many typing errors are forgiven (under 4 letters none, up to 7 one, else two).
    pub typed: String,
    /// Alternatives: a document with any of them has the word.
    pub stems: Vec<String>,
    /// Further stems, tried before typing errors when no stem is known.
    pub guesses: Vec<String>,
}

/// The order of hits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The freshest first.
    #[default]
    Newest,
    /// Every word in the title, then in title or text, then by synonym; within each a free slot soon, then the
    /// distance band, then freshness. The last three are compared among the newest 512 of each step.
    Relevance,
}

/// A question to the index; the default asks for everything and shows nothing.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Words that must all stand in a document.
    pub words: Vec<Word>,
    /// Values wanted: any within a kind, all across kinds.
    pub facets: Vec<Facet>,
    /// Numbers of the places wanted; none is everywhere.
    pub places: Option<RoaringBitmap>,
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
}

/// A document found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The caller's key.
    pub key: u64,
    /// The worst field among its words, which is why it stands where it stands; the title when no word was asked.
    pub field: Field,
}

/// A word that no document has, and what was looked for instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The word as typed.
    pub typed: String,
    /// Stems of the vocabulary looked for, the likeliest first.
    pub meant: Vec<String>,
}

/// The answer to a query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// One page of hits.
    pub hits: Vec<Hit>,
    /// All hits, exactly.
    pub count: u64,
    /// No document has all the words: these have the most of them, at least half.
    pub partial: bool,
    /// Words replaced.
    pub corrections: Vec<Correction>,
    /// The counts asked for, in the order asked.
    pub counts: Vec<(Facet, u64)>,
    /// Where the next page starts, if there is one.
    pub next: Option<Cursor>,
}
