//! The names of a catalog and what they mean, as its text says it.

use std::collections::{BTreeMap, BTreeSet};

pub struct Names {
    /// Scopes and aliases, in order.
    pub all: Vec<String>,
    pub roles: Vec<String>,
    meanings: BTreeMap<String, Meaning>,
    order: Vec<String>,
}

pub struct Meaning {
    pub scopes: BTreeSet<String>,
    /// What the catalog says to use instead.
    pub advice: Option<String>,
}

impl Names {
    /// # Panics
    ///
    /// Where the text is no catalog.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let catalog = scopes_core::parse("catalog.toml", text.as_bytes()).expect("it is a catalog");
        let mut meanings = BTreeMap::new();
        let order: Vec<String> = catalog.scopes().iter().map(|scope| scope.name.clone()).collect();
        for scope in catalog.scopes() {
            let scopes = BTreeSet::from([scope.name.clone()]);
            meanings.insert(scope.name.clone(), Meaning { scopes, advice: scope.deprecated.clone() });
        }
        for alias in catalog.aliases() {
            let scopes = alias.targets.iter().map(|target| order[*target].clone()).collect();
            meanings.insert(alias.name.clone(), Meaning { scopes, advice: Some(alias.deprecated.clone()) });
        }
        let all = order.iter().cloned().chain(catalog.aliases().iter().map(|alias| alias.name.clone())).collect();
        let roles = catalog.roles().iter().map(|role| role.name.clone()).collect();
        Self { all, roles, meanings, order }
    }

    #[must_use]
    pub fn meaning(&self, name: &str) -> Option<&Meaning> {
        self.meanings.get(name)
    }

    /// Scopes in the order in which the catalog declares them.
    #[must_use]
    pub fn in_order(&self, scopes: &BTreeSet<String>) -> Vec<&str> {
        self.order.iter().filter(|name| scopes.contains(*name)).map(String::as_str).collect()
    }
}
