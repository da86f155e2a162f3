//! What the log says of a method that is called.

use std::convert::Infallible;

use http::uri::PathAndQuery;
use scopes::tonic::{authorize, token};
use scopes::tower::AuthenticationLayer;
use testing_support::{Keys, Log};
use tonic::{Code, Request};
use tower::{Layer as _, Service as _};
use tracing::Level;
use with_tonic::access::{Scope, library};

use crate::calling::{Authentication, Call, bearer, call, run, start};

/// Where these tests are.
const SOURCE: &str = "tests/frameworks/tonic/tests/it/logs.rs";

const METHODS: [(Call, &str, &str); 4] = [
    (Call::Rename, "POST /library.Library/Rename", "with_tonic::Library::rename"),
    (Call::Check, "POST /library.Library/Check", "with_tonic::Library::check"),
    (Call::CheckSet, "POST /library.Library/CheckSet", "with_tonic::Library::check_set"),
    (Call::CheckHere, "POST /library.Library/CheckHere", "tests/frameworks/tonic/src/lib.rs"),
];

/// In guard mode, by `?` on what a token lacks, and in a call.
#[test]
fn behind_a_layer_every_way_to_check_names_the_method() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    run(async {
        let keys = Keys::new();
        let token = bearer(&keys, "seismic.library.view", 1);
        for authentication in [Authentication::Layer, Authentication::LayerWithMetadata] {
            let address = start(authentication, &keys).await;
            for (method, route, _) in METHODS {
                call(address, method, &[&token]).await.unwrap_err();
                let expected = format!(
                    "a token is refused route={route} status=403 catalog=seismic required=seismic.library.manage \
                     missing=seismic.library.manage cause=seismic.library.manage: not granted; \
                     grant seismic.library.manage"
                );
                assert_eq!(log.take_at(Level::INFO), [expected]);
            }
        }
        let address = start(Authentication::FailingLayer, &keys).await;
        for (method, route, _) in METHODS {
            call(address, method, &["Bearer token"]).await.unwrap_err();
            let expected = format!(
                "nobody knows whether a token is good route={route} status=503 catalog=seismic \
                 cause=what verifies tokens did not answer"
            );
            assert_eq!(log.take_at(Level::INFO), [expected]);
        }
        log.take();
        let address = start(Authentication::OtherLayer, &keys).await;
        for (method, route, _) in METHODS {
            call(address, method, &["Bearer token"]).await.unwrap_err();
            let [line] = &log.take()[..] else { panic!("{method:?}: not one line") };
            let expected = format!(
                "a request was not authenticated route={route} status=500 catalog=seismic \
                 cause=the authentication layer left a token of catalog `names` (with_tonic::names::access)"
            );
            assert!(line.starts_with(&expected), "{line}");
        }
    });
}

/// An interceptor is not told which method is called, and sees no answers.
#[test]
fn behind_an_interceptor_the_log_names_what_checks() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::Interceptor, &keys).await;
        let token = bearer(&keys, "seismic.library.view", 1);
        for (method, _, place) in METHODS {
            call(address, method, &[&token]).await.unwrap_err();
            let logged = log.take_at(Level::INFO);
            if let Call::Check | Call::CheckSet = method {
                assert_eq!(logged, [""; 0], "{method:?}");
                continue;
            }
            let [line] = &logged[..] else { panic!("{method:?}: not one line") };
            let beginning = format!("a token is refused route=gRPC {place}");
            let why = "status=403 catalog=seismic required=seismic.library.manage missing=seismic.library.manage \
                       cause=seismic.library.manage: not granted; grant seismic.library.manage";
            assert!(line.starts_with(&beginning) && line.ends_with(why), "{line}");
        }
    });
}

#[test]
fn without_authentication_the_log_names_what_checks() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    run(async {
        let keys = Keys::new();
        let address = start(Authentication::Nobody, &keys).await;
        let token = bearer(&keys, "seismic.library.manage", 1);
        for (method, ..) in METHODS {
            call(address, method, &[&token]).await.unwrap_err();
        }
    });
    let refused = [
        authorize::<library::View>(&Request::new(())).map(|_| ()).unwrap_err(),
        token::<Scope>(&Request::new(())).map(|_| ()).unwrap_err(),
    ];
    assert!(refused.iter().all(|status| status.code() == Code::Internal), "{refused:?}");
    let logged = log.take();
    assert_eq!(logged.len(), METHODS.len() + 2, "{logged:?}");
    assert!(logged[0].contains(" status=500 catalog=seismic cause="), "{}", logged[0]);
    let covers = "`Server::builder().layer(…)` around all of them";
    assert!(
        logged.iter().all(|line| line.contains("no authentication layer ran") || line.ends_with(covers)),
        "{logged:?}"
    );
    let mut routes = logged.iter().filter_map(|line| line.split("route=gRPC ").nth(1)?.split(' ').next());
    for (_, _, place) in METHODS {
        let route = routes.next().unwrap();
        let is_line = route.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'));
        assert!(is_line || route == "with_tonic::Library::check_set", "{route}");
    }
    assert!(routes.all(|route| route.starts_with(SOURCE)), "a check that is called is known by its line: {logged:?}");
}

async fn check(request: http::Request<()>) -> Result<http::Response<()>, Infallible> {
    let refused = authorize::<library::View>(&Request::from_http(request)).unwrap_err();
    Ok(refused.into_http())
}

/// tonic calls a method by its whole path. A service of another making may be called by any, and that is the caller's.
#[test]
fn what_a_caller_sends_stays_short_and_on_one_line() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let verify = |_| std::future::ready(None::<with_tonic::names::access::Token>);
    let mut service = AuthenticationLayer::new(verify).layer(tower::service_fn(check));
    run(async {
        for (method, path, expected) in [
            ("POST", "/library.Library/List?secret=1".to_owned(), "POST /library.Library/List".to_owned()),
            ("GET", "/a%0Ab".to_owned(), "GET /a%0Ab".to_owned()),
            ("POST", format!("/{}", "a".repeat(5000)), format!("POST /{}… (5001 bytes)", "a".repeat(199))),
            ("POST", "/\u{e4}".to_owned(), r"POST /\u{e4}".to_owned()),
            (&"X".repeat(5000), "/a".to_owned(), format!("{}… (5000 bytes) /a", "X".repeat(200))),
        ] {
            let path: PathAndQuery = path.parse().unwrap();
            let request = http::Request::builder().method(method).uri(path).body(()).unwrap();
            let answer = service.call(request).await.unwrap();
            assert_eq!(answer.status(), 200);
            let [line] = &log.take()[..] else { panic!("not one line") };
            let beginning = format!("a request was not authenticated route={expected} status=500 ");
            assert!(line.starts_with(&beginning), "{line}");
        }
    });
}
