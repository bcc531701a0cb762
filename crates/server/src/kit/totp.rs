//! Codes of an authenticator app (RFC 6238): six digits, a new one every 30 seconds, SHA-1 as all apps know it.

use fast_qr::QRBuilder;
use jiff::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use totp_rs::Builder;

use super::id::Ids;

/// A new key for an app: 20 bytes, as RFC 4226 (4, R6) recommends.
#[must_use]
pub fn key(ids: &Ids) -> [u8; 20] {
    let mut key = [0; 20];
    ids.fill(&mut key);
    key
}

/// The step of the clock a code belongs to, if it is right now or half a minute off; each step counts once.
#[must_use]
pub fn step(key: &[u8], code: &str, now: Timestamp) -> Option<i64> {
    let totp = Builder::new().with_secret(<[u8; 20]>::try_from(key).ok()?).build().ok()?;
    let step = totp.check(code, u64::try_from(now.as_second()).ok()?)?;
    i64::try_from(step).ok()
}

/// The code the app shows at a moment.
#[must_use]
pub fn code(key: &[u8], now: Timestamp) -> Option<String> {
    let totp = Builder::new().with_secret(<[u8; 20]>::try_from(key).ok()?).build().ok()?;
    Some(totp.generate(u64::try_from(now.as_second()).ok()?).to_string())
}

/// The key as apps let people type it (RFC 4648, base 32), in groups of four.
#[must_use]
pub fn typed(key: &[u8]) -> String {
    let letters: Vec<char> = base32(key).chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The address that a QR code holds for apps.
#[must_use]
pub fn address(key: &[u8], issuer: &str, account: &str) -> String {
    let written = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let (issuer, account) = (written(issuer), written(account));
    format!("otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}", base32(key))
}

/// The dark squares of a QR code as a path of an SVG, and how many squares it has on a side.
#[must_use]
pub fn picture(text: &str) -> Option<(String, usize)> {
    let code = QRBuilder::new(text).build().ok()?;
    let mut path = String::new();
    for y in 0..code.size {
        let row = code.data.get(y * code.size..(y + 1) * code.size)?;
        for (x, _) in row.iter().enumerate().filter(|(_, module)| module.value()) {
            path.push_str(&format!("M{x} {y}h1v1h-1z"));
        }
    }
    Some((path, code.size))
}

fn base32(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let (mut text, mut held, mut bits) = (String::new(), 0_u32, 0);
    for byte in bytes {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            let letter = LETTERS.get(((held >> bits) & 31) as usize);
            text.extend(letter.map(|letter| char::from(*letter)));
        }
    }
    if bits > 0 {
        let letter = LETTERS.get(((held << (5 - bits)) & 31) as usize);
        text.extend(letter.map(|letter| char::from(*letter)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &[u8] = b"12345678901234567890";

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_standard() {
        // RFC 6238, appendix B, the last six digits.
        for (second, told) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924")] {
            assert_eq!(code(KEY, at(second)).unwrap(), told);
            assert_eq!(step(KEY, told, at(second)), Some(second / 30));
        }
    }

    #[test]
    fn a_code_may_be_half_a_minute_off_and_not_more() {
        assert_eq!(step(KEY, "287082", at(59 + 30)), Some(1));
        assert_eq!(step(KEY, "287082", at(59 + 61)), None);
        for wrong in ["", "28708", "2870822", "28708a", "żółwie", "-87082"] {
            assert_eq!(step(KEY, wrong, at(59)), None, "{wrong}");
        }
    }

    #[test]
    fn a_key_is_written_in_base_32() {
        // RFC 4648, 10.
        assert_eq!(base32(b"foobar"), "MZXW6YTBOI");
        assert_eq!(typed(b"foobar"), "MZXW 6YTB OI");
        assert_eq!(
            address(b"foobar", "Pomoc Wzajemna", "ala@example.org"),
            "otpauth://totp/Pomoc%20Wzajemna:ala%40example%2Eorg?secret=MZXW6YTBOI&issuer=Pomoc%20Wzajemna"
        );
    }

    #[test]
    fn a_picture_holds_the_squares_of_the_code() {
        let (path, size) = picture("otpauth://totp/x?secret=MZXW6YTBOI").unwrap();
        assert!(path.starts_with("M0 0h1v1h-1z") && (21..60).contains(&size));
    }
}
