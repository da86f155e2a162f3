//! Scopes that are written as the actions of a resource.

use toml::de::DeValue;

use super::fields::Field;
use super::{Header, Scope, Text};
use crate::listed::Listed as _;
use crate::message::{self, Expected, Kind};
use crate::report::Report;

/// The scopes of a resource, where its actions are listed as other tools have it: `orders = ["read", "write"]`.
pub(super) fn listed(field: &Field<'_, '_>, header: &Header) -> Option<Vec<String>> {
    let DeValue::Array(actions) = field.value.get_ref() else { return None };
    let separator = match header.separators.as_deref() {
        None => ":",
        Some(separators) => &separators.first()?.value,
    };
    let is_word = |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    let mut names = Vec::new();
    for action in actions {
        let DeValue::String(action) = action.get_ref() else { return None };
        let action = Some(action.as_ref()).filter(is_word)?;
        names.push(format!("{}{separator}{action}", field.name.value));
    }
    Some(names).filter(|names| !names.is_empty())
}

/// Refuses the list. Its scopes are known all the same, so that what refers to them is not refused too.
pub(super) fn refuse(field: &Field<'_, '_>, names: Vec<String>, report: &mut Report<'_>) -> Vec<Scope> {
    let span = field.value.span();
    let scope = |name: &String| Scope {
        is_whole: false,
        ..Scope::short(Text { value: name.clone(), span: field.name.span.clone() })
    };
    let scopes = names.iter().map(scope).listed();
    let (key, expected, found) = (field.name.value.clone(), Expected::ScopesOfResource, Kind::List);
    report.add(message::Keys::WrongType { key, expected, found, example: names }, &span);
    scopes
}
