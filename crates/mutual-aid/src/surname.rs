//! Surnames in the cases of Polish: whether a word of a text is somebody's surname, in whatever case it stands.

use polish_text::fold;

/// Endings of surnames that are declined as nouns, folded.
const NOUN: [&str; 31] = [
    "", "a", "e", "i", "o", "u", "y", "ia", "ie", "io", "iu", "om", "ow", "em", "ej", "ach", "ami", "iach",
    "iami", "iem", "iom", "iow", "iowi", "owi", "owie", "owa", "owej", "owna", "owny", "ownie", "owo",
];
/// Endings of surnames that are declined as adjectives, folded.
const ADJECTIVE: [&str; 17] = [
    "a", "e", "i", "y", "ej", "iej", "ie", "ego", "iego", "emu", "iemu", "im", "ym", "ich", "ych", "imi",
    "ymi",
];
/// The sounds at the end of a stem that change before -e: Sikora, Sikorze.
const SOFTENED: [(&str, &str); 8] = [
    ("st", "sci"),
    ("ch", "sz"),
    ("t", "ci"),
    ("d", "dzi"),
    ("r", "rz"),
    ("k", "c"),
    ("g", "dz"),
    ("l", "l"),
];
/// Vowels at the end of a surname that come and go: Kaczmarek, Kaczmarka; Krawiec, Krawca; Gołąb, Gołębia.
const MOBILE: [(&str, &str); 10] = [
    ("iec", "c"),
    ("ien", "n"),
    ("iel", "l"),
    ("iol", "l"),
    ("ek", "k"),
    ("ec", "c"),
    ("el", "l"),
    ("er", "r"),
    ("en", "n"),
    ("ab", "eb"),
];
/// Surnames of more than four letters that are words of every day too.
const EVERYDAY: [&str; 47] = [
    "baran",
    "bednarz",
    "bialy",
    "burak",
    "chmura",
    "cichy",
    "ciesla",
    "czarny",
    "dobry",
    "golab",
    "gorski",
    "jelen",
    "jesien",
    "kapusta",
    "kolodziej",
    "kowal",
    "koziol",
    "krawiec",
    "lesny",
    "miejski",
    "mlody",
    "mlynarz",
    "morski",
    "niedziela",
    "ogrodnik",
    "piatek",
    "piekarz",
    "pietruszka",
    "polny",
    "polski",
    "praca",
    "rolnik",
    "rower",
    "rybak",
    "sikora",
    "sobota",
    "stary",
    "stolarz",
    "szewc",
    "wiatr",
    "wieczorek",
    "wiejski",
    "wiosna",
    "wolny",
    "wrobel",
    "wrona",
    "zimny",
];
/// What stands before a surname and nothing else.
const TITLES: [&str; 8] = ["pan", "pana", "panu", "panem", "pani", "pania", "panstwa", "panstwu"];

/// The first word of a text that is one of these surnames in some case. A surname that is a word of every day too counts
/// only with a capital inside a sentence, or after „pan” and „pani”.
#[must_use]
pub fn find<'a>(text: &'a str, surnames: &[String]) -> Option<&'a str> {
    let names: Vec<String> = surnames.iter().flat_map(|name| polish_text::tokens(name)).collect();
    let names: Vec<(&str, bool)> = names
        .iter()
        .filter(|name| name.chars().count() > 2)
        .map(|name| (name.as_str(), is_everyday(name)))
        .collect();
    text.split(['.', '!', '?', '\n']).find_map(|sentence| {
        let mut before: Option<String> = None;
        let mut words = sentence.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.find(|word| {
            let after = |before: &String| is_capitalised(word) || TITLES.contains(&before.as_str());
            let as_name = before.as_ref().is_some_and(after);
            let folded = fold(word);
            let told = names.iter().any(|(name, everyday)| (as_name || !everyday) && is_form(name, &folded));
            before = Some(folded);
            told
        })
    })
}

/// Whether a word begins with a capital and goes on in small letters.
fn is_capitalised(word: &str) -> bool {
    word.starts_with(char::is_uppercase) && word.chars().skip(1).all(char::is_lowercase)
}

/// Whether a folded surname may be meant as a word of every day; short ones may all.
fn is_everyday(name: &str) -> bool {
    name.chars().count() <= 4 || EVERYDAY.iter().any(|word| is_form(word, name))
}

/// Whether a folded word is a folded surname in some case.
fn is_form(name: &str, word: &str) -> bool {
    let is = |stem: &str, endings: &[&str]| {
        word.strip_prefix(stem).is_some_and(|ending| endings.contains(&ending))
    };
    let Some(stem) = name.strip_suffix(['a', 'e', 'i', 'o', 'y']).filter(|stem| !stem.is_empty()) else {
        let mobile =
            MOBILE.iter().find_map(|(end, other)| Some(format!("{}{other}", name.strip_suffix(end)?)));
        return is(name, &NOUN) || is(&softened(name), &["e"]) || mobile.is_some_and(|stem| is(&stem, &NOUN));
    };
    if name.ends_with(['i', 'y', 'e'])
        || stem.ends_with("sk")
        || stem.ends_with("ck")
        || stem.ends_with("dzk")
    {
        let many = stem.strip_suffix('k').map(|stem| format!("{stem}c"));
        return is(stem, &ADJECTIVE) || many.is_some_and(|stem| is(&stem, &["y"]));
    }
    is(stem, &NOUN) || is(&softened(stem), &["e"])
}

