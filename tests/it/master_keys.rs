//! What the security documentation proposes for clippy: tokens are made in one module, and nowhere else.

use std::fs;

use crate::package::Package;

/// Every master key, in the module that may use them and in one that may not.
const MAIN: &str = r#"
#![deny(clippy::disallowed_methods)]

mod access {
    scopes::scopes!(toml = "[catalog]\nname = \"shop\"\n[scopes]\n\"orders:read\" = \"\"");
}
mod gated {
    scopes::scopes!(
        toml = "[catalog]\nname = \"gated\"\n[scopes]\na = \"\"\n[gates.beta]\nscopes = [\"a\"]"
    );
}

#[allow(clippy::disallowed_methods, reason = "the one place where tokens are made")]
mod auth;
mod elsewhere;

fn main() {
    auth::run();
    elsewhere::run();
}
"#;

const CALLS: &str = r"use crate::access::{ScopeSet, Token, orders};

pub fn run() {
    let every = ScopeSet::all();
    let token = Token::new(every);
    let unrestricted = Token::unrestricted(every);
    let _ = (token.authenticate::<Token>(), unrestricted);
    let _ = every.authorize::<orders::Read>();
}
";

/// The block of a document that begins with these words.
fn block(document: &str, start: &str) -> String {
    let document = fs::read_to_string(document).unwrap();
    let block = document.split("```").find(|block| block.contains(start)).unwrap();
    block.split_once('\n').unwrap().1.to_owned()
}

/// Each line of a file that clippy refuses.
fn refused(stderr: &str, file: &str) -> Vec<u32> {
    let places = stderr.lines().filter_map(|line| line.trim_start().strip_prefix("--> ")?.strip_prefix(file));
    places.map(|place| place[1..].split(':').next().unwrap().parse().unwrap()).collect()
}

#[test]
fn clippy_refuses_every_master_key_outside_of_one_module() {
    let package = Package::new("master-keys", MAIN);
    package.write("src/auth.rs", CALLS);
    package.write("src/elsewhere.rs", CALLS);
    package.write("clippy.toml", &block("docs/security.md", "disallowed-methods"));
    let output = package.cargo(&["clippy"]);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "clippy refuses nothing");
    assert_eq!(refused(&stderr, "src/elsewhere.rs"), [4, 5, 6, 7, 8], "{stderr}");
    assert!(refused(&stderr, "src/auth.rs").is_empty(), "{stderr}");
    assert!(!stderr.contains("clippy.toml"), "an entry names nothing:\n{stderr}");
}
