//! Stories of organisations in the programme: found, suspended with reasons, given to once the account is verified.

use crate::joining::{HOUSE, REVIEW, part};
use crate::town::Town;
use mutual_aid::Role;
use pomoc::jobs;
use pomoc::kit::db::{params, sql};

#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_turned_down_with_reasons() {
    let town = Town::new().await;
    let maria = town.maria().await;
    maria.applies().await.is(200);
    let iga = town.iga().await;
    iga.decides("sprawdzanie").await.is(200);
    let page = iga.open(REVIEW).await;
    let bare = iga.press(&page, &format!("{REVIEW}/odmowa"), &[("powod", "Nie lubię ich")]).await;
    bare.is(422).says("Wybierz powód z listy").says("Napisz uzasadnienie");
    let grounds = [("powod", "outside-statute"), ("uzasadnienie", "Statut, § 3: tylko sport wyczynowy.")];
    iga.press(&page, &format!("{REVIEW}/odmowa"), &grounds).await.is(200).says("nieprzyjęta");
    let shown = maria.open(HOUSE).await;
    shown.says("statut nie obejmuje tych zadań").says("tylko sport wyczynowy").says("Nie zgadzasz się?");
    town.browser().open("/organizacje/stowarzyszenie-dwa-kola").await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_organisation_is_hidden_with_reasons_and_comes_back() {
    let town = Town::new().await;
    let maria = town.maria().await;
    maria.applies().await.is(200);
    let iga = town.iga().await;
    iga.welcomes(&maria).await;
    let (list, own) = ("/organizacje?q=dwa+kola", "/organizacje/stowarzyszenie-dwa-kola");
    town.browser().open(list).await.says("Stowarzyszenie Dwa Koła");
    let page = iga.open(REVIEW).await;
    let grounds = [("powod", "no-contact"), ("uzasadnienie", "Telefon milczy od 3 tygodni, § 4 zasad.")];
    iga.press(&page, &format!("{REVIEW}/zawieszenie"), &grounds).await.is(200).says("zawieszona");
    town.browser().open(list).await.hides("Stowarzyszenie Dwa Koła");
    town.browser().open(own).await.is(410).says("nie działa teraz w programie").hides("48 123 45 67");
    maria.open(HOUSE).await.says("Telefon milczy od 3 tygodni").says("Decyzję podjął człowiek");
    iga.decides("wznowienie").await.is(200).says("działa w programie");
    town.browser().open(own).await.is(200).says("48 123 45 67");
    iga.open("/organizator/organizacje?q=dwa").await.is(200).says("Stowarzyszenie Dwa Koła");
}

#[tokio::test(flavor = "multi_thread")]
async fn donations_wait_until_the_organiser_has_compared_the_account() {
    let town = Town::new().await;
    let maria = town.maria().await;
    maria.send(&part("konto"), &[("konto", "61109010140000071219812874")]).await.is(200);
    maria.applies().await.is(200);
    let iga = town.iga().await;
    iga.welcomes(&maria).await;
    maria.open(HOUSE).await.says("Darowizny czekają na sprawdzone konto");
    iga.decides("konto").await.is(200).says("konto sprawdzone");
    maria.open(HOUSE).await.says("Darowizny działają");
    maria.send(&part("konto"), &[("konto", "21291000062469800208837403")]).await.is(200);
    maria.open(HOUSE).await.says("Darowizny czekają na sprawdzone konto");
}

