//! Stories of screening: seen by its officer alone, sealed, and written down at each look.

use crate::people_panel::{ALA, entered};
use crate::town::{Browser, Town};
use mutual_aid::category::Category;
use mutual_aid::{Day, Law, Role, Span};
use pomoc::kit::db::sql;
use pomoc::params;
use pomoc::people::store::find_worker;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;

const PARTS: [&str; 4] = ["restricted-register", "commission-register", "certificate", "residence"];

impl Town {
    /// Ewa, the safeguarding officer of Drugi Bieg.
    async fn ewa(&self) -> Browser<'_> {
        self.member("ewa", &[(Role::SafeguardingOfficer, Some("drugi-bieg"))]).await
    }

    /// Ala, entered by Anna; answers her id.
    async fn ala(&self) -> String {
        let anna = self.anna().await;
        let shown = entered(&anna, &ALA).await;
        shown.path.rsplit('/').next().unwrap().to_owned()
    }

    /// The id of a person's record.
    async fn record_of(&self, person: &str) -> String {
        let text = sql("select id from screenings where person_id = $1");
        self.rows(text, params![person].to_vec()).await[0].get("id").unwrap()
    }
}

async fn sees(ewa: &Browser<'_>, person: &str, part: &str, day: &str) -> crate::town::Shown {
    let page = ewa.open(&format!("/panel/drugi-bieg/ochrona/{person}")).await;
    let fields = [("czesc", part), ("dnia", day), ("dokumenty", "teczka 3")];
    ewa.press(&page, &format!("/panel/drugi-bieg/ochrona/{person}/czesc"), &fields).await
}

async fn decides(ewa: &Browser<'_>, person: &str, fields: &[(&str, &str)]) -> crate::town::Shown {
    let page = ewa.open(&format!("/panel/drugi-bieg/ochrona/{person}")).await;
    ewa.press(&page, &format!("/panel/drugi-bieg/ochrona/{person}/decyzja"), fields).await
}

