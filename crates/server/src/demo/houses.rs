//! The organisations of the demo world: each joins as every organisation does, and stands somewhere on the way.

use super::Told;
use super::numbers::Numbers;
use super::people;
use super::texts::pick;
use super::world::{BEGUN, House, World, member};
use crate::accounts::{NewAccount, register};
use crate::app::{App, By, Change};
use crate::applications::documents::{self, Scans};
use crate::applications::{
    account, begin, declarations, register as registers, representative, send, services,
};
use crate::failure::Failure;
use crate::kit::forms::Upload;
use crate::kit::locale::Language;
use crate::organisations::adopt::{self, Adopted};
use crate::organisations::store::{Contact, Policy, Registered, Represented, Served, Standing, find_house};
use crate::organisations::{describe, insure, leave};
use crate::places::{Found, Places};
use crate::reviews::{activate, approve, ask, begin as review, close, reject, suspend, tick, verify};
use mutual_aid::account::Login;
use mutual_aid::category::Category;
use mutual_aid::organisation::{Part, Point, Status};
use mutual_aid::reason::{Reject, Suspend};
use mutual_aid::words::{Name, Remark};
use mutual_aid::{AccountId, Moment};

/// Where the organisations stand that do not serve.
const OTHERS: [Status; 9] = [
    Status::Draft,
    Status::Submitted,
    Status::UnderReview,
    Status::ChangesRequested,
    Status::Approved,
    Status::Suspended,
    Status::Rejected,
    Status::Leaving,
    Status::Closed,
];

/// So many kinds of service an organisation offers.
const KINDS: usize = 8;

pub(super) async fn fill(world: &World, progress: &Told<'_>) -> Result<Vec<House>, Failure> {
    let (serving, total) = (world.wish.organisations, world.wish.organisations + OTHERS.len());
    let mut houses = Vec::new();
    for n in 0..total {
        let standing = n.checked_sub(serving).and_then(|k| OTHERS.get(k)).copied().unwrap_or(Status::Active);
        let app = world.at(world.now.plus_days(-BEGUN).plus_hours(n as i64), 1_000 + n as u64);
        let mut house = join(world, &app, n, standing).await?;
        if standing == Status::Active {
            house.people = people::fill(world, &app, &house, n).await?;
            houses.push(house);
        }
        progress("organisations", n + 1, total);
    }
    Ok(houses)
}

