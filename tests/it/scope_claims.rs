//! Scopes in the claims of a token, whatever the issuer calls them; roles, actors and gates by name.

use std::collections::{BTreeMap, HashMap};
use std::fmt::{Debug, Display};
use std::str::FromStr;

use crate::common::set;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use scopes::ScopeClaim;
use serde::de::DeserializeOwned;
use serde::de::value::{self, MapDeserializer};
use serde::ser::SerializeMap;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Value, json};

mod agents {
    scopes::scopes!("catalogs/agents.toml");
}
mod feedback {
    scopes::scopes!("catalogs/feedback.toml");
}

use agents::{Scope, ScopeSet, entries, orders, tags};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Claims {
    sub: String,
    exp: u64,
    #[serde(flatten)]
    scope: ScopeClaim<Scope>,
    tenant: Option<String>,
}

const KEYS: [&str; 3] = ["scope", "scp", "scopes"];

/// The claims of a worker, with some more in the order given.
fn claims_text(more: &[(&str, Value)]) -> String {
    let more: Vec<_> = more.iter().map(|(key, value)| format!(r#""{key}":{value},"#)).collect();
    format!(r#"{{"sub":"worker",{}"exp":4000000000,"tenant":"acme"}}"#, more.concat())
}

fn claims_value(more: &[(&str, Value)]) -> Value {
    serde_json::from_str(&claims_text(more)).unwrap()
}

/// What is in the claims, read in every way that there is to read JSON.
fn read(more: &[(&str, Value)]) -> ScopeClaim<Scope> {
    let (text, value) = (claims_text(more), claims_value(more));
    let claims: Claims = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!((claims.sub.as_str(), claims.exp, claims.tenant.as_deref()), ("worker", 4_000_000_000, Some("acme")));
    assert_eq!(serde_json::from_slice::<Claims>(text.as_bytes()).unwrap(), claims);
    assert_eq!(serde_json::from_reader::<_, Claims>(text.as_bytes()).unwrap(), claims);
    // A value has its keys in an order of its own.
    assert_eq!(serde_json::from_value::<Claims>(value.clone()).unwrap().scope.scopes(), claims.scope.scopes());
    assert_eq!(Claims::deserialize(&value).unwrap().scope.scopes(), claims.scope.scopes());
    assert_eq!(serde_json::from_str::<ScopeClaim<Scope>>(&text).unwrap(), claims.scope, "without a struct around it");
    claims.scope
}

fn unknown(claim: &ScopeClaim<Scope>) -> Vec<&str> {
    claim.unknown().collect()
}

fn deprecated(claim: &ScopeClaim<Scope>) -> Vec<&str> {
    claim.deprecated().map(|(name, _)| name).collect()
}

/// A list of names as a string and as an array.
fn shapes(names: &str) -> [Value; 2] {
    [json!(names), json!(names.split(' ').filter(|name| !name.is_empty()).collect::<Vec<_>>())]
}

#[test]
fn each_claim_is_read_in_both_shapes() {
    let table = [
        ("", "", [].as_slice()),
        ("entries:read", "entries:read", &[]),
        ("orders:read  entries:read orders:read", "entries:read orders:read", &[]),
        ("openid entries:read * entries:* Entries:read", "entries:read", &["openid", "*", "entries:*", "Entries:read"]),
        ("openid", "", &["openid"]),
    ];
    for key in KEYS {
        for (names, scopes, not_known) in table {
            for shape in shapes(names) {
                let claim = read(&[(key, shape.clone())]);
                assert_eq!(claim.scopes(), set(scopes), "{key}: {shape}");
                assert_eq!(unknown(&claim), not_known, "{key}: {shape}");
                assert!(deprecated(&claim).is_empty(), "{key}: {shape}");
            }
        }
    }
}

#[test]
fn a_string_may_have_more_spaces_than_it_needs() {
    for key in KEYS {
        assert_eq!(read(&[(key, json!("  tags:read   entries:read "))]).scopes(), set("entries:read tags:read"));
        assert_eq!(read(&[(key, json!("   "))]).scopes(), ScopeSet::EMPTY);
    }
}

#[test]
fn without_any_of_the_claims_nothing_was_granted() {
    let claim = read(&[]);
    assert_eq!(claim, ScopeClaim::default());
    assert_eq!((claim.scopes(), unknown(&claim).len(), deprecated(&claim).len()), (ScopeSet::EMPTY, 0, 0));
    assert_eq!(serde_json::from_str::<ScopeClaim<Scope>>("{}").unwrap(), claim);
}

const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

/// Pairs of lists that name the same: in another order, or twice.
const SAME: [(&str, &str); 6] = [
    ("", ""),
    ("entries:read", "entries:read"),
    ("entries:read orders:read", "orders:read entries:read orders:read"),
    ("openid entries:read profile", "profile profile entries:read openid"),
    ("openid", "openid openid"),
    ("consumers:read openid entries:write", "entries:write openid consumers:read consumers:read"),
];

#[test]
fn several_claims_that_name_the_same_are_read_as_one() {
    for [first, second, third] in ORDERS.map(|order| order.map(|at| KEYS[at])) {
        for (one, same) in SAME {
            for (a, b) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                let alone = read(&[(first, shapes(one)[a].clone())]);
                let two = [(first, shapes(one)[a].clone()), (second, shapes(same)[b].clone())];
                assert_eq!(read(&two), alone, "{two:?}");
                let [one, other] = two;
                let three = [one, other, (third, shapes(same)[a].clone())];
                assert_eq!(read(&three), alone, "{three:?}");
            }
        }
    }
}

/// Pairs of lists that do not name the same, of scopes, of unknown names or of deprecated ones.
const DIFFERENT: [(&str, &str); 7] = [
    ("entries:read", "orders:read"),
    ("entries:read", "entries:read orders:read"),
    ("entries:read", ""),
    ("entries:read openid", "entries:read"),
    ("openid", "profile"),
    ("openid profile", "openid email"),
    ("consumers:read", "syncstate:read"),
];

#[test]
fn several_claims_that_differ_are_an_error() {
    for [first, second, third] in ORDERS.map(|order| order.map(|at| KEYS[at])) {
        for (one, other) in DIFFERENT.into_iter().flat_map(|(one, other)| [(one, other), (other, one)]) {
            for (a, b) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                let [one, other] = [shapes(one)[a].clone(), shapes(other)[b].clone()];
                let expected = |mut names: [&str; 2]| {
                    names.sort_by_key(|name| KEYS.iter().position(|key| key == name));
                    format!("the claims `{}` and `{}` do not name the same scopes", names[0], names[1])
                };
                let two = [(first, one.clone()), (second, other.clone())];
                assert_refused(&two, &expected([first, second]));
                let three = [(first, one.clone()), (second, one), (third, other)];
                let text = claims_text(&three);
                let error = serde_json::from_str::<Claims>(&text).unwrap_err().to_string();
                let named = [expected([first, third]), expected([second, third])];
                assert!(named.iter().any(|named| error.starts_with(named)), "{text}: {error}");
            }
        }
    }
}

#[test]
fn deprecated_names_come_with_the_advice_of_the_catalog() {
    let claim = read(&[("scp", json!(["control:approvals:write", "consumers:read"]))]);
    assert_eq!(
        claim.deprecated().collect::<Vec<_>>(),
        [
            ("control:approvals:write", "New workers should use the split scopes instead."),
            ("consumers:read", "Deprecated alias for syncstate:read."),
        ]
    );
}

#[test]
fn other_claims_are_not_looked_at() {
    let others = [
        "Scope",
        "SCOPE",
        "Scp",
        "SCOPES",
        "scope ",
        " scope",
        "scope\\u0000",
        "scop",
        "scopess",
        "scopes_",
        "permissions",
        "roles",
        "scp\\u0000",
        "",
    ];
    for key in others {
        for value in [json!("orders:read"), json!(null), json!(7), json!({ "scope": "orders:read" }), json!([null])] {
            let claim = read(&[(key, value.clone()), ("scope", json!("entries:read"))]);
            assert_eq!(claim, ScopeClaim::from(entries::READ.set()), "{key:?}: {value}");
        }
    }
}

#[test]
fn an_escaped_key_is_the_key() {
    for key in ["\\u0073cope", "sc\\u006f\\u0070e"] {
        assert_eq!(read(&[(key, json!("entries:read"))]).scopes(), entries::READ.set());
    }
}

const KIND: &str = "expected scopes, as a space-separated string or an array of strings";
const ELEMENT: &str = "expected the name of one scope";

/// Everything that is no list of scopes, and what is said of it.
fn wrong_shapes() -> Vec<(Value, String)> {
    let character = |name, words, at| {
        format!(
            "`{name}` holds {words} (character {at}, counted from 1), which is not allowed in scopes of catalog `agents`"
        )
    };
    let holds = |element, words| format!("`{element}` holds {words}, which is not allowed in the name of a scope");
    let space = |element| format!("`{element}` holds a space: each element of the array is one scope");
    vec![
        (json!(null), format!("invalid type: null, {KIND}")),
        (json!(true), format!("invalid type: boolean `true`, {KIND}")),
        (json!(false), format!("invalid type: boolean `false`, {KIND}")),
        (json!(0), format!("invalid type: integer `0`, {KIND}")),
        (json!(-7), format!("invalid type: integer `-7`, {KIND}")),
        (json!(0.5), format!("invalid type: floating point `0.5`, {KIND}")),
        (json!({}), format!("invalid type: map, {KIND}")),
        (json!({ "scope": "entries:read" }), format!("invalid type: map, {KIND}")),
        (json!([null]), format!("invalid type: null, {ELEMENT}")),
        (json!([true]), format!("invalid type: boolean `true`, {ELEMENT}")),
        (json!(["entries:read", 7]), format!("invalid type: integer `7`, {ELEMENT}")),
        (json!([0.5, "entries:read"]), format!("invalid type: floating point `0.5`, {ELEMENT}")),
        (json!([["entries:read"]]), format!("invalid type: sequence, {ELEMENT}")),
        (json!(["entries:read", []]), format!("invalid type: sequence, {ELEMENT}")),
        (json!(["entries:read", { "name": "tags:read" }]), format!("invalid type: map, {ELEMENT}")),
        (json!([""]), format!("invalid value: string \"\", {ELEMENT}")),
        (json!(["entries:read", "", "tags:read"]), format!("invalid value: string \"\", {ELEMENT}")),
        (json!([" "]), space(" ")),
        (json!(["entries:read tags:read"]), space("entries:read tags:read")),
        (json!(["entries:read", "tags:read "]), space("tags:read ")),
        (json!(["entries:read", " tags:read"]), space(" tags:read")),
        (json!(["openid profile\t"]), space("openid profile\\t")),
        (json!(["entries:read\t"]), holds("entries:read\\t", "a tab")),
        (json!(["sériés:read"]), holds("sériés:read", "`é` (U+00E9)")),
        (json!("entries:read\ttags:read"), character("entries:read\\ttags:read", "a tab", 13)),
        (json!("entries:read, tags:read; \"orders:read\""), character("\"orders:read\"", "a quotation mark", 26)),
        (json!("entries\\read"), character("entries\\\\read", "a backslash", 8)),
        (json!("entries:read\n"), character("entries:read\\n", "a line break", 13)),
        (json!("entries:read \u{7f}"), character("\\u{7f}", "the control character U+007F", 14)),
        (json!("\u{0}"), character("\\0", "the control character U+0000", 1)),
        (json!("entries:reàd"), character("entries:reàd", "`à` (U+00E0)", 11)),
    ]
}

/// Asserts that nothing is read out of the claims, in whatever way, and what is said.
fn assert_refused(more: &[(&str, Value)], expected: &str) {
    let (text, value) = (claims_text(more), claims_value(more));
    assert_eq!(serde_json::from_value::<Claims>(value.clone()).unwrap_err().to_string(), expected, "{text}");
    assert_eq!(Claims::deserialize(&value).unwrap_err().to_string(), expected, "{text}");
    assert_eq!(serde_json::from_value::<ScopeClaim<Scope>>(value).unwrap_err().to_string(), expected, "{text}");
    let errors = [
        serde_json::from_str::<Claims>(&text).unwrap_err(),
        serde_json::from_slice::<Claims>(text.as_bytes()).unwrap_err(),
        serde_json::from_reader::<_, Claims>(text.as_bytes()).unwrap_err(),
        serde_json::from_str::<ScopeClaim<Scope>>(&text).unwrap_err(),
    ];
    for error in errors {
        let error = error.to_string();
        assert!(error.starts_with(&format!("{expected} at line 1 column ")), "{text}: {error}");
    }
}

#[test]
fn a_claim_of_another_shape_is_an_error() {
    for key in KEYS {
        for (shape, expected) in wrong_shapes() {
            assert_refused(&[(key, shape)], &expected);
        }
    }
}

#[test]
fn one_bad_claim_spoils_the_good_ones() {
    for [good, bad, other] in ORDERS.map(|order| order.map(|at| KEYS[at])) {
        for (shape, expected) in wrong_shapes() {
            assert_refused(&[(good, json!("entries:read")), (bad, shape.clone())], &expected);
            assert_refused(&[(bad, shape.clone()), (good, json!(["entries:read"]))], &expected);
            assert_refused(&[(good, json!(["entries:read"])), (bad, shape), (other, json!("entries:read"))], &expected);
        }
    }
}

#[test]
fn a_claim_that_stands_twice_is_an_error() {
    let values = [json!("entries:read"), json!(["orders:read"]), json!(""), json!([]), json!(null)];
    for key in KEYS {
        for first in &values[..4] {
            for second in &values {
                let twice = [(key, first.clone()), ("jti", json!(1)), (key, second.clone())];
                assert_duplicate(&claims_text(&twice), key);
                assert_duplicate(&claims_text(&[(key, first.clone()), (key, second.clone())]), key);
            }
        }
        let escaped = key.replacen('s', "\\u0073", 1);
        assert_duplicate(&claims_text(&[(key, json!("entries:read")), (&escaped, json!("entries:read"))]), key);
    }
    let mixed = [("scope", json!("entries:read")), ("scp", json!("entries:read")), ("scope", json!("entries:read"))];
    assert_duplicate(&claims_text(&mixed), "scope");
}

fn assert_duplicate(text: &str, key: &str) {
    let errors = [
        serde_json::from_str::<Claims>(text).unwrap_err(),
        serde_json::from_slice::<Claims>(text.as_bytes()).unwrap_err(),
        serde_json::from_reader::<_, Claims>(text.as_bytes()).unwrap_err(),
        serde_json::from_str::<ScopeClaim<Scope>>(text).unwrap_err(),
    ];
    for error in errors {
        let error = error.to_string();
        assert!(error.starts_with(&format!("duplicate field `{key}` at line 1 column ")), "{text}: {error}");
    }
}

/// Fields that read the claim of their own name.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Named {
    scope: ScopeClaim<Scope>,
    #[serde(default)]
    permissions: ScopeClaim<Scope>,
}

