//! What the programme is built of is what `deny.toml` allows: licences, forbidden crates, and where crates come from.

use serde_json::Value;
use std::path::Path;
use std::process::Command;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Everything that goes into the programme on this kind of machine, as Cargo knows it.
fn packages() -> Vec<Value> {
    let platform = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
    let told = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline", "--filter-platform", &platform])
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."))
        .output()
        .unwrap();
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let whole: Value = serde_json::from_slice(&told.stdout).unwrap();
    let used: Vec<&str> = whole["resolve"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|node| node["id"].as_str().unwrap())
        .collect();
    let all = whole["packages"].as_array().unwrap().iter();
    all.filter(|one| used.contains(&one["id"].as_str().unwrap())).cloned().collect()
}

fn rules() -> toml::Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../deny.toml");
    std::fs::read_to_string(path).unwrap().parse().unwrap()
}

/// Whether an SPDX expression can be met with these licences; `/` is the old way to write OR.
fn can_be_met(expression: &str, allowed: &[&str]) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    either(&mut words, allowed)
}

type Words<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn either(words: &mut Words<'_>, allowed: &[&str]) -> bool {
    let mut met = both(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        met |= both(words, allowed);
    }
    met
}

fn both(words: &mut Words<'_>, allowed: &[&str]) -> bool {
    let mut met = one(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        met &= one(words, allowed);
    }
    met
}

fn one(words: &mut Words<'_>, allowed: &[&str]) -> bool {
    match words.next() {
        Some("(") => {
            let met = either(words, allowed);
            assert_eq!(words.next(), Some(")"));
            met
        }
        Some(name) => {
            // An exception only allows more.
            if words.next_if_eq(&"WITH").is_some() {
                words.next();
            }
            allowed.contains(&name)
        }
        None => false,
    }
}

#[test]
fn an_expression_is_met_by_the_licences_it_names() {
    let allowed = ["MIT", "Apache-2.0"];
    for expression in
        ["MIT", "MIT/GPL-3.0", "GPL-3.0 OR (MIT AND Apache-2.0)", "Apache-2.0 WITH LLVM-exception OR GPL-2.0"]
    {
        assert!(can_be_met(expression, &allowed), "{expression}");
    }
    for expression in ["GPL-3.0", "MIT AND GPL-3.0", "(GPL-3.0 OR LGPL-2.1) AND MIT", ""] {
        assert!(!can_be_met(expression, &allowed), "{expression}");
    }
}

#[test]
fn everything_it_is_built_of_may_be() {
    let rules = rules();
    let allowed = rules["licenses"]["allow"].as_array().unwrap();
    let allowed: Vec<&str> = allowed.iter().map(|name| name.as_str().unwrap()).collect();
    let banned = rules["bans"]["deny"].as_array().unwrap();
    let banned: Vec<&str> = banned.iter().map(|one| one["crate"].as_str().unwrap()).collect();
    let packages = packages();
    assert!(packages.len() > 100 && !allowed.is_empty() && !banned.is_empty());
    for package in packages {
        let name = package["name"].as_str().unwrap();
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(can_be_met(licence, &allowed), "{name} is under „{licence}”");
        assert!(!banned.contains(&name), "{name} is banned");
        // A crate of the tree itself has no source.
        assert!(
            package["source"].as_str().is_none_or(|source| source == REGISTRY),
            "{name} comes from elsewhere"
        );
    }
}
