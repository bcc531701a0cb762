//! Style, script, fonts and pictures carried in the binary; their address holds a hash of their content, so
//! that a browser asks for each only once.

use std::collections::HashMap;
use std::io::Write as _;
use std::sync::LazyLock;

use axum::body::Bytes;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;

use super::id;

static FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

static SHELF: LazyLock<HashMap<String, Asset>> = LazyLock::new(|| shelf(FILES));

/// How many hex digits of the hash stand in an address.
const HASH_LENGTH: usize = 12;

struct Asset {
    url: String,
    kind: &'static str,
    plain: Bytes,
    gzip: Option<Bytes>,
    brotli: Option<Bytes>,
}

/// The address of a file of `assets/web/`; of an unknown one an address that answers 404.
pub fn url(name: &str) -> String {
    SHELF.get(name).map_or_else(
        || {
            tracing::error!(name, "there is no such asset");
            format!("/a/{name}")
        },
        |asset| asset.url.clone(),
    )
}

/// The content of a file of `assets/web/` as it is served.
pub fn content(name: &str) -> Option<Bytes> {
    SHELF.get(name).map(|asset| asset.plain.clone())
}

/// The door of `/a/{*path}`. A hash of yesterday gets the file of today, but may not keep it.
pub async fn serve(Path(path): Path<String>, headers: HeaderMap) -> Response {
    let known = SHELF.get(&without_hash(&path)).filter(|_| path.matches('.').count() > 1);
    let Some(asset) = known else { return StatusCode::NOT_FOUND.into_response() };
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
    let (body, encoding) = asset.encoded(accepted.unwrap_or_default());
    let mut response = body.into_response();
    let answered = response.headers_mut();
    answered.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    let keep =
        if asset.url == format!("/a/{path}") { "public, max-age=31536000, immutable" } else { "no-cache" };
    answered.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if let Some(encoding) = encoding {
        answered.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    if asset.gzip.is_some() {
        answered.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
    response
}

impl Asset {
    fn new(name: &str, content: Vec<u8>) -> Asset {
        let kind = kind(name);
        let packed = kind.contains("text/") || kind.contains("json") || kind.contains("svg");
        Asset {
            url: format!("/a/{}", with_hash(name, &content)),
            kind,
            gzip: packed.then(|| gzip(&content)).flatten(),
            brotli: packed.then(|| brotli(&content)).flatten(),
            plain: content.into(),
        }
    }

    fn encoded(&self, accepted: &str) -> (Bytes, Option<&'static str>) {
        let packed = [(&self.brotli, "br"), (&self.gzip, "gzip")];
        let fit = packed.into_iter().find(|(_, coding)| accepts(accepted, coding));
        match fit {
            Some((Some(bytes), coding)) => (bytes.clone(), Some(coding)),
            _ => (self.plain.clone(), None),
        }
    }
}

/// Files that name others (style, manifest) come after them and name them with their hash.
fn shelf(files: &[(&str, &[u8])]) -> HashMap<String, Asset> {
    let names_others = |name: &str| name.ends_with(".css") || name.ends_with(".webmanifest");
    let mut shelf: HashMap<String, Asset> = files
        .iter()
        .filter(|(name, _)| !names_others(name))
        .map(|(name, content)| ((*name).to_owned(), Asset::new(name, content.to_vec())))
        .collect();
    for (name, content) in files.iter().filter(|(name, _)| names_others(name)) {
        let mut text = String::from_utf8_lossy(content).into_owned();
        for (other, asset) in &shelf {
            for (open, close) in [("(", ")"), ("\"", "\"")] {
                let hashed = format!("{open}{}{close}", asset.url);
                text = text.replace(&format!("{open}{other}{close}"), &hashed);
            }
        }
        shelf.insert((*name).to_owned(), Asset::new(name, text.into_bytes()));
    }
    shelf
}

fn with_hash(name: &str, content: &[u8]) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, content);
    let hash: String = id::hex(digest.as_ref()).chars().take(HASH_LENGTH).collect();
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{hash}.{extension}"),
        None => format!("{name}.{hash}"),
    }
}

fn without_hash(path: &str) -> String {
    let Some((front, extension)) = path.rsplit_once('.') else { return path.to_owned() };
    match front.rsplit_once('.') {
        Some((stem, _)) => format!("{stem}.{extension}"),
        None => path.to_owned(),
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "webmanifest" => "application/manifest+json",
        "txt" => "text/plain; charset=utf-8",
        "woff2" => "font/woff2",
        "png" => "image/png",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        _ => "application/octet-stream",
    }
}

/// Whether an `Accept-Encoding` names the coding and does not refuse it with `q=0`.
fn accepts(accepted: &str, coding: &str) -> bool {
    accepted.split(',').any(|offer| {
        let mut parts = offer.split(';').map(str::trim);
        let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(coding));
        let refused = parts
            .filter_map(|part| part.strip_prefix("q="))
            .any(|weight| weight.parse::<f32>().is_ok_and(|weight| weight <= 0.0));
        named && !refused
    })
}

fn gzip(content: &[u8]) -> Option<Bytes> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).ok()?;
    encoder.finish().ok().map(Bytes::from)
}

fn brotli(content: &[u8]) -> Option<Bytes> {
    let params = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    let mut out = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut out, &params).ok()?;
    Some(out.into())
}

#[cfg(test)]
mod tests;
