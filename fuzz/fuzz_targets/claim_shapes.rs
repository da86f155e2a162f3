//! Claims of every shape through the serde types, beside a model that keeps each key as often as it stands there.

#![no_main]

use std::fmt::Debug;
use std::sync::LazyLock;

use arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;
use scopes::{RoleClaim, ScopeClaim};
use scopes_fuzz::catalogs::SMALL;
use scopes_fuzz::catalogs::small::{Scope, ScopeSet};
use scopes_fuzz::claim::Read;
use scopes_fuzz::json::{self, Json};
use scopes_fuzz::names::Names;
use serde::Deserialize;
use serde::de::DeserializeOwned;

static NAMES: LazyLock<Names> = LazyLock::new(|| Names::of(SMALL));

/// The claims of a token, as documentation says to read them.
#[derive(Debug, Deserialize)]
struct Claims {
    #[serde(flatten)]
    scope: ScopeClaim<Scope>,
}

/// Claims that an issuer calls otherwise.
#[derive(Debug, Deserialize)]
struct OwnClaims {
    #[serde(default)]
    permissions: ScopeClaim<Scope>,
    #[serde(default)]
    admin: RoleClaim<Scope>,
}

fuzz_target!(|bytes: &[u8]| {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) if serde_json::from_str::<Json>(text).is_ok() => text.to_owned(),
        _ => match json::written(&mut Unstructured::new(bytes), &NAMES) {
            Ok(text) => text,
            Err(_) => return,
        },
    };
    let Ok(json) = serde_json::from_str::<Json>(&text) else { return };
    check_scopes(&text, &json);
    check_strict(&text, &json);
    check_roles(&text, &json);
    check_own(&text, &json);
    if let Ok(value) = serde_json::from_str::<serde_json::Value>(&text) {
        // A value has each key once.
        let text = value.to_string();
        let Ok(json) = serde_json::from_str::<Json>(&text) else { return };
        let claims = serde_json::from_value::<Claims>(value).map(|claims| read(&claims.scope));
        assert_same(&text, claims.as_ref(), flat(&json).as_ref());
    }
});

fn from<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    serde_json::from_str(text)
}

fn check_scopes(text: &str, json: &Json) {
    let alone = from::<ScopeClaim<Scope>>(text).map(|claim| read(&claim));
    assert_same(text, alone.as_ref(), once(json::scope_claim(json, &NAMES)).as_ref());
    let flattened = from::<Claims>(text).map(|claims| read(&claims.scope));
    assert_same(text, flattened.as_ref(), flat(json).as_ref());
}

fn flat(json: &Json) -> Result<Read, json::Refused> {
    match json {
        Json::Map(claims) => once(json::claims(claims, &NAMES)),
        _ => Err(json::Refused),
    }
}

fn once(read: Result<Read, json::Refused>) -> Result<Read, json::Refused> {
    read.map(|read| Read { deprecated: read.deprecated_once(), ..read })
}

/// What is no claim of a token refuses names that mean nothing.
fn check_strict(text: &str, json: &Json) {
    let model = match json {
        Json::Map(_) => None,
        other => json::scope_claim(other, &NAMES).ok().filter(|read| read.unknown.is_empty()),
    };
    match (from::<ScopeSet>(text), model) {
        (Ok(set), Some(model)) => assert_eq!(texts(set), NAMES.in_order(&model.scopes), "{text}"),
        (Err(_), None) => {}
        (set, model) => panic!("{text} is {set:?}, and to the model {model:?}"),
    }
    let one = match json {
        Json::Text(name) => NAMES.meaning(name).filter(|meaning| meaning.scopes.contains(name)).map(|_| name.clone()),
        _ => None,
    };
    assert_eq!(from::<Scope>(text).ok().map(|scope| scope.to_string()), one, "{text}");
}

fn check_roles(text: &str, json: &Json) {
    let roles = from::<RoleClaim<Scope>>(text).map(|claim| roles(&claim));
    assert_same(text, roles.as_ref(), json::role_claim(json, &NAMES).as_ref());
}

/// Fields of a struct: each of them once.
fn check_own(text: &str, json: &Json) {
    let Json::Map(map) = json else { return };
    let of = |key: &str| map.iter().filter(|(name, _)| name == key).map(|(_, value)| value).collect::<Vec<_>>();
    let (permissions, admin) = (of("permissions"), of("admin"));
    let model = match (permissions.as_slice(), admin.as_slice()) {
        ([_, _, ..], _) | (_, [_, _, ..]) => Err(json::Refused),
        (permissions, admin) => {
            let permissions = permissions.first().map(|claim| once(json::scope_claim(claim, &NAMES)));
            let admin = admin.first().map(|claim| json::role_claim(claim, &NAMES));
            let permissions = permissions.unwrap_or_else(|| Ok(Read::default()));
            permissions.and_then(|read| Ok((read, admin.unwrap_or_else(|| Ok(json::Roles::default()))?)))
        }
    };
    let own = from::<OwnClaims>(text).map(|own| (read(&own.permissions), roles(&own.admin)));
    assert_same(text, own.as_ref(), model.as_ref());
}

fn assert_same<T: Debug + PartialEq>(
    text: &str,
    read: Result<&T, &serde_json::Error>,
    model: Result<&T, &json::Refused>,
) {
    match (read, model) {
        (Ok(read), Ok(model)) => assert_eq!(read, model, "{text}"),
        (Err(_), Err(_)) => {}
        (read, model) => panic!("{text} is {read:?}, and to the model {model:?}"),
    }
}

fn read(claim: &ScopeClaim<Scope>) -> Read {
    Read {
        scopes: texts(claim.scopes()).into_iter().collect(),
        unknown: claim.unknown().map(str::to_owned).collect(),
        deprecated: claim.deprecated().map(|(name, advice)| (name.to_owned(), advice.to_owned())).collect(),
    }
}

fn roles(claim: &RoleClaim<Scope>) -> json::Roles {
    json::Roles {
        held: claim.roles().iter().map(|role| role.to_string()).collect(),
        unknown: claim.unknown().map(str::to_owned).collect(),
    }
}

fn texts(scopes: ScopeSet) -> Vec<String> {
    scopes.iter().map(|scope| scope.to_string()).collect()
}
