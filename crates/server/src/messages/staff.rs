//! What is said to those who work: coordinators, the operator, whoever a message was addressed to. It names no
//! neighbour; who it is about stands on the page behind the link.

use super::post::{Args, Post, Said, arg, category};
use super::store::{self, House, Staff};
use super::{Kind, To, Told};
use crate::app::Look;
use crate::content_notices::store as notices;
use crate::enquiries::placed::answered_by;
use crate::failure::Failure;
use crate::kit::locale::{Language, Words};
use crate::orders::{Case, meeting, store as orders};
use crate::organisations::{area, store as organisations};
use crate::places::Places;
use crate::settings::{Contact, Settings};
use crate::urls;
use mutual_aid::category::Category;
use mutual_aid::event::Noun;
use mutual_aid::{Day, OrganisationId};

/// At most so many organisations hear of an order that nobody has.
const MOST: usize = 20;

/// A message to everybody of the staff it concerns.
///
/// # Errors
/// What it was about was erased.
pub fn posts(look: &mut Look<'_>, settings: &Settings, told: &Told) -> Result<Vec<Post>, Failure> {
    match told.to {
        To::Operator => alone(look, told, &settings.operator),
        To::Desk => {
            let (desk, house) = store::desk_of(look, &told.about.id)?;
            match (desk.as_str(), house) {
                (_, Some(house)) => of_house(look, told, &house),
                ("organiser", None) => alone(look, told, &settings.organiser),
                _ => alone(look, told, &settings.operator),
            }
        }
        To::Area => {
            let case = orders::find_own(look, &told.about.id)?;
            let mut posts = Vec::new();
            for house in nearby(look, &case)? {
                posts.extend(of_house(look, told, &house)?);
            }
            Ok(posts)
        }
        _ => told.organisation.as_ref().map_or(Ok(Vec::new()), |house| of_house(look, told, house)),
    }
}

/// To every coordinator of an organisation but the one who did it.
fn of_house(look: &mut Look<'_>, told: &Told, id: &OrganisationId) -> Result<Vec<Post>, Failure> {
    let house = store::house(look, id)?;
    let mut posts = Vec::new();
    for staff in store::coordinators(look, id)? {
        if Some(&staff.account) != told.by.as_ref() {
            posts.extend(post(look, told, Some(&house), staff)?);
        }
    }
    Ok(posts)
}

/// To the operator or the organiser, at the address of the settings.
fn alone(look: &mut Look<'_>, told: &Told, contact: &Contact) -> Result<Vec<Post>, Failure> {
    if contact.email.is_empty() {
        return Ok(Vec::new());
    }
    let language = Language::default();
    let staff = Staff { account: String::new(), email: contact.email.clone(), language };
    Ok(post(look, told, None, staff)?.into_iter().collect())
}

fn post(
    look: &mut Look<'_>,
    told: &Told,
    house: Option<&House>,
    staff: Staff,
) -> Result<Option<Post>, Failure> {
    let (words, name) = (staff.language.words(), told.kind.name());
    let Some(args) = args(look, told, words)? else { return Ok(None) };
    let path = path(look, told, house, &args)?;
    let said = Said {
        kind: name,
        words,
        subject: words.with(format!("mail-{name}-subject"), &args),
        paragraphs: vec![words.with(format!("mail-{name}"), &args)],
        facts: if told.kind == Kind::DeskOfferBlocked { reasons(look, told, words)? } else { Vec::new() },
        link: (words.say("mail-open-desk"), path),
        sender: None,
    };
    Ok(Some(Post {
        to: staff.account,
        said: Some(said),
        email: Some(staff.email),
        reached: None,
        spoken: false,
        unproven: None,
    }))
}

/// The statement of reasons for taking an offer down (Regulation (EU) 2022/2065, art. 17 ust. 3).
fn reasons(look: &mut Look<'_>, told: &Told, words: Words) -> Result<Vec<(String, String)>, Failure> {
    let number = store::offer(look, &told.about.id)?.number;
    let (statement, law) = (notices::statement(look, number)?, look.law());
    Ok(statement.map_or_else(Vec::new, |statement| statement.lines(words, &law)))
}

