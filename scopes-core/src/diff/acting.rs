//! As whom a token acts, told apart by what an alternative asks for.

use super::caps::is_gone;
use super::choices::TooMuch;
use super::side::Side;
use super::walk::Steps;
use crate::listed::Listed as _;
use crate::mask::Mask;

/// The scopes of each alternative, ascending.
pub(super) type Alternatives = Vec<Vec<usize>>;

/// Whether somebody meets an alternative now and met none of the old ones before.
pub(super) struct Question<'a, 'c> {
    old: &'a Side<'c>,
    new: &'a Side<'c>,
    /// The new scopes.
    pub(super) needed: &'a [usize],
    /// The old scopes that are asked for, ascending.
    pub(super) asked: Vec<usize>,
    /// The old alternatives, by place in what is asked for.
    pub(super) alternatives: Vec<Mask>,
    pub(super) steps: &'a Steps,
}

/// An old actor, what it is now, and what is left to its tokens.
pub(super) struct Acting<'c> {
    pub(super) actor: Option<&'c str>,
    /// What it is now where it is gone.
    pub(super) becomes: Option<&'c str>,
    /// What the actor kept of what was asked for.
    pub(super) kept: Mask,
    /// The old roles that keep each needed scope now, each with what it kept. No role counts where there is none.
    pub(super) roles: Vec<Vec<(&'c str, Mask)>>,
    /// Whether what was kept was kept by roles too.
    pub(super) is_capped: bool,
}

impl<'a, 'c> Question<'a, 'c> {
    pub(super) fn new(
        [old, new]: [&'a Side<'c>; 2],
        needed: &'a [usize],
        alternatives: &Alternatives,
        steps: &'a Steps,
    ) -> Result<Self, TooMuch> {
        let mut asked = alternatives.iter().flatten().copied().listed();
        asked.sort_unstable();
        asked.dedup();
        let place = |scope: &usize| asked.binary_search(scope).unwrap_or_default();
        let masks = alternatives.iter().map(|list| Mask::of(asked.len(), list.iter().map(place))).listed();
        let policy = old.catalog.actors.len() + old.catalog.roles.len() + new.catalog.actors.len();
        steps.take(1 + (policy * (needed.len() + asked.len()) + masks.len() * asked.len() / 64) / 16).ok_or(TooMuch)?;
        Ok(Self { old, new, needed, alternatives: masks, asked, steps })
    }

    pub(super) fn mask(&self, is_in: impl Fn(usize) -> bool) -> Mask {
        Mask::of(self.asked.len(), (0..self.asked.len()).filter(|place| is_in(self.asked[*place])))
    }

    /// What old scopes have of what is asked for.
    pub(super) fn of_asked(&self, scopes: &Mask) -> Result<Mask, TooMuch> {
        self.steps.take(self.asked.len() / 16).ok_or(TooMuch)?;
        Ok(self.mask(|scope| scopes.contains(scope)))
    }

    /// Those to whom the alternative is left now. Of the actors that one may become the first that roles cap, and the first that
    /// they do not: which of them makes no difference.
    pub(super) fn actings(&self, actors: &[Option<&'c str>], roles: &[&'c str]) -> Vec<Acting<'c>> {
        let roles = self.telling_roles(roles);
        let heirs = self.heirs();
        let mut actings: Vec<Acting<'c>> = Vec::new();
        for actor in actors {
            let now = if is_gone(*actor, [self.old, self.new]) {
                heirs.iter().copied().map(Some).listed()
            } else {
                vec![None]
            };
            for becomes in now {
                let Some(is_capped) = self.is_left(becomes.or(*actor)) else { continue };
                let mut acting = self.acting(*actor, becomes);
                if is_capped {
                    acting.roles = by_needed(&roles, self.needed.len(), acting.is_capped);
                }
                let is_same = |known: &Acting<'c>| {
                    known.kept == acting.kept
                        && known.is_capped == acting.is_capped
                        && known.roles.is_empty() == acting.roles.is_empty()
                };
                let is_new = !actings.iter().any(is_same);
                if is_new && acting.roles.iter().all(|roles| !roles.is_empty()) {
                    actings.push(acting);
                }
            }
        }
        actings
    }

    /// Whether roles cap an actor to whom the alternative is left now. None where it is not left.
    fn is_left(&self, actor: Option<&str>) -> Option<bool> {
        let (keeps, is_capped) = self.new.actor(actor)?;
        let is_kept = |scope: &usize| keeps.is_none_or(|keeps| keeps.contains(*scope));
        self.needed.iter().all(is_kept).then_some(is_capped)
    }

    /// The first new actors to whom the alternative is left, one that roles do not cap and one that they do.
    fn heirs(&self) -> Vec<&'c str> {
        let mut heirs = Vec::new();
        let mut is_found = [false; 2];
        for actor in &self.new.catalog.actors {
            if let Some(is_capped) = self.is_left(Some(&actor.name)) {
                if !is_found[usize::from(is_capped)] {
                    heirs.push(actor.name.as_str());
                }
                is_found[usize::from(is_capped)] = true;
            }
        }
        heirs
    }

    fn acting(&self, actor: Option<&'c str>, becomes: Option<&'c str>) -> Acting<'c> {
        let before = self.old.actor(actor);
        let kept = before.map_or_else(
            || self.mask(|_| false),
            |(keeps, _)| self.mask(|scope| keeps.is_none_or(|keeps| keeps.contains(scope))),
        );
        let is_capped = before.is_some_and(|(_, is_capped)| is_capped);
        Acting { actor, becomes, kept, roles: Vec::new(), is_capped }
    }

    /// The first of those roles that keep the same of what is asked for: which of the needed scopes now, and what before.
    fn telling_roles(&self, roles: &[&'c str]) -> Vec<Role<'c>> {
        let mut known = std::collections::BTreeSet::new();
        let mut telling = Vec::new();
        for role in roles {
            let keeps = |place: &usize| self.new.role_keeps(role, self.needed[*place]);
            let now = Mask::of(self.needed.len(), (0..self.needed.len()).filter(keeps));
            let before = self.mask(|scope| self.old.role_keeps(role, scope));
            if known.insert((now.clone(), before.clone())) {
                telling.push(Role { name: role, now, before });
            }
        }
        telling
    }
}

/// A role, and which of what is asked for it keeps now, and kept before.
struct Role<'c> {
    name: &'c str,
    now: Mask,
    before: Mask,
}

/// The roles that keep each needed scope now. What they kept before makes no difference where roles did not cap.
fn by_needed<'c>(roles: &[Role<'c>], needed: usize, is_capped: bool) -> Vec<Vec<(&'c str, Mask)>> {
    let keeping = |place: usize| {
        let mut keeping: Vec<(&'c str, Mask)> = Vec::new();
        for role in roles.iter().filter(|role| role.now.contains(place)) {
            let is_known = keeping.iter().any(|(_, known)| !is_capped || *known == role.before);
            if !is_known {
                keeping.push((role.name, role.before.clone()));
            }
        }
        keeping
    };
    (0..needed).map(keeping).listed()
}
