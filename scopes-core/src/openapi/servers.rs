//! What servers put before the paths of a document.

use std::sync::Arc;

use super::Reader;
use super::members::Kind;
use super::node::Node;
use super::paths::{base, behind_host};

/// How many different paths servers put before those of a document, at most.
const BASES: usize = 16;

/// How long the address of a server is, in bytes, at most.
const LONGEST: usize = 2_000;

/// What servers put before paths, those of OpenAPI 2 too. The default, which a document without servers has, is not told.
pub(super) fn bases(node: &Node, reader: &mut Reader) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    if let Some(servers) = node.member("servers") {
        for server in reader.list(servers, "`servers`").unwrap_or_default() {
            for base in of_server(server, reader) {
                if !all.contains(&base) {
                    all.push(base);
                }
            }
            if all.len() > BASES {
                too_many(servers, reader);
                return all;
            }
        }
    }
    if let Some(path) = node.member("basePath").filter(|_| reader.is_two) {
        match path.text() {
            Some(path) => all.push(base(path)),
            None => reader.no_text(path, "`basePath`"),
        }
    }
    all
}

fn too_many(node: &Node, reader: &mut Reader) {
    let sentence = format!("servers put more than {BASES} different paths before those of the document");
    let help = "compare a document of one service, with the servers of that one";
    reader.refuse(&node.span, sentence, help);
}

fn of_server(server: &Arc<Node>, reader: &mut Reader) -> Vec<String> {
    if reader.object(server, "a server").is_none() {
        return Vec::new();
    }
    reader.members(server, Kind::Server);
    let Some(url) = server.member("url") else {
        let help = "write the address, such as `/v1`".to_owned();
        reader.refuse(&server.span, "a server has no `url`", help);
        return Vec::new();
    };
    let Some(address) = url.text() else {
        reader.no_text(url, "the `url` of a server");
        return Vec::new();
    };
    let refused = reader.refusals.len();
    let variables = variables(server, reader);
    if reader.refusals.len() > refused {
        return Vec::new();
    }
    match filled(address, &variables) {
        Ok(addresses) => addresses.iter().map(|address| base(address)).collect(),
        Err(Excess::Number) => {
            too_many(url, reader);
            Vec::new()
        }
        Err(Excess::Length) => {
            let sentence = format!("the address of a server is longer than {LONGEST} bytes");
            reader.refuse(&url.span, sentence, "write a shorter one, or shorter variables");
            Vec::new()
        }
    }
}

/// A variable, with all that it may be.
type Variable<'n> = (&'n str, Vec<&'n str>);

fn variables<'n>(server: &'n Node, reader: &mut Reader) -> Vec<Variable<'n>> {
    let Some(variables) = server.member("variables") else { return Vec::new() };
    let mut all: Vec<Variable<'n>> = Vec::new();
    for (key, variable) in reader.object(variables, "the variables of a server").unwrap_or_default() {
        if reader.object(variable, "a variable of a server").is_none() {
            continue;
        }
        let default = variable.member("default");
        let others = variable.member("enum").and_then(|others| reader.list(others, "`enum`")).unwrap_or_default();
        let mut values = Vec::new();
        for value in default.into_iter().chain(others) {
            match value.text() {
                Some(text) => values.push(text),
                None => reader.no_text(value, &format!("the default of the variable `{}`", key.name)),
            }
        }
        all.push((&key.name, values));
    }
    all.sort_by_key(|(name, _)| *name);
    all
}

enum Excess {
    Number,
    Length,
}

/// The addresses of a server, with each value of each variable. What stands in a value is no variable.
fn filled(address: &str, variables: &[Variable<'_>]) -> Result<Vec<String>, Excess> {
    if address.len() > LONGEST {
        return Err(Excess::Length);
    }
    let path_begins = address.len() - behind_host(address).len();
    let mut all = vec![String::new()];
    let mut rest = address;
    while let Some((before, behind)) = rest.split_once('{') {
        add(&mut all, &[before])?;
        let at = address.len() - behind.len();
        let known = behind.split_once('}').and_then(|(name, behind)| {
            let position = variables.binary_search_by_key(&name, |(name, _)| *name).ok()?;
            Some((variables.get(position)?.1.as_slice(), behind))
        });
        match known {
            Some((values, behind)) if !values.is_empty() => {
                add(&mut all, &different(values, at <= path_begins))?;
                rest = behind;
            }
            _ => {
                add(&mut all, &["{"])?;
                rest = behind;
            }
        }
    }
    add(&mut all, &[rest])?;
    Ok(all)
}

/// Values that differ in what comes of them: in a host, those without a slash are all the same.
fn different<'v>(values: &[&'v str], is_in_host: bool) -> Vec<&'v str> {
    let mut different: Vec<&str> =
        values.iter().map(|value| if is_in_host && !value.contains('/') { "host" } else { value }).collect();
    different.sort_unstable();
    different.dedup();
    different
}

fn add(all: &mut Vec<String>, values: &[&str]) -> Result<(), Excess> {
    if all.len().saturating_mul(values.len()) > BASES {
        return Err(Excess::Number);
    }
    let longest = values.iter().map(|value| value.len()).max().unwrap_or_default();
    if all.iter().any(|begun| begun.len() + longest > LONGEST) {
        return Err(Excess::Length);
    }
    *all = all.iter().flat_map(|begun| values.iter().map(move |value| format!("{begun}{value}"))).collect();
    Ok(())
}
