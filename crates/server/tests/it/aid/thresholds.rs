//! Amounts of the law that the gifts of an organisation come near with the decision itself.

use super::{ADOPTED, NEED, grant, in_panel, press, send};
use crate::town::Town;

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
    warned.is(422).says("zaznacz „Wiem o progu”").says("W tym miesiącu: 1 922,40 zł").says("To już 80% progu");
    warned.says("Dochód nie starcza na jedzenie.");
    assert!(warned.body.contains("value=\"1922,40\"") && warned.body.contains("href=\"#f-wiem\""));
    let aware = [grant(&fund, "2403", "bill-payment"), vec![("wiem", "yes")]].concat();
    let proposed = danuta.press(&warned, &decide, &aware).await;
    proposed.is(200).says("czeka na podpis drugiej osoby");
    let seen = jan.open(&page).await;
    seen.says("Z tą decyzją").says("W tym miesiącu: 2 403,00 zł").says("Urząd pracy może zapytać");
    press(&jan, &page, "podpis", &[]).await.is(200).says("Środki są odłożone").hides("Z tą decyzją");
}
