//! The fields of MT940 one by one: a tag at the beginning of a line, and the lines that belong to it.

/// What a line of the file is.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Row<'a> {
    /// `:61:` and what follows on the line.
    Field(&'a str, &'a str),
    /// It goes on with the field before it.
    More(&'a str),
    /// `-`, `-}`: the message ends.
    End,
    /// `{1:…}{4:` around a message; says nothing.
    Envelope,
}

/// Reads a line.
pub(crate) fn row(text: &str) -> Row<'_> {
    match text.as_bytes().first() {
        Some(b':') => tag(text).map_or(Row::More(text), |(tag, rest)| Row::Field(tag, rest)),
        Some(b'-') if matches!(text.trim_end(), "-" | "-}") || text.starts_with("-}{") => Row::End,
        Some(b'{') => envelope(text.trim_end()),
        _ => Row::More(text),
    }
}

fn envelope(text: &str) -> Row<'_> {
    if !(text == "{" || ["{1:", "{2:", "{4:"].iter().any(|block| text.starts_with(block))) {
        return Row::More(text);
    }
    let inside = text.split_once("{4:").and_then(|(_, rest)| tag(rest));
    inside.map_or(Row::Envelope, |(tag, rest)| Row::Field(tag, rest))
}

/// `:60F:` and the like: two or three signs between colons, of which a number comes first, or `NS`.
fn tag(text: &str) -> Option<(&str, &str)> {
    let end = match text.as_bytes() {
        [b':', _, _, b':', ..] => 3,
        [b':', _, _, _, b':', ..] => 4,
        _ => return None,
    };
    let (tag, rest) = (text.get(1..end)?, text.get(end + 1..)?);
    let number = tag.bytes().take(2).all(|b| b.is_ascii_digit());
    let letter = tag.bytes().skip(2).all(|b| b.is_ascii_uppercase());
    ((number && letter) || tag == "NS").then_some((tag, rest))
}

/// The number and page of a statement: `8/1`, `00012/001`, `12`; leading zeros are no part of it.
pub(crate) fn number(text: &str) -> Option<(String, u32)> {
    let (number, page) = text.trim().split_once('/').unwrap_or((text.trim(), "1"));
    let bare = number.trim_start_matches('0');
    let bare = if bare.is_empty() && !number.is_empty() { "0" } else { bare };
    (!bare.is_empty()).then(|| (bare.to_owned(), page.trim().parse().unwrap_or(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_stands_between_colons() {
        assert_eq!(row(":60F:C26"), Row::Field("60F", "C26"));
        assert_eq!(row(":28:340/1"), Row::Field("28", "340/1"));
        assert_eq!(row("::61:"), Row::More("::61:"));
        assert_eq!(row(":wpłata: 5"), Row::More(":wpłata: 5"));
        assert_eq!(row("-"), Row::End);
        assert_eq!(row("-}"), Row::End);
        assert_eq!(row("- 12"), Row::More("- 12"));
        assert_eq!(row("{1:F01X}{2:O940}{4::20:AB"), Row::Field("20", "AB"));
        assert_eq!(row("{1:F01X}{2:O940}{4:"), Row::Envelope);
    }

    #[test]
    fn a_statement_has_a_number_and_a_page() {
        assert_eq!(number("00012/001"), Some(("12".into(), 1)));
        assert_eq!(number("8/2"), Some(("8".into(), 2)));
        assert_eq!(number("340"), Some(("340".into(), 1)));
        assert_eq!(number("000"), Some(("0".into(), 1)));
        assert_eq!(number(""), None);
    }
}
