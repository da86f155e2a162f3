//! Who may call now, and could not before.

use super::caps::{Left, becomes};
use super::leading::Leading;
use super::same::Same;
use super::side::{Gates, Side};
use super::walk::{Steps, conveyed};
use super::witness::Claim;
use crate::catalog::Access;
use crate::listed::Listed as _;
use crate::mask::Mask;

/// Who may make a request.
pub(super) enum Caller {
    /// Without a token too.
    Anybody,
    Token(Claim),
}

/// How many sets of roles are tried for one alternative, as the count of roles of which all sets are.
const MOST_ROLES: usize = 6;

/// How many choices of names are tried.
const MOST_CHOICES: usize = 256;

/// The scopes of each alternative, ascending.
type Alternatives = Vec<Vec<usize>>;

/// Finds callers.
pub(super) struct Callers<'a, 'c> {
    old: &'a Side<'c>,
    new: &'a Side<'c>,
    same: &'a Same,
    gates: &'a Gates,
    left: &'a Left<'c>,
    leading: Leading<'a, 'c>,
    /// The old roles.
    roles: Vec<&'c str>,
    /// The old actors, each with what it may be now where it is gone.
    actors: Vec<(Option<&'c str>, Option<&'c str>)>,
}

impl<'a, 'c> Callers<'a, 'c> {
    pub(super) fn new([old, new]: [&'a Side<'c>; 2], same: &'a Same, gates: &'a Gates, left: &'a Left<'c>) -> Self {
        let actors = old.actors().into_iter();
        let actors = actors.flat_map(|actor| becomes(actor, new).into_iter().map(move |now| (actor, now))).listed();
        let roles = old.catalog.roles.iter().map(|role| role.name.as_str()).listed();
        Self { old, new, same, gates, left, leading: Leading::new(old, new, same), roles, actors }
    }

    /// Who may call what needs this now and needed that before.
    pub(super) fn gained(&self, old: &Access, new: &Access, steps: &Steps) -> Option<Caller> {
        match (old, new) {
            (Access::Public, _) | (Access::Authenticated, Access::AnyOf(_) | Access::Authenticated) => None,
            (_, Access::Public) => Some(Caller::Anybody),
            (Access::AnyOf(_), Access::Authenticated) => self.anybody().map(Caller::Token),
            (Access::AnyOf(old), Access::AnyOf(new)) => {
                let [old, new] = [old, new].map(|lists| lists.iter().map(|list| list.iter().listed()).listed());
                let singles = singles(&old);
                let more = new.iter().filter(|new| !self.has_old(new, &old, &singles));
                more.filter_map(|new| self.meeting(new, &old, steps)).map(Caller::Token).next()
            }
        }
    }

    /// A token that both catalogs take, without scopes. Where all actors are gone, one that became another.
    fn anybody(&self) -> Option<Claim> {
        let [old, new] =
            [self.old, self.new].map(|side| side.catalog.actors.iter().map(|actor| actor.name.as_str()).listed());
        let both = old.iter().copied().find(|actor| new.contains(actor));
        let mut claim = self.claim(&[], both.or(old.first().copied()), &[], &self.gates.none());
        if both.is_none() && !new.is_empty() {
            old.first()?;
            claim.becomes = new.first().map(|actor| (*actor).to_owned());
        }
        Some(claim)
    }

    /// Whether an alternative has an old one in it.
    fn has_old(&self, new: &[usize], old: &Alternatives, singles: &[usize]) -> bool {
        let mut new = new.iter().flat_map(|scope| self.same.of(*scope).iter().copied()).listed();
        new.sort_unstable();
        let is_in = |scope: &usize| new.binary_search(scope).is_ok();
        new.iter().any(|scope| singles.binary_search(scope).is_ok()) || old.iter().any(|old| old.iter().all(is_in))
    }

