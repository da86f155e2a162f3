//! One of the two catalogs, as the comparison asks it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::walk::Steps;
use crate::catalog::{Catalog, Gate};
use crate::listed::Listed as _;
use crate::mask::Mask;
use crate::places::Places;

/// The gates of both catalogs.
pub(super) struct Gates {
    places: Places,
    key: fn(&Gate) -> String,
    /// Each with the variables that open it.
    pub(super) all: Vec<Vec<(String, Option<String>)>>,
}

impl Gates {
    /// A gate that another variable opens is another gate.
    pub(super) fn of(catalogs: [&Catalog; 2]) -> Self {
        // No name has a line break in it.
        Self::by(|gate| format!("{}\n{:?}", gate.name, gate.env), catalogs)
    }

    /// A gate is the same, whatever opens it.
    pub(super) fn by_name(catalogs: [&Catalog; 2]) -> Self {
        Self::by(|gate| gate.name.clone(), catalogs)
    }

    fn by(key: fn(&Gate) -> String, catalogs: [&Catalog; 2]) -> Self {
        let mut gates = Self { places: Places::default(), key, all: Vec::new() };
        for gate in catalogs.into_iter().flat_map(|catalog| &catalog.gates) {
            let place = gates.places.first(&key(gate), gates.all.len());
            if place == gates.all.len() {
                gates.all.push(Vec::new());
            }
            let opened = (gate.name.clone(), gate.env.clone());
            if let Some(known) = gates.all.get_mut(place).filter(|known| !known.contains(&opened)) {
                known.push(opened);
            }
        }
        gates
    }

    pub(super) fn position(&self, gate: &Gate) -> Option<usize> {
        self.places.get(&(self.key)(gate))
    }

    /// No gate.
    pub(super) fn none(&self) -> Mask {
        Mask::new(self.all.len())
    }

    pub(super) fn named(&self, gates: &Mask) -> Vec<(String, Option<String>)> {
        gates.iter().filter_map(|gate| self.all.get(gate)).flatten().cloned().listed()
    }
}

/// What is left by each role and each actor of a catalog, in the places of one of both.
pub(super) struct Caps {
    all: Mask,
    none: Mask,
    roles: Vec<Mask>,
    actors: Vec<Mask>,
}

impl Caps {
    /// The same in other places.
    pub(super) fn moved(&self, moved: impl Fn(&Mask) -> Mask) -> Self {
        Self {
            all: moved(&self.all),
            none: moved(&self.none),
            roles: self.roles.iter().map(&moved).listed(),
            actors: self.actors.iter().map(&moved).listed(),
        }
    }
}

/// A catalog with its names and gates by place.
pub(super) struct Side<'c> {
    pub(super) catalog: &'c Catalog,
    names: Places,
    /// The gates before each scope.
    gates: Vec<Mask>,
    ungated: Mask,
    leading: Mask,
    /// By sets of open gates.
    open: RefCell<BTreeMap<Mask, Rc<Mask>>>,
    roles: Places,
    actors: Places,
}

impl<'c> Side<'c> {
    pub(super) fn new(catalog: &'c Catalog, gates: &Gates) -> Self {
        let mut before = vec![Mask::new(gates.all.len()); catalog.scopes.len()];
        for gate in &catalog.gates {
            let Some(position) = gates.position(gate) else { continue };
            for scope in gate.scopes.iter() {
                if let Some(before) = before.get_mut(scope) {
                    before.insert(position);
                }
            }
        }
        let count = catalog.scopes.len();
        let scopes = || catalog.scopes.iter().enumerate();
        let mut side = Self {
            catalog,
            names: Places::default(),
            ungated: Mask::of(count, (0..count).filter(|scope| before[*scope].is_empty())),
            leading: Mask::of(
                count,
                scopes().filter(|(_, scope)| !scope.implies_directly.is_empty()).map(|(scope, _)| scope),
            ),
            open: RefCell::default(),
            gates: before,
            roles: Places::of(&mut catalog.roles.iter().map(|role| role.name.as_str())),
            actors: Places::of(&mut catalog.actors.iter().map(|actor| actor.name.as_str())),
        };
        for name in 0..side.name_count() {
            side.names.first(side.name(name), name);
        }
        side
    }

    pub(super) fn scope_count(&self) -> usize {
        self.catalog.scopes.len()
    }

    /// How many names the catalog knows: those of scopes, of aliases, and of what is retired.
    pub(super) fn name_count(&self) -> usize {
        self.scope_count() + self.catalog.aliases.len() + self.retired().len()
    }

