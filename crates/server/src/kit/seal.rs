//! Small secrets that are stored or lent to a browser: encrypted, and bound to what they belong to.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hmac;

use super::id::Ids;

/// Encrypts with the first of the keys (AES-256-GCM); it opens again only with the same `context`.
pub fn seal<'a>(
    mut keys: impl Iterator<Item = &'a [u8; 32]>,
    ids: &Ids,
    context: &str,
    secret: &[u8],
) -> String {
    let mut nonce = [0; NONCE_LEN];
    ids.fill(&mut nonce);
    let mut bytes = secret.to_vec();
    let sealed = keys.next().and_then(cipher).and_then(|cipher| {
        let nonce = Nonce::assume_unique_for_key(nonce);
        cipher.seal_in_place_append_tag(nonce, Aad::from(context.as_bytes()), &mut bytes).ok()
    });
    // There is always a key, and one of 32 bytes always fits; otherwise nothing is told.
    if sealed.is_none() {
        return String::new();
    }
    URL_SAFE_NO_PAD.encode([nonce.as_slice(), &bytes].concat())
}

/// Opens what was sealed with one of the keys in this context.
pub fn open<'a>(keys: impl Iterator<Item = &'a [u8; 32]>, context: &str, sealed: &str) -> Option<Vec<u8>> {
    let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
    let (nonce, body) = bytes.split_at_checked(NONCE_LEN)?;
    let mut keys = keys;
    keys.find_map(|key| {
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let mut body = body.to_vec();
        let opened = cipher(key)?.open_in_place(nonce, Aad::from(context.as_bytes()), &mut body).ok()?;
        Some(opened.to_vec())
    })
}

fn cipher(key: &[u8; 32]) -> Option<LessSafeKey> {
    UnboundKey::new(&AES_256_GCM, key).ok().map(LessSafeKey::new)
}

/// A code of so many digits that only holders of the key can tell of `about`; it is stored nowhere.
#[must_use]
pub fn digits_about(key: &[u8], about: &str, count: usize) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key);
    let proof = hmac::sign(&key, format!("digits\n{about}").as_bytes());
    // Each digit from eight bits would favour some; 2^128 divided by ten leaves nothing to notice.
    let (high, low) = proof.as_ref().split_at(16);
    let number = |bytes: &[u8]| bytes.iter().fold(0_u128, |sum, byte| (sum << 8) | u128::from(*byte));
    let number = number(high) ^ number(low);
    let count = u32::try_from(count).unwrap_or(6).min(18);
    format!("{:0width$}", number % 10_u128.pow(count), width = count as usize)
}

/// Tells whether two codes are the same, in a time that does not tell where they differ.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    let differing = one.bytes().zip(other.bytes()).fold(0, |sum, (a, b)| sum | (a ^ b));
    one.len() == other.len() && differing == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_secret_opens_with_its_key_in_its_context_only() {
        let (ids, key, other) = (Ids::system(), [1; 32], [2; 32]);
        let sealed = seal([&key].into_iter(), &ids, "factor of ala", b"tajne");
        assert_eq!(open([&other, &key].into_iter(), "factor of ala", &sealed).unwrap(), b"tajne");
        assert_eq!(open([&key].into_iter(), "factor of ola", &sealed), None);
        assert_eq!(open([&other].into_iter(), "factor of ala", &sealed), None);
        assert_ne!(sealed, seal([&key].into_iter(), &ids, "factor of ala", b"tajne"));
        for broken in ["", "a", "żółw", &sealed[1..], &sealed.replace(&sealed[..1], "*")] {
            assert_eq!(open([&key].into_iter(), "factor of ala", broken), None, "{broken}");
        }
    }

    #[test]
    fn digits_tell_of_one_thing_and_one_key() {
        let code = digits_about(b"key", "a", 6);
        assert!(code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()));
        assert_eq!(code, digits_about(b"key", "a", 6));
        assert_ne!(digits_about(b"key", "a", 12), digits_about(b"key", "b", 12));
        assert_ne!(digits_about(b"key", "a", 12), digits_about(b"other", "a", 12));
        assert!(same(&code, &code.clone()) && !same(&code, "") && !same("123456", "123457"));
    }
}
