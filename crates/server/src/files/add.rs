//! An organisation keeps a file that came with a form.

use crate::app::Change;
use crate::failure::Failure;
use crate::files::store;
use crate::kit::forms::Upload;
use mutual_aid::event::Noun;
use mutual_aid::file::{Kind, MediaType};
use mutual_aid::{Event, FileId, OrganisationId, Subject, What};

/// Keeps a file; part of a story that has asked the policy.
///
/// # Errors
/// The bytes are no PDF, JPEG or PNG, or there are too many.
pub fn add(
    change: &mut Change<'_>,
    house: &OrganisationId,
    kind: Kind,
    upload: &Upload,
) -> Result<FileId, Failure> {
    let media_type = MediaType::of(&upload.bytes)?;
    let id = store::insert(change, house, kind, media_type, upload)?;
    change.record(Event {
        subject: Subject::of(Noun::Organisation, house.as_str()),
        organisation: Some(house.clone()),
        what: What::FileAdded { kind: <&str>::from(kind).to_owned() },
    })?;
    Ok(id)
}
