//! Puts the jobs of a change: one for each addressee of what happened.

use super::{JOB, Kind, To, Told, store};
use crate::app::Change;
use crate::failure::Failure;
use crate::reactions::{self, Follows};
use mutual_aid::terms::{Channel, Side};
use mutual_aid::{Act, Event, What, Who};

/// Puts what follows from a change into the outbox. Of several events about one thing, each addressee hears of one.
///
/// # Errors
/// The database failed.
pub fn follow(change: &mut Change<'_>, happened: &[Event]) -> Result<(), Failure> {
    for (n, event) in happened.iter().enumerate() {
        if happened.iter().take(n).any(|before| before.subject == event.subject) {
            continue;
        }
        let about: Vec<&Event> = happened.iter().filter(|other| other.subject == event.subject).collect();
        let spoken = about.iter().any(|event| was_spoken(&event.what));
        for (event, to, kind) in chosen(&about) {
            if concerns(change, event, to, kind)? {
                put(change, event, (to, kind), spoken)?;
            }
        }
    }
    Ok(())
}

/// Who hears of which event.
fn chosen<'a>(about: &[&'a Event]) -> Vec<(&'a Event, To, Kind)> {
    let heaviest = about.iter().enumerate().max_by_key(|(n, event)| (reactions::weight(&event.what), *n));
    let heaviest = heaviest.map(|(n, _)| n);
    let mut chosen: Vec<(&Event, To, Kind)> = Vec::new();
    for (n, event) in about.iter().enumerate() {
        let Follows::Told(told) = reactions::to(&event.what) else { continue };
        for (to, kind) in told {
            let one_side = matches!(to, To::Goers | To::Person | To::Named | To::Desk);
            if one_side || Some(n) == heaviest {
                chosen.retain(|(_, other, _)| other != to);
                chosen.push((event, *to, *kind));
            }
        }
    }
    chosen
}

/// The requester was there when it was said; whoever sends an order sees on the page that it came.
fn was_spoken(what: &What) -> bool {
    match what {
        What::OrderPlaced { channel } => channel != <&str>::from(Channel::Paper),
        What::TermsAccepted { by, how, .. } => {
            by == <&str>::from(Side::Requester) && matches!(how.as_str(), "phone" | "in-person")
        }
        _ => false,
    }
}

/// Nobody is told what they did themselves, nor what is not theirs.
fn concerns(change: &mut Change<'_>, event: &Event, to: To, kind: Kind) -> Result<bool, Failure> {
    if let What::OrderChanged { part } = &event.what {
        let sent = store::is_sent(change, &event.subject.id)?;
        let own = kind == Kind::ContactChanged && part != "contact";
        if !sent || own {
            return Ok(false);
        }
    }
    let house = event.organisation.as_ref();
    Ok(match to {
        To::Requester => kind.is_receipt() || !matches!(change.who(), Who::CaseHolder(_)),
        To::Coordinators => house.is_some_and(|house| {
            let member = matches!(change.who(), Who::Member(_));
            !(member && change.who().can(&Act::WorkOnOrder(Some(house))))
        }),
        To::Area => house.is_none(),
        To::Operator => house.is_none() || kind == Kind::DeskOfferObjection,
        To::Goers | To::Person | To::Named | To::Desk => true,
    })
}

fn put(change: &mut Change<'_>, event: &Event, (to, kind): (To, Kind), spoken: bool) -> Result<(), Failure> {
    let by = match change.who() {
        Who::Member(member) => Some(member.account.0.clone()),
        _ => None,
    };
    let told = Told {
        kind,
        to,
        about: event.subject.clone(),
        organisation: event.organisation.clone(),
        facts: event.what.facts(),
        at: change.now(),
        by,
        spoken: spoken && to == To::Requester,
    };
    change.later(JOB, &told, event.organisation.as_ref())
}
