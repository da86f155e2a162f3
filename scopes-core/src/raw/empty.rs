//! Tables in which nothing is declared.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fields::in_order;
use crate::keys::TABLES;
use crate::message::{self, Entry};
use crate::report::Report;

/// Refuses them: whoever wrote the header has forgotten what belongs below it. `[scopes]` and `[bits]` have rules of their own.
pub(super) fn check(document: &DeTable<'_>, report: &mut Report<'_>) {
    for field in in_order(document) {
        let DeValue::Table(table) = field.value.get_ref() else { continue };
        let name = TABLES.iter().find(|name| **name == field.name.value);
        if let Some((name, entry)) = name.and_then(|name| Some((name, entry_of(name)?)))
            && has_nothing(table, entry)
        {
            report.add(message::Keys::EmptyTable { table: (*name).to_owned(), entry }, &field.name.span);
        }
    }
}

fn entry_of(table: &str) -> Option<Entry> {
    Some(match table {
        "aliases" => Entry::Alias,
        "resources" => Entry::Resource,
        "groups" => Entry::Group,
        "presets" => Entry::Preset,
        "roles" => Entry::Role,
        "actors" => Entry::Actor,
        "gates" => Entry::Gate,
        "endpoints" => Entry::Endpoint,
        "authenticated" => Entry::AuthenticatedEndpoint,
        "public" => Entry::PublicEndpoint,
        _ => return None,
    })
}

/// The tables of endpoints that need no scope have texts beside their `endpoints`. Another key there is refused for itself.
fn has_nothing(table: &DeTable<'_>, entry: Entry) -> bool {
    if !matches!(entry, Entry::AuthenticatedEndpoint | Entry::PublicEndpoint) {
        return table.is_empty();
    }
    let is_remark = |key: &str| matches!(key, "description" | "notes");
    let declares_none = match table.get("endpoints").map(Spanned::get_ref) {
        None => true,
        Some(DeValue::Table(endpoints)) => endpoints.is_empty(),
        Some(_) => false,
    };
    declares_none && table.keys().all(|key| is_remark(key.get_ref()) || key.get_ref() == "endpoints")
}
