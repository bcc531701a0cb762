//! What counts in the limits: what is left of aid that was asked back, and the day of handing out by a list.

use super::handing::hand_over;
use super::lists::{LISTS, goods, list};
use super::{ADOPTED, HOUSE, NEED, grant, in_panel, press, send};
use crate::town::Town;
use pomoc::kit::db::{params, sql};

#[tokio::test(flavor = "multi_thread")]
async fn aid_asked_back_in_part_counts_with_the_rest() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("limit", "100")]].concat(), 50_000).await;
    let marek = town.asker().await;
    let page = town.reserved(&fund, "100", "bill-payment").await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let paid = [("odbiorca", "Zakład energetyczny"), ("dokument", "1/26"), ("kwota", "100")];
    hand_over(&danuta, &page, &paid).await.is(200);
    let proven = [("dowod", "Wyrok II K 12/26"), ("dzien", "2026-11-20"), ("kwota", "0,01")];
    send(&danuta, &format!("{page}/zwrot"), &proven).await.is(200).says("Do zwrotu: 0,01 zł");
    let page = in_panel(&send(&marek, "/moje/pomoc/prosba", &NEED).await);
    press(&danuta, &page, "ocena", &[]).await.is(200);
    let decide = format!("{page}/decyzja");
    jan.open(&decide).await.says("W ciągu 5 lat: 99,99 zł").says("W tym miesiącu: 99,99 zł");
    send(&jan, &decide, &grant(&fund, "0,02", "bill-payment")).await.is(422).says("najwyżej 100,00 zł");
    send(&jan, &decide, &grant(&fund, "0,01", "bill-payment")).await.is(200);
}

/// A list is planned for one month and handed out in another: the limit of the month in which it is given holds.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_keeps_the_limit_of_the_month_in_which_it_is_handed_out() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("limit", "10")]].concat(), 50_000).await;
    town.asker().await;
    let field = goods(&town, &fund, ("Mąka 1 kg", "20", "4")).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let december = list("Na grudzień", (field.as_str(), "2"), "marek").into_iter();
    let december = december.map(|(name, text)| (name, if name == "dzien" { "2026-12-05" } else { text }));
    let drawn_up = send(&danuta, LISTS, &december.collect::<Vec<_>>()).await;
    press(&jan, &drawn_up.path, "zatwierdzenie", &[]).await.is(200);
    let granted = town.reserved(&fund, "5", "bill-payment").await;
    let came = [("dzien", "2026-11-24"), ("osoby", "marek")];
    let over = "przekroczy limit zasad na miesiąc: 10,00 zł";
    press(&danuta, &drawn_up.path, "wydanie", &came).await.is(422).says("Marek Wrona").says(over);
    let paid = [("odbiorca", "Zakład energetyczny"), ("dokument", "1/26"), ("kwota", "5")];
    hand_over(&danuta, &granted, &paid).await.is(200);
    town.hours_pass(24 * 11);
    let danuta = town.officer("danuta").await;
    let came = [("dzien", "2026-12-05"), ("osoby", "marek")];
    press(&danuta, &drawn_up.path, "wydanie", &came).await.is(200).says("odebrane");
}

/// A list promises nobody a portion: who left in between gets none. What was granted to one person stays granted.
#[tokio::test(flavor = "multi_thread")]
async fn who_left_long_ago_gets_no_portion_and_what_was_granted_all_the_same() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    town.asker().await;
    town.person(HOUSE, "ala").await;
    let field = goods(&town, &fund, ("Mąka 1 kg", "20", "4")).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let both = || [list("Paczki", (field.as_str(), "2"), "marek"), vec![("osoby", "ala")]].concat();
    let (first, second) = (send(&danuta, LISTS, &both()).await, send(&danuta, LISTS, &both()).await);
    press(&jan, &first.path, "zatwierdzenie", &[]).await.is(200);
    let granted = town.reserved(&fund, "20", "bill-payment").await;
    let text = sql("update people set status = 'ended', ended_on = '2026-10-01' where id = $1");
    town.run(text, params!["marek"].to_vec()).await;
    let told = "Marek Wrona nie może teraz dostać pomocy";
    send(&danuta, LISTS, &both()).await.is(200).says("ala Kot").hides("Marek Wrona");
    press(&jan, &second.path, "zatwierdzenie", &[]).await.is(422).says(told);
    let all = [("dzien", "2026-11-24"), ("osoby", "marek"), ("osoby", "ala")];
    press(&danuta, &first.path, "wydanie", &all).await.is(422).says(told);
    press(&danuta, &first.path, "wydanie", &[all[0], all[2]]).await.is(200).says("odebrane");
    let paid = [("odbiorca", "Zakład energetyczny"), ("dokument", "1/26"), ("kwota", "20")];
    hand_over(&danuta, &granted, &paid).await.is(200);
}

/// What was granted in one month and is handed over in the next counts there, too: waiting gives nobody twice the limit.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_gets_twice_the_limit_of_a_month_by_waiting() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("limit", "100")]].concat(), 50_000).await;
    let marek = town.asker().await;
    let waits = town.reserved(&fund, "100", "bill-payment").await;
    town.hours_pass(24 * 11);
    let (marek_later, danuta, jan) =
        (town.member("marek-konto", &[]).await, town.officer("danuta").await, town.officer("jan").await);
    drop(marek);
    let page = in_panel(&send(&marek_later, "/moje/pomoc/prosba", &NEED).await);
    press(&danuta, &page, "ocena", &[]).await.is(200);
    let decide = format!("{page}/decyzja");
    jan.open(&decide).await.says("W tym miesiącu: 100,00 zł");
    send(&jan, &decide, &grant(&fund, "0,01", "bill-payment")).await.is(422).says("najwyżej 100,00 zł");
    // Both were granted while nothing of November counted in December.
    let id = waits.rsplit('/').next().unwrap();
    let counts = sql("update aid_decisions set amount_grosze = $2 where request_id = $1");
    town.run(counts, params![id, 5_000_i64].to_vec()).await;
    send(&jan, &decide, &grant(&fund, "50", "bill-payment")).await.is(200);
    town.run(counts, params![id, 10_000_i64].to_vec()).await;
    let paid = |amount| {
        let bill = [("odbiorca", "Zakład energetyczny"), ("dokument", "1/26"), ("dzien", "2026-12-05")];
        [bill.to_vec(), vec![("kwota", amount)]].concat()
    };
    hand_over(&danuta, &waits, &paid("99,99")).await.is(200);
    hand_over(&danuta, &page, &paid("0,02")).await.is(422).says("najwyżej 100,00 zł");
    hand_over(&danuta, &page, &paid("0,01")).await.is(200);
}
