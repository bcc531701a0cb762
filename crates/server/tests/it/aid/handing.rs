//! Aid is handed over: from the store, by a bill, to an account; against a receipt, and never more than was granted.

use super::{ADOPTED, AID, HOUSE, NEED, grant, in_panel, press, send};
use crate::town::{Browser, Shown, Town};
use mutual_aid::{FundId, Role};
use pomoc::kit::db::sql;
use pomoc::schedule;

impl Town {
    /// A request of Marek's for which so much is set aside; its page in the panel.
    pub async fn reserved(&self, fund: &FundId, amount: &str, form: &str) -> String {
        let marek = self.member("marek-konto", &[]).await;
        let asked = send(&marek, "/moje/pomoc/prosba", &NEED).await;
        asked.is(200);
        let page = in_panel(&asked);
        press(&self.officer("danuta").await, &page, "ocena", &[]).await.is(200);
        let jan = self.officer("jan").await;
        send(&jan, &format!("{page}/decyzja"), &grant(fund, amount, form))
            .await
            .is(200)
            .says("Środki są odłożone");
        page
    }

    /// Goods bought from the fund; the id of the batch.
    pub async fn bought(&self, fund: &FundId, more: &[(&str, &str)]) -> String {
        let source = format!("fundusz:{fund}");
        let fields = [
            ("zrodlo", source.as_str()),
            ("co", "Mąka 1 kg"),
            ("rodzaj", "things"),
            ("jednostka", "package"),
            ("ile", "20"),
            ("wartosc", "3,50"),
            ("dzien", "2026-11-20"),
        ];
        let kept = fields.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
        let fields: Vec<_> = kept.chain(more.iter().copied()).collect();
        let danuta = self.officer("danuta").await;
        let shown = send(&danuta, "/panel/drugi-bieg/magazyn/przyjecie", &fields).await;
        shown.is(200).says("przyjęto");
        shown.path.rsplit('/').next().unwrap().to_owned()
    }
}

pub async fn hand_over(browser: &Browser<'_>, page: &str, fields: &[(&str, &str)]) -> Shown {
    let rest = [("dzien", "2026-11-24"), ("miejsce", "ul. Żeromskiego 5")];
    let given = rest.into_iter().filter(|(name, _)| fields.iter().all(|(other, _)| other != name));
    let fields: Vec<_> = given.chain(fields.iter().copied()).collect();
    send(browser, &format!("{page}/wydanie"), &fields).await
}

/// From request to receipt: the way a participant knows.
#[tokio::test(flavor = "multi_thread")]
async fn goods_are_handed_over_against_a_receipt_that_says_it_is_a_gift() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let batch = town.bought(&fund, &[("waznosc", "2026-12-01")]).await;
    let page = town.reserved(&fund, "60", "in-kind").await;
    let (danuta, field) = (town.officer("danuta").await, format!("ile-{batch}"));
    for (count, told) in [
        ("18", "najwyżej 60,00"),
        ("21", "Tyle tego nie ma. Jest: 20"),
        ("0", "Wpisz pełną liczbę"),
        ("pół", "Wpisz pełną liczbę"),
        ("", "Wpisz, co wydajesz"),
    ] {
        let shown = hand_over(&danuta, &page, &[(&field, count)]).await;
        shown.is(422).says(told);
    }
    let future = hand_over(&danuta, &page, &[(&field, "10"), ("dzien", "2026-11-25")]).await;
    future.is(422).says("Ten dzień jest w przyszłości");
    let before = hand_over(&danuta, &page, &[(&field, "10"), ("dzien", "2026-11-23")]).await;
    before.is(422).says("Decyzja jest z dnia: wtorek 24 listopada 2026. Wcześniej nic nie wydano");
    let over = hand_over(&danuta, &page, &[(&field, "10")]).await;
    over.is(200).says("Pomoc wydana 24 listopada 2026, pokwitowanie POK/1/2026");
    // Ten packages of 3.50: money went when they were bought, goods go now.
    assert_eq!((town.available(&fund).await, town.booked("aid").await), (50_000 - 7_000, 3_500));
    assert_eq!((town.booked("reserved").await, town.booked("stock").await), (0, 3_500));
    let receipt = danuta.open(&format!("{page}/pokwitowanie")).await;
    receipt.is(200).says("Numer POK/1/2026").says("Mąka 1 kg").says("10 opakowań").says("35,00 zł");
    receipt.says("To darowizna, nie wynagrodzenie").says("Marek Wrona").says("Fundusz pomocy");
    let own = format!("/moje/pomoc/{}", page.rsplit('/').next().unwrap());
    marek.open(&own).await.says("POK/1/2026");
    marek.open(&format!("{own}/pokwitowanie")).await.is(200).says("To darowizna, nie wynagrodzenie");
    press(&danuta, &page, "rozliczenie", &[]).await.is(200).says("Sprawa jest rozliczona");
    hand_over(&danuta, &page, &[(&field, "1")]).await.is(422).says("Tego kroku nie da się");
    danuta.open(&format!("/panel/drugi-bieg/magazyn/{batch}")).await.says("wydano").says("10 opakowań");
    let page = town.reserved(&fund, "30", "in-kind").await;
    let other = "/panel/drugi-bieg/osoby/ola/pomoc";
    town.person(HOUSE, "ola").await;
    let noted = send(&danuta, other, &NEED).await;
    let at_once = [grant(&fund, "6", "in-kind"), vec![("od_razu", "yes")]].concat();
    let promised = send(&danuta, &format!("{}/decyzja", noted.path), &at_once).await;
    promised.is(422).says("W magazynie nie ma tyle wolnych rzeczy").says("Zostało 5,00 zł");
    town.hours_pass(24 * 9);
    let danuta = town.officer("danuta").await;
    danuta.open(&format!("{page}/wydanie")).await.says("nie ma nic z tego funduszu");
    danuta.open(AID).await.says("Kończy się data ważności: Mąka 1 kg");
}

