//! Codes that prove themselves: whoever has one was told it by this server, and nothing need be stored.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac;

/// Half of HMAC-SHA256 is more than anybody can guess, and short enough for a link (RFC 2104, 5).
const BYTES: usize = 16;

/// The code for a text, 22 characters of base64url; the purpose keeps one use of the key from another.
#[must_use]
pub fn make(key: &[u8], purpose: &str, text: &str) -> String {
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), told(purpose, text).as_bytes());
    URL_SAFE_NO_PAD.encode(tag.as_ref().get(..BYTES).unwrap_or_default())
}

/// Tells whether a code was made with one of the keys; takes the same time whatever is wrong with it.
pub fn holds<'a>(keys: impl Iterator<Item = &'a [u8; 32]>, purpose: &str, text: &str, code: &str) -> bool {
    keys.fold(false, |found, key| found | same(make(key, purpose, text).as_bytes(), code.as_bytes()))
}

/// The length stands between, so that no purpose and text can be cut differently.
fn told(purpose: &str, text: &str) -> String {
    format!("proof\n{purpose}\n{}\n{text}", text.len())
}

fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && one.iter().zip(other).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_holds_for_its_purpose_text_and_key_alone() {
        let (key, other) = ([1; 32], [2; 32]);
        let code = make(&key, "e-mail", "ala");
        assert_eq!(code.len(), 22);
        assert!(holds([&other, &key].into_iter(), "e-mail", "ala", &code));
        assert!(!holds([&other].into_iter(), "e-mail", "ala", &code));
        assert!(!holds([&key].into_iter(), "e-mail", "ola", &code));
        assert!(!holds([&key].into_iter(), "sms", "ala", &code));
        assert!(!holds([&key].into_iter(), "e-mail", "ala", ""));
    }
}
