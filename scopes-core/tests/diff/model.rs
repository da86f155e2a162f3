//! A catalog, what tokens of it can do, and which endpoint a request is, in plain sets and with nothing of the crate's own.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

pub(crate) type Names = BTreeSet<String>;

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Model {
    pub(crate) scopes: Vec<String>,
    pub(crate) implies: BTreeMap<String, Names>,
    /// The scope that implies every other one.
    pub(crate) umbrella: Option<String>,
    pub(crate) aliases: BTreeMap<String, Names>,
    pub(crate) roles: BTreeMap<String, Names>,
    pub(crate) actors: BTreeMap<String, Actor>,
    pub(crate) gates: BTreeMap<String, Gate>,
    pub(crate) declared: bool,
    pub(crate) endpoints: BTreeMap<(String, String), Access>,
    /// By number.
    pub(crate) bits: Option<Vec<String>>,
    /// The path in Rust of each name that has another one than its own.
    pub(crate) paths: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Actor {
    pub(crate) keeps: Option<Names>,
    pub(crate) is_capped: bool,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Gate {
    pub(crate) env: Option<String>,
    pub(crate) scopes: Names,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Access {
    Public,
    Authenticated,
    AnyOf(Vec<Names>),
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Token {
    pub(crate) names: Names,
    pub(crate) numbers: BTreeSet<usize>,
    pub(crate) declared: Names,
    pub(crate) actor: Option<String>,
    pub(crate) roles: Names,
    pub(crate) open: BTreeSet<(String, Option<String>)>,
}

impl Model {
    pub(crate) fn has(&self, scope: &str) -> bool {
        self.scopes.iter().any(|own| own == scope)
    }

    pub(crate) fn resolve(&self, name: &str) -> Names {
        if self.has(name) {
            return Names::from([name.to_owned()]);
        }
        self.aliases.get(name).cloned().unwrap_or_default()
    }

    pub(crate) fn number(&self, number: usize) -> Names {
        self.bits.as_ref().and_then(|bits| bits.get(number)).map(|name| self.resolve(name)).unwrap_or_default()
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.paths.get(name).cloned().unwrap_or_else(|| name.replace(':', "::"))
    }

    /// What code asks for by each path.
    pub(crate) fn asked(&self) -> BTreeMap<String, Names> {
        self.scopes.iter().chain(self.aliases.keys()).map(|name| (self.path(name), self.resolve(name))).collect()
    }

    pub(crate) fn retired(&self) -> Names {
        let is_retired = |name: &&String| self.resolve(name).is_empty();
        self.bits.iter().flatten().filter(is_retired).cloned().collect()
    }

    /// All names that it knows.
    pub(crate) fn known(&self) -> Vec<String> {
        self.scopes.iter().cloned().chain(self.aliases.keys().cloned()).chain(self.retired()).collect()
    }

    fn close(&self, from: &Names, is_open: &dyn Fn(&str) -> bool) -> Names {
        let mut closed: Names = from.iter().filter(|scope| is_open(scope)).cloned().collect();
        loop {
            let mut more = closed.clone();
            for scope in &closed {
                let all = self.scopes.iter().filter(|_| self.umbrella.as_ref() == Some(scope));
                let named = self.implies.get(scope).into_iter().flatten();
                more.extend(all.chain(named).filter(|scope| is_open(scope)).cloned());
            }
            if more == closed {
                return closed;
            }
            closed = more;
        }
    }

    /// None where no token can be made.
    pub(crate) fn effective(&self, token: &Token) -> Option<Names> {
        let is_open = |scope: &str| {
            let before = self.gates.iter().filter(|(_, gate)| gate.scopes.contains(scope));
            before.into_iter().all(|(name, gate)| token.open.contains(&(name.clone(), gate.env.clone())))
        };
        let named = |names: &Names| names.iter().flat_map(|name| self.resolve(name)).collect::<Names>();
        let mut base = named(&token.names);
        base.extend(token.numbers.iter().flat_map(|number| self.number(*number)));
        if self.declared {
            let declared = self.close(&named(&token.declared), &is_open);
            base.retain(|scope| declared.contains(scope));
        }
        let mut effective = self.close(&base, &is_open);
        let by_role = |scope: &String| {
            self.roles.is_empty()
                || token.roles.iter().any(|role| self.roles.get(role).is_some_and(|keeps| keeps.contains(scope)))
        };
        if self.actors.is_empty() {
            effective.retain(by_role);
            return Some(effective);
        }
        let actor = self.actors.get(token.actor.as_ref()?)?;
        effective.retain(|scope| actor.keeps.as_ref().is_none_or(|keeps| keeps.contains(scope)));
        if actor.is_capped {
            effective.retain(by_role);
        }
        Some(effective)
    }

    /// Who may make a request. None where it is not known.
    pub(crate) fn access(&self, method: &str, path: &str) -> Option<&Access> {
        let template = self.template(path)?;
        let of = |method: &str| self.endpoints.get(&(method.to_owned(), template.clone()));
        of(method).or_else(|| of("GET").filter(|_| method == "HEAD"))
    }

    fn template(&self, path: &str) -> Option<String> {
        let templates: BTreeSet<&String> = self.endpoints.keys().map(|(_, path)| path).collect();
        let parts: Vec<&str> = path[1..].trim_end_matches('/').split('/').collect();
        let slash = path.len() > 1 && path.ends_with('/');
        let is_verb = |at: usize| {
            parts[at].contains(':')
                && templates.iter().any(|template| {
                    let own = split(template);
                    own.get(at).is_some_and(|part| part.contains("}:"))
                        && own[..at].iter().zip(&parts).all(|(own, part)| fits(own, part))
                })
        };
        let is_it = |template: &str| {
            let own = split(template);
            let rest = own.last().is_some_and(|part| part.starts_with("{*"));
            let is_long = if rest { parts.len() >= own.len() } else { parts.len() == own.len() };
            let is_part = |at: usize, own: &str| fits(own, parts[at]) && !(rank(own) < 2 && is_verb(at));
            is_long
                && (rest || slash == (template.len() > 1 && template.ends_with('/')))
                && own.iter().enumerate().all(|(at, own)| is_part(at, own))
        };
        let found: Vec<&String> = templates.iter().copied().filter(|template| is_it(template)).collect();
        let best = found.iter().find(|one| !found.iter().any(|other| other != *one && says_more(other, one)))?;
        Some((*best).clone())
    }

    pub(crate) fn text(&self) -> String {
        let quoted = |names: &mut dyn Iterator<Item = &String>| {
            names.map(|name| format!("'{name}'")).collect::<Vec<_>>().join(", ")
        };
        let mut text = "[catalog]\nname = 'shop'\n".to_owned();
        if self.declared {
            text += "declared = true\n";
        }
        if let Some(bits) = &self.bits {
            writeln!(text, "next_bit = {}", bits.len()).unwrap();
        }
        text += "[scopes]\n";
        for scope in &self.scopes {
            let star = "'*'".to_owned();
            let mut implied = quoted(&mut self.implies.get(scope).into_iter().flatten());
            if self.umbrella.as_ref() == Some(scope) {
                implied = star;
            }
            let path = self.path(scope);
            writeln!(text, "'{scope}' = {{ description = '', implies = [{implied}], path = '{path}' }}").unwrap();
        }
        if !self.aliases.is_empty() {
            text += "[aliases]\n";
        }
        for (alias, to) in &self.aliases {
            let (to, path) = (quoted(&mut to.iter()), self.path(alias));
            writeln!(text, "'{alias}' = {{ to = [{to}], deprecated = 'old', path = '{path}' }}").unwrap();
        }
        for (role, keeps) in &self.roles {
            writeln!(text, "[roles.{role}]\nkeeps = [{}]", quoted(&mut keeps.iter())).unwrap();
        }
        for (name, actor) in &self.actors {
            writeln!(text, "[actors.{name}]\ncapped_by_role = {}", actor.is_capped).unwrap();
            if let Some(keeps) = &actor.keeps {
                writeln!(text, "keeps = [{}]", quoted(&mut keeps.iter())).unwrap();
            }
        }
        for (name, gate) in &self.gates {
            writeln!(text, "[gates.{name}]\nscopes = [{}]", quoted(&mut gate.scopes.iter())).unwrap();
            if let Some(env) = &gate.env {
                writeln!(text, "env = '{env}'").unwrap();
            }
        }
        for ((method, path), access) in &self.endpoints {
            match access {
                Access::Public => writeln!(text, "[public.endpoints.'{method} {path}']\nreason = 'why not'").unwrap(),
                Access::Authenticated => {
                    writeln!(text, "[authenticated.endpoints.'{method} {path}']\nsummary = ''").unwrap();
                }
                Access::AnyOf(lists) => {
                    let lists: Vec<_> = lists.iter().map(|list| format!("[{}]", quoted(&mut list.iter()))).collect();
                    writeln!(text, "[endpoints.'{method} {path}']\nany_of = [{}]", lists.join(", ")).unwrap();
                }
            }
        }
        if let Some(bits) = &self.bits {
            text += "[bits]\n";
            for (number, name) in bits.iter().enumerate() {
                writeln!(text, "'{name}' = {number}").unwrap();
            }
        }
        text
    }
}

/// Whether a token with these scopes, or none, may call.
pub(crate) fn may(effective: Option<&Names>, access: &Access) -> bool {
    match access {
        Access::Public => true,
        Access::Authenticated => effective.is_some(),
        Access::AnyOf(lists) => effective.is_some_and(|effective| lists.iter().any(|list| list.is_subset(effective))),
    }
}

fn split(template: &str) -> Vec<&str> {
    template[1..].trim_end_matches('/').split('/').collect()
}

/// How much a part says: nothing of how much is left, of one part, of its text, or all.
fn rank(part: &str) -> u8 {
    match part.find('{') {
        None => 3,
        Some(0) if part.ends_with('}') => u8::from(!part.starts_with("{*")),
        Some(_) => 2,
    }
}

fn around(part: &str) -> (&str, &str) {
    (part.split_once('{').unwrap().0, part.rsplit_once('}').unwrap().1)
}

fn fits(own: &str, part: &str) -> bool {
    if rank(own) == 3 {
        return own == part;
    }
    let (before, behind) = around(own);
    part.len() > before.len() + behind.len() && part.starts_with(before) && part.ends_with(behind)
}

fn says_more(one: &str, other: &str) -> bool {
    split(one).iter().zip(split(other)).any(|(one, other)| match (rank(one), rank(other)) {
        (2, 2) => {
            let ((before, behind), (others_before, others_behind)) = (around(one), around(other));
            !(others_before.starts_with(before) && others_behind.ends_with(behind))
        }
        (one, other) => one > other,
    })
}

/// The old scopes that a new one is. None where the old catalog does not know it; none of them where it is retired there.
pub(crate) fn old_of(old: &Model, new: &Model, scope: &str) -> Option<Names> {
    if old.has(scope) {
        return Some(Names::from([scope.to_owned()]));
    }
    let mut of = Names::new();
    for gone in old.scopes.iter().filter(|gone| !new.has(gone)) {
        let is_only = |to: Option<&Names>, scope: &str| to.is_some_and(|to| to.len() == 1 && to.contains(scope));
        if is_only(new.aliases.get(gone), scope) || is_only(old.aliases.get(scope), gone) {
            of.insert(gone.clone());
        }
    }
    if !of.is_empty() && !old.retired().contains(scope) {
        return Some(of);
    }
    old.retired().contains(scope).then(Names::new)
}
