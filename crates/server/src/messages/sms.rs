//! Short messages, which the organisation sends from its own phone: one message long, Polish without its marks.

/// Whether a text is one message: letters of the basic alphabet, or others (GSM 03.38).
#[must_use]
pub fn fits(text: &str) -> bool {
    text.chars().count() <= if text.is_ascii() { 160 } else { 70 }
}

/// The address that opens a text on a phone, ready to send.
#[must_use]
pub fn link(phone: &str, text: &str) -> String {
    let text = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
    format!("sms:{phone}?body={text}")
}

/// Without the marks of Polish letters.
#[must_use]
pub fn plain(text: &str) -> String {
    let bare = |letter: char| match letter {
        'ą' => 'a',
        'ć' => 'c',
        'ę' => 'e',
        'ł' => 'l',
        'ń' => 'n',
        'ó' => 'o',
        'ś' => 's',
        'ź' | 'ż' => 'z',
        'Ą' => 'A',
        'Ć' => 'C',
        'Ę' => 'E',
        'Ł' => 'L',
        'Ń' => 'N',
        'Ó' => 'O',
        'Ś' => 'S',
        'Ź' | 'Ż' => 'Z',
        '–' => '-',
        '\u{a0}' => ' ',
        other => other,
    };
    text.chars().map(bare).collect()
}
