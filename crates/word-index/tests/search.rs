//! What a person searching may rely on.

use word_index::{Builder, Change, Document, Field, Index, Order, Query, Vocabulary, Word};

fn document(key: u64, title: &str, text: &str) -> Document {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
    Document { key, freshness: key as i64, title: words(title), text: words(text), ..Document::default() }
}

fn town() -> Index {
    let mut builder = Builder::new();
    for (key, title, text) in [
        (1, "napraw rower", "hamulec lancuch"),
        (2, "spacer pies", "rower"),
        (3, "korepetycj matematyk", "lekcj"),
        (4, "lekcj angielsk", "rozmow"),
    ] {
        builder.add(&document(key, title, text));
    }
    builder.build()
}

fn query(words: &str) -> Query {
    let word = |word: &str| Word { stems: vec![word.to_owned()], ..Word::default() };
    Query { words: words.split(' ').map(word).collect(), limit: 10, ..Query::default() }
}

fn keys(index: &Index, query: &Query) -> Vec<u64> {
    index.snapshot().search(query).hits.iter().map(|hit| hit.key).collect()
}

#[test]
fn the_newest_come_first_and_the_title_comes_first_by_relevance() {
    assert_eq!(keys(&town(), &query("rower")), [2, 1]);
    let answer = town().snapshot().search(&Query { order: Order::Relevance, ..query("rower") });
    let hits: Vec<(u64, Field)> = answer.hits.iter().map(|hit| (hit.key, hit.field)).collect();
    assert_eq!(hits, [(1, Field::Title), (2, Field::Text)]);
}

#[test]
fn a_typing_error_is_forgiven_by_length() {
    let known = Vocabulary::new(["rower", "hamulec", "matematyka", "pies", "rowek", "rower"]);
    let near = |typed: &str| known.near(typed, |word| word != "rowek");
    assert_eq!((known.len(), known.is_empty()), (5, false));
    for (typed, distance, meant) in [
        ("rwoer", 1, "rower"),
        ("orwer", 1, "rower"),
        ("rower", 0, "rower"),
        ("peis", 1, "pies"),
        ("matmatka", 2, "matematyka"),
        ("hamulce", 1, "hamulec"),
    ] {
        assert_eq!(near(typed), (distance, vec![meant.to_owned()]), "{typed}");
    }
    for typed in ["roewrr", "pis", "pges", "kower", "zamulec", ""] {
        assert!(near(typed).1.is_empty(), "{typed}");
    }
    assert_eq!(known.near("rowex", |_| true).1, ["rowek", "rower"]);
}

#[test]
fn a_synonym_stands_behind_the_text_and_before_an_aside() {
    let mut builder = Builder::new();
    for (key, aside, facet) in [(1, "", 7), (2, "rower", 0), (3, "", 0)] {
        let aside = aside.split_whitespace().map(str::to_owned).collect();
        builder.add(&Document { aside, facets: vec![(0, facet)], ..document(key, "okn", "") });
    }
    builder.add(&document(4, "okn", "rower"));
    let mut asked = Query { order: Order::Relevance, ..query("rower") };
    asked.words[0].facets = vec![(0, 7)];
    let answer = builder.build().snapshot().search(&asked);
    let hits: Vec<_> = answer.hits.iter().map(|hit| (hit.key, hit.field)).collect();
    assert_eq!(hits, [(4, Field::Text), (1, Field::Synonym), (2, Field::Aside)]);
}

#[test]
fn an_optional_word_leads_but_does_not_exclude() {
    let mut asked = Query { order: Order::Relevance, ..query("lekcj rozmow") };
    asked.words[1].optional = true;
    assert_eq!(keys(&town(), &asked), [4, 3]);
}

#[test]
fn without_a_document_with_all_words_those_with_the_most_are_shown() {
    let answer = town().snapshot().search(&query("napraw rower matematyk"));
    assert!(answer.partial);
    assert_eq!(answer.hits[0].key, 1);
    assert_eq!(answer.count, 1);
}

#[test]
fn nonsense_finds_nothing() {
    let index = town();
    for words in [
        "kwantow teleport",
        "xyz",
        "qqqqqqqqqq",
        "bitcoin kasyn wegiers rower",
        "12345",
        "asdf ghjk",
        "rakiet kosmiczn",
    ] {
        let answer = index.snapshot().search(&query(words));
        assert!(answer.hits.is_empty() && answer.count == 0 && answer.nowhere, "{words}: {answer:?}");
        assert!(!answer.partial, "{words}: {answer:?}");
    }
}

#[test]
fn a_reader_keeps_its_state_while_changes_are_applied() {
    let index = town();
    let before = index.snapshot();
    index.apply([Change::Remove(1), Change::Put(document(2, "spacer kot", ""))]);
    assert_eq!(before.search(&query("rower")).count, 2);
    assert_eq!(index.snapshot().search(&query("rower")).count, 0);
    assert_eq!(keys(&index, &query("kot")), [2]);
}

#[test]
fn the_words_of_a_removed_document_are_forgotten() {
    let index = town();
    assert!(index.snapshot().has("korepetycj"));
    index.apply([Change::Remove(3)]);
    assert!(!index.snapshot().has("korepetycj") && index.snapshot().has("lekcj"));
}

#[test]
fn many_changes_are_merged_without_loss() {
    let index = town();
    for step in 0..12u64 {
        let numbers = (0..250).map(|at| 100 + step * 200 + at);
        index.apply(
            numbers.map(|key| Change::Put(document(key, if key % 2 == 0 { "okn" } else { "drzw" }, "dom"))),
        );
    }
    index.apply((100..200).map(Change::Remove));
    let expected = 100 + 11 * 200 + 250 - 200;
    assert_eq!(index.snapshot().search(&query("dom")).count, expected);
    assert_eq!(index.snapshot().search(&query("okn")).count, expected / 2);
    assert_eq!(index.snapshot().len() as u64, expected + 4);
}

#[test]
fn relevance_pages_through_more_documents_than_it_compares() {
    let mut builder = Builder::new();
    for key in 0..1500 {
        builder.add(&Document { soon: Some((key % 3) as u32 * 10), ..document(key, "okn", "") });
    }
    let index = builder.build();
    let mut asked = Query { order: Order::Relevance, limit: 70, soon_limits: vec![5, 15], ..query("okn") };
    let mut seen = Vec::new();
    loop {
        let answer = index.snapshot().search(&asked);
        seen.extend(answer.hits.iter().map(|hit| hit.key));
        let Some(next) = answer.next else { break };
        asked.after = next.to_string().parse().ok();
        index.apply([Change::Put(document(10_000 + seen.len() as u64, "okn", ""))]);
    }
    seen.retain(|key| *key < 10_000);
    assert_eq!(seen[0] % 3, 0, "a free slot soon comes first");
    seen.sort_unstable();
    assert_eq!(seen, (0..1500).collect::<Vec<u64>>());
}
