//! Routes as the endpoints of a catalog, for a catalog that does not list them yet.

use core::fmt::{self, Write as _};
use std::collections::BTreeSet;
use std::string::String;
use std::vec::Vec;

use crate::catalog::access::Access;
use crate::routes::{Route, Serves};

/// Writes a route as a table of a catalog. Every endpoint gets a table of its own, so that it can stand behind everything
/// else in the file. What a catalog cannot list is a comment.
pub(crate) fn write_route(to: &mut String, route: &Route) -> fmt::Result {
    let Serves::These([method, ..]) = route.serves() else { return write_comment(to, &std::format!("{route}")) };
    let endpoint = quoted(&std::format!("{method} {}", route.path()));
    match route.access() {
        Access::Public => writeln!(to, "[public.endpoints.{endpoint}]\nreason = {}", quoted(route.reason())),
        Access::Authenticated => writeln!(to, "[authenticated.endpoints.{endpoint}]"),
        Access::Requires(required) => match required.alternatives() {
            Some(ways) => writeln!(to, "[endpoints.{endpoint}]\nany_of = {}", list(ways.iter().map(names))),
            None => return write_comment(to, &std::format!("{route}, with more alternatives than can be written out")),
        },
    }?;
    if !route.optional().is_empty() {
        writeln!(to, "optional = {}", names(route.optional()))?;
    }
    Ok(())
}

/// A route may be written in any way, and a comment ends with its line.
fn write_comment(to: &mut String, what: &str) -> fmt::Result {
    writeln!(to, "# not an endpoint: {}", what.escape_debug())
}

/// A list of names.
fn names(names: &BTreeSet<&'static str>) -> String {
    list(names.iter().map(|name| quoted(name)))
}

/// A list of what is TOML.
fn list(members: impl Iterator<Item = String>) -> String {
    std::format!("[{}]", members.collect::<Vec<_>>().join(", "))
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
