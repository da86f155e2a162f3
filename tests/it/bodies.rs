//! Layers stand above and below those that services usually have, whatever the bodies of these are.

use std::fmt::Debug;
use std::future::{Ready, ready};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use axum::BoxError;
use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::{AUTHORIZATION, CONTENT_LENGTH};
use axum::response::Response;
use scopes::tower::{AnswerBody, AuthenticationLayer, Endpoints};
use scopes::{BearerToken, public, requires};
use tower::{Layer, Service, ServiceBuilder, ServiceExt as _};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::cors::CorsLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes]
            "orders:read".endpoints."GET /orders" = ""
            [public.endpoints]
            "GET /open" = { reason = "anybody may look" }
        "#
    );
}

use access::{Token, orders};

#[requires(orders::read)]
async fn read() -> &'static str {
    "read"
}
#[public(reason = "anybody may look")]
async fn open() -> &'static str {
    "open"
}

async fn verify(token: BearerToken) -> Result<Option<Token>, &'static str> {
    match token.as_str() {
        "good" => Ok(Some(Token::new(orders::READ.set()))),
        "down" => Err("no answer"),
        _ => Ok(None),
    }
}

fn service() -> axum::Router {
    axum::Router::new().route("/orders", axum::routing::get(read)).route("/open", axum::routing::get(open))
}

/// What the service says to each of several requests, with the length that it announces.
async fn answers<S, B>(service: S) -> Vec<(u16, String)>
where
    S: Service<Request, Response = Response<B>, Error: Debug> + Clone,
    B: HttpBody<Data = Bytes, Error: Into<BoxError>> + Send + 'static,
{
    let mut answers = Vec::new();
    for (path, token) in REQUESTS {
        let request = Request::builder().uri(path).header(AUTHORIZATION, token).body(Body::empty()).unwrap();
        let response = service.clone().oneshot(request).await.unwrap();
        let (status, length) = (response.status().as_u16(), response.headers().get(CONTENT_LENGTH).cloned());
        let exact = response.body().size_hint().exact();
        let body = to_bytes(Body::new(response.into_body()), usize::MAX).await.unwrap();
        let length = length.map(|length| length.to_str().unwrap().parse().unwrap()).or(exact);
        assert!(length.is_none_or(|length| length == body.len() as u64), "{path} {token}: {length:?}");
        answers.push((status, String::from_utf8(body.to_vec()).unwrap()));
    }
    answers
}

const REQUESTS: [(&str, &str); 6] = [
    ("/open", "Bearer down"),
    ("/orders", "Bearer good"),
    ("/orders", ""),
    ("/orders", "Bearer bad"),
    ("/orders", "Bearer down"),
    ("/nowhere", "Bearer good"),
];

fn run(test: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(test);
}

/// Our layer in every place of a stack of others, and twice in a row.
macro_rules! stacks {
    ($own:expr, $expected:expr) => {
        let stacks = || ServiceBuilder::new();
        let timeout = || TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, Duration::from_secs(9));
        let (trace, compress, limit) =
            (TraceLayer::new_for_http, CompressionLayer::new, || RequestBodyLimitLayer::new(99));
        let above = stacks().layer($own).layer(trace()).layer(compress()).layer(limit()).service(service());
        assert_eq!(answers(above).await, $expected, "above");
        let below = stacks().layer(trace()).layer(compress()).layer(limit()).layer($own).service(service());
        assert_eq!(answers(below).await, $expected, "below");
        let default =
            stacks().layer(CorsLayer::permissive()).layer(timeout()).layer($own).layer(limit()).service(service());
        assert_eq!(answers(default).await, $expected, "below what answers with an empty body");
        let panics = stacks().layer($own).layer(CatchPanicLayer::new()).service(service());
        assert_eq!(answers(panics).await, $expected, "above what answers with a body of its own");
        let caught = stacks().layer(CatchPanicLayer::new()).layer($own).service(service());
        assert_eq!(answers(caught).await, $expected, "below it");
        let twice = stacks().layer($own).layer($own).layer(trace()).service(service());
        assert_eq!(answers(twice).await, $expected, "twice");
        let own = stacks().layer(trace()).layer($own).layer(compress()).layer(limit());
        assert_eq!(answers(service().layer(own)).await, $expected, "on a router");
        let fallible = stacks().timeout(Duration::from_secs(9)).layer($own).layer(limit()).service(service());
        assert_eq!(answers(fallible).await, $expected, "below what may fail");
    };
}

