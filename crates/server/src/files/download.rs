//! Somebody who may opens a file: always as a download, never shown within our pages.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::files::store::{self, Kept};
use crate::organisations::store::find_house;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The file and its content, for somebody who may open that kind of file in this organisation.
///
/// # Errors
/// There is none, or not for this person.
pub fn download(look: &mut Look<'_>, slug: &str, id: &str) -> Result<(Kept, Vec<u8>), Failure> {
    let house = find_house(look, slug)?;
    let file = store::find(look, &house.id, id)?;
    look.who().may(&file.kind.opened_by(&house.id))?;
    let bytes = store::bytes(look, &house.id, id)?;
    Ok((file, bytes))
}

/// `/panel/{org}/pliki/{id}`
pub async fn show(caller: Caller, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (file, bytes) = caller.look(move |look| download(look, &slug, &id)).await?;
    Ok(attachment(&file, bytes, "private, no-store"))
}

/// A file as an attachment that no browser opens as a page of ours.
#[must_use]
pub fn attachment(file: &Kept, bytes: Vec<u8>, cache: &'static str) -> Response {
    let name = utf8_percent_encode(&file.name, NON_ALPHANUMERIC);
    let disposition = format!("attachment; filename*=UTF-8''{name}");
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.media_type.into()));
    if let Ok(disposition) = HeaderValue::from_str(&disposition) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    response
}
