//! A valid catalog: every name resolved, every pattern expanded, every rule of the format kept.

use crate::mask::Mask;
use crate::places::Places;

/// A valid catalog. Made by [`parse`](crate::parse), and by nothing else: whoever holds one may rely on every rule of the format.
///
/// Scopes are referred to by their position in [`scopes`](Self::scopes). Texts that the file leaves out are empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalog {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) texts: Texts,
    pub(crate) declared: bool,
    pub(crate) scopes: Vec<Scope>,
    pub(crate) aliases: Vec<Alias>,
    pub(crate) sensitive: Mask,
    pub(crate) resources: Vec<Resource>,
    pub(crate) groups: Vec<Group>,
    pub(crate) presets: Vec<Preset>,
    pub(crate) roles: Vec<Role>,
    pub(crate) actors: Vec<Actor>,
    pub(crate) gates: Vec<Gate>,
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) bits: Option<Bits>,
}

impl Catalog {
    /// `catalog.name`
    pub fn name(&self) -> &str {
        &self.name
    }

    /// `catalog.title`
    pub fn title(&self) -> &str {
        &self.title
    }

    /// `catalog.description` and `catalog.notes`
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// `catalog.declared`: whether tokens carry what their app may ask for at most.
    pub fn is_declared(&self) -> bool {
        self.declared
    }

    /// The scopes, in order of declaration.
    pub fn scopes(&self) -> &[Scope] {
        &self.scopes
    }

    /// The aliases, in order of declaration.
    pub fn aliases(&self) -> &[Alias] {
        &self.aliases
    }

    /// The scopes marked as sensitive.
    pub fn sensitive(&self) -> &Mask {
        &self.sensitive
    }

    /// Remarks on resources, and their second Rust names.
    pub fn resources(&self) -> &[Resource] {
        &self.resources
    }

    /// How documentation is grouped.
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Recommended presets.
    pub fn presets(&self) -> &[Preset] {
        &self.presets
    }

    /// Roles of users.
    pub fn roles(&self) -> &[Role] {
        &self.roles
    }

    /// Ways in which a token acts.
    pub fn actors(&self) -> &[Actor] {
        &self.actors
    }

    /// Gates before scopes.
    pub fn gates(&self) -> &[Gate] {
        &self.gates
    }

    /// Endpoints, each once, in order of declaration.
    pub fn endpoints(&self) -> &[Endpoint] {
        &self.endpoints
    }

    /// The numbers of `[bits]`, where the catalog has that table.
    pub fn bits(&self) -> Option<&Bits> {
        self.bits.as_ref()
    }

    /// Whether grants alone do not decide about tokens: it has roles, actors, gates or `declared`.
    pub fn has_conditions(&self) -> bool {
        self.declared || !self.roles.is_empty() || !self.actors.is_empty() || !self.gates.is_empty()
    }
}

/// What the catalog says about an entry, in its own words.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct Texts {
    /// `description`
    pub description: String,
    /// `notes`
    pub notes: String,
    /// `give_when`
    pub give_when: String,
    /// `not_needed_when`
    pub not_needed_when: String,
}

/// A scope.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Scope {
    /// The wire name.
    pub name: String,
    /// Where the name stands in the text, in bytes.
    pub at: usize,
    /// Where it is in Rust.
    pub path: RustPath,
    /// Its texts.
    pub texts: Texts,
    /// What to use instead, where it is deprecated.
    pub deprecated: Option<String>,
    /// Everything it implies, directly or not, without itself, ascending.
    pub implies: Vec<std::ops::Range<usize>>,
    /// What its own list says that it implies, without itself.
    pub implies_directly: Vec<std::ops::Range<usize>>,
    /// The scopes that a proof of this one proves too, ascending, without itself: it implies them, and whatever lets it
    /// through lets them through.
    pub proves: Vec<usize>,
}

/// The derived path of a scope or alias: modules and a last segment, as in `#[requires(…)]`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RustPath {
    /// The modules, outermost first. None for a scope of one segment.
    pub modules: Vec<String>,
    /// The last segment.
    pub name: String,
}

impl std::fmt::Display for RustPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for module in &self.modules {
            write!(f, "{module}::")?;
        }
        f.write_str(&self.name)
    }
}

