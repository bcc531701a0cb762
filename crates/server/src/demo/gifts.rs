//! Donations of the demo world: by transfer, in cash and in goods, in every state, and two campaigns.

use super::world::{House, World};
use crate::app::{App, By};
use crate::donations::acknowledge::{self, Named};
use crate::donations::lies::Place;
use crate::donations::receive::{Transfer, receive};
use crate::donations::show::Key;
use crate::donations::{announce, give_back, reclassify, take};
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::funds::{close, open};
use crate::ledger;
use mutual_aid::donation::{Gift, Other, Way};
use mutual_aid::fund::Purpose;
use mutual_aid::words::{Address, Line, Name, Remark, Title};
use mutual_aid::{DonationId, FundId, Grosze, Moment};

/// So many organisations have donations that one sees; the first has the sign-ins.
const HOUSES: usize = 6;

/// What donors wrote on their transfers, grosze.
const GIFTS: [i64; 9] = [5_000, 12_000, 2_500, 100_000, 7_350, 3_000, 50_000, 1_700, 25_000];

pub(super) async fn fill(world: &World, houses: &[House]) -> Result<(), Failure> {
    for (n, house) in houses.iter().take(HOUSES).enumerate() {
        transfers(world, house, n).await?;
        let app = world.at(world.now.plus_days(-9), 5_100 + n as u64);
        campaigns(&app, house).await?;
        by_hand(&app, house).await?;
        announced(&app, house, n).await?;
    }
    Ok(())
}

/// Transfers with the codes of the funds, over some months.
async fn transfers(world: &World, house: &House, salt: usize) -> Result<(), Failure> {
    for (n, grosze) in GIFTS.iter().enumerate() {
        let app = world.at(world.now.plus_days(-120 + 13 * n as i64), (5_000 + 20 * salt + n) as u64);
        let purpose = if n % 3 == 0 { Purpose::Statutory } else { Purpose::Aid };
        let credit = receive_one(&app, house, purpose, Grosze(*grosze + 100 * salt as i64)).await?;
        if n == 2 {
            acknowledged(&app, house, &credit).await?;
        }
    }
    let app = world.at(world.now.plus_days(-2), 5_500 + salt as u64);
    let (mistaken, grant) = (Grosze(99_900), Grosze(150_000));
    let back = receive_one(&app, house, Purpose::Statutory, mistaken).await?;
    let reason = Line::parse("Przelew miał trafić do kogoś innego")?;
    let (key, input) = (key(house, &back), give_back::Input { reason, place: Place::Bank });
    app.change(house.treasurer(), move |change| give_back::give_back(change, &key, &input)).await?;
    let other = receive_one(&app, house, Purpose::Statutory, grant).await?;
    let key = self::key(house, &other);
    let reason = Line::parse("Dotacja miasta, umowa 14/2026")?;
    let input = reclassify::Input { other: Other::Grant, reason, place: Place::Bank };
    app.change(house.treasurer(), move |change| reclassify::reclassify(change, &key, &input)).await?;
    Ok(())
}

async fn receive_one(
    app: &App,
    house: &House,
    purpose: Purpose,
    amount: Grosze,
) -> Result<DonationId, Failure> {
    let (id, on) = (house.id.clone(), Moment(app.clock.now()).day());
    app.change(house.treasurer(), move |change| {
        let fund = funds::of_purpose(change, &id, purpose)?;
        let fund = funds::find(&mut change.look(), &id, &fund)?.fund;
        let gift = Gift { amount, on, accepted_on: None };
        let transfer = Transfer { fund: &fund, announced: None, gift };
        let received = receive(change, &id, &[transfer])?.pop().ok_or(Failure::NotFound)?;
        ledger::post(change, &id, &received.entry)?;
        change.record(received.event)?;
        Ok(received.donation)
    })
    .await
}

async fn acknowledged(app: &App, house: &House, donation: &DonationId) -> Result<(), Failure> {
    let (key, named) = (key(house, donation), named("Zofia Hojna", "ul. Żeromskiego 14, 26-600 Radom")?);
    app.change(house.treasurer(), move |change| acknowledge::acknowledge(change, &key, &named)).await?;
    Ok(())
}

/// One campaign runs, another has ended.
async fn campaigns(app: &App, house: &House) -> Result<(), Failure> {
    for (name, about, ends) in [
        (
            "Węgiel i drewno na zimę",
            "Zbieramy na opał dla uczestników programu. Tona węgla ogrzewa dom przez dwa miesiące.",
            false,
        ),
        ("Tornistry na wrzesień", "Kupiliśmy tornistry i zeszyty dla dzieci uczestników.", true),
    ] {
        let input = open::Input { name: Title::parse(name)?, about: Some(Remark::parse(about)?) };
        let slug = house.slug.clone();
        app.change(house.treasurer(), move |change| {
            let id: FundId = open::open(change, &slug, &input)?;
            if ends { close::close(change, &slug, &id) } else { Ok(()) }
        })
        .await?;
    }
    Ok(())
}

/// Cash and goods that the cashier took.
async fn by_hand(app: &App, house: &House) -> Result<(), Failure> {
    let today = Moment(app.clock.now()).day();
    for (way, grosze, item) in [
        (Way::Cash, 15_000, None),
        (Way::InKind, 24_000, Some("120 puszek groszku i 80 paczek makaronu")),
        (Way::InKind, 36_000, Some("6 kompletów pościeli i 4 koce")),
    ] {
        let (id, item) = (house.id.clone(), item.map(Line::parse).transpose()?);
        let accepted_on = item.is_some().then_some(today);
        app.change(house.treasurer(), move |change| {
            let fund = funds::of_purpose(change, &id, Purpose::Aid)?;
            let gift = Gift { amount: Grosze(grosze), on: today, accepted_on };
            take::take(change, &id, &take::Input { way, fund, gift, item: item.clone() })
        })
        .await?;
    }
    Ok(())
}

/// Somebody asked for a code and has not sent the money yet.
async fn announced(app: &App, house: &House, n: usize) -> Result<(), Failure> {
    let donors = ["Barbara Życzliwa", "Piotr Dobrosz", "Hanna Wiosenna"];
    let name = donors.get(n % donors.len()).copied().unwrap_or_default();
    let (slug, id, donor) =
        (house.slug.clone(), house.id.clone(), named(name, "ul. Szkolna 3, 26-610 Radom")?);
    let visitor = By { who: mutual_aid::Who::Visitor, channel: mutual_aid::terms::Channel::Web };
    app.change(visitor, move |change| {
        let fund = funds::of_purpose(change, &id, Purpose::Aid)?;
        announce::announce(change, &slug, &announce::Input { fund, donor: donor.clone() }).map(drop)
    })
    .await
}

fn key(house: &House, donation: &DonationId) -> Key {
    Key { house: house.slug.clone(), id: donation.0.clone() }
}

fn named(name: &str, address: &str) -> Result<Named, Failure> {
    Ok(Named { kind: "person", name: Name::parse(name)?, address: Address::parse(address)?, nip: None })
}
