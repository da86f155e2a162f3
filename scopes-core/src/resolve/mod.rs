//! From the catalog as written to a valid one: names resolved, patterns expanded, every rule checked.

mod aliases;
mod bits;
mod declared;
mod endpoint_entries;
mod endpoints;
mod entries;
mod foreign;
mod free_bits;
mod header;
mod hints;
mod implications;
mod lists;
mod odd_names;
mod patterns;
mod policy;
mod proofs;
mod recovered;
mod rust_paths;
mod separators;
mod template;

use crate::catalog::{Alias, Catalog, Scope, Texts};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{self, Entry};
use crate::raw;
use crate::report::Report;
use declared::Names;
use implications::Implied;
use lists::List;

pub(crate) use recovered::{Recovered, recover};

pub(crate) fn resolve(raw: &raw::Catalog, report: &mut Report<'_>) -> Catalog {
    header::check_catalog_name(&raw.header, report);
    header::check_scope_count(raw, report);
    declared::check_scope_names(raw, report);
    declared::check_alias_names(raw, report);

    let separators = separators::separators(raw, report);
    header::check_prefix(raw, &separators, report);
    let names = Names::new(raw, separators);
    odd_names::check(raw, &names, report);
    let paths = rust_paths::derive(raw, names.separators(), report);
    let implications = implications::resolve(raw, &names, report);
    let mut catalog = Catalog {
        name: header::text(raw.header.name.as_ref()),
        title: header::text(raw.header.title.as_ref()),
        texts: texts(&raw.header.texts),
        declared: raw.header.declared,
        scopes: scopes(raw, &paths, &implications.scopes, report),
        aliases: aliases(raw, &names, &paths, report),
        sensitive: sensitive(raw, &names, report),
        resources: Vec::new(),
        groups: entries::groups(raw, &names, report),
        presets: entries::presets(raw, &names, report),
        roles: policy::roles(raw, &names, report),
        actors: policy::actors(raw, &names, report),
        gates: policy::gates(raw, &names, report),
        endpoints: endpoints::resolve(raw, &names, report),
        bits: bits::resolve(raw, report),
    };
    let mut taken = rust_paths::check_collisions(raw, &paths, &catalog, report);
    proofs::prove(raw, &implications, &mut catalog, report);
    catalog.resources = entries::resources(raw, &names, &paths, &mut taken, report);
    catalog
}

fn scopes(
    raw: &raw::Catalog,
    paths: &rust_paths::Paths,
    implications: &[Implied],
    report: &mut Report<'_>,
) -> Vec<Scope> {
    raw.scopes
        .iter()
        .zip(&paths.scopes)
        .zip(implications)
        .map(|((scope, path), implied)| Scope {
            name: scope.name.value.clone(),
            at: scope.name.span.start,
            path: path.clone(),
            texts: texts(&scope.texts),
            deprecated: entries::deprecated(Entry::Scope, &scope.name, scope.deprecated.as_ref(), report),
            implies: implied.closed.clone(),
            implies_directly: implied.direct.clone(),
            proves: Vec::new(),
        })
        .listed()
}

fn aliases(raw: &raw::Catalog, names: &Names<'_>, paths: &rust_paths::Paths, report: &mut Report<'_>) -> Vec<Alias> {
    raw.aliases
        .iter()
        .zip(&paths.aliases)
        .map(|(alias, path)| Alias {
            name: alias.name.value.clone(),
            at: alias.name.span.start,
            path: path.clone(),
            targets: aliases::targets(alias, names, report),
            texts: texts(&alias.texts),
            deprecated: entries::deprecated(Entry::Alias, &alias.name, alias.deprecated.as_ref(), report)
                .unwrap_or_else(|| advice(alias)),
        })
        .listed()
}

/// What to use instead, for an alias that does not say.
fn advice(alias: &raw::Alias) -> String {
    let targets: Vec<String> = alias.targets.iter().map(|target| format!("`{}`", target.value)).listed();
    format!("use {}", targets.join(" and "))
}

fn sensitive(raw: &raw::Catalog, names: &Names<'_>, report: &mut Report<'_>) -> Mask {
    let mut sensitive = names.select(
        &List::that_restricts(message::List::OfCatalog("sensitive_scopes")),
        &raw.header.sensitive_scopes,
        report,
    );
    for (index, scope) in raw.scopes.iter().enumerate() {
        if scope.sensitive {
            sensitive.insert(index);
        }
    }
    sensitive
}

fn texts(raw: &raw::Texts) -> Texts {
    Texts {
        description: header::text(raw.description.as_ref()),
        notes: header::text(raw.notes.as_ref()),
        give_when: header::text(raw.give_when.as_ref()),
        not_needed_when: header::text(raw.not_needed_when.as_ref()),
    }
}
