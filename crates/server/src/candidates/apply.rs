//! Somebody wants to join: a candidate is written down, and the organisation calls.

use crate::app::Change;
use crate::candidates::store;
use crate::failure::Failure;
use crate::people::skills::Skills;
use crate::people::{Facts, Profile, store as people};
use mutual_aid::Act;
use mutual_aid::refusal::OrganisationRefusal;

/// Writes down a candidate at the organisation that was chosen.
///
/// # Errors
/// The organisation does not take part, nobody could reach the person, or they are too young.
pub fn apply(change: &mut Change<'_>, house: &str, facts: &Facts, skills: &Skills) -> Result<(), Failure> {
    let open = store::list_open(&mut change.look(), None)?;
    let house = open.into_iter().find(|one| one.slug == house).ok_or(OrganisationRefusal::NotActive)?;
    change.who().may(&Act::Volunteer)?;
    let mut profile = Profile::new(change.ids().id(), house.id, facts.clone());
    (profile.reach_km, profile.wishes) = (skills.reach_km, skills.wishes.clone());
    let entered = profile.person().enter(change.now().day(), &change.law())?;
    people::insert(change, &profile)?;
    people::save_skills(change, &profile, &skills.skills)?;
    people::save_times(change, &profile, &skills.times)?;
    change.record(entered)
}
