//! Recognises who stands at the door: session, opened case, language, address.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::{Caller, FormKey};
use crate::accounts::store as accounts;
use crate::app::{App, By, Look};
use crate::demo;
use crate::failure::Failure;
use crate::kit::cookies::Jar;
use crate::kit::locale::Language;
use crate::kit::session::{self, Kind, Session};
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::request::Parts;
use mutual_aid::{Member, OrderId, Who};

impl FromRequestParts<App> for Caller {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        let language = parts.extensions.get::<Language>().copied().unwrap_or_default();
        let tokens =
            (app.cookies.read(&parts.headers, Jar::Session), app.cookies.read(&parts.headers, Jar::Case));
        let known = recognise(app, tokens.clone()).await?;
        let kept = match &known.session {
            Some(_) => tokens.0,
            None => app.cookies.read(&parts.headers, Jar::Form),
        };
        let fresh = kept.is_none();
        let key = kept.unwrap_or_else(|| app.ids.token());
        Ok(Self {
            app: app.clone(),
            who: known.member.as_ref().map_or(Who::Visitor, |(who, _)| who.clone()),
            name: known.member.map(|(_, name)| name),
            session: known.session,
            case: known.case,
            language,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            address: address(parts, app),
            headers: parts.headers.clone(),
            form: Arc::new(FormKey { key, fresh, shown: AtomicBool::new(false) }),
        })
    }
}

#[derive(Default)]
struct Known {
    session: Option<Session>,
    member: Option<(Who, String)>,
    case: Option<OrderId>,
}

/// Whom the cookies belong to; without cookies the database is not asked.
async fn recognise(app: &App, tokens: (Option<String>, Option<String>)) -> Result<Known, Failure> {
    if tokens == (None, None) {
        return Ok(Known::default());
    }
    let is_demo = app.settings.demo;
    let known = app.look(By::system(), move |look| {
        let mut known = Known::default();
        let now = look.now();
        if let Some(token) = &tokens.1 {
            let case = session::find(look.tx, token, now.0)?.filter(|found| found.kind == Kind::Case);
            known.case = case.and_then(|found| found.subject).map(OrderId);
        }
        if let Some(token) = &tokens.0
            && let Some(found) =
                session::find(look.tx, token, now.0)?.filter(|found| found.kind != Kind::Case)
            && let Some(account) = &found.account_id
            && let Some((member, name)) = find_member(look, account, is_demo)?
        {
            known.member = Some((Who::Member(member), name));
            known.session = Some(found);
        }
        Ok(known)
    });
    let known = known.await?;
    if let Some(session) = known.session.clone().filter(|session| session.wants_touch(app.clock.now())) {
        app.keep(move |keep| Ok(session::touch(keep.tx, &session, keep.now)?)).await?;
    }
    Ok(known)
}

/// An account that acts, and the name to greet it by.
///
/// # Errors
/// The database failed.
pub(crate) fn find_member(
    look: &mut Look<'_>,
    account: &str,
    is_demo: bool,
) -> Result<Option<(Member, String)>, Failure> {
    let Some((mut member, name)) = accounts::find_member(look, account)? else { return Ok(None) };
    if is_demo && member.second_factor_overdue {
        // Whoever tries the demo has no app for codes; the printed passwords are no secret anyway.
        let login = accounts::find(look.tx, &member.account)?.login;
        member.second_factor_overdue = !demo::is_sign_in(&login);
    }
    Ok(Some((member, name)))
}

/// The caller's address; a proxy's word is taken only from a proxy the operator trusts.
pub(crate) fn address(parts: &Parts, app: &App) -> IpAddr {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|ConnectInfo(peer)| peer.ip());
    let peer = peer.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    if !app.settings.trusts(peer) {
        return peer;
    }
    let told = parts.headers.get("x-forwarded-for").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut hops = told.rsplit(',').filter_map(|hop| hop.trim().parse::<IpAddr>().ok());
    hops.find(|hop| !app.settings.trusts(*hop)).unwrap_or(peer)
}
