//! Lists of scopes: names and patterns, and tables that say which of the two an entry is.

use toml::Spanned;
use toml::de::DeValue;

use super::fields::Fields;
use super::values::wrong;
use super::{At, Item, ItemKind, Text};
use crate::keys::{self, Value};
use crate::listed::Listed as _;
use crate::message::{self, Expected, Table};
use crate::report::Report;

impl Fields<'_, '_> {
    /// A list of names and patterns.
    pub(super) fn items(&mut self, key: &'static str, report: &mut Report<'_>) -> Option<Vec<Item>> {
        let field = self.take(key, |value| matches!(value, Value::Items(_)))?;
        match field.value.get_ref() {
            DeValue::Array(array) => Some(array.iter().filter_map(|element| item(key, element, report)).listed()),
            other => wrong(key, Expected::Texts, other, &field.value.span(), report),
        }
    }
}

fn item(key: &'static str, value: &Spanned<DeValue<'_>>, report: &mut Report<'_>) -> Option<Item> {
    let span = value.span();
    match value.get_ref() {
        DeValue::String(text) => Some(Item { text: At { value: text.to_string(), span }, kind: ItemKind::Text }),
        DeValue::Table(table) => {
            let mut fields = Fields::new(Table::Item(key), &keys::ITEM, Some(table), report);
            fields.texts(report);
            let (name, pattern) = (fields.text("name", report), fields.text("pattern", report));
            let is_whole = fields.finish(report);
            let item = name_or_pattern(name, pattern);
            if item.is_none() {
                report.add_lack(message::Lists::NameOrPattern { key }, &span, is_whole);
            }
            item
        }
        other => wrong(key, Expected::TextsOnly, other, &span, report),
    }
}

/// One of the two, and not both.
fn name_or_pattern(name: Option<Text>, pattern: Option<Text>) -> Option<Item> {
    match (name, pattern) {
        (Some(text), None) => Some(Item { text, kind: ItemKind::Name }),
        (None, Some(text)) => Some(Item { text, kind: ItemKind::Pattern }),
        _ => None,
    }
}
