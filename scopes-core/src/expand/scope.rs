//! The enum `Scope`, and what it tells the run-time crate.

use proc_macro2::TokenStream;

use super::tables::texts_of;
use super::template::fill;
use super::{Context, docs, escape_markdown, markers};
use crate::listed::Listed as _;
use crate::mask::word_count;

/// The traits that the compiler derives for the enums of a catalog.
pub(super) const DERIVES: &str = "#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
)]";

pub(super) fn expand_enum(context: &Context<'_>) -> TokenStream {
    let catalog = context.catalog;
    let title = if catalog.title.is_empty() { &catalog.name } else { &catalog.title };
    let docs = docs::entry(format!("A scope of {}.", docs::code(title)), &catalog.texts);
    let mut variants = String::new();
    for (index, scope) in catalog.scopes.iter().enumerate() {
        variants += &context.docs[index];
        variants += &deprecated(scope.deprecated.as_deref());
        variants += context.variant(index);
        variants += ",\n";
    }
    let allows = context.allows;
    context.tokens(&format!(
        "{docs}
        {allows}
        {DERIVES}
        #[repr(u16)]
        #[non_exhaustive]
        pub enum Scope {{ {variants} }}"
    ))
}

/// The attribute of something that is deprecated.
pub(super) fn deprecated(note: Option<&str>) -> String {
    let note = note.map(escape_markdown::note);
    note.map(|note| format!("#[deprecated(note = {note:?})]\n")).unwrap_or_default()
}

/// The methods of `Scope`, and the traits behind them.
pub(super) fn impls(context: &Context<'_>) -> String {
    let variants = context.tree.variants.iter().map(String::as_str).listed();
    [methods(context), texts_of("VARIANTS", &variants), traits(context)].concat()
}

fn methods(context: &Context<'_>) -> String {
    let variants = context.tree.variants.iter().map(|variant| format!("Scope::{variant}")).listed().join(", ");
    let still = context.allow_deprecated();
    fill(METHODS, &[("allow", context.allows), ("still", still), ("variants", &variants)])
}

const METHODS: &str = "
#allow
#still
impl Scope {
    /// Every scope of the catalog, in order of declaration.
    pub const ALL: &'static [Self] = &[#variants];

    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        NAMES[self as usize]
    }

    /// The set of this scope alone.
    pub const fn set(self) -> ScopeSet {
        ScopeSet::EMPTY.__with_index(self as u16)
    }

    /// Whether the set has this scope.
    pub const fn is_in(self, set: ScopeSet) -> bool {
        set.__has_index(self as u16)
    }

    /// What the scope allows, in the catalog's words; empty where it does not say.
    pub const fn description(self) -> &'static str {
        DESCRIPTIONS.at(self as usize)
    }

    /// Everything that the scope implies, directly or not, without itself, as if all gates were open.
    pub fn implies(self) -> ScopeSet {
        ScopeSet::__implied_by(self)
    }

    /// Whether the catalog marks the scope as sensitive.
    pub const fn is_sensitive(self) -> bool {
        SENSITIVE.__has_index(self as u16)
    }

    /// The endpoints that the catalog lists for the scope, alone or together with others.
    pub fn endpoints(self) -> impl ::core::iter::Iterator<Item = &'static private::EndpointInfo> {
        private::endpoints_of(&ENDPOINTS, self as u16)
    }

    /// The group that documentation shows the scope in; the first where it is in several.
    pub fn group(self) -> ::core::option::Option<&'static private::GroupInfo> {
        private::group_of(&GROUPS, self as u16)
    }

    /// The gates that the scope is behind: all of them have to be open.
    pub fn gates(self) -> impl ::core::iter::Iterator<Item = &'static private::GateInfo> {
        private::gates_of(&GATES, self as u16)
    }
}
";

fn traits(context: &Context<'_>) -> String {
    let catalog = context.catalog;
    let entry = |has_entries: bool, name| if has_entries { name } else { "private::NoKeys" };
    let (bits, numbered) = if catalog.bits.is_some() { (BITS, "Yes") } else { ("", "No") };
    fill(
        TRAITS,
        &[
            ("count", &catalog.scopes.len().to_string()),
            ("words", &word_count(catalog.scopes.len()).to_string()),
            ("role", entry(!catalog.roles.is_empty(), "Role")),
            ("actor", entry(!catalog.actors.is_empty(), "Actor")),
            ("gate", entry(!catalog.gates.is_empty(), "Gate")),
            ("declared", if catalog.declared { "Yes" } else { "No" }),
            ("numbered", numbered),
            ("name", &format!("{:?}", catalog.name)),
            ("proved", &markers::proved(context)),
            ("bits", bits),
            ("expected", &format!("{:?}", format!("the name of one scope of catalog `{}`", catalog.name))),
        ],
    )
}

/// The derived `Debug` is a match, which takes the compiler time and memory by the square of the number of variants.
const TRAITS: &str = "
impl ::core::fmt::Debug for Scope {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(VARIANTS.at(*self as usize))
    }
}

impl private::CatalogScope for Scope {
    type Words = [u64; #words];
    type Role = #role;
    type Actor = #actor;
    type Gate = #gate;
    type Declared = private::#declared;
    type Numbered = private::#numbered;
    const CATALOG_NAME: &'static str = #name;
    const COUNT: usize = #count;
    const PROVED: &'static [private::Implication] = &[#proved];

    fn all() -> &'static [Self] {
        Self::ALL
    }

    fn index(self) -> usize {
        self as usize
    }

    fn names() -> &'static private::NameTable {
        &LOOKUP
    }

    #bits

    fn implications() -> &'static [private::Implication] {
        &IMPLICATIONS
    }

    fn direct_implications() -> &'static [private::Implication] {
        &DIRECT_IMPLICATIONS
    }

    fn deprecated() -> &'static [(u16, &'static str)] {
        &DEPRECATED
    }

    fn sensitive() -> ScopeSet {
        SENSITIVE
    }

    fn endpoints() -> &'static [private::EndpointInfo] {
        &ENDPOINTS
    }

    fn policy() -> &'static private::Policy<Self> {
        &POLICY
    }
}

impl private::TakesRole<#role> for Scope {
    fn __role(given: #role) -> #role {
        given
    }
}

impl ::core::ops::BitOr for Scope {
    type Output = ScopeSet;

    fn bitor(self, other: Self) -> ScopeSet {
        self.set().union(other.set())
    }
}

impl ::core::fmt::Display for Scope {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.as_str())
    }
}

impl ::core::str::FromStr for Scope {
    type Err = private::UnknownScope;

    fn from_str(name: &str) -> ::core::result::Result<Self, private::UnknownScope> {
        private::scope_from_name(name)
    }
}

private::impl_serde!(Scope, #expected);
";

/// What gives scopes their numbers.
const BITS: &str = "
fn bits() -> &'static private::Bits {
    &BITS
}
";
