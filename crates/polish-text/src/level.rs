//! The reading level of a Polish text: the FOG index counted for Polish (FOG-PL).

use crate::fold;

/// What the reading level of a text was counted from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// Sentences: runs of words up to a full stop, question or exclamation mark, ellipsis or line end.
    pub sentences: usize,
    /// Words holding at least one letter.
    pub words: usize,
    /// Words of four or more syllables.
    pub long_words: usize,
}

impl Reading {
    /// FOG-PL: `0.4 × (words per sentence + 100 × long words / words)`; about the years of school a reader needs.
    ///
    /// Gunning's formula with long words counted from four syllables, as Polish words are longer than English ones.
    /// A text without words has level 0.
    pub fn fog(&self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let (sentences, words) = (self.sentences.max(1) as f64, self.words as f64);
        0.4 * (words / sentences + 100.0 * self.long_words as f64 / words)
    }
}

/// Counts sentences, words and long words of a Polish text.
///
/// A full stop between digits or inside a word (`pomoze.pl`, `12.30`) ends no sentence.
pub fn reading_level(text: &str) -> Reading {
    let mut reading = Reading { sentences: 0, words: 0, long_words: 0 };
    for sentence in sentences(text) {
        let words = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic));
        let before = reading.words;
        for word in words {
            reading.words += 1;
            reading.long_words += usize::from(syllables(word) >= 4);
        }
        reading.sentences += usize::from(reading.words > before);
    }
    reading
}

fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, mark) in text.char_indices().filter(|(_, c)| ".!?…\n".contains(*c)) {
        let end = at + mark.len_utf8();
        let rest = text.get(end..).unwrap_or_default();
        if mark == '\n' || rest.chars().next().is_none_or(|next| !next.is_alphanumeric()) {
            found.extend(text.get(start..end));
            start = end;
        }
    }
    found.extend(text.get(start..));
    found
}

/// Vowels of a word, an `i` before another vowel being only a softening (`pies` has one, `historia` three).
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = fold(word).chars().collect();
    let vowel = |letter: &char| "aeiouy".contains(*letter);
    let softening = |at: usize| letters.get(at) == Some(&'i') && letters.get(at + 1).is_some_and(vowel);
    (0..letters.len()).filter(|&at| letters.get(at).is_some_and(vowel) && !softening(at)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_vowels_without_softening() {
        for (word, expected) in
            [("pies", 1), ("rower", 2), ("łóżko", 2), ("niania", 2), ("organizacja", 5), ("w", 0)]
        {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn the_level_follows_the_formula() {
        let reading = reading_level("Ala ma psa. Organizacja pomaga dziś sąsiadom!");
        assert_eq!(reading, Reading { sentences: 2, words: 7, long_words: 1 });
        assert!((reading.fog() - 0.4 * (3.5 + 100.0 / 7.0)).abs() < 1e-9);
    }

    #[test]
    fn a_point_inside_a_number_or_address_ends_no_sentence() {
        assert_eq!(reading_level("Przyjdź o 12.30 na stronę pomoc.pl jutro.").sentences, 1);
    }

    #[test]
    fn nothing_to_read_has_level_zero() {
        assert_eq!(reading_level(" … 12 !").fog(), 0.0);
    }

    #[test]
    fn officialese_is_harder_than_plain_words() {
        let plain = "Napisz do nas. Przyjdziemy i naprawimy rower.";
        let hard = "Realizacja świadczeń na rzecz beneficjentów następuje po uprzednim zaakceptowaniu \
                    szczegółowych warunków uczestnictwa w przedsięwzięciu organizowanym przez fundację.";
        assert!(reading_level(plain).fog() <= 9.0);
        assert!(reading_level(hard).fog() > 20.0);
    }
}
