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
            Self::Preset => "preset",
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
            M::Syntax { detail, .. } => write!(f, "this is not TOML: {detail}"),
            M::DuplicateKey { key } => write!(f, "{} is written twice", ticked(key)),
            M::DuplicateEntry { entry, name } => write!(f, "{entry} {} is declared twice", ticked(name)),
            M::UnknownKey { key, table, .. } => write!(f, "{} means nothing in {table}", ticked(key)),
            M::WrongType { key, expected, found } => write!(f, "{} must be {expected}, not {found}", ticked(key)),
            M::EmptyName { entry } => write!(f, "the name of {} is empty", article(*entry)),
            M::IllegalScopeName { name, character, position } => {
                write!(f, "{} is not a scope name: {} at position {position}", ticked(name), spelled(*character))
            }
            M::IllegalName { entry, name } => write!(f, "{} cannot name {}", ticked(name), article(*entry)),
            M::MissingCatalogName => f.write_str("the catalog has no name"),
            M::IllegalCatalogName { name } => write!(f, "{} cannot name a catalog", ticked(name)),
            M::IllegalSeparator { separator } => {
                write!(f, "{} cannot separate the parts of a scope name", ticked(separator))
            }
            M::PrefixOfNothing { prefix, .. } => write!(f, "no scope name begins with the prefix {}", ticked(prefix)),
            M::SeparatorOfNothing { separator, .. } => write!(f, "no scope name has the separator `{separator}` in it"),
            M::CatalogKeyElsewhere { key, table } if table == "[scopes]" => {
                write!(f, "`{key}` stands under `[scopes]`, and would be a scope")
            }
            M::CatalogKeyElsewhere { key, table } => write!(f, "`{key}` stands under `{table}`"),
            M::EmptyCatalog => f.write_str("the catalog declares no scope"),
            M::TooManyScopes { count } => {
                write!(f, "the catalog declares {count} scopes and aliases; 65535 is the most")
            }
            M::TooManySegments { name, count } => {
                write!(f, "{} has {count} parts; {} is the most", ticked(name), crate::resolve::MOST_SEGMENTS)
            }

            M::AliasIsScope { name } => write!(f, "{} is declared as a scope and as an alias", ticked(name)),
            M::AliasOfAlias { alias, target } => {
                write!(f, "alias {} points at {}, which is an alias too", ticked(alias), ticked(target))
            }
            M::AliasOfUnknown { alias, target, .. } => {
                write!(f, "alias {} points at {}, which the catalog does not declare", ticked(alias), ticked(target))
            }
            M::AliasWithoutTarget { alias } => write!(f, "alias {} points at no scope", ticked(alias)),
            M::AliasInList { list, alias, .. } => write!(f, "{list} names {}, which is an alias", ticked(alias)),
            M::UnknownScope { list, name, .. } => {
                write!(f, "{list} names {}, which the catalog does not declare", ticked(name))
            }
            M::NegatedEntry { list, entry, .. } => {
                write!(f, "{list} has {} in it, but nothing can be taken out of a list", ticked(entry))
            }
            M::EntryTwice { list, entry } => write!(f, "{list} names {} twice", ticked(entry)),
            M::NameOrPattern { list } => {
                write!(f, "an entry of `{list}` must have `name` or `pattern`, one of the two")
            }
            M::NameOrPatternUnclear { list, text, is_alias, .. } => {
                let name = if *is_alias { "an alias" } else { "a scope" };
                write!(f, "{list} names {}, which is {name}, and a pattern that fits other scopes", ticked(text))
            }
            M::PatternWithoutStar { list, pattern } => {
                write!(f, "{list} has the pattern {}, which has no part that is `*`", ticked(pattern))
            }
            M::PatternMatchesItself { list, pattern } => {
                write!(f, "{list} names {}, which matches no other scope", ticked(pattern))
            }
            M::PatternMatchesNothing { list, pattern } => {
                write!(f, "{list} names {}, which matches no scope", ticked(pattern))
            }
            M::PatternAmongNames { list, pattern } => {
                write!(f, "{list} has {} in it, and takes no patterns", ticked(pattern))
            }
            M::ImplicationCycle { scopes } => write!(f, "scopes imply each other in a circle: {}", chain(scopes)),
            M::TooManyImplications { limit } => {
                write!(f, "the implications of the catalog fill more than {limit} entries")
            }
            M::TooManyNamedImplications { limit } => {
                write!(f, "scope by scope, the names in `implies` lead to more than {limit} others")
            }

            M::IllegalPath { path } => write!(f, "{} is not a path for a scope", ticked(path)),
            M::NoRustName { name, segment } if segment.is_empty() => {
                write!(f, "no Rust name can be derived from {}: nothing is left of it", ticked(name))
            }
            M::NoRustName { name, segment } => {
                write!(
                    f,
                    "no Rust name can be derived from {}: nothing is left of its part {}",
                    ticked(name),
                    ticked(segment)
                )
            }
            M::RustNameTaken { first, second, rust } => {
                write!(f, "{} and {} have the same Rust name: {rust}", ticked(first), ticked(second))
            }
            M::RustNameGenerated { name, rust } => {
                write!(f, "the Rust name of {} is taken: `scopes!` generates {rust} itself", ticked(name))
            }
            M::EntryRustNameTaken { entry, first, second, rust } => {
                write!(f, "{entry}s {} and {} have the same Rust name: {}", ticked(first), ticked(second), ticked(rust))
            }
            M::EntryRustNameGenerated { entry, name } => {
                write!(f, "the Rust name of {entry} {} is taken: `scopes!` generates an `ALL` itself", ticked(name))
            }
            M::EntryWithoutRustName { entry, name } => {
                write!(f, "no Rust name can be derived from {entry} {}", ticked(name))
            }
            M::UnknownResource { name, .. } => write!(f, "no scope belongs to a resource {}", ticked(name)),
            M::IllegalRustAlias { alias } => write!(f, "{} cannot name a Rust module", ticked(alias)),
            M::RustAliasTaken { alias } => write!(f, "the Rust name {} is taken", ticked(alias)),

            M::EndpointMethod { endpoint, .. } if endpoint.is_empty() => f.write_str("an endpoint is empty"),
            M::EndpointMethod { endpoint, .. } => {
                write!(f, "endpoint {} does not begin with an HTTP method", ticked(endpoint))
            }
            M::EndpointPath { endpoint } => match stray(endpoint) {
                None => write!(f, "the path of endpoint {} does not begin with `/`", ticked(endpoint)),
                Some(stray) => write!(f, "the path of endpoint {} has {} in it", ticked(endpoint), spelled(stray)),
            },
            M::EndpointBraces { endpoint } => write!(f, "endpoint {} has unbalanced braces", ticked(endpoint)),
            M::EndpointPart { endpoint, part } => {
                write!(f, "endpoint {} has a part that no router can match: {}", ticked(endpoint), ticked(part))
            }
            M::EndpointStyle { endpoint, part, .. } => {
                write!(f, "endpoint {} has a parameter in another style: {}", ticked(endpoint), ticked(part))
            }
            M::EndpointParametersInPart { endpoint, part, .. } => {
                write!(f, "endpoint {} has several parameters in one part: {}", ticked(endpoint), ticked(part))
            }
            M::EndpointCatchAll { endpoint } => {
                write!(f, "endpoint {} goes on behind a parameter that takes the rest of the path", ticked(endpoint))
            }
            M::EndpointParameters { first, second } => {
                write!(
                    f,
                    "endpoints {} and {} have a parameter in the same place, of one part and of the rest of the path",
                    ticked(first),
                    ticked(second)
                )
            }
            M::EndpointShape { first, second } => {
                write!(
                    f,
                    "endpoints {} and {} are the same path under other parameter names",
                    ticked(first),
                    ticked(second)
                )
            }
            M::EndpointsAlike { first, second } => {
                write!(
                    f,
                    "endpoints {} and {} differ in who may call them, but some routers take them for one another",
                    ticked(first),
                    ticked(second)
                )
            }
            M::EndpointScopedTwice { endpoint } => {
                write!(f, "endpoint {} is listed under a scope and in `[endpoints]`", ticked(endpoint))
            }
            M::EndpointScopedAndOpen { endpoint, open } => {
                write!(f, "endpoint {} needs scopes, and is listed as {open} too", ticked(endpoint))
            }
            M::EndpointOpenTwice { endpoint } => {
                write!(f, "endpoint {} is listed as public and as authenticated", ticked(endpoint))
            }
            M::FlatAnyOf { endpoint } => write!(f, "`any_of` of endpoint {} is not a list of lists", ticked(endpoint)),
            M::EmptyAnyOf { endpoint } => {
                write!(f, "an empty list in `any_of` of endpoint {} names no scope", ticked(endpoint))
            }
            M::EndpointWithoutScopes { endpoint } => {
                write!(f, "endpoint {} does not say what it needs", ticked(endpoint))
            }
            M::EndpointWithoutReason { endpoint } => {
                write!(f, "endpoint {} is public, and does not say why", ticked(endpoint))
            }
            M::OptionalIsRequired { endpoint, scope } => {
                write!(f, "endpoint {} names {} in `any_of` and in `optional`", ticked(endpoint), ticked(scope))
            }

            M::AlternativeTwice { endpoint } => {
                write!(f, "`any_of` of endpoint {} has the same scopes twice", ticked(endpoint))
            }
            M::EntryWithoutScopes { entry: Entry::Gate, name } => {
                write!(f, "gate {} has no scope behind it", ticked(name))
            }
            M::EntryWithoutScopes { entry, name } => write!(f, "{entry} {} names no scope", ticked(name)),
            M::OptionalInPreset { preset, scope } => {
                write!(f, "{} belongs to preset {}, and is optional in it too", ticked(scope), ticked(preset))
            }
            M::DeprecatedWithoutAdvice { entry, name } => {
                write!(f, "{entry} {} is deprecated, and does not say what to use instead", ticked(name))
            }

            M::RolesWithoutActor { .. } => {
                f.write_str("no actor is capped by the user's role, so the roles take nothing away")
            }
            M::KeepsAndDrops { entry, name } => write!(f, "{entry} {} has both `keeps` and `drops`", ticked(name)),
            M::KeepsOrDrops { name } => write!(f, "role {} has neither `keeps` nor `drops`", ticked(name)),
            M::CappedWithoutRoles { actor } => {
                write!(f, "actor {} is capped by the user's role, but the catalog has no roles", ticked(actor))
            }
            M::CappedOrNot { actor } => {
                write!(f, "actor {} does not say whether the user's role caps it", ticked(actor))
            }
            M::IllegalVariable { gate, variable } => {
                write!(f, "gate {} reads {}, which is not the name of a variable", ticked(gate), ticked(variable))
            }

            M::NextBitWithoutBits => f.write_str("`next_bit` means nothing in a catalog without `[bits]`"),
            M::NextBitMissing { .. } => f.write_str("the catalog has `[bits]` but no `next_bit`"),
            M::NextBitIsNotTheCount { next, count: 0 } => {
                write!(f, "`next_bit` is {next}, but `[bits]` has no numbers")
            }
            M::NextBitIsNotTheCount { next, count } => {
                write!(f, "`next_bit` is {next}, but the highest number in `[bits]` is {}", count - 1)
            }
            M::BitNameWithoutQuotes { name } => write!(f, "{} in `[bits]` needs quotes", ticked(name)),
            M::BitOutOfRange { bit } => write!(f, "{bit} is not a bit"),
            M::BitMissing { scope, .. } => write!(f, "scope {} has no number in `[bits]`", ticked(scope)),
            M::BitTaken { bit, first, second } => {
                write!(f, "{} and {} have the same bit {bit}", ticked(first), ticked(second))
            }
            M::BitGap { first, last } if first == last => write!(f, "no name has bit {first}"),
            M::BitGap { first, last } => write!(f, "no names have the bits {first} to {last}"),

            M::NoSuchScope { catalog, name, .. } => write!(f, "catalog `{catalog}` has no scope `{name}`"),
            M::EmptyRequirement => f.write_str("`#[requires]` names no scope"),
            M::ScopesBehindEquals { .. } => f.write_str("scopes stand in parentheses, and not behind `=`"),
            M::EmptyList { combinator } => write!(f, "`{combinator}()` names no scope"),
            M::SingleSegment { name } => write!(f, "`{name}` does not say which module the scope is in"),
            M::ScopeTwice { path } => write!(f, "`{path}` is named twice"),
            M::TooManyMembers { combinator, count } => {
                write!(f, "{combinator} has {count} members; 12 is the most")
            }
            M::NoNot => f.write_str("there is no `not`: a requirement names what a caller must hold"),
            M::UnknownCombinator { name, .. } => write!(f, "`{name}(…)` means nothing in a requirement"),
            M::CombinatorAsMacro { name } => write!(f, "`{name}!` means nothing in a requirement"),
            M::CombinatorWithoutParentheses { name } => write!(f, "`{name}` takes its scopes in parentheses"),
            M::ListWithoutCombinator => {
                f.write_str("this list does not say whether all of its scopes are needed, or one of them")
            }
            M::Operator { operator, .. } => write!(f, "`{operator}` does not join scopes"),
            M::RoleRequired { written } => write!(f, "`{written}` names a role, and a requirement names scopes"),
            M::ScopesBehindWord { written, .. } => write!(f, "`{written}` means nothing in a requirement"),
            M::ScopeAsText { text } => write!(f, "a scope is written as a path, not as text: `\"{}\"`", shown(text)),
            M::WrongSeparator { separator, .. } => {
                write!(f, "a scope is written as a path, and `{separator}` does not stand in one")
            }
            M::PathsInBraces { .. } => f.write_str("braces are for imports: a requirement names each scope in full"),
            M::StarForScopes => f.write_str("`*` means nothing in a requirement"),
            M::UnfinishedPath => f.write_str("the path ends before it names a scope"),
            M::ScopeWithValue { path } => write!(f, "`{path}` has a value, and a scope takes none"),
            M::NotInModules { path } => write!(f, "`{path}` is not the path of a scope: it leads through a type"),
            M::TypeParameterForScope { name } => write!(f, "`{name}` is a type parameter, and not the path of a scope"),
            M::ExpressionForScope { expression } => {
                write!(f, "`{}` speaks of a parameter, and is not the path of a scope", shown(expression))
            }
            M::OptionInList { name } => write!(f, "`{name} = …` stands inside of a list of scopes"),
            M::PathWithArguments { .. } => f.write_str("a scope takes no arguments"),
            M::StrayComma => f.write_str("nothing stands before this comma"),
            M::MissingCommaBeforeOption { name } => write!(f, "a comma is missing before `{name} = …`"),
            M::MissingComma { .. } => f.write_str("a comma is missing"),
            M::NotARequirement => f.write_str("this is not a scope"),
            M::UnknownOption { attribute, name } => write!(f, "`#[{attribute}]` has no option `{name}`"),
            M::OptionTwice { name } => write!(f, "`{name} = …` is written twice"),
            M::OptionWithoutValue { name, .. } => write!(f, "`{name} = …` has no value"),
            M::OptionWithoutEquals { name } => write!(f, "`=` is missing between `{name}` and its value"),
            M::CrateNotAPath => f.write_str("`crate = …` takes a path"),
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
            M::ProofConditional { proof } => {
                write!(f, "`{proof}` is not always there: without it nothing would be checked")
            }
            M::ProofInGuardMode { proof } => write!(f, "`{proof}` is a parameter, but `token = …` checks in the body"),
            M::AttributeBelowGuard { attribute } => {
                write!(
                    f,
                    "`#[{attribute}]` stands below a check in the body, and may keep the answer to one caller for another"
                )
            }
            M::NamedProofWithoutToken => {
                f.write_str("`proof = …` names the proof of a check in the body, and there is none")
            }
            M::ProofNotAName => f.write_str("`proof = …` takes a name"),
            M::ProofFromForeignCode { attribute: "public", abi } => {
                write!(f, "`#[public]` adds a parameter, and other languages call an `{abi}` function without it")
            }
            M::ProofFromForeignCode { abi, .. } => {
                write!(f, "other languages call an `{abi}` function, and have no proof to give")
            }
            M::ProofForForeignFunction { attribute: "public" } => {
                f.write_str("`#[public]` adds a parameter, and a function of another language does not have it")
            }
            M::ProofForForeignFunction { .. } => f.write_str("a function of another language takes no proof"),
            M::ProofInMain { attribute: "public" } => {
                f.write_str("`#[public]` adds a parameter, and the program begins with `main` without one")
            }
            M::ProofInMain { .. } => f.write_str("the program begins with `main`, and has no proof to give to it"),
            M::ProofInTest { attribute: "public" } => {
                f.write_str("`#[public]` adds a parameter, and tests are run without one")
            }
            M::ProofInTest { .. } => f.write_str("tests are run by code that has no proof to give"),
            M::ProofThroughAttribute { attribute: "public", through } => {
                write!(f, "`#[public]` adds a parameter, and what `#[{through}]` makes callable is called without it")
            }
            M::ProofThroughAttribute { through, .. } => {
                write!(f, "`#[{through}]` makes this function callable for code that has no proof to give")
            }
            M::AuthenticatedWithoutToken => {
                f.write_str("`#[authenticated]` does not say which catalog's token it takes")
            }
            M::SecondToken => f.write_str("`#[authenticated]` takes one token"),
            M::ModuleForToken { path } => write!(f, "`{path}` is not the type of a token"),
            M::ScopeForToken { path } => {
                write!(f, "`#[authenticated]` takes the type of a token, and `{path}` is none")
            }
            M::PublicWithoutReason => f.write_str("`#[public]` does not say why the function needs no token"),
            M::PublicOnMethod => f.write_str("`#[public]` stands on a method"),
            M::GuardWithoutResult => f.write_str("`token = …` needs a return type that is written as `Result`"),
            M::GuardWithoutBody { .. } => f.write_str("`token = …` checks in the body, and there is none"),
            M::GuardInConst => f.write_str("`token = …` checks when the function runs, and this one is `const`"),
            M::SecondCatalog => f.write_str("`scopes!` takes one catalog"),
            M::UnknownMacroOption { name } => write!(f, "`scopes!` has no option `{name}`"),
            M::MissingCatalogPath => f.write_str("`scopes!` needs a catalog"),
            M::CatalogNotAString => f.write_str("a catalog is named by a string"),
            M::UnreadableCatalog { file, error, .. } => write!(f, "cannot read catalog `{file}`: {error}"),
        }
    }
}

