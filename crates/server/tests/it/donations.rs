//! Stories of donations: how one gives, what the treasurer does, and who never sees it.

use crate::town::{Browser, Town, workbook};
use mutual_aid::Role;
use pomoc::kit::db::{params, sql};

const HOUSE: &str = "drugi-bieg";

impl Town {
    /// Drugi Bieg has an account that the organiser compared with a paper, and the funds every organisation has.
    pub async fn takes_donations(&self) {
        let text = sql("update organisations
            set account = '61109010140000071219812874', nip = '5252248481', name = 'Drugi Bieg', small = false
            where id = $1");
        self.run(text, params![HOUSE].to_vec()).await;
        let organiser = self.member("olga", &[(Role::Organiser, None)]).await;
        let text = sql("update organisations set status = 'under-review' where id = $1");
        self.run(text, params![HOUSE].to_vec()).await;
        let page = organiser.open("/organizator/organizacje/drugi-bieg").await;
        organiser.press(&page, "/organizator/organizacje/drugi-bieg/konto", &[]).await.is(200);
        let text = sql("update organisations set status = 'active' where id = $1");
        self.run(text, params![HOUSE].to_vec()).await;
    }

    /// Tola, the treasurer of Drugi Bieg.
    pub async fn tola(&self) -> Browser<'_> {
        self.member("tola", &[(Role::Treasurer, Some(HOUSE))]).await
    }

