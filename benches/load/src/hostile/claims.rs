//! Claims of tokens with a good signature: what an authorization server signs that others tell what to sign.

use std::fmt::Write as _;

use super::KIB;
use crate::issuer::Issuer;
use crate::request::Request;

pub(super) fn requests(issuer: &Issuer) -> Vec<Request> {
    let mut requests = names(issuer);
    requests.extend(shapes(issuer));
    requests.extend(sizes(issuer));
    requests
}

fn asking(issuer: &Issuer, name: &'static str, members: &str, status: u16) -> Request {
    Request::new(name, "GET", "/orders").bearer(&issuer.sign(members)).expecting(status)
}

fn names(issuer: &Issuer) -> Vec<Request> {
    let refused = |name, members: &str| asking(issuer, name, members, 403);
    let clerk = issuer.issue("orders:write payments:refund", "clerk");
    vec![
        refused("no claims", ""),
        refused("an unknown scope", r#""scope":"orders:everything""#),
        refused("a scope in capital letters", r#""scope":"ORDERS:READ""#),
        refused("a wildcard", r#""scope":"* orders:*""#),
        refused("another separator", r#""scope":"orders:read,orders:write""#),
        refused("a scope that does not help", r#""scope":"payments:refund","roles":["manager"]"#),
        Request::new("a role that may not", "POST", "/orders/1/refund").bearer(&clerk).expecting(403),
        refused("an unknown role and no scope", r#""scope":"","roles":["root"]"#),
    ]
}

/// What no issuer means is refused as a whole.
fn shapes(issuer: &Issuer) -> Vec<Request> {
    let invalid = |name, members: &str| asking(issuer, name, members, 401);
    let deep = |claim: &str, depth: usize| format!(r#""{claim}":{}{}"#, "[".repeat(depth), "]".repeat(depth));
    vec![
        invalid("a claim twice", r#""scope":"orders:read","scope":"orders:write""#),
        invalid("a claim twice, both alike", r#""scope":"orders:read","scope":"orders:read""#),
        invalid("roles twice", r#""scope":"orders:read","roles":["clerk"],"roles":["manager"]"#),
        invalid("claims that differ", r#""scope":"orders:read","scp":["orders:write"]"#),
        invalid("null", r#""scope":null"#),
        invalid("a number", r#""scope":1e308"#),
        invalid("an object", r#""scope":{"orders:read":true}"#),
        invalid("numbers in an array", r#""scope":["orders:read",7]"#),
        invalid("an empty name", r#""scope":["orders:read",""]"#),
        invalid("two names in one", r#""scope":["orders:read orders:write"]"#),
        invalid("a control character in a claim", r#""scope":"orders:read\u0000orders:write""#),
        invalid("roles as a number", r#""scope":"orders:read","roles":7"#),
        invalid("a key of a library's own", r#""scope":"orders:read","$serde_json::private::RawValue":"{}""#),
        invalid("scopes nested 20,000 deep", &deep("scope", 20_000)),
        invalid("another claim nested 20,000 deep", &format!(r#""scope":"orders:read",{}"#, deep("other", 20_000))),
        Request::new("no JSON", "GET", "/orders").bearer(&issuer.sign_claims(&"{".repeat(8 * KIB))).expecting(401),
    ]
}

/// Much of what is allowed.
fn sizes(issuer: &Issuer) -> Vec<Request> {
    let granted = |name, members: &str| asking(issuer, name, &format!(r#"{members},"roles":["clerk"]"#), 200);
    let many = numbered(3000, |list, number| write!(list, "unknown:scope{number} "));
    let array = numbered(2500, |list, number| write!(list, r#""unknown:scope{number}","#));
    let roles = numbered(3000, |list, number| write!(list, r#""role{number}","#));
    let claims = numbered(3000, |list, number| write!(list, r#""claim{number}":7,"#));
    let name = "a".repeat(40 * KIB);
    let blanks = " ".repeat(40 * KIB);
    vec![
        granted("3,000 unknown names", &format!(r#""scope":"{many}orders:read""#)),
        granted("2,500 unknown names in an array", &format!(r#""scope":[{array}"orders:read"]"#)),
        granted("a name 3,000 times", &format!(r#""scope":"{}orders:read""#, "orders:read ".repeat(3000))),
        granted("3,000 other claims", &format!(r#"{claims}"scope":"orders:read""#)),
        granted("a name of 40 KiB", &format!(r#""scope":"{name} orders:read""#)),
        granted("40 KiB of spaces", &format!(r#""scope":"{blanks}orders:read""#)),
        asking(issuer, "3,000 unknown roles", &format!(r#""scope":"orders:read","roles":[{roles}"clerk"]"#), 200),
        asking(issuer, "3,000 unknown names alone", &format!(r#""scope":"{many}""#), 403),
    ]
}

fn numbered(count: usize, push: impl Fn(&mut String, usize) -> std::fmt::Result) -> String {
    let mut list = String::new();
    for number in 0..count {
        // Writing to a `String` cannot fail.
        let _ = push(&mut list, number);
    }
    list
}
