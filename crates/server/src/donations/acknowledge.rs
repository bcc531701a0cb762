//! A donor gets the confirmation of a donation that came, under a number.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::documents::store as series;
use crate::donations::show::{self, Key};
use crate::donations::store::{self, Donor, Kept, OnPaper};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::document::{Kind, Number};
use mutual_aid::words::{Address, Name};
use mutual_aid::{Act, DonorId, OrganisationId, number};

/// What a donor may be.
pub const KINDS: [&str; 3] = ["person", "company", "institution"];

/// Who gave, as the paper names them.
#[derive(Debug, Clone)]
pub struct Named {
    /// A person, a company, an institution.
    pub kind: &'static str,
    /// The name.
    pub name: Name,
    /// The address.
    pub address: Address,
    /// The NIP, when they want it on the paper.
    pub nip: Option<polish_ids::Nip>,
}

impl Named {
    /// The donor under an id.
    #[must_use]
    pub fn with(&self, id: DonorId) -> Donor {
        Donor {
            id,
            kind: self.kind.to_owned(),
            name: self.name.as_str().to_owned(),
            address: Some(self.address.as_str().to_owned()),
            nip: self.nip.as_ref().map(|nip| nip.as_str().to_owned()),
        }
    }

    /// The donor as a paper names them.
    fn on_paper(&self) -> OnPaper {
        OnPaper {
            name: self.name.as_str().to_owned(),
            address: Some(self.address.as_str().to_owned()),
            nip: self.nip.as_ref().map(|nip| nip.as_str().to_owned()),
        }
    }

    /// The donor as the organisation knows them from before, or a new one.
    ///
    /// # Errors
    /// The database failed.
    pub fn find_or_insert(
        &self,
        change: &mut Change<'_>,
        house: &OrganisationId,
    ) -> Result<DonorId, Failure> {
        let donor = self.with(DonorId(change.ids().id()));
        if let Some(known) = store::known_donor(change, house, &donor)? {
            return Ok(known);
        }
        store::insert_donor(change, house, &donor)?;
        Ok(donor.id)
    }
}

/// Writes the confirmation of a donation; who gave stands on it and is kept for the books.
///
/// # Errors
/// Nothing came, it is gone, it has a confirmation, or the caller may not see donors.
pub fn acknowledge(change: &mut Change<'_>, key: &Key, named: &Named) -> Result<Kept, Failure> {
    let mut kept = show::find_to_change(change, key)?;
    let house = kept.donation.organisation.clone();
    change.who().may(&Act::KeepDonations(&house))?;
    show::may_see_donor(&mut change.look(), &kept)?;
    let today = change.now().day();
    let kind = Kind::DonationConfirmation;
    let last = series::take_turn(change, &house, kind, today.0.year())?;
    let given = Number::next(kind, today, last);
    let event = kept.donation.acknowledge(given)?;
    let before = kept.donor.take();
    kept.donor = Some(match &before {
        Some(own) if store::gave_once(change, &house, own)? => correct(change, &house, own, named)?,
        _ => know(change, &house, named)?,
    });
    store::save(change, &kept)?;
    if let Some(before) = before.filter(|before| kept.donor.as_ref() != Some(before)) {
        store::forget_donor(change, &house, &before)?;
    }
    store::insert_confirmation(change, &kept.donation, (given, today), &named.on_paper())?;
    change.record(event)?;
    Ok(kept)
}

/// The donor as the treasurer names them now. Who is known from before is named anew: the name may be one that somebody
/// else announced with a company's NIP.
fn know(change: &mut Change<'_>, house: &OrganisationId, named: &Named) -> Result<DonorId, Failure> {
    let id = named.find_or_insert(change, house)?;
    store::save_donor(change, house, &named.with(id.clone()))?;
    Ok(id)
}

/// Whoever announced this gift alone is named better, or turns out to be somebody who gave before.
fn correct(
    change: &mut Change<'_>,
    house: &OrganisationId,
    own: &DonorId,
    named: &Named,
) -> Result<DonorId, Failure> {
    let known = store::known_donor(change, house, &named.with(own.clone()))?;
    let donor = named.with(known.unwrap_or_else(|| own.clone()));
    store::save_donor(change, house, &donor)?;
    Ok(donor.id)
}

/// Reads who gave.
///
/// # Errors
/// What is missing or wrong.
pub fn read(filled: &Filled, words: Words) -> Result<Named, Errors> {
    let mut form = Reading::of(filled, words);
    let known = |value: &str| KINDS.into_iter().find(|kind| *kind == value);
    let kind = form.choice("rodzaj", "donor-no-kind", known);
    let name = form.need("imie", "donor-no-name", Name::parse);
    let address = form.need("adres", "donor-no-address", Address::parse);
    let nip = form.may("nip", number::nip);
    form.whole(|| Some(Named { kind: kind?, name: name?, address: address?, nip }))
}

/// Writes it.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let named = read(&filled, caller.words());
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        acknowledge(change, &of, &named.clone()?)?;
        Ok(format!("{}/potwierdzenie", of.address()))
    });
    let gone = gone.await;
    show::onward(caller, gone, key, filled).await
}
