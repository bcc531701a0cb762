//! The same portion for many at once: drawn up by one, approved by another, printed, and settled by who came.

use super::{ADOPTED, HOUSE, NEED, grant, in_panel, press, send};
use crate::town::Town;
use pomoc::kit::db::{params, sql};

pub const LISTS: &str = "/panel/drugi-bieg/pomoc/listy/nowa";

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_approved_by_another_printed_and_settled_by_signatures() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    for (id, first) in [("ala", "Ala"), ("ola", "Ola"), ("jas", "Jaś")] {
        town.person(HOUSE, id).await;
        town.run(sql("update people set first_name = $2 where id = $1"), params![id, first].to_vec()).await;
    }
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let source = format!("fundusz:{fund}");
    let flour = [
        ("zrodlo", source.as_str()),
        ("co", "Mąka 1 kg"),
        ("rodzaj", "things"),
        ("jednostka", "package"),
        ("ile", "6"),
        ("wartosc", "4"),
        ("dzien", "2026-11-20"),
    ];
    let batch = send(&danuta, "/panel/drugi-bieg/magazyn/przyjecie", &flour).await;
    let field = format!("porcja-{}", batch.path.rsplit('/').next().unwrap());
    let empty =
        send(&danuta, LISTS, &[("nazwa", "Paczki"), ("dzien", "2026-11-24"), ("miejsce", "biuro")]).await;
    empty.is(422).says("ile czego dostaje jedna osoba").says("Zaznacz choć jedną osobę");
    let fields = [
        ("nazwa", "Paczki na grudzień"),
        ("dzien", "2026-11-24"),
        ("miejsce", "biuro"),
        (field.as_str(), "2"),
        ("osoby", "ala"),
        ("osoby", "ola"),
        ("osoby", "jas"),
    ];
    let list = send(&danuta, LISTS, &fields).await;
    list.is(200).says("Wartość porcji: 8,00 zł").says("Zatwierdzi ją ktoś inny");
    let page = list.path.clone();
    assert!(!list.offers(&format!("{page}/zatwierdzenie")));
    let approved = press(&jan, &page, "zatwierdzenie", &[]).await;
    approved.is(200).says("LW/1/2026");
    let paper = jan.open(&format!("{page}/druk")).await;
    paper
        .is(200)
        .says("Ala Kot")
        .says("Podpis")
        .says("To darowizna, nie wynagrodzenie")
        .says("Numer LW/1/2026");
    let all = [("dzien", "2026-11-24"), ("osoby", "ala"), ("osoby", "ola"), ("osoby", "jas")];
    let before = all.map(|(name, text)| (name, if name == "dzien" { "2026-11-23" } else { text }));
    let told = "Listę zatwierdzono w dniu: wtorek 24 listopada 2026";
    press(&danuta, &page, "wydanie", &before).await.is(422).says(told);
    press(&danuta, &page, "wydanie", &[("dzien", "2026-11-24")]).await.is(422).says("Wpisz, co wydajesz");
    let came = [("dzien", "2026-11-24"), ("osoby", "ala"), ("osoby", "ola")];
    press(&danuta, &page, "wydanie", &came).await.is(200).says("odebrane");
    assert_eq!((town.booked("stock").await, town.booked("aid").await), (800, 1_600));
    assert_eq!(town.available(&fund).await, 50_000 - 2_400, "the flour was bought");
    let given = sql("select cast(sum(received_grosze) as bigint) as n from aid_list_people");
    assert_eq!(town.home.count(given).await, 1_600);
    assert!(!danuta.open(&page).await.offers(&format!("{page}/wydanie")), "once is enough");
}

/// Goods for a list: so many of one kind, each worth so much; answers the field of their portion.
pub async fn goods(
    town: &Town,
    fund: &mutual_aid::FundId,
    (what, count, worth): (&str, &str, &str),
) -> String {
    let source = format!("fundusz:{fund}");
    let batch = [
        ("zrodlo", source.as_str()),
        ("co", what),
        ("rodzaj", "things"),
        ("jednostka", "package"),
        ("ile", count),
        ("wartosc", worth),
        ("dzien", "2026-11-20"),
    ];
    let danuta = town.officer("danuta").await;
    let batch = send(&danuta, "/panel/drugi-bieg/magazyn/przyjecie", &batch).await;
    format!("porcja-{}", batch.path.rsplit('/').next().unwrap())
}

