//! What a line may be: the queue suggests, and somebody decides.

use super::{HOUSE, PANEL, mt940};
use crate::town::Town;
use pomoc::kit::db::{params, sql};

impl Town {
    /// What the fund of a purpose can still give, grosze.
    async fn can_give(&self, purpose: &'static str) -> i64 {
        let text = sql("select available_grosze from funds where organisation_id = $1 and purpose = $2");
        self.rows(text, params![HOUSE, purpose].to_vec()).await[0].get("available_grosze").unwrap()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_transfer_of_a_tax_office_goes_to_the_fund_of_the_share_of_the_tax() {
    let town = Town::new().await;
    town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let lines = [(6_000, "A1", "1,5% PODATKU ZA ROK 2025"), (7_000, "A2", "1,5% PODATKU ODE MNIE")];
    let text = mt940(1, &lines).replacen("JAN NOWAK", "DRUGI URZĄD SKARBOWY", 1);
    town.books_statement(text.as_bytes()).await.unwrap();
    let queue = treasurer.open(&format!("{PANEL}/do-wyjasnienia")).await;
    assert_eq!(queue.body.matches("To 1,5 % podatku").count(), 1, "a donor may write the same words");

    let line = &town.line_ids().await[0];
    let is_tax = [("to", "inne"), ("rodzaj", "one-point-five"), ("powod", "Przelew z urzędu skarbowego")];
    treasurer.explains(line, "unexplained", &is_tax).await.is(200);
    assert_eq!((town.can_give("one-point-five").await, town.can_give("statutory").await), (6_000, 0));
    assert_eq!((town.comes_to("other-income").await, town.comes_to("donations").await), (-6_000, 0));
    let others = treasurer.open(&format!("{PANEL}/do-wyjasnienia?stan=other")).await;
    others.says("1,5 % podatku");
    treasurer.explains(line, "other", &[("to", "cofnij")]).await.is(200);
    assert_eq!(town.can_give("one-point-five").await, 0);
}
