//! Stories of orders without an organisation: whoever helps there sees and takes them, and none is overlooked.

use crate::asking::five_answers;
use crate::town::Town;
use mutual_aid::Role;
use pomoc::kit::db::sql;
use pomoc::params;

const RADOM: i64 = 760_778;
const KIELCE: i64 = 769_250;
const SUWALKI: i64 = 757_718;

#[tokio::test(flavor = "multi_thread")]
async fn who_helps_there_sees_and_takes_an_order_without_an_organisation() {
    let town = Town::new().await;
    for (house, place) in [("drugi-bieg", RADOM), ("nowy-dach", KIELCE)] {
        let text = sql("update organisations set place_id = $2, area = 'radius:25' where id = $1");
        town.run(text, params![house, place].to_vec()).await;
    }
    let ala = town.browser();
    let check = five_answers(&ala, "600 100 200").await;
    let number = ala.press(&check, "/prosba/sprawdz", &[]).await.number();

    let anna = town.member("anna", &[(Role::Coordinator, Some("drugi-bieg"))]).await;
    let olga = town.member("olga", &[(Role::Coordinator, Some("nowy-dach"))]).await;
    let take = |house: &str| format!("/panel/{house}/zlecenia/wolne/{number}");
    olga.open("/panel/nowy-dach/zlecenia/wolne").await.is(200).hides(&number);
    let moved = sql("update orders set place_id = $2 where number = $1");
    town.run(moved, params![number.as_str(), SUWALKI].to_vec()).await;
    let stale = olga.open("/panel/nowy-dach/zlecenia/wolne").await;
    stale.says(&number);
    anna.open("/panel/drugi-bieg/zlecenia/wolne").await.says(&number);

    town.run(moved, params![number.as_str(), RADOM].to_vec()).await;
    let page = anna.open("/panel/drugi-bieg/zlecenia/wolne").await;
    page.says(&number).hides("600 100 200");
    olga.press(&stale, &take("nowy-dach"), &[]).await.is(404);
    anna.press(&page, &take("drugi-bieg"), &[]).await.is(200).says("Radom");
}
