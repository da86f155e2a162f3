//! rocket 0.5: a way to mount on which no route can be forgotten. A handler that does not say who may call it does not compile
//! there. Two things cannot be errors of the compiler in rocket, and keep it from launching instead: routes that ask for tokens
//! which no fairing authenticates, and, with [`strict`](MountGuarded::strict), routes that rocket's own `mount` mounted.
//!
//! ```ignore
//! use access::series;
//! use rocket::{Build, Rocket, delete, get, launch};
//! use scopes::rocket::{MountGuarded as _, routes};
//! use scopes::{AuthenticationLayer, BearerToken, public, requires};
//!
//! #[public(reason = "the load balancer asks without a token")]
//! #[get("/health")]
//! fn health() -> &'static str {
//!     "up"
//! }
//!
//! #[requires(any(series::read, series::update))]
//! #[get("/<id>")]
//! fn show(id: u64) -> String {
//!     format!("series {id}")
//! }
//!
//! #[requires(series::delete)]
//! #[delete("/<id>")]
//! fn archive(id: u64) {}
//!
//! async fn verify(token: BearerToken) -> Option<access::Token> {
//!     // Look at the signature, the expiry and the audience of the token here.
//!     let claim = verified_claim(token.as_str())?;
//!     Some(access::Token::new(access::ScopeSet::parse(&claim).ok()?.scopes()))
//! }
//!
//! #[launch]
//! fn rocket() -> Rocket<Build> {
//!     rocket::build()
//!         .mount_guarded("/", routes![health])
//!         .mount_guarded("/series", routes![show, archive])
//!         .attach(AuthenticationLayer::new(verify))
//!         .strict()
//! }
//! ```
//!
//! The [`routes!`] are those of this module. [`AuthenticationLayer`](crate::AuthenticationLayer) finds out who calls, for all
//! routes, and writes the answers to refused requests. What a handler needs is checked before it runs, and before anything of
//! the request is parsed or read.
//!
//! A handler without an attribute does not compile, and says *a handler of this route does not say who may call it*. So does one
//! with `#[get]` above `#[requires]`, and one whose check stands in its body, with `token = …`. What has no handlers of yours,
//! such as a `FileServer`, is mounted with a requirement, [`mount_requiring`](MountGuarded::mount_requiring), or with the reason
//! why it has none, [`mount_public`](MountGuarded::mount_public).
//!
//! # In agreement with the catalog
//!
//! With [`Requirements`] in scope a rocket knows what its guarded routes ask for, before it is launched and afterwards. Paths are
//! those of a catalog: `/series/{id}` for `/series/<id>`, `/files/{*path}` for `/files/<path..>`, which in rocket is `/files` too.
//! One line in a test compares all of it with the endpoints of the catalog; another one asks for one route:
//!
//! ```ignore
//! use scopes::rocket::Requirements as _;
//!
//! rocket().reconcile(&access::CATALOG).unwrap();
//! assert_eq!(rocket().requirement("GET", "/series/{id}").unwrap().access().to_string(), "any(series:read, series:update)");
//! ```
//!
//! What rocket's own `mount` mounted is not recorded. It does not take our `routes!`: *the trait bound `Vec<rocket::Route>:
//! From<GuardedRoutes>` is not satisfied* says that `mount_guarded` was meant. *Expected struct, variant or union type, found function*
//! says that `#[get("…")]`, or one like it, is missing below `#[requires(…)]`.
//!
//! For HEAD there is no answer where a route for HEAD with another path, such as
//! `#[head("/<_..>")]`, may take the request and asks for something else: rocket asks these before the route for GET.
//!
//! # Protected resource metadata (RFC 9728)
//!
//! [`describe`](MountGuarded::describe) tells OAuth clients where to get a token and what to ask for (RFC 9728). It is called after
//! the routes are mounted, and answers at the root of the server, where clients look:
//!
//! ```ignore
//! let resource = ProtectedResourceMetadata::new("https://api.example.com")?.authorization_server("https://login.example.com");
//! let layer = AuthenticationLayer::new(verify).resource_metadata(resource.url()); // challenges lead there
//! rocket::build().mount_guarded("/series", routes![show]).describe(&resource).attach(layer)
//! ```
//!
//! With the feature `openapi`, `scopes::openapi` writes into a document what the guarded routes ask for, and compares the two.
//!
//! # What keeps a rocket from launching
//!
//! - Routes that were mounted here and ask for tokens of a catalog that nothing authenticates. `AuthenticationLayer` says for which
//!   catalog it does it; a fairing of yours says it in `on_ignite`, by [`authenticates`]. The error is that fairings failed, and
//!   the reason is the name of one. Fairings that are attached by other fairings are waited for.
//! - However a route was mounted, a parameter of the type [`Authenticated`], `Token`, [`Optional`](crate::Optional) of a token or a
//!   proof, or [`Granted`] with its scope written out. The error is that sentinels aborted, and the reason is in the
//!   [log](crate#logs). rocket does not ask the type that `#[requires]` writes, since there is a macro in it: a route that rocket's own
//!   `mount` mounted is launched, and answers with 500.
//! - With [`strict`](MountGuarded::strict), routes that were mounted in another way.
//!
//! # In a plain rocket
//!
//! [`Granted`], [`Authenticated`] and [`Public`] are request guards, and a [`Refusal`] is a responder. A proof is the
//! first parameter: where it refuses, no other guard runs, and nothing is parsed.
//!
//! The catalog's `Token` is a request guard as well, for a handler that looks at it; so are [`Optional`](crate::Optional)`<Token>` and
//! `Optional<Granted<…>>`, where a handler goes on without: absent credentials, and for the proof missing scopes, are none, while a
//! bad token is 401 all the same. rocket's own `Option` takes a bad token for none.
//!
//! Instead of `AuthenticationLayer` a fairing of yours [leaves](leave) [`Credentials`] in each request, and lets all of them pass: handlers refuse. Beside them it
//! leaves a [`ResourceMetadataUrl`](crate::ResourceMetadataUrl) [where the service has one](leave_metadata), and
//! [`ChallengeOptions`](crate::ChallengeOptions) [where challenges have to ask for other scopes](leave_options) than by default.
//! Another fairing, [`Refusals`], writes the answers to refused requests.
//!
//! ```ignore
//! #[rocket::async_trait]
//! impl Fairing for Authentication {
//!     fn info(&self) -> Info {
//!         Info { name: "authentication", kind: Kind::Ignite | Kind::Request }
//!     }
//!
//!     async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
//!         Ok(authenticates::<access::Token>(rocket))
//!     }
//!
//!     async fn on_request(&self, request: &mut Request<'_>, _: &mut Data<'_>) {
//!         let credentials = match Authorization::read(request.headers().get("authorization")) {
//!             Authorization::Absent => Credentials::Absent,
//!             Authorization::Malformed => Credentials::Refused,
//!             Authorization::Bearer(token) => match verify(token.as_str()).await {
//!                 Ok(Some(token)) => Credentials::Valid(token), // the catalog's `Token`
//!                 Ok(None) => Credentials::Refused,
//!                 Err(_) => Credentials::Unavailable, // 503 where a token is needed; log the error here
//!             },
//!         };
//!         leave(request, credentials);
//!     }
//! }
//!
//! rocket::build().attach(Authentication).attach(Refusals).mount_guarded("/series", routes![show])
//! ```
//!
//! The whole service is in the repository: `tests/frameworks/rocket/src/service.rs`.
//!
//! # In detail
//!
//! - `#[requires]` stands above `#[get]`. Below it the function does not compile: it takes one argument more than it is given. A
//!   proof that is written out has a name, as all parameters of handlers have: `granted: Granted`.
//! - What was left last counts. A guard that looks before anything was left finds nothing, and its request is refused with
//!   500; what is left afterwards counts for the guards after it.
//! - rocket looks at the first bytes of a body before any fairing or guard runs, and waits for them. The check comes before
//!   the rest.
//! - [Logs](crate#logs) reach `tracing`, or `log` where nobody listens to that.
//! - `access::MissingScopes` is a responder too, and so is the [`UnmetSet`](crate::types::UnmetSet) of `token.require_all(…)?`:
//!   a handler that checks a token by itself may write `token.require::<…>()?`, and return it, a [`Refusal`], or a responder of
//!   its own that responds with them. The answer is the one that a guard gives, and the log has its line, for the catalogs
//!   whose credentials the fairing left. A handler that answers with a status or a body of its own, or that finds it out after
//!   its answer began, as a stream does, is on its own.
//!
//! [`Authenticated`]: crate::Authenticated
//! [`Credentials`]: crate::Credentials
//! [`Granted`]: crate::Granted
//! [`Public`]: crate::Public
//! [`Refusal`]: crate::Refusal

