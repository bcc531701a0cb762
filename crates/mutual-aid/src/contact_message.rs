//! A message to the programme: it goes to whoever can answer it.

use crate::event::{Event, Noun, Subject, What};
use crate::id::{MessageId, OrganisationId};
use crate::policy::Act;
use crate::refusal::MessageRefusal;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What somebody writes about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the words of the form")]
pub enum About {
    Programme,
    Order,
    Technical,
}

impl About {
    /// Every choice of the form.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }
}

/// Who answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Desk {
    /// Who runs the site.
    Operator,
    /// Who runs the programme.
    Organiser,
    /// The organisation that has the order.
    Organisation(OrganisationId),
}

impl Desk {
    /// Who answers a message; an order that no organisation has is the organiser's matter.
    #[must_use]
    pub fn of(about: About, house: Option<OrganisationId>) -> Self {
        match (about, house) {
            (About::Technical, _) => Self::Operator,
            (About::Order, Some(house)) => Self::Organisation(house),
            (About::Order | About::Programme, _) => Self::Organiser,
        }
    }

    /// The name it is stored by.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Organiser => "organiser",
            Self::Organisation(_) => "organisation",
        }
    }

    /// The organisation, if it is one.
    #[must_use]
    pub fn house(&self) -> Option<&OrganisationId> {
        match self {
            Self::Organisation(house) => Some(house),
            Self::Operator | Self::Organiser => None,
        }
    }

    /// The act of reading and answering what lies on this desk.
    #[must_use]
    pub fn opened_by(&self) -> Act<'_> {
        match self {
            Self::Operator => Act::AnswerAsOperator,
            Self::Organiser => Act::AnswerAsOrganiser,
            Self::Organisation(house) => Act::AnswerForHouse(house),
        }
    }
}

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactMessage {
    /// Its id.
    pub id: MessageId,
    /// Where it lies.
    pub desk: Desk,
    /// Somebody answered it.
    pub answered: bool,
}

impl ContactMessage {
    /// It came in.
    pub fn received(&self) -> Event {
        self.event(What::MessageReceived { to: self.desk.key().to_owned() })
    }

    /// Somebody answered, by phone or mail.
    ///
    /// # Errors
    /// Somebody did already.
    pub fn answer(&mut self) -> Result<Event, MessageRefusal> {
        if self.answered {
            return Err(MessageRefusal::AlreadyAnswered);
        }
        self.answered = true;
        Ok(self.event(What::MessageAnswered))
    }

    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::ContactMessage, self.id.as_str());
        Event { subject, organisation: self.desk.house().cloned(), what }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_goes_to_whoever_can_answer() {
        let house = OrganisationId::from("a");
        assert_eq!(Desk::of(About::Programme, None), Desk::Organiser);
        assert_eq!(Desk::of(About::Order, Some(house.clone())), Desk::Organisation(house.clone()));
        assert_eq!(Desk::of(About::Order, None), Desk::Organiser);
        assert_eq!(Desk::of(About::Technical, Some(house)), Desk::Operator);
    }

    #[test]
    fn a_message_is_answered_once() {
        let mut message = ContactMessage { id: "1".into(), desk: Desk::Operator, answered: false };
        assert_eq!(message.answer().unwrap().what, What::MessageAnswered);
        assert_eq!(message.answer(), Err(MessageRefusal::AlreadyAnswered));
    }
}
