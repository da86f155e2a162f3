//! The enums `Role`, `Actor` and `Gate`, each where the catalog has such entries.

use std::fmt::Write as _;

use proc_macro2::TokenStream;

use super::scope::DERIVES;
use super::template::{fill, literals};
use super::{Context, docs};
use crate::catalog::{Catalog, Texts};
use crate::listed::Listed as _;
use crate::mask::word_count;
use crate::rust_name::type_ident;

/// One of the enums.
struct Enum<'a> {
    name: &'static str,
    /// One of them, in a message.
    kind: &'static str,
    docs: &'static str,
    entries: Vec<Entry<'a>>,
    /// The methods that only this enum has.
    methods: &'static str,
}

struct Entry<'a> {
    key: &'a str,
    description: &'a str,
    docs: String,
}

impl<'a> Entry<'a> {
    fn new(key: &'a str, texts: &'a Texts, docs: String) -> Self {
        Self { key, description: &texts.description, docs }
    }
}

/// The names of the enums that the catalog has.
pub(super) fn names(catalog: &Catalog) -> String {
    enums(catalog).iter().map(|of| of.name).listed().join(", ")
}

fn enums(catalog: &Catalog) -> Vec<Enum<'_>> {
    let mut enums = vec![roles(catalog), actors(catalog), gates(catalog)];
    enums.retain(|of| !of.entries.is_empty());
    enums
}

fn roles(catalog: &Catalog) -> Enum<'_> {
    let entries = catalog.roles.iter().map(|role| Entry::new(&role.name, &role.texts, docs::role(catalog, role)));
    Enum {
        name: "Role",
        kind: "role",
        docs: " A role of a user: what it leaves of what was granted.",
        entries: entries.listed(),
        methods: "
            /// The scopes that the role keeps; it takes all others away.
            pub const fn keeps(self) -> ScopeSet {
                POLICY.roles[self as usize]
            }
        ",
    }
}

fn actors(catalog: &Catalog) -> Enum<'_> {
    let entries = catalog.actors.iter().map(|actor| Entry::new(&actor.name, &actor.texts, docs::actor(catalog, actor)));
    Enum {
        name: "Actor",
        kind: "actor",
        docs: " As whom a token acts.",
        entries: entries.listed(),
        methods: "
            /// The scopes that the actor keeps; it takes all others away.
            pub const fn keeps(self) -> ScopeSet {
                POLICY.actors[self as usize].keeps
            }

            /// Whether the role of the user takes scopes away too.
            pub const fn is_capped_by_role(self) -> bool {
                POLICY.actors[self as usize].capped_by_role
            }
        ",
    }
}

fn gates(catalog: &Catalog) -> Enum<'_> {
    let entries = catalog.gates.iter().map(|gate| Entry::new(&gate.name, &gate.texts, docs::gate(catalog, gate)));
    Enum {
        name: "Gate",
        kind: "gate",
        docs: " A gate: the scopes behind it mean nothing until it is open.",
        entries: entries.listed(),
        methods: "
            /// The scopes behind the gate.
            pub const fn scopes(self) -> ScopeSet {
                POLICY.gates[self as usize].scopes
            }

            /// The environment variable that opens the gate; empty where only code does.
            pub const fn variable(self) -> &'static str {
                POLICY.gates[self as usize].variable
            }
        ",
    }
}

pub(super) fn expand(context: &Context<'_>) -> TokenStream {
    let mut text = String::new();
    for Enum { name, docs, entries, .. } in enums(context.catalog) {
        let mut variants = String::new();
        for Entry { key, docs, .. } in entries {
            let _ = write!(variants, "#[doc = {docs:?}] {}, ", type_ident(key));
        }
        let docs = format!("{docs:?}");
        let values = [("name", name), ("docs", &docs), ("allow", context.allows), ("derives", DERIVES)];
        text += &fill(ENUM, &[values.as_slice(), &[("variants", &variants)]].concat());
    }
    context.tokens(&text)
}

const ENUM: &str = "
#[doc = #docs]
#allow
#derives
#[derive(::core::fmt::Debug)]
#[non_exhaustive]
pub enum #name { #variants }
";

/// The methods of the enums, for the hidden module.
pub(super) fn impls(context: &Context<'_>) -> String {
    enums(context.catalog).iter().map(|of| impls_of(of, context)).listed().concat()
}

fn impls_of(Enum { name, kind, entries, methods, .. }: &Enum<'_>, context: &Context<'_>) -> String {
    let catalog = &context.catalog.name;
    let variants = entries.iter().map(|entry| format!("Self::{}", type_ident(entry.key))).listed().join(", ");
    fill(
        IMPLS,
        &[
            ("allow", context.allows),
            ("name", name),
            ("variants", &variants),
            ("descriptions", &literals(&mut entries.iter().map(|entry| entry.description))),
            ("methods", methods),
            ("words", &word_count(entries.len()).to_string()),
            ("kind", &format!("{kind:?}")),
            ("catalog", &format!("{catalog:?}")),
            ("keys", &literals(&mut entries.iter().map(|entry| entry.key))),
            ("expected", &format!("{:?}", format!("the name of one {kind} of catalog `{catalog}`"))),
        ],
    )
}

const IMPLS: &str = "
#allow
impl #name {
    /// All of them, in order of declaration.
    pub const ALL: &'static [Self] = &[#variants];

    /// The key in the catalog.
    pub const fn as_str(self) -> &'static str {
        <Self as private::KeyEnum>::KEYS.names[self as usize]
    }

    /// The description in the catalog; empty where it has none.
    pub const fn description(self) -> &'static str {
        const DESCRIPTIONS: &[&str] = &[#descriptions];
        DESCRIPTIONS[self as usize]
    }

    #methods
}

impl private::KeyEnum for #name {
    type Words = [u64; #words];
    const ALL: &'static [Self] = Self::ALL;
    const KEYS: &'static private::KeyNames =
        &private::KeyNames { kind: #kind, catalog: #catalog, names: &[#keys] };

    fn index(self) -> usize {
        self as usize
    }
}

impl private::Key for #name {}

impl ::core::fmt::Display for #name {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl ::core::str::FromStr for #name {
    type Err = private::UnknownKey;

    fn from_str(name: &str) -> ::core::result::Result<Self, private::UnknownKey> {
        private::key_from_name(name)
    }
}

private::impl_serde!(#name, #expected);
";
