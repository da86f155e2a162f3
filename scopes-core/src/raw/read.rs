//! The tables of a catalog, one function for each.

use toml::de::{DeTable, DeValue};

use super::actions;
use super::bits::bits;
use super::empty;
use super::endpoints::{AUTHENTICATED, PUBLIC, endpoint, lines, open};
use super::fields::{Field, Fields, in_order};
use super::values::{table, text};
use super::{Alias, Cap, Catalog, Gate, Header, Listed, Resource, Scope, Text, Texts};
use crate::keys::{self, Fixed, HEADER_KEYS, Value};
use crate::listed::Listed as _;
use crate::message::{self, Entry, Expected, Table};
use crate::nearest::nearest;
use crate::places::Places;
use crate::report::Report;
use crate::rust_name::USUAL_SEPARATORS;

pub(crate) fn catalog(document: &DeTable<'_>, report: &mut Report<'_>) -> Catalog {
    let mut fields = Fields::new(Table::Catalog, &keys::CATALOG, Some(document), report);
    let header = fields.take("catalog", is_table).map_or_else(no_header, |field| header(&field, report));
    let scopes = scopes(&mut fields, &header, report);
    let catalog = Catalog {
        header,
        aliases: aliases(&mut fields, &scopes, report),
        scopes,
        resources: entries(&mut fields, "resources", resource, report),
        groups: entries(&mut fields, "groups", group, report),
        presets: entries(&mut fields, "presets", preset, report),
        roles: entries(&mut fields, "roles", role, report),
        actors: entries(&mut fields, "actors", actor, report),
        gates: entries(&mut fields, "gates", gate, report),
        endpoints: entries(&mut fields, "endpoints", endpoint, report),
        authenticated: open(&mut fields, AUTHENTICATED, report),
        public: open(&mut fields, PUBLIC, report),
        bits: bits(&mut fields, report),
    };
    if fields.rest().any(|unknown| is_referred_to(unknown, &catalog)) {
        report.expect_gaps();
    }
    let has_unknown = fields.rest().next().is_some();
    fields.finish(report);
    // What belongs into an empty table may stand in one that nobody knows.
    if !has_unknown {
        empty::check(document, report);
    }
    catalog
}

/// The tables that others refer to. Where one cannot be read, all that refers to it would look wrong.
const REFERRED_TO: &[&str] = &["catalog", "scopes", "roles", "bits"];

/// Whether a table that nobody asked for may be one of these, misspelt: it looks like one, or there are no scopes yet. A key of
/// `[catalog]` that stands outside of it is one of these too.
fn is_referred_to((key, nearest): (&Field<'_, '_>, Option<&str>), catalog: &Catalog) -> bool {
    if DECIDES_ABOUT_NAMES.contains(&key.name.value.as_str()) {
        return true;
    }
    let is_table = matches!(key.value.get_ref(), DeValue::Table(_));
    is_table && nearest.map_or(catalog.scopes.is_empty(), |nearest| REFERRED_TO.contains(&nearest))
}

/// A table of the catalog itself.
pub(super) fn part<'t, 'a>(field: &Field<'t, 'a>, report: &mut Report<'_>) -> Option<&'t DeTable<'a>> {
    let name = field.name.value.as_str();
    let table = table(name, Expected::Table, field.value, report);
    if table.is_none() && REFERRED_TO.contains(&name) {
        report.expect_gaps();
    }
    table
}

/// The entries of a table of tables.
fn entries<'a, T>(
    fields: &mut Fields<'_, 'a>,
    key: &'static str,
    read: fn(&Field<'_, 'a>, &mut Report<'_>) -> T,
    report: &mut Report<'_>,
) -> Vec<T> {
    fields_of_table(fields, key, report).iter().map(|field| read(field, report)).listed()
}

fn fields_of_table<'t, 'a>(
    fields: &mut Fields<'t, 'a>,
    key: &'static str,
    report: &mut Report<'_>,
) -> Vec<Field<'t, 'a>> {
    let Some(field) = fields.take(key, is_table_of_names) else { return Vec::new() };
    let Some(table) = part(&field, report) else { return Vec::new() };
    let mut entries = in_order(table);
    let may_stand = |entry: &Field<'_, '_>| {
        !HAVE_NAMES_OF_THEIR_OWN.contains(&key) && SHARED_KEYS.contains(&entry.name.value.as_str())
    };
    entries.retain(|entry| !is_without_name(entry, key, report));
    entries.retain(|entry| may_stand(entry) || !is_misplaced(entry, key, report));
    entries
}

