//! Who asks: a household, an institution, an organisation or a company; whoever works for profit is known by a tax number.

use crate::kit::locale::Words;
use crate::look::Choice;
use crate::orders::store::Details;
use crate::reading::Reading;
use mutual_aid::number;
use mutual_aid::order::RequesterKind;

/// The value by which a form says that an institution asks that works for profit: one question, and no second one.
pub const FOR_PROFIT: &str = "institution-for-profit";

/// The answers a page offers.
const ANSWERS: [&str; 5] = ["household", "institution", FOR_PROFIT, "ngo", "company"];

/// Who asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asker {
    /// What kind of requester.
    pub kind: RequesterKind,
    /// The institution works for profit.
    pub for_profit: bool,
    /// The tax number of whoever works for profit.
    pub nip: Option<String>,
}

impl Asker {
    /// Reads the answer; a household asks unless said otherwise.
    pub fn read(reading: &mut Reading<'_>) -> Option<Self> {
        let (kind, for_profit) = match reading.filled().text("rodzaj") {
            "" => (Some(RequesterKind::Household), false),
            FOR_PROFIT => (Some(RequesterKind::Institution), true),
            named => (named.parse().ok(), false),
        };
        if kind.is_none() {
            reading.wrong("rodzaj", "enquiry-kind-missing");
        }
        let mut asker = Self { kind: kind?, for_profit, nip: None };
        if asker.is_trader() {
            asker.nip = reading.need("nip", "enquiry-nip-missing", number::nip).map(String::from);
        }
        Some(asker)
    }

    /// Whether they work for profit, and so pay by default.
    #[must_use]
    pub fn is_trader(&self) -> bool {
        self.kind.trades(self.for_profit)
    }

    /// Puts the answer into what was said.
    pub fn tell(&self, said: &mut Details) {
        (said.kind, said.for_profit) = (self.kind, self.for_profit);
        said.nip.clone_from(&self.nip);
    }
}

/// The answer as the form holds it.
#[must_use]
pub fn answer(said: &Details) -> &'static str {
    if said.for_profit { FOR_PROFIT } else { said.kind.into() }
}

/// The answers a page offers, in words.
#[must_use]
pub fn answers(words: Words) -> Vec<Choice> {
    ANSWERS.iter().map(|key| Choice::new(*key, words.say(format!("requester-{key}")))).collect()
}
