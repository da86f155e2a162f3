//! What a real gRPC server answers to a real client.

use std::collections::BTreeSet;
use std::fmt;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use scopes::tower::AuthenticationLayer;
use scopes::{BearerToken, ResourceMetadataUrl, ScopeClaim};
use serde_json::{Value, json};
use tokio_stream::wrappers::TcpListenerStream;
use tonic::transport::{Endpoint, Server};
use tonic::{Code, Request, Status};
use with_tonic::access::{Scope, Token};
use with_tonic::protocol::library_client::LibraryClient;
use with_tonic::protocol::library_server::LibraryServer;
use with_tonic::{Item, Library};

#[derive(Clone)]
struct Keys {
    sign: EncodingKey,
    verify: DecodingKey,
}

impl Keys {
    fn new() -> Self {
        let mut secret = [0; 32];
        getrandom::fill(&mut secret).unwrap();
        Self { sign: EncodingKey::from_secret(&secret), verify: DecodingKey::from_secret(&secret) }
    }

    fn sign(&self, scope: &str, seconds: i64) -> String {
        let now = i64::try_from(jsonwebtoken::get_current_timestamp()).unwrap();
        let claims: Value = json!({ "scope": scope, "exp": now + seconds });
        jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &self.sign).unwrap()
    }

    fn verify(&self, token: &BearerToken) -> Option<Token> {
        #[derive(serde::Deserialize)]
        struct Claims {
            #[serde(flatten)]
            scope: ScopeClaim<Scope>,
        }
        let validation = Validation::new(Algorithm::HS256);
        let verified = jsonwebtoken::decode::<Claims>(token.as_str(), &self.verify, &validation).ok()?;
        Some(Token::new(verified.claims.scope.scopes()))
    }
}

/// How the service finds out who calls.
#[derive(Clone, Copy, Debug)]
enum Authentication {
    Interceptor,
    Layer,
    LayerWithMetadata,
    Failing,
    FailingLayer,
    Nobody,
}

/// Where the methods are.
const SOURCE: &str = "tests/frameworks/tonic/src/lib.rs";

const METADATA: &str = "https://api.example.com/.well-known/oauth-protected-resource";

async fn start(authentication: Authentication, keys: &Keys) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (incoming, keys) = (TcpListenerStream::new(listener), keys.clone());
    let verify = move |token: BearerToken| keys.verify(&token);
    let wait = {
        let verify = verify.clone();
        move |token| std::future::ready(verify(token))
    };
    let fail = |_: BearerToken| Err::<Option<Token>, _>("no answer");
    let mut server = Server::builder();
    match authentication {
        Authentication::Interceptor => {
            let service = LibraryServer::with_interceptor(Library, scopes::tonic::interceptor(verify));
            tokio::spawn(server.add_service(service).serve_with_incoming(incoming));
        }
        Authentication::Failing => {
            let service = LibraryServer::with_interceptor(Library, scopes::tonic::interceptor(fail));
            tokio::spawn(server.add_service(service).serve_with_incoming(incoming));
        }
        Authentication::Layer => {
            let server = server.layer(AuthenticationLayer::new(wait)).add_service(LibraryServer::new(Library));
            tokio::spawn(server.serve_with_incoming(incoming));
        }
        Authentication::LayerWithMetadata => {
            let layer = AuthenticationLayer::new(wait).resource_metadata(ResourceMetadataUrl::new(METADATA));
            tokio::spawn(server.layer(layer).add_service(LibraryServer::new(Library)).serve_with_incoming(incoming));
        }
        Authentication::FailingLayer => {
            let layer = AuthenticationLayer::new(move |token| std::future::ready(fail(token)));
            tokio::spawn(server.layer(layer).add_service(LibraryServer::new(Library)).serve_with_incoming(incoming));
        }
        Authentication::Nobody => {
            tokio::spawn(server.add_service(LibraryServer::new(Library)).serve_with_incoming(incoming));
        }
    }
    address
}

#[derive(Clone, Copy, Debug)]
enum Call {
    List,
    Rename,
    Find,
}

/// Calls with these values of `authorization`, and returns the name in the answer.
async fn call(address: SocketAddr, call: Call, authorization: &[&str]) -> Result<String, Status> {
    let endpoint = Endpoint::from_shared(format!("http://{address}")).unwrap();
    let mut client = LibraryClient::new(endpoint.connect().await.unwrap());
    let mut request = Request::new(Item { name: "shelves".to_owned() });
    for value in authorization {
        request.metadata_mut().append("authorization", value.parse().unwrap());
    }
    let answer = match call {
        Call::List => client.list(request).await,
        Call::Rename => client.rename(request).await,
        Call::Find => client.find(request).await,
    };
    answer.map(|answer| answer.into_inner().name)
}

/// A refusal as a client sees it: its code, its message, and the challenge in its metadata.
type Refused = (Code, String, Option<String>);
type Answer = Result<String, Refused>;

fn seen(status: &Status) -> Refused {
    let challenge = status.metadata().get("www-authenticate").map(|value| value.to_str().unwrap().to_owned());
    (status.code(), status.message().to_owned(), challenge)
}

fn refused(code: Code, message: &str, challenge: &str) -> Answer {
    Err((code, message.to_owned(), Some(challenge.to_owned()).filter(|challenge| !challenge.is_empty())))
}

fn run(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(test);
}

fn absent() -> Answer {
    refused(Code::Unauthenticated, "the request carries no credentials", "Bearer")
}

