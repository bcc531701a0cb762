//! One letter to print, or one call with what to say; and that it is done.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::Words;
use crate::letters::store::{self, Letter};
use crate::letters::{Queue, subject};
use crate::look::{Choice, Desk, Page};
use crate::messages::sms;
use crate::organisations::store::find_house;
use crate::urls;
use crate::visits::finish::account;
use askama::Template;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::{Event, Subject, What};
use polish_ids::Phone;

/// The letter and what can come of it.
struct Sheet {
    words: Words,
    letter: Letter,
    sender: String,
    address: String,
    orders: String,
    /// Where the offer is that it asks about, for those who keep offers.
    offer: Option<String>,
    outcomes: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "letters/show.html")]
struct OfHouse {
    page: Page,
    desk: Desk,
    sheet: Sheet,
    filled: Filled,
    errors: Errors,
}

#[derive(Template)]
#[template(path = "letters/one.html")]
struct OfProgramme {
    page: Page,
    sheet: Sheet,
    filled: Filled,
    errors: Errors,
}

/// What a call or letter came to.
const OUTCOMES: [&str; 3] = ["done", "no-answer", "not-wanted"];

impl Sheet {
    fn of(words: Words, letter: Letter, queue: &Queue, desk: Option<&Desk>) -> Self {
        let prefix = words.prefix();
        let way = letter.way().to_owned();
        let outcomes = OUTCOMES.iter().filter(|outcome| way == "call" || **outcome == "done");
        let said =
            |outcome: &&str| Choice::new(*outcome, words.say(format!("letter-outcome-{way}-{outcome}")));
        let path = desk.map_or(queue.address().to_owned(), |desk| desk.address("kolejka"));
        Self {
            words,
            sender: desk.map_or_else(String::new, |desk| desk.house.name.clone()),
            address: format!("{prefix}{path}"),
            orders: desk.map_or_else(String::new, |desk| format!("{prefix}{}", desk.address("zlecenia"))),
            offer: desk.and_then(|desk| {
                let keeps = desk.menu.iter().any(|entry| entry.path == "oferty");
                let number = letter.offer_number.filter(|_| keeps)?;
                Some(format!("{prefix}{}", urls::own_offer(&desk.house.slug, number)))
            }),
            outcomes: outcomes.map(said).collect(),
            letter,
        }
    }

    /// The address that opens a short message on a phone.
    fn sms(&self) -> Option<String> {
        let (phone, text) = (self.letter.phone.as_deref()?, self.letter.sms.as_deref()?);
        Some(sms::link(phone, text))
    }

    /// A number as one reads it aloud.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn spoken(&self, phone: &str) -> String {
        Phone::parse(phone).map_or_else(|_| phone.to_owned(), |phone| phone.to_string())
    }

    /// It is said aloud, on the phone or in the office; a letter is printed.
    fn is_spoken(&self) -> bool {
        self.letter.way() != "letter"
    }

    /// Above what to say, or what somebody wrote who asks for the call.
    fn heading(&self) -> &'static str {
        if self.letter.is_asked() { "letter-about" } else { "letter-say" }
    }

    /// The language of what stands there; what somebody asks for is headed in the reader's own.
    fn language(&self) -> &str {
        if self.letter.is_asked() { self.words.language().code() } else { &self.letter.language }
    }

    fn kind(&self) -> String {
        self.words.say(format!("letter-kind-{}", self.letter.way()))
    }

    fn subject(&self) -> String {
        subject(self.words, &self.letter)
    }

    fn paragraphs(&self) -> std::str::Lines<'_> {
        self.letter.body.lines()
    }
}

/// The letter went out or the call was made; when nobody answered it is tried again tomorrow.
///
/// # Errors
/// Somebody did it already, or it is not theirs.
pub fn done(change: &mut Change<'_>, queue: &Queue, id: &str, outcome: &str) -> Result<(), Failure> {
    let letter = store::find(&mut change.look(), queue, id)?;
    change.who().may(&queue.opened_by())?;
    let by = account(change.who());
    if outcome == "no-answer" {
        let tomorrow = change.now().plus_days(1);
        store::later(change, &letter, tomorrow)?;
    } else {
        store::done(change, &letter, outcome, by.as_deref())?;
    }
    let subject = match (&letter.order, &letter.person) {
        (Some(order), _) => Subject::of(Noun::Order, order),
        (None, Some(person)) => Subject::of(Noun::Person, person),
        (None, None) => Subject::of(Noun::Letter, letter.id.as_str()),
    };
    change.record(Event { subject, organisation: queue.house().cloned(), what: What::LetterDone })
}

