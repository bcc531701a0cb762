//! The rules of the mutual-aid programme: no database, no web, no clock.
