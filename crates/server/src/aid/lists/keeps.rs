//! What a list is held to whenever somebody signs it: who may receive aid, what everybody has got with their portion, against
//! the limit of the rules and two amounts of the law, and the goods that nobody else was promised.

use crate::aid::store::{self, Listed, Listing};
use crate::app::Look;
use crate::failure::Failure;
use crate::stock::store as stock;
use mutual_aid::aid::{Form, Gifts, List};
use mutual_aid::{Day, FundId, Grosze};
use std::collections::BTreeMap;

/// What each on a list will have got by the day of handing out, by name in the order of the list.
///
/// # Errors
/// The database failed.
pub(super) fn gifts(look: &mut Look<'_>, listing: &Listing) -> Result<Vec<(String, Gifts)>, Failure> {
    let mut told = Vec::with_capacity(listing.people.len());
    for listed in &listing.people {
        told.push((listed.name.clone(), with_portion(look, listing, (listed, listing.planned_on))?));
    }
    Ok(told)
}

fn with_portion(
    look: &mut Look<'_>,
    listing: &Listing,
    (listed, on): (&Listed, Day),
) -> Result<Gifts, Failure> {
    let (house, own) = (&listing.list.organisation, Some(&listing.list.id));
    Ok(store::gifts(look, house, &listed.person, on, own)?.with(listing.portion()))
}

/// Holds a list to the rules of a day, for those who are to get a portion then.
///
/// # Errors
/// There are no rules, they know no goods, somebody may not receive aid, or would get more than they give in a month.
pub(super) fn keeps(
    look: &mut Look<'_>,
    listing: &Listing,
    (people, on): (&[Listed], Day),
) -> Result<(), Failure> {
    let (list, law) = (&listing.list, look.law());
    let rules = List::stands_on(store::rules_on(look, &list.organisation, on)?)?;
    for listed in people {
        let recipient = store::recipient(look, &list.organisation, &listed.person)?;
        list.serves(&listed.name, &recipient, on, &law)?;
        if rules.month_limit.is_some() {
            let gifts = with_portion(look, listing, (listed, on))?;
            list.gives(&listed.name, gifts, rules.month_limit)?;
        }
    }
    Ok(())
}

/// Holds a list to the goods that nobody else was promised; so many portions are handed out on a day. Answers what they are
/// worth, by the funds whose goods they are.
///
/// # Errors
/// There is not so much, the rest is promised, or a last day is over.
pub(super) fn spares(
    look: &mut Look<'_>,
    listing: &Listing,
    (count, on): (usize, Day),
) -> Result<Vec<(FundId, Grosze)>, Failure> {
    let (list, count) = (&listing.list, i64::try_from(count).unwrap_or(i64::MAX));
    let mut sums: BTreeMap<FundId, Grosze> = BTreeMap::new();
    for good in &listing.goods {
        let shelf = stock::find(look, &list.organisation, good.batch.as_str())?;
        let (taken, promised) =
            (good.portion.times(count), store::listed(look, &shelf.batch, Some(&list.id))?);
        shelf.batch.spares(taken, promised, on)?;
        let sum = sums.entry(shelf.fund).or_default();
        *sum = *sum + shelf.batch.worth_of(taken);
    }
    for (fund, worth) in &sums {
        let of = (fund, Form::InKind);
        store::stocked(look, &list.organisation, of, on, Some(&list.id))?.gives(*worth)?;
    }
    Ok(sums.into_iter().collect())
}
