//! The one-call page.

use super::{Input, enter};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::enquiries::asker::{self, Asker};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::locale::{Language, Words};
use crate::look::{Choice, Desk, Page};
use crate::orders::desk_store::{self, OpenSlot};
use crate::orders::store::{ContactWay, Details, workshop};
use crate::organisations::store::find_house;
use crate::people::store as people;
use crate::places::{Found, Places};
use crate::reading::Reading;
use crate::urls;
use askama::Template;
use axum::extract::Path;
use mutual_aid::category::Category;
use mutual_aid::day::{Day, Span, parse_time};
use mutual_aid::offer::Where;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::terms::Channel;
use mutual_aid::words::{Address, Description, Email, Name};
use mutual_aid::{Act, OrganisationId, PersonId};

#[derive(Template)]
#[template(path = "orders/enter.html")]
struct Enter {
    page: Page,
    desk: Desk,
    slots: Vec<OpenSlot>,
    people: Vec<Choice>,
    filled: Filled,
    errors: Errors,
}

impl Enter {
    fn choices(&self, key: &str, codes: &[&str]) -> Vec<Choice> {
        codes.iter().map(|code| Choice::new(*code, self.page.words.say(format!("{key}-{code}")))).collect()
    }

    fn channels(&self) -> Vec<Choice> {
        self.choices("channel", &["phone", "in-person", "paper"])
    }

    fn languages(&self) -> Vec<Choice> {
        self.choices("language", &["pl", "en", "uk"])
    }

    fn categories(&self) -> Vec<Choice> {
        let words = self.page.words;
        let choose = Choice::new("", words.say("enter-choose"));
        let all =
            Category::all().iter().map(|c| Choice::new(c.key(), words.say(format!("category-{}", c.key()))));
        std::iter::once(choose).chain(all).collect()
    }

    fn askers(&self) -> Vec<Choice> {
        asker::answers(self.page.words)
    }

    /// The part that is seldom asked is in use, so that it stands open.
    fn is_more(&self) -> bool {
        !matches!(self.filled.text("rodzaj"), "" | "household")
            || ["rodzaj", "nip", "nazwa", "email", "jezyk"]
                .iter()
                .any(|name| !self.errors.at(name).is_empty())
    }

    /// A free time whose offer lets the requester choose where.
    fn leaves_choice(&self) -> bool {
        self.slots.iter().any(|slot| slot.either)
    }

    fn slots(&self) -> Vec<Choice> {
        let none = Choice::new("", self.page.words.say("enter-no-slot"));
        let words = self.page.words;
        let label = |slot: &OpenSlot| {
            let time = format!("{} – {}", words.moment(slot.starts.0), slot.title);
            if slot.either { words.one("enter-slot-either", "slot", time) } else { time }
        };
        std::iter::once(none).chain(self.slots.iter().map(|s| Choice::new(s.id.as_str(), label(s)))).collect()
    }
}

/// Shows the page.
pub async fn show(caller: Caller, Path(slug): Path<String>) -> Answer {
    let mut filled = Filled::of([("droga", "phone"), ("jezyk", "pl"), ("minuty", "60")]);
    for (name, value) in caller.asked().pairs() {
        filled.set(name, value);
    }
    let form = form(&caller, slug, filled, Errors::default()).await?;
    caller.show(&form)
}

/// Enters the order.
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    let (house, words) = (slug.clone(), caller.words());
    let gone = caller.submit(&filled, move |change| {
        let organisation = find_house(&mut change.look(), &house)?.id;
        let input = input.clone()?;
        change.who().may(&Act::EnterOrder(&organisation))?;
        if let Some(phone) = input.details.phone.as_deref().filter(|_| !input.new_matter)
            && let Some(open) = desk_store::similar(&mut change.look(), &organisation, phone)?.first()
        {
            let message = words.one("enter-similar", "number", &open.number);
            return Err(Errors::one("mimo_to", message).into());
        }
        if needs_choice(change, &organisation, &input)? {
            return Err(Errors::one("spotkanie", words.say("enter-meeting-missing")).into());
        }
        let case = enter(change, &organisation, &input)?;
        Ok(urls::order(&house, &case.number))
    });
    let gone = gone.await;
    let again = async |errors| {
        let form = form(&caller, slug, filled, errors).await?;
        caller.show_again(&form)
    };
    caller.onward(gone, again).await
}

/// Whether it was not asked where, though the offer of the chosen time leaves it to the requester.
fn needs_choice(change: &mut Change<'_>, house: &OrganisationId, input: &Input) -> Result<bool, Failure> {
    let Some(slot) = input.slot.as_ref().filter(|_| input.workshop.is_none()) else { return Ok(false) };
    Ok(workshop::of_slot(&mut change.look(), house, slot)?.1 == Where::Either)
}

async fn form(caller: &Caller, slug: String, filled: Filled, errors: Errors) -> Result<Enter, Failure> {
    let found = caller.look(move |look| {
        let desk = Desk::open(look, &slug)?;
        look.who().may(&Act::EnterOrder(&desk.house.id))?;
        let slots = desk_store::open_slots(look, &desk.house.id)?;
        let workers = people::list_workers(look, &desk.house.id)?;
        let people = workers.into_iter().map(|(name, w)| Choice::new(w.person.id.as_str(), name)).collect();
        Ok((desk, slots, people))
    });
    let (desk, slots, people) = found.await?;
    Ok(Enter { page: caller.page(), desk, slots, people, filled, errors })
}

