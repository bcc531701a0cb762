//! Which encoding a file is written in: told by how Polish it reads.

use super::tables::{Table, tables};
use std::fmt;

/// The encodings that Polish banks write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Encoding {
    /// No letter beyond the English ones.
    #[serde(rename = "ASCII")]
    Ascii,
    /// Unicode.
    #[serde(rename = "UTF-8")]
    Utf8,
    /// Windows in Central Europe.
    #[serde(rename = "CP1250")]
    Cp1250,
    /// The ISO page of Central Europe.
    #[serde(rename = "ISO-8859-2")]
    Iso8859_2,
    /// DOS in Central Europe.
    #[serde(rename = "CP852")]
    Cp852,
}

impl Encoding {
    /// Its usual name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ascii => "ASCII",
            Self::Utf8 => "UTF-8",
            Self::Cp1250 => "CP1250",
            Self::Iso8859_2 => "ISO-8859-2",
            Self::Cp852 => "CP852",
        }
    }

    /// The encoding with this name, as XML and people write it.
    pub fn named(name: &str) -> Option<Self> {
        let bare: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        match bare.to_ascii_lowercase().as_str() {
            "utf8" => Some(Self::Utf8),
            "ascii" | "usascii" => Some(Self::Ascii),
            "cp1250" | "windows1250" | "1250" | "win1250" => Some(Self::Cp1250),
            "iso88592" | "88592" | "latin2" => Some(Self::Iso8859_2),
            "cp852" | "ibm852" | "852" | "dos852" => Some(Self::Cp852),
            _ => None,
        }
    }

    pub(crate) fn table(self) -> Option<&'static Table> {
        let [windows, iso, dos] = tables();
        match self {
            Self::Ascii | Self::Utf8 => None,
            Self::Cp1250 => Some(windows),
            Self::Iso8859_2 => Some(iso),
            Self::Cp852 => Some(dos),
        }
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(self.name())
    }
}

const PAGES: [Encoding; 3] = [Encoding::Cp1250, Encoding::Iso8859_2, Encoding::Cp852];

/// The encoding of a stretch of text that may be cut in the middle of a sign.
pub(crate) fn detect(text: &[u8]) -> Encoding {
    if text.is_ascii() {
        return Encoding::Ascii;
    }
    let utf8 = match std::str::from_utf8(text) {
        Ok(_) => true,
        Err(error) => {
            error.error_len().is_none()
                && error.valid_up_to() > 0
                && !text.get(..error.valid_up_to()).unwrap_or_default().is_ascii()
        }
    };
    if utf8 {
        return Encoding::Utf8;
    }
    best(text)
}

/// The code page in which the text reads most like Polish; of equals the first, which is the most common.
pub(crate) fn best(text: &[u8]) -> Encoding {
    let mut found = (i64::MIN, Encoding::Cp1250);
    for page in PAGES {
        let sum = score(text, page);
        if sum > found.0 {
            found = (sum, page);
        }
    }
    found.1
}

/// How Polish the bytes beyond ASCII read in a code page.
pub(crate) fn score(text: &[u8], page: Encoding) -> i64 {
    let Some(table) = page.table() else { return 0 };
    let mut sum = 0;
    let mut before = ' ';
    for (at, byte) in text.iter().enumerate() {
        let sign = decode(*byte, table);
        if *byte >= 0x80 {
            let after = text.get(at + 1).map_or(' ', |byte| decode(*byte, table));
            sum += worth(sign) - odd_case(before, sign, after);
        }
        before = sign;
    }
    sum
}

pub(crate) fn decode(byte: u8, table: &Table) -> char {
    match byte.checked_sub(0x80) {
        None => char::from(byte),
        Some(place) => table.get(usize::from(place)).copied().unwrap_or('\u{fffd}'),
    }
}

fn worth(sign: char) -> i64 {
    match sign {
        'ą' | 'ć' | 'ę' | 'ł' | 'ń' | 'ó' | 'ś' | 'ź' | 'ż' | 'Ą' | 'Ć' | 'Ę' | 'Ł' | 'Ń' | 'Ó' | 'Ś'
        | 'Ź' | 'Ż' => 4,
        '„' | '”' | '’' | '–' | '…' | '\u{a0}' | '§' | '°' | 'ö' | 'ü' | 'ä' | 'é' | 'ß' | 'á' | 'š'
        | 'č' | 'ž' | '€' => 0,
        _ if sign.is_alphabetic() => -3,
        _ => -6,
    }
}

/// A small letter among capitals, or a capital among small letters, speaks against a reading.
fn odd_case(before: char, sign: char, after: char) -> i64 {
    let among_small = before.is_lowercase() || (after.is_lowercase() && before.is_alphabetic());
    let among_capitals = before.is_uppercase() && after.is_uppercase();
    let odd = (sign.is_uppercase() && among_small) || (sign.is_lowercase() && among_capitals);
    if odd { 3 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encode(text: &str, page: Encoding) -> Vec<u8> {
        let table = page.table().unwrap();
        let byte = |sign: char| match u8::try_from(u32::from(sign)) {
            Ok(byte) if byte < 0x80 => byte,
            _ => u8::try_from(table.iter().position(|c| *c == sign).unwrap()).unwrap() + 0x80,
        };
        text.chars().map(byte).collect()
    }

    #[test]
    fn a_few_words_are_enough() {
        let texts = [
            "Darowizna na cele statutowe, Józef Żółć",
            "WPŁATA NA RZECZ STOWARZYSZENIA SĄSIEDZKIEGO",
            "łąka",
            "Święto, źródło, pięć, ćma",
            "OPŁATA ZA KSIĄŻKĘ",
            "pieniądze",
            "PIENIĄDZE",
        ];
        for text in texts {
            for page in PAGES {
                let found = detect(&encode(text, page));
                let same = found == page || encode(text, page) == encode(text, found);
                assert!(same, "{text} in {page} was read as {found}");
            }
            assert_eq!(detect(text.as_bytes()), Encoding::Utf8);
        }
        assert_eq!(detect(b"Wplata bez polskich znakow"), Encoding::Ascii);
    }

    #[test]
    fn a_letter_cut_in_two_is_still_unicode() {
        let text = "żółw ł";
        assert_eq!(detect(&text.as_bytes()[..text.len() - 1]), Encoding::Utf8);
    }
}
