//! What people of the demo world were given on paper: certificates of what they did.

use super::world::{House, World};
use crate::certificates::issue;
use crate::failure::Failure;
use crate::people::Key;

/// So many of the people of the first organisation asked for one, among them those who can sign in.
const ASKED: usize = 3;

/// What an organisation may add for somebody who comes on time.
const OPINION: &str = "Zawsze na czas, dokładnie i z uśmiechem.";

pub(super) async fn fill(world: &World, houses: &[House]) -> Result<(), Failure> {
    let Some(house) = houses.first() else { return Ok(()) };
    let app = world.at(world.now.plus_days(-1), 8_000);
    for (n, person) in house.people.iter().take(ASKED).enumerate() {
        let key = Key { house: house.slug.clone(), id: person.as_str().to_owned() };
        let opinion = (n == 0).then_some(OPINION);
        let issued = app.change(house.coordinator(), move |change| issue::issue(change, &key, opinion));
        match issued.await {
            // Nobody has approved any of their hours yet.
            Ok(_) | Err(Failure::Refused(_)) => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(())
}
