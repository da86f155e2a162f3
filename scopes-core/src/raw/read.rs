//! The tables of a catalog, one function for each.

use toml::de::{DeTable, DeValue};

use super::fields::{Field, Fields, in_order, table, text};
use super::{Alias, Cap, Catalog, Endpoint, Gate, Header, Line, Listed, Resource, Scope, Text, Texts};
use crate::report::Report;

pub(crate) fn catalog(document: &DeTable<'_>, report: &mut Report<'_>) -> Catalog {
    let mut fields = Fields::new("a catalog".to_owned(), document);
    let catalog = Catalog {
        header: fields.take("catalog").and_then(|field| header(&field, report)).unwrap_or_default(),
        scopes: entries(&mut fields, "scopes", scope, report),
        aliases: entries(&mut fields, "aliases", alias, report),
        resources: entries(&mut fields, "resources", resource, report),
        groups: entries(&mut fields, "groups", group, report),
        sets: entries(&mut fields, "sets", set, report),
        roles: entries(&mut fields, "roles", role, report),
        actors: entries(&mut fields, "actors", actor, report),
        gates: entries(&mut fields, "gates", gate, report),
        endpoints: entries(&mut fields, "endpoints", endpoint, report),
        authenticated: open(&mut fields, "authenticated", report),
        public: open(&mut fields, "public", report),
    };
    fields.finish(report);
    catalog
}

/// The entries of a table of tables. One that is not as it should be is reported and left out.
fn entries<'a, T>(
    fields: &mut Fields<'_, 'a>,
    key: &'static str,
    read: impl Fn(&Field<'_, 'a>, &mut Report<'_>) -> Option<T>,
    report: &mut Report<'_>,
) -> Vec<T> {
    let Some(field) = fields.take(key) else { return Vec::new() };
    let Some(table) = table(key, field.value, report) else { return Vec::new() };
    in_order(table).iter().filter_map(|field| read(field, report)).collect()
}

/// The fields of an entry, which an error calls by its kind and name.
fn entry<'t, 'a>(kind: &str, field: &Field<'t, 'a>, report: &mut Report<'_>) -> Option<Fields<'t, 'a>> {
    let name = &field.name.value;
    let table = table(name, field.value, report)?;
    Some(Fields::new(format!("{kind} `{name}`"), table))
}

fn header(field: &Field<'_, '_>, report: &mut Report<'_>) -> Option<Header> {
    let table = table(&field.name.value, field.value, report)?;
    let mut fields = Fields::new("`[catalog]`".to_owned(), table);
    let header = Header {
        span: field.name.span.clone(),
        name: fields.text("name", report),
        title: fields.text("title", report),
        texts: fields.texts(report),
        separators: fields.one_or_list("separator", report),
        prefix: fields.text("prefix", report),
        sensitive_scopes: fields.list("sensitive_scopes", report).unwrap_or_default(),
        declared: fields.flag("declared", report).is_some_and(|flag| flag.value),
        bits: fields.text("bits", report),
        next_bit: fields.number("next_bit", report),
        retired_bits: fields.numbers("retired_bits", report),
    };
    fields.finish(report);
    Some(header)
}

fn scope(field: &Field<'_, '_>, report: &mut Report<'_>) -> Option<Scope> {
    if let DeValue::String(_) = field.value.get_ref() {
        let description = text(&field.name.value, field.value, report);
        return Some(short_scope(field.name.clone(), description));
    }
    let mut fields = entry("scope", field, report)?;
    let scope = Scope {
        name: field.name.clone(),
        texts: fields.guidance(report),
        sensitive: fields.flag("sensitive", report).is_some_and(|flag| flag.value),
        implies: fields.list("implies", report).unwrap_or_default(),
        deprecated: fields.text("deprecated", report),
        path: fields.text("path", report),
        bit: fields.number("bit", report),
        endpoints: fields.lines(report),
    };
    fields.finish(report);
    Some(scope)
}

fn short_scope(name: Text, description: Option<Text>) -> Scope {
    Scope {
        name,
        texts: Texts { description, ..Texts::default() },
        sensitive: false,
        implies: Vec::new(),
        deprecated: None,
        path: None,
        bit: None,
        endpoints: Vec::new(),
    }
}