    /// The code of a fund of Drugi Bieg.
    pub async fn code(&self, purpose: &'static str) -> String {
        let text = sql("select c.code from donation_codes c
            join funds f on f.organisation_id = c.organisation_id and f.id = c.fund_id
            where f.organisation_id = $1 and f.purpose = $2 and c.donation_id is null");
        self.rows(text, params![HOUSE, purpose].to_vec()).await[0].get("code").unwrap()
    }

    /// The id of a fund of Drugi Bieg.
    pub async fn fund(&self, purpose: &'static str) -> String {
        let text = sql("select id from funds where organisation_id = $1 and purpose = $2");
        self.rows(text, params![HOUSE, purpose].to_vec()).await[0].get("id").unwrap()
    }
}

/// J8: one page, nothing to fill in, nothing suggested.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_wants_to_give_finds_account_title_code_and_slip() {
    let town = Town::new().await;
    let visitor = town.browser();
    visitor.open("/darowizna/drugi-bieg").await.says("nie ma jeszcze sprawdzonego konta");
    town.takes_donations().await;
    let code = town.code("statutory").await;
    let page = visitor.open("/darowizna/drugi-bieg").await;
    page.says("Nie musisz nic płacić.").says("61 1090 1014 0000 0712 1981 2874");
    page.says(&format!("Darowizna cele stat. {code}")).hides("100 zł").hides("50 zł");
    assert!(page.body.contains("class=\"qr\""));
    let aid = town.fund("aid").await;
    let other = visitor.open(&format!("/darowizna/drugi-bieg?cel={aid}")).await;
    other.says(&town.code("aid").await).says("Pomoc materialna dla uczestników");
    let amount = visitor.open("/darowizna/drugi-bieg?kwota=12,50").await;
    amount.says("12,50 zł");
    visitor.open("/darowizna/drugi-bieg?kwota=-5").await.is(422).says("Kwota musi być większa od zera.");
    visitor.open("/darowizna/drugi-bieg/druk").await.says("Polecenie przelewu").says(&code);
    visitor.open("/darowizna/nie-ma").await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_donor_who_wants_a_confirmation_gets_a_code_of_their_own_and_nobody_reads_the_name() {
    let town = Town::new().await;
    town.takes_donations().await;
    let visitor = town.browser();
    let fields = [("rodzaj", "person"), ("imie", "Ewa Hojna"), ("adres", ""), ("nip", "")];
    let again = visitor.send("/darowizna/drugi-bieg/potwierdzenie", &fields).await;
    again.is(422).says("Wpisz adres.");
    assert!(again.body.contains("Ewa Hojna"), "what was typed is kept");
    let aid = town.fund("aid").await;
    let fields = [
        ("rodzaj", "person"),
        ("imie", "Ewa Hojna"),
        ("adres", "Radom, Żeromskiego 1"),
        ("nip", ""),
        ("cel", &aid),
    ];
    let given = visitor.send("/darowizna/drugi-bieg/potwierdzenie", &fields).await;
    given.is(200).says("To jest Twój kod.").hides("Hojna");
    let own = given.path.rsplit('/').next().unwrap().to_owned();
    assert!(own.starts_with("DR") && own.len() == 10 && own != town.code("aid").await);
    let list = town.tola().await.open("/panel/drugi-bieg/darowizny?stan=zapowiedziane").await;
    list.says("Ewa Hojna").says(&own);
    town.anna().await.open("/panel/drugi-bieg/darowizny").await.is(403);
}

#[tokio::test(flavor = "multi_thread")]
async fn cash_and_goods_are_taken_by_the_cashier_and_stand_in_the_books() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, statutory) = (town.tola().await, town.fund("statutory").await);
    let empty = tola.send("/panel/drugi-bieg/darowizny/nowa", &[("jak", "cash"), ("cel", &statutory)]).await;
    empty.is(422).says("Wpisz kwotę.");
    let cash =
        [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "1 234,56 zł"), ("dnia", "2026-11-24")];
    let shown = tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await;
    shown.is(200).says("1 234,56 zł").says("KP/1/2026").says("zaksięgowana");
    tola.open(&format!("{}/dowod", shown.path))
        .await
        .says("Dowód wpłaty KP KP/1/2026")
        .says("tysiąc dwieście trzydzieści cztery złote 56/100");
    let goods = [
        ("jak", "in-kind"),
        ("cel", statutory.as_str()),
        ("kwota", "80"),
        ("dnia", "2026-11-24"),
        ("co", "Makaron"),
    ];
    tola.send("/panel/drugi-bieg/darowizny/nowa", &goods)
        .await
        .is(422)
        .says("dzień, w którym przyjęto rzeczy");
    let accepted = [goods.as_slice(), &[("przyjeto", "2026-11-24")]].concat();
    let shown = tola.send("/panel/drugi-bieg/darowizny/nowa", &accepted).await;
    shown.is(200).says("PZ/1/2026").says("Makaron");
    let books = tola.open("/panel/drugi-bieg/ksiegi").await;
    books.says("Przychody: 1 314,56 zł").says("100 Kasa").says("330 Magazyn");
    tola.open("/panel/drugi-bieg/ksiegi/zapisy").await.says("KP/1/2026").says("darowizna rzeczowa");
    let proof = tola.open("/panel/drugi-bieg/ksiegi/dowod").await;
    proof
        .says("Salda zgadzają się z zapisami co do grosza.")
        .hides("nie zgadzają")
        .says("Policzono 4 zapisów");
    let desk = tola.open("/panel/drugi-bieg").await;
    desk.says("Pieniądze dziś")
        .says("1 234,56 zł Kasa")
        .says("80,00 zł Magazyn")
        .says("listopad 2026 1 314,56 zł");
    let spoiled = sql("update ledger_balances set debit_grosze = debit_grosze + 1 where account = 'cash'");
    town.run(spoiled, vec![]).await;
    let proof = tola.open("/panel/drugi-bieg/ksiegi/dowod").await;
    proof.says("Salda nie zgadzają się z zapisami.").says("1 234,57 zł").says("1 234,56 zł");
    let file = tola.open("/panel/drugi-bieg/ksiegi/2026/unpaid.csv").await;
    assert!(file.body.contains("\"KP/1/2026\"") && file.body.contains("\"1234,56\""), "{}", file.body);
    let rows = workbook::rows(&tola.bytes("/panel/drugi-bieg/ksiegi/2026/unpaid.xlsx").await);
    let column = |name: &str| rows[0].iter().position(|head| head == name).unwrap();
    let sum = |at: usize| rows[1..].iter().filter_map(|row| row.get(at)?.parse::<f64>().ok()).sum::<f64>();
    assert!(rows.len() > 2 && rows.iter().any(|row| row[0] == "KP/1/2026"), "{rows:?}");
    let (debit, credit) = (sum(column("Wn")), sum(column("Ma")));
    assert!(debit > 0.0 && (debit - credit).abs() < 0.001, "{debit} {credit}");
    tola.open("/panel/drugi-bieg/ksiegi/2026/nothing.csv").await.is(404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmation_has_one_number_and_later_prints_are_duplicates() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, statutory) = (town.tola().await, town.fund("statutory").await);
    let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "100"), ("dnia", "2026-11-24")];
    let shown = tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await;
    let to = format!("{}/potwierdzenie", shown.path);
    let named = [("rodzaj", "person"), ("imie", "Ewa Hojna"), ("adres", "Radom, Żeromskiego 1"), ("nip", "")];
    let paper = tola.press(&shown, &to, &named).await;
    paper
        .is(200)
        .says("Nr DAR/1/2026")
        .says("Ewa Hojna")
        .says("sto złotych 00/100")
        .says("Nie stanowi ona zapłaty");
    paper.says("Darowizny w gotówce nie można odliczyć").hides("Duplikat z dnia");
    town.hours_pass(48);
    let tola = town.tola().await;
    tola.open(&to).await.says("DAR/1/2026").says("Duplikat z dnia 26 listopada 2026");
    tola.open("/panel/drugi-bieg/darowizny/rok/2026").await.says("Ewa Hojna").says("100,00 zł");
    town.anna().await.open("/panel/drugi-bieg/darowizny/rok/2026").await.is(403);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_no_donation_leaves_the_fund_with_its_reason() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, statutory) = (town.tola().await, town.fund("statutory").await);
    let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "100"), ("dnia", "2026-11-24")];
    let shown = tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await;
    let (back, none) = (format!("{}/zwrot", shown.path), format!("{}/nie-darowizna", shown.path));
    tola.press(&shown, &back, &[("powod", "")]).await.is(422).says("Napisz, dlaczego.");
    let moved = tola.press(&shown, &none, &[("co", "grant"), ("dlaczego", "Dotacja gminy")]).await;
    moved.is(200).says("to nie darowizna").says("Dotacja gminy").says("tylko dotacja");
    let shown = tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await;
    let back = format!("{}/zwrot", shown.path);
    tola.press(&shown, &back, &[("powod", "Pomyłka")]).await.is(200).says("zwrócona").says("KW/1/2026");
}

