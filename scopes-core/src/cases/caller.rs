//! What is effective for a caller. A test holds it to what a token of the run-time has.

use std::ops::Range;

use super::names::Target;
use crate::catalog::{Access, Actor, Catalog};
use crate::mask::{Mask, positions};

/// Who calls.
pub(super) enum Caller<'c> {
    Anonymous,
    Token(Box<Token<'c>>),
}

/// What a case says of a token.
pub(super) struct Claim {
    pub(super) granted: Vec<Granted>,
    pub(super) declared: Option<Mask>,
    pub(super) actor: Option<usize>,
    pub(super) roles: Vec<usize>,
    pub(super) gates: Vec<usize>,
    pub(super) limit: Option<Mask>,
}

/// A name in a token, and the scopes that it stands for.
pub(super) struct Granted {
    pub(super) name: String,
    pub(super) scopes: Vec<usize>,
}

/// A token, and what each step leaves of it.
pub(super) struct Token<'c> {
    pub(super) catalog: &'c Catalog,
    pub(super) claim: Claim,
    /// What is behind no shut gate.
    pub(super) open: Mask,
    pub(super) granted: Mask,
    /// What the app may get, by way of open scopes.
    pub(super) declared: Option<Mask>,
    /// What the grants convey.
    pub(super) conveyed: Reach,
    pub(super) kept_by_actor: Mask,
    /// None where no role counts.
    pub(super) kept_by_roles: Option<Mask>,
    pub(super) limit: Option<Mask>,
    effective: Mask,
}

impl<'c> Caller<'c> {
    pub(super) fn with_token(catalog: &'c Catalog, claim: Claim) -> Self {
        Self::Token(Box::new(Token::new(catalog, claim)))
    }

    pub(super) fn may(&self, target: &Target<'_>) -> bool {
        match (self, target) {
            (Self::Anonymous, Target::Scope(_)) => false,
            (Self::Anonymous, Target::Endpoint(endpoint)) => endpoint.access == Access::Public,
            (Self::Token(token), Target::Scope(scope)) => token.has(*scope),
            (Self::Token(token), Target::Endpoint(endpoint)) => match &endpoint.access {
                Access::Public | Access::Authenticated => true,
                Access::AnyOf(ways) => ways.iter().any(|way| token.has_all(way)),
            },
        }
    }
}

impl<'c> Token<'c> {
    fn new(catalog: &'c Catalog, claim: Claim) -> Self {
        let count = catalog.scopes.len();
        let shut = catalog.gates.iter().enumerate().filter(|(position, _)| !claim.gates.contains(position));
        let open = shut.fold(Mask::all(count), |open, (_, gate)| open.without(&gate.scopes));
        let granted = Mask::of(count, claim.granted.iter().flat_map(|granted| granted.scopes.iter().copied()));
        // A catalog that asks what apps declare gives nothing to an app of which nothing is said.
        let declared = catalog.declared.then(|| claim.declared.clone().unwrap_or_else(|| Mask::new(count)));
        let declared = declared.map(|declared| reach(catalog, &declared, &open).scopes);
        let base = declared.iter().fold(granted.clone(), Mask::within);
        let conveyed = reach(catalog, &base, &open);
        let (kept_by_actor, kept_by_roles) = caps(catalog, &claim);
        let limit = claim.limit.as_ref().map(|limit| reach(catalog, limit, &open).scopes);
        let kept = [kept_by_roles.as_ref(), limit.as_ref()].into_iter().flatten();
        let effective = kept.fold(conveyed.scopes.clone().within(&kept_by_actor), Mask::within);
        Self { catalog, claim, open, granted, declared, conveyed, kept_by_actor, kept_by_roles, limit, effective }
    }

    pub(super) fn has(&self, scope: usize) -> bool {
        self.effective.contains(scope)
    }

    pub(super) fn has_all(&self, scopes: &Mask) -> bool {
        !scopes.is_empty() && scopes.is_subset(&self.effective)
    }
}

/// What the actor and the roles keep. Where a catalog has actors, nobody is no actor.
fn caps(catalog: &Catalog, claim: &Claim) -> (Mask, Option<Mask>) {
    let (all, none) = (|| Mask::all(catalog.scopes.len()), || Mask::new(catalog.scopes.len()));
    let roles = || {
        let mut kept = none();
        claim.roles.iter().filter_map(|role| catalog.roles.get(*role)).for_each(|role| kept.unite(&role.keeps));
        kept
    };
    let capped = |is_capped: bool| (is_capped && !catalog.roles.is_empty()).then(roles);
    let actor: Option<&Actor> = claim.actor.and_then(|actor| catalog.actors.get(actor));
    match actor {
        Some(actor) => (actor.keeps.clone(), capped(actor.capped_by_role)),
        None if catalog.actors.is_empty() => (all(), capped(true)),
        None => (none(), None),
    }
}

/// What is reached from some scopes by implication, and by way of what.
pub(super) struct Reach {
    pub(super) scopes: Mask,
    /// The scope that led to each, itself where it was there.
    by: Vec<usize>,
}

impl Reach {
    /// The scopes that lead to one, from one that was there to itself.
    pub(super) fn way(&self, scope: usize) -> Vec<usize> {
        let mut way = vec![scope];
        let mut at = scope;
        while let Some(before) = self.by.get(at).copied().filter(|before| *before != at) {
            way.push(before);
            at = before;
        }
        way.reverse();
        way
    }
}

/// Goes from scope to scope, through those that are open only.
pub(super) fn reach(catalog: &Catalog, from: &Mask, open: &Mask) -> Reach {
    let count = catalog.scopes.len();
    let mut scopes = from.clone().within(open);
    let mut unseen = open.clone().without(&scopes);
    let mut by: Vec<usize> = (0..count).collect();
    // First in, first out: the way to each is one of the shortest.
    let mut queue: std::collections::VecDeque<usize> = scopes.iter().collect();
    while let Some(scope) = queue.pop_front() {
        let implied: &[Range<usize>] = catalog.scopes.get(scope).map_or(&[], |scope| &scope.implies_directly);
        let words: Vec<_> = implied.iter().flat_map(|range| unseen.in_range(range)).collect();
        for target in words.into_iter().flat_map(|(word, bits)| positions(word, bits)) {
            unseen.remove(target);
            scopes.insert(target);
            if let Some(by) = by.get_mut(target) {
                *by = scope;
            }
            queue.push_back(target);
        }
    }
    Reach { scopes, by }
}
