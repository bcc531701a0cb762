//! What a browser gets when it asks for the files of the pages.

use super::*;

async fn ask(path: &str, accepted: &'static str) -> (StatusCode, HeaderMap, Bytes) {
    let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(accepted))]);
    let response = serve(Path(path.to_owned()), headers).await;
    let (parts, body) = response.into_parts();
    (parts.status, parts.headers, axum::body::to_bytes(body, 1 << 20).await.unwrap())
}

fn path(name: &str) -> String {
    url(name).strip_prefix("/a/").unwrap().to_owned()
}

#[tokio::test]
async fn a_file_is_kept_for_ever_under_the_hash_of_its_content() {
    let (status, headers, body) = ask(&path("app.css"), "").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
    assert_eq!(headers[header::CONTENT_TYPE], "text/css; charset=utf-8");
    assert_eq!(path("app.css"), with_hash("app.css", &body));
}

#[tokio::test]
async fn a_hash_of_yesterday_gets_the_file_of_today_but_does_not_keep_it() {
    let (status, headers, _) = ask("app.0123456789ab.css", "").await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers[header::CACHE_CONTROL], "no-cache");
}

#[tokio::test]
async fn what_is_not_there_is_not_found() {
    for path in ["nothing.0123456789ab.css", "app.css", "app", "", "../build.rs", "../../Cargo.toml"] {
        assert_eq!(ask(path, "br").await.0, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(url("nothing.css"), "/a/nothing.css");
}

#[tokio::test]
async fn texts_come_packed_as_the_browser_likes_them() {
    let plain = ask(&path("app.css"), "").await.2;
    let (_, headers, brotli) = ask(&path("app.css"), "gzip, deflate, br;q=0.9").await;
    assert_eq!(headers[header::CONTENT_ENCODING], "br");
    assert!(brotli.len() * 3 < plain.len());
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut &*brotli, &mut unpacked).unwrap();
    assert_eq!(unpacked, plain);
    let (_, headers, gzip) = ask(&path("app.css"), "GZIP, br;q=0").await;
    assert_eq!(headers[header::CONTENT_ENCODING], "gzip");
    let mut unpacked = Vec::new();
    std::io::copy(&mut flate2::read::GzDecoder::new(&*gzip), &mut unpacked).unwrap();
    assert_eq!(unpacked, plain);
}

#[tokio::test]
async fn fonts_come_as_they_are() {
    let (_, headers, body) = ask(&path("brygada-1918-pl-700.woff2"), "br").await;
    assert!(!headers.contains_key(header::CONTENT_ENCODING));
    assert!(body.starts_with(b"wOF2"));
}

#[test]
fn the_style_names_the_fonts_by_their_full_address() {
    let css = String::from_utf8(content("app.css").unwrap().to_vec()).unwrap();
    assert!(css.contains(&format!("url({})", url("brygada-1918-pl-700.woff2"))));
    let manifest = String::from_utf8(content("manifest.webmanifest").unwrap().to_vec()).unwrap();
    assert!(manifest.contains(&format!("\"{}\"", url("icon.svg"))));
}

#[test]
fn a_changed_picture_changes_the_address_of_the_style_that_names_it() {
    let with = |picture: &'static [u8]| {
        let shelf = shelf(&[("a.css", b"b{background:url(i/p.svg)}"), ("i/p.svg", picture)]);
        (shelf["a.css"].url.clone(), shelf["i/p.svg"].url.clone())
    };
    let (first, second) = (with(b"<svg/>"), with(b"<svg />"));
    assert_ne!(first, second);
    assert_ne!(first.0, second.0);
    assert!(first.1.starts_with("/a/i/p.") && without_hash(&first.1) == "/a/i/p.svg");
}
