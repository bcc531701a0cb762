//! `GET /api/v1/organisations/{slug}/aid/{request}`: a request for aid as an aid officer sees it: the need, and nothing
//! else about the person.

use super::outcome::{AidAppeal, AidDecision, AidHandover, AidRecovery};
use super::place;
use crate::aid::whole::Whole;
use crate::api::acts::Action;
use crate::api::client::Client;
use crate::api::houses::{codes, shown, tagged};
use crate::app::Look;
use crate::caller::Answer;
use crate::organisations::store::find_house;
use axum::extract::Path;
use mutual_aid::aid::{Need, Status};
use serde::Serialize;
use utoipa::ToSchema;

/// A request for aid.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidRequest {
    /// Its id.
    pub id: String,
    /// Where it stands.
    #[schema(schema_with = codes::aid_status)]
    pub status: &'static str,
    /// Since when.
    #[schema(format = DateTime)]
    pub since: String,
    /// When it was made.
    #[schema(format = DateTime)]
    pub made: String,
    /// Whom it is for.
    pub name: String,
    /// They sit on the board: two others decide.
    pub board: bool,
    /// What was said of the need; null once it is forgotten.
    #[schema(required = true)]
    pub need: Option<AidNeed>,
    /// The decisions, the oldest first.
    pub decisions: Vec<AidDecision>,
    /// Until when a second person looks at what was given at once.
    #[schema(required = true, format = Date)]
    pub confirm_by: Option<String>,
    /// Whether a second person has looked.
    pub looked_over: bool,
    /// What the second person objected to.
    #[schema(required = true)]
    pub objection: Option<String>,
    /// What was handed over.
    #[schema(required = true)]
    pub handover: Option<AidHandover>,
    /// The appeal against the decision.
    #[schema(required = true)]
    pub appeal: Option<AidAppeal>,
    /// What was asked back.
    #[schema(required = true)]
    pub recovery: Option<AidRecovery>,
    /// The request whose decision was appealed against, and that this one follows.
    #[schema(required = true)]
    pub follows: Option<String>,
    /// The version, also the entity tag: send it as `If-Match`.
    pub version: i64,
    /// What can be done now by this program.
    pub actions: Vec<Action>,
}

/// What somebody says of their need.
#[derive(Debug, Serialize, ToSchema)]
pub struct AidNeed {
    /// What is needed, roughly.
    #[schema(schema_with = codes::need)]
    pub kind: &'static str,
    /// In own words.
    pub what: String,
    /// People in the household.
    pub household: u32,
    /// Their income.
    #[schema(schema_with = codes::income)]
    pub income: &'static str,
}

impl AidNeed {
    /// The need as a program reads it.
    #[must_use]
    pub fn of(need: &Need) -> Self {
        Self {
            kind: need.kind.into(),
            what: need.what.as_str().to_owned(),
            household: need.household,
            income: need.income.into(),
        }
    }
}

/// One request for aid
///
/// The need, the decisions and what came of them. Aid hangs on participation and need alone: nothing that somebody did for
/// the programme stands here, and nothing leads to it.
#[utoipa::path(get, path = "/api/v1/organisations/{slug}/aid/{request}", tag = "aid", operation_id = "showAidRequest",
    security(("organisation" = [])),
    params(("slug" = String, Path, description = "The organisation's name in addresses"),
        ("request" = String, Path, description = "The id of the request")),
    responses((status = 200, description = "The request", body = AidRequest)))]
pub async fn show(client: Client, Path((slug, id)): Path<(String, String)>) -> Answer {
    let (_, by) = client.program().await?;
    client.query().whole(|| Some(()))?;
    let story = move |look: &mut Look<'_>| {
        let house = find_house(look, &slug)?.id;
        let it = Whole::find(look, &house, &id)?;
        let actions = actions(&it, &slug);
        Ok(request(it, actions))
    };
    let found = client.app.look(by, story).await?;
    Ok(tagged(shown(&client, &found)?, found.version))
}

fn request(it: Whole, actions: Vec<Action>) -> AidRequest {
    let (kept, request) = (it.kept.clone(), it.kept.request);
    AidRequest {
        status: request.status.into(),
        since: kept.since.to_string(),
        made: kept.made.to_string(),
        name: it.name,
        board: request.board,
        need: it.need.as_ref().map(AidNeed::of),
        decisions: it.decisions.iter().map(|(decided, rules)| AidDecision::of(decided, rules)).collect(),
        confirm_by: request.confirm_by.map(|day| day.to_string()),
        looked_over: request.looked_over,
        objection: kept.objection,
        handover: it.handed.map(AidHandover::of),
        appeal: it.appeal.map(AidAppeal::of),
        recovery: it.recovery.map(AidRecovery::of),
        follows: kept.follows.map(|before| before.0),
        version: kept.version,
        actions,
        id: request.id.0,
    }
}

/// What can be done now, by where the request stands and by what whoever owns the token may.
fn actions(it: &Whole, slug: &str) -> Vec<Action> {
    let (request, decides) = (&it.kept.request, it.decides);
    let stands = |statuses: &[Status]| statuses.contains(&request.status);
    let looks = request.confirm_by.is_some() && !request.looked_over;
    let all = [
        ("assess", decides && it.is_new()),
        ("decide", decides && (it.is_new() || stands(&[Status::Assessed]))),
        ("sign", decides && stands(&[Status::Proposed]) && !it.signed),
        ("turn-down", decides && stands(&[Status::Proposed]) && !it.signed),
        ("look-over", decides && looks && (!it.signed || it.small)),
        ("hand-over", it.hands_over && stands(&[Status::Reserved])),
        ("settle", it.hands_over && stands(&[Status::HandedOver])),
        ("review", decides && it.appeal.as_ref().is_some_and(|appeal| appeal.accepted.is_none())),
        ("recover", decides && stands(&[Status::HandedOver, Status::Settled])),
        ("cancel", decides && it.may_cancel()),
    ];
    let href = |name: &str| format!("{}/{}/{name}", place(slug), request.id);
    let can = all.into_iter().filter(|(_, can)| *can);
    can.map(|(name, _)| Action { name, href: href(name) }).collect()
}
