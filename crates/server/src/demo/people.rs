//! The people of an organisation in the demo world: how they come, what they sign, and where they stand.

use super::texts::pick;
use super::world::{House, World};
use crate::app::{App, Change};
use crate::engagements::{self, activate, draft, sign};
use crate::failure::Failure;
use crate::hours::{approve, own as hours};
use crate::kit::locale::Language;
use crate::people::skills::{self, Skills};
use crate::people::store::Qualification;
use crate::people::{self, Facts, end, enter, join, pause, qualify};
use crate::screenings::{decide, see};
use mutual_aid::category::Category;
use mutual_aid::engagement::{Acknowledged, Signature};
use mutual_aid::person::{ContactWay, EndReason, Kind};
use mutual_aid::screening::Part;
use mutual_aid::terms::Channel;
use mutual_aid::{Day, Moment, PersonId, hours as entry};
use polish_ids::Phone;

/// So many of the people can be sent; after them come those who stand elsewhere.
const SENT: usize = 8;

/// Where the others stand.
#[derive(Clone, Copy)]
enum Stands {
    Paused,
    FoundWork,
    Candidate,
    DocumentsPending,
    AgreementPaused,
    AgreementEnded,
    Minor,
}

const OTHERS: [Stands; 7] = [
    Stands::Paused,
    Stands::FoundWork,
    Stands::Candidate,
    Stands::DocumentsPending,
    Stands::AgreementPaused,
    Stands::AgreementEnded,
    Stands::Minor,
];

/// The parts of a screening record that everybody shows.
const PARTS: [Part; 4] =
    [Part::RestrictedRegister, Part::CommissionRegister, Part::Certificate, Part::Residence];

/// Everybody joins; answers who can be sent.
pub(super) async fn fill(
    world: &World,
    app: &App,
    house: &House,
    n: usize,
) -> Result<Vec<PersonId>, Failure> {
    let mut sent = Vec::new();
    let lately = world.at(world.now.plus_days(-4), 50_000 + n as u64);
    for k in 0..SENT + OTHERS.len() {
        let stands = k.checked_sub(SENT).and_then(|k| OTHERS.get(k)).copied();
        let when = if matches!(stands, Some(Stands::Candidate)) { &lately } else { app };
        let person = hire(world, when, house, (n, k), stands).await?;
        if stands.is_none() {
            sent.push(person);
        }
    }
    equip(app, house, &sent).await?;
    meet(&lately, house, &sent).await?;
    Ok(sent)
}

/// Somebody comes, and signs an agreement where they stand far enough.
async fn hire(
    world: &World,
    app: &App,
    house: &House,
    (n, k): (usize, usize),
    stands: Option<Stands>,
) -> Result<PersonId, Failure> {
    let today = day(app);
    let mut facts = facts(world, house, n * (SENT + OTHERS.len()) + k, today);
    if matches!(stands, Some(Stands::Minor)) {
        (facts.kind, facts.born_on) = (Kind::Volunteer, Some(today.plus_months(-12 * 16)));
        (facts.guardian, facts.guardian_agreed_on) =
            (Some(format!("Mama, {}", facts.last_name)), Some(today));
    }
    let categories = house.categories.clone();
    let slug = house.slug.clone();
    app.change(house.coordinator(), move |change| {
        let person = enter::enter(change, &slug, &facts)?.id;
        let key = people::Key { house: slug.clone(), id: person.as_str().to_owned() };
        skills::keep(change, &key, &able(&categories, k))?;
        if matches!(stands, Some(Stands::Candidate)) {
            return Ok(person);
        }
        join::join(change, &key)?;
        let agreement = agree(change, &key, covered(k), stands)?;
        stand(change, &key, &agreement, stands)?;
        Ok(person)
    })
    .await
}

/// The agreement is written, signed and in force, unless the papers are still to come.
fn agree(
    change: &mut Change<'_>,
    key: &people::Key,
    categories: Vec<Category>,
    stands: Option<Stands>,
) -> Result<engagements::Key, Failure> {
    let today = change.now().day();
    let input = draft::Input { starts_on: today, ends_on: None, categories, waives_costs: true };
    let agreement = draft::draft(change, key, &input)?;
    let key = engagements::Key { house: key.house.clone(), id: agreement.as_str().to_owned() };
    if !matches!(stands, Some(Stands::DocumentsPending | Stands::Minor)) {
        let read = Acknowledged { risks: true, rights: true, notice: true };
        sign::sign(change, &key, &sign::Input { how: Signature::PaperAttested, on: today, read })?;
        activate::activate(change, &key)?;
    }
    Ok(key)
}

