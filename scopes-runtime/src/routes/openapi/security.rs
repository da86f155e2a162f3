//! What an operation says about who may call it.

use std::collections::{BTreeMap, BTreeSet};
use std::string::String;
use std::vec::Vec;

use serde_json::Value;

use crate::catalog::access::Access;
use crate::routes::{Alternatives, RequiredScopes, Route};

/// The member of operations, and of whole documents, that says it.
pub(super) const SECURITY: &str = "security";

/// The ways to meet what one of the routes asks for; an empty list where they ask for nothing.
pub(super) fn security(name: &str, routes: &[&Route]) -> Value {
    let asks_for_nothing = |route: &&Route| *route.access() == Access::Public && route.optional().is_empty();
    if routes.iter().all(asks_for_nothing) {
        return Value::Array(Vec::new());
    }
    routes.iter().flat_map(|route| requirements(name, route)).collect()
}

/// The ways to meet what a route asks for. With optional scopes, each way stands there with all of them too: whoever reads the
/// document knows alternatives, and an empty one where nothing is needed.
fn requirements(name: &str, route: &Route) -> Vec<Value> {
    let ways = ways(route.access());
    let optional = route.optional();
    let more = ways.iter().filter(|_| !optional.is_empty()).map(|way| way | optional);
    let requirement = |scopes: &BTreeSet<&'static str>, is_public| {
        if is_public { serde_json::json!({}) } else { serde_json::json!({ name: scopes }) }
    };
    let is_public = *route.access() == Access::Public;
    ways.iter().map(|way| requirement(way, is_public)).chain(more.map(|way| requirement(&way, false))).collect()
}

/// Without any way, an empty list would say that no token is needed.
fn ways(access: &Access<RequiredScopes>) -> Alternatives {
    let alternatives = access.required().and_then(RequiredScopes::alternatives);
    alternatives.filter(|ways| !ways.is_empty()).unwrap_or_else(|| Alternatives::from([BTreeSet::new()]))
}

/// Whether the same is written as is expected, in any order. Nothing written is an empty list.
pub(super) fn is_same(written: Option<&Value>, expected: &Value) -> bool {
    let written = written.map_or_else(|| Some(Unordered::new()), unordered);
    written.is_some() && written == unordered(expected)
}

/// For each requirement the schemes that it names, each with its scopes.
type Unordered = BTreeSet<BTreeMap<String, BTreeSet<String>>>;

fn unordered(requirements: &Value) -> Option<Unordered> {
    serde_json::from_value(requirements.clone()).ok()
}
