//! The tests of what decides access, without the other ones of `tests/it`: for Miri, and to be built anew for each mutant.
#![cfg(test)]

#[path = "../../it/common.rs"]
mod common;

#[path = "../../it/claims.rs"]
mod claims;
#[path = "../../it/compact.rs"]
mod compact;
#[path = "../../it/endpoint_data.rs"]
mod endpoint_data;
#[path = "../../it/endpoint_table.rs"]
mod endpoint_table;
#[path = "../../it/explain.rs"]
mod explain;
#[path = "../../it/gates.rs"]
mod gates;
#[path = "../../it/guard.rs"]
mod guard;
#[path = "../../it/implications.rs"]
mod implications;
#[path = "../../it/prefixes.rs"]
mod prefixes;
#[path = "../../it/presets.rs"]
mod presets;
#[path = "../../it/properties.rs"]
mod properties;
#[path = "../../it/requirements.rs"]
mod requirements;
#[path = "../../it/role_claims.rs"]
mod role_claims;
// These sign tokens.
#[cfg(not(miri))]
#[path = "../../it/scope_claims.rs"]
mod scope_claims;
#[cfg(not(miri))]
#[path = "../../it/serde_forms.rs"]
mod serde_forms;
#[path = "../../it/sets.rs"]
mod sets;
#[path = "../../it/shipped_catalogs.rs"]
mod shipped_catalogs;
#[path = "../../it/strict_sets.rs"]
mod strict_sets;
