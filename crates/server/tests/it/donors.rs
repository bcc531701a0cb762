//! Stories of donors: whoever gives again is the same donor, so that a year's gifts meet the limits of the tax office.

use crate::town::{Browser, Town};
use pomoc::kit::db::{params, sql};
use pomoc::schedule;

const HOUSE: &str = "drugi-bieg";
const YEAR: &str = "/panel/drugi-bieg/darowizny/rok/2026";

/// A gift in cash, confirmed for somebody.
async fn gives(town: &Town, tola: &Browser<'_>, amount: &str, who: &[(&str, &str)]) {
    let statutory = town.fund("statutory").await;
    let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", amount), ("dnia", "2026-11-24")];
    let shown = tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await;
    tola.press(&shown, &format!("{}/potwierdzenie", shown.path), who).await.is(200);
}

async fn donors(town: &Town) -> i64 {
    town.home.count(sql("select cast(count(*) as bigint) as n from donors")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn gifts_of_one_person_are_counted_together_however_the_name_is_typed() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    for (name, address) in [
        ("Ewa Hojna", "Radom, Żeromskiego 1"),
        ("EWA HOJNA", "Radom Zeromskiego 1"),
        ("ewa  hojna", "radom, żeromskiego 1"),
    ] {
        let who = [("rodzaj", "person"), ("imie", name), ("adres", address), ("nip", "")];
        gives(&town, &tola, "12 000", &who).await;
    }
    assert_eq!(donors(&town).await, 1);
    tola.open(YEAR).await.says("36 000,00 zł").says("z nazwy");
    let other = [("rodzaj", "person"), ("imie", "Ewa Hojna"), ("adres", "Kielce, Mała 2"), ("nip", "")];
    gives(&town, &tola, "12 000", &other).await;
    assert_eq!(donors(&town).await, 2, "the same name elsewhere is somebody else");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_company_is_known_by_its_nip_and_an_announced_gift_finds_its_donor() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, visitor, aid) = (town.tola().await, town.browser(), town.fund("aid").await);
    for (name, address) in
        [("Piekarnia Radom", "Radom, Młynarska 5"), ("Piekarnia sp. z o.o.", "Kielce, Nowa 1")]
    {
        let who = [("rodzaj", "company"), ("imie", name), ("adres", address), ("nip", "526-025-02-74")];
        gives(&town, &tola, "10", &who).await;
    }
    assert_eq!(donors(&town).await, 1);
    let first = sql("select donation_id from donation_confirmations where serial = 1");
    let first: String = town.rows(first, vec![]).await[0].get("donation_id").unwrap();
    let again = tola.open(&format!("/panel/drugi-bieg/darowizny/{first}/potwierdzenie")).await;
    again.is(200).says("Piekarnia Radom, Radom, Młynarska 5").hides("sp. z o.o.");
    let announced = [
        ("rodzaj", "company"),
        ("imie", "Ktoś inny"),
        ("adres", "Radom"),
        ("nip", "5260250274"),
        ("cel", aid.as_str()),
    ];
    visitor.send("/darowizna/drugi-bieg/potwierdzenie", &announced).await.is(200);
    assert_eq!(donors(&town).await, 1);
    tola.open(YEAR).await.hides("Ktoś inny");

    // Who announced a gift without saying it well is corrected, and nobody is left over.
    let named = [("rodzaj", "person"), ("imie", "Jan Dar"), ("adres", "Radom, Lubelska 1"), ("nip", "")];
    let vague = [named.as_slice(), &[("adres", "Radom"), ("cel", aid.as_str())]].concat();
    let vague: Vec<_> = vague.into_iter().filter(|pair| *pair != ("adres", "Radom, Lubelska 1")).collect();
    visitor.send("/darowizna/drugi-bieg/potwierdzenie", &vague).await.is(200);
    gives(&town, &tola, "10", &named).await;
    assert_eq!(donors(&town).await, 3);
    let text = sql("update donations set status = 'booked', amount_grosze = 100, received_on = '2026-11-24'
        where donor_id = (select id from donors where address = 'Radom')");
    town.run(text, vec![]).await;
    let row = town
        .rows(
            sql("select d.id from donations d join donors o on o.id = d.donor_id
        where o.address = 'Radom'"),
            vec![],
        )
        .await;
    let path = format!("/panel/drugi-bieg/darowizny/{}", row[0].get::<String>("id").unwrap());
    tola.press(&tola.open(&path).await, &format!("{path}/potwierdzenie"), &named).await.is(200);
    assert_eq!(donors(&town).await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_treasurer_joins_two_donors_who_are_one() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    for address in ["Radom, Żeromskiego 1", "Radom, Lubelska 7"] {
        let who = [("rodzaj", "person"), ("imie", "Ewa Hojna"), ("adres", address), ("nip", "")];
        gives(&town, &tola, "14 000", &who).await;
    }
    let rows = town
        .rows(
            sql("select id from donors where organisation_id = $1 order by created_at, id"),
            params![HOUSE].to_vec(),
        )
        .await;
    let id = |at: usize| rows[at].get::<String>("id").unwrap();
    let (first, second) = (id(0), id(1));
    let join = format!("{YEAR}/polaczenie");
    let page = tola.open(YEAR).await;
    page.says("14 000,00 zł").says("Połącz dwóch darczyńców");
    tola.press(&page, &join, &[("z", ""), ("do", "")]).await.is(422).says("Wybierz darczyńcę.");
    let same = [("z", first.as_str()), ("do", first.as_str())];
    tola.press(&tola.open(YEAR).await, &join, &same).await.is(422).says("Wybierz dwa różne");
    let both = [("z", first.as_str()), ("do", second.as_str())];
    let joined = tola.press(&tola.open(YEAR).await, &join, &both).await;
    joined.is(200).says("28 000,00 zł").hides("14 000,00 zł").hides("Połącz dwóch darczyńców");
    assert_eq!(donors(&town).await, 1);
    let told = town.history("organisation", HOUSE).await;
    assert_eq!(told.last().unwrap(), "donors-joined");
    let pairs: Vec<_> = both.iter().map(|(name, id)| ((*name).to_owned(), (*id).to_owned())).collect();
    town.anna().await.post(&join, &pairs).await.is(403);
}

/// What was announced and never came leaves nothing behind but an event without a name.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_announced_and_never_came_is_forgotten_with_its_donor() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, visitor, aid) = (town.tola().await, town.browser(), town.fund("aid").await);
    let ewa = [("rodzaj", "person"), ("imie", "Ewa Hojna"), ("adres", "Radom, Żeromskiego 1"), ("nip", "")];
    let jan = [("rodzaj", "person"), ("imie", "Jan Dar"), ("adres", "Radom, Lubelska 1"), ("nip", "")];
    gives(&town, &tola, "10", &ewa).await;
    for who in [ewa, jan] {
        let fields = [who.as_slice(), &[("cel", aid.as_str())]].concat();
        visitor.send("/darowizna/drugi-bieg/potwierdzenie", &fields).await.is(200);
    }
    let announced = sql("select id from donations where status = 'announced'");
    let ids: Vec<String> =
        town.rows(announced, vec![]).await.iter().map(|row| row.get("id").unwrap()).collect();
    let codes = sql("select cast(count(*) as bigint) as n from donation_codes where donation_id is not null");
    assert_eq!((ids.len(), town.home.count(codes).await, donors(&town).await), (2, 2, 2));

    town.hours_pass(24 * 180);
    schedule::run_all(&town.app).await.unwrap();
    assert_eq!(town.home.count(codes).await, 2, "six months are not over");
    town.hours_pass(24 * 5);
    schedule::run_all(&town.app).await.unwrap();
    assert_eq!((town.home.count(codes).await, town.rows(announced, vec![]).await.len()), (0, 0));
    let names = town.rows(sql("select name from donors"), vec![]).await;
    let names: Vec<String> = names.iter().map(|row| row.get("name").unwrap()).collect();
    assert_eq!(names, ["Ewa Hojna"], "whoever gave stays");
    for id in &ids {
        assert_eq!(town.history("donation", id).await, ["donation-announced", "donation-forgotten"]);
    }
    let gone = town.tola().await.open("/panel/drugi-bieg/darowizny?stan=zapowiedziane").await;
    gone.is(200).hides("Hojna").hides("Dar,");
}

/// Who was kept before donors were known again is known after the next start.
#[tokio::test(flavor = "multi_thread")]
async fn donors_of_an_older_time_are_known_again_without_being_saved_anew() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    let ewa = [("rodzaj", "person"), ("imie", "Ewa Hojna"), ("adres", "Radom, Żeromskiego 1"), ("nip", "")];
    gives(&town, &tola, "10", &ewa).await;
    town.run(sql("update donors set known_by = null"), vec![]).await;
    schedule::run_all(&town.app).await.unwrap();
    let again = [ewa.as_slice(), &[("imie", "EWA HOJNA")]].concat();
    let again: Vec<_> = again.into_iter().filter(|pair| *pair != ("imie", "Ewa Hojna")).collect();
    gives(&town, &tola, "10", &again).await;
    assert_eq!(donors(&town).await, 1);
}

/// Whoever knows the NIP of a company announces a gift under a false name: the paper says what the treasurer typed.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_puts_a_name_on_the_confirmation_of_a_company() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, visitor, aid) = (town.tola().await, town.browser(), town.fund("aid").await);
    let fields = |name: &'static str| {
        [("rodzaj", "company"), ("imie", name), ("adres", "Radom, Młynarska 5"), ("nip", "5260250274")]
    };
    let false_name = [fields("Złodzieje i spółka").as_slice(), &[("cel", aid.as_str())]].concat();
    visitor.send("/darowizna/drugi-bieg/potwierdzenie", &false_name).await.is(200);
    gives(&town, &tola, "10", &fields("Piekarnia Radom")).await;
    assert_eq!(donors(&town).await, 1);
    tola.open(YEAR).await.says("Piekarnia Radom").hides("Złodzieje");
}
