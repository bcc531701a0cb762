//! An immutable part of the index: documents numbered from the oldest to the newest.

use std::collections::HashMap;

use fst::Map;
use roaring::RoaringBitmap;

use crate::Facet;
use crate::cursor::Position;

/// The documents of a term by the strongest field it stands in: title, text, aside; no document twice.
pub(crate) type Postings = [RoaringBitmap; 3];

/// `soon` of a document without one.
pub(crate) const NEVER: u32 = u32::MAX;

/// What is kept of a document besides its words and facets.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    pub(crate) position: Position,
    pub(crate) place: u32,
    pub(crate) soon: u32,
}

#[derive(Default)]
pub(crate) struct Segment {
    /// By document number, so by position.
    pub(crate) rows: Vec<Row>,
    /// Document numbers by key.
    by_key: Vec<u32>,
    pub(crate) terms: Map<Vec<u8>>,
    pub(crate) postings: Vec<Postings>,
    pub(crate) facets: HashMap<Facet, RoaringBitmap>,
    pub(crate) places: HashMap<u32, RoaringBitmap>,
}

impl Segment {
    /// Rows stand in order of position, terms in the order of their bytes.
    pub(crate) fn new(
        rows: Vec<Row>,
        terms: Vec<(Vec<u8>, Postings)>,
        facets: HashMap<Facet, RoaringBitmap>,
    ) -> Segment {
        let key = |number: &u32| rows.get(*number as usize).map(|row| row.position.1);
        let mut by_key: Vec<u32> = (0..rows.len() as u32).collect();
        by_key.sort_unstable_by_key(key);
        let mut places: HashMap<u32, RoaringBitmap> = HashMap::new();
        for (number, row) in rows.iter().enumerate() {
            places.entry(row.place).or_default().insert(number as u32);
        }
        let (names, postings): (Vec<_>, Vec<_>) = terms.into_iter().unzip();
        let numbered = names.into_iter().zip(0..);
        let terms = Map::from_iter(numbered).unwrap_or_default();
        Segment { rows, by_key, terms, postings, facets, places }
    }

    pub(crate) fn row(&self, number: u32) -> Option<&Row> {
        self.rows.get(number as usize)
    }

    pub(crate) fn number_of(&self, key: u64) -> Option<u32> {
        let found = |number: &u32| self.row(*number).map(|row| row.position.1);
        let at = self.by_key.binary_search_by_key(&Some(key), found).ok()?;
        self.by_key.get(at).copied()
    }

    pub(crate) fn postings_of(&self, term: &str) -> Option<&Postings> {
        self.postings.get(self.terms.get(term)? as usize)
    }

    /// How many documents are older than the position.
    pub(crate) fn older_than(&self, position: Position) -> u32 {
        self.rows.partition_point(|row| row.position < position) as u32
    }

    /// Bytes held, estimated from what the parts allocate.
    pub(crate) fn bytes(&self) -> usize {
        let bitmaps = self.postings.iter().flatten().chain(self.facets.values()).chain(self.places.values());
        let of_bitmap = |bitmap: &RoaringBitmap| {
            let containers =
                usize::try_from(bitmap.max().map_or(0, |max| max / 65_536 + 1)).unwrap_or_default();
            size_of::<RoaringBitmap>() + containers * 40 + bitmap.serialized_size()
        };
        self.rows.len() * (size_of::<Row>() + 4)
            + self.terms.as_fst().size()
            + bitmaps.map(of_bitmap).sum::<usize>()
    }
}
