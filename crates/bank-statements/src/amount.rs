//! Money as statements write it, in hundredths of the currency.

/// The most an amount may be: a thousand thousand million, so that sums of a statement stay far from the edge.
const MOST: i64 = 100_000_000_000_000;

/// An unsigned amount with a decimal comma as MT940 writes it: `449,77`, `50,`, `0,01`.
pub fn of_swift(text: &str) -> Option<i64> {
    let (mut sum, mut comma) = (0_i64, None);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'0'..=b'9' => sum = sum.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?,
            b',' if comma.is_none() && at > 0 => comma = Some(at),
            _ => return None,
        }
    }
    let hundredths = [100, 10, 1].get(text.len() - comma? - 1)?;
    sum.checked_mul(*hundredths).filter(|amount| *amount <= MOST)
}

/// An unsigned amount with a decimal point as XML writes it: `449.77`, `50`, `12.30000`.
pub fn of_xml(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let part = part.trim_end_matches('0');
    if (whole.is_empty() && part.is_empty()) || !digits(whole) || !digits(part) {
        return None;
    }
    join(if whole.is_empty() { "0" } else { whole }, part)
}

/// How a table writes its decimal sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decimal {
    /// The last sign with one or two digits behind it is the decimal sign; `1,234` could be either and is refused.
    #[default]
    Either,
    /// `1.234,56`
    Comma,
    /// `1,234.56`
    Point,
}

/// A signed amount of a table with what people put around it, and the currency behind or before it, if one is written:
/// `-7,57 PLN`, `4 950,01`, `1.234,56`, `+12.00`, `(5,00)`, `7,57-`.
pub fn of_table(text: &str, decimal: Decimal) -> Option<(i64, Option<[u8; 3]>)> {
    let mut currency = String::new();
    let mut core = String::new();
    for sign in text.trim().trim_matches(['"', '\'']).chars() {
        match sign {
            '−' | '–' | '‐' => core.push('-'),
            '0'..='9' | '+' | '-' | '.' | ',' | '(' | ')' => core.push(sign),
            'ł' | 'Ł' | 'a'..='z' | 'A'..='Z' => currency.push(sign),
            ' ' | '\'' | '\u{a0}' | '\u{202f}' | '\u{2009}' => {}
            _ => return None,
        }
    }
    let (negative, digits) = signed(&core)?;
    let amount = unsigned(digits, decimal)?;
    let currency = match currency.to_uppercase().as_str() {
        "" => None,
        "ZŁ" | "ZL" => Some(*b"PLN"),
        other => Some(other.as_bytes().try_into().ok()?),
    };
    Some((if negative { -amount } else { amount }, currency))
}

fn signed(core: &str) -> Option<(bool, &str)> {
    let rest = core.trim_start_matches('+');
    if let Some(inner) = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        return Some((true, inner));
    }
    if let Some(inner) = rest.strip_prefix('-') {
        return Some((true, inner));
    }
    Some(rest.strip_suffix('-').map_or((false, rest), |inner| (true, inner)))
}

fn unsigned(digits: &str, decimal: Decimal) -> Option<i64> {
    let last = match decimal {
        Decimal::Comma => digits.rfind(','),
        Decimal::Point => digits.rfind('.'),
        Decimal::Either => either(digits)?,
    };
    let (whole, part) =
        last.map_or((digits, ""), |at| (digits.get(..at).unwrap_or(""), digits.get(at + 1..).unwrap_or("")));
    let groups: Vec<&str> = whole.split([',', '.']).collect();
    let grouped = groups.len() == 1 || groups.iter().skip(1).all(|group| group.len() == 3);
    let whole: String = groups.concat();
    let plain = whole.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit());
    (grouped && plain && !(whole.is_empty() && part.is_empty())).then(|| join(&whole, part))?
}

/// Where the decimal sign stands, if there is one; nothing at all when a single sign could be either.
#[allow(clippy::option_option, reason = "unknown, none, some are three answers")]
fn either(digits: &str) -> Option<Option<usize>> {
    let Some(at) = digits.rfind([',', '.']) else { return Some(None) };
    let behind = digits.len() - at - 1;
    if behind <= 2 {
        return Some(Some(at));
    }
    let signs = digits.bytes().filter(|b| matches!(b, b',' | b'.')).count();
    (behind == 3 && signs > 1).then_some(None)
}

fn join(whole: &str, part: &str) -> Option<i64> {
    let hundredths: i64 = match part.len() {
        0 => 0,
        1 => part.parse::<i64>().ok()? * 10,
        2 => part.parse().ok()?,
        _ => return None,
    };
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let amount = whole.checked_mul(100)?.checked_add(hundredths)?;
    (amount <= MOST).then_some(amount)
}

/// An amount as people read it, with a decimal comma: `-1234,56`.
pub fn written(amount: i64) -> String {
    let sign = if amount < 0 { "-" } else { "" };
    format!("{sign}{},{:02}", amount.unsigned_abs() / 100, amount.unsigned_abs() % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_comma_of_swift_may_stand_last() {
        assert_eq!(of_swift("50,"), Some(5000));
        assert_eq!(of_swift("0,01"), Some(1));
        assert_eq!(of_swift("60213,4"), Some(6_021_340));
        for wrong in ["50", "-50,00", "50,001", ",50", "5 0,00", "", "12.50", "99999999999999999999,00"] {
            assert_eq!(of_swift(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn xml_writes_a_point() {
        assert_eq!(of_xml("449.77"), Some(44977));
        assert_eq!(of_xml("12.3000"), Some(1230));
        assert_eq!(of_xml("50"), Some(5000));
        for wrong in ["", ".", "-1.00", "1,00", "1.005", "1e5"] {
            assert_eq!(of_xml(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn tables_write_money_in_many_ways() {
        let read = |text| of_table(text, Decimal::Either).map(|(amount, _)| amount);
        for (text, amount) in [
            ("-7,57 PLN", -757),
            ("4 950,01", 495_001),
            ("4\u{a0}950,01 zł", 495_001),
            ("1.234,56", 123_456),
            ("1,234.56", 123_456),
            ("1.234.567", 123_456_700),
            ("+12.00", 1200),
            ("(5,00)", -500),
            ("7,57-", -757),
            ("−3,1", -310),
            ("1234", 123_400),
            ("\"1 000,00\"", 100_000),
            ("12 345 678,90", 1_234_567_890),
            ("-0,50", -50),
        ] {
            assert_eq!(read(text), Some(amount), "{text}");
        }
        for wrong in
            ["", "-", "1,234", "1.234", "12,3,4", "abc", "1,2345", "5 złotych", "1;2", "--5", "1.23.4567,00"]
        {
            assert_eq!(read(wrong), None, "{wrong}");
        }
        assert_eq!(of_table("1.234", Decimal::Comma), Some((123_400, None)));
        assert_eq!(of_table("12,00 EUR", Decimal::Either), Some((1200, Some(*b"EUR"))));
        assert_eq!(of_table("12,00 zł", Decimal::Either), Some((1200, Some(*b"PLN"))));
    }
}
