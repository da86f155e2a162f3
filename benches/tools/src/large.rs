//! Catalogs that have some of everything, however large, and others that differ from them in one thing.

use std::fmt::Write as _;

use crate::names;

/// A catalog with endpoints, aliases, presets, roles, actors, gates and numbers, and with scopes that imply all others.
#[derive(Clone)]
pub(crate) struct Large {
    /// How many scopes there are. There are 0.87 as many endpoints: 12,000 beside 13,800.
    pub(crate) scopes: usize,
    description: &'static str,
    sensitive_every: usize,
    /// Every such scope has another name, for which its old one is an alias.
    renamed_every: Option<usize>,
    /// What every four-hundredth scope implies.
    umbrella: &'static str,
    /// The action of its resource that every other scope implies.
    implied: usize,
    is_reversed: bool,
    /// How far aliases stand from what they stand for.
    alias_at: usize,
    /// The action of which presets have a scope.
    given: usize,
    roles: usize,
    role_drops: &'static str,
    actors: usize,
    is_capped: bool,
    is_declared: bool,
    gates: usize,
    variable: &'static str,
    /// The action that gates are before.
    gated: usize,
    prefix: &'static str,
    /// The path of some endpoints, which begin with a parameter.
    loose: usize,
    /// The action that every endpoint takes too.
    also: Option<usize>,
    /// The number of the first scope.
    first_number: Option<usize>,
}

