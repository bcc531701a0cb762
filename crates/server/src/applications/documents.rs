//! The part "documents": the statute, and the processing agreement once it is signed by hand.

use crate::app::Change;
use crate::applications::form::{self, Sent};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::files;
use crate::kit::forms::{Errors, Filled, Upload};
use crate::kit::locale::Words;
use crate::organisations::store::{self, Record};
use crate::reading::Reading;
use crate::sentence;
use axum::extract::Path;
use mutual_aid::file::{Kind, MediaType};
use mutual_aid::organisation::Part;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, Day};

/// The scans that came.
#[derive(Debug, Clone)]
pub struct Scans {
    /// The statute.
    pub statute: Option<Upload>,
    /// The signed agreement and the day on it.
    pub agreement: Option<(Upload, Day)>,
}

/// The organisation adds its papers.
///
/// # Errors
/// The part is closed now, a day lies in the future, or it is not theirs.
pub fn add(change: &mut Change<'_>, slug: &str, scans: &Scans) -> Result<(), Failure> {
    let mut record = store::find_to_change(change, slug)?;
    change.who().may(&Act::KeepOrganisation(&record.house.id))?;
    let written = record.organisation.write(Part::Documents)?;
    if let Some(statute) = &scans.statute {
        files::add(change, &record.house.id, Kind::Statute, statute)?;
    }
    if let Some((agreement, on)) = &scans.agreement {
        let signed = record.organisation.sign(*on, change.now().day())?;
        files::add(change, &record.house.id, Kind::ProcessingAgreement, agreement)?;
        store::set_agreement(change, &record, *on)?;
        change.record(signed)?;
    }
    change.record(written)
}

/// Shows the part.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    form::show(&caller, slug, Part::Documents).await
}

/// Adds what was chosen.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = read(caller.words(), &filled);
    form::send(caller, Sent { slug, part: Part::Documents, filled }, input, add).await
}

fn read(words: Words, filled: &Filled) -> Result<Scans, Errors> {
    let mut form = Reading::of(filled, words);
    let statute = scan(&mut form, "statut");
    let agreement = scan(&mut form, "umowa");
    if filled.file("statut").is_none() && filled.file("umowa").is_none() {
        form.wrong("statut", "refusal-file-missing");
    }
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let signed_on = match agreement {
        Some(_) => form.need("podpisano", "application-signed-on-missing", day),
        None => None,
    };
    form.whole(|| Some(Scans { statute, agreement: agreement.zip(signed_on) }))
}

/// A file that was chosen, when its bytes are of a kind that is kept.
pub(crate) fn scan(form: &mut Reading<'_>, name: &str) -> Option<Upload> {
    let file = form.filled().file(name)?;
    match MediaType::of(&file.bytes) {
        Ok(_) => Some(file.clone()),
        Err(refusal) => {
            form.say(name, sentence::refusal(form.words(), &refusal.into()));
            None
        }
    }
}

/// What stands in the part.
pub(super) fn written(record: &Record) -> Filled {
    let on = record.organisation.processing_agreement_on;
    Filled::of([("podpisano", on.map(|day| day.to_string()).unwrap_or_default())])
}
