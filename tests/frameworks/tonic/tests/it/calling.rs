//! A server with all services, and a client.

use std::net::SocketAddr;

use scopes::tonic::guarded;
use scopes::tower::AuthenticationLayer;
use scopes::{BearerToken, ChallengeOptions, Reader, ResourceMetadataUrl, ScopeClaim};
use serde_json::json;
use testing_support::{Keys, hours_from_now};
use tokio_stream::wrappers::TcpListenerStream;
use tonic::service::{Interceptor, Routes};
use tonic::transport::{Channel, Endpoint, Server};
use tonic::{Code, Request, Status};
use with_tonic::access::{Scope, Token};
use with_tonic::names::Names;
use with_tonic::protocol::library_client::LibraryClient;
use with_tonic::protocol::library_server::LibraryServer;
use with_tonic::protocol::names_server::NamesServer;
use with_tonic::protocol::streams_server::StreamsServer;
use with_tonic::streams::Streams;
use with_tonic::{Item, Library};

/// A header with a token for these scopes, good for so many hours.
pub(crate) fn bearer(keys: &Keys, scope: &str, hours: i64) -> String {
    format!("Bearer {}", keys.sign(&json!({ "scope": scope, "exp": hours_from_now(hours) })))
}

fn verified(keys: &Keys, token: &BearerToken) -> Option<Token> {
    #[derive(serde::Deserialize)]
    struct Claims {
        #[serde(flatten)]
        scope: ScopeClaim<Scope>,
    }
    keys.verify::<Claims>(token.as_str()).map(|claims| Token::new(claims.scope.scopes()))
}

/// How the service finds out who calls.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Authentication {
    Interceptor,
    Layer,
    LayerWithMetadata,
    OwnInterceptor,
    Failing,
    FailingLayer,
    OtherInterceptor,
    OtherLayer,
    Nobody,
}

pub(crate) const METADATA: &str = "https://api.example.com/.well-known/oauth-protected-resource";

/// Starts a server with all services.
pub(crate) async fn start(authentication: Authentication, keys: &Keys) -> SocketAddr {
    start_with(Streams::default(), authentication, keys).await
}

pub(crate) async fn start_with(streams: Streams, authentication: Authentication, keys: &Keys) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (incoming, keys) = (TcpListenerStream::new(listener), keys.clone());
    let verify = move |token: BearerToken| verified(&keys, &token);
    let layer = {
        let verify = verify.clone();
        AuthenticationLayer::new(move |token| std::future::ready(verify(token)))
    };
    let fail = |_: BearerToken| Err::<Option<Token>, _>("no answer");
    let other = |_: BearerToken| None::<with_tonic::names::access::Token>;
    let mut server = Server::builder();
    match authentication {
        Authentication::Interceptor => {
            let routes = intercepted(streams, scopes::tonic::interceptor(verify));
            tokio::spawn(server.add_routes(routes).serve_with_incoming(incoming));
        }
        Authentication::OwnInterceptor => {
            let mut interceptor = scopes::tonic::interceptor(verify);
            let authenticate = move |request| {
                let mut request = interceptor.call(request)?;
                request.extensions_mut().insert(ChallengeOptions::<Scope>::new().accumulate());
                request.extensions_mut().insert(ResourceMetadataUrl::new(METADATA));
                Ok(request)
            };
            let routes = intercepted(streams, authenticate);
            tokio::spawn(server.add_routes(routes).serve_with_incoming(incoming));
        }
        Authentication::Failing => {
            let routes = intercepted(streams, scopes::tonic::interceptor(fail));
            tokio::spawn(server.add_routes(routes).serve_with_incoming(incoming));
        }
        Authentication::OtherInterceptor => {
            let routes = intercepted(streams, scopes::tonic::interceptor(other));
            tokio::spawn(server.add_routes(routes).serve_with_incoming(incoming));
        }
        Authentication::Layer => {
            let layer = layer.read(Reader::new("Key", |head| head.header("x-key").map(str::to_owned)));
            tokio::spawn(server.layer(layer).add_routes(plain(streams)).serve_with_incoming(incoming));
        }
        Authentication::LayerWithMetadata => {
            let layer = layer.resource_metadata(ResourceMetadataUrl::new(METADATA)).accumulate();
            tokio::spawn(server.layer(layer).add_routes(plain(streams)).serve_with_incoming(incoming));
        }
        Authentication::FailingLayer => {
            let layer = AuthenticationLayer::new(move |token| std::future::ready(fail(token)));
            tokio::spawn(server.layer(layer).add_routes(plain(streams)).serve_with_incoming(incoming));
        }
        Authentication::OtherLayer => {
            let layer = AuthenticationLayer::new(move |token| std::future::ready(other(token)));
            tokio::spawn(server.layer(layer).add_routes(plain(streams)).serve_with_incoming(incoming));
        }
        Authentication::Nobody => {
            tokio::spawn(server.add_routes(plain(streams)).serve_with_incoming(incoming));
        }
    }
    address
}

