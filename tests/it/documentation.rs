//! The documentation of a function says what it requires, and its type leads to the scope.

use std::fs;

use crate::package::Package;

const MAIN: &str = r#"
pub mod access {
    scopes::scopes!(
        toml = r"
            [catalog]
            name = 'desk'
            [scopes]
            'tickets:read' = 'Read tickets.'
            'billing:read' = 'Read bills.'
        "
    );
}

use access::{billing, tickets};
use scopes::{authenticated, public, requires};

/// Lists tickets.
#[requires(tickets::read, optional(billing::read))]
#[deprecated]
pub fn list() {}

#[requires(any(tickets::read, billing::read))]
pub fn either() {}

/// Who calls.
#[authenticated(access::Token, optional(billing::read))]
pub fn who() {}

/// Whether it works.
#[public(reason = "asked by the `load balancer`")]
pub fn health() {}

#[requires(tickets::read, token = token)]
pub fn checked(token: &access::Token) -> Result<(), access::MissingScopes> {
    Ok(())
}

fn main() {}
"#;

#[test]
fn functions_say_what_they_require() {
    let package = Package::new("documented-functions", MAIN);
    let output = package.cargo(&["doc", "--no-deps", "--document-private-items"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    let page = |function: &str| {
        let folder = concat!(env!("CARGO_TARGET_TMPDIR"), "/target/doc/documented_functions");
        fs::read_to_string(format!("{folder}/fn.{function}.html")).unwrap()
    };
    let says = |function: &str, expected: &[&str]| {
        let page = page(function);
        for expected in expected {
            assert!(page.contains(expected), "{function}: {expected} in {page}");
        }
    };
    let read = r#"href="access/tickets/enum.Read.html""#;
    let requires = "<p>Requires <code>tickets::read</code>. More with <code>billing::read</code>.</p>";
    says("list", &["<p>Lists tickets.</p>", requires, read, r#"href="access/billing/enum.Read.html""#]);
    says("either", &["<p>Requires <code>any(tickets::read, billing::read)</code>.</p>", read]);
    says("who", &["<p>Who calls.</p>", "<p>Requires a valid token. More with <code>billing::read</code>.</p>"]);
    says("health", &["<p>Whether it works.</p>", "<p>Needs no token: <code>asked by the 'load balancer'</code>.</p>"]);
    says("checked", &["<p>Requires <code>tickets::read</code>.</p>"]);
}
