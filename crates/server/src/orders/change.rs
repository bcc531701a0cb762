//! The requester says something differently while the order is open: description, address, contact.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::enquiries::contact;
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::Page;
use crate::orders::next::Can;
use crate::orders::store::Details;
use crate::orders::{Case, holder, meeting, store};
use crate::reading::Reading;
use askama::Template;
use mutual_aid::Act;
use mutual_aid::words::{Address, Description};

#[derive(Template)]
#[template(path = "orders/change.html")]
struct Changed {
    page: Page,
    number: String,
    /// The requester comes to the workshop, so nobody asks for their address.
    comes: bool,
    filled: Filled,
    errors: Errors,
}

/// The requester says something differently.
///
/// # Errors
/// It is done or over, or not theirs.
pub fn change(
    change: &mut Change<'_>,
    id: &str,
    version: i64,
    tell: &dyn Fn(&mut Details),
) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    if case.version != version {
        return Err(Failure::Stale);
    }
    let mut details = case.details.clone();
    tell(&mut details);
    let reached = |said: &Details| (said.first_name.clone(), said.phone.clone(), said.email.clone());
    let part = if reached(&details) == reached(&case.details) { "what" } else { "contact" };
    let changed = case.order.tell(part, change.now())?;
    case.tell(details);
    store::save(change, &case)?;
    change.record(changed)?;
    Ok(case)
}

/// Shows what was said.
pub async fn show(caller: Caller) -> Answer {
    let Some((case, _)) = holder::find(&caller).await? else { return holder::lost(&caller) };
    if !Can::of(&case).change {
        return Ok(caller.go("/moja-prosba"));
    }
    let mut filled = contact::fill(&case.details);
    filled.set("opis", case.details.description.clone().unwrap_or_default());
    filled.set("adres", case.details.address.clone().unwrap_or_default());
    filled.set("wersja", case.version.to_string());
    let comes = comes(&caller, &case).await?;
    page(&caller, (case.number, comes), filled, Errors::default())
}

/// Keeps it.
pub async fn submit(caller: Caller, mut filled: Filled) -> Answer {
    let Some((case, _)) = holder::find(&caller).await? else { return holder::lost_words(&caller, &filled) };
    let (id, by) = caller.by_case()?;
    let comes = comes(&caller, &case).await?;
    let input = read(&caller, &filled, &case.details, comes);
    let version = filled.text("wersja").parse().unwrap_or_default();
    let story = move |tx: &mut Change<'_>| {
        let tell = input.as_ref().map_err(Clone::clone)?;
        change(tx, id.as_str(), version, tell)?;
        Ok("/moja-prosba".to_owned())
    };
    let gone = caller.submit_by(by, &filled, story).await;
    if matches!(gone, Err(Failure::Stale)) {
        filled.set("wersja", case.version.to_string());
    }
    caller.onward(gone, async |errors| page(&caller, (case.number, comes), filled, errors)).await
}

async fn comes(caller: &Caller, case: &Case) -> Result<bool, Failure> {
    let case = case.clone();
    caller.look(move |look| Ok(meeting::of(look, &case)?.workshop.is_some())).await
}

fn read(
    caller: &Caller,
    filled: &Filled,
    before: &Details,
    comes: bool,
) -> Result<impl Fn(&mut Details) + Send + 'static, Errors> {
    let mut reading = Reading::of(filled, caller.words());
    let description = reading.need("opis", "enquiry-what-missing", Description::parse);
    let typed = reading.may("adres", Address::parse).map(|address| address.as_str().to_owned());
    let said = reading.whole(|| {
        let address = if comes { before.address.clone() } else { typed };
        Some((description?.as_str().to_owned(), address))
    });
    // What this page does not ask stays as it was.
    let mut whole = contact::fill(before);
    for name in ["imie", "telefon", "email", "kontakt"] {
        if name != "kontakt" || filled.has(name) {
            whole.set(name, filled.text(name));
        }
    }
    // Without the address, the phone is the way that is left.
    if !filled.has("kontakt") && whole.text("kontakt") == "email" && !whole.has("email") {
        whole.set("kontakt", "");
    }
    let reached = contact::read(&whole, caller.words());
    match (said, reached) {
        (Ok((description, address)), Ok(reached)) => Ok(move |said: &mut Details| {
            reached(said);
            said.description = Some(description.clone());
            said.address.clone_from(&address);
        }),
        (said, reached) => {
            let mut errors = said.err().unwrap_or_default();
            for mistake in &reached.err().unwrap_or_default() {
                errors.add(&mistake.name, mistake.message.clone());
            }
            Err(errors)
        }
    }
}

fn page(caller: &Caller, (number, comes): (String, bool), filled: Filled, errors: Errors) -> Answer {
    let again = !errors.is_empty();
    let page = Changed { page: caller.page(), number, comes, filled, errors };
    if again { caller.show_again(&page) } else { caller.show(&page) }
}
