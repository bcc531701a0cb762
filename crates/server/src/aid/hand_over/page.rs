//! The form by which aid is handed over: what it asks depends on what was granted.

use super::{Input, Prepared, Taken, What, hand_over, prepare};
use crate::aid::store::Decided;
use crate::aid::{Key, after, grants};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Said;
use crate::look::{Desk, Page};
use crate::reading::Reading;
use crate::stock::quantity;
use crate::stock::store::Shelf;
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::Form;
use mutual_aid::refusal::{NumberRefusal, StockRefusal, WordsRefusal};
use mutual_aid::stock::Goods;
use mutual_aid::words::{Address, Name};
use mutual_aid::{Day, Grosze, Quantity};
use polish_ids::Nrb;

#[derive(Template)]
#[template(path = "aid/hand_over.html")]
struct HandOver {
    page: Page,
    desk: Desk,
    key: Key,
    name: String,
    decided: Decided,
    shelves: Vec<Shelf>,
    filled: Filled,
    errors: Errors,
}

impl HandOver {
    fn is(&self, form: &str) -> bool {
        self.decided.decision.form.is_some_and(|granted| <&str>::from(granted) == form)
    }

    fn grants(&self) -> String {
        grants(self.page.words, &self.decided.decision).unwrap_or_default()
    }

    fn field(&self, shelf: &Shelf) -> String {
        field(shelf)
    }

    fn label(&self, shelf: &Shelf) -> String {
        let words = self.page.words;
        let one = quantity(words, Quantity::whole(1), shelf.batch.unit);
        let value = words.grosze(shelf.batch.unit_value.0);
        words.with("aid-take", &[("what", shelf.what.said()), ("count", one.said()), ("value", value.said())])
    }

    fn hint(&self, shelf: &Shelf) -> String {
        let words = self.page.words;
        let there = quantity(words, shelf.batch.quantity, shelf.batch.unit);
        let there = words.one("aid-in-store", "count", there);
        match shelf.batch.expires_on {
            Some(last) => format!("{there} {}", words.one("stock-good-until", "day", words.date(last.0))),
            None => there,
        }
    }
}

/// The name of the field of a batch.
fn field(shelf: &Shelf) -> String {
    match shelf.batch.goods {
        Goods::Things => format!("ile-{}", shelf.batch.id),
        Goods::Vouchers => format!("bony-{}", shelf.batch.id),
    }
}

/// Shows the form.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), None, Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let (_, seen) = find(&caller, key.clone()).await?;
    let input = read(&caller, &filled, &seen);
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        hand_over(change, &of, &input.clone()?)?;
        after(change, &of)
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, Some(filled), errors).await).await
}

async fn find(caller: &Caller, key: Key) -> Result<(Desk, Prepared), Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &key.house)?;
        let prepared = prepare(look, &desk.house.id, &key.id)?;
        Ok((desk, prepared))
    });
    found.await
}

fn read(caller: &Caller, filled: &Filled, seen: &Prepared) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let what = match seen.decided.decision.form {
        Some(Form::BillPayment) => {
            let payee = form.need("odbiorca", "aid-no-payee", Name::parse);
            let document = form.need("dokument", "refusal-aid-no-bill", Name::parse);
            let amount = form.need("kwota", "aid-no-amount", Grosze::parse);
            payee.zip(document).zip(amount).map(|((payee, document), amount)| {
                What::Bill(payee.as_str().to_owned(), document.as_str().to_owned(), amount)
            })
        }
        Some(Form::CashTransfer) => {
            let account = form.need("konto", "aid-no-account", account_number);
            let amount = form.need("kwota", "aid-no-amount", Grosze::parse);
            account.zip(amount).map(|(account, amount)| What::Transfer(account, amount))
        }
        _ => Some(What::FromStore(taken(&mut form, &seen.shelves, seen.today))),
    };
    let on = form.need("dzien", "aid-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let place = form.need("miejsce", "aid-no-place", Address::parse);
    form.whole(|| Some(Input { what: what?, on: on?, place: place?.as_str().to_owned() }))
}

/// What is taken from the store.
fn taken(form: &mut Reading<'_>, shelves: &[Shelf], today: Day) -> Vec<Taken> {
    let mut taken = Vec::new();
    for shelf in shelves {
        let (name, batch) = (field(shelf), shelf.batch.id.clone());
        let one = match shelf.batch.goods {
            Goods::Things => {
                let count = form.may(&name, |text| shelf.batch.unit.read(text));
                count.map(|count| (count, Vec::new()))
            }
            Goods::Vouchers => {
                let serials = form.may(&name, serials);
                serials.map(|serials| (Quantity::whole(serials.len() as i64), serials))
            }
        };
        let Some((count, serials)) = one else { continue };
        // What others were promised is asked when it is handed over.
        if let Err(refusal) = shelf.batch.spares(count, Quantity::ZERO, today) {
            form.refused(&name, refusal);
        }
        taken.push(Taken { batch, count, serials });
    }
    taken
}

/// The 26 digits of an account in Poland.
///
/// # Errors
/// It is none.
pub(crate) fn account_number(text: &str) -> Result<String, NumberRefusal> {
    let account = Nrb::parse(text).map_err(|_| NumberRefusal::CheckDigit { kind: "account".to_owned() });
    Ok(account?.iban().trim_start_matches("PL").to_owned())
}

/// Serial numbers, parted by spaces, commas or lines.
///
/// # Errors
/// One stands there twice, or none does.
pub(crate) fn serials(text: &str) -> Result<Vec<String>, StockRefusal> {
    let mut serials: Vec<String> = text
        .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .filter(|serial| !serial.is_empty())
        .map(|serial| serial.chars().filter(|c| !c.is_control()).take(40).collect::<String>().to_uppercase())
        .collect();
    serials.sort();
    let twice = serials.iter().zip(serials.iter().skip(1)).find(|(one, next)| one == next);
    if let Some((twice, _)) = twice {
        return Err(StockRefusal::SerialTwice { number: twice.clone() });
    }
    if serials.is_empty() { Err(StockRefusal::NoSerials) } else { Ok(serials) }
}

async fn page(caller: Caller, key: Key, filled: Option<Filled>, errors: Errors) -> Answer {
    let (desk, Prepared { name, decided, shelves, today }) = find(&caller, key.clone()).await?;
    let rejected = !errors.is_empty();
    let filled = filled.unwrap_or_else(|| {
        Filled::of([("dzien", today.to_string()), ("kwota", decided.decision.amount.to_string())])
    });
    let shown = HandOver { page: caller.page(), desk, key, name, decided, shelves, filled, errors };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
