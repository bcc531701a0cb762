//! From bytes to numbered lines of text, without holding more than a window of the file.

mod encoding;
mod lines;
mod source;
mod tables;
mod transcode;

pub use encoding::Encoding;
pub(crate) use lines::Lines;
pub(crate) use source::Source;
pub(crate) use transcode::Utf8;
