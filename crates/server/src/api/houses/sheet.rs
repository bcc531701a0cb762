//! `GET /api/v1/organisations/{slug}/orders/{number}`: an order as its organisation sees it.

use super::{number_of, shown, tagged};
use crate::api::acts::Action;
use crate::api::client::Client;
use crate::api::codes;
use crate::api::orders::follow::{self, Order};
use crate::app::Look;
use crate::caller::Answer;
use crate::complaints::store as complaints;
use crate::failure::Failure;
use crate::history;
use crate::offers::store as offers;
use crate::orders::{Case, Key, store};
use crate::organisations::store::find_house;
use crate::visits::store as visits;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::order::Status;
use mutual_aid::{Act, Subject};
use serde::Serialize;
use utoipa::ToSchema;

/// An order, as its organisation sees it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Sheet {
    /// What its requester sees, too.
    #[serde(flatten)]
    pub order: Order,
    /// What was asked, and how whoever asked is reached.
    pub request: Request,
    /// The visits, the soonest first.
    pub visits: Vec<VisitItem>,
    /// What was not right.
    pub complaints: Vec<ComplaintItem>,
}

/// What was asked, and how whoever asked is reached.
#[derive(Debug, Serialize, ToSchema)]
pub struct Request {
    /// Which kind of requester.
    #[schema(schema_with = codes::kind)]
    pub kind: &'static str,
    /// The institution works for profit, and pays by default as a company does.
    pub for_profit: bool,
    /// Whom to ask for.
    #[schema(required = true)]
    pub first_name: Option<String>,
    /// The phone, E.164.
    #[schema(required = true)]
    pub phone: Option<String>,
    /// The e-mail address, once it was confirmed.
    #[schema(required = true)]
    pub email: Option<String>,
    /// The institution or organisation that asks.
    #[schema(required = true)]
    pub institution: Option<String>,
    /// Who is served, when it is somebody else.
    #[schema(required = true)]
    pub recipient: Option<String>,
    /// Street and house.
    #[schema(required = true)]
    pub address: Option<String>,
    /// What is needed, in the person's own words.
    #[schema(required = true)]
    pub description: Option<String>,
    /// The language to speak and write.
    #[schema(schema_with = codes::language)]
    pub language: &'static str,
}

/// A visit.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitItem {
    /// Its id.
    pub id: String,
    /// Where it stands.
    #[schema(schema_with = codes::visit_status)]
    pub status: &'static str,
    /// When it starts.
    #[schema(format = DateTime)]
    pub starts: String,
    /// How long it is planned, minutes.
    pub minutes: u32,
    /// The ids of those who go.
    pub people: Vec<String>,
}

/// Something that was not right, and what the organisation answered.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComplaintItem {
    /// In the requester's own words.
    pub description: String,
    /// The answer.
    #[schema(required = true)]
    pub answer: Option<String>,
}

/// An order of an organisation
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/orders/{number}", tag = "desk", operation_id = "showOrder",
    security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("number" = String, Path, description = "The number of the order")),
    responses((status = 200, description = "The order", body = Sheet)))]
pub async fn show(client: Client, Path((slug, number)): Path<(String, String)>) -> Answer {
    let (_, by) = client.program().await?;
    client.query().whole(|| Some(()))?;
    let (teller, number) = (client.clone(), number_of(&number)?);
    let story = move |look: &mut Look<'_>| {
        let organisation = find_house(look, &slug)?.id;
        look.who().may(&Act::SeeOrder(Some(&organisation)))?;
        let case = store::find(look, &Key { organisation, number: number.clone() })?;
        let planned = visits::of_order(look, &case.order.id)?;
        let complained = complaints::of(look, &case.order.id)?;
        let request = request(&case);
        let order = order(look, &teller, &case)?;
        let complaints =
            complained.into_iter().map(|it| ComplaintItem { description: it.text, answer: it.answer });
        let visits = planned.into_iter().map(visit).collect();
        Ok(Sheet { order, request, visits, complaints: complaints.collect() })
    };
    let sheet = client.app.look(by, story).await?;
    Ok(tagged(shown(&client, &sheet)?, sheet.order.version))
}

/// What both sides see of an order, with what the organisation can do.
///
/// # Errors
/// The database failed.
pub fn order(look: &mut Look<'_>, client: &Client, case: &Case) -> Result<Order, Failure> {
    let house = case.order.organisation.clone().ok_or(Failure::NotFound)?;
    let host = offers::host(look, &house)?;
    let subject = Subject::of(Noun::Order, case.order.id.as_str());
    let entries = history::of(look, client.words(), &subject)?;
    let works = look.who().can(&Act::WorkOnOrder(Some(&house)));
    let actions = if works { actions(case, &host.slug) } else { Vec::new() };
    Ok(Order { actions, ..follow::whole(look, client, (case, Some(host)), entries)? })
}

fn request(case: &Case) -> Request {
    let said = case.details.clone();
    Request {
        kind: said.kind.into(),
        for_profit: said.for_profit,
        first_name: said.first_name,
        phone: said.phone,
        email: said.email.filter(|_| said.email_confirmed.is_some()),
        institution: said.institution_name,
        recipient: said.recipient_name,
        address: said.address,
        description: said.description,
        language: said.language.code(),
    }
}

fn visit(planned: visits::Planned) -> VisitItem {
    VisitItem {
        id: planned.id,
        status: planned.visit.status.into(),
        starts: planned.visit.span.starts.to_string(),
        minutes: planned.visit.span.minutes,
        people: planned.visit.people.into_iter().map(|person| person.0).collect(),
    }
}

/// What the organisation can do now, by where the case stands.
fn actions(case: &Case, slug: &str) -> Vec<Action> {
    use Status as S;
    let asking = [S::Submitted, S::Acknowledged, S::NeedsInfo, S::TermsProposed, S::TermsCountered];
    let open = [&asking[..], &[S::Agreed]].concat();
    let all: [(&str, &[S]); 7] = [
        ("acknowledge", &[S::Submitted]),
        ("question", &[S::Submitted, S::Acknowledged]),
        ("plan", &open),
        ("decline", &asking),
        ("complaint", &[S::Disputed]),
        ("close", &[S::Confirmed]),
        ("cancel", &[&open[..], &[S::Scheduled, S::InProgress]].concat()),
    ];
    let href = |name: &str| format!("/api/v1/organisations/{slug}/orders/{}/{name}", case.number);
    let can = all.into_iter().filter(|(_, standing)| standing.contains(&case.order.status));
    can.map(|(name, _)| Action { name, href: href(name) }).collect()
}
