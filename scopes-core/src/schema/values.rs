//! What the schema says of each value.

use super::forms::{self, SCOPE_NAME, SCOPE_PATTERN, SEPARATOR};
use super::json::{Json, list, object, text, texts};
use super::required;
use crate::catalog::Catalog;
use crate::keys::{Choice, Default, Entries, Fixed, Form, HEADER_KEYS, Key, Least, Value};
use crate::listed::Listed as _;

/// Which scopes may be named.
pub(super) enum Names<'c> {
    Any,
    Of(&'c Catalog),
}

impl Names<'_> {
    /// The name of a scope.
    pub(super) fn scope(&self) -> Json {
        let schema = object([("title", text("name of a scope")), ("type", text("string"))]);
        match self {
            Self::Any => schema.with([("pattern", text(SCOPE_NAME))]),
            Self::Of(catalog) => schema.with([("enum", texts(catalog.scopes.iter().map(|scope| scope.name.as_str())))]),
        }
    }

    /// Names to propose where any name is allowed.
    fn declared(&self) -> Vec<&str> {
        match self {
            Self::Any => Vec::new(),
            Self::Of(catalog) => {
                let aliases = catalog.aliases.iter().map(|alias| alias.name.as_str());
                catalog.scopes.iter().map(|scope| scope.name.as_str()).chain(aliases).listed()
            }
        }
    }
}

pub(super) fn scope_reference() -> Json {
    object([("$ref", text("#/definitions/scope"))])
}

/// A text that may only be a pattern.
pub(super) fn scope_pattern() -> Json {
    object([("title", text("pattern")), ("type", text("string")), ("pattern", text(SCOPE_PATTERN))])
}

/// A table with fixed keys.
pub(super) fn fixed(table: &Fixed, names: &Names<'_>) -> Json {
    let properties = table.keys.iter().map(|key| (key.name.to_owned(), self::key(key, table, names))).listed();
    let schema = object([("type", text("object")), ("properties", Json::Object(properties))]);
    let needed = table.keys.iter().filter(|key| key.is_required).map(|key| key.name).listed();
    let schema = if needed.is_empty() { schema } else { schema.with([("required", texts(needed))]) };
    let schema = schema.with([("additionalProperties", Json::Flag(false))]);
    match table.choice {
        Choice::Any => schema,
        Choice::OneOf(one, other) => schema.with([("oneOf", list([required(vec![one]), required(vec![other])]))]),
        Choice::NotBoth(one, other) => schema.with([("not", required(vec![one, other]))]),
    }
}

fn key(key: &Key, table: &Fixed, names: &Names<'_>) -> Json {
    let title = format!("{} of {}", key.name, table.what);
    let value = value(&key.value, names).behind([("title", text(&title)), ("description", text(key.says))]);
    match key.default {
        Some(default) => value.with([("default", self::default(default))]),
        None => value,
    }
}

fn default(default: Default) -> Json {
    match default {
        Default::Text(default) => text(default),
        Default::False => Json::Flag(false),
        Default::NoEntries => Json::List(Vec::new()),
    }
}

fn value(value: &Value, names: &Names<'_>) -> Json {
    match value {
        Value::Text(form) => of_form(*form),
        Value::Flag => object([("type", text("boolean"))]),
        Value::Number { least, most } => {
            object([("type", text("integer")), ("minimum", Json::Number(*least)), ("maximum", Json::Number(*most))])
        }
        // Beside `$ref` nothing counts, and a title stands beside it.
        Value::Name => object([("allOf", list([scope_reference()]))]),
        Value::Pattern => object([("type", text("string")), ("pattern", text(SCOPE_PATTERN))]),
        Value::Separators => {
            let separator = || object([("type", text("string")), ("pattern", text(SEPARATOR))]);
            any_of([separator(), list_of(separator(), Least::None)])
        }
        Value::Items(least) => list_of(object([("$ref", text("#/definitions/entry"))]), *least),
        Value::Names(least) => list_of(scope_reference(), *least),
        Value::NameOrNames => any_of([scope_reference(), list_of(scope_reference(), Least::One)]),
        Value::AnyOf => list_of(list_of(scope_reference(), Least::One), Least::One),
        Value::Table(table) => fixed(table, names),
        Value::TextOrTable(table) => any_of([object([("type", text("string"))]), fixed(table, names)]),
        Value::Entries(table) => entries(table, names),
        Value::Tables(table) => {
            let schema = object([("type", text("array")), ("items", fixed(table, names))]);
            schema.with([("minItems", Json::Number(1))])
        }
        Value::Texts(form, least) => list_of(of_form(*form), *least),
        Value::NamesOrText => any_of([object([("type", text("string"))]), list_of(scope_reference(), Least::None)]),
    }
}

fn any_of(schemas: impl IntoIterator<Item = Json>) -> Json {
    object([("anyOf", list(schemas))])
}

fn of_form(form: Form) -> Json {
    let schema = object([("type", text("string"))]);
    match forms::pattern(form) {
        Some(pattern) => schema.with([("pattern", Json::Text(pattern))]),
        None => schema,
    }
}

/// A list without duplicates.
fn list_of(items: Json, least: Least) -> Json {
    let schema = object([("type", text("array")), ("items", items), ("uniqueItems", Json::Flag(true))]);
    if least == Least::One { schema.with([("minItems", Json::Number(1))]) } else { schema }
}

/// A table whose keys are names.
fn entries(table: &Entries, names: &Names<'_>) -> Json {
    let entry = || value(&table.entry, names).behind([("description", text(table.says))]);
    let mut schema = object([("type", text("object"))]);
    if let Some(pattern) = forms::pattern(table.names) {
        schema = schema.with([("propertyNames", object([("pattern", Json::Text(pattern))]))]);
    }
    if table.least == Least::One {
        schema = schema.with([("minProperties", Json::Number(1))]);
    }
    match &table.entry {
        Value::TextOrTable(long) if table.names == Form::ScopeName => {
            schema = schema.with([("patternProperties", only_as_tables(long, names))]);
        }
        Value::Number { .. } => schema = schema.with([("properties", of_declared(&entry, names))]),
        _ => {}
    }
    schema.with([("additionalProperties", entry())])
}

/// A key of `[catalog]` at the end of the file would be a scope with a description. As a pattern and not by their names: an
/// editor would offer these.
fn only_as_tables(long: &Fixed, names: &Names<'_>) -> Json {
    let header = format!("^({})$", HEADER_KEYS.join("|"));
    Json::Object(vec![(header, fixed(long, names))])
}

/// The names that have a number, for an editor to offer.
fn of_declared(entry: &dyn Fn() -> Json, names: &Names<'_>) -> Json {
    Json::Object(names.declared().into_iter().map(|name| (name.to_owned(), entry())).listed())
}
