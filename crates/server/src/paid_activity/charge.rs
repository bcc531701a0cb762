//! The treasurer notes the document of performed work: the fee is due.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::files;
use crate::kit::forms::{Errors, Filled, Upload};
use crate::orders::{Key, store as orders};
use crate::paid_activity::store::fees as kept;
use crate::paid_activity::{booking, fees};
use crate::reading::Reading;
use crate::terms::store as terms;
use axum::extract::Path;
use mutual_aid::file::Kind;
use mutual_aid::paid_activity::{Document, Fee};
use mutual_aid::refusal::{PaidActivityRefusal, WordsRefusal};
use mutual_aid::words::Line;
use mutual_aid::{Act, Day, FeeId};

/// The document that the organisation issued elsewhere.
#[derive(Debug, Clone)]
pub struct Input {
    /// Its number and day.
    pub document: Document,
    /// Its scan.
    pub file: Option<Upload>,
}

/// Notes the document; the fee agreed in the terms is due.
///
/// # Errors
/// The work is not performed or free, the number is taken, or the act is somebody else's.
pub fn charge(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<FeeId, Failure> {
    let case = orders::find_to_change(change, key)?;
    change.who().may(&Act::CollectFees(&key.organisation))?;
    let agreed = terms::find_to_change(change, &case.order.id)?;
    let quote = agreed.agreed().and_then(|version| version.fee.clone());
    let quote = quote.ok_or(PaidActivityRefusal::NotPerformed)?;
    let category = case.details.category.ok_or(Failure::NotFound)?;
    let (id, today) = (FeeId(change.ids().id()), change.now().day());
    let (fee, due) = Fee::due(id, &case.order, &quote, input.document.clone(), today)?;
    let file = input.file.as_ref();
    let file =
        file.map(|upload| files::add(change, &key.organisation, Kind::FeeDocument, upload)).transpose()?;
    let entry = booking::due(change, &fee)?;
    kept::add(change, &fee, (category, &quote), file.as_ref(), &entry)?;
    change.record(due)?;
    Ok(fee.id)
}

/// Notes it.
pub async fn submit(caller: Caller, Path((slug, number)): Path<(String, String)>, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    let (house, at) = (slug.clone(), number.clone());
    let gone = caller.submit(&filled, move |change| {
        let key = Key::of(&mut change.look(), &house, &number)?;
        charge(change, &key, &input.clone()?)?;
        Ok(format!("/panel/{house}/kalkulacje/oplaty"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| fees::page(&caller, slug, (at, filled), errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let number = form.need("numer", "fee-no-number", Line::<40>::parse);
    let on = form.need("dzien", "cost-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    if number.as_ref().is_some_and(|number| Document::folded(number.as_str()).is_empty()) {
        form.wrong("numer", "fee-no-number");
    }
    let file = filled.file("plik").cloned();
    form.whole(|| Some(Input { document: Document { number: number?.as_str().to_owned(), on: on? }, file }))
}
