//! Where one can go: every address, once. Addresses are Polish; `/en` and `/uk` stand before the same ones.

use crate::accounts::{self, cards, codes, data, factor, password, register, security, sign_in, sign_out};
use crate::aid;
use crate::api::{self, documentation, feeds};
use crate::app::App;
use crate::applications;
use crate::candidates;
use crate::categories;
use crate::certificates;
use crate::companies;
use crate::contact;
use crate::content_notices::{self, report};
use crate::costs;
use crate::display;
use crate::donations;
use crate::engagements;
use crate::enquiries;
use crate::exceptions;
use crate::failure::Failure;
use crate::files;
use crate::funds;
use crate::home;
use crate::inspection;
use crate::kit::locale::Language;
use crate::kit::{assets, forms, headers, requests};
use crate::ledger;
use crate::listings;
use crate::look::trouble;
use crate::objections;
use crate::offers;
use crate::operator;
use crate::orders;
use crate::paid_activity::{self, charge, explain, fees, give_back, pay, scope, year};
use crate::people;
use crate::places;
use crate::probes;
use crate::programme::{self as explained, read};
use crate::screenings;
use crate::search;
use crate::separation;
use crate::slots;
use crate::statements;
use crate::stock;
use crate::{cash_deposits, complaints, desk, hours, letters, visits};
use crate::{organisations, reviews, team, tokens};
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Request};
use axum::http::{StatusCode, Uri};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodRouter, get, post};
use std::time::Duration;
use tower::util::MapRequestLayer;
use tower::{Layer, Service};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::TimeoutLayer;

