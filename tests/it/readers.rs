//! Credentials in other places than the `Authorization` header.

use std::future::ready;
use std::sync::{Arc, Mutex};

use scopes::axum::{Router, get};
use scopes::tower::AuthenticationLayer;
use scopes::{BearerToken, Reader, authenticated, public, requires};

use crate::server::{Answer, Count, Server};

mod access {
    scopes::scopes!("catalogs/boomin.toml");
}

use access::{Token, series};

#[public(reason = "anybody may look")]
async fn open() {}
#[authenticated(Token)]
async fn whoami() {}
#[requires(series::read)]
async fn read() {}

/// What is good is good in one place: the verifier looks at the scheme.
fn verify(token: &BearerToken, asked: &Count) -> Option<Token> {
    asked.add();
    let is_good = matches!((token.scheme(), token.as_str()), ("Bearer", "jwt") | ("ApiKey", "key") | ("Session", "id"));
    is_good.then(|| Token::new(series::READ.set()))
}

fn server() -> (Server, Count) {
    let asked = Count::default();
    let counted = asked.clone();
    let layer = AuthenticationLayer::new(move |token| ready(verify(&token, &counted)))
        .read(Reader::cookie("Session", "session"))
        .read(Reader::header("ApiKey", "X-Api-Key"))
        .read(Reader::new("Link", |head| Some(head.query()?.strip_prefix("link=")?.to_owned())));
    let router: Router =
        Router::new().route("/open", get(open)).route("/whoami", get(whoami)).route("/read", get(read));
    (Server::start(router.authenticated_by(layer)), asked)
}

fn ask(server: &Server, path: &str, headers: &[&str]) -> Answer {
    server.send(request(path, headers).as_bytes())
}

fn request(path: &str, headers: &[&str]) -> String {
    let headers = [&["host: localhost", "connection: close"], headers].concat().join("\r\n");
    format!("GET {path} HTTP/1.1\r\n{headers}\r\n\r\n")
}

#[test]
fn credentials_are_read_wherever_a_reader_looks() {
    let (server, asked) = server();
    let table: [&[&str]; 8] = [
        &["authorization: Bearer jwt"],
        &["x-api-key: key"],
        &["X-API-KEY: key"],
        &["cookie: session=id"],
        &["cookie: a=b; session=id;c=d"],
        &["cookie: a=b", "cookie: session=id"],
        &["cookie: xsession=key; session=id; session2=key"],
        // A header and a cookie without a value are none.
        &["authorization: Bearer jwt", "cookie: session=", "x-api-key:"],
    ];
    for headers in table {
        assert_eq!(ask(&server, "/read", headers).status, 200, "{headers:?}");
        assert_eq!(asked.take(), 1, "{headers:?}");
    }
}

#[test]
fn what_is_good_in_one_place_is_not_good_in_another() {
    let (server, asked) = server();
    let table: [&[&str]; 7] = [
        &["authorization: Bearer key"],
        &["x-api-key: jwt"],
        &["x-api-key: Bearer jwt"],
        &["cookie: session=key"],
        &["cookie: session=\"id\""],
        &["cookie: session=id=id"],
        &["cookie: session = id"],
    ];
    for headers in table {
        assert_eq!(ask(&server, "/read", headers).status, 401, "{headers:?}");
    }
    assert_eq!(ask(&server, "/read?link=id", &[]).status, 401);
    assert!(asked.take() >= 6);
    assert_eq!(ask(&server, "/read", &["x-api-key: \u{e9}"]).status, 401);
    assert_eq!(ask(&server, "/read", &["authorization: Bearer a b"]).status, 401);
}

