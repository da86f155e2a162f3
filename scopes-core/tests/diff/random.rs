//! Random catalogs, small ones, and others that are nearly the same.

use super::model::{Access, Actor, Gate, Model, Names, Token};

/// Random choices, which proptest makes and makes simpler.
pub(crate) struct Dice<'a>(pub(crate) &'a [u16], pub(crate) usize);

impl Dice<'_> {
    fn roll(&mut self, sides: usize) -> usize {
        let rolled = self.0.get(self.1 % self.0.len()).copied().unwrap_or_default();
        // Where the choices are used up they begin again, as others.
        let round = u16::try_from(self.1 / self.0.len()).unwrap_or_default();
        self.1 += 1;
        usize::from(rolled.wrapping_add(round.wrapping_mul(0x9E37)).wrapping_mul(if round == 0 { 1 } else { 31 }))
            % sides
    }

    fn is(&mut self, percent: usize) -> bool {
        self.roll(100) >= 100 - percent
    }

    fn some(&mut self, of: &[String], percent: usize) -> Names {
        of.iter().filter(|_| self.is(percent)).cloned().collect()
    }

    fn one(&mut self, of: &[String]) -> String {
        of[self.roll(of.len())].clone()
    }
}

const SCOPES: [&str; 6] = ["a:r", "a:w", "b:r", "b:w", "c:r", "c:w"];
const OTHERS: [&str; 2] = ["x:x", "y:y"];
const RETIRED: [&str; 2] = ["z:z", "w:w"];
const TEMPLATES: [&str; 12] = [
    "/f/list",
    "/f/{i}",
    "/f/{i}:go",
    "/f/l{i}",
    "/f/{i}.zip",
    "/{z}/list",
    "/{z}/{y}",
    "/f/{i}/{*rest}",
    "/f/{i}/x",
    "/f/list/{j}",
    "/{z}",
    "/f/list/",
];
const PATHS: [&str; 13] = [
    "/f/list",
    "/f/5",
    "/f/5:go",
    "/f/7:stop",
    "/f/lx",
    "/f/5.zip",
    "/f/l5.zip",
    "/g/list",
    "/g/h",
    "/f/5/x",
    "/f/list/x",
    "/f/list/q/r",
    "/f/list/",
];
pub(crate) const METHODS: [&str; 3] = ["GET", "HEAD", "POST"];

pub(crate) fn paths() -> impl Iterator<Item = &'static str> {
    PATHS.into_iter()
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

pub(crate) fn catalog(dice: &mut Dice<'_>) -> Model {
    let mut model = Model { scopes: owned(&SCOPES).into_iter().filter(|_| dice.is(70)).collect(), ..Model::default() };
    if model.scopes.is_empty() {
        model.scopes.push(SCOPES[dice.roll(SCOPES.len())].to_owned());
    }
    let pool: Vec<String> = owned(&SCOPES);
    for (at, scope) in pool.iter().enumerate() {
        let later = pool[at + 1..].to_vec();
        model.implies.insert(scope.clone(), dice.some(&later, 20));
    }
    model.umbrella = dice.is(10).then(|| dice.one(&pool));
    for alias in SCOPES.into_iter().chain(OTHERS) {
        if dice.is(30) {
            let to = if dice.is(60) { Names::from([dice.one(&pool)]) } else { dice.some(&pool, 40) };
            model.aliases.insert(alias.to_owned(), to);
        }
    }
    model.declared = dice.is(25);
    if dice.is(50) {
        for role in ["m", "o"] {
            if dice.is(60) {
                model.roles.insert(role.to_owned(), dice.some(&pool, 60));
            }
        }
    }
    if dice.is(50) {
        for actor in ["u", "bot"] {
            if dice.is(65) {
                let keeps = dice.is(60).then(|| dice.some(&pool, 60));
                model.actors.insert(actor.to_owned(), Actor { keeps, is_capped: dice.is(50) });
            }
        }
    }
    if dice.is(55) {
        for (gate, envs) in [("g", ["G_ONE", "G_TWO"]), ("h", ["H_ONE", "H_TWO"])] {
            if dice.is(60) {
                let env = dice.is(50).then(|| envs[usize::from(dice.is(25))].to_owned());
                model.gates.insert(gate.to_owned(), Gate { env, scopes: dice.some(&pool, 35) });
            }
        }
    }
    for template in TEMPLATES {
        for method in METHODS {
            if dice.is(if method == "GET" { 35 } else { 12 }) {
                model.endpoints.insert((method.to_owned(), template.to_owned()), access(dice, &pool));
            }
        }
    }
    if dice.is(40) {
        let mut bits: Vec<String> = owned(&SCOPES).into_iter().chain(owned(&OTHERS)).filter(|_| dice.is(80)).collect();
        bits.extend(owned(&RETIRED).into_iter().filter(|_| dice.is(30)));
        for at in 0..bits.len() {
            if dice.is(15) {
                let other = dice.roll(bits.len());
                bits.swap(at, other);
            }
        }
        model.bits = Some(bits);
    }
    fixed(model)
}

