//! The organisations of the demo world and the people who work in them.

use super::Told;
use super::store::{self, Card};
use super::texts::pick;
use super::world::{House, World};
use crate::accounts::{NewAccount, register};
use crate::app::{App, By};
use crate::applications::begin::begin;
use crate::engagements::{self, activate, draft, sign};
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::organisations::store::find_house;
use crate::people::{self, Facts, enter, join};
use crate::places::{Found, Places};
use mutual_aid::account::Login;
use mutual_aid::engagement::{Acknowledged, Signature};
use mutual_aid::event::Noun;
use mutual_aid::person::{ContactWay, Kind};
use mutual_aid::terms::Channel;
use mutual_aid::words::Name;
use mutual_aid::{AccountId, Event, Member, PersonId, Subject, What, Who};
use polish_ids::Phone;

/// So many people work in an organisation.
const PEOPLE: usize = 4;

/// So many days ago the programme began.
const BEGUN: i64 = 200;

pub(super) async fn fill(world: &World, progress: &Told<'_>) -> Result<Vec<House>, Failure> {
    let mut houses = Vec::new();
    for n in 0..world.wish.organisations {
        let salt = 1_000 + n as u64;
        let app = world.at(world.now.plus_days(-BEGUN).plus_hours(n as i64), salt);
        let mut house = found(world, &app, n).await?;
        for k in 0..PEOPLE {
            let person = hire(world, &app, &house, n * PEOPLE + k).await?;
            house.people.push(person);
        }
        houses.push(house);
        progress("organisations", houses.len(), world.wish.organisations);
    }
    Ok(houses)
}

/// An organisation begins, and is let in.
async fn found(world: &World, app: &App, n: usize) -> Result<House, Failure> {
    let told = &world.texts.houses;
    let text = told.organisation.get(n % told.organisation.len().max(1)).ok_or(Failure::NotFound)?;
    let place = match Places::embedded().find(&text.town, 1) {
        Found::Exact(places) => places.first().map_or(0, |place| place.id),
        _ => 0,
    };
    let founder = founder(app, n).await?;
    let member =
        Member { account: founder.clone(), roles: vec![], people: vec![], second_factor_overdue: false };
    let card = Card {
        place,
        address: format!("{} {}", pick(&told.streets, n), pick(&told.numbers, n * 5)),
        phone: told.phone_pattern.replace("xx", &format!("{:02}", n % 100)),
        hours: pick(&told.opening_hours, n).to_owned(),
        about: text.about.clone(),
        since: app_day(app),
    };
    let name = Name::parse(&text.name)?;
    let by = By { who: Who::Member(member), channel: Channel::Web };
    let (slug, id) = app
        .change(by, move |change| {
            let slug = begin(change, &name)?;
            let id = find_house(&mut change.look(), &slug)?.id;
            store::settle(change, &id, &card)?;
            let subject = Subject::of(Noun::Organisation, id.as_str());
            change.record(Event {
                subject,
                organisation: Some(id.clone()),
                what: What::OrganisationActivated,
            })?;
            Ok((slug, id))
        })
        .await?;
    Ok(House { id, slug, place, founder, people: Vec::new() })
}

async fn founder(app: &App, n: usize) -> Result<AccountId, Failure> {
    let new = NewAccount {
        login: Login::parse(&format!("zarzad-{}", n + 1))?,
        email: None,
        first_name: None,
        password_hash: None,
        language: Language::Pl,
    };
    app.change(By::console(), move |change| register(change, &new)).await
}

/// Somebody joins and signs an agreement.
async fn hire(world: &World, app: &App, house: &House, n: usize) -> Result<PersonId, Failure> {
    let facts = facts(world, house, n, app_day(app));
    let slug = house.slug.clone();
    let today = app_day(app);
    app.change(house.coordinator(), move |change| {
        let person = enter::enter(change, &slug, &facts)?.id;
        let key = people::Key { house: slug.clone(), id: person.as_str().to_owned() };
        join::join(change, &key)?;
        let input =
            draft::Input { starts_on: today, ends_on: None, categories: Vec::new(), waives_costs: true };
        let agreement = draft::draft(change, &key, &input)?;
        let key = engagements::Key { house: slug.clone(), id: agreement.as_str().to_owned() };
        let read = Acknowledged { risks: true, rights: true, notice: true };
        sign::sign(change, &key, &sign::Input { how: Signature::PaperAttested, on: today, read })?;
        activate::activate(change, &key)?;
        Ok(person)
    })
    .await
}

fn facts(world: &World, house: &House, n: usize, today: mutual_aid::Day) -> Facts {
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
        language: Language::Pl,
        born_on: None,
        guardian: None,
        guardian_agreed_on: None,
        place: Some(house.place),
        channel: Channel::InPerson,
        unemployed: "unknown".to_owned(),
        labour_office: None,
        presented_on: None,
        informed_on: Some(today),
    }
}

fn app_day(app: &App) -> mutual_aid::Day {
    mutual_aid::Moment(app.clock.now()).day()
}
