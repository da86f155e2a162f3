//! A program that uses a catalog as its author meant it: each name in each way that programs have.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::meant::{Meant, Name};

/// The program, in a module of this name.
pub(crate) fn program(module: &str, file: &str, meant: &Meant) -> String {
    let body = [imports(meant), scopes(module, meant), aliases(meant), keys(meant), token(meant, "access::")].concat();
    let behind_a_facade = behind_a_facade(meant);
    format!(
        "pub mod access {{ ::scopes::scopes!({file:?}); }}
        #[allow(warnings)]
        pub mod program {{ {body} }}
        #[allow(warnings)]
        pub mod facade {{ pub use super::access::*; }}
        #[allow(warnings)]
        pub mod behind_a_facade {{ {behind_a_facade} }}"
    )
}

fn imports(meant: &Meant) -> String {
    let modules: BTreeSet<&str> =
        named(meant).filter(|name| name.parts.len() > 1).map(|name| name.parts[0].as_str()).collect();
    let modules: Vec<String> = modules.into_iter().map(raw).collect();
    format!(
        "use ::scopes::{{Granted, requires}};
        use super::access::{{self, CATALOG, MissingScopes, Scope, ScopeSet, Token, {}}};\n",
        modules.join(", ")
    )
}

fn named(meant: &Meant) -> impl Iterator<Item = &Name> {
    meant.scopes.iter().chain(&meant.aliases)
}

fn scopes(module: &str, meant: &Meant) -> String {
    let mut text = String::new();
    for (number, name) in meant.scopes.iter().enumerate() {
        let (required, constant, ty) = (required(name), constant(name), ty(name));
        let full = format!("crate::{module}::access::{}", plain(name));
        let variant: String = name.parts.iter().map(|part| camel(part)).collect();
        let _ = write!(
            text,
            "#[requires({required})] fn scope_{number}() {{}}
            #[requires({full})] fn full_{number}(granted: Granted) {{ scope_{number}(granted.narrow()); }}
            fn set_{number}() -> ScopeSet {{ {constant}.set() | Scope::{variant}.set() }}
            fn proof_{number}(token: &Token) -> Result<Granted<{ty}>, MissingScopes> {{ token.authorize() }}\n"
        );
        for implied in &name.implies {
            if let Some(implied) = meant.scopes.iter().find(|scope| scope.wire == *implied && scope.wire != name.wire) {
                let to = self::ty(implied);
                let _ = writeln!(text, "const _: fn(Granted<{ty}>) -> Granted<{to}> = |granted| granted.narrow();");
            }
        }
    }
    text
}

fn aliases(meant: &Meant) -> String {
    let mut text = String::new();
    for (number, name) in meant.aliases.iter().enumerate() {
        let (required, constant, ty) = (required(name), constant(name), ty(name));
        let _ = writeln!(
            text,
            "#[requires({required})] fn alias_{number}() {{}}
            fn alias_type_{number}(_: Granted<{ty}>) {{ let _ = {constant}; }}"
        );
    }
    text
}

/// Roles, actors, gates and presets.
fn keys(meant: &Meant) -> String {
    let mut text = String::new();
    for (kind, names) in [("Role", &meant.roles), ("Actor", &meant.actors), ("Gate", &meant.gates)] {
        for name in &names.names {
            let _ = writeln!(text, "const _: fn() -> access::{kind} = || access::{kind}::{};", camel(name));
        }
    }
    for name in &meant.presets.names {
        let _ = writeln!(text, "const _: fn() -> ScopeSet = || access::presets::{}.scopes();", shouting(name));
    }
    text
}

/// Where the names come from a re-export of everything.
fn behind_a_facade(meant: &Meant) -> String {
    let mut text = "use super::facade::*; use ::scopes::{Granted, requires};\n".to_owned();
    for (number, name) in named(meant).enumerate() {
        if name.parts.len() > 1 {
            let (required, constant, ty) = (plain(name), constant(name), ty(name));
            let _ = writeln!(
                text,
                "#[requires({required})] fn scope_{number}() {{ let _ = {constant}; }}
                fn type_{number}(_: Granted<super::facade::{ty}>) {{}}"
            );
        }
    }
    text + &token(meant, "")
}

fn token(meant: &Meant, access: &str) -> String {
    let fields: Vec<String> = [
        (meant.declared, "declared: granted".to_owned()),
        (meant.actors.exist, format!("actor: {access}Actor::ALL[0]")),
        (meant.roles.exist, format!("roles: {access}Roles::from([{access}Role::ALL[0]])")),
        (meant.gates.exist, format!("gates: {access}Gates::NONE.open({access}Gate::ALL[0])")),
    ]
    .into_iter()
    .filter_map(|(is_asked, field)| is_asked.then_some(field))
    .collect();
    let mut text = if fields.is_empty() {
        "fn token(granted: ScopeSet) -> Token { Token::new(granted) }\n".to_owned()
    } else {
        format!(
            "fn token(granted: ScopeSet) -> Token {{ Token::from({access}Grant {{ granted, {} }}) }}\n",
            fields.join(", ")
        )
    };
    for (has, method) in [(meant.declared, "undeclared"), (meant.actors.exist, "actor"), (meant.roles.exist, "roles")] {
        if has {
            let _ = writeln!(text, "fn {method}(token: Token) {{ let _ = token.{method}(); }}");
        }
    }
    if meant.has_bits {
        text += "fn compact(granted: ScopeSet) { let _ = granted.to_compact(); }\n";
    }
    text
}

/// The path in the argument of `#[requires]`. One of a single part needs the module of the catalog before it.
fn required(name: &Name) -> String {
    if name.parts.len() > 1 { plain(name) } else { format!("access::{}", plain(name)) }
}

fn plain(name: &Name) -> String {
    name.parts.iter().map(|part| raw(part)).collect::<Vec<_>>().join("::")
}

fn with_last(name: &Name, last: &str) -> String {
    let modules = name.parts[..name.parts.len() - 1].iter().map(|part| raw(part));
    let at_root = if name.parts.len() == 1 { Some("access".to_owned()) } else { None };
    at_root.into_iter().chain(modules).chain([last.to_owned()]).collect::<Vec<_>>().join("::")
}

fn constant(name: &Name) -> String {
    with_last(name, &shouting(name.parts.last().map_or("", |part| part)))
}

fn ty(name: &Name) -> String {
    with_last(name, &camel(name.parts.last().map_or("", |part| part)))
}

fn raw(part: &str) -> String {
    part.replace('-', "_")
}

fn shouting(word: &str) -> String {
    raw(word).to_uppercase()
}

fn camel(word: &str) -> String {
    let words = word.split(['-', '_']).filter(|word| !word.is_empty());
    words.map(|word| word[..1].to_uppercase() + &word[1..]).collect()
}
