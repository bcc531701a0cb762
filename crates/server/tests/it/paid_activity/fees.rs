//! Stories of fees: quoted, agreed, performed, due, paid, given back, and looked back on.

use super::{HOUSE, ORDER, PAGES, Staff, action, link, order, take_on};
use crate::town::{Browser, Town};
use mutual_aid::ledger::{ActivityKind, LedgerAccount, Month};
use mutual_aid::terms::Channel;
use mutual_aid::{Grosze, Who};
use pomoc::app::By;
use pomoc::kit::db::{params, sql};
use pomoc::ledger::store as ledger;
use pomoc::orders::accept_terms::accept_terms;
use pomoc::paid_activity::look_back;
use pomoc::paid_activity::store::fees;

/// From the quote to the payment, and back.
#[tokio::test(flavor = "multi_thread")]
async fn a_fee_is_agreed_performed_due_paid_and_given_back() {
    let town = Town::new().await;
    let Staff { ewa, anna, .. } = town.may_charge().await;
    town.zofia_pays().await;
    let page = anna.open(&order("/przyjecie")).await;
    page.says("Najwięcej 16,66 zł za godzinę");
    take_on(&anna, &[("oplata", "33,33")]).await.is(422).says("najwyżej 33,32 zł");
    take_on(&anna, &[("oplata", "")]).await.is(422).says("Wpisz opłatę");
    take_on(&anna, &[("oplata", "33,32"), ("ile", "dwa")]).await.is(422).says("Wpisz liczbę większą od zera");
    let hasty = take_on(&anna, &[("oplata", "33,32"), ("telefonicznie", "yes")]).await;
    hasty.is(422).says("przed upływem 14 dni");
    take_on(&anna, &[("oplata", "33,32")]).await.is(200).says("Opłata: 33,32 zł");

    // The requester reads their rights, and says that the work may begin at once.
    let holder = || By { who: Who::CaseHolder(ORDER.into()), channel: Channel::Web };
    let early =
        |early| town.app.change(holder(), move |change| accept_terms(change, ORDER, 2, early).map(drop));
    assert!(early(false).await.is_err());
    early(true).await.unwrap();
    let kept = town.rows(sql("select * from terms where number = 2"), vec![]).await;
    assert_eq!(
        (kept[0].get::<i64>("fee_grosze").unwrap(), kept[0].get::<i64>("quantity").unwrap()),
        (3_332, 200)
    );
    assert_eq!(kept[0].get::<String>("mode").unwrap(), "paid");
    let planned = take_on(&anna, &[("oplata", "33,32")]).await;
    planned.is(200).says("Marek Wrona");

    // Before the work is done nobody owes anything.
    ewa.open(&format!("{PAGES}/oplaty")).await.says("Żadna praca nie czeka");
    town.hours_pass(50);
    let (anna, ewa) = (town.member("anna", &[]).await, town.member("ewa", &[]).await);
    anna.send(&link(&planned, "/wykonane"), &[("minuty", "50"), ("podpisane", "yes")]).await.is(200);
    ewa.open("/panel/drugi-bieg").await.says("Wpisz dokument opłaty").hides("Zofia");
    let fees_page = ewa.open(&format!("{PAGES}/oplaty")).await;
    fees_page.says("Dla kogo Zofia").says("Ile 2 (godzina)").says("Opłata 33,32 zł");
    let note = action(&fees_page, "/dokument");
    ewa.press(&fees_page, &note, &[("numer", ""), ("dzien", "2026-11-26")]).await.is(422).says("Wpisz numer");
    let tomorrow = ewa.press(&fees_page, &note, &[("numer", "R 7/2026"), ("dzien", "2026-11-30")]).await;
    tomorrow.is(422).says("jeszcze nie nadszedł");
    assert!(tomorrow.body.contains("R 7/2026"), "what was written is kept");
    let due = ewa.press(&fees_page, &note, &[("numer", "R 7/2026"), ("dzien", "2026-11-26")]).await;
    due.is(200).says("R 7/2026").says("czeka na przelew");
    assert_eq!(town.balance(LedgerAccount::Receivable).await, Grosze(3_332));
    assert_eq!(town.balance(LedgerAccount::Fees).await, Grosze(-3_332));
    let house = mutual_aid::OrganisationId::from(HOUSE);
    let typed = town.app.look(By::system(), move |look| fees::find_due(look.tx, &house, "r-7 2026"));
    assert!(typed.await.unwrap().is_some());
    town.browser().open(&order("")).await.hides("R 7/2026");

    let paid = ewa.press(&due, &action(&due, "/zaplata"), &[("dzien", "2026-11-26")]).await;
    paid.is(200).says("zapłacona, 26 listopada");
    assert_eq!(town.balance(LedgerAccount::Bank).await, Grosze(3_332));
    assert_eq!(town.balance(LedgerAccount::Receivable).await, Grosze::ZERO);
    let back = ewa.press(&paid, &action(&paid, "/zwrot"), &[("powod", "Koszty spadły")]).await;
    back.is(200).says("wycofana").says("Koszty spadły").says("Praca wykonana, wpisz dokument");
    for account in [LedgerAccount::Bank, LedgerAccount::Receivable, LedgerAccount::Fees] {
        assert_eq!(town.balance(account).await, Grosze::ZERO, "{account:?}");
    }
    let history = town.history("order", ORDER).await;
    assert!(history.ends_with(&["fee-due", "fee-paid", "fee-returned"].map(str::to_owned)), "{history:?}");
}