fn read_named(claims: &Value) -> Result<Named, String> {
    let text = serde_json::from_str::<Named>(&claims.to_string()).map_err(|error| error.to_string())?;
    assert_eq!(serde_json::from_value::<Named>(claims.clone()).unwrap(), text);
    Ok(text)
}

#[test]
fn a_claim_is_read_under_the_name_of_its_field() {
    for shape in shapes("openid orders:read consumers:read") {
        let named = read_named(&json!({ "scope": "", "permissions": shape, "scp": ["tags:read"] })).unwrap();
        assert_eq!(named.scope, ScopeClaim::default());
        assert_eq!(named.permissions.scopes(), set("orders:read syncstate:read"));
        assert_eq!(unknown(&named.permissions), ["openid"]);
        assert_eq!(deprecated(&named.permissions), ["consumers:read"]);
    }
    assert_eq!(read_named(&json!({ "scope": "tags:read" })).unwrap().permissions, ScopeClaim::default());
    let written = serde_json::to_value(read_named(&json!({ "scope": ["tags:read"] })).unwrap()).unwrap();
    assert_eq!(read_named(&written).unwrap().scope.scopes(), tags::READ.set());
}

#[test]
fn a_claim_that_a_field_needs_is_not_read_from_another_one() {
    let error = read_named(&json!({ "scp": "entries:read" })).unwrap_err();
    assert!(error.starts_with("missing field `scope`"), "{error}");
    for (shape, expected) in wrong_shapes().into_iter().filter(|(shape, _)| !shape.is_object()) {
        let error = read_named(&json!({ "scope": "tags:read", "permissions": shape })).unwrap_err();
        assert!(error.starts_with(&expected), "{error}");
    }
}

