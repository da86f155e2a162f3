//! Catalogs with one change each, of every kind in every place: what the reader refuses for its shape the schema refuses, and
//! what the schema refuses the reader refuses.

use std::collections::BTreeSet;

use jsonschema::Validator;
use scopes_core::message::Keys;
use scopes_core::{Diagnostic, Diagnostics, Message};
use toml::{Table, Value};

use crate::document::{complaints, json, schema, validator};
use crate::ids::{About, about};
use crate::keys::{TABLES, UNKNOWN, in_schema};

/// A catalog that has each table, and no key that it can do without.
const SMALL: &str = r#"
[catalog]
name = "shop"
next_bit = 2
[scopes]
"orders:write" = "Write orders."
[scopes."orders:read"]
[aliases."orders:list"]
to = "orders:read"
[resources.orders]
[groups.all]
scopes = [{ name = "orders:read" }]
[presets.clerk]
scopes = ["orders:read"]
[roles.member]
keeps = ["orders:read"]
[actors.user]
capped_by_role = true
[gates.beta]
scopes = ["orders:write"]
[endpoints."GET /orders"]
any_of = [["orders:read"]]
[authenticated.endpoints."GET /self"]
[public.endpoints."GET /health"]
reason = "asked by the load balancer"
[bits]
"orders:read" = 0
"orders:write" = 1
"#;

/// A catalog with every key.
const LARGE: &str = include_str!("../../../../fixtures/every_key.toml");

/// Values of every type, and texts of every form.
const SAMPLES: &str = r#"
values = [
    "", " ", "x y", "orders:read", "orders:*", "*", "admin", "Admin", "a::b", "a::", "9", "série", ":", "_", "::", "GET /x",
    "GET /x/{id}", "get /x", "/x", "a\"b", -1, 0, 1, 2, 65535, 65536, 70000, 1.5, true, false, 2026-01-02, [], [""],
    ["orders:read"], ["orders:*"], ["orders:read", "orders:read"], ["orders read"], [":"], [":", ":"], ["ab"], [1],
    [["orders:read"]], [["orders:read"], ["orders:read"]], [["orders:*"]], [[]], [[], ["orders:read"]], [[1]],
    [["orders:read"], "orders:read"], {}, { name = "orders:read" }, { pattern = "orders:*" }, { unlike_any = 1 },
    { endpoints = {} }, { "GET /x" = "" }, [{ name = "orders:read" }], [{ pattern = "orders:*" }], [{ pattern = "orders:read" }],
    [{ name = "orders:read", pattern = "orders:*" }], [{}], [{ name = 1 }], [{ name = "orders:read", unlike_any = 1 }],
]
"#;

fn samples() -> Vec<Value> {
    let mut table: Table = SAMPLES.parse().unwrap();
    let Some(Value::Array(values)) = table.remove("values") else { panic!() };
    values
}

struct Compared {
    schema: Validator,
    count: usize,
    valid: usize,
    of_shape: usize,
    failures: Vec<String>,
}

impl Compared {
    fn new() -> Self {
        Self { schema: validator(&schema()), count: 0, valid: 0, of_shape: 0, failures: Vec::new() }
    }

    /// What the reader says. The schema has to agree.
    fn add(&mut self, what: &str, catalog: &Table) -> Option<Diagnostics> {
        let text = toml::to_string(catalog).unwrap();
        let document = json(Value::Table(catalog.clone()));
        let is_valid = self.schema.is_valid(&document);
        let errors = scopes_core::parse("c.toml", text.as_bytes()).err();
        let ids: BTreeSet<&str> = errors.iter().flat_map(Diagnostics::iter).map(Diagnostic::id).collect();
        let is_of_shape = ids.iter().any(|id| about(id) == Some(About::Shape));
        self.count += 1;
        self.valid += usize::from(is_valid);
        self.of_shape += usize::from(is_of_shape);
        if is_valid && is_of_shape {
            self.failures.push(format!("{what}: the schema takes what is refused for {ids:?}"));
        }
        if !is_valid && errors.is_none() {
            let complaints = complaints(&self.schema, &document);
            self.failures.push(format!("{what}: the reader takes what the schema refuses\n{complaints}"));
        }
        errors
    }

    fn finish(self) {
        let Self { count, valid, of_shape, failures, .. } = self;
        let first: Vec<&String> = failures.iter().take(40).collect();
        assert!(failures.is_empty(), "{} of {count}:\n{first:#?}", failures.len());
        assert!(valid > 50 && of_shape > 500, "{count} catalogs, {valid} valid, {of_shape} refused for their shape");
    }
}