pub fn list<'a>(name: &'a str, portion: (&'a str, &'a str), person: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("nazwa", name), ("dzien", "2026-11-24"), ("miejsce", "biuro"), portion, ("osoby", person)]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_participant_sees_what_came_by_a_list_and_the_rules_limit_it_like_a_decision() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("limit", "10")]].concat(), 50_000).await;
    let marek = town.asker().await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let field = goods(&town, &fund, ("Mąka 1 kg", "20", "4")).await;
    let portion = |count| (field.as_str(), count);
    let over = "przekroczy limit zasad na miesiąc: 10,00 zł";
    send(&danuta, LISTS, &list("Za dużo", portion("3"), "marek"))
        .await
        .is(422)
        .says("Marek Wrona")
        .says(over);
    let first = send(&danuta, LISTS, &list("Pierwsza", portion("2"), "marek")).await;
    let second = send(&danuta, LISTS, &list("Druga", portion("2"), "marek")).await;
    second.is(200);
    press(&jan, &first.path, "zatwierdzenie", &[]).await.is(200);
    marek.open("/moje/pomoc").await.is(200).hides("Mąka");
    let came = [("dzien", "2026-11-24"), ("osoby", "marek")];
    press(&danuta, &first.path, "wydanie", &came).await.is(200);
    marek.open("/moje/pomoc").await.says("Odebrane z list").says("Mąka 1 kg, wartość 8,00 zł");
    press(&jan, &second.path, "zatwierdzenie", &[]).await.is(422).says(over);
    town.participant("zofia", Some("zofia-konto")).await;
    town.member("zofia-konto", &[]).await.open("/moje/pomoc").await.hides("Mąka");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_draws_a_list_up_and_approves_it_sees_who_comes_near_an_amount_of_the_law() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 2_000_000).await;
    town.asker().await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let small = goods(&town, &fund, ("Mąka 1 kg", "2", "4")).await;
    let drawn_up = send(&danuta, LISTS, &list("Mąka", (small.as_str(), "1"), "marek")).await;
    drawn_up.is(200).hides("80% progu");
    let large = goods(&town, &fund, ("Pralka", "2", "4600")).await;
    let drawn_up = send(&danuta, LISTS, &list("Pralki", (large.as_str(), "1"), "marek")).await;
    let (five_years, month) = ("W ciągu 5 lat: 4 600,00 zł", "Urząd pracy może zapytać");
    drawn_up.is(200).says("Marek Wrona").says(five_years).says("To już 80% progu.").says(month);
    jan.open(&drawn_up.path).await.says("Marek Wrona W ciągu 5 lat").says(five_years).says(month);
}

/// What is approved is promised: it counts in its month before anybody came for it, and no longer once it is dropped.
#[tokio::test(flavor = "multi_thread")]
async fn an_approved_list_counts_in_its_month_until_it_is_dropped() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("limit", "10")]].concat(), 50_000).await;
    let marek = town.asker().await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let field = goods(&town, &fund, ("Mąka 1 kg", "20", "4")).await;
    let portion = (field.as_str(), "2");
    let first = send(&danuta, LISTS, &list("Pierwsza", portion, "marek")).await;
    let at_the_end = list("Na koniec miesiąca", portion, "marek").into_iter();
    let at_the_end = at_the_end.map(|(name, text)| (name, if name == "dzien" { "2026-11-30" } else { text }));
    let later = send(&danuta, LISTS, &at_the_end.collect::<Vec<_>>()).await;
    later.is(200);
    press(&jan, &later.path, "zatwierdzenie", &[]).await.is(200);
    let over = "przekroczy limit zasad na miesiąc: 10,00 zł";
    press(&jan, &first.path, "zatwierdzenie", &[]).await.is(422).says(over);
    send(&danuta, LISTS, &list("Trzecia", portion, "marek")).await.is(422).says(over);
    jan.open(&later.path).await.is(200).hides("16,00 zł");

    let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
    let page = in_panel(&asked);
    press(&danuta, &page, "ocena", &[]).await.is(200);
    let decide = format!("{page}/decyzja");
    let granted = grant(&fund, "3", "bill-payment");
    send(&jan, &decide, &granted).await.is(422).says("najwyżej 10,00 zł");
    press(&danuta, &later.path, "porzucenie", &[]).await.is(200);
    send(&jan, &decide, &granted).await.is(200);
    press(&jan, &first.path, "zatwierdzenie", &[]).await.is(422).says(over);
}