/// The tables of entries whose names are words.
const HAVE_WORDS_FOR_NAMES: &[&str] = &["groups", "presets", "roles", "actors", "gates"];

/// Whether a key of an entry is written in the place of the name of one.
fn is_without_name(field: &Field<'_, '_>, table: &'static str, report: &mut Report<'_>) -> bool {
    let key = field.name.value.as_str();
    if !HAVE_WORDS_FOR_NAMES.contains(&table) {
        return false;
    }
    let is_text = matches!(field.value.get_ref(), DeValue::String(_));
    let is_of_every_table = matches!(key, "description" | "notes");
    let is_of_entries = keys::of_entries(table).is_some_and(|keys| keys.key(key).is_some());
    let is_key = key == "name" || is_of_entries && (is_text || !is_of_every_table);
    let is_without_name = is_key && !matches!(field.value.get_ref(), DeValue::Table(_));
    if is_without_name {
        let message = message::Keys::EntryWithoutName { key: key.to_owned(), table };
        report.fold(table, message, &field.name.span);
        report.expect_gaps();
    }
    is_without_name
}

/// Whether a key of `[catalog]` is written in the place of a name, as one is that was added at the end of the file. It is
/// told by its name and not by its type: a text would be the description of a scope.
pub(super) fn is_misplaced(field: &Field<'_, '_>, table: &'static str, report: &mut Report<'_>) -> bool {
    let key = field.name.value.as_str();
    let Some(meant) = header_key(field) else { return false };
    let misspelt = Some(meant).filter(|meant| *meant != key);
    let message = message::Keys::OfHeaderElsewhere { key: key.to_owned(), table, misspelt };
    if misspelt.is_some() {
        report.add(message, &field.name.span);
    } else {
        report.fold(table, message, &field.name.span);
    }
    if DECIDES_ABOUT_NAMES.contains(&meant) {
        report.expect_gaps();
    }
    true
}

/// The key of `[catalog]` that a key is. A misspelt one is told by its value too, which no entry has.
fn header_key(field: &Field<'_, '_>) -> Option<&'static str> {
    let key = field.name.value.as_str();
    let same = HEADER_KEYS.iter().copied().find(|known| *known == key);
    match field.value.get_ref() {
        DeValue::Table(_) => None,
        DeValue::Array(_) => same.or_else(|| nearest(key, ["sensitive_scopes", "separator"])),
        DeValue::Boolean(_) => same.or_else(|| nearest(key, ["declared"])),
        DeValue::Integer(_) => same.or_else(|| nearest(key, ["next_bit"])),
        _ => same,
    }
}

/// The tables whose keys are names that no key of an entry looks like.
pub(super) const HAVE_NAMES_OF_THEIR_OWN: &[&str] = &["scopes", "aliases", "endpoints"];

/// The keys of `[catalog]` that entries of other tables have too, so that they may stand there for another reason.
pub(super) const SHARED_KEYS: &[&str] = &["name", "title", "description", "notes"];

/// The keys of `[catalog]` without which its names look wrong.
const DECIDES_ABOUT_NAMES: &[&str] = &["name", "separator", "prefix", "next_bit"];

/// The fields of an entry, which an error calls by its kind and name.
pub(super) fn entry<'t, 'a>(kind: Entry, field: &Field<'t, 'a>, report: &mut Report<'_>) -> Fields<'t, 'a> {
    let name = &field.name.value;
    let expected = match kind {
        Entry::Scope => Expected::Description,
        Entry::Alias => Expected::Target,
        Entry::PublicEndpoint => Expected::Reason,
        Entry::AuthenticatedEndpoint => Expected::SummaryOrTable,
        Entry::Group => Expected::TableOfLists("groups", &["scopes"]),
        Entry::Preset => Expected::TableOfLists("presets", &["scopes"]),
        Entry::Gate => Expected::TableOfLists("gates", &["scopes"]),
        Entry::Role => Expected::TableOfLists("roles", &["keeps", "drops"]),
        Entry::Actor => Expected::TableOfLists("actors", &["keeps", "drops"]),
        Entry::Endpoint => Expected::TableWithAnyOf,
        Entry::Resource => Expected::Resource,
        Entry::Catalog => Expected::Table,
    };
    let table = table(name, expected, field.value, report);
    Fields::new(Table::Entry(kind, name.clone()), keys_of(kind), table, report)
}

