//! Stories of the store: goods come from a gift or are bought, are counted, corrected by two, and never below nothing.

use crate::town::{Browser, Shown, Town};
use mutual_aid::{Quantity, Role};
use pomoc::kit::db::{params, sql};

const STORE: &str = "/panel/drugi-bieg/magazyn";
const HOUSE: &str = "drugi-bieg";

impl Town {
    async fn keeper(&self, account: &'static str) -> Browser<'_> {
        self.member(account, &[(Role::Treasurer, Some(HOUSE))]).await
    }

    /// A gift in kind worth so much that was booked.
    async fn gift_in_kind(&self, id: &'static str, grosze: i64) {
        let fund = self.gives(1).await;
        let text = sql("insert into donations (organisation_id, id, status, way, fund_id, amount_grosze, received_on, item,
                accepted_on, created_at)
            values ('drugi-bieg', $1, 'booked', 'in-kind', $2, $3, '2026-11-20', 'Żywność ze zbiórki', '2026-11-20',
                '2026-11-20T08:00:00Z')");
        let fund: &'static str = String::leak(fund.0);
        self.run(text, params![id, fund, grosze].to_vec()).await;
    }
}

async fn receive(keeper: &Browser<'_>, more: &[(&str, &str)]) -> Shown {
    let fields = [
        ("zrodlo", "dar:gift"),
        ("co", "Ryż 1 kg"),
        ("rodzaj", "things"),
        ("jednostka", "package"),
        ("ile", "10"),
        ("wartosc", "5"),
        ("dzien", "2026-11-21"),
    ];
    let kept = fields.into_iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name));
    let fields: Vec<_> = kept.chain(more.iter().copied()).collect();
    let path = format!("{STORE}/przyjecie");
    let page = keeper.open(&path).await;
    keeper.press(&page, &path, &fields).await
}

