//! `pomoc serve`: serves until it is asked to end.

use tokio::net::TcpListener;

use super::{Stop, open, say};
use crate::app::App;
use crate::kit::clock::Clock;
use crate::kit::id::Ids;
use crate::kit::migrate;
use crate::serve;
use crate::settings::Settings;

/// Serves.
///
/// # Errors
/// The database has not the shape this program needs, or the address is taken.
pub fn run(settings: Settings) -> Result<(), Stop> {
    let db = open(&settings)?;
    let pending = migrate::check(&db)?.len();
    if pending > 0 {
        return Err(Stop::Refused(format!("Pending migrations: {pending}; `pomoc migrate` applies them.")));
    }
    let app = App::new(db, Clock::system(), Ids::system(), settings);
    runtime()?.block_on(async {
        let listener = listen(&app.settings).await?;
        say(&format!("Serving {} on {}.\n", app.settings.url, app.settings.listen))?;
        Ok(serve::serve(app, listener, serve::asked_to_end()).await?)
    })
}

/// A runtime for a server.
pub(super) fn runtime() -> Result<tokio::runtime::Runtime, Stop> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

/// Takes the address to listen on.
///
/// # Errors
/// Somebody else has it, or it is not this machine's.
pub(super) async fn listen(settings: &Settings) -> Result<TcpListener, Stop> {
    let address = settings.listen;
    TcpListener::bind(address).await.map_err(|error| {
        Stop::Refused(format!("{address} cannot be listened on: {error}; see the setting listen."))
    })
}
