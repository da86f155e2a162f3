//! An API of poem-openapi whose operations say who may call them.
//!
//! What the documentation of `scopes::poem` shows:
//!
//! ```
//! # mod access { scopes::scopes!(toml = "[catalog]\nname = 'shop'\n[scopes]\n'orders:read' = 'Read orders.'"); }
//! # async fn verify(_: scopes::BearerToken) -> Option<access::Token> { None }
//! use access::orders;
//! use poem::{EndpointExt, Route};
//! use poem_openapi::param::Path;
//! use poem_openapi::payload::PlainText;
//! use poem_openapi::{OpenApi, OpenApiService};
//! use scopes::{AuthenticationLayer, public, requires};
//!
//! struct Api;
//!
//! #[scopes::guarded]
//! #[OpenApi]
//! impl Api {
//!     #[public(reason = "the load balancer asks without a token")]
//!     #[oai(path = "/health", method = "get")]
//!     async fn health(&self) -> PlainText<&'static str> {
//!         PlainText("up")
//!     }
//!
//!     #[requires(orders::read)]
//!     #[oai(path = "/orders/:id", method = "get")]
//!     async fn show(&self, Path(id): Path<u64>) -> PlainText<String> {
//!         PlainText(format!("order {id}"))
//!     }
//! }
//!
//! # fn main() {
//! let service = OpenApiService::new(scopes::poem::guarded(Api), "Shop", "1.0");
//! let app = Route::new().nest("/api", service).with(AuthenticationLayer::new(verify));
//!
//! let routes = scopes::poem::requirements::<Api>("/api");
//! assert_eq!(format!("{:#}", routes[1]), "GET /api/orders/{id}: orders:read");
//! # drop(app);
//! # }
//! ```

#![allow(clippy::unused_async, reason = "operations are async")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use poem::{IntoEndpoint, Route};
use poem_openapi::param::Path;
use poem_openapi::payload::PlainText;
use poem_openapi::{OpenApi, OpenApiService};
use scopes::poem::guarded;
use scopes::{Granted, authenticated, guarded, public, requires};

/// The catalog, as types.
pub mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"

            [scopes]
            "billing:read" = "Read what orders cost."
            "orders:read".description = "Read orders."
            "orders:write".description = "Create or update orders."
            "files:read".description = "Read files."

            [scopes."orders:read".endpoints]
            "GET /api/orders/{id}" = "Read an order"

            [scopes."orders:write".endpoints]
            "PUT /api/orders/{id}" = "Change an order"
            "POST /api/orders/{id}" = "Change an order"

            [scopes."files:read".endpoints]
            "GET /api/v1/files/{name}" = "Read a file"

            [authenticated.endpoints]
            "GET /api/me" = { summary = "Read the own profile", optional = ["billing:read"] }
            "DELETE /api/orders/{id}" = "Delete an order of one's own"

            [public.endpoints]
            "GET /api/health" = { reason = "the load balancer asks without a token" }
        "#
    );
}

use access::{billing, files, orders};

/// The orders, and how many operations ran.
#[derive(Clone, Debug, Default)]
pub struct Orders {
    /// The operations that ran.
    pub runs: Arc<AtomicUsize>,
}

impl Orders {
    fn run(&self) {
        self.runs.fetch_add(1, Ordering::Relaxed);
    }
}

#[guarded]
#[OpenApi]
impl Orders {
    /// Whether it is up.
    #[public(reason = "the load balancer asks without a token")]
    #[oai(path = "/health", method = "get")]
    async fn health(&self) -> PlainText<&'static str> {
        self.run();
        PlainText("up")
    }

    /// Who asks.
    #[authenticated(access::Token, optional(billing::read))]
    #[oai(path = "/me", method = "get")]
    async fn me(&self) -> PlainText<&'static str> {
        self.run();
        PlainText("somebody")
    }

    /// An order.
    ///
    /// Whoever may read orders may read any.
    #[requires(orders::read)]
    #[oai(path = "/orders/:id", method = "get")]
    async fn show(&self, granted: Granted, Path(id): Path<u64>) -> PlainText<String> {
        self.run();
        PlainText(found(granted, id))
    }

    /// Changes an order.
    #[oai(path = "/orders/:id", method = "put", method = "post")]
    #[requires(orders::write)]
    async fn change(&self, Path(id): Path<u64>, text: PlainText<String>) -> PlainText<String> {
        self.run();
        PlainText(format!("order {id}: {}", text.0))
    }

    /// Deletes an order. Whose it is, the operation finds out, and it checks by itself.
    #[authenticated(access::Token)]
    #[oai(path = "/orders/:id", method = "delete")]
    async fn delete(&self, token: access::Token, Path(_id): Path<u64>) -> poem::Result<PlainText<&'static str>> {
        token.require::<orders::Write>()?;
        self.run();
        Ok(PlainText("deleted"))
    }

    /// No operation.
    #[requires(orders::read)]
    fn count(&self) -> usize {
        self.runs.load(Ordering::Relaxed)
    }
}

/// An operation's own function, with the proof.
#[requires(orders::read)]
fn found(id: u64) -> String {
    format!("order {id}")
}

/// Another part of the API, with a prefix.
#[derive(Clone, Copy, Debug)]
pub struct Files;

#[guarded]
#[OpenApi(prefix_path = "/v1/")]
impl Files {
    /// A file.
    #[requires(files::read)]
    #[oai(path = "/files/:name", method = "get")]
    async fn file(&self, Path(name): Path<String>) -> PlainText<String> {
        PlainText(name)
    }
}

/// The service, with its document.
pub fn service(orders: Orders) -> OpenApiService<(Orders, Files), ()> {
    OpenApiService::new((guarded(orders), guarded(Files)), "Shop", "1.0")
}

/// What is served, but for who authenticates.
pub fn routes(orders: Orders) -> impl IntoEndpoint<Endpoint = Route> {
    Route::new().nest("/api", service(orders))
}

/// How many operations ran, for whoever may read orders.
#[requires(orders::read)]
pub fn count(granted: Granted, orders: &Orders) -> usize {
    orders.count(granted)
}
