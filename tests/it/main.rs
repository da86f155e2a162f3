//! What the crates do together: one binary, a module for each concern.

mod common;
mod package;
mod server;

mod authentication;
mod claims;
mod compact;
mod diagnostics;
mod endpoint_data;
mod endpoint_table;
mod endpoints_around;
mod expansions;
mod explain;
mod feedback_story;
mod format;
mod format_reference;
mod gates;
mod guard;
mod http;
mod implications;
mod inert;
mod master_keys;
mod presets;
mod properties;
mod protected_resource;
mod proved;
mod rebuild;
mod reconcile;
mod requirements;
mod router;
mod scope_claims;
mod serde_forms;
mod sets;
mod shipped_catalogs;
