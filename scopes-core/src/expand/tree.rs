//! The modules of the generated code.

use crate::catalog::{Catalog, RustPath};
use crate::listed::Listed as _;
use crate::places::Places;
use crate::rust_name::variant_ident;

/// The modules, each after the one that contains it; the first is the root.
pub(super) struct Tree<'a> {
    pub(super) modules: Vec<Module<'a>>,
    /// The variant of each scope.
    pub(super) variants: Vec<String>,
}

pub(super) struct Module<'a> {
    /// The names from the root to this module; none for the root.
    pub(super) path: &'a [String],
    pub(super) children: Vec<usize>,
    pub(super) scopes: Vec<usize>,
    pub(super) aliases: Vec<usize>,
}

impl<'a> Tree<'a> {
    pub(super) fn new(catalog: &'a Catalog) -> Self {
        let mut builder = Builder { modules: vec![Module::new(&[])], by_path: Places::default() };
        for (index, scope) in catalog.scopes.iter().enumerate() {
            builder.module(&scope.path.modules).scopes.push(index);
        }
        for (index, alias) in catalog.aliases.iter().enumerate() {
            builder.module(&alias.path.modules).aliases.push(index);
        }
        let variants = catalog.scopes.iter().map(|scope| variant(&scope.path)).listed();
        Self { modules: builder.modules, variants }
    }
}

fn variant(path: &RustPath) -> String {
    variant_ident(path.modules.iter().chain([&path.name]).map(String::as_str))
}

impl<'a> Module<'a> {
    fn new(path: &'a [String]) -> Self {
        Self { path, children: Vec::new(), scopes: Vec::new(), aliases: Vec::new() }
    }
}

struct Builder<'a> {
    modules: Vec<Module<'a>>,
    by_path: Places,
}

impl<'a> Builder<'a> {
    fn module(&mut self, path: &'a [String]) -> &mut Module<'a> {
        let mut at = 0;
        for depth in 1..=path.len() {
            let path = &path[..depth];
            let next = self.by_path.first(&path.join("::"), self.modules.len());
            if next == self.modules.len() {
                self.modules.push(Module::new(path));
                self.modules[at].children.push(next);
            }
            at = next;
        }
        &mut self.modules[at]
    }
}

/// How deep the module is that contains an item.
pub(super) struct Depth<'a> {
    /// What a path from it to the root begins with.
    pub(super) root: String,
    /// What each item at the root needs; the modules there have it for all that is in them.
    pub(super) allow: &'a str,
}

impl<'a> Depth<'a> {
    pub(super) fn new(depth: usize, allows: &'a str) -> Self {
        Self { root: "super::".repeat(depth), allow: if depth == 0 { allows } else { "" } }
    }
}
