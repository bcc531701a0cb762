//! One parameter: its values by their days, and a new one from a day on.

use super::parameters;
use super::store::{self, Value};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::Summary;
use mutual_aid::{Act, Day, Law, Subject, law};

/// A new value and where it stands written.
#[derive(Debug, Clone)]
pub struct Input {
    /// The value and its first day.
    pub new: law::Change,
    /// The act and article, or who decided.
    pub source: Summary,
}

/// The operator writes down a new value.
///
/// # Errors
/// The value or the day is not possible, or the caller may not.
pub fn change(change: &mut Change<'_>, input: &Input) -> Result<(), Failure> {
    let held = store::of(change.tx, &input.new.key)?;
    change.who().may(&Act::KeepLegalParameters)?;
    let days: Vec<Day> = held.iter().map(|value| value.from).collect();
    let changed = input.new.make(&days, change.now().day())?;
    store::insert(change, &input.new, input.source.as_str())?;
    change.record(changed)
}

#[derive(Template)]
#[template(path = "operator/parameter.html")]
struct Parameter {
    page: Page,
    key: String,
    title: String,
    values: Vec<Value>,
    entries: Vec<Entry>,
    filled: Filled,
    errors: Errors,
}

/// `/operator/parametry/{key}`
pub async fn show(caller: Caller, Path(key): Path<String>) -> Answer {
    page(&caller, key, Filled::default(), Errors::default()).await
}

/// `/operator/parametry/{key}`
pub async fn submit(caller: Caller, Path(key): Path<String>, filled: Filled) -> Answer {
    let input = read(&caller, &filled, &key);
    let onward = format!("/operator/parametry/{key}");
    let gone = caller.submit(&filled, move |tx| {
        change(tx, &input.clone()?)?;
        Ok(onward.clone())
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| page(&caller, key, filled, errors).await).await
}

fn read(caller: &Caller, filled: &Filled, key: &str) -> Result<Input, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let value = reading
        .need("wartosc", "parameter-value-missing", |text| Ok::<_, WordsRefusal>(text.trim().to_owned()));
    let from =
        reading.need("od", "parameter-from-missing", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let source = reading.need("zrodlo", "parameter-source-missing", Summary::parse);
    let key = key.to_owned();
    reading.whole(|| Some(Input { new: law::Change { key, value: value?, from: from? }, source: source? }))
}

async fn page(caller: &Caller, key: String, filled: Filled, errors: Errors) -> Answer {
    if !Law::keys().iter().any(|parameter| parameter.key == key) {
        return Err(Failure::NotFound);
    }
    let (words, named) = (caller.words(), key.clone());
    let found = caller.look(move |look| {
        look.who().may(&Act::KeepLegalParameters)?;
        let subject = Subject::of(Noun::LegalParameter, &named);
        Ok((store::of(look.tx, &named)?, history::of(look, words, &subject)?))
    });
    let (values, entries) = found.await?;
    let (page, again) = (caller.page(), !errors.is_empty());
    let title = page.words.say(parameters::sentence(&key));
    let shown = Parameter { page, key, title, values, entries, filled, errors };
    if again { caller.show_again(&shown) } else { caller.show(&shown) }
}
