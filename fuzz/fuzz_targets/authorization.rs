//! `Authorization` headers, cookies and a header with keys beside a model of what a request presents: what is read of the headers
//! alone, and what an authentication layer hands to a verifier.
//!
//! Each line of the input is a header: after `C` a cookie, after `K` a key, any other one is an `Authorization` header.

#![no_main]

use std::future::{Future, Ready, ready};
use std::pin::pin;
use std::sync::LazyLock;
use std::task::{Context, Poll, Waker};

use http::{HeaderName, HeaderValue, Request, Response, header};
use libfuzzer_sys::fuzz_target;
use scopes::tower::AuthenticationLayer;
use scopes::{Authorization, BearerToken, Credentials, Reader};
use scopes_fuzz::bearer::{self, Presented};
use scopes_fuzz::catalogs::wide::{Scope, ScopeSet, Token};
use tower_layer::Layer as _;
use tower_service::Service;

static KEY: HeaderName = HeaderName::from_static("x-api-key");

static LAYER: LazyLock<AuthenticationLayer<Scope>> = LazyLock::new(|| {
    let verifier = |token: BearerToken| ready(Some((Token::new(ScopeSet::EMPTY), Seen(token))));
    AuthenticationLayer::new(verifier)
        .read(Reader::cookie("Session", "sid"))
        .read(Reader::header("ApiKey", "x-api-key"))
});

/// What the verifier was asked about.
#[derive(Clone)]
struct Seen(BearerToken);

fuzz_target!(|bytes: &[u8]| {
    let lines: Vec<&[u8]> = if bytes.is_empty() { Vec::new() } else { bytes.split(|byte| *byte == b'\n').collect() };
    check_headers(&lines);
    check_layer(&lines);
});

fn check_headers(values: &[&[u8]]) {
    let read = match Authorization::read(values) {
        Authorization::Absent => Presented::Nothing,
        Authorization::Malformed => Presented::Refused,
        Authorization::Bearer(token) => shown(&token),
    };
    assert_eq!(read, bearer::authorization(values), "{values:?}");
}

fn check_layer(lines: &[&[u8]]) {
    let mut request = Request::new(());
    let (mut authorization, mut others) = (Vec::new(), Vec::new());
    for line in lines {
        let (name, value) = match line {
            [b'C', value @ ..] => (&header::COOKIE, value),
            [b'K', value @ ..] => (&KEY, value),
            value => (&header::AUTHORIZATION, *value),
        };
        // What no server takes for a header.
        let Ok(header) = HeaderValue::from_bytes(value) else { continue };
        request.headers_mut().append(name, header);
        match name.as_str() {
            "cookie" => others.extend(bearer::cookies(value, "sid").into_iter().map(|value| ("Session", value))),
            "x-api-key" => others.push(("ApiKey", value)),
            _ => authorization.push(value),
        }
    }
    let model = bearer::together(bearer::authorization(&authorization), others);
    assert_eq!(presented(request), model, "{lines:?}");
}

/// What the layer leaves of a request.
fn presented(request: Request<()>) -> Presented {
    let mut service = LAYER.layer(Inner);
    let answer = pin!(service.call(request));
    let Poll::Ready(Ok(answer)) = answer.poll(&mut Context::from_waker(Waker::noop())) else {
        panic!("nothing here waits");
    };
    answer.into_body()
}

/// What is around.
#[derive(Clone)]
struct Inner;

impl Service<Request<()>> for Inner {
    type Response = Response<Presented>;
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Response<Presented>, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<()>) -> Self::Future {
        let credentials = request.extensions().get::<Credentials<Token>>().expect("the layer leaves credentials");
        let seen = request.extensions().get::<Seen>();
        let presented = match (credentials, seen) {
            (Credentials::Absent, None) => Presented::Nothing,
            (Credentials::Refused, None) => Presented::Refused,
            (Credentials::Valid(token), Some(Seen(bearer))) if token.scopes().is_empty() => shown(bearer),
            (credentials, seen) => panic!("{credentials:?}, and the verifier was asked: {}", seen.is_some()),
        };
        ready(Ok(Response::new(presented)))
    }
}

fn shown(token: &BearerToken) -> Presented {
    Presented::Token(token.scheme().to_owned(), token.as_str().to_owned())
}
