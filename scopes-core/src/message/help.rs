//! What to do about each message.

use super::{Entry, Message};

impl Message {
    /// The remedy, where there is one to name.
    #[allow(clippy::too_many_lines, reason = "a table: one row per message")]
    pub fn help(&self) -> Option<String> {
        use Message as M;
        let text = match self {
            M::NotUtf8 { .. } => "save the file as UTF-8".to_owned(),
            M::Syntax { .. }
            | M::EndpointBraces { .. }
            | M::BitRetiredTwice { .. }
            | M::UnreadableCatalog { .. } => return None,
            M::DuplicateKey { .. } => "keep one of the two".to_owned(),
            M::DuplicateEntry { .. } => "keep one of the two, with everything that belongs to it".to_owned(),
            M::UnknownKey { nearest: Some(nearest), .. } => format!("did you mean `{nearest}`?"),
            M::UnknownKey { known, .. } => format!("known keys: {}", known.join(", ")),
            M::WrongType { expected, .. } => format!("write {expected}"),
            M::EmptyName { .. } => "give it a name".to_owned(),
            M::IllegalScopeName { .. } => {
                "visible ASCII without space, quotation mark and backslash may stand in a name (RFC 6749 §3.3)".to_owned()
            }
            M::IllegalName { .. } => "use visible ASCII without spaces".to_owned(),
            M::MissingCatalogName => "add `name = \"…\"` to `[catalog]`".to_owned(),
            M::IllegalCatalogName { .. } => "use lower-case letters, digits, `_` and `-`, a letter first".to_owned(),
            M::IllegalSeparator { .. } => {
                "use one character such as `:`, `.` or `/`: visible, no letter, digit, `_` or `*`".to_owned()
            }
            M::EmptyCatalog => "add a scope to `[scopes]`: `\"orders:read\" = \"Read orders.\"`".to_owned(),
            M::TooManyScopes { .. } => "split the catalog".to_owned(),
            M::TooManySegments { .. } => "each part but the last is a module in Rust: shorten the way".to_owned(),
            M::AliasIsScope { .. } => "remove one of the two: an alias is a second name of another scope".to_owned(),
            M::AliasOfAlias { .. } => "point it at the scope itself".to_owned(),
            M::AliasWithoutTarget { .. } => "name a scope in `to`".to_owned(),
            M::AliasInList { targets, .. } => format!("name what it stands for: {}", quoted(targets)),
            M::AliasOfUnknown { nearest: Some(nearest), .. } | M::UnknownScope { nearest: Some(nearest), .. } => {
                format!("did you mean `{nearest}`?")
            }
            M::AliasOfUnknown { target, .. } => format!("declare `{target}` in `[scopes]`, or name a scope that is there"),
            M::UnknownScope { name, .. } => format!("declare `{name}` in `[scopes]`, or name a scope that is there"),
            M::PatternMatchesNothing { .. } => "`*` stands for one or more whole parts of a name".to_owned(),
            M::ImplicationCycle { .. } => "take one of these implications away".to_owned(),
            M::TooManyImplications { .. } => "declare scopes that are implied together one after the other".to_owned(),
            M::IllegalPath { .. } => "write snake_case names joined by `::`, such as `units::publish`".to_owned(),
            M::NoRustName { .. } => "say how to call it in Rust: `path = \"module::name\"`".to_owned(),
            M::RustNameTaken { .. } | M::RustNameGenerated { .. } => {
                "give one of them another Rust name: `path = \"module::name\"`".to_owned()
            }
            M::EntryRustNameTaken { .. } => "rename one of the two".to_owned(),
            M::EntryWithoutRustName { .. } => "use a name with a letter or a digit in it".to_owned(),
            M::UnknownResource { nearest: Some(nearest), .. } => format!("did you mean `{nearest}`?"),
            M::UnknownResource { .. } => "a resource is the first part of a scope's name".to_owned(),
            M::IllegalRustAlias { .. } => "write a snake_case name that is no keyword".to_owned(),
            M::RustAliasTaken { .. } => "choose another name".to_owned(),
            M::EndpointMethod { method, .. } => endpoint_method(method),
            M::EndpointPath { .. } => "write a path that begins with `/` and has no space, `?` or `#`".to_owned(),
            M::EndpointParameter { .. } => {
                "a parameter is a whole part of the path: `{id}`, or `{*rest}` at the end".to_owned()
            }
            M::EndpointCatchAll { .. } => "put `{*…}` at the end".to_owned(),
            M::EndpointShape { .. } => "write the path one way".to_owned(),
            M::EndpointScopedTwice { .. } => "say it in one place: list its scopes in `any_of`".to_owned(),
            M::EndpointScopedAndOpen { .. } | M::EndpointOpenTwice { .. } => "keep one of the two".to_owned(),
            M::FlatAnyOf { .. } => {
                "the outer list is any of, the inner lists all of: `any_of = [[\"a\", \"b\"], [\"c\"]]`".to_owned()
            }
            M::EmptyAnyOf { .. } => {
                "name a scope, or list the endpoint under `[authenticated.endpoints]` or `[public.endpoints]`".to_owned()
            }
            M::EndpointWithoutScopes { .. } => "add `any_of = [[\"…\"]]`".to_owned(),
            M::KeepsAndDrops { entry, .. } => format!("what a{} keeps is what it does not drop: write one of the two", suffix(*entry)),
            M::KeepsOrDrops { .. } => "for a role that keeps everything write `keeps = [\"*\"]`".to_owned(),
            M::CappedWithoutRoles { .. } => "declare the roles in `[roles]`, or remove `capped_by_role`".to_owned(),
            M::IllegalVariable { .. } => "use letters, digits and `_`".to_owned(),
            M::IllegalBits { .. } => "write `bits = \"pinned\"`, or leave it out".to_owned(),
            M::BitsNotPinned { .. } => "add `bits = \"pinned\"` to `[catalog]`".to_owned(),
            M::NextBitMissing => "add `next_bit`: one more than the highest bit that was ever used".to_owned(),
            M::BitOutOfRange { .. } => "bits are 0 to 65534".to_owned(),
            M::BitMissing { next, .. } => format!("add `bit = {next}` and set `next_bit = {}`", next.saturating_add(1)),
            M::BitTaken { .. } => "take `next_bit` for the newer one".to_owned(),
            M::BitRetired { .. } => "tokens with the old meaning may still exist: take `next_bit`".to_owned(),
            M::BitNotBelowNext { bit, .. } => format!("set `next_bit = {}`", bit.saturating_add(1)),
            M::BitUnaccounted { bit, .. } => format!("add {bit} to `retired_bits`"),

            M::NoSuchScope { near: Some(near), .. } => format!("did you mean `{near}`?"),
            M::NoSuchScope { module, has, .. } => format!("`{module}` has: {}", listed(has)),
            M::EmptyRequirement => {
                "name a scope, or say that the function needs no token: `#[public(reason = \"…\")]`".to_owned()
            }
            M::EmptyList { .. } => "name a scope in it, or take it away".to_owned(),
            M::SingleSegment { name } => {
                format!("write the module too, such as `series::{name}`; for a scope without one, the module of `scopes!`: `access::{name}`")
            }
            M::ScopeTwice { .. } => "name it once".to_owned(),
            M::TooManyMembers { .. } => "nest them: `all(all(…), all(…))` in groups of 12".to_owned(),
            M::NoNot => "name the scopes that are needed".to_owned(),
            M::UnknownCombinator { .. } => "write `all(…)` or `any(…)`".to_owned(),
            M::ScopeAsText { text } => format!("write `{}`", text.replace(':', "::")),
            M::SingleColon => "write `series::publish` for `series:publish`".to_owned(),
            M::PathWithArguments => "write the path alone, such as `series::publish`".to_owned(),
            M::NotARequirement => "write paths such as `series::publish`, and `all(…)` or `any(…)` of them".to_owned(),
            M::UnknownOption { attribute: "public", .. } => "options are `reason = \"…\"` and `crate = …`".to_owned(),
            M::UnknownOption { attribute: "authenticated", .. } => "its only option is `crate = …`".to_owned(),
            M::UnknownOption { .. } => "options are `token = …` and `crate = …`".to_owned(),
            M::OptionTwice { .. } => "keep one of the two".to_owned(),
            M::OptionBeforeScopes { .. } => "write the scopes first, then the options".to_owned(),
            M::AttributeOnOther { .. } => "put it on the functions themselves".to_owned(),
            M::AttributeTwice { attribute: "requires" } => {
                "write one, with all scopes in it: a comma means all of them".to_owned()
            }
            M::AttributeTwice { .. } | M::AttributesTogether { .. } => "keep one of the two".to_owned(),
            M::ProofNotFirst { .. } => "put it first: what stands before it would run before the check".to_owned(),
            M::ProofTwice { .. } => "keep the first one".to_owned(),
            M::ProofByReference { proof } => format!("take it by value: `_: {proof}`"),
            M::ProofInside { proof } => format!("take it as it is, as the first parameter: `_: {proof}`"),
            M::ProofWithArguments { proof, .. } => format!("write `{proof}` alone: the attribute fills in the rest"),
            M::ProofInGuardMode { .. } => "keep one of the two".to_owned(),
            M::AuthenticatedWithoutToken => "name the type that `scopes!` generated: `#[authenticated(access::Token)]`".to_owned(),
            M::PublicWithoutReason => "write `#[public(reason = \"…\")]`: the reason is kept for those who ask".to_owned(),
            M::PublicOnMethod => "put it on a free function".to_owned(),
            M::SecondCatalog => "call `scopes!` once for each, in a module of its own".to_owned(),
            M::UnknownMacroOption { .. } => "options are `toml = \"…\"` and `crate = …`".to_owned(),
            M::GuardWithoutResult => {
                "a refusal is returned as `Err(From::from(MissingScopes))`: return `Result<…, E>` where `E: From<MissingScopes>`"
                    .to_owned()
            }
            M::GuardWithoutBody => "put it on the implementation, or leave `token = …` away to add a proof parameter".to_owned(),
            M::MissingCatalogPath => {
                "name a file relative to `Cargo.toml`: `scopes!(\"catalogs/shop.toml\")`, or write it here: `scopes!(toml = \"…\")`"
                    .to_owned()
            }
            M::CatalogNotAString => "write `scopes!(\"catalogs/shop.toml\")` or `scopes!(toml = \"…\")`".to_owned(),
            M::CatalogOutsidePackage => "build with cargo, or write the catalog in place: `scopes!(toml = \"…\")`".to_owned(),
        };
        Some(text)
    }

    /// What else is worth knowing.
    pub fn note(&self) -> Option<String> {
        match self {
            Self::NoSuchScope { name, on, .. } if !on.is_empty() => {
                let leaf = name.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(name);
                Some(format!("`{leaf}` exists on: {}", listed(on)))
            }
            _ => None,
        }
    }
}

/// How many names a list shows.
const LISTED: usize = 12;

fn listed(names: &[String]) -> String {
    match names.len() {
        0 => "no scope".to_owned(),
        count if count <= LISTED => names.join(", "),
        count => format!("{}, and {} more", names[..LISTED].join(", "), count - LISTED),
    }
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn suffix(entry: Entry) -> String {
    if entry == Entry::Actor { format!("n {entry}") } else { format!(" {entry}") }
}

fn endpoint_method(method: &str) -> String {
    let upper = method.to_ascii_uppercase();
    if crate::resolve::METHODS.contains(&upper.as_str()) {
        format!("write `{upper}`")
    } else {
        format!("write a method and a path, `GET /orders/{{id}}`; methods are {}", crate::resolve::METHODS.join(", "))
    }
}
