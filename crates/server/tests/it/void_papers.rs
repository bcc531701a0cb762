//! Stories of donors who hold a confirmation that is void: somebody tells them, and it is known who, when and how.

use crate::statements::{mt940, takes_back};
use crate::town::{Browser, Shown, Town};
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

const HOUSE: &str = "drugi-bieg";
const DESK: &str = "/panel/drugi-bieg";
const TASK: &str = "Napisz do darczyńcy, potwierdzenie nieważne DAR/1/2026";
const NAMED: [(&str, &str); 4] =
    [("rodzaj", "person"), ("imie", "Ewa Hojna"), ("adres", "Radom, Żeromskiego 1"), ("nip", "")];

/// A gift in cash of 100 zł whose donor holds the confirmation.
async fn confirmed(town: &Town, tola: &Browser<'_>) -> Shown {
    town.takes_donations().await;
    let statutory = town.fund("statutory").await;
    let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "100"), ("dnia", "2026-11-24")];
    let gift = tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await;
    tola.press(&gift, &format!("{}/potwierdzenie", gift.path), &NAMED).await.is(200);
    gift
}

/// Sends what no form of the page offers any more, with the token of a form that was open before.
async fn forge(browser: &Browser<'_>, open: &Shown, action: &str, how: &str) -> Shown {
    let token = open.body.split_once("name=\"_once\" value=\"").unwrap().1.split_once('"').unwrap().0;
    let pairs =
        [("_once", token), ("napisano", how)].map(|(name, value)| (name.to_owned(), value.to_owned()));
    browser.post(action, &pairs).await
}

