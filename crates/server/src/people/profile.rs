//! A person as the organisation's file shows them.

use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::people::Facts;
use mutual_aid::person::{ContactWay, EndReason, Person, Status};
use mutual_aid::{Day, OrganisationId, PersonId};

/// A person with everything the organisation wrote down, and the version that was read.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The person's id.
    pub id: PersonId,
    /// The organisation that keeps the record.
    pub organisation: OrganisationId,
    /// What was written down.
    pub facts: Facts,
    /// Where the participation stands.
    pub status: Status,
    /// The first day.
    pub joined_on: Option<Day>,
    /// The last day.
    pub ended_on: Option<Day>,
    /// Why it ended.
    pub end_reason: Option<EndReason>,
    /// The account the person signs in with.
    pub account: Option<String>,
    /// How far the person goes, kilometres.
    pub reach_km: Option<i64>,
    /// What the person would like, in own words.
    pub wishes: Option<String>,
    /// The version that was read.
    pub version: i64,
}

impl Profile {
    /// A record of somebody who is not in the programme yet.
    #[must_use]
    pub fn new(id: String, organisation: OrganisationId, facts: Facts) -> Self {
        Self {
            id: PersonId(id),
            organisation,
            facts,
            status: Status::Candidate,
            joined_on: None,
            ended_on: None,
            end_reason: None,
            account: None,
            reach_km: None,
            wishes: None,
            version: 1,
        }
    }

    /// The person as the rules see them.
    #[must_use]
    pub fn person(&self) -> Person {
        let facts = &self.facts;
        Person {
            id: self.id.clone(),
            organisation: self.organisation.clone(),
            born_on: facts.born_on,
            guardian_agreed_on: facts.guardian_agreed_on,
            reachable: match facts.way {
                ContactWay::Phone => facts.phone.is_some(),
                ContactWay::Email => facts.email.is_some(),
                ContactWay::Post => facts.address.is_some(),
                ContactWay::Through => facts.through.is_some(),
                ContactWay::InPerson => true,
            },
            status: self.status,
        }
    }

    /// First name and surname.
    #[must_use]
    pub fn name(&self) -> String {
        self.facts.name()
    }

    /// The status in words.
    #[must_use]
    pub fn status_words(&self, words: &Words) -> String {
        words.say(format!("person-status-{}", <&str>::from(self.status)))
    }

    /// The shape beside the status.
    #[must_use]
    pub fn shape(&self) -> &'static str {
        shape(self.status)
    }
}

/// The shape that stands beside a status of a participation.
#[must_use]
pub fn shape(status: Status) -> &'static str {
    match status {
        Status::Candidate => "new",
        Status::Active => "done",
        Status::Paused => "waiting",
        Status::Ended => "ended",
    }
}

/// A stored status as its word of the rules.
///
/// # Errors
/// There is no such status.
pub fn status(text: &str) -> Result<Status, Failure> {
    text.parse().map_err(|_| crate::kit::db::Broken::Type("people.status".into()).into())
}
