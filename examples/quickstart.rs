//! A server with guarded handlers, asked by a real client as several users.
//!
//! ```text
//! cargo run --example quickstart             # asks, prints who may do what, fails if an answer is unexpected
//! cargo run --example quickstart -- --serve  # keeps serving, for requests of your own
//! ```

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::ExitCode;
use std::thread;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The catalog, as types.
mod access {
    scopes::scopes!("catalogs/boomin.toml");
}

/// Handlers say what they need. None of them can be called without it.
mod handlers {
    use axum::extract::Path;
    use scopes::{Granted, authenticated, public, requires};

    use crate::access::{self, series, units};

    #[public(reason = "the load balancer asks without a token")]
    pub(crate) async fn health() -> &'static str {
        "up"
    }

    #[authenticated(access::Token)]
    pub(crate) async fn whoami() -> &'static str {
        "somebody with a valid token"
    }

    #[requires(any(series::read, series::update))]
    pub(crate) async fn show(Path(id): Path<u64>) -> String {
        format!("series {id}")
    }

    #[requires(series::update, units::publish)]
    pub(crate) async fn publish(granted: Granted, Path(id): Path<u64>) -> String {
        let units = publish_units(granted.narrow(), id);
        format!("series {id} published, {units} units")
    }

    /// No handler, but it asks for a proof like one.
    #[requires(units::publish)]
    fn publish_units(series: u64) -> u64 {
        series + 5
    }

    #[requires(series::delete)]
    pub(crate) async fn delete(Path(id): Path<u64>) -> String {
        format!("series {id} archived")
    }
}

/// Who calls: verifies the token and leaves what it found in the request.
mod authentication {
    use axum::extract::{Request, State};
    use axum::http::HeaderMap;
    use axum::http::header::AUTHORIZATION;
    use axum::middleware::Next;
    use axum::response::Response;
    use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
    use scopes::Credentials;
    use serde::Deserialize;
    use serde_json::json;

    use crate::{Failure, access};

    /// The keys of the authorization server, which also signs here.
    #[derive(Clone)]
    pub(crate) struct Keys {
        sign: EncodingKey,
        verify: DecodingKey,
    }

    impl Keys {
        pub(crate) fn new() -> Result<Self, Failure> {
            let mut secret = [0; 32];
            getrandom::fill(&mut secret)?;
            Ok(Self { sign: EncodingKey::from_secret(&secret), verify: DecodingKey::from_secret(&secret) })
        }

        /// A token with a `scope` claim (RFC 9068 §2.2.3), good for so many seconds.
        pub(crate) fn issue(&self, user: &str, scope: &str, seconds: i64) -> Result<String, Failure> {
            let now = i64::try_from(jsonwebtoken::get_current_timestamp())?;
            let claims = json!({ "sub": user, "scope": scope, "exp": now + seconds });
            Ok(jsonwebtoken::encode(&Header::new(Algorithm::HS256), &claims, &self.sign)?)
        }
    }

    /// A token without the claim was granted nothing.
    #[derive(Deserialize)]
    struct Claims {
        #[serde(default)]
        scope: access::ScopeSet,
    }

    pub(crate) async fn authenticate(State(keys): State<Keys>, mut request: Request, next: Next) -> Response {
        let credentials = credentials(request.headers(), &keys);
        request.extensions_mut().insert(credentials);
        next.run(request).await
    }

    fn credentials(headers: &HeaderMap, keys: &Keys) -> Credentials<access::Token> {
        let Some(header) = headers.get(AUTHORIZATION) else { return Credentials::Absent };
        let validation = Validation::new(Algorithm::HS256);
        let token = header.to_str().ok().and_then(bearer);
        match token.map(|token| jsonwebtoken::decode::<Claims>(token, &keys.verify, &validation)) {
            Some(Ok(verified)) => Credentials::Valid(access::Token::new(verified.claims.scope)),
            Some(Err(_)) | None => Credentials::Refused,
        }
    }

    fn bearer(header: &str) -> Option<&str> {
        let (scheme, token) = header.split_once(' ')?;
        scheme.eq_ignore_ascii_case("Bearer").then_some(token)
    }
}

/// What is asked, and what has to be answered.
mod expectations {
    pub(crate) const REQUESTS: [(&str, &str); 5] = [
        ("GET", "/health"),
        ("GET", "/whoami"),
        ("GET", "/series/7"),
        ("POST", "/series/7/publish"),
        ("DELETE", "/series/7"),
    ];

    pub(crate) struct User {
        pub(crate) name: &'static str,
        pub(crate) token: Token,
        /// The status of the answer to each request.
        pub(crate) expected: [u16; 5],
    }

