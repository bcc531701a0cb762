//! The companies of the demo world and their listings, wherever they stand, and what one of them ordered.

use super::numbers::Numbers;
use super::world::{House, World, member};
use crate::accounts::store::find_by_login;
use crate::accounts::{NewAccount, register as open};
use crate::app::{App, By, Change};
use crate::companies::store::Card;
use crate::companies::{Grounds, close, declare, register, suspend, tick, verify};
use crate::failure::Failure;
use crate::kit::locale::Language;
use crate::listings::{Text, decide, draft, expire, pause, send};
use crate::orders::store::{ContactWay, Details};
use crate::orders::{Key, ask_at_once, serve_for_free};
use mutual_aid::account::Login;
use mutual_aid::company::{How, Point, Register, Status};
use mutual_aid::company_listing::Status as Shown;
use mutual_aid::money::Grosze;
use mutual_aid::offer::Area;
use mutual_aid::order::RequesterKind;
use mutual_aid::words::{Description, Remark};
use mutual_aid::{AccountId, CompanyId, Member, Moment, Role, Who};
use serde::Deserialize;

/// So many days ago the companies came.
const BEGUN: i64 = 60;

/// Numbers of organisations end before this one.
const NUMBERS: usize = 150;

#[derive(Deserialize)]
struct Texts {
    company: Vec<Company>,
    listing: Vec<Listing>,
    order: Vec<Order>,
}

#[derive(Deserialize, Clone)]
struct Company {
    name: String,
    login: String,
    about: String,
    representative: String,
    street: String,
    standing: String,
}

#[derive(Deserialize, Clone)]
struct Listing {
    /// The number of the company in the file.
    company: usize,
    category: String,
    title: String,
    summary: String,
    text: String,
    zloty: i64,
    unit: String,
    note: String,
    solidarity: String,
    standing: String,
}

#[derive(Deserialize, Clone)]
struct Order {
    category: String,
    text: String,
    /// Why it is served for free, empty when it is not.
    free: String,
    /// An institution that works for profit asks, not the company.
    clinic: Option<String>,
}

/// A company of the world: its account, its id and where it is.
struct Known {
    account: AccountId,
    id: CompanyId,
    card: Card,
}

pub(super) async fn fill(world: &World, houses: &[House]) -> Result<(), Failure> {
    let texts: Texts = super::texts::parse(include_str!("texts/companies.toml"))?;
    let Some(home) = houses.first() else { return Ok(()) };
    let mut known = Vec::new();
    for (n, company) in texts.company.iter().enumerate() {
        let house = houses.get(n % houses.len()).unwrap_or(home);
        known.push(company_of(world, house, company, n).await?);
    }
    for (n, listing) in texts.listing.iter().enumerate() {
        let app = world.at(world.now.plus_days(-BEGUN + 5).plus_hours(n as i64), 5_100 + n as u64);
        if let Some(company) = known.get(listing.company) {
            list(world, &app, company, listing).await?;
        }
    }
    expire::expire_all(&world.at(world.now.plus_days(-1), 5_200)).await?;
    // Only now: a company that is suspended or has left had shown something before.
    for (n, (company, known)) in texts.company.iter().zip(&known).enumerate() {
        end(world, company, known, n).await?;
    }
    match known.first() {
        Some(company) => order(world, home, company, &texts.order).await,
        None => Ok(()),
    }
}

fn speaks(company: &AccountId, id: Option<&CompanyId>) -> By {
    let by = member(company, Vec::new(), Vec::new());
    match by.who {
        Who::Member(member) => {
            let member = Member { companies: id.cloned().into_iter().collect(), ..member };
            By { who: Who::Member(member), ..by }
        }
        _ => by,
    }
}

async fn operator(world: &World) -> Result<By, Failure> {
    let found = world.app.db.look(|tx| find_by_login(tx, super::accounts::FIRST)).await?;
    Ok(member(&found.ok_or(Failure::NotFound)?, vec![(Role::Operator, None)], Vec::new()))
}

/// Signs a company up and brings it as far as it is to stand.
async fn company_of(world: &World, house: &House, company: &Company, n: usize) -> Result<Known, Failure> {
    let app = world.at(world.now.plus_days(-BEGUN).plus_hours(n as i64), 5_000 + n as u64);
    let account = account(&app, &company.login).await?;
    let numbers = Numbers::of(NUMBERS + n)?;
    let krs = n % 2 == 1;
    let card = Card {
        name: company.name.clone(),
        nip: numbers.nip.to_string(),
        register: if krs { Register::Krs } else { Register::Ceidg },
        register_number: if krs { numbers.krs.to_string() } else { numbers.regon.to_string() },
        address: company.street.clone(),
        place: house.place,
        phone: format!("+4850900000{}", n % 10),
        email: format!("biuro@{}.example", crate::offers::slug::slug(&company.name)),
        representative: company.representative.clone(),
        about: company.about.clone(),
    };
    let written = card.clone();
    let story = move |change: &mut Change<'_>| register::register(change, &written);
    let record = app.change(speaks(&account, None), story).await?;
    let known = Known { account, id: record.company.id, card };
    if standing(company) != Status::Registered {
        check(world, &app, &record.slug).await?;
    }
    if !matches!(standing(company), Status::Registered | Status::Verified) {
        app.change(speaks(&known.account, Some(&known.id)), declare::declare).await?;
    }
    Ok(known)
}

fn standing(company: &Company) -> Status {
    company.standing.parse().unwrap_or(Status::Active)
}

