//! Money that was owed comes by the bank.

use super::{HOUSE, mt940};
use crate::town::Town;
use mutual_aid::document::Kind;
use mutual_aid::event::Noun;
use mutual_aid::fund::Purpose;
use mutual_aid::ledger::{ActivityKind, Cause, Entry, LedgerAccount as On};
use mutual_aid::{Event, Grosze, OrganisationId, Subject, What};
use pomoc::app::{By, Change};
use pomoc::funds::store as funds;
use pomoc::ledger;

#[tokio::test(flavor = "multi_thread")]
async fn aid_that_comes_back_settles_what_was_asked_back_and_no_more() {
    let town = Town::new().await;
    town.with_money_account().await;
    let asked_back = |change: &mut Change<'_>| {
        let house = OrganisationId::from(HOUSE);
        let fund = funds::of_purpose(change, &house, Purpose::Aid)?;
        let entry = Entry::of(Kind::Internal, Cause::AidRecovered, "a-request", change.now().day());
        let entry = entry.moves((ActivityKind::Unpaid, &fund), On::Receivable, On::Aid, Grosze(4_000));
        ledger::post(change, &house, &entry)?;
        let subject = Subject::of(Noun::Organisation, HOUSE);
        let what = What::OrganisationChanged { part: "account".into() };
        change.record(Event { subject, organisation: Some(house), what })
    };
    town.app.change(By::console(), asked_back).await.unwrap();
    town.books_statement(mt940(1, &[(3_000, "B1", "zwrot"), (1_500, "B2", "reszta")]).as_bytes())
        .await
        .unwrap();
    let treasurer = town.money_keeper().await;
    let ids = town.line_ids().await;
    let said = [("to", "inne"), ("rodzaj", "aid-back"), ("powod", "zwrot po decyzji")];
    treasurer.explains(&ids[1], "unexplained", &said).await.is(200);
    assert_eq!((town.comes_to("receivable").await, town.comes_to("unexplained").await), (1_000, -1_500));
    assert_eq!((town.comes_to("bank").await, town.comes_to("other-income").await), (4_500, 0));
    let more = treasurer.explains(&ids[0], "unexplained", &said).await;
    more.is(422).says("Nikt nie jest winien takiej kwoty.");
    treasurer.explains(&ids[1], "other", &[("to", "cofnij")]).await.is(200);
    assert_eq!((town.comes_to("receivable").await, town.comes_to("unexplained").await), (4_000, -4_500));
}
