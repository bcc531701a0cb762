//! `GET /api/v1/orders/{number}`: where an order stands, what happened, and what its requester can do.

use super::tag;
use crate::api::acts::Action;
use crate::api::client::Client;
use crate::api::codes;
use crate::api::houses::sheet;
use crate::api::organisations::HouseRef;
use crate::api::places::PlaceRef;
use crate::app::Look;
use crate::caller::Answer;
use crate::enquiries::time;
use crate::failure::Failure;
use crate::history::Entry;
use crate::kit::db::Broken;
use crate::kit::locale::Words;
use crate::offers::store::Host;
use crate::orders::case::was_answered;
use crate::orders::next::{self, Can};
use crate::orders::store::questions;
use crate::orders::store::visits;
use crate::orders::{Case, Key, desk_store, holder, meeting, store, trail};
use crate::terms::store as terms;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use mutual_aid::category::Category;
use mutual_aid::{Act, OrderId, OrganisationId};
use polish_ids::CaseNumber;
use serde::Serialize;
use utoipa::ToSchema;

/// An order, as its requester sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Order {
    /// Its number.
    pub number: String,
    /// Where it stands.
    #[schema(schema_with = codes::status)]
    pub status: &'static str,
    /// The same in words.
    pub status_text: String,
    /// Who does what next, and until when, in a sentence.
    pub next: String,
    /// The version, also the entity tag: send it as `If-Match`.
    pub version: i64,
    /// The organisation that has it.
    #[schema(required = true)]
    pub organisation: Option<HouseRef>,
    /// The organisation's phone, empty when it has none.
    pub phone: String,
    /// The kind of service.
    #[schema(required = true)]
    pub category: Option<&'static str>,
    /// Where.
    #[schema(required = true)]
    pub place: Option<PlaceRef>,
    /// The time wished for, in words.
    pub wish: String,
    /// The terms on the table.
    #[schema(required = true)]
    pub terms: Option<Terms>,
    /// What the organisation must know before it can help.
    #[schema(required = true)]
    pub question: Option<String>,
    /// The few words with which the organisation answered last.
    #[schema(required = true)]
    pub note: Option<String>,
    /// The coming visit.
    #[schema(required = true)]
    pub visit: Option<Visit>,
    /// What happened, the oldest first.
    pub timeline: Vec<Happening>,
    /// What the requester can do now.
    pub actions: Vec<Action>,
    /// Where people follow it.
    #[schema(format = "uri")]
    pub track_url: String,
}

/// A version of the terms.
#[derive(Debug, Serialize, ToSchema)]
pub struct Terms {
    /// Its number, from 1.
    pub version: u32,
    /// When the work starts, if a time is set.
    #[schema(required = true, format = DateTime)]
    pub starts: Option<String>,
    /// How long, minutes.
    #[schema(required = true)]
    pub minutes: Option<u32>,
    /// Scope, place, parts, who comes.
    pub text: String,
    /// What is asked for it, grosze; null where the help is free.
    #[schema(required = true)]
    pub fee_grosze: Option<i64>,
    /// Whether the requester accepted it.
    pub requester_accepted: bool,
    /// Whether the organisation accepted it.
    pub organisation_accepted: bool,
}

/// A coming visit.
#[derive(Debug, Serialize, ToSchema)]
pub struct Visit {
    /// When it starts.
    #[schema(format = DateTime)]
    pub starts: String,
    /// The word said at the door; null where the requester comes to the workshop.
    #[schema(required = true)]
    pub password: Option<String>,
    /// The first names of whoever comes.
    pub people: Vec<String>,
}

/// Something that happened.
#[derive(Debug, Serialize, ToSchema)]
pub struct Happening {
    /// When.
    #[schema(format = DateTime)]
    pub at: String,
    /// What, by its name.
    pub event: String,
    /// What, in a sentence of the language asked for.
    pub sentence: String,
    /// Who did it: a first name or a role.
    pub who: String,
}

/// Follow an order
///
/// For whoever has its token, and for the programs of the organisation that has it.
#[utoipa::path(get, path = "/api/v1/orders/{number}", tag = "orders", operation_id = "followOrder",
    security(("case" = []), ("organisation" = [])),
    params(("number" = String, Path, description = "The number of the order")),
    responses((status = 200, description = "The order", body = Order)))]
