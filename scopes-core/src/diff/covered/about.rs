//! What a change is about, by its subject.

use super::super::caps::Lifted;
use super::super::change::Change;
use super::super::named::{Given, RustPaths};
use super::super::requests::Opened;
use super::super::template::Template;
use super::super::witness::What;
use super::{About, Covered};
use crate::catalog::{Access, Endpoint};
use crate::listed::Listed as _;
use crate::mask::Mask;

impl Covered<'_, '_> {
    /// None where it is about everything, or where that cannot be told.
    pub(super) fn about(&self, change: &Change) -> Option<About> {
        let subject = &*change.subject;
        match change.id {
            // These explain what any name conveys.
            "declared-off" | "declared-on" | "gate-env-changed" => None,
            "effective-widened" if *subject == self.both.new.catalog.name => None,
            "path-retargeted" => self.path(subject),
            id if is_of_a_list(id) && self.explains_names(subject) => None,
            id if id.starts_with("preset-") => self.preset(subject),
            id if id.starts_with("role-") => self.role(subject),
            id if id.starts_with("actor-") || id == "cap-lifted" => self.actor(subject, id),
            _ if subject.contains(' ') => self.endpoint(subject),
            _ => self.name(subject),
        }
    }

    /// A role, an actor or a preset that is called as a scope explains by its name what other names convey.
    fn explains_names(&self, subject: &str) -> bool {
        let is_name = self.both.old.find(subject).is_some() || self.both.new.find(subject).is_some();
        is_name && self.both.gained.conveyed.iter().any(Option::is_some)
    }

    /// The names that convey more because of it are part of it, unless a change is of them.
    fn name(&self, name: &str) -> Option<About> {
        let both = self.both;
        if both.old.find(name).is_none() && both.new.find(name).is_none() {
            return None;
        }
        let mut old = Mask::of(both.old.scope_count(), both.old.starts_of(name));
        let mut new = Mask::of(both.new.scope_count(), both.new.starts_of(name));
        let own = both.old.scope(name).into_iter().flat_map(|scope| both.back.of(scope).iter().copied());
        own.for_each(|scope| new.insert(scope));
        let leading = self.lines[1].leading(&new, &self.steps)?;
        self.steps.take(self.silent.len())?;
        let mut names = both.old.find(name).into_iter().listed();
        for name in &self.silent {
            let starts = both.new.starts_of(both.old.name(*name));
            if starts.iter().any(|start| leading.contains(*start)) {
                new.unite(&Mask::of(both.new.scope_count(), starts));
                both.old.starts(*name).into_iter().for_each(|start| old.insert(start));
                names.push(*name);
            }
        }
        let is_too_much = |name: &usize| both.gained.conveyed[*name].as_ref().is_some_and(|more| more.scope.is_none());
        if names.iter().any(is_too_much) {
            return None;
        }
        old.unite(&self.old_of(&new));
        let text = format!("{}\n{}", self.lines[0].kind(name), self.lines[1].kind(name));
        Some(About { seeds: [old, new], leads_on: true, text })
    }

    /// All requests that it was before, or is now, and that more may make.
    fn endpoint(&self, endpoint: &str) -> Option<About> {
        let is_it = |of: &Endpoint| endpoint.split_once(' ') == Some((&of.method, &of.path));
        self.steps.take(self.both.gained.opened.len())?;
        let opened = self.both.gained.opened.iter();
        let opened = opened.filter(|opened| [opened.old, opened.new].into_iter().flatten().any(is_it)).listed();
        let (seeds, text) = self.requests(&opened)?;
        let is_any = !opened.is_empty();
        is_any.then_some(About { seeds, leads_on: false, text })
    }

