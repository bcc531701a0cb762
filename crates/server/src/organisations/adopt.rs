//! The organisation puts its safeguarding standards on file, full and for children (act of 13.05.2016, art. 22b–22c).

use crate::app::Change;
use crate::applications::documents::scan;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::files::{self, Kept};
use crate::kit::forms::{Errors, Filled, Upload};
use crate::kit::locale::Words;
use crate::look::{Desk, Page};
use crate::organisations::store::{self, Record, Standing};
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::file::Kind;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::Line;
use mutual_aid::{Act, Day};

#[derive(Template)]
#[template(path = "organisations/adopt.html")]
struct Adopt {
    page: Page,
    desk: Desk,
    due: Option<Day>,
    months: i32,
    full: Option<Kept>,
    child: Option<Kept>,
    filled: Filled,
    errors: Errors,
}

/// What was sent: the facts, and the files chosen.
#[derive(Debug, Clone)]
pub struct Adopted {
    /// What is in force.
    pub standing: Standing,
    /// The full text.
    pub full: Option<Upload>,
    /// The text for children.
    pub child: Option<Upload>,
}

/// The organisation adopts its standards, or writes down that it reviewed them.
///
/// # Errors
/// The day lies in the future, it is out of the programme, or it is not theirs.
pub fn adopt(change: &mut Change<'_>, slug: &str, adopted: &Adopted) -> Result<(), Failure> {
    let mut record = store::find_to_change(change, slug)?;
    change.who().may(&Act::KeepStandards(&record.house.id))?;
    let told = record.organisation.adopt_standards(adopted.standing.adopted_on, change.now().day())?;
    for (kind, file) in [(Kind::Standards, &adopted.full), (Kind::ChildStandards, &adopted.child)] {
        if let Some(file) = file {
            files::add(change, &record.house.id, kind, file)?;
        }
    }
    store::save_standards(change, &record, &adopted.standing)?;
    change.record(told)
}

/// `/panel/{org}/ustawienia/standardy`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let page = form(&caller, slug, None).await?;
    caller.show(&page)
}

/// Adopts them.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let before = form(&caller, slug.clone(), None).await?;
    let input = read(caller.words(), &filled, (before.full.is_some(), before.child.is_some()));
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        adopt(change, &house, &input.clone()?)?;
        Ok(format!("/panel/{house}/ustawienia"))
    });
    let gone = gone.await;
    let again = async |errors| {
        let page = form(&caller, slug, Some((filled, errors))).await?;
        caller.show_again(&page)
    };
    caller.onward(gone, again).await
}

fn read(words: Words, filled: &Filled, (has_full, has_child): (bool, bool)) -> Result<Adopted, Errors> {
    let mut form = Reading::of(filled, words);
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let adopted_on = form.need("przyjeto", "settings-adopted-missing", day);
    let contact = form.need("kontakt", "settings-standards-contact-missing", Line::<160>::parse);
    let (full, url) = version(&mut form, ("plik", "adres"), has_full);
    let (child, child_url) = version(&mut form, ("plik_dzieci", "adres_dzieci"), has_child);
    form.whole(|| {
        let standing =
            Standing { adopted_on: adopted_on?, contact: contact?.as_str().to_owned(), url, child_url };
        Some(Adopted { standing, full, child })
    })
}

/// One version of the standards: a file or an address, or the file that is here already.
fn version(
    form: &mut Reading<'_>,
    (file, address): (&str, &str),
    here: bool,
) -> (Option<Upload>, Option<String>) {
    let chosen = scan(form, file);
    let url = form.may(address, Line::<300>::parse).map(|line| line.as_str().to_owned());
    if url.as_ref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
        form.wrong(address, "settings-url-wrong");
    }
    if form.filled().file(file).is_none() && !form.filled().has(address) && !here {
        form.wrong(file, "settings-version-missing");
    }
    (chosen, url)
}

fn written(record: &Record) -> Filled {
    let card = &record.card;
    let adopted = record.organisation.standards.as_ref().map(|standing| standing.adopted_on.to_string());
    Filled::of([
        ("przyjeto", adopted.unwrap_or_default()),
        ("kontakt", card.standards_contact.clone()),
        ("adres", card.standards_url.clone()),
        ("adres_dzieci", card.child_standards_url.clone()),
    ])
}

async fn form(caller: &Caller, slug: String, sent: Option<(Filled, Errors)>) -> Result<Adopt, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepStandards(&desk.house.id))?;
        let record = store::find(look, &slug)?;
        let months = look.law().standards_months;
        let due = record.organisation.standards.as_ref().map(|on| on.adopted_on.plus_months(months));
        let full = files::latest(look, &desk.house.id, Kind::Standards)?;
        let child = files::latest(look, &desk.house.id, Kind::ChildStandards)?;
        Ok((desk, record, (months, due), full, child))
    });
    let (desk, record, (months, due), full, child) = found.await?;
    let (filled, errors) = sent.unwrap_or_else(|| (written(&record), Errors::default()));
    Ok(Adopt { page: caller.page(), desk, due, months, full, child, filled, errors })
}
