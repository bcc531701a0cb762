//! A decision on aid, on need alone: outcome, form, worth, fund, criteria and reasons. What the page shows is the need,
//! what the participant got before, and what the funds can give; nothing else is known here.

use crate::aid::desk::fund_name;
use crate::aid::ground::{Ground, signer, sums};
use crate::aid::store::{self, Decided, Fund};
use crate::aid::{Key, book, deciding, need_only};
use crate::app::{Change, Look};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::look::{Choice, Desk, Page};
use crate::people::store as people;
use crate::reading::Reading;
use crate::sentence;
use askama::Template;
use axum::extract::Path;
use mutual_aid::aid::{Body, Decision, Form, Level, Need, Outcome, Status};
use mutual_aid::document::Kind;
use mutual_aid::refusal::AidRefusal;
use mutual_aid::words::Remark;
use mutual_aid::{Act, FundId, Grosze, OrganisationId, Refusal};
use strum::VariantNames as _;

/// What is decided.
#[derive(Debug, Clone)]
pub struct Input {
    /// The decision, not signed yet.
    pub decision: Decision,
    /// The reason for an exception of a small organisation.
    pub exception: Option<Remark>,
    /// The recipient sits on the board, as far as nobody assessed the request before.
    pub board: bool,
    /// The decider knows that the gifts come near an amount of the law.
    pub aware: bool,
}

