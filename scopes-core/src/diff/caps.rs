//! What roles and actors leave, compared.

use super::same::Same;
use super::side::{Caps, Side};
use super::walk::Steps;
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

/// Those that tell something: for each actor and each role, with and without another actor in its place, every scope that is more
/// is in one of them.
#[derive(Default)]
pub(super) struct AllLifted {
    pub(super) list: Vec<Lifted>,
    /// Whether there are too many actors and roles to compare.
    pub(super) is_too_much: bool,
}

/// All of them. Whoever was an actor that is gone may be any that is left.
pub(super) fn lifted(old: &Side<'_>, new: &Side<'_>, same: &Same, reached: &Mask, steps: &Steps) -> AllLifted {
    let known = Mask::of(new.scope_count(), reached.iter().filter(|scope| !same.of(*scope).is_empty()));
    // A scope is in what two masks have in common if it is in both.
    let moved = |mask: &Mask| Mask::of(new.scope_count(), known.iter().filter(|scope| same.is_in(*scope, mask)));
    let (before, now) = (old.caps().moved(moved), new.caps().moved(|mask| mask.clone().within(&known)));
    let heirs = Heirs::of(new, &now);
    Pairs { old, new, before, now, heirs, steps }.lifted()
}

struct Pairs<'a, 'c> {
    old: &'a Side<'c>,
    new: &'a Side<'c>,
    before: Caps,
    now: Caps,
    heirs: Heirs<'c>,
    steps: &'a Steps,
}

impl<'c> Pairs<'_, 'c> {
    fn lifted(&self) -> AllLifted {
        let mut all = AllLifted::default();
        let roles = self.old.roles();
        let is_more = roles.iter().map(|role| self.is_role_more(*role)).listed();
        let nothing = Mask::new(self.new.scope_count());
        let mut by_role = vec![[nothing.clone(), nothing.clone()]; roles.len()];
        for actor in self.old.actors() {
            let is_gone = is_gone(actor, [self.old, self.new]);
            let is_actor_more = is_gone || self.is_actor_more(actor);
            let mut by_actor = nothing.clone();
            for (place, role) in roles.iter().enumerate().filter(|(place, _)| is_actor_more || is_more[*place]) {
                let Some(lifted) = self.pair(actor, *role, is_gone) else {
                    return AllLifted { is_too_much: true, ..all };
                };
                let by_role = &mut by_role[place][usize::from(is_gone)];
                if !lifted.scopes.is_subset(&by_actor) || !lifted.scopes.is_subset(by_role) {
                    by_actor.unite(&lifted.scopes);
                    by_role.unite(&lifted.scopes);
                    all.list.push(lifted);
                }
            }
        }
        all
    }

    /// What is more by these. None where there are no more steps.
    fn pair(&self, actor: Option<&'c str>, role: Option<&'c str>, is_gone: bool) -> Option<Lifted> {
        self.steps.take_for(4 * self.new.scope_count())?;
        let before = self.old.cap(&self.before, actor, role);
        let kept = self.new.role_cap(&self.now, role);
        let mut becomes = None;
        let mut scopes = if is_gone {
            self.heirs.capped.clone().within(kept).united(&self.heirs.free)
        } else {
            self.new.cap(&self.now, actor, role)
        };
        scopes = scopes.without(&before);
        if is_gone && !scopes.is_empty() {
            self.steps.take(scopes.count() / 8)?;
            becomes = self.heirs.first(&scopes, kept, self.new);
            scopes = scopes.within(&self.new.cap(&self.now, becomes, role));
        }
        let [actor, role, becomes] = [actor, role, becomes].map(|name| name.map(str::to_owned));
        Some(Lifted { actor, role, becomes, scopes })
    }

    /// Whether a role keeps more: where neither it nor the actor does, nothing is more.
    fn is_role_more(&self, role: Option<&str>) -> bool {
        !self.new.role_cap(&self.now, role).is_subset(self.old.role_cap(&self.before, role))
    }

    fn is_actor_more(&self, actor: Option<&str>) -> bool {
        let pair = (self.old.actor_cap(&self.before, actor), self.new.actor_cap(&self.now, actor));
        match pair {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some((before, was_capped)), Some((now, is_capped))) => was_capped && !is_capped || !now.is_subset(before),
        }
    }
}

