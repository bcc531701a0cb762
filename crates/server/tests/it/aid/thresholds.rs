//! Amounts of the law that the gifts of an organisation come near with the decision itself, and what pays for it.

use super::{ADOPTED, NEED, grant, in_panel, press, send};
use crate::town::Town;
use pomoc::kit::db::{params, sql};

#[tokio::test(flavor = "multi_thread")]
async fn whoever_decides_and_whoever_signs_know_of_the_threshold_that_the_decision_reaches() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 500_000).await;
    let marek = town.asker().await;
    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let page = in_panel(&asked);
    press(&danuta, &page, "ocena", &[]).await.is(200);
    let decide = format!("{page}/decyzja");
    danuta.open(&decide).await.is(200).hides("Wiem o progu");
    let warned = send(&danuta, &decide, &grant(&fund, "1922,40", "bill-payment")).await;
    warned
        .is(422)
        .says("zaznacz „Wiem o progu”")
        .says("W tym miesiącu: 1 922,40 zł")
        .says("To już 80% progu");
    warned.says("Dochód nie starcza na jedzenie.");
    assert!(warned.body.contains("value=\"1922,40\"") && warned.body.contains("href=\"#f-wiem\""));
    let aware = [grant(&fund, "2403", "bill-payment"), vec![("wiem", "yes")]].concat();
    let proposed = danuta.press(&warned, &decide, &aware).await;
    proposed.is(200).says("czeka na podpis drugiej osoby");
    let seen = jan.open(&page).await;
    seen.says("Z tą decyzją").says("W tym miesiącu: 2 403,00 zł").says("Urząd pracy może zapytać");
    press(&jan, &page, "podpis", &[]).await.is(200).says("Środki są odłożone").hides("Z tą decyzją");
}

/// A campaign that is closed takes no more gifts; what was given for it is used for its purpose.
#[tokio::test(flavor = "multi_thread")]
async fn money_of_a_closed_campaign_still_pays_for_aid_and_goods() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    town.asker().await;
    let campaign =
        sql("update funds set purpose = 'campaign', name = 'Węgiel na zimę', closed_on = '2026-11-23'
        where id = $1");
    town.run(campaign, params![fund.as_str()].to_vec()).await;
    let batch = town.bought(&fund, &[]).await;
    assert_eq!(town.available(&fund).await, 43_000);
    let page = town.reserved(&fund, "430", "bill-payment").await;
    let danuta = town.officer("danuta").await;
    let paid = [("odbiorca", "Skład opału"), ("dokument", "1/26"), ("kwota", "430")];
    super::handing::hand_over(&danuta, &page, &paid).await.is(200);
    danuta.open("/panel/drugi-bieg/magazyn/przyjecie").await.is(200).hides("Węgiel na zimę");
    let goods = town.reserved(&fund, "70", "in-kind").await;
    let field = format!("ile-{batch}");
    super::handing::hand_over(&danuta, &goods, &[(field.as_str(), "20")]).await.is(200);
}