async fn press(browser: &Browser<'_>, page: &str, button: &str, fields: &[(&str, &str)]) -> Shown {
    let shown = browser.open(page).await;
    browser.press(&shown, &format!("{page}/{button}"), fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn goods_come_from_a_gift_within_what_it_is_worth() {
    let town = Town::new().await;
    let ryszard = town.keeper("ryszard").await;
    receive(&ryszard, &[]).await.is(422).says("Nie ma takiego daru");
    town.gift_in_kind("gift", 8_000).await;
    ryszard
        .open(&format!("{STORE}/przyjecie"))
        .await
        .says("Żywność ze zbiórki")
        .says("Do przyjęcia za 80,00 zł");
    for (more, told) in [
        (("ile", "0"), "Wpisz pełną liczbę"),
        (("ile", "2,5"), "Wpisz pełną liczbę"),
        (("wartosc", "-1"), "większa od zera"),
        (("wartosc", "9"), "Zostało z niego 80,00 zł"),
        (("waznosc", "2026-11-01"), "Data ważności minęła"),
        (("dzien", "2026-12-24"), "Ten dzień jest w przyszłości"),
        (("zrodlo", "sklep"), "Wybierz, skąd to jest"),
        (("rodzaj", "vouchers"), "Wpisz numer każdego bonu"),
    ] {
        let shown = receive(&ryszard, &[more]).await;
        shown.is(422).says(told);
        assert!(shown.body.contains("Ryż 1 kg"), "what was typed is kept: {told}");
    }
    let batch = receive(&ryszard, &[("waznosc", "2026-12-01")]).await;
    batch.is(200).says("10 opakowań").says("przyjęto").says("dar");
    receive(&ryszard, &[("ile", "7")]).await.is(422).says("Zostało z niego 30,00 zł");
    let list = ryszard.open(STORE).await;
    list.is(200).says("Ryż 1 kg").says("wydaj szybko").says("Razem w magazynie: 50,00 zł");
    town.hours_pass(24 * 9);
    let ryszard = town.keeper("ryszard").await;
    ryszard.open(STORE).await.says("po terminie");
    town.member("ewa", &[(Role::Treasurer, Some("nowy-dach"))]).await.open(&batch.path).await.is(404);
    let there = batch.path.replace("drugi-bieg", "nowy-dach");
    town.member("ewa", &[(Role::Treasurer, Some("nowy-dach"))]).await.open(&there).await.is(404);
    town.member("pomocnik", &[(Role::Helper, Some(HOUSE))]).await.open(STORE).await.is(403);
}

/// Money of paid activity covers its own costs: no form brings goods for aid out of it.
#[tokio::test(flavor = "multi_thread")]
async fn no_goods_for_aid_are_bought_with_money_of_paid_activity() {
    let town = Town::new().await;
    let ryszard = town.keeper("ryszard").await;
    let paid = sql("insert into funds (organisation_id, id, purpose, opened_on, available_grosze)
        values ('drugi-bieg', 'paid', 'paid-activity', '2026-11-01', 50000)");
    town.run(paid, vec![]).await;
    assert!(!ryszard.open(&format!("{STORE}/przyjecie")).await.body.contains("fundusz:paid"));
    let forged = receive(&ryszard, &[("zrodlo", "fundusz:paid")]).await;
    forged.is(422).says("Z tego funduszu nie kupuje się rzeczy na pomoc");
}

/// Goods are taken from an old gift although many came after it, and what is empty hides nothing that is not.
#[tokio::test(flavor = "multi_thread")]
async fn an_old_gift_is_found_behind_a_hundred_that_are_used_up() {
    let town = Town::new().await;
    town.gift_in_kind("gift", 8_000).await;
    let fund = town.fund("aid").await;
    for n in 0..100 {
        let text = sql("insert into donations (organisation_id, id, status, way, fund_id, amount_grosze, received_on, item,
                accepted_on, created_at)
            values ('drugi-bieg', $1, 'booked', 'in-kind', $2, 100, '2026-11-23', 'Koc', '2026-11-23',
                '2026-11-23T08:00:00Z')");
        town.run(text, params![format!("g{n}"), fund.as_str()].to_vec()).await;
        let text = sql(
            "insert into stock_batches (organisation_id, id, what, goods, unit, unit_value_grosze, fund_id,
                gift_id, origin, received_on)
            values ('drugi-bieg', $1, 'Koc', 'things', 'piece', 100, $2, $1, 'gift', '2026-11-23')",
        );
        town.run(text, params![format!("g{n}"), fund.as_str()].to_vec()).await;
        let text =
            sql("insert into stock_events (organisation_id, batch_id, position, kind, before_thousandths,
                change_thousandths, after_thousandths, happened_on, recorded_at)
            values ('drugi-bieg', $1, 1, 'received', 0, 1000, 1000, '2026-11-23', '2026-11-23T08:00:00Z')");
        town.run(text, params![format!("g{n}")].to_vec()).await;
    }
    let ryszard = town.keeper("ryszard").await;
    let form = ryszard.open(&format!("{STORE}/przyjecie")).await;
    form.is(200).says("Żywność ze zbiórki").says("Do przyjęcia za 80,00 zł").hides("Koc");
    receive(&ryszard, &[]).await.is(200).says("10 opakowań");
}

/// Expired food leaves the store by a correction that two people sign, and the trail keeps both.
#[tokio::test(flavor = "multi_thread")]
async fn a_correction_counts_once_another_has_signed_it() {
    let town = Town::new().await;
    town.gift_in_kind("gift", 8_000).await;
    town.gives(10_000).await;
    let (ryszard, marta) =
        (town.keeper("ryszard").await, town.member("marta", &[(Role::Coordinator, Some(HOUSE))]).await);
    let batch = receive(&ryszard, &[]).await;
    let page = batch.path.clone();
    let less = [("kierunek", "mniej"), ("ile", "4"), ("powod", "past-date"), ("opis", "Po terminie.")];
    let without = |name: &str| less.into_iter().filter(|(other, _)| *other != name).collect::<Vec<_>>();
    for (name, told) in [
        ("kierunek", "mniej, czy więcej"),
        ("ile", "Wpisz, ile"),
        ("powod", "Wybierz powód"),
        ("opis", "Napisz, co się stało"),
    ] {
        press(&ryszard, &page, "korekta", &without(name)).await.is(422).says(told);
    }
    let much = [without("ile"), vec![("ile", "11")]].concat();
    press(&ryszard, &page, "korekta", &much).await.is(422).says("Tyle tego nie ma. Jest: 10");
    press(&ryszard, &page, "korekta", &less).await.is(200).says("To Twoja korekta");
    let id: String =
        town.rows(sql("select id as word from stock_corrections"), vec![]).await[0].get("word").unwrap();
    let mine = format!("{page}/korekta/{id}/podpis");
    // Whoever presses a button that is not there is refused all the same.
    let shown = ryszard.open(&page).await;
    assert!(!shown.offers(&mine));
    marta.open(STORE).await.says("Czeka na drugi podpis").says("minęła data ważności");
    let signed = press(&marta, &page, &format!("korekta/{id}/podpis"), &[]).await;
    signed.is(200).says("korekta: minęła data ważności").says("6 opakowań").says("Podpisana:");
    let more = [("kierunek", "wiecej"), ("ile", "2"), ("powod", "brought-back"), ("opis", "Rodzina oddała.")];
    press(&marta, &page, "korekta", &more).await.is(200);
    let second = sql("select id as word from stock_corrections where signed is null");
    let id: String = town.rows(second, vec![]).await[0].get("word").unwrap();
    press(&ryszard, &page, &format!("korekta/{id}/odrzucenie"), &[])
        .await
        .says("Niepodpisana:")
        .says("6 opakowań");
    let told = [
        "stock-received",
        "stock-correction-proposed",
        "stock-corrected",
        "stock-correction-proposed",
        "stock-correction-turned-down",
    ];
    assert_eq!(town.history("stock-batch", page.rsplit('/').next().unwrap()).await, told);
}

#[tokio::test(flavor = "multi_thread")]
async fn counting_proposes_what_differs_and_nothing_else() {
    let town = Town::new().await;
    town.gift_in_kind("gift", 20_000).await;
    let (ryszard, danuta) = (town.keeper("ryszard").await, town.keeper("danuta").await);
    let (rice, oil) = (receive(&ryszard, &[]).await, receive(&ryszard, &[("co", "Olej 1 l")]).await);
    let field = |page: &Shown| format!("ile-{}", page.path.rsplit('/').next().unwrap());
    let (rice_field, oil_field) = (field(&rice), field(&oil));
    let path = format!("{STORE}/spis");
    let count = |fields: Vec<(String, &'static str)>| {
        let (ryszard, path) = (&ryszard, path.clone());
        async move {
            let page = ryszard.open(&path).await;
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), *value)).collect();
            ryszard.press(&page, &path, &fields).await
        }
    };
    count(vec![("dzien".into(), "2026-11-24")]).await.is(422).says("choć przy jednej rzeczy");
    count(vec![("dzien".into(), "2026-11-24"), (rice_field.clone(), "-1")])
        .await
        .is(422)
        .says("Wpisz pełną liczbę");
    count(vec![("dzien".into(), "2026-12-24"), (rice_field.clone(), "8")])
        .await
        .is(422)
        .says("w przyszłości");
    let counted = count(vec![("dzien".into(), "2026-11-24"), (rice_field, "8"), (oil_field, "10")]).await;
    counted.is(200).says("Ryż 1 kg: pomyłka w liczeniu").hides("Olej 1 l: pomyłka");
    let proposed = town.rows(sql("select change_thousandths from stock_corrections"), vec![]).await;
    assert_eq!(proposed.len(), 1);
    assert_eq!(proposed[0].get::<i64>("change_thousandths").unwrap(), -2_000);
    danuta.open(&rice.path).await.says("10 opakowań").says("−2 opakowania");
    assert_eq!(town.history("stock", HOUSE).await, ["stock-counted"]);
}

