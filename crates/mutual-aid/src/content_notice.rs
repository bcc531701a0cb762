//! A notice that something on the site should not be there (Regulation (EU) 2022/2065, art. 16 and 17).
//!
//! ```text
//! received → decided
//! ```

use crate::event::{Event, Noun, Subject, What};
use crate::id::NoticeId;
use crate::refusal::NoticeRefusal;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Why somebody thinks so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each has its sentence in locales/*/notices.ftl")]
pub enum Ground {
    Unlawful,
    PersonalData,
    Money,
    Children,
    Offensive,
    Rules,
}

impl Ground {
    /// Every choice of the form.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }
}

/// What is done about it (art. 17 ust. 1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each has its sentence in locales/*/notices.ftl")]
pub enum Decision {
    Kept,
    Hidden,
    Removed,
    AccountBlocked,
}

impl Decision {
    /// Every choice of the form.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }

    /// Whether what was reported is no longer shown.
    #[must_use]
    pub fn takes_down(self) -> bool {
        matches!(self, Self::Hidden | Self::Removed)
    }
}

/// A notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentNotice {
    /// Its id.
    pub id: NoticeId,
    /// It has its decision.
    pub decided: bool,
}

impl ContentNotice {
    /// It came in; its receipt is confirmed at once (art. 16 ust. 4).
    pub fn received(&self, ground: Ground) -> Event {
        self.event(What::NoticeReceived { kind: <&str>::from(ground).to_owned() })
    }

    /// The operator decides, with reasons.
    ///
    /// # Errors
    /// It is decided already.
    pub fn decide(&mut self, decision: Decision) -> Result<Event, NoticeRefusal> {
        if self.decided {
            return Err(NoticeRefusal::AlreadyDecided);
        }
        self.decided = true;
        Ok(self.event(What::NoticeDecided { how: <&str>::from(decision).to_owned() }))
    }

    fn event(&self, what: What) -> Event {
        Event { subject: Subject::of(Noun::ContentNotice, self.id.as_str()), organisation: None, what }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_is_decided_once() {
        let mut notice = ContentNotice { id: "1".into(), decided: false };
        assert_eq!(
            notice.decide(Decision::Hidden).unwrap().what,
            What::NoticeDecided { how: "hidden".into() }
        );
        assert_eq!(notice.decide(Decision::Kept), Err(NoticeRefusal::AlreadyDecided));
    }
}
