//! Every setting there is, once: name, default and explanation.

/// A setting of the file, and of the environment under another name.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Its name in the file; a dot stands before what is in a `[table]`.
    pub name: &'static str,
    /// Whether it is hidden, and may be read from a file of its own.
    pub secret: bool,
    /// What holds when nothing is said; empty where there is no default.
    pub default: &'static str,
    /// What it may look like.
    pub example: &'static str,
    /// What it does.
    pub says: &'static str,
}

impl Key {
    /// The name in the environment.
    #[must_use]
    pub fn variable(&self) -> String {
        format!("POMOC_{}", self.name.replace('.', "_").to_uppercase())
    }
}

const fn key(name: &'static str, default: &'static str, example: &'static str, says: &'static str) -> Key {
    Key { name, secret: false, default, example, says }
}

const fn secret(name: &'static str, default: &'static str, example: &'static str, says: &'static str) -> Key {
    Key { name, secret: true, default, example, says }
}

/// The settings, in the order in which the file is written.
pub const KEYS: [Key; 21] = [
    key("url", "", "https://pomoc.example.org", "The public address: scheme and host, nothing behind."),
    key("listen", "127.0.0.1:8080", "127.0.0.1:8080", "Where the server listens: address and port."),
    key(
        "data",
        "data",
        "/var/lib/pomoc",
        "The folder of everything the server writes, from the file's folder.",
    ),
    secret(
        "database",
        "pomoc.db in the data folder",
        "postgres://pomoc:password@db.example.org/pomoc",
        "The database: sqlite:///absolute/path.db or postgres://user:password@host/name.",
    ),
    secret(
        "keys",
        "",
        "signing:…,encryption:…",
        "Keys for signing and encrypting, the newest first; the same on all nodes, apart from backups.",
    ),
    secret(
        "smtp",
        "",
        "smtps://pomoc:password@mail.example.org:465",
        "The mail server; without one, mails are only kept in the database.",
    ),
    key("mail_from", "", "Pomoc Wzajemna <pomoc@example.org>", "The sender of mails."),
    key("trusted_proxies", "", "10.0.0.0/8", "Addresses or ranges whose X-Forwarded-For is believed."),
    key("metrics_allowed", "127.0.0.0/8, ::1", "127.0.0.0/8, 10.0.0.7", "Who may read /metrics."),
    key("log", "info", "info,pomoc=debug", "Which lines are logged, as the tracing crate filters them."),
    key(
        "limits",
        "on",
        "on",
        "Whether requests are limited; off only on a loopback address, for load tests.",
    ),
    key("operator.name", "", "Fundacja Przykład", "Who runs this server: technical questions."),
    key("operator.address", "", "ul. Przykładowa 1, 26-600 Radom", "The operator's postal address."),
    key("operator.phone", "", "48 300 10 20", "The phone shown at the foot of every page."),
    key("operator.email", "", "pomoc@example.org", "The operator's e-mail address."),
    key("operator.hours", "", "pn–pt 9–15", "When somebody answers the phone."),
    key("organiser.name", "", "Fundacja Przykład", "Who runs the programme: questions about it."),
    key("organiser.address", "", "ul. Przykładowa 1, 26-600 Radom", "The organiser's postal address."),
    key("organiser.phone", "", "48 300 10 30", "The organiser's phone."),
    key("organiser.email", "", "program@example.org", "The organiser's e-mail address."),
    key("organiser.hours", "", "pn–pt 9–15", "When the organiser answers."),
];
