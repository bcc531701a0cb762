//! The operator decides on a notice and states the reasons (Regulation (EU) 2022/2065, art. 17).

use super::mailed;
use super::store::{self, Found};
use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::history::{self, Entry};
use crate::kit::forms::{Errors, Filled};
use crate::listings;
use crate::look::{Choice, Page};
use crate::objections::store as objections;
use crate::offers::store::{self as offers, Kept};
use crate::reading::Reading;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::content_notice::Decision;
use mutual_aid::event::Noun;
use mutual_aid::objection::Outcome;
use mutual_aid::reason::Block;
use mutual_aid::words::{Description, Remark};
use mutual_aid::{Act, Subject};
use strum::VariantNames as _;

/// A decision and what it rests on.
#[derive(Debug, Clone)]
pub struct Reasons {
    /// What is done.
    pub decision: Decision,
    /// The facts and circumstances.
    pub facts: Description,
    /// The law or the point of the terms of use.
    pub basis: Remark,
    /// Why the offer it is about is taken down, by the list.
    pub because: Option<String>,
}

/// The operator decides; whoever reported and left an address is told.
///
/// # Errors
/// It is decided already, or the caller may not.
pub fn decide(change: &mut Change<'_>, number: &str, reasons: &Reasons) -> Result<(), Failure> {
    let (mut notice, found) = store::find_to_change(change, number)?;
    change.who().may(&Act::DecideNotices)?;
    let decided = notice.decide(reasons.decision)?;
    let offer = if reasons.decision.takes_down() { take_down(change, &found, reasons)? } else { None };
    store::save(change, &notice, reasons, (offer, found.version))?;
    mailed::put(change, &notice.id, true)?;
    change.record(decided)
}

/// Takes down the offer that a notice is about, if it is about one that is public; answers its number.
fn take_down(change: &mut Change<'_>, found: &Found, reasons: &Reasons) -> Result<Option<i64>, Failure> {
    let Some(seen) = about(&mut change.look(), &found.address)? else { return Ok(None) };
    let (house, id) = (&seen.offer.organisation, seen.offer.id.as_str());
    let mut kept = offers::find_by_id_to_change(change, house, id)?;
    let blocked = kept.offer.block(reasons.because.as_deref().unwrap_or_default())?;
    offers::save(change, &kept)?;
    change.record(blocked)?;
    Ok(Some(kept.number))
}

/// The public offer at an address of this site.
fn about(look: &mut Look<'_>, address: &str) -> Result<Option<Kept>, Failure> {
    let Some(number) = urls::offer_at(address) else { return Ok(None) };
    let found = offers::find_public(look, number)?.map(|(kept, _)| kept);
    Ok(found.filter(|kept| kept.offer.is_public()))
}

#[derive(Template)]
#[template(path = "content_notices/decide.html")]
struct Decide {
    page: Page,
    found: Found,
    /// The title of the public offer it is about.
    offer: Option<String>,
    objection: Option<objections::Kept>,
    entries: Vec<Entry>,
    filled: Filled,
    errors: Errors,
}

impl Decide {
    fn ground(&self) -> String {
        self.page.words.say(format!("notice-ground-{}", self.found.ground))
    }

    fn choices(&self) -> Vec<Choice> {
        let words = self.page.words;
        let choice = |decision: &Decision| {
            let key = <&str>::from(decision);
            Choice::new(key, words.say(format!("notice-decision-{key}")))
        };
        Decision::all().iter().map(choice).collect()
    }

    fn blocks(&self) -> Vec<Choice> {
        let choice = |code: &&str| Choice::new(*code, self.page.words.say(format!("reason-{code}")));
        Block::codes().iter().map(choice).collect()
    }

    fn outcomes(&self) -> Vec<Choice> {
        let choice =
            |code: &&str| Choice::new(*code, self.page.words.say(format!("objection-outcome-{code}")));
        Outcome::VARIANTS.iter().map(choice).collect()
    }

    fn outcome(&self, kept: &objections::Kept) -> Option<String> {
        let outcome: &'static str = kept.objection.outcome?.into();
        Some(self.page.words.say(format!("objection-outcome-{outcome}")))
    }

    /// The address as a link, when it leads to this site and nowhere else.
    fn link(&self) -> Option<&str> {
        let address = self.found.address.as_str();
        let path = address.strip_prefix(self.page.origin.as_str()).unwrap_or(address);
        (path.starts_with('/') && !path.starts_with("//")).then_some(path)
    }
}

impl Decide {
    /// The moderator's page of the listing that the address shows, if it shows one.
    fn listing(&self) -> Option<String> {
        let rest = self.link()?.split(['?', '#']).next()?.split_once("/firmy/")?.1;
        let number = rest.split_once('/')?.1.rsplit('-').next()?.parse().ok()?;
        Some(listings::review::address(number))
    }
}

/// `/operator/naduzycia/{number}`
pub async fn show(caller: Caller, Path(number): Path<String>) -> Answer {
    page(&caller, number, Filled::default(), Errors::default()).await
}

/// `/operator/naduzycia/{number}`
pub async fn submit(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    let wanted = number.clone();
    let is_offer = caller.look(move |look| {
        look.who().may(&Act::DecideNotices)?;
        let address = store::find(look, &wanted)?.address;
        Ok(about(look, &address)?.is_some())
    });
    let is_offer = is_offer.await?;
    let mut reading = Reading::of(&filled, caller.words());
    let decision: Option<Decision> =
        reading.choice("decyzja", "notice-decision-missing", |text| text.parse().ok());
    let known = |text: &str| Block::codes().contains(&text).then(|| text.to_owned());
    let because = match decision {
        Some(decision) if is_offer && decision.takes_down() => {
            reading.choice("powod", "notice-because-missing", known)
        }
        _ => None,
    };
    let facts = reading.need("fakty", "notice-facts-missing", Description::parse);
    let basis = reading.need("podstawa", "notice-basis-missing", Remark::parse);
    let reasons =
        reading.whole(|| Some(Reasons { decision: decision?, facts: facts?, basis: basis?, because }));
    let key = number.clone();
    let gone = caller.submit(&filled, move |change| {
        decide(change, &key, &reasons.clone()?)?;
        Ok(format!("/operator/naduzycia/{key}"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| page(&caller, number, filled, errors).await).await
}

/// Shows the notice, its decision and the objection to it.
///
/// # Errors
/// There is none of that number, or the caller may not.
pub async fn page(caller: &Caller, number: String, filled: Filled, errors: Errors) -> Answer {
    let words = caller.words();
    let found = caller.look(move |look| {
        look.who().may(&Act::DecideNotices)?;
        let notice = store::find(look, &number)?;
        let entries = history::of(look, words, &Subject::of(Noun::ContentNotice, &notice.id))?;
        let offer = about(look, &notice.address)?.map(|kept| kept.details.title);
        let objection = objections::of_notice(look, &notice.id)?;
        Ok((notice, offer, objection, entries))
    });
    let (found, offer, objection, entries) = found.await?;
    let again = !errors.is_empty();
    let decide = Decide { page: caller.page(), found, offer, objection, entries, filled, errors };
    if again { caller.show_again(&decide) } else { caller.show(&decide) }
}
