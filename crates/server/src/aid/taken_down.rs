//! What a participant without an account says or writes of their aid, and the organisation takes down for them: of which
//! request, and how it came.

use crate::aid::store::{self, Kept};
use crate::aid::{Key, own};
use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::locale::Words;
use crate::look::{Choice, Desk};
use crate::people::{self, Profile, store as people_store};
use crate::reading::Reading;
use mutual_aid::Act;
use mutual_aid::terms::Channel;

/// How it came.
const WAYS: [Channel; 3] = [Channel::InPerson, Channel::Phone, Channel::Paper];

/// The ways it may have come, to choose from.
pub(super) fn ways(words: Words) -> Vec<Choice> {
    let way = |channel: Channel| {
        let code = <&str>::from(channel);
        Choice::new(code, words.say(format!("aid-taken-down-{code}")))
    };
    WAYS.into_iter().map(way).collect()
}

/// Reads of which request it is, and how it came.
pub(super) fn read(form: &mut Reading<'_>) -> Option<(String, Channel)> {
    let request =
        form.choice("prosba", "aid-taken-down-no-request", |id| (!id.is_empty()).then(|| id.to_owned()));
    let how = form.choice("kanal", "aid-taken-down-no-way", |way| {
        WAYS.into_iter().find(|channel| <&str>::from(*channel) == way)
    });
    request.zip(how)
}

/// The request of a person, for somebody who may note aid with them.
///
/// # Errors
/// Not allowed, or the person has no such request.
pub(super) fn find(change: &mut Change<'_>, key: &people::Key, request: &str) -> Result<Kept, Failure> {
    let profile = people_store::find_to_change(change, key)?;
    change.who().may(&Act::NoteAid(&profile.organisation))?;
    let kept = store::find_to_change(change, &Key { house: key.house.clone(), id: request.to_owned() })?;
    if kept.request.person == profile.id { Ok(kept) } else { Err(Failure::NotFound) }
}

/// A page on which something is taken down: of whom, and the requests it may be about.
pub(super) struct Sheet {
    pub profile: Profile,
    pub requests: Vec<Choice>,
}

impl Sheet {
    /// Opens it; `about` tells which requests it may be about.
    ///
    /// # Errors
    /// Not allowed, or there is no such person.
    pub fn open(
        look: &mut Look<'_>,
        words: Words,
        key: &people::Key,
        about: impl Fn(&mut Look<'_>, &Kept) -> Result<bool, Failure>,
    ) -> Result<(Desk, Self), Failure> {
        let desk = Desk::open(look, &key.house)?;
        look.who().may(&Act::NoteAid(&desk.house.id))?;
        let profile = people_store::find(look, key)?;
        let mut requests = Vec::new();
        for kept in store::of_person(look, &desk.house.id, &profile.id)? {
            if about(look, &kept)? {
                let day = words.date(kept.made.day().0);
                let says = words.one("aid-taken-down-request", "day", day);
                requests.push(Choice::new(kept.request.id.as_str(), says));
            }
        }
        Ok((desk, Self { profile, requests }))
    }
}

/// Whether an appeal may be taken down for a request.
pub(super) fn appealable(look: &mut Look<'_>, kept: &Kept) -> Result<bool, Failure> {
    let house = &kept.request.organisation;
    if store::find_appeal(look, house, &kept.request.id)?.is_some() {
        return Ok(false);
    }
    let decided = store::decided(look, house, &kept.request.id)?;
    Ok(own::may_appeal(look, kept, decided.as_ref()))
}
