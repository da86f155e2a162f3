//! Roles in the claims of a token, in each shape that issuers have.

use std::collections::BTreeMap;

use scopes::RoleClaim;
use serde::de::value::{self, MapDeserializer};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

mod feedback {
    scopes::scopes!("catalogs/feedback.toml");
}

use feedback::{Role, Roles, Scope};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Claims {
    #[serde(default, rename = "https://feedback.example/roles")]
    roles: RoleClaim<Scope>,
}

const CLAIM: &str = "https://feedback.example/roles";

/// What is in the claim, read as a value and as text.
fn read(claim: &Value) -> Result<RoleClaim<Scope>, String> {
    let claims = json!({ "sub": "ada", CLAIM: claim, "other": null });
    let read = serde_json::from_value::<Claims>(claims.clone()).map_err(|error| error.to_string());
    let text = serde_json::from_str::<Claims>(&claims.to_string()).map_err(|error| error.to_string());
    match (&read, &text) {
        // A value has its keys in an order of its own.
        (Ok(read), Ok(text)) => assert_eq!(read.roles.roles(), text.roles.roles()),
        (Err(read), Err(text)) => assert!(text.starts_with(read), "{text}"),
        _ => panic!("{read:?} and {text:?}"),
    }
    text.map(|claims| claims.roles)
}

fn unknown(claim: &RoleClaim<Scope>) -> Vec<&str> {
    claim.unknown().collect()
}

#[test]
fn each_shape_is_read() {
    let both = Roles::from([Role::Member, Role::Csm]);
    let table = [
        (json!("member"), Roles::from([Role::Member]), [].as_slice()),
        (json!([]), Roles::NONE, &[]),
        (json!(["member"]), Roles::from([Role::Member]), &[]),
        (json!(["csm", "member", "csm"]), both, &[]),
        (
            json!(["offline_access", "csm", "default-roles-acme", "member"]),
            both,
            &["offline_access", "default-roles-acme"],
        ),
        (json!({}), Roles::NONE, &[]),
        (json!({ "member": { "257": "acme.example" } }), Roles::from([Role::Member]), &[]),
        (json!({ "csm": true, "member": true }), both, &[]),
        (json!({ "csm": { "1": "a", "2": "b" }, "member": true, "boss": true }), both, &["boss"]),
    ];
    for (claim, roles, not_known) in table {
        let read = read(&claim).unwrap();
        assert_eq!((read.roles(), unknown(&read).as_slice()), (roles, not_known), "{claim}");
    }
}

#[derive(Debug, Deserialize)]
struct Needed {
    #[expect(dead_code, reason = "it is never read")]
    roles: RoleClaim<Scope>,
}

#[test]
fn without_the_claim_there_is_no_role() {
    let claims: Claims = serde_json::from_value(json!({ "sub": "ada", "roles": ["admin"] })).unwrap();
    assert_eq!(claims.roles, RoleClaim::default());
    assert!(claims.roles.roles().is_empty());
    let error = serde_json::from_str::<Needed>("{}").unwrap_err().to_string();
    assert!(error.starts_with("missing field `roles`"), "{error}");
}

/// A role that was taken away, or given nowhere, is none.
#[test]
fn a_key_counts_by_its_value() {
    let nowhere = [json!({ "acme": false }), json!({ "acme": null, "other": false })];
    for value in [json!(false), json!(null), json!({})].into_iter().chain(nowhere) {
        let read = read(&json!({ "admin": value, "member": true })).unwrap();
        assert_eq!(read.roles(), Roles::from([Role::Member]), "{value}");
    }
    for place in
        [json!(""), json!(0), json!(-1), json!(0.5), json!(true), json!([]), json!([[1]]), json!({ "a": false })]
    {
        let read = read(&json!({ "admin": { "other": false, "acme": place } })).unwrap();
        assert_eq!(read.roles(), Roles::from([Role::Admin]), "{place}");
    }
    for value in [json!("true"), json!("yes"), json!(1), json!(0), json!(["acme"]), json!(0.5)] {
        let error = read(&json!({ "admin": value })).unwrap_err();
        assert!(error.contains("expected `true`, `false` or a map behind the name of a role"), "{value}: {error}");
    }
}

/// A role of somebody else's fails nothing, whatever its value.
#[test]
fn the_value_of_an_unknown_role_does_not_count() {
    for value in [json!("yes"), json!(3), json!(["x"]), json!(null)] {
        let read = read(&json!({ "boss": value, "member": true })).unwrap();
        assert_eq!((read.roles(), unknown(&read)), (Roles::from([Role::Member]), vec!["boss"]), "{value}");
    }
}