/// An address and what answers there.
pub type Route = (&'static str, MethodRouter<App>);

/// What everybody may open.
#[must_use]
pub fn public() -> Vec<Route> {
    vec![
        ("/", get(home::show::show)),
        ("/oferty", get(search::list::show)),
        ("/miejscowosci/{slug}", get(places::show::show)),
        ("/kategorie/{slug}", get(categories::show::show)),
        ("/ulatwienia", get(display::choose::show).post(display::choose::submit)),
        ("/dolacz", get(candidates::step::begin).post(candidates::step::submit_first)),
        ("/dolacz/sprawdz", get(candidates::check::show).post(candidates::check::submit)),
        ("/dolacz/gotowe", get(candidates::done::show)),
        ("/dolacz/{krok}", get(candidates::step::show).post(candidates::step::submit)),
        ("/wolontariat", get(candidates::volunteer::show)),
        ("/wolontariat/zgloszenie", get(candidates::volunteer::form).post(candidates::volunteer::submit)),
        ("/wolontariat/gotowe", get(candidates::done::show)),
        ("/rejestracja", get(register::show).post(register::submit)),
        ("/rejestracja/kod", get(register::show_code).post(register::submit_code)),
        ("/logowanie", get(sign_in::show).post(sign_in::submit)),
        ("/logowanie/kod", get(codes::sign_in::show).post(codes::sign_in::submit)),
        ("/logowanie/kod/wpisz", get(codes::sign_in::show_enter).post(codes::sign_in::submit_enter)),
        ("/logowanie/karta", post(codes::sign_in::submit_card)),
        ("/logowanie/drugi-skladnik", get(factor::enter::show).post(factor::enter::submit)),
        ("/logowanie/reset", get(password::reset::show).post(password::reset::submit)),
        ("/logowanie/reset/kod", get(password::reset::show_code).post(password::reset::submit_code)),
        ("/logowanie/link/{token}", get(password::link::show).post(password::link::submit)),
        ("/wyloguj", get(sign_out::show).post(sign_out::submit)),
        ("/darowizna/{org}", get(donations::give::show)),
        ("/darowizna/{org}/druk", get(donations::slip::show)),
        ("/darowizna/{org}/kod/{code}", get(donations::give::show_code)),
        ("/darowizna/{org}/potwierdzenie", get(donations::announce::form).post(donations::announce::submit)),
        ("/organizacje", get(organisations::list::show)),
        ("/organizacje/{slug}", get(organisations::show::show)),
        ("/firmy", get(companies::list::show)),
        ("/firmy/{slug}", get(companies::show::show)),
        ("/firmy/{slug}/{address}", get(listings::show::show)),
        ("/organizacje/{slug}/standardy", get(organisations::show::standards)),
        ("/organizacje/{slug}/standardy-dla-dzieci", get(organisations::show::child_standards)),
        ("/polaczenie/{id}/{day}/{proof}", get(people::connect::show).post(people::connect::submit)),
        ("/zaproszenie/{id}/{proof}", get(team::accept::show).post(team::accept::submit)),
        ("/dla-organizacji", get(applications::about::show)),
        ("/dla-organizacji/umowa", get(applications::agreement::blank)),
        (
            "/dla-organizacji/przystap",
            get(applications::eligibility::show).post(applications::eligibility::submit),
        ),
        ("/dla-organizacji/przystap/nie-teraz", get(applications::eligibility::not_now)),
        ("/dla-organizacji/przystap/nazwa", get(applications::begin::show).post(applications::begin::submit)),
    ]
}

/// What a neighbour opens who asks for help, and who follows what became of it.
#[must_use]
pub fn asking() -> Vec<Route> {
    vec![
        ("/prosba/nowa", get(enquiries::start::show).post(enquiries::start::submit)),
        ("/prosba/termin", get(enquiries::start::show_slots).post(enquiries::start::submit_slot)),
        ("/prosba/co", get(enquiries::describe::show).post(enquiries::describe::submit)),
        ("/prosba/uwaga", get(enquiries::warn::show)),
        ("/prosba/gdzie", get(enquiries::locate::show).post(enquiries::locate::submit)),
        ("/prosba/kiedy", get(enquiries::time::show).post(enquiries::time::submit)),
        ("/prosba/kontakt", get(enquiries::contact::show).post(enquiries::contact::submit)),
        ("/prosba/sprawdz", get(enquiries::check::show).post(enquiries::check::submit)),
        ("/prosba/zapisana", get(enquiries::put_off::show)),
        ("/prosba/{number}/potwierdzenie", get(enquiries::placed::show)),
        (
            "/prosba/{number}/adres/{code}",
            get(orders::confirm_contact::show).post(orders::confirm_contact::submit),
        ),
        ("/prosba/adres-potwierdzony", get(orders::confirm_contact::thank)),
        ("/moja-prosba", get(orders::open::show).post(orders::open::submit)),
        ("/moja-prosba/zamknij", post(orders::open::close)),
        ("/moja-prosba/oddzwoncie", get(orders::ask_for_call::show).post(orders::ask_for_call::submit)),
        ("/moja-prosba/zadzwoncie", post(orders::ask_for_call::submit_about_order)),
        ("/moja-prosba/odpowiedz", post(orders::answer::submit)),
        ("/moja-prosba/warunki", post(orders::accept_terms::submit)),
        ("/moja-prosba/inny-termin", get(orders::counter::show).post(orders::counter::submit)),
        ("/moja-prosba/zmien", get(orders::change::show).post(orders::change::submit)),
        ("/moja-prosba/odwolaj", get(orders::call_off::show).post(orders::call_off::submit)),
        ("/moja-prosba/wykonane", post(orders::confirm::submit)),
        ("/moja-prosba/cos-nie-tak", get(orders::dispute::show).post(orders::dispute::submit)),
    ]
}

/// What explains the programme and its rules, and how to reach whoever answers for them.
#[must_use]
pub fn explaining() -> Vec<Route> {
    vec![
        ("/program", get(read::show)),
        ("/program/jak-to-dziala", get(read::show)),
        ("/program/pytania", get(read::show)),
        ("/program/druk", get(read::show)),
        ("/program/zaproszenie", get(read::show)),
        ("/dla-firm", get(read::show)),
        ("/dla-instytucji", get(read::show)),
        ("/regulamin", get(read::show)),
        ("/prywatnosc", get(read::show)),
        ("/dostepnosc", get(read::show)),
        ("/kontakt", get(contact::write::show).post(contact::write::submit)),
        ("/zglos-naduzycie", get(report::show).post(report::submit)),
        ("/zglos-naduzycie/przyjete", get(report::show_received)),
        ("/latwy-tekst", get(read::show)),
        ("/latwy-tekst/program", get(read::show)),
        ("/latwy-tekst/prosba", get(read::show)),
        ("/latwy-tekst/moja-prosba", get(read::show)),
        ("/latwy-tekst/dolacz", get(read::show)),
        ("/latwy-tekst/dane", get(read::show)),
        ("/latwy-tekst/kontakt", get(read::show)),
    ]
}

/// What somebody who is signed in may open: `/moje`.
#[must_use]
pub fn own() -> Vec<Route> {
    vec![
        ("/moje", get(accounts::own::show)),
        ("/moje/umiejetnosci", get(people::own::show).post(people::own::submit)),
        ("/moje/organizacje", get(people::connected::show).post(people::connected::submit)),
        ("/moje/dokumenty", get(engagements::own::show)),
        ("/moje/dokumenty/{id}", get(engagements::own::print)),
        ("/moje/zaswiadczenia/{id}", get(certificates::print::show_own)),
        ("/rejestracja/gotowe", get(register::show_done)),
        ("/moje/dane", get(data::change::show).post(data::change::submit)),
        ("/moje/dane/adres", post(data::email::submit)),
        ("/moje/dane/email", get(data::email::show_code).post(data::email::submit_code)),
        ("/moje/dane/usun", get(data::erase::show).post(data::erase::submit)),
        ("/moje/bezpieczenstwo", get(security::show).post(security::submit)),
        ("/moje/bezpieczenstwo/haslo", get(password::change::show).post(password::change::submit)),
        ("/moje/bezpieczenstwo/drugi-skladnik", get(factor::set::show).post(factor::set::submit)),
        ("/moje/bezpieczenstwo/drugi-skladnik/usun", post(factor::set::remove)),
        ("/moje/bezpieczenstwo/kody", get(cards::print::show_recovery).post(cards::print::submit_recovery)),
        ("/moje/bezpieczenstwo/karta", get(cards::print::show).post(cards::print::submit)),
        ("/moje/dzien", get(visits::day::show)),
        ("/moje/dzien/{visit}/{answer}", post(visits::answer::submit)),
        ("/moje/godziny", get(hours::own::show).post(hours::own::submit)),
        ("/moje/pomoc", get(aid::own::show)),
        ("/moje/pomoc/prosba", get(aid::ask::show).post(aid::ask::submit)),
        ("/moje/pomoc/zasady/{org}", get(aid::rules::show_own)),
        ("/moje/pomoc/{id}", get(aid::own::one)),
        ("/moje/pomoc/{id}/rezygnacja", post(aid::withdraw::submit)),
        ("/moje/pomoc/{id}/odwolanie", get(aid::appeal::show).post(aid::appeal::submit)),
        ("/moje/pomoc/{id}/decyzja", get(aid::decision::show_own)),
        ("/moje/pomoc/{id}/pokwitowanie", get(aid::receipt::show_own)),
        ("/moje/firma", get(companies::own::show)),
        ("/moje/firma/nowa", get(companies::register::show).post(companies::register::submit)),
        ("/moje/firma/dane", get(companies::change::show).post(companies::change::submit)),
        ("/moje/firma/oswiadczenie", post(companies::declare::submit)),
        ("/moje/firma/zamkniecie", get(companies::close::show).post(companies::close::submit)),
        ("/moje/firma/oferty/nowa", get(listings::draft::show).post(listings::draft::submit)),
        ("/moje/firma/oferty/{number}", get(listings::one::show)),
        ("/moje/firma/oferty/{number}/zmiana", get(listings::mend::show).post(listings::mend::submit)),
        ("/moje/firma/oferty/{number}/wyslanie", post(listings::send::submit)),
        ("/moje/firma/oferty/{number}/cofniecie", post(listings::take_back::submit)),
        ("/moje/firma/oferty/{number}/wstrzymanie", post(listings::pause::submit)),
        ("/moje/firma/oferty/{number}/wznowienie", post(listings::resume::submit)),
    ]
}

/// The panel of an organisation.
#[must_use]
pub fn panel() -> Vec<Route> {
    vec![
        ("/panel/{org}/pliki/{id}", get(files::download::show)),
        ("/panel/{org}/wiadomosci", get(contact::queue::show_of_house)),
        ("/panel/{org}/wiadomosci/{id}", post(contact::answer::submit_of_house)),
        ("/panel/{org}/menu", get(organisations::menu::show)),
        ("/panel/{org}/ustawienia", get(organisations::settings::show)),
        ("/panel/{org}/ustawienia/mala", post(organisations::settings::submit_small)),
        (
            "/panel/{org}/ustawienia/kontakt",
            get(organisations::describe::show).post(organisations::describe::submit),
        ),
        (
            "/panel/{org}/ustawienia/standardy",
            get(organisations::adopt::show).post(organisations::adopt::submit),
        ),
        (
            "/panel/{org}/ustawienia/polisy",
            get(organisations::insure::show).post(organisations::insure::submit),
        ),
        (
            "/panel/{org}/ustawienia/odejscie",
            get(organisations::leave::show).post(organisations::leave::submit),
        ),
        ("/panel/{org}/zespol", get(team::list::show)),
        ("/panel/{org}/zespol/programy", get(tokens::page::show).post(tokens::make::submit)),
        ("/panel/{org}/zespol/programy/{id}", post(tokens::revoke::submit)),
        ("/panel/{org}/zespol/zaproszenie", post(team::invite::submit)),
        ("/panel/{org}/zespol/cofniecie", post(team::uninvite::submit)),
        ("/panel/{org}/zespol/role", post(team::give::submit)),
        ("/panel/{org}/zespol/odebranie", post(team::take::submit)),
        ("/panel/{org}/przystapienie", get(applications::tasks::show)),
        ("/panel/{org}/przystapienie/wyslanie", post(applications::send::submit)),
        ("/panel/{org}/przystapienie/umowa", get(applications::agreement::show)),
        (
            "/panel/{org}/przystapienie/rejestr",
            get(applications::register::show).post(applications::register::submit),
        ),
        (
            "/panel/{org}/przystapienie/reprezentacja",
            get(applications::representative::show).post(applications::representative::submit),
        ),
        (
            "/panel/{org}/przystapienie/uslugi",
            get(applications::services::show).post(applications::services::submit),
        ),
        (
            "/panel/{org}/przystapienie/konto",
            get(applications::account::show).post(applications::account::submit),
        ),
        (
            "/panel/{org}/przystapienie/dokumenty",
            get(applications::documents::show).post(applications::documents::submit),
        ),
        (
            "/panel/{org}/przystapienie/oswiadczenia",
            get(applications::declarations::show).post(applications::declarations::submit),
        ),
        ("/panel/{org}/karta/{person}", get(cards::hand_out::show).post(cards::hand_out::submit)),
        ("/panel/{org}", get(desk::overview::show)),
        ("/panel/{org}/wpisz", get(orders::enter::show).post(orders::enter::submit)),
        ("/panel/{org}/zlecenia", get(orders::list::show)),
        ("/panel/{org}/zlecenia/wolne", get(orders::list::show_free)),
        ("/panel/{org}/zlecenia/wolne/{number}", post(orders::list::submit_take)),
        ("/panel/{org}/zlecenia/{number}", get(orders::sheet::show)),
        ("/panel/{org}/zlecenia/{number}/odczytane", post(orders::acknowledge::submit)),
        ("/panel/{org}/zlecenia/{number}/wycena", get(orders::quote::show)),
        (
            "/panel/{org}/zlecenia/{number}/przyjecie",
            get(orders::take_on::show).post(orders::take_on::submit),
        ),
        ("/panel/{org}/zlecenia/{number}/pytanie", get(orders::ask::show).post(orders::ask::submit)),
        ("/panel/{org}/zlecenia/{number}/odmowa", get(orders::decline::show).post(orders::decline::submit)),
        (
            "/panel/{org}/zlecenia/{number}/odwolanie",
            get(orders::decline::show_cancel).post(orders::decline::submit_cancel),
        ),
        (
            "/panel/{org}/zlecenia/{number}/reklamacja",
            get(complaints::answer::show).post(complaints::answer::submit),
        ),
        (
            "/panel/{org}/zlecenia/{number}/bezplatnie",
            get(orders::serve_for_free::show).post(orders::serve_for_free::submit),
        ),
        ("/panel/{org}/zlecenia/{number}/zamkniecie", post(orders::close::submit)),
        ("/panel/{org}/wizyty/{visit}/odpowiedz", post(visits::take_answer::submit)),
        ("/panel/{org}/wizyty/{visit}/karta", get(visits::slip::show)),
        ("/panel/{org}/wizyty/{visit}/wykonane", get(visits::finish::show).post(visits::finish::submit)),
        (
            "/panel/{org}/wizyty/{visit}/przelozenie",
            get(visits::reschedule::show).post(visits::reschedule::submit),
        ),
        (
            "/panel/{org}/wizyty/{visit}/{ending}",
            get(visits::fall_through::show).post(visits::fall_through::submit),
        ),
        ("/panel/{org}/godziny", get(hours::approve::show)),
        ("/panel/{org}/godziny/{entry}/{answer}", post(hours::approve::submit)),
        ("/panel/{org}/kolejka", get(letters::list::show)),
        ("/panel/{org}/kolejka/{letter}", get(letters::show::show).post(letters::show::submit)),
    ]
}

/// What paid services cost, and what is asked for them.
#[must_use]
pub fn charging() -> Vec<Route> {
    vec![
        ("/panel/{org}/kalkulacje", get(paid_activity::list::show)),
        ("/panel/{org}/kalkulacje/nowa", get(paid_activity::draft::show).post(paid_activity::draft::submit)),
        ("/panel/{org}/kalkulacje/zakres", get(scope::show).post(scope::submit)),
        ("/panel/{org}/kalkulacje/oplaty", get(fees::show)),
        ("/panel/{org}/kalkulacje/oplaty/{id}/dokument", post(charge::submit)),
        ("/panel/{org}/kalkulacje/oplaty/{id}/zaplata", post(pay::submit)),
        ("/panel/{org}/kalkulacje/oplaty/{id}/zwrot", post(give_back::submit)),
        ("/panel/{org}/kalkulacje/rok/{year}", get(year::show)),
        ("/panel/{org}/kalkulacje/rok/{year}/powod", post(explain::submit)),
        ("/panel/{org}/kalkulacje/{id}", get(paid_activity::one::show)),
        (
            "/panel/{org}/kalkulacje/{id}/zmiana",
            get(paid_activity::draft::show_mend).post(paid_activity::draft::submit_mend),
        ),
        ("/panel/{org}/kalkulacje/{id}/zatwierdzenie", post(paid_activity::approve::submit)),
        ("/panel/{org}/kalkulacje/{id}/usuniecie", post(paid_activity::discard::submit)),
        ("/panel/{org}/kalkulacje/{id}/druk", get(paid_activity::print::show)),
    ]
}

/// Offers: what everybody reads, what their keepers do, and what the people they name answer.
#[must_use]
pub fn offering() -> Vec<Route> {
    vec![
        ("/oferty/{address}", get(offers::show::show)),
        ("/oferty/{address}/plakat", get(offers::poster::show)),
        ("/o/{number}", get(offers::show::short)),
        ("/moje/oferty", get(offers::agree::show)),
        ("/moje/oferty/{number}", post(offers::agree::submit_own)),
        ("/panel/{org}/oferty", get(offers::list::show)),
        ("/panel/{org}/oferty/nowa", get(offers::draft::show).post(offers::draft::submit)),
        ("/panel/{org}/oferty/{number}", get(offers::one::show)),
        ("/panel/{org}/oferty/{number}/plakat", get(offers::poster::preview)),
        ("/panel/{org}/oferty/{number}/zmiana", get(offers::mend::show).post(offers::mend::submit)),
        ("/panel/{org}/oferty/{number}/pytanie", post(offers::ask::submit)),
        ("/panel/{org}/oferty/{number}/zdjecie", get(objections::make::show).post(objections::make::submit)),
        ("/panel/{org}/oferty/{number}/zgoda", post(offers::agree::submit_spoken)),
        ("/panel/{org}/oferty/{number}/publikacja", post(offers::publish::submit)),
        ("/panel/{org}/oferty/{number}/wstrzymanie", post(offers::pause::submit)),
        ("/panel/{org}/oferty/{number}/wznowienie", post(offers::resume::submit)),
        ("/panel/{org}/oferty/{number}/zapelnienie", post(offers::fill::submit)),
        ("/panel/{org}/oferty/{number}/otwarcie", post(offers::reopen::submit)),
        ("/panel/{org}/oferty/{number}/przedluzenie", post(offers::renew::submit)),
        (
            "/panel/{org}/oferty/{number}/wycofanie",
            get(offers::withdraw::show).post(offers::withdraw::submit),
        ),
        ("/panel/{org}/oferty/{number}/kopia", post(offers::copy::submit)),
        ("/panel/{org}/oferty/{number}/terminy", get(slots::add::show).post(slots::add::submit)),
        ("/panel/{org}/oferty/{number}/terminy/{slot}/usuniecie", post(slots::remove::submit)),
    ]
}

/// Material aid and the store of an organisation.
#[must_use]
pub fn aiding() -> Vec<Route> {
    vec![
        ("/panel/{org}/osoby/{id}/pomoc", get(aid::note::show).post(aid::note::submit)),
        (
            "/panel/{org}/osoby/{id}/pomoc/odwolanie",
            get(aid::take_appeal::show).post(aid::take_appeal::submit),
        ),
        (
            "/panel/{org}/osoby/{id}/pomoc/rezygnacja",
            get(aid::take_withdrawal::show).post(aid::take_withdrawal::submit),
        ),
        ("/panel/{org}/pomoc", get(aid::desk::show)),
        ("/panel/{org}/pomoc/zakonczone", get(aid::desk::show_ended)),
        ("/panel/{org}/pomoc/wniosek", get(aid::blank::show)),
        ("/panel/{org}/pomoc/rejestr", get(aid::register::show)),
        ("/panel/{org}/pomoc/rejestr.csv", get(aid::register::file)),
        ("/panel/{org}/pomoc/wyplaty", get(aid::payouts::show)),
        ("/panel/{org}/pomoc/zasady", get(aid::rules::show)),
        ("/panel/{org}/pomoc/zasady/nowe", get(aid::adopt::show).post(aid::adopt::submit)),
        ("/panel/{org}/pomoc/zasady/{version}", get(aid::rules::print)),
        ("/panel/{org}/pomoc/listy", get(aid::lists::show)),
        ("/panel/{org}/pomoc/listy/nowa", get(aid::lists::show_new).post(aid::lists::submit)),
        ("/panel/{org}/pomoc/listy/{id}", get(aid::lists::show_one)),
        ("/panel/{org}/pomoc/listy/{id}/druk", get(aid::lists::print)),
        ("/panel/{org}/pomoc/listy/{id}/zatwierdzenie", post(aid::lists::submit_approval)),
        ("/panel/{org}/pomoc/listy/{id}/wydanie", post(aid::lists::submit_hand_out)),
        ("/panel/{org}/pomoc/listy/{id}/porzucenie", post(aid::lists::submit_drop)),
        ("/panel/{org}/pomoc/{id}", get(aid::show::show)),
        ("/panel/{org}/pomoc/{id}/ocena", post(aid::assess::submit)),
        ("/panel/{org}/pomoc/{id}/decyzja", get(aid::decide::show).post(aid::decide::submit)),
        ("/panel/{org}/pomoc/{id}/decyzja/druk", get(aid::decision::show)),
        ("/panel/{org}/pomoc/{id}/podpis", post(aid::sign::submit)),
        ("/panel/{org}/pomoc/{id}/odrzucenie", post(aid::sign::submit_turn_down)),
        ("/panel/{org}/pomoc/{id}/sprawdzenie", post(aid::look_over::submit)),
        ("/panel/{org}/pomoc/{id}/wydanie", get(aid::hand_over::show).post(aid::hand_over::submit)),
        ("/panel/{org}/pomoc/{id}/pokwitowanie", get(aid::receipt::show)),
        ("/panel/{org}/pomoc/{id}/pokwitowanie/{void}", get(aid::receipt::show_void)),
        ("/panel/{org}/pomoc/{id}/uniewaznienie", get(aid::void::show).post(aid::void::submit)),
        ("/panel/{org}/pomoc/{id}/rozliczenie", post(aid::settle::submit)),
        ("/panel/{org}/pomoc/{id}/anulowanie", post(aid::cancel::submit)),
        ("/panel/{org}/pomoc/{id}/odwolanie", get(aid::review::show).post(aid::review::submit)),
        ("/panel/{org}/pomoc/{id}/zwrot", get(aid::recover::show).post(aid::recover::submit)),
        ("/panel/{org}/magazyn", get(stock::list::show)),
        ("/panel/{org}/magazyn/przyjecie", get(stock::receive::show).post(stock::receive::submit)),
        ("/panel/{org}/magazyn/spis", get(stock::count::show).post(stock::count::submit)),
        ("/panel/{org}/magazyn/{id}", get(stock::batch::show)),
        ("/panel/{org}/magazyn/{id}/korekta", post(stock::correct::submit)),
        ("/panel/{org}/magazyn/{id}/korekta/{correction}/podpis", post(stock::answer::submit)),
        ("/panel/{org}/magazyn/{id}/korekta/{correction}/odrzucenie", post(stock::answer::submit_turn_down)),
    ]
}

/// What the organiser and the operator open.
#[must_use]
pub fn programme() -> Vec<Route> {
    vec![
        ("/operator", get(operator::menu::show)),
        ("/operator/wiadomosci", get(contact::queue::show)),
        ("/operator/wiadomosci/{id}", post(contact::answer::submit)),
        ("/operator/kolejka", get(letters::list::show_of_operator)),
        ("/organizator/kolejka", get(letters::list::show_of_organiser)),
        (
            "/organizator/kolejka/{letter}",
            get(letters::show::show_of_organiser).post(letters::show::submit_of_organiser),
        ),
        (
            "/operator/kolejka/{letter}",
            get(letters::show::show_of_operator).post(letters::show::submit_of_operator),
        ),
        ("/operator/naduzycia", get(content_notices::queue::show)),
        (
            "/operator/naduzycia/{number}",
            get(content_notices::decide::show).post(content_notices::decide::submit),
        ),
        ("/operator/naduzycia/{number}/odwolanie", post(content_notices::answer::submit)),
        ("/operator/parametry", get(operator::parameters::show)),
        ("/operator/parametry/{key}", get(operator::parameter::show).post(operator::parameter::submit)),
        ("/operator/firmy", get(companies::queue::show)),
        ("/operator/firmy/{slug}", get(companies::file::show)),
        ("/operator/firmy/{slug}/punkty", post(companies::tick::submit)),
        ("/operator/firmy/{slug}/weryfikacja", post(companies::verify::submit)),
        ("/operator/firmy/{slug}/zawieszenie", post(companies::suspend::submit)),
        ("/operator/firmy/{slug}/wznowienie", post(companies::resume::submit)),
        ("/operator/firmy/{slug}/zamkniecie", post(companies::close::submit_as_operator)),
        ("/operator/oferty-firm", get(listings::queue::show)),
        ("/operator/oferty-firm/{number}", get(listings::review::show)),
        ("/operator/oferty-firm/{number}/publikacja", post(listings::decide::submit_publish)),
        ("/operator/oferty-firm/{number}/zwrot", post(listings::decide::submit_send_back)),
        ("/operator/oferty-firm/{number}/zdjecie", post(listings::decide::submit_block)),
        ("/organizator", get(reviews::menu::show)),
        ("/organizator/weryfikacja", get(reviews::queue::show)),
        ("/organizator/organizacje", get(reviews::list::show)),
        ("/organizator/organizacje/{slug}", get(reviews::file::show)),
        ("/organizator/rozdzial", get(separation::list::show)),
        ("/organizator/wyjatki", get(exceptions::list::show)),
        ("/organizator/rozdzial/{slug}", get(separation::show::show).post(separation::show::submit)),
        ("/organizator/organizacje/{slug}/sprawdzanie", post(reviews::begin::submit)),
        ("/organizator/organizacje/{slug}/punkty", post(reviews::tick::submit)),
        ("/organizator/organizacje/{slug}/poprawki", post(reviews::ask::submit)),
        ("/organizator/organizacje/{slug}/przyjecie", post(reviews::approve::submit)),
        ("/organizator/organizacje/{slug}/odmowa", post(reviews::reject::submit)),
        ("/organizator/organizacje/{slug}/wlaczenie", post(reviews::activate::submit)),
        ("/organizator/organizacje/{slug}/konto", post(reviews::verify::submit)),
        ("/organizator/organizacje/{slug}/zawieszenie", post(reviews::suspend::submit)),
        ("/organizator/organizacje/{slug}/wznowienie", post(reviews::resume::submit)),
        ("/organizator/organizacje/{slug}/zamkniecie", post(reviews::close::submit)),
    ]
}

/// The people of an organisation, and their agreements.
#[must_use]
pub fn people_of_house() -> Vec<Route> {
    vec![
        ("/panel/{org}/darowizny", get(donations::list::show)),
        ("/panel/{org}/darowizny/plik.csv", get(donations::list::file)),
        ("/panel/{org}/darowizny/nowa", get(donations::take::form).post(donations::take::submit)),
        ("/panel/{org}/darowizny/rok/{year}", get(donations::year::show)),
        ("/panel/{org}/darowizny/rok/{year}/plik.csv", get(donations::year::file)),
        ("/panel/{org}/darowizny/rok/{year}/darczyncy", post(donations::look_year::submit)),
        ("/panel/{org}/darowizny/rok/{year}/polaczenie", post(donations::join::submit)),
        ("/panel/{org}/darowizny/rok/{year}/{donor}", get(donations::year::sheet)),
        ("/panel/{org}/darowizny/{id}", get(donations::show::show)),
        ("/panel/{org}/darowizny/{id}/pomylka", post(donations::mistake::submit)),
        ("/panel/{org}/darowizny/{id}/darczynca", post(donations::look_at::submit)),
        ("/panel/{org}/darowizny/{id}/dowod", get(donations::receipt::show)),
        (
            "/panel/{org}/darowizny/{id}/potwierdzenie",
            get(donations::confirmation::show).post(donations::acknowledge::submit),
        ),
        ("/panel/{org}/darowizny/{id}/list", get(donations::tell::show)),
        ("/panel/{org}/darowizny/{id}/napisano", post(donations::tell::submit)),
        ("/panel/{org}/darowizny/{id}/zwrot", post(donations::give_back::submit)),
        ("/panel/{org}/darowizny/{id}/nie-darowizna", post(donations::reclassify::submit)),
        ("/panel/{org}/fundusze", get(funds::list::show).post(funds::open::submit)),
        ("/panel/{org}/fundusze/przeniesienie", post(funds::transfer::submit)),
        ("/panel/{org}/fundusze/cofniecie", post(funds::move_back::submit)),
        ("/panel/{org}/fundusze/kod", post(funds::list::submit_code)),
        ("/panel/{org}/fundusze/{id}/zamkniecie", post(funds::close::submit)),
        ("/panel/{org}/gotowka", get(cash_deposits::list::show).post(cash_deposits::note::submit)),
        ("/panel/{org}/gotowka/{id}/na-koncie", post(cash_deposits::arrive::submit)),
        ("/panel/{org}/gotowka/{id}/cofniecie", post(cash_deposits::withdraw::submit)),
        ("/panel/{org}/koszty", get(costs::list::show)),
        ("/panel/{org}/koszty/nowy", get(costs::note::form).post(costs::note::submit)),
        ("/panel/{org}/koszty/{id}", get(costs::show::show)),
        ("/panel/{org}/koszty/{id}/zaplata", post(costs::pay::submit)),
        ("/panel/{org}/koszty/{id}/wycofanie", post(costs::withdraw::submit)),
        ("/panel/{org}/ksiegi", get(ledger::show::show)),
        ("/panel/{org}/ksiegi/zapisy", get(ledger::entries::show)),
        ("/panel/{org}/ksiegi/dowod", get(ledger::prove::show)),
        ("/panel/{org}/ksiegi/zamkniecie", post(ledger::close::submit)),
        ("/panel/{org}/ksiegi/{year}/{file}", get(ledger::export::show)),
        ("/panel/{org}/uczestnicy", get(people::list::participants)),
        ("/panel/{org}/uczestnicy/plik.csv", get(people::export::participants)),
        ("/panel/{org}/wolontariusze", get(people::list::volunteers)),
        ("/panel/{org}/wolontariusze/plik.csv", get(people::export::volunteers)),
        ("/panel/{org}/osoby/nowa", get(people::enter::form).post(people::enter::submit)),
        ("/panel/{org}/osoby/{id}", get(people::show::show)),
        ("/panel/{org}/osoby/{id}/konto", get(people::account::show)),
        ("/panel/{org}/osoby/{id}/konto/rozlaczenie", post(people::disconnect::submit)),
        ("/panel/{org}/osoby/{id}/dane", get(people::change::form).post(people::change::submit)),
        ("/panel/{org}/osoby/{id}/umiejetnosci", get(people::skills::form).post(people::skills::submit)),
        ("/panel/{org}/osoby/{id}/kwalifikacje", get(people::qualify::form).post(people::qualify::submit)),
        ("/panel/{org}/osoby/{id}/przyjecie", post(people::join::submit)),
        ("/panel/{org}/osoby/{id}/przerwa", post(people::pause::submit)),
        ("/panel/{org}/osoby/{id}/powrot", post(people::resume::submit)),
        ("/panel/{org}/osoby/{id}/koniec", get(people::end::form).post(people::end::submit)),
        (
            "/panel/{org}/osoby/{id}/porozumienie",
            get(engagements::draft::form).post(engagements::draft::submit),
        ),
        (
            "/panel/{org}/osoby/{id}/zaswiadczenie",
            get(certificates::issue::form).post(certificates::issue::submit),
        ),
        ("/panel/{org}/zaswiadczenia/{id}", get(certificates::print::show)),
        ("/panel/{org}/porozumienia/{id}", get(engagements::show::show)),
        ("/panel/{org}/porozumienia/{id}/druk", get(engagements::booklet::show)),
        ("/panel/{org}/porozumienia/{id}/podpis", post(engagements::sign::submit)),
        ("/panel/{org}/porozumienia/{id}/start", post(engagements::activate::submit)),
        ("/panel/{org}/porozumienia/{id}/zmiana", post(engagements::extend::submit)),
        ("/panel/{org}/porozumienia/{id}/przerwa", post(engagements::pause::submit)),
        ("/panel/{org}/porozumienia/{id}/powrot", post(engagements::resume::submit)),
        ("/panel/{org}/porozumienia/{id}/koniec", post(engagements::end::submit)),
        ("/panel/{org}/ochrona", get(screenings::list::show)),
        ("/panel/{org}/ochrona/oswiadczenie", get(screenings::statement::show)),
        ("/panel/{org}/ochrona/{id}", get(screenings::show::show)),
        ("/panel/{org}/ochrona/{id}/czesc", post(screenings::see::submit)),
        ("/panel/{org}/ochrona/{id}/decyzja", post(screenings::decide::submit)),
    ]
}

/// What machines ask.
#[must_use]
pub fn machines() -> Vec<Route> {
    vec![
        ("/a/{*path}", get(assets::serve)),
        ("/.well-known/change-password", get(password::change::elsewhere)),
        ("/robots.txt", get(explained::robots::show)),
        ("/sitemap.xml", get(explained::sitemap::show)),
        ("/.well-known/security.txt", get(explained::security::show)),
        ("/livez", get(probes::livez::show)),
        ("/metrics", get(probes::metrics::show)),
        ("/readyz", get(probes::readyz::show)),
        ("/oferty.atom", get(feeds::all)),
        ("/kategorie/{slug}/oferty.atom", get(feeds::of_category)),
        ("/miejscowosci/{slug}/oferty.atom", get(feeds::of_place)),
        ("/organizacje/{slug}/oferty.atom", get(feeds::of_organisation)),
        ("/api/dokumentacja", get(documentation::show)),
    ]
}

/// The programming interface; its document lists the same addresses.
#[must_use]
pub fn interface() -> Vec<Route> {
    vec![
        ("/api/v1/offers", get(api::offers::list::list)),
        ("/api/v1/offers/{id}", get(api::offers::show::show)),
        ("/api/v1/categories", get(api::categories::list)),
        ("/api/v1/organisations", get(api::organisations::list)),
        ("/api/v1/organisations/{slug}", get(api::organisations::show)),
        ("/api/v1/places", get(api::places::list)),
        ("/api/v1/orders", post(api::orders::ask::submit)),
        ("/api/v1/orders/{number}", get(api::orders::follow::show)),
        ("/api/v1/orders/{number}/access", post(api::orders::access::open)),
        ("/api/v1/orders/{number}/answer", post(api::orders::acts::answer_question)),
        ("/api/v1/orders/{number}/accept", post(api::orders::acts::accept)),
        ("/api/v1/orders/{number}/counter", post(api::orders::acts::propose)),
        ("/api/v1/orders/{number}/cancel", post(api::orders::acts::cancel)),
        ("/api/v1/orders/{number}/confirm", post(api::orders::acts::confirm_work)),
        ("/api/v1/orders/{number}/dispute", post(api::orders::acts::dispute_work)),
        ("/api/v1/orders/{number}/change", post(api::orders::change::say)),
        ("/api/v1/orders/{number}/call", post(api::orders::change::call)),
        ("/api/v1/organisations/{slug}/orders", get(api::houses::orders::list)),
        ("/api/v1/organisations/{slug}/free-orders", get(api::houses::orders::list_free)),
        ("/api/v1/organisations/{slug}/people", get(api::houses::plan::people)),
        ("/api/v1/organisations/{slug}/orders/{number}", get(api::houses::sheet::show)),
        ("/api/v1/organisations/{slug}/orders/{number}/acknowledge", post(api::houses::answers::acknowledge)),
        ("/api/v1/organisations/{slug}/orders/{number}/take", post(api::houses::answers::take)),
        ("/api/v1/organisations/{slug}/orders/{number}/question", post(api::houses::answers::question)),
        ("/api/v1/organisations/{slug}/orders/{number}/plan", post(api::houses::plan::plan)),
        ("/api/v1/organisations/{slug}/orders/{number}/decline", post(api::houses::answers::decline)),
        ("/api/v1/organisations/{slug}/orders/{number}/cancel", post(api::houses::answers::cancel)),
        ("/api/v1/organisations/{slug}/orders/{number}/complaint", post(api::houses::answers::complaint)),
        ("/api/v1/organisations/{slug}/orders/{number}/close", post(api::houses::answers::close)),
        ("/api/v1/organisations/{slug}/visits/{visit}/finish", post(api::houses::visits::finish)),
        ("/api/v1/organisations/{slug}/visits/{visit}/move", post(api::houses::visits::move_visit)),
        ("/api/v1/organisations/{slug}/visits/{visit}/call-off", post(api::houses::visits::call_off)),
        ("/api/v1/organisations/{slug}/visits/{visit}/abort", post(api::houses::visits::abort)),
        ("/api/v1/organisations/{slug}/visits/{visit}/no-show", post(api::houses::visits::no_show)),
        ("/api/v1/organisations/{slug}/hours", get(api::houses::hours::list)),
        ("/api/v1/organisations/{slug}/hours/{entry}/approve", post(api::houses::hours::approve)),
        ("/api/v1/organisations/{slug}/hours/{entry}/return", post(api::houses::hours::give_back)),
        ("/api/v1/organisations/{slug}/hours/{entry}/reverse", post(api::houses::hours::reverse)),
        ("/api/v1/openapi.json", get(api::openapi::show)),
    ]
    .into_iter()
    .chain(interface_to_money())
    .chain(interface_to_aid())
    .collect()
}

/// What programs do with material aid.
fn interface_to_aid() -> Vec<Route> {
    use api::houses::aid;
    vec![
        ("/api/v1/organisations/{slug}/aid", get(aid::list::list).post(aid::note::submit)),
        ("/api/v1/organisations/{slug}/payouts", get(aid::list::payouts)),
        ("/api/v1/organisations/{slug}/aid/{request}", get(aid::sheet::show)),
        ("/api/v1/organisations/{slug}/aid/{request}/ground", get(aid::ground::ground)),
        ("/api/v1/organisations/{slug}/aid/{request}/granted", get(aid::ground::granted)),
        ("/api/v1/organisations/{slug}/aid/{request}/assess", post(aid::acts::assess)),
        ("/api/v1/organisations/{slug}/aid/{request}/decide", post(aid::decide::submit)),
        ("/api/v1/organisations/{slug}/aid/{request}/sign", post(aid::acts::sign)),
        ("/api/v1/organisations/{slug}/aid/{request}/turn-down", post(aid::acts::turn_down)),
        ("/api/v1/organisations/{slug}/aid/{request}/look-over", post(aid::acts::look_over)),
        ("/api/v1/organisations/{slug}/aid/{request}/hand-over", post(aid::hand_over::submit)),
        ("/api/v1/organisations/{slug}/aid/{request}/settle", post(aid::acts::settle)),
        ("/api/v1/organisations/{slug}/aid/{request}/review", post(aid::acts::review)),
        ("/api/v1/organisations/{slug}/aid/{request}/recover", post(aid::acts::recover)),
        ("/api/v1/organisations/{slug}/aid/{request}/cancel", post(aid::acts::cancel)),
    ]
}

/// What programs do with the donations of an organisation.
fn interface_to_money() -> Vec<Route> {
    use api::houses::{donations, funds};
    vec![
        ("/api/v1/organisations/{slug}/funds", get(funds::list)),
        ("/api/v1/organisations/{slug}/donations", get(donations::list::list).post(donations::take::submit)),
        ("/api/v1/organisations/{slug}/donations/{donation}", get(donations::sheet::show)),
        ("/api/v1/organisations/{slug}/donations/{donation}/look", post(donations::acts::look)),
        ("/api/v1/organisations/{slug}/donations/{donation}/acknowledge", post(donations::acts::acknowledge)),
        ("/api/v1/organisations/{slug}/donations/{donation}/return", post(donations::acts::give_back)),
        ("/api/v1/organisations/{slug}/donations/{donation}/reclassify", post(donations::acts::reclassify)),
        ("/api/v1/organisations/{slug}/donations/{donation}/mistake", post(donations::acts::mistake)),
    ]
}

/// How long a request may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// The bank statements of an organisation, and the pack for whoever inspects it.
#[must_use]
pub fn money() -> Vec<Route> {
    vec![
        ("/panel/{org}/kontrola", get(inspection::show::show)),
        ("/panel/{org}/rejestry", get(inspection::list::show)),
        ("/panel/{org}/rejestry/{year}/{file}", get(inspection::list::file)),
        ("/panel/{org}/kontrola/{year}/teczka.zip", get(inspection::take::show)),
        ("/panel/{org}/wyciagi", get(statements::list::show).post(statements::upload::submit)),
        ("/panel/{org}/wyciagi/profile", get(statements::profiles::show).post(statements::profiles::submit)),
        (
            "/panel/{org}/wyciagi/profile/kolumny",
            get(statements::columns::show).post(statements::columns::submit),
        ),
        ("/panel/{org}/wyciagi/do-wyjasnienia", get(statements::queue::show)),
        ("/panel/{org}/wyciagi/wplaty/{line}", post(statements::explain::submit)),
        ("/panel/{org}/wyciagi/wplacajacy", post(statements::payers::submit)),
        ("/panel/{org}/wyciagi/{statement}", get(statements::show::show)),
        ("/panel/{org}/wyciagi/{statement}/ksiegowanie", post(statements::book::submit)),
        ("/panel/{org}/wyciagi/{statement}/porzucenie", post(statements::discard::submit)),
    ]
}

/// What only somebody may open who is signed in, or nobody at all.
#[must_use]
pub fn inside() -> Vec<Route> {
    let groups = [own(), panel(), charging(), offering(), people_of_house(), aiding(), money(), programme()];
    groups.into_iter().flatten().collect()
}

/// Every address there is.
#[must_use]
pub fn all() -> Vec<Route> {
    let groups = [public(), asking(), explaining(), inside(), machines(), interface()];
    groups.into_iter().flatten().collect()
}

/// The whole server as a service.
pub fn service(
    app: &App,
) -> impl Service<Request, Response = axum::response::Response, Error = std::convert::Infallible, Future: Send>
+ Clone
+ Send
+ Sync
+ 'static {
    let https = app.settings.https();
    let router = all().into_iter().fold(Router::new(), |router, (path, method)| router.route(path, method));
    let router = router
        .fallback(async || Failure::NotFound)
        .method_not_allowed_fallback(async || Failure::WrongMethod)
        .layer(DefaultBodyLimit::max(forms::FILES_MAX))
        .layer(CatchPanicLayer::custom(|_| axum::response::IntoResponse::into_response(panicked())))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, PATIENCE))
        .layer(from_fn_with_state(app.clone(), trouble::tell))
        // A browser keeps no token of the interface for another site to use, and JSON comes from no form.
        .layer(CsrfLayer::new().with_insecure_bypass(|_, uri| api::is_of_machines(uri.path())))
        .layer(CompressionLayer::new())
        .layer(from_fn(move |request, next| headers::secure(https, request, next)))
        .layer(from_fn_with_state(app.requests.clone(), requests::note))
        .with_state(app.clone());
    MapRequestLayer::new(take_language).layer(router)
}

fn panicked() -> Failure {
    Failure::from(crate::kit::db::Broken::Panicked)
}

/// Takes the language from the front of the path, so that all languages share their routes.
fn take_language(mut request: Request<Body>) -> Request<Body> {
    let (language, path) = Language::of_path(request.uri().path());
    // No text of PostgreSQL holds NUL; nothing is called by the character next to it either.
    let held = path.replace("%00", "%01");
    if language != Language::default() || held != path {
        let query = request.uri().query().map_or_else(String::new, |query| format!("?{query}"));
        if let Ok(uri) = format!("{held}{query}").parse::<Uri>() {
            *request.uri_mut() = uri;
        }
    }
    request.extensions_mut().insert(language);
    request
}
