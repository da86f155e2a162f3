//! What routes ask for, in OpenAPI documents of any generator that uses serde: `utoipa`, `aide` and others. The routes are what
//! `requirements` says of a router of axum's or poem's, of a scope of actix-web's, of a rocket, or of a service of tonic's.
//!
//! ```
//! # #[cfg(feature = "axum")] mod example {
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! use access::series;
//! use scopes::axum::{Router, get};
//! use scopes::{openapi, requires};
//! use serde_json::json;
//!
//! #[requires(series::read)]
//! async fn list() {}
//!
//! # pub fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let router: Router = Router::new().route("/series", get(list));
//!
//! let mut document = json!({ "openapi": "3.1.0", "paths": { "/series": { "get": { "responses": {} } } } });
//! let scopes: std::collections::BTreeMap<_, _> = openapi::scopes(&access::CATALOG).collect();
//! let flow = json!({ "tokenUrl": "https://login.example.com/token", "scopes": scopes });
//! let scheme = json!({ "type": "oauth2", "flows": { "clientCredentials": flow } });
//! openapi::secure(&mut document, "oauth2", scheme, router.requirements())?;
//!
//! assert_eq!(document["paths"]["/series"]["get"]["security"], json!([{ "oauth2": ["series:read"] }]));
//! openapi::compare(&document, "oauth2", router.requirements())?; // in a test: nothing has drifted
//! # Ok(())
//! # }
//! # }
//! # #[cfg(feature = "axum")] fn main() -> Result<(), Box<dyn std::error::Error>> { example::main() }
//! # #[cfg(not(feature = "axum"))] fn main() {}
//! ```
//!
//! Paths of documents are those of catalogs, whatever the framework writes: `/orders/{id}`, and `/files/{path}` for the rest of a
//! path. Operations that need a token get the answers 401 and 403 as well. `docs/recipes.md` in the repository has what `utoipa-axum` and
//! aide need.
//!
//! With `utoipa` the document is its `OpenApi` and the scheme its `SecurityScheme`; the example `boomin` in the repository
//! shows it. `#[utoipa::path(…)]` stands above `#[requires(…)]`.

pub use scopes_runtime::openapi::{DocumentDrift, compare, scopes, secure};
