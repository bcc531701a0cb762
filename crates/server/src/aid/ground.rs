//! What a decision on aid stands on: the rules of the organisation, what the participant got before, and who signs.

use crate::aid::account;
use crate::aid::store::{self, Kept};
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::organisations::store as organisations;
use mutual_aid::aid::{Bounds, Gifts, Level, Rules, Signer};
use mutual_aid::refusal::AidRefusal;
use mutual_aid::words::Remark;
use mutual_aid::{Day, Grosze, Law, OrganisationId, Who};

/// What rules ask before somebody signs.
pub(crate) struct Ground {
    pub rules: Rules,
    pub gifts: Gifts,
    pub small: bool,
    pub law: Law,
}

impl Ground {
    /// What a decision of today stands on.
    ///
    /// # Errors
    /// There are no rules in force.
    pub fn find(look: &mut Look<'_>, kept: &Kept, version: Option<u32>) -> Result<Self, Failure> {
        let (house, today) = (&kept.request.organisation, look.now().day());
        let rules = match version {
            Some(version) => store::find_rules(look, house, version)?,
            None => store::rules_on(look, house, today)?.ok_or(AidRefusal::NoRules)?,
        };
        Ok(Self {
            rules,
            gifts: store::gifts(look, house, &kept.request.person, today, None)?,
            small: is_small(look, house)?,
            law: look.law(),
        })
    }

    /// The same for the rules.
    pub fn bounds(&self, today: Day) -> Bounds<'_> {
        Bounds { rules: &self.rules, gifts: self.gifts, small: self.small, today, law: &self.law }
    }
}

/// Whether an organisation declared itself small.
///
/// # Errors
/// There is no such organisation.
pub(super) fn is_small(look: &mut Look<'_>, house: &OrganisationId) -> Result<bool, Failure> {
    let slug = organisations::house_of(look, house)?.slug;
    Ok(organisations::find(look, &slug)?.card.small)
}

/// Whoever acts, as the rules look at a signature of theirs; whether it would be their own aid is known.
///
/// # Errors
/// Nobody is signed in.
pub(super) fn whoever(
    who: &Who,
    house: &OrganisationId,
    own: bool,
    exception: Option<Remark>,
) -> Result<Signer, Failure> {
    let (account, coordinates) = (account(who)?, who.coordinates(house));
    Ok(Signer { account, own, coordinates, decided_before: false, unseen_until: None, exception })
}

/// The same for a decision on a request.
///
/// # Errors
/// Nobody is signed in.
pub(super) fn signer(
    change: &mut Change<'_>,
    kept: &Kept,
    exception: Option<Remark>,
) -> Result<Signer, Failure> {
    let (house, own) = (&kept.request.organisation, change.who().is(&kept.request.person));
    let signer = whoever(change.who(), house, own, exception)?;
    let decided_before = match &kept.follows {
        Some(before) => store::signed_by(&mut change.look(), house, before, &signer.account)?,
        None => false,
    };
    let unseen_until = store::unseen_until(&mut change.look(), house, &signer.account)?;
    Ok(Signer { decided_before, unseen_until, ..signer })
}

/// What the participant got, against two amounts of the law, with how near it is.
pub(crate) fn sums(words: Words, gifts: Gifts, law: &Law) -> Vec<(String, String, Level)> {
    let line = |key: &str, sum: Grosze, amount: i64, level: Level| {
        let amount = words.grosze(Grosze::zloty(amount).0);
        let says = words.two(key, "sum", words.grosze(sum.0), "amount", amount);
        let warns = words.say(format!("{key}-{}", <&str>::from(level)));
        (says, warns, level)
    };
    vec![
        line("aid-sum-five-years", gifts.five_years, law.gift_free_zloty, gifts.of_five_years(law)),
        line("aid-sum-month", gifts.month, law.half_minimum_wage_zloty, gifts.of_month(law)),
    ]
}