fn softened(stem: &str) -> String {
    let change = SOFTENED.iter().find_map(|(end, other)| Some(format!("{}{other}", stem.strip_suffix(end)?)));
    change.unwrap_or_else(|| format!("{stem}i"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The surname on file, what is written, and the word that names somebody.
    const NAMED: [(&str, &str, &str); 23] = [
        ("Nowak", "Opał dla Jana Nowaka", "Nowaka"),
        ("Kowalska", "Buty dla Anny Kowalskiej", "Kowalskiej"),
        ("Kowalski", "Państwo Kowalscy czekają na opał", "Kowalscy"),
        ("Wiśniewska", "Pomóżmy Zofii Wisniewskiej", "Wisniewskiej"),
        ("Wójcik", "nowa pralka dla wójcika", "wójcika"),
        ("Kowalczyk", "Zima u Kowalczyków", "Kowalczyków"),
        ("Kamiński", "Remont z panem Kamińskim", "Kamińskim"),
        ("Lewandowska", "Wspieramy Lewandowską", "Lewandowską"),
        ("Kaczmarek", "Węgiel dla Ewy Kaczmarek i Adama Kaczmarka", "Kaczmarek"),
        ("Kaczmarek", "Węgiel dla Adama Kaczmarka", "Kaczmarka"),
        ("Krawiec", "Leki dla Marii i Józefa Krawców", "Krawców"),
        ("Stępień", "Wózek dla Oli Stępień, dla Jana Stępnia", "Stępień"),
        ("Sikora", "Opał dla Jana Sikory", "Sikory"),
        ("Zaręba", "Pomagamy Zarębie", "Zarębie"),
        ("Szewczenko", "Mieszkanie dla Oksany Szewczenko, rodzinie Szewczenków", "Szewczenko"),
        ("Moniuszko", "Koncert o Moniuszce", "Moniuszce"),
        ("Wróbel", "Rehabilitacja pani wróbel", "wróbel"),
        ("Gołąb", "Dach dla rodziny Gołębiów", "Gołębiów"),
        ("Zimny", "Kurtka dla Piotra Zimnego", "Zimnego"),
        ("Zima", "Opał dla Anny Zimy", "Zimy"),
        ("Nowak-Górska", "Leki dla Ewy Górskiej", "Górskiej"),
        ("Kot", "Zbiórka pana Kota", "Kota"),
        ("Mazur", "NOWY PIEC DLA MAZURA", "MAZURA"),
    ];
    /// Surnames that sound like words of every day, and some that do not.
    const ON_FILE: [&str; 28] = [
        "Nowak",
        "Kowalska",
        "Zima",
        "Zimny",
        "Rower",
        "Nowy",
        "Górski",
        "Sobota",
        "Kot",
        "Wróbel",
        "Praca",
        "Kapusta",
        "Biały",
        "Dobry",
        "Mróz",
        "Chmura",
        "Wolny",
        "Stary",
        "Król",
        "Wieczorek",
        "Kowal",
        "Niedziela",
        "Kaczmarek",
        "Sowa",
        "Ko",
        "Piątek",
        "Dąb",
        "Rak",
    ];
    const INNOCENT: [&str; 21] = [
        "Węgiel na zimę dla uczestników",
        "Zima bez chłodu",
        "Naprawiamy każdy rower",
        "Rowery górskie i miejskie",
        "Nowe buty dla dzieci",
        "Nowa pralka do świetlicy",
        "Kuchnia czynna w sobotę i niedzielę",
        "Karma: jeden kot, dwa koty",
        "Karmnik dla wróbli",
        "Narzędzia do pracy w ogrodzie",
        "Zupa z kapusty i chleb",
        "Biała farba do płotu",
        "Dobre słowo i dobry obiad",
        "W mrozie grzejemy razem. Mróz nie jest straszny",
        "Wolne miejsca na wycieczkę",
        "Stare okna wymienimy na nowe",
        "Wieczorek poezji i herbata",
        "Piec u kowala i kurs kucia",
        "Piątek bez głodu",
        "Kolacja ko",
        "Na badania: rak wykryty wcześnie",
    ];

    #[test]
    fn a_surname_is_found_in_every_case() {
        for (name, text, found) in NAMED {
            assert_eq!(find(text, &[name.to_owned()]), Some(found), "{text}");
        }
    }

    #[test]
    fn words_of_every_day_are_no_surnames() {
        let names = ON_FILE.map(str::to_owned);
        for text in INNOCENT {
            assert_eq!(find(text, &names), None, "{text}");
        }
    }
}
