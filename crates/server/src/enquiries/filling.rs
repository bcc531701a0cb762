//! What a browser is filling in: found again by its draft or by its opened case, and kept at every step.

use super::invitation::{self, Invitation};
use super::save::{self, At, DRAFT};
use super::{Route, Step, store};
use crate::app::{App, By, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::cookies::Jar;
use crate::kit::draft;
use crate::kit::forms::{Errors, Filled};
use crate::kit::limits::Limit;
use crate::kit::session::{self, Kind, NewSession};
use crate::orders::Case;
use crate::orders::store::{self as orders, Details};
use crate::slots::Slot;
use axum::http::header;
use axum::response::Response;
use jiff::SignedDuration;
use mutual_aid::order::Status;
use mutual_aid::terms::Channel;
use mutual_aid::{OrderId, Who};

/// How many enquiries one address may begin in an hour; an office of an institution stands behind one.
const BEGUN: Limit = Limit { purpose: "order-begun", max: 30, window: SignedDuration::from_hours(1) };

/// What a browser is filling in.
#[derive(Debug, Clone, Default)]
pub struct Filling {
    /// The enquiry, none before the first step is saved.
    pub case: Option<Case>,
    /// The offer it comes from.
    pub invitation: Option<Invitation>,
}

/// What every page of an enquiry shows besides its question.
#[derive(Debug, Clone, Default)]
pub struct Frame {
    /// The number, empty before the first step is saved.
    pub number: String,
    /// Which question.
    pub at: usize,
    /// Of how many.
    pub of: usize,
    /// The address of the question before, empty before the first.
    pub back: String,
    /// Whom to call instead: the organisation of the offer; the portal's own number stands below every page.
    pub phone: String,
    /// The same for a link.
    pub tel: String,
    /// When somebody answers.
    pub hours: String,
    /// The title of the offer, empty without one.
    pub offer: String,
    /// The organisation of the offer.
    pub host: String,
}

impl Filling {
    /// What this browser has begun and not sent.
    ///
    /// # Errors
    /// The database failed.
    pub async fn of(caller: &Caller) -> Result<Self, Failure> {
        let (key, case) = (caller.draft_key().to_owned(), caller.case.clone());
        let story = move |look: &mut Look<'_>| {
            let now = look.now();
            let drafted = draft::find(look.tx, &key, DRAFT, now.0)?.map(OrderId);
            for id in [drafted, case.clone()].into_iter().flatten() {
                if let Some(filling) = Self::unsent(look, &id)? {
                    return Ok(filling);
                }
            }
            Ok(Self::default())
        };
        caller.app.look(By::system(), story).await
    }

    fn unsent(look: &mut Look<'_>, id: &OrderId) -> Result<Option<Self>, Failure> {
        let case = match orders::find_own(look, id.as_str()) {
            Err(Failure::NotFound) => return Ok(None),
            found => found?,
        };
        if case.order.status != Status::Enquiry {
            return Ok(None);
        }
        let number = match (&case.order.organisation, &case.details.offer) {
            (Some(house), Some(offer)) => store::number_of(look, house, offer)?,
            _ => None,
        };
        let invitation = number.map(|number| invitation::of(look, number)).transpose()?.flatten();
        Ok(Some(Self { case: Some(case), invitation }))
    }

    /// A new enquiry from an offer; without the offer when it is not shown any more.
    ///
    /// # Errors
    /// The database failed.
    pub async fn from_offer(caller: &Caller, number: i64) -> Result<Self, Failure> {
        let invitation = caller.app.look(By::system(), move |look| invitation::open(look, number)).await?;
        Ok(Self { case: None, invitation })
    }

    /// Which questions are asked.
    #[must_use]
    pub fn route(&self) -> Route {
        let slots = self.invitation.as_ref().is_some_and(|found| !found.slots.is_empty());
        let chosen = self.said().is_some_and(|said| said.slot.is_some());
        Route { offer: self.invitation.is_some(), slots: slots || chosen }
    }

    /// What was said so far.
    #[must_use]
    pub fn said(&self) -> Option<&Details> {
        self.case.as_ref().map(|case| &case.details)
    }

    /// What a page shows besides its question.
    #[must_use]
    pub fn frame(&self, step: Step) -> Frame {
        let (at, of) = self.route().count(self.said(), step);
        let before = self.route().before(self.said(), step).filter(|_| self.case.is_some());
        let host = self.invitation.as_ref().map(|found| &found.host).filter(|host| !host.phone.is_empty());
        Frame {
            number: self.case.as_ref().map_or_else(String::new, |case| case.number.clone()),
            at,
            of,
            back: before.map_or_else(String::new, |step| step.address().to_owned()),
            phone: host.map_or_else(String::new, |host| host.phone.replace(' ', "\u{a0}")),
            tel: host.map_or_else(String::new, |host| host.phone.replace(' ', "")),
            hours: host.map_or_else(String::new, |host| host.opening_hours.clone()),
            offer: self
                .invitation
                .as_ref()
                .map_or_else(String::new, |found| found.kept.details.title.clone()),
            host: self.invitation.as_ref().map_or_else(String::new, |found| found.host.name.clone()),
        }
    }

    /// The workshop to come to, as the offer asks or the requester chose.
    #[must_use]
    pub fn workshop(&self) -> Option<String> {
        let chosen = |found: &&Invitation| {
            !found.leaves_choice() || self.said().is_some_and(|said| said.workshop.is_some())
        };
        self.invitation.as_ref().filter(chosen).and_then(Invitation::workshop)
    }

    /// A time of the offer that can still be chosen.
    #[must_use]
    pub fn slot_of(&self, id: &str) -> Option<Slot> {
        let slots = self.invitation.as_ref().map(|found| &found.slots)?;
        slots.iter().find(|slot| slot.id.as_str() == id).cloned()
    }

    /// The time chosen, while it is free.
    #[must_use]
    pub fn chosen(&self) -> Option<Slot> {
        self.said().and_then(|said| said.slot.as_ref()).and_then(|id| self.slot_of(id.as_str()))
    }

    /// Whoever fills in: the holder of the enquiry, or a visitor before the first step.
    #[must_use]
    pub fn by(&self) -> By {
        let who = self.case.as_ref().map_or(Who::Visitor, |case| Who::CaseHolder(case.order.id.clone()));
        By { who, channel: Channel::Web }
    }

    /// Saves a step and answers the address to go on to.
    ///
    /// # Errors
    /// Mistakes of the form, or whatever the story answers.
    pub async fn save<F>(
        &self,
        caller: &Caller,
        filled: &Filled,
        step: Step,
        input: Result<F, Errors>,
    ) -> Result<String, Failure>
    where
        F: Fn(&mut Details) + Send + 'static,
    {
        let tell = input?;
        if self.case.is_none() {
            caller.app.allow(BEGUN, &caller.limited_as()).await?;
        }
        let at = At {
            enquiry: self.case.as_ref().map(|case| case.order.id.clone()),
            step,
            offer: self
                .invitation
                .as_ref()
                .map(|found| (found.kept.offer.organisation.clone(), found.kept.offer.id.clone())),
            language: caller.language,
            browser: caller.draft_key().to_owned(),
        };
        let (route, later) = (self.route(), filled.has("pozniej"));
        let story = move |change: &mut crate::app::Change<'_>| {
            let case = save::save(change, &at, &tell)?;
            Ok(if later { "/prosba/zapisana" } else { route.next(&case.details).address() }.to_owned())
        };
        caller.submit_by(self.by(), filled, story).await
    }
}

