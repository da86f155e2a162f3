//! Sets and scopes in serialized data.

use std::collections::BTreeMap;

use crate::common::set;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

mod access {
    scopes::scopes!("catalogs/boomin.toml");
}
mod agents {
    scopes::scopes!("catalogs/agents.toml");
}
mod wide {
    scopes::scopes!("tests/fixtures/wide.toml");
}

use access::{Scope, ScopeSet, series};

fn read(value: &Value) -> Result<ScopeSet, serde_json::Error> {
    ScopeSet::deserialize(value)
}

#[test]
fn both_shapes_are_read() {
    let table = [
        (json!(""), ""),
        (json!("   "), ""),
        (json!("series:read"), "series:read"),
        (json!(" units:read  series:read "), "series:read units:read"),
        (json!([]), ""),
        (json!(["series:read"]), "series:read"),
        (json!(["units:read", "series:read", "units:read"]), "series:read units:read"),
    ];
    for (value, scopes) in table {
        assert_eq!(read(&value).unwrap(), set(scopes), "{value}");
        assert_eq!(serde_json::from_str::<ScopeSet>(&value.to_string()).unwrap(), set(scopes), "{value}");
    }
}

#[test]
fn aliases_are_resolved_in_both_shapes() {
    let expected = set::<agents::Scope>("control:approvals:request control:approvals:decide syncstate:read");
    let table = [json!("control:approvals:write consumers:read"), json!(["control:approvals:write", "consumers:read"])];
    for value in table {
        assert_eq!(agents::ScopeSet::deserialize(&value).unwrap(), expected, "{value}");
    }
}

#[test]
fn whatever_is_neither_shape_is_an_error() {
    let kind = "expected scopes, as a space-separated string or an array of strings";
    let table = [
        (json!(null), kind),
        (json!(true), kind),
        (json!(7), kind),
        (json!(-7), kind),
        (json!(0.5), kind),
        (json!({}), kind),
        (json!({ "scope": "series:read" }), kind),
        (json!([null]), "expected the name of one scope"),
        (json!(["series:read", 7]), "expected the name of one scope"),
        (json!([["series:read"]]), "expected the name of one scope"),
        (json!([{}]), "expected the name of one scope"),
        (json!([""]), "expected the name of one scope"),
        (json!(["series:read", ""]), "expected the name of one scope"),
        (
            json!(["series:read units:read"]),
            "`series:read units:read` holds a space: each element of the array is one scope",
        ),
        (json!([" "]), "` ` holds a space"),
        (json!(["series:read "]), "`series:read ` holds a space"),
        (
            json!(["series:read", "units:read\t"]),
            "`units:read\\t` holds a tab, which is not allowed in the name of a scope",
        ),
        (json!(["sériés:read"]), "`sériés:read` holds `é` (U+00E9), which is not allowed"),
        (
            json!("series:read\tunits:read"),
            "`series:read\\tunits:read` holds a tab (character 12, counted from 1), which is not allowed",
        ),
        (json!("series:\"read\""), "`series:\"read\"` holds a quotation mark (character 8"),
        (json!("series\\read"), "`series\\\\read` holds a backslash (character 7"),
        (json!("\u{0}"), "`\\0` holds the control character U+0000 (character 1"),
    ];
    for (value, expected) in table {
        let error = read(&value).unwrap_err().to_string();
        assert!(error.contains(expected), "{value}: {error}");
        assert!(serde_json::from_str::<ScopeSet>(&value.to_string()).is_err(), "{value}");
    }
}

#[test]
fn sets_are_written_as_a_string() {
    for scopes in ["", "series:read", "org:read series:read units:publish"] {
        assert_eq!(serde_json::to_value(set::<Scope>(scopes)).unwrap(), json!(scopes));
    }
    let all = wide::ScopeSet::all();
    let text = serde_json::to_string(&all).unwrap();
    assert_eq!(serde_json::from_str::<wide::ScopeSet>(&text).unwrap(), all);
}

#[test]
fn every_scope_is_written_and_read_as_its_name() {
    for &scope in Scope::ALL {
        let value = serde_json::to_value(scope).unwrap();
        assert_eq!(value, json!(scope.as_str()));
        assert_eq!(serde_json::from_value::<Scope>(value).unwrap(), scope);
    }
}

