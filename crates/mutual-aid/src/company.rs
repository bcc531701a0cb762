//! A company: it orders in paid mode, and may show commercial offers of its own beside those of organisations.
//!
//! ```text
//! registered → verified → active ⇄ suspended
//!      └──────────┴─────────┴─────────┴──→ closed
//! ```

use crate::event::{Event, Noun, Subject, What};
use crate::id::CompanyId;
use crate::reason::{Suspend, code};
use crate::refusal::CompanyRefusal;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray, VariantNames};

/// Where a company stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Its data is written down; nobody has checked it.
    Registered,
    /// Every point of the checklist is ticked; its own declaration is missing.
    Verified,
    /// It may show listings.
    Active,
    /// Taken down for a while, with reasons.
    Suspended,
    /// It is over.
    Closed,
}

/// What is checked before a company may show anything (Regulation (EU) 2022/2065, art. 30 ust. 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Point {
    /// The tax number belongs to this company.
    Nip,
    /// The register says the same name and address.
    Register,
    /// Whoever signed up may speak for it.
    Representative,
}

impl Point {
    /// Every point of the checklist.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }
}

/// How a point was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum How {
    /// The company showed an extract or another paper.
    Extract,
    /// Whoever checks looked it up in the public register.
    LookedUp,
}

impl How {
    /// Every choice of the form.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }
}

/// Where a company is registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Register {
    /// The National Court Register; its number is checked.
    Krs,
    /// The register of entrepreneurs who are natural persons; the number is the REGON.
    Ceidg,
    /// Another register, of another country for example.
    Other,
}

impl Register {
    /// Every choice of the form.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }
}

/// A company as far as the rules look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// Its id.
    pub id: CompanyId,
    /// Where it stands.
    pub status: Status,
    /// The points of the checklist that are ticked.
    pub checked: Vec<Point>,
}

use Status as S;

impl Company {
    /// An account signs a company up; an account speaks for one company, and a NIP stands once.
    ///
    /// # Errors
    /// The account has a company, or the NIP is known already.
    pub fn register(
        id: CompanyId,
        account_has_one: bool,
        nip_is_known: bool,
    ) -> Result<(Self, Event), CompanyRefusal> {
        if account_has_one {
            return Err(CompanyRefusal::OneAlready);
        }
        if nip_is_known {
            return Err(CompanyRefusal::NipKnown);
        }
        let company = Self { id, status: S::Registered, checked: Vec::new() };
        let event = company.event(What::CompanyRegistered);
        Ok((company, event))
    }

    fn event(&self, what: What) -> Event {
        Event { subject: Subject::of(Noun::Company, self.id.as_str()), organisation: None, what }
    }

    fn step(&mut self, from: &[Status], to: Status, what: What) -> Result<Event, CompanyRefusal> {
        if !from.contains(&self.status) {
            return Err(self.wrong_step());
        }
        self.status = to;
        Ok(self.event(what))
    }

    fn wrong_step(&self) -> CompanyRefusal {
        CompanyRefusal::WrongStep { status: <&str>::from(self.status).to_owned() }
    }

    /// The company changes how it is reached and what it says of itself; name, NIP and register stay as checked. The
    /// register was compared with the address: whoever moves is compared with it again, and stays where it stands.
    ///
    /// # Errors
    /// It is closed.
    pub fn change(&mut self, moved: bool) -> Result<(Event, Option<Event>), CompanyRefusal> {
        if self.status == S::Closed {
            return Err(self.wrong_step());
        }
        let compared = moved && self.checked.contains(&Point::Register);
        self.checked.retain(|ticked| !(compared && *ticked == Point::Register));
        let point = <&str>::from(Point::Register).to_owned();
        let unticked = compared.then(|| self.event(What::CompanyPointUnticked { point }));
        Ok((self.event(What::CompanyChanged), unticked))
    }

    /// The operator or the organiser ticks a point, and says how it was checked; one that is open again also later.
    ///
    /// # Errors
    /// The company is past checking.
    pub fn tick(&mut self, point: Point, how: How) -> Result<Event, CompanyRefusal> {
        let open_again = self.status != S::Closed && !self.checked.contains(&point);
        if self.status != S::Registered && !open_again {
            return Err(self.wrong_step());
        }
        if !self.checked.contains(&point) {
            self.checked.push(point);
        }
        let (point, how) = (<&str>::from(point).to_owned(), <&str>::from(how).to_owned());
        Ok(self.event(What::CompanyPointTicked { point, how }))
    }

    /// A tick is taken back.
    ///
    /// # Errors
    /// The company is past checking.
    pub fn untick(&mut self, point: Point) -> Result<Event, CompanyRefusal> {
        if self.status != S::Registered {
            return Err(self.wrong_step());
        }
        self.checked.retain(|ticked| *ticked != point);
        Ok(self.event(What::CompanyPointUnticked { point: <&str>::from(point).to_owned() }))
    }

    /// Everything is checked.
    ///
    /// # Errors
    /// A point is open, or the company is past checking.
    pub fn verify(&mut self) -> Result<Event, CompanyRefusal> {
        let open = Point::all().iter().filter(|point| !self.checked.contains(point)).count();
        if open > 0 {
            return Err(CompanyRefusal::ChecklistOpen { open });
        }
        self.step(&[S::Registered], S::Verified, What::CompanyVerified)
    }

    /// The company declares that it offers only what the law allows (Regulation (EU) 2022/2065, art. 30 ust. 1
    /// lit. e), and is active.
    ///
    /// # Errors
    /// It is not verified.
    pub fn declare(&mut self) -> Result<Event, CompanyRefusal> {
        self.step(&[S::Verified], S::Active, What::CompanyActivated)
    }

    /// Taken down for a while, with a reason; its listings are hidden.
    ///
    /// # Errors
    /// It is not active, or the reason is none of the list.
    pub fn suspend(&mut self, reason: &str) -> Result<Event, CompanyRefusal> {
        let reason = code::<Suspend>(reason).ok_or(CompanyRefusal::NoReason)?;
        self.step(&[S::Active], S::Suspended, What::CompanySuspended { reason })
    }

    /// The suspension is lifted.
    ///
    /// # Errors
    /// It is not suspended.
    pub fn resume(&mut self) -> Result<Event, CompanyRefusal> {
        self.step(&[S::Suspended], S::Active, What::CompanyResumed)
    }

    /// The company leaves, or is made to, with a reason.
    ///
    /// # Errors
    /// It is closed already, or the reason is none of the list.
    pub fn close(&mut self, reason: &str) -> Result<Event, CompanyRefusal> {
        let reason = code::<Suspend>(reason).ok_or(CompanyRefusal::NoReason)?;
        let from = [S::Registered, S::Verified, S::Active, S::Suspended];
        self.step(&from, S::Closed, What::CompanyClosed { reason })
    }

    /// The company may show listings.
    ///
    /// # Errors
    /// It is not active.
    pub fn may_offer(&self) -> Result<(), CompanyRefusal> {
        if self.status == S::Active { Ok(()) } else { Err(CompanyRefusal::NotActive) }
    }
}

#[cfg(test)]
mod tests;
