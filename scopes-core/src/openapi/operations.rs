//! The operations of a document.

use std::collections::HashSet;
use std::ops::Range;

use super::Reader;
use super::node::{Key, Node};
use super::paths::base;
use super::references::meant;
use super::security::{self, Schemes, Security};

/// An operation.
pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) span: Range<usize>,
    /// What the servers of its own put before the path.
    pub(crate) base: Option<String>,
    /// What it says of who may call, unless it is what the document says.
    pub(crate) security: Option<Security>,
}

/// The keys of operations in a path item. `query` is of OpenAPI 3.2.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// How many operations are looked at.
const MOST: usize = 100_000;

pub(super) fn read(root: &Node, schemes: &Schemes, reader: &mut Reader) -> Vec<Operation> {
    let mut operations = Vec::new();
    let Some(paths) = root.member("paths").and_then(|paths| reader.object(paths, "`paths`")) else {
        return operations;
    };
    for (key, item) in paths.iter().filter(|(key, _)| !key.name.starts_with("x-")) {
        if !key.name.starts_with('/') {
            reader.refuse(
                &key.span,
                format!("the path `{}` does not begin with a slash", key.name),
                format!("write `/{}`", key.name),
            );
            continue;
        }
        let mut known = HashSet::new();
        let mut add = |item: &Node, reader: &mut Reader| {
            for operation in of_item(key, item, schemes, reader) {
                if !known.insert(operation.method.clone()) {
                    let sentence =
                        format!("the operation `{}` of `{}` stands here a second time", operation.method, key.name);
                    reader.refuse(&operation.span, sentence, "leave one of the two out");
                }
                operations.push(operation);
            }
        };
        add(item, reader);
        // What stands beside a reference counts too.
        if item.member("$ref").is_some() {
            match meant(root, item) {
                Ok(item) => add(item, reader),
                Err(lost) => reader.lost(&key.span, &format!("the path `{}`", key.name), &lost),
            }
        }
        if operations.len() > MOST {
            reader.refuse(
                &key.span,
                format!("there are more than {MOST} operations"),
                "compare it in parts, each with a part of the paths",
            );
            break;
        }
    }
    operations
}

fn of_item(path: &Key, item: &Node, schemes: &Schemes, reader: &mut Reader) -> Vec<Operation> {
    let Some(members) = reader.object(item, "a path") else { return Vec::new() };
    let mut operations = Vec::new();
    let base_of_item = own_base(item);
    for (key, node) in members {
        match key.name.as_str() {
            name if METHODS.contains(&name) => {
                operations.extend(of_node(path, key, name.to_uppercase(), node, schemes, reader));
            }
            "additionalOperations" => {
                for (key, node) in reader.object(node, "`additionalOperations`").unwrap_or_default() {
                    operations.extend(of_node(path, key, key.name.clone(), node, schemes, reader));
                }
            }
            name if METHODS.contains(&name.to_ascii_lowercase().as_str()) => {
                let help = format!("write `{}`", name.to_ascii_lowercase());
                reader.refuse(&key.span, format!("`{name}` is no operation"), help);
            }
            _ => {}
        }
    }
    for operation in &mut operations {
        operation.base = operation.base.take().or_else(|| base_of_item.clone());
    }
    operations
}

fn of_node(
    path: &Key,
    key: &Key,
    method: String,
    node: &Node,
    schemes: &Schemes,
    reader: &mut Reader,
) -> Option<Operation> {
    reader.object(node, "an operation")?;
    let security = node.member("security").map(|node| security::read(node, schemes, reader));
    let (path, span) = (path.name.clone(), key.span.clone());
    Some(Operation { method, path, span, base: own_base(node), security })
}

/// The base of the first server.
fn own_base(node: &Node) -> Option<String> {
    bases(node).into_iter().next()
}

/// What servers put before paths, those of OpenAPI 2 too.
pub(super) fn bases(node: &Node) -> Vec<String> {
    let servers = node.member("servers").and_then(|servers| servers.list()).unwrap_or_default();
    let bases = servers.iter().filter_map(|server| Some(base(&filled(server.member("url")?.text()?, server))));
    let base_path = node.member("basePath").and_then(|path| path.text()).map(base);
    let mut all: Vec<String> = Vec::new();
    for base in bases.chain(base_path) {
        if all.len() < BASES && !all.contains(&base) {
            all.push(base);
        }
    }
    all
}

/// How many of them are looked at.
const BASES: usize = 16;

/// The address of a server, with what its variables are by themselves.
fn filled(address: &str, server: &Node) -> String {
    let variables = server.member("variables").and_then(|variables| variables.object()).unwrap_or_default();
    let mut filled = address.to_owned();
    for (key, variable) in variables.iter().take(BASES) {
        if let Some(default) = variable.member("default").and_then(|default| default.text()) {
            filled = filled.replace(&format!("{{{}}}", key.name), default);
        }
    }
    filled
}
