//! The schema of one catalog knows its scopes.

use serde_json::Value;

use crate::document::{complaints, document, validator};

const SHOP: &str = r#"
[catalog]
name = "shop"
next_bit = 4
[scopes]
"orders:read" = ""
"orders:write" = ""
"users:*" = { path = "users::all" }
"users:read" = ""
[aliases]
"orders:list" = { to = "orders:read" }
[bits]
"orders:read" = 0
"orders:write" = 1
"users:*" = 2
"users:read" = 3
"#;

fn schema() -> Value {
    let text = SHOP.replace("path =", "implies = [], path =");
    let catalog = scopes_core::parse("shop.toml", text.as_bytes()).unwrap_or_else(|errors| panic!("{errors}"));
    serde_json::from_str(&scopes_core::schema_for(&catalog)).unwrap()
}

const SCOPES: [&str; 4] = ["orders:read", "orders:write", "users:*", "users:read"];

#[test]
fn scopes_are_offered_in_their_order() {
    let schema = schema();
    assert_eq!(schema["definitions"]["scope"]["enum"], serde_json::json!(SCOPES));
    let numbers = &schema["properties"]["bits"]["properties"];
    assert_eq!(numbers.as_object().unwrap().len(), 5, "{numbers}");
    assert!(!numbers["orders:list"].is_null());
}

/// Where names and patterns stand, and where names alone do.
const LISTS: [(&str, bool); 13] = [
    ("[catalog]\nname = 'shop'\nsensitive_scopes = [@]", true),
    ("[scopes.a]\nimplies = [@]", true),
    ("[groups.a]\nscopes = [@]", true),
    ("[presets.a]\nscopes = [@]", true),
    ("[presets.a]\nscopes = ['*']\noptional = [@]", true),
    ("[roles.a]\nkeeps = [@]", true),
    ("[roles.a]\ndrops = [@]", true),
    ("[actors.a]\ndrops = [@]", true),
    ("[gates.a]\nscopes = [@]", true),
    ("[aliases.a]\nto = [@]", false),
    ("[endpoints.'GET /']\nany_of = [[@]]", false),
    ("[endpoints.'GET /']\nany_of = [['orders:read']]\noptional = [@]", false),
    ("[public.endpoints.'GET /']\nreason = 'x'\noptional = [@]", false),
];

#[test]
fn lists_take_declared_scopes_and_patterns_where_these_may_stand() {
    let validator = validator(&schema());
    for (list, takes_patterns) in LISTS {
        let complaints = |entry: &str| {
            let header = if list.starts_with("[catalog]") { "" } else { "[catalog]\nname = 'shop'\n" };
            let scopes = if list.contains("[scopes") { "" } else { "[scopes]\na = ''\n" };
            let text = format!("{header}{}\n{scopes}", list.replace('@', entry));
            complaints(&validator, &document(&text).unwrap_or_else(|| panic!("{text}")))
        };
        for scope in SCOPES {
            assert_eq!(complaints(&format!("'{scope}'")), "", "{list}");
        }
        assert_ne!(complaints("'orders:raed'"), "", "{list}");
        assert_ne!(complaints("'orders:list'"), "", "{list}");
        for entry in ["'orders:*'", "{ name = 'orders:read' }", "{ pattern = '*:read' }"] {
            assert_eq!(complaints(entry).is_empty(), takes_patterns, "{list} {entry}");
        }
        for entry in ["{ name = 'orders:raed' }", "{ pattern = 'orders:read' }", "{ name = 'a', pattern = '*' }"] {
            assert_ne!(complaints(entry), "", "{list} {entry}");
        }
    }
}

#[test]
fn one_name_is_enough_for_an_alias() {
    let validator = validator(&schema());
    let of = |to: &str| {
        let text = format!("[catalog]\nname = 'shop'\n[scopes]\na = ''\n[aliases.b]\nto = '{to}'");
        validator.is_valid(&document(&text).unwrap())
    };
    assert!(of("orders:read"));
    assert!(!of("orders:raed"));
}