/// A name that is accepted in tokens and stands for one or more scopes.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Alias {
    /// The wire name.
    pub name: String,
    /// Where the name stands in the text, in bytes.
    pub at: usize,
    /// Where it is in Rust.
    pub path: RustPath,
    /// The scopes it stands for, ascending. At least one.
    pub targets: Vec<usize>,
    /// Its texts.
    pub texts: Texts,
    /// What to use instead.
    pub deprecated: String,
}

/// Remarks on a resource.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// The first segment of the scopes' names.
    pub name: String,
    /// The module of its scopes.
    pub module: String,
    /// The second Rust name of the module.
    pub rust_alias: Option<String>,
    /// Its texts.
    pub texts: Texts,
}

/// Scopes that documentation shows together.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// The key.
    pub name: String,
    /// The heading.
    pub title: String,
    /// Its texts.
    pub texts: Texts,
    /// Its scopes.
    pub scopes: Mask,
}

/// Scopes recommended for a job.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Preset {
    /// The key.
    pub name: String,
    /// The heading.
    pub title: String,
    /// Its texts.
    pub texts: Texts,
    /// The scopes that belong to it.
    pub scopes: Mask,
    /// The scopes that may be added.
    pub optional: Mask,
}

/// What is left of a user's grants in a role.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Role {
    /// The key.
    pub name: String,
    /// Its texts.
    pub texts: Texts,
    /// The scopes that the role keeps.
    pub keeps: Mask,
}

/// As whom a token acts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Actor {
    /// The key.
    pub name: String,
    /// Its texts.
    pub texts: Texts,
    /// The scopes that the actor keeps.
    pub keeps: Mask,
    /// Whether the role of the user caps it.
    pub capped_by_role: bool,
}

/// Scopes that mean nothing until the gate is open.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Gate {
    /// The key.
    pub name: String,
    /// Its texts.
    pub texts: Texts,
    /// The environment variable that opens it.
    pub env: Option<String>,
    /// The scopes behind it.
    pub scopes: Mask,
}

/// An endpoint, and who may call it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// The HTTP method.
    pub method: String,
    /// The path template.
    pub path: String,
    /// What it does.
    pub summary: String,
    /// Why it is public. Empty for every other endpoint.
    pub reason: String,
    /// The scopes that it does not need, but shows or allows more with.
    pub optional: Mask,
    /// Its texts.
    pub texts: Texts,
    /// Who may call it.
    pub access: Access,
}

/// Who may call an endpoint.
#[derive(Debug, Clone, PartialEq)]
pub enum Access {
    /// Anybody, without a token.
    Public,
    /// Anybody with a valid token.
    Authenticated,
    /// A token that has all scopes of one of the sets.
    AnyOf(Vec<Mask>),
}

impl Access {
    /// Whether the same callers may call: in which order alternatives stand does not matter.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::AnyOf(own), Self::AnyOf(other)) => places_of(own).names() == places_of(other).names(),
            _ => self == other,
        }
    }
}

impl Access {
    /// Whether whoever may call here may call there.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        match (self, other) {
            (_, Self::Public) | (Self::Authenticated | Self::AnyOf(_), Self::Authenticated) => true,
            (Self::AnyOf(own), Self::AnyOf(other)) => {
                own.iter().all(|own| other.iter().any(|other| other.iter().all(|scope| own.contains(scope))))
            }
            _ => false,
        }
    }
}

/// Each of these sets, by the ranges of scopes that it has.
fn places_of(sets: &[Mask]) -> Places {
    let mut places = Places::default();
    for set in sets {
        places.add(&format!("{:?}", set.ranges()));
    }
    places
}

/// The fixed numbers of names, for tokens in compact form. All of them are the numbers from 0 on, each once.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Bits {
    /// The number of each scope, by its position.
    pub scopes: Vec<u16>,
    /// The number of each alias that has one, by its position.
    pub aliases: Vec<Option<u16>>,
    /// The names that are neither scope nor alias any more, with their numbers.
    pub retired: Vec<(String, u16)>,
    /// `catalog.next_bit`, the count of all numbers.
    pub next: u32,
}
