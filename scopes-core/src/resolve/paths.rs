//! Where scopes are in Rust.

use std::collections::HashMap;

use crate::catalog::{Catalog, RustPath};
use crate::message::Message;
use crate::raw::{self, Text};
use crate::report::Report;
use crate::rust_name::{const_ident, module_ident, type_ident, variant_ident};

/// How many segments a path may have: all but the last are modules, one in the other.
pub(crate) const MOST_SEGMENTS: usize = 32;

/// The paths of scopes and aliases, in order of declaration.
pub(super) struct Paths {
    pub(super) scopes: Vec<RustPath>,
    pub(super) aliases: Vec<RustPath>,
}

pub(super) fn derive(raw: &raw::Catalog, separators: &[char], report: &mut Report<'_>) -> Paths {
    let prefix = raw.header.prefix.as_ref().map(|prefix| prefix.value.as_str());
    let mut path = |name: &Text, written: Option<&Text>| {
        let path = match written {
            Some(written) => written_path(written, report),
            None => derived_path(name, prefix, separators, report),
        };
        check_depth(&path, written.unwrap_or(name), report);
        path
    };
    Paths {
        scopes: raw.scopes.iter().map(|scope| path(&scope.name, scope.path.as_ref())).collect(),
        aliases: raw.aliases.iter().map(|alias| path(&alias.name, alias.path.as_ref())).collect(),
    }
}

/// A path is no deeper than modules can be nested without trouble.
fn check_depth(path: &RustPath, written: &Text, report: &mut Report<'_>) {
    let count = path.modules.len() + 1;
    if count > MOST_SEGMENTS {
        report.add(Message::TooManySegments { name: written.value.clone(), count }, &written.span);
    }
}

/// A path that is written in the catalog is made of Rust names as they would be derived.
fn written_path(written: &Text, report: &mut Report<'_>) -> RustPath {
    let mut modules: Vec<String> = written.value.split("::").map(str::to_owned).collect();
    if modules.iter().any(|segment| segment.is_empty() || module_ident(segment) != *segment) {
        report.add(Message::IllegalPath { path: written.value.clone() }, &written.span);
    }
    let name = modules.pop().unwrap_or_default();
    RustPath { modules, name }
}

/// Every part of a name leaves something to call it by.
fn derived_path(name: &Text, prefix: Option<&str>, separators: &[char], report: &mut Report<'_>) -> RustPath {
    let mut modules = Vec::new();
    for segment in wire_segments(&name.value, prefix, separators) {
        let ident = module_ident(segment);
        if ident.is_empty() && !name.value.is_empty() {
            let message = Message::NoRustName { name: name.value.clone(), segment: segment.to_owned() };
            report.add(message, &name.span);
            break;
        }
        modules.push(ident);
    }
    let name = modules.pop().unwrap_or_default();
    RustPath { modules, name }
}

/// The parts of a name without the prefix of the catalog.
pub(super) fn wire_segments<'a>(
    name: &'a str,
    prefix: Option<&str>,
    separators: &'a [char],
) -> impl Iterator<Item = &'a str> {
    prefix.and_then(|prefix| name.strip_prefix(prefix)).unwrap_or(name).split(separators)
}

/// A namespace of Rust in one module of the generated code.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Namespace {
    /// Modules and types.
    Types(Vec<String>),
    /// Constants and statics.
    Values(Vec<String>),
    Variants,
}

/// Who has a name.
#[derive(Clone)]
enum Owner {
    Generated,
    Module,
    Scope(usize),
    Alias(usize),
}

/// The Rust names that are in use.
pub(super) struct Taken(HashMap<(Namespace, String), Owner>);

impl Taken {
    /// Takes the name of a module at the root, if it is free.
    pub(super) fn take_root_module(&mut self, name: &str) -> bool {
        self.0.insert((Namespace::Types(Vec::new()), name.to_owned()), Owner::Module).is_none()
    }

