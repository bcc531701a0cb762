//! Where files are kept.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::kit::forms::Upload;
use crate::kit::id::hex;
use jiff::Timestamp;
use mutual_aid::file::{Kind, MediaType};
use mutual_aid::{FileId, OrganisationId, Who};
use sha2::{Digest, Sha256};

/// A file as lists show it, without its bytes.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its id.
    pub id: FileId,
    /// What it is kept for.
    pub kind: Kind,
    /// The name it came with.
    pub name: String,
    /// What its bytes are.
    pub media_type: MediaType,
    /// How many bytes.
    pub size: i64,
    /// When it came.
    pub uploaded_at: Timestamp,
}

/// Keeps a file whose bytes were looked at.
///
/// # Errors
/// The database failed.
pub fn insert(
    change: &mut Change<'_>,
    house: &OrganisationId,
    kind: Kind,
    media_type: MediaType,
    upload: &Upload,
) -> Result<FileId, Failure> {
    let id = change.ids().id();
    let by = match change.who() {
        Who::Member(member) => Some(member.account.0.clone()),
        _ => None,
    };
    let size = i64::try_from(upload.bytes.len()).unwrap_or(i64::MAX);
    let name = if upload.name.trim().is_empty() { "plik" } else { upload.name.trim() };
    let now = change.now().0;
    change.tx.run(
        sql("insert into files (organisation_id, id, kind, name, media_type, content, size, sha256, uploaded_at,
                uploaded_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"),
        &params![
            house.as_str(),
            id,
            <&str>::from(kind),
            name,
            <&str>::from(media_type),
            upload.bytes,
            size,
            hex(&Sha256::digest(&upload.bytes)),
            now,
            by,
        ],
    )?;
    Ok(FileId(id))
}

/// An organisation's files of one kind, the newest first; there are few of a kind.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, house: &OrganisationId, kind: Kind) -> Result<Vec<Kept>, Failure> {
    let rows = look.tx.all(
        sql("select id, kind, name, media_type, size, uploaded_at
            from files
            where organisation_id = $1 and kind = $2
            order by id desc
            limit 50"),
        &params![house.as_str(), <&str>::from(kind)],
    )?;
    Ok(rows.iter().map(kept).collect::<Result<_, _>>()?)
}

/// The newest file of a kind.
///
/// # Errors
/// The database failed.
pub fn latest(look: &mut Look<'_>, house: &OrganisationId, kind: Kind) -> Result<Option<Kept>, Failure> {
    Ok(list(look, house, kind)?.into_iter().next())
}

/// One file of an organisation.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let text = sql("select id, kind, name, media_type, size, uploaded_at
        from files
        where organisation_id = $1 and id = $2");
    let row = look.tx.one(text, &params![house.as_str(), id])?.ok_or(Failure::NotFound)?;
    Ok(kept(&row)?)
}

/// The content of a file.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn bytes(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Vec<u8>, Failure> {
    let text = sql("select content from files where organisation_id = $1 and id = $2");
    let row = look.tx.one(text, &params![house.as_str(), id])?.ok_or(Failure::NotFound)?;
    Ok(row.get("content")?)
}

fn kept(row: &Row) -> Result<Kept, Broken> {
    let kind = row.get::<String>("kind")?.parse().map_err(|_| Broken::Type("files.kind".into()))?;
    let media_type =
        row.get::<String>("media_type")?.parse().map_err(|_| Broken::Type("files.media_type".into()))?;
    Ok(Kept {
        id: FileId(row.get("id")?),
        kind,
        name: row.get("name")?,
        media_type,
        size: row.get("size")?,
        uploaded_at: row.get("uploaded_at")?,
    })
}
