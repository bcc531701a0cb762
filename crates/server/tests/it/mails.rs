//! Mails go out by a real mail server, come again when it says later, and end when it says never.

use std::sync::Arc;

use jiff::Timestamp;
use pomoc::kit::db::{Broken, Db, Tx};
use pomoc::kit::locale::Language;
use pomoc::kit::mailer::{self, Kept, Mail, Mailer, NotSent};
use pomoc::kit::outbox::{self, Drained, Handler, Job, NewJob, Outcome, Settings as Bounds, Worker};
use pomoc::mail::{Message, Sender};
use pomoc::settings::Settings;

use crate::home::{Home, moment};
use crate::sink::Sink;

const NOW: &str = "2026-02-01T09:00:00Z";
const FROM: &str = "Żółty Dom – Pomoc <poczta@pomoc.example>";

fn mail() -> Mail {
    Message::new(
        "order-accepted",
        Language::Pl.words(),
        "Przyjęto prośbę o naprawę roweru – środa, 4 lutego 2026 roku",
    )
    .paragraph("Zażółć gęślą jaźń. Ktoś przyjdzie w środę naprawić rower.\n.\nDo zobaczenia!")
    .code("428193")
    .link("Zobacz prośbę", "https://pomoc.example/moja-prosba")
    .from(Sender { name: "Drugi Bieg".into(), email: "biuro@drugibieg.example".into(), ..Sender::default() })
    .to("ala.kot@example.org", "0198-mail", &Settings::for_tests())
    .unwrap()
}

fn mailer(sink: &Sink) -> Mailer {
    Mailer::new(Some(&sink.url()), FROM, "pomoc.example").unwrap()
}

/// A job that sends the mail, done by a worker until nothing is due.
struct Post {
    home: Home,
    worker: Worker,
}

impl Post {
    async fn with(mailer: Mailer) -> Post {
        let home = Home::of_kit();
        let worker =
            Worker::new(home.db.clone(), "post", handler(home.db.clone(), mailer), Bounds::default());
        home.change(|tx| {
            let due_at = moment(NOW);
            let job = NewJob {
                id: "job",
                job: "mail",
                payload: "{}",
                organisation_id: None,
                due_at,
                created_at: due_at,
            };
            outbox::put(tx, &job)
        })
        .await
        .unwrap();
        Post { home, worker }
    }

    async fn works(&self, at: &str) -> Drained {
        self.worker.run_until_empty(moment(at)).await.unwrap()
    }

    async fn kept(&self) -> Vec<Kept> {
        self.home.db.look::<_, Broken, _>(|tx: &mut Tx| mailer::kept(tx, None, 10)).await.unwrap()
    }
}