/// Shows one of an organisation.
pub async fn show(caller: Caller, Path((slug, id)): Path<(String, String)>) -> Answer {
    page(&caller, (slug, id), Filled::default(), Errors::default()).await
}

/// Shows one of the operator.
pub async fn show_of_operator(caller: Caller, Path(id): Path<String>) -> Answer {
    page_of_programme(&caller, Queue::Operator, id, (Filled::default(), Errors::default())).await
}

/// Shows one of the organiser.
pub async fn show_of_organiser(caller: Caller, Path(id): Path<String>) -> Answer {
    page_of_programme(&caller, Queue::Organiser, id, (Filled::default(), Errors::default())).await
}

/// Writes down what came of it.
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let outcome = outcome(&caller, &filled);
    let (house, letter) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        let queue = Queue::House(find_house(&mut change.look(), &house)?.id);
        done(change, &queue, &letter, &outcome.clone()?)?;
        Ok(format!("/panel/{house}/kolejka"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| page(&caller, (slug, id), filled, errors).await).await
}

/// Writes down what came of one of the operator's.
pub async fn submit_of_operator(caller: Caller, Path(id): Path<String>, filled: Filled) -> Answer {
    submit_of_programme(caller, Queue::Operator, id, filled).await
}

/// Writes down what came of one of the organiser's.
pub async fn submit_of_organiser(caller: Caller, Path(id): Path<String>, filled: Filled) -> Answer {
    submit_of_programme(caller, Queue::Organiser, id, filled).await
}

async fn submit_of_programme(caller: Caller, queue: Queue, id: String, filled: Filled) -> Answer {
    let (outcome, letter, of) = (outcome(&caller, &filled), id.clone(), queue.clone());
    let gone = caller.submit(&filled, move |change| {
        done(change, &of, &letter, &outcome.clone()?)?;
        Ok(of.address().to_owned())
    });
    let gone = gone.await;
    let again = async |errors| page_of_programme(&caller, queue, id, (filled, errors)).await;
    caller.onward(gone, again).await
}

fn outcome(caller: &Caller, filled: &Filled) -> Result<String, Errors> {
    let chosen = OUTCOMES.into_iter().find(|known| *known == filled.text("wynik"));
    let missing = || Errors::one("wynik", caller.words().say("letter-no-outcome"));
    chosen.map(str::to_owned).ok_or_else(missing)
}

async fn page(caller: &Caller, (slug, id): (String, String), filled: Filled, errors: Errors) -> Answer {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        let queue = Queue::House(desk.house.id.clone());
        look.who().may(&queue.opened_by())?;
        let letter = store::find(look, &queue, &id)?;
        Ok((desk, letter))
    });
    let (desk, letter) = found.await?;
    let queue = Queue::House(desk.house.id.clone());
    let sheet = Sheet::of(caller.words(), letter, &queue, Some(&desk));
    let again = !errors.is_empty();
    let shown = OfHouse { page: caller.page(), desk, sheet, filled, errors };
    if again { caller.show_again(&shown) } else { caller.show(&shown) }
}

async fn page_of_programme(
    caller: &Caller,
    queue: Queue,
    id: String,
    (filled, errors): (Filled, Errors),
) -> Answer {
    let of = queue.clone();
    let found = caller.look(move |look| {
        look.who().may(&of.opened_by())?;
        store::find(look, &of, &id)
    });
    let sheet = Sheet::of(caller.words(), found.await?, &queue, None);
    let again = !errors.is_empty();
    let shown = OfProgramme { page: caller.page(), sheet, filled, errors };
    if again { caller.show_again(&shown) } else { caller.show(&shown) }
}
