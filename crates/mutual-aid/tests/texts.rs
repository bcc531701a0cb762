//! The texts of the demo world against the danger words and the check of offers: everyday requests raise no alarm.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use mutual_aid::lint::lint;
use mutual_aid::offer::Mode;
use mutual_aid::red_flag::red_flags;
use serde::Deserialize;
use std::path::Path;

#[derive(Deserialize)]
struct Offers {
    #[serde(default, alias = "template")]
    offer: Vec<Offer>,
}

#[derive(Deserialize)]
struct Offer {
    title: String,
    summary: String,
    text: String,
}

#[derive(Deserialize)]
struct Requests {
    request: Vec<Request>,
}

#[derive(Deserialize)]
struct Request {
    text: String,
}

fn read<T: for<'a> Deserialize<'a>>(name: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../server/src").join(name);
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_templates_and_offers_pass_the_check() {
    let mut count = 0;
    for file in ["offers/templates.toml", "demo/texts/offers.toml"] {
        for offer in read::<Offers>(file).offer {
            let whole = format!("{}\n{}\n{}", offer.title, offer.summary, offer.text);
            let found = lint(&whole, Mode::Unpaid);
            assert!(found.is_empty(), "{}: {found:?}", offer.title);
            count += 1;
        }
    }
    assert!(count > 150, "the texts were not found");
}

#[test]
fn everyday_requests_raise_no_alarm() {
    let requests = read::<Requests>("demo/texts/requests.toml").request;
    assert!(requests.len() > 80, "the texts were not found");
    let alarms: Vec<_> = requests
        .iter()
        .map(|request| (request.text.as_str(), red_flags(&request.text)))
        .filter(|(_, flags)| !flags.is_empty())
        .collect();
    assert!(alarms.is_empty(), "{alarms:#?}");
}
