//! The sentence of each message: lower case, no full stop, the user's words in backticks.

use std::fmt;

use super::{Entry, Message};

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Catalog => "catalog",
            Self::Scope => "scope",
            Self::Alias => "alias",
            Self::Resource => "resource",
            Self::Group => "group",
            Self::Set => "set",
            Self::Role => "role",
            Self::Actor => "actor",
            Self::Gate => "gate",
            Self::Endpoint => "endpoint",
        })
    }
}

impl fmt::Display for Message {
    #[allow(clippy::too_many_lines, reason = "a table: one row per message")]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use Message as M;
        match self {
            M::NotUtf8 { byte } => write!(f, "the catalog is not UTF-8: byte 0x{byte:02x} here"),
            M::Syntax { detail } => write!(f, "this is not TOML: {detail}"),
            M::DuplicateKey { key } => write!(f, "`{key}` is written twice"),
            M::DuplicateEntry { entry, name } => write!(f, "{entry} `{name}` is declared twice"),
            M::UnknownKey { key, table, .. } => write!(f, "`{key}` means nothing in {table}"),
            M::WrongType { key, expected, found } => write!(f, "`{key}` must be {expected}, not {found}"),
            M::EmptyName { entry } => write!(f, "the name of {} is empty", article(*entry)),
            M::IllegalScopeName { name, character, position } => {
                write!(f, "`{}` is not a scope name: {} at position {position}", shown(name), spelled(*character))
            }
            M::IllegalName { entry, name } => write!(f, "`{}` cannot name {}", shown(name), article(*entry)),
            M::MissingCatalogName => f.write_str("the catalog has no name"),
            M::IllegalCatalogName { name } => write!(f, "`{}` cannot name a catalog", shown(name)),
            M::IllegalSeparator { separator } => {
                write!(f, "`{}` cannot separate the parts of a scope name", shown(separator))
            }
            M::EmptyCatalog => f.write_str("the catalog declares no scope"),
            M::TooManyScopes { count } => {
                write!(f, "the catalog declares {count} scopes and aliases; 65535 is the most")
            }
            M::TooManySegments { name, count } => {
                write!(f, "`{}` has {count} parts; {} is the most", shown(name), crate::resolve::MOST_SEGMENTS)
            }

            M::AliasIsScope { name } => write!(f, "`{name}` is declared as a scope and as an alias"),
            M::AliasOfAlias { alias, target } => {
                write!(f, "alias `{alias}` points at `{target}`, which is an alias too")
            }
            M::AliasOfUnknown { alias, target, .. } => {
                write!(f, "alias `{alias}` points at `{target}`, which the catalog does not declare")
            }
            M::AliasWithoutTarget { alias } => write!(f, "alias `{alias}` points at no scope"),
            M::AliasInList { list, alias, .. } => write!(f, "{list} names `{alias}`, which is an alias"),
            M::UnknownScope { list, name, .. } => {
                write!(f, "{list} names `{name}`, which the catalog does not declare")
            }
            M::PatternMatchesNothing { list, pattern } => {
                write!(f, "{list} names `{pattern}`, which matches no scope")
            }
            M::ImplicationCycle { scopes } => write!(f, "scopes imply each other in a circle: {}", chain(scopes)),
            M::TooManyImplications { limit } => {
                write!(f, "the implications of the catalog fill more than {limit} entries")
            }

            M::IllegalPath { path } => write!(f, "`{}` is not a path for a scope", shown(path)),
            M::NoRustName { name, segment } => {
                write!(f, "no Rust name can be derived from `{name}`: nothing is left of its part `{segment}`")
            }
            M::RustNameTaken { first, second, rust } => {
                write!(f, "scopes `{first}` and `{second}` have the same Rust name: {rust}")
            }
            M::RustNameGenerated { name, rust } => {
                write!(f, "the Rust name of `{name}` is taken: `scopes!` generates {rust} itself")
            }
            M::EntryRustNameTaken { entry, first, second, rust } => {
                write!(f, "{entry}s `{first}` and `{second}` have the same Rust name: `{rust}`")
            }
            M::EntryWithoutRustName { entry, name } => write!(f, "no Rust name can be derived from {entry} `{name}`"),
            M::UnknownResource { name, .. } => write!(f, "no scope belongs to a resource `{name}`"),
            M::IllegalRustAlias { alias } => write!(f, "`{}` cannot name a Rust module", shown(alias)),
            M::RustAliasTaken { alias } => write!(f, "the Rust name `{alias}` is taken"),

            M::EndpointMethod { endpoint, method } => {
                write!(f, "endpoint `{}` has no HTTP method: `{}` is none", shown(endpoint), shown(method))
            }
            M::EndpointPath { endpoint } => write!(f, "the path of endpoint `{}` is not a path", shown(endpoint)),
            M::EndpointBraces { endpoint } => write!(f, "endpoint `{}` has unbalanced braces", shown(endpoint)),
            M::EndpointParameter { endpoint, segment } => {
                write!(f, "endpoint `{}` has a part that no router can match: `{}`", shown(endpoint), shown(segment))
            }
            M::EndpointCatchAll { endpoint } => {
                write!(f, "endpoint `{}` goes on behind a parameter that takes the rest of the path", shown(endpoint))
            }
            M::EndpointShape { first, second } => {
                write!(f, "endpoints `{first}` and `{second}` are the same path under other parameter names")
            }
            M::EndpointScopedTwice { endpoint } => {
                write!(f, "endpoint `{endpoint}` is listed under a scope and in `[endpoints]`")
            }
            M::EndpointScopedAndOpen { endpoint, open } => {
                write!(f, "endpoint `{endpoint}` needs scopes and is {open} at once")
            }
            M::EndpointOpenTwice { endpoint } => {
                write!(f, "endpoint `{endpoint}` is public and authenticated at once")
            }
            M::FlatAnyOf { endpoint } => write!(f, "`any_of` of endpoint `{endpoint}` is not a list of lists"),
            M::EmptyAnyOf { endpoint } => write!(f, "`any_of` of endpoint `{endpoint}` has an empty list"),
            M::EndpointWithoutScopes { endpoint } => write!(f, "endpoint `{endpoint}` does not say what it needs"),

            M::KeepsAndDrops { entry, name } => write!(f, "{entry} `{name}` has both `keeps` and `drops`"),
            M::KeepsOrDrops { name } => write!(f, "role `{name}` has neither `keeps` nor `drops`"),
            M::CappedWithoutRoles { actor } => {
                write!(f, "actor `{actor}` is capped by the user's role, but the catalog has no roles")
            }
            M::IllegalVariable { gate, variable } => {
                write!(f, "gate `{gate}` reads `{}`, which is not the name of a variable", shown(variable))
            }

            M::IllegalBits { value } => write!(f, "`bits` is `{}`, which means nothing", shown(value)),
            M::BitsNotPinned { key } => {
                write!(f, "`{key}` has no meaning here: the bits of this catalog are not pinned")
            }
            M::NextBitMissing => f.write_str("the catalog pins its bits but has no `next_bit`"),
            M::BitOutOfRange { bit } => write!(f, "{bit} is not a bit"),
            M::BitMissing { scope, .. } => write!(f, "scope `{scope}` has no `bit`"),
            M::BitTaken { bit, first, second } => write!(f, "scopes `{first}` and `{second}` have the same bit {bit}"),
            M::BitRetired { bit, scope } => write!(f, "scope `{scope}` has bit {bit}, which is retired"),
            M::BitNotBelowNext { bit, next } => write!(f, "bit {bit} is not below `next_bit`, which is {next}"),
            M::BitUnaccounted { bit, next } => {
                write!(f, "bit {bit} is below `next_bit`, which is {next}, but neither used nor retired")
            }
            M::BitRetiredTwice { bit } => write!(f, "bit {bit} is retired twice"),

            M::NoSuchScope { catalog, name, .. } => write!(f, "catalog `{catalog}` has no scope `{name}`"),
            M::EmptyRequirement => f.write_str("`#[requires()]` names no scope"),
            M::EmptyList { combinator } => write!(f, "`{combinator}()` names no scope"),
            M::SingleSegment { name } => write!(f, "`{name}` does not say which module the scope is in"),
            M::ScopeTwice { path } => write!(f, "`{path}` is required twice"),
            M::TooManyMembers { combinator, count } => {
                write!(f, "{combinator} has {count} members; 12 is the most")
            }
            M::NoNot => f.write_str("there is no `not`: a requirement names what a caller must hold"),
            M::UnknownCombinator { name } => write!(f, "`{name}(…)` means nothing in a requirement"),
            M::ScopeAsText { text } => write!(f, "a scope is written as a path, not as text: `\"{text}\"`"),
            M::SingleColon => f.write_str("a path is written with two colons"),
            M::PathWithArguments => f.write_str("a scope takes no arguments"),
            M::NotARequirement => f.write_str("this is not a scope"),
            M::UnknownOption { attribute, name } => write!(f, "`#[{attribute}]` has no option `{name}`"),
            M::OptionTwice { name } => write!(f, "`{name} = …` is written twice"),
            M::OptionBeforeScopes { name } => write!(f, "a scope stands behind `{name} = …`"),
            M::AttributeOnOther { attribute, found } => {
                write!(f, "`#[{attribute}]` stands on {found}, but only a function can be called")
            }
            M::AttributeTwice { attribute } => write!(f, "`#[{attribute}]` stands on this function twice"),
            M::AttributesTogether { first, second } => {
                write!(f, "`#[{first}]` and `#[{second}]` stand on one function")
            }
            M::ProofNotFirst { proof } => write!(f, "`{proof}` is not the first parameter"),
            M::ProofTwice { proof } => write!(f, "`{proof}` is a parameter twice"),
            M::ProofByReference { proof } => write!(f, "`{proof}` stands behind a reference"),
            M::ProofInside { proof } => write!(f, "`{proof}` stands inside another type"),
            M::ProofWithArguments { proof, attribute } => {
                write!(f, "`{proof}` has its type argument written out beside `#[{attribute}]`")
            }
            M::ProofInGuardMode { proof } => write!(f, "`{proof}` is a parameter, but `token = …` checks in the body"),
            M::AuthenticatedWithoutToken => {
                f.write_str("`#[authenticated]` does not say which catalog's token it takes")
            }
            M::PublicWithoutReason => f.write_str("`#[public]` does not say why the function needs no token"),
            M::PublicOnMethod => f.write_str("`#[public]` stands on a method"),
            M::GuardWithoutResult => f.write_str("`token = …` needs a return type that is written as `Result`"),
            M::GuardWithoutBody => f.write_str("`token = …` checks in the body, and there is none"),
            M::SecondCatalog => f.write_str("`scopes!` takes one catalog"),
            M::UnknownMacroOption { name } => write!(f, "`scopes!` has no option `{name}`"),
            M::MissingCatalogPath => f.write_str("`scopes!` needs a catalog"),
            M::CatalogNotAString => f.write_str("a catalog is named by a string"),
            M::UnreadableCatalog { file, error } => write!(f, "cannot read catalog `{file}`: {error}"),
            M::CatalogOutsidePackage => f.write_str("`CARGO_MANIFEST_DIR` is not set, so the catalog cannot be found"),
        }
    }
}

fn article(entry: Entry) -> String {
    match entry {
        Entry::Alias | Entry::Actor | Entry::Endpoint => format!("an {entry}"),
        _ => format!("a {entry}"),
    }
}

/// A text of the user, fit for one line: control characters escaped, no longer than a line should be.
fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(80).map(escaped).collect();
    if text.chars().count() > 80 {
        shown.push('…');
    }
    shown
}

fn spelled(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        '\t' => "a tab".to_owned(),
        '"' => "a quotation mark".to_owned(),
        '\\' => "a backslash".to_owned(),
        c if c.is_ascii_control() => format!("the control character 0x{:02x}", u32::from(c)),
        c => format!("`{c}`"),
    }
}

/// `a`, which implies `b`, which implies `a`
fn chain(scopes: &[String]) -> String {
    let names: Vec<String> = scopes.iter().map(|name| format!("`{name}`")).collect();
    names.join(" implies ")
}

fn escaped(character: char) -> String {
    if character.is_control() { character.escape_default().to_string() } else { character.to_string() }
}
