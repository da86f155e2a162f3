//! What a real gRPC server answers to a real client.

use std::net::SocketAddr;

use scopes::tonic::{authorize, guarded, requirements, token};
use scopes::tower::AuthenticationLayer;
use scopes::{BearerToken, ChallengeOptions, ProtectedResourceMetadata, ResourceMetadataUrl, ScopeClaim};
use serde_json::json;
use testing_support::{Keys, Log, hours_from_now};
use tokio_stream::wrappers::TcpListenerStream;
use tonic::service::Interceptor as _;
use tonic::transport::{Endpoint, Server};
use tonic::{Code, Request, Status};
use with_tonic::access::{Scope, Token, library};
use with_tonic::protocol::library_client::LibraryClient;
use with_tonic::protocol::library_server::LibraryServer;
use with_tonic::{Item, Library};

/// A header with a token for these scopes, good for so many hours.
fn bearer(keys: &Keys, scope: &str, hours: i64) -> String {
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
enum Authentication {
    Interceptor,
    Layer,
    LayerWithMetadata,
    OwnInterceptor,
    Failing,
    FailingLayer,
    Nobody,
}

/// Where these tests are.
const SOURCE: &str = "tests/frameworks/tonic/tests/answers.rs";

const METADATA: &str = "https://api.example.com/.well-known/oauth-protected-resource";

async fn start(authentication: Authentication, keys: &Keys) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (incoming, keys) = (TcpListenerStream::new(listener), keys.clone());
    let verify = move |token: BearerToken| verified(&keys, &token);
    let wait = {
        let verify = verify.clone();
        move |token| std::future::ready(verify(token))
    };
    let fail = |_: BearerToken| Err::<Option<Token>, _>("no answer");
    let mut server = Server::builder();
    match authentication {
        Authentication::Interceptor => {
            let service = LibraryServer::with_interceptor(guarded(Library), scopes::tonic::interceptor(verify));
            tokio::spawn(server.add_service(service).serve_with_incoming(incoming));
        }
        Authentication::OwnInterceptor => {
            let mut interceptor = scopes::tonic::interceptor(verify);
            let authenticate = move |request| {
                let mut request = interceptor.call(request)?;
                request.extensions_mut().insert(ChallengeOptions::<Scope>::new().accumulate());
                request.extensions_mut().insert(ResourceMetadataUrl::new(METADATA));
                Ok(request)
            };
            let service = LibraryServer::with_interceptor(guarded(Library), authenticate);
            tokio::spawn(server.add_service(service).serve_with_incoming(incoming));
        }
        Authentication::Failing => {
            let service = LibraryServer::with_interceptor(guarded(Library), scopes::tonic::interceptor(fail));
            tokio::spawn(server.add_service(service).serve_with_incoming(incoming));
        }
        Authentication::Layer => {
            let server = server.layer(AuthenticationLayer::new(wait)).add_service(LibraryServer::new(guarded(Library)));
            tokio::spawn(server.serve_with_incoming(incoming));
        }
        Authentication::LayerWithMetadata => {
            let layer =
                AuthenticationLayer::new(wait).resource_metadata(ResourceMetadataUrl::new(METADATA)).accumulate();
            tokio::spawn(
                server.layer(layer).add_service(LibraryServer::new(guarded(Library))).serve_with_incoming(incoming),
            );
        }
        Authentication::FailingLayer => {
            let layer = AuthenticationLayer::new(move |token| std::future::ready(fail(token)));
            tokio::spawn(
                server.layer(layer).add_service(LibraryServer::new(guarded(Library))).serve_with_incoming(incoming),
            );
        }
        Authentication::Nobody => {
            tokio::spawn(server.add_service(LibraryServer::new(guarded(Library))).serve_with_incoming(incoming));
        }
    }
    address
}

