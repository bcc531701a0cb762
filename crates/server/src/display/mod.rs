//! How somebody wants pages to look: larger text, more contrast, less motion, light or dark.

pub mod choose;
