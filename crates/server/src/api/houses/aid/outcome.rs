//! What came of a request for aid, as programs read it: decisions, what was handed over, an appeal, what was asked back.

use crate::aid::store::{Appeal, Decided, Handed, HandedLine, Recovery};
use crate::api::houses::codes;
use mutual_aid::aid::Rules;
use serde::Serialize;
use utoipa::ToSchema;

/// A decision.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidDecision {
    /// What is decided.
    #[schema(schema_with = codes::outcome)]
    pub outcome: &'static str,
    /// What it is given as; null when it is refused.
    #[schema(required = true)]
    pub form: Option<&'static str>,
    /// How much it is worth.
    pub amount_grosze: i64,
    /// The id of the fund that pays.
    #[schema(required = true)]
    pub fund: Option<String>,
    /// The criteria that count, in the words of the rules.
    pub criteria: Vec<String>,
    /// Why.
    pub reason: String,
    /// The minute of the committee, by its number or day.
    #[schema(required = true)]
    pub minute: Option<String>,
    /// Given at once by one person.
    pub at_once: bool,
    /// The version of the rules it stands on.
    pub rules: u32,
    /// How many signed it.
    pub signatures: usize,
    /// Why a signature was taken for enough in a small organisation.
    pub exceptions: Vec<String>,
    /// The day it counts from; null while a signature is missing.
    #[schema(required = true, format = Date)]
    pub decided_on: Option<String>,
    /// Somebody who should have signed turned it down.
    pub turned_down: bool,
}

impl AidDecision {
    /// As a program reads it.
    pub(super) fn of(decided: &Decided, rules: &Rules) -> Self {
        let (decision, lines) = (&decided.decision, rules.criteria.lines().collect::<Vec<_>>());
        let named = decision.criteria.iter().filter_map(|place| lines.get(place.checked_sub(1)?));
        let excepted = decision.signatures.iter().filter_map(|signature| signature.exception.as_ref());
        Self {
            outcome: decision.outcome.into(),
            form: decision.form.map(Into::into),
            amount_grosze: decision.amount.0,
            fund: decision.fund.as_ref().map(|fund| fund.0.clone()),
            criteria: named.map(|line| (*line).to_owned()).collect(),
            reason: decision.reason.as_str().to_owned(),
            minute: decision.minute.as_ref().map(|minute| minute.as_str().to_owned()),
            at_once: decision.emergency,
            rules: decided.rules,
            signatures: decision.signatures.len(),
            exceptions: excepted.map(|reason| reason.as_str().to_owned()).collect(),
            decided_on: decided.on.map(|day| day.to_string()),
            turned_down: decided.turned_down,
        }
    }
}

/// What was handed over.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidHandover {
    /// The number of the receipt.
    pub receipt: String,
    /// The day.
    #[schema(format = Date)]
    pub on: String,
    /// Where.
    pub place: String,
    /// What it was worth.
    pub amount_grosze: i64,
    /// What came from the store.
    pub items: Vec<AidLine>,
}

/// A line of a receipt.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidLine {
    /// What.
    pub what: String,
    /// How many, in units of three places at most.
    pub count: f64,
    /// How it is counted.
    #[schema(schema_with = codes::unit)]
    pub unit: &'static str,
    /// What one is worth.
    pub unit_value_grosze: i64,
    /// What the line is worth.
    pub worth_grosze: i64,
}

impl AidHandover {
    /// As a program reads it.
    pub(super) fn of(handed: Handed) -> Self {
        let line = |line: HandedLine| AidLine {
            what: line.item.what,
            count: line.item.quantity.as_number(),
            unit: line.unit.into(),
            unit_value_grosze: line.item.unit_value.0,
            worth_grosze: line.item.worth.0,
        };
        Self {
            receipt: handed.number.to_string(),
            on: handed.on.to_string(),
            place: handed.place,
            amount_grosze: handed.total.0,
            items: handed.lines.into_iter().map(line).collect(),
        }
    }
}

/// An appeal.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidAppeal {
    /// What the participant writes.
    pub text: String,
    /// Whether it was right; null until somebody looked.
    #[schema(required = true)]
    pub right: Option<bool>,
    /// What was answered.
    #[schema(required = true)]
    pub answer: Option<String>,
}

impl AidAppeal {
    /// As a program reads it.
    pub(super) fn of(appeal: Appeal) -> Self {
        Self { text: appeal.text, right: appeal.accepted, answer: appeal.answer }
    }
}

/// Aid asked back.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidRecovery {
    /// The paper that proves it, with its number.
    pub proof: String,
    /// The day of that paper.
    #[schema(format = Date)]
    pub proven_on: String,
    /// How much.
    pub amount_grosze: i64,
}

impl AidRecovery {
    /// As a program reads it.
    pub(super) fn of(recovery: Recovery) -> Self {
        let (proof, proven_on) = (recovery.proof, recovery.proven_on.to_string());
        Self { proof, proven_on, amount_grosze: recovery.amount.0 }
    }
}