/// The empty request, the decision and the register of the year, to read, to print and as a file.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_asked_decided_and_given_stands_on_paper() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let marek = town.asker().await;
    let batch = town.bought(&fund, &[]).await;
    let danuta = town.officer("danuta").await;
    let empty = danuta.open(&format!("{AID}/wniosek")).await;
    empty.is(200).says("Wniosek o pomoc").says("Dochód na osobę w domu").says("wolę nie mówić");
    danuta.open(&format!("{AID}/rejestr")).await.is(200).says("W tym roku nikt nie dostał pomocy.");
    let page = town.reserved(&fund, "70", "in-kind").await;
    let decided = danuta.open(&format!("{page}/decyzja/druk")).await;
    decided.is(200).says("Decyzja w sprawie pomocy").says("Marek Wrona").says("rzeczy z magazynu, 70,00 zł");
    decided.says("Napisz w „Mojej pomocy” w 14 dni.").says("Podjęta 24 listopada 2026");
    let own = format!("/moje/pomoc/{}", page.rsplit('/').next().unwrap());
    marek.open(&own).await.says("Decyzja na papierze");
    marek.open(&format!("{own}/decyzja")).await.is(200).says("Pomoc przyznana.");
    hand_over(&danuta, &page, &[(&format!("ile-{batch}"), "10")]).await.is(200);
    let register = danuta.open(&format!("{AID}/rejestr")).await;
    register.is(200).says("24 listopada 2026 POK/1/2026 Marek Wrona rzeczy z magazynu 35,00 zł");
    register.says("Pomoc dostało: 1 osoba. Wartość razem: 35,00 zł.");
    danuta.open(&format!("{AID}/rejestr?rok=2025")).await.says("W tym roku nikt nie dostał pomocy.");
    let file = danuta.open(&format!("{AID}/rejestr.csv?rok=2026")).await;
    assert!(
        file.body.contains("\"POK/1/2026\";\"Marek Wrona\";\"rzeczy z magazynu\";\"35,00\""),
        "{}",
        file.body
    );
    let ryszard = town.member("ryszard", &[(Role::Treasurer, Some(HOUSE))]).await;
    ryszard.open(&format!("{AID}/rejestr")).await.is(403);
    ryszard.open(&format!("{AID}/rejestr.csv")).await.is(403);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bill_goes_to_whoever_issued_it_and_the_treasurer_reads_no_need() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let _marek = town.asker().await;
    let page = town.reserved(&fund, "120,50", "bill-payment").await;
    let ryszard = town.member("ryszard", &[(Role::Treasurer, Some(HOUSE))]).await;
    ryszard.open(&page).await.is(403);
    ryszard
        .open("/panel/drugi-bieg/pomoc/wyplaty")
        .await
        .is(200)
        .says("Marek Wrona")
        .says("120,50 zł")
        .hides("Jedzenie");
    for (fields, told) in [
        (vec![("odbiorca", "Wrona Marek"), ("dokument", "12/26"), ("kwota", "100")], "nie uczestnikowi"),
        (
            vec![("odbiorca", "WRONA MAREK POLNA 1"), ("dokument", "12/26"), ("kwota", "100")],
            "nie uczestnikowi",
        ),
        (vec![("odbiorca", "Spółdzielnia"), ("dokument", ""), ("kwota", "100")], "Wpisz numer rachunku"),
        (vec![("odbiorca", "Spółdzielnia"), ("dokument", "12/26"), ("kwota", "121")], "najwyżej 120,50 zł"),
    ] {
        let shown = hand_over(&ryszard, &page, &fields).await;
        shown.is(422).says(told);
        assert!(shown.body.contains("ul. Żeromskiego 5"), "what was typed is kept");
    }
    let paid = [("odbiorca", "Spółdzielnia Dom"), ("dokument", "FV 12/2026"), ("kwota", "120,50")];
    hand_over(&ryszard, &page, &paid).await.is(200).says("wydana");
    assert_eq!((town.booked("aid").await, town.booked("bank").await), (12_050, 50_000 - 12_050));
    let receipt = ryszard.open(&format!("{page}/pokwitowanie")).await;
    receipt.is(200).says("Opłacono rachunek FV 12/2026").says("Spółdzielnia Dom");
    let list = ryszard.open("/panel/drugi-bieg/pomoc/wyplaty").await;
    ryszard.press(&list, &format!("{page}/rozliczenie"), &[]).await.is(200).says("Nic nie czeka na wydanie");
}