    fn generated(catalog: &Catalog) -> Self {
        let mut types = vec!["Scope", "ScopeSet", "Token", "MissingScopes"];
        let optional = [
            (!catalog.sets.is_empty(), "sets"),
            (!catalog.roles.is_empty(), "Role"),
            (!catalog.actors.is_empty(), "Actor"),
            (!catalog.gates.is_empty(), "Gate"),
            (!catalog.gates.is_empty(), "Gates"),
        ];
        types.extend(optional.into_iter().filter(|(exists, _)| *exists).map(|(_, name)| name));
        let types = types.into_iter().map(|name| (Namespace::Types(Vec::new()), name.to_owned()));
        let values = [(Namespace::Values(Vec::new()), "CATALOG".to_owned())];
        Self(types.chain(values).map(|key| (key, Owner::Generated)).collect())
    }
}

/// Every name that a scope or an alias has in Rust is its own, and none is a name that `scopes!` generates.
pub(super) fn check_collisions(raw: &raw::Catalog, paths: &Paths, catalog: &Catalog, report: &mut Report<'_>) -> Taken {
    let mut check = Check { raw, taken: Taken::generated(catalog), report };
    for (index, path) in paths.scopes.iter().enumerate() {
        check.modules(path, &Owner::Scope(index));
    }
    for (index, path) in paths.aliases.iter().enumerate() {
        check.modules(path, &Owner::Alias(index));
    }
    for (index, path) in paths.scopes.iter().enumerate() {
        check.items(path, &Owner::Scope(index));
    }
    for (index, path) in paths.aliases.iter().enumerate() {
        check.items(path, &Owner::Alias(index));
    }
    check.taken
}

struct Check<'r, 'c, 's> {
    raw: &'r raw::Catalog,
    taken: Taken,
    report: &'c mut Report<'s>,
}

impl Check<'_, '_, '_> {
    /// Scopes share modules with each other, but not with what is generated.
    fn modules(&mut self, path: &RustPath, owner: &Owner) {
        for depth in 0..path.modules.len() {
            let key = (Namespace::Types(path.modules[..depth].to_vec()), path.modules[depth].clone());
            match self.taken.0.get(&key) {
                Some(Owner::Module) => {}
                Some(Owner::Generated) => {
                    let rust = format!("the module `{}`", path.modules[depth]);
                    self.report_generated(owner, rust);
                }
                _ => {
                    self.taken.0.insert(key, Owner::Module);
                }
            }
        }
    }

    fn items(&mut self, path: &RustPath, owner: &Owner) {
        if path.name.is_empty() {
            return;
        }
        let module = &path.modules;
        let (ty, constant) = (type_ident(&path.name), const_ident(&path.name));
        let described = |kind: &str, name: &str| {
            let parts: Vec<&str> = module.iter().map(String::as_str).chain([name]).collect();
            format!("the {kind} `{}`", parts.join("::"))
        };
        let items = [
            (Namespace::Types(module.clone()), described("type", &ty), ty),
            (Namespace::Values(module.clone()), described("constant", &constant), constant),
        ];
        for (namespace, rust, name) in items {
            if !self.take(namespace, name, rust, owner) {
                return;
            }
        }
        if matches!(owner, Owner::Scope(_)) {
            let variant = variant_ident(module.iter().chain([&path.name]).map(String::as_str));
            let rust = format!("the variant `Scope::{variant}`");
            self.take(Namespace::Variants, variant, rust, owner);
        }
    }

    /// Whether the name was free. A name that is not is reported.
    fn take(&mut self, namespace: Namespace, name: String, rust: String, owner: &Owner) -> bool {
        let key = (namespace, name);
        let Some(first) = self.taken.0.get(&key).cloned() else {
            self.taken.0.insert(key, owner.clone());
            return true;
        };
        match self.name(&first).cloned() {
            Some(first) => {
                let Some(second) = self.name(owner).cloned() else { return false };
                let message = Message::RustNameTaken { first: first.value, second: second.value, rust };
                self.report.add_related(message, &second.span, "the other one", &first.span);
            }
            None => self.report_generated(owner, rust),
        }
        false
    }

    fn report_generated(&mut self, owner: &Owner, rust: String) {
        if let Some(name) = self.name(owner).cloned() {
            self.report.add(Message::RustNameGenerated { name: name.value, rust }, &name.span);
        }
    }

    fn name(&self, owner: &Owner) -> Option<&Text> {
        match *owner {
            Owner::Generated | Owner::Module => None,
            Owner::Scope(index) => self.raw.scopes.get(index).map(|scope| &scope.name),
            Owner::Alias(index) => self.raw.aliases.get(index).map(|alias| &alias.name),
        }
    }
}
