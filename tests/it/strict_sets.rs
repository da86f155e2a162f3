//! Sets as people and databases write them: `FromStr` and serde know every name, or refuse.

use scopes::InvalidScopeSet;
use serde::Deserialize;
use serde_json::{Value, json};

mod agents {
    scopes::scopes!("catalogs/agents.toml");
}

use agents::{ScopeSet, entries, orders};

/// What is wrong with a list, as text and as both shapes of serde.
fn refused(names: &str) -> String {
    let error: InvalidScopeSet = names.parse::<ScopeSet>().unwrap_err();
    let text = error.to_string();
    assert_eq!(ScopeSet::deserialize(json!(names)).unwrap_err().to_string(), text);
    assert_eq!(format!("{error:?}"), text, "what `main` prints");
    text
}

fn refused_array(names: &Value) -> String {
    ScopeSet::deserialize(names).unwrap_err().to_string()
}

#[test]
fn known_names_are_read_in_every_form() {
    let table = [
        ("", ScopeSet::EMPTY),
        ("  ", ScopeSet::EMPTY),
        ("orders:read", orders::READ.set()),
        (" orders:read  entries:read orders:read ", orders::READ | entries::READ),
        // Aliases are names too.
        ("consumers:read", agents::syncstate::READ.set()),
        ("control:approvals:write", agents::control::approvals::REQUEST | agents::control::approvals::DECIDE),
    ];
    for (names, expected) in table {
        assert_eq!(names.parse::<ScopeSet>().unwrap(), expected, "{names:?}");
        assert_eq!(ScopeSet::deserialize(json!(names)).unwrap(), expected, "{names:?}");
        let array: Vec<_> = names.split_whitespace().collect();
        assert_eq!(ScopeSet::deserialize(json!(array)).unwrap(), expected, "{names:?}");
        assert_eq!(expected.to_string().parse::<ScopeSet>().unwrap(), expected);
    }
}

#[test]
fn an_unknown_name_is_an_error_that_names_it_and_the_catalog() {
    let table = [
        ("orders:raed", "`orders:raed` is no scope of catalog `agents`"),
        ("orders:read orders:raed entries:read", "`orders:raed` is no scope of catalog `agents`"),
        ("a orders:read b", "`a` is no scope of catalog `agents`, and neither is another name in the list"),
        ("a b orders:read c", "`a` is no scope of catalog `agents`, and neither are 2 other names in the list"),
        ("openid", "`openid` is no scope of catalog `agents`"),
        ("*", "`*` is no scope of catalog `agents`"),
        ("orders:*", "`orders:*` is no scope of catalog `agents`"),
        ("Orders:read", "`Orders:read` is no scope of catalog `agents`"),
    ];
    for (names, expected) in table {
        assert_eq!(refused(names), expected);
    }
    assert_eq!(
        refused_array(&json!(["orders:read", "orders:raed", "b"])),
        "`orders:raed` is no scope of catalog `agents`"
    );
}

#[test]
fn a_list_with_commas_is_told_of_spaces() {
    let spaces = ": spaces separate scopes, not commas";
    for (names, name, others) in [
        ("orders:read,entries:read", "orders:read,entries:read", ""),
        ("orders:read, entries:read", "orders:read,", ""),
        ("orders:read,entries:read,", "orders:read,entries:read,", ""),
        ("orders:read, tags:read, entries:read", "orders:read,", ", and neither is another name in the list"),
        ("consumers:read,orders:read", "consumers:read,orders:read", ""),
    ] {
        assert_eq!(refused(names), format!("`{name}` is no scope of catalog `agents`{others}{spaces}"));
    }
    // A comma that separates nothing the catalog knows.
    for name in ["orders:read,raed", ",", "a,b"] {
        assert_eq!(refused(name), format!("`{name}` is no scope of catalog `agents`"));
    }
    assert_eq!(
        refused_array(&json!(["orders:read,entries:read"])),
        format!("`orders:read,entries:read` is no scope of catalog `agents`{spaces}")
    );
}

#[test]
fn an_illegal_character_is_named_with_its_place() {
    assert_eq!(
        refused("orders:read entries:\"read\""),
        "`entries:\"read\"` holds a quotation mark (character 21, counted from 1), which is not allowed in scopes of catalog \
         `agents`"
    );
}

#[test]
fn no_other_shape_is_read() {
    let kind = "expected scopes, as a space-separated string or an array of strings";
    for value in [json!(null), json!(7), json!(true), json!({}), json!({ "scope": "orders:read" })] {
        assert!(refused_array(&value).ends_with(kind), "{value}");
    }
    for value in [json!([null]), json!([""]), json!([["orders:read"]])] {
        assert!(refused_array(&value).ends_with("expected the name of one scope"), "{value}");
    }
    assert_eq!(
        refused_array(&json!(["orders:read entries:read"])),
        "`orders:read entries:read` holds a space: each element of the array is one scope"
    );
}

/// A form that gives an API key its scopes.
#[derive(Debug, Deserialize)]
struct NewKey {
    #[expect(dead_code, reason = "the form has it")]
    name: String,
    scopes: ScopeSet,
}

#[test]
fn a_form_with_a_misspelt_scope_is_refused() {
    let form = |scopes: &str| serde_json::from_str::<NewKey>(&format!(r#"{{"name":"ci","scopes":"{scopes}"}}"#));
    assert_eq!(form("orders:read").unwrap().scopes, orders::READ.set());
    let error = form("orders:raed").unwrap_err().to_string();
    assert!(error.starts_with("`orders:raed` is no scope of catalog `agents` at line 1"), "{error}");
    // Without the field there is no key, and no key without scopes either.
    assert!(serde_json::from_str::<NewKey>(r#"{"name":"ci"}"#).is_err());
}
