//! The error for a scope that a catalog does not have.

use crate::listed::Listed as _;
use crate::message::{self, Message};
use crate::nearest::nearest;
use crate::rust_name::without_escape;

/// What to say where a requirement names a scope that is not there.
///
/// `module` is the Rust path of the module, empty for the root; `given` the last segment as written; `names` has a line
/// for each scope and alias of the catalog: its Rust path, a space, its wire name.
pub fn unknown_scope(catalog: &str, module: &str, given: &str, names: &str) -> Message {
    let given = without_escape(given.strip_prefix("r#").unwrap_or(given));
    let entries: Vec<Entry> = names.lines().filter_map(Entry::new).listed();
    let has: Vec<&Entry> = entries.iter().filter(|entry| entry.module == module).listed();
    let near = nearest(given, has.iter().map(|entry| entry.leaf));
    let near = near.and_then(|near| has.iter().find(|entry| entry.leaf == near)).map(|entry| entry.path.to_owned());
    let inside = join(module, given);
    let asked = if entries.iter().any(|entry| entry.module == inside) { &inside } else { module };
    let on = entries.iter().filter(|entry| entry.leaf == given && entry.module != module);
    let shown = |module: &str| if module.is_empty() { catalog.to_owned() } else { module.to_owned() };
    let name = wire_name(module, given, &has);
    if let Some(entry) = entries.iter().find(|entry| !module.is_empty() && is_split_otherwise(entry.wire, &name)) {
        let (catalog, wire, path) = (catalog.to_owned(), entry.wire.to_owned(), entry.path.to_owned());
        return message::Requirements::ScopeSplitOtherwise { catalog, name, wire, path }.into();
    }
    message::Requirements::NoSuchScope {
        catalog: catalog.to_owned(),
        name,
        given: given.to_owned(),
        module: shown(asked),
        near,
        has: entries.iter().filter(|entry| entry.module == asked).map(|entry| entry.leaf.to_owned()).listed(),
        modules: modules_in(module, &entries),
        on: on.map(|entry| shown(entry.module)).listed(),
    }
    .into()
}

/// Whether two names differ in nothing but the characters between their parts.
fn is_split_otherwise(wire: &str, name: &str) -> bool {
    let same = |(a, b): (u8, u8)| a == b || is_separator(a) && is_separator(b);
    wire != name && wire.len() == name.len() && wire.bytes().zip(name.bytes()).all(same)
}

fn is_separator(byte: u8) -> bool {
    byte.is_ascii_punctuation() && byte != b'_'
}

/// How the catalog would write the name of a scope, judged by those that are `beside` it.
fn wire_name(module: &str, given: &str, beside: &[&Entry]) -> String {
    let separator = beside.first().map_or(":", |entry| entry.separator());
    let wire_module = beside.first().map_or_else(|| module.replace("::", separator), |entry| entry.wire_module());
    if module.is_empty() { given.to_owned() } else { format!("{wire_module}{separator}{given}") }
}

/// The modules in a module, in the order of the catalog.
fn modules_in(module: &str, entries: &[Entry]) -> Vec<String> {
    let mut modules: Vec<String> = Vec::new();
    for entry in entries {
        let below = if module.is_empty() {
            Some(entry.module)
        } else {
            entry.module.strip_prefix(module).and_then(|below| below.strip_prefix("::"))
        };
        let name = below.and_then(|below| below.split("::").next()).filter(|name| !name.is_empty());
        if let Some(name) = name.filter(|name| !modules.iter().any(|known| known == name)) {
            modules.push(name.to_owned());
        }
    }
    modules
}

fn join(module: &str, name: &str) -> String {
    if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
}

struct Entry<'a> {
    path: &'a str,
    module: &'a str,
    leaf: &'a str,
    wire: &'a str,
}

impl<'a> Entry<'a> {
    fn new(line: &'a str) -> Option<Self> {
        let (path, wire) = line.split_once(' ')?;
        let (module, leaf) = path.rsplit_once("::").unwrap_or(("", path));
        Some(Self { path, module, leaf, wire })
    }

    /// The separator between the last two parts of the wire name.
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
