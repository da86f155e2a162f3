//! What a preset gives by scopes that the old catalog does not know.
//!
//! Nobody holds such a scope, but whoever is given the preset now gets it, and with it what it leads to.

use super::super::callers::Caller;
use super::super::choices::TooMuch;
use super::super::requests::{Opened, Requests};
use super::super::walk::{Steps, conveyed};
use super::super::ways::Ways;
use super::super::witness::{What, Witness};
use super::Both;
use super::keeping::Keeping;
use crate::catalog::{Access, Preset};
use crate::listed::Listed as _;
use crate::mask::Mask;

/// Compares presets with all that they give.
pub(in super::super) struct Given<'a, 'c> {
    pub(super) both: &'a Both<'a, 'c>,
    /// The new scopes that the old catalog knows.
    known: Mask,
    keeping: Keeping<'c>,
    steps: Steps,
}

impl<'a, 'c> Given<'a, 'c> {
    pub(in super::super) fn new(both: &'a Both<'a, 'c>) -> Self {
        Self {
            both,
            known: both.same.known(),
            keeping: Keeping::new(both.old.catalog, both.new.catalog),
            steps: Steps::new(),
        }
    }

    /// What whoever is given a preset gets by its unknown scopes, and did not get before.
    pub(super) fn more(&self, old: &Preset, new: &Preset) -> Option<Witness> {
        let who = format!("whoever is given the preset `{}`", new.name);
        let too_much = || Some(Witness::said(format!("what {who} gets is too much to compare")));
        match self.scope(old, new) {
            Err(TooMuch) => return too_much(),
            Ok(Some(scope)) => {
                let scope = self.both.new.scope_name(scope);
                return Some(Witness::said(format!("{who} did not get `{scope}` before, and gets it now")));
            }
            Ok(None) => {}
        }
        let Some(opened) = self.opened(old, new) else { return too_much() };
        Some(match &opened.first()?.witness.what {
            What::Request { method, path, .. } => {
                Witness::said(format!("{who} could not {method} {path} before, and can now"))
            }
            _ => opened.first()?.witness.clone(),
        })
    }

    /// A known scope to which the unknown ones lead, and none of the old preset did through the same gates.
    fn scope(&self, old: &Preset, new: &Preset) -> Result<Option<usize>, TooMuch> {
        let both = self.both;
        let added = new.scopes.iter().filter(|scope| both.same.of(*scope).is_empty());
        let from = added.map(|scope| (scope, both.gates.none())).listed();
        let ways = Ways::of(both.new, from, &Mask::all(both.new.scope_count()), &self.steps).ok_or(TooMuch)?;
        for way in ways.sorted() {
            let known = way.scopes.clone().within(&self.known);
            if known.is_empty() {
                continue;
            }
            let before = conveyed(both.old, old.scopes.iter(), &way.gates, &self.steps).ok_or(TooMuch)?;
            let more = known.iter().find(|scope| !both.same.is_in(*scope, &before));
            if more.is_some() {
                return Ok(more);
            }
        }
        Ok(None)
    }

    /// The requests that whoever is given a preset may make, and maybe could not before, where no known scope is more. None where
    /// there is too much to look at.
    pub(in super::super) fn opened(&self, old: &Preset, new: &Preset) -> Option<Vec<Opened<'c>>> {
        let both = self.both;
        let (shut, open) = (both.gates.none(), Mask::all(both.gates.all.len()));
        let before = conveyed(both.old, old.scopes.iter(), &shut, &self.steps)?;
        let now = conveyed(both.new, new.scopes.iter(), &open, &self.steps)?;
        let gained = |old: &Access, new: &Access, _: &Steps| {
            let (Access::AnyOf(old), Access::AnyOf(new)) = (old, new) else { return None };
            let sets = (1 + old.len()) * new.len() * (1 + self.keeping.count());
            if self.steps.take_for(sets * both.new.scope_count()).is_none() {
                return Some(Caller::Unknown);
            }
            let is_more = |new: &Mask| new.is_subset(&now) && !old.iter().any(|old| self.was_met(old, new, &before));
            new.iter().any(is_more).then_some(Caller::Anybody)
        };
        let [old_paths, new_paths] = both.paths;
        Some(Requests::new(&gained, [old_paths, new_paths]).all())
    }

    /// Whether whoever meets an alternative now met an old one: its scopes are among those of the new one, or the preset gave them
    /// whatever the gates are, and nothing leaves those of the new one to anybody to whom it did not leave these.
    fn was_met(&self, old: &Mask, new: &Mask, before: &Mask) -> bool {
        let is_in_new = |scope: usize| self.both.back.of(scope).iter().any(|scope| new.contains(*scope));
        old.iter().all(is_in_new)
            || old.is_subset(before) && self.keeping.is_kept_alike(&old.iter().listed(), &new.iter().listed())
    }
}