pub use scopes_runtime::rocket::{
    GuardedRoutes, MountGuarded, OnlyGuarded, Refusals, Requirements, authenticates, claims, leave, leave_metadata,
    leave_options,
};

#[doc(inline)]
pub use crate::__rocket_routes as routes;

/// The routes of guarded handlers, for [`mount_guarded`](crate::rocket::MountGuarded::mount_guarded), as rocket's own `routes!` makes
/// them: `routes![show, orders::cancel]`.
///
/// Each handler says who may call it, with `#[requires(…)]`, `#[authenticated(…)]` or `#[public(reason = "…")]` above `#[get]`
/// and its siblings. One that does not say it does not compile here. What it says is checked before the handler runs, and
/// before anything of the request is parsed or read, whatever the handler is.
#[doc(hidden)]
#[macro_export]
macro_rules! __rocket_routes {
    ($($($handler:ident)::+),* $(,)?) => {
        $crate::__private::guarded_routes([
            $($crate::__private::guarded_route(
                $crate::__private::handler!($($handler)::+),
                $crate::__private::handler!($($handler)::+).into_route(),
            )),*
        ])
    };
    ($($other:tt)*) => {
        ::core::compile_error!("`routes!` takes the names of handlers, with a comma between two: `routes![list, orders::show]`")
    };
}
