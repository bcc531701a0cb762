//! The demo world: fictional organisations and people in real places, the same for the same seed and day.

mod accounts;
mod houses;
mod offers;
mod orders;
mod store;
mod texts;
mod world;

pub use accounts::SignIn;

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
    /// Organisations.
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
        Self { organisations: 40, offers: 600, orders: 3000, seed: 1 }
    }
}

/// Hears what is being written, how much of it is done, and how much there is.
pub type Told<'a> = dyn Fn(&str, usize, usize) + Send + Sync + 'a;

/// Fills an empty database with the world, or finds the world that is there; `progress` hears what is done.
///
/// # Errors
/// A story refused, or the database failed.
pub async fn fill(app: &App, wish: &Wish, progress: &Told<'_>) -> Result<Vec<SignIn>, Failure> {
    let there = app.db.look(|tx| kept::find_by_login(tx, accounts::LAST)).await?.is_some();
    if !there {
        let world = World::new(app, wish)?;
        let houses = houses::fill(&world, progress).await?;
        offers::fill(&world, &houses, progress).await?;
        orders::fill(&world, &houses, progress).await?;
        accounts::fill(&world, &houses).await?;
        messages::skip(app, world.now.plus_hours(-TOLD)).await?;
    }
    accounts::list(app).await
}
