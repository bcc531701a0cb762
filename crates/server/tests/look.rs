//! Renders the page of patterns: every piece of the look once, in three languages.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use askama::Template;

/// The words of the look, read straight from its locale file.
struct Words(&'static str);

impl Words {
    fn say(&self, key: &str) -> &'static str {
        self.0
            .lines()
            .filter_map(|line| line.split_once(" = "))
            .find_map(|(name, text)| (name == key).then_some(text))
            .unwrap_or_else(|| panic!("no words for {key}"))
    }
}

const POLISH: &str = include_str!("../locales/pl/look.ftl");
const ENGLISH: &str = include_str!("../locales/en/look.ftl");
const UKRAINIAN: &str = include_str!("../locales/uk/look.ftl");

struct Page {
    words: Words,
    language: &'static str,
    prefix: &'static str,
    path: &'static str,
    origin: &'static str,
    html_attributes: String,
    account_name: Option<String>,
    index: bool,
    phone: &'static str,
    hours: &'static str,
}

impl Page {
    fn asset(&self, name: &str) -> String {
        format!("../crates/server/assets/web/{name}")
    }
}

struct Strip {
    label: &'static str,
    torn: bool,
}

struct Card {
    is_need: bool,
    is_commercial: bool,
    category: &'static str,
    picture: &'static str,
    title: &'static str,
    address: &'static str,
    organisation: &'static str,
    place: &'static str,
    slots: &'static str,
    strips: Vec<Strip>,
}

struct Slot {
    address: &'static str,
    label: &'static str,
    note: &'static str,
}

struct Choice {
    value: &'static str,
    label: &'static str,
    hint: &'static str,
}

struct Mistake {
    name: &'static str,
    message: &'static str,
}

struct Entry {
    when: &'static str,
    moment: &'static str,
    sentence: &'static str,
    who: &'static str,
    state: &'static str,
}

struct Link {
    address: &'static str,
    label: &'static str,
}

#[derive(Template)]
#[template(path = "look/pattern.html")]
struct Pattern {
    page: Page,
    cards: Vec<Card>,
    trail: Vec<Link>,
    slots: Vec<Slot>,
    entries: Vec<Entry>,
    errors: Vec<Mistake>,
    choices: Vec<Choice>,
    states: Vec<Choice>,
    pictures: Vec<&'static str>,
    radom: (u32, u32),
    sopot: (u32, u32),
}

const PICTURES: [&str; 19] = [
    "appliance_repair",
    "bicycle_repair",
    "small_repairs",
    "painting",
    "furniture",
    "cleaning",
    "garden_and_snow",
    "shopping",
    "companionship",
    "pet_care",
    "tutoring",
    "language_help",
    "digital_help",
    "sewing",
    "cooking",
    "transport_escort",
    "large_items",
    "events",
    "office_help",
];

fn card(title: &'static str, category: &'static str, picture: &'static str, free: usize) -> Card {
    let strips = (0..6).map(|place| Strip { label: "cz 26 lis", torn: place >= free }).collect();
    let (organisation, slots) = ("Stowarzyszenie Drugi Bieg", "Wolne terminy: 5 z 6");
    Card {
        is_need: false,
        is_commercial: false,
        category,
        picture,
        title,
        address: "/oferty/1",
        organisation,
        place: "Radom",
        slots,
        strips,
    }
}

fn choice(value: &'static str, label: &'static str, hint: &'static str) -> Choice {
    Choice { value, label, hint }
}

fn pattern(language: &'static str, prefix: &'static str, words: Words) -> Pattern {
    let mut need = card("Kto pomoże wnieść wersalkę?", "meble", "furniture", 1);
    need.is_need = true;
    Pattern {
        page: page(language, prefix, words),
        cards: vec![
            card("Naprawimy Twój rower", "rowery", "bicycle_repair", 5),
            card("Pomalujemy pokój albo kuchnię", "malowanie", "painting", 2),
            card("Korepetycje z matematyki, klasy 4–8", "nauka", "tutoring", 4),
            need,
        ],
        trail: vec![Link { address: "/", label: "Start" }, Link { address: "/oferty", label: "Oferty" }],
        slots: vec![
            Slot { address: "/t/1", label: "czwartek 26 listopada, godz. 10", note: "1 miejsce" },
            Slot { address: "", label: "czwartek 26 listopada, godz. 12", note: "" },
            Slot { address: "/t/3", label: "wtorek 1 grudnia, godz. 10", note: "" },
        ],
        entries: entries(),
        errors: vec![
            Mistake { name: "telefon", message: "Numer ma za mało cyfr. Wpisz dziewięć cyfr." },
            Mistake { name: "zgoda", message: "Zaznacz zgodę albo wybierz inny sposób kontaktu." },
        ],
        choices: vec![
            choice("naprawa", "Naprawa sprzętu lub roweru", ""),
            choice("malowanie", "Malowanie, drobny remont", "Farby kupujesz Ty."),
            choice("inne", "Coś innego albo nie wiem", ""),
        ],
        states: vec![
            choice("new", "nowe", ""),
            choice("waiting", "czeka na odpowiedź", ""),
            choice("done", "wykonane", ""),
            choice("problem", "coś jest nie tak", ""),
            choice("ended", "odwołane", ""),
        ],
        pictures: PICTURES.to_vec(),
        radom: (280, 225),
        sopot: (178, 29),
    }
}

