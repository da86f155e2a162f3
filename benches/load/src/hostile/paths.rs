//! Paths that are written so that somebody takes them for others, with a good token that grants nothing: it may see `/me` and
//! `/health`, and no order.

use super::KIB;
use crate::issuer::Issuer;
use crate::request::Request;

pub(super) fn requests(issuer: &Issuer) -> Vec<Request> {
    let token = issuer.sign("");
    let all = [written(), encoded(), malformed(), long()];
    all.into_iter().flatten().map(|request| request.bearer(&token)).collect()
}

fn get(name: &'static str, path: impl AsRef<[u8]>, expected: [u16; 3]) -> Request {
    Request::new(name, "GET", path).expecting_each(expected)
}

fn written() -> Vec<Request> {
    vec![
        get("a slash at the end", "/orders/", [404; 3]),
        get("two slashes before", "//orders", [404; 3]),
        get("two slashes within", "/orders//1", [404; 3]),
        get("dots", "/health/../orders", [404; 3]),
        get("a dot", "/./orders", [404; 3]),
        get("a path in capital letters", "/ORDERS", [404; 3]),
        get("a parameter of a segment", "/orders;a=b", [404; 3]),
        get("a parameter of a segment before others", "/orders;a=b/1", [404; 3]),
        get("a parameter behind an order", "/orders/1;a=b", [403, 403, 404]),
        get("no number", "/orders/-1", [403; 3]),
        get("a number that is too large", "/orders/99999999999999999999999999", [403; 3]),
        get("a host in the path", "http://shop/orders", [403; 3]),
        get("another host in the path", "http://elsewhere/orders", [403; 3]),
        get("a query that looks like a path", "/orders?/../health", [403; 3]),
    ]
}

fn encoded() -> Vec<Request> {
    vec![
        get("an encoded letter", "/%6Frders", [404, 403, 404]),
        get("an encoded digit", "/orders/%31", [403; 3]),
        get("an encoded slash", "/orders%2F1", [404; 3]),
        get("an encoded slash in an order", "/orders/1%2Frefund", [403, 403, 404]),
        get("encoded dots", "/health/%2e%2e/orders", [404; 3]),
        get("encoded twice", "/orders/%252e%252e", [403, 403, 404]),
        get("an encoded zero byte", "/orders/1%00", [403, 403, 404]),
        get("an encoded line break", "/orders/1%0d%0aset-cookie:%20a=b", [403, 403, 404]),
        get("encoded bytes that are no text", "/orders/%FF%FE", [403, 403, 404]),
        get("an overlong encoding", "/orders/%C0%AF", [403, 403, 404]),
        get("half of an encoding", "/orders/%", [403, 403, 404]),
        get("no encoding", "/orders/%zz", [403, 403, 404]),
    ]
}

fn malformed() -> Vec<Request> {
    vec![
        get("a path that is no text", b"/orders/\xFF\xFE", [400; 3]),
        get("a control character in a path", b"/orders/\x01", [400; 3]),
        get("a space", "/orders/1 2", [400; 3]),
        get("no slash", "orders", [404; 3]),
        get("an asterisk", "*", [404; 3]),
        get("a fragment", "/orders#/health", [403; 3]),
    ]
}

fn long() -> Vec<Request> {
    let repeated = |part: &str, length: usize| format!("/orders/{}", part.repeat(length / part.len()));
    vec![
        get("an order of 8 KiB", repeated("a", 8 * KIB), [403; 3]),
        get("an order of 60 KiB", repeated("a", 60 * KIB), [403; 3]),
        get("an encoded order of 60 KiB", repeated("%61", 60 * KIB), [403; 3]),
        get("60 KiB of slashes", repeated("/", 60 * KIB), [404; 3]),
        get("60 KiB of dots", repeated("../", 60 * KIB), [404; 3]),
        get("60 KiB of encoded dots and slashes", repeated("%2e%2e%2f", 60 * KIB), [403, 403, 404]),
        get("60 KiB of parameters", repeated(";a=b", 60 * KIB), [403, 403, 404]),
        get("60 KiB of queries", repeated("?a=b&", 60 * KIB), [404; 3]),
        get("a path of 80 KiB", repeated("a", 80 * KIB), [414, 400, 414]),
    ]
}
