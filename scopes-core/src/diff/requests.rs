//! Requests that both catalogs know, compared.

use super::callers::Caller;
use super::choices::TooMuch;
use super::paths::{Path, Paths, fresh, methods};
use super::walk::Steps;
use super::witness::{What, Witness};
use crate::catalog::{Access, Endpoint};
use crate::listed::Listed as _;

/// A request that more may make.
pub(super) struct Opened<'c> {
    /// The endpoint that it was, and the one that it is, as far as they are known.
    pub(super) old: Option<&'c Endpoint>,
    pub(super) new: Option<&'c Endpoint>,
    pub(super) witness: Witness,
}

/// What it takes to compare who may call at two paths, and to find a request that is both.
const STEPS_OF_A_PAIR: usize = 4;
const STEPS_OF_AN_EXAMPLE: usize = 64;

/// Who may call what needs the second now, and needed the first before.
type Gained<'a> = dyn Fn(&Access, &Access, &Steps) -> Option<Caller> + 'a;

/// Compares requests.
pub(super) struct Requests<'a, 'c> {
    gained: &'a Gained<'a>,
    steps: Steps,
    paths: [&'a Paths<'c>; 2],
    /// The new path of the shape of each old one.
    kept: Vec<Option<usize>>,
    /// What stands for parameters in examples.
    value: String,
    /// How many parts an example has at most.
    longest: usize,
}

impl<'a, 'c> Requests<'a, 'c> {
    pub(super) fn new(gained: &'a Gained<'a>, paths: [&'a Paths<'c>; 2]) -> Self {
        let [old, new] = paths;
        let kept = old.all.iter().map(|path| new.same(&path.template)).listed();
        let longest = old.longest().max(new.longest()) + 1;
        Self { gained, steps: Steps::new(), paths, kept, value: fresh(paths).to_string(), longest }
    }

    pub(super) fn all(&self) -> Vec<Opened<'c>> {
        let mut opened = Vec::new();
        for (old, new) in self.kept.iter().enumerate() {
            if let Some(new) = *new {
                self.stay((old, new), &mut opened);
            }
        }
        let [old_paths, new_paths] = self.paths;
        for (old, path) in old_paths.all.iter().enumerate().filter(|(old, _)| self.kept[*old].is_none()) {
            let others = new_paths.overlapping(&path.template, &self.steps);
            let met = others.and_then(|others| others.iter().try_for_each(|new| self.meet((old, *new), &mut opened)));
            if met.is_none() {
                opened.extend(too_many(path).map(|(endpoint, witness)| Opened {
                    old: Some(endpoint),
                    new: None,
                    witness,
                }));
            }
        }
        let mut is_new = vec![true; new_paths.all.len()];
        self.kept.iter().flatten().for_each(|new| is_new[*new] = false);
        for (new, path) in new_paths.all.iter().enumerate().filter(|(new, _)| is_new[*new]) {
            let others = old_paths.overlapping(&path.template, &self.steps);
            let met = others.and_then(|others| {
                let mut kept = others.iter().filter(|old| self.kept[**old].is_some());
                kept.try_for_each(|old| self.meet((*old, new), &mut opened))
            });
            if met.is_none() {
                opened.extend(too_many(path).map(|(endpoint, witness)| Opened {
                    old: None,
                    new: Some(endpoint),
                    witness,
                }));
            }
        }
        opened
    }

    /// Compares two paths of the same shape.
    fn stay(&self, (old, new): (usize, usize), opened: &mut Vec<Opened<'c>>) {
        let gains = self.gains(old, new);
        if gains.is_empty() {
            return;
        }
        match self.example((old, new)) {
            Ok(None) => {}
            Ok(Some(example)) => opened.extend(gains.into_iter().map(|gain| {
                let template = gain.new.path.as_str();
                gain.at(Some(template), &example)
            })),
            Err(TooMuch) => opened.extend(gains.into_iter().map(Gain::unknown)),
        }
    }

    /// Compares two paths where a request is the one before and the other now. None where there are no more steps.
    fn meet(&self, (old, new): (usize, usize), opened: &mut Vec<Opened<'c>>) -> Option<()> {
        self.steps.take(STEPS_OF_A_PAIR)?;
        let gains = self.gains(old, new);
        if gains.is_empty() {
            return Some(());
        }
        self.steps.take(STEPS_OF_AN_EXAMPLE)?;
        match self.example((old, new)) {
            Ok(None) => {}
            Ok(Some(example)) => opened.extend(gains.into_iter().map(|gain| gain.at(None, &example))),
            Err(TooMuch) => opened.extend(gains.into_iter().map(Gain::unknown)),
        }
        Some(())
    }

    /// A request that is the one path before and the other now.
    fn example(&self, (old, new): (usize, usize)) -> Result<Option<String>, TooMuch> {
        let [old_paths, new_paths] = self.paths;
        let templates = [&old_paths.all[old].template, &new_paths.all[new].template];
        let lengths = if templates.iter().all(|template| template.is_rest()) { 1..=self.longest } else { 1..=1 };
        let is_both = |example: &String| old_paths.find(example) == Some(old) && new_paths.find(example) == Some(new);
        for rest in lengths {
            let examples = templates[0].common(templates[1], &self.value, rest)?;
            if let Some(example) = examples.into_iter().find(is_both) {
                return Ok(Some(example));
            }
        }
        Ok(None)
    }

    /// What more may be done at two paths, if a request is the one before and the other now.
    fn gains(&self, old: usize, new: usize) -> Vec<Gain<'c>> {
        let [old, new] = [&self.paths[0].all[old], &self.paths[1].all[new]];
        let mut gains = Vec::new();
        for method in methods(old, new) {
            let Some((old, new)) = old.endpoint(method).zip(new.endpoint(method)) else { continue };
            let caller = (self.gained)(&old.access, &new.access, &self.steps);
            gains.extend(caller.map(|caller| Gain { old, new, method, caller }));
        }
        gains
    }
}

/// The endpoints of a path that overlaps too many others to compare it with all of them.
fn too_many<'c>(path: &Path<'c>) -> impl Iterator<Item = (&'c Endpoint, Witness)> {
    path.endpoints.iter().map(|endpoint| {
        let Endpoint { method, path, .. } = endpoint;
        let text = format!("who may {method} {path} is too much to compare: it overlaps too many paths");
        (*endpoint, Witness::said(text))
    })
}

/// What more may do at two endpoints.
struct Gain<'c> {
    old: &'c Endpoint,
    new: &'c Endpoint,
    method: &'c str,
    caller: Caller,
}

impl<'c> Gain<'c> {
    /// The same where no request is known.
    fn unknown(self) -> Opened<'c> {
        self.unknown_at(&self.new.path)
    }

    fn unknown_at(&self, path: &str) -> Opened<'c> {
        let text = format!("who may {} {path} is too much to compare", self.method);
        Opened { old: Some(self.old), new: Some(self.new), witness: Witness::said(text) }
    }

    /// The same at a request, which is shown by the template that both have, if it is one.
    fn at(self, template: Option<&str>, example: &str) -> Opened<'c> {
        let path = template.unwrap_or(example).to_owned();
        let claim = match self.caller {
            Caller::Anybody => None,
            Caller::Token(claim) => Some(claim),
            Caller::Unknown => return self.unknown_at(&path),
        };
        let example = example.to_owned();
        let what = What::Request { method: self.method.to_owned(), path, example };
        Opened { old: Some(self.old), new: Some(self.new), witness: Witness { claim, what, is_gained: true } }
    }
}
