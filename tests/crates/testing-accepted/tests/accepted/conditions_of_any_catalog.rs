//! Code for any catalog that has what it asks for.

#![deny(warnings)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            declared = true
            next_bit = 2
            [scopes]
            "series:read" = ""
            "series:create" = ""
            [bits]
            "series:read" = 0
            "series:create" = 1
            [roles.member]
            drops = ["series:create"]
            [actors.user]
            capped_by_role = true
            [gates.beta]
            scopes = ["series:create"]
        "#
    );
}

mod plain {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "plain"
            [scopes]
            "series:read" = ""
        "#
    );
}

use access::{Actor, Gate, Grant, Role, Scope, series};
use scopes::CatalogScope;
use scopes::types::{Cause, Gates, HasActors, HasDeclared, HasGates, HasRoles, OfCatalog, PinnedBits};
use scopes::types::{Roles, Set, Token, Unconditional};

fn roles<S: HasRoles>(service: &Service<S>) -> Roles<S> {
    service.roles.iter().copied().collect()
}

fn opened<S: HasGates>(gate: S::Gate) -> Gates<S> {
    Gates::NONE.open(gate)
}

fn shown<S: HasActors + HasRoles + HasDeclared>(token: &Token<S>) -> String {
    format!("{:?} {:?} {}", token.actor(), token.roles(), token.undeclared())
}

fn same<S: PinnedBits>(set: Set<S>) -> bool {
    Set::from_compact(&set.to_compact()).is_ok_and(|read| read.scopes() == set)
}

/// Where nothing is known of the catalog.
fn is_granted<S: CatalogScope, R: OfCatalog<S>>(grant: impl Into<Token<S>>) -> bool {
    let token = grant.into();
    let explanation = token.explain::<R>();
    !explanation.denials().any(|denial| denial.causes().any(|cause| matches!(cause, Cause::NotGranted)))
}

struct Service<S: HasRoles> {
    roles: Vec<S::Role>,
}

/// Where nothing takes a scope away.
fn bare<S: Unconditional>(granted: Set<S>) -> Token<S> {
    Token::new(granted)
}

#[test]
fn runs() {
    let granted = series::READ | series::CREATE;
    let service = Service::<Scope> { roles: vec![Role::Member] };
    let (roles, gates) = (roles(&service), opened(Gate::Beta));
    let grant = Grant { granted, declared: series::READ.set(), actor: Actor::User, roles, gates };
    let token = access::Token::from(grant);
    assert_eq!(token.scopes(), series::READ.set());
    assert_eq!(shown(&token), "Some(User) Roles({Member}) series:create");
    assert!(same(granted) && is_granted::<Scope, series::Read>(grant));
    assert_eq!(bare(plain::series::READ.set()).scopes(), plain::series::READ.set());
}
