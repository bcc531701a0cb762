//! Does aid follow hours? The organiser asks each larger organisation, and writes its answer down. Hours and aid are read
//! here side by side, by groups of people and never by one; nothing of it is written to either.

pub mod list;
pub mod show;
pub mod store;
