//! Which way things depend, and how much a function is given.

use super::sources;
use std::collections::BTreeSet;

/// What is no area: the frame of pages and requests, and the ways in besides pages.
const FRAMES: [&str; 7] = ["api", "app", "caller", "cli", "demo", "kit", "look"];

/// Functions that show a page or take its form.
const DOORS: [&str; 5] = ["again", "form", "page", "show", "submit"];

/// The area of a source: `orders` of `server/src/orders/enter.rs`.
fn area(name: &str) -> Option<&str> {
    let (area, _) = name.split_once("server/src/")?.1.split_once('/')?;
    Some(area)
}

/// The word a text begins with.
fn word(text: &str) -> &str {
    text.split(|c: char| c != '_' && !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}

/// The modules of other folders that a source names: `(orders, begin)`.
fn named(text: &str) -> BTreeSet<(&str, &str)> {
    let mut found = BTreeSet::new();
    for rest in text.split("crate::").skip(1) {
        let area = word(rest);
        let Some(rest) = rest[area.len()..].strip_prefix("::") else { continue };
        let Some(listed) = rest.strip_prefix('{') else {
            found.insert((area, word(rest)));
            continue;
        };
        let (mut depth, mut begins) = (0, 0);
        for (at, c) in listed.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    found.insert((area, word(listed[begins..at].trim_start())));
                    begins = at + 1;
                }
                _ => {}
            }
            if c == '}' && depth == 0 && begins == at + 1 {
                break;
            }
        }
    }
    found
}

#[test]
fn the_kit_knows_nothing_of_the_programme() {
    let kit = |name: &str| name.contains("server/src/kit/") || name.ends_with("server/src/kit.rs");
    let mut seen = 0;
    for (name, text) in sources().into_iter().filter(|(name, _)| kit(name)) {
        seen += 1;
        assert!(!text.contains("mutual_aid"), "{name} knows the programme");
        for (area, module) in named(&text) {
            assert_eq!(area, "kit", "{name} uses {area}::{module}");
        }
    }
    assert!(seen > 30, "the kit was not found");
}

/// Pages of an area that another one shows, each with its reason.
const LENT: [(&str, &str, &str); 1] = [(
    "server/src/visits/take_answer.rs",
    "sheet",
    "the form stands on the sheet of the order, and comes back to it",
)];

/// An area uses the stores, the rules and the stories of others; their pages are theirs.
#[test]
fn no_area_shows_the_pages_of_another() {
    let (mut areas, mut uses) = (BTreeSet::new(), 0);
    let sources = sources();
    let names: BTreeSet<&str> = sources.iter().map(|(name, _)| name.as_str()).collect();
    for (name, text) in &sources {
        let Some(own) = area(name).filter(|area| !FRAMES.contains(area)) else { continue };
        areas.insert(own.to_owned());
        for (other, module) in
            named(text).into_iter().filter(|(other, _)| *other != own && !FRAMES.contains(other))
        {
            uses += 1;
            let own_module = names.contains(format!("server/src/{own}/{module}.rs").as_str());
            let shown = DOORS.iter().find(|door| {
                let by_name =
                    module != "store" && !own_module && text.contains(&format!(" {module}::{door}("));
                by_name || text.contains(&format!("{other}::{module}::{door}("))
            });
            let lent = LENT.iter().any(|(source, page, _)| name.ends_with(source) && *page == module);
            assert!(shown.is_none() || lent, "{name} shows {other}::{module}");
        }
    }
    assert!(areas.len() > 40 && uses > 300, "{} areas, {uses} uses", areas.len());
}

/// Templates of an area that another one includes, each with its reason.
const SHARED: [(&str, &str, &str); 5] = [
    (
        "candidates/step.html",
        "people/week.html",
        "whoever joins fills in the same week as a person does later",
    ),
    ("listings/one.html", "companies/decided.html", "a decision is read in the same words everywhere"),
    ("listings/review.html", "companies/decided.html", "a decision is read in the same words everywhere"),
    ("listings/review.html", "companies/trader.html", "whoever sells is shown in the same words everywhere"),
    ("listings/show.html", "companies/trader.html", "whoever sells is shown in the same words everywhere"),
];

#[test]
fn no_area_is_written_with_the_templates_of_another() {
    let mut shared: BTreeSet<&(&str, &str, &str)> = BTreeSet::new();
    let mut seen = 0;
    let folder = super::crates().join("server/src");
    for (name, text) in super::files(&folder, "html") {
        let Some(own) = area(&name) else { continue };
        for line in text.split("{%").skip(1).filter(|line| {
            ["include", "import", "extends"].contains(&word(line.trim_start_matches(['-', ' '])))
        }) {
            seen += 1;
            let used = line.split('"').nth(1).unwrap_or_default();
            let other = used.split('/').next().unwrap_or_default();
            let known = SHARED.iter().find(|(file, known, _)| name.ends_with(file) && *known == used);
            assert!([own, "look"].contains(&other) || known.is_some(), "{name} uses {used}");
            shared.extend(known);
        }
    }
    assert!(seen > 200, "only {seen} were found");
    assert_eq!(shared.len(), SHARED.len(), "an exception is no longer needed");
}

/// The parameters of each function, besides itself.
fn parameters(text: &str) -> Vec<(&str, usize)> {
    let mut found = Vec::new();
    for rest in text.split("fn ").skip(1) {
        let name = word(rest);
        let Some((_, list)) =
            rest.split_once('(').filter(|(head, _)| !name.is_empty() && !head.contains([';', '{']))
        else {
            continue;
        };
        let (mut depth, mut many, mut one, mut last) = (0, 0, String::new(), ' ');
        for c in list.chars() {
            match c {
                '(' | '[' | '{' | '<' => depth += 1,
                ')' if depth == 0 => break,
                '>' if last == '-' || last == '=' => {}
                ')' | ']' | '}' | '>' => depth -= 1,
                _ => {}
            }
            if c == ',' && depth == 0 {
                many += usize::from(!one.trim().is_empty() && !is_receiver(&one));
                one.clear();
            } else {
                one.push(c);
            }
            last = c;
        }
        many += usize::from(!one.trim().is_empty() && !is_receiver(&one));
        found.push((name, many));
    }
    found
}

fn is_receiver(parameter: &str) -> bool {
    parameter.trim().ends_with("self") && !parameter.contains(':')
}

#[test]
fn no_function_has_more_than_five_parameters() {
    assert_eq!(parameters("fn a(&mut self, b: (u8, u8), c: impl Fn(u8) -> Vec<(u8, u8)>,) {}"), [("a", 2)]);
    let mut seen = 0;
    for (name, text) in sources().iter().filter(|(name, _)| !name.contains("/tests/")) {
        for (function, many) in parameters(text) {
            seen += 1;
            assert!(many <= 5, "{name}: {function} has {many} parameters");
        }
    }
    assert!(seen > 1500, "the functions were not found");
}
