//! Stories of agreements: prepared, printed, signed, in force; and the 30-day line.

use crate::people_panel::{ALA, entered, press};
use crate::town::{Browser, Shown, Town};
use mutual_aid::Role;
use pomoc::kit::db::{Broken, Tx, params, sql};
use pomoc::people::store::find_worker;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

const SIGNED: [(&str, &str); 5] = [
    ("dnia", "2026-11-24"),
    ("jak", "paper-attested"),
    ("przeczytane", "risks"),
    ("przeczytane", "rights"),
    ("przeczytane", "notice"),
];

/// A participant of Drugi Bieg with an agreement that begins on a day.
async fn drafted(anna: &Browser<'_>, fields: &[(&str, &str)]) -> Shown {
    let person = entered(anna, &ALA).await;
    press(anna, &person, "przyjecie", &[]).await.is(200);
    let shown = anna.send(&format!("{}/porozumienie", person.path), fields).await;
    shown.is(200);
    assert!(shown.path.contains("/porozumienia/"), "{}:\n{}", shown.path, shown.text());
    shown
}

#[tokio::test(flavor = "multi_thread")]
async fn an_open_agreement_is_printed_signed_and_in_force_with_nothing_to_buy() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let shown =
        drafted(&anna, &[("od", "2026-11-24"), ("koszty", "waived"), ("zakres", "bicycle-repair")]).await;
    shown.says("czeka na podpis").says("bez końca").says("Naprawa rowerów").says("musi być na piśmie");
    press(&anna, &shown, "start", &[]).await.is(422).says("musi być na piśmie");
    let print = anna.open(&format!("{}/druk", shown.path)).await;
    print.says("Porozumienie o pomocy wolontariackiej").says("Ala Żółć").says("art. 45 ust. 4");
    print.says("Dz.U. 2025 poz. 1338").says("Łańcuch i koło potrafią wciągnąć palce").says("112");
    assert_eq!(print.body.matches("<article class=\"sheet").count(), 2, "two copies");
    press(&anna, &shown, "podpis", &SIGNED).await.is(200).says("widział koordynator");
    press(&anna, &shown, "start", &[]).await.is(200).says("obowiązuje");
    let id = shown.path.rsplit('/').next().unwrap();
    let told = ["engagement-drafted", "agreement-signed", "agreement-read", "engagement-activated"];
    assert_eq!(town.history("engagement", id).await, told);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_click_does_not_do_beyond_thirty_days_nor_a_late_signature() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let shown = drafted(&anna, &[("od", "2026-11-20")]).await;
    let click = [("dnia", "2026-11-20"), ("jak", "documentary-click"), SIGNED[2], SIGNED[3], SIGNED[4]];
    press(&anna, &shown, "podpis", &click).await.is(200);
    press(&anna, &shown, "start", &[]).await.is(422).says("musi być na piśmie");
    press(&anna, &shown, "podpis", &SIGNED).await.is(200);
    press(&anna, &shown, "start", &[]).await.is(422).says("jest po pierwszym dniu");
    let ahead = [("dnia", "2026-12-24"), ("jak", "paper-attested")];
    press(&anna, &shown, "podpis", &ahead).await.is(422).says("Ten dzień jeszcze nie nadszedł");
    let unread = [("dnia", "2026-11-19"), ("jak", "paper-attested"), SIGNED[3], SIGNED[4]];
    press(&anna, &shown, "podpis", &unread).await.is(200);
    press(&anna, &shown, "start", &[]).await.is(422).says("nie potwierdziła jeszcze informacji o ryzyku");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_short_agreement_needs_insurance_and_a_longer_one_the_state() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let shown = drafted(&anna, &[("od", "2026-11-24"), ("do", "2026-12-10")]).await;
    shown.says("Brakuje polisy na dzień");
    press(&anna, &shown, "podpis", &SIGNED).await.is(200);
    press(&anna, &shown, "start", &[]).await.is(422).says("Brakuje polisy na dzień");
    let text = sql(
        "insert into insurance_policies (organisation_id, id, insurer, number, covers_from, covers_until)
        values ('drugi-bieg', 'p', 'Ubezpieczyciel', '1', '2026-11-01', '2026-12-31')",
    );
    town.run(text, vec![]).await;
    press(&anna, &shown, "start", &[]).await.is(200).says("obowiązuje");
    press(&anna, &shown, "zmiana", &[("do", "2027-01-31")]).await.is(200).says("31 stycznia 2027");
    press(&anna, &shown, "zmiana", &[("do", "2020-01-31")])
        .await
        .is(422)
        .says("Koniec porozumienia jest przed");
    press(&anna, &shown, "przerwa", &[]).await.is(200).says("przerwa");
    press(&anna, &shown, "powrot", &[]).await.is(200).says("obowiązuje");
    press(&anna, &shown, "koniec", &[]).await.is(422).says("Wybierz powód.");
    press(&anna, &shown, "koniec", &[("powod", "term")]).await.is(200).says("zakończone");
}

