//! The index answers as a plain walk over all documents would, whatever changes have been applied.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use proptest::prelude::*;
use word_index::{Answer, Builder, Change, Document, Facet, Field, Index, Order, Places, Query, Word};

const VOCABULARY: [&str; 8] = ["rowr", "pralk", "okn", "napraw", "sprzat", "lekcj", "snieg", "malow"];
type Documents = BTreeMap<u64, Document>;

fn words() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(prop::sample::select(&VOCABULARY[..]).prop_map(str::to_owned), 0..4)
}

fn document() -> impl Strategy<Value = Document> {
    let facets = prop::collection::vec((0u16..2, 0u32..3), 0..3);
    let rest = (facets, 0u32..5, prop::option::of(0u32..40));
    (0u64..40, -3i64..12, words(), words(), words(), rest).prop_map(
        |(key, freshness, title, text, aside, rest)| Document {
            key,
            freshness,
            title,
            text,
            aside,
            facets: rest.0,
            place: rest.1,
            soon: rest.2,
        },
    )
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![4 => document().prop_map(Change::Put), 1 => (0u64..40).prop_map(Change::Remove)]
}

fn query() -> impl Strategy<Value = Query> {
    let stems = prop::collection::vec(prop::sample::select(&VOCABULARY[..]), 1..3);
    let leads_to = prop::collection::vec((0u16..2, 0u32..4), 0..2);
    let words = prop::collection::vec((stems, leads_to, any::<bool>(), any::<bool>()), 0..5);
    let facets = prop::collection::vec((0u16..2, 0u32..4), 0..3);
    let places = prop::option::of(prop::collection::btree_set(0u32..6, 0..4));
    (words, facets, places, any::<bool>(), 1usize..6).prop_map(|(words, facets, places, relevance, limit)| {
        Query {
            words: words.into_iter().map(word).collect(),
            facets,
            places: places.map(|places| places.into_iter().collect::<Places>()),
            order: if relevance { Order::Relevance } else { Order::Newest },
            bands: vec![2, 0, 1, 0],
            soon_limits: vec![3, 14],
            limit,
            reaching: vec![(1, 1)],
            counted: vec![(0, 0), (0, 1), (1, 2), (1, 9)],
            count_places: true,
            ..Query::default()
        }
    })
}

fn word((stems, facets, optional, in_title): (Vec<&str>, Vec<Facet>, bool, bool)) -> Word {
    let stems = stems.into_iter().map(str::to_owned).collect();
    Word { stems, facets, optional, in_title, corrected: false }
}

fn field(document: &Document, word: &Word) -> Option<Field> {
    let has = |words: &[String]| word.stems.iter().any(|stem| words.contains(stem));
    let led_to = word.facets.iter().any(|facet| document.facets.contains(facet));
    let elsewhere = |words: &[String]| !word.in_title && has(words);
    let fields = [has(&document.title), elsewhere(&document.text), led_to, elsewhere(&document.aside)];
    Field::ALL.into_iter().zip(fields).find(|(_, has)| *has).map(|(field, _)| field)
}

fn passes(document: &Document, query: &Query, facets: &[Facet]) -> bool {
    let kind = |kind: u16| facets.iter().filter(move |facet| facet.0 == kind);
    let kinds = facets.iter().all(|wanted| kind(wanted.0).any(|facet| document.facets.contains(facet)));
    let reaches = query.reaching.iter().any(|facet| document.facets.contains(facet));
    kinds && query.places.as_ref().is_none_or(|places| reaches || places.contains(document.place))
}

