//! Offers of the demo world that were taken down: one whose organisation objects, one that stays so, one that is back.

use super::world::{House, World, member};
use crate::app::By;
use crate::content_notices::{answer, decide, report};
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::messages::store as named;
use crate::objections::make;
use crate::offers::panel::At;
use crate::urls;
use mutual_aid::content_notice::{Decision, Ground};
use mutual_aid::objection::Outcome;
use mutual_aid::terms::Channel;
use mutual_aid::words::{Description, Remark};
use mutual_aid::{OfferId, Role, Who};

/// What came of the objections, in turn.
const OUTCOMES: [Option<Outcome>; 3] = [None, Some(Outcome::Rejected), Some(Outcome::Granted)];

pub(super) async fn fill(world: &World, houses: &[House]) -> Result<(), Failure> {
    for (n, outcome) in OUTCOMES.into_iter().enumerate() {
        let Some(house) = houses.get(n % houses.len().max(1)) else { continue };
        let Some(offer) = house.offers.iter().rev().nth(n / houses.len()) else { continue };
        taken_down(world, house, &offer.id, (n, outcome)).await?;
    }
    Ok(())
}

async fn taken_down(
    world: &World,
    house: &House,
    offer: &OfferId,
    (n, outcome): (usize, Option<Outcome>),
) -> Result<(), Failure> {
    let salt = 4_100 + 10 * u64::try_from(n).unwrap_or_default();
    let app = |days: i64| world.at(world.now.plus_days(-days), salt + days.unsigned_abs());
    let wanted = offer.clone();
    let kept = app(5).look(By::system(), move |look| named::offer(look, wanted.as_str())).await?;
    let input = report::Input {
        address: report::Address::parse(&urls::offer("oferta", kept.number))?,
        ground: Ground::Money,
        why: Description::parse("Przez telefon usłyszałam, że mam zapłacić za dojazd.")?,
        name: None,
        email: None,
        language: Language::Pl,
    };
    let visitor = By { who: Who::Visitor, channel: Channel::Web };
    let number = app(5).change(visitor, move |change| report::report(change, &input)).await?;
    let operator = || member(&world.organiser, vec![(Role::Operator, None)], Vec::new());
    let reasons = decide::Reasons {
        decision: if n == 0 { Decision::Hidden } else { Decision::Removed },
        facts: Description::parse("Organizacja potwierdziła, że prosiła o 20 zł za dojazd.")?,
        basis: Remark::parse("Regulamin: pomoc w ofercie jest bezpłatna.")?,
        because: Some("money-for-help".to_owned()),
    };
    let wanted = number.clone();
    app(4).change(operator(), move |change| decide::decide(change, &wanted, &reasons)).await?;
    let at = At { org: house.slug.clone(), number: kept.number.to_string() };
    let text = Description::parse("To był zwrot za bilet, który ta osoba sama zaproponowała.")?;
    app(3).change(house.coordinator(), move |change| make::make(change, &at, &text)).await?;
    let Some(outcome) = outcome else { return Ok(()) };
    let said = match outcome {
        Outcome::Granted => "Osoba, która zgłosiła ofertę, potwierdziła, że sama zaproponowała bilet.",
        Outcome::Rejected => "O zwrocie trzeba umówić się wcześniej i na piśmie. W ofercie o tym nie ma.",
    };
    let input = answer::Input { outcome, answer: Description::parse(said)? };
    app(2).change(operator(), move |change| answer::answer(change, &number, &input)).await
}
