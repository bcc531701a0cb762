//! The log: text where a person reads it, JSON where a machine does.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;

/// Begins to log to the standard error, filtered as the settings say; a second beginning changes nothing.
pub fn begin(filter: &str) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let begun = if std::io::stderr().is_terminal() { log.try_init() } else { log.json().try_init() };
    if let Err(already) = begun {
        tracing::debug!(%already, "the log has begun before");
    }
}
