//! The tables by which a name in a token finds its scope, and a scope what it implies.

use std::fmt::Write as _;
use std::ops::Range;

use super::perfect_hash::Table;
use super::tables::{names, ranges, table};
use crate::catalog::{Alias, Catalog, Scope};
use crate::listed::{Listed as _, in_order_of};

pub(super) fn text(catalog: &Catalog) -> String {
    let scopes = catalog.scopes.iter().map(|scope| scope.name.as_str());
    let all_names = scopes.chain(catalog.aliases.iter().map(|alias| alias.name.as_str())).listed();
    [names("NAMES", &all_names), aliases(catalog), lookup(&all_names), implications(catalog)].concat()
}

fn aliases(catalog: &Catalog) -> String {
    let mut rows = String::new();
    for Alias { targets, deprecated, .. } in &catalog.aliases {
        let _ = write!(rows, "private::Alias {{ targets: &{targets:?}, deprecated: {deprecated:?} }}, ");
    }
    table("ALIASES", "private::Alias", catalog.aliases.len(), &rows)
}

fn lookup(names: &[&str]) -> String {
    let Table { seed, pilots, slots } = Table::new(names);
    let longest = names.iter().map(|name| name.len()).max().unwrap_or_default();
    format!(
        "static LOOKUP: private::NameTable = private::NameTable {{
            names: &NAMES,
            aliases: &ALIASES,
            longest: {longest},
            seed: {seed},
            pilots: &{pilots:?},
            slots: &{slots:?},
        }};\n"
    )
}

fn implications(catalog: &Catalog) -> String {
    let scopes = &catalog.scopes;
    let implying: Vec<usize> = (0..scopes.len()).filter(|&scope| !scopes[scope].implies.is_empty()).listed();
    let all = implication_table(catalog, "IMPLICATIONS", &implying, |scope| &scope.implies);
    // Only gates cut closures short.
    let walked = if catalog.gates.is_empty() { Vec::new() } else { ordered(catalog, implying) };
    all + &implication_table(catalog, "DIRECT_IMPLICATIONS", &walked, |scope| &scope.implies_directly)
}

/// Each scope before those that it implies, circles aside: a scope implies more than what it implies does.
fn ordered(catalog: &Catalog, scopes: Vec<usize>) -> Vec<usize> {
    let count = |scope: usize| catalog.scopes[scope].implies.iter().map(ExactSizeIterator::len).sum::<usize>();
    in_order_of(scopes, |&scope| usize::MAX - count(scope))
}

fn implication_table(
    catalog: &Catalog,
    name: &str,
    scopes: &[usize],
    implied: fn(&Scope) -> &[Range<usize>],
) -> String {
    let mut rows = String::new();
    for &index in scopes {
        let implied = ranges(implied(&catalog.scopes[index]));
        let _ = write!(rows, "private::Implication {{ scope: {index}, implied: {implied} }}, ");
    }
    table(name, "private::Implication", scopes.len(), &rows)
}
