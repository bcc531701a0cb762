//! Polish text for search and plain language: folding, stemming, reading level.
