//! YAML 1.2, with the place of each value.
//!
//! The parser gives events, and leaves to others what an alias stands for, so that a few lines in which each names the one before
//! it twice do not become gigabytes: a part that has several names is kept once, and how much all names together add is bounded.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, Tag};
use scopes_core::openapi::{Key, Node, Object, Value};

use super::{Read, Unreadable};

/// How many levels a document has at most.
const DEPTH: usize = 128;

/// How many values aliases add to a document at most.
const ADDED: usize = 1_000_000;

pub(super) fn read(text: &str) -> Read {
    let mut builder = Builder {
        places: Places { text, characters: 0, bytes: 0 },
        open: Vec::new(),
        anchors: HashMap::new(),
        added: 0,
        root: None,
    };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            let at = builder.places.byte(error.marker().index());
            unreadable(text, at, error.info())
        })?;
        builder.take(event, span)?;
    }
    Ok(builder.root)
}

/// What the parser says, unless it is about a tab, for which it has many words.
fn unreadable(text: &str, at: usize, info: &str) -> Unreadable {
    let before = text.get(..at).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let line = text.get(start..).unwrap_or_default();
    let indentation = line.len() - line.trim_start_matches([' ', '\t']).len();
    let tab = line.get(..indentation).and_then(|indentation| indentation.find('\t')).map(|tab| start + tab);
    // The place may be that of the value before the tab.
    let later = || text.get(at..).filter(|_| info.contains("tab")).and_then(|rest| rest.find('\t')).map(|tab| at + tab);
    match tab.or_else(later) {
        Some(tab) => Unreadable::new(
            tab,
            "this is no YAML: a tab stands where spaces are asked for",
            "write spaces in its place",
        ),
        None => Unreadable::new(at, format!("this is no YAML: {info}"), HELP),
    }
}

const HELP: &str =
    "look at this place and above it: at the indentation, and for a quote or a bracket that is open there";

/// A value, and how many values it is.
#[derive(Clone)]
struct Built {
    node: Arc<Node>,
    weight: usize,
}

/// A list or an object that has not ended.
struct Open {
    start: usize,
    anchor: usize,
    weight: usize,
    parts: Parts,
}

enum Parts {
    List(Vec<Arc<Node>>),
    Object { members: Vec<(Key, Arc<Node>)>, waiting: Option<Waiting>, merged: Vec<Arc<Node>> },
}

/// What the next value of an object is for.
enum Waiting {
    Member(Key),
    /// `<<`, of YAML 1.1, which many read: the members of what follows are members here, where none has their name.
    Merge,
}

struct Builder<'t> {
    places: Places<'t>,
    open: Vec<Open>,
    anchors: HashMap<usize, Built>,
    added: usize,
    root: Option<Node>,
}

