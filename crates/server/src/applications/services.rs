//! The part "services": where the organisation helps, with what, and what its statute says.

use crate::app::Change;
use crate::applications::form::{self, Sent};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::organisations::store::{self, Record, Served};
use crate::organisations::{area, place};
use crate::places::Places;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::category::Category;
use mutual_aid::offer::Area;
use mutual_aid::organisation::Part;
use mutual_aid::public_task::PublicTask;
use mutual_aid::words::Line;

/// The organisation writes where and with what it helps.
///
/// # Errors
/// The part is closed now, or it is not theirs.
pub fn serve(change: &mut Change<'_>, slug: &str, part: &Served) -> Result<(), Failure> {
    let record = store::find_to_change(change, slug)?;
    change.who().may(&Act::KeepOrganisation(&record.house.id))?;
    let written = record.organisation.write(Part::Services)?;
    store::save_services(change, &record, part)?;
    change.record(written)
}

/// Shows the part.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    form::show(&caller, slug, Part::Services).await
}

/// Writes it.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = read(caller.words(), &filled);
    form::send(caller, Sent { slug, part: Part::Services, filled }, input, serve).await
}

fn read(words: Words, filled: &Filled) -> Result<Served, Errors> {
    let mut form = Reading::of(filled, words);
    let area = area::read(&mut form);
    let known = |keys: Vec<&str>, is: fn(&str) -> bool| {
        let kept: Vec<&str> = keys.into_iter().filter(|key| is(key)).collect();
        (!kept.is_empty()).then(|| kept.join(" "))
    };
    let categories = known(filled.list("kategorie"), |key| key.parse::<Category>().is_ok());
    if categories.is_none() {
        form.wrong("kategorie", "application-categories-missing");
    }
    let tasks = known(filled.list("zadania"), |point| point.parse::<PublicTask>().is_ok());
    if tasks.is_none() {
        form.wrong("zadania", "application-tasks-missing");
    }
    let source = form.need("zrodlo", "application-source-missing", Line::<160>::parse);
    let paid = if filled.has("odplatna") {
        form.need("zrodlo_odplatnej", "application-paid-source-missing", Line::<160>::parse)
    } else {
        None
    };
    form.whole(|| {
        Some(Served {
            area: area?.to_string(),
            categories: categories?,
            public_tasks: tasks?,
            scope_source: source?.as_str().to_owned(),
            paid_scope_source: paid.map(|source| source.as_str().to_owned()),
        })
    })
}

/// What stands in the part.
pub(super) fn written(record: &Record) -> Filled {
    let card = &record.card;
    let (kind, kilometres, places) = match &card.area {
        None => ("", String::new(), String::new()),
        Some(Area::Radius(kilometres)) => ("radius", kilometres.to_string(), String::new()),
        Some(area @ Area::Places(_)) => ("places", String::new(), area::places(area)),
        Some(area @ Area::Powiats(_)) => ("powiats", String::new(), area::places(area)),
    };
    let mut pairs = vec![
        ("teren", kind.to_owned()),
        ("promien", kilometres),
        ("miejscowosci", places),
        ("zrodlo", card.scope_source.clone()),
        ("zrodlo_odplatnej", card.paid_scope_source.clone()),
        ("siedziba", place::named(Places::embedded(), card.place)),
    ];
    if !card.paid_scope_source.is_empty() {
        pairs.push(("odplatna", "yes".to_owned()));
    }
    pairs.extend(card.categories().map(|key| ("kategorie", key.to_owned())));
    pairs.extend(card.public_tasks().map(|point| ("zadania", point.to_owned())));
    Filled::of(pairs)
}
