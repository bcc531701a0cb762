//! Walks from page to page by the links, with a few of each kind.

use super::forms::links;
use crate::town::{Browser, Shown};
use pomoc::kit::locale::Language;
use pomoc::routes;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// What only some may open.
const INSIDE: [&str; 4] = ["/moje", "/panel/", "/operator", "/organizator"];

/// A page, and how one came there.
pub struct Step {
    pub path: String,
    /// Its address in the map, and what filters it names: pages of a kind share it.
    pub kind: String,
    /// The page that has the link; nothing where the walk began.
    pub from: Option<String>,
    pub shown: Shown,
}

impl Step {
    /// Its address in the map.
    pub fn path_of_kind(&self) -> &str {
        self.kind.split('?').next().unwrap_or_default()
    }
}

/// So many pages of a kind that links lead to below these beginnings, in Polish; whatever else the pages link to that
/// not everybody may open is opened, too.
pub async fn walk(browser: &Browser<'_>, within: &[&str], most: usize) -> Vec<Step> {
    let known = addresses();
    let is_here = |link: &str| within.iter().any(|part| link.starts_with(part));
    let is_inside = |link: &str| INSIDE.iter().any(|part| link.starts_with(part));
    let mut next: VecDeque<_> = within.iter().map(|path| (None, (*path).to_owned())).collect();
    let mut met: BTreeSet<String> = within.iter().map(|path| (*path).to_owned()).collect();
    let (mut kinds, mut seen) = (BTreeMap::<_, usize>::new(), Vec::new());
    while let Some((from, path)) = next.pop_front() {
        let kind = kind(&known, &path);
        let many = kinds.entry(kind.clone()).or_default();
        *many += 1;
        if *many > most {
            continue;
        }
        let shown = browser.open(&path).await;
        for link in if is_here(&path) { links(&shown.body) } else { Vec::new() } {
            let is_polish = Language::of_path(&link).0 == Language::Pl;
            if is_polish && (is_here(&link) || is_inside(&link)) && met.insert(link.clone()) {
                next.push_back((Some(path.clone()), link));
            }
        }
        seen.push(Step { path, kind, from, shown });
    }
    seen
}

/// Every address there is, those first that leave the fewest gaps.
fn addresses() -> Vec<&'static str> {
    let mut known: Vec<&str> = routes::all().into_iter().map(|(path, _)| path).collect();
    known.sort_by_key(|path| path.matches('{').count());
    known
}

/// An address without what is one thing's own: names, numbers, and what filters are set to.
fn kind(known: &[&'static str], path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let parts: Vec<&str> = path.split('/').collect();
    let fits = |address: &&&str| {
        let gaps: Vec<&str> = address.split('/').collect();
        let fill = |(gap, part): (&&str, &&str)| gap.starts_with('{') || gap == part;
        gaps.len() == parts.len() && gaps.iter().zip(&parts).all(fill)
    };
    let address = known.iter().find(fits).copied().unwrap_or(path);
    let names: Vec<&str> = query.split('&').map(|pair| pair.split('=').next().unwrap_or_default()).collect();
    if query.is_empty() { address.to_owned() } else { format!("{address}?{}", names.join("&")) }
}
