//! The demo world: fictional organisations and people in real places, the same for the same seed and day.
//!
//! Everything in it came about through the stories of the programme, at moments of its past.

mod accounts;
mod aid;
mod companies;
mod costs;
mod gifts;
mod houses;
mod moderation;
mod numbers;
mod offers;
mod orders;
mod paid;
mod papers;
mod people;
mod statements;
mod store;
mod texts;
mod voices;
mod world;

pub use accounts::{SignIn, is_sign_in};
pub use store::CaseCard;

use crate::accounts::store as kept;
use crate::app::App;
use crate::failure::Failure;
use crate::messages;
use world::World;

/// Before so many hours, people were told what happened; since then letters and calls wait in the queues.
const TOLD: i64 = 23;

/// How large the world is, and which.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// Organisations that serve; some others are on their way in or out.
    pub organisations: usize,
    /// Offers.
    pub offers: usize,
    /// Orders.
    pub orders: usize,
    /// The same seed gives the same world.
    pub seed: u64,
}

impl Default for Wish {
    fn default() -> Self {
        Self { organisations: 33, offers: 600, orders: 3000, seed: 1 }
    }
}

/// Hears what is being written, how much of it is done, and how much there is.
pub type Told<'a> = dyn Fn(&str, usize, usize) + Send + Sync + 'a;

/// How far a world is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// There is none.
    Nothing,
    /// Somebody began one and did not finish.
    Half,
    /// It is whole.
    Whole,
}

/// Looks whether a world is there.
///
/// # Errors
/// The database failed.
pub async fn find(app: &App) -> Result<Found, Failure> {
    let there = app.db.look(|tx| {
        let (first, last) =
            (kept::find_by_login(tx, accounts::FIRST)?, kept::find_by_login(tx, accounts::LAST)?);
        Ok::<_, Failure>((first.is_some(), last.is_some()))
    });
    Ok(match there.await? {
        (_, true) => Found::Whole,
        (true, false) => Found::Half,
        (false, false) => Found::Nothing,
    })
}

/// Who can sign in, and some requests one can follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keys {
    /// One sign-in for each role.
    pub accounts: Vec<SignIn>,
    /// One request for each place where requests stand, of the organisation of the sign-ins.
    pub cases: Vec<CaseCard>,
}

/// Fills an empty database with the world, or finds the world that is there; `progress` hears what is done.
///
/// # Errors
/// A story refused, or the database failed.
pub async fn fill(app: &App, wish: &Wish, progress: &Told<'_>) -> Result<Keys, Failure> {
    if find(app).await? == Found::Nothing {
        let mut world = World::new(app, wish)?;
        accounts::open(&mut world).await?;
        let mut houses = houses::fill(&world, progress).await?;
        offers::fill(&world, &mut houses, progress).await?;
        orders::fill(&world, &houses, progress).await?;
        gifts::fill(&world, &houses).await?;
        aid::fill(&world, &houses).await?;
        paid::fill(&world, &houses).await?;
        papers::fill(&world, &houses).await?;
        costs::fill(&world, &houses).await?;
        voices::fill(&world, &houses).await?;
        moderation::fill(&world, &houses).await?;
        companies::fill(&world, &houses).await?;
        statements::fill(&world, &houses).await?;
        messages::skip(app, world.now.plus_hours(-TOLD)).await?;
        accounts::settle(&world, &houses).await?;
    }
    let accounts = accounts::list(app).await?;
    let house = accounts.iter().find_map(|one| one.organisation.clone()).unwrap_or_default();
    Ok(Keys { accounts, cases: store::cases(app, house).await? })
}