/// The database keeps the promise: the trail is whole, nothing falls below nothing, and nothing in it is changed.
#[tokio::test(flavor = "multi_thread")]
async fn the_trail_stands_and_never_falls_below_nothing() {
    let town = Town::new().await;
    town.gift_in_kind("gift", 8_000).await;
    let ryszard = town.keeper("ryszard").await;
    receive(&ryszard, &[]).await.is(200);
    let put = |position: i64, previous: i64, before: i64, change: i64, after: i64| {
        town.home.change(move |tx| {
            tx.run(
                sql("insert into stock_events (organisation_id, batch_id, position, previous, kind, before_thousandths,
                        change_thousandths, after_thousandths, happened_on, recorded_at)
                    select organisation_id, id, $1, $2, 'handed-over', $3, $4, $5, '2026-11-24', '2026-11-24T09:00:00Z'
                    from stock_batches"),
                &params![position, previous, before, change, after],
            )
        })
    };
    assert!(
        put(2, 1, 10_000, -11_000, -1_000).await.unwrap_err().breaks("stock_events_count"),
        "below nothing"
    );
    assert!(
        put(2, 1, 10_000, -3_000, 8_000).await.unwrap_err().breaks("stock_events_count"),
        "badly counted"
    );
    assert!(
        put(2, 1, 9_000, -3_000, 6_000).await.unwrap_err().breaks("foreign_key"),
        "not what was there before"
    );
    assert!(put(3, 2, 10_000, -3_000, 7_000).await.unwrap_err().breaks("foreign_key"), "a place is left out");
    assert!(put(3, 1, 10_000, -3_000, 7_000).await.unwrap_err().breaks("stock_events_trail"));
    for text in [sql("update stock_events set after_thousandths = 99"), sql("delete from stock_events")] {
        let broken = town.home.change(move |tx| tx.run(text, &[])).await.unwrap_err();
        assert!(broken.breaks("stock_append_only"), "{broken}");
    }
}