fn access(dice: &mut Dice<'_>, pool: &[String]) -> Access {
    match dice.roll(10) {
        0 => Access::Public,
        1 => Access::Authenticated,
        _ => {
            let count = 1 + dice.roll(2);
            Access::AnyOf((0..count).map(|_| dice.some(pool, 25)).collect())
        }
    }
}

/// The same where some of it is of the other.
pub(crate) fn mixed(model: &Model, other: &Model, dice: &mut Dice<'_>) -> Model {
    fn mix<K: Ord + Clone, V: Clone>(
        one: &std::collections::BTreeMap<K, V>,
        other: &std::collections::BTreeMap<K, V>,
        dice: &mut Dice<'_>,
        percent: usize,
    ) -> std::collections::BTreeMap<K, V> {
        let mut mixed = one.clone();
        let keys: std::collections::BTreeSet<K> = one.keys().chain(other.keys()).cloned().collect();
        for key in keys {
            if dice.is(percent) {
                match other.get(&key) {
                    Some(value) => mixed.insert(key, value.clone()),
                    None => mixed.remove(&key),
                };
            }
        }
        mixed
    }
    let percent = [3, 8, 20][dice.roll(3)];
    let mut mixed = model.clone();
    if dice.is(percent * 2) {
        mixed.scopes.clone_from(&other.scopes);
    }
    if dice.is(percent * 2) && !mixed.scopes.is_empty() {
        // A new name for a scope.
        let at = dice.roll(mixed.scopes.len());
        let (gone, new) = (mixed.scopes[at].clone(), OTHERS[dice.roll(2)].to_owned());
        if !mixed.has(&new) && !mixed.aliases.contains_key(&new) {
            mixed.renamed(&gone, &new, dice);
        }
    }
    if dice.is(percent) {
        // Two names change their paths, whether both are there or not.
        let names = owned(&SCOPES).into_iter().chain(owned(&OTHERS)).collect::<Vec<_>>();
        let (one, other) = (dice.one(&names), dice.one(&names));
        let paths = (mixed.path(&one), mixed.path(&other));
        mixed.paths.extend([(one, paths.1), (other, paths.0)]);
    }
    if dice.is(percent) {
        mixed.joined(OTHERS[dice.roll(2)], dice);
    }
    if dice.is(percent) && !mixed.aliases.is_empty() {
        mixed.promoted(dice);
    }
    mixed.implies = mix(&mixed.implies, &other.implies, dice, percent);
    mixed.aliases = mix(&mixed.aliases, &other.aliases, dice, percent);
    mixed.roles = mix(&mixed.roles, &other.roles, dice, percent);
    mixed.actors = mix(&mixed.actors, &other.actors, dice, percent);
    mixed.gates = mix(&mixed.gates, &other.gates, dice, percent);
    mixed.endpoints = mix(&mixed.endpoints, &other.endpoints, dice, percent);
    if dice.is(percent) {
        mixed.declared = other.declared;
    }
    if dice.is(percent) {
        mixed.umbrella.clone_from(&other.umbrella);
    }
    if dice.is(percent) {
        mixed.bits.clone_from(&other.bits);
    }
    fixed(mixed)
}

impl Model {
    /// A new scope, which every alias stands for that there is, and which requirements may ask for.
    fn joined(&mut self, new: &str, dice: &mut Dice<'_>) {
        if self.has(new) || self.aliases.contains_key(new) {
            return;
        }
        self.scopes.push(new.to_owned());
        self.aliases.values_mut().for_each(|to| *to = Names::from([new.to_owned()]));
        for access in self.endpoints.values_mut() {
            if let Access::AnyOf(lists) = access
                && dice.is(50)
            {
                *lists = vec![Names::from([new.to_owned()])];
            }
        }
    }

    /// An alias is a scope of its own, and what it stood for is gone. Often nobody takes anything away any more.
    fn promoted(&mut self, dice: &mut Dice<'_>) {
        let names: Vec<String> = self.aliases.keys().cloned().collect();
        let name = dice.one(&names);
        let gone = self.aliases.remove(&name).unwrap_or_default();
        self.scopes.retain(|scope| !gone.contains(scope));
        self.scopes.push(name.clone());
        for keeps in self.roles.values_mut().chain(self.actors.values_mut().filter_map(|actor| actor.keeps.as_mut())) {
            if !keeps.is_disjoint(&gone) && dice.is(80) {
                keeps.insert(name.clone());
            }
        }
        if dice.is(40) {
            self.roles.clear();
        }
        if dice.is(40) {
            self.actors.clear();
        }
    }

