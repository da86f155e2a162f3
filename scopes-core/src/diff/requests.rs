//! Requests that both catalogs know, compared.

use super::caps::{becomes, keeping};
use super::paths::{Paths, fresh, methods};
use super::same::Same;
use super::side::{Gates, Side};
use super::walk::{Steps, conveyed, ways};
use super::witness::{Claim, What, Witness};
use crate::catalog::{Access, Endpoint};
use crate::listed::Listed as _;
use crate::mask::Mask;

/// A request that more may make.
pub(super) struct Opened<'c> {
    pub(super) old: &'c Endpoint,
    pub(super) new: &'c Endpoint,
    pub(super) witness: Witness,
}

/// Compares requests.
pub(super) struct Requests<'a, 'c> {
    pub(super) old: &'a Side<'c>,
    pub(super) new: &'a Side<'c>,
    pub(super) same: &'a Same,
    pub(super) gates: &'a Gates,
    pub(super) steps: Steps,
    pub(super) paths: [&'a Paths<'c>; 2],
}

/// Who may make a request.
enum Caller {
    /// Without a token too.
    Anybody,
    Token(Claim),
}

/// How many sets of roles are tried for one alternative, as the count of roles of which all sets are.
const MOST_ROLES: usize = 6;

/// How many names are tried that lead to one new scope.
const MOST_NAMES: usize = 16;

/// How many choices of such names are tried.
const MOST_CHOICES: usize = 256;

