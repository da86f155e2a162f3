//! Reports keys that are written twice. The parser finds the second one; the first is looked up here, in a tree of all keys.

use std::ops::Range;

use toml_parser::Source;
use toml_parser::parser::{Event, EventKind};

use super::Mistake;
use super::outline::{Outline, range};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{self, Entry, Message};
use crate::places::Places;

/// Explains errors at these places, and gives the positions of those at which no key is written twice.
pub(super) fn find(text: &str, outline: &Outline, places: &[Range<usize>]) -> (Vec<Mistake>, Vec<usize>) {
    let mut tree = Tree::new(text, Mask::of(text.len(), places.iter().map(|place| place.start)));
    for (position, event) in outline.events.iter().enumerate() {
        tree.read(event, outline.events.get(position + 1..).unwrap_or_default());
    }
    let unknown = (0..places.len()).filter(|&position| !tree.found.contains(places[position].start)).listed();
    (tree.mistakes, unknown)
}

/// A key with everything below it.
struct Node {
    parent: usize,
    name: String,
    /// Where it was first written.
    first: Range<usize>,
    /// The place where it was given a value, or a header of its own.
    defined: Option<Range<usize>>,
    value: Value,
    is_twice: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Value {
    /// The key has no value and no header yet, only keys below it.
    Keys,
    Header,
    Text,
    Other,
}

const ROOT: usize = 0;

/// A bracket that is open.
enum Open {
    /// The list of this key, or one inside of it.
    List(usize),
    /// The table that the next key belongs to.
    Table(usize),
}

struct Tree<'t> {
    text: &'t str,
    /// Where keys begin that are written twice.
    wanted: Mask,
    /// Those of them that were found.
    found: Mask,
    mistakes: Vec<Mistake>,
    nodes: Vec<Node>,
    /// The keys, each by the key above it and its own name.
    children: Places,
    /// The table of the last header.
    table: usize,
    /// The key that is being read.
    parts: Vec<(String, Range<usize>)>,
    /// The key whose value is being read.
    current: usize,
    open: Vec<Open>,
}

impl<'t> Tree<'t> {
    fn new(text: &'t str, wanted: Mask) -> Self {
        let mut tree = Self {
            text,
            wanted,
            found: Mask::new(text.len()),
            mistakes: Vec::new(),
            nodes: Vec::new(),
            children: Places::default(),
            table: ROOT,
            parts: Vec::new(),
            current: ROOT,
            open: Vec::new(),
        };
        tree.add(ROOT, String::new(), 0..0);
        tree
    }

    fn read(&mut self, event: &Event, behind: &[Event]) {
        match event.kind() {
            EventKind::SimpleKey => self.parts.push((self.decoded(event), range(event.span()))),
            EventKind::StdTableClose => self.table = self.define(ROOT, Value::Header),
            EventKind::ArrayTableClose => {
                let list = self.define(ROOT, Value::Header);
                self.table = self.element(list);
            }
            EventKind::KeyValSep => {
                let table = match self.open.last() {
                    Some(Open::Table(table)) => *table,
                    _ => self.table,
                };
                self.current = self.define(table, value(behind));
            }
            EventKind::ArrayOpen => self.open.push(Open::List(self.list().unwrap_or(self.current))),
            EventKind::InlineTableOpen => {
                let table = self.list().map_or(self.current, |list| self.element(list));
                self.open.push(Open::Table(table));
            }
            EventKind::ArrayClose | EventKind::InlineTableClose => drop(self.open.pop()),
            _ => {}
        }
    }

    /// The key whose list is open.
    fn list(&self) -> Option<usize> {
        match self.open.last() {
            Some(Open::List(list)) => Some(*list),
            _ => None,
        }
    }

    fn decoded(&self, event: &Event) -> String {
        let mut key = String::new();
        if let Some(raw) = Source::new(self.text).get(event) {
            raw.decode_key(&mut key, &mut ());
        }
        key
    }

    /// Adds the key that was read below a table, and reports it if it is written twice.
    fn define(&mut self, table: usize, value: Value) -> usize {
        let parts = std::mem::take(&mut self.parts);
        let count = parts.len();
        let mut node = table;
        for (position, (name, span)) in parts.into_iter().enumerate() {
            node = self.last_element(node);
            let is_last = position + 1 == count;
            let child = self.child(node, &name);
            node = if let Some(child) = child {
                self.again(child, &span, is_last.then_some(value));
                child
            } else {
                self.found(&span);
                self.add(node, name, span.clone())
            };
            if is_last
                && let Some(node) = self.nodes.get_mut(node)
                && node.defined.is_none()
            {
                node.defined = Some(span);
                node.value = value;
            }
        }
        node
    }