fn keys_of(entry: Entry) -> &'static Fixed {
    match entry {
        Entry::Catalog => &keys::HEADER,
        Entry::Scope => &keys::SCOPE,
        Entry::Alias => &keys::ALIAS,
        Entry::Resource => &keys::RESOURCE,
        Entry::Group => &keys::GROUP,
        Entry::Preset => &keys::PRESET,
        Entry::Role => &keys::ROLE,
        Entry::Actor => &keys::ACTOR,
        Entry::Gate => &keys::GATE,
        Entry::Endpoint => &keys::ENDPOINT,
        Entry::AuthenticatedEndpoint => &keys::AUTHENTICATED_ENDPOINT,
        Entry::PublicEndpoint => &keys::PUBLIC_ENDPOINT,
    }
}

/// How [`Fields::take`] is told that a key has a table with fixed keys.
pub(super) fn is_table(value: &Value) -> bool {
    matches!(value, Value::Table(_))
}

/// How it is told that a key has a table of names.
pub(super) fn is_table_of_names(value: &Value) -> bool {
    matches!(value, Value::Entries(_))
}

fn no_header() -> Header {
    Header { is_whole: true, ..Header::default() }
}

fn header(field: &Field<'_, '_>, report: &mut Report<'_>) -> Header {
    let table = part(field, report);
    let mut fields = Fields::new(Table::Section("catalog"), &keys::HEADER, table, report);
    let mut header = Header {
        span: field.name.span.clone(),
        name: fields.text("name", report),
        title: fields.text("title", report),
        texts: fields.texts(report),
        separators: fields.one_or_list("separator", report),
        prefix: fields.text("prefix", report),
        sensitive_scopes: fields.items("sensitive_scopes", report).unwrap_or_default(),
        declared: fields.flag("declared", report).is_some_and(|flag| flag.value),
        next_bit: fields.number("next_bit", report),
        is_whole: true,
    };
    if fields.rest().any(|(key, _)| REFERRED_TO.contains(&key.name.value.as_str())) {
        report.expect_gaps();
    }
    header.is_whole = fields.finish(report);
    header
}

/// `[scopes]`
fn scopes(fields: &mut Fields<'_, '_>, header: &Header, report: &mut Report<'_>) -> Vec<Scope> {
    let mut scopes = Vec::new();
    for field in fields_of_table(fields, "scopes", report) {
        match actions::listed(&field, header) {
            Some(names) => scopes.extend(actions::refuse(&field, names, report)),
            None => scopes.push(scope(&field, report)),
        }
    }
    scopes
}

fn scope(field: &Field<'_, '_>, report: &mut Report<'_>) -> Scope {
    if let DeValue::String(_) = field.value.get_ref() {
        let description = text(&field.name.value, field.value, report);
        return Scope { texts: Texts { description, ..Texts::default() }, ..Scope::short(field.name.clone()) };
    }
    let mut fields = entry(Entry::Scope, field, report);
    let mut scope = Scope {
        name: field.name.clone(),
        texts: fields.guidance(report),
        sensitive: fields.flag("sensitive", report).is_some_and(|flag| flag.value),
        implies: fields.items("implies", report),
        deprecated: fields.text("deprecated", report),
        path: fields.text("path", report),
        endpoints: lines(&mut fields, &field.name.value, report),
        is_whole: true,
    };
    scope.is_whole = fields.finish(report);
    scope
}

fn aliases(fields: &mut Fields<'_, '_>, scopes: &[Scope], report: &mut Report<'_>) -> Vec<Alias> {
    let scopes = Places::of(&mut scopes.iter().map(|scope| scope.name.value.as_str()));
    fields_of_table(fields, "aliases", report).iter().map(|field| alias(field, &scopes, report)).listed()
}

