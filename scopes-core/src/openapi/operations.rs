//! The operations of a document.

use std::collections::HashSet;
use std::ops::Range;

use super::Reader;
use super::members::Kind;
use super::node::{Key, Node};
use super::references::chain;
use super::security::{self, Schemes, Security};
use super::servers::bases;

/// An operation.
pub(crate) struct Operation {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) span: Range<usize>,
    /// What the servers of its own, or of its path, put before the path. Empty where there are none.
    pub(crate) bases: Vec<String>,
    /// What it says of who may call, unless it is what the document says.
    pub(crate) security: Option<Security>,
}

/// The keys of operations in a path item. `query` is of OpenAPI 3.2.
pub(super) const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

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
        // What stands beside a reference counts too.
        match chain(root, item) {
            Ok(items) => items.into_iter().for_each(|item| add(item, reader)),
            Err(lost) => reader.lost(&key.span, &format!("the path `{}`", key.name), &lost),
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
    reader.reference(item, &format!("the path `{}`", path.name));
    let mut operations = Vec::new();
    let bases_of_item = bases(item, reader);
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
            _ => reader.member_of(key, Kind::Path),
        }
    }
    for operation in &mut operations {
        if operation.bases.is_empty() {
            operation.bases.clone_from(&bases_of_item);
        }
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
    reader.members(node, Kind::Operation);
    let security = node.member("security").map(|node| security::read(node, schemes, reader));
    let (path, span) = (path.name.clone(), key.span.clone());
    Some(Operation { method, path, span, bases: bases(node, reader), security })
}