/// The treasurer who also handles orders sees no donor, but in a declared small organisation, and it is written down.
#[tokio::test(flavor = "multi_thread")]
async fn in_a_small_organisation_each_look_at_a_donor_is_written_down() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, statutory) = (town.tola().await, town.fund("statutory").await);
    let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "100"), ("dnia", "2026-11-24")];
    let shown = tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await;
    let named = [("rodzaj", "person"), ("imie", "Ewa Hojna"), ("adres", "Radom"), ("nip", "")];
    tola.press(&shown, &format!("{}/potwierdzenie", shown.path), &named).await.is(200);
    let roles = [(Role::Treasurer, Some(HOUSE)), (Role::Coordinator, Some(HOUSE))];
    let both = town.member("beata", &roles).await;
    let hidden = both.open(&shown.path).await;
    hidden.says("ukryty").hides("Ewa Hojna");
    let look = format!("{}/darczynca", shown.path);
    both.press(&hidden, &look, &[]).await.is(403);
    town.run(sql("update organisations set small = true where id = $1"), params![HOUSE].to_vec()).await;
    both.press(&hidden, &look, &[]).await.is(200).says("Ewa Hojna").says("Obejrzano dane darczyńcy");
    town.hours_pass(1);
    both.open(&shown.path).await.hides("Ewa Hojna");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_campaign_names_neither_person_nor_order_and_ends() {
    let town = Town::new().await;
    town.takes_donations().await;
    town.person(HOUSE, "ala").await;
    let tola = town.tola().await;
    let funds = "/panel/drugi-bieg/fundusze";
    tola.send(funds, &[("nazwa", "Za naprawę PW-0000-5724"), ("opis", "")])
        .await
        .is(422)
        .says("PW-0000-5724");
    town.run(sql("update people set last_name = 'Nowak' where id = 'ala'"), vec![]).await;
    tola.send(funds, &[("nazwa", "Opał dla Jana Nowaka"), ("opis", "")]).await.is(422).says("Nowaka");
    tola.send(funds, &[("nazwa", "Opał"), ("opis", "Zbieramy dla Nowaków.")]).await.is(422).says("Nowaków");
    let opened = tola.send(funds, &[("nazwa", "Węgiel na zimę"), ("opis", "Zbieramy na opał.")]).await;
    opened.is(200).says("Węgiel na zimę").says("Darowizna cele stat. DR");
    let rows = town.rows(sql("select id from funds where purpose = 'campaign'"), vec![]).await;
    let id: String = rows[0].get("id").unwrap();
    let visitor = town.browser();
    visitor.open(&format!("/darowizna/drugi-bieg?cel={id}")).await.says("Zbieramy na opał.");
    let close = format!("{funds}/{id}/zamkniecie");
    let page = tola.open(funds).await;
    tola.press(&page, &close, &[]).await.is(200).says("Zamknięta");
    visitor.open(&format!("/darowizna/drugi-bieg?cel={id}")).await.hides("Zbieramy na opał.");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_is_closed_when_it_is_over_and_takes_nothing_more() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, statutory) = (town.tola().await, town.fund("statutory").await);
    let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "100"), ("dnia", "2026-10-24")];
    tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await.is(200);
    let page = tola.open("/panel/drugi-bieg/ksiegi").await;
    let closed = tola.press(&page, "/panel/drugi-bieg/ksiegi/zamkniecie", &[]).await;
    closed
        .is(200)
        .says("Ostatni zamknięty miesiąc: październik 2026.")
        .hides("Zamknij miesiąc: listopad 2026");
    let pairs = [("miesiac".to_owned(), "2026-10".to_owned())];
    assert_ne!(tola.post("/panel/drugi-bieg/ksiegi/zamkniecie", &pairs).await.status.as_u16(), 500);
    tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await.is(200);
    let rows = town.rows(sql("select booked_on from ledger_entries order by serial"), vec![]).await;
    let days: Vec<String> = rows.iter().map(|row| row.get("booked_on").unwrap()).collect();
    assert_eq!(days, ["2026-10-24", "2026-11-01"]);
}

