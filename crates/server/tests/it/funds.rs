//! Stories of money between funds and places: the transfer of the tax office, and cash that goes to the bank.

use crate::town::{Browser, Shown, Town};
use mutual_aid::ledger::{ActivityKind, LedgerAccount, Month};
use pomoc::app::By;
use pomoc::kit::db::{params, sql};
use pomoc::ledger::store as ledger;

const HOUSE: &str = "drugi-bieg";
const FUNDS: &str = "/panel/drugi-bieg/fundusze";

impl Town {
    /// What an account comes to in a fund of Drugi Bieg; the balances are what the lines say.
    async fn lies(&self, account: LedgerAccount, fund: &str) -> i64 {
        let fund = fund.to_owned();
        let story = move |look: &mut pomoc::app::Look<'_>| {
            let (house, year) =
                (HOUSE.into(), (Month { year: 2026, month: 1 }, Month { year: 2026, month: 12 }));
            let (sums, proof) = (ledger::balances(look, &house, year)?, ledger::proof(look, &house)?);
            assert_eq!(sums, proof);
            let of = sums.into_iter().filter(|((_, on, activity, id), _)| {
                *on == account && *activity == ActivityKind::Unpaid && id.as_str() == fund
            });
            Ok(of.map(|(_, (debit, credit))| debit.0 - credit.0).sum())
        };
        self.app.look(By::system(), story).await.unwrap()
    }

    /// A gift in cash of 100 zł for the statutory purposes; answers the fund.
    pub async fn has_cash(&self, tola: &Browser<'_>) -> String {
        let statutory = self.fund("statutory").await;
        let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "100"), ("dnia", "2026-11-24")];
        tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await.is(200);
        statutory
    }
}

/// Moves money between funds.
async fn moves(tola: &Browser<'_>, (from, to): (&str, &str), (amount, reason): (&str, &str)) -> Shown {
    let fields = [("z", from), ("do", to), ("ile", amount), ("powod", reason)];
    tola.press(&tola.open(FUNDS).await, &format!("{FUNDS}/przeniesienie"), &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_transfer_of_the_tax_office_moves_into_its_fund_and_stays_there() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    let (statutory, aid) = (town.has_cash(&tola).await, town.fund("aid").await);
    let why = "Przelew z urzędu skarbowego";
    moves(&tola, (&statutory, ""), ("60", why)).await.is(422).says("Wybierz fundusz.");
    moves(&tola, (&statutory, "one-point-five"), ("60", ""))
        .await
        .is(422)
        .says("Napisz, dlaczego przenosisz");
    let much = moves(&tola, (&statutory, "one-point-five"), ("100,01", why)).await;
    much.is(422).says("nie ma tyle wolnych pieniędzy");
    let moved = moves(&tola, (&statutory, "one-point-five"), ("60", why)).await;
    moved.is(200).says("1,5 % podatku 60,00 zł").says("Cele statutowe → 1,5 % podatku. Przelew z urzędu");
    let tax = town.fund("one-point-five").await;
    assert_eq!(town.lies(LedgerAccount::OtherIncome, &tax).await, -6_000, "income of unpaid activity");
    assert_eq!(town.lies(LedgerAccount::Donations, &tax).await, 0, "and no donation");
    tola.open("/panel/drugi-bieg/ksiegi/zapisy").await.says("przeniesienie");

    // What was taken for a donation finds the fund at once.
    let cash = [("jak", "cash"), ("cel", statutory.as_str()), ("kwota", "100"), ("dnia", "2026-11-24")];
    let gift = tola.send("/panel/drugi-bieg/darowizny/nowa", &cash).await;
    let none = [("co", "one-point-five"), ("dlaczego", why)];
    tola.press(&gift, &format!("{}/nie-darowizna", gift.path), &none).await.is(200).says("to nie darowizna");
    assert_eq!(town.lies(LedgerAccount::OtherIncome, &tax).await, -16_000);

    // What belongs to a purpose is used for nothing else.
    moves(&tola, (&statutory, &aid), ("10", "Na opał")).await.is(200);
    for (from, to) in [(&tax, &statutory), (&aid, &statutory), (&aid, &tax), (&statutory, &statutory)] {
        moves(&tola, (from, to), ("1", why)).await.is(422).says("Służą tylko swojemu celowi");
    }
    assert_eq!(town.history("fund", &tax).await, ["money-moved"]);
    town.anna().await.open(FUNDS).await.is(403);
    let other = town.member("olek", &[(mutual_aid::Role::Treasurer, Some("nowy-dach"))]).await;
    let pairs = [("z", &statutory), ("do", &aid)].map(|(name, id)| (name.to_owned(), id.clone()));
    other.post(&format!("{FUNDS}/przeniesienie"), &pairs).await.is(404);
}

/// A wrong transfer goes back once, with its reason, and only while the money is still there.
#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_transfer_is_taken_back_once_and_stays_in_the_list() {
    let town = Town::new().await;
    town.takes_donations().await;
    let tola = town.tola().await;
    let (statutory, aid) = (town.has_cash(&tola).await, town.fund("aid").await);
    tola.open(FUNDS).await.hides("Cofnij przeniesienie");
    moves(&tola, (&statutory, &aid), ("60", "Na opał")).await.is(200);
    let back = async |which: &str, reason: &str| {
        let fields = [("ktore", which), ("dlaczego", reason)];
        tola.press(&tola.open(FUNDS).await, &format!("{FUNDS}/cofniecie"), &fields).await
    };
    let id: String = town.rows(sql("select id from fund_transfers"), vec![]).await[0].get("id").unwrap();
    back("", "Pomyłka").await.is(422).says("Wybierz przeniesienie.");
    back(&id, "").await.is(422).says("Napisz, dlaczego je cofasz.");

    let promised = sql("update funds set available_grosze = 5999 where id = $1");
    town.run(promised, params![aid.as_str()].to_vec()).await;
    back(&id, "Pomyłka").await.is(422).says("nie ma tyle wolnych pieniędzy");
    let there = sql("update funds set available_grosze = 6000 where id = $1");
    town.run(there, params![aid.as_str()].to_vec()).await;
    let shown = back(&id, "Zły fundusz").await;
    shown.is(200).says("Na opał cofnięte: Zły fundusz").says("Cele statutowe 100,00 zł");
    shown.hides("Cofnij przeniesienie");
    assert_eq!(town.lies(LedgerAccount::Donations, &aid).await, 0);
    assert_eq!(town.lies(LedgerAccount::Donations, &statutory).await, -10_000);
    assert_eq!(town.history("fund", &aid).await, ["money-moved", "money-moved-back"]);

    let pairs = [("ktore", id.as_str()), ("dlaczego", "Jeszcze raz")];
    let pairs = pairs.map(|(name, text)| (name.to_owned(), text.to_owned()));
    assert_ne!(tola.post(&format!("{FUNDS}/cofniecie"), &pairs).await.status.as_u16(), 500);
    moves(&tola, (&statutory, &aid), ("10", "Na węgiel")).await.is(200);
    back(&id, "Jeszcze raz").await.is(422);
    assert_eq!(town.lies(LedgerAccount::Donations, &aid).await, -1_000);
    town.anna().await.post(&format!("{FUNDS}/cofniecie"), &pairs).await.is(403);
}
