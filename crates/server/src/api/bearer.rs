//! Whoever sends a token: the holder of one order, or a program of an organisation.

use super::client::Client;
use crate::app::{By, Look};
use crate::caller::find_member;
use crate::failure::Failure;
use crate::kit::id;
use crate::kit::session::{self, Kind};
use crate::tokens::{PREFIX, store};
use mutual_aid::policy::Bearer;
use mutual_aid::terms::Channel;
use mutual_aid::{Denied, Moment, OrderId, Who};

impl Client {
    /// Whether the token sent is one of an organisation.
    #[must_use]
    pub fn is_program(&self) -> bool {
        self.token().is_ok_and(|token| token.starts_with(PREFIX))
    }

    /// The order whose token was sent, and its holder as somebody who acts.
    ///
    /// # Errors
    /// No token, or one that is over.
    pub async fn holder(&self) -> Result<(OrderId, By), Failure> {
        let token = self.token()?.to_owned();
        let story = move |look: &mut Look<'_>| {
            let now = look.now();
            Ok(session::find(look.tx, &token, now.0)?.filter(|found| found.kind == Kind::Case))
        };
        let found = self.app.look(By::system(), story).await?;
        let subject = found.and_then(|session| session.subject);
        let order = OrderId(subject.ok_or(Failure::Denied(Denied::SignIn))?);
        Ok((order.clone(), By { who: Who::CaseHolder(order), channel: Channel::Api }))
    }

    /// The program whose token was sent, as somebody who acts; that it was used is written down.
    ///
    /// # Errors
    /// No token, or one that nobody has or that was taken back.
    pub async fn program(&self) -> Result<(Bearer, By), Failure> {
        let no_token = Failure::Denied(Denied::SignIn);
        let (hash, is_demo) = (id::hash(self.token()?), self.app.settings.demo);
        let story = move |look: &mut Look<'_>| {
            let Some(kept) = store::find_by_hash(look, &hash)? else { return Ok(None) };
            let owner = kept.owner.as_ref().map(|owner| find_member(look, owner.as_str(), is_demo));
            let owner = owner.transpose()?.flatten().map(|(member, _)| member);
            Ok(Some((kept, owner)))
        };
        let (kept, owner) = self.app.look(By::system(), story).await?.ok_or(no_token.clone())?;
        let bearer = kept.token.clone().bearer(owner).ok_or(no_token)?;
        if kept.wants_touch(Moment(self.app.clock.now())) {
            self.app.keep(move |keep| store::touch(keep, &kept.token)).await?;
        }
        Ok((bearer.clone(), By { who: Who::Token(bearer), channel: Channel::Api }))
    }
}