/// I9: a person is admitted when every part was seen, and until the oldest lapses.
#[tokio::test(flavor = "multi_thread")]
async fn the_officer_sees_every_part_and_admits() {
    let town = Town::new().await;
    let (ala, ewa) = (town.ala().await, town.ewa().await);
    ewa.open("/panel/drugi-bieg/ochrona").await.says("Żółć Ala").says("brak wpisu");
    decides(&ewa, &ala, &[("decyzja", "admitted")]).await.is(422).says("nie może jeszcze pracować z dziećmi");
    for part in PARTS {
        sees(&ewa, &ala, part, "2026-11-20").await.is(200).says("teczka 3").says("ewa");
    }
    decides(&ewa, &ala, &[]).await.is(422).says("Wybierz decyzję.");
    decides(&ewa, &ala, &[("decyzja", "admitted")]).await.is(200).says("Dopuszczona do pracy z dziećmi");
    ewa.open("/panel/drugi-bieg/ochrona").await.says("może do: 19 listopada 2028");
    let anna = town.anna().await;
    anna.open(&format!("/panel/drugi-bieg/osoby/{ala}")).await.says("Może pracować z dziećmi.");
    sees(&ewa, &ala, "certificate", "2026-12-24").await.is(422).says("Ten dzień jeszcze nie nadszedł");
    sees(&ewa, &ala, "horoskop", "2026-11-20").await.is(422).says("Wybierz część z listy.");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_lived_abroad_shows_documents_from_there() {
    let town = Town::new().await;
    let (ala, ewa) = (town.ala().await, town.ewa().await);
    for part in PARTS {
        let page = ewa.open(&format!("/panel/drugi-bieg/ochrona/{ala}")).await;
        let fields = [("czesc", part), ("dnia", "2026-11-20"), ("zagranica", "yes")];
        ewa.press(&page, &format!("/panel/drugi-bieg/ochrona/{ala}/czesc"), &fields).await.is(200);
    }
    decides(&ewa, &ala, &[("decyzja", "admitted")]).await.is(422).says("brakuje części");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_sealed_and_looks_to_others_like_no_decision() {
    let town = Town::new().await;
    let (ala, ewa) = (town.ala().await, town.ewa().await);
    for part in PARTS {
        sees(&ewa, &ala, part, "2026-11-20").await.is(200);
    }
    let refused = [("decyzja", "refused"), ("uwagi", "zaświadczenie z uwagami")];
    decides(&ewa, &ala, &refused).await.is(200).says("Niedopuszczona").says("zaświadczenie z uwagami");
    let anna = town.anna().await;
    let page = anna.open(&format!("/panel/drugi-bieg/osoby/{ala}")).await;
    page.says("Nie może teraz pracować z dziećmi.").hides("Niedopuszczona").hides("uwagami");
    let rows = town.rows(sql("select admitted, decided_on, sealed from screenings"), vec![]).await;
    assert_eq!(rows[0].get::<Option<bool>>("admitted").unwrap(), None);
    assert_eq!(rows[0].get::<Option<String>>("decided_on").unwrap(), None);
    let sealed: String = rows[0].get("sealed").unwrap();
    assert!(sealed.len() > 50 && !sealed.contains("uwagami") && !sealed.contains("admitted"));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_look_is_written_down() {
    let town = Town::new().await;
    let (ala, ewa) = (town.ala().await, town.ewa().await);
    let address = format!("/panel/drugi-bieg/ochrona/{ala}");
    ewa.open(&address).await.is(200);
    sees(&ewa, &ala, "residence", "2026-11-20").await.is(200);
    ewa.open(&address).await.says("Otwarto wpis weryfikacji").says("osoba do spraw ochrony dzieci");
    let record = town.record_of(&ala).await;
    let told = ["screening-part-recorded", "screening-viewed", "screening-viewed"];
    assert_eq!(town.history("screening", &record).await, told);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_but_the_officer_of_the_house_opens_a_record() {
    let town = Town::new().await;
    let (ala, anna) = (town.ala().await, town.anna().await);
    let admin = town.member("adam", &[(Role::OrgAdmin, Some("drugi-bieg"))]).await;
    let other = town.member("olga", &[(Role::SafeguardingOfficer, Some("nowy-dach"))]).await;
    for page in ["ochrona".to_owned(), format!("ochrona/{ala}"), "ochrona/oswiadczenie".to_owned()] {
        anna.open(&format!("/panel/drugi-bieg/{page}")).await.is(403);
        admin.open(&format!("/panel/drugi-bieg/{page}")).await.is(403);
        other.open(&format!("/panel/drugi-bieg/{page}")).await.is(404);
    }
    other.open(&format!("/panel/nowy-dach/ochrona/{ala}")).await.is(404);
    anna.open("/panel/drugi-bieg/uczestnicy").await.hides("Ochrona dzieci");
    let ewa = town.ewa().await;
    let paper = ewa.open("/panel/drugi-bieg/ochrona/oswiadczenie").await;
    paper
        .says("Jestem świadomy odpowiedzialności karnej za złożenie fałszywego oświadczenia")
        .says("art. 21");
}

/// I9: whatever stands in the table, nobody works with children without a record that is complete, admits and
/// has not lapsed.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_works_with_children_without_a_whole_record_whatever_is_stored() {
    let town = Town::new().await;
    town.person("drugi-bieg", "ala").await;
    town.agreement("drugi-bieg", "ala", "").await;
    let part = || proptest::option::weighted(0.85, 1i32..900);
    let rows = (
        [part(), part(), part(), part(), part()],
        any::<bool>(),
        proptest::option::weighted(0.8, any::<bool>()),
    );
    let mut runner = TestRunner::deterministic();
    let today = Day::parse("2026-11-24").unwrap();
    let mut admitted_once = false;
    for _ in 0..80 {
        let (parts, abroad, admitted) = rows.new_tree(&mut runner).unwrap().current();
        let days = parts.map(|ago| ago.map(|ago| today.plus(-ago)));
        town.run(sql("delete from screenings"), vec![]).await;
        let text = sql("insert into screenings (organisation_id, id, person_id, abroad, restricted_register_on,
                commission_register_on, certificate_on, residence_on, foreign_documents_on, admitted, decided_on)
            values ('drugi-bieg', 's', 'ala', $1, $2, $3, $4, $5, $6, $7, $8)");
        let [a, b, c, d, e] = days.map(|day| day.map(|day| day.to_string()));
        town.run(text, params![abroad, a, b, c, d, e, admitted, admitted.map(|_| "2026-11-24")].to_vec())
            .await;
        let read = |look: &mut pomoc::app::Look<'_>| find_worker(look, &"drugi-bieg".into(), &"ala".into());
        let ala = town.app.look(pomoc::app::By::system(), read).await.unwrap();
        let span = Span::new(today.plus(1), mutual_aid::day::parse_time("10").unwrap(), 60).unwrap();
        let may = ala.may_visit(Category::Tutoring, &span, false, &Law::default()).is_ok();
        let whole = days[..4].iter().all(Option::is_some) && (!abroad || days[4].is_some());
        let fresh = days.iter().flatten().all(|day| day.plus_months(24) > today.plus(1));
        assert_eq!(may, admitted == Some(true) && whole && fresh, "{days:?} {abroad} {admitted:?}");
        admitted_once |= may;
    }
    assert!(admitted_once, "the records were all refused: the test could not fail");
}
