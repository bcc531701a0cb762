//! The task list of an organisation that joins: what is done, what is missing, who does what next.

use crate::applications::store::{self, Wanted};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::history;
use crate::kit::forms::Errors;
use crate::look::{Desk, Page};
use crate::organisations::gates::{self, Gate};
use crate::organisations::store::{self as organisations, Decision, Record};
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::organisation::{Part, Status};
use mutual_aid::{Act, Subject};

#[derive(Template)]
#[template(path = "applications/tasks.html")]
struct Tasks {
    page: Page,
    desk: Desk,
    record: Record,
    wanted: Vec<Wanted>,
    decisions: Vec<Decision>,
    gates: Vec<Gate>,
    history: Vec<history::Entry>,
    errors: Errors,
}

/// The addresses of the parts, in the order of the list.
pub const ADDRESSES: [(Part, &str); 6] = [
    (Part::Register, "rejestr"),
    (Part::Representative, "reprezentacja"),
    (Part::Services, "uslugi"),
    (Part::Account, "konto"),
    (Part::Documents, "dokumenty"),
    (Part::Declarations, "oswiadczenia"),
];

impl Tasks {
    fn status(&self) -> &'static str {
        self.record.organisation.status.into()
    }

    fn shape(&self) -> &'static str {
        store::shape(self.status())
    }

    /// Address, name, shape and word of each part.
    fn parts(&self) -> Vec<(String, &'static str, &'static str, String)> {
        ADDRESSES.iter().map(|(part, address)| self.part(*part, address)).collect()
    }

    fn part(&self, part: Part, address: &str) -> (String, &'static str, &'static str, String) {
        let name: &'static str = part.into();
        let asked = self.wanted.iter().any(|wanted| wanted.part == name);
        let (shape, word) = match (asked, self.record.card.has(part), part.may_follow()) {
            (true, ..) => ("problem", "part-asked"),
            (false, true, _) => ("done", "part-done"),
            (false, false, true) => ("new", "part-may-follow"),
            (false, false, false) => ("new", "part-to-do"),
        };
        let address = self.desk.address("przystapienie") + "/" + address;
        (address, name, shape, self.page.words.say(format!("application-{word}")))
    }

    fn is_being_written(&self) -> bool {
        matches!(self.record.organisation.status, Status::Draft | Status::ChangesRequested)
    }

    fn is_ready(&self) -> bool {
        self.is_being_written() && self.record.organisation.missing().is_empty()
    }

    fn is_joined(&self) -> bool {
        matches!(self.record.organisation.status, Status::Active | Status::Suspended | Status::Leaving)
    }

    fn is_against(&self) -> Option<&Decision> {
        let stands = matches!(self.record.organisation.status, Status::Rejected | Status::Suspended);
        self.decisions.first().filter(|_| stands)
    }
}

/// `/panel/{org}/przystapienie`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let page = page(&caller, slug, Errors::default()).await?;
    caller.show(&page)
}

/// The list again, with what stood in the way.
///
/// # Errors
/// There is no such organisation for this person.
pub async fn again(caller: &Caller, slug: String, errors: Errors) -> Answer {
    let page = page(caller, slug, errors).await?;
    caller.show_again(&page)
}

async fn page(caller: &Caller, slug: String, errors: Errors) -> Result<Tasks, Failure> {
    let words = caller.words();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepOrganisation(&desk.house.id))?;
        let record = organisations::find(look, &slug)?;
        let wanted = store::wanted(look, &desk.house.id)?;
        let decisions = organisations::decisions(look, &desk.house.id)?;
        let gates = gates::of(look, &record);
        let subject = Subject::of(Noun::Organisation, desk.house.id.as_str());
        let history = history::of(look, words, &subject)?;
        Ok((desk, record, wanted, decisions, gates, history))
    });
    let (desk, record, wanted, decisions, gates, history) = found.await?;
    Ok(Tasks { page: caller.page(), desk, record, wanted, decisions, gates, history, errors })
}
