//! A page as a person sees it, and what a story holds it to.

use axum::http::{HeaderMap, StatusCode};

/// A page as it was shown.
#[derive(Debug)]
pub struct Shown {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    pub path: String,
}

impl Shown {
    /// The words on the page.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for part in self.body.split('<') {
            let words = part.split_once('>').map_or(part, |(_, words)| words);
            text.push_str(words);
            text.push(' ');
        }
        let text =
            text.replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&").replace("&#34;", "\"");
        let text = text.replace("&#39;", "'").replace("&nbsp;", " ").replace('\u{a0}', " ");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Holds the page to these words.
    #[track_caller]
    pub fn says(&self, words: &str) -> &Shown {
        assert!(self.text().contains(words), "{} does not say „{words}”:\n{}", self.path, self.text());
        self
    }

    /// Holds the page to be without these words.
    #[track_caller]
    pub fn hides(&self, words: &str) -> &Shown {
        assert!(!self.text().contains(words), "{} says „{words}”", self.path);
        self
    }

    /// Holds the answer to a status.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Shown {
        assert_eq!(self.status.as_u16(), status, "{}:\n{}", self.path, self.text());
        self
    }

    /// Tells whether the page holds a form that posts to this address, with the reader's language before it.
    pub fn offers(&self, action: &str) -> bool {
        self.body.contains(&format!("action=\"{action}\""))
    }

    #[track_caller]
    pub(super) fn hidden(&self, action: &str) -> Vec<(String, String)> {
        let form = self.body.split("<form").skip(1).find(|form| {
            let head = form.split('>').next().unwrap_or_default();
            head.contains(&format!("action=\"{action}\"")) && head.contains("method=\"post\"")
        });
        let Some(form) = form else { panic!("{} has no form to {action}:\n{}", self.path, self.text()) };
        let form = form.split("</form").next().unwrap_or_default();
        let attribute = |tag: &str, name: &str| {
            tag.split_once(&format!("{name}=\""))
                .and_then(|(_, rest)| rest.split_once('"'))
                .map(|(v, _)| v.to_owned())
        };
        form.split("<input")
            .skip(1)
            .map(|tag| tag.split('>').next().unwrap_or_default())
            .filter(|tag| tag.contains("type=\"hidden\""))
            .filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value")?)))
            .collect()
    }
}
