//! Every event, refusal, status, reason and danger has its sentence in Polish, English and Ukrainian.

use mutual_aid::event::What;
use mutual_aid::organisation::Point;
use mutual_aid::public_task::PublicTask;
use mutual_aid::refusal::{OfferRefusal, OrganisationRefusal, PersonRefusal, VisitRefusal};
use mutual_aid::terms::{Channel, Side};
use mutual_aid::{
    Law, Moment, Refusal, aid, company, company_listing, engagement, hours, lint, offer, order, organisation,
    person, reason, red_flag, stock, visit,
};
use polish_text::reading_level;
use pomoc::companies::mailed::News;
use pomoc::kit::locale::{Arg, Language};
use pomoc::sentence;
use std::fmt::Display;
use strum::VariantNames;

/// Holds every language to sentences whose keys begin with `group`.
fn have(group: &str, names: impl IntoIterator<Item = impl Display>) {
    let keys: Vec<String> = names.into_iter().map(|name| format!("{group}{name}")).collect();
    assert!(!keys.is_empty(), "{group} has no names");
    for language in Language::ALL {
        let missing: Vec<_> = keys.iter().filter(|key| !language.words().has(key)).collect();
        assert!(missing.is_empty(), "{language} lacks {missing:?}");
    }
}

#[test]
fn every_refusal_and_every_event_has_its_sentence() {
    have("", Refusal::keys());
    have("history-", What::names());
    have("reason-", reason::codes());
}

#[test]
fn every_status_has_its_words_in_public_and_in_the_panel() {
    have("status-request-", order::Status::VARIANTS);
    have("status-order-", order::Status::VARIANTS);
    have("status-organisation-", organisation::Status::VARIANTS);
    have("person-status-", person::Status::VARIANTS);
    have("status-engagement-", engagement::Status::VARIANTS);
    have("status-offer-", offer::Status::VARIANTS);
    have("status-visit-", visit::Status::VARIANTS);
    have("status-hours-", hours::Status::VARIANTS);
    have("status-aid-", aid::Status::VARIANTS);
    have("aid-next-", aid::Status::VARIANTS);
    have("aid-todo-", aid::Status::VARIANTS);
    have("status-aid-list-", aid::ListStatus::VARIANTS);
    have("stock-unit-", stock::Unit::VARIANTS);
    have("status-company-", company::Status::VARIANTS);
    have("company-next-", company::Status::VARIANTS);
    have("status-listing-", company_listing::Status::VARIANTS);
    have("listing-next-", company_listing::Status::VARIANTS);
    have("company-point-", company::Point::all().iter().map(<&str>::from));
    have("company-how-", company::How::all().iter().map(<&str>::from));
    have("company-register-", company::Register::all().iter().map(<&str>::from));
    for part in ["", "-subject"] {
        have("company-news-", News::VARIANTS.iter().map(|news| format!("{news}{part}")));
    }
}

#[test]
fn every_danger_check_task_and_parameter_has_its_sentence() {
    have("red-flag-", red_flag::kinds());
    have("sign-post-", red_flag::sign_posts().iter().map(|post| &post.key));
    have("lint-", lint::rules());
    have("public-task-", PublicTask::all().iter().map(|task| task.point()));
    have("checklist-", Point::all().iter().map(<&str>::from));
    have("law-", Law::keys().iter().map(|parameter| parameter.key.replace('_', "-")));
}

#[test]
fn a_danger_names_the_number_to_call() {
    for post in red_flag::sign_posts().iter().filter_map(|post| Some((&post.key, post.phone.as_ref()?))) {
        for language in Language::ALL {
            let sentence = language.words().say(format!("sign-post-{}", post.0));
            assert!(sentence.contains(post.1.as_str()), "{language}: {sentence}");
        }
    }
}

/// Events that hold facts, one of each shape.
fn told() -> Vec<What> {
    let (from, to) = ("2026-11-26T09:00:00Z", "2026-11-27T13:30:00Z");
    let (from, to) = (Moment::parse(from).unwrap(), Moment::parse(to).unwrap());
    let side = |side: Side| <&str>::from(side).to_owned();
    let how = |channel: Channel| <&str>::from(channel).to_owned();
    vec![
        What::VisitPlanned { starts: from },
        What::VisitMoved { from, to },
        What::OrderDeclined { reason: "out-of-area".into() },
        What::OrderCancelled { by: side(Side::Requester), reason: "not-needed".into() },
        What::TermsAccepted { version: 2, by: side(Side::Organisation), how: how(Channel::Phone) },
        What::TermsAccepted { version: 1, by: side(Side::Requester), how: how(Channel::Web) },
        What::NoShow { who: "recipient".into() },
        What::NoShow { who: "guest".into() },
        What::VisitFinished { minutes: 92 },
        What::SlotsAdded { count: 3 },
        What::FileAdded { kind: "standards".into() },
        What::StatementBooked { donations: 3, unexplained: 2 },
        What::MonthClosed { month: "2026-10".into() },
        What::DonationBooked { way: "cash".into() },
    ]
}

fn trail(language: Language) -> Vec<String> {
    told().iter().map(|what| sentence::happened(language.words(), what.name(), &what.facts())).collect()
}