fn page(language: &'static str, prefix: &'static str, words: Words) -> Page {
    Page {
        words,
        language,
        prefix,
        path: "/oferty",
        origin: "https://pomoc.example.org",
        html_attributes: r#" data-text="large""#.to_owned(),
        account_name: None,
        index: true,
        phone: "22 123 45 67",
        hours: "poniedziałek–piątek 9–15",
    }
}

fn entries() -> Vec<Entry> {
    let entry = |when, moment, sentence, state| Entry { when, moment, sentence, who: "", state };
    vec![
        entry("wtorek 24 listopada, 10:00", "2026-11-24T10:00", "Zofia K. poprosiła o pomoc.", ""),
        entry("środa 25 listopada, 9:12", "2026-11-25T09:12", "Nikt nie odebrał telefonu.", "problem"),
        entry("", "", "W czwartek przyjdzie Marek.", "ahead"),
    ]
}

#[test]
fn every_piece_of_the_look_is_rendered_in_three_languages() {
    for (language, prefix, words) in
        [("pl", "", Words(POLISH)), ("en", "/en", Words(ENGLISH)), ("uk", "/uk", Words(UKRAINIAN))]
    {
        let html = pattern(language, prefix, words).render().unwrap();
        assert!(html.contains(&format!(r#"<html lang="{language}" data-text="large">"#)));
        assert!(html.contains(&format!(r#"href="{prefix}/organizacje""#)));
        // The content security policy allows no inline style or script.
        assert!(!html.contains(" style="), "inline style");
        assert!(!html.contains("<script>"), "inline script");
    }
}

#[test]
fn a_rejected_field_keeps_its_value_and_is_tied_to_its_hint_and_error() {
    let html = pattern("pl", "", Words(POLISH)).render().unwrap();
    assert!(html.contains(r#"<title>Błąd: Wzornik – Pomoc Wzajemna</title>"#), "{}", &html[..600]);
    assert!(html.contains(r##"<a href="#f-telefon">"##));
    assert!(html.contains(r#"value="600 &#60;b&#62;""#));
    assert!(html.contains(r#"aria-invalid="true" aria-describedby="h-telefon e-telefon""#));
    assert!(html.contains(r#"value="naprawa" id="f-co" checked>"#));
}

#[test]
fn a_signed_in_person_sees_the_name_and_the_way_out() {
    let mut pattern = pattern("pl", "", Words(POLISH));
    pattern.page.account_name = Some("Anna Maj".to_owned());
    pattern.page.index = false;
    let html = pattern.render().unwrap();
    assert!(html.contains(r#"<a href="/moje">Anna Maj</a>"#));
    assert!(html.contains(r#"href="/wyloguj""#) && !html.contains(r#"href="/logowanie""#));
    assert!(html.contains(r#"<meta name="robots" content="noindex">"#) && !html.contains("canonical"));
}

#[test]
fn the_three_languages_have_the_same_words() {
    let keys = |text: &'static str| -> Vec<_> {
        text.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key).collect()
    };
    assert_eq!(keys(POLISH), keys(ENGLISH));
    assert_eq!(keys(POLISH), keys(UKRAINIAN));
}

#[test]
fn each_category_has_its_own_picture_under_a_kilobyte() {
    for name in PICTURES {
        let file = format!("{}/src/look/illustrations/{name}.svg", env!("CARGO_MANIFEST_DIR"));
        let svg = std::fs::read_to_string(&file).unwrap();
        assert!(svg.len() < 1000 && !svg.contains("style="), "{name}");
        let html = pattern("pl", "", Words(POLISH)).render().unwrap();
        assert!(html.contains(svg.trim()), "{name} is not drawn");
    }
}

/// The page is left in the target directory, to be looked at in a browser.
#[test]
fn the_page_of_patterns_stands_in_a_file() {
    let html = pattern("pl", "", Words(POLISH)).render().unwrap();
    let file = concat!(env!("CARGO_TARGET_TMPDIR"), "/pattern.html");
    std::fs::write(file, html.replace(r#" data-text="large""#, "")).unwrap();
    assert!(std::fs::read_to_string(file).unwrap().contains("PW-4827-3951"));
}
