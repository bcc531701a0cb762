//! The team of an organisation: who holds which role, and who was invited.

pub mod accept;
pub mod give;
pub mod invite;
pub mod list;
pub mod mailed;
pub mod store;
pub mod take;
pub mod uninvite;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::SignedDuration;
use mutual_aid::Role;
use ring::hmac;

/// An invitation counts for two weeks.
pub const LASTS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// The roles an organisation gives, in the order of the form.
pub const ROLES: [Role; 6] = [
    Role::Coordinator,
    Role::Helper,
    Role::OrgAdmin,
    Role::SafeguardingOfficer,
    Role::Treasurer,
    Role::AidOfficer,
];

/// The address of an invitation: the id and its proof, made of the server's key and stored nowhere.
#[must_use]
pub fn address(key: &[u8], id: &str) -> String {
    let proof = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), proven(id).as_bytes());
    format!("/zaproszenie/{id}/{}", URL_SAFE_NO_PAD.encode(proof))
}

/// Whether a proof belongs to an invitation.
#[must_use]
pub fn proves(key: &[u8], id: &str, proof: &str) -> bool {
    let Ok(proof) = URL_SAFE_NO_PAD.decode(proof) else { return false };
    hmac::verify(&hmac::Key::new(hmac::HMAC_SHA256, key), proven(id).as_bytes(), &proof).is_ok()
}

fn proven(id: &str) -> String {
    format!("invitation\n{id}")
}

/// The key of a role's words.
#[must_use]
pub fn words(role: &str) -> String {
    format!("who-{}", role.replace('_', "-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_is_proven_by_its_own_link_only() {
        let link = address(b"key", "a");
        let proof = link.strip_prefix("/zaproszenie/a/").unwrap();
        assert!(proves(b"key", "a", proof));
        assert!(!proves(b"key", "b", proof) && !proves(b"other", "a", proof) && !proves(b"key", "a", "żółw"));
    }
}
