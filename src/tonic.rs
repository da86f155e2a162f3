//! tonic: checks in methods whose signature the protocol gives. tonic decodes the message of a call before the method begins; the
//! check is the first thing in the method, so that nothing else runs for a refused call.
//!
//! ```ignore
//! #[scopes::guarded] // every method says who may call it, or this does not compile
//! #[tonic::async_trait]
//! impl Catalogue for Service {
//!     #[requires(series::read, token = request)] // the token of the request is checked before the body runs
//!     async fn show(&self, request: Request<ShowRequest>) -> Result<Response<Series>, Status> {
//!         Ok(Response::new(self.series(request.into_inner().id)))
//!     }
//!
//!     #[authenticated(access::Token, token = request)]
//!     async fn who_am_i(&self, request: Request<()>) -> Result<Response<Name>, Status> {
//!         let token: access::Token = scopes::tonic::token(&request)?; // for what depends on it
//!         Ok(Response::new(self.name(&token)))
//!     }
//!
//!     #[public(reason = "the load balancer asks without a token")]
//!     async fn health(&self, _: Request<()>) -> Result<Response<()>, Status> {
//!         Ok(Response::new(()))
//!     }
//! }
//!
//! // The interceptor finds out who calls; where that has to wait, `scopes::tower::AuthenticationLayer` does it.
//! let service = CatalogueServer::with_interceptor(guarded(Service), scopes::tonic::interceptor(verify));
//! ```
//!
//! | case | status | metadata `www-authenticate` |
//! |---|---|---|
//! | no credentials | `UNAUTHENTICATED` | `Bearer scope="…"` |
//! | malformed or refused token | `UNAUTHENTICATED` | `Bearer error="invalid_token", scope="…"` |
//! | credentials in two places | `INVALID_ARGUMENT` | `Bearer error="invalid_request"` |
//! | scopes missing | `PERMISSION_DENIED` | `Bearer error="insufficient_scope", scope="…"` |
//! | the verifier failed | `UNAVAILABLE`, and a logged error | |
//! | nobody left credentials | `INTERNAL`, and a logged error | |
//!
//! `guarded` takes a service under [`#[guarded]`](crate::guarded), and gives it back. It cannot see which trait is served: a type
//! with one trait under the attribute and another one without passes for both, so give each service a type of its own. That it is written is what makes
//! sure that nobody forgets the attribute. Where `token = request` is forgotten, `#[guarded]` says so; without it the proof becomes a
//! parameter, and the compiler says: *method `show` has 3 parameters but the declaration in trait `Catalogue::show` has 2*. Write
//! `#[requires(…, token = request)]`.
//!
//! What the methods ask for is data: `requirements::<Service, _>(catalogue_server::SERVICE_NAME)` lists a
//! [`Route`](crate::Route) for each, `POST /package.Catalogue/Show`. Where the catalog lists endpoints, one line in a test compares
//! the two:
//!
//! ```ignore
//! scopes::reconcile(&requirements::<Service, _>(catalogue_server::SERVICE_NAME), &access::CATALOG).unwrap();
//! ```
//!
//! Of the name of a method the attribute sees what `tonic` makes of it in Rust, `get_url`, which is the same for `GetUrl`, `GetURL`
//! and `Get_Url`. `requirements` takes it for the first, the usual one. Say the others, with
//! `requirements_with_names::<Service, _>(SERVICE_NAME, &[("get_url", "GetURL")])`. If you forget it, `reconcile`
//! reports the method twice: a route that the catalog does not know, and an endpoint that no route serves. A catalog that was made of the routes (`to_toml()`) has the name that was
//! guessed: compare it with the `.proto` file.
//!
//! [`document`](crate::ProtectedResourceMetadata::document) makes the protected resource metadata (RFC 9728) of them, as JSON, for
//! OAuth clients. They ask for it over plain HTTP, with GET at [`well_known_path`](crate::ProtectedResourceMetadata::well_known_path):
//! what answers HTTP beside the server answers with it. Challenges lead there where the layer has
//! `.resource_metadata(resource.url())`.
//!
//! ```ignore
//! let document = resource.document(&routes); // with `Content-Type: application/json` and `Access-Control-Allow-Origin: *`
//! ```
//!
//! # A token that is optional
//!
//! Nothing of tonic's is an extractor, so a method that shows more with a token asks for it by itself, and tells *none* from *bad*:
//!
//! ```ignore
//! let token: Option<access::Token> = match scopes::tonic::token(&request) {
//!     Ok(token) => Some(token),
//!     Err(_) if request.metadata().get("authorization").is_none() => None,
//!     Err(refused) => return Err(refused), // a bad token is refused here too
//! };
//! ```
//!
//! # Streams
//!
//! A method that streams is checked as any other, `token = request` for a `Request<Streaming<…>>` too: who may not is refused before
//! a message is read, and the status is the whole answer. What is checked in the middle, by `token.require::<…>()?` in what makes
//! the stream, ends it with `PERMISSION_DENIED` behind the messages. Take the token out of the request before, and mind that a
//! stream may outlive it.
//!
//! # In detail
//!
//! A method that checks by itself writes `token(&request)?.require::<…>()?`, or returns what a function in guard mode refuses
//! by `?`: a `Status` is made from `access::MissingScopes`, from the [`UnmetSet`](crate::types::UnmetSet) of `require_all(…)?`,
//! and from [`Refusal`](crate::Refusal). Under [`AuthenticationLayer`](crate::tower::AuthenticationLayer) it is the status that
//! a guard gives, and the log has its line: the refusal is the `source` of the status, and the layer completes it. An
//! interceptor sees no answers, so there the challenge lacks what the service says about challenges, and the log says nothing.
//! A status of another code, or one that comes in a stream, is on its own: its challenge lacks the same, and the log says nothing.
//!
//! Behind an `AuthenticationLayer` the [log](crate#logs) calls the method `POST /package.Catalogue/Show`, whatever checks. An
//! interceptor is not told which method is called: behind one alone the log has the method in Rust, or the line of the check.
//!
//! An interceptor of yours leaves in `request.extensions_mut()` what layers of yours leave: [`Credentials`](crate::Credentials), a
//! [`ResourceMetadataUrl`](crate::ResourceMetadataUrl), and [`ChallengeOptions`](crate::ChallengeOptions).
//!
//! `let _ = authorize::<…>(&request)` refuses nobody: write `?`.
//!
//! A method that only has its request checked names it `_request`, in `token = _request` too: `async_trait` moves the body, and
//! the compiler would call `request` unused there.
//!
//! `examples/helpdesk` in the repository is a whole service, over HTTP and gRPC.

pub use scopes_runtime::tonic::{authorize, guarded, interceptor, requirements, requirements_with_names, token};