    fn retired(&self) -> &'c [(String, u16)] {
        self.catalog.bits.as_ref().map_or(&[], |bits| &bits.retired)
    }

    pub(super) fn name(&self, name: usize) -> &'c str {
        let (scopes, aliases) = (&self.catalog.scopes, &self.catalog.aliases);
        if let Some(scope) = scopes.get(name) {
            return &scope.name;
        }
        let place = name - scopes.len();
        let retired = || self.retired().get(place - aliases.len()).map_or("", |(name, _)| name);
        aliases.get(place).map_or_else(retired, |alias| &alias.name)
    }

    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.names.get(name)
    }

    pub(super) fn scope(&self, name: &str) -> Option<usize> {
        self.find(name).filter(|place| *place < self.scope_count())
    }

    pub(super) fn is_retired(&self, name: &str) -> bool {
        self.find(name).is_some_and(|place| place >= self.scope_count() + self.catalog.aliases.len())
    }

    /// The alias of this name.
    pub(super) fn alias(&self, name: &str) -> Option<&'c crate::catalog::Alias> {
        self.catalog.aliases.get(self.find(name)?.checked_sub(self.scope_count())?)
    }

    /// The scopes that a name stands for.
    pub(super) fn starts(&self, name: usize) -> Vec<usize> {
        if name < self.scope_count() {
            return vec![name];
        }
        self.catalog.aliases.get(name - self.scope_count()).map_or_else(Vec::new, |alias| alias.targets.clone())
    }

    /// The scopes that a name stands for here.
    pub(super) fn starts_of(&self, name: &str) -> Vec<usize> {
        self.find(name).map_or_else(Vec::new, |name| self.starts(name))
    }

    pub(super) fn scope_name(&self, scope: usize) -> &'c str {
        self.catalog.scopes.get(scope).map_or("", |scope| &scope.name)
    }

    pub(super) fn gates(&self, scope: usize) -> &Mask {
        &self.gates[scope]
    }

    /// The scopes that no gate is before.
    pub(super) fn ungated(&self) -> &Mask {
        &self.ungated
    }

    /// The scopes that imply others.
    pub(super) fn leading(&self) -> &Mask {
        &self.leading
    }

    /// The scopes that are behind no other gates than these. None where there are no more steps.
    pub(super) fn open(&self, gates: &Mask, steps: &Steps) -> Option<Rc<Mask>> {
        if let Some(open) = self.open.borrow().get(gates) {
            return Some(Rc::clone(open));
        }
        let count = self.scope_count();
        steps.take(1 + count / 8)?;
        let open = Rc::new(Mask::of(count, (0..count).filter(|scope| self.gates[*scope].is_subset(gates))));
        self.open.borrow_mut().insert(gates.clone(), Rc::clone(&open));
        Some(open)
    }

    /// Whether a role leaves a scope to its users.
    pub(super) fn role_keeps(&self, role: &str, scope: usize) -> bool {
        let role = self.roles.get(role).and_then(|role| self.catalog.roles.get(role));
        role.is_some_and(|role| role.keeps.contains(scope))
    }

    /// What an actor keeps, everything where none is given, and whether roles cap it. None where it holds nothing.
    pub(super) fn actor(&self, actor: Option<&str>) -> Option<(Option<&'c Mask>, bool)> {
        let has_roles = !self.catalog.roles.is_empty();
        if self.catalog.actors.is_empty() {
            return Some((None, has_roles));
        }
        let actor = self.catalog.actors.get(self.actors.get(actor?)?)?;
        Some((Some(&actor.keeps), has_roles && actor.capped_by_role))
    }

    /// What roles and actors leave.
    pub(super) fn caps(&self) -> Caps {
        let roles = self.catalog.roles.iter().map(|role| role.keeps.clone()).listed();
        let actors = self.catalog.actors.iter().map(|actor| actor.keeps.clone()).listed();
        Caps { all: Mask::all(self.scope_count()), none: Mask::new(self.scope_count()), roles, actors }
    }

    /// What an actor leaves, and whether roles cap it. None where it holds nothing.
    pub(super) fn actor_cap<'a>(&self, caps: &'a Caps, actor: Option<&str>) -> Option<(&'a Mask, bool)> {
        let has_roles = !self.catalog.roles.is_empty();
        if self.catalog.actors.is_empty() {
            return Some((&caps.all, has_roles));
        }
        let place = self.actors.get(actor?)?;
        Some((caps.actors.get(place)?, has_roles && self.catalog.actors.get(place)?.capped_by_role))
    }

    /// What a role leaves.
    pub(super) fn role_cap<'a>(&self, caps: &'a Caps, role: Option<&str>) -> &'a Mask {
        if self.catalog.roles.is_empty() {
            return &caps.all;
        }
        let place = role.and_then(|role| self.roles.get(role));
        place.and_then(|place| caps.roles.get(place)).unwrap_or(&caps.none)
    }

    /// What these leave to a token.
    pub(super) fn cap(&self, caps: &Caps, actor: Option<&str>, role: Option<&str>) -> Mask {
        match self.actor_cap(caps, actor) {
            None => caps.none.clone(),
            Some((keeps, false)) => keeps.clone(),
            Some((keeps, true)) => keeps.clone().within(self.role_cap(caps, role)),
        }
    }

    pub(super) fn has_actor(&self, actor: &str) -> bool {
        self.actors.has(actor)
    }

    /// The actors that a token may be of, none among them.
    pub(super) fn actors(&self) -> Vec<Option<&'c str>> {
        self.catalog.actors.iter().map(|actor| Some(actor.name.as_str())).chain([None]).listed()
    }

    /// The roles that a user may have, none among them.
    pub(super) fn roles(&self) -> Vec<Option<&'c str>> {
        self.catalog.roles.iter().map(|role| Some(role.name.as_str())).chain([None]).listed()
    }
}

/// Whether apps do not declare their scopes any more.
pub(super) fn is_declared_off([old, new]: [&Side<'_>; 2]) -> bool {
    old.catalog.declared && !new.catalog.declared
}
