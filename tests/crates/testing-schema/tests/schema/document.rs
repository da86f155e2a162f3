//! A catalog as the schema sees it.

use jsonschema::Validator;
use serde_json::{Map, Number, Value};

/// The schema of all catalogs.
pub(crate) fn schema() -> Value {
    serde_json::from_str(&scopes_core::schema()).unwrap()
}

pub(crate) fn validator(schema: &Value) -> Validator {
    jsonschema::draft7::new(schema).unwrap()
}

/// The text as JSON, where it is TOML.
pub(crate) fn document(text: &str) -> Option<Value> {
    let table: toml::Table = text.parse().ok()?;
    Some(json(toml::Value::Table(table)))
}

/// A date is no value of a catalog. Some validators take it for a text, and what they say of one is theirs.
pub(crate) fn json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => Value::Number(number.into()),
        toml::Value::Float(number) => Number::from_f64(number).map_or(Value::Null, Value::Number),
        toml::Value::Boolean(flag) => Value::Bool(flag),
        toml::Value::Datetime(_) => Value::Null,
        toml::Value::Array(values) => Value::Array(values.into_iter().map(json).collect()),
        toml::Value::Table(fields) => {
            Value::Object(fields.into_iter().map(|(key, value)| (key, json(value))).collect::<Map<_, _>>())
        }
    }
}

/// What is wrong with a document, a line for each place.
pub(crate) fn complaints(validator: &Validator, document: &Value) -> String {
    let errors = validator.iter_errors(document);
    errors.map(|error| format!("  {}: {error}", error.instance_path())).collect::<Vec<_>>().join("\n")
}
