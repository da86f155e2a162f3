//! Reads a catalog of API scopes, validates it, and generates the Rust code that the `scopes` crate offers its users.
//!
//! ```text
//! catalog TOML ─ parse ─► raw ─ resolve ─► Catalog ─ expand ─► TokenStream
//!                    (as written)      (valid)
//! ```
//!
//! The crate works on strings and tokens. It reads no files and no environment, prints nothing, and does not depend on
//! `proc_macro`: the macro `scopes!`, build scripts and command line tools call the same functions.
//!
//! # In a build script
//!
//! ```
//! use scopes_core::{Diagnostics, Options};
//!
//! const CATALOG: &str = "catalog.toml";
//!
//! /// What goes into a file in `OUT_DIR`, and from there through `include!` into a module.
//! fn generate(text: &[u8]) -> Result<String, Diagnostics> {
//!     let catalog = scopes_core::parse(CATALOG, text)?;
//!     Ok(scopes_core::expand(&catalog, &Options::new(CATALOG)).to_string())
//! }
//!
//! let code = generate(b"catalog.name = 'shop'\n[scopes]\n'orders:read' = 'Read orders.'")?;
//! assert!(code.contains("OrdersRead"));
//!
//! let errors = generate(b"catalog.name = 'shop'\n[scopes]\n'orders read' = ''").unwrap_err();
//! assert!(errors.to_string().contains("--> catalog.toml:3:"));
//! # Ok::<(), Diagnostics>(())
//! ```
//!
//! `examples/build-script` in the repository is a whole package.
//!
//! # What a change means
//!
//! `diff` compares two catalogs: every change with what it means to the generated code, to clients, and to who may do what, and
//! with somebody who sees it. It comes with the feature `tools`, like everything that command lines need and macros do not: lints,
//! edits that mend a catalog, numbers for scopes, test files, and the JSON Schema of the format.

#[cfg(feature = "tools")]
pub mod cases;
mod catalog;
mod diagnostic;
#[cfg(feature = "tools")]
mod diff;
mod encoding;
mod expand;
#[cfg(feature = "tools")]
pub mod fix;
mod keys;
#[cfg(feature = "tools")]
pub mod lint;
mod listed;
mod mask;
pub mod message;
mod nearest;
#[cfg(feature = "tools")]
pub mod openapi;
#[cfg(feature = "tools")]
pub mod pin;
mod places;
mod raw;
mod reason;
mod report;
mod resolve;
mod rust_name;
#[cfg(feature = "tools")]
mod schema;
mod source;
mod unknown;

pub use catalog::{
    Access, Actor, Alias, Bits, Catalog, Endpoint, Gate, Group, Preset, Resource, Role, RustPath, Scope, Texts,
};
pub use diagnostic::{Diagnostic, Diagnostics, Edit, Label, Level};
#[cfg(feature = "tools")]
pub use diff::{CHANGES, Change, Claim, Clients, Diff, Rust, Security, What, Witness, diff};
pub use expand::{Editor, Options, expand, expand_refused, placed_at};
#[doc(hidden)]
pub use listed::Listed;
pub use mask::Mask;
pub use message::Message;
pub use nearest::nearest;
pub use raw::{is_fingerprint, path_in};
pub use reason::is_reason;
pub use rust_name::{FINDER, is_keyword, marker_ident, path_segment, paths_in_text};
#[cfg(feature = "tools")]
pub use schema::{schema, schema_for, schema_of_tests};
pub use source::Place;
pub use unknown::unknown_scope;

/// Reads and validates a catalog. `file` is how the errors call it.
///
/// # Errors
///
/// Everything that is wrong with the catalog, all of it at once, each with its place in the file.
pub fn parse(file: &str, text: &[u8]) -> Result<Catalog, Diagnostics> {
    read(file, text).map(|(_, _, catalog)| catalog)
}

/// A valid catalog, with its text and what is written there.
type Read = (std::sync::Arc<source::Source>, raw::Catalog, Catalog);

fn read(file: &str, text: &[u8]) -> Result<Read, Diagnostics> {
    let source = source::Source::new(file, text)?;
    let mut report = report::Report::new(&source);
    let read = raw::parse(&source, &mut report).map(|raw| {
        let catalog = resolve::resolve(&raw, &mut report);
        (raw, catalog)
    });
    let (raw, catalog) = report.finish(read)?;
    Ok((source, raw, catalog))
}
