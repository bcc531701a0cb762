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
    /// The organiser's: about organisations that nobody of which reads mails.
    Organiser,
}

/// The organiser's queue as it is stored, beside the ids of organisations.
pub const ORGANISER: &str = "organiser";

impl Queue {
    /// The name it is stored by: the organisation's id, nothing for the operator.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Self::House(house) => house.as_str(),
            Self::Operator => "",
            Self::Organiser => ORGANISER,
        }
    }

    /// Where its pages stand that are no organisation's.
    #[must_use]
    pub fn address(&self) -> &'static str {
        match self {
            Self::Organiser => "/organizator/kolejka",
            Self::House(_) | Self::Operator => "/operator/kolejka",
        }
    }

    /// The organisation.
    #[must_use]
    pub fn house(&self) -> Option<&OrganisationId> {
        match self {
            Self::House(house) => Some(house),
            Self::Operator | Self::Organiser => None,
        }
    }

    /// The act of reading it and writing down what came of it.
    #[must_use]
    pub fn opened_by(&self) -> Act<'_> {
        match self {
            Self::House(house) => Act::EnterOrder(house),
            Self::Operator => Act::AnswerAsOperator,
            Self::Organiser => Act::AnswerAsOrganiser,
        }
    }
}

/// What a letter is about; a call that somebody asked for says so.
fn subject(words: crate::kit::locale::Words, letter: &store::Letter) -> String {
    if letter.is_asked() { words.say("letter-asked") } else { letter.subject.clone() }
}
