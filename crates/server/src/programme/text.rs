//! The texts of the pages: Markdown of our own, set as HTML once, with places for what an installation says.

mod filling;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::kit::locale::Language;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

pub use filling::Facts;

/// A text as it is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The heading of the page.
    pub title: String,
    /// The first paragraph, as plain words.
    pub lead: String,
    /// What follows, as HTML with places such as `{operator.name}`.
    pub body: String,
}

macro_rules! texts {
    ($($name:literal),* $(,)?) => {
        [$(
            ($name, Language::Pl, include_str!(concat!("texts/pl/", $name, ".md"))),
            ($name, Language::En, include_str!(concat!("texts/en/", $name, ".md"))),
            ($name, Language::Uk, include_str!(concat!("texts/uk/", $name, ".md"))),
        )*]
    };
}

/// Every text: its name, its language, and the Markdown.
pub const SOURCES: &[(&str, Language, &str)] = &texts![
    "programme",
    "how",
    "questions",
    "companies",
    "institutions",
    "description",
    "invitation",
    "rules",
    "privacy",
    "accessibility",
    "easy",
    "easy-programme",
    "easy-request",
    "easy-follow",
    "easy-join",
    "easy-data",
    "easy-contact",
];

static TEXTS: LazyLock<HashMap<(&'static str, Language), Text>> = LazyLock::new(|| {
    SOURCES.iter().map(|(name, language, source)| ((*name, *language), set(*language, source))).collect()
});

/// A text by its name.
#[must_use]
pub fn find(name: &'static str, language: Language) -> Option<&'static Text> {
    TEXTS.get(&(name, language))
}

/// A picture in a text: `![](picture:hands)`.
fn picture(name: &str) -> Option<&'static str> {
    macro_rules! pictures {
        ($($name:literal),* $(,)?) => {
            match name {
                $($name => Some(include_str!(concat!("../look/illustrations/", $name, ".svg"))),)*
                _ => None,
            }
        };
    }
    pictures![
        "hands",
        "appliance_repair",
        "bicycle_repair",
        "cleaning",
        "companionship",
        "cooking",
        "digital_help",
        "events",
        "garden_and_snow",
        "language_help",
        "office_help",
        "painting",
        "shopping",
        "small_repairs",
        "transport_escort",
        "tutoring",
    ]
}

/// Sets a text: links get the language before them, pictures are drawn, each part with a heading is a section.
fn set(language: Language, source: &str) -> Text {
    let (head, rest) = source.split_once("\n\n").unwrap_or((source, ""));
    let (lead, rest) = rest.split_once("\n\n").unwrap_or((rest, ""));
    let mut setter = Setter { prefix: language.prefix(), within: false, drawing: false };
    let events = Parser::new_ext(rest, Options::ENABLE_HEADING_ATTRIBUTES);
    let mut body = String::new();
    html::push_html(&mut body, events.flat_map(|event| setter.set(event)));
    if setter.within {
        body.push_str("</section>");
    }
    let title = head.trim_start_matches('#').trim().to_owned();
    Text { title, lead: lead.split_whitespace().collect::<Vec<_>>().join(" "), body }
}

struct Setter {
    prefix: &'static str,
    within: bool,
    drawing: bool,
}

impl Setter {
    fn set<'a>(&mut self, event: Event<'a>) -> Vec<Event<'a>> {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => {
                let open = if self.within { "</section><section>" } else { "<section>" };
                self.within = true;
                vec![Event::Html(CowStr::Borrowed(open)), event]
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let local = dest_url.starts_with('/');
                let dest_url = if local { format!("{}{dest_url}", self.prefix).into() } else { dest_url };
                vec![Event::Start(Tag::Link { link_type, dest_url, title, id })]
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                self.drawing = true;
                let drawn = dest_url.strip_prefix("picture:").and_then(picture).unwrap_or_default();
                vec![Event::InlineHtml(CowStr::Borrowed(drawn))]
            }
            Event::End(TagEnd::Image) => {
                self.drawing = false;
                Vec::new()
            }
            _ if self.drawing => Vec::new(),
            event => vec![event],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_set_with_its_title_lead_sections_links_and_pictures() {
        let source = "# Pomoc\n\nTo jest\nwstęp.\n\n## Jedno\n\n![](picture:hands)\n\n[Dalej](/kontakt).\n\n## Drugie\n\nKoniec.";
        let text = set(Language::En, source);
        assert_eq!((text.title.as_str(), text.lead.as_str()), ("Pomoc", "To jest wstęp."));
        assert!(
            text.body.starts_with("<section>\n<h2>Jedno</h2>\n<p><svg class=\"picture\""),
            "{}",
            text.body
        );
        assert!(text.body.contains("<a href=\"/en/kontakt\">Dalej</a>"));
        assert_eq!((text.body.matches("<section>").count(), text.body.matches("</section>").count()), (2, 2));
    }

    #[test]
    fn every_picture_that_a_text_names_is_drawn() {
        for (name, language, source) in SOURCES {
            for drawn in source.split("](picture:").skip(1) {
                let code = drawn.split(')').next().unwrap();
                assert!(picture(code).is_some(), "{language} {name}: {code}");
            }
        }
    }
}
