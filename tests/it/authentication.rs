//! What the authentication layer takes out of a request, and what it leaves in it.

use std::collections::HashMap;
use std::future::ready;
use std::sync::{Arc, Mutex};
use std::thread;

use crate::server::{self, Count, Keys, Server};
use axum::Extension;
use axum::extract::Request;
use scopes::axum::{Router, get};
use scopes::tower::AuthenticationLayer;
use scopes::{Authorization, BearerToken, Credentials, Reason, ResourceMetadataUrl, authenticated, public, requires};
use serde_json::json;
use tracing::Level;

mod access {
    scopes::scopes!("catalogs/boomin.toml");
}
mod feedback {
    scopes::scopes!("catalogs/feedback.toml");
}

use access::{ScopeSet, Token, series};
use feedback::{Actor, Grant, Role, Roles, posts};

/// What the verifier knows about the caller beside the token.
#[derive(Clone, Debug, PartialEq)]
struct Caller(String);

#[public(reason = "shows what the layer left")]
async fn seen(request: Request) -> String {
    let extensions = request.extensions();
    let caller = extensions.get::<Caller>().map(|Caller(name)| name);
    let metadata = extensions.get::<ResourceMetadataUrl>().map(ResourceMetadataUrl::as_str);
    match extensions.get::<Credentials<Token>>() {
        None => format!("nothing, {caller:?}, {metadata:?}"),
        Some(Credentials::Absent) => format!("absent, {caller:?}, {metadata:?}"),
        Some(Credentials::Refused) => format!("refused, {caller:?}, {metadata:?}"),
        Some(Credentials::Unavailable) => format!("unavailable, {caller:?}, {metadata:?}"),
        Some(Credentials::Valid(token)) => format!("{}, {caller:?}, {metadata:?}", token.scopes()),
    }
}

#[authenticated(Token)]
async fn whoami() -> &'static str {
    "somebody"
}

#[requires(series::read)]
async fn read(Extension(Caller(name)): Extension<Caller>) -> String {
    name
}

#[public(reason = "asks for the token by itself")]
async fn scopes_of(token: Token) -> String {
    token.scopes().to_string()
}

fn routes() -> Router {
    Router::new().route("/seen", get(seen)).route("/whoami", get(whoami)).route("/series", get(read))
}

fn start(router: Router) -> Server {
    Server::start(router.into_inner())
}

/// A server whose verifier counts how often it is asked, and takes each text for good that begins with `good`.
fn counting() -> (Server, Count) {
    let asked = Count::default();
    let count = asked.clone();
    let verify = move |token: BearerToken| {
        count.add();
        let is_good = token.as_str().starts_with("good");
        ready(is_good.then(|| (Token::new(series::READ.set()), Caller(token.as_str().to_owned()))))
    };
    (start(routes().layer(AuthenticationLayer::new(verify))), asked)
}

/// In a catalog without roles, actors, gates and `declared`, the scopes are all that there is to know.
#[test]
fn a_set_of_scopes_is_as_good_as_a_token() {
    let verify = |token: BearerToken| ready((token.as_str() == "good").then(|| series::READ.set()));
    let server = start(routes().layer(AuthenticationLayer::new(verify)));
    for (header, expected) in [("Bearer good", "series:read, None, None"), ("Bearer bad", "refused, None, None")] {
        assert_eq!(server.get("/seen", Some(header)).body, expected, "{header}");
    }
}

#[test]
fn a_token_reaches_the_verifier_as_it_is_written() {
    let (server, asked) = counting();
    let table: [(&str, &str); 11] = [
        ("Bearer good", "good"),
        ("bearer good", "good"),
        ("BEARER good", "good"),
        ("bEaReR good", "good"),
        ("Bearer     good", "good"),
        ("Bearer good   ", "good"),
        ("Bearer good=", "good="),
        ("Bearer good==", "good=="),
        ("Bearer good-._~+/09azAZ", "good-._~+/09azAZ"),
        ("Bearer good.eyJhbGciOi.J9", "good.eyJhbGciOi.J9"),
        ("Bearer goodBearer", "goodBearer"),
    ];
    for (header, token) in table {
        let answer = server.ask_with("/series", &[header.as_bytes()]);
        assert_eq!((answer.status, answer.body.as_str(), asked.take()), (200, token, 1), "{header}");
        let answer = server.get("/seen", Some(header));
        assert_eq!(answer.body, format!("series:read, Some({token:?}), None"), "{header}");
        assert_eq!(asked.take(), 1, "{header}");
    }
}

