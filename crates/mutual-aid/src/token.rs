//! A token of the programming interface: a program of an organisation acts with the roles it was given.
//!
//! ```text
//! made → revoked
//! ```

use crate::event::{Event, Noun, Subject, What};
use crate::id::{OrganisationId, TokenId};
use crate::policy::{Bearer, Member, Role};
use crate::refusal::TokenRefusal;

/// A token, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its id.
    pub id: TokenId,
    /// Whose program it is.
    pub organisation: OrganisationId,
    /// What the program may: the acts of these roles.
    pub scopes: Vec<Role>,
    /// It opens nothing any more.
    pub revoked: bool,
}

impl Token {
    /// The roles a program can have. Screening records are read by a person alone.
    pub const SCOPES: [Role; 5] =
        [Role::Coordinator, Role::Helper, Role::Treasurer, Role::AidOfficer, Role::OrgAdmin];

    /// The organisation makes a token.
    ///
    /// # Errors
    /// It has no role, or one that no program can have.
    pub fn made(&self) -> Result<Event, TokenRefusal> {
        if self.scopes.is_empty() || self.scopes.iter().any(|role| !Self::SCOPES.contains(role)) {
            return Err(TokenRefusal::NoScope);
        }
        Ok(self.event(What::TokenMade))
    }

    /// The organisation takes it back.
    ///
    /// # Errors
    /// It did already.
    pub fn revoke(&mut self) -> Result<Event, TokenRefusal> {
        if self.revoked {
            return Err(TokenRefusal::AlreadyRevoked);
        }
        self.revoked = true;
        Ok(self.event(What::TokenRevoked))
    }

    /// Whoever acts with it, for its owner; nobody, once it is revoked.
    #[must_use]
    pub fn bearer(self, owner: Option<Member>) -> Option<Bearer> {
        let bearer = Bearer { token: self.id, organisation: self.organisation, scopes: self.scopes, owner };
        (!self.revoked).then_some(bearer)
    }

    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Token, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(scopes: &[Role]) -> Token {
        Token { id: "t".into(), organisation: "o".into(), scopes: scopes.to_vec(), revoked: false }
    }

    #[test]
    fn a_token_has_roles_that_a_program_can_have() {
        assert!(token(&[Role::Coordinator, Role::Treasurer]).made().is_ok());
        for scopes in [&[][..], &[Role::SafeguardingOfficer], &[Role::Coordinator, Role::Operator]] {
            assert_eq!(token(scopes).made(), Err(TokenRefusal::NoScope), "{scopes:?}");
        }
    }

    #[test]
    fn a_token_is_revoked_once_and_opens_nothing_then() {
        let mut it = token(&[Role::Helper]);
        assert!(it.clone().bearer(None).is_some());
        assert!(it.revoke().is_ok());
        assert_eq!(it.revoke(), Err(TokenRefusal::AlreadyRevoked));
        assert_eq!(it.bearer(None), None);
    }
}