/// An aid officer decides. When a second signature is needed, the decision waits for it; else it counts, and what is
/// granted is reserved in the same change.
///
/// # Errors
/// Not allowed, against the rules, or the fund has less than that.
pub fn decide(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<(), Failure> {
    let mut kept = deciding(change, key)?;
    let (house, person) = (kept.request.organisation.clone(), kept.request.person.clone());
    let today = change.now().day();
    if kept.request.is_new() {
        kept.request.board |= input.board || store::sits_on_board(&mut change.look(), &house, &person)?;
    }
    let ground = Ground::find(&mut change.look(), &kept, None)?;
    let signer = signer(change, &kept, input.exception.clone())?;
    let mut decision = input.decision.clone();
    pays(change, &house, &decision)?;
    if decision.outcome != Outcome::Refused {
        store::recipient(&mut change.look(), &house, &person)?.may_receive(today, &ground.law)?;
    }
    decision.keeps(&kept.request, &ground.bounds(today))?;
    decision.warns(&ground.bounds(today), input.aware)?;
    let happened = decision.sign(&mut kept.request, &signer, &ground.bounds(today))?;
    let counts = kept.request.status != Status::Proposed;
    let decided = Decided {
        id: change.ids().id(),
        rules: ground.rules.version,
        proposed: change.now(),
        on: counts.then_some(today),
        number: None,
        turned_down: false,
        decision,
    };
    store::insert_decision(change, &kept.request, &decided)?;
    if counts {
        store::number(change, &house, Kind::AidDecision, &decided.id)?;
    }
    if kept.request.status == Status::Reserved {
        book::reserve(change, &kept, &decided.decision)?;
    }
    store::save(change, &kept, None)?;
    happened.into_iter().try_for_each(|event| change.record(event))
}

/// What pays is a fund of the organisation that aid can come from.
fn pays(change: &mut Change<'_>, house: &OrganisationId, decision: &Decision) -> Result<(), Failure> {
    let Some(chosen) = &decision.fund else { return Ok(()) };
    let funds = store::funds(&mut change.look(), house)?;
    let pays = funds.iter().any(|fund| fund.fund.id == *chosen);
    if pays { Ok(()) } else { Err(AidRefusal::NothingGranted.into()) }
}

#[derive(Template)]
#[template(path = "aid/decide.html")]
struct Decide {
    page: Page,
    desk: Desk,
    key: Key,
    seen: Seen,
    outcomes: Vec<Choice>,
    forms: Vec<Choice>,
    funds: Vec<Choice>,
    criteria: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

/// What a decider is shown.
pub(crate) struct Seen {
    pub name: String,
    pub board: bool,
    pub need: Option<Need>,
    pub ground: Ground,
    /// The funds, each with what its goods are worth that nobody was promised.
    pub funds: Vec<(Fund, Grosze)>,
    pub at_once_only: bool,
    pub coordinates: bool,
}

impl Decide {
    fn sums(&self) -> Vec<(String, String, Level)> {
        sums(self.page.words, self.seen.ground.gifts, &self.seen.ground.law)
    }

    /// The same with what is being decided on, once it is typed and the decider must know of it.
    fn sums_with(&self) -> Option<Vec<(String, String, Level)>> {
        if self.errors.at("wiem").is_empty() && !self.filled.has("wiem") {
            return None;
        }
        let amount = Grosze::parse(self.filled.text("kwota")).ok()?;
        Some(sums(self.page.words, self.seen.ground.gifts.with(amount), &self.seen.ground.law))
    }

    fn household(&self, need: &Need) -> String {
        self.page.words.count("aid-people", need.household)
    }

    fn income(&self, need: &Need) -> String {
        self.page.words.say(format!("aid-income-{}", <&str>::from(need.income)))
    }

    fn kind(&self, need: &Need) -> String {
        self.page.words.say(format!("aid-kind-{}", <&str>::from(need.kind)))
    }

    fn is_by_committee(&self) -> bool {
        self.seen.ground.rules.body == Body::Committee
    }

    fn gives_at_once(&self) -> bool {
        self.seen.ground.rules.emergency_limit > Grosze::ZERO && !self.seen.board
    }

    fn at_once(&self) -> String {
        let limit = self.page.words.grosze(self.seen.ground.rules.at_once(&self.seen.ground.law).0);
        let days = self.seen.ground.law.emergency_confirm_days;
        self.page.words.two("aid-at-once-hint", "limit", limit, "days", days)
    }
}

/// Shows the form.
pub async fn show(caller: Caller, Path(path): Path<(String, String)>) -> Answer {
    page(caller, Key::of(path), Filled::default(), Errors::default()).await
}

/// Takes the form.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let (key, input) = (Key::of(path), read(&caller, &filled));
    let (of, words) = (key.clone(), caller.words());
    let gone = caller.submit(&filled, move |change| {
        let decided = decide(change, &of, &input.clone()?);
        let decided = decided.map_err(|failure| need_only::at("uzasadnienie", words, failure));
        decided.map_err(|failure| at_its_field(words, failure))?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| page(again, key, filled, errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let outcome = form.choice("decyzja", "aid-no-outcome", |value| value.parse::<Outcome>().ok());
    let gives = outcome.is_some_and(|outcome| outcome != Outcome::Refused);
    let (mut given, mut amount, mut fund) = (None, None, None);
    if gives {
        given = form.choice("forma", "aid-no-form", |value| value.parse::<Form>().ok());
        amount = form.need("kwota", "aid-no-amount", Grosze::parse);
        fund = form
            .choice("fundusz", "aid-no-fund", |value| (!value.is_empty()).then(|| FundId(value.to_owned())));
    }
    let criteria: Vec<usize> =
        (1..=12).filter(|place| filled.holds("kryteria", &place.to_string())).collect();
    if criteria.is_empty() {
        form.wrong("kryteria", "aid-no-criterion");
    }
    let reason = form.need("uzasadnienie", "aid-no-reasons", Remark::parse);
    let minute = form.may("protokol", Remark::parse);
    let exception = form.may("wyjatek", Remark::parse);
    let emergency = filled.has("od_razu");
    form.whole(|| {
        let (given, amount, fund) =
            if gives { (Some(given?), amount?, Some(fund?)) } else { (None, Grosze::ZERO, None) };
        let (outcome, reason) = (outcome?, reason?);
        let decision = Decision {
            outcome,
            form: given,
            amount,
            fund,
            criteria,
            reason,
            minute,
            emergency,
            signatures: Vec::new(),
        };
        Some(Input { decision, exception, board: filled.has("zarzad"), aware: filled.has("wiem") })
    })
}

/// That the gifts come near an amount of the law is said where the decider ticks that they know; that the minute is
/// missing, where it is named.
fn at_its_field(words: Words, failure: Failure) -> Failure {
    let Failure::Refused(refusal) = failure else { return failure };
    let field = match refusal {
        Refusal::AidRefusal(AidRefusal::NearThreshold) => "wiem",
        Refusal::AidRefusal(AidRefusal::NoMinute) => "protokol",
        other => return Failure::Refused(other),
    };
    Failure::Invalid(Errors::one(field, sentence::refusal(words, &refusal)))
}

async fn page(caller: Caller, key: Key, filled: Filled, errors: Errors) -> Answer {
    let of = key.clone();
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &of.house)?;
        let seen = see(look, &desk.house.id, &of.id)?;
        Ok((desk, seen))
    });
    let (desk, seen) = found.await?;
    let (words, rejected) = (caller.words(), !errors.is_empty());
    let choices = |group: &str, codes: &[&str]| -> Vec<Choice> {
        codes.iter().map(|code| Choice::new(*code, words.say(format!("{group}-{code}")))).collect()
    };
    let forms: Vec<&str> = seen.ground.rules.forms.iter().map(<&str>::from).collect();
    let funds = seen.funds.iter().map(|(fund, goods)| {
        let (money, goods) = (words.grosze(fund.fund.available.0), words.grosze(goods.0));
        let hint = words.two("aid-available", "money", money, "goods", goods);
        Choice::new(fund.fund.id.as_str(), fund_name(words, fund)).hinting(hint)
    });
    let criteria = seen.ground.rules.criteria.lines().zip(1..);
    let shown = Decide {
        page: caller.page(),
        outcomes: choices("aid-outcome", Outcome::VARIANTS),
        forms: choices("aid-form", &forms),
        funds: funds.collect(),
        criteria: criteria.map(|(line, place)| Choice::new(place.to_string(), line)).collect(),
        desk,
        key,
        seen,
        filled,
        errors,
    };
    if rejected { caller.show_again(&shown) } else { caller.show(&shown) }
}

/// What a decision on a request stands on, for whoever may decide on it.
///
/// # Errors
/// There is none for whoever looks, or there are no rules in force.
pub(crate) fn see(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Seen, Failure> {
    let kept = store::find(look, house, id)?;
    let request = &kept.request;
    look.who().may(&Act::DecideAid(house, &request.person))?;
    Ok(Seen {
        name: people::find_own(look, house, &request.person)?.name(),
        board: request.board,
        need: store::find_need(look, request)?,
        ground: Ground::find(look, &kept, None)?,
        funds: funds(look, house)?,
        at_once_only: request.is_new(),
        coordinates: look.who().coordinates(house),
    })
}

/// The funds, each with what its goods in the store are worth that nobody was promised; a closed campaign as long as it
/// holds something.
fn funds(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<(Fund, Grosze)>, Failure> {
    let today = look.now().day();
    let mut found = Vec::new();
    for fund in store::funds(look, house)? {
        let mut goods = Grosze::ZERO;
        for form in [Form::InKind, Form::Voucher] {
            goods = goods + store::stocked(look, house, (&fund.fund.id, form), today, None)?.free();
        }
        if fund.fund.is_of_use() || goods > Grosze::ZERO {
            found.push((fund, goods));
        }
    }
    Ok(found)
}
