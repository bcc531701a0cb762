//! Who signs lists and looks at what was given at once: others, or a small organisation says why not.

use super::at_once::AT_ONCE;
use super::lists::{LISTS, goods, list};
use super::{ADOPTED, AID, HOUSE, NEED, grant, in_panel, press, send};
use crate::town::Town;
use mutual_aid::Role;
use pomoc::kit::db::sql;

const REASON: (&str, &str) = ("wyjatek", "Biuro prowadzą dwie osoby.");
const COORDINATES: &str = "Koordynator zatwierdza pracę tej osoby";

impl Town {
    async fn is_small(&self) {
        self.run(sql("update organisations set small = true where id = 'drugi-bieg'"), vec![]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_stands_on_a_list_neither_draws_it_up_nor_approves_it_nor_hands_it_out() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    town.participant("marek", Some("danuta")).await;
    let field = goods(&town, &fund, ("Mąka 1 kg", "20", "4")).await;
    let (danuta, jan, ola) =
        (town.officer("danuta").await, town.officer("jan").await, town.officer("ola").await);
    let fields = list("Paczki", (field.as_str(), "2"), "marek");
    send(&danuta, LISTS, &fields).await.is(422).says("To Twoja własna pomoc");
    let page = send(&jan, LISTS, &fields).await.path.clone();
    assert!(!danuta.open(&page).await.offers(&format!("{page}/zatwierdzenie")), "not on their own list");
    press(&ola, &page, "zatwierdzenie", &[]).await.is(200);
    let came = [("dzien", "2026-11-24"), ("osoby", "marek")];
    press(&danuta, &page, "wydanie", &came).await.is(422).says("To Twoja własna pomoc");
    press(&jan, &page, "wydanie", &came).await.is(200).says("odebrane");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_has_rules_that_know_goods() {
    let town = Town::new().await;
    let fund = town.gives(50_000).await;
    town.asker().await;
    let field = goods(&town, &fund, ("Mąka 1 kg", "20", "4")).await;
    let danuta = town.officer("danuta").await;
    let fields = list("Paczki", (field.as_str(), "2"), "marek");
    send(&danuta, LISTS, &fields).await.is(422).says("Organizacja nie ma jeszcze zasad pomocy");
    let money: Vec<_> = ADOPTED.into_iter().filter(|(_, value)| *value != "in-kind").collect();
    send(&danuta, "/panel/drugi-bieg/pomoc/zasady/nowe", &money).await.is(200);
    send(&danuta, LISTS, &fields).await.is(422).says("Zasady nie znają tej formy pomocy");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_coordinator_signs_a_list_by_an_exception_that_the_organiser_reads() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    town.asker().await;
    let field = goods(&town, &fund, ("Mąka 1 kg", "20", "4")).await;
    let both = [(Role::AidOfficer, Some(HOUSE)), (Role::Coordinator, Some(HOUSE))];
    let (marta, danuta) = (town.member("marta", &both).await, town.officer("danuta").await);
    let fields = list("Paczki", (field.as_str(), "2"), "marek");
    let excepted = [fields.clone(), vec![REASON]].concat();
    send(&marta, LISTS, &excepted).await.is(422).says(COORDINATES);
    let drawn_up = send(&danuta, LISTS, &fields).await.path.clone();
    press(&marta, &drawn_up, "zatwierdzenie", &[REASON]).await.is(422).says(COORDINATES);
    town.is_small().await;
    send(&marta, LISTS, &fields).await.is(422).says(COORDINATES);
    let made = "Wyjątek małej organizacji: Biuro prowadzą dwie osoby.";
    send(&marta, LISTS, &excepted).await.is(200).says(made);
    press(&marta, &drawn_up, "zatwierdzenie", &[]).await.is(422).says(COORDINATES);
    press(&marta, &drawn_up, "zatwierdzenie", &[REASON]).await.is(200).says(made);
    // A reason that was not needed is no exception.
    let other = send(&danuta, LISTS, &excepted).await;
    other.is(200).hides(made);
    let organiser = town.member("olga", &[(Role::Organiser, None)]).await;
    let listed = organiser.open("/organizator/wyjatki").await;
    listed
        .says("Podpis pod listą wydania osoby, która koordynuje pracę: 2 razy")
        .says("Biuro prowadzą dwie osoby.");
}

/// A small organisation that has nobody else looks over and settles all the same; each exception is written down.
#[tokio::test(flavor = "multi_thread")]
async fn a_small_organisation_settles_what_one_person_gave_at_once() {
    let town = Town::new().await;
    let fund = town.with_aid(&[ADOPTED.to_vec(), vec![("formy", "cash-transfer")]].concat(), 50_000).await;
    town.person(HOUSE, "ola").await;
    let danuta = town.officer("danuta").await;
    let page = send(&danuta, "/panel/drugi-bieg/osoby/ola/pomoc", &NEED).await.path.clone();
    let at_once = |amount| [grant(&fund, amount, "cash-transfer"), vec![("od_razu", "yes")]].concat();
    send(&danuta, &format!("{page}/decyzja"), &at_once("50")).await.is(200);
    super::handing::hand_over(&danuta, &page, &AT_ONCE).await.is(200);
    let both = [(Role::AidOfficer, Some(HOUSE)), (Role::Coordinator, Some(HOUSE))];
    let marta = town.member("marta", &both).await;
    let agrees = [("zgoda", "tak"), REASON];
    press(&marta, &page, "sprawdzenie", &agrees).await.is(422).says(COORDINATES);
    assert!(!danuta.open(&page).await.offers(&format!("{page}/sprawdzenie")), "not by the same person");
    town.is_small().await;
    press(&danuta, &page, "sprawdzenie", &agrees[..1]).await.is(422).says("Potrzebna jest inna osoba");
    press(&marta, &page, "sprawdzenie", &agrees[..1]).await.is(422).says(COORDINATES);
    let made = "Wyjątek małej organizacji: Biuro prowadzą dwie osoby.";
    press(&danuta, &page, "sprawdzenie", &agrees).await.is(200).says(made);
    press(&danuta, &page, "rozliczenie", &[]).await.is(200).says("Sprawa jest rozliczona");
    let id = page.rsplit('/').next().unwrap();
    assert!(town.history("aid-request", id).await.contains(&"aid-exception".to_owned()));
    let organiser = town.member("olga", &[(Role::Organiser, None)]).await;
    let listed = organiser.open("/organizator/wyjatki").await;
    listed
        .says("Drugie sprawdzenie przez osobę, która dała od ręki: 1 raz")
        .says("Biuro prowadzą dwie osoby.");
}

/// Nobody gives at once again before somebody else has looked at what they gave before.
#[tokio::test(flavor = "multi_thread")]
async fn one_person_gives_at_once_again_after_a_second_one_looked() {
    let town = Town::new().await;
    let fund = town.with_aid(&ADOPTED, 50_000).await;
    for id in ["ola", "ala"] {
        town.person(HOUSE, id).await;
    }
    let (danuta, jan) = (town.officer("danuta").await, town.officer("jan").await);
    let noted =
        async |id| send(&danuta, &format!("/panel/drugi-bieg/osoby/{id}/pomoc"), &NEED).await.path.clone();
    let (first, second) = (noted("ola").await, noted("ala").await);
    let at_once = [grant(&fund, "50", "bill-payment"), vec![("od_razu", "yes")]].concat();
    send(&danuta, &format!("{first}/decyzja"), &at_once).await.is(200);
    let refused = send(&danuta, &format!("{second}/decyzja"), &at_once).await;
    refused.is(422).says("Druga osoba sprawdza ją do dnia: wtorek 1 grudnia 2026. Potem można znowu");
    press(&jan, &first, "sprawdzenie", &[("zgoda", "tak")]).await.is(200);
    send(&danuta, &format!("{second}/decyzja"), &at_once).await.is(200).says("Środki są odłożone");
    danuta.open(AID).await.is(200);
    let marek = town.asker().await;
    let third = in_panel(&send(&marek, "/moje/pomoc/prosba", &NEED).await);
    send(&jan, &format!("{third}/decyzja"), &at_once).await.is(200);
}
