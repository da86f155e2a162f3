//! Catalogs that nobody wrote.

use std::ops::RangeInclusive;

use crate::names;
use crate::random::Random;

/// A catalog as its text will say it: lists hold names and patterns.
pub(crate) struct Catalog {
    pub(crate) name: String,
    pub(crate) separator: &'static str,
    pub(crate) scopes: Vec<String>,
    /// By scope.
    pub(crate) implies: Vec<Vec<String>>,
    pub(crate) aliases: Vec<(String, Vec<String>)>,
    pub(crate) sensitive: Vec<String>,
    pub(crate) declared: bool,
    pub(crate) roles: Vec<(String, Cap)>,
    pub(crate) actors: Vec<Actor>,
    pub(crate) gates: Vec<Gate>,
    /// What some functions require, with scopes by position.
    pub(crate) requirements: Vec<Tree>,
}

pub(crate) enum Cap {
    None,
    Keeps(Vec<String>),
    Drops(Vec<String>),
}

pub(crate) struct Actor {
    pub(crate) name: String,
    pub(crate) cap: Cap,
    pub(crate) capped_by_role: bool,
}

pub(crate) struct Gate {
    pub(crate) name: String,
    pub(crate) variable: Option<String>,
    pub(crate) scopes: Vec<String>,
}

pub(crate) enum Tree {
    One(usize),
    All(Vec<Tree>),
    Any(Vec<Tree>),
}

impl Catalog {
    /// Which conditions a catalog has follows from its number, so that no combination is left to luck.
    pub(crate) fn random(number: usize, random: &mut Random) -> Self {
        let separator = random.pick(&[":", ".", "/"]);
        let size = size(number, random);
        let [roles, actors, gates] = [1, 2, 3].map(|condition| entries(number, condition, random));
        let scopes = names::random(random, size, separator);
        let mut lists = Lists { random, scopes: &scopes, separator };
        Self {
            name: format!("catalog{number}"),
            separator,
            implies: lists.implications(),
            aliases: lists.aliases(),
            sensitive: lists.few(0),
            declared: has(number, 0),
            roles: (0..roles).map(|role| (format!("role{role}"), lists.cap())).collect(),
            actors: lists.actors(actors, roles > 0),
            gates: (0..gates).map(|gate| lists.gate(gate)).collect(),
            requirements: lists.requirements(),
            scopes,
        }
    }
}

fn has(number: usize, condition: usize) -> bool {
    number >> condition & 1 == 1
}

/// How many roles, actors or gates there are. One catalog has more of them than a word has bits.
fn entries(number: usize, condition: usize, random: &mut Random) -> usize {
    match number {
        14 => random.within(66..=70),
        _ if has(number, condition) => random.within(1..=3),
        _ => 0,
    }
}

/// Now and then a catalog has more scopes than a word has bits, or only one.
fn size(number: usize, random: &mut Random) -> usize {
    match number {
        0 | 31 => 1,
        13 | 15 | 32 | 47 => random.within(65..=70),
        _ if number % 5 == 1 => random.within(14..=24),
        _ => random.within(4..=11),
    }
}

struct Lists<'a> {
    random: &'a mut Random,
    scopes: &'a [String],
    separator: &'static str,
}

