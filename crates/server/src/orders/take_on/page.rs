//! The page on which a coordinator takes an order on.

use super::{Input, take_on};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::look::{Choice, Desk, Page};
use crate::offers::price::Price;
use crate::offers::store as offers;
use crate::orders::{Case, Key, store};
use crate::paid_activity::{self, Basis};
use crate::people::store as people;
use crate::reading::Reading;
use crate::terms::store as terms;
use crate::visits::store::clock_time;
use crate::{sentence, urls};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use mutual_aid::category::Category;
use mutual_aid::day::{Day, Span, parse_time};
use mutual_aid::money::Grosze;
use mutual_aid::offer::Mode;
use mutual_aid::paid_activity::quantity;
use mutual_aid::refusal::{
    OrderRefusal, PaidActivityRefusal, Refusal, TermsRefusal, VisitRefusal, WordsRefusal,
};
use mutual_aid::terms::Terms;
use mutual_aid::visit::Worker;
use mutual_aid::words::{Remark, Text};
use mutual_aid::{Act, Law, PersonId, Quantity};

#[derive(Template)]
#[template(path = "orders/take_on.html")]
struct TakeOn {
    page: Page,
    desk: Desk,
    case: Case,
    agreed: bool,
    accepted_by_requester: bool,
    when: String,
    people: Vec<Choice>,
    /// The most for a unit, where something may be asked.
    price: Option<Price>,
    /// Nothing but a fee is possible: a company pays.
    pays: bool,
    filled: Filled,
    errors: Errors,
}

impl TakeOn {
    fn price(&self, price: &Price) -> String {
        let per = paid_activity::per(self.page.words, price.unit);
        self.page.words.two("take-on-price", "most", price.most.to_string(), "per", per)
    }

    fn ways(&self) -> Vec<Choice> {
        let named = |way: &str| Choice::new(way, self.page.words.say(format!("take-on-mode-{way}")));
        ["unpaid", "paid"].into_iter().map(named).collect()
    }

    fn category(&self) -> String {
        self.case
            .details
            .category
            .map_or_else(String::new, |c| self.page.words.say(format!("category-{}", c.key())))
    }

    /// The kinds of services, for an order that was asked for in other words.
    fn categories(&self) -> Vec<Choice> {
        let name = |c: &Category| Choice::new(c.key(), self.page.words.say(format!("category-{}", c.key())));
        let none = Choice::new("", self.page.words.say("take-on-category-none"));
        std::iter::once(none).chain(Category::all().iter().map(name)).collect()
    }
}

/// Everything the page shows, read on one snapshot.
struct Found {
    desk: Desk,
    case: Case,
    terms: Terms,
    workers: Vec<(String, Worker)>,
    basis: Option<Basis>,
    free_offer: bool,
    law: Law,
}

/// Shows the form; the chosen time and the standard terms are filled in.
pub async fn show(caller: Caller, Path((slug, number)): Path<(String, String)>) -> Answer {
    let found = find(&caller, slug, number).await?;
    let filled = filled(&caller, &found);
    caller.show(&page(&caller, found, filled, Errors::default()))
}

/// Takes the order on.
pub async fn submit(caller: Caller, Path((slug, number)): Path<(String, String)>, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    let (house, wanted) = (slug.clone(), number.clone());
    let gone = caller.submit(&filled, move |change| {
        let key = Key::of(&mut change.look(), &house, &wanted)?;
        take_on(change, &key, &input.clone()?)?;
        Ok(urls::order(&house, &wanted))
    });
    let gone = gone.await.map_err(|failure| at_field(&caller, failure));
    let again = async |errors| show_again(&caller, slug, number, filled, errors).await;
    caller.onward(gone, again).await
}

async fn show_again(caller: &Caller, slug: String, number: String, filled: Filled, errors: Errors) -> Answer {
    let found = find(caller, slug, number).await?;
    let shown: Result<Response, Failure> = caller.show_again(&page(caller, found, filled, errors));
    shown
}

async fn find(caller: &Caller, slug: String, number: String) -> Result<Found, Failure> {
    let story = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let key = Key { organisation: desk.house.id.clone(), number: number.clone() };
        let case = store::find(look, &key)?;
        look.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
        let terms = terms::find(look, &case.order.id)?;
        let workers = people::list_workers(look, &key.organisation)?;
        let (house, today) = (&key.organisation, look.now().day());
        let basis = case.details.category.map(|it| Basis::find(look.tx, house, it, today)).transpose()?;
        let offer = case.details.offer.as_ref();
        let offer = offer.map(|offer| offers::mode_of(look.tx, house, offer.as_str())).transpose()?;
        let free_offer = offer == Some(Mode::Unpaid) && case.order.mode == Mode::Unpaid;
        Ok(Found { desk, case, terms, workers, basis, free_offer, law: look.law() })
    });
    story.await
}