#[test]
fn what_is_not_a_scope_is_not_read_as_one() {
    let table = [
        (json!("series:raed"), "`series:raed` is no scope of catalog `boomin`"),
        (json!(""), "the empty text is no scope of catalog `boomin`"),
        (json!("*"), "`*` is no scope of catalog `boomin`"),
        (json!("series:read units:read"), "`series:read units:read` is no scope of catalog `boomin`"),
        (json!(7), "invalid type: integer `7`, expected the name of one scope of catalog `boomin`"),
        (json!(null), "invalid type: null, expected the name of one scope of catalog `boomin`"),
    ];
    for (value, expected) in table {
        assert_eq!(Scope::deserialize(&value).unwrap_err().to_string(), expected);
    }
    assert_eq!(
        agents::Scope::deserialize(&json!("consumers:read")).unwrap_err().to_string(),
        "`consumers:read` is an alias in catalog `agents`, and not a scope: read it as a `ScopeSet`"
    );
}

#[test]
fn scopes_are_keys_of_maps() {
    let limits = BTreeMap::from([(series::READ, 10), (series::UPDATE, 2)]);
    let value = serde_json::to_value(&limits).unwrap();
    assert_eq!(value, json!({ "series:read": 10, "series:update": 2 }));
    assert_eq!(serde_json::from_value::<BTreeMap<Scope, i32>>(value).unwrap(), limits);
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Claims {
    sub: String,
    exp: u64,
    #[serde(default)]
    scope: ScopeSet,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Nested {
    #[serde(flatten)]
    claims: Claims,
    #[serde(default)]
    delegated: Option<ScopeSet>,
    #[serde(default, rename = "scp")]
    each: Vec<Scope>,
}

#[test]
fn a_missing_claim_with_a_default_grants_nothing() {
    let claims: Claims = serde_json::from_value(json!({ "sub": "worker", "exp": 1 })).unwrap();
    assert_eq!(claims.scope, ScopeSet::EMPTY);
}

#[test]
fn a_claim_that_is_null_is_an_error_even_with_a_default() {
    assert!(serde_json::from_value::<Claims>(json!({ "sub": "worker", "exp": 1, "scope": null })).is_err());
}

#[test]
fn sets_are_read_in_nested_claims() {
    let value = json!({
        "sub": "worker", "exp": 1, "scope": "series:read",
        "delegated": ["series:update"], "scp": ["series:read", "series:delete"]
    });
    let nested: Nested = serde_json::from_value(value).unwrap();
    assert_eq!(nested.claims.scope, series::READ.set());
    assert_eq!(nested.delegated, Some(series::UPDATE.set()));
    assert_eq!(nested.each, [series::READ, series::DELETE]);
    let written = serde_json::to_value(&nested).unwrap();
    assert_eq!(written["scope"], json!("series:read"));
    assert_eq!(serde_json::from_value::<Nested>(written).unwrap(), nested);
}

fn keys() -> (EncodingKey, DecodingKey) {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).unwrap();
    (EncodingKey::from_secret(&secret), DecodingKey::from_secret(&secret))
}

#[test]
fn sets_come_through_a_signed_token() {
    let (sign, verify) = keys();
    let exp = jsonwebtoken::get_current_timestamp() + 3600;
    let claims = Claims { sub: "worker".to_owned(), exp, scope: set("series:read units:publish") };
    let token = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &sign).unwrap();
    let read = jsonwebtoken::decode::<Claims>(&token, &verify, &Validation::new(Algorithm::HS256)).unwrap();
    assert_eq!(read.claims, claims);
}

#[test]
fn a_signed_token_with_a_bad_claim_is_refused() {
    let (sign, verify) = keys();
    let exp = jsonwebtoken::get_current_timestamp() + 3600;
    for scope in [json!("series:read\tunits:read"), json!(["series:read units:read"]), json!(null), json!(7)] {
        let claims = json!({ "sub": "worker", "exp": exp, "scope": scope });
        let token = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &sign).unwrap();
        let read = jsonwebtoken::decode::<Claims>(&token, &verify, &Validation::new(Algorithm::HS256));
        assert!(read.is_err(), "{scope}");
    }
}
