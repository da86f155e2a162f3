//! Paths of Rust that lead to other scopes: code that names one compiles as before, and asks for something else, or gives it.

use super::super::change::{Change, Rust, Security};
use super::super::same::{Same, contains};
use super::super::side::Side;
use super::super::walk::Steps;
use super::super::witness::Witness;
use super::keeping::Keeping;
use super::{Both, few_of};
use crate::catalog::RustPath;
use crate::listed::Listed as _;
use crate::places::Places;
use crate::rust_name::{const_ident, type_ident, variant_ident};

pub(super) fn compare(both: &Both<'_, '_>, changes: &mut Vec<Change>) {
    let [old, new] = [both.old, both.new].map(RustPaths::of);
    let gained = Others::new([both.old, both.new], [both.same, both.back]);
    let lost = Others::new([both.new, both.old], [both.back, both.same]);
    let mut said = Places::default();
    for Led { key, path, name } in &old.all {
        let Some(now) = new.find(key) else { continue };
        // The type, the constant and the variant of a path are said once.
        let (is_new, is_new_pair) = (said.add(path), said.add(&format!("{name} {now}")));
        if !is_new || key.starts_with(VARIANT) && !is_new_pair {
            continue;
        }
        let (were, are) = (both.old.starts(*name), both.new.starts(now));
        let (gains, loses) = (gained.are_others(&were, &are), lost.are_others(&are, &were));
        let gives = gained.are_more(&were, &are);
        if !gains && !loses && !gives {
            continue;
        }
        let [was, is] = [few_of(both.old, were), few_of(both.new, are)];
        let text = if gains || !gives {
            format!("code that names `{path}` asks for {is} now, and asked for {was} before")
        } else {
            format!("code that gives `{path}` gives {is} now, and gave {was} before")
        };
        let change = Change::new("path-retargeted", path).texts(was, is).rust(Rust::Major);
        let change = change.security(if gains || gives { Security::Widens } else { Security::Narrows });
        let change = if loses { change.breaks() } else { change };
        changes.push(change.witness(Some(Witness::said(text))));
    }
}

/// What stands before the key of a variant of the enum.
const VARIANT: &str = "variant ";

/// A path that leads to a scope or an alias.
struct Led {
    /// The identifiers that it consists of, and what it leads to there: a type, a constant or a variant.
    key: String,
    /// As a requirement names it.
    path: String,
    name: usize,
}

/// All paths of a catalog. Code may name the type of one, its constant, or the variant: one of these alone may be that of another
/// scope now, whose path is another one.
pub(in super::super) struct RustPaths {
    all: Vec<Led>,
    places: Places,
}

impl RustPaths {
    pub(in super::super) fn of(side: &Side<'_>) -> Self {
        let mut paths = Self { all: Vec::new(), places: Places::default() };
        let (scopes, aliases) = (&side.catalog.scopes, &side.catalog.aliases);
        let all = || scopes.iter().map(|scope| &scope.path).chain(aliases.iter().map(|alias| &alias.path)).enumerate();
        let (mut modules, mut names) = (Places::default(), Vec::<Vec<(usize, &RustPath)>>::new());
        for (name, path) in all() {
            paths.add(name, &path.modules, &path.name);
            let Some(first) = path.modules.first() else { continue };
            let place = modules.first(first, names.len());
            if place == names.len() {
                names.push(Vec::new());
            }
            names[place].push((name, path));
        }
        for resource in &side.catalog.resources {
            let Some((alias, place)) = resource.rust_alias.as_ref().zip(modules.get(&resource.module)) else {
                continue;
            };
            for (name, path) in &names[place] {
                let modules = [alias].into_iter().chain(&path.modules[1..]).cloned().listed();
                paths.add(*name, &modules, &path.name);
            }
        }
        for (name, path) in all().take(scopes.len()) {
            let variant = variant_ident(path.modules.iter().chain([&path.name]).map(String::as_str));
            paths.insert(format!("{VARIANT}{variant}"), format!("Scope::{variant}"), name);
        }
        paths
    }

    fn add(&mut self, name: usize, modules: &[String], last: &str) {
        let module: String = modules.iter().flat_map(|module| [module, "::"]).listed().concat();
        let path = format!("{module}{last}");
        self.insert(format!("type {module}{}", type_ident(last)), path.clone(), name);
        self.insert(format!("constant {module}{}", const_ident(last)), path, name);
    }