    /// Notes that a place is explained. Returns whether the parser refused something there.
    fn found(&mut self, span: &Range<usize>) -> bool {
        let is_wanted = self.wanted.contains(span.start);
        if is_wanted {
            self.found.insert(span.start);
        }
        is_wanted
    }

    /// Looks at a key that was there before. That is no mistake where a table is opened again.
    fn again(&mut self, node: usize, span: &Range<usize>, value: Option<Value>) {
        if !self.found(span) {
            return;
        }
        let is_known = self.is_in_something_twice(node) || value.is_none() && self.nodes[node].is_twice;
        self.nodes[node].is_twice = true;
        if !is_known {
            let first = self.nodes[node].defined.clone().unwrap_or_else(|| self.nodes[node].first.clone());
            let message = self.message(node, value);
            self.mistakes.push(Mistake::new(message, span.clone()).label("first written here", first));
        }
    }

    fn is_in_something_twice(&self, node: usize) -> bool {
        let mut node = node;
        while node != ROOT {
            node = self.nodes[node].parent;
            if self.nodes[node].is_twice {
                return true;
            }
        }
        false
    }

    fn message(&self, node: usize, value: Option<Value>) -> Message {
        let key = self.nodes[node].name.clone();
        let before = self.nodes[node].value;
        let is_text_and_keys = match value.unwrap_or(Value::Keys) {
            Value::Keys | Value::Header => before == Value::Text,
            Value::Text => matches!(before, Value::Keys | Value::Header),
            Value::Other => false,
        };
        let in_table = value == Some(Value::Header) || before == Value::Header;
        let has_description = self.child(node, "description").is_some();
        match self.entry(node) {
            Some(Entry::Scope) if is_text_and_keys && !has_description => {
                message::Toml::DescribedTwice { name: key, in_table }.into()
            }
            Some(entry) => message::Toml::DuplicateEntry { entry, name: key }.into(),
            None => message::Toml::DuplicateKey { key }.into(),
        }
    }

    /// The kind of entry that a key of the catalog names.
    fn entry(&self, node: usize) -> Option<Entry> {
        let mut path = Vec::new();
        let mut node = self.nodes[node].parent;
        while node != ROOT && path.len() < 4 {
            path.insert(0, self.nodes[node].name.as_str());
            node = self.nodes[node].parent;
        }
        entry(&path)
    }

    fn add(&mut self, parent: usize, name: String, first: Range<usize>) -> usize {
        let node = self.nodes.len();
        self.children.insert(&format!("{parent}.{name}"), node);
        self.nodes.push(Node { parent, name, first, defined: None, value: Value::Keys, is_twice: false });
        node
    }

    /// Adds a table to a list. It takes the place of the table before it: the keys of one are no keys of the other.
    fn element(&mut self, list: usize) -> usize {
        self.add(list, ELEMENT.to_owned(), 0..0)
    }

    fn child(&self, node: usize, name: &str) -> Option<usize> {
        self.children.get(&format!("{node}.{name}"))
    }

    fn last_element(&self, node: usize) -> usize {
        self.child(node, ELEMENT).unwrap_or(node)
    }
}

/// The name under which a list has its last table. It has a line break at its end, so that it is no name that somebody gives a key.
const ELEMENT: &str = "element\n";

/// The value after `=`.
fn value(behind: &[Event]) -> Value {
    match behind.iter().find(|event| event.kind() != EventKind::Whitespace) {
        Some(event) if event.kind() == EventKind::Scalar && event.encoding().is_some() => Value::Text,
        _ => Value::Other,
    }
}

/// The kind of entry that the keys of a table name.
fn entry(path: &[&str]) -> Option<Entry> {
    match path {
        ["scopes"] => Some(Entry::Scope),
        ["aliases"] => Some(Entry::Alias),
        ["resources"] => Some(Entry::Resource),
        ["groups"] => Some(Entry::Group),
        ["presets"] => Some(Entry::Preset),
        ["roles"] => Some(Entry::Role),
        ["actors"] => Some(Entry::Actor),
        ["gates"] => Some(Entry::Gate),
        ["endpoints" | "authenticated" | "public"]
        | ["scopes", _, "endpoints"]
        | ["authenticated" | "public", "endpoints"] => Some(Entry::Endpoint),
        _ => None,
    }
}