pub async fn show(client: Client, Path(number): Path<String>) -> Answer {
    client.query().whole(|| Some(()))?;
    let teller = client.clone();
    let order = if client.is_program() {
        let (bearer, by) = client.program().await?;
        client.app.look(by, move |look| read_of_house(look, &teller, &bearer.organisation, &number)).await?
    } else {
        let (id, by) = client.holder().await?;
        client.app.look(by, move |look| read(look, &teller, &id, &number)).await?
    };
    let text = serde_json::to_string(&order).map_err(|_| Broken::Engine("an order".into()))?;
    let mut response = client.tell(StatusCode::OK, text);
    if let Ok(tag) = HeaderValue::from_str(&tag(order.version)) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

/// The order of a token, if it is the one of the address.
fn read(look: &mut Look<'_>, client: &Client, id: &OrderId, number: &str) -> Result<Order, Failure> {
    let (case, host) = holder::read(look, id)?;
    is_of(&case, number)?;
    let entries = trail::of(look, client.words(), id)?;
    whole(look, client, (&case, host), entries)
}

/// The order of a number, if the organisation of the token has it.
fn read_of_house(
    look: &mut Look<'_>,
    client: &Client,
    house: &OrganisationId,
    number: &str,
) -> Result<Order, Failure> {
    look.who().may(&Act::SeeOrder(Some(house)))?;
    let number = CaseNumber::parse(number).map_err(|_| Failure::NotFound)?.to_string();
    let case = store::find(look, &Key { organisation: house.clone(), number })?;
    sheet::order(look, client, &case)
}

/// Everything both sides see of an order.
///
/// # Errors
/// The database failed.
pub fn whole(
    look: &mut Look<'_>,
    client: &Client,
    (case, host): (&Case, Option<Host>),
    entries: Vec<Entry>,
) -> Result<Order, Failure> {
    let (words, id) = (client.words(), &case.order.id);
    let terms = terms::find(look, id)?;
    let asked = questions::of(look, id)?.into_iter().rfind(|question| question.answer.is_none());
    let visit = visits::next(look, id)?;
    let note = desk_store::answer_note(look, id)?.filter(|_| was_answered(case.order.status));
    let timeline = entries.into_iter().map(happening).collect();
    let meeting = meeting::of(look, case)?;
    Ok(Order {
        terms: terms.current().map(told),
        question: asked.map(|asked| asked.question),
        visit: visit.map(|visit| Visit {
            starts: visit.starts.to_string(),
            password: meeting.workshop.is_none().then_some(visit.password),
            people: visit.people,
        }),
        note,
        timeline,
        next: next::sentence(words, case, &meeting, &look.law()),
        ..outline(client, case, host)
    })
}

/// A token opens no other order.
///
/// # Errors
/// It is another.
pub fn is_of(case: &Case, number: &str) -> Result<(), Failure> {
    let number = CaseNumber::parse(number).map_err(|_| Failure::NotFound)?;
    if number.to_string() == case.number { Ok(()) } else { Err(Failure::NotFound) }
}

/// What the order's own row says.
fn outline(client: &Client, case: &Case, host: Option<Host>) -> Order {
    let (words, said) = (client.words(), &case.details);
    Order {
        number: case.number.clone(),
        status: case.order.status.into(),
        status_text: words.say(format!("status-request-{}", <&str>::from(case.order.status))),
        next: String::new(),
        version: case.version,
        phone: host.as_ref().map_or_else(String::new, |host| host.phone.clone()),
        organisation: host.map(|host| HouseRef { id: host.id.0, name: host.name, slug: host.slug }),
        category: said.category.map(Category::key),
        place: said.place.map(PlaceRef::of),
        wish: wish(words, case),
        terms: None,
        question: None,
        note: None,
        visit: None,
        timeline: Vec::new(),
        actions: actions(case),
        track_url: format!("{}{}/moja-prosba", client.app.settings.url, words.prefix()),
    }
}

fn wish(words: Words, case: &Case) -> String {
    time::wish(words, &case.details)
}

fn happening(entry: Entry) -> Happening {
    Happening { at: entry.moment, event: entry.event, sentence: entry.sentence, who: entry.who }
}

fn told(version: &mutual_aid::terms::Version) -> Terms {
    Terms {
        version: version.number,
        starts: version.span.map(|span| span.starts.to_string()),
        minutes: version.span.map(|span| span.minutes),
        text: version.text.clone(),
        fee_grosze: version.fee.as_ref().map(|quote| quote.fee.0),
        requester_accepted: version.requester.is_some(),
        organisation_accepted: version.organisation.is_some(),
    }
}

fn actions(case: &Case) -> Vec<Action> {
    let can = Can::of(case);
    let all = [
        ("answer", can.answer),
        ("accept", can.accept),
        ("counter", can.counter),
        ("confirm", can.confirm),
        ("dispute", can.dispute),
        ("change", can.change),
        ("call", can.call),
        ("cancel", can.call_off),
    ];
    let href = |name: &str| format!("/api/v1/orders/{}/{name}", case.number);
    all.into_iter().filter(|(_, can)| *can).map(|(name, _)| Action { name, href: href(name) }).collect()
}
