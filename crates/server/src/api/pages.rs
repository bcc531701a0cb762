//! Pages of lists: how many items one has at most, and where the next one begins.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// The most items of a page.
pub(super) const MOST: i64 = 100;

/// The cursor behind an item: what it is sorted by, and its id.
pub(super) fn cursor(folded: &str, id: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("{folded}~{id}"))
}

/// What the last item of the page before is sorted by, and its id.
pub(super) fn read_cursor(text: &str) -> Option<(String, String)> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
    let (folded, id) = text.rsplit_once('~').filter(|(_, id)| !id.is_empty())?;
    if text.chars().any(char::is_control) {
        return None;
    }
    Some((folded.to_owned(), id.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_back_and_nonsense_is_none() {
        assert_eq!(read_cursor(&cursor("drugi bieg", "7")), Some(("drugi bieg".into(), "7".into())));
        for nonsense in ["", "a", "!!", &URL_SAFE_NO_PAD.encode("bez"), &URL_SAFE_NO_PAD.encode("a\0~7")] {
            assert_eq!(read_cursor(nonsense), None, "{nonsense}");
        }
    }
}
