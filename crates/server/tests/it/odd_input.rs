//! Whatever a browser can send to the questions of an enquiry.

use crate::asking::five_answers;
use crate::town::Town;
use pomoc::kit::db::sql;

#[tokio::test(flavor = "multi_thread")]
async fn a_place_is_chosen_where_several_have_the_name_and_helped_where_none_has() {
    let town = Town::new().await;
    let ala = town.browser();
    ala.send("/prosba/co", &[("co", "painting"), ("opis", "Pokój")]).await;
    let several = ala.send("/prosba/gdzie", &[("gdzie", "Osiek"), ("adres", "12")]).await;
    several
        .is(422)
        .says("Jest kilka takich miejscowości")
        .says("Która to miejscowość?")
        .says("małopolskie, najbliżej: Oświęcim");
    assert!(several.body.contains("value=\"Osiek\"") && several.body.contains("value=\"12\""));
    let id =
        several.body.split("name=\"miejsce\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    ala.press(&several, "/prosba/gdzie", &[("gdzie", "Osiek"), ("miejsce", &id)]).await.says("Pytanie 3 z 5");
    let near = ala.send("/prosba/gdzie", &[("gdzie", "Skaryszów")]).await;
    near.is(422).says("Nie znamy tej nazwy").says("Skaryszew");
    for nowhere in ["Qwxyz", "💥", "<script>"] {
        let shown = ala.send("/prosba/gdzie", &[("gdzie", nowhere)]).await;
        shown.is(422).says("Nie znamy tej nazwy");
    }
    ala.send("/prosba/gdzie", &[("gdzie", "")]).await.is(422).says("Podaj miejscowość");
}

/// Whatever a browser can send gets a sentence at the field, and every word stays.
#[tokio::test(flavor = "multi_thread")]
async fn whatever_is_sent_is_answered_with_a_sentence() {
    let town = Town::new().await;
    let ala = town.browser();
    let long = "ż".repeat(2001);
    for (fields, told) in [
        (vec![("co", "bicycle-repair"), ("opis", "")], "Napisz w kilku słowach"),
        (vec![("opis", "Rower")], "Wybierz, w czym potrzebujesz pomocy"),
        (vec![("co", "nie-ma"), ("opis", "Rower")], "Wybierz, w czym potrzebujesz pomocy"),
        (vec![("co", "sewing"), ("opis", long.as_str())], "Może mieć 2000 znaków, a ma 2001"),
        (vec![("co", "sewing"), ("opis", "a\u{0}b")], "W tekście są ukryte znaki"),
    ] {
        let shown = ala.send("/prosba/co", &fields).await;
        shown.is(422).says(told).says("Popraw, proszę");
        assert!(shown.body.contains("<title>Błąd:"), "{told}");
    }
    let stored = sql("select cast(count(*) as bigint) as n from orders");
    assert_eq!(town.home.count(stored).await, 0);
    let odd = "Ciąg <b>dalszy</b> 🚲 \u{202e}הוא\u{202c} & „cytat”\nнова лінія";
    ala.send("/prosba/co", &[("co", "sewing"), ("opis", odd)]).await.is(200).says("Pytanie 2 z 5");
    let kept = ala.open("/prosba/co").await;
    assert!(kept.text().contains("<b>dalszy</b> 🚲") && !kept.body.contains("<b>dalszy"), "{}", kept.text());
    ala.send("/prosba/gdzie", &[("gdzie", "Radom")]).await;
    for (fields, told) in [
        (vec![("kiedy", "")], "Wybierz, kiedy."),
        (vec![("kiedy", "day")], "Wpisz dzień"),
        (vec![("kiedy", "day"), ("dzien", "2026-11-23")], "Ten dzień już minął"),
        (vec![("kiedy", "23.11.2026")], "Ten dzień już minął"),
        (vec![("kiedy", "day"), ("dzien", "2026-02-30")], "Nie rozumiem tej daty"),
        (vec![("kiedy", "day"), ("dzien", "2999-01-01")], "Nie rozumiem tej daty"),
        (vec![("kiedy", "soon"), ("godziny", long.as_str())], "Może mieć 200 znaków"),
    ] {
        ala.send("/prosba/kiedy", &fields).await.is(422).says(told);
    }
    ala.send("/prosba/kiedy", &[("kiedy", "later")]).await.is(200);
    for (fields, told) in [
        (vec![("imie", ""), ("telefon", "601234567")], "Wpisz imię"),
        (vec![("imie", "Ala")], "Wybierz, jak mamy odpowiedzieć"),
        (
            vec![("imie", "Ala"), ("kontakt", "phone"), ("telefon", "12 34")],
            "To nie wygląda na numer telefonu",
        ),
        (
            vec![("imie", "Ala"), ("kontakt", "email"), ("email", "ala(at)poczta.pl")],
            "To nie wygląda na adres e-mail",
        ),
        (
            vec![("imie", "Ala"), ("kontakt", "email"), ("email", "ala@gmail")],
            "To nie wygląda na adres e-mail",
        ),
        (
            vec![("imie", "Ala"), ("kontakt", "phone"), ("telefon", "601234567"), ("rodzaj", "król")],
            "Wybierz, kto prosi",
        ),
    ] {
        let shown = ala.send("/prosba/kontakt", &fields).await;
        shown.is(422).says(told);
        for (_, value) in fields.iter().filter(|(name, _)| ["imie", "telefon", "email"].contains(name)) {
            assert!(shown.body.contains(&format!("value=\"{value}\"")), "{told}: {value} is lost");
        }
    }
    // A foreign name and phone, no patronymic, no e-mail.
    let foreign = [("imie", "Nguyễn Thị"), ("telefon", "00 84 24 3825 2916"), ("kontakt", "phone")];
    ala.send("/prosba/kontakt", &foreign).await.is(200).says("Nguyễn Thị");
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_bodies_and_strange_addresses_get_a_page_not_an_error() {
    let town = Town::new().await;
    let ala = town.browser();
    for path in ["/prosba/gdzie", "/prosba/kiedy", "/prosba/kontakt", "/prosba/sprawdz"] {
        ala.open(path).await.is(200).says("Pytanie 1 z 5");
        let posted = ala.post(path, &[("imie".into(), "Ala".into())]).await;
        assert!([200, 404].contains(&posted.status.as_u16()), "{path}: {}", posted.status);
    }
    for path in [
        "/prosba/PW-1234-5678/potwierdzenie",
        "/prosba/%00/potwierdzenie",
        "/moja-prosba/odwolaj",
        "/moja-prosba/zmien",
    ] {
        ala.open(path).await.is(200).says("Moja prośba");
    }
    ala.open("/prosba/PW-1234-5678/adres/zgadnij").await.is(404);
    let without_token =
        ala.post("/prosba/co", &[("co".into(), "sewing".into()), ("opis".into(), "Spodnie".into())]).await;
    without_token.is(422).says("Ta strona była otwarta zbyt długo");
    assert!(without_token.body.contains("Spodnie</textarea>"));
    let broken =
        axum::http::Request::post("/prosba/co").header("content-type", "application/x-www-form-urlencoded");
    let body = axum::body::Body::from(&b"co=sewing&opis=%ff%fe%c5&gdzie=%"[..]);
    let (status, ..) = town.ask(broken.body(body).unwrap()).await;
    assert_eq!(status, 422);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_double_click_sends_one_request_and_a_fourth_one_waits() {
    let town = Town::new().await;
    let ala = town.browser();
    let check = five_answers(&ala, "601234567").await;
    let first = ala.press(&check, "/prosba/sprawdz", &[]).await;
    let second = ala.press(&check, "/prosba/sprawdz", &[]).await;
    assert_eq!(first.number(), second.number());
    let sent = sql("select cast(count(*) as bigint) as n from journal where event = 'order-placed'");
    assert_eq!(town.home.count(sent).await, 1);
    for _ in 0..2 {
        let check = five_answers(&ala, "601 234 567").await;
        ala.press(&check, "/prosba/sprawdz", &[]).await.says("Wysłaliśmy");
    }
    let check = five_answers(&ala, "601234567").await;
    let fourth = ala.press(&check, "/prosba/sprawdz", &[]).await;
    fourth.is(422).says("Masz już 3 otwarte prośby").says("Rower nie hamuje.");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_begins_only_so_many_requests_in_an_hour() {
    let town = Town::new().await;
    let mut last = 200;
    for _ in 0..31 {
        let shown = town.browser().send("/prosba/co", &[("co", "sewing"), ("opis", "Spodnie")]).await;
        last = shown.status.as_u16();
    }
    assert_eq!(last, 429);
    town.hours_pass(1);
    town.browser().send("/prosba/co", &[("co", "sewing"), ("opis", "Spodnie")]).await.is(200);
}
