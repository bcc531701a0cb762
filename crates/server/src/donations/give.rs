//! How to give: account, title, and a code to scan. Nobody has to, and nothing is suggested.

use crate::app::Look;
use crate::caller::{Answer, Caller};
use crate::donations::{fund_name, store, title};
use crate::failure::Failure;
use crate::funds::store::{self as funds, Kept as Fund};
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::kit::qr::{self, Code};
use crate::law::store as law;
use crate::look::Page;
use crate::organisations::store::{self as organisations, Record};
use crate::reading::Reading;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::organisation::Status;
use mutual_aid::{Grosze, Moment};
use polish_ids::{Nip, Nrb, Transfer};

#[derive(Template)]
#[template(path = "donations/give.html")]
struct Give {
    page: Page,
    way: Option<TransferWay>,
    house: Record,
    purposes: Vec<Purpose>,
    announced: bool,
    filled: Filled,
    errors: Errors,
    pit: String,
}

/// A purpose to choose.
struct Purpose {
    id: String,
    name: String,
    about: String,
    chosen: bool,
}

/// Everything a transfer needs.
#[derive(Debug, Clone)]
pub struct TransferWay {
    /// Who receives it.
    pub name: String,
    /// Where: 26 digits in groups of four.
    pub account: String,
    /// The title with its code.
    pub title: String,
    /// The NIP of the organisation.
    pub nip: String,
    /// The amount, when the donor wrote one.
    pub amount: Option<Grosze>,
    /// What it is for.
    pub purpose: String,
    /// The code to scan; none when it needs an amount that was not given.
    pub code: Option<Code>,
    /// The text of that code.
    pub text: Option<String>,
}

impl Give {
    fn address(&self) -> String {
        format!("{}{}", self.page.prefix, urls::donation(&self.house.house.slug))
    }

    fn chosen(&self) -> String {
        self.purposes.iter().find(|purpose| purpose.chosen).map_or_else(String::new, |it| it.id.clone())
    }

    fn tel(&self) -> String {
        self.house.card.phone.replace(' ', "")
    }
}

/// What is asked for: a purpose, an amount, or the code of an announced donation.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked {
    pub(super) purpose: String,
    pub(super) code: Option<String>,
    pub(super) amount: Option<Grosze>,
}

/// What was found for the page.
pub(super) struct Seen {
    pub(super) house: Record,
    pub(super) funds: Vec<Fund>,
    pub(super) way: Option<TransferWay>,
    pub(super) chosen: Option<String>,
    pit: String,
}

impl Seen {
    /// An organisation of the programme, and how to give to it; without a verified account there is no way yet.
    ///
    /// # Errors
    /// There is no such organisation, or it gave out no such code.
    pub(super) fn find(
        look: &mut Look<'_>,
        words: Words,
        slug: &str,
        asked: &Asked,
    ) -> Result<Self, Failure> {
        let house = organisations::find_public(look, slug)?;
        if !matches!(house.organisation.status, Status::Active | Status::Leaving) {
            return Err(Failure::NotFound);
        }
        let id = house.house.id.clone();
        let open = |fund: &Fund| fund.fund.purpose.takes_donations() && fund.fund.closed_on.is_none();
        let funds: Vec<Fund> = funds::list(look, &id)?.into_iter().filter(open).collect();
        let of_code = match &asked.code {
            Some(code) => Some(store::find_code(look, &id, code)?.0),
            None => None,
        };
        let wanted = of_code.map_or_else(|| asked.purpose.clone(), |fund| fund.0);
        let fund = funds.iter().find(|fund| fund.fund.id.as_str() == wanted).or_else(|| funds.first());
        let code = asked.code.clone().or_else(|| fund.and_then(|fund| fund.code.clone()));
        let purpose = fund.map_or_else(|| words.say("fund-purpose-statutory"), |fund| fund_name(words, fund));
        let way = way(&house, code.as_deref(), purpose, asked.amount);
        let chosen = fund.map(|fund| fund.fund.id.0.clone());
        let today = look.now().day();
        let acts = law::acts(look.tx, today)?;
        let pit =
            acts.iter().find(|act| act.key == "pit").map_or_else(String::new, |act| act.citation.clone());
        Ok(Self { house, funds, way, chosen, pit })
    }
}

/// How to give to an organisation with a verified account.
fn way(house: &Record, code: Option<&str>, purpose: String, amount: Option<Grosze>) -> Option<TransferWay> {
    let card = &house.card;
    let account = Nrb::parse(&card.account).ok().filter(|_| card.account_verified_on.is_some())?;
    let title = code.map_or_else(|| "Darowizna na cele statutowe".to_owned(), title);
    let nip = Nip::parse(&card.nip).ok();
    let transfer = Transfer {
        nip: nip.as_ref(),
        account: &account,
        amount: amount.map(|amount| amount.0),
        name: &house.house.name,
        title: &title,
    };
    let text = transfer.code().filter(|_| nip.is_some() && (amount.is_some() || card.open_transfer_code));
    Some(TransferWay {
        name: house.house.name.clone(),
        account: account.to_string(),
        nip: card.nip.clone(),
        amount,
        purpose,
        code: text.as_deref().and_then(qr::code),
        text,
        title,
    })
}

/// Reads what the address asks for.
pub(super) fn asked(caller: &Caller) -> (Asked, Filled, Errors) {
    let filled = caller.asked();
    let mut reading = Reading::of(&filled, caller.words());
    let amount = reading.may("kwota", Grosze::parse);
    let errors = reading.whole(|| Some(())).err().unwrap_or_default();
    (Asked { purpose: filled.text("cel").to_owned(), code: None, amount }, filled, errors)
}

/// `/darowizna/{organizacja}`
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let (asked, filled, errors) = asked(&caller);
    page(caller, slug, asked, (filled, errors)).await
}

/// `/darowizna/{organizacja}/kod/{code}`: for a donation that was announced. Nothing of the donor stands on it.
pub async fn show_code(caller: Caller, Path((slug, code)): Path<(String, String)>) -> Answer {
    let (asked, filled, errors) = asked(&caller);
    page(caller, slug, Asked { code: Some(code), ..asked }, (filled, errors)).await
}

async fn page(caller: Caller, slug: String, asked: Asked, (filled, errors): (Filled, Errors)) -> Answer {
    let words = caller.words();
    let announced = asked.code.is_some();
    let seen = caller.look(move |look| Seen::find(look, words, &slug, &asked)).await?;
    let purpose = |fund: &Fund| Purpose {
        id: fund.fund.id.0.clone(),
        name: fund_name(words, fund),
        about: fund.description.clone().unwrap_or_default(),
        chosen: seen.chosen.as_deref() == Some(fund.fund.id.as_str()),
    };
    let purposes = seen.funds.iter().map(purpose).collect();
    let page = if announced { caller.page() } else { caller.page().listed() };
    let rejected = !errors.is_empty();
    let shown =
        Give { page, way: seen.way, house: seen.house, purposes, announced, filled, errors, pit: seen.pit };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

/// The day on which a page was printed.
pub(super) fn today(caller: &Caller) -> mutual_aid::Day {
    Moment(caller.app.clock.now()).day()
}
