//! `[bits]`: names with their numbers.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fields::{Field, Fields, in_order};
use super::read::{is_table_of_names, part};
use super::values::number;
use super::{Bits, Numbered};
use crate::listed::Listed as _;
use crate::message::{self, Expected};
use crate::report::Report;

pub(super) fn bits(fields: &mut Fields<'_, '_>, report: &mut Report<'_>) -> Option<Bits> {
    let field = fields.take("bits", is_table_of_names)?;
    let errors_before = report.count();
    let table = part(&field, report)?;
    let numbers = in_order(table).into_iter().filter_map(|field| numbered(field, report)).listed();
    Some(Bits { span: field.name.span, numbers, is_whole: report.count() == errors_before })
}

fn numbered(field: Field<'_, '_>, report: &mut Report<'_>) -> Option<Numbered> {
    if let DeValue::Table(table) = field.value.get_ref() {
        let name = name_without_quotes(field.name.value, table);
        report.add(message::Bits::NameWithoutQuotes { name }, &field.name.span);
        return None;
    }
    let bit = number(&field.name.value, field.value, Expected::Bit, report)?;
    Some(Numbered { name: field.name, bit })
}

/// The name that was meant by a key with dots in it, which makes tables in tables of its parts.
fn name_without_quotes(first: String, table: &DeTable<'_>) -> String {
    let mut name = first;
    let mut table = Some(table);
    while let Some((part, value)) = table.and_then(first_of) {
        name = format!("{name}.{}", part.get_ref());
        table = match value.get_ref() {
            DeValue::Table(table) => Some(table),
            _ => None,
        };
    }
    name
}

type Entry<'t, 'a> = (&'t Spanned<toml::de::DeString<'a>>, &'t Spanned<DeValue<'a>>);

fn first_of<'t, 'a>(table: &'t DeTable<'a>) -> Option<Entry<'t, 'a>> {
    table.iter().min_by_key(|(part, _)| part.span().start)
}
