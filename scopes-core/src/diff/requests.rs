//! Requests that both catalogs know, compared.

use super::callers::{Caller, Callers};
use super::paths::{Paths, fresh, methods};
use super::walk::Steps;
use super::witness::{What, Witness};
use crate::catalog::Endpoint;

/// A request that more may make.
pub(super) struct Opened<'c> {
    pub(super) old: &'c Endpoint,
    pub(super) new: &'c Endpoint,
    pub(super) witness: Witness,
}

/// Compares requests.
pub(super) struct Requests<'a, 'c> {
    pub(super) callers: Callers<'a, 'c>,
    pub(super) steps: Steps,
    pub(super) paths: [&'a Paths<'c>; 2],
}

impl<'c> Requests<'_, 'c> {
    pub(super) fn all(&self) -> Vec<Opened<'c>> {
        let mut opened = Vec::new();
        let [old, new] = self.paths;
        let value = fresh(self.paths);
        let longest = old.longest().max(new.longest()) + 1;
        for (position, path) in old.all.iter().enumerate() {
            let Some(same) = new.same(&path.template) else { continue };
            let gains = self.gains(position, same);
            if gains.is_empty() {
                continue;
            }
            let lengths = if path.template.is_rest() { 1..=longest } else { 1..=1 };
            let mut examples = lengths.filter_map(|rest| path.template.common(&path.template, &value, rest));
            let is_both = |example: &String| old.find(example) == Some(position) && new.find(example) == Some(same);
            if let Some(example) = examples.find(is_both) {
                opened.extend(gains.into_iter().map(|gain| {
                    let template = Some(gain.new.path.as_str());
                    gain.at(template, &example)
                }));
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
        self.steps.take(1)?;
        let gains = self.gains(old, new);
        if gains.is_empty() {
            return Some(());
        }
        self.steps.take(STEPS)?;
        let [old_template, new_template] = [&self.paths[0].all[old].template, &self.paths[1].all[new].template];
        let has_rest = old_template.is_rest() && new_template.is_rest();
        let lengths = if has_rest { 1..=longest } else { 1..=1 };
        let mut examples = lengths.filter_map(|rest| old_template.common(new_template, value, rest));
        let is_both =
            |example: &String| self.paths[0].find(example) == Some(old) && self.paths[1].find(example) == Some(new);
        if let Some(example) = examples.find(is_both) {
            opened.extend(gains.into_iter().map(|gain| gain.at(None, &example)));
        }
        Some(())
    }

    /// What more may be done at two paths, if a request is the one before and the other now.
    fn gains(&self, old: usize, new: usize) -> Vec<Gain<'c>> {
        let [old, new] = [&self.paths[0].all[old], &self.paths[1].all[new]];
        let mut gains = Vec::new();
        for method in methods(old, new) {
            let Some((old, new)) = old.endpoint(method).zip(new.endpoint(method)) else { continue };
            let caller = self.callers.gained(&old.access, &new.access, &self.steps);
            gains.extend(caller.map(|caller| Gain { old, new, method, caller }));
        }
        gains
    }
}

/// What more may do at two endpoints.
struct Gain<'c> {
    old: &'c Endpoint,
    new: &'c Endpoint,
    method: &'c str,
    caller: Caller,
}

impl<'c> Gain<'c> {
    /// The same at a request, which is shown by the template that both have, if it is one.
    fn at(self, template: Option<&str>, example: &str) -> Opened<'c> {
        let claim = match self.caller {
            Caller::Anybody => None,
            Caller::Token(claim) => Some(claim),
        };
        let (path, example) = (template.unwrap_or(example).to_owned(), example.to_owned());
        let what = What::Request { method: self.method.to_owned(), path, example };
        Opened { old: self.old, new: self.new, witness: Witness { claim, what, is_gained: true } }
    }
}
