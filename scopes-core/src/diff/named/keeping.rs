//! What roles and actors leave to whoever has them, in both catalogs.

use crate::catalog::{Actor, Catalog, Role};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::places::Places;

/// What each role and actor of the new catalog keeps, and what it kept.
pub(super) struct Keeping<'c>(Vec<(Kept<'c>, Kept<'c>)>);

#[derive(Clone, Copy)]
enum Kept<'c> {
    Everything,
    Of(&'c Mask),
    /// Whatever it is, it may be less than is asked for.
    Unknown,
}

impl<'c> Keeping<'c> {
    pub(super) fn new(before: &'c Catalog, now: &'c Catalog) -> Self {
        Self(of_roles(before, now).into_iter().chain(of_actors(before, now)).listed())
    }

    /// How many roles and actors there are to look at.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// Whether each of them that keeps something of the new scopes kept all of the old ones.
    pub(super) fn is_kept_alike(&self, old: &[usize], new: &[usize]) -> bool {
        self.0.iter().all(|(before, now)| !now.has_any(new) || before.has_all(old))
    }
}

impl Kept<'_> {
    fn has_any(self, scopes: &[usize]) -> bool {
        match self {
            Self::Everything | Self::Unknown => !scopes.is_empty(),
            Self::Of(kept) => scopes.iter().any(|scope| kept.contains(*scope)),
        }
    }

    fn has_all(self, scopes: &[usize]) -> bool {
        match self {
            Self::Everything => true,
            Self::Of(kept) => scopes.iter().all(|scope| kept.contains(*scope)),
            Self::Unknown => scopes.is_empty(),
        }
    }
}

/// Nobody has a role that is new. Where there were none, they took nothing away.
fn of_roles<'c>(before: &'c Catalog, now: &'c Catalog) -> Vec<(Kept<'c>, Kept<'c>)> {
    let places = Places::of(&mut before.roles.iter().map(|role| role.name.as_str()));
    let kept = |role: &Role| before.roles.get(places.get(&role.name)?).map(|role| Kept::Of(&role.keeps));
    now.roles.iter().filter_map(|role| Some((kept(role)?, Kept::Of(&role.keeps)))).listed()
}

/// Whoever was another actor may become one that is new, and what that one kept is not told. Whoever was no actor held nothing where there
/// were some. Without actors roles cap everybody, as they do an actor that keeps everything.
fn of_actors<'c>(before: &'c Catalog, now: &'c Catalog) -> Vec<(Kept<'c>, Kept<'c>)> {
    let places = Places::of(&mut before.actors.iter().map(|actor| actor.name.as_str()));
    let had_roles = !before.roles.is_empty();
    let kept = |actor: Option<&'c Actor>, is_capped_now: bool| {
        let was_capped = actor.is_none_or(|actor| actor.capped_by_role);
        let is_freed = had_roles && was_capped && (!is_capped_now || now.roles.is_empty());
        if is_freed { Kept::Unknown } else { actor.map_or(Kept::Everything, |actor| Kept::Of(&actor.keeps)) }
    };
    if now.actors.is_empty() {
        let kept = if before.actors.is_empty() { kept(None, true) } else { Kept::Unknown };
        return vec![(kept, Kept::Everything)];
    }
    let of = |actor: &'c Actor| {
        let known = places.get(&actor.name).and_then(|place| before.actors.get(place));
        let is_told = known.is_some() || before.actors.is_empty();
        let kept = if is_told { kept(known, actor.capped_by_role) } else { Kept::Unknown };
        (kept, Kept::Of(&actor.keeps))
    };
    now.actors.iter().map(of).listed()
}
