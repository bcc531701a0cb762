//! The list of people as a file for a spreadsheet.

use crate::caller::{Answer, Caller};
use crate::kit::csv;
use crate::look::Desk;
use crate::look::table::attached;
use crate::people::list::{Shown, wanted};
use crate::people::store::{self, Wanted};
use axum::extract::Path;
use mutual_aid::Act;

/// People of one organisation in a file at most.
const MOST: i64 = 20_000;

/// The participants as a file.
pub async fn participants(caller: Caller, Path(house): Path<String>) -> Answer {
    file(caller, house, ("participant", "uczestnicy")).await
}

/// The volunteers as a file.
pub async fn volunteers(caller: Caller, Path(house): Path<String>) -> Answer {
    file(caller, house, ("volunteer", "wolontariusze")).await
}

async fn file(caller: Caller, house: String, (kind, name): (&'static str, &'static str)) -> Answer {
    let wanted = Wanted { most: MOST, ..wanted(&caller.asked(), kind) };
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &house)?;
        look.who().may(&Act::KeepPeople(&desk.house.id))?;
        store::list(look, &desk.house.id, &wanted)
    });
    let words = caller.words();
    let heads = [
        "people-name",
        "people-status",
        "people-phone",
        "people-email",
        "people-place",
        "people-joined",
        "people-agreement",
    ];
    let mut lines = vec![csv::line(heads.map(|key| words.say(key)))];
    for line in found.await? {
        let shown = Shown::of(line, words);
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        lines.push(csv::line([
            shown.line.name.clone(),
            shown.status.clone(),
            shown.phone.clone(),
            text(&shown.line.email),
            shown.place.to_owned(),
            text(&shown.line.joined_on),
            text(&shown.line.agreement),
        ]));
    }
    Ok(attached(name, &lines))
}