/// As `serde_json` hands numbers over with its feature `arbitrary_precision`.
#[test]
fn a_number_is_no_map() {
    let number = json!({ "$serde_json::private::Number": "0" });
    for claim in [number.clone(), json!({ "admin": number })] {
        let error = read(&claim).unwrap_err();
        assert!(error.starts_with("a number is no claim of names"), "{claim}: {error}");
    }
}

#[test]
fn a_role_that_stands_twice_in_a_map_is_an_error() {
    for twice in [r#"{"admin":false,"admin":true}"#, r#"{"admin":true,"member":true,"\u0061dmin":false}"#] {
        let error = serde_json::from_str::<RoleClaim<Scope>>(twice).unwrap_err().to_string();
        assert!(error.starts_with("the role `admin` stands twice in the map"), "{error}");
    }
}

#[test]
fn a_string_is_one_role() {
    for name in ["", " ", "admin member", "admin,member", "admin ", "Admin", "ADMIN", "ROLE_admin", "admin\n", "ädmin"]
    {
        for claim in [json!(name), json!([name]), json!({ name: true })] {
            let read = read(&claim).unwrap();
            assert_eq!((read.roles(), unknown(&read)), (Roles::NONE, vec![name]), "{claim}");
        }
    }
}

#[test]
fn a_claim_of_another_shape_is_an_error() {
    let kind = "expected roles, as a string with one, an array of strings, or a map with a role for each key";
    for claim in [json!(null), json!(true), json!(7), json!(0.5)] {
        let error = read(&claim).unwrap_err();
        assert!(error.contains(kind), "{claim}: {error}");
    }
    for claim in [json!([null]), json!(["admin", 7]), json!([["admin"]]), json!([{ "admin": true }])] {
        let error = read(&claim).unwrap_err();
        assert!(error.contains("expected the name of one role"), "{claim}: {error}");
    }
}

#[test]
fn roles_are_written_as_an_array() {
    let claims = Claims { roles: RoleClaim::from(Roles::from([Role::Csm, Role::Admin])) };
    let written = serde_json::to_value(&claims).unwrap();
    assert_eq!(written, json!({ CLAIM: ["admin", "csm"] }));
    assert_eq!(serde_json::from_value::<Claims>(written).unwrap(), claims);
    let with_unknown = read(&json!(["member", "boss"])).unwrap();
    assert_eq!(serde_json::to_value(&with_unknown).unwrap(), json!(["member"]));
    assert_eq!(format!("{with_unknown:?}"), r#"RoleClaim { roles: Roles({Member}), unknown: ["boss"] }"#);
}

#[test]
fn roles_of_several_claims_unite() {
    let (realm, client) = (read(&json!(["member"])).unwrap(), read(&json!("csm")).unwrap());
    assert_eq!(realm.roles().union(client.roles()), Roles::from([Role::Member, Role::Csm]));
    assert_eq!(realm.roles().union(Roles::NONE), realm.roles());
}

/// JSON has no such keys, and other formats do.
#[test]
fn keys_that_are_no_texts_are_an_error() {
    let error = |claim: Result<RoleClaim<Scope>, value::Error>| claim.unwrap_err().to_string();
    let role = MapDeserializer::new([(7_u64, true)].into_iter());
    assert_eq!(error(RoleClaim::deserialize(role)), "invalid type: integer `7`, expected the name of one role");
    let below = MapDeserializer::new([("member", BTreeMap::from([(7_u64, true)]))].into_iter());
    assert_eq!(error(RoleClaim::deserialize(below)), "invalid type: integer `7`, expected a key of a map");
}

#[test]
fn a_long_claim_is_kept_in_memory_in_proportion() {
    const MANY: usize = if cfg!(miri) { 100 } else { 100_000 };
    let names: Vec<String> = (0..MANY).map(|number| format!("{number:05x}")).collect();
    let text = serde_json::to_string(&names).unwrap();
    let measured = allocation_counter::measure(|| {
        std::mem::forget(serde_json::from_str::<RoleClaim<Scope>>(&text).unwrap());
    });
    let kept = usize::try_from(measured.bytes_current).unwrap();
    assert!(kept <= text.len() * 4, "keeps {kept} bytes of {}", text.len());
    let known = serde_json::to_string(&vec!["member"; MANY]).unwrap();
    let measured = allocation_counter::measure(|| {
        serde_json::from_str::<RoleClaim<Scope>>(&known).unwrap();
    });
    assert_eq!(measured.bytes_max, 0);
}
