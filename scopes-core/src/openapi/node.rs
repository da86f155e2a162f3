//! A document as its parser read it: JSON and YAML in one form.

use std::ops::Range;
use std::sync::Arc;

/// A value, and where it is written.
#[derive(Debug, PartialEq, Eq)]
pub struct Node {
    /// Bytes of the document.
    pub span: Range<usize>,
    /// What stands there.
    pub value: Value,
}

/// What stands in a document. Parts are shared, since YAML can name one part in several places.
#[derive(Debug, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// Anything else that has no parts: a number, a truth value, null.
    Other,
    /// A list.
    List(Vec<Arc<Node>>),
    /// An object.
    Object(Object),
}

/// An object, in which no two keys are the same.
#[derive(Debug, PartialEq, Eq)]
pub struct Object {
    members: Vec<(Key, Arc<Node>)>,
    /// The positions of the members, by name.
    by_name: Vec<usize>,
}

impl Object {
    /// An object of these members, in their order.
    ///
    /// # Errors
    ///
    /// A key that stands there twice.
    pub fn new(members: Vec<(Key, Arc<Node>)>) -> Result<Self, Key> {
        let mut by_name: Vec<usize> = (0..members.len()).collect();
        let name = |position: &usize| members.get(*position).map(|(key, _)| key.name.as_str());
        by_name.sort_by(|one, other| name(one).cmp(&name(other)));
        let twice = by_name.windows(2).find_map(|pair| match pair {
            [one, other] if name(one) == name(other) => Some(*other),
            _ => None,
        });
        match twice {
            Some(position) => Err(members.into_iter().nth(position).map_or_else(Key::default, |(key, _)| key)),
            None => Ok(Self { members, by_name }),
        }
    }

    fn entry(&self, name: &str) -> Option<&(Key, Arc<Node>)> {
        let of = |position: &usize| self.members.get(*position);
        let found =
            self.by_name.binary_search_by(|position| of(position).map(|(key, _)| key.name.as_str()).cmp(&Some(name)));
        self.by_name.get(found.ok()?).and_then(of)
    }
}

/// The key of a value in an object.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Key {
    /// Bytes of the document.
    pub span: Range<usize>,
    /// The name.
    pub name: String,
}

impl Node {
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn list(&self) -> Option<&[Arc<Node>]> {
        match &self.value {
            Value::List(list) => Some(list),
            _ => None,
        }
    }

    /// The members, where this is an object.
    pub fn object(&self) -> Option<&[(Key, Arc<Node>)]> {
        match &self.value {
            Value::Object(object) => Some(&object.members),
            _ => None,
        }
    }

    pub(super) fn member(&self, name: &str) -> Option<&Arc<Node>> {
        self.entry(name).map(|(_, node)| node)
    }

    /// A member with its key.
    pub(super) fn entry(&self, name: &str) -> Option<(&Key, &Arc<Node>)> {
        match &self.value {
            Value::Object(object) => object.entry(name).map(|(key, node)| (key, node)),
            _ => None,
        }
    }

    /// What it is, in a sentence.
    pub fn what(&self) -> &'static str {
        match self.value {
            Value::Text(_) => "a text",
            Value::Other => "a single value",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
        }
    }
}