fn stand(
    change: &mut Change<'_>,
    key: &people::Key,
    agreement: &engagements::Key,
    stands: Option<Stands>,
) -> Result<(), Failure> {
    match stands {
        Some(Stands::Paused) => pause::pause(change, key),
        Some(Stands::FoundWork) => end::end(change, key, EndReason::FoundJob),
        Some(Stands::AgreementPaused) => engagements::pause::pause(change, agreement),
        Some(Stands::AgreementEnded) => engagements::end::end(change, agreement, EndReason::Resigned),
        _ => Ok(()),
    }
}

/// The first two may do what asks for papers; for the rest, no list means all that asks for none.
fn covered(k: usize) -> Vec<Category> {
    if k < 2 { Category::all().to_vec() } else { Vec::new() }
}

fn able(categories: &[Category], k: usize) -> Skills {
    Skills {
        skills: categories.iter().cycle().skip(k).take(3).copied().collect(),
        times: Vec::new(),
        reach_km: Some(10),
        wishes: None,
    }
}

/// Papers for work that asks for them: the first two are qualified, the next two may work with children.
async fn equip(app: &App, house: &House, sent: &[PersonId]) -> Result<(), Failure> {
    let today = day(app);
    let of = |person: &PersonId| people::Key { house: house.slug.clone(), id: person.as_str().to_owned() };
    let papers = [
        (Category::ElectricalRepair, "świadectwo kwalifikacyjne E do 1 kV"),
        (Category::TransportEscort, "prawo jazdy kategorii B"),
    ];
    for (person, (category, name)) in sent.iter().zip(papers) {
        let key = of(person);
        let name = name.to_owned();
        let paper = Qualification { category, name, seen_on: today, valid_until: today.plus_months(60) };
        app.change(house.coordinator(), move |change| qualify::qualify(change, &key, &paper)).await?;
    }
    for (k, person) in sent.iter().skip(2).take(3).enumerate() {
        let (key, keys) = (of(person), app.settings.keys.clone());
        app.change(house.officer(), move |change| {
            // The last one is still missing a paper.
            for part in PARTS.into_iter().take(if k == 2 { 2 } else { 4 }) {
                let documents = "teczka w szafie biura".to_owned();
                let input = see::Input { part, on: today, documents, abroad: false, by: "zarzad".to_owned() };
                see::see(change, &key, &keys, &input)?;
            }
            if k == 2 {
                return Ok(());
            }
            decide::decide(change, &key, &keys, &decide::Input { admitted: true, notes: String::new() })
        })
        .await?;
    }
    Ok(())
}

/// Meetings that people write down themselves: one is waiting, one came back, one is approved.
async fn meet(app: &App, house: &House, sent: &[PersonId]) -> Result<(), Failure> {
    app.clock.advance(jiff::SignedDuration::from_hours(24 * 2));
    let day = day(app).plus(-1);
    for (n, person) in sent.iter().take(3).enumerate() {
        let (of, who) = (house.id.clone(), person.clone());
        let input = hours::Input { day, minutes: 60 + 30 * n as u32, kind: entry::Kind::Meeting };
        app.change(house.person(person), move |change| hours::enter(change, (&of, &who), &input)).await?;
    }
    let of = house.id.clone();
    app.change(house.coordinator(), move |change| {
        let waiting = crate::hours::store::waiting(&mut change.look(), &of, 10)?;
        let ids: Vec<String> = waiting.into_iter().map(|line| line.entered.id).collect();
        if let Some(id) = ids.first() {
            approve::approve(change, &of, id)?;
        }
        ids.get(1).map_or(Ok(()), |id| approve::give_back(change, &of, id))
    })
    .await
}

fn facts(world: &World, house: &House, n: usize, today: Day) -> Facts {
    let names = &world.texts.people;
    let firsts = if n.is_multiple_of(2) { &names.first_names_f } else { &names.first_names_m };
    Facts {
        kind: if n.is_multiple_of(2) { Kind::Participant } else { Kind::Volunteer },
        first_name: pick(firsts, n / 2 * 7).to_owned(),
        last_name: pick(&names.surnames, n).to_owned(),
        phone: Phone::parse(&format!("501{n:06}")).ok(),
        email: None,
        address: None,
        way: ContactWay::Phone,
        through: None,
        language: if n % 9 == 8 { Language::Uk } else { Language::Pl },
        born_on: None,
        guardian: None,
        guardian_agreed_on: None,
        place: Some(house.place),
        channel: Channel::InPerson,
        unemployed: if n.is_multiple_of(2) { "yes" } else { "unknown" }.to_owned(),
        labour_office: None,
        presented_on: None,
        informed_on: Some(today),
    }
}

fn day(app: &App) -> Day {
    Moment(app.clock.now()).day()
}
