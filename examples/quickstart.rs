//! A server with guarded handlers, asked by a real client as several users.
//!
//! ```text
//! cargo run --example quickstart             # asks, prints who may do what, fails if an answer is unexpected
//! cargo run --example quickstart -- --serve  # keeps serving, for requests of your own
//! ```

use std::future::ready;
use std::net::SocketAddr;
use std::process::ExitCode;

/// What the examples share: all that is not about scopes.
mod common {
    pub(crate) mod client;
    pub(crate) mod failure;
    pub(crate) mod keys;
    pub(crate) mod server;
}

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

/// Who calls: verifies the token.
mod authentication {
    use scopes::{BearerToken, ScopeClaim};
    use serde::Deserialize;

    use crate::access::{Scope, Token};
    use crate::common::keys::Keys;

    #[derive(Deserialize)]
    struct Claims {
        #[serde(flatten)]
        scope: ScopeClaim<Scope>,
    }

    pub(crate) fn verify(keys: &Keys, token: &BearerToken) -> Option<Token> {
        let claims = keys.verify::<Claims>(token.as_str()).ok()?;
        Some(Token::new(claims.scope.scopes()))
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

use common::client::{ask, challenge, command};
use common::failure::Failure;
use common::keys::{self, HOUR, Keys};
use common::server;
use expectations::{REQUESTS, Token, USERS, User};
use scopes::axum::{App, Router, get, post};
use serde_json::json;

fn app(keys: Keys) -> App {
    Router::new()
        .route("/health", get(handlers::health))
        .route("/whoami", get(handlers::whoami))
        .route("/series/{id}", get(handlers::show).delete(handlers::delete))
        .route("/series/{id}/publish", post(handlers::publish))
        .authenticated_by(move |token| ready(authentication::verify(&keys, &token)))
}

/// The value of the user's `Authorization` header.
fn authorization(user: &User, keys: &Keys, others: &Keys) -> Result<Option<String>, Failure> {
    // The `scope` claim is that of RFC 9068 §2.2.3.
    let claims = |scope| json!({ "sub": user.name, "scope": scope });
    let token = match user.token {
        Token::None => return Ok(None),
        Token::Text(text) => text.to_owned(),
        Token::Signed(scope) => keys.sign(claims(scope), HOUR)?,
        Token::Expired(scope) => keys.sign(claims(scope), -HOUR)?,
        Token::Forged(scope) => others.sign(claims(scope), HOUR)?,
    };
    Ok(Some(format!("Bearer {token}")))
}

/// Asks as every user for everything, prints the answers, and counts those that are not as expected.
fn ask_all(address: SocketAddr, keys: &Keys) -> Result<usize, Failure> {
    let others = Keys::new(&keys::secret()?);
    let mut unexpected = 0;
    for user in &USERS {
        let authorization = authorization(user, keys, &others)?;
        for ((method, path), expected) in REQUESTS.iter().zip(user.expected) {
            let answer = ask(address, method, path, authorization.as_deref())?;
            let status = answer.status().as_u16();
            println!("{:<10} {:<25} {status}  {}", user.name, format!("{method} {path}"), challenge(&answer)?);
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
    let others = Keys::new(&keys::secret()?);
    for user in USERS.iter().filter(|user| matches!(user.name, "reader" | "owner")) {
        let authorization = authorization(user, keys, &others)?.unwrap_or_default();
        println!("\n# as {}", user.name);
        for (method, path) in REQUESTS {
            println!("{}", command(address, method, path, &authorization));
        }
    }
    Ok(())
}

fn main() -> Result<ExitCode, Failure> {
    let keys = Keys::new(&keys::secret()?);
    let (address, server) = server::start(app(keys.clone()))?;

    let unexpected = ask_all(address, &keys)?;
    println!("\n{} answers, {unexpected} unexpected", USERS.len() * REQUESTS.len());
    if server::is_to_stay() {
        print_commands(address, &keys)?;
        server::wait(server)?;
    }
    Ok(if unexpected == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
