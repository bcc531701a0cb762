//! A layout guessed from a header that no profile knows, by the words banks use for columns.

use super::profile::{Column, Columns, Profile};
use super::records::folded;

const BOOKED: [&str; 7] = [
    "data ksiegowania",
    "data zaksiegowania",
    "data operacji",
    "data transakcji",
    "data rozliczenia",
    "data",
    "booking date",
];
const VALUED: [&str; 3] = ["data waluty", "data waluta", "value date"];
const AMOUNT: [&str; 7] =
    ["kwota w walucie rachunku", "kwota operacji", "kwota transakcji", "kwota", "amount", "wartosc", "suma"];
const CAME: [&str; 6] = ["uznania", "uznanie", "wplywy", "wplyw", "kwota ma", "credit"];
const WENT: [&str; 6] = ["obciazenia", "obciazenie", "wydatki", "wyplywy", "kwota wn", "debit"];
const CURRENCY: [&str; 2] = ["waluta", "currency"];
const BALANCE: [&str; 2] = ["saldo", "balance"];
const TITLE: [&str; 7] =
    ["tytulem", "tytul", "opis operacji", "opis transakcji", "opis", "szczegoly", "title"];
const OTHER: [&str; 8] = [
    "nadawca/odbiorca",
    "nadawca / odbiorca",
    "dane kontrahenta",
    "nazwa kontrahenta",
    "kontrahent",
    "nadawca",
    "nazwa",
    "counterparty",
];
const ACCOUNT: [&str; 7] = [
    "rachunek kontrahenta",
    "rachunek nadawcy",
    "numer konta",
    "nr rachunku",
    "numer rachunku",
    "rachunek",
    "account",
];
const REFERENCE: [&str; 5] = ["numer referencyjny", "nr ref", "nr transakcji", "id operacji", "reference"];

/// The layout that a header's words speak of: at least a day, an amount and one thing more.
pub(super) fn guess(fields: &[String]) -> Option<Profile> {
    let names: Vec<String> = fields.iter().map(|field| folded(field)).collect();
    let find = |words: &[&str]| -> Option<Column> {
        let exact = words.iter().find_map(|word| names.iter().position(|name| name == word));
        let begins = || {
            words.iter().find_map(|word| names.iter().position(|name| name.starts_with(&format!("{word} "))))
        };
        exact.or_else(begins).map(|at| format!("#{}", at + 1))
    };
    let (amount, came, went) = (find(&AMOUNT), find(&CAME), find(&WENT));
    let two = came.is_some() && went.is_some();
    let columns = Columns {
        booked_on: find(&BOOKED)?,
        valued_on: find(&VALUED),
        amount: amount.filter(|_| !two),
        came: came.filter(|_| two),
        went: went.filter(|_| two),
        currency: find(&CURRENCY),
        balance: find(&BALANCE),
        title: find(&TITLE).into_iter().collect(),
        counterparty: find(&OTHER).into_iter().collect(),
        account: find(&ACCOUNT),
        reference: find(&REFERENCE),
        ..Columns::default()
    };
    let more = columns.title.len() + columns.counterparty.len() + usize::from(columns.balance.is_some());
    let whole = (columns.amount.is_some() || two) && more > 0;
    whole.then(|| Profile {
        name: "układ rozpoznany po nazwach kolumn".into(),
        columns,
        ..Profile::default()
    })
}
