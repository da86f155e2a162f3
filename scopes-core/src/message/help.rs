//! What to do about each message.

use super::text::{shown, ticked};
use super::{Entry, Form, Message, Purpose};
use crate::raw::{CATALOG, HEADER, HEADER_KEYS, SHARED_KEYS, TABLES};
use crate::rust_name::{module_ident, paths_in_text};

impl Message {
    /// The remedy, where there is one to name.
    #[allow(clippy::too_many_lines, clippy::match_same_arms, reason = "a table: one row per message")]
    pub fn help(&self) -> Option<String> {
        use Message as M;
        let text = match self {
            M::NotUtf8 { .. } => "save the file as UTF-8".to_owned(),
            M::Syntax { remedy, .. } => return remedy.map(str::to_owned),
            M::UnreadableCatalog { in_package: false, .. } => {
                "`CARGO_MANIFEST_DIR` is not set: the path begins at the folder where the compiler runs".to_owned()
            }
            M::UnreadableCatalog { .. } => "the path begins at the `Cargo.toml` of the package".to_owned(),
            M::EndpointBraces { .. } => "write a parameter as `{id}`".to_owned(),
            M::DuplicateKey { .. } => "write it once, after a look at what each of the two says".to_owned(),
            M::DuplicateEntry { .. } => "declare it once, after a look at what each of the two says".to_owned(),
            M::UnknownKey { key, table, .. } if is_of_catalog(key, table) => "move it to `[catalog]`".to_owned(),
            M::UnknownKey { key, table, .. } if table == HEADER && TABLES.contains(&key.as_str()) => {
                format!("`[{key}]` is a table of its own, beside `[catalog]`")
            }
            M::UnknownKey { nearest: Some(nearest), .. } => format!("did you mean `{nearest}`?"),
            M::UnknownKey { key, table, .. } if table.starts_with("`[") && key.contains('/') => {
                format!("endpoints stand in {}", table.replace("]`", ".endpoints]`"))
            }
            M::UnknownKey { table, known, .. } if is_scope_without_quotes(table) => {
                format!("known keys: {}; the name of a scope stands in quotes as a whole", known.join(", "))
            }
            M::UnknownKey { known, .. } => format!("known keys: {}", known.join(", ")),
            M::WrongType { key, expected, found } => return right_type(key, expected, found),
            M::EmptyName { .. } => "give it a name".to_owned(),
            M::IllegalScopeName { .. } => {
                "visible ASCII without space, quotation mark and backslash may stand in a name (RFC 6749 §3.3)".to_owned()
            }
            M::IllegalName { .. } => "letters, digits and other visible ASCII may stand in it, and no space".to_owned(),
            M::MissingCatalogName => "write `name = \"…\"` under `[catalog]`".to_owned(),
            M::IllegalCatalogName { .. } => "use lower-case letters, digits, `_` and `-`, a letter first".to_owned(),
            M::IllegalSeparator { .. } => {
                "use one character such as `:`, `.` or `/`: visible, no letter, digit, `_` or `*`".to_owned()
            }
            M::PrefixOfNothing { nearest: Some(nearest), .. } => format!("did you mean `{}`?", shown(nearest)),
            M::PrefixOfNothing { .. } => "write the beginning that scope names share, or remove `prefix`".to_owned(),
            M::SeparatorOfNothing { separator, is_listed: true, .. } => format!("take `{separator}` out of the list"),
            M::SeparatorOfNothing { other, .. } => format!(
                "write `separator = \"{other}\"` under `[catalog]`; for names of one part, `separator = []`"
            ),
            M::CatalogKeyElsewhere { key, table } if table == "[scopes]" => {
                format!("move it to `[catalog]`; for a scope of that name write `{key}.description = \"…\"`")
            }
            M::CatalogKeyElsewhere { .. } => "move it to `[catalog]`".to_owned(),
            M::EmptyCatalog => "write one under `[scopes]`: `\"orders:read\" = \"Read orders.\"`".to_owned(),
            M::TooManyScopes { .. } => "split the catalog".to_owned(),
            M::TooManySegments { .. } => "each part but the last is a module in Rust: shorten the way".to_owned(),
            M::AliasIsScope { .. } => "remove one of the two: an alias is a second name of another scope".to_owned(),
            M::AliasOfAlias { .. } => "point it at the scope itself".to_owned(),
            M::AliasWithoutTarget { .. } => "name a scope in `to`".to_owned(),
            M::AliasInList { targets, .. } if targets.is_empty() => "name the scopes themselves".to_owned(),
            M::AliasInList { targets, .. } => format!("name what it stands for: {}", quoted(targets)),
            M::AliasOfUnknown { nearest: Some(nearest), .. } | M::UnknownScope { nearest: Some(nearest), .. } => {
                format!("did you mean `{nearest}`?")
            }
            M::AliasOfUnknown { target, .. } if target.contains('*') => "name the scopes one by one: an alias takes no patterns".to_owned(),
            M::UnknownScope { name, .. } if name.is_empty() => "name a scope, or take it away".to_owned(),
            M::UnknownScope { pattern: Some(pattern), .. } => {
                format!("name a scope that is there; for all that fit write `{{ pattern = \"{}\" }}`", shown(pattern))
            }
            M::UnknownScope { name, .. } if name.contains('*') => STAR.to_owned(),
            M::AliasOfUnknown { may_declare: false, .. } | M::UnknownScope { may_declare: false, .. } => {
                "name a scope that is there".to_owned()
            }
            M::AliasOfUnknown { target: name, .. } | M::UnknownScope { name, .. } => {
                format!("declare {} in `[scopes]`, or name a scope that is there", ticked(name))
            }
            M::NegatedEntry { purpose, .. } => instead_of_negation(*purpose).to_owned(),
            M::EntryTwice { .. } => "name it once".to_owned(),
            M::NameOrPattern { .. } => {
                "write `{ name = \"…\" }` for one scope, or `{ pattern = \"…\" }` for all that fit".to_owned()
            }
            M::NameOrPatternUnclear { text, is_alias: true, fitting, more, .. } => {
                format!("for {} write `{{ pattern = \"{}\" }}`; an alias stands in no list", some(fitting, *more), shown(text))
            }
            M::NameOrPatternUnclear { text, fitting, more, .. } => format!(
                "write `{{ name = \"{0}\" }}` for this scope alone, or `{{ pattern = \"{0}\" }}` for {1} too",
                shown(text),
                some(fitting, *more)
            ),
            M::PatternWithoutStar { pattern, .. } if pattern.contains('*') => STAR.to_owned(),
            M::PatternWithoutStar { pattern, .. } => format!("for one scope write `{{ name = \"{}\" }}`", shown(pattern)),
            M::PatternMatchesItself { .. } => "take it away: whoever holds a scope needs no implication of it".to_owned(),
            M::PatternMatchesNothing { .. } => {
                "`*` stands for one or more whole parts, and the rest is compared with the whole name".to_owned()
            }
            M::PatternAmongNames { .. } => "name the scopes one by one".to_owned(),
            M::ImplicationCycle { .. } => "take one of these implications away".to_owned(),
            M::TooManyImplications { .. } => "declare scopes that are implied together one after the other".to_owned(),
            M::TooManyNamedImplications { .. } => {
                "let scopes name fewer others, or fewer that name others in turn".to_owned()
            }
            M::IllegalPath { .. } => "write snake_case names joined by `::`, such as `units::publish`".to_owned(),
            M::NoRustName { segment, .. } if segment == "*" => {
                "a pattern stands in lists only; if tokens carry this very name, say how to call it in Rust: `path = \"module::name\"`".to_owned()
            }
            M::NoRustName { .. } => "say how to call it in Rust: `path = \"module::name\"`".to_owned(),
            M::RustNameTaken { .. } => "give one of them another Rust name: `path = \"module::name\"`".to_owned(),
            M::RustNameGenerated { .. } => "give it another Rust name: `path = \"module::name\"`".to_owned(),
            M::EntryRustNameTaken { .. } => "rename one of the two".to_owned(),
            M::EntryRustNameGenerated { entry, .. } => format!("rename the {entry}"),
            M::EntryWithoutRustName { .. } => "use a name with a letter or a digit in it".to_owned(),
            M::UnknownResource { nearest: Some(nearest), .. } => format!("did you mean `{nearest}`?"),
            M::UnknownResource { .. } => "a resource is what stands before the first separator in the names of its scopes".to_owned(),
            M::IllegalRustAlias { .. } => "write a snake_case name that is no keyword".to_owned(),
            M::RustAliasTaken { .. } => "choose another name".to_owned(),
            M::EndpointMethod { method, .. } => endpoint_method(method),
            M::EndpointPath { .. } => "write a method, a space and a path, `GET /orders/{id}`, without host, query and fragment".to_owned(),
            M::EndpointPart { .. } => {
                "routers do not agree on empty parts, `.`, `..`, `%`, `;`, `\\` and single braces: leave it out".to_owned()
            }
            M::EndpointStyle { form: Some(Form { text, drops: true }), .. } => {
                format!("write {}: a parameter takes any text", ticked(text))
            }
            M::EndpointStyle { form: Some(Form { text, .. }), .. } => format!("write {}", ticked(text)),
            M::EndpointStyle { form: None, .. } => {
                "a parameter is `{id}`, with or without text around it, or `{*rest}` alone at the end".to_owned()
            }
            M::EndpointParametersInPart { form: Some(Form { text, .. }), .. } => {
                format!("write one for all of them, {}, if whoever may call may call any text there", ticked(text))
            }
            M::EndpointParametersInPart { form: None, .. } => "write one for all of them".to_owned(),
            M::EndpointCatchAll { .. } => "put `{*…}` at the end".to_owned(),
            M::EndpointParameters { .. } => "no router holds both: choose one of the two for all methods".to_owned(),
            M::EndpointShape { .. } => "write the path one way".to_owned(),
            M::EndpointsAlike { .. } => {
                "rename one of the two, or let both ask for what the stricter one asks for".to_owned()
            }
            M::EndpointScopedTwice { .. } => "say it in one place: list its scopes in `any_of`".to_owned(),
            M::EndpointScopedAndOpen { .. } => "keep it where it asks for more, unless everybody may call it".to_owned(),
            M::EndpointOpenTwice { .. } => "take it out of `[public.endpoints]`, unless everybody may call it".to_owned(),
            M::FlatAnyOf { .. } => {
                "the outer list is any of, the inner lists all of: `any_of = [[\"a\", \"b\"], [\"c\"]]`".to_owned()
            }
            M::EmptyAnyOf { .. } => {
                "name a scope, or list the endpoint under `[authenticated.endpoints]` or `[public.endpoints]`".to_owned()
            }
            M::EndpointWithoutScopes { .. } => "add `any_of = [[\"…\"]]`".to_owned(),
            M::EndpointWithoutReason { endpoint } => {
                format!(
                    "move it to the endpoints of the scope that it needs, or write `\"{}\" = {{ reason = \"…\" }}`",
                    shown(endpoint)
                )
            }
            M::OptionalIsRequired { .. } => "take it out of `optional`: who calls has it".to_owned(),
            M::AlternativeTwice { .. } => "keep one of the two".to_owned(),
            M::EntryWithoutScopes { .. } => "name them: `scopes = [\"…\"]`".to_owned(),
            M::OptionalInPreset { .. } => "keep one of the two".to_owned(),
            M::DeprecatedWithoutAdvice { .. } => "write it: `deprecated = \"use …\"`".to_owned(),
            M::RolesWithoutActor { actor, .. } => format!(
                "change it to `capped_by_role = true` under each actor for which roles count, such as `[actors.{}]`",
                shown(actor)
            ),
            M::KeepsAndDrops { entry, .. } => format!("what a{} keeps is what it does not drop: write one of the two", suffix(*entry)),
            M::KeepsOrDrops { .. } => "write what it keeps, `keeps = [\"…\"]`, or what it loses, `drops = [\"…\"]`".to_owned(),
            M::CappedWithoutRoles { .. } => "declare the roles in `[roles]`; if there never were any, remove `capped_by_role`".to_owned(),
            M::CappedOrNot { .. } => "write `capped_by_role = true`; `capped_by_role = false` is for an actor that keeps what \
                                      the user's role takes away"
                .to_owned(),
            M::IllegalVariable { .. } => "use letters, digits and `_`, and no digit first".to_owned(),
            M::NextBitWithoutBits => "bring `[bits]` back with the numbers that it had; if there never was one, remove `next_bit`".to_owned(),
            M::NextBitMissing { count } => format!("add `next_bit = {count}` to `[catalog]`, one more than the highest number"),
            M::NextBitIsNotTheCount { next, count } if next < count => format!("set `next_bit = {count}`"),
            M::NextBitIsNotTheCount { count, .. } => format!(
                "bring back what was removed from the end of `[bits]`, with the name that it had; if nothing was, set `next_bit = {count}`"
            ),
            M::BitNameWithoutQuotes { name } => format!("write the name in quotes as a whole: `\"{}\" = …`", shown(name)),
            M::BitOutOfRange { .. } => "bits are 0 to 65535".to_owned(),
            M::BitMissing { scope, free: Some(free) } => {
                format!("add `\"{}\" = {free}` to `[bits]`, and set `next_bit = {}`", shown(scope), free + 1)
            }
            M::BitMissing { .. } => "add it to `[bits]` with the number of `next_bit`, which then goes up by one".to_owned(),
            M::BitTaken { .. } => "give the newer one the number of `next_bit`, which then goes up by one".to_owned(),
            M::BitGap { first, last } if first < last => {
                "bring their lines in `[bits]` back, with the names that they had; if none ever had them, give them to the newest names".to_owned()
            }
            M::BitGap { .. } => {
                "bring its line in `[bits]` back, with the name that it had; if none ever had it, give it to the newest name".to_owned()
            }

            M::NoSuchScope { split_otherwise: Some((wire, path)), name, .. } => format!(
                "the catalog has `{wire}`, which is `{path}` in the module of `scopes!`; if it is a misspelt `{name}`, correct it there"
            ),
            M::NoSuchScope { near: Some(near), .. } => format!("did you mean `{near}`?"),
            M::NoSuchScope { module, has, modules, .. } if has.is_empty() => {
                format!("`{module}` has scopes in modules only: {}", listed(modules))
            }
            M::NoSuchScope { module, has, .. } => format!("`{module}` has: {}", listed(has)),
            M::EmptyRequirement => "name what a caller must hold, such as `#[requires(orders::read)]`".to_owned(),
            M::ScopesBehindEquals { paths } if paths.is_empty() => "write `#[requires(…)]`".to_owned(),
            M::ScopesBehindEquals { paths } => format!("write `#[requires({})]`", paths.join(", ")),
            M::EmptyList { .. } => "name its scopes".to_owned(),
            M::SingleSegment { name } => {
                let name = module_ident(name);
                format!("write the module too, such as `orders::{name}`; for a scope without one, the module of `scopes!`: `access::{name}`")
            }
            M::ScopeTwice { .. } => "name it once".to_owned(),
            M::TooManyMembers { .. } => "declare one scope in the catalog that stands for several of them".to_owned(),
            M::NoNot => "name the scopes that are needed".to_owned(),
            M::UnknownCombinator { name, members } => unknown_combinator(name, members),
            M::CombinatorAsMacro { name } => format!("write it without `!`: `{name}(…, …)`"),
            M::CombinatorWithoutParentheses { name } => format!("write `{name}(…, …)`"),
            M::ListWithoutCombinator => "write `all(…, …)` or `any(…, …)`".to_owned(),
            M::Operator { means_any: true, paths, .. } => {
                format!("for one of several write `{}`", combined("any", paths))
            }
            M::Operator { paths, .. } => format!("for all of them write `{}`", combined("all", paths)),
            M::RoleRequired { .. } => {
                "name the scopes that the function needs, such as `orders::write`; the catalog says in `[roles]` which role keeps them".to_owned()
            }
            M::ScopesBehindWord { paths, is_any: true, .. } if paths.len() != 1 => {
                format!("write the paths alone: `{}`", combined("any", paths))
            }
            M::ScopesBehindWord { paths, .. } if paths.is_empty() => {
                "write the path of the scope alone, such as `orders::read`".to_owned()
            }
            M::ScopesBehindWord { paths, .. } if paths.len() == 1 => format!("write the path alone: `{}`", paths[0]),
            M::ScopesBehindWord { paths, .. } => format!("write the paths alone, for all of them `{}`", paths.join(", ")),
            M::ScopeAsText { text } => scope_as_text(text),
            M::WrongSeparator { path, .. } => format!("write `{path}`"),
            M::PathsInBraces { paths } if paths.is_empty() => "write a path for each, such as `orders::read`".to_owned(),
            M::PathsInBraces { paths } => format!("write `{}`", paths.join(", ")),
            M::StarForScopes => "name each scope that is needed".to_owned(),
            M::UnfinishedPath => "write the name of the scope behind `::`, such as `orders::read`".to_owned(),
            M::ScopeWithValue { path } => format!("write `{path}` alone, if a caller must hold it"),
            M::NotInModules { .. } => "write the modules that `scopes!` made of its name, such as `orders::read` for `orders:read`".to_owned(),
            M::TypeParameterForScope { name } => format!(
                "take the attribute away, and the proof as a parameter: `_: scopes::Granted<{name}>` where `{name}: scopes::Requirement`"
            ),
            M::ExpressionForScope { expression } => {
                format!("if it holds the token to check, write `token = {}` behind the scopes", shown(expression))
            }
            M::OptionInList { name } => format!("write it behind all scopes: `#[requires(…, {name} = …)]`"),
            M::MissingCommaBeforeOption { name } => format!("write `, {name} = …`"),
            M::MissingComma { means_any: true } => "in `any(…)` a comma means one of them; for all of several write `all(…, …)`".to_owned(),
            M::MissingComma { .. } => "a comma means all of them; for one of several write `any(…, …)`".to_owned(),
            M::PathWithArguments { path } => format!("write the path alone: `{path}`"),
            M::StrayComma => "take it away".to_owned(),
            M::NotARequirement => "write paths such as `orders::read`, and `all(…)` or `any(…)` of them".to_owned(),
            M::UnknownOption { attribute: "public", .. } => "options are `reason = \"…\"` and `crate = …`".to_owned(),
            M::UnknownOption { attribute: "authenticated", .. } => "its only option is `crate = …`".to_owned(),
            M::UnknownOption { .. } => "options are `token = …`, `proof = …` and `crate = …`".to_owned(),
            M::OptionTwice { .. } => "keep one of the two".to_owned(),
            M::OptionWithoutValue { name, meant: Some(meant) } => format!("write `{name} = {meant}`"),
            M::OptionWithoutValue { name, .. } if name == "token" => {
                "name an expression that holds the token: `token = claims`".to_owned()
            }
            M::OptionWithoutValue { name, .. } if name == "crate" => "say where the `scopes` crate is: `crate = ::scopes`".to_owned(),
            M::OptionWithoutValue { name, .. } if name == "proof" => {
                "write the name that the body has for it: `proof = granted`".to_owned()
            }
            M::OptionWithoutValue { .. } => "write it, or take the option away".to_owned(),
            M::OptionWithoutEquals { name } => format!("write `{name} = …`, behind the scopes"),
            M::CrateNotAPath => "write it without quotes: `crate = ::scopes`".to_owned(),
            M::OptionBeforeScopes { name } => format!("write it before `{name} = …`: the scopes come first"),
            M::AttributeOnOther { found: "a block" | "a closure", .. } => {
                "move the code into a function, and put the attribute on that".to_owned()
            }
            M::AttributeOnOther { .. } => "put it on the functions themselves".to_owned(),
            M::AttributeTwice { attribute: "requires" } => {
                "write one, with all scopes in it: a comma means all of them".to_owned()
            }
            M::AttributeTwice { .. } | M::AttributesTogether { .. } => "keep one of the two".to_owned(),
            M::ProofNotFirst { .. } => "put it first: what stands before it would run before the check".to_owned(),
            M::ProofTwice { .. } => "keep the first one".to_owned(),
            M::ProofByReference { proof: "Granted" } => {
                "take it by value, `granted: Granted`; to use it more than once, hand on `granted.narrow()`".to_owned()
            }
            M::ProofByReference { proof } => format!("take it by value: `_: {proof}`"),
            M::ProofInside { proof } => format!("take it as it is, as the first parameter: `_: {proof}`"),
            M::ProofWithArguments { proof, .. } => format!("write `{proof}` alone: the attribute fills in the rest"),
            M::ProofConditional { .. } => "take the `cfg` away, or put it on the function".to_owned(),
            M::ProofInGuardMode { .. } => "keep one of the two".to_owned(),
            M::AttributeBelowGuard { attribute } => format!(
                "move `#[{attribute}]` and the body to a second function, below `#[requires(…)]` without `token = …`; here \
                 write `proof = granted` behind `token = …`, and call it with `granted`"
            ),
            M::NamedProofWithoutToken => "take the proof as the first parameter: `granted: Granted`".to_owned(),
            M::ProofNotAName => "write the name that the body has for it: `proof = granted`".to_owned(),
            M::ProofFromForeignCode { attribute: "requires", .. } => {
                "check a token in the body: `#[requires(…, token = …)]`; or call a function with `#[requires(…)]` from here, \
                 with a proof from `token.authorize()`"
                    .to_owned()
            }
            M::ProofFromForeignCode { attribute: "authenticated", .. } => {
                "call a function with `#[authenticated(…)]` from here, with a proof from `token.authenticate()`".to_owned()
            }
            M::ProofFromForeignCode { .. } => {
                "take it away, and write the reason into the documentation: whoever links the function may call it".to_owned()
            }
            M::ProofForForeignFunction { attribute } => {
                format!("put `#[{attribute}(…)]` on a function of your own that calls this one")
            }
            M::ProofInMain { attribute: "public" } => {
                "take it away: a program needs no permission to begin".to_owned()
            }
            M::ProofInMain { attribute } | M::ProofInTest { attribute } if *attribute != "public" => format!(
                "put `#[{attribute}(…)]` on a function that is called from here, with a proof from `token.{}()`",
                if *attribute == "requires" { "authorize" } else { "authenticate" }
            ),
            M::ProofInMain { .. } | M::ProofInTest { .. } => "take it away: nobody but the tests calls the function".to_owned(),
            M::ProofThroughAttribute { attribute: "requires", .. } => {
                "check a token in the body: `#[requires(…, token = …)]`; or call a function with `#[requires(…)]` from here, \
                 with a proof from `token.authorize()`"
                    .to_owned()
            }
            M::ProofThroughAttribute { attribute: "authenticated", .. } => {
                "call a function with `#[authenticated(…)]` from here, with a proof from `token.authenticate()`".to_owned()
            }
            M::ProofThroughAttribute { .. } => {
                "take it away, and write the reason into the documentation: whoever reaches the function may call it".to_owned()
            }
            M::ModuleForToken { path } => format!("write `{path}::Token`, if that is the module of `scopes!`"),
            M::ScopeForToken { path } => {
                format!("for a function that needs scopes, write `#[requires({path})]` instead")
            }
            M::AuthenticatedWithoutToken => "name the type that `scopes!` generated: `#[authenticated(access::Token)]`".to_owned(),
            M::SecondToken => "a token belongs to one catalog: name the one that the function asks for".to_owned(),
            M::PublicWithoutReason => "write `#[public(reason = \"…\")]`: the reason is kept for those who ask".to_owned(),
            M::PublicOnMethod => "put it on a free function".to_owned(),
            M::SecondCatalog => "call `scopes!` once for each, in a module of its own".to_owned(),
            M::UnknownMacroOption { .. } => "options are `toml = \"…\"` and `crate = …`".to_owned(),
            M::GuardWithoutResult => {
                "a refusal is returned as `Err(From::from(MissingScopes))`: return `Result<…, E>` where `E: From<MissingScopes>`"
                    .to_owned()
            }
            M::GuardWithoutBody { is_foreign: true } => "put it on a function of your own that calls this one".to_owned(),
            M::GuardWithoutBody { .. } => "put it on the implementation, or leave `token = …` away to add a proof parameter".to_owned(),
            M::GuardInConst => "remove `const`, or leave `token = …` away to add a proof parameter".to_owned(),
            M::MissingCatalogPath => {
                "name a file relative to `Cargo.toml`: `scopes!(\"catalogs/shop.toml\")`, or write it here: `scopes!(toml = \"…\")`"
                    .to_owned()
            }
            M::CatalogNotAString => "write `scopes!(\"catalogs/shop.toml\")` or `scopes!(toml = \"…\")`".to_owned(),
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

/// What to write for scopes that are given as text: their names as a claim has them, or as a list would.
fn scope_as_text(text: &str) -> String {
    match paths_in_text(text) {
        Some(paths) => format!("write `{}`", paths.join(", ")),
        None => {
            "write it as the path that leads to it through the modules of `scopes!`, such as `orders::read`".to_owned()
        }
    }
}

/// The words by which others put requirements together, and how it is done here.
fn unknown_combinator(name: &str, members: &[String]) -> String {
    let word = name.rsplit("::").next().unwrap_or(name);
    let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
    let combinator = match word.to_ascii_lowercase().as_str() {
        "token" | "proof" | "crate" => return format!("write `{name} = …` behind the scopes"),
        "any" | "anyof" | "oneof" | "or" | "either" | "some" => Some("any"),
        "all" | "allof" | "and" | "both" | "every" | "each" => Some("all"),
        _ => None,
    };
    match combinator {
        Some(combinator) => format!("write `{}`", combined(combinator, members)),
        None if members.is_empty() => "write `all(…)` or `any(…)`".to_owned(),
        None => format!("write each scope as a path: `{}`", members.join(", ")),
    }
}

/// Scopes in `all` or `any`.
fn combined(combinator: &str, members: &[String]) -> String {
    let members = if members.is_empty() { "…, …".to_owned() } else { members.join(", ") };
    format!("{combinator}({members})")
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

/// Some of the scopes that fit a pattern.
fn some(names: &[String], more: usize) -> String {
    if more == 0 { quoted(names) } else { format!("{} and {more} more", quoted(names)) }
}

/// What to write where an entry was meant to be taken out of a list.
fn instead_of_negation(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Names => "list the scopes that belong to it, and no others",
        Purpose::Keeps => "list all that it keeps, or write `drops` with what it loses",
        Purpose::Restricts => "list all that it is meant for, without the others",
    }
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| ticked(name)).collect::<Vec<_>>().join(", ")
}

/// The tables whose entries are tables by name, which other formats write as lists.
const TABLES_OF_TABLES: &[&str] = &["resources", "groups", "presets", "roles", "actors", "gates"];

const STAR: &str = "`*` stands for one or more whole parts of a name, such as in `orders:*`";

/// An example of what should be there, where it takes more than the message says.
fn right_type(key: &str, expected: &str, found: &str) -> Option<String> {
    match expected {
        "a text in quotes" if found != "a table" => Some(format!("write `{} = \"…\"`", shown(key))),
        "a summary in quotes" if found == "a table" => Some(format!(
            "more than a summary stands in a table of its own: `[endpoints.\"{0}\"]`, with its scopes in `any_of`",
            shown(key)
        )),
        "a summary in quotes" => Some(format!("write `\"{}\" = \"…\"`", shown(key))),
        "a list of texts throughout" if found == "a table" => {
            Some("write the name alone: this list takes no patterns".to_owned())
        }
        "a list of texts" => Some(format!("write `{} = [\"…\"]`", shown(key))),
        "a list of lists" => Some(format!("write `{} = [[\"…\"]]`", shown(key))),
        "a table with `to`" if found == "a text" => {
            Some("a scope stands under `[scopes]`; an alias says what it stands for: `{ to = \"…\" }`".to_owned())
        }
        "a table with `to`" => Some("write `{ to = \"…\" }`".to_owned()),
        "a table with `reason`" => Some("write `{ reason = \"…\" }`".to_owned()),
        "a table" if found == "a list" && TABLES_OF_TABLES.contains(&key) => {
            Some(format!("write a table for each, by its name: `[{key}.…]`"))
        }
        "a table" if key != "endpoints" => Some(format!("begin it with `[{}]`", shown(key))),
        _ => None,
    }
}

/// Whether a key belongs to `[catalog]` for certain. Some of its keys others have too, and are misspelt there.
fn is_of_catalog(key: &str, table: &str) -> bool {
    HEADER_KEYS.contains(&key) && (table == CATALOG || !SHARED_KEYS.contains(&key))
}

/// Whether a table is called by the name of a scope that needs no quotes: of `orders.read` it is only the beginning.
fn is_scope_without_quotes(table: &str) -> bool {
    let name = table.strip_prefix("scope `").and_then(|name| name.strip_suffix('`'));
    name.is_some_and(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')))
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
