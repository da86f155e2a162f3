//! Path templates: what one may look like, and which requests it stands for.

use super::foreign;
use crate::keys::METHODS;
use crate::listed::Listed as _;
use crate::message::{Form, Templates};

/// What is wrong with an endpoint, which is a method and a path, whose parts are texts, parameters with or without text
/// around them, and the rest at the end. `has_twin` where it is one that is there, but for the case of its method.
pub(super) fn problem_of(endpoint: &str, has_twin: bool) -> Option<Templates> {
    let (method, path) = split(endpoint);
    if !METHODS.contains(&method) {
        return Some(problem_of_method(endpoint, has_twin));
    }
    if path.trim().is_empty() {
        return Some(Templates::MethodAlone { method: method.to_owned(), path: None });
    }
    if !is_path(path) {
        let stray = path.chars().find(|&c| !is_in_paths(c)).filter(|_| path.starts_with('/'));
        return Some(Templates::Path { endpoint: endpoint.to_owned(), stray });
    }
    let problem = problem_of_braces(endpoint, path).or_else(|| problem_of_parts(endpoint, path));
    problem.or_else(|| problem_of_rest(endpoint, path))
}

/// `GET = "/orders"` has the path of an endpoint in the place of its summary.
pub(super) fn method_as_key(endpoint: &str, summary: &str) -> Option<Templates> {
    let method = endpoint.to_ascii_uppercase();
    (METHODS.contains(&method.as_str()) && summary.starts_with('/'))
        .then(|| Templates::MethodAlone { method, path: Some(summary.to_owned()) })
}

fn problem_of_method(endpoint: &str, has_twin: bool) -> Templates {
    if endpoint.is_empty() {
        return Templates::Empty { methods: METHODS };
    }
    let upper = in_upper_case(endpoint);
    Templates::Method { endpoint: endpoint.to_owned(), upper, has_twin, methods: METHODS }
}

/// An endpoint with its method in upper case, where that makes one of it that it was not.
pub(super) fn in_upper_case(endpoint: &str) -> Option<String> {
    let (method, _) = split(endpoint);
    let upper = method.to_ascii_uppercase();
    let is_method = upper != method && METHODS.contains(&upper.as_str());
    is_method.then(|| upper + endpoint.get(method.len()..).unwrap_or_default())
}

/// The method and the path of an endpoint.
pub(super) fn split(endpoint: &str) -> (&str, &str) {
    endpoint.split_once(' ').unwrap_or((endpoint, ""))
}

fn is_path(path: &str) -> bool {
    path.starts_with('/') && path.chars().all(is_in_paths)
}

fn is_in_paths(c: char) -> bool {
    c.is_ascii_graphic() && !matches!(c, '?' | '#')
}

/// Braces belong together within a part. `{name=shelves/*}` is how some write a parameter of several parts.
fn problem_of_braces(endpoint: &str, path: &str) -> Option<Templates> {
    let is_balanced = |text: &str| text.matches('{').count() == text.matches('}').count();
    if path.split('/').all(is_balanced) {
        return None;
    }
    let endpoint = endpoint.to_owned();
    let outer = path.find('{').zip(path.rfind('}')).filter(|(first, last)| first < last && is_balanced(path));
    Some(match outer {
        Some((first, last)) => Templates::Style { endpoint, part: path[first..=last].to_owned(), form: None },
        None => Templates::Braces { endpoint },
    })
}

/// Every part is one that requests match for certain. A slash at the end has none behind it.
fn problem_of_parts(endpoint: &str, path: &str) -> Option<Templates> {
    let inner = path.strip_prefix('/').unwrap_or(path);
    let mut parts = inner.strip_suffix('/').unwrap_or(inner).split('/').peekable();
    while let Some(part) = parts.next().filter(|_| path != "/") {
        let is_last = parts.peek().is_none() && !path.ends_with('/');
        if !is_part(part) {
            return Some(problem_of_part(endpoint, part, is_last));
        }
    }
    None
}

