//! Polish text for search and plain language: folding, stemming, reading level.
//!
//! Both sides of a search must agree: index a text with [`document_stems`], ask with [`query_terms`].
//! Every function works on the folded form, so words typed without diacritics mean the same.

mod families;
mod fold;
mod language;
mod level;
mod polish;
mod query;
mod stop;

pub use fold::{fold, tokens, written_words};
pub use language::{Language, stem};
pub use level::{Reading, reading_level};
pub use query::{Term, document_stems, is_clearly_polish, query_terms, word_stems};
pub use stop::is_stop_word;