#[test]
fn a_trail_reads_as_sentences() {
    let polish = [
        "Przyjęto zlecenie na: czwartek 26 listopada 2026, 10:00",
        "Zmieniono termin z: czwartek 26 listopada 2026, 10:00 na: piątek 27 listopada 2026, 14:30",
        "Organizacja nie może pomóc. Powód: to za daleko",
        "Zleceniodawca odwołał prośbę. Powód: pomoc nie jest już potrzebna",
        "Organizacja przyjęła warunki, wersja 2, przez telefon",
        "Zleceniodawca przyjął warunki, wersja 1",
        "Wizyta się nie odbyła: nikogo nie było w domu. Można umówić nowy termin",
        "Wizyta się nie odbyła: nikt nie przyszedł do warsztatu. Można umówić nowy termin",
        "Skończono wizytę, trwała 92 minuty",
        "Dodano 3 terminy",
        "Dodano plik: standardy ochrony małoletnich",
        "Zaksięgowano wyciąg. Darowizny: 3, do wyjaśnienia: 2",
        "Zamknięto miesiąc październik 2026 w księgach",
        "Zaksięgowano darowiznę: gotówka",
    ];
    assert_eq!(trail(Language::Pl), polish);
    assert_eq!(trail(Language::En)[0], "Order accepted for Thursday 26 November 2026, 10:00");
    assert_eq!(trail(Language::En)[4], "The organisation accepted the terms, version 2, on the phone");
    assert_eq!(trail(Language::Uk)[8], "Візит закінчено, він тривав 92 хвилини");
}

#[test]
fn a_refusal_says_the_facts_and_the_way_onward() {
    let said = |refusal: Refusal| sentence::refusal(Language::Pl.words(), &refusal);
    assert_eq!(
        said(OfferRefusal::TooLong { months: 6 }.into()),
        "Oferta może trwać najwyżej 6 miesięcy. Wybierz wcześniejszy dzień, potem ją przedłużysz."
    );
    assert_eq!(
        said(OrganisationRefusal::Incomplete { missing: "documents".into() }.into()),
        "Brakuje jeszcze części: dokumenty. Uzupełnij ją i wyślij zgłoszenie."
    );
    assert_eq!(
        said(PersonRefusal::TooYoung { from_age: 13 }.into()),
        "Wolontariuszem można zostać od 13 lat. Zaproś tę osobę, gdy skończy tyle lat."
    );
    let clash = VisitRefusal::Overlap { at: "2026-11-26T09:00:00Z".into() };
    assert!(said(clash.into()).contains("czwartek 26 listopada 2026, 10:00"));
}

/// The facts that a sentence of the locales asks for.
fn asked_for(text: &str, key: &str) -> Vec<String> {
    let mut lines = text.lines().skip_while(|line| !line.starts_with(&format!("{key} =")));
    let (first, rest) = (lines.next(), lines.take_while(|line| line.starts_with([' ', '}'])));
    let sentence: String = first.into_iter().chain(rest).collect();
    let names =
        sentence.split('$').skip(1).map(|part| part.chars().take_while(|c| c.is_alphabetic() || *c == '_'));
    names.map(Iterator::collect).collect()
}

/// A sentence that asks for a fact of an unknown name would be read as its bare key.
#[test]
fn every_fact_a_sentence_asks_for_finds_its_place() {
    let history = What::names().iter().map(|name| format!("history-{name}"));
    let keys: Vec<String> = Refusal::keys().into_iter().chain(history).collect();
    let mut filled = 0;
    for (language, folder) in [(Language::Pl, "pl"), (Language::En, "en"), (Language::Uk, "uk")] {
        let folder = format!("{}/locales/{folder}", env!("CARGO_MANIFEST_DIR"));
        let files =
            std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()));
        let text: String = files.map(Result::unwrap).collect();
        for key in &keys {
            let facts = asked_for(&text, key).into_iter().map(|name| (name, serde_json::Value::from("x")));
            let facts: serde_json::Map<_, _> = facts.collect();
            filled += facts.len();
            assert_ne!(&sentence::told(language.words(), key, &facts), key, "{facts:?}");
        }
    }
    assert!(filled > 200, "only {filled} facts were found in the sentences");
}

/// The sentences of a group, as one text, with a small number in place of every fact.
fn text_of(keys: impl IntoIterator<Item = String>) -> String {
    let facts = "at by channel count current day days donations from from_age found how kind length limit max minutes missing month months \
        number on open parameter part point reason role signed_on since starts starts_on status to unexplained until version waiting way who year";
    let facts: Vec<_> = facts.split_whitespace().map(|name| (name, Arg::Number(3))).collect();
    let words = Language::Pl.words();
    let sentences: Vec<String> = keys.into_iter().map(|key| words.with(&key, &facts)).collect();
    for sentence in &sentences {
        assert!(sentence.contains(' ') && !sentence.contains('{'), "{sentence}");
    }
    sentences.join(".\n")
}

#[test]
fn what_neighbours_read_is_plain_and_so_is_what_staff_read() {
    let public = ["refusal-words-", "refusal-order-", "refusal-terms-"];
    let of_public = |key: &String| public.iter().any(|group| key.starts_with(group));
    let refusals = Refusal::keys().into_iter().filter(of_public);
    let statuses = order::Status::VARIANTS.iter().map(|status| format!("status-request-{status}"));
    let dangers = red_flag::kinds().map(|kind| format!("red-flag-{kind}"));
    let read = reading_level(&text_of(refusals.chain(statuses).chain(dangers)));
    assert!(read.fog() <= 9.0, "neighbours: {} {read:?}", read.fog());
    let history = What::names().iter().map(|name| format!("history-{name}"));
    let read = reading_level(&text_of(Refusal::keys().into_iter().chain(history)));
    assert!(read.fog() <= 12.0, "staff: {} {read:?}", read.fog());
}