/// The account of a company: the sign-in of the demo, or one without a password.
async fn account(app: &App, login: &str) -> Result<AccountId, Failure> {
    let wanted = login.to_owned();
    if let Some(found) = app.db.look(move |tx| find_by_login(tx, &wanted)).await? {
        return Ok(found);
    }
    let new = NewAccount {
        login: Login::parse(login)?,
        email: None,
        first_name: None,
        password_hash: None,
        language: Language::Pl,
    };
    app.change(By::console(), move |change| open(change, &new)).await
}

async fn check(world: &World, app: &App, slug: &str) -> Result<(), Failure> {
    let (operator, slug) = (operator(world).await?, slug.to_owned());
    app.change(operator, move |change| {
        for (n, point) in Point::all().iter().enumerate() {
            let how = if n == 2 { How::Extract } else { How::LookedUp };
            tick::tick(change, &slug, &(*point, Some(how)))?;
        }
        verify::verify(change, &slug, &())
    })
    .await
}

fn grounds(reason: &str) -> Result<Grounds, Failure> {
    Ok(Grounds {
        reason: reason.to_owned(),
        facts: Description::parse("Klienci zgłosili dwa razy, że cena była inna niż w ofercie.")?,
        basis: Remark::parse("Regulamin, oferty komercyjne: cena musi być pełna.")?,
    })
}

async fn end(world: &World, company: &Company, known: &Known, n: usize) -> Result<(), Failure> {
    let app = world.at(world.now.plus_days(-3).plus_hours(n as i64), 5_300 + n as u64);
    let slug = crate::offers::slug::slug(&company.name);
    match standing(company) {
        Status::Suspended => {
            let grounds = grounds("complaints")?;
            let story = move |change: &mut Change<'_>| suspend::suspend(change, &slug, &grounds);
            app.change(operator(world).await?, story).await
        }
        Status::Closed => app.change(speaks(&known.account, Some(&known.id)), close::leave).await,
        Status::Registered | Status::Verified | Status::Active => Ok(()),
    }
}

/// Writes a listing, and brings it as far as it is to stand.
async fn list(world: &World, app: &App, company: &Known, listing: &Listing) -> Result<(), Failure> {
    let standing: Shown = listing.standing.parse().unwrap_or(Shown::Published);
    let days = if standing == Shown::Expired { 30 } else { 150 };
    let text = Text {
        category: listing.category.parse().map_err(|_| Failure::NotFound)?,
        title: listing.title.clone(),
        summary: listing.summary.clone(),
        text: listing.text.clone(),
        place: company.card.place,
        area: Area::Radius(30),
        gross_price: Grosze::zloty(listing.zloty),
        price_unit: listing.unit.clone(),
        price_note: listing.note.clone(),
        solidarity: listing.solidarity.clone(),
        valid_until: Moment(app.clock.now()).day().plus(days),
    };
    let own = speaks(&company.account, Some(&company.id));
    let number = app.change(own.clone(), move |change| Ok(draft::draft(change, &text)?.number)).await?;
    if standing == Shown::Draft && listing.note.is_empty() {
        return Ok(());
    }
    app.change(own.clone(), move |change| send::send(change, number)).await?;
    let moderator = operator(world).await?;
    let grounds = grounds(if standing == Shown::Draft { "no-price" } else { "misleading" })?;
    match standing {
        Shown::Review => return Ok(()),
        Shown::Draft => {
            let story = move |change: &mut Change<'_>| decide::send_back(change, number, &grounds);
            return app.change(moderator, story).await;
        }
        _ => app.change(moderator.clone(), move |change| decide::publish(change, number, &())).await?,
    }
    match standing {
        Shown::Paused => app.change(own, move |change| pause::pause(change, number)).await,
        Shown::Blocked => app.change(moderator, move |change| decide::block(change, number, &grounds)).await,
        _ => Ok(()),
    }
}

/// What the company of the sign-in asked an organisation for: paid, and once for free; and what a private clinic did.
async fn order(world: &World, house: &House, company: &Known, orders: &[Order]) -> Result<(), Failure> {
    for (n, order) in orders.iter().enumerate() {
        let app = world.at(world.now.plus_days(-2).plus_hours(n as i64), 5_400 + n as u64);
        let clinic = order.clinic.is_some();
        let details = Details {
            category: order.category.parse().ok(),
            description: Some(order.text.clone()),
            place: Some(house.place),
            address: Some(company.card.address.clone()),
            preferred: Some("this-week".to_owned()),
            first_name: Some("Robert".to_owned()),
            phone: Some(company.card.phone.clone()),
            contact_way: Some(ContactWay::Phone),
            institution_name: Some(order.clinic.as_ref().unwrap_or(&company.card.name).clone()),
            nip: Some(if clinic {
                Numbers::of(NUMBERS + 49)?.nip.to_string()
            } else {
                company.card.nip.clone()
            }),
            company: (!clinic).then(|| company.id.clone()),
            kind: if clinic { RequesterKind::Institution } else { RequesterKind::Company },
            for_profit: clinic,
            ..Details::empty(Language::Pl, "web")
        };
        let to = Some(house.id.clone());
        let story =
            move |change: &mut Change<'_>| ask_at_once::ask_at_once(change, details.clone(), to.clone());
        let visitor = By { who: Who::Visitor, channel: mutual_aid::terms::Channel::Web };
        let by = if clinic { visitor } else { speaks(&company.account, Some(&company.id)) };
        let case = app.change(by, story).await?;
        if order.free.is_empty() {
            continue;
        }
        let (key, because) =
            (Key { organisation: house.id.clone(), number: case.number }, Remark::parse(&order.free)?);
        let story = move |change: &mut Change<'_>| serve_for_free::serve_for_free(change, &key, &because);
        app.change(house.coordinator(), story).await?;
    }
    Ok(())
}