impl Lists<'_> {
    /// A number of names, and maybe a pattern, which takes the place of the names that fit it.
    fn some(&mut self, count: RangeInclusive<usize>) -> Vec<String> {
        let count = self.random.within(count);
        let mut list = self.random.choose(self.scopes, count);
        if self.random.chance(25) {
            let pattern = self.pattern();
            let fitting = names::selected(self.scopes, std::slice::from_ref(&pattern), self.separator);
            list.retain(|name| !fitting.contains(&name.as_str()));
            list.push(pattern);
        }
        list
    }

    fn few(&mut self, least: usize) -> Vec<String> {
        self.some(least..=self.scopes.len().div_ceil(4))
    }

    fn pattern(&mut self) -> String {
        let name = self.random.pick(self.scopes);
        names::pattern(self.random, &name, self.separator)
    }

    /// A pattern that fits another scope too: one that fits this scope alone implies nothing, and is refused.
    fn pattern_for_others(&mut self, scope: usize) -> Option<String> {
        let pattern = self.pattern();
        let fitting = names::selected(self.scopes, std::slice::from_ref(&pattern), self.separator);
        fitting.iter().any(|fitting| *fitting != self.scopes[scope]).then_some(pattern)
    }

    /// Scopes name only such as stand behind them in some order, for circles of names are refused. Patterns go anywhere.
    fn implications(&mut self) -> Vec<Vec<String>> {
        let (density, patterns) = self.random.pick(&[(15, 10), (40, 0), (50, 20), (90, 10)]);
        let mut order: Vec<_> = (0..self.scopes.len()).collect();
        self.random.shuffle(&mut order);
        let mut implies = vec![Vec::new(); order.len()];
        for (place, &scope) in order.iter().enumerate() {
            let behind: Vec<_> = order[place + 1..].iter().take(4).map(|&scope| self.scopes[scope].clone()).collect();
            if self.random.chance(density) {
                let count = self.random.within(1..=2);
                implies[scope] = self.random.choose(&behind, count);
            }
            if self.random.chance(patterns) {
                implies[scope].extend(self.pattern_for_others(scope));
            }
        }
        implies
    }

    fn aliases(&mut self) -> Vec<(String, Vec<String>)> {
        let count = self.random.within(0..=3);
        let alias = |alias| {
            let targets = self.random.within(1..=3);
            (format!("old{}alias{alias}", self.separator), self.random.choose(self.scopes, targets))
        };
        (0..count).map(alias).collect()
    }

    /// Mostly more is kept than is dropped, else little is left to look at.
    fn cap(&mut self) -> Cap {
        let count = self.scopes.len();
        match self.random.within(1..=8) {
            1 => Cap::Keeps(self.some(0..=count)),
            2..=4 => Cap::Keeps(self.some(count.div_ceil(2)..=count)),
            _ => Cap::Drops(self.few(1)),
        }
    }

    /// Where there are roles, they count for one of the actors at least.
    fn actors(&mut self, count: usize, may_be_capped: bool) -> Vec<Actor> {
        let mut actors: Vec<_> = (0..count).map(|actor| self.actor(actor, may_be_capped)).collect();
        let is_uncapped = may_be_capped && !actors.iter().any(|actor| actor.capped_by_role);
        if let Some(actor) = actors.last_mut().filter(|_| is_uncapped) {
            actor.capped_by_role = true;
        }
        actors
    }

    fn actor(&mut self, number: usize, may_be_capped: bool) -> Actor {
        let cap = if self.random.chance(40) { Cap::None } else { self.cap() };
        let capped_by_role = may_be_capped && self.random.chance(50);
        Actor { name: format!("actor{number}"), cap, capped_by_role }
    }

    fn gate(&mut self, number: usize) -> Gate {
        let variable = self.random.chance(50).then(|| format!("GATE_{number}"));
        Gate { name: format!("gate{number}"), variable, scopes: self.few(1) }
    }

    fn requirements(&mut self) -> Vec<Tree> {
        let count = if self.scopes.len() > 1 { 4 } else { 0 };
        (0..count).map(|_| self.tree(2)).collect()
    }

    fn tree(&mut self, depth: usize) -> Tree {
        if depth == 0 || (depth == 1 && self.random.chance(50)) {
            return Tree::One(self.random.within(0..=self.scopes.len() - 1));
        }
        let count = self.random.within(2..=3);
        let members = (0..count).map(|_| self.tree(depth - 1)).collect();
        if self.random.chance(35) { Tree::All(members) } else { Tree::Any(members) }
    }
}