#[tokio::test(flavor = "multi_thread")]
async fn dates_that_make_no_sense_are_told_at_their_field() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let person = entered(&anna, &ALA).await;
    let address = format!("{}/porozumienie", person.path);
    anna.send(&address, &[("od", "jutro")]).await.is(422).says("Nie rozumiem tej daty");
    let backwards = [("od", "2026-12-24"), ("do", "2026-12-01")];
    anna.send(&address, &backwards).await.is(422).says("Koniec porozumienia jest przed początkiem");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_organisation_finds_no_agreement_here() {
    let town = Town::new().await;
    let anna = town.anna().await;
    let shown = drafted(&anna, &[("od", "2026-11-24")]).await;
    let id = shown.path.rsplit('/').next().unwrap();
    let jan = town.member("jan", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    for page in ["", "/druk"] {
        jan.open(&format!("/panel/nowy-dach/porozumienia/{id}{page}")).await.is(404);
        jan.open(&format!("/panel/drugi-bieg/porozumienia/{id}{page}")).await.is(404);
    }
    let post = jan.post(&format!("/panel/drugi-bieg/porozumienia/{id}/start"), &[]).await;
    assert!([404, 422].contains(&post.status.as_u16()), "{}", post.status);
    assert_eq!(town.history("engagement", id).await, ["engagement-drafted"]);
}

/// I7, I8: whatever stands in the table, nobody goes without a valid agreement, and none beyond the line is
/// valid without a signature by hand that came in time.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nobody_goes_without_a_valid_agreement_whatever_is_stored() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    let row = (
        0i32..60,
        proptest::option::of(0i32..90),
        proptest::option::of((0i32..60, 0usize..4)),
        0usize..4,
        any::<bool>(),
    );
    let mut runner = TestRunner::deterministic();
    for _ in 0..60 {
        let (start, length, signed, status, insured) = row.new_tree(&mut runner).unwrap().current();
        let first = mutual_aid::Day::parse("2026-11-01").unwrap();
        let starts = first.plus(start);
        let ends = length.map(|days| starts.plus(days));
        let signed = signed.map(|(day, how)| {
            (first.plus(day), ["paper-scan", "paper-attested", "qualified-pades", "documentary-click"][how])
        });
        let status = ["documents-pending", "active", "paused", "ended"][status];
        let story = move |tx: &mut Tx| -> Result<(), Broken> {
            tx.run(sql("delete from engagements"), &[])?;
            tx.run(sql("delete from insurance_policies"), &[])?;
            if insured {
                tx.run(
                    sql("insert into insurance_policies (organisation_id, id, insurer, number, covers_from, covers_until)
                        values ('drugi-bieg', 'p', 'U', '1', '2026-10-01', '2027-12-31')"),
                    &[],
                )?;
            }
            tx.run(
                sql("insert into engagements (organisation_id, id, person_id, status, starts_on, ends_on, signature,
                        signed_on, risks_acknowledged, rights_acknowledged, notice_acknowledged, created_at)
                    values ('drugi-bieg', 'e', 'ala', $1, $2, $3, $4, $5, true, true, true, '2026-11-01T08:00:00Z')"),
                &params![
                    status,
                    starts.to_string(),
                    ends.map(|day| day.to_string()),
                    signed.map(|(_, how)| how.to_owned()),
                    signed.map(|(day, _)| day.to_string()),
                ],
            )
            .map(drop)
        };
        town.home.change(story).await.unwrap();
        let read = |look: &mut pomoc::app::Look<'_>| find_worker(look, &"drugi-bieg".into(), &"ala".into());
        let ala = town.app.look(pomoc::app::By::system(), read).await.unwrap();
        let day = starts.plus(1);
        let span = mutual_aid::Span::new(day, mutual_aid::day::parse_time("10").unwrap(), 60).unwrap();
        let law = mutual_aid::Law::default();
        let may = ala.may_visit(mutual_aid::category::Category::Cooking, &span, false, &law).is_ok();
        let long = ends.is_none_or(|end| end.since(starts) + 1 > 30);
        let by_hand = signed.is_some_and(|(on, how)| how != "documentary-click" && on <= starts);
        let runs = status == "active" && ends.is_none_or(|end| end >= day);
        assert_eq!(
            may,
            runs && if long { by_hand } else { insured },
            "{starts} {ends:?} {signed:?} {status} {insured}"
        );
    }
}
