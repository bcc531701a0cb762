//! What somebody said of the columns of a table, as a layout.

use super::sample::Sample;
use crate::kit::locale::Words;
use crate::look::Choice;
use crate::reading::Reading;
use bank_statements::{Dates, Decimal, Encoding, Meaning, Profile};
use mutual_aid::words::Line;

/// The encodings that may be chosen.
const ENCODINGS: [Encoding; 4] = [Encoding::Utf8, Encoding::Cp1250, Encoding::Iso8859_2, Encoding::Cp852];

/// The signs between fields that may be chosen, as they stand in forms.
const DELIMITERS: [(&str, char); 4] = [("semicolon", ';'), ("comma", ','), ("tab", '\t'), ("bar", '|')];

/// The orders of days that may be chosen.
const DATES: [(&str, Dates); 3] =
    [("day-first", Dates::DayFirst), ("month-first", Dates::MonthFirst), ("year-first", Dates::YearFirst)];

/// The decimal signs that may be chosen.
const DECIMALS: [(&str, Decimal); 2] = [("comma", Decimal::Comma), ("point", Decimal::Point)];

/// The field that asks for the meaning of a column.
pub(super) fn field(at: usize) -> String {
    format!("kolumna-{}", at + 1)
}

/// The sign that was chosen between fields.
pub(super) fn delimiter(text: &str) -> Option<char> {
    DELIMITERS.into_iter().find(|(name, _)| *name == text).map(|(_, sign)| sign)
}

/// What may be chosen in a field, after „sam rozpoznaj”.
pub(super) fn options(words: Words, of: &str) -> Vec<Choice> {
    let more: Vec<Choice> = match of {
        "kodowanie" => ENCODINGS.iter().map(|page| Choice::new(page.name(), page.name())).collect(),
        "odstep" => DELIMITERS
            .map(|(name, _)| Choice::new(name, words.say(format!("statement-delimiter-{name}"))))
            .to_vec(),
        "dni" => {
            DATES.map(|(name, _)| Choice::new(name, words.say(format!("statement-dates-{name}")))).to_vec()
        }
        _ => DECIMALS
            .map(|(name, _)| Choice::new(name, words.say(format!("statement-decimal-{name}"))))
            .to_vec(),
    };
    let auto = Choice::new("", words.say("statement-column-auto"));
    [auto].into_iter().chain(more).collect()
}

/// What a column may mean.
pub(super) fn meanings(words: Words) -> Vec<Choice> {
    let nothing = Choice::new("", words.say("statement-column-ignored"));
    let of = |meaning: Meaning| {
        let name = meaning.name();
        Choice::new(name, words.say(format!("statement-column-is-{name}")))
    };
    [nothing].into_iter().chain(Meaning::ALL.map(of)).collect()
}

/// The layout, unless something is missing or said twice.
pub(super) fn profile(form: &mut Reading<'_>, sample: &Sample) -> Option<Profile> {
    let filled = form.filled();
    let name = form.need("nazwa", "statement-column-no-name", Line::<120>::parse);
    let told: Vec<Option<Meaning>> =
        sample.columns().into_iter().map(|at| Meaning::named(filled.text(&field(at)))).collect();
    let twice = said_twice(&told);
    let has = |meaning| told.contains(&Some(meaning));
    if !twice.is_empty() {
        twice.iter().for_each(|at| form.wrong(&field(*at), "statement-column-twice"));
    } else if !has(Meaning::BookedOn) && told.iter().all(Option::is_none) {
        form.wrong("kolumny", "statement-column-none");
    } else if !has(Meaning::BookedOn) {
        form.wrong("kolumny", "statement-column-no-day");
    } else if has(Meaning::Amount) == (has(Meaning::Came) || has(Meaning::Went))
        || has(Meaning::Came) != has(Meaning::Went)
    {
        form.wrong("kolumny", "statement-column-no-amount");
    }
    let mut profile = match sample.header {
        Some(_) => Profile::of_columns(name?.as_str(), sample.names(), &told),
        None => Profile::of_places(name?.as_str(), &told),
    };
    profile.encoding = Encoding::named(filled.text("kodowanie"));
    profile.delimiter = delimiter(filled.text("odstep"));
    let dates = DATES.into_iter().find(|(name, _)| *name == filled.text("dni"));
    profile.dates = dates.map(|(_, order)| order).unwrap_or_default();
    let decimal = DECIMALS.into_iter().find(|(name, _)| *name == filled.text("dziesietny"));
    profile.decimal = decimal.map(|(_, sign)| sign).unwrap_or_default();
    if profile.header.is_empty() {
        form.wrong("naglowek", "statement-column-no-header");
    }
    Some(profile)
}

/// The columns that mean what one before them means, where only one may.
fn said_twice(told: &[Option<Meaning>]) -> Vec<usize> {
    let again = |(at, meaning): (usize, &Option<Meaning>)| {
        let meaning = meaning.filter(|meaning| !meaning.repeats())?;
        told.iter().take(at).any(|before| *before == Some(meaning)).then_some(at)
    };
    told.iter().enumerate().filter_map(again).collect()
}