    fn insert(&mut self, key: String, path: String, name: usize) {
        self.places.first(&key, self.all.len());
        self.places.first(&format!("path {path}"), self.all.len());
        self.all.push(Led { key, path, name });
    }

    fn find(&self, key: &str) -> Option<usize> {
        self.places.get(key).and_then(|place| self.all.get(place)).map(|led| led.name)
    }

    /// What the path of a change leads to.
    pub(in super::super) fn to(&self, path: &str) -> Option<usize> {
        self.find(&format!("path {path}"))
    }
}

/// Whether scopes are others than these were.
struct Others<'a, 'c> {
    old: &'a Side<'c>,
    new: &'a Side<'c>,
    same: &'a Same,
    back: &'a Same,
    keeping: Keeping<'c>,
    steps: Steps,
}

impl<'a, 'c> Others<'a, 'c> {
    fn new([old, new]: [&'a Side<'c>; 2], [same, back]: [&'a Same; 2]) -> Self {
        Self { old, new, same, back, keeping: Keeping::new(old.catalog, new.catalog), steps: Steps::new() }
    }

    /// Whether somebody may hold the new ones who did not hold the old ones before. So it is where there is too much to look at.
    fn are_others(&self, old: &[usize], new: &[usize]) -> bool {
        !old.iter().all(|old| self.is_held(*old, new).unwrap_or(false))
    }

    /// Whether whoever is given the new scopes gets one that the old ones did not give. Who is given a scope under the name of an old one
    /// gets what that name conveys, of which other changes tell.
    fn are_more(&self, old: &[usize], new: &[usize]) -> bool {
        let gave = |scope: &usize| {
            old.iter().any(|old| old == scope || self.old.catalog.scopes[*old].proves.binary_search(scope).is_ok())
        };
        let is_more = |new: &usize| match self.same.of(*new) {
            [] => !old.iter().any(|old| self.has_name_of(*new, *old)),
            of => !of.iter().all(gave),
        };
        self.steps.take_for(old.len() * new.len()).is_none() || new.iter().any(is_more)
    }

    /// Whether whoever holds the new scopes held an old one.
    fn is_held(&self, old: usize, new: &[usize]) -> Option<bool> {
        if self.back.of(old).iter().any(|scope| new.binary_search(scope).is_ok()) {
            return Some(true);
        }
        for scope in new {
            if self.is_as_much(*scope, old)? {
                return Some(true);
            }
        }
        Some(false)
    }

    /// Whether whoever holds a new scope held an old one, or holds what that is now. Where they gained that, another change says so.
    /// None where there is too much to look at.
    fn is_as_much(&self, new: usize, old: usize) -> Option<bool> {
        self.steps.take(1)?;
        let is_proved = |scope: &usize| {
            let scope = &self.old.catalog.scopes[*scope];
            scope.proves.binary_search(&old).is_ok()
        };
        let of = self.same.of(new);
        let held = !of.is_empty() && of.iter().all(|scope| *scope == old || is_proved(scope));
        let proves = &self.new.catalog.scopes[new].proves;
        let holds = self.back.of(old).iter().any(|scope| proves.binary_search(scope).is_ok());
        Some(held || holds || self.has_name_of(new, old) && self.is_led_to_alone(new, old)?)
    }

    /// Whether a new scope has the name of an old one: that is an alias for it now, or its own name was one for the old one.
    fn has_name_of(&self, new: usize, old: usize) -> bool {
        self.new.starts_of(self.old.scope_name(old)).contains(&new)
            || self.old.starts_of(self.new.scope_name(new)).contains(&old)
    }

    /// Whether every name that leads to a new scope led to an old one, through no more gates, and was left it by as many.
    fn is_led_to_alone(&self, new: usize, old: usize) -> Option<bool> {
        if !self.old.gates(old).is_subset(self.new.gates(new)) || !self.keeping.is_kept_alike(&[old], &[new]) {
            return Some(false);
        }
        for name in 0..self.old.name_count() {
            let (before, now) = (self.old.starts(name), self.new.starts_of(self.old.name(name)));
            self.steps.take(1 + before.len() + now.len())?;
            let leads = |start: &usize| *start == new || contains(&self.new.catalog.scopes[*start].implies, new);
            let led = |start: &usize| {
                let scope = &self.old.catalog.scopes[*start];
                *start == old || contains(&scope.implies_directly, old) || scope.proves.binary_search(&old).is_ok()
            };
            if now.iter().any(leads) && !before.iter().any(led) {
                return Some(false);
            }
        }
        Some(true)
    }
}
