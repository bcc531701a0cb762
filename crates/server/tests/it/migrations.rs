//! An installation that is older than the programme: its rows come along, and its pages open.

use crate::home::Home;
use crate::town::Town;
use crate::wandering::walk::walk;
use mutual_aid::Role;
use pomoc::kit::db::{Broken, Tx, params, sql};
use pomoc::kit::migrate::{self, FILES};
use pomoc::settings::Settings;
use std::collections::BTreeMap;

const ROWS: &str = include_str!("../data/rows_before_0048.sql");
const HOUSE: &str = "stary-dom";

/// How many rows each of the tables holds.
async fn counts(home: &Home, tables: &[String]) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for table in tables {
        let text = format!("select cast(count(*) as bigint) as n from {table}");
        counts.insert(table.clone(), home.count(sql(text.leak())).await);
    }
    counts
}

/// A database as it stood before migration 48, with rows; answers the tables that hold them.
async fn old(home: &Home) -> Vec<String> {
    let all = migrate::of(FILES, home.db.engine()).unwrap();
    let before: Vec<_> = all.into_iter().filter(|migration| migration.number < 48).collect();
    home.apply(&before).unwrap();
    let statements = migrate::statements(ROWS, home.db.engine());
    let named = |text: &String| text.split_whitespace().nth(2).unwrap().to_owned();
    let tables = statements.iter().map(named).collect();
    write(home, ROWS).await;
    tables
}

