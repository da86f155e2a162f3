//! The file that editors read.

use std::fs;

use crate::catalogs::root;

/// `BLESS=1 cargo test -p testing-schema` writes it anew.
#[test]
fn the_committed_schema_is_the_one_of_this_version() {
    let file = root().join("catalogs/scopes.schema.json");
    let schema = scopes_core::schema();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&file, &schema).unwrap();
    }
    let committed = fs::read_to_string(&file).unwrap_or_default();
    assert!(committed == schema, "`BLESS=1 cargo test -p testing-schema` writes catalogs/scopes.schema.json anew");
}
