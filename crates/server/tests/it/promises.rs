//! What the tables promise whatever the code above them does.

use crate::home::Home;
use pomoc::kit::db::{Broken, Tx, params, sql};

const NOW: &str = "2026-11-24T09:00:00Z";

/// An organisation with a person, an offer with one slot, and an order.
fn house(tx: &mut Tx, name: &str, seats: i64) -> Result<(), Broken> {
    tx.run(
        sql("insert into organisations (id, slug, name, status, created_at) values ($1, $1, $1, 'active', $2)"),
        &params![name, NOW],
    )?;
    tx.run(
        sql("insert into people (organisation_id, id, kind, status, first_name, last_name, sorted_by, contact_way,
                created_at)
            values ($1, $2, 'participant', 'active', 'Ala', 'Kot', 'kot ala', 'phone', $3)"),
        &params![name, format!("{name}-ala"), NOW],
    )?;
    tx.run(
        sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title, summary, text,
                terms, place_id, valid_until, created_at)
            values ($1, $2, $3, 'rower', 'published', 'bicycle-repair', 'unpaid', 'Rower', '', '', '', 1,
                '2027-01-01', $4)"),
        &params![name, format!("{name}-offer"), i64::try_from(name.len()).unwrap_or(0), NOW],
    )?;
    tx.run(
        sql("insert into slots (organisation_id, id, offer_id, day, at, minutes, starts_at, ends_at, seats)
            values ($1, $2, $3, '2026-12-01', '10:00', 60, '2026-12-01T09:00:00Z', '2026-12-01T10:00:00Z', $4)"),
        &params![name, format!("{name}-slot"), format!("{name}-offer"), seats],
    )?;
    order(tx, name, &format!("{name}-order")).map(drop)
}

fn order(tx: &mut Tx, house: &str, id: &str) -> Result<u64, Broken> {
    tx.run(
        sql("insert into orders (id, number, organisation_id, status, status_since, mode, requester_kind,
                contact_way, language, channel, created_at)
            values ($1, $1, $2, 'submitted', $3, 'unpaid', 'household', 'phone', 'pl', 'web', $3)"),
        &params![id, house, NOW],
    )
}

fn visit(tx: &mut Tx, house: &str, order: &str) -> Result<u64, Broken> {
    tx.run(
        sql(
            "insert into visits (organisation_id, id, order_id, status, day, at, minutes, starts_at, ends_at,
                password)
            values ($1, 'visit', $2, 'confirmed', '2026-12-01', '10:00', 60, '2026-12-01T09:00:00Z',
                '2026-12-01T10:00:00Z', 'jabłko')",
        ),
        &params![house, order],
    )
}

/// I13: no row of one organisation points into another's house.
#[tokio::test(flavor = "multi_thread")]
async fn a_case_stays_in_its_house() {
    let home = Home::of_kit();
    home.change(|tx| house(tx, "a", 1)).await.unwrap();
    home.change(|tx| house(tx, "bb", 1)).await.unwrap();
    home.change(|tx| visit(tx, "a", "a-order")).await.unwrap();
    let foreign = home.change(|tx| visit(tx, "bb", "a-order")).await.unwrap_err();
    assert!(foreign.breaks("foreign_key"), "{foreign}");
    let stranger = home
        .change(|tx| {
            let person = sql(
                "insert into visit_people (organisation_id, visit_id, person_id) values ($1, 'visit', $2)",
            );
            tx.run(person, &params!["a", "bb-ala"])
        })
        .await
        .unwrap_err();
    assert!(stranger.breaks("foreign_key"), "{stranger}");
}

/// However many come at the same time, each seat is taken once.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_seat_is_taken_once_under_sixteen_writers() {
    let home = Home::of_kit();
    home.change(|tx| house(tx, "a", 3)).await.unwrap();
    let taken = futures(16, |n| {
        let db = home.db.clone();
        async move {
            db.change(move |tx: &mut Tx| -> Result<bool, Broken> {
                let id = format!("order-{n}");
                order(tx, "a", &id)?;
                let seat = tx.one(
                    sql("select cast(count(*) + 1 as bigint) as seat from slot_seats
                        where organisation_id = 'a' and slot_id = 'a-slot'"),
                    &[],
                )?;
                let seat = seat.map_or(Ok(1), |row| row.get::<i64>("seat"))?;
                if seat > 3 {
                    return Ok(false);
                }
                tx.run(
                    sql("insert into slot_seats (organisation_id, slot_id, seat, order_id)
                        values ('a', 'a-slot', $1, $2)"),
                    &params![seat, id],
                )?;
                Ok(true)
            })
            .await
        }
    })
    .await;
    let served = taken.into_iter().filter(|answer| matches!(answer, Ok(true))).count();
    let stored = home.count(sql("select cast(count(*) as bigint) as n from slot_seats")).await;
    assert_eq!((served, stored), (3, 3));
}

/// Runs tasks at the same time and gathers their answers.
async fn futures<T, F>(count: usize, make: impl Fn(usize) -> F) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let tasks: Vec<_> = (0..count).map(|n| tokio::spawn(make(n))).collect();
    let mut answers = Vec::new();
    for task in tasks {
        answers.push(task.await.unwrap());
    }
    answers
}

#[tokio::test(flavor = "multi_thread")]
async fn hardship_is_not_kept_in_a_closed_order() {
    let home = Home::of_kit();
    home.change(|tx| house(tx, "a", 1)).await.unwrap();
    home.change(|tx| tx.run(sql("update orders set hardship = true"), &[])).await.unwrap();
    let kept = home.change(|tx| tx.run(sql("update orders set status = 'closed'"), &[])).await.unwrap_err();
    assert!(kept.breaks("orders_hardship"), "{kept}");
    let erased = sql("update orders set status = 'closed', hardship = null");
    assert_eq!(home.change(move |tx| tx.run(erased, &[])).await.unwrap(), 1);
}
