//! What holds whatever fails: once is once, and nothing is lost.

use super::{NUMBER, ZOFIA, order, town};
use crate::asking::five_answers;
use crate::town::Town;
use mutual_aid::Moment;
use pomoc::kit::db::{params, sql};
use pomoc::kit::outbox::{Job, Outcome};
use pomoc::orders::elapse;
use pomoc::{jobs, messages, schedule};

impl Town {
    /// The jobs that wait, as a worker gets them at an attempt.
    async fn jobs(&self, attempt: i64) -> Vec<Job> {
        let text =
            sql("select id, job, payload, organisation_id from outbox where done_at is null order by id");
        let rows = self.rows(text, Vec::new()).await;
        let read = |row: &pomoc::kit::db::Row| Job {
            id: row.get("id").unwrap(),
            job: row.get("job").unwrap(),
            payload: row.get("payload").unwrap(),
            organisation_id: row.get("organisation_id").unwrap(),
            attempt,
        };
        rows.iter().map(read).collect()
    }

    async fn zofia_is_read(&self) {
        let anna = self.anna_reads().await;
        let sheet = anna.open(&order("")).await;
        anna.press(&sheet, &order("/odczytane"), &[]).await.is(200);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_runs_twice_sends_once() {
    let (town, sink) = town().await;
    town.zofia_reads("pl", true).await;
    town.zofia_is_read().await;
    let job = town.jobs(1).await.pop().unwrap();
    for _ in 0..2 {
        assert_eq!(messages::deliver(town.app.clone(), job.clone()).await, Outcome::Done);
    }
    town.mails_go().await;
    assert_eq!(sink.got().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_is_put_twice_waits_once() {
    let (town, _) = town().await;
    town.zofia_asks(NUMBER).await;
    town.zofia_is_read().await;
    let job = town.jobs(1).await.pop().unwrap();
    for _ in 0..2 {
        assert_eq!(messages::deliver(town.app.clone(), job.clone()).await, Outcome::Done);
    }
    town.mails_go().await;
    assert_eq!(town.letters().await.len(), 1);
}

/// Two steps of one order are told at the same moment: the address is asked about once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_jobs_at_the_same_time_ask_an_address_once() {
    let (town, sink) = town().await;
    town.zofia_reads("pl", false).await;
    town.zofia_is_read().await;
    let anna = town.anna_reads().await;
    anna.send(&order("/pytanie"), &[("pytanie", "Które koło?")]).await.is(200);
    let jobs = town.jobs(1).await;
    assert_eq!(jobs.len(), 2);
    let running: Vec<_> =
        jobs.into_iter().map(|job| tokio::spawn(messages::deliver(town.app.clone(), job))).collect();
    for job in running {
        assert_eq!(job.await.unwrap(), Outcome::Done);
    }
    assert_eq!(sink.to(ZOFIA).len(), 1);
    assert_eq!(town.waits().await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_mail_server_is_away_the_mail_goes_later() {
    let (town, sink) = town().await;
    town.zofia_reads("pl", true).await;
    town.zofia_is_read().await;
    sink.answers(&[451, 421]);
    let drained = jobs::do_all(&town.app).await.unwrap();
    assert_eq!((drained.retried, drained.given_up, sink.got().len()), (1, 0, 0));
    town.hours_pass(1);
    assert_eq!(jobs::do_all(&town.app).await.unwrap().retried, 1);
    town.hours_pass(1);
    assert_eq!(jobs::do_all(&town.app).await.unwrap().done, 1);
    assert_eq!(sink.to(ZOFIA).len(), 1);
    assert!(town.letters().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_never_goes_becomes_a_call() {
    let (town, sink) = town().await;
    town.zofia_reads("pl", true).await;
    town.zofia_is_read().await;
    let job = town.jobs(12).await.pop().unwrap();
    sink.answers(&[451]);
    assert_eq!(messages::deliver(town.app.clone(), job).await, Outcome::Done, "the last attempt");
    assert_eq!(town.waits().await, ["order-acknowledged"]);

    let (town, sink) = super::town().await;
    town.zofia_reads("pl", true).await;
    town.zofia_is_read().await;
    sink.answers(&[550]);
    town.mails_go().await;
    assert_eq!((town.waits().await, sink.got().len()), (vec!["order-acknowledged".to_owned()], 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_confirmation_goes_later_when_the_mail_server_is_away() {
    let (town, sink) = town().await;
    town.zofia_reads("pl", false).await;
    town.zofia_is_read().await;
    sink.answers(&[451]);
    assert_eq!(jobs::do_all(&town.app).await.unwrap().retried, 1);
    assert_eq!(town.waits().await, ["order-acknowledged"], "the step waits for nobody");
    town.hours_pass(1);
    town.mails_go().await;
    assert_eq!((sink.to(ZOFIA).len(), town.letters().await.len()), (1, 1));
}

/// Whoever types somebody else's address into many requests does not flood it.
#[tokio::test(flavor = "multi_thread")]
async fn one_address_is_asked_three_times_a_day_at_most() {
    let (town, sink) = town().await;
    for n in 0..5 {
        let who = town.browser();
        five_answers(&who, &format!("60123456{n}")).await;
        let contact = [("imie", "Ala"), ("kontakt", "email"), ("email", "ofiara@poczta.example")];
        let check = who.send("/prosba/kontakt", &contact).await;
        who.press(&check, "/prosba/sprawdz", &[]).await;
        // Each counts as another requester's.
        town.run(sql("update orders set mode = 'paid' where status = 'submitted'"), vec![]).await;
    }
    town.mails_go().await;
    assert_eq!(sink.to("ofiara@poczta.example").len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_personal_data_stands_in_jobs() {
    let (town, _) = town().await;
    let ala = town.browser();
    five_answers(&ala, "601234567").await;
    let contact =
        [("imie", "Ala"), ("telefon", "601234567"), ("email", "ala@poczta.example"), ("nie_stac", "yes")];
    let check = ala.send("/prosba/kontakt", &contact).await;
    ala.press(&check, "/prosba/sprawdz", &[]).await.is(200);
    let jobs = town.jobs(1).await;
    assert!(jobs.len() >= 2);
    for job in jobs {
        for secret in ["Ala", "601", "poczta", "Polna", "hamuje", "hardship"] {
            assert!(!job.payload.contains(secret), "{}", job.payload);
        }
    }
    town.mails_go().await;
    let rows = town.rows(sql("select code from confirmations"), vec![]).await;
    assert!(!rows[0].get::<String>("code").unwrap().contains("ala"));
}

/// Finished work counts as confirmed and is closed; an order that cannot does not keep the others waiting.
#[tokio::test(flavor = "multi_thread")]
async fn one_order_that_fails_does_not_keep_the_others_waiting() {
    let (town, _) = town().await;
    for id in ["1", "2"] {
        let text = sql("insert into orders (id, number, organisation_id, status, status_since, category, mode,
                requester_kind, description, place_id, phone, contact_way, hardship, language, channel, created_at)
            values ($1, $1, 'drugi-bieg', 'reported-done', $2, 'bicycle-repair', 'unpaid', 'household', 'Dętka', 1,
                '+48221234501', 'phone', true, 'pl', 'web', $2)");
        town.run(text, params![id, Moment(town.clock.now()).to_string()].to_vec()).await;
    }
    // An order whose row no rule can read.
    town.run(sql("update orders set language = 'xx' where id = '1'"), vec![]).await;
    town.hours_pass(14 * 24);
    assert_eq!(elapse::elapse(&town.app).await.unwrap(), 1);
    schedule::run_all(&town.app).await.unwrap();
    let rows = town.rows(sql("select status, hardship from orders order by id"), vec![]).await;
    let status: Vec<String> = rows.iter().map(|row| row.get("status").unwrap()).collect();
    assert_eq!(status, ["reported-done", "confirmed"]);
    town.hours_pass(7 * 24);
    schedule::run_all(&town.app).await.unwrap();
    let rows = town.rows(sql("select status, hardship from orders where id = '2'"), vec![]).await;
    assert_eq!(rows[0].get::<String>("status").unwrap(), "closed");
    assert_eq!(
        rows[0].get::<Option<bool>>("hardship").unwrap(),
        None,
        "the hardship flag goes with the case"
    );
    assert_eq!(town.history("order", "2").await, ["order-auto-confirmed", "order-closed"]);
}