#[test]
fn a_reader_sees_the_head_of_the_request() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let heads = Arc::clone(&seen);
    let reader = Reader::new("Seen", move |head| {
        let (method, path) = (head.method(), head.path());
        let of_one = (head.header("X-One"), head.headers("x-one").len(), head.cookie("one"), head.cookies("one").len());
        heads.lock().unwrap().push(format!("{method} {path} {:?} {of_one:?}", head.query()));
        None
    });
    let layer = AuthenticationLayer::new(async |_: BearerToken| None::<Token>).read(reader);
    let router: Router = Router::new().route("/open", get(open));
    let server = Server::start(router.authenticated_by(layer));
    let table: [(&str, &[&str], &str); 6] = [
        ("/open", &[], "GET /open None (None, 0, None, 0)"),
        ("/open?a=%20", &["x-one: a b", "cookie: one=c"], r#"GET /open Some("a=%20") (Some("a b"), 1, Some("c"), 1)"#),
        ("/%6fpen", &["X-ONE: a", "cookie: two=c"], r#"GET /%6fpen None (Some("a"), 1, None, 0)"#),
        // Nobody says which of two counts.
        ("/open", &["x-one: a", "x-one: a"], "GET /open None (None, 2, None, 0)"),
        ("/open", &["cookie: one=c; one=c"], "GET /open None (None, 0, None, 2)"),
        ("/open", &["cookie: One=c; one"], "GET /open None (None, 0, None, 0)"),
    ];
    for (path, headers, expected) in table {
        ask(&server, path, headers);
        assert_eq!(seen.lock().unwrap().pop().as_deref(), Some(expected), "{path} {headers:?}");
    }
}

/// The lines of the header, as they are sent.
fn challenges(server: &Server, path: &str, headers: &[&str]) -> Vec<String> {
    let head = server.head_of(request(path, headers).as_bytes());
    head.iter().filter_map(|line| line.strip_prefix("www-authenticate: ")).map(str::to_owned).collect()
}

#[test]
fn every_scheme_has_a_challenge_of_its_own() {
    let (server, _) = server();
    let others = [r#"Session realm="boomin""#, r#"ApiKey realm="boomin""#, r#"Link realm="boomin""#];
    let with =
        |bearer: &str| -> Vec<String> { [&[bearer], &others[..]].concat().into_iter().map(str::to_owned).collect() };
    assert_eq!(challenges(&server, "/read", &[]), with(r#"Bearer scope="series:read""#));
    assert_eq!(challenges(&server, "/whoami", &[]), with(r#"Bearer realm="boomin""#));
    let refused = with(r#"Bearer error="invalid_token", scope="series:read""#);
    assert_eq!(challenges(&server, "/read", &["x-api-key: bad"]), refused);
    assert_eq!(challenges(&server, "/read", &["authorization: Bearer bad"]), refused);
}

#[test]
fn credentials_in_two_places_are_refused() {
    let (server, asked) = server();
    let table: [&[&str]; 6] = [
        &["authorization: Bearer jwt", "x-api-key: key"],
        &["authorization: Bearer jwt", "cookie: session=id"],
        &["x-api-key: key", "x-api-key: key"],
        &["cookie: session=id; session=id"],
        &["cookie: session=id", "cookie: session=id"],
        &["authorization: Bearer a b", "x-api-key: key"],
    ];
    for headers in table {
        for path in ["/read", "/whoami"] {
            let answer = ask(&server, path, headers);
            let challenge = r#"Bearer error="invalid_request""#;
            assert_eq!((answer.status, answer.challenge.as_deref()), (400, Some(challenge)), "{headers:?}");
            let detail = "the request carries credentials in more than one place";
            assert_eq!(answer.problem()["detail"], detail, "{headers:?}");
        }
        assert_eq!(ask(&server, "/open", headers).status, 200, "{headers:?}");
    }
    assert_eq!(ask(&server, "/read?link=x", &["x-api-key: key"]).status, 400);
    assert_eq!(asked.take(), 0, "nobody says which of them counts");
}

/// A layer further inside looks by itself.
#[test]
fn what_one_layer_refuses_another_one_may_read() {
    let verify = |token: BearerToken| async move { (token.as_str() == "jwt").then(|| Token::new(series::READ.set())) };
    let inside = AuthenticationLayer::new(verify);
    let outside = AuthenticationLayer::new(verify).read(Reader::header("ApiKey", "X-Api-Key"));
    let router: Router = Router::new().route("/read", get(read));
    let server = Server::start(router.layer(inside).layer(outside).into_inner());
    assert_eq!(ask(&server, "/read", &["authorization: Bearer jwt", "x-api-key: key"]).status, 200);
}

#[test]
fn a_reader_has_a_scheme_and_a_name_that_can_be() {
    let panics = |make: fn() -> Reader| std::panic::catch_unwind(make).is_err();
    assert!(panics(|| Reader::header("Api Key", "X-Api-Key")));
    assert!(panics(|| Reader::header("", "X-Api-Key")));
    assert!(panics(|| Reader::header("ApiKey", "X Api Key")));
    assert!(panics(|| Reader::cookie("Session", "a=b")));
    assert!(panics(|| Reader::new("A\"", |_| None)));
    assert_eq!(format!("{:?}", Reader::cookie("Session", "id")), r#"Reader { scheme: "Session", .. }"#);
}
