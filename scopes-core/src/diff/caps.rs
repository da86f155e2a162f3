//! What roles and actors leave, compared.

use super::same::Same;
use super::side::Side;
use crate::listed::Listed as _;
use crate::mask::Mask;

/// An actor and a role of the old catalog to which the new one leaves more.
pub(super) struct Lifted {
    pub(super) actor: Option<String>,
    pub(super) role: Option<String>,
    /// The actor that takes the place of one that is gone.
    pub(super) becomes: Option<String>,
    /// The scopes of the new catalog that are more.
    pub(super) scopes: Mask,
}

/// All of them. Whoever was an actor that is gone may be any that is left.
pub(super) fn lifted(old: &Side<'_>, new: &Side<'_>, same: &Same, reached: &Mask) -> Vec<Lifted> {
    let known = Mask::of(new.scope_count(), reached.iter().filter(|scope| !same.of(*scope).is_empty()));
    // A scope is in what two masks have in common if it is in both.
    let moved = |mask: &Mask| Mask::of(new.scope_count(), known.iter().filter(|scope| same.is_in(*scope, mask)));
    let (old_caps, new_caps) = (old.caps().moved(moved), new.caps());
    let mut lifted = Vec::new();
    for actor in old.actors() {
        for role in old.roles() {
            let before = old.cap(&old_caps, actor, role);
            for becomes in becomes(actor, new) {
                let scopes = new.cap(&new_caps, becomes.or(actor), role).within(&known).without(&before);
                if !scopes.is_empty() {
                    let [actor, role, becomes] = [actor, role, becomes].map(|name| name.map(str::to_owned));
                    lifted.push(Lifted { actor, role, becomes, scopes });
                }
            }
        }
    }
    lifted
}

/// The actors that callers of one may be now, where that one is gone.
pub(super) fn becomes<'c>(actor: Option<&str>, new: &Side<'c>) -> Vec<Option<&'c str>> {
    match actor {
        Some(actor) if !new.catalog.actors.is_empty() && !new.has_actor(actor) => {
            new.catalog.actors.iter().map(|actor| Some(actor.name.as_str())).listed()
        }
        _ => vec![None],
    }
}

/// The first old actor and role to which the new catalog leaves each scope.
pub(super) struct Left<'c> {
    pairs: Vec<(Option<&'c str>, Option<&'c str>)>,
    /// By new scope.
    first: Vec<Option<usize>>,
    pub(super) scopes: Mask,
}

impl<'c> Left<'c> {
    pub(super) fn new(old: &Side<'c>, new: &Side<'_>) -> Self {
        let roles = old.roles();
        let pairs = old.actors().into_iter().flat_map(|actor| roles.iter().map(move |role| (actor, *role))).listed();
        let caps = new.caps();
        let mut scopes = Mask::new(new.scope_count());
        let mut first = vec![None; new.scope_count()];
        for (pair, (actor, role)) in pairs.iter().enumerate() {
            let more = new.cap(&caps, *actor, *role).without(&scopes);
            more.iter().for_each(|scope| first[scope] = Some(pair));
            scopes.unite(&more);
        }
        Self { pairs, first, scopes }
    }

    /// An old actor and role to which the new catalog leaves a scope.
    pub(super) fn keeping(&self, scope: usize) -> Option<(Option<&'c str>, Option<&'c str>)> {
        self.pairs.get((*self.first.get(scope)?)?).copied()
    }
}