async fn press(tola: &Browser<'_>, gift: &str, button: &str, fields: &[(&str, &str)]) -> Shown {
    tola.press(&tola.open(gift).await, &format!("{gift}/{button}"), fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_holds_a_void_confirmation_is_written_to_and_it_is_known_how() {
    let town = Town::new().await;
    let tola = town.tola().await;
    let gift = confirmed(&town, &tola).await.path;
    let (letter, told) = (format!("{gift}/list"), format!("{gift}/napisano"));
    tola.open(DESK).await.hides("Napisz do darczyńcy");
    tola.open(&gift).await.hides("Napisz do darczyńcy");
    tola.open(&letter).await.is(404);
    let back = [("powod", "Wpłacono dwa razy"), ("skad", "kasa")];
    let page = press(&tola, &gift, "zwrot", &back).await;
    page.is(200).says("Napisz do darczyńcy").says("Darczyńca ma potwierdzenie DAR/1/2026");
    tola.open(DESK).await.says(TASK).hides("Hojna");
    let paper = tola.open(&letter).await;
    paper
        .is(200)
        .says("Ewa Hojna")
        .says("Radom, Żeromskiego 1")
        .says("Potwierdzenie darowizny DAR/1/2026 jest nieważne");
    paper.says("Jest nieważne od dnia 24 listopada 2026. Powód: Wpłacono dwa razy").says("100,00 zł");
    paper.hides("odliczyć od dochodu");
    let open = tola.open(&gift).await;
    press(&tola, &gift, "napisano", &[]).await.is(422).says("Zaznacz, jak darczyńca się dowiedział");
    let page = press(&tola, &gift, "napisano", &[("napisano", "letter")]).await;
    page.is(200)
        .says("Darczyńca wie, że potwierdzenie DAR/1/2026 jest nieważne, z listu")
        .hides("Napisz do darczyńcy");
    assert!(!page.offers(&told));
    tola.open(DESK).await.hides("Napisz do darczyńcy");
    forge(&tola, &open, &told, "phone").await.is(422).says("Darczyńca już o tym wie");
    let kept = sql(
        "select told_how as word from donation_confirmations where told_by = 'tola' and told_at like '2026-11-24%'",
    );
    assert_eq!(town.rows(kept, vec![]).await[0].get::<String>("word").unwrap(), "letter");
    let id = gift.rsplit('/').next().unwrap();
    let facts = sql("select details as word from journal where subject_id = $1 and event = 'donor-told'");
    let facts: String = town.rows(facts, params![id].to_vec()).await[0].get("word").unwrap();
    assert_eq!(facts, r#"{"how":"letter","number":"DAR/1/2026"}"#, "nobody is named");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_payment_that_was_no_donation_and_one_that_the_bank_took_back_are_told_too() {
    let town = Town::new().await;
    let tola = town.tola().await;
    let gift = confirmed(&town, &tola).await.path;
    let none = [("co", "grant"), ("dlaczego", "Dotacja gminy"), ("gdzie", "kasa")];
    press(&tola, &gift, "nie-darowizna", &none).await.is(200).says("Napisz do darczyńcy");
    let code = town.code("aid").await;
    town.books_statement(mt940(1, &[(5_000, "A1", &code)]).as_bytes()).await.unwrap();
    let transfer = sql("select id as word from donations where way = 'transfer'");
    let transfer: String = town.rows(transfer, vec![]).await[0].get("word").unwrap();
    let transfer = format!("/panel/drugi-bieg/darowizny/{transfer}");
    press(&tola, &transfer, "potwierdzenie", &NAMED).await.is(200);
    town.books_statement(takes_back(2, (5_000, "B1", &code)).as_bytes()).await.unwrap();
    tola.open(DESK).await.says(TASK).says("potwierdzenie nieważne DAR/2/2026");
    tola.open(&format!("{transfer}/list")).await.is(200).says("nie można odliczyć od dochodu");
    press(&tola, &transfer, "napisano", &[("napisano", "phone")]).await.is(200).says("przez telefon");
    tola.open(DESK).await.says(TASK).hides("DAR/2/2026");
}

/// A gift without a confirmation leaves nothing to write; another organisation finds nothing here; a coordinator reads no
/// donors, and whoever handles orders, too, sees no address.
#[tokio::test(flavor = "multi_thread")]
async fn only_papers_that_were_handed_out_are_told_and_only_by_the_treasurer() {
    let town = Town::new().await;
    let tola = town.tola().await;
    let gift = confirmed(&town, &tola).await.path;
    let statutory = town.fund("statutory").await;
    let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "50"), ("dnia", "2026-11-24")];
    let plain = tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await.path;
    let back = [("powod", "Pomyłka"), ("skad", "kasa")];
    press(&tola, &plain, "zwrot", &back).await.is(200).hides("Napisz do darczyńcy");
    let open = tola.open(&gift).await;
    let nothing = forge(&tola, &open, &format!("{plain}/napisano"), "letter").await;
    nothing.is(422).says("Żadne potwierdzenie");
    tola.open(&format!("{plain}/list")).await.is(404);
    press(&tola, &gift, "zwrot", &back).await.is(200);
    let marta = town.member("marta", &[(Role::Coordinator, Some(HOUSE))]).await;
    marta.open(DESK).await.hides("Napisz do darczyńcy");
    marta.open(&format!("{gift}/list")).await.is(403);
    let both = [(Role::Coordinator, Some(HOUSE)), (Role::Treasurer, Some(HOUSE))];
    let both = town.member("obie", &both).await;
    both.open(DESK).await.says(TASK);
    both.open(&gift).await.says("Napisz do darczyńcy").hides("Hojna").hides("Wydrukuj list");
    both.open(&format!("{gift}/list")).await.is(403);
    let there = gift.replace("drugi-bieg", "nowy-dach");
    let ewa = town.member("ewa", &[(Role::Treasurer, Some("nowy-dach"))]).await;
    ewa.open(&format!("{there}/list")).await.is(404);
    let own = ewa.open("/kontakt").await;
    forge(&ewa, &own, &format!("{there}/napisano"), "letter").await.is(404);
    press(&both, &gift, "napisano", &[("napisano", "in-person")]).await.is(200).says("przy spotkaniu");
}
