//! `diff` against a model of what tokens can do, over random pairs of catalogs.
#![cfg(feature = "tools")]

mod laws;
mod model;
mod pairs;
mod pinned;
mod random;
mod size;
