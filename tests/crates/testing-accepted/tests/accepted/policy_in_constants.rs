//! What roles, actors, gates and presets say is known at compile time.

#![deny(warnings)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:create" = "Create series."
            [presets.reader]
            scopes = ["series:read"]
            optional = ["series:create"]
            [roles.member]
            description = "Reads."
            drops = ["series:create"]
            [actors.user]
            capped_by_role = true
            [gates.beta]
            env = "BETA"
            scopes = ["series:create"]
        "#
    );
}

use access::{Actor, Gate, Gates, Role, ScopeSet, presets, series};

const MEMBERS: ScopeSet = Role::Member.keeps();
const CAPPED: ScopeSet = Actor::User.keeps().intersection(MEMBERS);
const OPEN: ScopeSet = MEMBERS.difference(Gate::Beta.scopes());
const JOB: ScopeSet = presets::READER.scopes().union(presets::READER.optional());
static SHUT: Gates = Gates::NONE;

const _: () = {
    assert!(series::READ.is_in(MEMBERS) && !series::CREATE.is_in(MEMBERS));
    assert!(CAPPED.is_superset(OPEN) && JOB.is_superset(MEMBERS) && JOB.len() == 2);
    assert!(Actor::User.is_capped_by_role());
    assert!(!Role::Member.as_str().is_empty() && !Role::Member.description().is_empty());
    assert!(!Gate::Beta.variable().is_empty() && Gate::Beta.description().is_empty());
    assert!(Role::ALL.len() == 1 && Actor::ALL.len() == 1 && Gate::ALL.len() == 1);
};

#[test]
fn runs() {
    assert!(!SHUT.is_open(Gate::Beta));
    assert_eq!(OPEN, series::READ.set());
}