fn read(caller: &Caller, filled: &Filled) -> Result<Input, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let name = form.need("imie", "enter-no-name", Name::parse);
    let phone = form.may("telefon", |text| polish_ids::Phone::parse(text).map_err(|_| WordsRefusal::NoPhone));
    let email = form.may("email", Email::parse);
    let address = form.may("adres", Address::parse);
    let way = way(&mut form, &phone, &email, &address);
    let category = form.choice("co", "enter-no-category", |text| text.parse::<Category>().ok());
    let description = form.need("opis", "enter-no-description", Description::parse);
    let place = place(&mut form, caller.words());
    let channel = form.choice("droga", "enter-no-channel", |text| text.parse::<Channel>().ok());
    let language = form.choice("jezyk", "enter-no-language", |text| text.parse::<Language>().ok());
    let (asker, institution) = (Asker::read(&mut form), form.may("nazwa", Name::parse));
    let pays = asker.as_ref().is_some_and(Asker::is_trader);
    ticked(&mut form, pays);
    let (slot, span, people) = time(&mut form, filled, pays);
    let language = language.unwrap_or_default();
    let text = terms(language, category);
    form.whole(|| {
        let (channel, asker) = (channel?, asker?);
        let mut details = Details {
            category,
            description: description.map(|text| text.as_str().to_owned()),
            place,
            address: address.map(|text| text.as_str().to_owned()),
            first_name: Some(name?.as_str().to_owned()),
            phone: phone.map(|phone| phone.as_str().to_owned()),
            email: email.map(|email| email.as_str().to_owned()),
            contact_way: way,
            recipient_name: Some(filled.text("dla_kogo").trim().to_owned()).filter(|name| !name.is_empty()),
            institution_name: institution.map(|name| name.as_str().to_owned()),
            hardship: Some(filled.has("nie_stac") && !pays),
            ..Details::empty(language, channel.into())
        };
        asker.tell(&mut details);
        let new_matter = filled.has("mimo_to");
        let workshop = filled.has("spotkanie").then(|| filled.text("spotkanie") == "workshop");
        Some(Input { details, channel, slot, workshop, span, people, text, new_matter })
    })
}

/// The usual conditions of a kind of service.
fn terms(language: Language, category: Option<Category>) -> String {
    category.map_or_else(String::new, |it| language.words().say(format!("category-{}-terms", it.key())))
}

/// What was read aloud is ticked: that it is free, or to whoever works for profit that it is not.
fn ticked(form: &mut Reading<'_>, pays: bool) {
    let ticks: &[_] =
        if pays { &["poinformowano", "odplatne"] } else { &["poinformowano", "bezplatne", "dobrowolna"] };
    for tick in ticks {
        if !form.filled().has(tick) {
            form.wrong(tick, &format!("enter-tick-{tick}"));
        }
    }
}

/// How the person is best reached, from what is known of them.
fn way(
    form: &mut Reading<'_>,
    phone: &Option<polish_ids::Phone>,
    email: &Option<Email>,
    address: &Option<Address>,
) -> Option<ContactWay> {
    if form.filled().text("droga") == "in-person" && phone.is_none() && email.is_none() {
        return Some(ContactWay::InPerson);
    }
    let way = match (phone, email, address) {
        (Some(_), ..) => Some(ContactWay::Phone),
        (None, Some(_), _) => Some(ContactWay::Email),
        (None, None, Some(_)) => Some(ContactWay::Post),
        (None, None, None) => None,
    };
    if way.is_none() {
        form.wrong("telefon", "enter-no-contact");
    }
    way
}

/// The place meant; one that is not known is answered with those of similar names.
fn place(form: &mut Reading<'_>, words: Words) -> Option<i64> {
    match Places::embedded().find(form.filled().text("gdzie"), 5) {
        Found::Exact(found) => found.first().map(|place| place.id),
        Found::Near(found) => {
            let names: Vec<&str> = found.iter().map(|place| place.name).collect();
            form.say("gdzie", words.one("enter-place-near", "names", names.join(", ")));
            None
        }
        Found::Nothing => {
            form.wrong("gdzie", "enter-no-place");
            None
        }
    }
}

type Time = (Option<mutual_aid::SlotId>, Option<Span>, Vec<PersonId>);

/// The time agreed on the telephone: one of an offer, a free one, or none yet; nobody is sent before the fee is named.
fn time(form: &mut Reading<'_>, filled: &Filled, pays: bool) -> Time {
    let slot = Some(filled.text("termin")).filter(|id| !id.is_empty()).map(mutual_aid::SlotId::from);
    let day = form.may("dzien", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let at = form.may("godzina", |text| parse_time(text).ok_or(WordsRefusal::NoTime));
    let minutes = filled.text("minuty").trim().parse::<u32>().unwrap_or(60);
    let span = day.zip(at).and_then(|(day, at)| Span::new(day, at, minutes));
    if day.is_some() && at.is_some() && span.is_none() {
        form.wrong("godzina", "take-on-missing-hour");
    }
    let people: Vec<PersonId> = filled.list("osoba").into_iter().map(PersonId::from).collect();
    if !people.is_empty() && slot.is_none() && span.is_none() {
        form.wrong("dzien", "enter-person-without-time");
    }
    if pays && !people.is_empty() {
        form.wrong("dzien", "enter-person-without-fee");
    }
    (slot, span, people)
}
