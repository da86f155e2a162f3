//! Which names and roles together meet an alternative, and met none before.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::acting::{Acting, Question};
use super::leading::Way;
use super::side::Side;
use super::walk::{Steps, conveyed};
use crate::listed::Listed as _;
use crate::mask::Mask;

/// How many choices of names and roles are tried for one alternative and one actor. What is not tried counts as more.
const MOST_TRIES: usize = 4096;

/// There is more to look at than a comparison takes the time for.
pub(super) struct TooMuch;

/// What old names conveyed, by name and open gates.
#[derive(Default)]
pub(super) struct Conveyed(RefCell<BTreeMap<Way, Rc<Mask>>>);

impl Conveyed {
    pub(super) fn by(&self, old: &Side<'_>, name: usize, gates: &Mask, steps: &Steps) -> Result<Rc<Mask>, TooMuch> {
        steps.take(1).ok_or(TooMuch)?;
        let key = (name, gates.clone());
        if let Some(known) = self.0.borrow().get(&key) {
            return Ok(Rc::clone(known));
        }
        let mask = Rc::new(conveyed(old, old.starts(name), gates, steps).ok_or(TooMuch)?);
        self.0.borrow_mut().insert(key, Rc::clone(&mask));
        Ok(mask)
    }
}

/// A name that leads to a needed scope, of an app that declared it or another one.
pub(super) struct Choice {
    pub(super) name: usize,
    pub(super) declared: usize,
    pub(super) gates: Mask,
    /// What it conveyed of what was asked for: where its own gates are open, and where those of all choices are.
    pub(super) conveyed: [Mask; 2],
}

/// The names that lead to each needed scope.
pub(super) struct Names<'a, 'c> {
    pub(super) old: &'a Side<'c>,
    pub(super) known: &'a Conveyed,
    no_gate: Mask,
    /// The gates of all choices.
    pub(super) all_gates: Mask,
    pub(super) slots: Vec<Vec<Choice>>,
    /// Whether there are choices of an app that declared another name.
    pub(super) are_declared: bool,
}

impl<'a, 'c> Names<'a, 'c> {
    pub(super) fn new(
        old: &'a Side<'c>,
        known: &'a Conveyed,
        no_gate: Mask,
        question: &Question<'_, '_>,
        slots: &[Vec<Way>],
    ) -> Result<Self, TooMuch> {
        let mut all_gates = no_gate.clone();
        for (_, gates) in slots.iter().flatten() {
            all_gates.unite(gates);
        }
        let mut names = Self { old, known, no_gate, all_gates, slots: Vec::new(), are_declared: false };
        for slot in slots {
            let mut choices = BTreeMap::new();
            for (name, gates) in slot {
                let (name, all) = (*name, &names.all_gates);
                let own = names.conveyed(question, name, gates)?;
                let most = if gates == all { own.clone() } else { names.conveyed(question, name, all)? };
                // The first of those that are the same, whatever gates are open.
                let place = if own == most { 0 } else { name };
                let key = (place, gates.clone(), own.clone());
                choices.entry(key).or_insert(Choice {
                    name,
                    declared: name,
                    gates: gates.clone(),
                    conveyed: [own, most],
                });
            }
            let mut choices = choices.into_values().listed();
            choices.sort_by_key(|choice| choice.name);
            names.slots.push(choices);
        }
        Ok(names)
    }

    /// What a name conveyed of what was asked for.
    fn conveyed(&self, question: &Question<'_, '_>, name: usize, gates: &Mask) -> Result<Mask, TooMuch> {
        let conveyed = self.known.by(self.old, name, gates, question.steps)?;
        question.of_asked(&conveyed)
    }
}

/// A choice of names and roles for the first of the needed scopes.
#[derive(Clone)]
pub(super) struct Token<'c> {
    pub(super) names: Vec<usize>,
    pub(super) declared: Vec<usize>,
    pub(super) roles: Vec<&'c str>,
    pub(super) gates: Mask,
    /// What the roles kept of what was asked for.
    kept: Mask,
    /// What the names conveyed of it.
    conveyed: Mask,
    /// For how many scopes roles, and then names, are chosen.
    at: usize,
}

/// Tries choices for those who act as one actor.
pub(super) struct Search<'a, 'c> {
    question: &'a Question<'a, 'c>,
    names: &'a Names<'a, 'c>,
    acting: &'a Acting<'c>,
    /// The old alternatives that this actor kept.
    alternatives: Vec<&'a Mask>,
    /// What they ask for.
    asked: Mask,
}

impl<'a, 'c> Search<'a, 'c> {
    pub(super) fn new(question: &'a Question<'a, 'c>, names: &'a Names<'a, 'c>, acting: &'a Acting<'c>) -> Self {
        let alternatives = question.alternatives.iter().filter(|mask| mask.is_subset(&acting.kept)).listed();
        let mut asked = question.mask(|_| false);
        for mask in &alternatives {
            asked.unite(mask);
        }
        Self { question, names, acting, alternatives, asked }
    }

