//! What the crates do together: one binary, a module for each concern.

mod common;
mod server;

mod authentication;
mod claims;
mod compact;
mod diagnostics;
mod endpoint_data;
mod endpoint_layer;
mod endpoint_table;
mod expansions;
mod explain;
mod feedback_story;
mod format_reference;
mod gates;
mod guard;
mod http;
mod implications;
mod inert;
mod presets;
mod properties;
mod protected_resource;
mod proved;
mod rebuild;
mod reconcile;
mod records_run;
mod requirements;
mod router;
mod scope_claims;
mod serde_forms;
mod sets;
mod shipped_catalogs;