    /// A token of old names that meets a new alternative and met no old one.
    fn meeting(&self, needed: &[usize], old: &Alternatives, steps: &Steps) -> Option<Claim> {
        let choices = self.choices(needed, steps)?;
        let is_whole = self.roles.len() <= MOST_ROLES;
        let mut roles = role_sets(&self.telling_roles(needed, old), is_whole);
        if !is_whole {
            roles.push(self.roles.clone());
        }
        for (names, gates) in &choices {
            let starts = names.iter().flat_map(|name| self.old.starts(*name));
            let Some(conveyed) = conveyed(self.old, starts, gates, steps) else {
                return Some(self.claim(names, None, &[], gates));
            };
            for (actor, becomes) in &self.actors {
                for roles in &roles {
                    let keeps = |scope: &usize| self.new.keeps(becomes.or(*actor), roles, *scope);
                    let met = |old: &Vec<usize>| {
                        old.iter().all(|scope| conveyed.contains(*scope) && self.old.keeps(*actor, roles, *scope))
                    };
                    if needed.iter().all(keeps) && !old.iter().any(met) {
                        let becomes = becomes.map(str::to_owned);
                        return Some(Claim { becomes, ..self.claim(names, *actor, roles, gates) });
                    }
                }
            }
        }
        // What was not tried may meet it.
        let (names, gates) = choices.first().filter(|_| !is_whole)?;
        let (actor, _) = self.left.keeping(*needed.first()?)?;
        let all = roles.last()?;
        let is_kept = needed.iter().all(|scope| self.new.keeps(actor, all, *scope));
        is_kept.then(|| self.claim(names, actor, all, gates))
    }

    /// The first of those roles that keep the same of what is asked for.
    fn telling_roles(&self, needed: &[usize], old: &Alternatives) -> Vec<&'c str> {
        let mut known = std::collections::BTreeSet::new();
        let kept = |role: &&str| {
            let before = old.iter().flatten().map(|scope| self.old.role_keeps(role, *scope));
            needed.iter().map(|scope| self.new.role_keeps(role, *scope)).chain(before).listed()
        };
        self.roles.iter().copied().filter(|role| known.insert(kept(role))).listed()
    }

    /// Sets of names that convey all of these, each with the gates that they need: no other token that has them had less.
    fn choices(&self, needed: &[usize], steps: &Steps) -> Option<Vec<(Vec<usize>, Mask)>> {
        let mut choices = vec![(Vec::new(), self.gates.none())];
        for scope in needed {
            let ways = self.leading.to(*scope, steps);
            if ways.is_empty() {
                return None;
            }
            let mut longer = Vec::new();
            for (names, gates) in &choices {
                for (name, more) in ways.iter().take(MOST_CHOICES / choices.len() + 1) {
                    let (mut names, mut gates) = (names.clone(), gates.clone());
                    if !names.contains(name) {
                        names.push(*name);
                    }
                    gates.unite(more);
                    longer.push((names, gates));
                }
            }
            choices = longer;
        }
        Some(choices)
    }

    fn claim(&self, names: &[usize], actor: Option<&str>, roles: &[&str], gates: &Mask) -> Claim {
        let granted = names.iter().map(|name| self.old.name(*name).to_owned()).listed();
        claim(self.old, self.new, granted, actor, roles, self.gates.named(gates))
    }
}

/// The claim of a token, with as much of it as one of the catalogs asks about.
pub(super) fn claim(
    old: &Side<'_>,
    new: &Side<'_>,
    granted: Vec<String>,
    actor: Option<&str>,
    roles: &[&str],
    gates: Vec<(String, Option<String>)>,
) -> Claim {
    let asks = |asks: fn(&Side<'_>) -> bool| asks(old) || asks(new);
    let asks = (asks(|side| !side.catalog.actors.is_empty()), asks(|side| !side.catalog.roles.is_empty()));
    Claim {
        declared: (old.catalog.declared || new.catalog.declared).then(|| granted.clone()),
        granted,
        actor: actor.map(str::to_owned),
        roles: roles.iter().map(|role| (*role).to_owned()).listed(),
        gates,
        becomes: None,
        asks,
    }
}

fn singles(alternatives: &Alternatives) -> Vec<usize> {
    let mut singles = alternatives.iter().filter(|list| list.len() == 1).flatten().copied().listed();
    singles.sort_unstable();
    singles
}

/// All sets of a few roles, of many those with up to two.
fn role_sets<'r>(roles: &[&'r str], is_few: bool) -> Vec<Vec<&'r str>> {
    if is_few {
        let set = |bits: usize| {
            roles.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, role)| *role).listed()
        };
        return (0..1 << roles.len()).map(set).listed();
    }
    let mut sets = vec![Vec::new()];
    for (at, role) in roles.iter().enumerate() {
        sets.push(vec![*role]);
        sets.extend(roles[..at].iter().map(|other| vec![*other, *role]));
    }
    sets
}
