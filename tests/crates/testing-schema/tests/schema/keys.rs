//! Every key that the reader knows is in the schema, and every key of the schema is taken by the reader.

use std::collections::BTreeSet;

use scopes_core::Message;
use scopes_core::message::Keys;
use serde_json::Value;

use crate::document::schema;

/// A key that nothing is spelled like.
pub(crate) const UNKNOWN: &str = "unlike_any";

/// The tables with fixed keys: where each is in a catalog, and where in the schema.
pub(crate) const TABLES: &[(&[&str], &str)] = &[
    (&[], ""),
    (&["catalog"], "/properties/catalog"),
    (&["scopes", "orders:read"], "/properties/scopes/additionalProperties/anyOf/1"),
    (&["aliases", "orders:list"], "/properties/aliases/additionalProperties"),
    (&["resources", "orders"], "/properties/resources/additionalProperties"),
    (&["groups", "all"], "/properties/groups/additionalProperties"),
    (&["presets", "clerk"], "/properties/presets/additionalProperties"),
    (&["roles", "member"], "/properties/roles/additionalProperties"),
    (&["actors", "user"], "/properties/actors/additionalProperties"),
    (&["gates", "beta"], "/properties/gates/additionalProperties"),
    (&["endpoints", "GET /orders"], "/properties/endpoints/additionalProperties"),
    (&["authenticated"], "/properties/authenticated"),
    (
        &["authenticated", "endpoints", "GET /self"],
        "/properties/authenticated/properties/endpoints/additionalProperties/anyOf/1",
    ),
    (&["public"], "/properties/public"),
    (&["public", "endpoints", "GET /health"], "/properties/public/properties/endpoints/additionalProperties"),
    (&["groups", "all", "scopes", "0"], "/definitions/entry/anyOf/1"),
];

/// Scopes that are named like a key of `[catalog]` are tables like others, and say so in a place of their own.
const OF_SCOPES_AGAIN: &str = "/properties/scopes/patternProperties/";

/// The keys that the schema has at a place.
pub(crate) fn in_schema(schema: &Value, place: &str) -> BTreeSet<String> {
    let table = schema.pointer(place).unwrap_or_else(|| panic!("the schema has nothing at {place}"));
    table["properties"].as_object().unwrap().keys().cloned().collect()
}

/// The keys that the reader lists where it meets one that it does not know.
fn in_reader(path: &[&str]) -> BTreeSet<String> {
    let text = match path {
        ["groups", .., "0"] => format!("[groups.all]\nscopes = [{{ {UNKNOWN} = 1 }}]"),
        // A file without any table of a catalog is another file.
        [] => format!("{UNKNOWN} = 1\n[catalog]"),
        path => {
            let header: Vec<String> = path.iter().map(|part| format!("\"{part}\"")).collect();
            format!("[{}]\n{UNKNOWN} = 1", header.join("."))
        }
    };
    let errors = scopes_core::parse("c.toml", text.as_bytes()).unwrap_err();
    let known = errors.iter().find_map(|error| match error.message() {
        Message::Keys(Keys::Unknown { key, known, .. }) if key == UNKNOWN => Some(known.clone()),
        _ => None,
    });
    known.unwrap_or_else(|| panic!("{text}\n{errors}")).into_iter().map(str::to_owned).collect()
}

#[test]
fn the_reader_and_the_schema_know_the_same_keys() {
    let schema = schema();
    for (path, place) in TABLES {
        assert_eq!(in_reader(path), in_schema(&schema, place), "{path:?}");
    }
}

#[test]
fn no_other_table_of_the_schema_has_fixed_keys() {
    let schema = schema();
    let mut places = Vec::new();
    fixed_tables(&schema, "", &mut places);
    let places: BTreeSet<&str> =
        places.iter().map(String::as_str).filter(|it| !it.starts_with(OF_SCOPES_AGAIN)).collect();
    assert_eq!(places, TABLES.iter().map(|(_, place)| *place).collect());
    let again = schema["properties"]["scopes"]["patternProperties"].as_object().unwrap().values().next().unwrap();
    assert_eq!(again["properties"], schema.pointer(TABLES[2].1).unwrap()["properties"]);
}

/// The places of the tables that take no other keys than theirs.
fn fixed_tables(schema: &Value, place: &str, places: &mut Vec<String>) {
    match schema {
        Value::Object(fields) => {
            if fields.get("additionalProperties") == Some(&Value::Bool(false)) {
                places.push(place.to_owned());
            }
            for (key, value) in fields {
                fixed_tables(value, &format!("{place}/{key}"), places);
            }
        }
        Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                fixed_tables(value, &format!("{place}/{at}"), places);
            }
        }
        _ => {}
    }
}

/// Editors show these.
#[test]
fn every_key_has_a_title_and_a_description_of_one_line() {
    let schema = schema();
    let mut titles = BTreeSet::new();
    for (path, place) in TABLES {
        for (key, value) in schema.pointer(place).unwrap()["properties"].as_object().unwrap() {
            let (title, says) = (value["title"].as_str().unwrap(), value["description"].as_str().unwrap());
            assert!(title.starts_with(key.as_str()) && titles.insert(title.to_owned()), "{path:?}: {title}");
            assert!(says.ends_with('.') && says.len() > 10 && !says.contains('\n'), "{path:?} {key}: {says}");
        }
    }
}

/// What is not required, and no table, has a default, unless what counts then is derived or not the same for all catalogs.
#[test]
fn every_key_that_may_be_left_out_has_a_default() {
    let schema = schema();
    let derived =
        ["next_bit", "deprecated", "path", "rust_alias", "env", "keeps", "drops", "capped_by_role", "name", "pattern"];
    for (path, place) in TABLES {
        let table = schema.pointer(place).unwrap();
        let required: Vec<&str> =
            table["required"].as_array().into_iter().flatten().map(|key| key.as_str().unwrap()).collect();
        for (key, value) in table["properties"].as_object().unwrap() {
            let may_lack =
                required.contains(&key.as_str()) || derived.contains(&key.as_str()) || value["type"] == "object";
            assert_eq!(value.get("default").is_none(), may_lack, "{path:?} {key}");
        }
    }
}
