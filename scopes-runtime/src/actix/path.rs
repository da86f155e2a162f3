//! Paths as actix-web writes them, and as catalogs do.

use std::string::String;

use crate::routes::expression::may_match_a_slash;

/// A path with the slash that actix-web puts before it.
pub(super) fn with_slash(path: &str) -> String {
    if path.is_empty() || path.starts_with('/') { String::from(path) } else { std::format!("/{path}") }
}

/// A path template in the form of catalogs: `{id:\d+}` is `{id}`, `{path}*` is `{*path}`, and so is `{path:.*}` and whatever else
/// may match a slash.
pub(super) fn template_of(path: &str) -> String {
    let (mut template, mut rest) = (String::new(), path);
    while let Some((before, parameter, behind)) = split_parameter(rest) {
        let (name, pattern) = parameter.split_once(':').unwrap_or((parameter, ""));
        let is_tail = behind == "*";
        let star = if is_tail || may_match_a_slash(pattern) { "*" } else { "" };
        template.extend([before, "{", star, name, "}"]);
        rest = if is_tail { "" } else { behind };
    }
    template + rest
}

/// Splits a path at its first parameter, into the text before, the parameter, and the text after it. An expression in it may have
/// braces.
pub(super) fn split_parameter(path: &str) -> Option<(&str, &str, &str)> {
    let (before, inside) = path.split_once('{')?;
    let mut depth = 1_usize;
    let end = inside.bytes().position(|byte| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth -= 1,
            _ => {}
        }
        depth == 0
    })?;
    Some((before, &inside[..end], &inside[end + 1..]))
}
