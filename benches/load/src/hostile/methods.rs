//! Methods that nobody serves, methods in headers, and requests that are none, with a good token that grants nothing.

use super::KIB;
use crate::issuer::Issuer;
use crate::request::Request;

pub(super) fn requests(issuer: &Issuer) -> Vec<Request> {
    let token = issuer.sign("");
    let mut requests = methods();
    requests.extend(headers());
    requests.extend(malformed());
    requests.into_iter().map(|request| request.bearer(&token)).collect()
}

fn of(name: &'static str, method: &str, expected: [u16; 3]) -> Request {
    Request::new(name, method, "/orders").expecting_each(expected)
}

fn methods() -> Vec<Request> {
    vec![
        of("HEAD", "HEAD", [403, 404, 403]),
        of("OPTIONS", "OPTIONS", [405, 404, 405]),
        of("TRACE", "TRACE", [405, 404, 405]),
        of("PROPFIND", "PROPFIND", [405, 404, 405]),
        of("a method in small letters", "get", [405, 404, 405]),
        of("a method of 1 KiB", &"A".repeat(KIB), [405, 404, 405]),
        of("a method with other signs", "GET!", [405, 404, 405]),
        of("no method of HTTP", "G(E)T", [400; 3]),
    ]
}

fn headers() -> Vec<Request> {
    vec![
        of("another method in a header", "GET", [403; 3]).header("x-http-method-override", "OPTIONS"),
        of("another path in a header", "GET", [403; 3]).header("x-original-url", "/health"),
        of("an order of 64 KiB, of somebody who may not", "POST", [403; 3]).body(vec![b'a'; 64 * KIB]),
        (0..90).fold(of("90 other headers", "GET", [403; 3]), |request, _| request.header("x-other", "a")),
        (0..200).fold(of("200 other headers", "GET", [431; 3]), |request, _| request.header("x-other", "a")),
    ]
}

fn malformed() -> Vec<Request> {
    vec![
        Request::raw("no version", "GET /orders\r\n").expecting(400),
        Request::raw("another version", "GET /orders HTTP/7.7\r\n").expecting(400),
        Request::raw("no request", "\u{1}\u{2}\u{3}\r\n").expecting(400),
        of("a header without a name", "GET", [400; 3]).header("", "a"),
        of("a header with a line break", "GET", [400; 3]).header("x-other", "a\rb"),
    ]
}