fn alias(field: &Field<'_, '_>, report: &mut Report<'_>) -> Option<Alias> {
    let mut fields = entry("alias", field, report)?;
    let alias = Alias {
        name: field.name.clone(),
        texts: fields.guidance(report),
        targets: fields.one_or_list("to", report).unwrap_or_default(),
        deprecated: fields.text("deprecated", report),
        path: fields.text("path", report),
    };
    fields.finish(report);
    Some(alias)
}

fn resource(field: &Field<'_, '_>, report: &mut Report<'_>) -> Option<Resource> {
    let mut fields = entry("resource", field, report)?;
    let resource = Resource {
        name: field.name.clone(),
        texts: fields.texts(report),
        rust_alias: fields.text("rust_alias", report),
    };
    fields.finish(report);
    Some(resource)
}

fn group(field: &Field<'_, '_>, report: &mut Report<'_>) -> Option<Listed> {
    let mut fields = entry("group", field, report)?;
    let group = Listed {
        name: field.name.clone(),
        title: fields.text("title", report),
        texts: fields.texts(report),
        scopes: fields.list("scopes", report).unwrap_or_default(),
        optional: Vec::new(),
    };
    fields.finish(report);
    Some(group)
}

fn set(field: &Field<'_, '_>, report: &mut Report<'_>) -> Option<Listed> {
    let mut fields = entry("set", field, report)?;
    let set = Listed {
        name: field.name.clone(),
        title: fields.text("title", report),
        texts: Texts { give_when: fields.text("give_when", report), ..fields.texts(report) },
        scopes: fields.list("scopes", report).unwrap_or_default(),
        optional: fields.list("optional", report).unwrap_or_default(),
    };
    fields.finish(report);
    Some(set)
}

fn role(field: &Field<'_, '_>, report: &mut Report<'_>) -> Option<Cap> {
    let mut fields = entry("role", field, report)?;
    let role = cap(field.name.clone(), &mut fields, report);
    fields.finish(report);
    Some(role)
}

fn actor(field: &Field<'_, '_>, report: &mut Report<'_>) -> Option<Cap> {
    let mut fields = entry("actor", field, report)?;
    let mut actor = cap(field.name.clone(), &mut fields, report);
    actor.capped_by_role = fields.flag("capped_by_role", report);
    fields.finish(report);
    Some(actor)
}

fn cap(name: Text, fields: &mut Fields<'_, '_>, report: &mut Report<'_>) -> Cap {
    Cap {
        name,
        texts: fields.texts(report),
        keeps: fields.list("keeps", report),
        drops: fields.list("drops", report),
        capped_by_role: None,
    }
}

fn gate(field: &Field<'_, '_>, report: &mut Report<'_>) -> Option<Gate> {
    let mut fields = entry("gate", field, report)?;
    let gate = Gate {
        name: field.name.clone(),
        texts: fields.texts(report),
        env: fields.text("env", report),
        scopes: fields.list("scopes", report).unwrap_or_default(),
    };
    fields.finish(report);
    Some(gate)
}

fn endpoint(field: &Field<'_, '_>, report: &mut Report<'_>) -> Option<Endpoint> {
    let mut fields = entry("endpoint", field, report)?;
    let endpoint = Endpoint {
        endpoint: field.name.clone(),
        texts: fields.texts(report),
        summary: fields.text("summary", report),
        any_of: fields.any_of(report),
    };
    fields.finish(report);
    Some(endpoint)
}

/// `[authenticated]` and `[public]`: endpoints that need no scope.
fn open(fields: &mut Fields<'_, '_>, key: &'static str, report: &mut Report<'_>) -> Vec<Line> {
    let Some(field) = fields.take(key) else { return Vec::new() };
    let Some(table) = table(key, field.value, report) else { return Vec::new() };
    let mut fields = Fields::new(format!("`[{key}]`"), table);
    fields.texts(report);
    let lines = fields.lines(report);
    fields.finish(report);
    lines
}
