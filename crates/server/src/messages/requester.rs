//! What is said to whoever placed an order.

use super::post::{Args, Post, Reached, Said, arg};
use super::{Kind, Told, store};
use crate::app::Look;
use crate::complaints::store as complaints;
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::orders::store::questions;
use crate::orders::store::visits::{self, Coming};
use crate::orders::store::workshop;
use crate::orders::store::{self as orders, ContactWay, Details};
use crate::orders::{Case, desk_store, meeting, next};
use crate::places::Places;
use crate::terms::store as terms;
use mutual_aid::order::Status;

/// What the message names, and what stands in it at a glance.
type Known = (Args, Vec<(String, String)>);

/// The message to the requester; nothing of it is left when its moment has passed.
///
/// # Errors
/// The order was erased.
pub fn post(look: &mut Look<'_>, told: &Told) -> Result<Option<Post>, Failure> {
    let case = orders::find_own(look, &told.about.id)?;
    let unsent = [Status::Enquiry, Status::Cancelled, Status::Expired];
    if case.placed.is_none() && unsent.contains(&case.order.status) {
        return Ok(None);
    }
    let words = case.details.language.words();
    let said = match told.kind {
        Kind::ContactChanged => None,
        _ => said(look, told, &case, words)?,
    };
    let (details, email) = (&case.details, case.details.email.clone());
    let reads = matches!(details.contact_way, None | Some(ContactWay::Email | ContactWay::Through));
    let unproven = email.clone().filter(|_| !details.may_mail());
    Ok(Some(Post {
        to: String::new(),
        said,
        email: email.filter(|_| reads && details.may_mail()),
        reached: Some(reached(&case)),
        spoken: told.spoken,
        unproven: unproven.map(|email| (case.number.clone(), email, words)),
    }))
}

fn said(look: &mut Look<'_>, told: &Told, case: &Case, words: Words) -> Result<Option<Said>, Failure> {
    let Some((mut args, facts)) = known(look, told, case, words)? else { return Ok(None) };
    let house = case.order.organisation.as_ref().map(|house| store::house(look, house)).transpose()?;
    let sender = house.map(|house| house.sender);
    let host = sender.as_ref().map_or_else(|| words.say("site-name"), |sender| sender.name.clone());
    args.extend([arg("number", case.number.as_str()), arg("host", host)]);
    let name = told.kind.name();
    let onward = format!("mail-{name}-next");
    let come = meeting::of(look, case)?.workshop.is_some() && is_visit(told.kind);
    let onward = if come {
        words.say("mail-visit-come")
    } else if has_own_next(told.kind) {
        words.with(onward, &args)
    } else {
        next::sentence(words, case, &meeting::of(look, case)?, &look.law())
    };
    Ok(Some(Said {
        kind: name,
        words,
        subject: words.with(format!("mail-{name}-subject"), &args),
        paragraphs: vec![words.with(format!("mail-{name}"), &args), onward],
        facts,
        link: (words.say("mail-open-case"), format!("/moja-prosba?numer={}", case.number)),
        sender,
    }))
}

/// It says when both sides meet.
fn is_visit(kind: Kind) -> bool {
    matches!(kind, Kind::VisitPlanned | Kind::VisitMoved | Kind::VisitSoon)
}

/// The case's own sentence about what is next would say too little, or the same again.
fn has_own_next(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::OrderDeclined
            | Kind::OrderCancelled
            | Kind::OrderStopped
            | Kind::OrderExpired
            | Kind::OrderClosed
            | Kind::VisitCalledOff
            | Kind::VisitAborted
            | Kind::NoShow
            | Kind::WorkRedone
    ) || is_visit(kind)
}