#[test]
fn what_is_no_claim_and_no_object_is_an_error() {
    for (value, kind) in [(json!(null), "null"), (json!(7), "integer `7`"), (json!(true), "boolean `true`")] {
        let error = serde_json::from_value::<ScopeClaim<Scope>>(value).unwrap_err();
        assert_eq!(error.to_string(), format!("invalid type: {kind}, {KIND}"));
    }
}

/// JSON has no such keys, and other formats do.
#[test]
fn a_key_that_is_no_text_is_an_error() {
    let claims = MapDeserializer::<_, value::Error>::new([(7_u64, "orders:read")].into_iter());
    let error = ScopeClaim::<Scope>::deserialize(claims).unwrap_err();
    assert_eq!(error.to_string(), "invalid type: integer `7`, expected the name of a claim");
}

#[test]
fn claims_are_written_as_one_string() {
    let claims = Claims {
        sub: "worker".to_owned(),
        exp: 1,
        scope: ScopeClaim::from(orders::READ | entries::READ),
        tenant: None,
    };
    let written = serde_json::to_string(&claims).unwrap();
    assert_eq!(written, r#"{"sub":"worker","exp":1,"scope":"entries:read orders:read","tenant":null}"#);
    assert_eq!(serde_json::from_str::<Claims>(&written).unwrap(), claims);
    assert_eq!(serde_json::to_string(&claims.scope).unwrap(), r#"{"scope":"entries:read orders:read"}"#);
    assert_eq!(serde_json::to_string(&ScopeClaim::<Scope>::default()).unwrap(), r#"{"scope":""}"#);
    for names in ["", "entries:read", "health:read users:read_sensitive control:audit:read"] {
        let claim = ScopeClaim::from(set::<Scope>(names));
        let value = serde_json::to_value(&claim).unwrap();
        assert_eq!(value, json!({ "scope": names }));
        assert_eq!(serde_json::from_value::<ScopeClaim<Scope>>(value).unwrap(), claim);
    }
}

#[test]
fn only_what_was_granted_is_written_again() {
    let claim = read(&[("scp", json!("openid consumers:read tags:read"))]);
    assert_eq!(serde_json::to_value(&claim).unwrap(), json!({ "scope": "tags:read syncstate:read" }));
}

#[test]
fn what_was_read_is_shown_for_debugging_and_compared() {
    let claim = read(&[("scope", json!("openid consumers:read tags:read"))]);
    assert_eq!(
        format!("{claim:?}"),
        "ScopeClaim { scopes: {TagsRead, SyncstateRead}, unknown: [\"openid\"], deprecated: [(\"consumers:read\", \
         \"Deprecated alias for syncstate:read.\")] }"
    );
    assert_eq!(claim.clone(), claim);
    assert_ne!(claim, ScopeClaim::from(claim.scopes()), "the names that granted nothing are part of it");
    assert_eq!(
        format!("{:?}", ScopeClaim::<Scope>::default()),
        "ScopeClaim { scopes: {}, unknown: [], deprecated: [] }"
    );
}

#[derive(Debug, Deserialize)]
struct Nested {
    #[serde(flatten)]
    claims: Claims,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[test]
fn claims_are_read_in_flattened_claims_and_beside_a_map_of_the_rest() {
    let text = claims_text(&[("scp", json!(["entries:read"])), ("jti", json!(7)), ("scope", json!("entries:read"))]);
    let nested: Nested = serde_json::from_str(&text).unwrap();
    assert_eq!(nested.claims.scope.scopes(), entries::READ.set());
    assert_eq!(nested.rest["jti"], json!(7));
    let text = claims_text(&[("scp", json!(["entries:read", null])), ("scope", json!("entries:read"))]);
    assert!(serde_json::from_str::<Nested>(&text).is_err());
}

const MEGABYTE: usize = 1 << 20;

/// The most memory that reading a text takes, the text itself aside, and what is kept of it.
fn memory<T: DeserializeOwned>(text: &str) -> (usize, usize) {
    let measured = allocation_counter::measure(|| {
        let read: T = serde_json::from_str(text).unwrap();
        std::mem::forget(read);
    });
    (measured.bytes_max.try_into().unwrap(), measured.bytes_current.try_into().unwrap())
}

/// Different names of a length, as many as fill a text.
fn different_names(bytes: usize) -> String {
    let names: Vec<String> = (0..bytes / 6).map(|number| format!("{number:05x} ")).collect();
    names.concat()
}

#[test]
fn a_long_claim_is_kept_in_no_more_memory_than_it_has() {
    let claims = [
        ("deprecated names", "consumers:read consumers:write ".repeat(MEGABYTE / 31), 1 << 10),
        ("one unknown name", "o ".repeat(MEGABYTE / 2), 2 * MEGABYTE),
        ("unknown names", different_names(MEGABYTE), 2 * MEGABYTE),
        ("a known name", "entries:read ".repeat(MEGABYTE / 13), 0),
        ("spaces", " ".repeat(MEGABYTE), 0),
    ];
    for (case, names, most) in claims {
        for shape in shapes(&names) {
            let text = json!({ "scope": shape }).to_string();
            let (highest, kept) = memory::<ScopeClaim<Scope>>(&text);
            assert!(kept <= most, "{case}: keeps {kept} bytes");
            assert!(highest <= most * 2, "{case}: takes {highest} bytes");
            if !case.contains("unknown") {
                assert_eq!(memory::<ScopeSet>(&shape.to_string()), (0, 0), "{case}: a set keeps nothing");
            }
        }
    }
}

#[test]
fn a_deprecated_name_is_kept_once() {
    let claim = read(&[("scope", json!("consumers:read entries:write consumers:read consumers:read entries:write"))]);
    assert_eq!(deprecated(&claim), ["consumers:read", "entries:write"]);
}

/// Comparing takes a table of the names that are different.
#[test]
fn several_long_claims_take_memory_in_proportion() {
    let names = different_names(MEGABYTE);
    let text = json!({ "scope": names, "scp": names.split_terminator(' ').rev().collect::<Vec<_>>() }).to_string();
    let (highest, kept) = memory::<ScopeClaim<Scope>>(&text);
    assert!(kept <= 2 * MEGABYTE, "keeps {kept} bytes");
    assert!(highest <= 20 * MEGABYTE, "takes {highest} bytes");
}

/// How not to do it: the derive makes nothing of every error.
#[derive(Debug, Deserialize)]
struct Forgiving {
    #[serde(flatten)]
    scope: Option<ScopeClaim<Scope>>,
}

#[test]
fn an_optional_claim_never_grants_a_part() {
    let read = |text: &str| serde_json::from_str::<Forgiving>(text).unwrap().scope.map(|claim| claim.scopes());
    assert_eq!(read(r#"{"scope":"entries:read"}"#), Some(entries::READ.set()));
    assert_eq!(read("{}"), Some(ScopeSet::EMPTY));
    for (shape, _) in wrong_shapes() {
        assert_eq!(read(&format!(r#"{{"scp":"tags:read","scope":{shape}}}"#)), None, "{shape}");
    }
    assert_eq!(read(r#"{"scope":"entries:read","scope":"entries:read"}"#), None);
}

/// A field takes a claim of its name away from the flattened ones.
#[derive(Debug, Deserialize)]
struct BesideAField {
    scope: String,
    #[serde(flatten)]
    others: ScopeClaim<Scope>,
}

#[test]
fn a_claim_that_a_field_takes_is_not_read_twice() {
    let claims: BesideAField = serde_json::from_str(r#"{"scope":"entries:read","scp":"tags:read"}"#).unwrap();
    assert_eq!((claims.scope.as_str(), claims.others.scopes()), ("entries:read", tags::READ.set()));
}

fn keys() -> (EncodingKey, DecodingKey) {
    let mut secret = [0; 32];
    getrandom::fill(&mut secret).unwrap();
    (EncodingKey::from_secret(&secret), DecodingKey::from_secret(&secret))
}

/// What a verifier makes of claims that came in a signed token.
fn signed_and_verified(claims: &impl Serialize) -> Result<Claims, jsonwebtoken::errors::Error> {
    let (sign, verify) = keys();
    let token = jsonwebtoken::encode(&Header::new(Algorithm::HS256), claims, &sign).unwrap();
    jsonwebtoken::decode(&token, &verify, &Validation::new(Algorithm::HS256)).map(|token| token.claims)
}

#[test]
fn claims_come_through_a_signed_token() {
    let names = "entries:read openid orders:read consumers:read";
    let claims =
        signed_and_verified(&claims_value(&[("scope", json!(names)), ("scp", shapes(names)[1].clone())])).unwrap();
    assert_eq!(claims.scope.scopes(), set("entries:read orders:read syncstate:read"));
    assert_eq!((unknown(&claims.scope), deprecated(&claims.scope)), (vec!["openid"], vec!["consumers:read"]));
    let again = signed_and_verified(&claims).unwrap();
    assert_eq!(again.scope, ScopeClaim::from(claims.scope.scopes()));
    let token = agents::Token::from(agents::Grant { granted: again.scope.scopes(), gates: agents::Gates::NONE });
    assert!(token.authorize::<orders::Read>().is_ok() && token.authorize::<tags::Read>().is_err());
}

#[test]
fn a_signed_token_with_a_bad_claim_is_refused() {
    for key in KEYS {
        for (shape, expected) in wrong_shapes() {
            let error = signed_and_verified(&claims_value(&[("scope", json!("tags:read")), (key, shape)])).unwrap_err();
            assert!(error.to_string().contains(&expected), "{error}");
        }
    }
}

/// Claims that have `scope` twice, as no map could.
struct Twice;

impl Serialize for Twice {
    fn serialize<Out: Serializer>(&self, serializer: Out) -> Result<Out::Ok, Out::Error> {
        let mut claims = serializer.serialize_map(None)?;
        claims.serialize_entry("sub", "worker")?;
        claims.serialize_entry("exp", &4_000_000_000_u64)?;
        claims.serialize_entry("scope", "tags:read")?;
        claims.serialize_entry("scope", "entries:read")?;
        claims.end()
    }
}

#[test]
fn a_signed_token_with_a_claim_twice_is_refused() {
    let error = signed_and_verified(&Twice).unwrap_err().to_string();
    assert!(error.contains("duplicate field `scope`"), "{error}");
}

/// What generated enums of names have in common.
trait Name: Copy + Debug + Display + PartialEq + Serialize + DeserializeOwned + FromStr<Err: Display + Debug> {}

impl<T: Copy + Debug + Display + PartialEq + Serialize + DeserializeOwned + FromStr<Err: Display + Debug>> Name for T {}

/// Asserts that each value is written and read as its name, and that nothing else is read as one.
fn assert_by_name<T: Name>(names: &[(T, &str)], no_names: &[&str], kind: &str, known: &str) {
    for &(value, name) in names {
        assert_eq!(value.to_string(), name);
        assert_eq!(name.parse::<T>().unwrap(), value);
        assert_eq!(serde_json::to_value(value).unwrap(), json!(name));
        assert_eq!(serde_json::from_value::<T>(json!(name)).unwrap(), value);
        assert_eq!(serde_json::from_str::<T>(&format!("\"{name}\"")).unwrap(), value);
        assert_eq!(serde_json::from_reader::<_, T>(format!("\"{name}\"").as_bytes()).unwrap(), value);
    }
    for name in no_names {
        let read = if name.is_empty() { "the empty text".to_owned() } else { format!("`{name}`") };
        let known = if known.is_empty() { String::new() } else { format!(", which has {known}") };
        let error = format!("{read} is no {kind}{known}");
        assert_eq!(name.parse::<T>().unwrap_err().to_string(), error);
        assert_eq!(serde_json::from_value::<T>(json!(name)).unwrap_err().to_string(), error);
    }
    for value in [json!(null), json!(0), json!([names[0].1]), json!({ names[0].1: null })] {
        let refused = serde_json::from_value::<T>(value.clone()).unwrap_err().to_string();
        assert!(refused.ends_with(&format!("expected the name of one {kind}")), "{value}: {refused}");
    }
}

#[test]
fn roles_are_written_and_read_by_name() {
    use feedback::Role;
    assert_by_name(
        &[(Role::Admin, "admin"), (Role::Member, "member"), (Role::Csm, "csm"), (Role::Collaborator, "collaborator")],
        &["", "Admin", "ADMIN", "owner", " admin", "admin ", "admin member", "app", "posts:read", "*"],
        "role of catalog `feedback`",
        "`admin`, `member`, `csm`, `collaborator`",
    );
}

#[test]
fn actors_are_written_and_read_by_name() {
    use feedback::Actor;
    assert_by_name(
        &[(Actor::App, "app"), (Actor::Self_, "self")],
        &["", "Self", "self_", "Self_", "admin", "user"],
        "actor of catalog `feedback`",
        "`app`, `self`",
    );
}

#[test]
fn gates_are_written_and_read_by_name() {
    use agents::Gate;
    assert_by_name(
        &[(Gate::WritesExperimental, "writes_experimental")],
        &["", "WritesExperimental", "PLUGIN_AGENTS_WRITES_EXPERIMENTAL", "writes-experimental", "control:*"],
        "gate of catalog `agents`",
        "`writes_experimental`",
    );
}

#[test]
fn scopes_are_written_and_read_by_name() {
    assert_by_name(
        &[(entries::READ, "entries:read"), (agents::control::audit::READ, "control:audit:read")],
        &["", "EntriesRead", "Entries:read", "entries::read", "entries:*", "entries:read tags:read"],
        "scope of catalog `agents`",
        "",
    );
}

#[test]
fn a_name_that_is_unknown_is_an_error() {
    let unknown = "owner".parse::<feedback::Role>().unwrap_err();
    assert_eq!(unknown, "owner".parse::<feedback::Role>().unwrap_err());
    assert_ne!(unknown, "boss".parse::<feedback::Role>().unwrap_err());
    assert_eq!(format!("{unknown:?}"), unknown.to_string(), "what `main` prints");
    let error: Box<dyn std::error::Error> = Box::new(unknown);
    assert_eq!(
        error.to_string(),
        "`owner` is no role of catalog `feedback`, which has `admin`, `member`, `csm`, `collaborator`"
    );
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Session {
    #[serde(flatten)]
    scope: ScopeClaim<feedback::Scope>,
    actor: feedback::Actor,
    #[serde(default)]
    roles: Vec<feedback::Role>,
    #[serde(default)]
    limits: HashMap<feedback::Role, u32>,
}

#[test]
fn a_token_is_made_of_claims_alone() {
    use feedback::{Actor, Grant, Role, ScopeSet, Token, posts};
    let value = json!({
        "scp": ["posts:read", "posts:write"], "actor": "self", "roles": ["csm", "member"], "limits": { "member": 3 }
    });
    let session: Session = serde_json::from_value(value).unwrap();
    assert_eq!(session.roles, [Role::Csm, Role::Member]);
    assert_eq!((session.actor, session.limits[&Role::Member]), (Actor::Self_, 3));
    let token = Token::from(Grant {
        granted: session.scope.scopes(),
        declared: ScopeSet::all(),
        actor: session.actor,
        roles: session.roles.iter().copied().collect(),
    });
    assert_eq!(token.scopes(), posts::READ.set());
    let written = serde_json::to_value(&session).unwrap();
    assert_eq!(written["roles"], json!(["csm", "member"]));
    assert_eq!(serde_json::from_value::<Session>(written).unwrap(), session);
    for bad in
        [json!({ "actor": "bot" }), json!({ "actor": "app", "roles": ["boss"] }), json!({ "scope": "posts:read" })]
    {
        assert!(serde_json::from_value::<Session>(bad.clone()).is_err(), "{bad}");
    }
}
