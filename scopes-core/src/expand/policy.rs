//! Writes the static `POLICY`: the roles, actors and gates that take scopes away from a token.

use std::fmt::Write as _;

use super::tables::mask;
use crate::catalog::{Actor, Bits, Catalog, Gate};

pub(super) fn text(catalog: &Catalog) -> String {
    let sensitive = mask(&catalog.sensitive);
    let bits = catalog.bits.as_ref().map(bits).unwrap_or_default();
    format!("const SENSITIVE: ScopeSet = {sensitive};\n{}{bits}", policy(catalog))
}

fn policy(catalog: &Catalog) -> String {
    let (mut roles, mut actors, mut gates) = (String::new(), String::new(), String::new());
    for role in &catalog.roles {
        roles += &mask(&role.keeps);
        roles += ", ";
    }
    for Actor { keeps, capped_by_role, .. } in &catalog.actors {
        let keeps = mask(keeps);
        let _ = write!(actors, "private::ActorPolicy {{ keeps: {keeps}, capped_by_role: {capped_by_role} }}, ");
    }
    for Gate { scopes, env, .. } in &catalog.gates {
        let (scopes, variable) = (mask(scopes), env.as_deref().unwrap_or_default());
        let _ = write!(gates, "private::GatePolicy {{ scopes: {scopes}, variable: {variable:?} }}, ");
    }
    format!(
        "static POLICY: private::Policy<Scope> = private::Policy {{
            declared: {},
            roles: &[{roles}],
            actors: &[{actors}],
            gates: &[{gates}],
        }};\n",
        catalog.declared
    )
}

/// The number of each scope, and of each alias that has one beside its position.
fn bits(Bits { scopes, aliases, .. }: &Bits) -> String {
    let mut numbers = String::new();
    for (position, bit) in aliases.iter().enumerate() {
        if let Some(bit) = bit {
            let _ = write!(numbers, "({bit}, {position}), ");
        }
    }
    format!("static BITS: private::Bits = private::Bits {{ scopes: &{scopes:?}, aliases: &[{numbers}] }};\n")
}