/// What the message must name; nothing when it is no longer so.
fn known(look: &mut Look<'_>, told: &Told, case: &Case, words: Words) -> Result<Option<Known>, Failure> {
    let id = &case.order.id;
    let waits = |status: Status| case.order.status == status;
    Ok(match told.kind {
        Kind::InfoAsked => {
            let open = questions::of(look, id)?.into_iter().rfind(|question| question.answer.is_none());
            open.map(|open| (vec![], vec![(words.say("mail-fact-question"), open.question)]))
        }
        Kind::OrderDeclined
        | Kind::OrderCancelled
        | Kind::OrderStopped
        | Kind::VisitCalledOff
        | Kind::VisitAborted => Some((vec![], reasons(look, told, case, words)?)),
        Kind::NoShow => {
            let who = told.fact("who").unwrap_or("participant");
            Some((vec![arg("who", who)], reasons(look, told, case, words)?))
        }
        Kind::TermsProposed if !waits(Status::TermsProposed) => None,
        Kind::TermsProposed | Kind::TermsKept | Kind::OrderAgreed => {
            let table = terms::find(look, id)?;
            let version = table.current();
            let when = version.and_then(|version| version.span).map(|span| words.moment(span.starts.0));
            let when = when.map(|when| (words.say("fact-when"), when));
            let text = version.map(|version| version.text.clone()).filter(|text| !text.is_empty());
            let text = text.map(|text| (words.say("case-terms"), text));
            let fee = version.and_then(|version| version.fee.as_ref());
            let fee = fee.map(|quote| (words.say("fact-fee"), quote.fee.to_string()));
            Some((vec![], when.into_iter().chain(text).chain(fee).collect()))
        }
        Kind::VisitPlanned | Kind::VisitMoved | Kind::VisitSoon => {
            let starts = told.moment("to").or_else(|| told.moment("starts"));
            let visit = visits::next(look, id)?.filter(|visit| Some(visit.starts) == starts);
            let workshop = workshop::of(look, id)?;
            visit.map(|visit| coming(words, &visit, workshop))
        }
        Kind::OrderReportedDone | Kind::ConfirmSoon if !waits(Status::ReportedDone) => None,
        Kind::ComplaintAnswered => {
            let answer = complaints::of(look, id)?.into_iter().rev().find_map(|complaint| complaint.answer);
            let answer = answer.map(|answer| (words.say("mail-fact-answer"), answer));
            Some((vec![], answer.into_iter().collect()))
        }
        _ => Some((vec![], vec![])),
    })
}

/// Why, by the list and in the organisation's own words.
fn reasons(
    look: &mut Look<'_>,
    told: &Told,
    case: &Case,
    words: Words,
) -> Result<Vec<(String, String)>, Failure> {
    let reason = told.fact("reason").filter(|code| *code != "other");
    let reason = reason.map(|code| (words.say("mail-fact-reason"), words.say(format!("reason-{code}"))));
    let note = desk_store::answer_note(look, &case.order.id)?;
    let note = note.map(|note| (words.say("mail-fact-note"), note));
    Ok(reason.into_iter().chain(note).collect())
}

/// The visit card: when, who, and the word at the door; or the workshop to come to.
fn coming(words: Words, visit: &Coming, workshop: Option<String>) -> Known {
    let when = words.moment(visit.starts.0);
    let mut facts = vec![(words.say("fact-when"), when.clone())];
    if !visit.people.is_empty() {
        let who = if workshop.is_some() { "case-visit-host" } else { "case-visit-who" };
        facts.push((words.say(who), visit.people.join(", ")));
    }
    facts.push(match workshop {
        Some(workshop) => (words.say("fact-workshop"), workshop),
        None => (words.say("case-visit-word"), visit.password.clone()),
    });
    (vec![arg("when", when)], facts)
}

/// How somebody without mail is reached, as they asked for it.
fn reached(case: &Case) -> Reached {
    let details = &case.details;
    let by_post = details.contact_way == Some(ContactWay::Post) && details.address.is_some();
    let place = details.place.and_then(|id| Places::embedded().by_id(id)).map(|place| place.name.to_owned());
    let street = details.address.clone().filter(|_| details.contact_way != Some(ContactWay::InPerson));
    let address =
        street.map(|street| [Some(street), place].into_iter().flatten().collect::<Vec<_>>().join(", "));
    Reached {
        kind: if details.phone.is_some() && !by_post { "call" } else { "letter" },
        house: case.order.organisation.clone(),
        order: Some(case.order.id.0.clone()),
        offer: None,
        person: None,
        name: name(details),
        phone: details.phone.clone(),
        address,
    }
}

fn name(details: &Details) -> String {
    let own = details.first_name.clone().unwrap_or_default();
    let helper = details.helper_name.as_ref().filter(|_| details.contact_way == Some(ContactWay::Through));
    let asked = helper.map_or_else(|| own.clone(), |helper| format!("{helper} ({own})"));
    match &details.institution_name {
        Some(institution) => format!("{asked}, {institution}"),
        None => asked,
    }
}
