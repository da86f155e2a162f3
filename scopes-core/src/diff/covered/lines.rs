//! What one of the catalogs says about scopes, as a text that does not depend on their order.

use super::super::same::Same;
use super::super::side::Side;
use super::super::walk::Steps;
use crate::catalog::{Access, Actor, Endpoint};
use crate::listed::Listed as _;
use crate::mask::{Mask, positions};

pub(super) struct Lines<'a, 'c> {
    pub(super) side: &'a Side<'c>,
    /// Which scopes of the other catalog are which of this one.
    other: &'a Same,
    /// The gates before each scope, each with its variable.
    gates: Vec<Vec<String>>,
}

impl<'a, 'c> Lines<'a, 'c> {
    pub(super) fn new(side: &'a Side<'c>, other: &'a Same) -> Self {
        let mut gates = vec![Vec::new(); side.scope_count()];
        for gate in &side.catalog.gates {
            for scope in gate.scopes.iter() {
                gates[scope].push(format!("{:?} {:?}", gate.name, gate.env));
            }
        }
        for gates in &mut gates {
            gates.sort_unstable();
        }
        Self { side, other, gates }
    }

    /// What leads to these scopes, and what they lead to; through which gates; and who keeps it. None where there are no more steps.
    pub(super) fn about(&self, seeds: &Mask, leads_on: bool, steps: &Steps) -> Option<String> {
        let leading = self.leading(seeds, steps)?;
        let kept = if leads_on { self.led(seeds) } else { seeds.clone() };
        let mut all = leading.clone();
        all.unite(&kept);
        let mut lines = Vec::new();
        for scope in all.iter() {
            lines.push(self.scope(scope, &all, steps)?);
        }
        steps.take(self.side.catalog.aliases.len())?;
        for alias in &self.side.catalog.aliases {
            if alias.targets.iter().any(|target| leading.contains(*target)) {
                lines.push(format!("alias {:?} {:?}", alias.name, self.names(alias.targets.iter().copied())));
            }
        }
        self.caps(&kept, steps, &mut lines)?;
        lines.sort_unstable();
        Some(self.head() + &lines.join("\n"))
    }

    /// All that says who may do what.
    pub(super) fn whole(&self) -> String {
        let catalog = self.side.catalog;
        let mut lines = vec![self.head()];
        for (scope, gates) in catalog.scopes.iter().zip(&self.gates) {
            lines.push(format!("scope {:?} {gates:?} {:?}", scope.name, scope.implies_directly));
        }
        let aliases = catalog.aliases.iter();
        lines.extend(aliases.map(|alias| format!("alias {:?} {:?}", alias.name, alias.targets)));
        lines.push(format!("sensitive {:?}", catalog.sensitive.ranges()));
        let presets = catalog.presets.iter();
        lines.extend(presets.map(|preset| format!("preset {:?} {:?}", preset.name, preset.scopes.ranges())));
        lines.extend(catalog.roles.iter().map(|role| format!("role {:?} {:?}", role.name, role.keeps.ranges())));
        let actors = catalog.actors.iter();
        lines.extend(actors.map(|actor| format!("{} {:?}", head_of(actor), actor.keeps.ranges())));
        for endpoint in &catalog.endpoints {
            let access = match &endpoint.access {
                Access::AnyOf(lists) => format!("{:?}", lists.iter().map(Mask::ranges).listed()),
                open => format!("{open:?}"),
            };
            lines.push(format!("endpoint {} {} {access}", endpoint.method, endpoint.path));
        }
        lines.push(format!("{:?}", catalog.bits.as_ref().map(|bits| &bits.retired)));
        lines.join("\n")
    }

    /// An endpoint with all of its alternatives.
    pub(super) fn endpoint(&self, endpoint: &Endpoint) -> String {
        let access = match &endpoint.access {
            Access::AnyOf(lists) => {
                let mut lists = lists.iter().map(|list| self.names(list.iter())).listed();
                lists.sort_unstable();
                format!("{lists:?}")
            }
            open => format!("{open:?}"),
        };
        format!("{} {} {access}", endpoint.method, endpoint.path)
    }

    /// What a name is.
    pub(super) fn kind(&self, name: &str) -> String {
        let kind = match self.side.find(name) {
            None => "nothing",
            Some(_) if self.side.is_retired(name) => "retired",
            Some(place) if place < self.side.scope_count() => "scope",
            Some(_) => "alias",
        };
        format!("{name:?} {kind}")
    }

    /// The scopes that lead to one of these, and these.
    pub(super) fn leading(&self, seeds: &Mask, steps: &Steps) -> Option<Mask> {
        let mut leading = seeds.clone();
        for (position, scope) in self.side.catalog.scopes.iter().enumerate() {
            steps.take(1)?;
            for range in &scope.implies {
                steps.take_for(range.len())?;
                if seeds.has_any_of(range) {
                    leading.insert(position);
                    break;
                }
            }
        }
        Some(leading)
    }

    fn led(&self, seeds: &Mask) -> Mask {
        let mut led = seeds.clone();
        for scope in seeds.iter() {
            self.side.catalog.scopes[scope].implies.iter().for_each(|range| led.insert_range(range));
        }
        led
    }

    fn head(&self) -> String {
        let catalog = self.side.catalog;
        let asks = (catalog.declared, !catalog.actors.is_empty(), !catalog.roles.is_empty());
        format!("catalog {:?} {asks:?}\n", catalog.name)
    }

    /// A scope, which one it is in the other catalog, what is before it, and what it implies of a set.
    fn scope(&self, scope: usize, of: &Mask, steps: &Steps) -> Option<String> {
        let mut implied = Vec::new();
        for range in &self.side.catalog.scopes[scope].implies_directly {
            steps.take_for(range.len())?;
            for (word, found) in of.in_range(range) {
                steps.take(found.count_ones() as usize)?;
                implied.extend(positions(word, found));
            }
        }
        let mut other = self.other.of(scope).to_vec();
        other.sort_unstable();
        let is = (other.len(), self.other.is_lost(scope), self.side.catalog.sensitive.contains(scope));
        let name = self.side.scope_name(scope);
        Some(format!("scope {name:?} {is:?} {:?} {:?}", self.gates[scope], self.names(implied.into_iter())))
    }

    /// What each role and each actor keeps of a set.
    fn caps(&self, of: &Mask, steps: &Steps, lines: &mut Vec<String>) -> Option<()> {
        let catalog = self.side.catalog;
        let actors = catalog.actors.iter().map(|actor| (head_of(actor), &actor.keeps));
        let roles = catalog.roles.iter().map(|role| (format!("role {:?}", role.name), &role.keeps));
        for (head, keeps) in roles.chain(actors) {
            let kept = keeps.clone().within(of);
            steps.take_for(self.side.scope_count())?;
            steps.take(kept.count())?;
            if !kept.is_empty() {
                lines.push(format!("{head} {:?}", self.names(kept.iter())));
            }
        }
        Some(())
    }

    fn names(&self, scopes: impl Iterator<Item = usize>) -> Vec<&'c str> {
        let mut names = scopes.map(|scope| self.side.scope_name(scope)).listed();
        names.sort_unstable();
        names
    }
}

fn head_of(actor: &Actor) -> String {
    format!("actor {:?} {}", actor.name, actor.capped_by_role)
}
