//! Turns a query into words to look for, and a text into the stems it is found by.

use crate::language::{clearly_polish, of_word};
use crate::{Language, is_stop_word, stem, tokens};

/// The longest query read: more words than this say nothing more and cost time.
const MOST_WORDS: usize = 12;
/// Longer words are cut; no word of the three languages is longer.
const LONGEST_WORD: usize = 40;

/// One word of a query with everything it may stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word as typed, folded.
    pub typed: String,
    /// Alternative stems: a document with any of them has the word.
    pub stems: Vec<String>,
    /// Stems of the word as it may be meant if it is misspelled by ear (u for ó, rz for ż, h for ch, f for w);
    /// to be tried when no stem is known.
    pub guesses: Vec<String>,
}

/// The words of a query worth looking for, each once.
///
/// Small words are left out, except when nothing else was typed: then the query finds nothing and no term is returned.
pub fn query_terms(query: &str) -> Vec<Term> {
    let words = tokens(query);
    let polish = clearly_polish(query, &words);
    let mut terms: Vec<Term> = Vec::new();
    for word in words.iter().map(|word| cut(word)).filter(|word| !is_small(word, polish)) {
        let languages = of_word(word, polish);
        let mut stems: Vec<String> = languages.iter().map(|language| stem(word, *language)).collect();
        stems.dedup();
        if let Some(known) = terms.iter_mut().find(|term| term.stems.first() == stems.first()) {
            known.stems.extend(stems.into_iter().skip(1));
            continue;
        }
        terms.push(Term { typed: word.to_owned(), guesses: guesses(word, &stems), stems });
        if terms.len() == MOST_WORDS {
            break;
        }
    }
    terms
}

/// The stems a text is found by, sorted, each once.
pub fn document_stems(text: &str) -> Vec<String> {
    let words = tokens(text);
    let polish = clearly_polish(text, &words);
    let mut stems: Vec<String> = words.iter().flat_map(|word| word_stems(word, polish)).collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

/// The stems a folded word of a text is found by: none of a small word, several where the language is not clear.
pub fn word_stems(word: &str, clearly_polish: bool) -> Vec<String> {
    let word = cut(word);
    if is_small(word, clearly_polish) {
        return Vec::new();
    }
    let mut stems: Vec<String> =
        of_word(word, clearly_polish).iter().map(|language| stem(word, *language)).collect();
    stems.dedup();
    stems
}

/// Whether a text shows Polish letters, or more Polish than English small words.
pub fn is_clearly_polish(text: &str) -> bool {
    clearly_polish(text, &tokens(text))
}

fn cut(word: &str) -> &str {
    word.char_indices().nth(LONGEST_WORD).and_then(|(end, _)| word.get(..end)).unwrap_or(word)
}

fn is_small(word: &str, polish: bool) -> bool {
    let letters = word.chars().count();
    letters < 2 && !word.chars().all(char::is_numeric)
        || of_word(word, polish).iter().any(|language| is_stop_word(word, *language))
}

fn guesses(word: &str, stems: &[String]) -> Vec<String> {
    const BY_EAR: [(&str, &str); 12] = [
        ("u", "o"),
        ("o", "u"),
        ("rz", "z"),
        ("z", "rz"),
        ("h", "ch"),
        ("ch", "h"),
        ("f", "w"),
        ("w", "f"),
        ("om", "a"),
        ("on", "a"),
        ("em", "e"),
        ("en", "e"),
    ];
    let mut found: Vec<String> = Vec::new();
    let mut add = |written: String| {
        let meant = stem(&written, Language::Polish);
        if written != word && !stems.contains(&meant) && !found.contains(&meant) {
            found.push(meant);
        }
    };
    if word.is_ascii() && word.len() >= 4 {
        for (wrong, right) in BY_EAR {
            add(word.replace(wrong, right));
        }
        add(word.replace('u', "o").replace('f', "w"));
        add(word.replace('u', "o").replace("rz", "z"));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold;

    fn finds(query: &str, text: &str) -> bool {
        let stems = document_stems(text);
        let terms = query_terms(query);
        !terms.is_empty() && terms.iter().all(|term| term.stems.iter().any(|stem| stems.contains(stem)))
    }

    #[test]
    fn a_query_finds_the_text_it_means() {
        for (query, text) in [
            ("zepsuta lodowka", "Naprawiamy zepsute lodówki i pralki"),
            ("naprawa rowerow", "Naprawimy Twój rower w warsztacie"),
            ("malarz", "Pomalujemy Twój pokój"),
            ("sprzatanie mieszkania", "Posprzątamy Twoje mieszkanie"),
            ("spacer z psem", "Wyjdziemy na spacery z psami"),
            ("nauka angielskiego", "Nauczymy Cię języka angielskiego"),
            ("korepetytor matematyki", "Korepetycje z matematyki"),
            ("велосипед", "Лагодимо велосипеди"),
            ("painting the walls", "paint, wall"),
            ("skosić trawę", "Koszenie trawy i grabienie liści"),
        ] {
            assert!(finds(query, text), "{query}: {:?} in {:?}", query_terms(query), document_stems(text));
        }
    }

    #[test]
    fn a_query_of_small_words_asks_for_nothing() {
        assert!(query_terms("kto mi może z tym").is_empty());
        assert!(query_terms("  ,!? 🚲").is_empty());
    }

    #[test]
    fn a_word_spelled_by_ear_has_a_guess() {
        let term = query_terms("lodufka").pop().unwrap();
        assert!(term.guesses.contains(&stem("lodówka", Language::Polish)), "{term:?}");
    }

    #[test]
    fn a_repeated_word_counts_once_and_long_queries_are_cut() {
        assert_eq!(query_terms("rower rowery rowerem").len(), 1);
        let long: String = (0..100).map(|n| format!("slowo{n} ")).collect();
        assert_eq!(query_terms(&long).len(), MOST_WORDS);
        assert_eq!(query_terms(&"x".repeat(10_000)).pop().unwrap().typed, fold(&"x".repeat(LONGEST_WORD)));
    }
}