/// What the form begins with: the time on the table, and the terms of the offer or of the category.
fn filled(caller: &Caller, found: &Found) -> Filled {
    let mut filled = Filled::default();
    let on_table = found.terms.current();
    if let Some(span) = on_table.and_then(|version| version.span) {
        filled.set("dzien", span.day.to_string());
        filled.set("godzina", clock_time(&span));
        filled.set("minuty", span.minutes.to_string());
    } else {
        filled.set("dzien", found.case.details.preferred_day.map_or_else(String::new, |day| day.to_string()));
        filled.set("minuty", "60");
    }
    let standard = || {
        let language = found.case.details.language;
        found
            .case
            .details
            .category
            .map_or_else(String::new, |c| language.words().say(format!("category-{}-terms", c.key())))
    };
    filled.set("warunki", on_table.map_or_else(standard, |version| version.text.clone()));
    let paid = found.case.order.mode == Mode::Paid;
    filled.set("tryb", if paid { "paid" } else { "unpaid" });
    if let Some(quote) = on_table.and_then(|version| version.fee.as_ref()) {
        filled.set("ile", quote.quantity.to_string());
        filled.set("oplata", quote.fee.to_string());
    }
    if found.case.pair {
        filled.set("para", "yes");
    }
    if caller.asked().has("osoba") {
        filled.set("osoba", caller.asked().text("osoba"));
    }
    filled
}

fn page(caller: &Caller, found: Found, filled: Filled, errors: Errors) -> TakeOn {
    let words = caller.words();
    let version = found.terms.current();
    let span = span_of(&filled).or(version.and_then(|v| v.span));
    let people = found.workers.iter().map(|(name, worker)| {
        let hint = span.zip(found.case.details.category).and_then(|(span, category)| {
            worker
                .may_visit(category, &span, false, &found.law)
                .err()
                .map(|why| sentence::refusal(words, &why))
        });
        Choice::new(worker.person.id.as_str(), name.as_str()).hinting(hint.unwrap_or_default())
    });
    let mut people: Vec<Choice> = people.collect();
    let basis = found.basis.as_ref().filter(|basis| basis.carries() && !found.free_offer);
    let price = basis.and_then(|basis| basis.calculation.as_ref());
    let price = price.map(|it| Price { most: it.unit_cost(), unit: it.unit });
    people.sort_by_key(|choice| !choice.hint.is_empty());
    TakeOn {
        page: caller.page(),
        agreed: found.terms.agreed().is_some(),
        accepted_by_requester: version.is_some_and(|v| v.requester.is_some() && v.span.is_some()),
        when: version.and_then(|v| v.span).map_or_else(String::new, |span| words.moment(span.starts.0)),
        pays: found.case.order.pays(),
        desk: found.desk,
        case: found.case,
        people,
        price,
        filled,
        errors,
    }
}

fn span_of(filled: &Filled) -> Option<Span> {
    let minutes = filled.text("minuty").trim().parse().ok()?;
    Span::new(Day::parse(filled.text("dzien"))?, parse_time(filled.text("godzina"))?, minutes)
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let people: Vec<PersonId> = filled.list("osoba").into_iter().map(PersonId::from).collect();
    if people.is_empty() {
        form.wrong("osoba", "take-on-nobody");
    }
    let day = form.need("dzien", "take-on-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let at = form.need("godzina", "take-on-no-hour", |text| parse_time(text).ok_or(WordsRefusal::NoTime));
    let minutes = form.need("minuty", "take-on-no-minutes", |text| {
        let minutes = text.trim().parse::<u32>().ok().filter(|minutes| (15..=720).contains(minutes));
        minutes.ok_or(VisitRefusal::TooManyMinutes { limit: 720 })
    });
    let text = form.need("warunki", "take-on-no-terms", Text::<2000>::parse);
    let beyond = form.may("ponad", Remark::parse);
    let fee = fee(&mut form);
    let span = day.zip(at).zip(minutes).and_then(|((day, at), minutes)| Span::new(day, at, minutes));
    if span.is_none() && day.is_some() && at.is_some() && minutes.is_some() {
        form.wrong("godzina", "take-on-missing-hour");
    }
    let category = filled.text("kategoria").parse().ok();
    form.whole(|| {
        Some(Input {
            people,
            category,
            span: span?,
            text: text?.as_str().to_owned(),
            by_phone: filled.has("telefonicznie"),
            beyond_hours: beyond.map(|reason| reason.as_str().to_owned()),
            pair: filled.has("para"),
            fee,
            early_start: filled.has("wczesniej"),
        })
    })
}

/// So many units and the fee for them, where the help is to be paid.
fn fee(form: &mut Reading<'_>) -> Option<(Quantity, Grosze)> {
    if form.filled().text("tryb") != "paid" {
        return None;
    }
    let quantity = form.need("ile", "take-on-no-quantity", quantity);
    let fee = form.need("oplata", "take-on-no-fee", Grosze::parse);
    quantity.zip(fee)
}

/// Puts a refusal of the rules where it can be mended: at the time, at the people, or at the fee.
fn at_field(caller: &Caller, failure: Failure) -> Failure {
    let Failure::Refused(refusal) = &failure else { return failure };
    let field = match refusal {
        Refusal::OrderRefusal(OrderRefusal::NoCategory) => "kategoria",
        Refusal::TermsRefusal(TermsRefusal::EarlyStart { .. }) => "wczesniej",
        Refusal::VisitRefusal(VisitRefusal::InPast) | Refusal::TermsRefusal(_) => "dzien",
        Refusal::PaidActivityRefusal(PaidActivityRefusal::NoQuantity) => "ile",
        Refusal::PaidActivityRefusal(_) => "oplata",
        Refusal::OrderRefusal(OrderRefusal::CompanyPays | OrderRefusal::OfferIsFree) => "tryb",
        Refusal::VisitRefusal(_)
        | Refusal::ScreeningRefusal(_)
        | Refusal::PersonRefusal(_)
        | Refusal::EngagementRefusal(_) => "osoba",
        _ => return failure,
    };
    Failure::Invalid(Errors::one(field, sentence::refusal(caller.words(), refusal)))
}
