//! What stands on the papers of aid: the number, the fund, the minute of the committee, and who signed.

use super::lists::{LISTS, goods, list};
use super::{ADOPTED, NEED, grant, in_panel, press, send};
use crate::town::Town;

#[tokio::test(flavor = "multi_thread")]
async fn a_committee_names_its_minute_and_the_paper_says_who_signed_and_what_pays() {
    let town = Town::new().await;
    let rules = ADOPTED.map(|(name, text)| (name, if name == "decyduje" { "committee" } else { text }));
    let fund = town.with_aid(&rules, 50_000).await;
    let marek = town.asker().await;
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let page = in_panel(&asked);
    press(&danuta, &page, "ocena", &[]).await.is(200);
    let (decide, granted) = (format!("{page}/decyzja"), grant(&fund, "100", "bill-payment"));
    let without = send(&danuta, &decide, &granted).await;
    without.is(422).says("Wpisz protokół komisji").says("Dochód nie starcza na jedzenie.");
    assert!(without.body.contains("href=\"#f-protokol\""), "it is said at the field");
    let with = [granted, vec![("protokol", "Protokół 4/2026")]].concat();
    send(&danuta, &decide, &with).await.is(200).says("czeka na podpis drugiej osoby");
    press(&jan, &page, "podpis", &[]).await.is(200).says("Środki są odłożone");
    for paper in [
        danuta.open(&format!("{page}/decyzja/druk")).await,
        marek.open(&format!("{}/decyzja", asked.path)).await,
    ] {
        paper
            .is(200)
            .says("DEC/1/2026")
            .says("Protokół komisji: Protokół 4/2026.")
            .says("Źródło: Pomoc materialna dla uczestników");
        paper.says("Podpis w programie: danuta, 24 listopada 2026").says("Podpis w programie: jan");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_on_paper_says_what_pays_what_one_is_worth_and_who_approved() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    town.asker().await;
    let field = goods(&town, &fund, ("Mąka 1 kg", "20", "4")).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let page = send(&danuta, LISTS, &list("Paczki", (field.as_str(), "2"), "marek")).await.path.clone();
    let print = format!("{page}/druk");
    danuta.open(&print).await.is(200).hides("zatwierdza");
    press(&jan, &page, "zatwierdzenie", &[]).await.is(200);
    let paper = danuta.open(&print).await;
    paper
        .is(200)
        .says("4,00 zł")
        .says("8,00 zł")
        .says("Listę zatwierdza: jan")
        .says("Źródło: Pomoc materialna dla uczestników");
}