impl<'c> Requests<'_, 'c> {
    pub(super) fn all(&self) -> Vec<Opened<'c>> {
        let mut opened = Vec::new();
        let [old, new] = self.paths;
        let value = fresh(self.paths);
        let longest = old.longest().max(new.longest()) + 1;
        for (position, path) in old.all.iter().enumerate() {
            let Some(same) = new.same(&path.template) else { continue };
            let lengths = if path.template.is_rest() { 1..=longest } else { 1..=1 };
            let mut examples = lengths.filter_map(|rest| path.template.common(&path.template, &value, rest));
            let is_both = |example: &String| old.find(example) == Some(position) && new.find(example) == Some(same);
            if let Some(example) = examples.find(is_both) {
                self.compare(position, same, &example, true, &mut opened);
            }
        }
        for (position, path) in old.all.iter().enumerate().filter(|(_, path)| new.same(&path.template).is_none()) {
            let others = new
                .overlapping(&path.template, &self.steps)
                .map(|others| others.into_iter().map(|new| (position, new)));
            if others
                .and_then(|mut others| others.try_for_each(|pair| self.meet(pair, &value, longest, &mut opened)))
                .is_none()
            {
                opened.extend(self.too_many(Some(position), None));
            }
        }
        for (position, path) in new.all.iter().enumerate().filter(|(_, path)| old.same(&path.template).is_none()) {
            let others = old.overlapping(&path.template, &self.steps).map(|others| {
                let kept = others.into_iter().filter(|other| new.same(&old.all[*other].template).is_some());
                kept.map(|old| (old, position))
            });
            if others
                .and_then(|mut others| others.try_for_each(|pair| self.meet(pair, &value, longest, &mut opened)))
                .is_none()
            {
                opened.extend(self.too_many(None, Some(position)));
            }
        }
        opened
    }

    /// A path overlaps too many others to compare it with all of them.
    fn too_many(&self, old: Option<usize>, new: Option<usize>) -> Option<Opened<'c>> {
        let endpoint = |side: usize, path: Option<usize>| -> Option<&'c Endpoint> {
            self.paths[side].all.get(path.unwrap_or_default())?.endpoints.first().copied()
        };
        let witness = Witness::said("there are too many overlapping paths to compare");
        Some(Opened { old: endpoint(0, old)?, new: endpoint(1, new)?, witness })
    }

    /// Compares two paths where a request is the one before and the other now.
    fn meet(
        &self,
        (old, new): (usize, usize),
        value: &str,
        longest: usize,
        opened: &mut Vec<Opened<'c>>,
    ) -> Option<()> {
        const STEPS: usize = 32;
        self.steps.take(STEPS)?;
        let [old_template, new_template] = [&self.paths[0].all[old].template, &self.paths[1].all[new].template];
        let has_rest = old_template.is_rest() && new_template.is_rest();
        let lengths = if has_rest { 1..=longest } else { 1..=1 };
        let mut examples = lengths.filter_map(|rest| old_template.common(new_template, value, rest));
        let is_both =
            |example: &String| self.paths[0].find(example) == Some(old) && self.paths[1].find(example) == Some(new);
        if let Some(example) = examples.find(is_both) {
            self.compare(old, new, &example, false, opened);
        }
        Some(())
    }

    fn compare(&self, old: usize, new: usize, example: &str, is_same: bool, opened: &mut Vec<Opened<'c>>) {
        let [old, new] = [&self.paths[0].all[old], &self.paths[1].all[new]];
        for method in methods(old, new) {
            let Some((old, new)) = old.endpoint(method).zip(new.endpoint(method)) else { continue };
            let claim = match self.gained(&old.access, &new.access) {
                Some(Caller::Anybody) => None,
                Some(Caller::Token(claim)) => Some(claim),
                None => continue,
            };
            let path = if is_same { new.path.clone() } else { example.to_owned() };
            let what = What::Request { method: method.to_owned(), path, example: example.to_owned() };
            opened.push(Opened { old, new, witness: Witness { claim, what, is_gained: true } });
        }
    }

    /// Who may call now and could not before.
    fn gained(&self, old: &Access, new: &Access) -> Option<Caller> {
        match (old, new) {
            (Access::Public, _) | (Access::Authenticated, Access::AnyOf(_) | Access::Authenticated) => None,
            (_, Access::Public) => Some(Caller::Anybody),
            (Access::AnyOf(_), Access::Authenticated) => self.anybody().map(Caller::Token),
            (Access::AnyOf(old), Access::AnyOf(new)) => {
                let singles = singles(old, self.old.scope_count());
                new.iter()
                    .filter(|new| !self.has_old(new, old, &singles))
                    .find_map(|new| self.meeting(new, old))
                    .map(Caller::Token)
            }
        }
    }

    /// A token that both catalogs take, without scopes. Where all actors are gone, one that became another.
    fn anybody(&self) -> Option<Claim> {
        let [old, new] =
            [self.old, self.new].map(|side| side.catalog.actors.iter().map(|actor| actor.name.as_str()).listed());
        let both = old.iter().copied().find(|actor| new.contains(actor));
        let mut claim = self.claim(&[], both.or(old.first().copied()), &[], &Mask::new(self.gates.all.len()));
        if both.is_none() && !new.is_empty() {
            old.first()?;
            claim.becomes = new.first().map(|actor| (*actor).to_owned());
        }
        Some(claim)
    }

    /// Whether an alternative has an old one in it.
    fn has_old(&self, new: &Mask, old: &[Mask], singles: &Mask) -> bool {
        let of = || new.iter().flat_map(|scope| self.same.of(scope).iter().copied());
        if of().any(|scope| singles.contains(scope)) {
            return true;
        }
        let new = Mask::of(self.old.scope_count(), of());
        old.iter().any(|old| old.is_subset(&new))
    }

    /// A token of old names that meets a new alternative and met no old one.
    fn meeting(&self, needed: &Mask, old: &[Mask]) -> Option<Claim> {
        let choices = self.choices(needed)?;
        let mut roles = role_sets(&self.old.catalog.roles.iter().map(|role| role.name.as_str()).listed());
        let is_whole = self.old.catalog.roles.len() <= MOST_ROLES;
        if !is_whole {
            roles.push(self.old.catalog.roles.iter().map(|role| role.name.as_str()).listed());
        }
        for (names, gates) in &choices {
            let starts = names.iter().flat_map(|name| self.old.starts(*name));
            let Some(conveyed) = conveyed(self.old, starts, gates, &self.steps) else {
                return Some(self.claim(names, None, &[], gates));
            };
            for (actor, becomes) in self.actors() {
                for roles in &roles {
                    let keeps = |scope| self.new.keeps(becomes.or(actor), roles, scope);
                    let met = |old: &Mask| {
                        old.iter().all(|scope| conveyed.contains(scope) && self.old.keeps(actor, roles, scope))
                    };
                    if needed.iter().all(keeps) && !old.iter().any(met) {
                        let becomes = becomes.map(str::to_owned);
                        return Some(Claim { becomes, ..self.claim(names, actor, roles, gates) });
                    }
                }
            }
        }
        // What was not tried may meet it.
        let (names, gates) = choices.first().filter(|_| !is_whole)?;
        let keeps = |scope| keeping(self.old, self.new, scope);
        let (actor, _) = needed.iter().next().and_then(keeps)?;
        let all = roles.last()?;
        needed.iter().all(|scope| self.new.keeps(actor, all, scope)).then(|| self.claim(names, actor, all, gates))
    }

    /// The old actors, each with what it may be now where it is gone.
    fn actors(&self) -> Vec<(Option<&'c str>, Option<&'c str>)> {
        let actors = self.old.actors().into_iter();
        actors.flat_map(|actor| becomes(actor, self.new).into_iter().map(move |now| (actor, now))).listed()
    }

    /// Sets of names that convey all of these, each with the gates that they need: no other token that has them had less.
    fn choices(&self, needed: &Mask) -> Option<Vec<(Vec<usize>, Mask)>> {
        let mut choices = vec![(Vec::new(), Mask::new(self.gates.all.len()))];
        for scope in needed.iter() {
            let ways = self.names_of(scope);
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

    /// The old names that convey a new scope: its own, if it has one.
    fn names_of(&self, scope: usize) -> Vec<(usize, Mask)> {
        if let Some(name) = name_of(self.old, self.new, self.same, scope) {
            return vec![(name, self.new.gates(scope).clone())];
        }
        let conveys = |name: &usize| {
            let starts = self.new.starts_of(self.old.name(*name));
            starts.iter().any(|start| {
                *start == scope || self.new.catalog.scopes[*start].implies.iter().any(|range| range.contains(&scope))
            })
        };
        let mut found = Vec::new();
        for name in (0..self.old.name_count()).filter(conveys).take(MOST_NAMES) {
            let closed = Mask::new(self.gates.all.len());
            let starts = self.new.starts_of(self.old.name(name)).into_iter().map(|scope| (scope, closed.clone()));
            let ways = ways(self.new, starts.listed(), &Mask::all(self.new.scope_count()), &self.steps);
            found
                .extend(ways.and_then(|mut ways| ways.remove(&scope)).into_iter().flatten().map(|gates| (name, gates)));
        }
        found
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

/// The old name that stands for a scope in both catalogs.
pub(super) fn name_of(old: &Side<'_>, new: &Side<'_>, same: &Same, scope: usize) -> Option<usize> {
    let is_it = |name: &usize| new.starts_of(old.name(*name)) == [scope];
    let own = old.find(new.scope_name(scope));
    own.filter(|_| same.is_known(scope)).filter(is_it).or_else(|| same.of(scope).iter().copied().find(is_it))
}

fn singles(alternatives: &[Mask], scopes: usize) -> Mask {
    Mask::of(scopes, alternatives.iter().filter(|mask| mask.count() == 1).flat_map(Mask::iter))
}

/// All sets of a few roles, of many those with up to two.
fn role_sets<'r>(roles: &[&'r str]) -> Vec<Vec<&'r str>> {
    if roles.len() <= MOST_ROLES {
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
