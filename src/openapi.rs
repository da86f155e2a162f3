//! What routes ask for, in OpenAPI documents made with `utoipa` 5.
//!
//! ```
//! # #[cfg(feature = "axum")] mod example {
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! use access::series;
//! use scopes::axum::{Router, get};
//! use scopes::{openapi, requires};
//! use utoipa::OpenApi;
//! use utoipa::openapi::security::{ClientCredentials, Flow, OAuth2, SecurityScheme};
//!
//! #[utoipa::path(get, path = "/series", responses((status = 200)))]
//! #[requires(series::read)]
//! async fn list() {}
//!
//! #[derive(OpenApi)]
//! #[openapi(paths(list))]
//! struct Document;
//!
//! # pub fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let router: Router = Router::new().route("/series", get(list));
//!
//! let flow = ClientCredentials::new("https://login.example.com/token", openapi::scopes(&access::CATALOG));
//! let scheme = SecurityScheme::OAuth2(OAuth2::new([Flow::ClientCredentials(flow)]));
//! let mut document = Document::openapi();
//! openapi::secure(&mut document, "oauth2", scheme, router.requirements());
//!
//! assert!(document.to_json()?.contains(r#""security":[{"oauth2":["series:read"]}]"#));
//! openapi::compare(&document, "oauth2", router.requirements())?; // in a test: nothing has drifted
//! # Ok(())
//! # }
//! # }
//! # #[cfg(feature = "axum")] fn main() -> Result<(), Box<dyn std::error::Error>> { example::main() }
//! # #[cfg(not(feature = "axum"))] fn main() {}
//! ```

pub use scopes_runtime::openapi::{DocumentDrift, compare, scopes, secure};
