//! Puts the visit of an agreed order into the calendar.

use crate::app::Change;
use crate::failure::Failure;
use crate::orders::Case;
use crate::orders::take_on::Input;
use crate::paid_activity::store::scope;
use crate::visits::store::{self, Planned};
use mutual_aid::category::Category;
use mutual_aid::visit::{Visit, Worker};

/// Words for the door: easy to say on the telephone, hard to mishear, the same in every case that matters.
const PASSWORDS: [&str; 32] = [
    "bocian",
    "brzoza",
    "czereśnia",
    "dzwonek",
    "fontanna",
    "gruszka",
    "jabłko",
    "jaskółka",
    "kaktus",
    "kanapka",
    "kasztan",
    "kogut",
    "latarnia",
    "latawiec",
    "malina",
    "motyl",
    "ogórek",
    "okulary",
    "parasol",
    "pierogi",
    "pomidor",
    "poziomka",
    "rower",
    "rumianek",
    "sikorka",
    "słonecznik",
    "sosna",
    "szarlotka",
    "wiatrak",
    "wiewiórka",
    "zegarek",
    "żaglówka",
];

/// Plans the visit; everybody who goes may go on that day, or nothing is planned.
///
/// # Errors
/// Somebody may not go, two are needed, or the time has passed.
pub fn plan(
    change: &mut Change<'_>,
    case: &mut Case,
    category: Category,
    input: &Input,
    workers: &[Worker],
) -> Result<Planned, Failure> {
    let (law, now) = (change.law(), change.now());
    let house = case.order.organisation.clone().ok_or(Failure::NotFound)?;
    case.order.may_send_people(scope::is_economic(change.tx, &house, category)?)?;
    let beyond = input.beyond_hours.is_some();
    let workers: Vec<_> = workers.iter().map(|worker| (worker.clone(), beyond)).collect();
    let visit = Visit::plan(input.span, category, &workers, input.pair, (now, &law))?;
    let planned = Planned {
        id: change.ids().id(),
        organisation: house,
        order: case.order.id.clone(),
        visit,
        password: password(change),
        reason: None,
        remarks: None,
        version: 1,
    };
    store::add(change, &planned, input.beyond_hours.as_deref())?;
    let event = case.order.schedule(planned.visit.span.starts, now)?;
    change.record(event)?;
    Ok(planned)
}

fn password(change: &Change<'_>) -> String {
    let mut byte = [0];
    change.ids().fill(&mut byte);
    let [byte] = byte;
    PASSWORDS.get(usize::from(byte) % PASSWORDS.len()).copied().unwrap_or("rower").to_owned()
}
