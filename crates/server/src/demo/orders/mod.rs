//! The orders of the demo world, each led through the stories to where it stands.

mod calendar;
mod lead;
mod plan;

use super::Told;
use super::world::{House, World};
use crate::failure::Failure;
use crate::kit::db::{Broken, Engine};
use plan::Planner;
use tokio::task::JoinSet;

/// So many orders are led at the same time: one writer shares its flush among many, serializable changes that meet each
/// other on small tables would only be done again.
fn at_once(engine: Engine) -> usize {
    match engine {
        Engine::Sqlite => 64,
        Engine::Postgres => 1,
    }
}

pub(super) async fn fill(world: &World, houses: &[House], progress: &Told<'_>) -> Result<(), Failure> {
    let mut running = JoinSet::new();
    let mut planner = Planner::new(world, houses);
    let (mut done, total) = (0, world.wish.orders);
    for n in 0..total {
        if running.len() >= at_once(world.app.db.engine()) {
            ended(running.join_next().await)?;
            done += 1;
        }
        if let Some(led) = planner.plan(n) {
            running.spawn(lead::lead(led));
        }
        if (n + 1).is_multiple_of(100) {
            progress("orders", done, total);
        }
    }
    while !running.is_empty() {
        ended(running.join_next().await)?;
    }
    progress("orders", total, total);
    Ok(())
}

fn ended(one: Option<Result<Result<(), Failure>, tokio::task::JoinError>>) -> Result<(), Failure> {
    one.map_or(Ok(()), |one| one.map_err(|_| Failure::from(Broken::Panicked))?)
}