/// On to the next question, with the enquiry open in this browser; or the form again with its mistakes.
///
/// # Errors
/// Whatever is no mistake of the form.
pub async fn onward<F>(caller: &Caller, gone: Result<String, Failure>, again: F) -> Answer
where
    F: AsyncFnOnce(Errors) -> Answer,
{
    match caller.mistakes(gone)? {
        Ok(to) => {
            let mut response = caller.go(&to);
            open_case(caller, &mut response).await?;
            Ok(response)
        }
        Err(errors) => again(errors).await,
    }
}

/// Opens the case of the browser's enquiry, unless it is open.
async fn open_case(caller: &Caller, response: &mut Response) -> Result<(), Failure> {
    let Some(case) = Filling::of(caller).await?.case else { return Ok(()) };
    if caller.case.as_ref() == Some(&case.order.id) {
        return Ok(());
    }
    let token = open_session(caller, &case.order.id).await?;
    caller.set(response, Jar::Case, &token);
    Ok(())
}

/// Opens a session of half an hour for one case.
///
/// # Errors
/// The database failed.
pub async fn open_session(caller: &Caller, order: &OrderId) -> Result<String, Failure> {
    let agent =
        caller.headers.get(header::USER_AGENT).and_then(|name| name.to_str().ok()).unwrap_or_default();
    session_for(&caller.app, agent, order).await
}

/// The token of a session of half an hour for one case.
///
/// # Errors
/// The database failed.
pub async fn session_for(app: &App, agent: &str, order: &OrderId) -> Result<String, Failure> {
    let (agent, order) = (agent.to_owned(), order.clone());
    let story = move |keep: &mut crate::app::Keep<'_>| {
        let new =
            NewSession { kind: Kind::Case, account_id: None, subject: Some(order.as_str()), agent: &agent };
        Ok(session::make(keep.tx, keep.ids, &new, keep.now)?)
    };
    app.keep(story).await
}
