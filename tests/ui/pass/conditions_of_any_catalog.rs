//! Code for any catalog that has what it asks for.

#![deny(warnings)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            declared = true
            bits = "pinned"
            next_bit = 2
            [scopes]
            "series:read" = { bit = 0 }
            "series:create" = { bit = 1 }
            [roles.member]
            drops = ["series:create"]
            [actors.user]
            capped_by_role = true
            [gates.beta]
            scopes = ["series:create"]
        "#
    );
}

use access::{Actor, Gate, Role, Scope, series};
use scopes::CatalogScope;
use scopes::types::{Cause, Gates, HasActors, HasDeclared, HasGates, HasRoles, OfCatalog, PinnedBits, Set, Token};

fn capped<S: HasRoles + HasActors>(token: Token<S>, actor: S::Actor, roles: &[S::Role]) -> Token<S> {
    token.acting_as(actor).with_roles(roles.iter().copied())
}

fn opened<S: HasGates>(token: Token<S>, gate: S::Gate) -> Token<S> {
    token.with_gates(Gates::NONE.open(gate))
}

fn undeclared<S: HasDeclared>(token: Token<S>, declared: Set<S>) -> Set<S> {
    token.declared(declared).undeclared()
}

fn same<S: PinnedBits>(set: Set<S>) -> bool {
    Set::from_compact(&set.to_compact()).is_ok_and(|read| read.scopes() == set)
}

/// Where nothing is known of the catalog.
fn is_granted<S: CatalogScope, R: OfCatalog<S>>(granted: Set<S>) -> bool {
    let token = Token::new(granted);
    let explanation = token.explain::<R>();
    !explanation.denials().any(|denial| denial.causes().any(|cause| matches!(cause, Cause::NotGranted)))
}

struct Service<S: HasRoles> {
    roles: Vec<S::Role>,
}

impl<S: HasRoles> Service<S> {
    fn token(&self, granted: Set<S>) -> Token<S> {
        Token::new(granted).with_roles(self.roles.iter().copied())
    }
}

fn main() {
    let granted = series::READ | series::CREATE;
    let token = Token::new(granted).declared(granted);
    let token = opened(capped(token, Actor::User, &[Role::Member]), Gate::Beta);
    assert_eq!(token.scopes(), series::READ.set());
    assert_eq!(undeclared(token, series::READ.set()), series::CREATE.set());
    assert!(same(granted) && is_granted::<Scope, series::Read>(granted));
    let service = Service { roles: vec![Role::Member] };
    assert!(service.token(granted).scopes().is_empty());
}