    pub(crate) enum Token {
        None,
        /// Text in the place of a token.
        Text(&'static str),
        /// Signed for these scopes.
        Signed(&'static str),
        /// The same, but out of date.
        Expired(&'static str),
        /// The same, but with somebody else's key.
        Forged(&'static str),
    }

    const EVERYTHING: &str = "series:read series:update series:delete units:publish";

    pub(crate) const USERS: [User; 9] = [
        User { name: "nobody", token: Token::None, expected: [200, 401, 401, 401, 401] },
        User { name: "noise", token: Token::Text("not-a-token"), expected: [200, 401, 401, 401, 401] },
        User { name: "forger", token: Token::Forged(EVERYTHING), expected: [200, 401, 401, 401, 401] },
        User { name: "expired", token: Token::Expired(EVERYTHING), expected: [200, 401, 401, 401, 401] },
        User { name: "stranger", token: Token::Signed("series:raed *"), expected: [200, 200, 403, 403, 403] },
        User { name: "reader", token: Token::Signed("series:read"), expected: [200, 200, 200, 403, 403] },
        User { name: "editor", token: Token::Signed("series:read series:update"), expected: [200, 200, 200, 403, 403] },
        User {
            name: "publisher",
            token: Token::Signed("series:update units:publish"),
            expected: [200, 200, 200, 200, 403],
        },
        User { name: "owner", token: Token::Signed(EVERYTHING), expected: [200; 5] },
    ];
}

use authentication::Keys;
use expectations::{REQUESTS, Token, USERS, User};

fn router(keys: Keys) -> axum::Router {
    use axum::routing::{get, post};
    axum::Router::new()
        .route("/health", get(handlers::health))
        .route("/whoami", get(handlers::whoami))
        .route("/series/{id}", get(handlers::show).delete(handlers::delete))
        .route("/series/{id}/publish", post(handlers::publish))
        .layer(axum::middleware::from_fn_with_state(keys, authentication::authenticate))
}

fn serve(listener: TcpListener, router: axum::Router) -> Result<(), Failure> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await })?;
    Ok(())
}

/// The value of the user's `Authorization` header.
fn authorization(user: &User, keys: &Keys, others: &Keys) -> Result<Option<String>, Failure> {
    const HOUR: i64 = 3600;
    let token = match user.token {
        Token::None => return Ok(None),
        Token::Text(text) => text.to_owned(),
        Token::Signed(scope) => keys.issue(user.name, scope, HOUR)?,
        Token::Expired(scope) => keys.issue(user.name, scope, -HOUR)?,
        Token::Forged(scope) => others.issue(user.name, scope, HOUR)?,
    };
    Ok(Some(format!("Bearer {token}")))
}

/// Sends a request and returns the status and the challenge of the answer.
fn ask(url: &str, method: &str, authorization: Option<&str>) -> Result<(u16, String), Failure> {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let mut request = ureq::http::Request::builder().method(method).uri(url);
    if let Some(authorization) = authorization {
        request = request.header("authorization", authorization);
    }
    let response = agent.run(request.body(())?)?;
    let challenge = response.headers().get("www-authenticate").map_or(Ok(""), |value| value.to_str())?;
    Ok((response.status().as_u16(), challenge.to_owned()))
}

/// Asks as every user for everything, prints the answers, and counts those that are not as expected.
fn ask_all(address: SocketAddr, keys: &Keys) -> Result<usize, Failure> {
    let others = Keys::new()?;
    let mut unexpected = 0;
    for user in &USERS {
        let authorization = authorization(user, keys, &others)?;
        for ((method, path), expected) in REQUESTS.iter().zip(user.expected) {
            let (status, challenge) = ask(&format!("http://{address}{path}"), method, authorization.as_deref())?;
            println!("{:<10} {:<25} {status}  {challenge}", user.name, format!("{method} {path}"));
            if status != expected {
                println!("{:<36} ^^^  expected {expected}", "");
                unexpected += 1;
            }
        }
    }
    Ok(unexpected)
}

/// Prints a command line for each request, as a user who may do everything and as one who may only read.
fn print_commands(address: SocketAddr, keys: &Keys) -> Result<(), Failure> {
    let others = Keys::new()?;
    for user in USERS.iter().filter(|user| matches!(user.name, "reader" | "owner")) {
        let authorization = authorization(user, keys, &others)?.unwrap_or_default();
        println!("\n# as {}", user.name);
        for (method, path) in REQUESTS {
            println!("curl -i -X {method} -H 'Authorization: {authorization}' http://{address}{path}");
        }
    }
    Ok(())
}

fn main() -> Result<ExitCode, Failure> {
    let keys = Keys::new()?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let address = listener.local_addr()?;
    let router = router(keys.clone());
    let server = thread::spawn(move || serve(listener, router));

    let unexpected = ask_all(address, &keys)?;
    println!("\n{} answers, {unexpected} unexpected", USERS.len() * REQUESTS.len());
    if std::env::args().any(|argument| argument == "--serve") {
        print_commands(address, &keys)?;
        server.join().map_err(|_| "the server panicked")??;
    }
    Ok(if unexpected == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
