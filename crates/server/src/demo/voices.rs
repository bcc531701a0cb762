//! What people write and ask in the demo world beside their orders: messages, calls they wait for, reported content.

use super::texts::pick;
use super::world::{House, World};
use crate::app::By;
use crate::contact::{answer, store as messages, write};
use crate::content_notices::{decide, report};
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::orders::ask_for_call;
use crate::orders::store::calls::Asked;
use mutual_aid::contact_message::About;
use mutual_aid::contact_message::Desk;
use mutual_aid::content_notice::{Decision, Ground};
use mutual_aid::terms::Channel;
use mutual_aid::words::{Description, Name, Remark};
use mutual_aid::{Role, Who};
use polish_ids::Phone;

pub(super) async fn fill(world: &World, houses: &[House]) -> Result<(), Failure> {
    let app = world.at(world.now.plus_days(-3), 4_000);
    let visitor = || By { who: Who::Visitor, channel: Channel::Web };
    let names = &world.texts.people.first_names_f;
    for (n, text) in world.texts.manners.messages.iter().enumerate() {
        let input = write::Input {
            about: About::all().get(n % About::all().len()).copied().unwrap_or(About::Programme),
            number: None,
            name: Name::parse(pick(names, n * 5))?,
            phone: Phone::parse(&format!("5070000{n:02}")).ok(),
            email: None,
            language: Language::Pl,
            text: Description::parse(text)?,
        };
        app.change(visitor(), move |change| write::write(change, &input)).await?;
    }
    answered(world).await?;
    for (n, note) in world.texts.manners.calls.iter().enumerate() {
        let asked = Asked {
            order: None,
            organisation: None,
            name: Some(pick(names, n * 3 + 1).to_owned()),
            phone: format!("+4850800000{n}"),
            note: Some(note.clone()),
            language: "pl",
        };
        app.change(visitor(), move |change| ask_for_call::without_number(change, &asked)).await?;
    }
    reported(world, houses).await
}

/// The first message to the programme is answered.
async fn answered(world: &World) -> Result<(), Failure> {
    let app = world.at(world.now.plus_days(-2), 4_002);
    app.change(world.organiser(), |change| {
        let sort = messages::Sort { desks: vec![Desk::Organiser], answered: false, before: None };
        let waiting = messages::page(&mut change.look(), &sort)?;
        waiting.first().map_or(Ok(()), |line| answer::answer(change, &line.id))
    })
    .await
}

/// Two notices of content, one of them decided.
async fn reported(world: &World, houses: &[House]) -> Result<(), Failure> {
    let app = world.at(world.now.plus_days(-6), 4_001);
    let visitor = || By { who: Who::Visitor, channel: Channel::Web };
    let mut numbers = Vec::new();
    for (house, ground) in houses.iter().cycle().take(2).zip([Ground::Rules, Ground::Offensive]) {
        let input = report::Input {
            address: report::Address::parse(&format!("/organizacje/{}", house.slug))?,
            ground,
            why: Description::parse("W opisie stoi, że pomoc jest tylko dla członków.")?,
            name: None,
            email: None,
            language: Language::Pl,
        };
        numbers.push(app.change(visitor(), move |change| report::report(change, &input)).await?);
    }
    let Some(number) = numbers.pop() else { return Ok(()) };
    let reasons = decide::Reasons {
        decision: Decision::Kept,
        facts: Description::parse("Opis mówi o członkach zespołu, a nie o odbiorcach pomocy.")?,
        basis: Remark::parse("Regulamin, punkt o treściach")?,
        because: None,
    };
    let organiser = super::world::member(&world.organiser, vec![(Role::Operator, None)], Vec::new());
    app.change(organiser, move |change| decide::decide(change, &number, &reasons)).await
}
