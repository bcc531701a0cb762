//! Goods are taken into the store: from a gift in kind that was booked, or bought from a fund.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use crate::stock::serials;
use crate::stock::store::{self, Gift, Shelf};
use askama::Template;
use axum::extract::Path;
use mutual_aid::document::Kind;
use mutual_aid::ledger::{ActivityKind, Cause, Entry, LedgerAccount as On};
use mutual_aid::refusal::{StockRefusal, WordsRefusal};
use mutual_aid::stock::{Batch, Goods, Unit};
use mutual_aid::words::Summary;
use mutual_aid::{Act, BatchId, Day, FundId, Grosze, OrganisationId, Quantity};
use strum::VariantNames as _;

#[derive(Template)]
#[template(path = "stock/receive.html")]
struct Receive {
    page: Page,
    desk: Desk,
    sources: Vec<Choice>,
    goods: Vec<Choice>,
    units: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

/// Where goods come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A gift in kind, by the id of the donation.
    Gift(String),
    /// Bought with money of a fund.
    Fund(FundId),
}

impl Source {
    fn parse(text: &str) -> Option<Self> {
        match text.split_once(':')? {
            ("dar", id) if !id.is_empty() => Some(Self::Gift(id.to_owned())),
            ("fundusz", id) if !id.is_empty() => Some(Self::Fund(FundId(id.to_owned()))),
            _ => None,
        }
    }
}

/// What is taken in.
#[derive(Debug, Clone)]
pub struct Input {
    /// Where it comes from.
    pub source: Source,
    /// What it is.
    pub what: String,
    /// Things or vouchers.
    pub goods: Goods,
    /// How it is counted.
    pub unit: Unit,
    /// How much.
    pub quantity: Quantity,
    /// What one is worth.
    pub unit_value: Grosze,
    /// The last day.
    pub expires_on: Option<Day>,
    /// The day it came.
    pub on: Day,
    /// The serial numbers of vouchers.
    pub serials: Vec<String>,
}

/// A batch is taken into the store.
///
/// # Errors
/// Not allowed, it is worth more than the gift has left, its fund buys no goods for aid, its last day is over, or a serial
/// number is missing.
pub fn receive(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<BatchId, Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepStock(&house))?;
    let batch = Batch {
        id: BatchId(change.ids().id()),
        organisation: house.clone(),
        goods: input.goods,
        unit: input.unit,
        unit_value: input.unit_value,
        expires_on: input.expires_on,
        quantity: input.quantity,
    };
    let received = batch.receive(input.on, change.now().day())?;
    let numbered = Quantity::whole(input.serials.len() as i64);
    if input.goods == Goods::Vouchers && input.quantity != numbered {
        return Err(StockRefusal::NoSerials.into());
    }
    let fund = fund_of(change, &house, &batch, input)?;
    let (gift, origin) = match &input.source {
        Source::Gift(id) => (Some(id.clone()), "gift".to_owned()),
        Source::Fund(_) => (None, "bought".to_owned()),
    };
    let (what, received_on) = (input.what.clone(), input.on);
    let shelf = Shelf { batch, what, fund, gift, origin, received_on, last: 0 };
    store::insert(change, &shelf)?;
    store::add_vouchers(change, &shelf, &input.serials)?;
    change.record(received)?;
    Ok(shelf.batch.id)
}

/// The fund whose goods they are: that of the gift, within what is left of it, or the one that paid.
fn fund_of(
    change: &mut Change<'_>,
    house: &OrganisationId,
    batch: &Batch,
    input: &Input,
) -> Result<FundId, Failure> {
    match &input.source {
        Source::Gift(id) => {
            let gift = store::find_gift(change, house, id)?;
            if batch.value() > gift.left {
                return Err(StockRefusal::MoreThanGift { limit: gift.left.to_string() }.into());
            }
            Ok(gift.fund)
        }
        Source::Fund(id) => {
            batch.bought_from(&funds::find(&mut change.look(), house, id)?.fund)?;
            let entry = Entry::of(Kind::GoodsIn, Cause::Transfer, batch.id.as_str(), input.on);
            let entry = entry.moves((ActivityKind::Unpaid, id), On::Stock, On::Bank, batch.value());
            ledger::post(change, house, &entry)?;
            Ok(id.clone())
        }
    }
}

/// Shows the form.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(caller, slug, None, Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let (input, house, words) = (read(&caller, &filled), slug.clone(), caller.words());
    let gone = caller.submit(&filled, move |change| {
        let received = receive(change, &house, &input.clone()?);
        let id = received.map_err(|failure| ledger::day::at("dzien", words, failure))?;
        Ok(crate::urls::stock_batch(&house, id.as_str()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, slug, Some(filled), errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let source = form.choice("zrodlo", "stock-no-source", Source::parse);
    let what = form.need("co", "stock-no-what", Summary::parse);
    let goods = form.choice("rodzaj", "stock-no-goods", |value| value.parse::<Goods>().ok());
    let unit = form.choice("jednostka", "stock-no-unit", |value| value.parse::<Unit>().ok());
    // Before it is said how it is counted, any number will do.
    let counted = unit.unwrap_or(Unit::Kilogram);
    let quantity = form.need("ile", "stock-no-quantity", |text| counted.read(text));
    let unit_value = form.need("wartosc", "stock-no-value", Grosze::parse);
    let expires_on = form.may("waznosc", day);
    let on = form.need("dzien", "aid-no-day", day);
    let serials = match goods {
        Some(Goods::Vouchers) => form.need("numery", "refusal-stock-no-serials", serials),
        _ => Some(Vec::new()),
    };
    form.whole(|| {
        let (what, goods, unit) = (what?.as_str().to_owned(), goods?, unit?);
        let (quantity, unit_value, on, serials) = (quantity?, unit_value?, on?, serials?);
        Some(Input { source: source?, what, goods, unit, quantity, unit_value, expires_on, on, serials })
    })
}

async fn page(caller: Caller, slug: String, filled: Option<Filled>, errors: Errors) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let house = desk.house.id.clone();
        look.who().may(&Act::KeepStock(&house))?;
        let (gifts, funds) = (store::gifts(look, &house)?, crate::aid::store::funds(look, &house)?);
        Ok((desk, gifts, funds, look.now().day()))
    });
    let (desk, gifts, funds, today) = found.await?;
    let (words, rejected) = (caller.words(), !errors.is_empty());
    let choices = |group: &str, codes: &[&str]| -> Vec<Choice> {
        codes.iter().map(|code| Choice::new(*code, words.say(format!("{group}-{code}")))).collect()
    };
    let gift = |gift: &Gift| {
        let hint = words.one("stock-gift-left", "amount", words.grosze(gift.left.0));
        Choice::new(format!("dar:{}", gift.id), gift.item.clone()).hinting(hint)
    };
    let bought = funds.iter().filter(|fund| fund.fund.is_of_use()).map(|fund| {
        let name = crate::aid::desk::fund_name(words, fund);
        Choice::new(format!("fundusz:{}", fund.fund.id), words.one("stock-bought", "fund", name))
    });
    let shown = Receive {
        page: caller.page(),
        desk,
        sources: gifts.iter().map(gift).chain(bought).collect(),
        goods: choices("stock-goods", Goods::VARIANTS),
        units: choices("stock-unit-name", Unit::VARIANTS),
        filled: filled
            .unwrap_or_else(|| Filled::of([("dzien", today.to_string()), ("rodzaj", "things".to_owned())])),
        errors,
    };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
