//! The JSON Schema of the format (draft-07), made of the table of keys that the reader takes.
//!
//! Its text is written here and not by `serde_json`: editors complete keys in the order of the schema, and there an order of
//! keys is a feature that would count for the whole build of everybody who has it.

mod forms;
mod json;
mod values;

use crate::catalog::Catalog;
use crate::keys::{CATALOG, ITEM, TEST_FILE};
use json::{Json, object, text, texts};
use values::Names;

/// The JSON Schema of catalogs (draft-07), for editors to complete, explain and check what is written.
///
/// It knows keys, types, what is required, and what names look like. What takes more than one place of a catalog to see, as
/// whether a scope that is named is declared, only [`parse`](crate::parse) says.
///
/// ```
/// let schema = scopes_core::schema();
/// assert!(schema.contains("http://json-schema.org/draft-07/schema#"));
/// assert!(schema.contains("sensitive_scopes"));
/// ```
pub fn schema() -> String {
    of(&Names::Any).file()
}

/// The schema for one catalog. Where a value names a scope it offers the scopes of the catalog, and refuses other names; where the
/// format allows patterns it allows them too. It is outdated as soon as the catalog declares another scope.
///
/// ```
/// let catalog = scopes_core::parse("c.toml", b"catalog.name = 'shop'\n[scopes]\n'orders:read' = ''").unwrap();
/// assert!(scopes_core::schema_for(&catalog).contains("orders:read"));
/// assert!(!scopes_core::schema().contains("orders:read"));
/// ```
pub fn schema_for(catalog: &Catalog) -> String {
    of(&Names::Of(catalog)).file()
}

/// The JSON Schema of test files, [`cases`](crate::cases), for editors. Whether what they name is in their catalog it does not know.
///
/// ```
/// assert!(scopes_core::schema_of_tests().contains("cannot"));
/// ```
pub fn schema_of_tests() -> String {
    let head = [
        ("$schema", text("http://json-schema.org/draft-07/schema#")),
        ("title", text("Tests of a scope catalog")),
        ("description", text("What callers can do and cannot do, as a catalog of `scopes` decides it.")),
    ];
    let definitions = object([("scope", Names::Any.scope())]);
    values::fixed(&TEST_FILE, &Names::Any).behind(head).with([("definitions", definitions)]).file()
}

fn of(names: &Names<'_>) -> Json {
    let (title, description) = match names {
        Names::Any => ("Scope catalog".to_owned(), "The catalog format of `scopes`, version 1."),
        Names::Of(catalog) => {
            (format!("Scope catalog {}", catalog.name), "The catalog format of `scopes`, version 1, with these scopes.")
        }
    };
    let head = [
        ("$schema", text("http://json-schema.org/draft-07/schema#")),
        ("title", text(&title)),
        ("description", text(description)),
    ];
    let definitions = object([("scope", names.scope()), ("entry", entry(names))]);
    values::fixed(&CATALOG, names).behind(head).with([("definitions", definitions)])
}

/// An entry of a list of names and patterns.
fn entry(names: &Names<'_>) -> Json {
    let says = "A name or a pattern. Where a text could be both, `{ name = \"…\" }` or `{ pattern = \"…\" }`.";
    let table = values::fixed(&ITEM, names);
    let forms = match names {
        Names::Any => vec![values::scope_reference(), table],
        Names::Of(_) => vec![values::scope_reference(), values::scope_pattern(), table],
    };
    object([("title", text("name or pattern")), ("description", text(says)), ("anyOf", Json::List(forms))])
}

/// The keys that a table must have.
fn required(names: Vec<&str>) -> Json {
    object([("required", texts(names))])
}
