//! From a file to the books, page by page.

use super::{HOUSE, PANEL, mt940};
use crate::town::Town;
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_is_looked_at_and_then_booked() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let mut wrong = code.clone();
    wrong.replace_range(5..6, if &code[5..6] == "7" { "8" } else { "7" });
    let spaced = format!("dla was {} {}", &code[..4], &code[4..].to_lowercase());
    let text = mt940(
        1,
        &[(5_000, "A1", &spaced), (7_000, "A2", &wrong), (900, "A3", "na cele"), (-300, "A4", "oplata")],
    );

    let preview = treasurer.gives_statement("listopad.sta", text.as_bytes()).await;
    preview.is(200).says("listopad.sta").says("MT940, kodowanie ASCII").says("wszystko się zgadza");
    preview.says(&format!("darowizna {code}")).says(&format!("może {code}")).says("wypłata, pomijam");
    assert_eq!(town.bank_lines().await, [], "nothing is booked by looking");

    let booked = treasurer.press(&preview, &format!("{}/ksiegowanie", preview.path), &[]).await;
    booked.is(200).says("Wyciąg jest zaksięgowany").says("1 darowizna, 2 do wyjaśnienia, 1 pominięta");
    let expected = [("unexplained", 900), ("donation", 5_000), ("unexplained", 7_000)];
    assert_eq!(town.bank_lines().await, expected.map(|(status, amount)| (status.to_owned(), amount)));
    assert_eq!((town.comes_to("bank").await, town.comes_to("donations").await), (12_900, -5_000));
    assert_eq!(town.comes_to("unexplained").await, -7_900);
    treasurer.open(PANEL).await.says("2 wpłaty do wyjaśnienia").says("zaksięgowany");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_explained_is_explained_and_taken_back() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let mut wrong = code.clone();
    wrong.replace_range(5..6, if &code[5..6] == "7" { "8" } else { "7" });
    town.books_statement(mt940(1, &[(5_000, "A1", &wrong), (7_000, "A2", "dotacja gminy")]).as_bytes())
        .await
        .unwrap();
    let queue = format!("{PANEL}/do-wyjasnienia");
    let page = treasurer.open(&queue).await;
    page.says("50,00 zł").says("70,00 zł").says(&format!("To darowizna {code}"));
    let ids = town.rows(sql("select id from bank_lines order by amount_grosze"), vec![]).await;
    let ids: Vec<String> = ids.iter().map(|row| row.get("id").unwrap()).collect();

    let form = format!("{PANEL}/wplaty/{}", ids[0]);
    treasurer.press(&page, &form, &[("to", "kod"), ("kod", &code)]).await.is(200).hides("50,00 zł");
    let page = treasurer.open(&queue).await;
    let form = format!("{PANEL}/wplaty/{}", ids[1]);
    let again = treasurer.press(&page, &form, &[("to", "inne"), ("rodzaj", "grant"), ("powod", "")]).await;
    again.is(422).says("Napisz powód.");
    let done = treasurer
        .press(&again, &form, &[("to", "inne"), ("rodzaj", "grant"), ("powod", "umowa z gminą")])
        .await;
    done.is(200).says("Nic tu nie czeka.");
    assert_eq!((town.comes_to("donations").await, town.comes_to("grants").await), (-5_000, -7_000));
    assert_eq!((town.comes_to("unexplained").await, town.comes_to("bank").await), (0, 12_000));

    for status in ["donation", "other"] {
        let page = treasurer.open(&format!("{queue}?stan={status}")).await;
        let id = if status == "donation" { &ids[0] } else { &ids[1] };
        treasurer.press(&page, &format!("{PANEL}/wplaty/{id}"), &[("to", "cofnij")]).await.is(200);
    }
    assert_eq!((town.comes_to("donations").await, town.comes_to("grants").await), (0, 0));
    assert_eq!((town.comes_to("unexplained").await, town.comes_to("bank").await), (-12_000, 12_000));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_bank_takes_back_is_undone() {
    let town = Town::new().await;
    let code = town.with_money_account().await;
    town.books_statement(mt940(1, &[(5_000, "A1", &code), (600, "A2", "inne")]).as_bytes()).await.unwrap();
    let reversed = |reference: &str, grosze: &str| {
        format!(
            ":61:2611211121RCN{grosze}NTRFNONREF//{reference}\r\n:86:020<20{code}<27JAN NOWAK<31{}\r\n",
            super::OTHER
        )
    };
    let text = mt940(2, &[(800, "B1", "cofniete")]).replace("1008,00", "950,00");
    let pair = reversed("B2", "8,00") + &reversed("B3", "50,00");
    let text = text.replace(":62F:", &format!("{pair}:62F:"));
    let counts = town.books_statement(text.as_bytes()).await.unwrap();
    assert_eq!((counts.donations, counts.unexplained, counts.ignored), (0, 0, 3));
    // What undoes itself within the file is kept too, so that a later file brings neither line anew.
    let expected = [
        ("reversal", -5_000),
        ("reversal", -800),
        ("unexplained", 600),
        ("reversed", 800),
        ("reversed", 5_000),
    ];
    assert_eq!(town.bank_lines().await, expected.map(|(status, amount)| (status.to_owned(), amount)));
    assert_eq!((town.comes_to("donations").await, town.comes_to("bank").await), (0, 600));
    let status =
        town.rows(sql("select status from donations"), vec![]).await[0].get::<String>("status").unwrap();
    assert_eq!(status, "returned");
}