#[test]
fn an_authentication_layer_stands_anywhere() {
    run(async {
        let alone = answers(service().layer(AuthenticationLayer::new(verify))).await;
        let statuses: Vec<_> = alone.iter().map(|(status, _)| *status).collect();
        assert_eq!(statuses, [200, 200, 401, 401, 503, 404]);
        stacks!(AuthenticationLayer::new(verify), alone);
    });
}

/// `Endpoints::around` in the place of a layer.
#[derive(Clone)]
struct Around;

impl<Inner> Layer<Inner> for Around {
    type Service = Endpoints<access::Scope, Inner>;

    fn layer(&self, inner: Inner) -> Self::Service {
        Endpoints::<access::Scope>::around(inner)
    }
}

#[test]
fn a_layer_that_answers_by_itself_stands_anywhere() {
    let enforce = || ServiceBuilder::new().layer(AuthenticationLayer::new(verify)).layer(Around);
    run(async {
        let alone = answers(enforce().service(service())).await;
        let statuses: Vec<_> = alone.iter().map(|(status, _)| *status).collect();
        assert_eq!(statuses, [200, 200, 401, 401, 503, 404]);
        assert!(alone[2..].iter().all(|(status, body)| body.contains(&format!(r#""status":{status}"#))), "{alone:?}");
        stacks!(enforce(), alone);
    });
}

/// A service that never becomes ready, as one behind a limit does not while too many requests are under way.
#[derive(Clone)]
struct Busy;

impl Service<Request> for Busy {
    type Response = Response;
    type Error = BoxError;
    type Future = Ready<Result<Response, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Pending
    }

    fn call(&mut self, _: Request) -> Self::Future {
        ready(Err("it was not ready".into()))
    }
}

fn is_ready<Error>(poll: &Poll<Result<(), Error>>) -> bool {
    matches!(poll, Poll::Ready(Ok(())))
}

#[test]
fn a_layer_is_ready_when_the_service_inside_is() {
    let context = &mut Context::from_waker(Waker::noop());
    let layer = || AuthenticationLayer::new(verify);
    assert!(!is_ready(&Service::<Request>::poll_ready(&mut layer().layer(Busy), context)));
    assert!(!is_ready(&Service::<Request>::poll_ready(&mut Around.layer(Busy), context)));
    assert!(is_ready(&Service::<Request>::poll_ready(&mut layer().layer(service()), context)));
    assert!(is_ready(&Service::<Request>::poll_ready(&mut Around.layer(service()), context)));
}

#[test]
fn a_body_says_beforehand_how_long_it_is() {
    let said = |body: &AnswerBody<Body>| (body.size_hint().exact(), body.is_end_stream());
    assert_eq!(said(&AnswerBody::default()), (Some(0), true));
    run(async {
        for path in ["/open", "/orders"] {
            let response =
                Around.layer(service()).oneshot(Request::get(path).body(Body::empty()).unwrap()).await.unwrap();
            let mut body = response.into_body();
            let before = said(&body);
            let frame = Pin::new(&mut body).poll_frame(&mut Context::from_waker(Waker::noop()));
            let Poll::Ready(Some(Ok(frame))) = frame else { panic!("{frame:?}") };
            let length = frame.into_data().unwrap().len();
            assert_eq!((before, said(&body)), ((Some(length as u64), false), (Some(0), true)), "{path}");
        }
    });
}
