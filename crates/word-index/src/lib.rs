//! A small in-memory index of documents with words, facets, a place and a freshness order.
