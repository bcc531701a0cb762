//! Folds letters and cuts a text into words.

/// Lower case without diacritics; Cyrillic stays Cyrillic, Russian letters become their Ukrainian neighbours.
///
/// Apostrophes and combining marks vanish; every other character stays.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        push_folded(letter, &mut folded);
    }
    folded
}

/// The folded words of a text, in order; a word is a run of letters and digits.
pub fn tokens(text: &str) -> Vec<String> {
    fold(text)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The words of a text as they are written, in order; folded, they are its [`tokens`].
pub fn written_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && !vanishes(c))
        .filter(|word| word.contains(char::is_alphanumeric))
}

fn vanishes(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\'' | '’' | 'ʼ' | '`' | '\u{ad}')
}

fn push_folded(letter: char, folded: &mut String) {
    let plain = match letter {
        'ъ' => return,
        mark if vanishes(mark) => return,
        'ß' => return folded.push_str("ss"),
        'æ' => return folded.push_str("ae"),
        'œ' => return folded.push_str("oe"),
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'ĉ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' | 'ģ' => 'g',
        'ì'..='ï' | 'ī' | 'į' | 'ı' => 'i',
        'ķ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ŕ' | 'ř' => 'r',
        'ś' | 'ş' | 'š' | 'ș' => 's',
        'ţ' | 'ť' | 'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' | 'ų' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ё' | 'э' => 'е',
        'ы' => 'и',
        'ґ' => 'г',
        other => other,
    };
    folded.push(plain);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polish_letters_lose_their_marks() {
        assert_eq!(fold("Zażółć GĘŚLĄ Jaźń"), "zazolc gesla jazn");
    }

    #[test]
    fn a_mark_written_apart_folds_like_a_letter_written_whole() {
        assert_eq!(fold("o\u{301}semka z\u{307}aba"), fold("ósemka żaba"));
    }

    #[test]
    fn cyrillic_stays_cyrillic() {
        assert_eq!(fold("Ґанок Ёлка М’яч"), "ганок елка мяч");
    }

    #[test]
    fn words_are_runs_of_letters_and_digits() {
        assert_eq!(tokens("  Rower–górski, 26\" (pół)! 🚲"), ["rower", "gorski", "26", "pol"]);
        assert!(tokens("… 🚲 --").is_empty());
        let text = "Комп'ютер, e-mail i \u{301}Łódź ’ 12";
        let written: Vec<&str> = written_words(text).collect();
        assert_eq!(written, ["Комп'ютер", "e", "mail", "i", "\u{301}Łódź", "12"]);
        assert_eq!(tokens(text), written.iter().map(|word| fold(word)).collect::<Vec<_>>());
    }
}