    /// The first token that meets no old alternative.
    pub(super) fn token(&self) -> Result<Option<Token<'c>>, TooMuch> {
        let roles = self.role_choices()?;
        let names = self.name_choices()?;
        let nothing = self.question.mask(|_| false);
        let gates = self.names.no_gate.clone();
        let kept = if self.acting.is_capped { nothing.clone() } else { self.asked.clone() };
        let start =
            Token { names: Vec::new(), declared: Vec::new(), roles: Vec::new(), gates, kept, conveyed: nothing, at: 0 };
        let mut open = vec![start];
        let mut tries = MOST_TRIES;
        while let Some(token) = open.pop() {
            if token.at == roles.len() + names.len() {
                return Ok(Some(token));
            }
            let mut next = Vec::new();
            for choice in roles.get(token.at).into_iter().flatten() {
                next.push(with_role(&token, choice));
            }
            for choice in token.at.checked_sub(roles.len()).and_then(|at| names.get(at)).into_iter().flatten() {
                next.push(self.with_name(&token, choice)?);
            }
            self.question.steps.take(next.len() * (1 + self.alternatives.len() / 8 + token.at / 16)).ok_or(TooMuch)?;
            tries = if next.len() == 1 { tries } else { tries.checked_sub(next.len()).ok_or(TooMuch)? };
            next.retain(|token| !self.is_met(token));
            open.extend(next.into_iter().rev());
        }
        Ok(None)
    }

    /// Whether an old alternative was met. More names and roles do not change that.
    fn is_met(&self, token: &Token<'_>) -> bool {
        let held = token.conveyed.clone().within(&token.kept);
        self.alternatives.iter().any(|mask| mask.is_subset(&held))
    }

    fn with_name(&self, token: &Token<'c>, choice: &Choice) -> Result<Token<'c>, TooMuch> {
        let mut token = token.clone();
        token.at += 1;
        for (names, name) in [(&mut token.names, choice.name), (&mut token.declared, choice.declared)] {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let before = token.gates.clone();
        token.gates.unite(&choice.gates);
        if self.names.are_declared {
            token.conveyed = self.names.conveyed_of(self.question, &token.names, &token.declared, &token.gates)?;
            return Ok(token);
        }
        if token.gates == before && before == choice.gates {
            token.conveyed.unite(&choice.conveyed[0]);
            return Ok(token);
        }
        // Gates that are open for one name are open for the others.
        for name in &token.names {
            let conveyed = self.names.conveyed(self.question, *name, &token.gates)?;
            token.conveyed.unite(&conveyed);
        }
        Ok(token)
    }

    /// The roles that may be chosen for each needed scope: of several choices those that do not keep more than another one.
    fn role_choices(&self) -> Result<Vec<Vec<&'a (&'c str, Mask)>>, TooMuch> {
        let least = |slot: &'a Vec<(&'c str, Mask)>| {
            let kept = |role: &(&str, Mask)| role.1.clone().within(&self.asked);
            self.least(slot, |one, other| kept(one).is_subset(&kept(other)))
        };
        self.acting.roles.iter().map(least).collect()
    }

    /// The names that may be chosen for each needed scope: of several choices those that did not convey more than another one did,
    /// whatever gates are open for the others.
    fn name_choices(&self) -> Result<Vec<Vec<&'a Choice>>, TooMuch> {
        let conveyed = |choice: &Choice, at: usize| choice.conveyed[at].clone().within(&self.asked);
        let is_less = |one: &Choice, other: &Choice| {
            one.gates.is_subset(&other.gates) && conveyed(one, 1).is_subset(&conveyed(other, 0))
        };
        // What one name declares may let through more of another one.
        if self.names.are_declared && self.names.slots.len() > 1 {
            return Ok(self.names.slots.iter().map(|slot| slot.iter().listed()).listed());
        }
        self.names.slots.iter().map(|slot| self.least(slot, is_less)).collect()
    }

    /// Without those than which another one is less, or is the same and comes before.
    fn least<T>(&self, all: &'a [T], is_less: impl Fn(&T, &T) -> bool) -> Result<Vec<&'a T>, TooMuch> {
        let mut least: Vec<&T> = Vec::new();
        for one in all {
            self.question.steps.take(1 + least.len() / 4).ok_or(TooMuch)?;
            if !least.iter().any(|known| is_less(known, one)) {
                least.retain(|known| !is_less(one, known));
                least.push(one);
            }
        }
        Ok(least)
    }
}

fn with_role<'c>(token: &Token<'c>, (role, kept): &(&'c str, Mask)) -> Token<'c> {
    let mut token = token.clone();
    token.at += 1;
    if !token.roles.contains(role) {
        token.roles.push(role);
    }
    token.kept.unite(kept);
    token
}
