//! What somebody says of their need, and who may receive aid.

use crate::day::Day;
use crate::id::PersonId;
use crate::law::Law;
use crate::person::{self, Kind};
use crate::refusal::AidRefusal;
use crate::words::Remark;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// Income of the household a month and person, as the participant says; nobody asks for papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum IncomeBand {
    /// None.
    Nothing,
    /// Up to 1,000 złoty.
    Low,
    /// Up to 2,000 złoty.
    Middle,
    /// More.
    Higher,
    /// Not said.
    Unsaid,
}

/// What is needed, roughly. Nothing here speaks of health.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each has its words in every language")]
pub enum NeedKind {
    Food,
    Clothing,
    Household,
    School,
    Travel,
    Rent,
    Energy,
    Training,
    Other,
}

/// What somebody says of their need: no more than a decision asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// People in the household, from 1.
    pub household: u32,
    /// Their income.
    pub income: IncomeBand,
    /// What is needed, roughly.
    pub kind: NeedKind,
    /// What is needed, in own words.
    pub what: Remark,
}

impl Need {
    /// The most people in a household that a form takes.
    pub const MOST: u32 = 20;

    /// Reads how many live together.
    ///
    /// # Errors
    /// No number from 1 to 20.
    pub fn household(text: &str) -> Result<u32, AidRefusal> {
        let count = text.trim().parse::<u32>().ok().filter(|count| (1..=Self::MOST).contains(count));
        count.ok_or(AidRefusal::NoHousehold { max: Self::MOST })
    }
}

/// Whoever the aid is for, as far as the rules look at them: their participation, nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The person.
    pub person: PersonId,
    /// How they take part.
    pub kind: Kind,
    /// Where their participation stands.
    pub status: person::Status,
    /// Its last day.
    pub ended_on: Option<Day>,
}

impl Recipient {
    /// A participant may receive aid from the day of joining, on a break, and for some days after leaving.
    ///
    /// # Errors
    /// No participant, not in the programme, or left too long ago.
    pub fn may_receive(&self, on: Day, law: &Law) -> Result<(), AidRefusal> {
        if self.kind != Kind::Participant {
            return Err(AidRefusal::NoParticipant);
        }
        match self.status {
            person::Status::Active | person::Status::Paused => Ok(()),
            person::Status::Candidate => Err(AidRefusal::NotJoined),
            person::Status::Ended => {
                let last = self.ended_on.map(|ended| ended.plus(law.aid_after_end_days));
                if last.is_some_and(|last| on <= last) {
                    return Ok(());
                }
                Err(AidRefusal::LeftLongAgo { days: law.aid_after_end_days })
            }
        }
    }
}