#[tokio::test(flavor = "multi_thread")]
async fn organisations_are_found_by_name_and_by_where_they_help() {
    let town = Town::new().await;
    let maria = town.maria().await;
    maria.applies().await.is(200);
    town.iga().await.welcomes(&maria).await;
    let browser = town.browser();
    for found in ["q=Kola", "q=kol", "gdzie=Radom", "gdzie=Skaryszew", "q=dwa&gdzie=radom"] {
        browser.open(&format!("/organizacje?{found}")).await.is(200).says("Stowarzyszenie Dwa Koła");
    }
    for missed in ["q=trzy", "gdzie=Gda%C5%84sk", "q=d_a"] {
        let shown = browser.open(&format!("/organizacje?{missed}")).await;
        shown.is(200).hides("Dwa Koła").says("Nie znaleźliśmy takiej organizacji");
    }
    browser.open("/organizacje?gdzie=Radum").await.is(200).says("Nie wiemy, o którą miejscowość chodzi");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_list_of_organisations_has_pages() {
    let town = Town::new().await;
    for n in 0..45 {
        let name = format!("Klub {n:02}");
        let text = sql("insert into organisations (id, slug, name, name_folded, status, created_at)
            values ($1, $1, $2, $3, 'active', '2026-11-24T08:00:00Z')");
        town.run(text, params![format!("klub-{n:02}"), name, name.to_lowercase()].to_vec()).await;
    }
    let browser = town.browser();
    let (mut path, mut seen) = ("/organizacje?q=klub".to_owned(), Vec::new());
    loop {
        let page = browser.open(&path).await;
        page.is(200);
        seen.extend((0..45).filter(|n| page.body.contains(&format!("/organizacje/klub-{n:02}\""))));
        let next = page.body.split("<a href=\"").find(|part| part.contains("rel=\"next\""));
        let Some(next) = next else { break };
        path = next.split('"').next().unwrap().replace("&#38;", "&").replace("&amp;", "&");
    }
    assert_eq!(seen, (0..45).collect::<Vec<_>>());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_nobody_elses_business() {
    let town = Town::new().await;
    let maria = town.maria().await;
    for (account, roles) in [
        ("jan", vec![(Role::OrgAdmin, Some("nowy-dach"))]),
        ("ola", vec![]),
        ("ewa", vec![(Role::Coordinator, Some("drugi-bieg"))]),
    ] {
        let other = town.member(account, &roles).await;
        for path in [HOUSE.to_owned(), part("rejestr"), part("dokumenty"), format!("{HOUSE}/umowa")] {
            other.open(&path).await.is(404);
        }
        other.open("/organizator").await.is(404);
        other.open(REVIEW).await.is(404);
    }
    maria.open(REVIEW).await.is(404);
    maria.open("/panel/nowy-dach/przystapienie").await.is(404);
    assert!(town.browser().open(HOUSE).await.path.starts_with("/logowanie"));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_click_begins_one_organisation_and_names_may_repeat() {
    let town = Town::new().await;
    let maria = town.member("maria", &[]).await;
    let path = "/dla-organizacji/przystap/nazwa";
    let page = maria.open(path).await;
    let first = maria.press(&page, path, &[("nazwa", "Dwa Koła")]).await;
    let again = maria.press(&page, path, &[("nazwa", "Dwa Koła")]).await;
    assert_eq!(
        (first.path.as_str(), again.path.as_str()),
        ("/panel/dwa-kola/przystapienie", "/panel/dwa-kola/przystapienie")
    );
    let second = maria.send(path, &[("nazwa", "Dwa Koła")]).await;
    assert_eq!(second.path, "/panel/dwa-kola-2/przystapienie");
    maria.send(path, &[("nazwa", "Трудові руки")]).await.is(200);
    maria.send(path, &[("nazwa", "Czwarta")]).await.is(422).says("Masz już zaczęte zgłoszenia: 3");
    maria.send(path, &[("nazwa", " ")]).await.is(422).says("Wpisz nazwę organizacji");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_reads_no_mail_is_called_about_the_decision() {
    let town = Town::new().await;
    let maria = town.maria().await;
    maria.applies().await.is(200).says("a jeśli nie masz e-maila, zadzwonimy");
    let iga = town.iga().await;
    iga.decides("sprawdzanie").await.is(200);
    iga.ticks_all().await.is(200);
    iga.decides("przyjecie").await.is(200);
    jobs::do_all(&town.app).await.unwrap();
    iga.open("/organizator").await.says("1 telefonów i listów czeka");
    let queue = iga.open("/organizator/kolejka").await;
    queue.is(200).says("Maria Zych").says("Przyjęta organizacja: Stowarzyszenie Dwa Koła").says("Telefon");
    let link = queue.body.split("href=\"").find(|link| link.starts_with("/organizator/kolejka/")).unwrap();
    let page = link.split('"').next().unwrap();
    let call = iga.open(page).await;
    call.says("48 123 45 67").says("Wydrukuj deklarację i umowę");
    maria.open("/organizator/kolejka").await.is(404);
    let operator = town.member("olek", &[(Role::Operator, None)]).await;
    operator.open("/operator/kolejka").await.is(200).hides("Maria Zych");
    iga.press(&call, page, &[]).await.is(422);
    iga.press(&call, page, &[("wynik", "done")]).await.is(200).says("Nikt nie czeka na list ani telefon");
}
