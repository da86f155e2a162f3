//! What `fix` does to catalogs: over those of the repository, and over random ones in every form that TOML has.
#![cfg(feature = "tools")]

mod forms;
mod laws;
mod shipped;
