//! Stories of numbered papers: agreements and certificates, without a gap whoever comes at the same time (I11).

use crate::connecting::connects;
use crate::home::Home;
use crate::people_panel::{ALA, entered, press};
use crate::town::Town;
use mutual_aid::document::{Kind, Number};
use mutual_aid::event::Noun;
use mutual_aid::{Event, Subject, What};
use pomoc::app::{By, Change};
use pomoc::documents::number::number;
use pomoc::documents::store::Paper;
use pomoc::failure::Failure;
use pomoc::kit::db::{Broken, Tx, params, sql};
use pomoc::kit::migrate::{self, FILES};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

/// A paper is issued, as every story that issues one does it, and afterwards the story may fail.
fn issue(change: &mut Change<'_>, house: &str, kind: Kind, fails: bool) -> Result<Number, Failure> {
    let (id, house, person) = (change.ids().id(), house.into(), "ala".into());
    let paper = Paper { id: &id, organisation: &house, person: &person, engagement: None };
    let given = number(change, kind, &paper)?;
    let what = What::CertificateIssued { number: given.to_string() };
    change.record(Event { subject: Subject::of(Noun::Person, "ala"), organisation: Some(house), what })?;
    if fails { Err(Failure::NotFound) } else { Ok(given) }
}

/// I11: sixteen write at the same time, for two organisations and two kinds, and some of them fail in the end; each
/// series runs 1, 2, 3 …, and what was answered is what is stored.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn numbers_have_no_gaps_under_sixteen_writers() {
    let mut runner = TestRunner::deterministic();
    let plans = proptest::collection::vec((any::<bool>(), any::<bool>(), 0u8..4), 16);
    for _ in 0..4 {
        let plan = plans.new_tree(&mut runner).unwrap().current();
        let town = Town::new().await;
        for house in ["drugi-bieg", "nowy-dach"] {
            town.person(house, "ala").await;
        }
        let writers: Vec<_> = plan
            .into_iter()
            .map(|(first, agreement, luck)| {
                let app = town.app.clone();
                let house = if first { "drugi-bieg" } else { "nowy-dach" };
                let kind = if agreement { Kind::Agreement } else { Kind::Certificate };
                tokio::spawn(async move {
                    let given = app.change(By::console(), move |tx| issue(tx, house, kind, luck == 0)).await;
                    given.ok().map(|number| (house.to_owned(), <&str>::from(kind).to_owned(), number.serial))
                })
            })
            .collect();
        let mut answered = Vec::new();
        for writer in writers {
            answered.extend(writer.await.unwrap());
        }
        answered.sort();
        let rows = town
            .rows(
                sql("select organisation_id, kind, serial from documents order by organisation_id, kind, serial"),
                vec![],
            )
            .await;
        let stored: Vec<(String, String, u32)> = rows
            .iter()
            .map(|row| {
                let serial = u32::try_from(row.get::<i64>("serial").unwrap()).unwrap();
                (row.get("organisation_id").unwrap(), row.get("kind").unwrap(), serial)
            })
            .collect();
        assert_eq!(answered, stored);
        for series in stored.chunk_by(|one, next| (&one.0, &one.1) == (&next.0, &next.1)) {
            let last = u32::try_from(series.len()).unwrap();
            assert!(series.iter().map(|(_, _, serial)| *serial).eq(1..=last), "{series:?}");
        }
        assert!(!stored.is_empty());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_takes_no_number_out_of_turn_and_gives_none_back() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    for serial in 1..=3 {
        let given =
            town.app.change(By::console(), |tx| issue(tx, "drugi-bieg", Kind::Agreement, false)).await;
        assert_eq!(given.unwrap().serial, serial);
    }
    let put = |serial: i64, previous: Option<i64>| {
        town.home.change(move |tx: &mut Tx| {
            tx.run(
                sql("insert into documents (organisation_id, id, kind, year, serial, previous, person_id, issued_on)
                    values ('drugi-bieg', 'x', 'agreement', 2026, $1, $2, 'ala', '2026-11-24')"),
                &params![serial, previous],
            )
        })
    };
    assert!(put(5, Some(4)).await.unwrap_err().breaks("foreign_key"));
    for (serial, previous) in [(5, None), (5, Some(3)), (0, None), (1, Some(0))] {
        assert!(put(serial, previous).await.unwrap_err().breaks("documents_series"), "{serial} {previous:?}");
    }
    assert!(put(3, Some(2)).await.unwrap_err().breaks("documents_organisation_id_kind_year_serial_key"));
    let taken =
        town.home.change(|tx: &mut Tx| tx.run(sql("delete from documents where serial = 2"), &[])).await;
    assert!(taken.unwrap_err().breaks("foreign_key"));
}

/// The migration finds agreements and gives them numbers in the order in which they were prepared.
#[tokio::test(flavor = "multi_thread")]
async fn agreements_from_before_get_their_numbers() {
    let home = Home::new();
    let all = migrate::of(FILES, home.db.engine()).unwrap();
    let before: Vec<_> = all.iter().filter(|migration| migration.number < 47).cloned().collect();
    home.apply(&before).unwrap();
    home.change(|tx: &mut Tx| -> Result<(), Broken> {
        tx.run(
            sql("insert into organisations (id, slug, name, status, created_at)
                values ('a', 'a', 'A', 'active', '2025-01-01T08:00:00Z')"),
            &[],
        )?;
        tx.run(
            sql("insert into people (organisation_id, id, kind, status, first_name, last_name, sorted_by, contact_way,
                    created_at)
                values ('a', 'ala', 'participant', 'active', 'Ala', 'Kot', 'kot ala', 'phone', '2025-01-01T08:00:00Z')"),
            &[],
        )?;
        for (id, at) in [("c", "2026-02-01"), ("b", "2025-12-31"), ("d", "2026-01-05")] {
            tx.run(
                sql("insert into engagements (organisation_id, id, person_id, status, starts_on, created_at)
                    values ('a', $1, 'ala', 'ended', '2025-01-01', $2)"),
                &params![id, format!("{at}T08:00:00Z")],
            )?;
        }
        Ok(())
    })
    .await
    .unwrap();
    home.apply(&all).unwrap();
    let numbers = home
        .db
        .look::<_, Broken, _>(|tx: &mut Tx| {
            let rows =
                tx.all(sql("select engagement_id, year, serial from documents order by year, serial"), &[])?;
            rows.iter()
                .map(|row| Ok((row.get("engagement_id")?, row.get("year")?, row.get("serial")?)))
                .collect::<Result<Vec<(String, i64, i64)>, Broken>>()
        })
        .await
        .unwrap();
    assert_eq!(numbers, [("b".into(), 2025, 1), ("d".into(), 2026, 1), ("c".into(), 2026, 2)]);
    assert_eq!(home.count(sql("select issued as n from document_series where year = 2026")).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agreement_carries_its_number_on_the_page_and_in_the_booklet() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let person = entered(&anna, &ALA).await;
    press(&anna, &person, "przyjecie", &[]).await.is(200);
    for number in ["POR/1/2026", "POR/2/2026"] {
        let agreement = anna.send(&format!("{}/porozumienie", person.path), &[("od", "2026-11-24")]).await;
        agreement.is(200).says(&format!("Numer {number}"));
        let printed = anna.open(&format!("{}/druk", agreement.path)).await;
        assert_eq!(printed.text().matches(&format!("Numer {number}")).count(), 2, "one on each copy");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_volunteer_gets_a_certificate_of_approved_hours_and_sees_it() {
    let town = Town::new().await;
    town.participant("marek", None).await;
    let anna = town.anna().await;
    let person = "/panel/drugi-bieg/osoby/marek";
    let path = format!("{person}/zaswiadczenie");
    anna.open(&path).await.is(200).says("Jeszcze nie ma czego zaświadczyć");
    for (id, kind, minutes, status, reversing) in [
        ("a", "meeting", 90, "approved", false),
        ("b", "office", 45, "approved", false),
        ("c", "office", 600, "submitted", false),
        ("d", "training", 500, "approved", false),
        ("e", "training", 500, "approved", true),
    ] {
        let text = sql("insert into hours_entries (organisation_id, id, person_id, day, minutes, status, kind, reversing,
                reverses)
            values ('drugi-bieg', $1, 'marek', '2026-11-20', $2, $3, $4, $5, $6)");
        let reverses = reversing.then_some("d");
        town.run(text, params![id, i64::from(minutes), status, kind, reversing, reverses].to_vec()).await;
    }
    let page = anna.open(&path).await;
    page.is(200).says("Spotkanie 1 godz. 30 min").says("Razem 2 godz. 15 min").hides("Nauka");
    let long = "ą".repeat(1001);
    let refused = anna.press(&page, &path, &[("opinia", &long)]).await;
    refused.is(422);
    assert!(refused.body.contains(&long), "what was typed is kept");
    let issued = anna.press(&page, &path, &[("opinia", "Zawsze na czas.")]).await;
    issued
        .is(200)
        .says("Zaświadczenie o pomocy wolontariackiej")
        .says("Numer ZAŚ/1/2026, wydano 24 listopada 2026");
    issued.says("Marek Wrona").says("od 1 listopada 2026 do 24 listopada 2026").says("Razem 2 godz. 15 min");
    issued.says("Zawsze na czas.").says("art. 44 ust. 2").says("art. 44 ust. 3");
    anna.open(person).await.says("Zaświadczenie ZAŚ/1/2026").says("Wydano zaświadczenie numer ZAŚ/1/2026");
    assert_eq!(town.history("person", "marek").await, ["certificate-issued"]);

    let marek = town.member("marek-konto", &[]).await;
    connects(&anna, person, &marek).await;
    let mine = marek.open("/moje/dokumenty").await;
    mine.is(200).says("Zaświadczenie ZAŚ/1/2026: drugi-bieg");
    let id = issued.path.rsplit('/').next().unwrap();
    let own = format!("/moje/zaswiadczenia/{id}");
    marek.open(&own).await.is(200).says("Razem 2 godz. 15 min");
    town.member("obcy", &[]).await.open(&own).await.is(404);
    let english = town.anna().await.reading("/en");
    english
        .open(&issued.path)
        .await
        .is(200)
        .says("Zaświadczenie o pomocy wolontariackiej")
        .says("Print and sign it.");
    let ewa = town.member("ewa", &[(mutual_aid::Role::Coordinator, Some("nowy-dach"))]).await;
    ewa.open(&path).await.is(404);
    ewa.open(&format!("/panel/nowy-dach/zaswiadczenia/{id}")).await.is(404);
}
