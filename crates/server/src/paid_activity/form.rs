//! The form of a calculation: what the treasurer fills in, and back.

use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::reading::Reading;
use mutual_aid::category::Category;
use mutual_aid::money::Grosze;
use mutual_aid::paid_activity::{CostCalculation, CostKind, CostLine, Unit, quantity};
use mutual_aid::public_task::PublicTask;
use mutual_aid::refusal::{PaidActivityRefusal, WordsRefusal};
use mutual_aid::words::Line;
use mutual_aid::{Day, Quantity};

/// What a filled-in form says.
#[derive(Debug, Clone)]
pub struct Input {
    /// The kind of service.
    pub category: Category,
    /// The public task it serves.
    pub public_task: PublicTask,
    /// What a fee is counted by.
    pub unit: Unit,
    /// How many units are planned.
    pub planned: Quantity,
    /// What they cost.
    pub lines: Vec<CostLine>,
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
}

/// Reads the form.
///
/// # Errors
/// The mistakes found, each at its field.
pub fn read(filled: &Filled, words: Words) -> Result<Input, Errors> {
    let mut reading = Reading::of(filled, words);
    let category = reading.choice("kategoria", "calculation-no-category", |text| text.parse().ok());
    let public_task = reading.choice("zadanie", "calculation-no-task", |text| text.parse().ok());
    let unit = reading.choice("jednostka", "calculation-no-unit", |text| text.parse().ok());
    let planned = reading.need("ile", "calculation-no-planned", quantity);
    let lines = lines(&mut reading);
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let from = reading.need("od", "calculation-no-from", day);
    let until = reading.need("do", "calculation-no-until", day);
    reading.whole(|| {
        Some(Input {
            category: category?,
            public_task: public_task?,
            unit: unit?,
            planned: planned?,
            lines,
            from: from?,
            until: until?,
        })
    })
}

/// The lines with an amount; a note without one is not kept.
fn lines(reading: &mut Reading<'_>) -> Vec<CostLine> {
    let mut lines = Vec::new();
    for kind in CostKind::all() {
        let amount = reading.may(&amount_field(*kind), Grosze::parse);
        let note = reading.may(&note_field(*kind), Line::<160>::parse);
        let note = note.map_or_else(String::new, |note| note.as_str().to_owned());
        let Some(amount) = amount else { continue };
        if *kind == CostKind::Overhead && note.is_empty() {
            reading.refused(&note_field(*kind), PaidActivityRefusal::NoKey);
        }
        lines.push(CostLine { kind: *kind, amount, note });
    }
    lines
}

/// The field of a line's amount.
#[must_use]
pub fn amount_field(kind: CostKind) -> String {
    format!("kwota-{}", <&str>::from(kind))
}

/// The field of a line's note.
#[must_use]
pub fn note_field(kind: CostKind) -> String {
    format!("opis-{}", <&str>::from(kind))
}

/// Where a refusal of the rules can be mended.
#[must_use]
pub fn field_of(refusal: &PaidActivityRefusal) -> &'static str {
    use PaidActivityRefusal as No;
    match refusal {
        No::OutsideScope => "zadanie",
        No::EconomicHere => "kategoria",
        No::EndsBeforeStart | No::TooLong { .. } | No::PeriodOver { .. } => "do",
        No::NoKey => "opis-overhead",
        No::PayTooHigh { .. } => "kwota-coordinator",
        No::NoCost => "kwota-materials",
        No::NoQuantity => "ile",
        _ => "",
    }
}

/// The form filled in with what a calculation says.
#[must_use]
pub fn fill(it: &CostCalculation) -> Filled {
    let mut filled = Filled::of([
        ("kategoria", it.category.key().to_owned()),
        ("zadanie", it.public_task.point().to_owned()),
        ("jednostka", <&str>::from(it.unit).to_owned()),
        ("ile", it.planned.to_string()),
        ("od", it.from.to_string()),
        ("do", it.until.to_string()),
    ]);
    for line in &it.lines {
        filled.set(&amount_field(line.kind), line.amount.to_string());
        filled.set(&note_field(line.kind), line.note.clone());
    }
    filled
}
