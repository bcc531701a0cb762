//! Who acts, and how the journal names them.

use mutual_aid::terms::Channel;
use mutual_aid::{PersonId, Who};
use std::fmt;

/// Who acts, and which way the act came.
#[derive(Debug, Clone)]
pub struct By {
    /// Who.
    pub who: Who,
    /// Which way.
    pub channel: Channel,
}

impl By {
    /// The clock itself.
    #[must_use]
    pub fn system() -> By {
        By { who: Who::System, channel: Channel::System }
    }

    /// The command line.
    #[must_use]
    pub fn console() -> By {
        By { who: Who::Console, channel: Channel::Console }
    }
}

/// Whose word somebody of the staff writes down.
#[derive(Debug, Clone, Copy)]
pub enum Whom<'a> {
    /// Who placed the order.
    Requester,
    /// A person of the organisation.
    Person(&'a PersonId),
}

/// As the journal keeps it.
impl fmt::Display for Whom<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Requester => out.write_str("requester"),
            Self::Person(person) => write!(out, "person {}", person.as_str()),
        }
    }
}

/// The kind of an actor and its id, as the journal keeps them.
pub(super) fn actor(who: &Who) -> (&'static str, Option<String>) {
    match who {
        Who::Visitor => ("visitor", None),
        Who::CaseHolder(order) => ("case-holder", Some(order.0.clone())),
        Who::Member(member) => ("member", Some(member.account.0.clone())),
        Who::Token(bearer) => ("token", Some(bearer.token.0.clone())),
        Who::System => ("system", None),
        Who::Console => ("console", None),
    }
}