fn handler(db: Db, mailer: Mailer) -> Handler {
    Arc::new(move |_: Job| {
        let (db, mailer) = (db.clone(), mailer.clone());
        Box::pin(async move {
            mailer
                .deliver(&db, &mail(), moment(NOW))
                .await
                .unwrap_or_else(|broken| Outcome::Retry(broken.to_string()))
        })
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_arrives_with_its_diacritics() {
    let sink = Sink::open().await;
    let post = Post::with(mailer(&sink)).await;
    assert_eq!(post.works(NOW).await.done, 1);
    let got = &sink.got()[0];
    assert_eq!((&*got.from, &*got.to), ("poczta@pomoc.example", "ala.kot@example.org"));
    let header = |name: &str| got.header(name).unwrap_or_else(|| panic!("no {name} in {}", got.raw));
    assert_eq!(header("Subject"), "Przyjęto prośbę o naprawę roweru – środa, 4 lutego 2026 roku");
    assert_eq!(header("From"), "\"Żółty Dom – Pomoc\" <poczta@pomoc.example>".replace('"', ""));
    assert_eq!(header("Reply-To"), "biuro@drugibieg.example");
    assert_eq!(header("Message-ID"), "<0198-mail@pomoc.example>");
    assert_eq!(header("Auto-Submitted"), "auto-generated");
    assert_eq!(header("Content-Language"), "pl");
    assert_eq!(header("Date"), "Sun, 01 Feb 2026 09:00:00 +0000");
    assert_eq!(got.header("List-Unsubscribe"), None);
    assert!(
        got.text()
            .replace('\r', "")
            .contains("Zażółć gęślą jaźń. Ktoś przyjdzie w środę naprawić rower.\n.\nDo zobaczenia!")
    );
    assert!(got.html().contains("<p class=\"code\">428193</p>"), "{}", got.html());
    assert!(got.raw.is_ascii(), "the mail goes by servers that know seven bits only");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sent_mail_is_kept_without_its_words_and_its_recipient() {
    let sink = Sink::open().await;
    let post = Post::with(mailer(&sink)).await;
    post.works(NOW).await;
    let kept = &post.kept().await[0];
    assert_eq!(
        (&*kept.recipient, &*kept.kind, kept.sent_at),
        ("a…@example.org", "order-accepted", Some(moment(NOW)))
    );
    assert_eq!((&*kept.text, &kept.html), ("", &None));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_is_sent_again_when_the_server_says_later() {
    let sink = Sink::open().await;
    sink.answers(&[451, 421]);
    let post = Post::with(mailer(&sink)).await;
    assert_eq!(post.works(NOW).await.retried, 1);
    assert_eq!((sink.got().len(), post.kept().await.len()), (0, 0));
    assert_eq!(post.works("2026-02-01T09:00:29Z").await, Drained::default(), "half a minute has not passed");
    assert_eq!(post.works("2026-02-01T09:00:30Z").await.retried, 1);
    assert_eq!(post.works("2026-02-01T09:02:00Z").await.done, 1);
    assert_eq!(sink.got().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_ends_when_the_server_says_never() {
    let sink = Sink::open().await;
    sink.answers(&[550]);
    let post = Post::with(mailer(&sink)).await;
    assert_eq!(post.works(NOW).await.given_up, 1);
    assert_eq!(post.works("2026-03-01T09:00:00Z").await, Drained::default());
    assert_eq!((sink.got().len(), sink.visits()), (0, 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_tells_the_code_and_not_the_address() {
    let sink = Sink::open().await;
    sink.answers(&[550, 451]);
    let mailer = mailer(&sink);
    let never = mailer.send(&mail(), moment(NOW)).await.unwrap_err();
    assert_eq!(never, NotSent::Never("the mail server answered 550".into()));
    let later = mailer.send(&mail(), moment(NOW)).await.unwrap_err();
    assert_eq!(later, NotSent::Later("the mail server answered 451".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_away_is_tried_again() {
    let sink = Sink::open().await;
    let closed = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let mailer = Mailer::new(Some(&format!("smtp://{closed}")), FROM, "pomoc.example").unwrap();
    let away = mailer.send(&mail(), moment(NOW)).await.unwrap_err();
    assert_eq!(away, NotSent::Later("the mail server cannot be reached".into()));
    assert_eq!(mailer.greet().await, Err(away));
    assert_eq!(self::mailer(&sink).greet().await, Ok(()));
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_mail_server_the_mail_is_kept_and_its_code_is_not() {
    let post = Post::with(Mailer::new(None, "", "pomoc.example").unwrap()).await;
    assert_eq!(post.works(NOW).await.done, 1);
    let kept = &post.kept().await[0];
    assert_eq!((&*kept.recipient, kept.sent_at), ("a…@example.org", None));
    assert!(kept.text.contains("Twój kod: •••••") && !kept.text.contains("428193"), "{}", kept.text);
    assert!(kept.html.as_ref().is_some_and(|html| html.contains("jaźń") && !html.contains("428193")));
    let month_later: Timestamp = moment("2026-03-03T09:00:00Z");
    assert_eq!(post.home.change(move |tx| mailer::forget(tx, month_later)).await.unwrap(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_went_out_does_not_go_again() {
    let sink = Sink::open().await;
    let (home, mailer) = (Home::of_kit(), mailer(&sink));
    for _ in 0..2 {
        assert_eq!(mailer.deliver(&home.db, &mail(), moment(NOW)).await.unwrap(), Outcome::Done);
    }
    assert_eq!(sink.got().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_subject_cannot_begin_another_header() {
    let sink = Sink::open().await;
    let mut mail = mail();
    mail.subject = "Rower\r\nBcc: ktos@example.org".into();
    mail.unsubscribe = Some("https://pomoc.example/moje/powiadomienia\r\nX: y".into());
    mailer(&sink).send(&mail, moment(NOW)).await.unwrap();
    let got = &sink.got()[0];
    assert_eq!(got.header("Subject").unwrap(), "Rower Bcc: ktos@example.org");
    assert_eq!((got.header("Bcc"), got.header("X")), (None, None));
    assert_eq!(got.header("List-Unsubscribe").unwrap(), "<https://pomoc.example/moje/powiadomienia X: y>");
}
