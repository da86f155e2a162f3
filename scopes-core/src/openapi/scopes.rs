//! Scopes of a document, and scopes of a catalog.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::Document;
use super::security::{Alternative, Named, Security};
use crate::catalog::Catalog;
use crate::lint::{DOCUMENT_LACKS_SCOPE, DOCUMENT_UNKNOWN_SCOPE, Findings, Written, is_reserved};
use crate::mask::Mask;
use crate::message::ticked;
use crate::nearest;

/// The scopes that each name of a catalog stands for, aliases among them.
pub(super) struct Names {
    targets: HashMap<String, Vec<usize>>,
    scopes: usize,
}

impl Names {
    pub(super) fn of(catalog: &Catalog) -> Self {
        let scopes = catalog.scopes.iter().enumerate().map(|(position, scope)| (scope.name.clone(), vec![position]));
        let aliases = catalog.aliases.iter().map(|alias| (alias.name.clone(), alias.targets.clone()));
        Self { targets: scopes.chain(aliases).collect(), scopes: catalog.scopes.len() }
    }

    /// The scopes that are asked for together, and whether others are too. What only `OpenID` Connect knows lets nobody do more.
    pub(super) fn set_of(&self, alternative: &Alternative) -> (Mask, bool) {
        let mut set = Mask::new(self.scopes);
        let mut has_unknown = false;
        for Named { name, .. } in &alternative.scopes {
            match self.targets.get(name) {
                Some(targets) => targets.iter().for_each(|scope| set.insert(*scope)),
                None => has_unknown |= !is_reserved(name),
            }
        }
        (set, has_unknown)
    }

    fn has(&self, name: &str) -> bool {
        self.targets.contains_key(name) || is_reserved(name)
    }
}

/// How many names are looked up among those that are like them.
const NEAREST: usize = 100;

/// `lacks_all` is whether a document that lists no scopes is told of all that it lacks.
pub(super) fn check(
    written: &Written<'_>,
    document: &Document,
    names: &Names,
    lacks_all: bool,
    in_catalog: &mut Findings<'_>,
    in_document: &mut Findings<'_>,
) {
    let meant = check_unknown(written, document, names, in_document);
    if !document.list_scopes && !lacks_all {
        return;
    }
    let there: HashSet<&str> = all(document).map(|scope| scope.name.as_str()).collect();
    let file = ticked(document.source.file());
    for (position, scope) in written.catalog.scopes.iter().enumerate() {
        let is_there = there.contains(scope.name.as_str()) || meant.contains(scope.name.as_str());
        if scope.deprecated.is_none() && !is_there {
            let sentence = format!("{} is nowhere in {file}", written.ticked(position));
            let help = in_catalog.or_allow(
                DOCUMENT_LACKS_SCOPE,
                "list it in the flows of the security scheme",
                "if clients are not to see it",
            );
            in_catalog.add(DOCUMENT_LACKS_SCOPE, &written.scope(position), sentence, help);
        }
    }
}

/// Each is told once, with its places. Gives back what they were probably meant to be.
fn check_unknown<'c>(
    written: &Written<'c>,
    document: &Document,
    names: &Names,
    findings: &mut Findings<'_>,
) -> HashSet<&'c str> {
    let mut meant = HashSet::new();
    let mut order: Vec<&str> = Vec::new();
    let mut places: HashMap<&str, Vec<&Range<usize>>> = HashMap::new();
    for scope in all(document).filter(|scope| !names.has(&scope.name)) {
        let places = places.entry(&scope.name).or_default();
        if places.is_empty() {
            order.push(&scope.name);
        }
        places.push(&scope.span);
    }
    for (position, name) in order.into_iter().enumerate() {
        let Some((first, more)) = places.get(name).and_then(|places| places.split_first()) else { continue };
        let candidates = written.catalog.scopes.iter().map(|scope| scope.name.as_str());
        let near = (position < NEAREST).then(|| nearest(name, candidates)).flatten();
        meant.extend(near);
        let help = near.map_or_else(
            || "declare it in the catalog, or take it out of the document".to_owned(),
            |near| format!("did you mean {}?", ticked(near)),
        );
        let sentence = format!("the document has the scope {}, which the catalog does not declare", ticked(name));
        findings.add_everywhere(DOCUMENT_UNKNOWN_SCOPE, first, sentence, help, more);
    }
    meant
}

/// The scopes that a document speaks of.
fn all(document: &Document) -> impl Iterator<Item = &Named> {
    let own = document.operations.iter().filter_map(|operation| operation.security.as_ref());
    document.listed.iter().chain(own.chain([&document.security]).flat_map(asked_for))
}

fn asked_for(security: &Security) -> impl Iterator<Item = &Named> {
    security.alternatives.iter().flat_map(|alternative| &alternative.scopes)
}