impl Builder<'_> {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Unreadable> {
        let span = self.places.byte(span.start.index())..self.places.byte(span.end.index());
        match event {
            Event::DocumentStart(_) if self.root.is_some() => Err(Unreadable::new(
                span.start,
                "a second document begins here, and one is compared",
                "put each in a file of its own",
            )),
            Event::Scalar(text, style, anchor, tag) => {
                let value = scalar(&text, style, tag.as_deref());
                let is_merge = text == "<<" && style == ScalarStyle::Plain;
                let node = Arc::new(Node { span: span.clone(), value });
                let key = Key { span, name: text.into_owned() };
                self.add(Built { node, weight: 1 }, anchor, Some(key), is_merge)
            }
            Event::Alias(anchor) => {
                let Some(built) = self.anchors.get(&anchor).cloned() else {
                    return Err(Unreadable::new(
                        span.start,
                        "this alias stands for something that it is in",
                        "write what is meant in its place",
                    ));
                };
                self.added += built.weight;
                if self.added > ADDED {
                    return Err(Unreadable::new(
                        span.start,
                        "the aliases make the document too large",
                        "write it with `$ref`, which adds nothing",
                    ));
                }
                let key = match &built.node.value {
                    Value::Text(name) => Some(Key { span, name: name.clone() }),
                    _ => None,
                };
                self.add(built, 0, key, false)
            }
            Event::SequenceStart(anchor, _) => self.begin(span.start, anchor, Parts::List(Vec::new())),
            Event::MappingStart(anchor, _) => {
                self.begin(span.start, anchor, Parts::Object { members: Vec::new(), waiting: None, merged: Vec::new() })
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(span.end),
            _ => Ok(()),
        }
    }

    fn begin(&mut self, start: usize, anchor: usize, parts: Parts) -> Result<(), Unreadable> {
        if self.open.len() >= DEPTH {
            return Err(Unreadable::new(
                start,
                format!("there are more than {DEPTH} levels"),
                "put a part of it elsewhere, and name it by `$ref`",
            ));
        }
        self.open.push(Open { start, anchor, weight: 1, parts });
        Ok(())
    }

    fn end(&mut self, end: usize) -> Result<(), Unreadable> {
        let Some(Open { start, anchor, weight, parts }) = self.open.pop() else { return Ok(()) };
        let value = match parts {
            Parts::List(list) => Value::List(list),
            Parts::Object { mut members, merged, .. } => {
                merge(&mut members, &merged);
                Value::Object(Object::new(members).map_err(|key| Unreadable::twice(&key))?)
            }
        };
        let node = Arc::new(Node { span: start..end.max(start), value });
        self.add(Built { node, weight }, anchor, None, false)
    }

    /// Puts a value where it belongs. `key` is what it is as the key of a member.
    fn add(&mut self, built: Built, anchor: usize, key: Option<Key>, is_merge: bool) -> Result<(), Unreadable> {
        let start = built.node.span.start;
        let Some(open) = self.open.last_mut() else {
            // Nothing is behind the whole document that could name its anchor.
            self.root = Arc::into_inner(built.node);
            return Ok(());
        };
        if anchor > 0 {
            self.anchors.insert(anchor, built.clone());
        }
        open.weight = open.weight.saturating_add(built.weight);
        match &mut open.parts {
            Parts::List(list) => list.push(built.node),
            Parts::Object { members, waiting, merged } => match waiting.take() {
                Some(Waiting::Merge) => {
                    let help = "write the members out, without `<<`";
                    is_mergeable(&built.node).map_err(|what| Unreadable::new(start, what, help))?;
                    merged.push(built.node);
                }
                Some(Waiting::Member(key)) => members.push((key, built.node)),
                None if is_merge && !merged.is_empty() => {
                    return Err(Unreadable::new(
                        start,
                        "the key `<<` stands twice in one object",
                        "write it once, with a list of what is merged",
                    ));
                }
                None if is_merge => *waiting = Some(Waiting::Merge),
                None => {
                    let key =
                        key.ok_or_else(|| Unreadable::new(start, "a key is no text", "write it as a text, in quotes"))?;
                    *waiting = Some(Waiting::Member(key));
                }
            },
        }
        Ok(())
    }
}

/// Whether members can be taken from it, and else why not.
fn is_mergeable(node: &Node) -> Result<(), String> {
    let what = match &node.value {
        Value::Object(_) => return Ok(()),
        Value::List(list) => match list.iter().find(|node| node.object().is_none()) {
            None => return Ok(()),
            Some(node) => format!("{} in a list", node.what()),
        },
        _ => node.what().to_owned(),
    };
    Err(format!("`<<` is followed by {what}, and has to be by an object, or a list of objects"))
}

/// Adds members of other objects. Those that stand there themselves count first, and then those that come first.
fn merge(members: &mut Vec<(Key, Arc<Node>)>, merged: &[Arc<Node>]) {
    let mut known: HashSet<String> = HashSet::new();
    if !merged.is_empty() {
        known.extend(members.iter().map(|(key, _)| key.name.clone()));
    }
    for node in merged {
        let objects: &[Arc<Node>] = match &node.value {
            Value::List(list) => list,
            _ => std::slice::from_ref(node),
        };
        for (key, node) in objects.iter().filter_map(|node| node.object()).flatten() {
            if known.insert(key.name.clone()) {
                members.push((key.clone(), Arc::clone(node)));
            }
        }
    }
}

/// As the core schema of YAML 1.2 has it.
fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>) -> Value {
    let is_text = match tag {
        Some(tag) if tag.is_yaml_core_schema() => tag.suffix == "str",
        _ => style != ScalarStyle::Plain || !is_other(text),
    };
    if is_text { Value::Text(text.to_owned()) } else { Value::Other }
}

fn is_other(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL" | "true" | "True" | "TRUE" | "false" | "False" | "FALSE")
        || text.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.')) && text.parse::<f64>().is_ok()
}

/// The bytes of characters, which are asked for in the order of the text, or nearly.
struct Places<'t> {
    text: &'t str,
    characters: usize,
    bytes: usize,
}

impl Places<'_> {
    fn byte(&mut self, character: usize) -> usize {
        if character < self.characters {
            let before = self.text.get(..self.bytes).unwrap_or_default();
            let mut back = before.char_indices().rev();
            while let Some((at, _)) = back.next().filter(|_| self.characters > character) {
                (self.characters, self.bytes) = (self.characters - 1, at);
            }
        } else {
            let rest = self.text.get(self.bytes..).unwrap_or_default();
            for letter in rest.chars().take(character - self.characters) {
                (self.characters, self.bytes) = (self.characters + 1, self.bytes + letter.len_utf8());
            }
        }
        self.bytes
    }
}

#[cfg(test)]
mod tests;
