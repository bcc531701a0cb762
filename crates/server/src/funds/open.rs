//! A campaign is opened: a purpose with a name of its own, never a person and never an order.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::funds::{list, store};
use crate::kit::forms::{Errors, Filled};
use crate::organisations::store::find_house;
use crate::people::store as people;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::fund::names_somebody;
use mutual_aid::refusal::DonationRefusal;
use mutual_aid::words::{Remark, Title};
use mutual_aid::{Act, Event, FundId, Subject, What};

/// The campaign's name, and what it says about itself.
#[derive(Debug, Clone)]
pub struct Input {
    /// Its name.
    pub name: Title,
    /// What it is about.
    pub about: Option<Remark>,
}

/// Opens a campaign with a code of its own.
///
/// # Errors
/// The caller may not, or the text names a person of the organisation or an order.
pub fn open(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<FundId, Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepDonations(&house))?;
    let names = people::surnames(&mut change.look(), &house)?;
    let about = input.about.as_ref().map(Remark::as_str);
    let text = format!("{}\n{}", input.name.as_str(), about.unwrap_or_default());
    if let Some(found) = names_somebody(&text, &names) {
        return Err(DonationRefusal::NamesSomebody { found }.into());
    }
    let id = FundId(change.ids().id());
    store::insert_campaign(change, &house, &id, (input.name.as_str(), about))?;
    let subject = Subject::of(Noun::Fund, id.as_str());
    change.record(Event { subject, organisation: Some(house), what: What::CampaignOpened })?;
    Ok(id)
}

/// `/panel/{org}/fundusze`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let name = form.need("nazwa", "campaign-no-name", Title::parse);
    let about = form.may("opis", Remark::parse);
    let input: Result<Input, Errors> = form.whole(|| Some(Input { name: name?, about }));
    let of = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        open(change, &of, &input.clone()?)?;
        Ok(format!("/panel/{of}/fundusze"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| list::page(again, slug, filled, errors).await).await
}