/// An organisation begins, and comes as far as `standing`.
async fn join(world: &World, app: &App, n: usize, standing: Status) -> Result<House, Failure> {
    let founder = founder(app, n).await?;
    let by = member(&founder, Vec::new(), Vec::new());
    let told = &world.texts.houses;
    let text = told.organisation.get(n % told.organisation.len().max(1)).ok_or(Failure::NotFound)?.clone();
    let (name, asked) = (Name::parse(&text.name)?, text.name.clone());
    let (slug, id) = app
        .change(by, move |change| {
            let slug = begin::begin(change, &name)?;
            let id = find_house(&mut change.look(), &slug)?.id;
            Ok((slug, id))
        })
        .await?;
    let place = match Places::embedded().find(&text.town, 1) {
        Found::Exact(places) => places.first().map_or(0, |place| place.id),
        _ => 0,
    };
    let categories = (0..KINDS).filter_map(|k| Category::all().get((n * 7 + k) % Category::all().len()));
    let house = House {
        id,
        slug,
        name: asked,
        place,
        address: format!("{} {}", pick(&told.streets, n), pick(&told.numbers, n * 5)),
        founder,
        categories: categories.copied().collect(),
        people: Vec::new(),
        offers: Vec::new(),
    };
    if standing != Status::Draft {
        apply(world, app, &house, n).await?;
    }
    if !matches!(standing, Status::Draft | Status::Submitted) {
        app.clock.advance(jiff::SignedDuration::from_hours(30));
        look_over(world, app, &house, standing).await?;
    }
    Ok(house)
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

/// The organisation fills its application in, and sends it.
async fn apply(world: &World, app: &App, house: &House, n: usize) -> Result<(), Failure> {
    let told = &world.texts.houses;
    let text = told.organisation.get(n % told.organisation.len().max(1)).ok_or(Failure::NotFound)?;
    let numbers = Numbers::of(n)?;
    let phone = told.phone_pattern.replace("xx", &format!("{:02}", n % 100));
    let (kind, number) = register_of(&text.form, &numbers, n);
    let registered = Registered {
        name: house.name.clone(),
        kind,
        number,
        authority: (kind != "krs").then(|| format!("Starosta, {}", text.town)),
        nip: numbers.nip.as_str().to_owned(),
        regon: Some(numbers.regon.as_str().to_owned()),
        place: house.place,
        address: house.address.clone(),
        postal_code: text.postal_code.clone(),
    };
    let (prefix, names) = (pick(&world.texts.people.first_names_f, n), &world.texts.people.surnames);
    let signatory = format!("{prefix} {}", pick(names, n * 3));
    let represented = Represented {
        representation: "alone",
        signatories: signatory.clone(),
        contact_name: signatory,
        phone: phone.clone(),
        email: Some(format!("biuro@{}.example", house.slug)),
    };
    let served = Served {
        area: "radius:25".to_owned(),
        categories: house.categories.iter().map(|one| one.key()).collect::<Vec<_>>().join(" "),
        public_tasks: "1 8".to_owned(),
        scope_source: format!("§ {} statutu", 4 + n % 9),
        paid_scope_source: None,
    };
    let contact = Contact {
        phone,
        email: represented.email.clone(),
        opening_hours: pick(&told.opening_hours, n).to_owned(),
        about: text.about.clone(),
        address: house.address.clone(),
        postal_code: text.postal_code.clone(),
    };
    let slug = house.slug.clone();
    app.change(house.coordinator(), move |change| {
        registers::register(change, &slug, &registered)?;
        representative::represent(change, &slug, &represented)?;
        services::serve(change, &slug, &served)?;
        account::bank(change, &slug, &numbers.account)?;
        documents::add(change, &slug, &Scans { statute: Some(scan("statut.pdf")), agreement: None })?;
        declarations::declare(change, &slug, &())?;
        describe::describe(change, &slug, &contact)?;
        send::send(change, &slug)
    })
    .await
}

/// The register an organisation of this kind stands in, and its number there.
fn register_of(form: &str, numbers: &Numbers, n: usize) -> (&'static str, String) {
    match form {
        "ordinary_association" | "sports_club" => ("county", format!("{}", n + 11)),
        "rural_circle" => ("rural-circles", format!("{}", 90_000 + n)),
        "church_unit" => ("church", format!("{}", n + 3)),
        _ => ("krs", numbers.krs.as_str().to_owned()),
    }
}

/// A page that stands for a signed paper.
fn scan(name: &str) -> Upload {
    let bytes = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj \
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    Upload { name: name.to_owned(), kind: "application/pdf".to_owned(), bytes: bytes.to_vec() }
}

/// The organiser looks the application over and decides; who is let in begins to serve.
async fn look_over(world: &World, app: &App, house: &House, standing: Status) -> Result<(), Failure> {
    let slug = house.slug.clone();
    app.change(world.organiser(), move |change| {
        review::begin(change, &slug, &())?;
        match standing {
            Status::UnderReview => return Ok(()),
            Status::ChangesRequested => {
                let wanted = Remark::parse("Dopisz, kto podpisuje umowy, i dodaj statut.")?;
                return ask::ask(change, &slug, &vec![(Part::Representative, wanted)]);
            }
            Status::Rejected => {
                let grounds =
                    grounds(Reject::codes(), "Statut nie wymienia pracy na rzecz ludzi bez zatrudnienia.")?;
                return reject::reject(change, &slug, &grounds);
            }
            _ => {}
        }
        Point::all().iter().try_for_each(|point| tick::tick(change, &slug, &(*point, true)))?;
        approve::approve(change, &slug, &())
    })
    .await?;
    if matches!(
        standing,
        Status::UnderReview | Status::ChangesRequested | Status::Rejected | Status::Approved
    ) {
        return Ok(());
    }
    app.clock.advance(jiff::SignedDuration::from_hours(50));
    enter(world, app, house).await?;
    go_on(world, app, house, standing).await
}

/// The agreement is signed, and the organisation is switched on with everything it keeps.
async fn enter(world: &World, app: &App, house: &House) -> Result<(), Failure> {
    let slug = house.slug.clone();
    let today = Moment(app.clock.now()).day();
    let standing = Standing {
        adopted_on: today,
        contact: "Osoba do spraw ochrony dzieci, telefon do biura".to_owned(),
        url: None,
        child_url: None,
    };
    let policy = Policy {
        kind: "accident".to_owned(),
        insurer: "Towarzystwo Ubezpieczeń Pokazowych".to_owned(),
        number: format!("NNW/{}", house.slug.len()),
        from: today,
        until: today.plus(365),
    };
    let adopted = Adopted {
        standing,
        full: Some(scan("standardy.pdf")),
        child: Some(scan("standardy-dla-dzieci.pdf")),
    };
    app.change(house.coordinator(), move |change| {
        let agreement = Some((scan("umowa.pdf"), today));
        documents::add(change, &slug, &Scans { statute: None, agreement })?;
        insure::insure(change, &slug, &policy)?;
        adopt::adopt(change, &slug, &adopted)
    })
    .await?;
    let slug = house.slug.clone();
    app.change(world.organiser(), move |change| {
        activate::activate(change, &slug, &())?;
        verify::verify(change, &slug, &())
    })
    .await
}

/// What comes after serving, for those who stopped.
async fn go_on(world: &World, app: &App, house: &House, standing: Status) -> Result<(), Failure> {
    let slug = house.slug.clone();
    app.clock.advance(jiff::SignedDuration::from_hours(24 * 20));
    if standing == Status::Suspended {
        let by = world.organiser();
        return app
            .change(by, move |change: &mut Change<'_>| {
                let grounds = grounds(Suspend::codes(), "Od trzech tygodni nikt nie odbiera telefonu.")?;
                suspend::suspend(change, &slug, &grounds)
            })
            .await;
    }
    if matches!(standing, Status::Leaving | Status::Closed) {
        let leaves = slug.clone();
        app.change(house.coordinator(), move |change| leave::leave(change, &leaves)).await?;
    }
    if standing == Status::Closed {
        return app.change(world.organiser(), move |change| close::close(change, &slug, &())).await;
    }
    Ok(())
}

fn grounds(codes: &[&str], text: &str) -> Result<reject::Grounds, Failure> {
    let reason = codes.first().copied().unwrap_or_default().to_owned();
    Ok(reject::Grounds { reason, text: Remark::parse(text)? })
}
