//! Stories of gifts that are none any more: they go back from where they lie, and their papers say so.

use crate::statements::{mt940, takes_back};
use crate::town::{Browser, Shown, Town};
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

const HOUSE: &str = "drugi-bieg";
const NEW: &str = "/panel/drugi-bieg/darowizny/nowa";
const YEAR: &str = "/panel/drugi-bieg/darowizny/rok/2026";
const NAMED: [(&str, &str); 4] =
    [("rodzaj", "person"), ("imie", "Ewa Hojna"), ("adres", "Radom, Żeromskiego 1"), ("nip", "")];

/// A gift in cash of 100 zł for the statutory purposes.
async fn cash(town: &Town, tola: &Browser<'_>) -> Shown {
    let statutory = town.fund("statutory").await;
    let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "100"), ("dnia", "2026-11-24")];
    tola.send(NEW, &cash).await
}

/// 70 zł of it are carried to the bank.
async fn banks(town: &Town, tola: &Browser<'_>) {
    let statutory = town.fund("statutory").await;
    tola.carries(&statutory, "70", "2026-11-24").await.is(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_that_was_carried_to_the_bank_does_not_go_back_from_the_box() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    let (first, second) = (cash(&town, &tola).await, cash(&town, &tola).await);
    banks(&town, &tola).await;
    banks(&town, &tola).await;
    let back = async |gift: &Shown, place: &str| {
        let fields = [("powod", "Pomyłka"), ("skad", place)];
        tola.press(&tola.open(&gift.path).await, &format!("{}/zwrot", gift.path), &fields).await
    };
    back(&first, "kasa").await.is(422).says("W kasie nie ma tyle gotówki").says("Jest: 60,00 zł");
    let none = [("co", "grant"), ("dlaczego", "Dotacja"), ("gdzie", "kasa")];
    let page = tola.open(&second.path).await;
    page.says("Opłata za usługę? Cofnij wpłatę");
    let moved = tola.press(&page, &format!("{}/nie-darowizna", second.path), &none).await;
    moved.is(422).says("W kasie nie ma tyle gotówki");
    back(&first, "bank").await.is(200).says("zwrócona");
    let places =
        (town.comes_to("cash").await, town.comes_to("on-the-way").await, town.comes_to("bank").await);
    assert_eq!(places, (6_000, 14_000, -10_000), "it went back by transfer");
}

#[tokio::test(flavor = "multi_thread")]
async fn goods_that_came_into_the_store_do_not_go_back() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, statutory) = (town.tola().await, town.fund("statutory").await);
    let goods = [
        ("jak", "in-kind"),
        ("cel", statutory.as_str()),
        ("kwota", "80"),
        ("dnia", "2026-11-24"),
        ("co", "Makaron"),
        ("przyjeto", "2026-11-24"),
    ];
    let (kept, back) = (tola.send(NEW, &goods).await, tola.send(NEW, &goods).await);
    let id = kept.path.rsplit('/').next().unwrap();
    let shelved = [
        ("zrodlo", format!("dar:{id}")),
        ("co", "Makaron 1 kg".to_owned()),
        ("rodzaj", "things".to_owned()),
        ("jednostka", "package".to_owned()),
        ("ile", "2".to_owned()),
        ("wartosc", "5".to_owned()),
        ("dzien", "2026-11-24".to_owned()),
    ];
    let shelved: Vec<_> = shelved.iter().map(|(name, value)| (*name, value.as_str())).collect();
    tola.send("/panel/drugi-bieg/magazyn/przyjecie", &shelved).await.is(200);
    let fields = [("powod", "Pomyłka")];
    let refused = tola.press(&kept, &format!("{}/zwrot", kept.path), &fields).await;
    refused.is(422).says("przyjęto już do magazynu").says("korektą z powodem");
    tola.press(&back, &format!("{}/zwrot", back.path), &fields).await.is(200).says("zwrócona");
    assert_eq!(town.comes_to("stock").await, 8_000, "what is on the shelf stands in the books");
}

