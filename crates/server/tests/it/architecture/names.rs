//! One word per thing: what folders, modules and tables are called stands in the glossary.

use super::{crates, files};
use std::collections::BTreeSet;

/// A name with every word in the singular.
fn singular(name: &str) -> String {
    let one = |word: &str| match word {
        _ if word.ends_with("ies") => format!("{}y", &word[..word.len() - 3]),
        _ if ["ches", "xes", "sses"].iter().any(|end| word.ends_with(end)) => {
            word[..word.len() - 2].to_owned()
        }
        _ if word.ends_with('s') && !word.ends_with("ss") => word[..word.len() - 1].to_owned(),
        _ => word.to_owned(),
    };
    name.split('_').map(one).collect::<Vec<_>>().join("_")
}

/// What the glossary's second column names.
fn glossary() -> BTreeSet<String> {
    let text = std::fs::read_to_string(crates().join("../GLOSSARY.md")).unwrap();
    let odd = |cell: &str| cell.split('`').skip(1).step_by(2).map(singular).collect::<Vec<_>>();
    text.lines().flat_map(odd).collect()
}

fn are_in_the_glossary(names: &BTreeSet<String>) {
    let known = glossary();
    let strange: Vec<_> = names.iter().filter(|name| !known.contains(&singular(name))).collect();
    assert!(strange.is_empty(), "GLOSSARY.md lacks {strange:?}");
}

#[test]
fn every_folder_of_the_server_and_every_module_of_the_rules_has_a_word() {
    let of = |folder: &str, wanted: fn(&std::path::Path) -> bool| -> BTreeSet<String> {
        let entries = std::fs::read_dir(crates().join(folder)).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path()).filter(|path| wanted(path));
        paths.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
    };
    let areas = of("server/src", std::path::Path::is_dir);
    assert!(areas.len() > 40, "the folders were not found");
    are_in_the_glossary(&areas);
    let rules = of("mutual-aid/src", |path| !path.ends_with("lib.rs"));
    assert!(rules.len() > 40, "the modules were not found");
    are_in_the_glossary(&rules);
}

#[test]
fn every_table_has_a_word() {
    let mut tables = BTreeSet::new();
    for (_, text) in files(&crates().join("../migrations"), "sql") {
        let named = text.split("create table ").skip(1);
        tables.extend(named.map(|rest| rest.split([' ', '(']).next().unwrap_or_default().to_owned()));
    }
    assert!(tables.len() > 80, "the tables were not found");
    are_in_the_glossary(&tables);
}
