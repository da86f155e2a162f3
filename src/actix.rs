//! actix-web 4: a scope on which no route can be forgotten. What is added to actix-web's own `App`, scopes and resources, beside
//! a scope of this module, compiles whoever may call it: actix-web asks nobody. And the type that `#[get("…")]` makes of a function
//! tells neither its path nor its parameters; `#[requires(…)]` above it reads the attribute, and the scope checks what that says.
//!
//! ```ignore
//! use access::series;
//! use actix_web::web::Path;
//! use actix_web::{App, HttpServer};
//! use scopes::actix::{Scope, delete, get, scope};
//! use scopes::{AuthenticationLayer, BearerToken, public, requires};
//!
//! #[public(reason = "the load balancer asks without a token")]
//! async fn health() -> &'static str {
//!     "up"
//! }
//!
//! #[requires(any(series::read, series::update))]
//! #[actix_web::get("/{id}")]
//! async fn show(id: Path<u64>) -> String {
//!     format!("series {id}")
//! }
//!
//! #[requires(series::delete)]
//! async fn archive(id: Path<u64>) -> String {
//!     format!("no series {id}")
//! }
//!
//! async fn verify(token: BearerToken) -> Option<access::Token> {
//!     // Look at the signature, the expiry and the audience of the token here.
//!     let claim = verified_claim(token.as_str())?;
//!     Some(access::Token::new(access::ScopeSet::parse(&claim).ok()?.scopes()))
//! }
//!
//! fn api() -> Scope {
//!     scope("/api")
//!         .route("/health", get(health))
//!         .service(scope("/series").service(show).route("/{id}", delete(archive)))
//!         .wrap(AuthenticationLayer::new(verify)) // around all of the scope
//! }
//!
//! #[actix_web::main]
//! async fn main() -> std::io::Result<()> {
//!     for route in api().requirements() {
//!         println!("{route:#}"); // GET /api/series/{id}: any(series:read, series:update)
//!     }
//!     HttpServer::new(|| App::new().service(api())).bind("127.0.0.1:8080")?.run().await
//! }
//! ```
//!
//! A handler without an attribute does not compile on it: *a handler of this route does not say who may call it*. `route` takes
//! functions whose first parameter is the proof, and `service` takes functions with `#[get("…")]`, or one like it, *below* the attribute
//! that says who may call them, and other scopes of this module. Static files, and whatever else has no handlers of ours, are mounted
//! with a requirement or with the reason why they have none: `mount_requiring::<R>(…)`, `mount_public(Reason("…"), …)`. The check stands
//! before all other extractors, and before anything that a service does. A route that gets no requests, because one before it takes
//! them, panics where it is added; so do a scope with such a route in it, at any depth, and what is mounted behind a parameter that
//! takes its requests. What is mounted sees paths from its mount on, and a mount has no slash at its end:
//! `.mount_public(Reason("everybody gets the page"), "/assets", Files::new("", "static"))`.
//!
//! A test compares the routes with the catalog, `api().reconcile(&access::CATALOG)`, or asks for one,
//! `api().requirement("GET", "/api/series/{id}")`. Paths are those below actix-web's own scopes, if there are some around it; what a
//! `guard` in `#[get("…", guard = "…")]` turns away is answered 404, whatever comes after it.
//!
//! # Protected resource metadata (RFC 9728)
//!
//! [`describe`] tells OAuth clients where to get a token and what to ask for (RFC 9728). Clients look at the root of the server, so
//! the description is a service of the application, made of the routes of all scopes:
//!
//! ```ignore
//! let resource = ProtectedResourceMetadata::new("https://api.example.com")?.authorization_server("https://login.example.com");
//! let description = describe(&resource, api().requirements()); // of several: &[api().requirements(), …].concat()
//! HttpServer::new(move || App::new().service(description.clone()).service(api()))
//! ```
//!
//! With the feature `openapi`, `scopes::openapi` writes into a document what the same routes ask for, and compares the two.
//!
//! # On actix-web's own scopes
//!
//! [`Granted`], [`Authenticated`] and [`Public`] are extractors, and a [`Refusal`] is an error. actix-web calls all
//! extractors of a handler before it looks at what the first one says: one of your own that does something as soon as it is
//! called does it for refused requests too. Do such things in the handler, or in the future that the extractor returns.
//!
//! The catalog's `Token` is an extractor as well, for a handler that looks at it; so are [`Optional`](crate::Optional)`<Token>` and
//! `Optional<Granted<…>>`, where a handler goes on without: absent credentials, and for the proof missing scopes, are none, while a
//! bad token is 401 all the same. actix-web's own `Option` takes a bad token for none.
//!
//! # A middleware of your own
//!
//! In the place of [`AuthenticationLayer`](crate::AuthenticationLayer), a middleware of yours leaves [`Credentials`] in the extensions of each request. Beside them it leaves a
//! [`ResourceMetadataUrl`](crate::ResourceMetadataUrl) where the service has one, and [`ChallengeOptions`](crate::ChallengeOptions)
//! where challenges have to ask for other scopes than by default. It lets every request pass: handlers refuse. What a handler
//! refuses by itself it [completes](complete) on the way out.
//!
//! ```ignore
//! async fn authenticate(
//!     request: ServiceRequest,
//!     next: Next<impl MessageBody>,
//! ) -> Result<ServiceResponse<impl MessageBody>, Error> {
//!     let credentials = match Authorization::read(request.headers().get_all(AUTHORIZATION)) {
//!         Authorization::Absent => Credentials::Absent,
//!         Authorization::Malformed => Credentials::Refused,
//!         Authorization::Bearer(token) => match verify(token.as_str()).await {
//!             Ok(Some(token)) => Credentials::Valid(token), // the catalog's `Token`
//!             Ok(None) => Credentials::Refused,
//!             Err(_) => Credentials::Unavailable, // 503 where a token is needed; log the error here
//!         },
//!     };
//!     request.extensions_mut().insert(credentials);
//!     let mut response = next.call(request).await?;
//!     complete::<access::Scope>(&mut response);
//!     Ok(response)
//! }
//!
//! #[requires(series::read)]
//! #[get("/series/{id}")]
//! async fn show(id: Path<u64>) -> String { format!("series {id}") }
//!
//! App::new().service(scope("/api").wrap(from_fn(authenticate)).service(show))
//! ```
//!
//! The whole service is in the repository: `tests/frameworks/actix/src/service.rs`.
//!
//! # In detail
//!
//! - On actix-web's own scopes `#[requires]` may stand above or below `#[get]`, and needs neither: `web::get().to(show)` takes the
//!   function.
//! - `requirements` has paths in the form of catalogs: `{id}` for `{id:\d+}`, `{*path}` for `{path}*`, `{path:.*}` and whatever else
//!   may match a slash, as `{path:[^x]+}` does; `{name:[^x/]+}` stays within a segment.
//! - An expression behind a plain parameter is compared with it: `/{kind}/{id}` before `/orders/{id:\d+}` takes all that this
//!   matches, and is refused. What an expression takes from parameters behind it nobody reads: `/{id:\d+}` before `/{name}`.
//! - As in actix-web, HEAD comes to no route that does not name it, and a scope takes every request below its path.
//! - No extractor has read from the body when a proof refuses.
//! - actix-web answers `Expect: 100-continue` before anything of yours runs.
//! - [Logs](crate#logs) reach `tracing`, or `log` where nobody listens to that.
//! - `access::MissingScopes` is an error too, and so is the [`UnmetSet`](crate::types::UnmetSet) of `token.require_all(…)?`: a
//!   handler that checks a token by itself may write `token.require::<…>()?`, and return it, a [`Refusal`], or an error of its
//!   own whose `error_response` is theirs. With [`complete`] the answer is the one that an extractor gives, and the log has its
//!   line; without it the challenge lacks what the middleware knows, and the log says nothing. A handler that answers with a
//!   status or a body of its own, or that finds it out after its answer began, as a stream does, is on its own.
//! - A refusal stays in the extensions of the response, for metrics and audit: `response.response().extensions().get::<Refusal>()`.
//!
//! [`Authenticated`]: crate::Authenticated
//! [`Credentials`]: crate::Credentials
//! [`Granted`]: crate::Granted
//! [`Public`]: crate::Public
//! [`Refusal`]: crate::Refusal

pub use scopes_runtime::actix::{
    AuthenticationService, Description, Guarded, Handlers, MethodRoute, Middleware, RouteHandler, Scope, Services,
    complete, connect, delete, describe, get, head, options, patch, post, put, route, scope, trace,
};