#[tokio::test(flavor = "multi_thread")]
async fn papers_of_a_gift_that_went_back_are_void() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    let gift = cash(&town, &tola).await;
    let (paper, receipt) = (format!("{}/potwierdzenie", gift.path), format!("{}/dowod", gift.path));
    tola.press(&gift, &paper, &NAMED).await.is(200).hides("Unieważnione");
    tola.open(&receipt).await.is(200).hides("Unieważnione");
    let back = [("powod", "Wpłacono dwa razy"), ("skad", "kasa")];
    let page = tola.open(&gift.path).await;
    let gone = tola.press(&page, &format!("{}/zwrot", gift.path), &back).await;
    let void = "Unieważnione dnia 24 listopada 2026 (Wpłacono dwa razy).";
    gone.is(200).says("DAR/1/2026").says(void);
    tola.open(&paper).await.is(200).says("DAR/1/2026").says(void);
    tola.open(&receipt).await.is(200).says(void);
}

/// What the bank took back is as void as what the treasurer gave back.
#[tokio::test(flavor = "multi_thread")]
async fn the_paper_of_a_transfer_that_the_bank_took_back_is_void() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, code) = (town.tola().await, town.code("aid").await);
    town.books_statement(mt940(1, &[(5_000, "A1", &code)]).as_bytes()).await.unwrap();
    let rows = town.rows(sql("select id from donations"), vec![]).await;
    let gift = format!("/panel/drugi-bieg/darowizny/{}", rows[0].get::<String>("id").unwrap());
    let paper = format!("{gift}/potwierdzenie");
    tola.press(&tola.open(&gift).await, &paper, &NAMED).await.is(200);
    town.books_statement(takes_back(2, (5_000, "B1", &code)).as_bytes()).await.unwrap();
    tola.open(&paper).await.is(200).says("Unieważnione dnia 24 listopada 2026");
}

/// A year that was mistyped once would open a hundred years of months.
#[tokio::test(flavor = "multi_thread")]
async fn a_day_before_the_books_is_refused_at_its_field_on_every_path() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, statutory) = (town.tola().await, town.fund("statutory").await);
    let said = "Pierwszy dzień w księgach Twojej organizacji";
    let cash =
        |day: &'static str| [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "100"), ("dnia", day)];
    let refused = tola.send(NEW, &cash("1926-11-24")).await;
    refused.is(422).says(said).says("2020");
    assert!(refused.body.contains("id=\"e-dnia\""), "it stands at the field");
    tola.send(NEW, &cash("2026-11-24")).await.is(200);
    let refused = tola.carries(&statutory, "70", "2019-12-31").await;
    refused.is(422).says(said);
    let bought = [
        ("zrodlo", format!("fundusz:{statutory}")),
        ("co", "Makaron 1 kg".to_owned()),
        ("rodzaj", "things".to_owned()),
        ("jednostka", "package".to_owned()),
        ("ile", "2".to_owned()),
        ("wartosc", "5".to_owned()),
        ("dzien", "1999-11-24".to_owned()),
    ];
    let bought: Vec<_> = bought.iter().map(|(name, value)| (*name, value.as_str())).collect();
    tola.send("/panel/drugi-bieg/magazyn/przyjecie", &bought).await.is(422).says(said);
    // Statements of the years before the organisation joined are still imported, as long as papers are kept.
    let old = mt940(1, &[(700, "A1", "na cele")]).replace("2611", "2111");
    town.books_statement(old.as_bytes()).await.unwrap();
    let older = mt940(2, &[(700, "A2", "na cele")]).replace("2611", "1911");
    assert!(town.books_statement(older.as_bytes()).await.is_err());
    let first = town.rows(sql("select min(booked_on) as first from ledger_entries"), vec![]).await;
    assert_eq!(first[0].get::<String>("first").unwrap(), "2021-11-20");
}

