//! Walks from page to page by the links, with a few of each kind.

use super::forms::links;
use crate::town::{Browser, Shown};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// How many pages of one kind are opened.
const OF_A_KIND: usize = 2;

/// The pages below these beginnings that links lead to, each with its address.
pub async fn walk(browser: &Browser<'_>, within: &[&str]) -> Vec<(String, Shown)> {
    let (mut met, mut kinds) = (BTreeSet::new(), BTreeMap::new());
    let mut next: VecDeque<String> = within.iter().map(|path| (*path).to_owned()).collect();
    let mut seen = Vec::new();
    while let Some(path) = next.pop_front() {
        let many: &mut usize = kinds.entry(kind(&path)).or_default();
        *many += 1;
        if *many > OF_A_KIND {
            continue;
        }
        let shown = browser.open(&path).await;
        let is_new =
            |link: &String| within.iter().any(|part| link.starts_with(part)) && met.insert(link.clone());
        next.extend(links(&shown.body).into_iter().filter(is_new));
        if shown.body.contains("<html") {
            seen.push((path, shown));
        }
    }
    seen
}

/// An address without what is one thing's own: numbers, ids, and what filters are set to.
fn kind(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let own =
        |part: &str| part.len() > 24 || part.contains(|c: char| c.is_ascii_digit() || c.is_ascii_uppercase());
    let parts: Vec<&str> = path.split('/').map(|part| if own(part) { "*" } else { part }).collect();
    let names: Vec<&str> = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default()).collect();
    format!("{}?{}", parts.join("/"), names.join("&"))
}
