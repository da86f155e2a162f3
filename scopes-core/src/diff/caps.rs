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
    let mut lifted = Vec::new();
    for actor in old.actors() {
        for role in old.roles() {
            let before = old.cap(actor, role);
            let before = Mask::of(new.scope_count(), known.iter().filter(|scope| same.is_in(*scope, &before)));
            for becomes in becomes(actor, new) {
                let scopes = new.cap(becomes.or(actor), role).within(&known).without(&before);
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

/// The scopes that the new catalog leaves to some token of an old actor and role.
pub(super) fn left(old: &Side<'_>, new: &Side<'_>) -> Mask {
    let mut left = Mask::new(new.scope_count());
    for actor in old.actors() {
        for role in old.roles() {
            left.unite(&new.cap(actor, role));
        }
    }
    left
}

/// An old actor and role to which the new catalog leaves a scope.
pub(super) fn keeping<'c>(old: &Side<'c>, new: &Side<'_>, scope: usize) -> Option<(Option<&'c str>, Option<&'c str>)> {
    let mut pairs = old.actors().into_iter().flat_map(|actor| old.roles().into_iter().map(move |role| (actor, role)));
    pairs.find(|(actor, role)| new.keeps(*actor, &role.iter().copied().listed(), scope))
}
