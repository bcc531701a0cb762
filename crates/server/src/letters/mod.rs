//! The queue of letters and calls, for people whom no mail reaches.

pub mod list;
pub mod show;
pub mod store;

use mutual_aid::{Act, OrganisationId};

/// Whose queue it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Queue {
    /// An organisation's.
    House(OrganisationId),
    /// The operator's: about orders that no organisation has.
    Operator,
}

impl Queue {
    /// The name it is stored by: the organisation's id, or nothing.
    #[must_use]
    pub fn key(&self) -> &str {
        self.house().map_or("", OrganisationId::as_str)
    }

    /// The organisation.
    #[must_use]
    pub fn house(&self) -> Option<&OrganisationId> {
        match self {
            Self::House(house) => Some(house),
            Self::Operator => None,
        }
    }

    /// The act of reading it and writing down what came of it.
    #[must_use]
    pub fn opened_by(&self) -> Act<'_> {
        match self {
            Self::House(house) => Act::EnterOrder(house),
            Self::Operator => Act::AnswerAsOperator,
        }
    }
}

/// What a letter is about; a call that somebody asked for says so.
fn subject(words: crate::kit::locale::Words, letter: &store::Letter) -> String {
    if letter.is_asked() { words.say("letter-asked") } else { letter.subject.clone() }
}
