//! A test of every route of a service with every kind of caller: [`Matrix`]. For tests only.
//!
//! ```
//! # #[cfg(feature = "axum")] mod example {
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! use access::{CATALOG, Scope, series};
//! use scopes::axum::{App, Authenticates, Router, get};
//! use scopes::testing::{FakeIssuer, Matrix, Tower};
//! use scopes::{BearerToken, requires};
//!
//! #[requires(series::read)]
//! async fn list() -> &'static str {
//!     "a series"
//! }
//!
//! fn app(authentication: impl Authenticates<Scope = Scope>) -> App {
//!     Router::new().route("/series", get(list)).authenticated_by(authentication)
//! }
//!
//! # pub async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let issuer = FakeIssuer::new(); // or keys that the test signs with, and the verifier of the service
//! let known = issuer.clone();
//! let app = app(move |token: BearerToken| std::future::ready(known.verify(&token)));
//!
//! let matrix = Matrix::<Scope>::of(&app, &CATALOG);
//! let answers = matrix.ask(Tower::new(app), |caller| issuer.issue(caller)).await;
//! let table = answers.compare()?; // the answers that are wrong, each with its request and its caller
//! # if false {
//! table.kept_in("ACCESS.md")?; // who may call what: a change of it is seen in the review
//! # }
//! # Ok(())
//! # }
//! # }
//! # #[cfg(feature = "axum")]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! #     tokio::runtime::Builder::new_current_thread().build()?.block_on(example::run())
//! # }
//! # #[cfg(not(feature = "axum"))] fn main() {}
//! ```
//!
//! Routes come from the router and callers from the catalog, so that none is left out. What each caller has to be answered is what
//! the catalog says of the endpoint; of a route that it does not list, what the route says. A service without guarded routes, behind
//! `Endpoints`, is asked for the endpoints of its catalog: `Matrix::of_endpoints`.
//!
//! Whoever may call is let in: any status counts that is none of 401, 403, 405 and those from 500 on. A handler that finds nothing, or
//! cannot read the body, was let in. A public route has to be found.
//!
//! | framework | what asks |
//! |---|---|
//! | axum, tower | `Tower::new(app)` |
//! | actix-web | `Actix::new(&service)`, with what `actix_web::test::init_service` makes |
//! | poem | `Poem::new(app)` |
//! | rocket | `Rocket::new(&client)`, with a client of `rocket::local::asynchronous` |
//! | tonic | `Grpc::new(service)`, with `tonic::service::Routes` and a layer around them |
//! | any, over a network | an asynchronous closure, `async |call: &Call| …` |
//!
//! The handlers run: point the service at a database that may change. `docs/testing.md` in the repository says more.

#[cfg(feature = "actix")]
pub use scopes_runtime::testing::Actix;
#[cfg(feature = "poem")]
pub use scopes_runtime::testing::Poem;
#[cfg(feature = "rocket")]
pub use scopes_runtime::testing::Rocket;
pub use scopes_runtime::testing::{
    AccessTable, Answer, Answers, Call, Client, FakeIssuer, Matrix, Mismatch, Mismatches, NoAnswer, OutdatedTable,
    Principal, Routes,
};
pub use scopes_runtime::testing::{Grpc, Tower};