fn alias(field: &Field<'_, '_>, scopes: &Places, report: &mut Report<'_>) -> Alias {
    let mut fields = if let DeValue::String(text) = field.value.get_ref() {
        let name = field.name.value.clone();
        // Of a scope it is said that an alias is no scope.
        if scopes.has(&name) {
            let target = Text { value: text.to_string(), span: field.value.span() };
            return Alias::of(field.name.clone(), vec![target]);
        }
        let is_name = text.contains(USUAL_SEPARATORS) && !text.contains(char::is_whitespace) && !text.ends_with('.');
        let target = is_name.then(|| text.to_string());
        report.add(message::Keys::ScopeAmongAliases { name: name.clone(), target }, &field.name.span);
        Fields::new(Table::Entry(Entry::Alias, name), &keys::ALIAS, None, report)
    } else {
        entry(Entry::Alias, field, report)
    };
    let mut alias = Alias {
        name: field.name.clone(),
        texts: fields.guidance(report),
        targets: fields.one_or_list("to", report).unwrap_or_default(),
        deprecated: fields.text("deprecated", report),
        path: fields.text("path", report),
        is_whole: true,
    };
    alias.is_whole = fields.finish(report);
    alias
}

fn resource(field: &Field<'_, '_>, report: &mut Report<'_>) -> Resource {
    let mut fields = entry(Entry::Resource, field, report);
    let resource = Resource {
        name: field.name.clone(),
        texts: fields.texts(report),
        rust_alias: fields.text("rust_alias", report),
    };
    fields.finish(report);
    resource
}

fn group(field: &Field<'_, '_>, report: &mut Report<'_>) -> Listed {
    let mut fields = entry(Entry::Group, field, report);
    let mut group = Listed {
        name: field.name.clone(),
        title: fields.text("title", report),
        texts: fields.texts(report),
        scopes: fields.items("scopes", report).unwrap_or_default(),
        optional: Vec::new(),
        is_whole: true,
    };
    group.is_whole = fields.finish(report);
    group
}

fn preset(field: &Field<'_, '_>, report: &mut Report<'_>) -> Listed {
    let mut fields = entry(Entry::Preset, field, report);
    let mut preset = Listed {
        name: field.name.clone(),
        title: fields.text("title", report),
        texts: Texts { give_when: fields.text("give_when", report), ..fields.texts(report) },
        scopes: fields.items("scopes", report).unwrap_or_default(),
        optional: fields.items("optional", report).unwrap_or_default(),
        is_whole: true,
    };
    preset.is_whole = fields.finish(report);
    preset
}

fn role(field: &Field<'_, '_>, report: &mut Report<'_>) -> Cap {
    let mut fields = entry(Entry::Role, field, report);
    let mut role = cap(field.name.clone(), &mut fields, report);
    role.is_whole = fields.finish(report);
    role
}

fn actor(field: &Field<'_, '_>, report: &mut Report<'_>) -> Cap {
    let mut fields = entry(Entry::Actor, field, report);
    let mut actor = cap(field.name.clone(), &mut fields, report);
    actor.capped_by_role = fields.flag("capped_by_role", report);
    actor.is_whole = fields.finish(report);
    actor
}

fn cap(name: Text, fields: &mut Fields<'_, '_>, report: &mut Report<'_>) -> Cap {
    Cap {
        name,
        texts: fields.texts(report),
        keeps: fields.items("keeps", report),
        drops: fields.items("drops", report),
        capped_by_role: None,
        is_whole: true,
    }
}

fn gate(field: &Field<'_, '_>, report: &mut Report<'_>) -> Gate {
    let mut fields = entry(Entry::Gate, field, report);
    let mut gate = Gate {
        name: field.name.clone(),
        texts: fields.texts(report),
        env: fields.text("env", report),
        scopes: fields.items("scopes", report).unwrap_or_default(),
        is_whole: true,
    };
    gate.is_whole = fields.finish(report);
    gate
}

#[cfg(test)]
mod tests {
    use crate::keys::{HEADER_KEYS, TABLES};
    use crate::message::{Keys, Message};

    /// The keys that the table of an unknown one has.
    fn known(text: &str) -> Vec<&'static str> {
        let errors = crate::parse("c.toml", text.as_bytes()).unwrap_err();
        let known = errors.iter().find_map(|error| match error.message() {
            Message::Keys(Keys::Unknown { known, .. }) => Some(known.clone()),
            _ => None,
        });
        known.unwrap()
    }

    #[test]
    fn the_keys_that_are_read_are_listed() {
        assert_eq!(known("[catalog]\nunlike_any = 1"), HEADER_KEYS);
        assert_eq!(known("unlike_any = 1\n[scopes]")[1..], *TABLES);
    }
}
