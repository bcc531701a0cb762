//! The public page of an organisation: what it does, where, when it answers the phone; nobody's personal data.

use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::files;
use crate::look::Page;
use crate::organisations::store::{self, Offered, Record};
use crate::organisations::{area, place};
use crate::places::Places;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mutual_aid::file::Kind;
use mutual_aid::organisation::Status;

#[derive(Template)]
#[template(path = "organisations/show.html")]
struct Show {
    page: Page,
    record: Record,
    offers: Vec<Offered>,
    standards: Option<files::Kept>,
    child_standards: Option<files::Kept>,
}

#[derive(Template)]
#[template(path = "organisations/gone.html")]
struct Gone {
    page: Page,
    name: String,
}

impl Show {
    fn is_leaving(&self) -> bool {
        self.record.organisation.status == Status::Leaving
    }

    fn place(&self) -> String {
        place::plain(Places::embedded(), self.record.card.place)
    }

    fn area(&self) -> String {
        area::say(self.page.words, self.record.card.area.as_ref(), self.record.card.place)
    }

    fn tel(&self) -> String {
        self.record.card.phone.replace(' ', "")
    }

    /// The organisation for search engines (schema.org), safe inside a script element.
    fn data(&self) -> String {
        let (card, house) = (&self.record.card, &self.record.house);
        let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        let data = serde_json::json!({
            "@context": "https://schema.org",
            "@type": "NGO",
            "name": house.name,
            "description": some(&card.about),
            "url": format!("{}{}", self.page.origin, urls::organisation(&house.slug)),
            "telephone": some(&card.phone),
            "email": some(&card.email),
            "taxID": some(&card.nip),
            "address": {
                "@type": "PostalAddress",
                "streetAddress": some(&card.address),
                "postalCode": some(&card.postal_code),
                "addressLocality": some(&self.place()),
                "addressCountry": "PL",
            },
        });
        data.to_string().replace('<', "\\u003c")
    }

    fn standards_url(&self, file: &Option<files::Kept>, url: &str, address: &str) -> String {
        match (file, url) {
            (Some(_), _) => format!("{}/organizacje/{}/{address}", self.page.prefix, self.record.house.slug),
            (None, url) => url.to_owned(),
        }
    }
}

/// `/organizacje/{slug}`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let found = caller.look(move |look| {
        let record = store::find_public(look, &slug)?;
        let id = record.house.id.clone();
        let offers = store::offers(look, &id)?;
        let standards = files::latest(look, &id, Kind::Standards)?;
        let child_standards = files::latest(look, &id, Kind::ChildStandards)?;
        Ok((record, offers, standards, child_standards))
    });
    let (record, offers, standards, child_standards) = found.await?;
    if matches!(record.organisation.status, Status::Suspended | Status::Closed) {
        let mut gone = caller.show_again(&Gone { page: caller.page(), name: record.house.name })?;
        *gone.status_mut() = StatusCode::GONE;
        return Ok(gone);
    }
    caller.show(&Show { page: caller.page().listed(), record, offers, standards, child_standards })
}

/// `/organizacje/{slug}/standardy`
pub async fn standards(caller: Caller, Path(slug): Path<String>) -> Answer {
    published(&caller, slug, Kind::Standards).await
}

/// `/organizacje/{slug}/standardy-dla-dzieci`
pub async fn child_standards(caller: Caller, Path(slug): Path<String>) -> Answer {
    published(&caller, slug, Kind::ChildStandards).await
}

/// The published file of an organisation in the programme (act of 13.05.2016, art. 22c).
async fn published(caller: &Caller, slug: String, kind: Kind) -> Answer {
    let found = caller.look(move |look| {
        let record = store::find_public(look, &slug)?;
        if !matches!(record.organisation.status, Status::Active | Status::Leaving) {
            return Err(Failure::NotFound);
        }
        let file = files::latest(look, &record.house.id, kind)?.ok_or(Failure::NotFound)?;
        let bytes = files::store::bytes(look, &record.house.id, file.id.as_str())?;
        Ok((file, bytes))
    });
    let (file, bytes) = found.await?;
    Ok(files::download::attachment(&file, bytes, "no-cache"))
}
