//! Which orders without an organisation lie near one: in its area, or where nobody helps, so that none is overlooked.

use crate::app::Look;
use crate::failure::Failure;
use crate::orders::desk_store::{self, Line};
use crate::organisations::area;
use crate::organisations::store::{Helper, helpers};
use crate::places::Places;
use mutual_aid::OrganisationId;
use std::collections::HashMap;

/// So many are shown on one page.
const SHOWN: usize = 200;

/// The organisations that serve, and what is known already of a place.
struct Around {
    helpers: Vec<Helper>,
    house: OrganisationId,
    known: HashMap<i64, bool>,
}

impl Around {
    fn of(look: &mut Look<'_>, house: &OrganisationId) -> Result<Self, Failure> {
        Ok(Self { helpers: helpers(look)?, house: house.clone(), known: HashMap::new() })
    }

    fn holds(&mut self, place: Option<i64>) -> bool {
        let Some(place) = place else { return true };
        if let Some(known) = self.known.get(&place) {
            return *known;
        }
        let near: Vec<&OrganisationId> =
            self.helpers.iter().filter(|helper| reaches(helper, place)).map(|helper| &helper.house).collect();
        let holds = near.is_empty() || near.contains(&&self.house);
        self.known.insert(place, holds);
        holds
    }
}

/// Whether an organisation helps in a place; one that has not said where helps everywhere.
fn reaches(helper: &Helper, place: i64) -> bool {
    let Some(area) = &helper.area else { return true };
    Places::embedded().by_id(place).is_some_and(|place| area::reaches(area, helper.seat, place).is_some())
}

fn all(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Line>, Failure> {
    let mut around = Around::of(look, house)?;
    let mut lines = desk_store::free(look)?;
    lines.retain(|line| around.holds(line.place));
    Ok(lines)
}

/// Orders that nobody has taken yet and that this organisation may take, those that wait longest first.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Line>, Failure> {
    let mut lines = all(look, house)?;
    lines.truncate(SHOWN);
    Ok(lines)
}

/// How many there are.
///
/// # Errors
/// The database failed.
pub fn count(look: &mut Look<'_>, house: &OrganisationId) -> Result<i64, Failure> {
    Ok(i64::try_from(all(look, house)?.len()).unwrap_or(i64::MAX))
}

/// Whether an order in a place is one for this organisation.
///
/// # Errors
/// The database failed.
pub fn is_near(look: &mut Look<'_>, house: &OrganisationId, place: Option<i64>) -> Result<bool, Failure> {
    Ok(Around::of(look, house)?.holds(place))
}
