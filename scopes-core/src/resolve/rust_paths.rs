//! Derives the path of each scope in Rust from its name, and refuses paths that collide.

use std::ops::Range;

use super::declared::is_legal;
use crate::catalog::{Catalog, RustPath};
use crate::listed::Listed as _;
use crate::message::{self, Item};
use crate::places::Places;
use crate::raw::{self, Text};
use crate::report::Report;
use crate::rust_name::{FINDER, MARKERS, ROOT, USUAL_SEPARATORS, const_ident, module_ident, type_ident, variant_ident};

/// How many segments a path may have: all but the last are modules, one in the other.
const MOST_SEGMENTS: usize = 32;

/// The paths of scopes and aliases, in order of declaration.
pub(super) struct Paths {
    pub(super) scopes: Vec<RustPath>,
    pub(super) aliases: Vec<RustPath>,
}

pub(super) fn derive(raw: &raw::Catalog, separators: &[char], report: &mut Report<'_>) -> Paths {
    let prefix = raw.header.prefix.as_ref().map(|prefix| prefix.value.as_str());
    let mut path = |name: &Text, written: Option<&Text>| {
        let segments: Vec<&str> = match written {
            Some(written) => written.value.split("::").listed(),
            None => wire_segments(&name.value, prefix, separators).listed(),
        };
        match written {
            _ if !check_depth(segments.len(), written.unwrap_or(name), report) => no_path(),
            Some(written) => written_path(written, &segments, report),
            None => derived_path(name, &segments, report),
        }
    };
    Paths {
        scopes: raw.scopes.iter().map(|scope| path(&scope.name, scope.path.as_ref())).listed(),
        aliases: raw.aliases.iter().map(|alias| path(&alias.name, alias.path.as_ref())).listed(),
    }
}

/// What a name has whose path was refused.
fn no_path() -> RustPath {
    RustPath { modules: Vec::new(), name: String::new() }
}

/// A path is no deeper than modules can be nested without trouble.
fn check_depth(count: usize, written: &Text, report: &mut Report<'_>) -> bool {
    if count > MOST_SEGMENTS {
        report.add(
            message::RustNames::TooManySegments { name: written.value.clone(), count, limit: MOST_SEGMENTS },
            &written.span,
        );
    }
    count <= MOST_SEGMENTS
}

/// A path that is written in the catalog is made of Rust names as they would be derived.
fn written_path(written: &Text, segments: &[&str], report: &mut Report<'_>) -> RustPath {
    if segments.iter().any(|segment| segment.is_empty() || module_ident(segment) != *segment) {
        // A path begins in the module of `scopes!`, so that a word for another beginning says nothing.
        let is_beginning = |segment: &str| matches!(segment, "crate" | "self" | "super");
        let segments = written.value.split(USUAL_SEPARATORS).filter(|segment| !is_beginning(segment)).map(module_ident);
        let nearest = segments.filter(|segment| !segment.is_empty()).listed().join("::");
        let nearest = Some(nearest).filter(|nearest| !nearest.is_empty());
        report.add(message::RustNames::IllegalPath { path: written.value.clone(), nearest }, &written.span);
        return no_path();
    }
    let mut modules: Vec<String> = segments.iter().map(|&segment| segment.to_owned()).listed();
    let name = modules.pop().unwrap_or_default();
    RustPath { modules, name }
}

/// A name has a part, and every part leaves something to call it by.
fn derived_path(name: &Text, segments: &[&str], report: &mut Report<'_>) -> RustPath {
    let mut modules = Vec::new();
    for &segment in segments {
        let ident = module_ident(segment);
        if ident.is_empty() {
            return refuse_name(name, segment, report);
        }
        modules.push(ident);
    }
    match modules.pop() {
        Some(name) => RustPath { modules, name },
        None => refuse_name(name, "", report),
    }
}

/// A name that is empty is refused for that already, and so is one with a character that no name has.
fn refuse_name(name: &Text, segment: &str, report: &mut Report<'_>) -> RustPath {
    if !name.value.is_empty() && name.value.chars().all(is_legal) {
        report.add(message::RustNames::Nothing { name: name.value.clone(), segment: segment.to_owned() }, &name.span);
    }
    no_path()
}

/// The parts of a name without the prefix of the catalog. Between two separators in a row there is none.
pub(super) fn wire_segments<'a>(
    name: &'a str,
    prefix: Option<&str>,
    separators: &'a [char],
) -> impl Iterator<Item = &'a str> {
    without_prefix(name, prefix).split(separators).filter(|segment| !segment.is_empty())
}

