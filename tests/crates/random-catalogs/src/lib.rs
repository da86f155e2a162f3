//! Random catalogs: what the text of each says, as plain data, and the code that is generated for it, to be asked in
//! names. The build script makes both.

mod catalog;
mod library;

pub use catalog::{Actor, Catalog, Gate, Role, Tree};
pub use library::{Cause, Denied, Library, Names, Parsed, Recipe, Seen};

use library::{Adapter, ByScope, Decide, decide, entry, set};

/// A catalog, and the code of it.
#[derive(Clone, Copy)]
pub struct Case {
    /// What the text of the catalog says.
    pub catalog: &'static Catalog,
    /// The code that is generated for it.
    pub library: &'static (dyn Library + Sync),
}

include!(concat!(env!("OUT_DIR"), "/cases.rs"));
