//! axum: a router on which no route can be forgotten, and a service of which no route can be left without authentication.
//!
//! ```
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! use access::series;
//! use axum::extract::Path;
//! use scopes::axum::{App, Router, delete, get};
//! use scopes::{BearerToken, public, requires};
//!
//! #[public(reason = "the load balancer asks without a token")]
//! async fn health() -> &'static str {
//!     "up"
//! }
//!
//! #[requires(any(series::read, series::update))]
//! async fn show(Path(id): Path<u64>) -> String {
//!     format!("series {id}")
//! }
//!
//! #[requires(series::delete)]
//! async fn archive(Path(id): Path<u64>) {}
//!
//! async fn verify(token: BearerToken) -> Option<access::Token> {
//!     // Look at the signature, the expiry and the audience of the token here.
//! #   let verified_claim = |token: &str| Some(token.to_owned());
//!     let claim = verified_claim(token.as_str())?;
//!     Some(access::Token::new(access::ScopeSet::parse(&claim).ok()?.scopes()))
//! }
//!
//! fn app() -> App {
//!     Router::new()
//!         .route("/health", get(health))
//!         .route("/series/{id}", get(show).delete(archive))
//!         .authenticated_by(verify) // around all of it; nothing can be added afterwards
//! }
//!
//! # fn main() {
//! for route in app().requirements() {
//!     println!("{route}: {}", route.access()); // GET /series/{id}: any(series:read, series:update)
//! }
//! # async fn serve(listener: tokio::net::TcpListener) -> std::io::Result<()> {
//! axum::serve(listener, app()).await
//! # }
//! # }
//! ```
//!
//! The verifier is an async function from the bearer token to the catalog's token, or an
//! [`AuthenticationLayer`](crate::tower::AuthenticationLayer) with more to say. What it needs is cloned into each call,
//! `move |token| verify(token, keys.clone())`; one that waits for nothing returns [`ready(…)`](core::future::ready). It is
//! asked at every request. Every request passes it; what a handler needs is checked before the handler runs and before its
//! other extractors do:
//!
//! | case | answer |
//! |---|---|
//! | no credentials | 401, `WWW-Authenticate: Bearer scope="series:read"`: the scopes to ask for |
//! | malformed or refused token | 401, `error="invalid_token"` and the scopes to ask for |
//! | credentials in two places | 400, `error="invalid_request"` |
//! | scopes missing | 403, `error="insufficient_scope"` and the scopes to ask for; why, in the log |
//! | the verifier failed | 503 where a token is needed; the error is in the log |
//! | a layer of another catalog ran, or none | 500, never access; which of these it is, in the [log](crate#logs) |
//!
//! Which scopes a challenge names, and what else the layer can be told, see
//! [`AuthenticationLayer`](crate::tower::AuthenticationLayer).
//!
//! The catalog's `Token` is an extractor as well, for a handler that looks at it; so are `Option<Token>` and
//! `Option<Granted<…>>`, or [`Optional`](crate::Optional) of these, where a handler goes on without: absent credentials, and for the
//! proof missing scopes, are none, while a bad token is 401 all the same. `Extension<access::Token>` finds nothing.
//!
//! What the handler finds to be missing is answered as if it had been asked for above the handler: the layer completes the
//! challenge and writes the log on the way out. The error of a handler may be [`MissingScopes`](crate::types::MissingScopes),
//! the [`UnmetSet`](crate::types::UnmetSet) of `token.require_all(…)?`, [`Refusal`](crate::Refusal), or one of your own that
//! answers with what they answer:
//!
//! ```
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! use access::series;
//! use axum::extract::Path;
//! use axum::http::StatusCode;
//! use axum::response::{IntoResponse, Response};
//! use scopes::requires;
//!
//! enum Failure {
//!     NoSuchSeries,
//!     Scopes(access::MissingScopes),
//! }
//!
//! impl From<access::MissingScopes> for Failure {
//!     fn from(missing: access::MissingScopes) -> Self {
//!         Self::Scopes(missing)
//!     }
//! }
//!
//! impl IntoResponse for Failure {
//!     fn into_response(self) -> Response {
//!         match self {
//!             Self::NoSuchSeries => StatusCode::NOT_FOUND.into_response(),
//!             Self::Scopes(missing) => missing.into_response(), // and the layer does the rest
//!         }
//!     }
//! }
//!
//! # fn is_draft(_: u64) -> Option<bool> { None }
//! #[requires(series::read)]
//! async fn show(token: access::Token, Path(id): Path<u64>) -> Result<String, Failure> {
//!     if is_draft(id).ok_or(Failure::NoSuchSeries)? {
//!         token.require::<series::Update>()?;
//!     }
//!     Ok(format!("series {id}"))
//! }
//! # fn main() {}
//! ```
//!
//! A handler that answers with a status or a body of its own, or that finds it out after its answer began, as a stream does, is
//! on its own: nothing is added to its answer.
//!
//! # Metrics and audit
//!
//! A refusal stays in the extensions of the response. A layer outside of the authentication finds it there, complete, and so
//! need not read headers and bodies:
//!
//! ```
//! use axum::extract::Request;
//! use axum::middleware::Next;
//! use axum::response::Response;
//! use scopes::Refusal;
//!
//! async fn count(request: Request, next: Next) -> Response {
//!     let response = next.run(request).await;
//!     if let Some(refusal) = response.extensions().get::<Refusal>() {
//!         println!("{} {:?} {:?}", refusal.status(), refusal.missing(), refusal.cause());
//!     }
//!     response
//! }
//!
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! # fn app(router: scopes::axum::Router) -> scopes::axum::App {
//! # async fn verify(_: scopes::BearerToken) -> Option<access::Token> { None }
//! router.authenticated_by(verify).layer(axum::middleware::from_fn(count))
//! # }
//! # fn main() {}
//! ```
//!
//! A handler without an attribute does not compile on this router:
//!
//! ```compile_fail
//! use scopes::axum::{Router, get};
//!
//! async fn forgotten() {}
//!
//! let router: Router = Router::new().route("/", get(forgotten)); // a handler of this route does not say who may call it
//! ```
//!
//! # What else a service has
//!
//! A service or a plain router has no handlers of ours. It goes into a plain [`axum::Router`], and that is mounted with a
//! requirement, or with the reason why it has none. A fallback is a guarded handler as every other one:
//!
//! ```
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! use scopes::axum::Router;
//! use scopes::{Reason, public};
//!
//! #[public(reason = "everybody may be wrong about a path")]
//! async fn nothing() -> &'static str {
//!     "there is nothing here"
//! }
//!
//! # fn main() {
//! let assets = axum::Router::new().fallback(|| async { "a static file" });
//! let metrics = axum::Router::new().route("/", axum::routing::get(|| async { "requests 7" }));
//!
//! let router: Router = Router::new()
//!     .mount_public(Reason("everybody gets the web page"), "/assets", assets)
//!     .mount_requiring::<access::org::Read>("/metrics", metrics)
//!     .fallback(nothing);
//! # }
//! ```
//!
//! # Two catalogs in one service
//!
//! A router is finished by the verifier of one catalog. If it has routes of another one, `authenticated_by` panics, as axum does
//! for a bad path, and names them. A part with a verifier of its own is finished by itself, and added as what it is:
//!
//! ```
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! # mod staff { scopes::scopes!(toml = "[catalog]\nname = \"staff\"\n[scopes]\n\"audit:read\" = \"Read the audit log.\"\n"); }
//! use scopes::axum::{App, Router, get};
//! # use scopes::{BearerToken, requires};
//! # #[requires(access::series::read)]
//! # async fn series() {}
//! # #[requires(staff::audit::read)]
//! # async fn audit() {}
//! # async fn verify(_: BearerToken) -> Option<access::Token> { None }
//! # async fn verify_staff(_: BearerToken) -> Option<staff::Token> { None }
//!
//! # fn main() {
//! let staff = Router::new().route("/audit", get(audit)).authenticated_by(verify_staff);
//! let app: App = Router::new().route("/series", get(series)).nest_app("/staff", staff).authenticated_by(verify);
//! # }
//! ```
//!
//! # On a plain router of axum's
//!
//! `axum::serve` takes what is finished, and says of a [`Router`] that is not: *the trait bound `Router:
//! Service<IncomingStream<'a, …>>` is not satisfied*, *the trait `FinishedWithAuthenticatedBy` is not implemented for
//! `Router`*. (That what it returns is no future is said because of that: leave the `.await` where it is.) Finish it with
//! `authenticated_by`, or go on with the plain router of `into_inner`. An `App<AppState>` waits for its state: give it with
//! `with_state`. The other way round, what `axum::routing::get` and its siblings return is a
//! `MethodRouter` of axum's, with handlers that nobody checks, and no route of this router takes it. An editor that imports
//! `get` by itself may choose the wrong one: it is `scopes::axum::get` here.
//!
//! A router that went through `into_inner` without a layer of yours around it answers 500 to every request for a route that needs a
//! token, with or without one, and logs that no layer ran. Only public routes are served.
//!
//! [`Granted`](crate::Granted) and its siblings are extractors on every router, and `AuthenticationLayer` is a layer for every
//! service. A plain router does not record, does not ask for attributes, and does not check before extractors that stand before a
//! proof. Its `.layer(…)` covers the routes added before it only; one outside of it answers with 500.
//!
//! # In agreement with the catalog
//!
//! Where the catalog lists endpoints, one line in a test, or at start, compares them with the routes:
//!
//! ```no_run
//! # mod access { scopes::scopes!("catalogs/factory.toml"); }
//! # fn router() -> scopes::axum::Router { scopes::axum::Router::new() }
//! # fn main() {
//! router().reconcile(&access::CATALOG).unwrap();
//! # }
//! ```
//!
//! A catalog that lists no endpoints yet gets them from `to_toml()` of the error: everything that the routes ask for, to put at
//! the end of the file.
//!
//! Without such a list a test asks for one route after the other. [`requirement`](Router::requirement) takes the template of a route,
//! and finds what GET serves for HEAD too; `docs/testing.md` in the repository has more about tests.
//!
//! ```
//! # mod access { scopes::scopes!("catalogs/boomin.toml"); }
//! # use scopes::axum::{Router, get};
//! # #[scopes::requires(access::series::read)]
//! # async fn show() {}
//! # fn main() {
//! let router: Router = Router::new().route("/series/{id}", get(show));
//! assert_eq!(router.requirement("GET", "/series/{id}").unwrap().access().to_string(), "series:read");
//! assert!(router.requirement("POST", "/series/{id}").is_none());
//! # }
//! ```
//!
//! It is `Ok` only where every endpoint is served, by a route that asks for what the catalog says, and nothing else is. What is
//! mounted is known where it alone serves an endpoint of the catalog: `"GET /assets/{*path}"` among the public ones, say.
//!
//! axum has no routes such as `/orders/{id}:cancel`. The route is `/orders/{id}`, whose handler takes the text apart and has to
//! refuse every other one: `reconcile` takes it for the endpoint, and cannot see what else it serves. Verbs that ask for
//! different scopes need [`Endpoints::around`](crate::tower::Endpoints::around).
//!
//! # In detail
//!
//! [`axum::Router`]: https://docs.rs/axum/0.8/axum/struct.Router.html

pub use scopes_runtime::axum::{
    App, Authenticates, FinishedWithAuthenticatedBy, Guarded, Handlers, MethodRouter, RouteHandler, Router, any,
    connect, delete, get, head, on, options, patch, post, put, trace,
};
