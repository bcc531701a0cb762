//! A request for aid with everything that stands around it: the need, the decisions, what was handed over. Nothing else
//! about the person.

use crate::aid::ground::is_small;
use crate::aid::store::{self, Appeal, Decided, Excepted, Handed, Kept, Recovery, Voided};
use crate::app::Look;
use crate::failure::Failure;
use crate::people::store as people;
use mutual_aid::aid::{Gifts, Need, Rules, Status};
use mutual_aid::reason::AidCancel;
use mutual_aid::{Act, Law, OrganisationId};

/// A request as an aid officer sees it.
#[derive(Debug, Clone)]
pub struct Whole {
    /// The request.
    pub kept: Kept,
    /// Whom it is for.
    pub name: String,
    /// What was said of the need, as long as it is kept.
    pub need: Option<Need>,
    /// The decisions, the oldest first, each with the rules it stands on.
    pub decisions: Vec<(Decided, Rules)>,
    /// What was handed over.
    pub handed: Option<Handed>,
    /// The appeal against the decision.
    pub appeal: Option<Appeal>,
    /// What was handed over and did not come about.
    pub voids: Vec<Voided>,
    /// What was given, with the decision that waits for a signature, and the law it is measured by.
    pub proposed: Option<(Gifts, Law)>,
    /// What was asked back.
    pub recovery: Option<Recovery>,
    /// Why whoever looked at what was given at once was enough.
    pub excepted: Vec<String>,
    /// The organisation declared itself small.
    pub small: bool,
    /// Whoever reads may decide on it.
    pub decides: bool,
    /// Whoever reads may hand it over.
    pub hands_over: bool,
    /// Whoever reads signed one of the decisions.
    pub signed: bool,
}

impl Whole {
    /// A request of an organisation.
    ///
    /// # Errors
    /// There is none for whoever looks.
    pub fn find(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Self, Failure> {
        look.who().may(&Act::SeeAid(house))?;
        let kept = store::find(look, house, id)?;
        let request = &kept.request;
        let mut decisions = Vec::new();
        for decided in store::all(look, house, &request.id)? {
            let rules = store::find_rules(look, house, decided.rules)?;
            decisions.push((decided, rules));
        }
        let account = crate::aid::account(look.who()).ok();
        let signed = decisions.iter().any(|(decided, _)| {
            decided.decision.signatures.iter().any(|signature| Some(&signature.by) == account.as_ref())
        });
        Ok(Self {
            name: people::find_own(look, house, &request.person)?.name(),
            need: store::find_need(look, request)?,
            handed: store::find_handover(look, house, &request.id)?,
            appeal: store::find_appeal(look, house, &request.id)?,
            voids: store::voids(look, house, &request.id)?,
            proposed: proposed(look, &kept)?,
            recovery: store::find_recovery(look, house, &request.id)?,
            excepted: store::exceptions(look, house, Excepted::Look(&request.id))?,
            small: is_small(look, house)?,
            decides: look.who().can(&Act::DecideAid(house, &request.person)),
            hands_over: look.who().can(&Act::HandOverAid(house)),
            decisions,
            signed,
            kept,
        })
    }

    /// Whether nobody has assessed it yet.
    #[must_use]
    pub fn is_new(&self) -> bool {
        self.kept.request.is_new()
    }

    /// Whether the organisation can still call it off.
    #[must_use]
    pub fn may_cancel(&self) -> bool {
        self.kept.request.clone().cancel(AidCancel::Other).is_ok()
    }
}

/// What was given, with the decision that waits for a signature.
fn proposed(look: &mut Look<'_>, kept: &Kept) -> Result<Option<(Gifts, Law)>, Failure> {
    let request = &kept.request;
    if request.status != Status::Proposed {
        return Ok(None);
    }
    let amount = store::current(look, &request.organisation, &request.id)?.decision.amount;
    let today = look.now().day();
    let gifts = store::gifts(look, &request.organisation, &request.person, today, None)?;
    Ok(Some((gifts.with(amount), look.law())))
}
