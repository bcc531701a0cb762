//! Choosing how pages look; kept in a cookie of this browser, nowhere else.

use crate::caller::{Answer, Caller};
use crate::kit::cookies::Jar;
use crate::kit::forms::Filled;
use crate::look::{Choice, Page};
use askama::Template;

#[derive(Template)]
#[template(path = "display/choose.html")]
struct Choose {
    page: Page,
    chosen: Filled,
    saved: bool,
}

/// The fields of the form, and what each may hold besides nothing.
const WISHES: [(&str, &str, &[&str]); 4] = [
    ("tekst", "text", &["large", "largest"]),
    ("kontrast", "contrast", &["high"]),
    ("ruch", "motion", &["less"]),
    ("kolory", "theme", &["light", "dark"]),
];

impl Choose {
    fn choices(&self, field: &str) -> Vec<Choice> {
        let Some((_, wish, values)) = WISHES.iter().find(|(name, ..)| *name == field) else {
            return Vec::new();
        };
        let label = |value: &str| self.page.words.say(format!("display-{wish}-{value}"));
        std::iter::once(Choice::new("", label("usual")))
            .chain(values.iter().map(|value| Choice::new(*value, label(value))))
            .collect()
    }
}

/// Shows what is chosen now.
pub async fn show(caller: Caller) -> Answer {
    let kept = caller.app.cookies.read(&caller.headers, Jar::Display).unwrap_or_default();
    let mut chosen = Filled::default();
    for (name, wish, _) in WISHES {
        let held = kept.split('-').filter_map(|pair| pair.split_once('.')).find(|(key, _)| *key == wish);
        chosen.set(name, held.map_or("", |(_, value)| value));
    }
    let saved = caller.asked().has("zapisano");
    caller.show(&Choose { page: caller.page().listed(), chosen, saved })
}

/// Keeps the choice.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    let wishes: Vec<String> = WISHES
        .iter()
        .filter(|(name, _, values)| values.contains(&filled.text(name)))
        .map(|(name, wish, _)| format!("{wish}.{}", filled.text(name)))
        .collect();
    let mut response = caller.go("/ulatwienia?zapisano=tak");
    if wishes.is_empty() {
        caller.clear(&mut response, Jar::Display);
    } else {
        caller.set(&mut response, Jar::Display, &wishes.join("-"));
    }
    Ok(response)
}
