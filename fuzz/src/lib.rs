//! What the fuzz targets share: catalogs, models of what reads their input, and what makes more of a few bytes.
//!
//! A model is written for being right and nothing else: it reads a character after the other, keeps names in sets of texts, and takes
//! a catalog from its text, not from the code that `scopes!` makes of it.

#![forbid(unsafe_code)]

pub mod bearer;
pub mod catalogs;
pub mod claim;
pub mod compact;
pub mod cost;
pub mod json;
pub mod names;
pub mod pairs;
pub mod right;
pub mod routes;
pub mod rust;
pub mod spelling;
pub mod written;