/// The whole answer by walking: the hits in order, and whether they are partial.
fn walk<'a>(documents: &'a Documents, query: &Query, facets: &[Facet]) -> (Vec<(&'a Document, Field)>, bool) {
    let (optional, required): (Vec<&Word>, Vec<&Word>) = query.words.iter().partition(|word| word.optional);
    let had = |document: &Document, words: &[&Word]| {
        words.iter().filter(|word| field(document, word).is_some()).count()
    };
    let most = documents.values().map(|document| had(document, &required)).max().unwrap_or(0);
    let least = if most > required.len() / 2 { most } else { required.len() };
    let partial = least < required.len();
    let step = |document: &Document| {
        let missing = (optional.len() - had(document, &optional)).min(2);
        let speaking = required.iter().chain(optional.iter().filter(|_| missing == 0));
        let fields = speaking.map(|word| field(document, word).unwrap_or(Field::Aside));
        let (worst, best) = (fields.clone().max(), fields.min());
        (missing, worst.unwrap_or(Field::Title), best.unwrap_or(Field::Title))
    };
    let found = documents
        .values()
        .filter(|document| had(document, &required) >= least && passes(document, query, facets));
    let mut found: Vec<_> = found.map(|document| (document, step(document))).collect();
    let near = |document: &Document| {
        let step =
            document.soon.map_or(3, |soon| query.soon_limits.iter().filter(|limit| **limit < soon).count());
        (step, query.bands.get(document.place as usize).copied().unwrap_or(u8::MAX))
    };
    found.sort_by_key(|(document, step)| {
        let position = Reverse((document.freshness, document.key));
        (query.order == Order::Relevance)
            .then(|| (*step, near(document)))
            .map_or((None, position), |rank| (Some(rank), position))
    });
    (found.into_iter().map(|(document, (_, field, _))| (document, field)).collect(), partial)
}

fn applied(changes: &[Change]) -> Documents {
    let mut documents = Documents::new();
    for change in changes {
        match change {
            Change::Put(document) => _ = documents.insert(document.key, document.clone()),
            Change::Remove(key) => _ = documents.remove(key),
        }
    }
    documents
}

/// The first documents are built, the other changes applied in steps.
fn index(changes: &[Change], built: usize) -> Index {
    let (first, later) = changes.split_at(built.min(changes.len()));
    let mut builder = Builder::new();
    applied(first).values().for_each(|document| builder.add(document));
    let index = builder.build();
    later.chunks(7).for_each(|step| index.apply(step.to_vec()));
    index
}

fn all_pages(index: &Index, query: &Query) -> Vec<Answer> {
    let (mut query, mut pages) = (query.clone(), Vec::new());
    loop {
        let answer = index.snapshot().search(&query);
        query.after = answer.next;
        pages.push(answer);
        if query.after.is_none() {
            return pages;
        }
    }
}

proptest! {
    #[test]
    fn answers_are_those_of_a_plain_walk(
        changes in prop::collection::vec(change(), 0..80),
        built in 0usize..80,
        query in query(),
    ) {
        let documents = applied(&changes);
        let index = index(&changes, built);
        prop_assert_eq!(index.snapshot().len(), documents.len());
        let (expected, partial) = walk(&documents, &query, &query.facets);
        let pages = all_pages(&index, &query);
        let found: Vec<_> = pages.iter().flat_map(|page| &page.hits).map(|hit| (hit.key, hit.field)).collect();
        let wanted: Vec<_> = expected.iter().map(|(document, field)| (document.key, *field)).collect();
        prop_assert_eq!(found, wanted);
        let first = &pages[0];
        prop_assert_eq!(first.count, expected.len() as u64);
        prop_assert_eq!(first.partial, partial && !expected.is_empty());
        prop_assert_eq!(first.places.iter().map(|(_, count)| count).sum::<u64>(), first.count);
        for (place, count) in &first.places {
            prop_assert_eq!(*count, expected.iter().filter(|(document, _)| document.place == *place).count() as u64);
        }
        for (facet, count) in &first.counts {
            let others: Vec<Facet> = query.facets.iter().filter(|chosen| chosen.0 != facet.0).copied().chain([*facet]).collect();
            prop_assert_eq!(*count, walk(&documents, &query, &others).0.len() as u64, "{:?}", facet);
        }
    }

    #[test]
    fn paging_loses_and_doubles_nothing_while_documents_come_and_go(
        before in prop::collection::vec(change(), 20..80),
        between in prop::collection::vec(change(), 0..20),
        query in query(),
    ) {
        let query = Query { words: Vec::new(), ..query };
        let index = index(&before, 40);
        let first = index.snapshot().search(&query);
        index.apply(between.clone());
        let mut keys: Vec<u64> = first.hits.iter().map(|hit| hit.key).collect();
        if first.next.is_some() {
            let rest = all_pages(&index, &Query { after: first.next, ..query.clone() });
            keys.extend(rest.iter().flat_map(|page| &page.hits).map(|hit| hit.key));
        }
        let touched = |key: u64| between.iter().any(|change| match change {
            Change::Put(document) => document.key == key,
            Change::Remove(gone) => *gone == key,
        });
        keys.retain(|key| !touched(*key));
        let documents = applied(&before);
        let expected: Vec<u64> =
            walk(&documents, &query, &query.facets).0.iter().map(|(document, _)| document.key).filter(|key| !touched(*key)).collect();
        prop_assert_eq!(keys, expected);
    }
}