/// The table at a path. In a list it is the first entry.
fn table<'t>(catalog: &'t mut Table, path: &[&str]) -> &'t mut Table {
    path.iter().fold(catalog, |table, part| match table.entry(*part).or_insert_with(|| Value::Table(Table::new())) {
        Value::Table(table) => table,
        Value::Array(values) => values[0].as_table_mut().unwrap(),
        other => panic!("{other}"),
    })
}

/// The path without the position in a list.
fn without_positions<'p>(path: &[&'p str]) -> Vec<&'p str> {
    path.iter().copied().filter(|part| *part != "0").collect()
}

fn small() -> Table {
    SMALL.parse().unwrap()
}

#[test]
fn both_catalogs_are_valid() {
    for text in [SMALL, LARGE] {
        scopes_core::parse("c.toml", text.as_bytes()).unwrap_or_else(|errors| panic!("{errors}"));
        let document = json(Value::Table(text.parse().unwrap()));
        assert_eq!(complaints(&validator(&schema()), &document), "");
    }
}

/// Every key of the schema in every table of fixed keys.
#[test]
fn a_key_is_taken_in_the_tables_that_have_it_and_in_no_other() {
    let schema = schema();
    let keys: BTreeSet<String> = TABLES.iter().flat_map(|(_, place)| in_schema(&schema, place)).collect();
    let mut compared = Compared::new();
    for (path, place) in TABLES {
        let known = in_schema(&schema, place);
        for key in keys.iter().map(String::as_str).chain([UNKNOWN]) {
            // A key that a table does not have is refused whatever its value is.
            let step = if known.contains(key) { 1 } else { 8 };
            for sample in samples().into_iter().step_by(step) {
                let mut catalog = small();
                let what = format!("{path:?} {key} = {sample}");
                table(&mut catalog, &without_positions(path)).insert(key.to_owned(), sample);
                let errors = compared.add(&what, &catalog);
                let is_refused = |errors: &Diagnostics| errors.iter().any(|error| refuses(error, key));
                assert!(known.contains(key) || errors.is_some(), "{what} is taken");
                assert!(!known.contains(key) || !errors.as_ref().is_some_and(is_refused), "{what}: {errors:?}");
            }
        }
    }
    compared.finish();
}

/// Whether this key is refused, whatever its value is.
fn refuses(error: &Diagnostic, key: &str) -> bool {
    matches!(error.message(), Message::Keys(Keys::Unknown { key: unknown, .. }) if unknown == key)
}

/// Every value taken away, and replaced by one of every kind.
#[test]
fn a_changed_catalog_is_refused_by_both_or_for_its_meaning() {
    let mut compared = Compared::new();
    for text in [SMALL, LARGE] {
        let catalog: Table = text.parse().unwrap();
        let mut places = Vec::new();
        values(&Value::Table(catalog.clone()), &mut Vec::new(), &mut places);
        for place in &places {
            let mut without = Value::Table(catalog.clone());
            remove(&mut without, place);
            compared.add(&format!("{place:?} removed"), without.as_table().unwrap());
            for sample in samples() {
                let what = format!("{place:?} = {sample}");
                let mut changed = Value::Table(catalog.clone());
                *at(&mut changed, place) = sample;
                compared.add(&what, changed.as_table().unwrap());
            }
        }
    }
    compared.finish();
}

/// The places of all values, each as keys and positions.
fn values(value: &Value, place: &mut Vec<String>, places: &mut Vec<Vec<String>>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Table(table) => table.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(values) => values.iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (key, value) in inner {
        place.push(key);
        places.push(place.clone());
        values(value, place, places);
        place.pop();
    }
}

fn at<'v>(value: &'v mut Value, place: &[String]) -> &'v mut Value {
    place.iter().fold(value, |value, key| match value {
        Value::Table(table) => table.get_mut(key).unwrap(),
        Value::Array(values) => &mut values[key.parse::<usize>().unwrap()],
        other => panic!("{other}"),
    })
}

fn remove(value: &mut Value, place: &[String]) {
    let (last, place) = place.split_last().unwrap();
    match at(value, place) {
        Value::Table(table) => drop(table.remove(last)),
        Value::Array(values) => drop(values.remove(last.parse().unwrap())),
        other => panic!("{other}"),
    }
}