fn plain(streams: Streams) -> Routes {
    Routes::new(LibraryServer::new(guarded(Library)))
        .add_service(StreamsServer::new(guarded(streams)))
        .add_service(NamesServer::new(guarded(Names)))
}

fn intercepted(streams: Streams, interceptor: impl Interceptor + Clone + Send + Sync + 'static) -> Routes {
    Routes::new(LibraryServer::with_interceptor(guarded(Library), interceptor.clone()))
        .add_service(StreamsServer::with_interceptor(guarded(streams), interceptor.clone()))
        .add_service(NamesServer::with_interceptor(guarded(Names), interceptor))
}

pub(crate) async fn connect(address: SocketAddr) -> Channel {
    Endpoint::from_shared(format!("http://{address}")).unwrap().connect().await.unwrap()
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Call {
    List,
    Rename,
    Find,
    WhoAmI,
    Health,
    Check,
    CheckSet,
    CheckHere,
}

/// A message with these values of `authorization`.
pub(crate) fn request<M>(message: M, authorization: &[&str]) -> Request<M> {
    let mut request = Request::new(message);
    for value in authorization {
        request.metadata_mut().append("authorization", value.parse().unwrap());
    }
    request
}

pub(crate) fn shelves() -> Item {
    Item { name: "shelves".to_owned() }
}

/// Calls with these values of `authorization`, and returns the name in the answer.
pub(crate) async fn call(address: SocketAddr, call: Call, authorization: &[&str]) -> Result<String, Status> {
    call_with(address, call, request(shelves(), authorization)).await
}

pub(crate) async fn call_with(address: SocketAddr, call: Call, request: Request<Item>) -> Result<String, Status> {
    let mut client = LibraryClient::new(connect(address).await);
    let answer = match call {
        Call::List => client.list(request).await,
        Call::Rename => client.rename(request).await,
        Call::Find => client.find(request).await,
        Call::WhoAmI => client.who_am_i(request).await,
        Call::Health => client.health(request).await,
        Call::Check => client.check(request).await,
        Call::CheckSet => client.check_set(request).await,
        Call::CheckHere => client.check_here(request).await,
    };
    answer.map(|answer| answer.into_inner().name)
}

/// A refusal as a client sees it: its code, its message, and the challenge in its metadata.
pub(crate) type Refused = (Code, String, Option<String>);
pub(crate) type Answer = Result<String, Refused>;

pub(crate) fn seen(status: &Status) -> Refused {
    let challenge = status.metadata().get("www-authenticate").map(|value| value.to_str().unwrap().to_owned());
    (status.code(), status.message().to_owned(), challenge)
}

pub(crate) fn refused(code: Code, message: &str, challenge: &str) -> Answer {
    Err((code, message.to_owned(), Some(challenge.to_owned()).filter(|challenge| !challenge.is_empty())))
}

pub(crate) fn run(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(test);
}

pub(crate) fn absent(scope: &str) -> Answer {
    let challenge = if scope.is_empty() { r#"realm="seismic""#.to_owned() } else { format!(r#"scope="{scope}""#) };
    refused(Code::Unauthenticated, "the request carries no credentials", &format!("Bearer {challenge}"))
}

pub(crate) fn invalid(scope: &str) -> Answer {
    let message = "the token is malformed, expired, revoked or otherwise invalid";
    let scope = if scope.is_empty() { String::new() } else { format!(r#", scope="{scope}""#) };
    refused(Code::Unauthenticated, message, &format!(r#"Bearer error="invalid_token"{scope}"#))
}

pub(crate) fn missing(scope: &str) -> Answer {
    let challenge = format!(r#"Bearer error="insufficient_scope", scope="{scope}""#);
    refused(Code::PermissionDenied, &format!("missing scope: {scope}"), &challenge)
}
