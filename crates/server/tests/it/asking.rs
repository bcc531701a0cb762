//! Stories of neighbours who ask for help in five questions.

use crate::town::{Browser, Shown, Town};
use mutual_aid::Who;
use mutual_aid::terms::Channel;
use pomoc::app::By;
use pomoc::kit::db::{params, sql};
use pomoc::kit::locale::Language;
use pomoc::orders::store::Details;
use pomoc::orders::{Case, begin};

impl Town {
    /// A published offer of „drugi-bieg” with one time of so many seats, and another the day after.
    pub async fn bicycle_offer(&self, seats: i64) {
        let offer =
            sql("insert into offers (organisation_id, id, number, slug, status, category, mode, title,
                summary, text, terms, where_done, place_id, valid_until, published_at, created_at)
            values ('drugi-bieg', 'rower', 17, 'naprawimy-rower', 'published', 'bicycle-repair', 'unpaid',
                'Naprawimy Twój rower', '', '', 'Części kupujesz Ty.', 'at_yours', $1,
                '2027-03-01', '2026-11-20T08:00:00Z', '2026-11-20T08:00:00Z')");
        let radom = self.app.places().by_slug("radom").unwrap().id;
        self.run(offer, params![radom].to_vec()).await;
        for (id, day, seats) in [("czwartek", "2026-11-26", seats), ("piatek", "2026-11-27", 5)] {
            let slot =
                sql("insert into slots (organisation_id, id, offer_id, day, at, minutes, starts_at, ends_at,
                    seats)
                values ('drugi-bieg', $1, 'rower', $2, '10:00', 120, $3, $4, $5)");
            let (starts, ends) = (format!("{day}T09:00:00Z"), format!("{day}T11:00:00Z"));
            self.run(slot, params![id, day, starts, ends, seats].to_vec()).await;
        }
    }

    /// An enquiry at „drugi-bieg” of which nothing was said yet.
    pub async fn begun_order(&self) -> Case {
        let visitor = By { who: Who::Visitor, channel: Channel::Web };
        let story = |change: &mut pomoc::app::Change<'_>| {
            begin::begin(change, Details::empty(Language::Pl, "web"), Some("drugi-bieg".into()))
        };
        self.app.change(visitor, story).await.unwrap()
    }

    /// The id of the order of a number.
    pub async fn order_of(&self, number: &str) -> String {
        let rows = self.rows(sql("select id from orders where number = $1"), params![number].to_vec()).await;
        rows[0].get("id").unwrap()
    }
}

impl Shown {
    /// The number of the request on the page.
    #[track_caller]
    pub fn number(&self) -> String {
        let (_, rest) =
            self.body.split_once("class=\"number\">").unwrap_or_else(|| panic!("no number: {}", self.text()));
        rest.split('<').next().unwrap().to_owned()
    }
}

/// Answers the five questions for a household in Radom, without sending.
pub async fn five_answers(ala: &Browser<'_>, phone: &str) -> Shown {
    ala.send("/prosba/co", &[("co", "bicycle-repair"), ("opis", "Rower nie hamuje.")]).await;
    ala.send("/prosba/gdzie", &[("gdzie", "w Radomiu"), ("adres", "ul. Polna 3 m. 7")]).await;
    ala.send("/prosba/kiedy", &[("kiedy", "any")]).await;
    ala.send("/prosba/kontakt", &[("imie", "Ala"), ("kontakt", "phone"), ("telefon", phone)]).await
}

