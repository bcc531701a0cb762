//! Material aid in the first organisation of the demo world: rules, a fund, goods in the store, and requests in every
//! place where one can stand.

mod asked;
mod giving;

use asked::Asked;

use super::world::{House, World, member};
use crate::accounts::store as kept;
use crate::aid::adopt;
use crate::app::{App, By};
use crate::donations::take;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::stock::receive;
use mutual_aid::aid::{Body, Criteria, Form, Status};
use mutual_aid::donation::{Gift, Way};
use mutual_aid::fund::Purpose;
use mutual_aid::stock::{Goods, Unit};
use mutual_aid::words::{Line, Remark};
use mutual_aid::{AccountId, BatchId, Day, FundId, Grosze, Moment, PersonId, Quantity, Role};

/// So many days ago the rules were adopted.
const BEGUN: i64 = 90;

/// Where the requests come to stand, those that ended first; what follows an appeal waits to be decided.
const STANDING: [Status; 11] = [
    Status::Settled,
    Status::Withdrawn,
    Status::Cancelled,
    Status::Expired,
    Status::Recovered,
    Status::Refused,
    Status::HandedOver,
    Status::Reserved,
    Status::Proposed,
    Status::Noted,
    Status::Submitted,
];

/// Who acts: two aid officers, the treasurer, and the coordinator, each with an account of their own.
struct Staff {
    danuta: By,
    halina: By,
    ryszard: By,
    marta: By,
}

impl Staff {
    async fn find(app: &App, house: &House) -> Result<Self, Failure> {
        let mut found = Vec::new();
        for (login, role) in [
            ("aid_officer", Role::AidOfficer),
            ("org_admin", Role::AidOfficer),
            ("treasurer", Role::Treasurer),
            ("coordinator", Role::Coordinator),
        ] {
            let account = app.db.look(|tx| kept::find_by_login(tx, login)).await?.ok_or(Failure::NotFound)?;
            found.push(by(&account, house, role));
        }
        let [danuta, halina, ryszard, marta] = <[By; 4]>::try_from(found).map_err(|_| Failure::NotFound)?;
        Ok(Self { danuta, halina, ryszard, marta })
    }
}

fn by(account: &AccountId, house: &House, role: Role) -> By {
    member(account, vec![(role, Some(house.id.clone()))], Vec::new())
}

/// What lies in the store for lists and requests.
struct Shelves {
    flour: BatchId,
    groats: BatchId,
}

/// Everything that has to do with aid in one organisation.
pub(super) async fn fill(world: &World, houses: &[House]) -> Result<(), Failure> {
    let Some(house) = houses.first() else { return Ok(()) };
    let staff = Staff::find(&world.app, house).await?;
    let app = world.at(world.now.plus_days(-BEGUN), 4_000);
    rules(&app, house, &staff).await?;
    let fund = money(&app, house, &staff).await?;
    let goods = goods(&app, house, &staff, &fund).await?;
    let participants: Vec<&PersonId> = house.people.iter().step_by(2).collect();
    for (n, standing) in STANDING.into_iter().enumerate() {
        // The first participant is the one who signs in: nothing of theirs waits, so that they can ask.
        let place = if n < 8 { n % 4 } else { n - 7 };
        let Some(person) = participants.get(place) else { return Ok(()) };
        let days = if standing == Status::Expired { 80 } else { 60 - 5 * n as i64 };
        let app = world.at(world.now.plus_days(-days), 4_100 + n as u64);
        let at = Asked { app: &app, house, staff: &staff, fund: &fund, goods: &goods };
        at.stands(person, standing).await?;
    }
    let lately = world.at(world.now.plus_days(-2), 4_200);
    let at = Asked { app: &lately, house, staff: &staff, fund: &fund, goods: &goods };
    if let Some(person) = participants.first() {
        at.at_once(person).await?;
    }
    at.lists(&participants).await?;
    at.counts().await
}

async fn rules(app: &App, house: &House, staff: &Staff) -> Result<(), Failure> {
    let today = day(app);
    let slug = house.slug.clone();
    let input = adopt::Input {
        adopted_on: today,
        valid_from: today,
        criteria: Criteria::parse("Dochód na osobę w domu\nLiczba osób w domu\nNagła potrzeba")
            .map_err(Failure::from)?,
        forms: vec![Form::InKind, Form::Voucher, Form::BillPayment, Form::CashTransfer],
        month_limit: Some(Grosze::zloty(800)),
        emergency_limit: Grosze::zloty(200),
        body: Body::Officer,
        appeal: Remark::parse("Napisz w „Mojej pomocy” albo powiedz w biurze, w ciągu 14 dni.")?,
    };
    app.change(staff.danuta.clone(), move |change| adopt::adopt(change, &slug, &input).map(|_| ())).await
}

/// Cash that the cashier took for aid.
async fn money(app: &App, house: &House, staff: &Staff) -> Result<FundId, Failure> {
    let (of, today) = (house.id.clone(), day(app));
    app.change(staff.ryszard.clone(), move |change| {
        let fund = funds::of_purpose(change, &of, Purpose::Aid)?;
        let gift = Gift { amount: Grosze::zloty(6_000), on: today, accepted_on: None };
        take::take(change, &of, &take::Input { way: Way::Cash, fund: fund.clone(), gift, item: None })?;
        Ok(fund)
    })
    .await
}

/// A gift in kind, of which flour, rice and loose groats stand on the shelf, and vouchers that were bought.
async fn goods(app: &App, house: &House, staff: &Staff, fund: &FundId) -> Result<Shelves, Failure> {
    let (of, slug, fund, today) = (house.id.clone(), house.slug.clone(), fund.clone(), day(app));
    app.change(staff.ryszard.clone(), move |change| {
        let gift = Gift { amount: Grosze::zloty(900), on: today, accepted_on: Some(today) };
        let item = Some(Line::parse("Żywność ze zbiórki w sklepie")?);
        let fund = fund.clone();
        let gift =
            take::take(change, &of, &take::Input { way: Way::InKind, fund: fund.clone(), gift, item })?;
        let from_gift = |what: &str, quantity, value, months| receive::Input {
            source: receive::Source::Gift(gift.0.clone()),
            what: what.to_owned(),
            goods: Goods::Things,
            unit: Unit::Package,
            quantity: Quantity::whole(quantity),
            unit_value: Grosze(value),
            expires_on: Some(today.plus_months(months)),
            on: today,
            serials: Vec::new(),
        };
        let flour = receive::receive(change, &slug, &from_gift("Mąka pszenna 1 kg", 100, 350, 8))?;
        receive::receive(change, &slug, &from_gift("Ryż 1 kg", 60, 500, 3))?;
        let groats = receive::Input {
            unit: Unit::Kilogram,
            quantity: Quantity { thousandths: 42_500 },
            ..from_gift("Kasza gryczana luzem", 0, 320, 8)
        };
        let groats = receive::receive(change, &slug, &groats)?;
        let vouchers = receive::Input {
            source: receive::Source::Fund(fund),
            goods: Goods::Vouchers,
            unit: Unit::Piece,
            serials: (1..=10).map(|n| format!("BON{n:03}")).collect(),
            expires_on: Some(today.plus_months(12)),
            ..from_gift("Bon do sklepu 50 zł", 10, 5_000, 12)
        };
        receive::receive(change, &slug, &vouchers)?;
        Ok(Shelves { flour, groats })
    })
    .await
}

fn day(app: &App) -> Day {
    Moment(app.clock.now()).day()
}
