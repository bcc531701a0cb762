//! What the sentences, dates and figures look like in each language.

use super::*;
use jiff::Timestamp;
use jiff::civil::date;

const PL: Words = Language::Pl.words();
const EN: Words = Language::En.words();
const UK: Words = Language::Uk.words();

#[test]
fn a_language_is_read_from_its_code_and_from_an_address() {
    assert_eq!("uk".parse(), Ok(Language::Uk));
    assert_eq!("de".parse::<Language>(), Err(UnknownLanguage));
    assert_eq!(Language::of_path("/en/oferty"), (Language::En, "/oferty"));
    assert_eq!(Language::of_path("/uk"), (Language::Uk, "/"));
    assert_eq!(Language::of_path("/enklawa"), (Language::Pl, "/enklawa"));
    for language in Language::ALL {
        assert_eq!(language.to_string().parse(), Ok(language));
        assert_eq!(Language::of_path(&format!("{}/oferty", language.prefix())), (language, "/oferty"));
    }
}

#[test]
fn a_missing_sentence_shows_its_key() {
    assert_eq!(EN.say("there-is-no-such-key"), "there-is-no-such-key");
    assert!(!EN.has("there-is-no-such-key"));
    assert!(EN.has("weekday-monday"));
    assert!(EN.has("waiting-days"), "also one that needs an argument");
}

#[test]
fn days_are_said_as_people_say_them() {
    let day = date(2026, 11, 24);
    assert_eq!(PL.day(day), "wtorek 24 listopada");
    assert_eq!(EN.day(day), "Tuesday 24 November");
    assert_eq!(UK.day(day), "вівторок 24 листопада");
    assert_eq!(PL.day_with_year(day), "wtorek 24 listopada 2026");
    assert_eq!(PL.short_day(day), "wt 24 lis");
    assert_eq!(UK.short_day(day), "вт 24 лист");
}

#[test]
fn a_moment_is_shown_in_the_time_of_poland() {
    let moment: Timestamp = "2026-11-24T09:00:00Z".parse().unwrap();
    assert_eq!(PL.moment(moment), "wtorek 24 listopada, 10:00");
    assert_eq!(EN.hour(moment), "10:00");
    let night: Timestamp = "2026-07-31T22:05:00Z".parse().unwrap();
    assert_eq!(PL.moment_with_year(night), "sobota 1 sierpnia 2026, 0:05");
}

#[test]
fn money_is_written_with_no_break_spaces() {
    assert_eq!(PL.grosze(123_456), "1\u{a0}234,56\u{a0}zł");
    assert_eq!(EN.grosze(123_456), "PLN\u{a0}1,234.56");
    assert_eq!(UK.grosze(100_000_007), "1\u{a0}000\u{a0}000,07\u{a0}zł");
    assert_eq!(PL.grosze(-5), "−0,05\u{a0}zł");
    assert_eq!(PL.grosze(i64::MIN), "−92\u{a0}233\u{a0}720\u{a0}368\u{a0}547\u{a0}758,08\u{a0}zł");
}

#[test]
fn numbers_and_distances_follow_the_language() {
    assert_eq!(PL.number(2026), "2026");
    assert_eq!(PL.number(12_345), "12\u{a0}345");
    assert_eq!(EN.number(-2026), "−2,026");
    assert_eq!(PL.quantity(2_500), "2,5");
    assert_eq!(EN.quantity(-1_250_125), "−1,250.125");
    assert_eq!(UK.quantity(12_345_000), "12\u{a0}345");
    assert_eq!(PL.quantity(50), "0,05");
    assert_eq!(PL.km(3_456), "3,5\u{a0}km");
    assert_eq!(EN.km(3_456), "3.5\u{a0}km");
    assert_eq!(UK.km(12_600), "13\u{a0}км");
    assert_eq!(PL.km(2_999), "3\u{a0}km");
    assert_eq!(PL.km(9_960), "10\u{a0}km");
}

#[test]
fn waiting_counts_in_the_plural_of_each_language() {
    let said = |words: Words, minutes: &[i64]| -> Vec<String> {
        minutes.iter().map(|minutes| words.waiting(minutes)).collect()
    };
    assert_eq!(said(PL, &[1, 22, 25, 112]), ["1 minuta", "22 minuty", "25 minut", "1 godzina"]);
    assert_eq!(said(PL, &[120, 720, 1320]), ["2 godziny", "12 godzin", "22 godziny"]);
    assert_eq!(said(PL, &[2880, 7200, 17_280_000]), ["2 dni", "5 dni", "12\u{a0}000 dni"]);
    assert_eq!(said(EN, &[1, 90, 2880]), ["1 minute", "1 hour", "2 days"]);
    assert_eq!(said(UK, &[21, 22, 25]), ["21 хвилина", "22 хвилини", "25 хвилин"]);
    assert_eq!(said(UK, &[660, 1260, 7200, -4]), ["11 годин", "21 година", "5 днів", "0 хвилин"]);
}

#[test]
fn every_day_and_month_has_its_words_in_every_language() {
    for language in Language::ALL {
        let mut day = date(2026, 1, 1);
        for _ in 0..365 {
            let (long, short) = (language.words().day_with_year(day), language.words().short_day(day));
            assert!(!long.contains("weekday-") && !long.contains("month-"), "{long}");
            assert!(!short.contains("weekday-") && !short.contains("month-"), "{short}");
            assert!(!language.words().month(day).contains("month-"));
            day = day.tomorrow().unwrap();
        }
    }
}

#[test]
fn an_argument_is_said_as_it_is() {
    assert_eq!(PL.two("date-moment", "day", "<b>&", "hour", 12_345), "<b>&, 12\u{a0}345");
    assert_eq!(PL.one("date-moment", "day", "x"), "date-moment", "a missing argument is no sentence");
}

#[derive(askama::Template)]
#[template(
    source = r#"{{ w.count("waiting-days", n) }}; {{ w.day(day) }}; {% for price in prices %}{{ w.grosze(price) }}{% endfor %}; {{ w.two("date-moment", "day", name, "hour", n) }}"#,
    ext = "html"
)]
struct Sample {
    w: Words,
    n: usize,
    day: jiff::civil::Date,
    prices: Vec<i64>,
    name: String,
}

#[test]
fn templates_lend_what_they_pass_and_escape_what_they_get() {
    let name = "<b>".to_owned();
    let sample = Sample { w: PL, n: 5, day: date(2026, 11, 24), prices: vec![1], name };
    let shown = askama::Template::render(&sample).unwrap();
    assert_eq!(shown, "5 dni; wtorek 24 listopada; 0,01\u{a0}zł; &#60;b&#62;, 5");
}