/// J1: five pages, seven fields, a number already at the first save.
#[tokio::test(flavor = "multi_thread")]
async fn a_neighbour_asks_in_five_questions() {
    let town = Town::new().await;
    let ala = town.browser();
    let asked = ala.open("/prosba/nowa").await;
    asked.is(200).says("Pytanie 1 z 5").says("W czym Ci pomóc?").says("48 300 10 20");
    let shown =
        ala.press(&asked, "/prosba/co", &[("co", "bicycle-repair"), ("opis", "Rower nie hamuje.")]).await;
    shown.is(200).says("Pytanie 2 z 5").says("Gdzie potrzebujesz pomocy?").says("Numer Twojej prośby: PW-");
    let number = shown.number();
    assert_eq!(polish_ids::CaseNumber::parse(&number).unwrap().to_string(), number);
    ala.press(&shown, "/prosba/gdzie", &[("gdzie", "w Radomiu"), ("adres", "ul. Polna 3 m. 7")])
        .await
        .says("Pytanie 3 z 5");
    ala.send("/prosba/kiedy", &[("kiedy", "day"), ("dzien", "2026-11-26"), ("godziny", "po 16")])
        .await
        .says("Pytanie 4 z 5");
    let contact = [("imie", "Ala"), ("kontakt", "phone"), ("telefon", "(22) 123-45-67"), ("nie_stac", "yes")];
    let check = ala.send("/prosba/kontakt", &contact).await;
    check
        .says("Pytanie 5 z 5")
        .says("Naprawa roweru")
        .says("Radom, mazowieckie")
        .says("czwartek 26 listopada, po 16");
    check.says("22 123 45 67").says("Ta pomoc jest bezpłatna").says("Kontakt i adres pozna tylko ta");
    let sent = ala.press(&check, "/prosba/sprawdz", &[]).await;
    sent.is(200)
        .says("Wysłaliśmy Twoją prośbę")
        .says(&number)
        .says("do dnia: czwartek 26 listopada")
        .says("A Ty – co umiesz?");
    let id = town.order_of(&number).await;
    let history = town.history("order", &id).await;
    assert_eq!(history.first().map(String::as_str), Some("order-begun"));
    assert_eq!(history.last().map(String::as_str), Some("order-placed"));
    let row = &town.rows(sql("select * from orders"), vec![]).await[0];
    assert_eq!(row.get::<String>("status").unwrap(), "submitted");
    assert_eq!(row.get::<String>("phone").unwrap(), "+48221234567");
    assert_eq!(row.get::<Option<bool>>("hardship").unwrap(), Some(true));
    ala.open("/prosba/nowa").await.says("Pytanie 1 z 5").hides("PW-");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_neighbour_asks_in_english_and_in_ukrainian() {
    let town = Town::new().await;
    for (prefix, first, number, done) in [
        ("/en", "Question 2 of 5", "The number of your request", "We have sent your request."),
        ("/uk", "Питання 2 з 5", "Номер Вашого прохання", "Ми надіслали Ваше прохання."),
    ] {
        let oksana = town.browser().reading(prefix);
        let shown = oksana.send("/prosba/co", &[("co", "other"), ("opis", "Прошу допомогти")]).await;
        shown.is(200).says(first).says(number);
        oksana.send("/prosba/gdzie", &[("gdzie", "radom")]).await;
        oksana.send("/prosba/kiedy", &[("kiedy", "soon")]).await;
        let contact = [("imie", "Oksana"), ("telefon", "+380 67 123 45 67"), ("kontakt", "phone")];
        let check = oksana.send("/prosba/kontakt", &contact).await;
        oksana.press(&check, "/prosba/sprawdz", &[]).await.is(200).says(done);
    }
    let rows = town.rows(sql("select language from orders order by id"), vec![]).await;
    let languages: Vec<String> = rows.iter().map(|row| row.get("language").unwrap()).collect();
    assert_eq!(languages, ["en", "uk"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_leaves_off_comes_back_to_the_same_words() {
    let town = Town::new().await;
    let ala = town.browser();
    let answer = [("co", "sewing"), ("opis", "Skrócić spodnie"), ("pozniej", "tak")];
    let saved = ala.send("/prosba/co", &answer).await;
    saved.is(200).says("Zapisaliśmy prośbę. Jeszcze jej nie wysłaliśmy.").says("wtorek 8 grudnia");
    let number = saved.number();
    town.hours_pass(50);
    ala.open("/prosba/nowa").await.says("Masz zaczętą prośbę").says(&number);
    let again = ala.open("/prosba/co").await;
    again.says(&number);
    assert!(again.body.contains("Skrócić spodnie</textarea>"), "{}", again.body);
    ala.send("/prosba/gdzie", &[("gdzie", "Skaryszew")]).await;
    ala.send("/prosba/kontakt", &[("imie", "Ala"), ("telefon", "601 234 567")]).await;
    // From another device with the number and the phone.
    let phone = town.browser();
    let opened = phone.send("/moja-prosba", &[("numer", &number), ("kontakt", "601234567")]).await;
    opened.says("Prośba nie jest wysłana").says("Dokończ prośbę");
    let missing = phone.open("/prosba/sprawdz").await;
    missing.says("Kiedy potrzebujesz pomocy?");
    let anew = phone.open("/prosba/nowa").await;
    phone.press(&anew, "/prosba/nowa", &[]).await.says("Pytanie 1 z 5").hides("PW-");
    let stored = sql("select cast(count(*) as bigint) as n from orders");
    assert_eq!(town.home.count(stored).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_danger_point_to_who_helps_and_may_be_a_mistake() {
    let town = Town::new().await;
    let ala = town.browser();
    let sign = ala.send("/prosba/co", &[("co", "small-repairs"), ("opis", "Czuję gaz w kuchni")]).await;
    sign.is(200).says("Otwórz okna").says("992").says("To nie jest nagłe, dalej").says("PW-");
    assert!(sign.body.contains("href=\"tel:112\""));
    let both = [("co", "small-repairs"), ("opis", "Czuję gaz w kuchni, mąż mnie bije. Ulatnia się gaz!")];
    let sign = ala.send("/prosba/co", &both).await;
    sign.is(200).says("Otwórz okna").says("Ktoś Cię krzywdzi?").says("Niebieska Linia");
    assert_eq!(sign.body.matches("Otwórz okna").count(), 1, "each danger is shown once");
    ala.open("/prosba/gdzie").await.is(200).says("Pytanie 2 z 5");
    ala.send("/prosba/co", &[("co", "small-repairs"), ("opis", "Skrzypią drzwi")])
        .await
        .says("Pytanie 2 z 5");
    ala.open("/prosba/uwaga").await.says("Pytanie 2 z 5");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_company_says_its_tax_number_and_an_institution_is_welcome() {
    let town = Town::new().await;
    let ala = town.browser();
    five_answers(&ala, "601234567").await;
    let company = [("imie", "Jan"), ("telefon", "601234567"), ("rodzaj", "company"), ("nazwa", "Sklep")];
    let shown = ala.send("/prosba/kontakt", &company).await;
    shown.is(422).says("Wpisz NIP firmy").says("Zobacz, jak pomagamy firmom");
    assert!(shown.body.contains("value=\"Sklep\""));
    let school = [
        ("imie", "Ewa"),
        ("telefon", "601234567"),
        ("rodzaj", "institution"),
        ("nazwa", "Szkoła nr 1"),
        ("dla_kogo", "Staś"),
    ];
    ala.send("/prosba/kontakt", &school).await.is(200).says("Szkoła nr 1").says("Dla kogo Staś");
    // One answer of the same question says that an institution works for profit; then it is asked what a company is.
    let clinic = [("imie", "Ewa"), ("telefon", "601234567"), ("rodzaj", "institution-for-profit")];
    let shown = ala.send("/prosba/kontakt", &clinic).await;
    shown.is(422).says("Wpisz NIP firmy lub instytucji, 10 cyfr.");
    assert!(shown.body.contains("value=\"institution-for-profit\" checked"));
    let check = ala
        .send("/prosba/kontakt", &[&clinic[..], &[("nip", "7792369887"), ("nie_stac", "yes")]].concat())
        .await;
    check.says("NIP 7792369887").says("odpłatnie, organizacja poda cenę przed umową");
    check.hides("Nie stać mnie").hides("Ta pomoc jest bezpłatna");
    ala.send("/prosba/kontakt", &school).await.hides("odpłatnie").says("Ta pomoc jest bezpłatna");
    let through = [
        ("imie", "Zofia"),
        ("kontakt", "through"),
        ("pomocnik", "Pani Maria z OPS"),
        ("telefon", "601234567"),
    ];
    ala.send("/prosba/kontakt", &through)
        .await
        .says("Przez kogoś, kto mi pomaga, Pani Maria z OPS, 601 234 567");
    let in_person = [("imie", "Zofia"), ("kontakt", "in-person")];
    let check = ala.send("/prosba/kontakt", &in_person).await;
    check.says("Przyjdę do organizacji");
    ala.press(&check, "/prosba/sprawdz", &[]).await.is(200).says("Wysłaliśmy");
}
