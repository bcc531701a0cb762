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

/// Who announced a gift and forgot the code is known by name, whichever way the bank writes it.
#[tokio::test(flavor = "multi_thread")]
async fn a_gift_announced_by_somebody_of_the_same_name_is_suggested() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (treasurer, aid) = (town.money_keeper().await, town.fund("aid").await);
    for (name, address) in [("Ewa Hojna", "Radom, Polna 1"), ("Jan Dar", "Radom, Polna 2")] {
        let fields = [("rodzaj", "person"), ("imie", name), ("adres", address), ("nip", ""), ("cel", &aid)];
        town.browser().send("/darowizna/drugi-bieg/potwierdzenie", &fields).await.is(200);
    }
    let text = mt940(1, &[(6_000, "A1", "NA DOBRY CEL"), (7_000, "A2", "OD SASIADA")]);
    let text = text.replacen("JAN NOWAK", "HOJNA EWA", 1);
    town.books_statement(text.as_bytes()).await.unwrap();
    let queue = treasurer.open(&format!("{PANEL}/do-wyjasnienia")).await;
    assert_eq!(queue.body.matches("To darowizna zapowiedziana 24 listopada 2026, kod DR").count(), 1);

    let code = sql("select c.code from donation_codes c
        join donations d on d.organisation_id = c.organisation_id and d.id = c.donation_id
        join donors o on o.organisation_id = d.organisation_id and o.id = d.donor_id
        where o.name = 'Ewa Hojna'");
    let code: String = town.rows(code, vec![]).await[0].get("code").unwrap();
    queue.says(&code);
    let line = &town.line_ids().await[0];
    treasurer.explains(line, "unexplained", &[("to", "kod"), ("kod", &code)]).await.is(200);
    let came = sql("select d.status from donations d
        join donors o on o.organisation_id = d.organisation_id and o.id = d.donor_id
        where o.name = 'Ewa Hojna' and d.amount_grosze = 6000");
    assert_eq!(town.rows(came, vec![]).await[0].get::<String>("status").unwrap(), "booked");
    let queue = treasurer.open(&format!("{PANEL}/do-wyjasnienia")).await;
    queue.says("OD SASIADA").hides("zapowiedziana");
}