/// Rows of an older time.
async fn write(home: &Home, rows: &str) {
    let statements = migrate::statements(rows, home.db.engine());
    home.change(move |tx: &mut Tx| -> Result<(), Broken> {
        for text in &statements {
            tx.run(sql(text.clone().leak()), &[])?;
        }
        Ok(())
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_there_before_is_there_after_and_every_desk_opens() {
    let home = Home::new();
    let tables = old(&home).await;
    assert!(tables.len() > 25, "{tables:?}");
    let before = counts(&home, &tables).await;
    assert!(before.values().all(|n| *n > 0), "{before:?}");
    home.apply(&migrate::of(FILES, home.db.engine()).unwrap()).unwrap();
    assert_eq!(counts(&home, &tables).await, before);
    let kept = sql("select cast(count(*) as bigint) as n from organisations
        where open_transfer_code = true and paid_public_tasks = '8'");
    assert_eq!(home.count(kept).await, 1);
    let free =
        sql("select cast(count(*) as bigint) as n from terms where mode = 'unpaid' and fee_grosze is null");
    assert_eq!(home.count(free).await, 2);

    let town = Town::at(home, Settings::for_tests());
    let roles =
        [Role::OrgAdmin, Role::Coordinator, Role::Treasurer, Role::AidOfficer, Role::SafeguardingOfficer];
    let anna = town.member("anna", &roles.map(|role| (role, Some(HOUSE)))).await;
    let panel = walk(&anna, &["/panel/stary-dom"], 2).await;
    let programme = [(Role::Operator, None), (Role::Organiser, None)];
    let keepers = walk(&town.member("keeper", &programme).await, &["/operator", "/organizator"], 2).await;
    let own = walk(&town.member("marek", &[]).await, &["/moje"], 2).await;
    let public = walk(&town.browser(), &["/oferty", "/organizacje"], 2).await;
    for (pages, most) in [(&panel, 60), (&keepers, 10), (&own, 8), (&public, 4)] {
        assert!(pages.len() >= most, "{:?}", pages.iter().map(|step| &step.path).collect::<Vec<_>>());
        for step in pages {
            step.shown.is(200);
        }
    }
    let text = panel.iter().map(|step| step.shown.text()).collect::<String>();
    for known in ["PW-0000-0001", "PW-0000-0003", "Marek Wrona", "Naprawa roweru", "Dziękuję"] {
        assert!(text.contains(known), "{known} is gone");
    }
}

/// Lines of the bank that were explained stay so, with the documents they pay, and may now be the 1.5 % of the tax.
#[tokio::test(flavor = "multi_thread")]
async fn explained_lines_of_the_bank_come_along_with_what_they_pay() {
    let home = Home::new();
    old(&home).await;
    let all = migrate::of(FILES, home.db.engine()).unwrap();
    home.apply(&all.iter().filter(|migration| migration.number < 93).cloned().collect::<Vec<_>>()).unwrap();
    let file =
        sql("insert into statements (organisation_id, id, status, name, content, size, sha256, uploaded_at,
            booked_at)
        values ($1, 's', 'booked', 'a.sta', $2, 1, 'x', '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z')");
    home.change(move |tx: &mut Tx| tx.run(file, &params![HOUSE, vec![1_u8]])).await.unwrap();
    write(&home, include_str!("../data/rows_before_0093.sql")).await;
    home.apply(&all).unwrap();
    let kept = sql("select cast(count(*) as bigint) as n from bank_lines l
        left join fee_payments p on p.organisation_id = l.organisation_id and p.line_id = l.id
        where (l.other_kind = 'grant' and p.fee_id is null) or (l.other_kind = 'fee' and p.fee_id = 'f')");
    assert_eq!(home.count(kept).await, 2);
    let paid = sql("select cast(count(*) as bigint) as n from fees f
        join fee_payments p on p.organisation_id = f.organisation_id and p.fee_id = f.id
        where f.paid_grosze = 5000 and p.amount_grosze = 5000 and p.line_id = 'fee' and p.entry_id = 'e'");
    assert_eq!(home.count(paid).await, 1);
    let says = |kind: &'static str| {
        home.change(move |tx: &mut Tx| {
            tx.run(sql("update bank_lines set other_kind = $1 where id = 'grant'"), &params![kind])
        })
    };
    assert_eq!(says("one-point-five").await.unwrap(), 1);
    assert!(says("lottery").await.unwrap_err().breaks("bank_lines_other_kind"));
    let gone = home.change(|tx: &mut Tx| tx.run(sql("delete from bank_lines where id = 'fee'"), &[])).await;
    assert!(gone.is_err(), "what pays a document is held by it");
}

/// A confirmation of an older time keeps who gave as the register said it then.
#[tokio::test(flavor = "multi_thread")]
async fn confirmations_come_along_with_who_gave() {
    let home = Home::new();
    old(&home).await;
    let all = migrate::of(FILES, home.db.engine()).unwrap();
    home.apply(&all.iter().filter(|migration| migration.number < 117).cloned().collect::<Vec<_>>()).unwrap();
    write(&home, include_str!("../data/rows_before_0117.sql")).await;
    home.apply(&all).unwrap();
    write(&home, "update donors set name = 'Piekarnia sp. z o.o.' where id = 'giver';").await;
    let kept = sql("select cast(count(*) as bigint) as n from donation_confirmations
        where donor_name = 'Piekarnia Radom' and donor_address = 'Radom, Młynarska 5' and donor_nip = '5260250274'");
    assert_eq!(home.count(kept).await, 1);
}

/// Costs of paid services become costs of paid activity, each with its fund, and with its payment where the bank paid.
#[tokio::test(flavor = "multi_thread")]
async fn costs_of_paid_services_come_along_with_what_is_still_to_pay() {
    let home = Home::new();
    old(&home).await;
    let all = migrate::of(FILES, home.db.engine()).unwrap();
    home.apply(&all.iter().filter(|migration| migration.number < 112).cloned().collect::<Vec<_>>()).unwrap();
    write(&home, include_str!("../data/rows_before_0112.sql")).await;
    home.apply(&all).unwrap();
    for (count, text) in [
        (3, sql("select cast(count(*) as bigint) as n from costs where activity = 'paid' and fund_id = 'fees'")),
        (
            1,
            sql("select cast(count(*) as bigint) as n from costs
                where id = 'k1' and paid_on = '2026-11-20' and paid_from = 'bank' and payment_entry_id is null"),
        ),
        (1, sql("select cast(count(*) as bigint) as n from costs where paid_on is null and withdrawn_on is null")),
        (
            1,
            sql("select cast(count(*) as bigint) as n from costs
                where withdrawn_on = '2026-11-23' and withdraw_reason = 'dwa razy' and amount_grosze = 900"),
        ),
    ] {
        assert_eq!(home.count(text).await, count, "{text:?}");
    }
    let wrong = |text: &'static str| {
        let text = format!("update costs set {text} where id = 'k2'");
        let text = sql(text.leak());
        home.change(move |tx: &mut Tx| tx.run(text, &[]))
    };
    for (text, broken) in [
        ("category = null", "costs_line"),
        ("activity = 'unpaid'", "costs_line"),
        ("activity = 'aid'", "costs_activity"),
        ("kind = 'volunteers'", "costs_kind"),
        ("paid_on = '2026-11-24'", "costs_paid"),
        ("withdrawn_on = '2026-11-24'", "costs_withdrawn"),
        ("amount_grosze = 0", "costs_amount"),
    ] {
        assert!(wrong(text).await.unwrap_err().breaks(broken), "{text}");
    }
}

/// Goods that were counted whole are as many as before, in thousandths; their trail holds together and stands.
#[tokio::test(flavor = "multi_thread")]
async fn goods_that_were_counted_whole_are_as_many_in_thousandths() {
    let home = Home::new();
    old(&home).await;
    let all = migrate::of(FILES, home.db.engine()).unwrap();
    home.apply(&all.iter().filter(|migration| migration.number < 114).cloned().collect::<Vec<_>>()).unwrap();
    write(&home, include_str!("../data/rows_before_0114.sql")).await;
    home.apply(&all).unwrap();
    let kept = sql("select cast(count(*) as bigint) as n from stock_events e
        where (e.position, e.before_thousandths, e.change_thousandths, e.after_thousandths)
            in ((1, 0, 20000, 20000), (2, 20000, -3000, 17000))");
    assert_eq!(home.count(kept).await, 2);
    for (text, thousandths) in [
        (sql("select change_thousandths as n from stock_corrections"), -2_000),
        (sql("select expected_thousandths as n from stock_taking_lines"), 17_000),
        (sql("select found_thousandths as n from stock_taking_lines"), 15_000),
        (sql("select portion_thousandths as n from aid_list_goods"), 2_000),
        (sql("select quantity_thousandths as n from aid_handover_lines"), 3_000),
    ] {
        assert_eq!(home.count(text).await, thousandths);
    }
    assert_eq!(home.count(sql("select value_grosze as n from aid_handover_lines")).await, 1_350);
    let breaks = async |text| home.change(move |tx: &mut Tx| tx.run(text, &[])).await.unwrap_err();
    let changed = breaks(sql("update stock_events set after_thousandths = 99")).await;
    assert!(changed.breaks("stock_append_only"), "{changed}");
    let torn = breaks(sql("insert into stock_events (organisation_id, batch_id, position, previous, kind,
            before_thousandths, change_thousandths, after_thousandths, happened_on, recorded_at)
        values ('stary-dom', 'sugar', 3, 2, 'handed-over', 16000, -1000, 15000, '2026-11-04', '2026-11-04T08:00:00Z')"));
    assert!(torn.await.breaks("foreign_key"));
    let worthless = breaks(sql("update aid_handover_lines set value_grosze = 0")).await;
    assert!(worthless.breaks("aid_handover_lines_value"), "{worthless}");

    let town = Town::at(home, Settings::for_tests());
    let anna = town.member("anna", &[(Role::Treasurer, Some(HOUSE)), (Role::AidOfficer, Some(HOUSE))]).await;
    let batch = anna.open("/panel/stary-dom/magazyn/sugar").await;
    batch.is(200).says("17 kg").says("76,50 zł").says("−3 kg").says("−2 kg");
    anna.open("/panel/stary-dom/pomoc/listy/parcels").await.is(200).says("Cukier: 2 kg");
}