fn problem_of_part(endpoint: &str, part: &str, is_last: bool) -> Templates {
    let is_right = |form: &Form| is_part(&form.text) && (is_last || !form.text.starts_with("{*"));
    let (endpoint, text) = (endpoint.to_owned(), part.to_owned());
    if part.contains('|') {
        Templates::Alternatives { each: alternatives(&endpoint, part), endpoint, part: text }
    } else if let Some(form) = foreign::two_in_one(part) {
        Templates::ParametersInPart { endpoint, part: text, form: Some(form).filter(is_right) }
    } else if is_foreign(part) {
        Templates::Style { endpoint, part: text, form: foreign::form(part).filter(is_right) }
    } else {
        Templates::Part { endpoint, decoded: decoded(part).filter(|decoded| is_part(decoded)), part: text }
    }
}

/// The endpoints that one with `(a|b)` in it stands for, where that is all there is to the part.
fn alternatives(endpoint: &str, part: &str) -> Vec<String> {
    const MOST: usize = 6;
    let inner = part.strip_prefix('(').and_then(|part| part.strip_suffix(')')).unwrap_or(part);
    let texts: Vec<&str> = inner.split('|').listed();
    if texts.len() > MOST
        || inner.contains(['(', ')'])
        || !texts.iter().all(|text| is_part(text))
        || endpoint.matches(part).count() != 1
    {
        return Vec::new();
    }
    texts.into_iter().map(|text| endpoint.replacen(part, text, 1)).listed()
}

/// A part without encoded characters, where these mean the same as they are (RFC 3986 §2.3).
fn decoded(part: &str) -> Option<String> {
    let mut pieces = part.split('%');
    let mut decoded = pieces.next()?.to_owned();
    for piece in pieces {
        let character = char::from(u8::from_str_radix(piece.get(..2)?, 16).ok()?);
        let is_plain = character.is_ascii_alphanumeric() || matches!(character, '-' | '.' | '_' | '~');
        decoded.push(Some(character).filter(|_| is_plain)?);
        decoded.push_str(&piece[2..]);
    }
    Some(decoded)
}

/// Whether a part has a parameter or a pattern in it that is none here.
fn is_foreign(part: &str) -> bool {
    let inner = part.split_once('{').and_then(|(_, rest)| rest.rsplit_once('}'));
    foreign::has_marks(part) || foreign::begins_parameter(part) || inner.is_some_and(|(name, _)| !is_name(name))
}

/// `{*name}` takes the rest of a path, so that nothing may follow it.
fn problem_of_rest(endpoint: &str, path: &str) -> Option<Templates> {
    let goes_on = path.split('/').rev().skip(1).any(|part| part.starts_with("{*"));
    goes_on.then(|| Templates::Rest { endpoint: endpoint.to_owned() })
}

/// A part is a text, a parameter `{name}` with or without text around it, or `{*name}`.
fn is_part(part: &str) -> bool {
    let Some((before, rest)) = part.split_once('{') else {
        return is_text(part) && !matches!(part, "" | "." | "..") && !foreign::begins_parameter(part);
    };
    let Some((name, behind)) = rest.split_once('}') else { return false };
    match name.strip_prefix('*') {
        Some(name) => is_name(name) && before.is_empty() && behind.is_empty(),
        None => is_name(name) && is_text(before) && is_text(behind) && !foreign::begins_parameter(before),
    }
}

/// Text that every router reads alike, and none takes for a parameter or a pattern.
fn is_text(text: &str) -> bool {
    !text.contains(['{', '}', '%', ';', '\\']) && !foreign::has_marks(text)
}

fn is_name(name: &str) -> bool {
    let is_in_names = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    name.chars().all(is_in_names)
        && name.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
        && !name.ends_with('.')
}

/// The template without the names of its parameters: what decides which requests it matches.
pub(super) fn shape(path: &str) -> String {
    path.split('/').map(shape_of_part).listed().join("/")
}

fn shape_of_part(part: &str) -> String {
    let Some((before, (name, behind))) =
        part.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
    else {
        return part.to_owned();
    };
    let rest = if name.starts_with('*') { "*" } else { "" };
    format!("{before}{{{rest}}}{behind}")
}

/// What a lenient router, to which neither case nor a slash at the end matter, knows of a shape.
pub(super) fn lenient_shape(shape: &str) -> String {
    shape.strip_suffix('/').unwrap_or(shape).to_ascii_lowercase()
}
