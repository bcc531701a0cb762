//! The same portion for many at once: drawn up by one, approved by another, printed, and settled by who came.

use super::{ADOPTED, HOUSE, press, send};
use crate::town::Town;
use pomoc::kit::db::{params, sql};

const LISTS: &str = "/panel/drugi-bieg/pomoc/listy/nowa";

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
        ("ile", "5"),
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
    press(&danuta, &page, "wydanie", &all).await.is(422).says("Tyle tego nie ma. Jest: 5");
    press(&danuta, &page, "wydanie", &[("dzien", "2026-11-24")]).await.is(422).says("Wpisz, co wydajesz");
    let came = [("dzien", "2026-11-24"), ("osoby", "ala"), ("osoby", "ola")];
    press(&danuta, &page, "wydanie", &came).await.is(200).says("odebrane");
    assert_eq!((town.booked("stock").await, town.booked("aid").await), (400, 1_600));
    assert_eq!(town.available(&fund).await, 50_000 - 2_000, "the flour was bought");
    let given = sql("select cast(sum(received_grosze) as bigint) as n from aid_list_people");
    assert_eq!(town.home.count(given).await, 1_600);
    assert!(!danuta.open(&page).await.offers(&format!("{page}/wydanie")), "once is enough");
}
