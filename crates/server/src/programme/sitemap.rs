//! Every page that search engines may list, in three languages (sitemaps.org).

use super::{leaves, store};
use crate::app::{App, By};
use crate::categories;
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::listings::address;
use crate::urls;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use mutual_aid::category::Category;
use std::fmt::Write as _;

/// Pages that are no texts.
const PAGES: [&str; 9] = [
    "/",
    "/oferty",
    "/organizacje",
    "/firmy",
    "/dla-organizacji",
    "/kontakt",
    "/ulatwienia",
    "/zglos-naduzycie",
    "/api/dokumentacja",
];

/// Lists the pages, the organisations and the newest offers.
///
/// # Errors
/// The database failed.
pub async fn show(State(app): State<App>) -> Result<Response, Failure> {
    let found = app.look(By::system(), |look| {
        Ok((
            store::organisations(look)?,
            store::offers(look)?,
            store::companies(look)?,
            store::listings(look)?,
        ))
    });
    let (houses, offers, companies, listings) = found.await?;
    let fixed = PAGES.into_iter().chain(leaves::LEAVES.iter().map(|leaf| leaf.path)).map(str::to_owned);
    let kinds = Category::all().iter().map(|kind| format!("/kategorie/{}", categories::slug(*kind)));
    let houses = houses.into_iter().map(|slug| format!("/organizacje/{slug}"));
    let offers = offers.into_iter().map(|(slug, number)| urls::offer(&slug, number));
    let companies = companies.into_iter().map(|slug| format!("/firmy/{slug}"));
    let listings = listings.into_iter().map(|(company, slug, number)| address(&company, &slug, number));
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for path in fixed.chain(kinds).chain(houses).chain(offers).chain(companies).chain(listings) {
        entry(&mut text, &app.settings.url, &path);
    }
    text.push_str("</urlset>\n");
    Ok(([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], text).into_response())
}

/// A page in its three languages; addresses hold letters, digits and hyphens, so nothing is escaped.
fn entry(text: &mut String, url: &str, path: &str) {
    for language in Language::ALL {
        let _ = write!(text, "<url><loc>{url}{}{path}</loc>", language.prefix());
        for other in Language::ALL {
            let _ = write!(
                text,
                "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{url}{}{path}\"/>",
                other.prefix()
            );
        }
        text.push_str("</url>\n");
    }
}
