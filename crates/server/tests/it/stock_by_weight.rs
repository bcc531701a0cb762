//! Stories of goods that are weighed and measured: received, handed out, corrected, counted and told by the kilogram.

use crate::aid::{ADOPTED, HOUSE, handing, lists, press, send};
use crate::town::{Browser, Shown, Town};
use mutual_aid::{FundId, Role};
use pomoc::kit::db::{params, sql};

const STORE: &str = "/panel/drugi-bieg/magazyn";
const RECEIVE: &str = "/panel/drugi-bieg/magazyn/przyjecie";

/// Flour by the kilogram is bought; what differs stands in `more`.
async fn flour(town: &Town, fund: &FundId, more: &[(&str, &str)]) -> Shown {
    let source = format!("fundusz:{fund}");
    let fields = [
        ("zrodlo", source.as_str()),
        ("co", "Mąka luzem"),
        ("rodzaj", "things"),
        ("jednostka", "kilogram"),
        ("ile", "42,5"),
        ("wartosc", "3,20"),
        ("dzien", "2026-11-20"),
    ];
    let kept = fields.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let fields: Vec<_> = kept.chain(more.iter().copied()).collect();
    send(&town.officer("danuta").await, RECEIVE, &fields).await
}

fn field(group: &str, batch: &Shown) -> String {
    format!("{group}-{}", batch.path.rsplit('/').next().unwrap())
}

