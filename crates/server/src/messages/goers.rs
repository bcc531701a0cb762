//! What is said to the people who go to a visit. Whom they help stands on „Mój dzień” alone, within its window.

use super::post::{Args, Post, Reached, Said, arg, category};
use super::store::{self, Goer};
use super::{Kind, Told};
use crate::aid::store as aid;
use crate::app::Look;
use crate::failure::Failure;
use crate::orders::store::{self as orders, workshop};
use crate::visits::store::{self as visits, Planned};
use mutual_aid::event::Noun;
use mutual_aid::{OrderId, OrganisationId, PersonId, visit};

/// A message to everybody who goes to the visit it is about.
///
/// # Errors
/// The order was erased.
pub fn posts(look: &mut Look<'_>, told: &Told) -> Result<Vec<Post>, Failure> {
    let order = OrderId(told.about.id.clone());
    let case = orders::find_own(look, order.as_str())?;
    let workshop = workshop::of(look, &order)?.filter(|_| told.kind != Kind::GoCalledOff);
    let mut posts = Vec::new();
    for planned in concerned(look, told, &order)? {
        for person in &planned.visit.people {
            let goer = store::goer(look, &planned.organisation, person)?;
            if goer.account.is_some() && goer.account == told.by {
                continue;
            }
            let words = goer.language.words();

            let args = vec![
                arg("what", category(words, case.details.category)),
                arg("when", words.moment(planned.visit.span.starts.0)),
            ];
            let mut post = post(look, told, (&planned.organisation, person), &goer, &args)?;
            if let (Some(said), Some(workshop)) = (&mut post.said, &workshop) {
                said.facts.push((words.say("fact-workshop"), workshop.clone()));
                if told.kind == Kind::GoSoon {
                    said.paragraphs.truncate(1);
                }
            }
            post.to = format!("{}-{}", planned.id, person.as_str());
            posts.push(post);
        }
    }
    Ok(posts)
}

/// A message to the person it is about.
///
/// # Errors
/// The person was erased.
pub fn own(look: &mut Look<'_>, told: &Told) -> Result<Vec<Post>, Failure> {
    let Some(house) = &told.organisation else { return Ok(Vec::new()) };
    let person = match told.about.noun {
        Noun::AidRequest => aid::find(look, house, &told.about.id)?.request.person,
        _ => PersonId(told.about.id.clone()),
    };
    let goer = store::goer(look, house, &person)?;
    Ok(vec![post(look, told, (house, &person), &goer, &Vec::new())?])
}

/// The visits the message is about, as long as it is so.
fn concerned(look: &mut Look<'_>, told: &Told, order: &OrderId) -> Result<Vec<Planned>, Failure> {
    let (all, now) = (visits::of_order(look, order)?, look.now());
    let fallen = store::fallen(look, order.as_str(), told.at)?;
    let starts = told.moment("starts").or_else(|| told.moment("to"));
    let stopped = told.kind == Kind::GoCalledOff && fallen.is_empty();
    let concerned = |planned: &Planned| match told.kind {
        Kind::GoCalledOff if stopped => planned.visit.status == visit::Status::Started,
        Kind::GoCalledOff => fallen.contains(&planned.id),
        _ => {
            let coming = planned.visit.status == visit::Status::Confirmed && planned.visit.span.starts > now;
            coming && Some(planned.visit.span.starts) == starts
        }
    };
    Ok(all.into_iter().filter(concerned).collect())
}

/// A message to one person, by mail if they read mails, else by a call or a letter.
pub(super) fn post(
    look: &mut Look<'_>,
    told: &Told,
    (house, person): (&OrganisationId, &PersonId),
    goer: &Goer,
    args: &Args,
) -> Result<Post, Failure> {
    let (words, name) = (goer.language.words(), told.kind.name());
    let (label, path) = way(told.kind);
    let said = Said {
        kind: name,
        words,
        subject: words.with(format!("mail-{name}-subject"), args),
        paragraphs: ["", onward(told.kind, goer)]
            .map(|part| words.with(format!("mail-{name}{part}"), args))
            .to_vec(),
        facts: Vec::new(),
        link: (words.say(label), path.to_owned()),
        sender: Some(store::house(look, house)?.sender),
    };
    let reads = matches!(goer.way.as_str(), "email" | "through");
    Ok(Post {
        to: String::new(),
        said: Some(said),
        email: goer.email.clone().filter(|_| reads),
        reached: Some(reached(told, (house, person), goer)),
        spoken: false,
        unproven: None,
    })
}

/// The end of the sentence about what is next: whoever has no account answers by word of mouth.
fn onward(kind: Kind, goer: &Goer) -> &'static str {
    match kind {
        Kind::GoPlanned | Kind::GoMoved | Kind::GoSoon | Kind::HoursReturned | Kind::AskOffer
            if goer.account.is_none() =>
        {
            "-offline"
        }
        _ => "-next",
    }
}

/// How somebody without mail is reached: by a call, by a letter if they wished so or have no phone, and where neither
/// finds them, when they come to the office.
fn reached(told: &Told, (house, person): (&OrganisationId, &PersonId), goer: &Goer) -> Reached {
    let about = |noun: Noun| (told.about.noun == noun).then(|| told.about.id.clone());
    let by_post = goer.way == "post" && goer.address.is_some();
    Reached {
        kind: if goer.phone.is_some() && !by_post { "call" } else { "letter" },
        house: Some(house.clone()),
        order: about(Noun::Order),
        offer: about(Noun::Offer),
        person: Some(person.0.clone()),
        name: goer.name.clone(),
        phone: goer.phone.clone(),
        address: goer.address.clone().filter(|_| goer.way != "in-person"),
    }
}

/// The words and the address of the page where it stands.
fn way(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::HoursReturned => ("mail-open-hours", "/moje/godziny"),
        Kind::AskOffer => ("mail-open-offers", "/moje/oferty"),
        Kind::AidDecided | Kind::AidChanged => ("mail-open-own", "/moje/pomoc"),
        _ => ("mail-open-day", "/moje/dzien"),
    }
}
