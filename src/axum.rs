//! axum: a router on which no route can be forgotten.

pub use scopes_runtime::axum::{Guarded, MethodRouter, Router, delete, get, head, options, patch, post, put, trace};