#[derive(Clone, Copy, Debug)]
enum Call {
    List,
    Rename,
    Find,
    WhoAmI,
    Health,
    Check,
    CheckSet,
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
        Call::WhoAmI => client.who_am_i(request).await,
        Call::Health => client.health(request).await,
        Call::Check => client.check(request).await,
        Call::CheckSet => client.check_set(request).await,
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

fn absent(scope: &str) -> Answer {
    let challenge = if scope.is_empty() { r#"realm="seismic""#.to_owned() } else { format!(r#"scope="{scope}""#) };
    refused(Code::Unauthenticated, "the request carries no credentials", &format!("Bearer {challenge}"))
}

fn invalid(scope: &str) -> Answer {
    let message = "the token is malformed, expired, revoked or otherwise invalid";
    let scope = if scope.is_empty() { String::new() } else { format!(r#", scope="{scope}""#) };
    refused(Code::Unauthenticated, message, &format!(r#"Bearer error="invalid_token"{scope}"#))
}

fn missing(scope: &str) -> Answer {
    let challenge = format!(r#"Bearer error="insufficient_scope", scope="{scope}""#);
    refused(Code::PermissionDenied, &format!("missing scope: {scope}"), &challenge)
}

#[test]
fn methods_answer_whom_they_may() {
    let (keys, others) = (Keys::new(), Keys::new());
    let bearer_for = |scope: &str| bearer(&keys, scope, 1);
    let ok = |name: &str| Answer::Ok(name.to_owned());
    let (view, manage, search) = ("seismic.library.view", "seismic.library.manage", "seismic.search");
    let each = |answer: fn(&str) -> Answer| [view, manage, search].map(answer);
    let (absent, invalid) = (|| each(absent), || each(invalid));
    let table: Vec<(Vec<String>, [Answer; 3])> = vec![
        (vec![], absent()),
        (vec!["Basic dXNlcjpwYXNz".to_owned()], absent()),
        (vec!["Bearer garbage".to_owned()], invalid()),
        (vec!["Bearer not a token".to_owned()], invalid()),
        (vec!["Bearer".to_owned()], invalid()),
        (vec![bearer_for(view), bearer_for(view)], invalid()),
        (vec![bearer(&keys, manage, -1)], invalid()),
        (vec![bearer(&others, manage, 1)], invalid()),
        (vec![bearer_for("")], [missing(view), missing(manage), missing(search)]),
        (vec![bearer_for("seismic.everything")], [missing(view), missing(manage), missing(search)]),
        (vec![bearer_for("seismic.self.manage")], [missing(view), missing(manage), missing(search)]),
        (vec![bearer_for("seismic.search")], [missing(view), missing(manage), ok("nothing like shelves")]),
        (vec![bearer_for(view)], [ok("all of shelves"), missing(manage), ok("nothing like shelves")]),
        (vec![bearer_for(manage)], [ok("all of shelves"), ok("shelves"), ok("nothing like shelves")]),
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
        assert_eq!(
            seen(&status).2,
            Some(format!(r#"Bearer scope="seismic.library.view", resource_metadata="{METADATA}""#))
        );
        let token = bearer(&keys, "", 1);
        let status = call(address, Call::List, &[&token]).await.unwrap_err();
        let challenge = r#"Bearer error="insufficient_scope", scope="seismic.library.view", resource_metadata="#;
        assert_eq!(seen(&status).2, Some(format!(r#"{challenge}"{METADATA}""#)));
    });
}

/// The challenge of a scope that is missing, where the service describes itself and accumulates.
fn challenge_with_all(scopes: &str) -> String {
    format!(r#"Bearer error="insufficient_scope", scope="{scopes}", resource_metadata="{METADATA}""#)
}

#[test]
fn a_refusal_by_a_method_is_completed_by_the_layer() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::LayerWithMetadata, &keys).await;
        let token = bearer(&keys, "seismic.library.view", 1);
        let refused = async |method| {
            let status = call(address, method, &[&token]).await.unwrap_err();
            let [line] = &log.take_at(tracing::Level::INFO)[..] else { panic!("{method:?}: not one line") };
            (seen(&status), line.clone())
        };
        let (of_a_guard, line) = refused(Call::Rename).await;
        let challenge = challenge_with_all("seismic.library.view seismic.library.manage");
        assert_eq!(of_a_guard.2, Some(challenge));
        let everything = bearer(&keys, "seismic.library.manage", 1);
        for (method, name) in [(Call::Check, "Library::check"), (Call::CheckSet, "Library::check_set")] {
            let expected = line.replace("Library::rename", name);
            assert_eq!(refused(method).await, (of_a_guard.clone(), expected));
            assert_eq!(call(address, method, &[&everything]).await.unwrap(), "shelves");
        }
    });
}

/// An interceptor sees no answers: what a method refuses by itself stays as it is.
#[test]
fn an_interceptor_of_ones_own_says_what_challenges_ask_for() {
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::OwnInterceptor, &keys).await;
        let token = bearer(&keys, "seismic.library.view", 1);
        let status = call(address, Call::Rename, &[&token]).await.unwrap_err();
        assert_eq!(seen(&status).2, Some(challenge_with_all("seismic.library.view seismic.library.manage")));
        for method in [Call::Check, Call::CheckSet] {
            let found = call(address, method, &[&token]).await.map_err(|status| seen(&status));
            assert_eq!(found, missing("seismic.library.manage"));
        }
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
            assert_eq!(
                call(address, Call::List, &[]).await.map_err(|status| seen(&status)),
                absent("seismic.library.view")
            );
        }
    });
}

#[test]
fn without_authentication_nobody_passes() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::Nobody, &keys).await;
        let token = bearer(&keys, "seismic.library.manage", 1);
        for method in [Call::List, Call::Rename, Call::Find] {
            let found = call(address, method, &[&token]).await.map_err(|status| seen(&status));
            assert_eq!(found, refused(Code::Internal, "the service cannot check credentials", ""), "{method:?}");
        }
    });
    let refused = [
        authorize::<library::View>(&Request::new(())).map(|_| ()).unwrap_err(),
        token::<Scope>(&Request::new(())).map(|_| ()).unwrap_err(),
    ];
    assert!(refused.iter().all(|status| status.code() == Code::Internal), "{refused:?}");
    let logged = log.take();
    assert_eq!(logged.len(), 5, "{logged:?}");
    assert!(logged[0].contains(" status=500 catalog=seismic cause="), "{}", logged[0]);
    let covers = "`Server::builder().layer(…)` around all of them";
    assert!(
        logged.iter().all(|line| line.contains("no authentication layer ran") || line.ends_with(covers)),
        "{logged:?}"
    );
    let routes: Vec<_> = logged.iter().filter_map(|line| line.split("route=gRPC ").nth(1)?.split(' ').next()).collect();
    assert_eq!(routes[..3], ["list", "rename", "find"].map(|method| format!("with_tonic::Library::{method}")));
    let is_a_line = |route: &&str| route.starts_with(SOURCE);
    assert!(routes[3..].iter().all(is_a_line), "a check that is called is known by its line: {logged:?}");
}

