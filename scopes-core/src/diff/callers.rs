//! Who may call now, and could not before.

use super::acting::{Acting, Alternatives, Question};
use super::choices::{Conveyed, Names, Search, TooMuch};
use super::leading::Leading;
use super::same::Same;
use super::side::{Gates, Side, is_declared_off};
use super::walk::Steps;
use super::witness::Claim;
use crate::catalog::Access;
use crate::listed::Listed as _;
use crate::mask::Mask;

/// Who may make a request.
pub(super) enum Caller {
    /// Without a token too.
    Anybody,
    Token(Claim),
    /// There is too much to compare.
    Unknown,
}

/// Finds callers.
pub(super) struct Callers<'a, 'c> {
    old: &'a Side<'c>,
    new: &'a Side<'c>,
    same: &'a Same,
    gates: &'a Gates,
    leading: Leading<'a, 'c>,
    /// The old roles.
    roles: Vec<&'c str>,
    /// The old actors.
    actors: Vec<Option<&'c str>>,
    conveyed: Conveyed,
}

impl<'a, 'c> Callers<'a, 'c> {
    pub(super) fn new([old, new]: [&'a Side<'c>; 2], same: &'a Same, gates: &'a Gates) -> Self {
        let actors = old.actors();
        let roles = old.catalog.roles.iter().map(|role| role.name.as_str()).listed();
        let leading = Leading::new(old, new, same);
        Self { old, new, same, gates, leading, roles, actors, conveyed: Conveyed::default() }
    }

    /// Who may call what needs this now and needed that before.
    pub(super) fn gained(&self, old: &Access, new: &Access, steps: &Steps) -> Option<Caller> {
        match (old, new) {
            (Access::Public, _) | (Access::Authenticated, Access::AnyOf(_) | Access::Authenticated) => None,
            (_, Access::Public) => Some(Caller::Anybody),
            (Access::AnyOf(_), Access::Authenticated) => Some(Caller::Token(self.anybody())),
            (Access::AnyOf(old), Access::AnyOf(new)) => {
                let [mut old, new] = [old, new].map(|lists| lists.iter().map(|list| list.iter().listed()).listed());
                old.sort_unstable();
                let more = new.iter().filter(|new| !self.has_old(new, &old));
                // An app that had declared nothing met nothing.
                let nothing = Vec::new();
                let met = if is_declared_off(self.sides()) { &nothing } else { &old };
                let mut found = None;
                for new in more {
                    match self.meeting(new, met, steps) {
                        Ok(None) => {}
                        Ok(Some(claim)) => return Some(Caller::Token(claim)),
                        Err(TooMuch) => found = Some(Caller::Unknown),
                    }
                }
                found
            }
        }
    }

    /// A token that both catalogs take, without scopes. Where all actors are gone, or there were none, one that became another.
    fn anybody(&self) -> Claim {
        let [old, new] =
            [self.old, self.new].map(|side| side.catalog.actors.iter().map(|actor| actor.name.as_str()).listed());
        let both = old.iter().copied().find(|actor| new.contains(actor));
        let mut claim = self.claim(&[], both.or(old.first().copied()), &[], &self.gates.none());
        if both.is_none() && !new.is_empty() {
            claim.becomes = new.first().map(|actor| (*actor).to_owned());
        }
        claim
    }

    /// Whether an alternative has one of the old ones in it, which are in order.
    fn has_old(&self, new: &[usize], old: &Alternatives) -> bool {
        let mut new = new.iter().flat_map(|scope| self.same.of(*scope).iter().copied()).listed();
        new.sort_unstable();
        let is_in = |scope: &usize| new.binary_search(scope).is_ok();
        let beginning_with = |first: &usize| {
            let first = Some(*first);
            let from = old.partition_point(|list| list.first().copied() < first);
            old[from..].iter().take_while(move |list| list.first().copied() == first)
        };
        new.iter().flat_map(beginning_with).any(|old| old.iter().all(is_in))
    }

    /// A token of old names that meets a new alternative and met no old one.
    fn meeting(&self, needed: &[usize], old: &Alternatives, steps: &Steps) -> Result<Option<Claim>, TooMuch> {
        let mut slots = Vec::new();
        let mut is_too_much = false;
        for scope in needed {
            match self.leading.to(*scope, steps) {
                Some(ways) if ways.is_empty() => return Ok(None),
                Some(ways) => slots.push(ways),
                None => is_too_much = true,
            }
        }
        if is_too_much {
            return Err(TooMuch);
        }
        let question = Question::new(self.sides(), needed, old, steps)?;
        let actings = question.actings(&self.actors, &self.roles);
        let mut names = Names::new(self.old, &self.conveyed, self.gates.none(), &question, &slots)?;
        let found = self.search(&question, &names, &actings)?;
        let are_declared = self.old.catalog.declared && self.new.catalog.declared;
        if found.is_none() && are_declared && names.add_declared(&question, &slots, &self.leading)? {
            return self.search(&question, &names, &actings);
        }
        Ok(found)
    }

    fn search(
        &self,
        question: &Question<'_, '_>,
        names: &Names<'_, '_>,
        actings: &[Acting<'_>],
    ) -> Result<Option<Claim>, TooMuch> {
        let mut found = Ok(None);
        for acting in actings {
            match Search::new(question, names, acting).token() {
                Ok(None) => {}
                Ok(Some(token)) => {
                    let becomes = acting.becomes.map(str::to_owned);
                    let mut claim = self.claim(&token.names, acting.actor, &token.roles, &token.gates);
                    if names.are_declared {
                        let declared = token.declared.iter().map(|name| self.old.name(*name).to_owned());
                        claim.declared = Some(declared.listed());
                    }
                    return Ok(Some(Claim { becomes, ..claim }));
                }
                Err(TooMuch) => found = Err(TooMuch),
            }
        }
        found
    }

    fn sides(&self) -> [&'a Side<'c>; 2] {
        [self.old, self.new]
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
        declared: (old.catalog.declared || new.catalog.declared)
            .then(|| if is_declared_off([old, new]) { Vec::new() } else { granted.clone() }),
        granted,
        actor: actor.map(str::to_owned),
        roles: roles.iter().map(|role| (*role).to_owned()).listed(),
        gates,
        becomes: None,
        asks,
    }
}
