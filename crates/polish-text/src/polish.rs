//! Stems of Polish words, found on the folded form so that missing diacritics change nothing.
//!
//! Three steps: a family known by its beginning; else a case ending and the formants of verbs come off; then sounds
//! that alternate become one (k/c/cz, g/dz/d, r/rz, s/sz, mobile e). A verb's ending is always a formant with a
//! case ending, so all forms of a word take the same way.

use crate::families;

/// Case and adjective endings, folded; the longest that leaves a stem comes off.
const ENDINGS: [&str; 45] = [
    "iejszych", "iejszego", "iejsza", "iejsze", "iejszy", "iami", "iach", "iego", "iemu", "owie", "enie",
    "enia", "eniu", "eniem", "ami", "ach", "ego", "emu", "imi", "ymi", "ich", "ych", "iej", "iom", "iow",
    "iem", "owi", "om", "em", "ow", "ej", "im", "ym", "ia", "ie", "io", "iu", "am", "a", "e", "i", "o", "u",
    "y", "ium",
];
/// Formants of verbs and of nouns made from verbs, as they stand once a case ending is off.
const FORMANTS: [&str; 52] = [
    "alism", "ilism", "ylism", "alysm", "ilysm", "ylysm", "ujesz", "ujac", "ajac", "ujem", "ujec", "ujci",
    "ajci", "owac", "owan", "owal", "ywac", "ywan", "ywal", "iwac", "iwan", "iwal", "izacj", "yzacj",
    "acyjn", "acj", "ator", "osc", "ost", "ujm", "ajm", "ow", "uj", "aj", "ac", "ic", "yc", "ec", "al", "il",
    "yl", "an", "am", "em", "im", "ym", "asz", "esz", "isz", "ysz", "ion", "ujes",
];
/// Prefixes that make a loan verb in -ować complete without changing what is done.
const FINISHING: [&str; 7] = ["prze", "roz", "po", "wy", "za", "na", "od"];
/// Marks of a verb in -ować.
const OWAC: [&str; 8] = ["owac", "owan", "owal", "uje", "uja", "ujem", "ujmy", "ujcie"];
/// Verb stems left by a formant are at least this long; shorter verbs are known families.
const SHORT_VERB: usize = 4;
/// The shortest stem left by a case ending.
const SHORT_NOUN: usize = 3;

/// The stem of a folded Polish word.
pub(crate) fn stem(word: &str) -> String {
    if !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return word.to_owned();
    }
    if let Some(root) = families::root(word) {
        return root.to_owned();
    }
    let mut stem = without_ending(without_finishing_prefix(word));
    loop {
        let before = stem.len();
        strip_formants(&mut stem);
        drop_mobile_e(&mut stem);
        strip_diminutive(&mut stem);
        if stem.len() == before {
            return one_sound(stem);
        }
    }
}

/// `poprasować`, `wyregulować`: the prefix of a verb in -ować only says that the work gets done.
fn without_finishing_prefix(word: &str) -> &str {
    let is_verb = |rest: &&str| OWAC.iter().any(|mark| rest.find(mark).is_some_and(|at| at >= SHORT_VERB));
    match FINISHING.iter().find_map(|prefix| word.strip_prefix(prefix)).filter(is_verb) {
        Some(rest) if !rest.starts_with("droz") && !rest.starts_with("trzeb") => rest,
        _ => word,
    }
}

fn without_ending(word: &str) -> String {
    if let Some(noun) = from_soft_t(word).or_else(|| from_iec(word)) {
        return noun;
    }
    let shortest = |ending: &str| if ending.starts_with("en") { SHORT_VERB } else { SHORT_NOUN };
    let cut = |ending: &&str| word.strip_suffix(*ending).filter(|rest| is_stem(rest, shortest(ending)));
    ENDINGS.iter().filter_map(cut).min_by_key(|rest| rest.len()).unwrap_or(word).to_owned()
}

/// The locative of t (`herbacie` of `herbata`), but not a noun made from a verb (`zajęcie`, `mycie`) nor `ście`.
fn from_soft_t(word: &str) -> Option<String> {
    let rest = word.strip_suffix("cie").filter(|rest| is_stem(rest, SHORT_NOUN - 1))?;
    let other = ["je", "y", "i", "s"].iter().any(|end| rest.ends_with(end));
    (!other).then(|| format!("{rest}t"))
}

/// `cudzoziemiec`, `cudzoziemca`: the vowels of -iec come and go together.
fn from_iec(word: &str) -> Option<String> {
    let rest = word.strip_suffix("iec").filter(|rest| is_stem(rest, SHORT_NOUN))?;
    Some(format!("{rest}c"))
}

fn strip_formants(stem: &mut String) {
    while let Some(rest) = formantless(stem) {
        stem.truncate(rest);
    }
    while stem.len() > SHORT_NOUN && stem.ends_with(is_vowel) {
        stem.pop();
    }
}

fn formantless(stem: &str) -> Option<usize> {
    let cut = |formant: &&str| stem.strip_suffix(*formant).filter(|rest| is_stem(rest, SHORT_VERB));
    FORMANTS.iter().filter_map(cut).map(str::len).min()
}

/// `okien`, `okno`; `ogródek`, `ogródka`: the e before a last consonant comes and goes, so it always goes.
fn drop_mobile_e(stem: &mut String) {
    let mut end = stem.chars().rev();
    let [Some(last), Some('e'), Some(before)] = [end.next(), end.next(), end.next()] else { return };
    let consonants = end.filter(|c| !is_vowel(*c)).count() + usize::from(!is_vowel(before)) + 1;
    if is_vowel(last) || (is_vowel(before) && before != 'i') || consonants < SHORT_NOUN {
        return;
    }
    stem.truncate(stem.len() - 2);
    if before == 'i' {
        stem.pop();
    }
    stem.push(last);
}

/// `lampka`, `lampce`: the k of a diminutive, also softened; words of one syllable keep it (`półka`, `matka`).
fn strip_diminutive(stem: &mut String) {
    let twice = stem.strip_suffix("czk").or_else(|| stem.strip_suffix("czc"));
    let small = twice.or_else(|| stem.strip_suffix(['k', 'c']));
    let Some(rest) = small.filter(|rest| is_stem(rest, SHORT_VERB) && !rest.ends_with(is_vowel)) else {
        return;
    };
    stem.truncate(rest.len());
}

/// One letter for the sounds that alternate at the end of a stem.
fn one_sound(mut stem: String) -> String {
    const ALTERNATING: [(&str, &str); 8] = [
        ("szcz", "st"),
        ("sc", "st"),
        ("cz", "k"),
        ("rz", "r"),
        ("sz", "s"),
        ("dz", "d"),
        ("c", "k"),
        ("g", "d"),
    ];
    let sound = ALTERNATING.iter().find_map(|(end, one)| Some((stem.strip_suffix(end)?.len(), *one)));
    if let Some((kept, one)) = sound.filter(|(kept, _)| *kept >= 2) {
        stem.truncate(kept);
        stem.push_str(one);
    }
    stem
}

fn is_stem(rest: &str, shortest: usize) -> bool {
    rest.len() >= shortest && rest.contains(is_vowel)
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}
