//! How others write parameters and patterns, and how the same is written here.

use crate::listed::Listed as _;
use crate::message::Form;

/// Parts of the paths of `OData` that begin as a parameter does elsewhere.
const ODATA: [&str; 5] = ["$count", "$value", "$ref", "$metadata", "$batch"];

/// Whether a text means more than it says to some router or generator, wherever it stands in a part.
pub(super) fn has_marks(text: &str) -> bool {
    text.contains(['<', '>', '[', ']', '*', '|', '^']) || text.contains("(:")
}

/// Whether a part that begins with this is a parameter to some: `:id`, `$id`, `${id}`.
pub(super) fn begins_parameter(text: &str) -> bool {
    text.starts_with(':') || text.starts_with('$') && !ODATA.contains(&text)
}

/// How a part is written here, if it is clear what it means. `*` alone is one part to some, and the rest to others.
pub(super) fn form(part: &str) -> Option<Form> {
    match part.chars().next()? {
        _ if part == "*" => None,
        _ if part.contains('{') => braced(part),
        ':' | '$' => prefixed(&part[1..]),
        '*' => Some(Form::rest(part.trim_start_matches('*'))),
        '<' => part.ends_with('>').then(|| wrapped(part)),
        '[' => part.ends_with(']').then(|| wrapped(part)),
        '(' => part.ends_with(')').then(|| wrapped(part)),
        _ => None,
    }
}

/// `{id:int}`, `{id}` in two pairs of braces, `{+path}`, `{path...}`.
fn braced(part: &str) -> Option<Form> {
    let (before, inner) = part.split_once('{')?;
    let (inner, behind) = inner.rsplit_once('}')?;
    let before = before.trim_start_matches(['$', ':']);
    let inner = inner.trim_matches(['{', '}']);
    let inner_name = inner.trim_start_matches(|c: char| !is_in_names(c));
    let (name, more) = split_name(inner_name);
    let takes_rest = inner.starts_with(['*', '+']) || matches!(more, "..." | "*" | "**" | ":*" | ":.*" | ":.+" | "=**");
    if takes_rest {
        return (before.is_empty() && behind.is_empty()).then(|| Form::rest(name));
    }
    Some(Form::parameter(before, name, behind, !more.is_empty()))
}

/// The text after `:` or `$`: `id`, `id(\d+)`, `id.json`, `path*`.
fn prefixed(part: &str) -> Option<Form> {
    let (name, more) = split_name(part);
    match more.chars().next() {
        _ if more.contains([':', '$']) => None,
        None => Some(Form::parameter("", name, "", false)),
        Some('*' | '+') if more.len() == 1 => Some(Form::rest(name)),
        Some('(') => more.ends_with(')').then(|| Form::parameter("", name, "", true)),
        Some(_) => Some(Form::parameter("", name, more, false)),
    }
}

/// `<int:id>`, `[id]`, `[...path]`, `(:id)`.
fn wrapped(part: &str) -> Form {
    let inner = part.trim_matches(['<', '>', '[', ']', '(', ')']);
    let (condition, name) = inner.rsplit_once(':').unwrap_or(("", inner));
    let (name, more) = split_name(name.trim_start_matches(|c: char| !is_in_names(c)));
    if inner.starts_with("...") || condition == "path" {
        return Form::rest(name);
    }
    Form::parameter("", name, "", !condition.is_empty() || !more.is_empty())
}

/// How the one part is written that has two parameters, or more: one that takes the text of all.
pub(super) fn two_in_one(part: &str) -> Option<Form> {
    let (before, _) = part.split_once('{')?;
    let (_, behind) = part.rsplit_once('}')?;
    let names = part.split('{').skip(1).map(|rest| rest.split_once('}').map_or(rest, |(name, _)| name));
    let names: Vec<&str> = names.listed();
    let is_nested = part.contains("{{") || names.iter().any(|name| name.contains(':'));
    (names.len() > 1 && !is_nested).then(|| Form::parameter(before, &names.join("_"), behind, false))
}

fn is_in_names(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The name that a text begins with, and the rest of the text. A hyphen or a dot is part of a name inside of it.
fn split_name(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| !is_in_names(c) && c != '-').unwrap_or(text.len());
    let name = text[..end].trim_end_matches('-');
    text.split_at(name.len())
}
