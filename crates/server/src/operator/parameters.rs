//! The parameters of the law and of the programme: what holds today, and what will.

use super::store::{self, Value};
use crate::caller::{Answer, Caller};
use crate::look::Page;
use askama::Template;
use mutual_aid::law::Parameter;
use mutual_aid::{Act, Law};

/// A parameter as the list shows it.
struct Line {
    parameter: &'static Parameter,
    now: String,
    next: Option<Value>,
}

#[derive(Template)]
#[template(path = "operator/parameters.html")]
struct Parameters {
    page: Page,
    lines: Vec<Line>,
}

/// The key of the sentence that names a parameter.
#[must_use]
pub fn sentence(key: &str) -> String {
    format!("law-{}", key.replace('_', "-"))
}

/// `/operator/parametry`
pub async fn show(caller: Caller) -> Answer {
    let found = caller.look(|look| {
        look.who().may(&Act::KeepLegalParameters)?;
        Ok((store::all(look)?, look.law(), look.now().day()))
    });
    let (values, law, today) = found.await?;
    let page = caller.page();
    let line = |parameter: &'static Parameter| {
        let unit = format!("law-unit-{}", <&str>::from(parameter.unit));
        let now = page.words.count(unit, law.value(parameter.key).unwrap_or_default());
        let ahead = values.iter().filter(|value| value.key == parameter.key && value.from > today);
        Line { parameter, now, next: ahead.min_by_key(|value| value.from).cloned() }
    };
    let lines = Law::keys().iter().map(line).collect();
    caller.show(&Parameters { page, lines })
}
