//! What an organisation declared of its paid activity: by statute or another act (udpp art. 10 ust. 3).

use crate::category::Category;
use crate::event::{Event, Noun, Subject, What};
use crate::id::OrganisationId;
use crate::public_task::PublicTask;
use crate::refusal::PaidActivityRefusal as No;

/// The declared scope of paid activity, and the kinds of service that are economic activity here.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scope {
    /// The public tasks of paid activity.
    pub tasks: Vec<PublicTask>,
    /// Where the scope is written down: statute or resolution.
    pub source: String,
    /// Kinds of service that the organisation runs as economic activity.
    pub economic: Vec<Category>,
}

impl Scope {
    /// Whether a kind of service may be paid public-benefit activity here.
    ///
    /// # Errors
    /// No scope is declared, the task lies outside it (udpp art. 10 ust. 3), or the kind is economic activity here
    /// (udpp art. 9 ust. 3).
    pub fn covers(&self, category: Category, task: PublicTask) -> Result<(), No> {
        if self.source.trim().is_empty() || self.tasks.is_empty() {
            return Err(No::NoScope);
        }
        if !self.tasks.contains(&task) {
            return Err(No::OutsideScope);
        }
        if self.economic.contains(&category) {
            return Err(No::EconomicHere);
        }
        Ok(())
    }

    /// The organisation declares it anew; `paid` are the kinds with a calculation that is in force or coming.
    ///
    /// # Errors
    /// A kind would be paid and economic at once (udpp art. 9 ust. 3).
    pub fn declare(&self, organisation: &OrganisationId, paid: &[Category]) -> Result<Event, No> {
        if self.economic.iter().any(|category| paid.contains(category)) {
            return Err(No::PaidHere);
        }
        let subject = Subject::of(Noun::Organisation, organisation.as_str());
        Ok(Event { subject, organisation: Some(organisation.clone()), what: What::PaidScopeDeclared })
    }
}
