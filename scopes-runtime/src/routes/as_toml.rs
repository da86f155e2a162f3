//! Routes as the endpoints of a catalog, for a catalog that does not list them yet.

use core::fmt::{self, Write as _};
use std::string::String;

use crate::catalog::access::Access;
use crate::routes::{RequiredScopes, Route, Serves};

/// Writes a route as a table of a catalog. Every endpoint gets a table of its own, so that it can stand behind everything
/// else in the file. What a catalog cannot list is a comment.
pub(crate) fn write_route(to: &mut String, route: &Route) -> fmt::Result {
    let Serves::These([method, ..]) = route.serves() else { return write_comment(to, &std::format!("{route}")) };
    let endpoint = quoted(&std::format!("{method} {}", route.path()));
    match route.access() {
        Access::Public => writeln!(to, "[public.endpoints.{endpoint}]\nreason = {}", quoted(route.reason())),
        Access::Authenticated => writeln!(to, "[authenticated.endpoints.{endpoint}]"),
        Access::Requires(required) => match any_of(required) {
            Some(any_of) => writeln!(to, "[endpoints.{endpoint}]\nany_of = [{any_of}]"),
            None => write_comment(to, &std::format!("{route}, with more alternatives than can be written out")),
        },
    }
}

/// A route may be written in any way, and a comment ends with its line.
fn write_comment(to: &mut String, what: &str) -> fmt::Result {
    writeln!(to, "# not an endpoint: {}", what.escape_debug())
}

/// The ways to meet a requirement, each of which is a list.
fn any_of(required: &RequiredScopes) -> Option<String> {
    let list = |mut text: String, member: &str| {
        let comma = if text.is_empty() { "" } else { ", " };
        // Writing to a string does not fail.
        let _ = write!(text, "{comma}{member}");
        text
    };
    let ways = required.alternatives()?;
    let ways =
        ways.iter().map(|way| way.iter().map(|name| quoted(name)).fold(String::new(), |text, name| list(text, &name)));
    Some(ways.map(|way| std::format!("[{way}]")).fold(String::new(), |text, way| list(text, &way)))
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            _ if character.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(character));
            }
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}