/// However many take from a batch at the same time, no more is taken than there is.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_more_is_taken_than_there_is_under_sixteen_writers() {
    use mutual_aid::stock::Movement;
    use pomoc::app::By;
    use pomoc::failure::Failure;
    use pomoc::stock::store::{self, Trace};
    let town = Town::new().await;
    town.gift_in_kind("gift", 8_000).await;
    let ryszard = town.keeper("ryszard").await;
    let id = receive(&ryszard, &[]).await.path.rsplit('/').next().unwrap().to_owned();
    let takers: Vec<_> = (0..16)
        .map(|_| {
            let (app, id) = (town.app.clone(), id.clone());
            tokio::spawn(async move {
                let story = move |change: &mut pomoc::app::Change<'_>| {
                    let mut shelf = store::find_to_change(change, &HOUSE.into(), &id)?;
                    let today = change.now().day();
                    let two = Quantity::whole(2);
                    let taken = shelf.batch.hand_over(two, Quantity::ZERO, today)?;
                    let (kind, after) = (Movement::HandedOver, shelf.batch.quantity);
                    store::add_event(
                        change,
                        &shelf,
                        &Trace { kind, change: -two, after, reason: None, on: today },
                    )?;
                    change.record(taken)
                };
                app.change(By::console(), story).await
            })
        })
        .collect();
    let mut taken = 0;
    for taker in takers {
        match taker.await.unwrap() {
            Ok(()) => taken += 1,
            Err(Failure::Refused(_) | Failure::Stale) => {}
            Err(Failure::Broken(broken)) if broken.is_passing() => {}
            Err(other) => panic!("{other}"),
        }
    }
    let left = sql("select min(after_thousandths) as n from stock_events");
    assert_eq!(town.home.count(left).await, 10_000 - 2_000 * taken);
    assert!((1..=5).contains(&taken), "{taken}");
}
