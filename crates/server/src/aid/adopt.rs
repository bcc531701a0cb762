//! The organisation writes down the rules of aid that its board adopted: a new version, the old ones stay.

use crate::aid::store;
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::{Body, Criteria, Form, Rules};
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::words::Remark;
use mutual_aid::{Act, Day, Grosze};
use strum::VariantNames as _;

#[derive(Template)]
#[template(path = "aid/adopt.html")]
struct Adopt {
    page: Page,
    desk: Desk,
    next: u32,
    forms: Vec<Choice>,
    bodies: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

/// What the board adopted.
#[derive(Debug, Clone)]
pub struct Input {
    /// The day.
    pub adopted_on: Day,
    /// The first day they count.
    pub valid_from: Day,
    /// What counts.
    pub criteria: Criteria,
    /// What aid is given as.
    pub forms: Vec<Form>,
    /// The most in a month.
    pub month_limit: Option<Grosze>,
    /// The most at once.
    pub emergency_limit: Grosze,
    /// Who decides.
    pub body: Body,
    /// How to appeal.
    pub appeal: Remark,
}

/// Writes a version down.
///
/// # Errors
/// Not allowed, or the rules are none.
pub fn adopt(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<Rules, Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepAidRules(&house))?;
    let rules = Rules {
        version: store::last_version(&mut change.look(), &house)? + 1,
        organisation: house,
        adopted_on: input.adopted_on,
        valid_from: input.valid_from,
        criteria: input.criteria.clone(),
        forms: input.forms.clone(),
        month_limit: input.month_limit,
        emergency_limit: input.emergency_limit,
        body: input.body,
        appeal: input.appeal.clone(),
    };
    let adopted = rules.adopt(change.now().day(), &change.law())?;
    store::insert_rules(change, &rules)?;
    change.record(adopted)?;
    Ok(rules)
}

/// Shows the form, with what counts now.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    page(caller, slug, None, Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let (input, house) = (read(&caller, &filled), slug.clone());
    let gone = caller.submit(&filled, move |change| {
        adopt(change, &house, &input.clone()?)?;
        Ok(format!("/panel/{house}/pomoc/zasady"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, slug, Some(filled), errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let day = |text: &str| Day::parse(text).ok_or(WordsRefusal::NoDay);
    let adopted_on = form.need("przyjeto", "aid-no-adopted", day);
    let valid_from = form.need("od", "aid-no-valid-from", day);
    let criteria = form.need("kryteria", "aid-no-criteria", Criteria::parse);
    let forms: Vec<Form> = Form::VARIANTS
        .iter()
        .filter(|form| filled.holds("formy", form))
        .filter_map(|form| form.parse().ok())
        .collect();
    if forms.is_empty() {
        form.wrong("formy", "aid-no-forms");
    }
    let month_limit = form.may("limit", Grosze::parse);
    let emergency_limit = form.may("nagla", Grosze::parse).unwrap_or(Grosze::ZERO);
    let body = form.choice("decyduje", "aid-no-body", |value| value.parse::<Body>().ok());
    let appeal = form.need("odwolanie", "aid-no-appeal", Remark::parse);
    form.whole(|| {
        Some(Input {
            adopted_on: adopted_on?,
            valid_from: valid_from?,
            criteria: criteria?,
            forms,
            month_limit,
            emergency_limit,
            body: body?,
            appeal: appeal?,
        })
    })
}

/// What counts now, as the form shows it.
fn known(rules: &Rules) -> Filled {
    let grosze = |amount: Grosze| amount.to_string();
    let mut pairs = vec![
        ("kryteria", rules.criteria.as_str().to_owned()),
        ("limit", rules.month_limit.map(grosze).unwrap_or_default()),
        ("decyduje", <&str>::from(rules.body).to_owned()),
        ("odwolanie", rules.appeal.as_str().to_owned()),
    ];
    if rules.emergency_limit > Grosze::ZERO {
        pairs.push(("nagla", grosze(rules.emergency_limit)));
    }
    pairs.extend(rules.forms.iter().map(|form| ("formy", <&str>::from(form).to_owned())));
    Filled::of(pairs)
}

async fn page(caller: Caller, slug: String, filled: Option<Filled>, errors: Errors) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::KeepAidRules(&desk.house.id))?;
        let last = store::last_version(look, &desk.house.id)?;
        let rules = if last > 0 { Some(store::find_rules(look, &desk.house.id, last)?) } else { None };
        Ok((desk, last, rules))
    });
    let (desk, last, rules) = found.await?;
    let words = caller.words();
    let rejected = !errors.is_empty();
    let forms = Form::VARIANTS.iter().map(|form| {
        Choice::new(*form, words.say(format!("aid-form-{form}")))
            .hinting(words.say(format!("aid-form-{form}-hint")))
    });
    let bodies = Body::VARIANTS.iter().map(|body| Choice::new(*body, words.say(format!("aid-body-{body}"))));
    let shown = Adopt {
        page: caller.page(),
        desk,
        next: last + 1,
        forms: forms.collect(),
        bodies: bodies.collect(),
        filled: filled.unwrap_or_else(|| rules.as_ref().map(known).unwrap_or_default()),
        errors,
    };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}
