//! The second factor of those who work with other people's data.

use crate::town::Town;
use mutual_aid::Role;
use pomoc::accounts;
use pomoc::app::By;
use pomoc::kit::db::{params, sql};
use pomoc::kit::{seal, totp};

#[tokio::test(flavor = "multi_thread")]
async fn staff_sets_a_second_factor_and_needs_it_from_then_on() {
    let town = Town::new().await;
    let id = town.account("anna", None).await;
    let browser = town.browser();
    browser.signs_in("anna").await;
    let page = browser.open("/moje/bezpieczenstwo/drugi-skladnik").await;
    assert!(page.body.contains("<svg class=\"qr\"") && page.body.contains("role=\"img\""));
    let typed = page.body.split("<code>").nth(1).unwrap().split('<').next().unwrap();
    let key = unbase32(&typed.replace(' ', ""));
    let path = "/moje/bezpieczenstwo/drugi-skladnik";
    let wrong = browser.press(&page, path, &[("kod", "000000")]).await;
    wrong.is(422).says("To nie ten kod.");
    let code = totp::code(&key, town.clock.now()).unwrap();
    let recovery = browser.press(&wrong, path, &[("kod", &code)]).await;
    recovery.is(200).says("Kody zapasowe");
    let spare = recovery.body.split("<li><strong>").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let stored: String =
        town.rows(sql("select secret from second_factors"), vec![]).await[0].get("secret").unwrap();
    assert!(seal::open([&[8; 32]].into_iter(), &format!("second factor of {id}"), &stored).is_some());

    let other = town.browser();
    let step = other.signs_in("anna").await;
    step.is(200).says("Jeszcze jeden kod");
    assert!(other.open("/moje").await.path.starts_with("/logowanie"), "one step is not enough");
    let path = "/logowanie/drugi-skladnik";
    other.press(&step, path, &[("kod", &code)]).await.is(422).says("To nie ten kod.");
    town.seconds_pass(30);
    let code = totp::code(&key, town.clock.now()).unwrap();
    other.press(&step, path, &[("kod", &code)]).await.is(200).says("Dzień dobry, anna!");

    let without_phone = town.browser();
    let step = without_phone.signs_in("anna").await;
    without_phone.press(&step, path, &[("kod", &spare)]).await.is(200).says("Dzień dobry, anna!");
    let step = town.browser();
    let page = step.signs_in("anna").await;
    step.press(&page, path, &[("kod", &spare)]).await.is(422);

    town.seconds_pass(30);
    let code = totp::code(&key, town.clock.now()).unwrap();
    let page = browser.open("/moje/bezpieczenstwo/drugi-skladnik").await;
    page.says("Został").says("7 kodów");
    let off = "/moje/bezpieczenstwo/drugi-skladnik/usun";
    browser.press(&page, off, &[("kod", "123")]).await.is(422);
    browser.press(&page, off, &[("kod", &code)]).await.says("Drugi składnik jest wyłączony.");
    town.browser().signs_in("anna").await.says("Dzień dobry, anna!");
}

fn unbase32(text: &str) -> Vec<u8> {
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let value = if letter.is_ascii_digit() { letter - b'2' + 26 } else { letter - b'A' };
        held = (held << 5) | u32::from(value);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
        }
    }
    bytes
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_factor_is_guessed_a_few_times_only() {
    let town = Town::new().await;
    let id = town.account("anna", None).await;
    let key = [7; 20];
    let secret = seal::seal([&[8; 32]].into_iter(), &town.app.ids, &format!("second factor of {id}"), &key);
    let text = sql("insert into second_factors (account_id, secret, last_step, set_at)
        values ($1, $2, 0, '2026-11-24T08:00:00Z')");
    town.run(text, params![id.as_str(), secret].to_vec()).await;
    let browser = town.browser();
    let step = browser.signs_in("anna").await;
    for _ in 0..5 {
        browser.press(&step, "/logowanie/drugi-skladnik", &[("kod", "000000")]).await.is(422);
    }
    let right = totp::code(&key, town.clock.now()).unwrap();
    let gone = browser.press(&step, "/logowanie/drugi-skladnik", &[("kod", &right)]).await;
    assert!(gone.path.starts_with("/logowanie?"), "{}", gone.path);
    let step = browser.signs_in("anna").await;
    browser.press(&step, "/logowanie/drugi-skladnik", &[("kod", &right)]).await.is(200);
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_without_a_second_factor_is_stopped_after_two_weeks() {
    let town = Town::new().await;
    let id = town.account("anna", None).await;
    let browser = town.browser();
    browser.signs_in("anna").await;
    let member = id.clone();
    let grant = move |change: &mut pomoc::app::Change<'_>| {
        accounts::grant(change, &member, Role::Coordinator, Some(&"drugi-bieg".into()))
    };
    town.app.change(By::console(), grant).await.unwrap();
    browser.open("/moje").await.is(200).says("drugi-bieg").hides("Włącz drugi składnik");
    for _ in 0..15 {
        town.hours_pass(24);
        town.browser().signs_in("anna").await;
    }
    let page = town.browser();
    page.signs_in("anna").await.says("Włącz drugi składnik, żeby pracować dalej");
}