fn article(entry: Entry) -> String {
    match entry {
        Entry::Alias | Entry::Actor | Entry::Endpoint => format!("an {entry}"),
        _ => format!("a {entry}"),
    }
}

/// How much of a text an error repeats.
const SHOWN: usize = 120;

/// A text of the user in backticks.
pub(super) fn ticked(text: &str) -> String {
    if text.is_empty() { "an empty text".to_owned() } else { format!("`{}`", shown(text)) }
}

/// A text of the user, fit for one line: what cannot be seen is escaped, and it is no longer than a line should be.
pub(crate) fn shown(text: &str) -> String {
    let mut shown: String = text.chars().take(SHOWN).map(escaped).collect();
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

fn escaped(character: char) -> String {
    match character {
        '"' | '\'' | '\\' => character.to_string(),
        other => other.escape_debug().to_string(),
    }
}

fn spelled(character: char) -> String {
    match character {
        ' ' => "a space".to_owned(),
        '\t' => "a tab".to_owned(),
        '\n' => "a line break".to_owned(),
        '"' => "a quotation mark".to_owned(),
        '\\' => "a backslash".to_owned(),
        c if c.is_control() => format!("the control character U+{:04X}", u32::from(c)),
        c if c.is_ascii() => format!("`{c}`"),
        c if c.is_alphanumeric() => format!("`{c}` (U+{:04X})", u32::from(c)),
        c => format!("the character U+{:04X}", u32::from(c)),
    }
}

/// The character that may not stand in the path of an endpoint, where it begins as a path does.
fn stray(endpoint: &str) -> Option<char> {
    let path = endpoint.split_once(' ').map_or("", |(_, path)| path);
    path.starts_with('/').then(|| path.chars().find(|&c| !crate::resolve::is_in_paths(c)))?
}

/// `a` implies `b` implies `a`. Of a long way the beginning, and where it comes back.
fn chain(scopes: &[String]) -> String {
    const WHOLE: usize = 20;
    let names: Vec<String> = scopes.iter().take(WHOLE).map(|name| ticked(name)).collect();
    let chain = names.join(" implies ");
    match (scopes.len().saturating_sub(WHOLE), scopes.last()) {
        (more @ 1.., Some(last)) => format!("{chain}, and so on for {more} more, up to {}", ticked(last)),
        _ => chain,
    }
}
