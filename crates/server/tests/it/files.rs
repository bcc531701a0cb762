//! Stories of files.

use crate::town::Town;
use mutual_aid::file::{Kind, LARGEST};
use mutual_aid::refusal::FileRefusal;
use mutual_aid::{FileId, Refusal, Role};
use pomoc::app::By;
use pomoc::failure::Failure;
use pomoc::files;
use pomoc::kit::forms::Upload;

/// A small file that begins as PDFs do.
pub const PDF: &[u8] = b"%PDF-1.7\n% podpisano\n";

impl Town {
    /// An organisation keeps a file.
    async fn keeps(&self, house: &'static str, kind: Kind, bytes: &[u8]) -> Result<FileId, Failure> {
        let upload =
            Upload { name: "Statut „Bieg”.pdf".into(), kind: "text/html".into(), bytes: bytes.to_vec() };
        let story =
            move |change: &mut pomoc::app::Change<'_>| files::add(change, &house.into(), kind, &upload);
        self.app.change(By::console(), story).await
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_comes_back_as_it_was_and_only_as_a_download() {
    let town = Town::new().await;
    let id = town.keeps("drugi-bieg", Kind::Statute, PDF).await.unwrap();
    let admin = town.member("anna", &[(Role::OrgAdmin, Some("drugi-bieg"))]).await;
    let shown = admin.open(&format!("/panel/drugi-bieg/pliki/{id}")).await;
    shown.is(200);
    assert_eq!(shown.body.as_bytes(), PDF);
    assert_eq!(shown.headers["content-type"], "application/pdf");
    let disposition = shown.headers["content-disposition"].to_str().unwrap();
    assert!(disposition.starts_with("attachment") && disposition.contains("Statut%20%E2%80%9EBieg"));
    assert_eq!(shown.headers["x-content-type-options"], "nosniff");
    assert_eq!(shown.headers["cache-control"], "private, no-store");
    assert_eq!(town.history("organisation", "drugi-bieg").await, ["file-added"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_for_those_whose_work_it_is() {
    let town = Town::new().await;
    let statute = town.keeps("drugi-bieg", Kind::Statute, PDF).await.unwrap();
    let screening = town.keeps("drugi-bieg", Kind::Screening, PDF).await.unwrap();
    let statute = format!("/panel/drugi-bieg/pliki/{statute}");
    let screening = format!("/panel/drugi-bieg/pliki/{screening}");
    let here = Some("drugi-bieg");
    let expected = [
        ("ola", Role::Coordinator, here, 403, 403),
        ("ela", Role::OrgAdmin, here, 200, 403),
        ("ewa", Role::SafeguardingOfficer, here, 403, 200),
        ("jan", Role::OrgAdmin, Some("nowy-dach"), 404, 404),
        ("iga", Role::Organiser, None, 200, 404),
        ("adam", Role::Operator, None, 404, 404),
    ];
    for (account, role, house, first, second) in expected {
        let browser = town.member(account, &[(role, house)]).await;
        browser.open(&statute).await.is(first);
        browser.open(&screening).await.is(second);
    }
    let elsewhere = statute.replace("drugi-bieg", "nowy-dach");
    town.member("jan", &[]).await.open(&elsewhere).await.is(404);
    assert!(town.browser().open(&statute).await.path.starts_with("/logowanie"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_scan_is_not_kept_whatever_it_is_called() {
    let town = Town::new().await;
    let mut large = PDF.to_vec();
    large.resize(LARGEST + 1, b' ');
    let wrong: [(&[u8], FileRefusal); 3] = [
        (b"<script>alert(1)</script>", FileRefusal::WrongType),
        (b"", FileRefusal::Empty),
        (&large, FileRefusal::TooLarge { max: 10 }),
    ];
    for (bytes, refusal) in wrong {
        let answer = town.keeps("drugi-bieg", Kind::Statute, bytes).await;
        let expected = Refusal::from(refusal);
        assert!(matches!(answer, Err(Failure::Refused(ref refusal)) if *refusal == expected), "{answer:?}");
    }
    large.truncate(LARGEST);
    town.keeps("drugi-bieg", Kind::Statute, &large).await.unwrap();
    let stored =
        town.home.count(pomoc::kit::db::sql("select cast(count(*) as bigint) as n from files")).await;
    assert_eq!(stored, 1);
}
