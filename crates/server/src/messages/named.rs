//! What is said to the people an offer names: here is the offer, do you agree?

use super::goers;
use super::post::{Post, arg};
use super::{Told, store};
use crate::app::Look;
use crate::failure::Failure;
use crate::offers::store::people;

/// A message to everybody who was asked in that very moment and has not answered yet.
///
/// # Errors
/// The offer was erased.
pub fn posts(look: &mut Look<'_>, told: &Told) -> Result<Vec<Post>, Failure> {
    let Some(house) = &told.organisation else { return Ok(Vec::new()) };
    let offer = store::offer(look, &told.about.id)?;
    let host = store::house(look, house)?.sender.name;
    let mut posts = Vec::new();
    for person in people::asked_at(look, house, &told.about.id, told.at)? {
        let goer = store::goer(look, house, &person)?;
        let args = vec![arg("title", offer.title.as_str()), arg("host", host.as_str())];
        let mut post = goers::post(look, told, (house, &person), &goer, &args)?;
        let summary = (goer.language.words().say("mail-fact-summary"), offer.summary.clone());
        if let Some(said) = &mut post.said {
            said.facts.push(summary);
        }
        post.to.clone_from(&person.0);
        posts.push(post);
    }
    Ok(posts)
}
