//! An account signs a company up; from now on it speaks for it.

use super::store::{self, Card, Record};
use super::{form, mailed};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Page};
use crate::offers::slug::slug;
use crate::sentence;
use askama::Template;
use mutual_aid::company::Company;
use mutual_aid::refusal::{CompanyRefusal, Refusal};
use mutual_aid::{Act, CompanyId, Denied, Who};

#[derive(Template)]
#[template(path = "companies/register.html")]
struct Register {
    page: Page,
    filled: Filled,
    errors: Errors,
}

impl Register {
    fn registers(&self) -> Vec<Choice> {
        form::registers(self.page.words)
    }
}

/// An account signs a company up.
///
/// # Errors
/// Nobody is signed in, the account speaks for a company already, or the NIP is known.
pub fn register(change: &mut Change<'_>, card: &Card) -> Result<Record, Failure> {
    change.who().may(&Act::RegisterCompany)?;
    let Who::Member(member) = change.who() else { return Err(Denied::SignIn.into()) };
    let (account, has_one) = (member.account.clone(), !member.companies.is_empty());
    let known = store::nip_is_known(change.tx, &card.nip)?;
    let (company, registered) = Company::register(CompanyId(change.ids().id()), has_one, known)?;
    let slug = free_slug(change, card)?;
    let record = Record { company, slug, card: card.clone(), decided: None, version: 1 };
    store::insert(change, &record, account.as_str())?;
    mailed::tell_operator(change, &record)?;
    change.record(registered)?;
    Ok(record)
}

/// The name as it stands in addresses; where another company has it, the end of the tax number tells them apart.
fn free_slug(change: &mut Change<'_>, card: &Card) -> Result<String, Failure> {
    let plain = slug(&card.name);
    if store::slug_is_free(change.tx, &plain)? {
        return Ok(plain);
    }
    Ok(format!("{plain}-{}", card.nip))
}

/// `/moje/firma/nowa`
pub async fn show(caller: Caller) -> Answer {
    caller.who.may(&Act::RegisterCompany)?;
    if matches!(&caller.who, Who::Member(member) if !member.companies.is_empty()) {
        return Ok(caller.go("/moje/firma"));
    }
    caller.show(&Register { page: caller.page(), filled: Filled::default(), errors: Errors::default() })
}

/// Signs it up.
pub async fn submit(caller: Caller, filled: Filled) -> Answer {
    caller.who.may(&Act::RegisterCompany)?;
    let input = form::read(&filled, caller.words());
    let gone = caller.submit(&filled, move |change| {
        register(change, &input.clone()?)?;
        Ok("/moje/firma".to_owned())
    });
    let gone = gone.await.map_err(|failure| at_field(&caller, failure));
    let again = async |errors| {
        let page = caller.page();
        caller.show_again(&Register { page, filled, errors })
    };
    caller.onward(gone, again).await
}

/// A tax number that is known is said where it can be mended.
fn at_field(caller: &Caller, failure: Failure) -> Failure {
    match &failure {
        Failure::Refused(refusal @ Refusal::CompanyRefusal(CompanyRefusal::NipKnown)) => {
            Errors::one("nip", sentence::refusal(caller.words(), refusal)).into()
        }
        _ => failure,
    }
}