/// Whether somebody who was helped gave is not for those who handle orders: neither in the file nor in the queue.
#[tokio::test(flavor = "multi_thread")]
async fn who_also_handles_orders_reads_no_payer_but_where_each_look_is_written_down() {
    let town = Town::new().await;
    town.with_money_account().await;
    town.books_statement(mt940(1, &[(5_000, "A1", "od wdzięcznej Ali")]).as_bytes()).await.unwrap();
    let both =
        town.member("bogna", &[(Role::Treasurer, Some(HOUSE)), (Role::Coordinator, Some(HOUSE))]).await;
    let queue = format!("{PANEL}/do-wyjasnienia");
    let shown = both.open(&queue).await;
    shown
        .says("50,00 zł")
        .hides("wdzięcznej")
        .hides("JAN NOWAK")
        .says("Poproś, żeby wyciągi prowadziła osoba");
    let file = mt940(2, &[(7_000, "A2", "od wdzięcznej Ewy")]);
    let preview = both.gives_statement("wyciag.sta", file.as_bytes()).await;
    preview.says("70,00 zł").hides("wdzięcznej").hides("JAN NOWAK");
    let look = format!("{PANEL}/wplacajacy");
    both.post(&look, &[]).await.hides("wdzięcznej");
    town.run(sql("update organisations set small = true where id = $1"), params![HOUSE].to_vec()).await;
    let shown = both.open(&queue).await;
    shown.hides("wdzięcznej").says("Możesz zajrzeć, a my to zapiszemy.");
    both.press(&shown, &look, &[]).await.is(200).says("wdzięcznej").says("JAN NOWAK");
    assert_eq!(town.history("statement", HOUSE).await, ["donor-seen"]);
    both.open(&preview.path).await.says("wdzięcznej Ewy");
    town.hours_pass(1);
    both.open(&queue).await.hides("wdzięcznej");
    let apart = town.money_keeper().await;
    apart.open(&queue).await.says("wdzięcznej").hides("zapiszemy");
}

#[tokio::test(flavor = "multi_thread")]
async fn statements_are_the_treasurers() {
    let town = Town::new().await;
    town.with_money_account().await;
    town.books_statement(mt940(1, &[(5_000, "A1", "x")]).as_bytes()).await.unwrap();
    let id: String = town.rows(sql("select id from statements"), vec![]).await[0].get("id").unwrap();
    let pages = [
        PANEL.to_owned(),
        format!("{PANEL}/{id}"),
        format!("{PANEL}/do-wyjasnienia"),
        format!("{PANEL}/profile"),
        format!("{PANEL}/profile/kolumny"),
    ];
    for (account, role, house, status) in [
        ("ola", Role::Coordinator, HOUSE, 403),
        ("teresa", Role::Treasurer, HOUSE, 200),
        ("jan", Role::Treasurer, "nowy-dach", 404),
    ] {
        let browser = town.member(account, &[(role, Some(house))]).await;
        for page in &pages {
            browser.open(page).await.is(status);
        }
    }
    let elsewhere = format!("/panel/nowy-dach/wyciagi/{id}");
    town.member("jan", &[]).await.open(&elsewhere).await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_waits_too_long_is_a_task() {
    let town = Town::new().await;
    town.with_money_account().await;
    town.books_statement(mt940(1, &[(5_000, "A1", "x")]).as_bytes()).await.unwrap();
    town.money_keeper().await.open("/panel/drugi-bieg").await.hides("Wyjaśnij wpłaty");
    let old = mt940(2, &[(600, "A2", "x")]).replace("2611201120", "2610251025");
    town.books_statement(old.as_bytes()).await.unwrap();
    town.money_keeper().await.open("/panel/drugi-bieg").await.says("Wyjaśnij wpłaty");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_layout_is_tried_on_a_sample_and_then_read_by() {
    let town = Town::new().await;
    town.with_money_account().await;
    let treasurer = town.money_keeper().await;
    let path = format!("{PANEL}/profile");
    let page = treasurer.open(&format!("{path}?wzor=0")).await;
    page.says("mBank");
    let layout = "name = \"Bank spółdzielczy\"\ndelimiter = \"|\"\nheader = [\"kiedy\", \"ile\"]\n[columns]\nbooked_on = \"kiedy\"\n\
                  amount = \"ile\"\ntitle = [\"za co\"]\n";
    let sample = "kiedy|ile|za co\n3 XI 2026|1.050,00|na cele\n";
    let tried =
        treasurer.press(&page, &path, &[("uklad", layout), ("probka", sample), ("krok", "proba")]).await;
    tried.is(200).says("3 listopada 2026").says("1 050,00 zł").says("na cele");
    let wrong = treasurer.press(&tried, &path, &[("uklad", "name = 1"), ("krok", "zapis")]).await;
    wrong.is(422).says("name = 1");
    treasurer
        .press(&wrong, &path, &[("uklad", layout), ("krok", "zapis")])
        .await
        .is(200)
        .says("Bank spółdzielczy");
    let preview = treasurer.gives_statement("x.csv", sample.as_bytes()).await;
    preview.says("Układ kolumn: Bank spółdzielczy").says("1 050,00 zł");
    let id: String =
        town.rows(sql("select id from statement_profiles"), params![].to_vec()).await[0].get("id").unwrap();
    let page = treasurer.open(&path).await;
    treasurer.press(&page, &path, &[("krok", "usun"), ("id", &id)]).await.is(200).hides("Bank spółdzielczy");
}
