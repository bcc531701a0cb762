//! Organisations for machines: those that serve now.

use super::client::Client;
use super::codes;
use super::places::PlaceRef;
use crate::api::pages::{MOST, cursor, read_cursor};
use crate::app::Look;
use crate::caller::Answer;
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::organisations::store::{self, Record};
use crate::places::Places;
use crate::urls;
use axum::extract::Path;
use mutual_aid::organisation::Status;
use mutual_aid::words::Line;
use polish_text::tokens;
use serde::Serialize;
use utoipa::{IntoParams, ToSchema};

/// The usual size of a page.
const USUAL: usize = 20;

/// An organisation as its offers name it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct HouseRef {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
}

/// What is asked of the organisations.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// A part of the name.
    #[param(max_length = 200)]
    pub q: Option<String>,
    /// The most items wanted.
    #[param(minimum = 1, maximum = 100, default = 20)]
    pub limit: Option<u32>,
    /// The `next` of the page before.
    #[param(max_length = 600)]
    pub cursor: Option<String>,
}

/// One page of organisations.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrganisationList {
    /// The organisations, by name.
    pub items: Vec<Organisation>,
    /// The cursor of the next page.
    #[schema(required = true)]
    pub next: Option<String>,
}

/// An organisation.
#[derive(Debug, Serialize, ToSchema)]
pub struct Organisation {
    /// Its id.
    pub id: String,
    /// Its name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its page, for people.
    #[schema(format = "uri")]
    pub url: String,
    /// Where it sits.
    #[schema(required = true)]
    pub place: Option<PlaceRef>,
    /// The account for donations, 26 digits, once it was verified.
    #[schema(required = true, pattern = r"^\d{26}$")]
    pub account: Option<String>,
    /// The register it stands in.
    #[schema(required = true)]
    pub register: Option<Register>,
    /// Its tax number, ten digits.
    #[schema(required = true)]
    pub nip: Option<String>,
    /// The public tasks it declared.
    pub public_tasks: Vec<PublicTask>,
    /// The kinds of services it has.
    pub categories: Vec<String>,
    /// What it says about itself.
    pub about: String,
    /// Its phone, empty when it has none.
    pub phone: String,
    /// When somebody answers it.
    pub opening_hours: String,
    /// Its offers.
    #[schema(format = "uri")]
    pub offers_url: String,
}

/// An entry in a public register.
#[derive(Debug, Serialize, ToSchema)]
pub struct Register {
    /// Which register.
    pub kind: String,
    /// The number there.
    pub number: String,
    /// Who keeps it, where that differs from place to place.
    pub authority: String,
}

/// A point of the act on public benefit and volunteer work, art. 4 sec. 1.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicTask {
    /// Its number.
    pub point: String,
    /// Its name in the language asked for.
    pub name: String,
}

/// Organisations
///
/// Those that serve now, by name.
#[utoipa::path(get, path = "/api/v1/organisations", tag = "organisations", operation_id = "listOrganisations",
    params(Asked), responses((status = 200, description = "A page of organisations", body = OrganisationList)))]
pub async fn list(client: Client) -> Answer {
    let mut query = client.query();
    let part = query.may("/q", Line::<200>::parse).map(|line| tokens(line.as_str()).join(" "));
    let limit = query.number("/limit", 1, MOST);
    let after = query.text("/cursor").map(read_cursor);
    if after == Some(None) {
        query.wrong("/cursor", "api-no-cursor");
    }
    query.whole(|| Some(()))?;
    let limit = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(USUAL);
    let (part, after) = (part.unwrap_or_default(), after.flatten().unwrap_or_default());
    let (words, origin) = (client.words(), client.app.settings.url.clone());
    let story = move |look: &mut Look<'_>| {
        let mut found = store::active(look, &part, &after, limit.saturating_add(1))?;
        let more = found.len() > limit;
        found.truncate(limit);
        let next =
            found.last().filter(|_| more).map(|(folded, record)| cursor(folded, record.house.id.as_str()));
        let items = found.into_iter().map(|(_, record)| organisation(record, words, &origin)).collect();
        Ok(OrganisationList { items, next })
    };
    let page = client.app.look(client.by(), story).await?;
    Ok(client.leading_on(client.show(&page), page.next.as_deref()))
}

/// One organisation
#[utoipa::path(get, path = "/api/v1/organisations/{slug}", tag = "organisations", operation_id = "showOrganisation",
    params(("slug" = String, Path, description = "Its name in addresses")),
    responses((status = 200, description = "The organisation", body = Organisation)))]
pub async fn show(client: Client, Path(slug): Path<String>) -> Answer {
    client.query().whole(|| Some(()))?;
    let record = client.app.look(client.by(), move |look| store::find_public(look, &slug)).await?;
    if matches!(record.organisation.status, Status::Suspended | Status::Closed) {
        return Err(Failure::NotFound);
    }
    Ok(client.show(&organisation(record, client.words(), &client.app.settings.url)))
}

fn organisation(record: Record, words: Words, origin: &str) -> Organisation {
    let card = record.card;
    let place = card.place.and_then(|id| Places::embedded().by_id(id));
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let known = codes::categories();
    Organisation {
        id: record.house.id.0,
        url: format!("{origin}{}{}", words.prefix(), urls::organisation(&record.house.slug)),
        offers_url: format!("{origin}/api/v1/offers?organisation={}", record.house.slug),
        slug: record.house.slug,
        name: record.house.name,
        place: place.map(PlaceRef::at),
        account: some(&card.account).filter(|_| card.account_verified_on.is_some()),
        register: some(&card.register_number).map(|number| Register {
            kind: card.register_kind.clone(),
            number,
            authority: card.register_authority.clone(),
        }),
        nip: some(&card.nip),
        public_tasks: card.public_tasks().map(|point| task(point, words)).collect(),
        categories: card.categories().filter(|key| known.contains(key)).map(str::to_owned).collect(),
        about: card.about,
        phone: card.phone,
        opening_hours: card.opening_hours,
    }
}

fn task(point: &str, words: Words) -> PublicTask {
    PublicTask { point: point.to_owned(), name: words.say(format!("public-task-{point}")) }
}
