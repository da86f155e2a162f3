//! What a catalog means, in sentences.

use std::fmt;

use scopes_core::{Access, Bits, Catalog, Endpoint, Mask};

/// The sentences that there are, with `_` for names.
pub(super) const SENTENCES: &[&str] = &[
    "scope _",
    "scope _ conveys _",
    "alias _ is _",
    "sensitive _",
    "declared apps",
    "group _ has _",
    "preset _ has _",
    "preset _ may have _",
    "role _ keeps _",
    "actor _ keeps _",
    "actor _ is capped",
    "gate _ has _",
    "gate _ reads _",
    "module _ is _",
    "endpoint _ _ public",
    "endpoint _ _ authenticated",
    "endpoint _ _ needs _",
    "endpoint _ _ needs _ and _",
    "endpoint _ _ optional _",
    "number _ is _",
    "number _ retired",
    "number _ next",
    "path _ is _",
];

/// Sentences, those with the same beginning together.
pub(super) struct Meaning {
    lines: Vec<(String, Vec<String>)>,
}

impl Meaning {
    pub(super) fn of(catalog: &Catalog) -> Self {
        let mut meaning = Self { lines: Vec::new() };
        meaning.add_names(catalog);
        meaning.add_lists(catalog);
        meaning.add_policies(catalog);
        for endpoint in catalog.endpoints() {
            meaning.add_endpoint(endpoint, catalog);
        }
        if let Some(bits) = catalog.bits() {
            meaning.add_bits(bits, catalog);
        }
        meaning
    }

    /// Whether it has a sentence.
    pub(super) fn says(&self, sentence: &str) -> bool {
        self.lines.iter().any(|(beginning, ends)| ends.iter().any(|end| format!("{beginning} {end}") == *sentence))
    }

    fn add(&mut self, beginning: impl Into<String>, ends: impl IntoIterator<Item = String>) {
        self.lines.push((beginning.into(), ends.into_iter().collect()));
    }

    fn add_names(&mut self, catalog: &Catalog) {
        self.add("scope", catalog.scopes().iter().map(|scope| scope.name.clone()));
        for scope in catalog.scopes().iter().filter(|scope| !scope.implies.is_empty()) {
            let implied = scope.implies.iter().cloned().flatten().map(|index| catalog.scopes()[index].name.clone());
            self.add(format!("scope {} conveys", scope.name), implied);
        }
        for alias in catalog.aliases() {
            let targets = alias.targets.iter().map(|&index| catalog.scopes()[index].name.clone());
            self.add(format!("alias {} is", alias.name), targets);
        }
        let scopes = catalog.scopes().iter().map(|scope| (&scope.name, &scope.path));
        let aliases = catalog.aliases().iter().map(|alias| (&alias.name, &alias.path));
        for (name, path) in scopes.chain(aliases).map(|(name, path)| (name, path.to_string())) {
            if path != name.replace([':', '.'], "::") {
                self.add(format!("path {name} is"), [path]);
            }
        }
        for resource in catalog.resources() {
            self.add(format!("module {} is", resource.name), resource.rust_alias.clone());
        }
    }

    fn add_lists(&mut self, catalog: &Catalog) {
        if !catalog.sensitive().is_empty() {
            self.add("sensitive", named(catalog.sensitive(), catalog));
        }
        for group in catalog.groups() {
            self.add(format!("group {} has", group.name), named(&group.scopes, catalog));
        }
        for preset in catalog.presets() {
            self.add(format!("preset {} has", preset.name), named(&preset.scopes, catalog));
            if !preset.optional.is_empty() {
                self.add(format!("preset {} may have", preset.name), named(&preset.optional, catalog));
            }
        }
    }

    fn add_policies(&mut self, catalog: &Catalog) {
        if catalog.is_declared() {
            self.add("declared", ["apps".to_owned()]);
        }
        for role in catalog.roles() {
            self.add(format!("role {} keeps", role.name), named(&role.keeps, catalog));
        }
        for actor in catalog.actors() {
            self.add(format!("actor {} keeps", actor.name), named(&actor.keeps, catalog));
            self.add(format!("actor {} is", actor.name), actor.capped_by_role.then(|| "capped".to_owned()));
        }
        for gate in catalog.gates() {
            self.add(format!("gate {} has", gate.name), named(&gate.scopes, catalog));
            if let Some(variable) = &gate.env {
                self.add(format!("gate {} reads", gate.name), [variable.clone()]);
            }
        }
    }

    fn add_endpoint(&mut self, endpoint: &Endpoint, catalog: &Catalog) {
        let name = format!("endpoint {} {}", endpoint.method, endpoint.path);
        match &endpoint.access {
            Access::Public => self.add(&name, ["public".to_owned()]),
            Access::Authenticated => self.add(&name, ["authenticated".to_owned()]),
            Access::AnyOf(sets) => {
                let all_of = |set: &Mask| named(set, catalog).collect::<Vec<_>>().join(" and ");
                self.add(format!("{name} needs"), sets.iter().map(all_of));
            }
        }
        if !endpoint.optional.is_empty() {
            self.add(format!("{name} optional"), named(&endpoint.optional, catalog));
        }
    }

    fn add_bits(&mut self, bits: &Bits, catalog: &Catalog) {
        for (scope, bit) in catalog.scopes().iter().zip(&bits.scopes) {
            self.add(format!("number {bit} is"), [scope.name.clone()]);
        }
        for (alias, bit) in catalog.aliases().iter().zip(&bits.aliases) {
            self.lines.extend(bit.map(|bit| (format!("number {bit} is"), vec![alias.name.clone()])));
        }
        for (_, bit) in &bits.retired {
            self.add(format!("number {bit}"), ["retired".to_owned()]);
        }
        self.add(format!("number {}", bits.next), ["next".to_owned()]);
    }
}

impl fmt::Display for Meaning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (beginning, ends) in &self.lines {
            let ends = if ends.is_empty() { "nothing".to_owned() } else { ends.join(", ") };
            writeln!(f, "    {beginning}: {ends}")?;
        }
        Ok(())
    }
}

fn named<'c>(mask: &'c Mask, catalog: &'c Catalog) -> impl Iterator<Item = String> + 'c {
    mask.iter().map(|index| catalog.scopes()[index].name.clone())
}
