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
//! let table = answers.compare()?; // the answers that are wrong, each with its route and its caller
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
//! It asks every route that the router records, as every kind of caller that the catalog tells apart. What each has to be answered is
//! what the catalog says of the endpoint, or, where the catalog does not list it, what the route says: so call `reconcile` in the same
//! test, which finds routes that the catalog does not list. What is mounted beside the router is not asked, nor what is inside of
//! something mounted. A service without guarded routes, behind `Endpoints`, is asked for the endpoints of its catalog:
//! `Matrix::of_endpoints`.
//!
//! Whoever may call is let in: any status but 401, 403, 405 and those from 500 on counts (of gRPC any but `UNAUTHENTICATED`,
//! `PERMISSION_DENIED`, `UNKNOWN`, `UNIMPLEMENTED`, `INTERNAL`, `UNAVAILABLE` and `DATA_LOSS`). A handler that finds nothing, or cannot
//! read the body, was reached. One that refuses by itself is reported: give it a request that it accepts. A public route has to be
//! found, since nobody's refusal shows that it is there.
//!
//! | framework | routes | what asks |
//! |---|---|---|
//! | axum | `&router`, `&app` | `Tower::new(app)` |
//! | tower | `Matrix::of_endpoints` | `Tower::new(service)` |
//! | actix-web | `&scope`; of several, `&[a.requirements(), b.requirements()].concat()` | `Actix::new(&service)`, with what `actix_web::test::init_service` makes |
//! | poem | `&guards`, `&app` | `Poem::new(app)` |
//! | poem-openapi | `&scopes::poem::requirements::<Api>("/api")` | `Poem::new(app)` |
//! | rocket | `&rocket` | `Rocket::new(&client)`, with a client of `rocket::local::asynchronous` |
//! | tonic | `&scopes::tonic::requirements::<Service, _>(SERVICE_NAME)` | `Grpc::new(service)`, with `tonic::service::Routes` and a layer around them |
//! | any, over a network | as above | `async |call: &Call| Ok(Answer::Http(status))`, an asynchronous closure; `?` makes [`NoAnswer`] of any error |
//!
//! `Actix`, `Poem` and `Rocket` need the feature of their framework, too. `Grpc` sends one message without fields, and reads the status
//! that comes before any message: a method that refuses in the middle of its stream has let the caller in.
//!
//! The handlers run: point the service at a database that may change, or leave a route out, `.without("POST /purge", "it deletes the archive")`.
//! `docs/testing.md` in the repository says more.

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
