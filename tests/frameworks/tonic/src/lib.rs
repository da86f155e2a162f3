//! A gRPC service with guarded methods.
//!
//! What a check proves is inferred, or said:
//!
//! ```
//! use with_tonic::access::library;
//!
//! let anybody = tonic::Request::new("a message of any type");
//! let refusal = scopes::tonic::authorize::<library::View>(&anybody).unwrap_err();
//! assert_eq!(refusal.code(), tonic::Code::Internal); // no interceptor ran
//! ```

use scopes::{authenticated, public, requires};
use tonic::{Request, Response, Status};

pub mod names;
pub mod streams;

/// The catalog, as types.
pub mod access {
    scopes::scopes!("../../../catalogs/seismic.toml");
}

use access::library;

/// What clients send, and what they get back.
#[derive(Clone, PartialEq, Eq, prost::Message)]
pub struct Item {
    /// The name.
    #[prost(string, tag = "1")]
    pub name: String,
}

/// The generated protocol.
#[allow(unused_qualifications, clippy::pedantic, reason = "generated")]
pub mod protocol {
    include!(concat!(env!("OUT_DIR"), "/library.Library.rs"));
    include!(concat!(env!("OUT_DIR"), "/names.Names.rs"));
    include!(concat!(env!("OUT_DIR"), "/streams.Streams.rs"));
}

/// The service.
#[derive(Clone, Copy, Debug)]
pub struct Library;

#[scopes::guarded]
#[tonic::async_trait]
impl protocol::library_server::Library for Library {
    #[requires(library::view, token = request)]
    async fn list(&self, request: Request<Item>) -> Result<Response<Item>, Status> {
        Ok(Response::new(Item { name: format!("all of {}", request.into_inner().name) }))
    }

    #[requires(library::manage, token = request)]
    async fn rename(&self, request: Request<Item>) -> Result<Response<Item>, Status> {
        Ok(Response::new(request.into_inner()))
    }

    /// The proof in hand: for what the method calls.
    #[requires(any(access::search, library::view), token = request, proof = granted)]
    async fn find(&self, request: Request<Item>) -> Result<Response<Item>, Status> {
        Ok(Response::new(Item { name: search(granted, &request.get_ref().name) }))
    }

    #[authenticated(access::Token, optional(library::manage), token = request, proof = caller)]
    async fn who_am_i(&self, request: Request<Item>) -> Result<Response<Item>, Status> {
        let token: access::Token = scopes::tonic::token(&request)?;
        let may_manage = token.allows::<library::Manage>();
        Ok(Response::new(Item { name: format!("{}, manages: {may_manage}", known(caller)) }))
    }

    #[public(reason = "the load balancer asks without a token")]
    async fn health(&self, _: Request<Item>) -> Result<Response<Item>, Status> {
        Ok(Response::new(Item { name: "up".to_owned() }))
    }

    /// The check is the method's own.
    #[authenticated(access::Token, token = request)]
    async fn check(&self, request: Request<Item>) -> Result<Response<Item>, Status> {
        scopes::tonic::token(&request)?.require::<library::Manage>()?;
        Ok(Response::new(request.into_inner()))
    }

    /// The same for a set of scopes.
    #[authenticated(access::Token, token = request)]
    async fn check_set(&self, request: Request<Item>) -> Result<Response<Item>, Status> {
        scopes::tonic::token(&request)?.require_all(library::MANAGE.set())?;
        Ok(Response::new(request.into_inner()))
    }

    /// The check is a call.
    #[public(reason = "the check stands in the body")]
    async fn check_here(&self, request: Request<Item>) -> Result<Response<Item>, Status> {
        let granted = scopes::tonic::authorize::<library::Manage>(&request)?;
        Ok(Response::new(Item { name: format!("{granted:?}") }))
    }
}

#[authenticated(access::Token)]
fn known() -> &'static str {
    "somebody"
}

#[requires(any(access::search, library::view))]
fn search(word: &str) -> String {
    format!("nothing like {word}")
}