/// The new actors that callers of one that is gone may be.
struct Heirs<'c> {
    /// What those leave whom roles cap, and what the others leave.
    capped: Mask,
    free: Mask,
    /// By scope, the places of the first one that leaves it, and of the first of those whom roles do not cap.
    first: Vec<[Option<usize>; 2]>,
    actors: Vec<Option<&'c str>>,
}

impl<'c> Heirs<'c> {
    fn of(new: &Side<'c>, caps: &Caps) -> Self {
        let nothing = Mask::new(new.scope_count());
        let (mut capped, mut free) = (nothing.clone(), nothing);
        let mut first = vec![[None; 2]; new.scope_count()];
        let actors = new.actors();
        for (place, actor) in actors.iter().enumerate() {
            let Some((keeps, is_capped)) = actor.and_then(|actor| new.actor_cap(caps, Some(actor))) else { continue };
            let known = if is_capped { capped.clone().united(&free) } else { free.clone() };
            for scope in keeps.clone().without(&known).iter() {
                first[scope][0].get_or_insert(place);
                if !is_capped {
                    first[scope][1].get_or_insert(place);
                }
            }
            if is_capped { &mut capped } else { &mut free }.unite(keeps);
        }
        Self { capped, free, first, actors }
    }

    /// The first that leaves one of these where a role keeps that much.
    fn first(&self, scopes: &Mask, kept: &Mask, new: &Side<'c>) -> Option<&'c str> {
        let has_roles = !new.catalog.roles.is_empty();
        let of = |scope: usize| self.first.get(scope)?[usize::from(has_roles && !kept.contains(scope))];
        let place = scopes.iter().filter_map(of).min()?;
        *self.actors.get(place)?
    }
}

/// Whether callers of an actor are others now. Those of a catalog without actors are: where there are some no token can be made
/// without one, so that the first ones take the place of none.
pub(super) fn is_gone(actor: Option<&str>, [old, new]: [&Side<'_>; 2]) -> bool {
    let has_any = |side: &Side<'_>| !side.catalog.actors.is_empty();
    has_any(new) && actor.map_or(!has_any(old), |actor| !new.has_actor(actor))
}

/// An old actor, what it is now where it is gone, and an old role.
#[derive(Clone, Copy, Default)]
pub(super) struct Keeping<'c> {
    pub(super) actor: Option<&'c str>,
    pub(super) becomes: Option<&'c str>,
    pub(super) role: Option<&'c str>,
}

/// The first old actor and role to which the new catalog leaves each scope.
pub(super) struct Left<'c> {
    /// By new scope.
    first: Vec<Option<Keeping<'c>>>,
    pub(super) scopes: Mask,
}

impl<'c> Left<'c> {
    pub(super) fn new(old: &Side<'c>, new: &Side<'c>) -> Self {
        let caps = new.caps();
        let nothing = Mask::new(new.scope_count());
        let mut by_roles = nothing.clone();
        let mut first_role = vec![None; new.scope_count()];
        for role in old.roles() {
            let kept = new.role_cap(&caps, role);
            kept.clone().without(&by_roles).iter().for_each(|scope| first_role[scope] = role);
            by_roles.unite(kept);
        }
        let any_role = old.roles().first().copied().flatten();
        let mut left = Self { first: vec![None; new.scope_count()], scopes: nothing };
        for (actor, becomes) in acting(old, new) {
            let Some((keeps, is_capped)) = new.actor_cap(&caps, becomes.or(actor)) else { continue };
            let more = if is_capped { keeps.clone().within(&by_roles) } else { keeps.clone() }.without(&left.scopes);
            for scope in more.iter() {
                let role = if is_capped { first_role[scope] } else { any_role };
                left.first[scope] = Some(Keeping { actor, becomes, role });
            }
            left.scopes.unite(&more);
        }
        left
    }

    /// An old actor and role to which the new catalog leaves a scope.
    pub(super) fn keeping(&self, scope: usize) -> Option<Keeping<'c>> {
        self.first.get(scope).copied().flatten()
    }
}

/// The old actors, and what one that is gone may be now: any of them may be the same.
fn acting<'c>(old: &Side<'c>, new: &Side<'c>) -> Vec<(Option<&'c str>, Option<&'c str>)> {
    let mut acting = Vec::new();
    let mut has_heirs = false;
    for actor in old.actors() {
        if !is_gone(actor, [old, new]) {
            acting.push((actor, None));
        } else if !has_heirs {
            has_heirs = true;
            acting.extend(new.catalog.actors.iter().map(|heir| (actor, Some(heir.name.as_str()))));
        }
    }
    acting
}
