//! The error for a scope that a catalog does not have.

use crate::message::Message;
use crate::nearest::nearest;

/// What to say where a requirement names a scope that is not there.
///
/// `module` is the Rust path of the module, empty for the root; `given` the last segment as written; `names` has a line
/// for each scope and alias of the catalog: its Rust path, a space, its wire name.
pub fn unknown_scope(catalog: &str, module: &str, given: &str, names: &str) -> Message {
    let entries: Vec<Entry> = names.lines().filter_map(Entry::new).collect();
    let has: Vec<&Entry> = entries.iter().filter(|entry| entry.module == module).collect();
    let separator = has.first().map_or(":", |entry| entry.separator());
    let wire_module = has.first().map_or_else(|| module.replace("::", separator), |entry| entry.wire_module());
    let name = if module.is_empty() { given.to_owned() } else { format!("{wire_module}{separator}{given}") };
    let near = nearest(given, has.iter().map(|entry| entry.leaf));
    let near = near.and_then(|near| has.iter().find(|entry| entry.leaf == near)).map(|entry| entry.wire.to_owned());
    let on = entries.iter().filter(|entry| entry.leaf == given && entry.module != module);
    Message::NoSuchScope {
        catalog: catalog.to_owned(),
        name,
        module: if module.is_empty() { catalog.to_owned() } else { module.to_owned() },
        near,
        has: has.iter().map(|entry| entry.leaf.to_owned()).collect(),
        on: on
            .map(|entry| if entry.module.is_empty() { catalog.to_owned() } else { entry.module.to_owned() })
            .collect(),
    }
}

struct Entry<'a> {
    module: &'a str,
    leaf: &'a str,
    wire: &'a str,
}

impl<'a> Entry<'a> {
    fn new(line: &'a str) -> Option<Self> {
        let (path, wire) = line.split_once(' ')?;
        let (module, leaf) = path.rsplit_once("::").unwrap_or(("", path));
        Some(Self { module, leaf, wire })
    }

    /// What stands between the last two parts of the wire name.
    fn separator(&self) -> &'a str {
        self.last_separator().map_or(":", |at| &self.wire[at..=at])
    }

    fn wire_module(&self) -> String {
        self.last_separator().map_or_else(|| self.module.to_owned(), |at| self.wire[..at].to_owned())
    }

    fn last_separator(&self) -> Option<usize> {
        self.wire.rfind(|c: char| c.is_ascii_punctuation() && !matches!(c, '_' | '-'))
    }
}