#[test]
fn without_a_bearer_token_there_are_no_credentials() {
    let (server, asked) = counting();
    let table: [&[&[u8]]; 8] = [
        &[],
        &[b""],
        &[b" "],
        &[b"Basic dXNlcjpwYXNz"],
        &[b"good"],
        &[b"DPoP good"],
        &[b"Bearergood"],
        &[b"\xFF\xFE good"],
    ];
    for values in table {
        let answer = server.ask_with("/seen", values);
        assert_eq!((answer.status, answer.body.as_str()), (200, "absent, None, None"), "{values:?}");
        for (path, challenge) in [("/whoami", r#"Bearer realm="boomin""#), ("/series", r#"Bearer scope="series:read""#)]
        {
            let answer = server.ask_with(path, values);
            assert_eq!((answer.status, answer.challenge.as_deref()), (401, Some(challenge)), "{values:?}");
        }
        assert_eq!(asked.take(), 0, "{values:?}");
    }
}

/// What is said of a token that is not good, by path.
const INVALID: [(&str, &str); 2] = [
    ("/whoami", r#"Bearer error="invalid_token""#),
    ("/series", r#"Bearer error="invalid_token", scope="series:read""#),
];

#[test]
fn the_verifier_is_not_asked_about_what_is_no_token() {
    let (server, asked) = counting();
    let table: [&[&[u8]]; 26] = [
        &[b"Bearer"],
        &[b"Bearer "],
        &[b"bearer   "],
        &[b"Bearer ="],
        &[b"Bearer =="],
        &[b"Bearer =good"],
        &[b"Bearer good=good"],
        &[b"Bearer good good"],
        &[b"Bearer good, Bearer good"],
        &[b"Bearer good,good"],
        &[b"Bearer \tgood"],
        &[b"Bearer good\tgood"],
        &[b"Bearer \"good\""],
        &[b"Bearer token=\"good\""],
        &[b"Bearer good;"],
        &[b"Bearer good%20"],
        &[b"Bearer good:"],
        &[b"Bearer good*"],
        &[b"Bearer <good>"],
        &[b"Bearer good\\"],
        &[b"Bearer good\xC3\xA9"],
        &[b"Bearer good\xFF"],
        &[b"Bearer good", b"Bearer good"],
        &[b"Bearer good", b"Basic dXNlcjpwYXNz"],
        &[b"Basic dXNlcjpwYXNz", b"Bearer good"],
        &[b"", b""],
    ];
    for values in table {
        let answer = server.ask_with("/seen", values);
        assert_eq!((answer.status, answer.body.as_str()), (200, "refused, None, None"), "{values:?}");
        for (path, challenge) in INVALID {
            let answer = server.ask_with(path, values);
            assert_eq!((answer.status, answer.challenge.as_deref()), (401, Some(challenge)), "{values:?}");
        }
        assert_eq!(asked.take(), 0, "{values:?}");
    }
}

#[test]
fn a_token_that_the_verifier_does_not_know_is_invalid() {
    let (server, asked) = counting();
    let invalid = json!({
        "type": "about:blank", "title": "Unauthorized", "status": 401,
        "detail": "the token is malformed, expired, revoked or otherwise invalid"
    });
    for (path, challenge) in INVALID {
        let answer = server.get(path, Some("Bearer bad"));
        assert_eq!((answer.status, answer.challenge.as_deref()), (401, Some(challenge)));
        assert_eq!(answer.problem(), invalid);
    }
    assert_eq!(server.get("/seen", Some("Bearer bad")).body, "refused, None, None");
    assert_eq!((asked.take(), server.log.take()), (3, vec![]));
}

/// The answer to a malformed header tells nobody what was wrong with it, nor that the verifier was not asked.
#[test]
fn every_token_that_is_not_good_gets_the_same_answer() {
    let (server, _) = counting();
    let expected = server.get("/series", Some("Bearer bad"));
    let values: [&[&[u8]]; 4] = [&[b"Bearer"], &[b"Bearer a b"], &[b"Bearer \xFF"], &[b"Bearer good", b"Bearer good"]];
    for values in values {
        assert_eq!(server.ask_with("/series", values), expected, "{values:?}");
    }
}

#[test]
fn where_nobody_knows_the_service_is_unavailable() {
    async fn verify(token: BearerToken) -> Result<Option<Token>, String> {
        match token.as_str() {
            "good" => Ok(Some(Token::new(series::READ.set()))),
            "bad" => Ok(None),
            _ => Err(String::from("the database is at lunch")),
        }
    }
    let runs = Count::default();
    let plain = || {
        let count = runs.clone();
        axum::Router::new().fallback(move |request: Request| {
            count.add();
            ready(request.uri().to_string())
        })
    };
    let router = routes()
        .mount_public(Reason("for the test"), "/open", plain())
        .mount_requiring::<series::Read>("/shut", plain())
        .route("/token", get(scopes_of));
    let server = start(router.layer(AuthenticationLayer::new(verify)));

    let unavailable = json!({
        "type": "about:blank", "title": "Service Unavailable", "status": 503,
        "detail": "the service cannot find out whether the token is good"
    });
    for path in ["/whoami", "/series", "/shut/x", "/token"] {
        let answer = server.get(path, Some("Bearer unknown"));
        assert_eq!((answer.status, &answer.challenge, &answer.allow), (503, &None, &None), "{path}");
        assert_eq!(answer.problem(), unavailable, "{path}");
        let info = server.log.take_at(Level::INFO);
        let expected = "status=503 catalog=boomin cause=what verifies tokens did not answer";
        assert!(info.len() == 1 && info[0].starts_with("nobody knows whether a token is good route=GET /"), "{info:?}");
        assert!(info[0].ends_with(expected), "{info:?}");
        assert_eq!(server.get(path, Some("Bearer unknown")).status, 503);
        assert_eq!(server.log.take(), ["a token could not be verified cause=the database is at lunch"], "{path}");
    }
    assert_eq!((server.get("/open/x", Some("Bearer unknown")).status, runs.take()), (200, 1));
    assert_eq!(server.get("/seen", Some("Bearer unknown")).body, "unavailable, None, None");
    assert_eq!(server.log.take(), ["a token could not be verified cause=the database is at lunch"; 2]);
    for header in [None, Some("Bearer good"), Some("Bearer bad"), Some("Bearer a b")] {
        assert_eq!((server.get("/open/x", header).status, runs.take()), (200, 1), "{header:?}");
    }
    assert_eq!(server.log.take(), [""; 0]);
}

#[test]
fn verifiers_may_answer_in_four_ways() {
    async fn fallible(_: BearerToken) -> Result<Option<(Token, Caller)>, String> {
        Ok(Some((Token::new(series::READ.set()), Caller(String::from("Ann")))))
    }
    let token = || Token::new(series::READ.set());
    let pair = move || (token(), Caller(String::from("Ann")));
    let servers = [
        (start(routes().layer(AuthenticationLayer::new(move |_| ready(Some(token()))))), "None"),
        (start(routes().layer(AuthenticationLayer::new(move |_| ready(Some(pair()))))), r#"Some("Ann")"#),
        (start(routes().layer(AuthenticationLayer::new(move |_| ready(Ok::<_, &str>(Some(token())))))), "None"),
        (start(routes().layer(AuthenticationLayer::new(fallible))), r#"Some("Ann")"#),
    ];
    for (server, caller) in servers {
        let answer = server.get("/seen", Some("Bearer x"));
        assert_eq!(answer.body, format!("series:read, {caller}, None"));
        assert_eq!(server.get("/seen", None).body, "absent, None, None");
    }
}

#[test]
fn the_metadata_is_in_every_challenge() {
    const URL: &str = "https://api.example.com/.well-known/oauth-protected-resource";
    let keys = Keys::new();
    let layer = AuthenticationLayer::new(verifier(&keys)).resource_metadata(ResourceMetadataUrl::new(URL));
    let server = start(routes().layer(layer));
    let parameter = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let metadata = parameter("resource_metadata", URL);
    let [scope, invalid] = [parameter("scope", "series:read"), parameter("error", "invalid_token")];
    let refused = vec![invalid, scope.clone(), metadata.clone()];
    let table = [
        (None, 401, vec![scope.clone(), metadata.clone()]),
        (Some("Bearer bad".to_owned()), 401, refused.clone()),
        (Some("Bearer".to_owned()), 401, refused),
        (Some(keys.bearer("org:read")), 403, vec![parameter("error", "insufficient_scope"), scope, metadata]),
    ];
    for (authorization, status, parameters) in table {
        let answer = server.get("/series", authorization.as_deref());
        assert_eq!((answer.status, answer.parameters()), (status, parameters), "{authorization:?}");
    }
    assert_eq!(server.get("/seen", None).body, format!("absent, None, Some({URL:?})"));
    let layer = AuthenticationLayer::new(verifier(&keys)).resource_metadata(ResourceMetadataUrl::new(URL));
    let shown = format!("{layer:?}");
    assert!(shown.contains(&format!("metadata: Some(ResourceMetadataUrl {{ url: {URL:?}, initial: [] }})")), "{shown}");
}

fn verifier(
    keys: &Keys,
) -> impl Fn(BearerToken) -> std::future::Ready<Option<(Token, Caller)>> + Clone + Send + Sync + use<> {
    let keys = keys.clone();
    move |token| {
        ready(
            server::verify::<access::Scope>(&keys, &token)
                .map(|claims| (Token::new(claims.scope.scopes()), Caller(claims.sub))),
        )
    }
}

/// The members of an organization, which change while their tokens live on.
type Members = Arc<Mutex<HashMap<String, Role>>>;

async fn member(token: BearerToken, keys: Keys, members: Members) -> Option<feedback::Token> {
    let claims = server::verify::<feedback::Scope>(&keys, &token)?;
    tokio::task::yield_now().await;
    let role = *members.lock().unwrap().get(&claims.sub)?;
    let declared = feedback::ScopeSet::all();
    let roles = Roles::from([role]);
    Some(Grant { granted: claims.scope.scopes(), declared, actor: Actor::Self_, roles }.into())
}

#[requires(posts::write)]
async fn write() {}

#[requires(posts::read)]
async fn read_posts() {}

#[test]
fn what_the_verifier_reads_counts_from_the_next_request_on() {
    let (keys, members) = (Keys::new(), Members::default());
    let (table, verifier) = (Arc::clone(&members), keys.clone());
    let verify = move |token| member(token, verifier.clone(), Arc::clone(&table));
    let router: Router = Router::new().route("/write", get(write)).route("/read", get(read_posts));
    let server = start(router.layer(AuthenticationLayer::new(verify)));
    let token = format!("Bearer {}", keys.issue("ann", "posts:read posts:write"));
    let statuses = || ["/write", "/read"].map(|path| server.get(path, Some(&token)).status);

    let steps = [
        (None, [401, 401]),
        (Some(Role::Admin), [200, 200]),
        (Some(Role::Member), [403, 200]),
        (Some(Role::Admin), [200, 200]),
        (None, [401, 401]),
    ];
    for (role, expected) in steps {
        match role {
            Some(role) => members.lock().unwrap().insert("ann".to_owned(), role),
            None => members.lock().unwrap().remove("ann"),
        };
        assert_eq!(statuses(), expected, "{role:?}");
    }
}

/// Takes longer for some than for others, and lets those overtake.
async fn slowly(token: BearerToken, keys: Keys) -> Option<(Token, Caller)> {
    let claims = server::verify::<access::Scope>(&keys, &token)?;
    for _ in 0..claims.sub.len() {
        tokio::task::yield_now().await;
    }
    Some((Token::new(claims.scope.scopes()), Caller(claims.sub)))
}

#[test]
fn nobody_gets_the_credentials_of_another_request() {
    let keys = Keys::new();
    let verifier = keys.clone();
    let server = start(routes().layer(AuthenticationLayer::new(move |token| slowly(token, verifier.clone()))));
    let names: Vec<&str> = access::Scope::ALL.iter().map(|scope| scope.as_str()).collect();
    thread::scope(|threads| {
        for asker in 0..16 {
            let (server, keys, names) = (&server, &keys, &names);
            threads.spawn(move || {
                for round in 0..20 {
                    let subject = format!("{asker}-{}", "x".repeat((asker * 7 + round * 3) % 11));
                    let scope = names[(asker * 5 + round) % names.len()];
                    let token = format!("Bearer {}", keys.issue(&subject, scope));
                    let answer = server.get("/seen", Some(&token));
                    assert_eq!(answer.body, format!("{scope}, Some({subject:?}), None"));
                    assert_eq!(server.get("/seen", None).body, "absent, None, None");
                }
            });
        }
    });
}

/// A layer outside of another one does not leave its credentials where that one finds none.
#[test]
fn the_inner_layer_has_the_last_word() {
    let everything = |_: BearerToken| ready(Some(Token::new(ScopeSet::all())));
    let nothing = |_: BearerToken| ready(None::<Token>);
    let router = routes().layer(AuthenticationLayer::new(nothing)).layer(AuthenticationLayer::new(everything));
    let server = start(router);
    assert_eq!(server.get("/seen", Some("Bearer x")).body, "refused, None, None");
    assert_eq!(server.get("/seen", None).body, "absent, None, None");
}

#[test]
fn debug_shows_no_token() {
    const SECRET: &str = "mF_9.B5f-4.1JqM";
    let read = Authorization::read([format!("Bearer {SECRET}")]);
    let Authorization::Bearer(token) = read.clone() else { panic!("{read:?}") };
    assert_eq!(token.as_str(), SECRET);
    assert_eq!((format!("{read:?}"), format!("{token:#?}")), ("Bearer(…)".to_owned(), "BearerToken(…)".to_owned()));
    assert_eq!(format!("{:?}", Authorization::read([""; 0])), "Absent");
    assert_eq!(format!("{:?}", Authorization::read([SECRET, SECRET])), "Malformed");
}

/// Whoever means to present a token, and writes it wrongly, is not taken for somebody without one.
#[test]
fn a_token_behind_another_sign_than_a_space_is_malformed() {
    for header in
        ["Bearer\tgood", "Bearer:good", "bearer=good", "Bearer,good", "Bearer\"good\"", "Bearer/good", "Bearer"]
    {
        assert_eq!(format!("{:?}", Authorization::read([header])), "Malformed", "{header}");
    }
    for header in ["Bearerish good", "Bearer-2 good", "Basic good"] {
        assert_eq!(format!("{:?}", Authorization::read([header])), "Absent", "{header}");
    }
}
