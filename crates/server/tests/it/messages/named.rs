//! To the people an offer names: they are asked, by mail or by a call, and their word ends the asking.

use super::{hides, says, town};
use crate::town::{Browser, Town};
use pomoc::kit::db::sql;

const ONE: &str = "/panel/drugi-bieg/oferty/1";
const OLA: &str = "ola@poczta.example";

/// A draft that names Ola, who reads mails in Ukrainian, and Ala, who does not.
async fn draft(town: &Town) -> Browser<'_> {
    town.person("drugi-bieg", "ala").await;
    town.person("drugi-bieg", "ola").await;
    town.member("ola-konto", &[]).await;
    town.reads("ola-konto", OLA, "uk").await;
    town.run(
        sql("update people set account_id = 'ola-konto', contact_way = 'email' where id = 'ola'"),
        vec![],
    )
    .await;
    let text =
        sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title, summary,
            text, terms, place_id, area, valid_until, created_at)
        values ('drugi-bieg', 'f', 1, 'rower', 'draft', 'bicycle-repair', 'unpaid', 'Naprawimy Twój rower',
            'Dętki, hamulce.', 'Przyprowadź rower.', '', 760778, 'radius:5', '2027-02-24',
            '2026-11-20T08:00:00Z')");
    town.run(text, vec![]).await;
    let text = sql("insert into offer_people (organisation_id, offer_id, person_id)
        values ('drugi-bieg', 'f', 'ala'), ('drugi-bieg', 'f', 'ola')");
    town.run(text, vec![]).await;
    town.anna_reads().await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_offer_goes_to_its_people_and_their_word_ends_the_asking() {
    let (town, sink) = town().await;
    let anna = draft(&town).await;
    let page = anna.open(ONE).await;
    page.is(200).says("Zapytaj osoby z oferty");
    let pressed = anna.press(&page, &format!("{ONE}/pytanie"), &[]).await;
    pressed.is(200).says("zapytano: wtorek 24 listopada").hides("Zapytaj osoby z oferty");
    town.mails_go().await;
    let got = sink.last_to(OLA);
    let said = ["drugi-bieg", "Naprawimy Twój rower", "Dętki, hamulce.", "/uk/moje/oferty"];
    says(&got, "Чи хочеш допомагати в цій пропозиції?", &said);
    hides(&got, &["Kot", "ala"]);
    assert_eq!(town.waits().await, ["ask-offer"]);
    let letters = town.letters().await;
    assert_eq!((letters[0].kind.as_str(), letters[0].name.as_str()), ("call", "ala Kot"));
    assert!(letters[0].body.contains("czy weźmiesz udział"), "{}", letters[0].body);
    let queue = anna.open("/panel/drugi-bieg/kolejka").await;
    queue.says("ala Kot");
    let call = queue.body.split("href=\"").skip(1).map(|part| part.split('"').next().unwrap());
    let call = call.filter(|link| link.starts_with("/panel/drugi-bieg/kolejka/")).last().unwrap();
    let call = anna.open(call).await;
    call.says("Zapisz odpowiedź w ofercie");
    assert!(call.body.contains(&format!("href=\"{ONE}\"")));

    let again = anna.press(&page, &format!("{ONE}/pytanie"), &[]).await;
    again.is(200);
    assert_eq!(town.history("offer", "f").await, ["people-asked"], "one press is one question");
    let page = anna.open(ONE).await;
    let word = [("osoba", "ala"), ("dnia", "2026-11-24")];
    anna.press(&page, &format!("{ONE}/zgoda"), &word).await.is(200).says("uzgodnione ustnie");
    assert!(town.waits().await.is_empty(), "what was asked is answered");
    anna.open("/panel/drugi-bieg").await.hides("opublikuj ofertę");
    let ola = town.member("ola-konto", &[]).await;
    let own = ola.open("/moje/oferty").await;
    ola.press(&own, "/moje/oferty/1", &[("odpowiedz", "tak")]).await.is(200).says("Zgoda:");
    assert_eq!(town.history("offer", "f").await, ["people-asked", "offer-agreed", "offer-agreed"]);
    anna.open("/panel/drugi-bieg").await.says("Wszyscy się zgodzili, opublikuj ofertę: Naprawa rowerów");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_asked_again_the_next_day_has_one_call_waiting() {
    let (town, _sink) = town().await;
    let anna = draft(&town).await;
    let asks = format!("{ONE}/pytanie");
    let page = anna.open(ONE).await;
    anna.press(&page, &asks, &[]).await.is(200);
    town.mails_go().await;
    town.hours_pass(24);
    let anna = town.anna_reads().await;
    let page = anna.open(ONE).await;
    anna.press(&page, &asks, &[]).await.is(200);
    town.mails_go().await;
    assert_eq!(town.waits().await, ["ask-offer"]);
    assert_eq!(town.letters().await.len(), 2);
}