/// A name without the prefix of the catalog. One that does not begin with it keeps all of its own.
pub(super) fn without_prefix<'a>(name: &'a str, prefix: Option<&str>) -> &'a str {
    prefix.and_then(|prefix| name.strip_prefix(prefix)).unwrap_or(name)
}

/// A namespace of Rust in the generated code.
#[derive(Clone, Copy)]
enum Namespace {
    /// Modules and types.
    Types,
    /// Constants and statics.
    Values,
    Variants,
}

/// The owner of a name in Rust.
#[derive(Clone)]
pub(super) enum Owner {
    Generated,
    Scope(usize),
    Alias(usize),
    ModuleOfScope(usize),
    ModuleOfAlias(usize),
    Resource(usize),
}

/// The Rust names that are in use, with the way to them.
pub(super) struct Taken {
    /// The names, each behind the sign of its namespace.
    names: Places,
    owners: Vec<Owner>,
    /// The scopes and aliases that did not get their names.
    pub(super) refused: Vec<Owner>,
}

impl Taken {
    /// Takes the name of a module at the root for a resource. If it is not free, says who has it.
    pub(super) fn take_root_module(&mut self, name: &str, resource: usize) -> Option<Owner> {
        let owner = self.owner(Namespace::Types, name).cloned();
        if owner.is_none() {
            self.take(Namespace::Types, name, Owner::Resource(resource));
        }
        owner
    }

    fn owner(&self, namespace: Namespace, name: &str) -> Option<&Owner> {
        Some(&self.owners[self.names.get(&in_namespace(namespace, name))?])
    }

    fn take(&mut self, namespace: Namespace, name: &str, owner: Owner) {
        self.names.insert(&in_namespace(namespace, name), self.owners.len());
        self.owners.push(owner);
    }

    fn generated(catalog: &Catalog) -> Self {
        let mut types = vec!["Scope", "ScopeSet", "Token", "MissingScopes", FINDER, MARKERS, ROOT];
        let optional = [
            (!catalog.presets.is_empty(), "presets"),
            (catalog.has_conditions(), "Grant"),
            (!catalog.roles.is_empty(), "Role"),
            (!catalog.roles.is_empty(), "Roles"),
            (!catalog.actors.is_empty(), "Actor"),
            (!catalog.gates.is_empty(), "Gate"),
            (!catalog.gates.is_empty(), "Gates"),
        ];
        types.extend(optional.into_iter().filter(|(exists, _)| *exists).map(|(_, name)| name));
        let mut taken = Self { names: Places::default(), owners: Vec::new(), refused: Vec::new() };
        for name in types {
            taken.take(Namespace::Types, name, Owner::Generated);
        }
        taken.take(Namespace::Values, "CATALOG", Owner::Generated);
        taken.take(Namespace::Variants, "ALL", Owner::Generated);
        taken
    }
}

fn in_namespace(namespace: Namespace, name: &str) -> String {
    let sign = match namespace {
        Namespace::Types => "type",
        Namespace::Values => "value",
        Namespace::Variants => "variant",
    };
    format!("{sign} {name}")
}

/// Every name that a scope or an alias has in Rust is its own, and none is a name that `scopes!` generates.
pub(super) fn check_collisions(raw: &raw::Catalog, paths: &Paths, catalog: &Catalog, report: &mut Report<'_>) -> Taken {
    let mut check = Check { raw, taken: Taken::generated(catalog), report };
    check.all(paths);
    check.taken
}

struct Check<'r, 'c, 's> {
    raw: &'r raw::Catalog,
    taken: Taken,
    report: &'c mut Report<'s>,
}

impl<'r> Check<'r, '_, '_> {
    fn all(&mut self, paths: &Paths) {
        let scopes = || paths.scopes.iter().enumerate().map(|(index, path)| (path, Owner::Scope(index)));
        let aliases = || paths.aliases.iter().enumerate().map(|(index, path)| (path, Owner::Alias(index)));
        for (path, owner) in scopes().chain(aliases()) {
            self.modules(path, &owner);
        }
        for (path, owner) in scopes().chain(aliases()) {
            self.items(path, &owner);
        }
    }

