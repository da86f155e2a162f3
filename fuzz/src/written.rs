//! Catalogs as somebody might write them, with mistakes here and there.

use std::fmt::Write as _;

use arbitrary::{Result, Unstructured};

use crate::right;

const NAMES: [&str; 12] = [
    "orders:read",
    "orders:write",
    "orders:list",
    "users:read",
    "users:read_private",
    "users:admin",
    "admin",
    "profile",
    "reports:read",
    "reports:write",
    "Users:read",
    "type:self",
];

/// What stands in lists beside names of scopes: patterns, and names that are nearly right.
const ODD: [&str; 14] = [
    "orders:*",
    "*",
    "*:read",
    "users:*",
    "*:admin",
    "orders:raed",
    "order:read",
    "orders.read",
    "users:reed",
    "adminn",
    "reports",
    "reports:wirte",
    "old",
    "",
];

const KEYS: [&str; 20] = [
    "description",
    "notes",
    "give_when",
    "not_needed_when",
    "implies",
    "deprecated",
    "path",
    "sensitive",
    "keeps",
    "drops",
    "scopes",
    "optional",
    "env",
    "title",
    "capped_by_role",
    "to",
    "any_of",
    "summary",
    "reason",
    "rust_alias",
];

const ENDPOINTS: [&str; 14] = [
    "GET /orders",
    "GET /orders/",
    "GET /orders/{id}",
    "POST /orders/{order}",
    "HEAD /orders/{id}",
    "DELETE /orders/{id}:cancel",
    "GET /orders/export",
    "GET /{*rest}",
    "GET /files/{name}.zip",
    "POST /users/:id",
    "get /users",
    "GET users",
    "GET /Orders",
    "PUT /users/<id>",
];

const HEADERS: [&str; 16] = [
    "[aliases]",
    "[bits]",
    "[authenticated.endpoints]",
    "[public.endpoints]",
    "[groups.main]",
    "[groups.rest]",
    "[presets.worker]",
    "[roles.member]",
    "[roles.owner]",
    "[actors.user]",
    "[actors.bot]",
    "[gates.beta]",
    "[resources.orders]",
    "[preset.worker]",
    "[role.member]",
    "[[roles]]",
];

const LINTS: [&str; 5] = ["sensitive-implied", "reserved-name", "redundant-scope", "reserved-nam", "unused-scope"];

/// The text of a catalog.
///
/// # Errors
///
/// Where the bytes are used up.
pub fn catalog(bytes: &mut Unstructured<'_>) -> Result<String> {
    let mut text = String::from("[catalog]\nname = \"shop\"\n");
    for key in [
        "title = \"A shop\"",
        "declared = true",
        "sensitive_scopes = [\"users:*\"]",
        "next_bit = 3",
        "separator = \":\"",
    ] {
        if bytes.ratio(1, 8)? {
            text.push_str(key);
            text.push('\n');
        }
    }
    text.push_str("[scopes]\n");
    let mut count = 0;
    for name in NAMES {
        if bytes.ratio(3, 5)? {
            scope(bytes, name, &mut text)?;
            count += 1;
        }
    }
    for _ in 0..bytes.int_in_range(0..=5)? {
        if bytes.ratio(2, 5)? {
            endpoint(bytes, &mut text)?;
        } else {
            table(bytes, count, &mut text)?;
        }
    }
    Ok(text)
}

fn scope(bytes: &mut Unstructured<'_>, name: &str, out: &mut String) -> Result<()> {
    comment(bytes, out)?;
    match bytes.int_in_range(0..=4)? {
        0 => _ = writeln!(out, "\"{name}\" = \"\""),
        1 => _ = writeln!(out, "'{name}' = 'See {name}.'"),
        2 => {
            _ = write!(out, "\"{name}\".implies = ");
            list(bytes, out)?;
            out.push('\n');
        }
        3 => {
            let endpoint = bytes.choose(&ENDPOINTS)?;
            _ = writeln!(out, "\"{name}\".endpoints.\"{endpoint}\" = \"\"");
        }
        _ => {
            _ = write!(out, "\"{name}\" = {{ description = \"\"");
            for _ in 0..bytes.int_in_range(0..=2)? {
                out.push_str(", ");
                pair(bytes, out)?;
            }
            out.push_str(" }\n");
        }
    }
    Ok(())
}

fn comment(bytes: &mut Unstructured<'_>, out: &mut String) -> Result<()> {
    if bytes.ratio(1, 12)? {
        let lint = bytes.choose(&LINTS)?;
        let reason = bytes.choose(&[": it is meant so", "", ":"])?;
        _ = writeln!(out, "# scopes: allow({lint}){reason}");
    }
    Ok(())
}

