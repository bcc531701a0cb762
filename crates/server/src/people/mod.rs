//! People as one organisation knows them: those who take part, and those who help.

pub mod store;