/// I4: whatever path one follows through the tables of donations, no order, visit or person of the programme is on it.
#[tokio::test(flavor = "multi_thread")]
async fn no_path_leads_from_a_donation_to_an_order() {
    let town = Town::new().await;
    let keys = crate::schema::references(&town).await;
    let reached =
        crate::schema::reached(&keys, &["donations", "donation_codes", "donation_confirmations", "donors"]);
    for table in ["orders", "visits", "terms", "hours_entries", "people", "engagements", "offers"] {
        assert!(!reached.contains(table), "donations lead to {table}: {reached:?}");
    }
    assert!(reached.contains("funds") && reached.contains("organisations"));
}

/// Another organisation's donations do not exist.
#[tokio::test(flavor = "multi_thread")]
async fn another_organisation_has_no_donations_of_ours() {
    let town = Town::new().await;
    town.takes_donations().await;
    let (tola, statutory) = (town.tola().await, town.fund("statutory").await);
    let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "100"), ("dnia", "2026-11-24")];
    let shown = tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await;
    let other = town.member("olek", &[(Role::Treasurer, Some("nowy-dach"))]).await;
    other.open(&shown.path).await.is(404);
    other.open(&shown.path.replace("drugi-bieg", "nowy-dach")).await.is(404);
    for page in ["darowizny", "fundusze", "ksiegi", "darowizny/rok/2026"] {
        other.open(&format!("/panel/drugi-bieg/{page}")).await.is(404);
    }
}
