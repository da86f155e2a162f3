//! JSON as it is written, each key as often as it stands there, and what claims in it grant.

use std::collections::BTreeSet;
use std::fmt;

use arbitrary::{Result, Unstructured};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::claim::{self, Read};
use crate::names::Names;

#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    Number,
    Text(String),
    List(Vec<Json>),
    Map(Vec<(String, Json)>),
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<In: Deserializer<'de>>(deserializer: In) -> std::result::Result<Self, In::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Json;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("anything")
            }

            fn visit_unit<E>(self) -> std::result::Result<Json, E> {
                Ok(Json::Null)
            }

            fn visit_bool<E>(self, value: bool) -> std::result::Result<Json, E> {
                Ok(Json::Bool(value))
            }

            fn visit_u64<E>(self, _: u64) -> std::result::Result<Json, E> {
                Ok(Json::Number)
            }

            fn visit_i64<E>(self, _: i64) -> std::result::Result<Json, E> {
                Ok(Json::Number)
            }

            fn visit_f64<E>(self, _: f64) -> std::result::Result<Json, E> {
                Ok(Json::Number)
            }

            fn visit_str<E>(self, text: &str) -> std::result::Result<Json, E> {
                Ok(Json::Text(text.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> std::result::Result<Json, A::Error> {
                let mut list = Vec::new();
                while let Some(element) = elements.next_element()? {
                    list.push(element);
                }
                Ok(Json::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> std::result::Result<Json, A::Error> {
                let mut map = Vec::new();
                while let Some(entry) = entries.next_entry()? {
                    map.push(entry);
                }
                Ok(Json::Map(map))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

/// The claim is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

type Answer<T> = std::result::Result<T, Refused>;

const CLAIMS: [&str; 3] = ["scope", "scp", "scopes"];

/// What a value of a claim names: a list in a text, or an array of names.
fn value(value: &Json, names: &Names) -> Answer<Read> {
    match value {
        Json::Text(text) => claim::read(text, names).map_err(|_| Refused),
        Json::List(list) => {
            let mut read = Read::default();
            for element in list {
                let Json::Text(name) = element else { return Err(Refused) };
                if name.is_empty() || !name.chars().all(claim::is_legal) {
                    return Err(Refused);
                }
                read.add(name, names);
            }
            Ok(read)
        }
        _ => Err(Refused),
    }
}

/// The claims `scope`, `scp` and `scopes` among others.
///
/// # Errors
///
/// Where they are refused.
pub fn claims(claims: &[(String, Json)], names: &Names) -> Answer<Read> {
    if claims.iter().any(|(key, _)| is_private(key)) {
        return Err(Refused);
    }
    let mut seen = BTreeSet::new();
    let mut reads = Vec::new();
    for (key, found) in claims.iter().filter(|(key, _)| CLAIMS.contains(&key.as_str())) {
        if !seen.insert(key) {
            return Err(Refused);
        }
        reads.push(value(found, names)?);
    }
    let Some(first) = reads.first() else { return Ok(Read::default()) };
    if reads.iter().all(|read| read.names_the_same(first)) { Ok(first.clone()) } else { Err(Refused) }
}

/// A claim of its own name.
///
/// # Errors
///
/// Where it is refused.
pub fn scope_claim(claim: &Json, names: &Names) -> Answer<Read> {
    match claim {
        Json::Map(map) => claims(map, names),
        other => value(other, names),
    }
}

/// The roles that a claim names, and the names in it that are none.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Roles {
    pub held: BTreeSet<String>,
    pub unknown: Vec<String>,
}

/// # Errors
///
/// Where the claim is refused.
pub fn role_claim(claim: &Json, names: &Names) -> Answer<Roles> {
    let mut roles = Roles::default();
    match claim {
        Json::Text(name) => roles.add(name, names),
        Json::List(list) => {
            for element in list {
                let Json::Text(name) = element else { return Err(Refused) };
                if is_private(name) {
                    return Err(Refused);
                }
                roles.add(name, names);
            }
        }
        Json::Map(map) => {
            let mut seen = BTreeSet::new();
            for (name, value) in map {
                if is_private(name) {
                    return Err(Refused);
                }
                if !names.roles.contains(name) {
                    roles.unknown.push(name.clone());
                    continue;
                }
                let is_held = is_held(value)?;
                if !seen.insert(name) {
                    return Err(Refused);
                }
                if is_held {
                    roles.held.insert(name.clone());
                }
            }
        }
        Json::Null | Json::Bool(_) | Json::Number => return Err(Refused),
    }
    Ok(roles)
}

impl Roles {
    fn add(&mut self, name: &str, names: &Names) {
        if names.roles.iter().any(|role| role == name) {
            self.held.insert(name.to_owned());
        } else {
            self.unknown.push(name.to_owned());
        }
    }
}

fn is_held(value: &Json) -> Answer<bool> {
    match value {
        Json::Bool(is_held) => Ok(*is_held),
        Json::Null => Ok(false),
        Json::Map(map) if map.iter().any(|(key, _)| is_private(key)) => Err(Refused),
        Json::Map(map) => Ok(map.iter().any(|(_, value)| !matches!(value, Json::Null | Json::Bool(false)))),
        Json::Number | Json::Text(_) | Json::List(_) => Err(Refused),
    }
}

/// A key with which `serde_json` writes what is no map as one.
fn is_private(key: &str) -> bool {
    key.starts_with("$serde_json::private::")
}

const KEYS: [&str; 11] = [
    "scope",
    "scp",
    "scopes",
    "permissions",
    "sub",
    "Scope",
    "scope ",
    "admin",
    "member",
    "on-call",
    "$serde_json::private::Number",
];
const TEXTS: [&str; 9] = ["", " ", "openid", "a\\u003Ab", "a\\tb", "a\\\"", "\\u0000", "é", "on-call"];

/// A text of JSON in which claims stand in every shape.
///
/// # Errors
///
/// Where the bytes are used up.
pub fn written(bytes: &mut Unstructured<'_>, names: &Names) -> Result<String> {
    let mut text = String::new();
    write(bytes, names, 0, &mut text)?;
    Ok(text)
}

fn write(bytes: &mut Unstructured<'_>, names: &Names, depth: u8, out: &mut String) -> Result<()> {
    // At the top a map, mostly: what a token carries.
    let kind = if depth == 0 { bytes.int_in_range(4..=9)? } else { bytes.int_in_range(0..=6)? };
    match kind {
        0 => out.push_str(bytes.choose(&["null", "true", "false", "1", "-1.5e3"])?),
        1..=3 => write_text(bytes, names, out)?,
        4 | 5 if depth < 4 => {
            out.push('[');
            for position in 0..bytes.int_in_range(0..=4)? {
                out.push_str(if position == 0 { "" } else { "," });
                write(bytes, names, depth + 2, out)?;
            }
            out.push(']');
        }
        _ if depth < 4 => {
            out.push('{');
            for position in 0..bytes.int_in_range(0..=5)? {
                out.push_str(if position == 0 { "\"" } else { ",\"" });
                out.push_str(bytes.choose(&KEYS)?);
                out.push_str("\":");
                write(bytes, names, depth + 1, out)?;
            }
            out.push('}');
        }
        _ => out.push_str("{}"),
    }
    Ok(())
}

fn write_text(bytes: &mut Unstructured<'_>, names: &Names, out: &mut String) -> Result<()> {
    out.push('"');
    for position in 0..bytes.int_in_range(0..=3)? {
        out.push_str(if position == 0 { "" } else { bytes.choose(&[" ", "  ", ",", ""])? });
        match bytes.choose_index(names.all.len() * 2)? {
            name if name < names.all.len() => out.push_str(&names.all[name].replace('\\', "\\\\")),
            _ => out.push_str(bytes.choose(&TEXTS)?),
        }
    }
    out.push('"');
    Ok(())
}