async fn keeper<'a>(town: &'a Town, account: &'static str) -> Browser<'a> {
    town.member(account, &[(Role::Treasurer, Some(HOUSE))]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn flour_is_received_by_the_kilogram_and_packages_stay_whole() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    for (more, told) in [
        ([("jednostka", "package"), ("ile", "2,5")], "Sztuki i opakowania liczy się w całości"),
        ([("jednostka", "kilogram"), ("ile", "0")], "Wpisz liczbę od 0,001 do 1 000 000"),
        ([("jednostka", "litre"), ("ile", "1,0005")], "najwyżej z trzema cyframi po przecinku"),
        ([("jednostka", "litre"), ("ile", "dwa i pół")], "Na przykład: 2,5"),
    ] {
        let refused = flour(&town, &fund, &more).await;
        refused.is(422).says(told);
        assert!(refused.body.contains("id=\"e-ile\""), "it stands at the field: {told}");
        assert!(refused.body.contains(more[1].1), "what was typed is kept: {told}");
    }
    let light = flour(&town, &fund, &[("ile", "0,001")]).await;
    light.is(422).says("To jest warte mniej niż grosz");
    let batch = flour(&town, &fund, &[("ile", "1 042,5")]).await;
    batch.is(422).says("W tym funduszu nie ma tyle wolnych pieniędzy");
    let batch = flour(&town, &fund, &[]).await;
    batch.is(200).says("42,5 kg").says("136,00 zł").says("1 kg: 3,20 zł").says("+42,5 kg");
    assert_eq!(town.booked("stock").await, 13_600);
    let danuta = town.officer("danuta").await;
    danuta.open(STORE).await.says("42,5 kg").says("Razem w magazynie: 136,00 zł");
    danuta.open(&format!("/en{}", batch.path)).await.says("42.5 kg").says("PLN 136.00");
    danuta.open(&format!("/uk{}", batch.path)).await.says("42,5 кг");
    let id = batch.path.rsplit('/').next().unwrap();
    let told = sql("select details as word from journal where subject_id = $1 and event = 'stock-received'");
    let told: String = town.rows(told, params![id].to_vec()).await[0].get("word").unwrap();
    assert_eq!(told, r#"{"count":{"thousandths":42500}}"#);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_and_a_count_are_weighed_and_told_in_the_registers() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let batch = flour(&town, &fund, &[]).await;
    let (ryszard, danuta) = (keeper(&town, "ryszard").await, town.officer("danuta").await);
    let less = |count: &'static str| {
        [("kierunek", "mniej"), ("ile", count), ("powod", "damaged"), ("opis", "Rozsypana.")]
    };
    for (count, told) in [("0,2555", "najwyżej z trzema cyframi"), ("43", "Tyle tego nie ma. Jest: 42,5")] {
        let refused = press(&ryszard, &batch.path, "korekta", &less(count)).await;
        refused.is(422).says(told);
        assert!(refused.body.contains("id=\"e-ile\""), "it stands at the field: {told}");
    }
    press(&ryszard, &batch.path, "korekta", &less("0,255")).await.is(200).says("−0,255 kg");
    let id: String =
        town.rows(sql("select id as word from stock_corrections"), vec![]).await[0].get("word").unwrap();
    press(&danuta, &batch.path, &format!("korekta/{id}/podpis"), &[]).await.is(200).says("42,245 kg");
    assert_eq!(town.booked("stock").await, 13_518, "42.245 kg at 3.20 are 135.184");
    let form = ryszard.open(&format!("{STORE}/spis")).await;
    form.says("Powinno być: 42,245 kg");
    let found = field("ile", &batch);
    let count = async |found_now| {
        let fields = [("dzien", "2026-11-24"), (found.as_str(), found_now)];
        ryszard.press(&form, &format!("{STORE}/spis"), &fields).await
    };
    count("1,2,3").await.is(422).says("Wpisz liczbę od 0 do 1 000 000");
    count("40").await.is(200).says("Mąka luzem: pomyłka w liczeniu");
    ryszard.open(&batch.path).await.says("−2,245 kg");
    let register =
        async |name| ryszard.open(&format!("/panel/drugi-bieg/rejestry/2026/{name}.csv")).await.body;
    let moved = register("magazyn").await;
    assert!(moved.contains(r#""0";"42,5";"42,5";"kilogramy""#), "{moved}");
    assert!(moved.contains(r#""42,5";"-0,255";"42,245";"kilogramy""#), "{moved}");
    let counted = register("magazyn-spisy").await;
    assert!(counted.contains(r#""42,245";"40";"kilogramy""#), "{counted}");
    let corrected = register("magazyn-korekty").await;
    assert!(corrected.contains(r#""-2,245";"kilogramy""#), "{corrected}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_weighed_stands_on_the_receipt() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    town.asker().await;
    let batch = flour(&town, &fund, &[("ile", "4"), ("wartosc", "3,33")]).await;
    let (danuta, take) = (town.officer("danuta").await, field("ile", &batch));
    let page = town.reserved(&fund, "12", "in-kind").await;
    danuta.open(&format!("{page}/wydanie")).await.says("Mąka luzem (1 kg: 3,33 zł)").says("Jest: 4 kg");
    for (count, told) in [("2,5 kg", "najwyżej z trzema cyframi"), ("4,5", "Tyle tego nie ma. Jest: 4")] {
        let refused = handing::hand_over(&danuta, &page, &[(&take, count)]).await;
        refused.is(422).says(told);
        assert!(refused.body.contains(&format!("id=\"e-{take}\"")), "it stands at the field: {told}");
        assert!(refused.body.contains(count), "what was typed is kept");
    }
    handing::hand_over(&danuta, &page, &[(&take, "2.5")]).await.is(200);
    // 4 kg are worth 13.32, the 1.5 kg that stay 4.995, rounded 5.00.
    let paper = danuta.open(&format!("{page}/pokwitowanie")).await;
    paper.is(200).says("2,5 kg").says("3,33 zł").says("8,32 zł");
    assert_eq!((town.booked("stock").await, town.booked("aid").await), (500, 832));
    danuta.open(&batch.path).await.says("−2,5 kg").says("1,5 kg").says("5,00 zł");
}

/// What three people get bit by bit comes to what left the store, and the books say the same.
#[tokio::test(flavor = "multi_thread")]
async fn portions_by_weight_come_to_what_leaves_the_store() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    for id in ["ala", "jas", "ola"] {
        town.person(HOUSE, id).await;
    }
    let batch = flour(&town, &fund, &[("ile", "2"), ("wartosc", "1")]).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let portion = field("porcja", &batch);
    let draw_up = async |count| {
        let people = ["ala", "jas", "ola"].map(|id| ("osoby", id));
        let fields =
            [lists::list("Paczki", (&portion, count), "ala")[..4].to_vec(), people.to_vec()].concat();
        send(&danuta, lists::LISTS, &fields).await
    };
    draw_up("0,009").await.is(422).says("To jest warte mniej niż grosz");
    let list = draw_up("0,333").await;
    list.is(200).says("Mąka luzem: 0,333 kg").says("Wartość porcji: 0,33 zł");
    press(&jan, &list.path, "zatwierdzenie", &[]).await.is(200);
    jan.open(&format!("{}/druk", list.path)).await.says("0,333 kg");
    draw_up("0,334").await.is(200);
    let came = [("dzien", "2026-11-24"), ("osoby", "ala"), ("osoby", "jas"), ("osoby", "ola")];
    press(&danuta, &list.path, "wydanie", &came).await.is(200).says("odebrane");
    let given = sql("select received_grosze as n from aid_list_people where received_on is not null
        order by received_grosze");
    let given: Vec<i64> = town.rows(given, vec![]).await.iter().map(|row| row.get("n").unwrap()).collect();
    assert_eq!(given, [33, 33, 34]);
    assert_eq!((town.booked("stock").await, town.booked("aid").await), (100, 100));
    danuta.open(&batch.path).await.says("1,001 kg").says("1,00 zł");
}

/// Three lists promise a batch to its last gram: no rounding keeps the last of them from what is there.
#[tokio::test(flavor = "multi_thread")]
async fn a_batch_is_promised_to_its_last_gram() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    town.person(HOUSE, "ala").await;
    let batch = flour(&town, &fund, &[("ile", "0,045"), ("wartosc", "1")]).await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let portion = field("porcja", &batch);
    for _ in 0..3 {
        let list = send(&danuta, lists::LISTS, &lists::list("Paczka", (&portion, "0,015"), "ala")).await;
        press(&jan, &list.path, "zatwierdzenie", &[]).await.is(200).says("zatwierdzona");
    }
    let more = send(&danuta, lists::LISTS, &lists::list("Paczka", (&portion, "0,015"), "ala")).await;
    press(&jan, &more.path, "zatwierdzenie", &[]).await.is(422).says("Wolne: 0");
}
