//! From a word in any grammatical case back to the nominatives it may come from, by endings and stem changes.
//!
//! Words are folded: with `ó`, `ł`, `ś` … gone, half of the alternations of Polish declension vanish by themselves.

/// A possible nominative and how much had to be assumed to reach it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Nominative {
    /// The word.
    pub word: String,
    /// 0: as typed; 1: another ending; 2: also a changed stem.
    pub cost: u8,
}

/// What an ending is replaced by, and which changes of the stem it allows.
struct Rule {
    ending: &'static str,
    nominatives: &'static [&'static str],
    stem: Stem,
}

/// How the stem in front of an ending differs from that of the nominative.
#[derive(Clone, Copy, PartialEq)]
enum Stem {
    /// Not at all, but the `e` of `Sosnowiec` or the `ą` of `Dąb` may come back when nothing follows it.
    Kept,
    /// Softened: `Sopocie` – `Sopot`, `Pradze` – `Praga`, `Górze` – `Góra`.
    Soft,
    /// Bare, in the genitive plural, where an `e` may have come in: `Siedlec` – `Siedlce`.
    Bare,
}

const fn rule(ending: &'static str, nominatives: &'static [&'static str], stem: Stem) -> Rule {
    Rule { ending, nominatives, stem }
}

const RULES: &[Rule] = &[
    // Nouns, singular.
    rule("a", &["", "o", "e"], Stem::Kept),
    rule("ia", &["", "ie"], Stem::Kept),
    rule("u", &["", "o", "e"], Stem::Kept),
    rule("iu", &["", "ie"], Stem::Kept),
    rule("y", &["a", ""], Stem::Kept),
    rule("i", &["a", "ia", ""], Stem::Kept),
    rule("e", &["", "a", "o"], Stem::Soft),
    rule("ie", &["", "a", "o", "ia"], Stem::Soft),
    rule("em", &["", "o", "e"], Stem::Kept),
    rule("iem", &["", "o", "ie"], Stem::Kept),
    rule("owi", &["", "o"], Stem::Kept),
    rule("iowi", &[""], Stem::Kept),
    // Nouns, plural.
    rule("", &["y", "i", "e", "ie", "a"], Stem::Bare),
    rule("ow", &["y", "i", "e"], Stem::Kept),
    rule("iow", &["ie"], Stem::Kept),
    rule("ach", &["y", "i", "e", "a"], Stem::Kept),
    rule("iach", &["ie", "i", "e"], Stem::Kept),
    rule("om", &["y", "i", "e", "a"], Stem::Kept),
    rule("iom", &["ie", "i", "e"], Stem::Kept),
    rule("ami", &["y", "i", "e", "a"], Stem::Kept),
    rule("iami", &["ie", "i", "e"], Stem::Kept),
    // Adjectives.
    rule("ego", &["y", "e"], Stem::Kept),
    rule("iego", &["i", "ie"], Stem::Kept),
    rule("emu", &["y", "e"], Stem::Kept),
    rule("iemu", &["i", "ie"], Stem::Kept),
    rule("ym", &["y", "e"], Stem::Kept),
    rule("im", &["i", "ie"], Stem::Kept),
    rule("ej", &["a"], Stem::Kept),
    rule("iej", &["a", "ia"], Stem::Kept),
    rule("ych", &["e", "y"], Stem::Kept),
    rule("ich", &["ie", "i"], Stem::Kept),
    rule("ymi", &["e", "y"], Stem::Kept),
    rule("imi", &["ie", "i"], Stem::Kept),
];

/// The nominatives a folded word may come from, itself first.
pub fn nominatives(word: &str) -> Vec<Nominative> {
    let mut found = vec![Nominative { word: word.to_owned(), cost: 0 }];
    add_declined(word, 0, &mut found);
    for inner in without_inner_case(word) {
        // Białegostoku: both halves are declined.
        found.push(Nominative { word: inner.clone(), cost: 1 });
        add_declined(&inner, 1, &mut found);
    }
    found
}

fn add_declined(word: &str, cost: u8, found: &mut Vec<Nominative>) {
    for rule in RULES {
        let Some(stem) = word.strip_suffix(rule.ending).filter(|stem| stem.len() >= 2) else { continue };
        for ending in rule.nominatives {
            found.push(Nominative { word: format!("{stem}{ending}"), cost: cost + 1 });
            for changed in changed_stems(stem, rule.stem, ending) {
                found.push(Nominative { word: format!("{changed}{ending}"), cost: cost + 2 });
            }
        }
    }
}

/// The stems of the nominative that the stem of another case may stand for.
fn changed_stems(stem: &str, change: Stem, ending: &str) -> Vec<String> {
    let mut stems = Vec::new();
    match change {
        Stem::Kept => {}
        Stem::Bare => stems.extend(without_mobile_e(stem)),
        Stem::Soft => {
            let hard: Vec<String> = hardened(stem).collect();
            // Miasto – mieście, jezioro – o: the vowel softens too.
            stems.extend(hard.iter().flat_map(|hard| opened(hard)));
            stems.extend(opened(stem));
            stems.extend(hard);
        }
    }
    if ending.is_empty() && change != Stem::Bare {
        stems.extend(with_mobile_e(stem));
        stems.extend(with_last(stem, "e", "a"));
    }
    stems
}

/// The hard consonants behind a soft one at the end.
fn hardened(stem: &str) -> impl Iterator<Item = String> {
    const PAIRS: [(&str, &str); 6] =
        [("c", "t"), ("c", "k"), ("dz", "d"), ("dz", "g"), ("rz", "r"), ("sz", "ch")];
    PAIRS.iter().filter_map(|(soft, hard)| stem.strip_suffix(soft).map(|start| format!("{start}{hard}")))
}

/// The stem with its last `ie` opened to `ia` and `io`.
fn opened(stem: &str) -> Vec<String> {
    ["ia", "io"].iter().filter_map(|open| with_last(stem, "ie", open)).collect()
}

fn with_last(stem: &str, vowel: &str, other: &str) -> Option<String> {
    let (start, end) = stem.rsplit_once(vowel)?;
    let is_last = !end.is_empty() && !end.contains(is_vowel);
    is_last.then(|| format!("{start}{other}{end}"))
}

/// Two consonants at the end, with the `e` that the nominative has between them.
fn with_mobile_e(stem: &str) -> Vec<String> {
    let mut letters = stem.chars().rev();
    let (Some(last), Some(inner)) = (letters.next(), letters.next()) else { return Vec::new() };
    if is_vowel(last) || is_vowel(inner) {
        return Vec::new();
    }
    let start = stem.strip_suffix(last).unwrap_or(stem);
    vec![format!("{start}e{last}"), format!("{start}ie{last}")]
}

/// The stem without the `e` between its last two consonants.
fn without_mobile_e(stem: &str) -> Option<String> {
    let last = stem.chars().next_back().filter(|last| !is_vowel(*last))?;
    let start = stem.strip_suffix(last)?.strip_suffix('e')?;
    Some(format!("{}{last}", start.strip_suffix('i').unwrap_or(start)))
}

/// An adjective grown together with its noun, its inner ending put back: `bialegostoku` becomes `bialystoku`.
fn without_inner_case(word: &str) -> impl Iterator<Item = String> {
    ["ego", "emu", "ym"].iter().filter_map(|ending| {
        let (start, noun) = word.split_once(ending)?;
        (start.len() >= 3 && noun.len() >= 3).then(|| format!("{start}y{noun}"))
    })
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leads(word: &str, nominative: &str) -> bool {
        nominatives(word).iter().any(|found| found.word == nominative)
    }

    #[test]
    fn endings_lead_back_to_the_nominative() {
        for (word, nominative) in [
            ("radomiu", "radom"),
            ("kielcach", "kielce"),
            ("nowego", "nowy"),
            ("zielonej", "zielona"),
            ("tychow", "tychy"),
            ("zakopanem", "zakopane"),
            ("gdyni", "gdynia"),
            ("wielkich", "wielkie"),
        ] {
            assert!(leads(word, nominative), "{word}");
        }
    }

    #[test]
    fn changed_stems_lead_back_to_the_nominative() {
        for (word, nominative) in [
            ("gorze", "gora"),
            ("pradze", "praga"),
            ("sosnowca", "sosnowiec"),
            ("siedlec", "siedlce"),
            ("miescie", "miasto"),
            ("wsi", "wies"),
            ("debu", "dab"),
            ("bialegostoku", "bialystok"),
        ] {
            assert!(leads(word, nominative), "{word}");
        }
    }

    #[test]
    fn a_foreign_ending_leads_nowhere() {
        assert!(!leads("radomach", "radom"));
        assert!(!leads("kielcami", "kielec"));
    }
}
