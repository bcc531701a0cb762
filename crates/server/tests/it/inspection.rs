//! Stories of the pack for an inspection: the registers of a year, whole, and no more of anybody than they need.

use crate::town::{Shown, Town, workbook};
use mutual_aid::Role;
use pomoc::demo::{Wish, fill};
use pomoc::kit::db::{Sql, sql};
use pomoc::params;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::io::Read as _;

/// The files of an archive.
fn opened(bytes: Vec<u8>) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> = archive.file_names().map(str::to_owned).collect();
    let mut read = |name: &String| {
        let mut bytes = Vec::new();
        archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        (name.clone(), bytes)
    };
    names.iter().map(&mut read).collect()
}

async fn words(town: &Town, text: Sql, house: &str) -> Vec<String> {
    let rows = town.rows(text, params![house].to_vec()).await;
    rows.iter().filter_map(|row| row.get::<Option<String>>("word").unwrap()).collect()
}

/// A demo world, and the short name and the id of the organisation of its sign-ins.
async fn filled() -> (Town, String, &'static str) {
    let town = Town::new().await;
    let wish = Wish { organisations: 2, offers: 20, orders: 72, seed: 3 };
    let keys = fill(&town.app, &wish, &|_, _, _| {}).await.unwrap();
    let slug = keys.accounts.iter().find_map(|one| one.organisation.clone()).unwrap();
    let text = sql("select id as word from organisations where slug = $1");
    let house = words(&town, text, &slug).await.remove(0);
    (town, slug, house.leak())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pack_holds_the_registers_of_a_year_and_no_name_of_a_donor() {
    let (town, slug, house) = filled().await;
    let admin = town.member("adam", &[(Role::OrgAdmin, Some(house))]).await;
    let page = admin.open(&format!("/panel/{slug}/kontrola")).await;
    page.is(200).says("Teczka do kontroli").hides("Kto już pobierał");
    let pack = admin.bytes(&format!("/panel/{slug}/kontrola/2026/teczka.zip")).await;
    let files = opened(pack);
    let list = String::from_utf8(files["spis.txt"].clone()).unwrap();
    for (name, bytes) in files.iter().filter(|(name, _)| *name != "spis.txt") {
        let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(list.contains(&format!("{name}  SHA-256 {sum}")), "{name} is in the list with its sum");
    }
    let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
    for (file, count) in [
        (
            "godziny.csv",
            sql("select id as word from hours_entries where organisation_id = $1 and day >= '2026'"),
        ),
        (
            "darowizny.csv",
            sql("select id as word from donations
            where organisation_id = $1 and received_on >= '2026' and received_on < '2027'"),
        ),
        ("oplaty.csv", sql("select id as word from fees where organisation_id = $1 and issued_on >= '2026'")),
        (
            "zdarzenia.csv",
            sql("select id as word from journal
            where organisation_id = $1 and recorded_at >= '2026' and recorded_at < '2027'"),
        ),
    ] {
        let expected = words(&town, count, house).await.len();
        assert!(expected > 0, "{file} has something to hold");
        assert_eq!(text(file).lines().count() - 1, expected, "{file}");
    }
    let fees = text("oplaty.csv");
    let table: Vec<Vec<&str>> = fees.lines().map(|line| line.split(';').collect()).collect();
    let at = table[0].iter().position(|head| head.contains("Kwota zapłacona")).unwrap();
    let paid = sql("select cast(paid_grosze as text) as word from fees
        where organisation_id = $1 and issued_on >= '2026' order by issued_on, id");
    let told = table[1..].iter().map(|row| row[at].replace([',', '"'], "").parse::<i64>().unwrap());
    let kept = words(&town, paid, house).await;
    assert_eq!(
        told.collect::<Vec<_>>(),
        kept.iter().map(|sum| sum.parse::<i64>().unwrap()).collect::<Vec<_>>()
    );
    assert!(
        text("porozumienia.csv").contains("obowiązuje") && text("porozumienia.csv").contains("POR/1/2026")
    );
    assert!(text("zdarzenia.csv").contains("Pobrano teczkę do kontroli za rok 2026"));
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".csv")) {
        let text = String::from_utf8_lossy(bytes);
        let missing = text.lines().find(|line| line.contains("pack-") || line.contains("status-"));
        assert!(missing.is_none(), "{name} has a word that is not written: {missing:?}");
    }
    let all: String = files.values().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
    let donors = words(&town, sql("select name as word from donors where organisation_id = $1"), house).await;
    let needs =
        words(&town, sql("select what as word from aid_needs where organisation_id = $1"), house).await;
    assert!(!donors.is_empty() && !needs.is_empty());
    for secret in donors.iter().chain(&needs) {
        assert!(!all.contains(secret.as_str()), "„{secret}” is nobody's to read here");
    }
    // Who asks for aid and who gives stands in other registers; here their events name nobody.
    let names = sql("select distinct first_name as word from people where organisation_id = $1");
    let names = words(&town, names, house).await;
    let events = text("zdarzenia.csv");
    let apart = |line: &&str| line.contains("aid-request ") || line.contains("donation ");
    let apart: Vec<&str> = events.lines().filter(apart).collect();
    assert!(!apart.is_empty());
    for line in apart {
        let named = names.iter().find(|name| line.contains(&format!("\"{name}")));
        assert!(named.is_none(), "„{line}” names somebody");
    }
    let others =
        words(&town, sql("select number as word from orders where organisation_id <> $1"), house).await;
    assert!(others.iter().all(|number| !all.contains(number.as_str())), "nothing of another organisation");
    admin.open(&format!("/panel/{slug}/kontrola")).await.says("Kto już pobierał");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_takes_a_pack_but_who_answers_for_the_organisation() {
    let town = Town::new().await;
    let pack = "/panel/drugi-bieg/kontrola/2026/teczka.zip";
    for role in
        [Role::Coordinator, Role::Helper, Role::Treasurer, Role::AidOfficer, Role::SafeguardingOfficer]
    {
        let name: &'static str = format!("{role:?}").to_lowercase().leak();
        let one = town.member(name, &[(role, Some("drugi-bieg"))]).await;
        one.open(pack).await.is(403);
        one.open("/panel/drugi-bieg/kontrola").await.is(403);
    }
    let other = town.member("olga", &[(Role::OrgAdmin, Some("nowy-dach"))]).await;
    other.open(pack).await.is(404);
    let admin = town.member("adam", &[(Role::OrgAdmin, Some("drugi-bieg"))]).await;
    for year in ["1999", "2027", "rok", "-1", "99999999"] {
        let shown: Shown = admin.open(&format!("/panel/drugi-bieg/kontrola/{year}/teczka.zip")).await;
        shown.is(404);
    }
    let count = sql("select cast(count(*) as bigint) as n from journal where event = 'pack-taken'");
    assert_eq!(town.home.count(count).await, 0);
    admin.open(pack).await.is(200);
    assert_eq!(town.home.count(count).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_takes_the_registers_that_they_keep_and_no_others() {
    let (town, slug, house) = filled().await;
    let keeps: [(Role, &[&str]); 3] = [
        (
            Role::Treasurer,
            &[
                "oplaty",
                "oplaty-a-koszty",
                "koszty",
                "kalkulacje",
                "kalkulacje-koszty",
                "darowizny",
                "wyciagi",
            ],
        ),
        (Role::AidOfficer, &["pomoc", "pomoc-zasady", "pomoc-odwolania"]),
        (Role::OrgAdmin, &["porozumienia", "godziny", "ubezpieczenia", "dokumenty"]),
    ];
    let mut held = 0;
    for (role, registers) in keeps {
        let login: &'static str = format!("czyta-{role:?}").to_lowercase().leak();
        let one = town.member(login, &[(role, Some(house))]).await;
        let page = one.open(&format!("/panel/{slug}/rejestry")).await;
        for register in registers {
            let at = format!("/panel/{slug}/rejestry/2026/{register}");
            assert!(page.body.contains(&format!("{at}.xlsx")), "{role:?} {register}");
            let text = one.open(&format!("{at}.csv")).await;
            text.is(200);
            let rows = workbook::rows(&one.bytes(&format!("{at}.xlsx")).await);
            let lines = text.body.split("\r\n").filter(|line| !line.is_empty()).count();
            assert_eq!(rows.len(), lines, "{register}: the same lines in both");
            held += rows.len() - 1;
        }
        for other in keeps.iter().filter(|(other, _)| *other != role && role != Role::OrgAdmin) {
            let at = format!("/panel/{slug}/rejestry/2026/{}.csv", other.1[0]);
            one.open(&at).await.is(403);
        }
        for odd in ["oplaty.pdf", "oplaty", "nic.csv"] {
            one.open(&format!("/panel/{slug}/rejestry/2026/{odd}")).await.is(404);
        }
    }
    assert!(held > 40, "{held} rows");
    let other = town.member("czyta-skądinąd", &[(Role::Treasurer, Some("nowy-dach"))]).await;
    other.open(&format!("/panel/{slug}/rejestry/2026/oplaty.csv")).await.is(404);
    other.open(&format!("/panel/{slug}/rejestry")).await.is(404);
}
