//! What stands in the places of a text: who runs the site and the programme, the law of the day, its acts.

use crate::kit::locale::Words;
use crate::law::store::Act;
use crate::settings::{Contact, Settings};
use mutual_aid::{Day, Law};

/// What the places of a text are filled with.
pub struct Facts<'a> {
    /// The sentences of the reader's language.
    pub words: Words,
    /// Who runs the site, and who the programme.
    pub settings: &'a Settings,
    /// The parameters of the day.
    pub law: &'a Law,
    /// The acts as they are cited on the day.
    pub acts: &'a [Act],
    /// The days on which the site was published and last changed.
    pub days: (Day, Day),
}

impl Facts<'_> {
    /// Fills every place of a text; one that nothing is known for is logged and left empty.
    #[must_use]
    pub fn fill(&self, html: &str) -> String {
        let mut filled = String::with_capacity(html.len());
        let mut parts = html.split('{');
        filled.push_str(parts.next().unwrap_or_default());
        for part in parts {
            let Some((name, rest)) = part.split_once('}') else { continue };
            match self.value(name) {
                Some(value) => filled.push_str(&value),
                None => tracing::error!(name, "a text has a place that nothing is known for"),
            }
            filled.push_str(rest);
        }
        filled
    }

    /// What is known for a place, as HTML.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<String> {
        let (group, part) = name.split_once('.')?;
        match group {
            "operator" => self.contact(&self.settings.operator, part),
            "organiser" => self.contact(&self.settings.organiser, part),
            "act" => self.acts.iter().find(|act| act.key == part).map(cite),
            "law" => self.measure(part),
            "site" => match part {
                "address" => Some(link(&self.settings.url, &self.settings.url)),
                "published" => Some(self.day(self.days.0)),
                "changed" => Some(self.day(self.days.1)),
                _ => None,
            },
            _ => None,
        }
    }

    fn contact(&self, contact: &Contact, part: &str) -> Option<String> {
        let text = match part {
            "name" => &contact.name,
            "address" => &contact.address,
            "phone" => &contact.phone,
            "email" => &contact.email,
            "hours" => &contact.hours,
            _ => return None,
        };
        Some(match (text.trim(), part) {
            ("", _) => escape(&self.words.say("programme-not-given")),
            (phone, "phone") => link(&format!("tel:{}", phone.replace(' ', "")), phone),
            (email, "email") => link(&format!("mailto:{email}"), email),
            (other, _) => escape(other),
        })
    }

    /// A parameter with its unit: `14 dni`.
    fn measure(&self, key: &str) -> Option<String> {
        let parameter = Law::keys().iter().find(|parameter| parameter.key == key)?;
        let unit = <&str>::from(parameter.unit);
        Some(escape(&self.words.count(format!("law-unit-{unit}"), self.law.value(key)?)))
    }

    fn day(&self, day: Day) -> String {
        format!("<time datetime=\"{day}\">{}</time>", escape(&self.words.day_with_year(day.0)))
    }
}

/// An act is cited in Polish, whatever language stands around it.
fn cite(act: &Act) -> String {
    format!("<a href=\"{}\" lang=\"pl\">{}</a>", escape(&act.source), escape(&act.citation))
}

fn link(address: &str, label: &str) -> String {
    format!("<a href=\"{}\">{}</a>", escape(address), escape(label))
}

fn escape(text: &str) -> String {
    text.replace('&', "&#38;").replace('<', "&#60;").replace('>', "&#62;").replace('"', "&#34;")
}
