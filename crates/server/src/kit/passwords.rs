//! Passwords as Argon2id (RFC 9106) hashes, made by few at a time: each takes 19 MiB.

use std::sync::LazyLock;
use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use super::db::Broken;
use super::id::Ids;

/// So many hashes are made at a time.
const PERMITS: usize = 2;

/// So long somebody waits for their turn.
const PATIENCE: Duration = Duration::from_secs(10);

static POOL: Semaphore = Semaphore::const_new(PERMITS);

/// 19 MiB, two passes, one lane: the recommendation of the OWASP password storage sheet.
static ARGON: LazyLock<Argon2<'static>> = LazyLock::new(|| {
    let params = Params::new(19 * 1024, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
});

/// What an unknown account's password is held against, so that it takes the same time.
static NOBODY: LazyLock<String> = LazyLock::new(|| {
    let made = ARGON.hash_password_with_salt(b"nobody has this password", b"salt of nobody..");
    made.map(|hash: PasswordHash| hash.to_string()).unwrap_or_default()
});

/// The hash of a password, with a salt of its own.
///
/// # Errors
/// Too many are waiting.
pub async fn hash(ids: &Ids, password: &str) -> Result<String, Broken> {
    let mut salt = [0; 16];
    ids.fill(&mut salt);
    let password = password.to_owned();
    let made = aside(move || {
        let made = ARGON.hash_password_with_salt(password.as_bytes(), &salt);
        made.map(|hash: PasswordHash| hash.to_string())
    });
    made.await?.map_err(|error| Broken::Engine(format!("a password cannot be hashed: {error}")))
}

/// Tells whether this is the password; without a hash it is not, and that takes just as long.
///
/// # Errors
/// Too many are waiting.
pub async fn verify(password: &str, hash: Option<&str>) -> Result<bool, Broken> {
    let (password, hash) = (password.to_owned(), hash.map(str::to_owned));
    aside(move || {
        let held = PasswordHash::new(hash.as_deref().unwrap_or(&NOBODY));
        let right = held.is_ok_and(|held| ARGON.verify_password(password.as_bytes(), &held).is_ok());
        right && hash.is_some()
    })
    .await
}

/// Does the work on another thread, in its turn.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Broken> {
    let turn = tokio::time::timeout(PATIENCE, POOL.acquire()).await;
    let _permit = turn.map_err(|_| Broken::Busy)?.map_err(|_| Broken::Busy)?;
    tokio::task::spawn_blocking(work).await.map_err(|_| Broken::Panicked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_password_is_known_by_its_hash_alone() {
        let ids = Ids::system();
        let made = hash(&ids, "zielony rower").await.unwrap();
        assert!(made.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{made}");
        assert_ne!(made, hash(&ids, "zielony rower").await.unwrap());
        assert!(verify("zielony rower", Some(&made)).await.unwrap());
        assert!(!verify("zielony rowek", Some(&made)).await.unwrap());
    }

    #[tokio::test]
    async fn nobody_has_a_password() {
        assert!(PasswordHash::new(&NOBODY).is_ok(), "the work for an unknown account would be left out");
        assert!(!verify("nobody has this password", None).await.unwrap());
        assert!(!verify("x", Some("not a hash")).await.unwrap());
    }
}
