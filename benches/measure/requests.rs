//! Whole requests through axum: what a guard adds to one.

use std::cell::RefCell;
use std::collections::HashSet;
use std::convert::Infallible;

use axum::Router;
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::response::Response;
use axum::routing::get;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use protect_axum::GrantsLayer;
use scopes::tower::AuthenticationLayer;
use scopes::{BearerToken, requires};
use scopes_bench::case::{self, Case};
use scopes_bench::catalogs::w48::{self, invoices, orders};
use scopes_bench::{callgrind, claims};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;

use crate::report::{Goal, Section};

const ROUNDS: u64 = 100;
const ITEM: &str = "item";

pub(crate) fn measure() -> Section {
    let mut section = Section::new("Whole requests", INTRODUCTION, "instructions");
    let cases = cases();
    let count = |name: &str| callgrind::count(case::find(&cases, name).expect("the case is listed"), ROUNDS);
    let bare = count("request/bare");
    let layered = count("request/scopes/authenticated");
    let parameter = count("request/scopes/parameter");
    let guarded = count("request/scopes/guarded");
    let strings = (count("request/protect-axum/authenticated"), count("request/protect-axum/guarded"));
    section.compare("a guarded handler", "the same handler, unguarded", guarded, layered, Some(Goal::Below(1.01)));
    section.compare(
        "what the guard adds",
        "protect-axum's",
        guarded - layered,
        strings.1 - strings.0,
        Some(Goal::Below(1.0)),
    );
    let idle = parameter - layered;
    section.compare("what the guard adds", "a request to axum alone", guarded - layered, bare, None);
    section.compare("what the guard adds", "a parameter that does nothing", guarded - layered, idle, None);
    let limit = "a parameter that does nothing, and 60 instructions";
    section.limit("what the guard adds", limit, guarded - layered, idle + 60.0);
    section.compare("authentication and guard", "protect-axum's", guarded - bare, strings.1 - bare, None);
    section.compare("the whole request", "protect-axum's", guarded, strings.1, None);
    section.compare("the whole request", "axum alone", guarded, bare, None);
    section.note(NOTE);
    section
}

const NOTE: &str = "\
The handler does nothing, so that the guard is as large a part of the request as can be. Most of what it adds is axum's own \
cost of one more parameter of a handler; the rest is the search for the credentials in the extensions of the request. The \
check itself is a few instructions.";

const INTRODUCTION: &str = "\
A request through `axum::serve` over TCP, one connection for all, with a JWT (HS256) of ten scopes that an authentication layer \
verifies. \"Unguarded\" has the layer and a handler without an attribute; \"axum alone\" has neither. `protect-axum` verifies \
the same token, and reads its claim into the `HashSet<String>` that it works on. The client, which writes and reads bytes, \
runs in the same process and is counted; the kernel is not.";

pub(crate) fn cases() -> Vec<Case> {
    vec![
        of("request/bare", || Router::new().route("/", get(plain))),
        of("request/scopes/authenticated", || {
            Router::new().route("/", get(plain)).layer(AuthenticationLayer::new(verify))
        }),
        of("request/scopes/parameter", || Router::new().route("/", get(idle)).layer(AuthenticationLayer::new(verify))),
        of("request/scopes/guarded", || Router::new().route("/", get(guarded)).layer(AuthenticationLayer::new(verify))),
        of("request/protect-axum/authenticated", || {
            Router::new().route("/", get(plain)).layer(GrantsLayer::with_extractor(extract))
        }),
        of("request/protect-axum/guarded", || {
            Router::new().route("/", get(protected)).layer(GrantsLayer::with_extractor(extract))
        }),
    ]
}

fn of(name: &str, router: fn() -> Router) -> Case {
    Case::new(name, move || Connection::open(router()), Connection::ask)
}

/// A client that is connected to a service.
struct Connection {
    runtime: Runtime,
    stream: RefCell<TcpStream>,
    request: String,
}

impl Connection {
    fn open(router: Router) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build();
        let runtime = runtime.expect("a runtime");
        let stream = runtime.block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
            let address = listener.local_addr().expect("it is bound");
            tokio::spawn(axum::serve(listener, router).into_future());
            TcpStream::connect(address).await.expect("it is listening")
        });
        let request = format!("GET / HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {}\r\n\r\n", signed());
        Self { runtime, stream: RefCell::new(stream), request }
    }

    /// Sends the request, and waits for the last byte of the answer.
    fn ask(&self) -> usize {
        let (mut stream, mut answer, mut length) = (self.stream.borrow_mut(), [0; 512], 0);
        self.runtime.block_on(async {
            stream.write_all(self.request.as_bytes()).await.expect("the service listens");
            while !answer[..length].ends_with(ITEM.as_bytes()) {
                length += stream.read(&mut answer[length..]).await.expect("the service answers");
            }
        });
        assert!(answer.starts_with(b"HTTP/1.1 200 "), "{}", String::from_utf8_lossy(&answer));
        length
    }
}

async fn plain() -> &'static str {
    ITEM
}

async fn idle(_: Idle) -> &'static str {
    ITEM
}

/// What axum itself takes for one more parameter of a handler.
struct Idle;

impl<State: Sync> FromRequestParts<State> for Idle {
    type Rejection = Infallible;

    async fn from_request_parts(_: &mut Parts, _: &State) -> Result<Self, Infallible> {
        Ok(Self)
    }
}

#[requires(invoices::read, orders::create)]
async fn guarded() -> &'static str {
    ITEM
}

#[protect_axum::protect("invoices:read", "orders:create")]
async fn protected() -> &'static str {
    ITEM
}

const SECRET: &[u8] = b"the secret of this benchmark only";

#[derive(Serialize, Deserialize)]
struct Claims {
    scope: String,
    exp: u64,
}

fn signed() -> String {
    let claims = Claims { scope: claims::known(), exp: jsonwebtoken::get_current_timestamp() + 86_400 };
    let token = jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &EncodingKey::from_secret(SECRET));
    token.expect("the claims are plain")
}

/// The scopes of a token that was signed with the secret and is not out of date.
fn verified(token: &str) -> Option<String> {
    let (key, validation) = (DecodingKey::from_secret(SECRET), Validation::new(Algorithm::HS256));
    Some(jsonwebtoken::decode::<Claims>(token.as_bytes(), &key, &validation).ok()?.claims.scope)
}

async fn verify(token: BearerToken) -> Option<w48::Token> {
    Some(w48::Token::new(w48::ScopeSet::parse(&verified(token.as_str())?).ok()?.scopes()))
}

async fn extract(request: &mut Request) -> Result<HashSet<String>, Response> {
    let header = request.headers().get("authorization").and_then(|header| header.to_str().ok()).unwrap_or_default();
    let scope = header.strip_prefix("Bearer ").and_then(verified).unwrap_or_default();
    Ok(scope.split(' ').map(str::to_owned).collect())
}
