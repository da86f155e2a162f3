//! Credentials that are missing, ambiguous, altered or huge.

use super::KIB;
use crate::issuer::{Issuer, seconds, unsigned};
use crate::request::Request;

pub(super) fn requests(issuer: &Issuer) -> Vec<Request> {
    let mut requests = headers(issuer);
    requests.extend(signatures(issuer));
    requests.extend(sizes());
    requests
}

fn asking(name: &'static str) -> Request {
    Request::new(name, "GET", "/orders").expecting(401)
}

fn headers(issuer: &Issuer) -> Vec<Request> {
    let reader = issuer.issue("orders:read", "clerk");
    let authorized = |name, value: &[u8]| asking(name).header("authorization", value);
    vec![
        asking("no header"),
        asking("the same header twice").bearer(&reader).bearer(&reader),
        asking("two headers that differ").bearer(&reader).bearer(&issuer.sign("")),
        (0..64).fold(asking("64 headers"), |request, _| request.bearer(&reader)),
        authorized("another scheme", b"Basic c29tZWJvZHk6c2VjcmV0"),
        authorized("no token", b"Bearer"),
        authorized("a tab before the token", format!("Bearer\t{reader}").as_bytes()),
        authorized("two tokens", format!("Bearer {reader} {reader}").as_bytes()),
        authorized("a list of credentials", format!("Bearer {reader}, Bearer {reader}").as_bytes()),
        authorized("a token that is no text", b"Bearer \xFF\xFE\xFD"),
        authorized("a token without parts", b"Bearer mF_9.B5f-4.1JqM"),
    ]
}

fn signatures(issuer: &Issuer) -> Vec<Request> {
    let scope = r#""scope":"orders:read","roles":["manager"]"#;
    let good = issuer.sign(scope);
    let message = good.rsplit_once('.').map_or("", |(message, _)| message);
    let claims = |exp: u64| format!(r#"{{"exp":{exp},{scope}}}"#);
    let past = seconds() - 3600;
    let other = Issuer::new(b"the secret of somebody else");
    let none = unsigned(r#"{"typ":"JWT","alg":"none"}"#, &claims(seconds() + 3600));
    vec![
        asking("signed by somebody else").bearer(&other.sign(scope)),
        asking("a signature cut off").bearer(message),
        asking("an empty signature").bearer(&format!("{message}.")),
        asking("the signature of another token").bearer(&format!("{message}.{}", last(&issuer.sign("")))),
        asking("no algorithm").bearer(&format!("{none}.")),
        asking("expired").bearer(&issuer.sign_claims(&claims(past))),
        asking("no time of expiry").bearer(&issuer.sign_claims(&format!("{{{scope}}}"))),
        asking("a time of expiry that is text").bearer(&issuer.sign_claims(&format!(r#"{{"exp":"never",{scope}}}"#))),
    ]
}

fn last(token: &str) -> &str {
    token.rsplit('.').next().unwrap_or_default()
}

/// The last one is larger than any head that the servers read.
fn sizes() -> Vec<Request> {
    let other = Issuer::new(b"the secret of somebody else");
    let names = |length: usize| other.sign(&format!(r#""scope":"{}""#, "orders:read ".repeat(length / 16)));
    vec![
        asking("no token, of 8 KiB").bearer(&"a".repeat(8 * KIB)),
        asking("no token, of 64 KiB").bearer(&"a".repeat(64 * KIB)),
        asking("64 KiB of dots").bearer(&".".repeat(64 * KIB)),
        asking("signed by somebody else, 16 KiB").bearer(&names(16 * KIB)),
        asking("signed by somebody else, 64 KiB").bearer(&names(64 * KIB)),
        asking("a header of 1 MiB").bearer(&"a".repeat(KIB * KIB)).expecting(431),
    ]
}