    /// Scopes share modules with each other, but not with what is generated.
    fn modules(&mut self, path: &RustPath, owner: &Owner) {
        for depth in 0..path.modules.len() {
            let way = path.modules[..=depth].join("::");
            let has = self.taken.owner(Namespace::Types, &way);
            match has {
                Some(Owner::ModuleOfScope(_) | Owner::ModuleOfAlias(_)) => {}
                _ if matches!(has, Some(Owner::Generated)) || path.modules[depth] == FINDER => {
                    let rust = Item::Module(path.modules[depth].clone());
                    self.report_generated(owner, rust);
                    self.taken.refused.push(owner.clone());
                }
                _ => {
                    self.taken.take(Namespace::Types, &way, owner.of_module());
                }
            }
        }
    }

    fn items(&mut self, path: &RustPath, owner: &Owner) {
        if path.name.is_empty() {
            return self.taken.refused.push(owner.clone());
        }
        let module = &path.modules;
        let way: String = module.iter().flat_map(|module| [module, "::"]).listed().concat();
        let (ty, constant) = (type_ident(&path.name), const_ident(&path.name));
        let is_free = self.take(Namespace::Types, way.clone() + &ty, owner, Item::Type)
            && self.take(Namespace::Values, way + &constant, owner, Item::Constant);
        if is_free && matches!(owner, Owner::Scope(_)) {
            let variant = variant_ident(module.iter().chain([&path.name]).map(String::as_str));
            self.take(Namespace::Variants, variant, owner, Item::Variant);
        }
    }

    /// Whether the name was free. A name that is not is reported.
    fn take(&mut self, namespace: Namespace, name: String, owner: &Owner, item: fn(String) -> Item) -> bool {
        let Some(first) = self.taken.owner(namespace, &name).cloned() else {
            self.taken.take(namespace, &name, owner.clone());
            return true;
        };
        let item = item(name);
        self.taken.refused.push(owner.clone());
        match (self.named(&first), self.named(owner)) {
            (Some(first), Some(second)) => self.report_taken(&first, &second, item),
            _ => self.report_generated(owner, item),
        }
        false
    }

    /// A name that is declared as a scope and as an alias is refused for that already, and so is one with a character that no name has.
    fn report_taken(&mut self, first: &Named<'_>, second: &Named<'_>, item: Item) {
        if first.name.value != second.name.value && !first.is_refused() && !second.is_refused() {
            let (first_name, second_name) = (first.name.value.clone(), second.name.value.clone());
            let message = message::RustNames::Taken { first: first_name, second: second_name, item };
            self.report.add_related(message, second.place(), "the other one", first.place());
        }
    }

    fn report_generated(&mut self, owner: &Owner, item: Item) {
        if let Some(named) = self.named(owner).filter(|named| !named.is_refused()) {
            self.report.add(message::RustNames::Generated { name: named.name.value.clone(), item }, named.place());
        }
    }

    fn named(&self, owner: &Owner) -> Option<Named<'r>> {
        owner.named(self.raw)
    }
}

impl Owner {
    /// Whose module it is that is named like the way to this scope or alias.
    fn of_module(&self) -> Self {
        match *self {
            Self::Scope(index) => Self::ModuleOfScope(index),
            Self::Alias(index) => Self::ModuleOfAlias(index),
            _ => self.clone(),
        }
    }

    fn named<'r>(&self, raw: &'r raw::Catalog) -> Option<Named<'r>> {
        match *self {
            Self::Generated | Self::Resource(_) => None,
            Self::Scope(index) | Self::ModuleOfScope(index) => {
                raw.scopes.get(index).map(|scope| Named { name: &scope.name, path: scope.path.as_ref() })
            }
            Self::Alias(index) | Self::ModuleOfAlias(index) => {
                raw.aliases.get(index).map(|alias| Named { name: &alias.name, path: alias.path.as_ref() })
            }
        }
    }

    /// Where the catalog gives the name to its owner.
    pub(super) fn place<'r>(&self, raw: &'r raw::Catalog) -> Option<&'r Range<usize>> {
        match *self {
            Self::Resource(index) => raw.resources.get(index)?.rust_alias.as_ref().map(|alias| &alias.span),
            _ => self.named(raw).map(|named| named.place()),
        }
    }
}

/// A scope or an alias, with the path that is written for it.
struct Named<'r> {
    name: &'r Text,
    path: Option<&'r Text>,
}

impl<'r> Named<'r> {
    /// Whether its Rust name comes from a name that is refused.
    fn is_refused(&self) -> bool {
        self.path.is_none() && !self.name.value.chars().all(is_legal)
    }

    /// What its Rust name comes from.
    fn place(&self) -> &'r Range<usize> {
        &self.path.unwrap_or(self.name).span
    }
}
