//! One click is one change: once-tokens in forms, idempotency keys in the API.

mod idempotency;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use ring::hmac;

use super::db::{Broken, Tx, params, sql};
use super::id::{self, Ids};

pub use idempotency::{Call, Idempotency};

/// A form may lie open this long before it is sent.
pub const LASTS: SignedDuration = SignedDuration::from_hours(48);

/// Clocks of the nodes may differ by this much.
const SKEW: SignedDuration = SignedDuration::from_mins(5);

const NOISE: usize = 16;
const MOMENT: usize = 8;

/// What a token that comes back with a form means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Once {
    /// The form comes for the first time.
    Fresh,
    /// It came before; the answer it was given then, if any was kept.
    Repeated(Option<String>),
    /// The token is not ours, not of this session, or too old: show the form again, values kept.
    Invalid,
}

/// Issues once-tokens and knows them again. A token carries its own proof (HMAC-SHA256 over session, noise
/// and moment), so that showing a form writes nothing; only its use is stored.
#[derive(Clone)]
pub struct OnceTokens {
    key: hmac::Key,
}

impl OnceTokens {
    /// With the server's signing key, the same on all nodes.
    pub fn new(server_key: &[u8]) -> OnceTokens {
        OnceTokens { key: hmac::Key::new(hmac::HMAC_SHA256, server_key) }
    }

    /// A token for one form of this session (the token of the session or of the anonymous form key).
    pub fn issue(&self, ids: &Ids, session: &str, now: Timestamp) -> String {
        let mut bytes = vec![0; NOISE];
        ids.fill(&mut bytes);
        bytes.extend_from_slice(&now.as_second().to_be_bytes());
        let proof = hmac::sign(&self.key, &signed(session, &bytes));
        bytes.extend_from_slice(proof.as_ref());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Takes the token that came with a form, in the same change as what the form asks for: when the change
    /// is refused, the token stays fresh.
    pub fn take(&self, tx: &mut Tx, token: &str, session: &str, now: Timestamp) -> Result<Once, Broken> {
        let Some(made_at) = self.made_at(token, session) else { return Ok(Once::Invalid) };
        let age = now.duration_since(made_at);
        if age > LASTS || age < -SKEW {
            return Ok(Once::Invalid);
        }
        let taken = tx.run(
            sql("
                insert into once_tokens (token_hash, session_key, made_at, used_at) values ($1, $2, $3, $4)
                on conflict (token_hash) do nothing"),
            &params![id::hash(token), id::hash(session), made_at, now],
        )?;
        if taken > 0 {
            return Ok(Once::Fresh);
        }
        let row =
            tx.one(sql("select answer from once_tokens where token_hash = $1"), &params![id::hash(token)])?;
        Ok(Once::Repeated(row.map(|row| row.get("answer")).transpose()?.flatten()))
    }

    fn made_at(&self, token: &str, session: &str) -> Option<Timestamp> {
        let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
        let (body, proof) = bytes.split_at_checked(NOISE + MOMENT)?;
        hmac::verify(&self.key, &signed(session, body), proof).ok()?;
        let (_, moment) = body.split_at_checked(NOISE)?;
        Timestamp::from_second(i64::from_be_bytes(moment.try_into().ok()?)).ok()
    }
}

/// Keeps what the first sending was answered, usually the address it was sent on to.
pub fn answer(tx: &mut Tx, token: &str, location: &str) -> Result<(), Broken> {
    let statement = sql("update once_tokens set answer = $2 where token_hash = $1");
    tx.run(statement, &params![id::hash(token), location]).map(|_| ())
}

/// Deletes what is kept of tokens and keys made before; answers how many. Not later than `LASTS` ago, or a
/// form could be taken twice.
pub fn forget(tx: &mut Tx, made_before: Timestamp) -> Result<u64, Broken> {
    let tokens = tx.run(sql("delete from once_tokens where made_at < $1"), &params![made_before])?;
    let keys = tx.run(sql("delete from idempotency_keys where made_at < $1"), &params![made_before])?;
    Ok(tokens + keys)
}

/// The length stands first, so that no session and body can be cut differently.
fn signed(session: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = b"once\n".to_vec();
    bytes.extend_from_slice(&(session.len() as u64).to_be_bytes());
    bytes.extend_from_slice(session.as_bytes());
    bytes.extend_from_slice(body);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_proves_itself_to_its_own_session_and_key_only() {
        let tokens = OnceTokens::new(b"key of the server");
        let now: Timestamp = "2026-11-22T08:00:00Z".parse().unwrap();
        let token = tokens.issue(&Ids::system(), "session", now);
        assert_eq!(tokens.made_at(&token, "session"), Some(now));
        assert_eq!(tokens.made_at(&token, "another"), None);
        assert_eq!(OnceTokens::new(b"another key").made_at(&token, "session"), None);
        assert_ne!(token, tokens.issue(&Ids::system(), "session", now));
    }

    #[test]
    fn a_token_changed_anywhere_is_not_ours() {
        let tokens = OnceTokens::new(b"key of the server");
        let token = tokens.issue(&Ids::system(), "session", Timestamp::UNIX_EPOCH);
        for place in 0..token.len() {
            let changed: String = token
                .chars()
                .enumerate()
                .map(|(at, c)| if at == place { if c == 'A' { 'Q' } else { 'A' } } else { c })
                .collect();
            assert_eq!(tokens.made_at(&changed, "session"), None, "{place}");
        }
        for broken in ["", "a", "żółw", &token[..40], &format!("{token}AAAA")] {
            assert_eq!(tokens.made_at(broken, "session"), None, "{broken}");
        }
    }
}