/// What is not as it was, by its name.
pub(crate) type Edit = (&'static str, fn(&mut Large));

/// Edits of every kind, each of all that it can be made of.
pub(crate) const EDITS: [Edit; 27] = [
    ("nothing", |_| ()),
    ("texts", |large| large.description = "Lets you use"),
    ("sensitive scopes", |large| large.sensitive_every = 13),
    ("names", |large| large.renamed_every = Some(3)),
    ("more scopes", |large| large.scopes += large.scopes / 10),
    ("order", |large| large.is_reversed = true),
    ("implications", |large| large.implied = 1),
    ("umbrellas over reading", |large| large.umbrella = "*:read"),
    ("no umbrellas", |large| large.umbrella = ""),
    ("aliases", |large| large.alias_at = 1),
    ("presets", |large| large.given = 2),
    ("roles", |large| large.role_drops = "*:update"),
    ("fewer roles", |large| large.roles = 10),
    ("no roles", |large| large.roles = 0),
    ("fewer actors", |large| large.actors = 3),
    ("no actors", |large| large.actors = 0),
    ("caps", |large| large.is_capped = false),
    ("declared", |large| large.is_declared = true),
    ("variables of gates", |large| large.variable = "DOOR_"),
    ("what is behind gates", |large| large.gated = 1),
    ("fewer gates", |large| large.gates = 20),
    ("no gates", |large| large.gates = 0),
    ("paths", |large| large.prefix = "/api"),
    ("parameters first", |large| large.loose = 200),
    ("alternatives", |large| large.also = Some(2)),
    ("numbers", |large| large.first_number = Some(7)),
    ("no numbers", |large| large.first_number = None),
];

impl Large {
    /// A catalog of that many scopes.
    pub(crate) fn new(scopes: usize) -> Self {
        Self {
            scopes,
            description: "Allows to",
            sensitive_every: 97,
            renamed_every: None,
            umbrella: "*",
            implied: 0,
            is_reversed: false,
            alias_at: 0,
            given: 0,
            roles: 20,
            role_drops: "*:delete",
            actors: 6,
            is_capped: true,
            is_declared: false,
            gates: 40,
            variable: "GATE_",
            gated: 2,
            prefix: "",
            loose: 0,
            also: None,
            first_number: Some(0),
        }
    }

    /// The same but for one thing.
    pub(crate) fn edited(mut self, edit: fn(&mut Self)) -> Self {
        edit(&mut self);
        self
    }

    /// Its TOML.
    pub(crate) fn toml(&self) -> String {
        let mut toml = "[catalog]\nname = \"large\"\n".to_owned();
        let mut names = names::scopes(self.scopes);
        let mut renamed = Vec::new();
        if let Some(every) = self.renamed_every {
            for (position, name) in names.iter_mut().enumerate().skip(1).step_by(every) {
                let action = names::action(position);
                renamed.push((std::mem::replace(name, format!("renamed{position}:{action}")), position));
            }
        }
        if let Some(first) = self.first_number {
            let _ = writeln!(toml, "next_bit = {}", self.scopes + self.aliases() + renamed.len() + first);
        }
        if self.is_declared {
            toml.push_str("declared = true\n");
        }
        self.scopes(&names, &mut toml);
        self.add_aliases(&names, &renamed, &mut toml);
        self.policy(&names, &mut toml);
        self.endpoints(&names, &mut toml);
        if let Some(first) = self.first_number {
            self.bits(first, &names, &renamed, &mut toml);
        }
        toml
    }

    fn scopes(&self, names: &[String], toml: &mut String) {
        toml.push_str("[scopes]\n");
        let mut lines: Vec<String> =
            names.iter().enumerate().map(|(position, name)| self.scope(position, name, names)).collect();
        if self.is_reversed {
            lines.reverse();
        }
        toml.push_str(&lines.concat());
    }

    fn scope(&self, position: usize, name: &str, names: &[String]) -> String {
        let implied = position / 4 * 4 + self.implied;
        let implied = match position % 400 {
            3 if self.umbrella.is_empty() => String::new(),
            3 => format!("\"{}\"", self.umbrella),
            _ if position % 4 <= self.implied => String::new(),
            _ => format!("\"{}\"", names[implied]),
        };
        let (text, is_sensitive) = (self.description, position.is_multiple_of(self.sensitive_every));
        format!(
            "\"{name}\" = {{ description = \"{text} {position}.\", sensitive = {is_sensitive}, implies = [{implied}] }}\n"
        )
    }

    fn aliases(&self) -> usize {
        Self::aliases_of(self.scopes)
    }

    fn aliases_of(scopes: usize) -> usize {
        scopes / 25
    }

    fn add_aliases(&self, names: &[String], renamed: &[(String, usize)], toml: &mut String) {
        if self.aliases() > 0 || !renamed.is_empty() {
            toml.push_str("[aliases]\n");
        }
        for alias in 0..self.aliases() {
            let _ = writeln!(toml, "\"earlier{alias}:name\" = {{ to = \"{}\" }}", names[alias * 25 + self.alias_at]);
        }
        for (gone, position) in renamed {
            let _ = writeln!(toml, "\"{gone}\" = {{ to = \"{}\" }}", names[*position]);
        }
    }

    fn policy(&self, names: &[String], toml: &mut String) {
        for preset in 0..100 {
            let (one, other) = (self.scope_of(names, preset, 1), self.scope_of(names, preset + 7, self.given));
            let _ = writeln!(toml, "[presets.p{preset}]\nscopes = [\"{one}\", \"{other}\"]");
        }
        for role in 0..self.roles {
            let (drops, resource) = (self.role_drops, self.resource(role));
            let _ = writeln!(toml, "[roles.r{role}]\ndrops = [\"{drops}\", \"{resource}:*\"]");
        }
        for actor in 0..self.actors {
            let resource = self.resource(actor + 30);
            let capped = match self.roles {
                0 => String::new(),
                _ => format!("capped_by_role = {}\n", actor == 0 || actor == 1 && self.is_capped),
            };
            let _ = writeln!(toml, "[actors.a{actor}]\n{capped}drops = [\"{resource}:*\"]");
        }
        for gate in 0..self.gates {
            let (one, other) = (self.scope_of(names, gate * 3, 0), self.scope_of(names, gate * 5 + 1, self.gated));
            let scopes = format!("\"{one}\", \"{other}\"");
            let _ = writeln!(toml, "[gates.g{gate}]\nenv = \"{}{gate}\"\nscopes = [{scopes}]", self.variable);
        }
    }

    fn resource(&self, number: usize) -> String {
        names::resource(number * 4 % self.scopes)
    }

    fn scope_of<'n>(&self, names: &'n [String], resource: usize, action: usize) -> &'n str {
        &names[resource * 4 % self.scopes + action]
    }

    fn endpoints(&self, names: &[String], toml: &mut String) {
        let resources = self.scopes / 4;
        for endpoint in 0..self.scopes * 20 / 23 {
            let (resource, kind) = (endpoint % resources * 4, endpoint / resources);
            let (method, tail) = [("GET", ""), ("POST", ""), ("PUT", "/{id}"), ("POST", "/{id}:go")][kind];
            let path = match names::resource(resource) {
                path if kind == 2 && resource < self.loose * 4 => format!("{{any}}/{path}"),
                path => path,
            };
            let _ = writeln!(toml, "[endpoints.\"{method} {}/{path}{tail}\"]", self.prefix);
            let also = self.also.filter(|also| *also != kind && *also != 3);
            let others = also.into_iter().chain((kind != 3).then_some(3));
            let others =
                others.map(|action| format!(", [\"{}\"]", names[resource + action])).collect::<Vec<_>>().concat();
            let _ = writeln!(toml, "any_of = [[\"{}\"]{others}]", names[resource + kind]);
        }
    }

    fn bits(&self, first: usize, names: &[String], renamed: &[(String, usize)], toml: &mut String) {
        toml.push_str("[bits]\n");
        let aliases = (0..self.aliases()).map(|alias| format!("earlier{alias}:name"));
        let renamed_places: std::collections::BTreeMap<_, _> =
            renamed.iter().map(|(gone, position)| (position, gone)).collect();
        // Whoever is called another name keeps the number by the alias of it, and has a new one.
        let old = names
            .iter()
            .enumerate()
            .map(|(position, name)| renamed_places.get(&position).map_or(name.clone(), |gone| (*gone).clone()));
        let new = renamed.iter().map(|(_, position)| names[*position].clone());
        let retired = (0..first).map(|number| format!("gone{number}:name"));
        for (number, name) in retired.chain(old).chain(aliases).chain(new).enumerate() {
            let _ = writeln!(toml, "\"{name}\" = {number}");
        }
    }
}
