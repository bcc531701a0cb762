//! The organisation issues a certificate, as the volunteer demands; an opinion may stand in it.

use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::certificates::{name, store, time};
use crate::documents::number::number;
use crate::documents::store::Paper;
use crate::engagements::store as engagements;
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Desk, Page};
use crate::people::{Key, Profile, store as people};
use crate::reading::Reading;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::certificate::{Certificate, period};
use mutual_aid::document::Kind;
use mutual_aid::words::Text;

#[derive(Template)]
#[template(path = "certificates/issue.html")]
struct Issue {
    page: Page,
    desk: Desk,
    key: Key,
    filled: Filled,
    errors: Errors,
    profile: Profile,
    certificate: Certificate,
}

impl Issue {
    fn is_due(&self) -> bool {
        self.certificate.is_due().is_ok()
    }

    fn period(&self) -> String {
        let (words, it) = (self.page.words, &self.certificate);
        words.two("engagement-from-to", "from", words.date(it.from.0), "to", words.date(it.until.0))
    }

    fn works(&self) -> Vec<(String, String)> {
        let words = self.page.words;
        self.certificate.works.iter().map(|work| (name(words, work), time(words, work.minutes))).collect()
    }

    fn total(&self) -> String {
        time(self.page.words, self.certificate.minutes())
    }
}

/// Issues a certificate of everything approved so far; answers its id.
///
/// # Errors
/// Not allowed, or there is nothing to certify.
pub fn issue(change: &mut Change<'_>, key: &Key, opinion: Option<&str>) -> Result<String, Failure> {
    let profile = people::find_to_change(change, key)?;
    change.who().may(&Act::KeepAgreements(&profile.organisation))?;
    let certificate = draw_up(&mut change.look(), &profile)?;
    certificate.is_due()?;
    let id = change.ids().id();
    let (organisation, person) = (&certificate.organisation, &certificate.person);
    let number =
        number(change, Kind::Certificate, &Paper { id: &id, organisation, person, engagement: None })?;
    store::insert(change, &id, &certificate, opinion)?;
    change.record(certificate.issue(number)?)?;
    Ok(id)
}

/// What a certificate would say today.
fn draw_up(look: &mut Look<'_>, profile: &Profile) -> Result<Certificate, Failure> {
    let (house, today) = (&profile.organisation, look.now().day());
    let worked = store::work(look, house, &profile.id)?;
    let agreements = engagements::list(look, house, Some(&profile.id))?;
    let (from, until) = period(&agreements, worked.days.unwrap_or((today, today)), today);
    Ok(Certificate {
        organisation: house.clone(),
        person: profile.id.clone(),
        from,
        until,
        works: worked.works,
    })
}

/// Shows what it would say.
pub async fn form(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// Issues it.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut reading = Reading::of(&filled, caller.words());
    let opinion = reading.may("opinia", Text::<1000>::parse).map(|text| text.as_str().to_owned());
    let opinion: Result<Option<String>, Errors> = reading.whole(|| Some(opinion));
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        let id = issue(change, &of, opinion.clone()?.as_deref())?;
        Ok(urls::certificate(&of.house, &id))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, filled, errors).await).await
}

async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let of = key.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        look.who().may(&Act::KeepAgreements(&desk.house.id))?;
        let profile = people::find(look, &of)?;
        let certificate = draw_up(look, &profile)?;
        Ok((desk, profile, certificate))
    });
    let (desk, profile, certificate) = found.await?;
    let rejected = !errors.is_empty();
    let shown = Issue { page: caller.page(), desk, key, filled, errors, profile, certificate };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
