//! Documentation made from the catalog.

use super::endpoint_docs::{self, Use};
use super::escape_markdown;
use super::page::Page;
use crate::catalog::{Actor, Alias, Catalog, Gate, Preset, Role, Texts};
use crate::listed::Listed as _;

pub(super) use super::escape_markdown::{code, line};

/// What the documentation of a scope says about other entries: for each scope the endpoints, gates and aliases that name it.
struct Facts {
    endpoints: Vec<Vec<Use>>,
    gates: Vec<Vec<usize>>,
    aliases: Vec<Vec<usize>>,
}

impl Facts {
    fn new(catalog: &Catalog) -> Self {
        let nothing = vec![Vec::new(); catalog.scopes.len()];
        let (mut gates, mut aliases) = (nothing.clone(), nothing);
        for (position, gate) in catalog.gates.iter().enumerate() {
            gate.scopes.iter().for_each(|scope| gates[scope].push(position));
        }
        for (position, alias) in catalog.aliases.iter().enumerate() {
            alias.targets.iter().for_each(|&scope| aliases[scope].push(position));
        }
        Self { endpoints: endpoint_docs::uses(catalog), gates, aliases }
    }
}

/// The documentation of each scope, as text.
pub(super) fn scopes(catalog: &Catalog) -> Vec<String> {
    let facts = Facts::new(catalog);
    (0..catalog.scopes.len()).map(|index| scope(catalog, &facts, index)).listed()
}

/// The documentation of a scope: its name, its texts, and everything the catalog says of it elsewhere.
fn scope(catalog: &Catalog, facts: &Facts, index: usize) -> String {
    let scope = &catalog.scopes[index];
    let mut page = Page::described(code(&scope.name), &scope.texts.description);
    if catalog.sensitive.contains(index) {
        page.line("**Sensitive.**".to_owned());
    }
    for &gate in &facts.gates[index] {
        page.line(format!("**Behind the gate {}.**", code(&catalog.gates[gate].name)));
    }
    page.guidance(&scope.texts);
    let count = scope.implies.iter().map(ExactSizeIterator::len).sum();
    page.scopes("Implies", catalog, &mut scope.implies.iter().cloned().flatten(), count);
    if let Some(bits) = &catalog.bits {
        let number = bits.scopes[index];
        page.line(format!("Number {number} in `[bits]`, of the compact form. `as u16` gives the position instead."));
    }
    let aliases = &facts.aliases[index];
    let mut names = aliases.iter().map(|&alias| code(&catalog.aliases[alias].name));
    page.names("Deprecated aliases:", &mut names, aliases.len());
    let endpoints = facts.endpoints[index].iter().map(|endpoint| endpoint.line(catalog, index));
    page.list("Endpoints:", endpoints.listed());
    page.attribute()
}

/// The documentation of an alias, as text.
pub(super) fn alias(catalog: &Catalog, alias: &Alias) -> String {
    let targets: Vec<String> = alias.targets.iter().map(|&target| code(&catalog.scopes[target].name)).listed();
    let first = format!("{}, an alias of {}", code(&alias.name), targets.join(" and "));
    let mut page = Page::described(first, &alias.texts.description);
    page.guidance(&alias.texts);
    page.attribute()
}

/// The documentation of a preset: its texts, its scopes, and what may be added.
pub(super) fn preset(catalog: &Catalog, preset: &Preset) -> String {
    let Preset { name, title, texts, scopes, optional } = preset;
    let mut page = page(if title.is_empty() { code(name) } else { line(title) }, texts);
    page.scopes("Its scopes are", catalog, &mut scopes.iter(), scopes.count());
    page.scopes("What may be added:", catalog, &mut optional.iter(), optional.count());
    page.text()
}

/// The documentation of a role: what it leaves.
pub(super) fn role(catalog: &Catalog, Role { name, texts, keeps }: &Role) -> String {
    let mut page = page(code(name), texts);
    page.cap(catalog, keeps);
    page.text()
}

/// The documentation of an actor: what it leaves, and whether roles count.
pub(super) fn actor(catalog: &Catalog, Actor { name, texts, keeps, capped_by_role }: &Actor) -> String {
    let mut page = page(code(name), texts);
    page.cap(catalog, keeps);
    if !catalog.roles.is_empty() {
        let count = if *capped_by_role { "take scopes away too" } else { "do not count" };
        page.line(format!("The roles of the user {count}."));
    }
    page.text()
}

/// The documentation of a gate: what opens it, and what is behind it.
pub(super) fn gate(catalog: &Catalog, Gate { name, texts, env, scopes }: &Gate) -> String {
    let mut page = page(code(name), texts);
    page.line(match env {
        Some(variable) => format!("Opened by the environment variable {}.", code(variable)),
        None => "Opened by code only.".to_owned(),
    });
    page.scopes("Behind it:", catalog, &mut scopes.iter(), scopes.count());
    page.text()
}

/// The documentation of the catalog as data: which endpoints need no scope.
pub(super) fn catalog(catalog: &Catalog) -> String {
    let mut page = Page::new("Everything that the catalog declares, as data.".to_owned());
    page.list("Endpoints for everybody, without a token:", endpoint_docs::public(catalog));
    page.list("Endpoints for any valid token:", endpoint_docs::authenticated(catalog));
    page.text()
}

/// The documentation of any other entry.
pub(super) fn entry(first: String, texts: &Texts) -> String {
    page(first, texts).attribute()
}

fn page(first: String, texts: &Texts) -> Page {
    let mut page = Page::new(first);
    page.paragraph(escape_markdown::text(&texts.description));
    page.guidance(texts);
    page
}

#[cfg(test)]
mod tests;