    /// What requests need and needed, and which they are.
    fn requests(&self, opened: &[&Opened<'_>]) -> Option<([Mask; 2], String)> {
        if opened.iter().any(|opened| matches!(opened.witness.what, What::Said(_))) {
            return None;
        }
        let [mut old, mut new] = [self.both.old, self.both.new].map(|side| Mask::new(side.scope_count()));
        let mut lines = Vec::new();
        for opened in opened {
            let (before, now) = opened.old.zip(opened.new)?;
            needs(before, &mut old);
            needs(now, &mut new);
            lines.push(format!("{}\n{}", self.lines[0].endpoint(before), self.lines[1].endpoint(now)));
            lines.push(format!("beside {:?} {:?}", self.beside(0, before)?, self.beside(1, now)?));
        }
        lines.sort_unstable();
        Some(([old, new], lines.join("\n")))
    }

    /// The paths of a catalog that take requests away from an endpoint. Without one of them more requests are the endpoint's.
    fn beside(&self, side: usize, endpoint: &Endpoint) -> Option<Vec<&str>> {
        let paths = &self.both.paths[side];
        let own = Template::new(&endpoint.path);
        let itself = paths.same(&own);
        let others = paths.overlapping(&own, &self.steps)?.into_iter().filter(|place| Some(*place) != itself);
        let taking = others.map(|place| &paths.all[place]).filter(|other| !own.says_more_than(&other.template));
        let mut beside = taking.filter_map(|path| path.endpoints.first()).map(|taking| taking.path.as_str()).listed();
        beside.sort_unstable();
        Some(beside)
    }

    fn role(&self, name: &str) -> Option<About> {
        let of = |side: usize| {
            let roles = &self.lines[side].side.catalog.roles;
            roles.iter().find(|role| role.name == name).map(|role| &role.keeps)
        };
        let are_gone = self.both.new.catalog.roles.is_empty();
        let is_it = |lifted: &Lifted| lifted.role.as_deref().map_or(are_gone, |role| role == name);
        self.cap(name, of(0).zip(of(1)), &is_it)
    }

    fn actor(&self, name: &str, id: &str) -> Option<About> {
        let of = |side: usize| {
            let actors = &self.lines[side].side.catalog.actors;
            actors.iter().find(|actor| actor.name == name).map(|actor| &actor.keeps)
        };
        let are_gone = self.both.new.catalog.actors.is_empty();
        let is_it = |lifted: &Lifted| lifted.actor.as_deref().map_or(are_gone, |actor| actor == name);
        self.cap(name, of(0).zip(of(1)).filter(|_| id != "cap-lifted"), &is_it)
    }

    /// What is kept and was not; of what is gone, or is not capped any more, all that is left to anybody by that.
    fn cap(&self, name: &str, keeps: Option<(&Mask, &Mask)>, is_it: &dyn Fn(&Lifted) -> bool) -> Option<About> {
        let mut new = Mask::new(self.both.new.scope_count());
        if let Some((before, now)) = keeps {
            now.iter().filter(|scope| !self.both.same.is_in(*scope, before)).for_each(|scope| new.insert(scope));
        } else {
            let all = &self.both.gained.lifted;
            self.steps.take(all.list.len())?;
            let lifted = all.list.iter().filter(|lifted| is_it(lifted)).listed();
            // Callers of an actor that is gone may be any that is left, and only the first of those is listed.
            if all.is_too_much || lifted.iter().any(|lifted| lifted.becomes.is_some()) {
                new = Mask::all(self.both.new.scope_count());
            }
            for lifted in lifted {
                new.unite(&lifted.scopes);
            }
        }
        self.of_new(new, format!("{name:?}"))
    }

    fn preset(&self, name: &str) -> Option<About> {
        let [old, new] =
            [self.both.old, self.both.new].map(|side| side.catalog.presets.iter().find(|preset| preset.name == name));
        let (old, new) = old.zip(new)?;
        let is_more = |scope: &usize| !self.both.same.is_known(*scope) || !self.both.same.is_in(*scope, &old.scopes);
        let more = Mask::of(self.both.new.scope_count(), new.scopes.iter().filter(is_more));
        let opened = Given::new(self.both).opened(old, new)?;
        let (_, requests) = self.requests(&opened.iter().listed())?;
        self.of_new(more, format!("{name:?}{requests}"))
    }

    /// About what the path led to and leads to. A path may have the name of a scope, and is no change of it.
    fn path(&self, path: &str) -> Option<About> {
        let both = self.both;
        let [old, new] = self.paths.get_or_init(|| [both.old, both.new].map(RustPaths::of));
        let (old, new) = (both.old.starts(old.to(path)?), both.new.starts(new.to(path)?));
        let seeds = [Mask::of(both.old.scope_count(), old), Mask::of(both.new.scope_count(), new)];
        Some(About { seeds, leads_on: true, text: path.to_owned() })
    }

    /// About scopes of the new catalog, and the same ones in the old one.
    fn of_new(&self, new: Mask, text: String) -> Option<About> {
        let is_any = !new.is_empty();
        is_any.then(|| About { seeds: [self.old_of(&new), new], leads_on: true, text })
    }
}

fn is_of_a_list(id: &str) -> bool {
    id == "cap-lifted" || ["preset-", "role-", "actor-"].iter().any(|kind| id.starts_with(kind))
}

/// Adds what an endpoint asks for.
fn needs(endpoint: &Endpoint, scopes: &mut Mask) {
    if let Access::AnyOf(lists) = &endpoint.access {
        for list in lists {
            scopes.unite(list);
        }
    }
}
