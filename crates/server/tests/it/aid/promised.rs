//! What is promised from the store is free for nobody else: reserved for requests, and for those on approved lists.

use super::handing::hand_over;
use super::lists::{LISTS, goods, list};
use super::{ADOPTED, HOUSE, NEED, grant, in_panel, press, send};
use crate::town::{Browser, Town};
use pomoc::kit::db::{params, sql};

/// The field by which a batch is handed over, from that of its portion.
fn taken(portion: &str) -> String {
    portion.replace("porcja-", "ile-")
}

/// A list of two people with so many each; its page.
async fn list_of_two(town: &Town, danuta: &Browser<'_>, portion: (&str, &str)) -> String {
    for id in ["ala", "ola"] {
        let text = sql("select cast(count(*) as bigint) as n from people where id = $1");
        let known = town.rows(text, params![id].to_vec()).await;
        if known[0].get::<i64>("n").unwrap() == 0 {
            town.person(HOUSE, id).await;
        }
    }
    let drawn_up =
        send(danuta, LISTS, &[list("Paczki", portion, "ala"), vec![("osoby", "ola")]].concat()).await;
    drawn_up.is(200);
    drawn_up.path.clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approved_list_and_a_reserved_request_share_what_is_in_the_store() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let flour = goods(&town, &fund, ("Mąka 1 kg", "10", "4")).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let page = town.reserved(&fund, "20", "in-kind").await;
    let large = list_of_two(&town, &danuta, (&flour, "3")).await;
    let short = "W magazynie nie ma tyle wolnych rzeczy z tego funduszu. Zostało 20,00 zł";
    press(&jan, &large, "zatwierdzenie", &[]).await.is(422).says(short);
    let small = list_of_two(&town, &danuta, (&flour, "2")).await;
    press(&jan, &small, "zatwierdzenie", &[]).await.is(200);
    let other = list_of_two(&town, &danuta, (&flour, "1")).await;
    press(&jan, &other, "zatwierdzenie", &[]).await.is(422).says("Zostało 4,00 zł");
    hand_over(&danuta, &page, &[(&taken(&flour), "5")]).await.is(200);

    let again = in_panel(&send(&marek, "/moje/pomoc/prosba", &NEED).await);
    press(&danuta, &again, "ocena", &[]).await.is(200);
    let decide = format!("{again}/decyzja");
    jan.open(&decide).await.says("Wolne rzeczy w magazynie: 4,00 zł");
    send(&jan, &decide, &grant(&fund, "5", "in-kind")).await.is(422).says("Zostało 4,00 zł");
    press(&danuta, &small, "porzucenie", &[]).await.is(200);
    send(&jan, &decide, &grant(&fund, "20", "in-kind")).await.is(200);
}

/// A request takes nothing from a batch that a list promises; another batch of the same worth does.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_takes_nothing_of_what_stands_on_a_list() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    town.asker().await;
    let flour = goods(&town, &fund, ("Mąka 1 kg", "4", "4")).await;
    let rice = goods(&town, &fund, ("Ryż 1 kg", "4", "4")).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let page = list_of_two(&town, &danuta, (&flour, "2")).await;
    press(&jan, &page, "zatwierdzenie", &[]).await.is(200);
    let granted = town.reserved(&fund, "16", "in-kind").await;
    let promised = "Reszta jest obiecana na zatwierdzonych listach. Wolne: 0";
    hand_over(&danuta, &granted, &[(&taken(&flour), "1")]).await.is(422).says(promised);
    hand_over(&danuta, &granted, &[(&taken(&rice), "4")]).await.is(200);
    let came = [("dzien", "2026-11-24"), ("osoby", "ala"), ("osoby", "ola")];
    press(&danuta, &page, "wydanie", &came).await.is(200).says("odebrane");
}

/// Some of it was lost after both were promised: what is reserved comes first, and those who came get what is free.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_leaves_what_is_reserved_for_requests() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    town.asker().await;
    let flour = goods(&town, &fund, ("Mąka 1 kg", "10", "4")).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let page = list_of_two(&town, &danuta, (&flour, "2")).await;
    press(&jan, &page, "zatwierdzenie", &[]).await.is(200);
    town.reserved(&fund, "24", "in-kind").await;
    let batch = flour.replace("porcja-", "/panel/drugi-bieg/magazyn/");
    let lost = [("kierunek", "mniej"), ("ile", "2"), ("powod", "damaged"), ("opis", "Zalane.")];
    press(&danuta, &batch, "korekta", &lost).await.is(200);
    let correction = sql("select id as word from stock_corrections");
    let id: String = town.rows(correction, vec![]).await[0].get("word").unwrap();
    press(&jan, &batch, &format!("korekta/{id}/podpis"), &[]).await.is(200).says("8 opakowań");
    let both = [("dzien", "2026-11-24"), ("osoby", "ala"), ("osoby", "ola")];
    press(&danuta, &page, "wydanie", &both).await.is(422).says("Zostało 8,00 zł");
    press(&danuta, &page, "wydanie", &both[..2]).await.is(200).says("odebrane");
}