impl Town {
    /// Paid work is done, and the treasurer noted its document, which waits for money.
    pub async fn owes(&self, ewa: &Browser<'_>, order: &'static str, (number, grosze): (&str, i64)) {
        self.performed(order, grosze).await;
        let page = ewa.open(&format!("{PAGES}/oplaty")).await;
        let note = action(&page, &format!("{order}/dokument"));
        ewa.press(&page, &note, &[("numer", number), ("dzien", "2026-11-24")]).await.is(200).says(number);
    }

    /// What an account of paid activity comes to; the balances are what the lines say.
    pub(super) async fn balance(&self, account: LedgerAccount) -> Grosze {
        let story = move |look: &mut pomoc::app::Look<'_>| {
            let house = HOUSE.into();
            let year = (Month { year: 2026, month: 1 }, Month { year: 2027, month: 12 });
            let (sums, proof) = (ledger::balances(look, &house, year)?, ledger::proof(look, &house)?);
            assert_eq!(sums, proof);
            let of = sums.into_iter().filter(|((_, kept, _, _), _)| *kept == account);
            let of = of.map(|((_, _, activity, _), (debit, credit))| {
                assert_eq!(activity, ActivityKind::Paid);
                debit - credit
            });
            Ok(of.sum())
        };
        self.app.look(By::system(), story).await.unwrap()
    }

    /// A fee that was asked for performed work, as the treasurer noted it.
    pub(super) async fn performed(&self, number: &'static str, grosze: i64) {
        let text = sql("insert into orders (id, number, organisation_id, status, status_since, category, mode,
                requester_kind, description, place_id, contact_way, language, channel, created_at)
            values ($1, $1, 'drugi-bieg', 'confirmed', '2026-11-24T08:00:00Z', 'bicycle-repair', 'paid', 'household',
                'Rower', 760778, 'phone', 'pl', 'web', '2026-11-24T08:00:00Z')");
        self.run(text, params![number].to_vec()).await;
        let text = sql("insert into terms (order_id, number, text, requester_accepted_at, organisation_accepted_at, mode,
                calculation_id, quantity, fee_limit_grosze, fee_grosze)
            select cast($1 as text), 1, '', '2026-11-24T08:00:00Z', '2026-11-24T08:00:00Z', 'paid', id, 10000, cast($2 as bigint), cast($2 as bigint)
            from cost_calculations");
        self.run(text, params![number, grosze].to_vec()).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn fees_above_costs_stop_the_next_quote_until_somebody_says_why() {
    let town = Town::new().await;
    let Staff { ewa, anna, .. } = town.may_charge().await;
    town.zofia_pays().await;
    town.performed("PW-1", 100_000).await;
    let page = ewa.open(&format!("{PAGES}/oplaty")).await;
    let noted =
        ewa.press(&page, &action(&page, "/dokument"), &[("numer", "R 1"), ("dzien", "2026-11-24")]).await;
    noted.is(200).says("1 000,00 zł");
    take_on(&anna, &[("oplata", "20")]).await.is(422).says("są wyższe niż koszty");
    ewa.open("/panel/drugi-bieg").await.says("Opłaty wyższe niż koszty, zapisz powód: Naprawa rowerów");

    // Costs that come close are said, costs above fees are fine.
    let year = format!("{PAGES}/rok/2026");
    let cost = async |amount: &str| {
        let fields = [
            ("kategoria", "bicycle-repair"),
            ("rodzaj", "materials"),
            ("kwota", amount),
            ("dzien", "2026-11-20"),
            ("opis", "linki"),
            ("zaplata", "payable"),
        ];
        let new = "/panel/drugi-bieg/koszty/nowy";
        let noted = ewa.press(&ewa.open(&format!("{new}?dzialalnosc=paid")).await, new, &fields).await;
        (noted.status.as_u16(), ewa.open(&year).await)
    };
    cost("900").await.1.says("111 %").says("ponad koszty");
    let shown = ewa.open(&year).await;
    let explain = format!("{year}/powod");
    ewa.press(&shown, &explain, &[("powod", "")]).await.is(422).says("Wpisz powód");
    ewa.press(&shown, &explain, &[("powod", "Rachunki przyjdą w grudniu")]).await.is(200).says("w grudniu");
    take_on(&anna, &[("oplata", "20")]).await.is(200);
    cost("150").await.1.says("95 %").says("blisko kosztów").says("Opłaty od osób prywatnych");
    cost("200").await.1.says("80 %").says("w porządku");
    assert_eq!(cost("dużo").await.0, 422);
    assert_eq!(town.balance(LedgerAccount::ServiceCost).await, Grosze(125_000));
    assert_eq!(town.balance(LedgerAccount::Payable).await, Grosze(-125_000));

    assert_eq!(look_back::look_back_all(&town.app).await.unwrap(), 1);
    assert_eq!(look_back::look_back_all(&town.app).await.unwrap(), 0, "once a month");
    let standing = town.rows(sql("select standing, reason from year_checks"), vec![]).await;
    assert_eq!(standing[0].get::<String>("standing").unwrap(), "fine");
    assert!(standing[0].get::<Option<String>>("reason").unwrap().is_some());
    anna.open(&year).await.is(200).hides("Zapisz koszt");
}

#[tokio::test(flavor = "multi_thread")]
async fn sales_to_people_are_said_near_the_threshold_of_the_cash_register() {
    let town = Town::new().await;
    let Staff { ewa, .. } = town.may_charge().await;
    town.performed("PW-1", 1_600_000).await;
    let page = ewa.open(&format!("{PAGES}/oplaty")).await;
    ewa.press(&page, &action(&page, "/dokument"), &[("numer", "R 1"), ("dzien", "2026-11-24")]).await.is(200);
    ewa.open(PAGES).await.says("80 % progu kasy fiskalnej");
    town.performed("PW-2", 400_000).await;
    let page = ewa.open(&format!("{PAGES}/oplaty")).await;
    let same =
        ewa.press(&page, &action(&page, "/dokument"), &[("numer", "r-1"), ("dzien", "2026-11-24")]).await;
    same.is(422).says("Ten numer już jest");
    ewa.press(&page, &action(&page, "/dokument"), &[("numer", "R 2"), ("dzien", "2026-11-24")]).await.is(200);
    ewa.open(PAGES).await.says("przekroczyły próg kasy fiskalnej");
}

/// I2: whatever is asked, in whatever amounts, no fee stands in terms above the cost of a unit times the quantity; and
/// no free terms have a fee.
#[tokio::test(flavor = "multi_thread")]
async fn no_fee_stands_above_its_cost() {
    let town = Town::new().await;
    let Staff { anna, .. } = town.may_charge().await;
    town.zofia_pays().await;
    let mut chance: u64 = 20_261_127;
    let mut asked = 0;
    for _ in 0..24 {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let (hundredths, grosze) = ((chance >> 33) % 500 + 1, (chance >> 45) % 9_000 + 1);
        let quantity = format!("{},{:02}", hundredths / 100, hundredths % 100);
        let fee = format!("{},{:02}", grosze / 100, grosze % 100);
        let shown = take_on(&anna, &[("ile", &quantity), ("oplata", &fee)]).await;
        let holds = grosze * 100 <= 1_666 * hundredths;
        assert_eq!(shown.status.as_u16(), if holds { 200 } else { 422 }, "{quantity} × 16,66, {fee}");
        asked += i64::from(holds);
    }
    assert!(asked > 3);
    let above = sql(
        "select count(*) as n from terms where fee_grosze * 100 > 1666 * quantity or (mode = 'unpaid') <> (fee_grosze is null)",
    );
    assert_eq!(town.number(above, vec![]).await, 0);
    assert_eq!(town.number(sql("select count(*) as n from terms where fee_grosze > 0"), vec![]).await, asked);
    for text in [
        sql("update terms set fee_grosze = fee_limit_grosze + 1 where mode = 'paid'"),
        sql("update terms set fee_grosze = 0 where mode = 'paid'"),
        sql("update terms set mode = 'unpaid' where mode = 'paid'"),
        sql("update terms set fee_grosze = 100 where mode = 'unpaid'"),
    ] {
        let story = move |tx: &mut pomoc::kit::db::Tx| tx.run(text, &[]).map(|_| ());
        assert!(town.home.change(story).await.is_err(), "{}", text.text());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_is_printed_as_a_quote() {
    let town = Town::new().await;
    let Staff { anna, .. } = town.may_charge().await;
    town.zofia_pays().await;
    anna.open(&order("/wycena")).await.is(404);
    let text = sql(
        "update orders set requester_kind = 'company', institution_name = 'Sklep u Jana', nip = '7792369887'",
    );
    town.run(text, vec![]).await;
    take_on(&anna, &[("oplata", "33,32")]).await.is(200).says("Drukuj wycenę");
    let paper = anna.open(&order("/wycena")).await;
    paper.is(200).says(&format!("Wycena zlecenia {ORDER}")).says("drugi-bieg");
    paper.says("Sklep u Jana").says("NIP 7792369887").says("Naprawa rowerów");
    paper.says("Naprawiamy to, co ustalimy.").says("26 listopada").says("2 (godzina)").says("33,32 zł");
    // Thirty days without an answer end the order, long before the calculation is over.
    paper.says("ważna do dnia 24 grudnia").says("odpłatna działalność pożytku publicznego").says("Materiały");
    let helper = town.member("obcy", &[(mutual_aid::Role::Coordinator, Some("nowy-dach"))]).await;
    helper.open(&order("/wycena")).await.is(404);
}