#[tokio::test(flavor = "multi_thread")]
async fn money_goes_to_an_account_that_exists_and_never_to_whoever_hands_over() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("formy", "cash-transfer")]].concat(), 50_000).await;
    town.participant("marek", Some("marek-konto")).await;
    let page = town.reserved(&fund, "100", "cash-transfer").await;
    let danuta = town.officer("danuta").await;
    let wrong =
        hand_over(&danuta, &page, &[("konto", "61 1090 1014 0000 0712 1981 2875"), ("kwota", "100")]).await;
    wrong.is(422);
    assert!(wrong.body.contains("61 1090 1014 0000 0712 1981 2875"));
    let both = town.member("marek-konto", &[(Role::Treasurer, Some(HOUSE))]).await;
    let good = [("konto", "PL61109010140000071219812874"), ("kwota", "100")];
    hand_over(&both, &page, &good).await.is(422).says("To Twoja własna pomoc");
    let paid = hand_over(&danuta, &page, &good).await;
    paid.is(200);
    danuta.open(&format!("{page}/pokwitowanie")).await.says("61 1090 1014 0000 0712 1981 2874");
}

/// A voucher has a number, is in the store once and leaves it once; a stolen one is corrected by two.
#[tokio::test(flavor = "multi_thread")]
async fn vouchers_leave_by_their_numbers_and_a_stolen_one_needs_two_signatures() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("formy", "voucher")]].concat(), 50_000).await;
    let _marek = town.asker().await;
    let vouchers = [
        ("co", "Bon 50 zł"),
        ("rodzaj", "vouchers"),
        ("ile", "3"),
        ("wartosc", "50"),
        ("numery", "a1, a2 A3"),
    ];
    let batch = town.bought(&fund, &vouchers).await;
    let page = town.reserved(&fund, "100", "voucher").await;
    let (danuta, field) = (town.officer("danuta").await, format!("bony-{batch}"));
    for (serials, told) in [
        ("A1 A1", "już jest na liście"),
        ("A1 Z9", "nie ma bonu o numerze Z9"),
        ("A1 A2 A3", "najwyżej 100,00"),
    ] {
        hand_over(&danuta, &page, &[(&field, serials)]).await.is(422).says(told);
    }
    hand_over(&danuta, &page, &[(&field, "a1\r\na2")]).await.is(200);
    danuta.open(&format!("{page}/pokwitowanie")).await.says("numery: A1, A2").says("100,00 zł");
    let store = format!("/panel/drugi-bieg/magazyn/{batch}");
    let stolen = [
        ("kierunek", "mniej"),
        ("ile", "1"),
        ("powod", "stolen"),
        ("opis", "Włamanie w nocy."),
        ("numery", "A3"),
    ];
    let proposed = press(&danuta, &store, "korekta", &stolen).await;
    proposed.is(200).says("Korekta czeka na podpis").says("To Twoja korekta");
    let correction = sql("select id as word from stock_corrections");
    let id: String = town.rows(correction, vec![]).await[0].get("word").unwrap();
    let sign = format!("korekta/{id}/podpis");
    let own = danuta.open(&store).await;
    assert!(!own.offers(&format!("{store}/{sign}")), "nobody signs twice");
    let jan = town.officer("jan").await;
    press(&jan, &store, &sign, &[]).await.is(200).says("skradzione").says("0 opakowań");
    assert_eq!((town.booked("stock").await, town.booked("administration").await), (0, 5_000));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_gets_is_free_again() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 10_000).await;
    let marek = town.asker().await;
    let danuta = town.officer("danuta").await;
    let page = town.reserved(&fund, "100", "bill-payment").await;
    assert_eq!(town.available(&fund).await, 0);
    press(&danuta, &page, "anulowanie", &[("powod", "zemsta")]).await.is(422).says("Wybierz powód");
    press(&danuta, &page, "anulowanie", &[("powod", "unavailable")]).await.is(200).says("Pomoc odwołana");
    assert_eq!(town.available(&fund).await, 10_000);
    let page = town.reserved(&fund, "60", "bill-payment").await;
    let own = format!("/moje/pomoc/{}", page.rsplit('/').next().unwrap());
    press(&marek, &own, "rezygnacja", &[]).await.says("Prośba jest wycofana");
    let ended = danuta.open("/panel/drugi-bieg/pomoc/zakonczone").await;
    ended.is(200).says("odwołana").says("wycofana");
    assert_eq!(town.available(&fund).await, 10_000);
    let page = town.reserved(&fund, "60", "bill-payment").await;
    for (hours, left) in [(24 * 59, 4_000), (48, 10_000)] {
        town.hours_pass(hours);
        schedule::run_all(&town.app).await.unwrap();
        assert_eq!(town.available(&fund).await, left);
    }
    let own = format!("/moje/pomoc/{}", page.rsplit('/').next().unwrap());
    town.member("marek-konto", &[]).await.open(&own).await.says("Nikt nie odebrał pomocy na czas");
    assert_eq!(town.booked("reserved").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn aid_is_asked_back_on_proof_alone_and_by_somebody_else() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    let _marek = town.asker().await;
    let page = town.reserved(&fund, "100", "bill-payment").await;
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let paid = [("odbiorca", "Zakład energetyczny"), ("dokument", "1/26"), ("kwota", "100")];
    hand_over(&danuta, &page, &paid).await.is(200);
    let back = format!("{page}/zwrot");
    send(&danuta, &back, &[("kwota", "100"), ("dzien", "2026-11-20")]).await.is(422).says("Wpisz dowód");
    let proven = [("dowod", "Wyrok II K 12/26"), ("dzien", "2026-11-20"), ("kwota", "60")];
    send(&jan, &back, &proven).await.is(422).says("Potrzebna jest inna osoba");
    let more = [("dowod", "Wyrok II K 12/26"), ("dzien", "2026-11-20"), ("kwota", "101")];
    send(&danuta, &back, &more).await.is(422).says("najwyżej 100,00 zł");
    send(&danuta, &back, &proven).await.is(200).says("Do zwrotu: 60,00 zł");
    assert_eq!((town.booked("aid").await, town.booked("receivable").await), (4_000, 6_000));
    let register = danuta.open(&format!("{AID}/rejestr")).await;
    register.says("do zwrotu 60,00 zł 100,00 zł").says("Wartość razem: 40,00 zł.");
    register.says("Wydano 100,00 zł, odjęto 60,00 zł, które są do zwrotu.");
    let file = danuta.open(&format!("{AID}/rejestr.csv?rok=2026")).await;
    assert!(file.body.contains(";\"100,00\";\"60,00\""), "{}", file.body);
}