fn endpoint(bytes: &mut Unstructured<'_>, out: &mut String) -> Result<()> {
    comment(bytes, out)?;
    _ = write!(out, "[endpoints.\"{}\"]\nany_of = [", bytes.choose(&ENDPOINTS)?);
    for at in 0..bytes.int_in_range(0..=3)? {
        out.push_str(if at == 0 { "" } else { bytes.choose(&[", ", ",\n  ", ", # one\n  "])? });
        list(bytes, out)?;
    }
    out.push_str("]\n");
    if bytes.ratio(1, 6)? {
        out.push_str("optional = ");
        list(bytes, out)?;
        out.push('\n');
    }
    Ok(())
}

fn table(bytes: &mut Unstructured<'_>, scopes: usize, out: &mut String) -> Result<()> {
    comment(bytes, out)?;
    let header = bytes.choose(&HEADERS)?;
    _ = writeln!(out, "{header}");
    match *header {
        "[aliases]" => {
            _ = write!(out, "\"old\" = {{ to = ");
            list(bytes, out)?;
            out.push_str(", deprecated = \"use another\" }\n");
        }
        "[bits]" => {
            for number in 0..scopes.min(4) {
                _ = writeln!(out, "\"{}\" = {number}", bytes.choose(&NAMES)?);
            }
        }
        "[authenticated.endpoints]" | "[public.endpoints]" => {
            let endpoint = bytes.choose(&ENDPOINTS)?;
            _ = writeln!(out, "\"{endpoint}\" = {{ reason = \"anybody may\" }}");
        }
        _ => {
            for _ in 0..bytes.int_in_range(0..=3)? {
                pair(bytes, out)?;
                out.push('\n');
            }
        }
    }
    Ok(())
}

fn pair(bytes: &mut Unstructured<'_>, out: &mut String) -> Result<()> {
    let key = bytes.choose(&KEYS)?;
    match bytes.int_in_range(0..=15)? {
        // A misspelt one.
        0 => _ = write!(out, "{} = ", &key[..key.len() - 1]),
        _ => _ = write!(out, "{key} = "),
    }
    match *key {
        "implies" | "keeps" | "drops" | "scopes" | "optional" | "to" => return list(bytes, out),
        "sensitive" | "capped_by_role" => out.push_str(bytes.choose(&["true", "false", "\"true\""])?),
        "path" => out.push_str(bytes.choose(&["\"orders::see\"", "\"a\"", "\"type::self\""])?),
        "any_of" => {
            out.push('[');
            list(bytes, out)?;
            out.push(']');
        }
        "env" => out.push_str("\"BETA\""),
        "deprecated" => out.push_str(bytes.choose(&["\"use orders:read\"", "\"no\"", "true"])?),
        _ => out.push_str(bytes.choose(&[
            "\"\"",
            "\"A text with [links](http://a.example) and `code`.\"",
            "'plain'",
            "\"é\\n\\u0007\"",
        ])?),
    }
    Ok(())
}

fn list(bytes: &mut Unstructured<'_>, out: &mut String) -> Result<()> {
    out.push('[');
    for at in 0..bytes.int_in_range(0..=3)? {
        out.push_str(if at == 0 { "" } else { bytes.choose(&[", ", ",", ",\n  ", ", # why\n"])? });
        let quote = bytes.choose(&['"', '\''])?;
        let name = if bytes.ratio(1, 4)? { bytes.choose(&ODD)? } else { bytes.choose(&NAMES)? };
        match bytes.int_in_range(0..=15)? {
            0 => _ = write!(out, "{{ name = \"{name}\" }}"),
            1 => _ = write!(out, "{{ pattern = \"{name}\" }}"),
            _ => _ = write!(out, "{quote}{name}{quote}"),
        }
    }
    out.push(']');
    Ok(())
}

/// The text that these bytes are, or else that of a catalog made of them: of an odd first byte one that is right but for one thing.
#[must_use]
pub fn text(bytes: &[u8]) -> Option<String> {
    match (std::str::from_utf8(bytes), bytes) {
        (Ok(text), _) if text.contains('\n') => Some(text.to_owned()),
        (_, [first, choices @ ..]) if first % 2 == 1 => right::catalog(&mut Unstructured::new(choices)).ok(),
        _ => catalog(&mut Unstructured::new(bytes)).ok(),
    }
}
