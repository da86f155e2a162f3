//! Decides which code can be made of a catalog that is refused.

use std::borrow::Cow;
use std::sync::Arc;

use super::rust_paths::{self, Owner};
use super::{header, resolve, separators};
use crate::catalog::{Bits, Catalog, RustPath};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::message::{Header, Message};
use crate::places::Places;
use crate::raw;
use crate::report::Report;
use crate::rust_name::{const_ident, type_ident};
use crate::source::Source;

/// A catalog that is refused, as far as code can be made of it.
pub(crate) struct Recovered {
    pub(crate) catalog: Catalog,
    /// The Rust paths of names that are left out.
    pub(crate) lost: Vec<RustPath>,
    /// Whether a name that is not there may be one that was lost.
    pub(crate) lacks_names: bool,
    /// Whether a token is made of more than a set, and perhaps of other things than are there.
    pub(crate) lacks_conditions: bool,
}

/// How many scopes fit into the numbers that they have in generated code.
const MOST_SCOPES: usize = 65_535;

/// Reads a refused catalog as its author meant it.
pub(crate) fn recover(text: &[u8]) -> Recovered {
    let source = &Source::of("", &decoded(text));
    let mut report = Report::new(source);
    let (mut raw, is_partial) = raw::parse_leniently(source.text(), &mut report);
    raw.scopes.truncate(MOST_SCOPES);
    raw.aliases.truncate(MOST_SCOPES - raw.scopes.len());
    follow_advice(&mut raw, source);
    let mut lost = remove_what_has_no_name(&mut raw, source);
    if is_partial {
        lost.extend(names_in_lines(source, &raw));
    }
    let mut catalog = resolve(&raw, &mut Report::new(source));
    let presets_are_lost = remove_presets_without_a_name(&mut catalog);
    let lacks_names = is_partial || presets_are_lost || !lost.is_empty() || catalog.scopes.is_empty();
    let lacks_conditions = catalog.has_conditions();
    remove_conditions_without_a_name(&mut catalog);
    if raw.bits.is_some() && catalog.bits.is_none() {
        catalog.bits = Some(no_bits(&catalog));
    }
    Recovered { catalog, lost, lacks_names, lacks_conditions }
}

/// The text of a file, also of one in UTF-16, as some editors save it.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ => return String::from_utf8_lossy(bytes),
    };
    let units: Vec<u16> = bytes[2..].chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).listed();
    Cow::Owned(String::from_utf16_lossy(&units))
}

/// Numbers for a catalog that has none of those that it should have.
fn no_bits(Catalog { scopes, aliases, .. }: &Catalog) -> Bits {
    Bits { scopes: vec![0; scopes.len()], aliases: vec![None; aliases.len()], retired: Vec::new(), next: 0 }
}

/// Does what the errors about separators and the prefix say, since all names in Rust depend on them.
fn follow_advice(raw: &mut raw::Catalog, source: &Arc<Source>) {
    // What is no separator hides that another one is meant.
    for _ in 0..2 {
        let mut report = Report::new(source);
        let separators = separators::separators(raw, &mut report);
        header::check_prefix(raw, &separators, &mut report);
        report.messages().for_each(|message| follow(message, &mut raw.header));
    }
}

fn follow(message: &Message, header: &mut raw::Header) {
    let text = |value: String| raw::At { value, span: 0..0 };
    if let Message::Header(message) = message {
        match message {
            Header::IllegalSeparator { .. } => header.separators = None,
            Header::SeparatorOfNothing { other, .. } => header.separators = Some(vec![text(other.to_string())]),
            Header::PrefixOfNothing { nearest, .. } => header.prefix = nearest.clone().map(text),
            _ => {}
        }
    }
}

/// Removes the scopes and aliases that code cannot be made of, and says where they would have stood.
fn remove_what_has_no_name(raw: &mut raw::Catalog, source: &Arc<Source>) -> Vec<RustPath> {
    let mut report = Report::new(source);
    let catalog = resolve(raw, &mut report);
    let separators = separators::separators(raw, &mut report);
    let paths = rust_paths::derive(raw, &separators, &mut report);
    let taken = rust_paths::check_collisions(raw, &paths, &catalog, &mut report);
    let (mut scopes, mut aliases) = (Mask::new(raw.scopes.len()), Mask::new(raw.aliases.len()));
    for owner in taken.refused {
        match owner {
            Owner::Scope(index) => scopes.insert(index),
            Owner::Alias(index) => aliases.insert(index),
            _ => {}
        }
    }
    for (index, alias) in catalog.aliases.iter().enumerate() {
        if alias.targets.is_empty() {
            aliases.insert(index);
        }
    }
    remove(&mut raw.scopes, &scopes);
    remove(&mut raw.aliases, &aliases);
    let scopes = scopes.iter().map(|index| &paths.scopes[index]);
    scopes.chain(aliases.iter().map(|index| &paths.aliases[index])).cloned().listed()
}

/// The Rust paths of the names that lines begin with, in a file that is not TOML throughout.
fn names_in_lines(source: &Arc<Source>, raw: &raw::Catalog) -> Vec<RustPath> {
    let names = raw::names_in_lines(source.text()).map(|name| raw::Scope::short(raw::At { value: name, span: 0..0 }));
    let usual = || [":", ".", "/"].map(|sign| raw::At { value: sign.to_owned(), span: 0..0 }).to_vec();
    let header = raw::Header {
        separators: Some(raw.header.separators.clone().unwrap_or_else(usual)),
        prefix: raw.header.prefix.clone(),
        ..raw::Header::default()
    };
    let raw = raw::Catalog { header, scopes: names.listed(), ..raw::Catalog::default() };
    let mut report = Report::new(source);
    let separators = separators::separators(&raw, &mut report);
    rust_paths::derive(&raw, &separators, &mut report).scopes
}

/// Removes the elements at these positions.
fn remove<T>(elements: &mut Vec<T>, positions: &Mask) {
    let mut position = 0;
    elements.retain(|_| {
        position += 1;
        !positions.contains(position - 1)
    });
}

/// Removes presets that cannot be constants. Says whether there were any.
fn remove_presets_without_a_name(catalog: &mut Catalog) -> bool {
    let (mut taken, count) = (Places::default(), catalog.presets.len());
    catalog.presets.retain(|preset| is_new(&mut taken, &const_ident(&preset.name)));
    catalog.presets.len() < count
}

/// Removes roles, actors and gates altogether where the name of one cannot be a variant.
fn remove_conditions_without_a_name(catalog: &mut Catalog) {
    let Catalog { roles, actors, gates, .. } = catalog;
    let are_variants = have_variants(roles.iter().map(|role| &role.name))
        && have_variants(actors.iter().map(|actor| &actor.name))
        && have_variants(gates.iter().map(|gate| &gate.name));
    if !are_variants {
        roles.clear();
        actors.clear();
        gates.clear();
    }
}

fn have_variants<'n>(mut names: impl Iterator<Item = &'n String>) -> bool {
    let mut taken = Places::default();
    taken.add("ALL");
    names.all(|name| is_new(&mut taken, &type_ident(name)))
}

fn is_new(taken: &mut Places, ident: &str) -> bool {
    !ident.is_empty() && taken.add(ident)
}