/// A participant who gives is a donor, too: the journal says no first name to whom the donor is hidden from.
#[tokio::test(flavor = "multi_thread")]
async fn the_history_of_a_gift_names_nobody() {
    let town = Town::new().await;
    town.takes_donations().await;
    town.person(HOUSE, "ala").await;
    let ala = town.member("ala", &[]).await;
    let text = sql(
        "update people set first_name = 'Alicja', account_id = (select id from accounts where login = 'ala')
        where id = 'ala'",
    );
    town.run(text, vec![]).await;
    let aid = town.fund("aid").await;
    let fields = [NAMED.as_slice(), &[("cel", aid.as_str())]].concat();
    ala.send("/darowizna/drugi-bieg/potwierdzenie", &fields).await.is(200);
    let rows = town.rows(sql("select id from donations"), vec![]).await;
    let gift = format!("/panel/drugi-bieg/darowizny/{}", rows[0].get::<String>("id").unwrap());
    let roles = [(Role::Treasurer, Some(HOUSE)), (Role::Coordinator, Some(HOUSE))];
    let both = town.member("beata", &roles).await;
    both.open(&gift).await.is(200).says("ukryty").says("osoba z kontem").hides("Alicja");
}

/// Where one person is treasurer and coordinator the year can be looked at, and the look is written down.
#[tokio::test(flavor = "multi_thread")]
async fn in_a_small_organisation_the_donors_of_a_year_are_looked_at_with_a_trace() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    let gift = cash(&town, &tola).await;
    tola.press(&gift, &format!("{}/potwierdzenie", gift.path), &NAMED).await.is(200);
    let roles = [(Role::Treasurer, Some(HOUSE)), (Role::Coordinator, Some(HOUSE))];
    let both = town.member("beata", &roles).await;
    both.open(YEAR).await.is(403);
    town.run(sql("update organisations set small = true where id = $1"), params![HOUSE].to_vec()).await;
    both.open("/panel/drugi-bieg/darowizny").await.says("Darczyńcy w 2026").hides("Ewa Hojna");
    let covered = both.open(YEAR).await;
    covered.is(200).says("Pokaż darczyńców").hides("Ewa Hojna").hides("100,00 zł");
    let (file, donor) = (format!("{YEAR}/plik.csv"), sql("select id from donors"));
    let donor: String = town.rows(donor, vec![]).await[0].get("id").unwrap();
    let sheet = format!("{YEAR}/{donor}");
    both.open(&file).await.is(403);
    both.open(&sheet).await.is(403);
    both.press(&covered, &format!("{YEAR}/darczyncy"), &[]).await.is(200).says("Ewa Hojna");
    both.open(&file).await.is(200);
    both.open(&sheet).await.is(200).says("Ewa Hojna");
    assert!(town.history("organisation", HOUSE).await.contains(&"donor-seen".to_owned()));
    town.hours_pass(1);
    both.open(YEAR).await.is(200).hides("Ewa Hojna");
    town.anna().await.open(YEAR).await.is(403);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gift_typed_by_mistake_leaves_the_books_with_its_reason() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    let gift = cash(&town, &tola).await;
    let wrong = format!("{}/pomylka", gift.path);
    tola.press(&gift, &wrong, &[("czemu", "")]).await.is(422).says("Napisz, dlaczego.");
    let page = tola.open(&gift.path).await;
    let gone = tola.press(&page, &wrong, &[("czemu", "Wpisano 100 zamiast 10")]).await;
    gone.is(200).says("Tę darowiznę wpisano przez pomyłkę").says("Wpisano 100 zamiast 10").hides("Wydrukuj");
    assert_eq!((town.comes_to("cash").await, town.comes_to("donations").await), (0, 0));
    tola.open(&format!("{}/dowod", gift.path)).await.says("Unieważnione dnia 24 listopada 2026");
    let again = [("czemu".to_owned(), "Jeszcze raz".to_owned())];
    assert_ne!(tola.post(&wrong, &again).await.status.as_u16(), 500);
    assert_eq!(town.comes_to("cash").await, 0);
    tola.open("/panel/drugi-bieg/darowizny/rok/2026").await.hides("100,00 zł");
    // What has a number in the donor's hands is given back, not struck out.
    let known = cash(&town, &tola).await;
    tola.press(&known, &format!("{}/potwierdzenie", known.path), &NAMED).await.is(200);
    tola.open(&known.path).await.hides("Wpisano przez pomyłkę");
}
