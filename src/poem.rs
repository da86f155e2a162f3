//! poem 3: [`Guards`], routes of which none can be forgotten. `#[handler]` makes a type of a function and hides its parameters, so
//! what the compiler looks at is the attribute above it: a [`Granted`] that is only written among the parameters does not count.
//! Anybody can write by hand what the attribute emits; so each route checks what is recorded of it before its handler runs. An
//! endpoint that is no function under `#[handler]` is mounted with a requirement, or with the reason why it has none. poem serves
//! guards that nothing authenticates, and they answer 500: that is seen at run time only.
//!
//! ```ignore
//! use access::series;
//! use poem::listener::TcpListener;
//! use poem::web::Path;
//! use poem::{Server, handler};
//! use scopes::poem::{App, Guards, get};
//! use scopes::{BearerToken, public, requires};
//!
//! #[public(reason = "the load balancer asks without a token")]
//! #[handler]
//! async fn health() -> &'static str {
//!     "up"
//! }
//!
//! #[requires(any(series::read, series::update))]
//! #[handler]
//! async fn show(Path(id): Path<u64>) -> String {
//!     format!("series {id}")
//! }
//!
//! #[requires(series::delete)]
//! #[handler]
//! async fn archive(Path(id): Path<u64>) {}
//!
//! async fn verify(token: BearerToken) -> Option<access::Token> {
//!     // Look at the signature, the expiry and the audience of the token here.
//!     let claim = verified_claim(token.as_str())?;
//!     Some(access::Token::new(access::ScopeSet::parse(&claim).ok()?.scopes()))
//! }
//!
//! fn app() -> App {
//!     Guards::new()
//!         .at("/health", get(health))
//!         .at("/series/:id", get(show).delete(archive))
//!         .authenticated_by(verify) // around all of it; nothing can be added afterwards
//! }
//!
//! for route in app().requirements() {
//!     println!("{route:#}"); // GET /series/{id}: any(series:read, series:update)
//! }
//! Server::new(TcpListener::bind("127.0.0.1:3000")).run(app()).await
//! ```
//!
//! A handler without an attribute does not compile there:
//!
//! ```ignore
//! use scopes::poem::{Guards, get};
//!
//! #[poem::handler]
//! async fn forgotten() {}
//!
//! let guards = Guards::new().at("/", get(forgotten)); // a handler of this route does not say who may call it
//! ```
//!
//! What a handler needs is checked before it runs, before its other extractors do, and before its body is read:
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
//! [`authenticated_by`](Guards::authenticated_by) takes a verifier, or an [`AuthenticationLayer`](crate::AuthenticationLayer) with
//! more to say. Around an endpoint of any kind the layer is a middleware:
//! `Route::new().at(…).with(AuthenticationLayer::new(verify))`.
//!
//! # What else a service has
//!
//! Static files, an `OpenApiService` or a plain `Route` have no handlers of ours. A part of a service may have middlewares of its
//! own, a verifier of another catalog for one: put them around with [`with`](Guards::with) and
//! [`authenticated_by`](Guards::authenticated_by), which keep what is recorded, and nest the part.
//!
//! ```ignore
//! use poem::endpoint::make_sync;
//! use poem::handler;
//! use poem::middleware::AddData;
//! use scopes::Reason;
//! use scopes::poem::{Guards, get};
//!
//! let staff = Guards::new().at("/audit", get(audit)).authenticated_by(verify_staff);
//! let heavy = Guards::new().at("/series", get(series)).with(AddData::new("for these routes only"));
//! let app = Guards::new()
//!     .nest("/staff", staff)
//!     .nest("/heavy", heavy)
//!     .mount_public(Reason("everybody gets the web page"), "/assets", make_sync(|_| "a static file"))
//!     .mount_requiring::<access::org::Read>("/metrics", make_sync(|_| "requests 7"))
//!     .authenticated_by(verify);
//! assert_eq!(app.requirements().len(), 4);
//! ```
//!
//! # poem-openapi
//!
//! `#[guarded]` stands above `#[OpenApi]`, and each operation says who may call it. An operation that does not is an error of the
//! compiler, and [`guarded`] refuses an API without `#[guarded]`. The proof is the first parameter behind `&self`: it refuses before the other
//! parameters are read, and the document does not show it.
//!
//! ```ignore
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
//! let service = OpenApiService::new(scopes::poem::guarded(Api), "Shop", "1.0");
//! let app = Route::new().nest("/api", service).with(AuthenticationLayer::new(verify));
//!
//! for route in scopes::poem::requirements::<Api>("/api") {
//!     println!("{route:#}"); // GET /api/orders/{id}: orders:read
//! }
//! ```
//!
//! - [`requirements`] lists the operations, below the path where the service is nested, and
//!   [`reconcile`](crate::reconcile) compares them with the catalog. An API of several parts has [`guarded`] around each, and a list
//!   for each.
//! - Where `#[guarded]` is missing, or stands below `#[OpenApi]`, the compiler says that an operation *takes 1 argument but 0 arguments
//!   were supplied*, or *missing generics for struct `Granted`*. Put `#[scopes::guarded]` above `#[OpenApi]`.
//! - `#[OpenApi]`, `#[oai(…)]` and the attributes of this crate are known by the last segment of their names.
//! - A response with a `bad_request_handler` answers what this function makes of the refusal, which it gets as a `poem::Error`. The
//!   operation does not run.
//! - poem-openapi gives parameters names of its own: the [log](crate#logs) has `GET /api/orders/:param0`.
//! - Mount the service on `Guards` with `mount_public` only if each of its APIs goes through `guarded(…)`: the mount checks nothing,
//!   and the operations do. The guards record the mount, and not the operations: give `resource.document`, `scopes::reconcile` and
//!   `Matrix::of` the list `requirements::<Api>("/api")`.
//!
//! # In agreement with the catalog
//!
//! Where the catalog lists endpoints, one line in a test, or at start, compares them with the routes. Paths are recorded as
//! catalogs write them: `/series/:id` and `/series/:id<\d+>` are `/series/{id}`, `/files/*path` is `/files/{*path}`.
//!
//! ```ignore
//! guards().reconcile(&access::CATALOG).unwrap();
//! ```
//!
//! A catalog that lists no endpoints yet gets them from `to_toml()` of the error. Without such a list a test asks for one route
//! after the other:
//!
//! ```ignore
//! let guards = Guards::new().at("/series/:id", get(show));
//! assert_eq!(guards.requirement("GET", "/series/{id}").unwrap().access().to_string(), "series:read");
//! assert!(guards.requirement("POST", "/series/{id}").is_none());
//! ```
//!
//! What an expression refuses is not recorded. Routes that only expressions tell apart are all compared with the endpoint, which
//! agrees with the catalog where each of them does.
//!
//! # Protected resource metadata (RFC 9728)
//!
//! [`describe`](Guards::describe) tells OAuth clients where to get a token and what to ask for (RFC 9728). It is called last, on
//! the outermost guards:
//!
//! ```ignore
//! let resource = ProtectedResourceMetadata::new("https://api.example.com")?.authorization_server("https://login.example.com");
//! let layer = AuthenticationLayer::new(verify).resource_metadata(resource.url()); // challenges lead there
//! let app = guards().describe(&resource).authenticated_by(layer);
//! ```
//!
//! With the feature `openapi`, `scopes::openapi` writes into a document what the routes ask for, and compares the two.
//!
//! # On a plain route of poem's
//!
//! [`Granted`], [`Authenticated`] and [`Public`] are extractors on every route, and a [`Refusal`] is an error. A proof is the first
//! parameter: where it refuses, no other extractor runs.
//!
//! The catalog's `Token` is an extractor as well, for a handler that looks at it; so are [`Optional`](crate::Optional)`<Token>` and
//! `Optional<Granted<…>>`, where a handler goes on without: absent credentials, and for the proof missing scopes, are none, while a
//! bad token is 401 all the same. poem's own `Option` takes a bad token for none.
//!
//! Where `AuthenticationLayer` does not fit, a middleware of yours leaves [`Credentials`] in the data of each request. Beside them
//! it leaves a [`ResourceMetadataUrl`](crate::ResourceMetadataUrl) where the service has one, and
//! [`ChallengeOptions`](crate::ChallengeOptions) where challenges have to ask for other scopes than by default. It lets every
//! request pass: handlers refuse. What a handler refuses by itself it [completes](complete) on the way out.
//!
//! ```ignore
//! async fn authenticate(next: impl Endpoint, mut request: Request) -> poem::Result<Response> {
//!     let credentials = match Authorization::read(request.headers().get_all(AUTHORIZATION)) {
//!         Authorization::Absent => Credentials::Absent,
//!         Authorization::Malformed => Credentials::Refused,
//!         Authorization::Bearer(token) => match verify(token.as_str()).await {
//!             Ok(Some(token)) => Credentials::Valid(token), // the catalog's `Token`
//!             Ok(None) => Credentials::Refused,
//!             Err(_) => Credentials::Unavailable, // 503 where a token is needed; log the error here
//!         },
//!     };
//!     request.set_data(credentials);
//!     complete::<access::Scope>(next, request).await
//! }
//!
//! #[requires(series::read)]
//! #[handler]
//! async fn show(Path(id): Path<u64>) -> String { format!("series {id}") }
//!
//! Route::new().at("/series/:id", get(show)).around(authenticate)
//! ```
//!
//! The whole service is in the repository: `tests/frameworks/poem/src/service.rs`. What stands above is compiled in `lib.rs`
//! beside it.
//!
//! # In detail
//!
//! - `#[requires]` stands above `#[handler]`. Below it the function does not compile: it takes one argument more than it is
//!   given.
//! - [`Guards`] refuse what poem takes and never reaches: a second handler for a method, a path that differs from another one in
//!   the names of parameters only, `/files/` beside `/files/*path`, and braces, which are text to poem. They also refuse a path
//!   that cuts the text before an expression of an earlier one, as `/orders` after `/orders/:id<\d+>` does: poem 3.1 moves the
//!   earlier one to another place then. The other way round it is right.
//! - They refuse a path that may take requests from what is nested or mounted. What an expression matches of a text is asked of poem,
//!   and of a parameter it may match everything: `/orders/:id<\d+>` is refused beside `/:id` nested at `/orders`, and not beside
//!   `/items` nested there.
//! - An expression that may match a slash is recorded as the rest of a path: `/files/<.*>` as `/files/{*rest}`, `/files/:path<[^x]+>`
//!   as `/files/{*path}`. `/files/:name<[^x/]+>` stays within a segment.
//! - Of two routes that match a request poem calls the one of the parameter that was added first, where the names differ:
//!   `/:x/:y` before `/:z/new`. Each has its own check.
//! - A refusal is a `poem::Error` on its way to the client. What catches errors may look at it:
//!   `error.downcast_ref::<scopes::Refusal>()`.
//! - `access::MissingScopes` is an error too, and so is the [`UnmetSet`](crate::types::UnmetSet) of `token.require_all(…)?`: a
//!   handler that checks a token by itself may write `token.require::<…>()?`, and return it, a [`Refusal`], or an error of its
//!   own that has one of them as its `source` and answers with their `as_response`. With [`complete`] the answer is the one
//!   that an extractor gives, and the log has its line; without it the challenge lacks what the middleware knows, and the log
//!   says nothing. What catches errors of a handler's own stands inside of the middleware: outside of it a completed one is its
//!   response. A handler that answers with a status or a body of its own, or that finds it out after its answer began, as a
//!   stream does, is on its own.
//! - A refusal that was completed is in the data of the response too, for metrics and audit: `response.data::<Refusal>()`.
//!
//! [`Authenticated`]: crate::Authenticated
//! [`Credentials`]: crate::Credentials
//! [`Granted`]: crate::Granted
//! [`Public`]: crate::Public
//! [`Refusal`]: crate::Refusal

pub use scopes_runtime::poem::{
    App, Authenticates, AuthenticationEndpoint, Guarded, Guards, Handlers, Part, RouteMethod, RouteMiddleware,
    complete, connect, delete, get, guarded, head, options, patch, post, put, requirements, trace,
};