#[test]
fn the_log_says_why_scopes_are_missing() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::Interceptor, &keys).await;
        let token = bearer(&keys, "seismic.library.view", 1);
        call(address, Call::Rename, &[&token]).await.unwrap_err();
    });
    let why = "seismic.library.manage: not granted; grant seismic.library.manage";
    let logged = log.take_at(tracing::Level::INFO);
    assert!(logged.len() == 1 && logged[0].ends_with(why), "{logged:?}");
    let beginning = "a token is refused route=gRPC with_tonic::Library::rename status=403 catalog=seismic \
                     required=seismic.library.manage missing=seismic.library.manage cause=";
    assert!(logged[0].starts_with(beginning), "{logged:?}");
}

#[test]
fn a_valid_token_is_enough_where_nothing_more_is_asked_for() {
    run(async {
        let keys = Keys::new();
        let token = |scope: &str| bearer(&keys, scope, 1);
        for authentication in [Authentication::Interceptor, Authentication::Layer] {
            let address = start(authentication, &keys).await;
            let ask = async |authorization: &[&str]| {
                call(address, Call::WhoAmI, authorization).await.map_err(|status| seen(&status))
            };
            assert_eq!(ask(&[&token("nothing")]).await, Ok("somebody, manages: false".to_owned()));
            assert_eq!(ask(&[&token("seismic.library.manage")]).await, Ok("somebody, manages: true".to_owned()));
            assert_eq!(ask(&[]).await, absent(""));
            assert_eq!(ask(&["Bearer garbage"]).await, invalid(""));
            for authorization in [&[][..], &["Bearer garbage"]] {
                assert_eq!(call(address, Call::Health, authorization).await.unwrap(), "up");
            }
        }
        let address = start(Authentication::Failing, &keys).await;
        let status = call(address, Call::WhoAmI, &["Bearer token"]).await.unwrap_err();
        assert_eq!(status.code(), Code::Unavailable);
        assert_eq!(call(address, Call::Health, &["Bearer token"]).await.unwrap(), "up");
    });
}

#[test]
fn a_service_lists_its_methods_and_what_they_ask_for() {
    let routes = requirements::<Library, _>(with_tonic::protocol::library_server::SERVICE_NAME);
    let shown: Vec<String> = routes.iter().map(|route| format!("{route:#}")).collect();
    assert_eq!(
        shown,
        [
            "POST /library.Library/List: seismic.library.view",
            "POST /library.Library/Rename: seismic.library.manage",
            "POST /library.Library/Find: any(seismic.search, seismic.library.view)",
            "POST /library.Library/WhoAmI: any valid token, more with seismic.library.manage",
            "POST /library.Library/Health: public (the load balancer asks without a token)",
            "POST /library.Library/Check: any valid token",
            "POST /library.Library/CheckSet: any valid token",
        ]
    );
    assert_eq!(routes[0].methods(), ["POST"]);
}

/// Clients ask for it over plain HTTP, of what answers that beside the server.
#[test]
fn the_description_for_clients_is_made_of_the_methods() {
    let resource = ProtectedResourceMetadata::new("https://library.example.com").unwrap();
    let resource = resource.authorization_server("https://login.example.com");

    let routes = requirements::<Library, _>(with_tonic::protocol::library_server::SERVICE_NAME);
    let document = resource.document(&routes);

    let expected = json!({
        "resource": "https://library.example.com",
        "authorization_servers": ["https://login.example.com"],
        "scopes_supported": ["seismic.library.manage", "seismic.library.view", "seismic.search"],
        "bearer_methods_supported": ["header"]
    });
    assert_eq!(serde_json::from_str::<serde_json::Value>(&document).unwrap(), expected);
}