fn invalid() -> Answer {
    let message = "the token is malformed, expired, revoked or otherwise invalid";
    refused(Code::Unauthenticated, message, r#"Bearer error="invalid_token""#)
}

fn missing(scope: &str) -> Answer {
    let challenge = format!(r#"Bearer error="insufficient_scope", scope="{scope}""#);
    refused(Code::PermissionDenied, &format!("missing scope: {scope}"), &challenge)
}

#[test]
fn methods_answer_whom_they_may() {
    let (keys, others) = (Keys::new(), Keys::new());
    let bearer = |scope: &str| format!("Bearer {}", keys.sign(scope, 3600));
    let ok = |name: &str| Answer::Ok(name.to_owned());
    let (view, manage) = ("seismic.library.view", "seismic.library.manage");
    let table: Vec<(Vec<String>, [Answer; 3])> = vec![
        (vec![], [absent(), absent(), absent()]),
        (vec!["Basic dXNlcjpwYXNz".to_owned()], [absent(), absent(), absent()]),
        (vec!["Bearer garbage".to_owned()], [invalid(), invalid(), invalid()]),
        (vec!["Bearer not a token".to_owned()], [invalid(), invalid(), invalid()]),
        (vec!["Bearer".to_owned()], [invalid(), invalid(), invalid()]),
        (vec![bearer(view), bearer(view)], [invalid(), invalid(), invalid()]),
        (vec![format!("Bearer {}", keys.sign(manage, -3600))], [invalid(), invalid(), invalid()]),
        (vec![format!("Bearer {}", others.sign(manage, 3600))], [invalid(), invalid(), invalid()]),
        (vec![bearer("")], [missing(view), missing(manage), missing(view)]),
        (vec![bearer("seismic.everything")], [missing(view), missing(manage), missing(view)]),
        (vec![bearer("seismic.self.manage")], [missing(view), missing(manage), missing(view)]),
        (vec![bearer("seismic.search")], [missing(view), missing(manage), ok("nothing like shelves")]),
        (vec![bearer(view)], [ok("all of shelves"), missing(manage), ok("nothing like shelves")]),
        (vec![bearer(manage)], [ok("all of shelves"), ok("shelves"), ok("nothing like shelves")]),
    ];
    run(async {
        for authentication in [Authentication::Interceptor, Authentication::Layer] {
            let address = start(authentication, &keys).await;
            for (headers, expected) in &table {
                let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
                for (method, expected) in [Call::List, Call::Rename, Call::Find].into_iter().zip(expected) {
                    let found = call(address, method, &headers).await.map_err(|status| seen(&status));
                    assert_eq!(found, *expected, "{authentication:?} {method:?} {headers:?}");
                }
            }
        }
    });
}

#[test]
fn challenges_say_where_the_service_describes_itself() {
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::LayerWithMetadata, &keys).await;
        let status = call(address, Call::List, &[]).await.unwrap_err();
        assert_eq!(seen(&status).2, Some(format!(r#"Bearer resource_metadata="{METADATA}""#)));
        let token = format!("Bearer {}", keys.sign("", 3600));
        let status = call(address, Call::List, &[&token]).await.unwrap_err();
        let challenge = r#"Bearer error="insufficient_scope", scope="seismic.library.view", resource_metadata="#;
        assert_eq!(seen(&status).2, Some(format!(r#"{challenge}"{METADATA}""#)));
    });
}

#[test]
fn a_verifier_that_cannot_tell_is_no_refusal_of_the_token() {
    run(async {
        for authentication in [Authentication::Failing, Authentication::FailingLayer] {
            let address = start(authentication, &Keys::new()).await;
            for method in [Call::List, Call::Rename, Call::Find] {
                let found = call(address, method, &["Bearer token"]).await.map_err(|status| seen(&status));
                let expected = refused(Code::Unavailable, "the service cannot find out whether the token is good", "");
                assert_eq!(found, expected, "{authentication:?} {method:?}");
            }
            assert_eq!(call(address, Call::List, &[]).await.map_err(|status| seen(&status)), absent());
        }
    });
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl tracing::Subscriber for Log {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target().starts_with("scopes")
    }

    fn event(&self, event: &tracing::Event<'_>) {
        let mut message = Message(String::new());
        event.record(&mut message);
        self.0.lock().unwrap().push(format!("{} {}", event.metadata().level(), message.0));
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}

struct Message(String);

impl tracing::field::Visit for Message {
    fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}

#[test]
fn without_authentication_nobody_passes() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::Nobody, &keys).await;
        let token = format!("Bearer {}", keys.sign("seismic.library.manage", 3600));
        for method in [Call::List, Call::Rename, Call::Find] {
            let found = call(address, method, &[&token]).await.map_err(|status| seen(&status));
            assert_eq!(found, refused(Code::Internal, "the service cannot check credentials", ""), "{method:?}");
        }
    });
    let logged = log.0.lock().unwrap();
    assert_eq!(logged.len(), 3, "{logged:?}");
    assert!(logged[0].starts_with("ERROR") && logged[0].contains("catalog `seismic`"), "{}", logged[0]);
    let places: BTreeSet<_> = logged.iter().filter_map(|line| line.split(' ').nth(3)).collect();
    assert!(
        places.len() == 3 && places.iter().all(|place| place.starts_with(SOURCE)),
        "each method by its check: {logged:?}"
    );
}

#[test]
fn the_log_says_why_scopes_are_missing() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::Interceptor, &keys).await;
        let token = format!("Bearer {}", keys.sign("seismic.library.view", 3600));
        call(address, Call::Rename, &[&token]).await.unwrap_err();
    });
    let why = "missing scope: seismic.library.manage (not granted: grant seismic.library.manage)";
    let logged = log.0.lock().unwrap();
    assert!(logged.len() == 1 && logged[0].starts_with("INFO") && logged[0].ends_with(why), "{logged:?}");
    assert!(logged[0].contains(&format!("gRPC at {SOURCE}:")), "{logged:?}");
}
