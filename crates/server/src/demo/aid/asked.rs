//! Requests for aid in the demo world: each goes on until it stands where it is to stand.

use super::{Shelves, Staff, day};
use crate::aid::{
    Key, appeal, ask, assess, cancel, decide, expire, hand_over, note, recover, review, settle, store,
    withdraw,
};
use crate::app::{App, By, Change};
use crate::demo::world::House;
use crate::failure::Failure;
use crate::people;
use mutual_aid::aid::{Decision, Form, IncomeBand, Need, NeedKind, Outcome, Status};
use mutual_aid::reason::AidCancel;
use mutual_aid::words::Remark;
use mutual_aid::{BatchId, FundId, Grosze, PersonId, Quantity};

/// A moment at which something of aid happens.
pub(super) struct Asked<'a> {
    pub(super) app: &'a App,
    pub(super) house: &'a House,
    pub(super) staff: &'a Staff,
    pub(super) fund: &'a FundId,
    pub(super) goods: &'a Shelves,
}

impl Asked<'_> {
    /// A request comes, and goes on until it stands there.
    pub(super) async fn stands(&self, person: &PersonId, standing: Status) -> Result<(), Failure> {
        if standing == Status::Noted {
            return self.noted(person).await.map(|_| ());
        }
        let key = self.asked(person).await?;
        if matches!(standing, Status::Submitted) {
            return Ok(());
        }
        if standing == Status::Withdrawn {
            return self.run(self.house.person(person), &key, withdraw::withdraw).await;
        }
        self.run(self.staff.danuta.clone(), &key, |change, key| assess::assess(change, key, false)).await?;
        match standing {
            Status::Refused => return self.appealed(person, &key).await,
            Status::Proposed => {
                return self.decides(&self.staff.danuta, &key, self.grants(Form::BillPayment, 180)).await;
            }
            _ => self.decides(&self.staff.halina, &key, self.grants(Form::InKind, 70)).await?,
        }
        self.after_decision(&key, standing).await
    }

    async fn after_decision(&self, key: &Key, standing: Status) -> Result<(), Failure> {
        match standing {
            Status::Reserved => return Ok(()),
            Status::Cancelled => {
                let by = self.staff.danuta.clone();
                let call_off =
                    |change: &mut Change<'_>, key: &Key| cancel::cancel(change, key, AidCancel::FoundHelp);
                return self.run(by, key, call_off).await;
            }
            Status::Expired => {
                self.app.clock.advance(jiff::SignedDuration::from_hours(24 * 61));
                return self.run(By::system(), key, expire::expire).await;
            }
            _ => self.hands_over(key).await?,
        }
        if standing == Status::HandedOver {
            return Ok(());
        }
        self.run(self.staff.danuta.clone(), key, settle::settle).await?;
        if standing == Status::Recovered { self.asks_back(key).await } else { Ok(()) }
    }

    async fn run(
        &self,
        by: By,
        key: &Key,
        story: fn(&mut Change<'_>, &Key) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let key = key.clone();
        self.app.change(by, move |change| story(change, &key)).await
    }

    async fn asked(&self, person: &PersonId) -> Result<Key, Failure> {
        let (of, person, need) = (self.house.id.clone(), person.clone(), need()?);
        let by = self.house.person(&person);
        let id = self.app.change(by, move |change| ask::ask(change, (&of, &person), &need)).await?;
        Ok(Key { house: self.house.slug.clone(), id: id.0 })
    }

    async fn noted(&self, person: &PersonId) -> Result<Key, Failure> {
        let key = people::Key { house: self.house.slug.clone(), id: person.0.clone() };
        let input = note::Input { need: need()?, board: false };
        let by = self.staff.marta.clone();
        let id = self.app.change(by, move |change| note::note(change, &key, &input)).await?;
        Ok(Key { house: self.house.slug.clone(), id: id.0 })
    }

    fn grants(&self, form: Form, zloty: i64) -> Result<decide::Input, Failure> {
        let decision = Decision {
            outcome: Outcome::Granted,
            form: Some(form),
            amount: Grosze::zloty(zloty),
            fund: Some(self.fund.clone()),
            criteria: vec![1],
            reason: Remark::parse("Dochód na osobę nie starcza na jedzenie do końca miesiąca.")?,
            minute: None,
            emergency: false,
            signatures: Vec::new(),
        };
        Ok(decide::Input { decision, exception: None, board: false, aware: true })
    }

    async fn decides(
        &self,
        by: &By,
        key: &Key,
        input: Result<decide::Input, Failure>,
    ) -> Result<(), Failure> {
        let (key, input) = (key.clone(), input?);
        self.app.change(by.clone(), move |change| decide::decide(change, &key, &input)).await
    }

    async fn hands_over(&self, key: &Key) -> Result<(), Failure> {
        let (key, on) = (key.clone(), day(self.app));
        let of =
            |batch: &BatchId, count| hand_over::Taken { batch: batch.clone(), count, serials: Vec::new() };
        let groats = of(&self.goods.groats, Quantity { thousandths: 2_500 });
        let taken = vec![of(&self.goods.flour, Quantity::whole(10)), groats];
        let what = hand_over::What::FromStore(taken);
        let input = hand_over::Input { what, on, place: self.house.address.clone() };
        let by = self.staff.danuta.clone();
        self.app.change(by, move |change| hand_over::hand_over(change, &key, &input)).await
    }

    /// What was said was proven false; a rare thing, and somebody else than who decided asks back.
    async fn asks_back(&self, key: &Key) -> Result<(), Failure> {
        let (key, proven_on) = (key.clone(), day(self.app));
        let proof = Remark::parse("Prawomocny wyrok sądu, sygnatura w aktach sprawy.")?;
        let input = recover::Input { proof, proven_on, amount: Grosze::zloty(35) };
        let by = self.staff.danuta.clone();
        self.app.change(by, move |change| recover::recover(change, &key, &input)).await
    }

    /// A refusal, an appeal that is right, and what follows waits to be decided anew.
    async fn appealed(&self, person: &PersonId, key: &Key) -> Result<(), Failure> {
        let refused = self.grants(Form::InKind, 0).map(|mut input| {
            let reason = Remark::parse("Dochód na osobę jest wyższy niż w zasadach.");
            input.decision.outcome = Outcome::Refused;
            (input.decision.form, input.decision.fund) = (None, None);
            reason.map(|reason| {
                input.decision.reason = reason;
                input
            })
        })??;
        self.decides(&self.staff.halina, key, Ok(refused)).await?;
        let (of, text) = (key.clone(), Remark::parse("Od tego tygodnia nie mam dochodu.")?);
        let own = self.house.person(person);
        self.app.change(own, move |change| appeal::appeal(change, &of, &text)).await?;
        let (of, answer) = (key.clone(), Remark::parse("Sytuacja się zmieniła. Zdecydujemy jeszcze raz.")?);
        let input = review::Input { right: true, answer };
        let by = self.staff.danuta.clone();
        self.app.change(by, move |change| review::review(change, &of, &input)).await
    }

    /// A sudden need: given at once, and a second person still has to look.
    pub(super) async fn at_once(&self, person: &PersonId) -> Result<(), Failure> {
        let (of, who) = (self.house.id.clone(), person.clone());
        let waiting = self.app.look(By::system(), move |look| store::has_open(look, &of, &who)).await?;
        if waiting {
            return Ok(());
        }
        let key = self.noted(person).await?;
        let mut input = self.grants(Form::CashTransfer, 120)?;
        input.decision.emergency = true;
        self.decides(&self.staff.danuta, &key, Ok(input)).await
    }
}

fn need() -> Result<Need, Failure> {
    Ok(Need {
        household: 3,
        income: IncomeBand::Low,
        kind: NeedKind::Food,
        what: Remark::parse("Jedzenie dla dzieci do końca miesiąca.")?,
    })
}