/// What the sentences name; nothing when it is no longer so.
fn args(look: &mut Look<'_>, told: &Told, words: Words) -> Result<Option<Args>, Failure> {
    let day = |day: Day| arg("day", words.day(day.0));
    let law = look.law();
    Ok(match told.about.noun {
        Noun::Order => {
            let case = orders::find_own(look, &told.about.id)?;
            let mut args = of_order(&case, words);
            let reason = told.fact("reason").map(|code| words.say(format!("reason-{code}")));
            args.push(arg("reason", reason.unwrap_or_default()));
            args.push(match told.kind {
                Kind::DeskDisputed => day(told.at.day().plus(law.complaint_days)),
                _ => arg("day", words.day(answered_by(&case, &meeting::of(look, &case)?, &law))),
            });
            // Another organisation was first, or it is over.
            let gone = told.kind == Kind::DeskOrderFree && case.order.organisation.is_some();
            if gone || case.order.status.is_over() && is_question(told.kind) { None } else { Some(args) }
        }
        Noun::Offer => {
            let offer = store::offer(look, &told.about.id)?;
            let until = told.fact("until").and_then(Day::parse).unwrap_or_else(|| told.at.day());
            let reason = told.fact("reason").map(|code| words.say(format!("reason-{code}")));
            let reason = reason.unwrap_or_default();
            Some(vec![
                arg("number", offer.number.to_string()),
                arg("title", offer.title),
                day(until),
                arg("reason", reason),
            ])
        }
        Noun::Person => {
            let house = told.organisation.clone().ok_or(Failure::NotFound)?;
            let days = u32::try_from(law.acknowledge_working_days).unwrap_or_default();
            let until = crate::kit::clock::working_days_after(told.at.day().0, days);
            let waits = store::is_candidate(look, &house, &told.about.id)?;
            waits.then(|| vec![day(Day(until))])
        }
        _ => Some(Vec::new()),
    })
}

/// It asks for something to be done, which an order that is over no longer needs.
fn is_question(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::DeskOrderPlaced
            | Kind::DeskOrderFree
            | Kind::DeskOrderChanged
            | Kind::DeskInfoGiven
            | Kind::DeskTermsCountered
            | Kind::DeskOrderAgreed
            | Kind::DeskVisitDeclined
    )
}

fn of_order(case: &Case, words: Words) -> Args {
    let place = case.details.place.and_then(|id| Places::embedded().by_id(id));
    vec![
        arg("number", case.number.as_str()),
        arg("what", category(words, case.details.category)),
        arg("place", place.map_or("", |place| place.name)),
    ]
}

/// The page it is about, in the panel of the organisation or of the operator.
fn path(look: &mut Look<'_>, told: &Told, house: Option<&House>, args: &Args) -> Result<String, Failure> {
    let Some(House { slug, .. }) = house else {
        let page = match told.kind {
            Kind::DeskMessage => "wiadomosci",
            Kind::DeskOfferObjection => "naduzycia?odwolania=tak",
            _ => "kolejka",
        };
        return Ok(format!("/operator/{page}"));
    };
    Ok(match (told.kind, told.about.noun) {
        (Kind::DeskMessage, _) => format!("/panel/{slug}/wiadomosci"),
        (Kind::DeskOrderFree, _) => format!("/panel/{slug}/zlecenia/wolne"),
        (Kind::DeskCallAsked, _) => format!("/panel/{slug}/kolejka"),
        (_, Noun::Person) => urls::person(slug, &told.about.id),
        (kind, Noun::Offer) => {
            let page = urls::own_offer(slug, store::offer(look, &told.about.id)?.number);
            let about_taking_down = matches!(kind, Kind::DeskOfferBlocked | Kind::DeskOfferAnswer);
            if about_taking_down { format!("{page}/zdjecie") } else { page }
        }
        _ => {
            let number = args.iter().find(|(name, _)| *name == "number");
            let number = number.map(|(_, value)| match value {
                crate::kit::locale::Arg::Text(text) => text.clone(),
                crate::kit::locale::Arg::Number(number) => number.to_string(),
            });
            urls::order(slug, &number.unwrap_or_default())
        }
    })
}

/// The organisations of the programme that do such work there, those with the nearest seat first.
fn nearby(look: &mut Look<'_>, case: &Case) -> Result<Vec<OrganisationId>, Failure> {
    let Some(place) = case.details.place.and_then(|id| Places::embedded().by_id(id)) else {
        return Ok(Vec::new());
    };
    let category = case.details.category.map(Category::key);
    let does = |categories: &str| {
        category
            .is_none_or(|key| categories.is_empty() || categories.split_whitespace().any(|own| own == key))
    };
    let mut found: Vec<(u32, OrganisationId)> = organisations::helpers(look)?
        .into_iter()
        .filter(|helper| does(&helper.categories))
        .filter_map(|helper| Some((area::reaches(&helper.area?, helper.seat, place)?, helper.house)))
        .collect();
    found.sort();
    found.truncate(MOST);
    Ok(found.into_iter().map(|(_, house)| house).collect())
}
