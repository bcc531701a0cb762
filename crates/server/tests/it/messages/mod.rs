//! Stories of what follows: who is told what, in which language, by mail or by the queue of letters and calls.

mod goers;
mod named;
mod promises;
mod queue;
mod requesters;
mod staff;
mod table;

use crate::sink::{Got, Sink};
use crate::town::{Browser, Town};
use mutual_aid::Role;
use pomoc::jobs;
use pomoc::kit::db::{params, sql};
use pomoc::settings::{Secret, Settings};

/// The order of the stories.
const NUMBER: &str = "PW-0000-5724";
const ZOFIA: &str = "zofia@poczta.example";

/// A town whose mails go out by a real server.
async fn town() -> (Town, Sink) {
    let sink = Sink::open().await;
    let mut settings = Settings::for_tests();
    settings.smtp = Some(Secret(sink.url()));
    (Town::with(settings).await, sink)
}

fn order(verb: &str) -> String {
    format!("/panel/drugi-bieg/zlecenia/{NUMBER}{verb}")
}

/// A letter or call as it stands in the table.
struct Waiting {
    kind: String,
    message: String,
    name: String,
    language: String,
    body: String,
    sms: Option<String>,
    outcome: Option<String>,
}

impl Town {
    /// Zofia's order, with an address of hers that is confirmed or not.
    async fn zofia_reads(&self, language: &'static str, confirmed: bool) {
        self.zofia_asks(NUMBER).await;
        let text =
            sql("update orders set email = $1, contact_way = 'email', language = $2, placed_at = created_at,
                email_confirmed_at = case when $3 then created_at else null end");
        self.run(text, params![ZOFIA, language, confirmed].to_vec()).await;
    }

    /// A coordinator of „drugi-bieg” who reads mails.
    async fn anna_reads(&self) -> Browser<'_> {
        let anna = self.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
        self.reads("anna", "anna@drugibieg.example", "pl").await;
        anna
    }

    async fn reads(&self, account: &str, email: &str, language: &str) {
        let text =
            sql("update accounts set email = $2, email_folded = $2, email_confirmed_at = created_at, language = $3
            where id = $1");
        self.run(text, params![account, email, language].to_vec()).await;
    }

    /// Does the jobs that wait; none may be given up.
    async fn mails_go(&self) {
        let drained = jobs::do_all(&self.app).await.unwrap();
        assert_eq!(drained.given_up, 0);
    }

    async fn letters(&self) -> Vec<Waiting> {
        let rows = self.rows(sql("select * from letters order by made_at, id"), Vec::new()).await;
        let read = |row: &pomoc::kit::db::Row| Waiting {
            kind: row.get("kind").unwrap(),
            message: row.get("message").unwrap(),
            name: row.get("name").unwrap(),
            language: row.get("language").unwrap(),
            body: row.get("body").unwrap(),
            sms: row.get("sms").unwrap(),
            outcome: row.get("outcome").unwrap(),
        };
        rows.iter().map(read).collect()
    }

    /// The messages that wait in the queue, by their kinds.
    async fn waits(&self) -> Vec<String> {
        let all = self.letters().await;
        all.into_iter().filter(|letter| letter.outcome.is_none()).map(|letter| letter.message).collect()
    }
}

impl Sink {
    /// What came to an address.
    fn to(&self, address: &str) -> Vec<Got> {
        self.got().into_iter().filter(|got| got.to == address).collect()
    }

    /// The last that came to an address.
    #[track_caller]
    fn last_to(&self, address: &str) -> Got {
        self.to(address).pop().unwrap_or_else(|| panic!("nothing came to {address}"))
    }
}

/// Holds a mail to its words, in the text and in the HTML, and to a subject.
#[track_caller]
fn says(got: &Got, subject: &str, words: &[&str]) {
    assert_eq!(got.header("Subject").unwrap(), subject);
    let (text, html) = (got.text(), got.html());
    for words in words {
        assert!(text.contains(words), "the mail does not say „{words}”:\n{text}");
        assert!(html.contains(&words.replace('&', "&#38;")), "the page does not say „{words}”:\n{html}");
    }
}

/// Holds a mail to be without what is nobody else's to know.
#[track_caller]
fn hides(got: &Got, secrets: &[&str]) {
    for part in [got.header("Subject").unwrap(), got.text(), got.html()] {
        for secret in secrets {
            assert!(!part.contains(secret), "the mail says „{secret}”:\n{part}");
        }
    }
}

/// Takes Zofia's order on for Thursday at ten, with Marek; she had accepted that time.
async fn takes_on(anna: &Browser<'_>) {
    let fields = [
        ("osoba", "marek"),
        ("dzien", "2026-11-26"),
        ("godzina", "10:00"),
        ("minuty", "60"),
        ("warunki", "Naprawiamy to, co ustalimy."),
    ];
    anna.send(&order("/przyjecie"), &fields).await.is(200);
}

/// The last visit of the stories' order.
async fn visit(town: &Town) -> String {
    let rows = town.rows(sql("select id from visits order by id desc"), Vec::new()).await;
    rows[0].get("id").unwrap()
}
