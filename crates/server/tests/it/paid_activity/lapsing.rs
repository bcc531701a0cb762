//! Stories of paid offers whose calculation is over: nobody is invited to what has no price.

use super::{CALCULATION, HOUSE, PAGES, Staff};
use crate::town::Town;
use mutual_aid::Moment;
use pomoc::kit::db::{params, sql};
use pomoc::kit::journal::Place;
use pomoc::offers::lapse::lapse_all;

impl Town {
    /// An offer of bicycle repair that everybody sees.
    async fn paid_offer(&self, number: i64, mode: &'static str) {
        let text = sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title, summary,
                text, terms, place_id, area, valid_until, published_at, created_at)
            values ($1, $2, $3, 'rower', 'published', 'bicycle-repair', $4, 'Naprawimy rower', 'Zwykłe naprawy.', '', '',
                760778, 'radius:15', '2027-02-01', '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z')");
        self.run(text, params![HOUSE, number.to_string(), number, mode].to_vec()).await;
    }

    async fn standing_of(&self, number: i64) -> String {
        let rows =
            self.rows(sql("select status from offers where number = $1"), params![number].to_vec()).await;
        rows[0].get("status").unwrap()
    }

    /// Whether the pages on which strangers find offers show it, once the search has followed: on PostgreSQL
    /// transactions of other tests may hold it back.
    async fn finds_offer(&self, mut place: Place, wanted: bool) -> Place {
        let pages =
            ["/oferty?tryb=odplatnie", "/organizacje/drugi-bieg", "/oferty.atom", "/api/v1/offers?mode=paid"];
        for _ in 0..300 {
            place = self.app.offers.step(&self.home.db, place, Moment(self.clock.now())).await.unwrap();
            let browser = self.browser();
            let mut seen = Vec::new();
            for page in pages {
                seen.push(browser.open(page).await.is(200).body.contains("Naprawimy rower"));
            }
            if seen.iter().all(|shown| *shown == wanted) {
                return place;
            }
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
        panic!("the offer should be shown everywhere, or nowhere: {wanted}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_paid_offer_is_not_shown_without_a_calculation_and_comes_back_with_a_new_one() {
    let town = Town::new().await;
    let Staff { adam, ewa, anna } = town.may_charge().await;
    town.paid_offer(17, "paid").await;
    town.paid_offer(18, "paid").await;
    let place = town.app.offers.load(&town.home.db, Moment(town.clock.now())).await.unwrap();
    let place = town.finds_offer(place, true).await;
    assert_eq!(lapse_all(&town.app).await.unwrap(), 0, "the calculation carries them");

    // One was paused by hand before; that is nobody else's to undo.
    anna.send("/panel/drugi-bieg/oferty/18/wstrzymanie", &[]).await.is(200);
    town.run(sql("update cost_calculations set valid_until = '2026-11-23'"), vec![]).await;
    assert_eq!(lapse_all(&town.app).await.unwrap(), 1);
    assert_eq!(lapse_all(&town.app).await.unwrap(), 0, "once");
    let place = town.finds_offer(place, false).await;
    town.browser().open("/oferty/rower-17").await.says("Ta oferta jest wstrzymana");
    let own = anna.open("/panel/drugi-bieg/oferty/17").await;
    own.says("żadna kalkulacja kosztów tej usługi już nie obowiązuje").says("brak obowiązującej kalkulacji");
    assert!(!own.offers("/panel/drugi-bieg/oferty/17/wznowienie"));
    anna.open("/panel/drugi-bieg/oferty/18").await.is(200).hides("już nie obowiązuje i nie można");
    ewa.open("/panel/drugi-bieg").await.says("Oferty czekają na nową kalkulację: Naprawa rowerów");
    anna.open("/panel/drugi-bieg").await.hides("czekają na nową kalkulację");

    // A new calculation brings it back at once.
    let later: Vec<_> = CALCULATION
        .into_iter()
        .map(|(name, value)| (name, if name == "od" { "2026-11-24" } else { value }))
        .collect();
    let draft = ewa.send(&format!("{PAGES}/nowa"), &later).await;
    adam.press(&adam.open(&draft.path).await, &format!("{}/zatwierdzenie", draft.path), &[]).await.is(200);
    assert_eq!(
        (town.standing_of(17).await, town.standing_of(18).await),
        ("published".into(), "paused".into())
    );
    town.finds_offer(place, true).await;
    ewa.open("/panel/drugi-bieg").await.hides("czekają na nową kalkulację");
    assert_eq!(town.history("offer", "17").await, ["offer-uncalculated", "offer-resumed"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_approved_ahead_brings_offers_back_on_its_day_and_free_ones_are_left_alone() {
    let town = Town::new().await;
    town.may_charge().await;
    town.paid_offer(17, "paid").await;
    town.paid_offer(18, "unpaid").await;
    town.run(sql("update cost_calculations set valid_from = '2026-11-26'"), vec![]).await;
    assert_eq!(lapse_all(&town.app).await.unwrap(), 1);
    assert_eq!(
        (town.standing_of(17).await, town.standing_of(18).await),
        ("paused".into(), "published".into())
    );
    town.hours_pass(50);
    assert_eq!(lapse_all(&town.app).await.unwrap(), 1);
    assert_eq!(town.standing_of(17).await, "published");
    let stray = sql("update offers set uncalculated_at = '2026-11-24T08:00:00Z' where number = 17");
    let story = move |tx: &mut pomoc::kit::db::Tx| tx.run(stray, &[]).map(|_| ());
    assert!(
        town.home.change(story).await.unwrap_err().breaks("offers_uncalculated"),
        "only what is paused waits"
    );
}
