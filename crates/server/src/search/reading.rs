//! Reads a free question: which words say what is sought, which only lead, which name a place.

mod place;

use std::collections::HashSet;
use std::sync::LazyLock;

use super::kind;
use super::question::Correction;
use super::topics::{Topic, Topics};
use super::wordbook::Wordbook;
use polish_text::{Language, Term, query_terms, stem};
use word_index::{Facet, Snapshot, Word};

pub use place::{Named, named_in};

/// Words that say that something is wanted, or is broken, but not what.
const VOID: &str = "działa działać zepsuty zepsuć popsuł popsuć psuje zepsuło uszkodzony awaria usterka pilnie \
    pilne szybko szybka tanio tani darmo darmowy bezpłatny bezpłatnie dobry najlepszy fajny pomoc pomóc pomoże \
    zrobić robić zawiesza zawiesił zacina zaciął kupić kupię kupi usługa fachowiec specjalista firma oferta sprawa rzecz okolica blisko miejscowość miasto dom mieszkanie blok dziś \
    dzisiaj jutro nowy stary mój kilka jeden para fix broken repair free cheap urgent someone somebody help service \
    near buy купити куплю допомога допоможіть зламався зламалася зламалось працює терміново безкоштовно полагодити лагодити \
    відремонтувати ремонт";

/// Words that say for whom, beside what is sought.
const PEOPLE: &str = "babcia dziadek mama mamy tata rodzic rodzice syn córka wnuk wnuczka mąż żona sąsiad sąsiadka \
    senior seniorka emeryt emerytka dziecko chłopiec dziewczynka osoba starszy niepełnosprawny chory pani pan kobieta \
    mężczyzna człowiek rodzina grandmother grandma child son daughter elderly mother father бабуся дідусь мама тато \
    дитина син дочка";

/// Ways of helping: they say what is sought only where nothing else does (`nauka szycia` seeks sewing).
const WAYS: &str = "nauka uczyć lekcja korepetycje zajęcia tutoring lesson lessons уроки репетитор";

/// Words of half of the offers, too vague to be looked for alone in titles.
const VAGUE: &str = "naprawa naprawić praca wymiana pomagać kupić sprawdzić repair work ремонт";

/// Ways that need a word of what is taught beside them: where nobody knows that word, nobody teaches it.
const TEACHING: &str = "nauka uczyć nauczyć teach навчання навчити";

static WAYS_STEMS: LazyLock<HashSet<String>> = LazyLock::new(|| stems_of(WAYS));
static TEACHING_STEMS: LazyLock<HashSet<String>> = LazyLock::new(|| stems_of(TEACHING));
static VAGUE_STEMS: LazyLock<HashSet<String>> = LazyLock::new(|| stems_of(VAGUE));
static VOID_STEMS: LazyLock<HashSet<String>> = LazyLock::new(|| stems_of(VOID));
static PEOPLE_STEMS: LazyLock<HashSet<String>> = LazyLock::new(|| stems_of(PEOPLE));

fn stems_of(words: &str) -> HashSet<String> {
    let languages = |word: &str| match word.is_ascii() {
        true => vec![Language::Polish, Language::English],
        false if word.starts_with(|first: char| ('\u{400}'..='\u{4ff}').contains(&first)) => {
            vec![Language::Ukrainian]
        }
        false => vec![Language::Polish],
    };
    words
        .split_whitespace()
        .flat_map(|word| languages(word).into_iter().map(|language| stem(word, language)))
        .collect()
}

/// A word of the question.
pub struct Asked {
    /// What the index is asked for.
    pub word: Word,
    /// Whether any offer or category has it.
    pub is_known: bool,
    /// Whether it says what is sought.
    pub leads: bool,
    /// Whether it is a word of half of the offers.
    pub is_vague: bool,
}

/// The words of a question, read.
#[derive(Default)]
pub struct Reading {
    /// Each word once.
    pub words: Vec<Asked>,
    /// Words read as others.
    pub corrections: Vec<Correction>,
}

impl Reading {
    /// Reads the words left when the place is taken out.
    pub fn of(text: &str, wordbook: &Wordbook, snapshot: &Snapshot) -> Self {
        let mut terms = query_terms(text);
        let says_something = |term: &Term| !has(&VOID_STEMS, term);
        if terms.iter().any(says_something) {
            terms.retain(says_something);
        }
        let mut reading = Self::default();
        for term in terms {
            let asked = reading.asked(term, wordbook, snapshot);
            reading.words.push(asked);
        }
        reading.pass_over_ways();
        if reading.words.iter().filter(|asked| asked.is_known).count() == 0 {
            reading.corrections.clear();
        }
        reading
    }

    /// A way of helping leads only where nothing else does, and teaching only where nothing else is sought.
    fn pass_over_ways(&mut self) {
        let among = |stems: &HashSet<String>, asked: &Asked| {
            asked.word.stems.first().is_some_and(|stem| stems.contains(stem))
        };
        let is_way = |asked: &Asked| among(&WAYS_STEMS, asked);
        let leads_elsewhere = self.words.iter().any(|asked| asked.leads && !is_way(asked));
        let seeks_more = self.words.iter().any(|asked| !is_way(asked) && !asked.word.optional);
        for way in self.words.iter_mut().filter(|asked| is_way(asked)) {
            if leads_elsewhere || seeks_more && among(&TEACHING_STEMS, way) {
                way.leads = false;
                way.is_vague = true;
            }
        }
    }

    fn asked(&mut self, term: Term, wordbook: &Wordbook, snapshot: &Snapshot) -> Asked {
        let is_known = |stem: &str| snapshot.has(stem) || Topics::embedded().of(stem).is_some();
        let for_whom = has(&PEOPLE_STEMS, &term);
        if term.stems.iter().any(|stem| is_known(stem)) {
            return asked(term.stems, false, for_whom);
        }
        let by_ear: Vec<String> = term.guesses.iter().filter(|stem| is_known(stem)).cloned().collect();
        // A short word looks like many others, so it is read as another only if that says what is sought.
        let is_short = term.typed.chars().count() <= 5;
        let wanted = |stem: &str| match is_short {
            true => Topics::embedded().of(stem).is_some_and(|topic| topic.is_whole),
            false => is_known(stem),
        };
        let meant = match by_ear.is_empty() {
            false => Some(by_ear),
            true => wordbook.meant(&term.typed, wanted).map(<[String]>::to_vec),
        };
        let Some(meant) = meant else {
            return Asked { is_known: false, ..asked(term.stems, false, for_whom) };
        };
        if let Some(written) = meant.iter().find_map(|stem| wordbook.written(stem)) {
            self.corrections.push(Correction { typed: term.typed, meant: written.to_owned() });
        }
        asked(meant, true, for_whom)
    }
}

fn has(list: &HashSet<String>, term: &Term) -> bool {
    term.stems.first().is_some_and(|stem| list.contains(stem))
}

fn asked(stems: Vec<String>, corrected: bool, for_whom: bool) -> Asked {
    let topics: Vec<&Topic> = stems.iter().filter_map(|stem| Topics::embedded().of(stem)).collect();
    let leads = !for_whom && topics.iter().any(|topic| topic.is_whole);
    let categories = topics.iter().flat_map(|topic| &topic.categories);
    let is_vague = stems.first().is_some_and(|stem| VAGUE_STEMS.contains(stem));
    let facets: Vec<Facet> = categories.map(|category| (kind::CATEGORY, *category)).collect();
    Asked {
        word: Word { stems, facets, optional: for_whom, corrected, ..Word::default() },
        is_known: true,
        leads,
        is_vague,
    }
}
