//! What the bank says in the demo world: a booked statement with payments in every state, and one that waits.

use super::world::{House, World};
use crate::app::{By, Look};
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::forms::Upload;
use crate::statements::book::Confirmed;
use crate::statements::explain::{Said, explain};
use crate::statements::{book, read, store, upload};
use mutual_aid::fund::Purpose;
use mutual_aid::statement::{NoDonation, Status};
use mutual_aid::words::Line;
use mutual_aid::{Act, Event, OrganisationId, Subject, What, event::Noun};

/// Who sent money, what for, grosze; `KOD` is the code of the statutory fund.
const PAYMENTS: [(&str, &str, i64); 9] = [
    ("HALINA JAGODA", "Darowizna cele stat. KOD", 5_000),
    ("MAREK SOSNA", "na pomoc sasiedzka KOD", 2_000),
    ("GMINA", "dotacja na warsztaty umowa 12", 150_000),
    ("ZUS", "zwrot nadplaty", 4_321),
    ("EWA LIPA", "dziekuje za wszystko", 3_000),
    ("JAN KLON", "wplata", 10_000),
    ("OPLATA ZA KONTO", "oplata miesieczna", -1_500),
    ("PIOTR BUK", "pomylka KOD", 7_700),
    ("NADAWCA", "bez tytulu", 1_250),
];

pub(super) async fn fill(world: &World, houses: &[House]) -> Result<(), Failure> {
    let Some(house) = houses.first() else { return Ok(()) };
    let (account, code) = opened(world, house).await?;
    let old = world.now.plus_days(-45);
    let text = mt940(&account, (1, old), &PAYMENTS, &code);
    let id = given(world, house, old, ("wyciag-1.sta", text)).await?;
    booked(world, house, old, id).await?;
    explained(world, house, old).await?;

    let recent = world.now.plus_days(-8);
    let back = mt940(&account, (2, recent), &[("PIOTR BUK", "pomylka KOD", -7_700)], &code);
    let back = back.replace(&format!("{}DN", short(recent)), &format!("{}RCN", short(recent)));
    let id = given(world, house, recent, ("wyciag-2.sta", back)).await?;
    booked(world, house, recent, id).await?;

    let last = world.now.plus_days(-1);
    // The document of paid work that nobody paid yet.
    let document = format!("zaplata za rachunek R-4 {}", world.now.plus_days(-17).day().0.year());
    let waiting = [
        ("ANNA GRAB", "Darowizna cele stat. KOD", 4_000),
        ("JAN KLON", "wplata druga", 6_000),
        ("KRYSTYNA OLCHA", document.as_str(), 2_900),
    ];
    let text = mt940(&account, (3, last), &waiting, &code);
    given(world, house, last, ("wyciag-3.sta", text)).await?;
    Ok(())
}

/// The account of the organisation and the code of its statutory fund, whose funds are opened.
async fn opened(world: &World, house: &House) -> Result<(String, String), Failure> {
    let app = world.at(world.now.plus_days(-60), 7_000);
    let organisation = house.id.clone();
    app.change(house.treasurer(), move |change| {
        change.who().may(&Act::KeepStatements(&organisation))?;
        let id = funds::of_purpose(change, &organisation, Purpose::Statutory)?;
        funds::of_purpose(change, &organisation, Purpose::Aid)?;
        let subject = Subject::of(Noun::Organisation, organisation.as_str());
        let what = What::OrganisationChanged { part: "account".to_owned() };
        change.record(Event { subject, organisation: Some(organisation.clone()), what })?;
        let account = store::account(&mut change.look(), &organisation)?.unwrap_or_default();
        Ok((account, funds::find(&mut change.look(), &organisation, &id)?.code.unwrap_or_default()))
    })
    .await
}

/// The treasurer gives a file, and it is read.
async fn given(
    world: &World,
    house: &House,
    at: mutual_aid::Moment,
    (name, text): (&str, String),
) -> Result<String, Failure> {
    let app = world.at(at.plus_hours(20), 7_001);
    let (slug, name) = (house.slug.clone(), name.to_owned());
    let story = move |change: &mut crate::app::Change<'_>| {
        let file = Upload { name: name.clone(), kind: String::new(), bytes: text.clone().into_bytes() };
        upload::upload(change, &slug, &file)
    };
    let id = app.change(house.treasurer(), story).await?;
    read::read(&app, house.id.as_str().to_owned(), id.clone()).await?;
    Ok(id)
}

async fn booked(world: &World, house: &House, at: mutual_aid::Moment, id: String) -> Result<(), Failure> {
    let app = world.at(at.plus_hours(21), 7_002);
    let slug = house.slug.clone();
    app.change(house.treasurer(), move |change| {
        book::book(change, &slug, &id, Confirmed::default()).map(|_| ())
    })
    .await
}

/// Two payments were explained: a grant, and a donation without a code.
async fn explained(world: &World, house: &House, at: mutual_aid::Moment) -> Result<(), Failure> {
    let app = world.at(at.plus_hours(22), 7_003);
    let organisation = house.id.clone();
    let story = move |look: &mut Look<'_>| lines(look, &organisation);
    let lines = app.look(By::system(), story).await?;
    for (title, line, fund) in lines {
        let said = match title.as_str() {
            "dotacja na warsztaty umowa 12" => {
                Said::Other(NoDonation::Grant, Line::parse("Umowa z gminą nr 12")?)
            }
            "dziekuje za wszystko" => Said::Fund(fund),
            _ => continue,
        };
        let slug = house.slug.clone();
        app.change(house.treasurer(), move |change| explain(change, &slug, &line, &said)).await?;
    }
    Ok(())
}

type Open = (String, String, mutual_aid::FundId);

fn lines(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Open>, Failure> {
    let fund = funds::find_purpose(look, house, Purpose::Statutory)?.ok_or(Failure::NotFound)?.fund.id;
    let open = store::open_lines(look, house, Status::Unexplained, ("", ""))?;
    Ok(open.into_iter().map(|kept| (kept.title, kept.line.id.0, fund.clone())).collect())
}

/// A statement as a bank writes it.
fn mt940(
    account: &str,
    (number, at): (u32, mutual_aid::Moment),
    payments: &[(&str, &str, i64)],
    code: &str,
) -> String {
    let day = short(at);
    let mut text =
        format!(":20:WYC{number}\r\n:25:/PL{account}\r\n:28C:{number}/1\r\n:60F:C{day}PLN1000,00\r\n");
    let mut closing = 100_000;
    for (place, (name, title, grosze)) in payments.iter().enumerate() {
        closing += grosze;
        let (mark, amount) = (if *grosze > 0 { "C" } else { "D" }, grosze.abs());
        let title = title.replace("KOD", code);
        text += &format!(
            ":61:{day}{mark}N{},{:02}NTRFNONREF//W{number}{place:03}\r\n:86:020<00PRZELEW<20{title}<27{name}\r\n",
            amount / 100,
            amount % 100
        );
    }
    text + &format!(":62F:C{day}PLN{},{:02}\r\n-\r\n", closing / 100, closing % 100)
}

/// `YYMMDD`.
fn short(at: mutual_aid::Moment) -> String {
    at.day().to_string().replace('-', "").get(2..).unwrap_or_default().to_owned()
}
