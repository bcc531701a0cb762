//! What stands in the index.

/// A value of a kind: (kind, value).
pub type Facet = (u16, u32);

/// Where a word stands; an earlier field speaks louder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The title.
    Title,
    /// The text.
    Text,
    /// Nowhere in the document, but the word leads to a value it has.
    Synonym,
    /// The text, by the way: the document is about something else.
    Aside,
}

impl Field {
    /// All fields, the loudest first.
    pub const ALL: [Field; 4] = [Field::Title, Field::Text, Field::Synonym, Field::Aside];
}

/// A document as the caller knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// The caller's key; a second document with the same key replaces the first.
    pub key: u64,
    /// Greater is newer, for example seconds since 1970; equal ones are ordered by key.
    pub freshness: i64,
    /// Stems of the title.
    pub title: Vec<String>,
    /// Stems of the text.
    pub text: Vec<String>,
    /// Stems of the text that say what other documents are about.
    pub aside: Vec<String>,
    /// Values the document can be filtered and counted by.
    pub facets: Vec<Facet>,
    /// The caller's number of the place; small numbers keep queries small.
    pub place: u32,
    /// A sort hint, smaller is sooner (for example the next free day); none comes last.
    pub soon: Option<u32>,
}

/// One step a follower applies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Adds the document or replaces the one with its key.
    Put(Document),
    /// Removes the document with the key, if it is there.
    Remove(u64),
}
