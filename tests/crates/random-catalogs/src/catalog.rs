//! A catalog as its text says it. Lists of scopes are names, patterns resolved; nothing is closed.

/// A catalog.
#[derive(Debug)]
pub struct Catalog {
    /// The TOML.
    pub text: &'static str,
    /// The scopes, in order of declaration.
    pub scopes: &'static [&'static str],
    /// Each scope with another that it implies directly.
    pub implies: &'static [(&'static str, &'static str)],
    /// Each alias with the scopes it stands for.
    pub aliases: &'static [(&'static str, &'static [&'static str])],
    /// The sensitive scopes.
    pub sensitive: &'static [&'static str],
    /// Whether apps declare scopes.
    pub declared: bool,
    /// The roles.
    pub roles: &'static [Role],
    /// The actors.
    pub actors: &'static [Actor],
    /// The gates.
    pub gates: &'static [Gate],
    /// Some requirements over the scopes.
    pub requirements: &'static [Tree],
}

/// A role.
#[derive(Debug)]
pub struct Role {
    /// Its key.
    pub name: &'static str,
    /// What it keeps.
    pub keeps: &'static [&'static str],
}

/// An actor.
#[derive(Debug)]
pub struct Actor {
    /// Its key.
    pub name: &'static str,
    /// What it keeps.
    pub keeps: &'static [&'static str],
    /// Whether the role of the user counts.
    pub capped_by_role: bool,
}

/// A gate.
#[derive(Debug)]
pub struct Gate {
    /// Its key.
    pub name: &'static str,
    /// What is behind it.
    pub scopes: &'static [&'static str],
    /// Its environment variable; empty where it has none.
    pub variable: &'static str,
}

/// A requirement.
#[derive(Debug)]
pub enum Tree {
    /// A scope.
    One(&'static str),
    /// All of them.
    All(&'static [Tree]),
    /// One of them.
    Any(&'static [Tree]),
}