    fn renamed(&mut self, gone: &str, new: &str, dice: &mut Dice<'_>) {
        let rename = |names: &mut Names, percent: usize, dice: &mut Dice<'_>| {
            if names.contains(gone) && dice.is(percent) {
                names.remove(gone);
                names.insert(new.to_owned());
            }
        };
        self.scopes.iter_mut().filter(|scope| *scope == gone).for_each(|scope| new.clone_into(scope));
        for names in self.implies.values_mut().chain(self.aliases.values_mut()).chain(self.roles.values_mut()) {
            rename(names, 95, dice);
        }
        self.actors.values_mut().filter_map(|actor| actor.keeps.as_mut()).for_each(|keeps| rename(keeps, 95, dice));
        self.gates.values_mut().for_each(|gate| rename(&mut gate.scopes, 95, dice));
        for access in self.endpoints.values_mut() {
            if let Access::AnyOf(lists) = access {
                for list in lists {
                    rename(list, 95, dice);
                }
            }
        }
        if let Some(implied) = self.implies.remove(gone) {
            self.implies.insert(new.to_owned(), implied);
        }
        if dice.is(90) {
            self.aliases.insert(gone.to_owned(), Names::from([new.to_owned()]));
        }
        if let Some(bits) = self.bits.as_mut().filter(|bits| !bits.iter().any(|name| name == new)) {
            bits.push(new.to_owned());
        }
    }
}

/// What the format takes: nothing names a scope that is not there, or is without an effect.
fn fixed(mut model: Model) -> Model {
    let scopes: Names = model.scopes.iter().cloned().collect();
    let clean = |names: &mut Names| names.retain(|name| scopes.contains(name));
    model.umbrella = model.umbrella.filter(|name| scopes.contains(name) && scopes.len() > 1);
    if let Some(umbrella) = &model.umbrella {
        model.implies.remove(umbrella);
    }
    model.implies.retain(|name, _| scopes.contains(name));
    model.implies.values_mut().for_each(clean);
    model.implies.iter_mut().for_each(|(name, implied)| {
        implied.remove(name);
    });
    model.aliases.retain(|name, _| !scopes.contains(name));
    model.aliases.values_mut().for_each(clean);
    model.aliases.retain(|_, to| !to.is_empty());
    model.roles.values_mut().for_each(clean);
    model.roles.retain(|_, keeps| !keeps.is_empty());
    model.actors.values_mut().filter_map(|actor| actor.keeps.as_mut()).for_each(clean);
    model.actors.retain(|_, actor| actor.keeps.as_ref().is_none_or(|keeps| !keeps.is_empty()));
    if model.roles.is_empty() {
        model.actors.values_mut().for_each(|actor| actor.is_capped = false);
    } else if !model.actors.is_empty() && model.actors.values().all(|actor| !actor.is_capped) {
        model.actors.values_mut().take(1).for_each(|actor| actor.is_capped = true);
    }
    model.gates.values_mut().for_each(|gate| clean(&mut gate.scopes));
    model.gates.retain(|_, gate| !gate.scopes.is_empty());
    for access in model.endpoints.values_mut() {
        if let Access::AnyOf(lists) = access {
            lists.iter_mut().for_each(clean);
            lists.retain(|list| !list.is_empty());
            lists.dedup();
        }
    }
    model.endpoints.retain(|_, access| !matches!(access, Access::AnyOf(lists) if lists.is_empty()));
    alike(&mut model);
    if let Some(bits) = &mut model.bits {
        let missing: Vec<String> = model.scopes.iter().filter(|scope| !bits.contains(scope)).cloned().collect();
        bits.extend(missing);
    }
    model
}

/// What a lenient router takes for one another has one access.
fn alike(model: &mut Model) {
    for (one, other) in [("/f/list", "/f/list/")] {
        for method in METHODS {
            for kept in ["GET", "HEAD", "POST"] {
                let is_alike = method == kept || [method, kept].iter().all(|method| *method != "POST");
                let key = |method: &str, path: &str| (method.to_owned(), path.to_owned());
                if is_alike && model.endpoints.contains_key(&key(kept, one)) {
                    let access = model.endpoints[&key(kept, one)].clone();
                    if let Some(other) = model.endpoints.get_mut(&key(method, other)) {
                        *other = access;
                    }
                }
            }
        }
    }
    let both = |method: &str| model.endpoints.contains_key(&(method.to_owned(), "/f/list".to_owned()));
    if both("GET") && both("HEAD") {
        let slash = |method: &str| (method.to_owned(), "/f/list/".to_owned());
        model.endpoints.remove(&slash("GET"));
        model.endpoints.remove(&slash("HEAD"));
    }
}

/// A token of what the old catalog knows.
pub(crate) fn token(old: &Model, new: &Model, dice: &mut Dice<'_>) -> Token {
    let known = old.known();
    let percent = [12, 35, 60][dice.roll(3)];
    let numbers = old.bits.as_ref().map_or(0, Vec::len);
    let actors: Vec<String> = old.actors.keys().cloned().collect();
    let gates: Vec<_> =
        old.gates.iter().chain(&new.gates).map(|(name, gate)| (name.clone(), gate.env.clone())).collect();
    Token {
        names: dice.some(&known, percent),
        numbers: if dice.is(30) && new.bits.is_some() {
            (0..numbers).filter(|_| dice.is(15)).collect()
        } else {
            std::collections::BTreeSet::default()
        },
        declared: dice.some(&known, 60),
        actor: (!actors.is_empty() && dice.is(92)).then(|| dice.one(&actors)),
        roles: dice.some(&old.roles.keys().cloned().collect::<Vec<_>>(), 50),
        open: gates.into_iter().filter(|_| dice.is(50)).collect(),
    }
}
