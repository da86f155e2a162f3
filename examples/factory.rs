//! A service that knows nothing of scopes, and around it the endpoints of the catalog: who holds which scope may call what,
//! asked for every scope and every endpoint.
//!
//! ```text
//! cargo run --example factory             # asks, prints the matrix, fails if a cell is unexpected
//! cargo run --example factory -- --serve  # keeps serving, for requests of your own
//! ```

use std::future::ready;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What the examples share: all that is not about scopes.
mod common {
    pub(crate) mod client;
    pub(crate) mod failure;
    pub(crate) mod keys;
    pub(crate) mod server;
}

/// The catalog, as types.
mod access {
    scopes::scopes!("catalogs/factory.toml");
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

/// What has to be answered, from the catalog as data.
mod expectations {
    use scopes::catalog::{Access, EndpointInfo, ScopeList};

    /// Who calls.
    pub(crate) enum Caller {
        Nobody,
        /// Somebody whose token was granted this.
        Holder(&'static str),
    }

    /// A name that the catalog does not have.
    pub(crate) const USELESS: &str = "everything:everywhere";

    /// The status and the challenge.
    pub(crate) fn answer(caller: &Caller, endpoint: &EndpointInfo) -> (u16, String) {
        let Access::Requires(alternatives) = endpoint.access else { return (200, String::new()) };
        let scopes: Vec<_> = alternatives.iter().take(1).flat_map(ScopeList::iter).collect();
        let scope = format!(r#"scope="{}""#, scopes.join(" "));
        match caller {
            Caller::Nobody => (401, format!("Bearer {scope}")),
            Caller::Holder(scope) if alternatives.iter().any(|scopes| scopes.iter().eq([*scope])) => {
                (200, String::new())
            }
            Caller::Holder(_) => (403, format!(r#"Bearer error="insufficient_scope", {scope}"#)),
        }
    }

    /// A request for the endpoint: its template with a value for each parameter.
    pub(crate) fn path(endpoint: &EndpointInfo) -> String {
        let segments = endpoint.path.split('/').map(|segment| if segment.starts_with('{') { "7" } else { segment });
        segments.collect::<Vec<_>>().join("/")
    }

    /// Requests that are for no endpoint, though some look like one.
    pub(crate) const ELSEWHERE: [(&str, &str, u16); 8] = [
        ("GET", "/", 404),
        ("GET", "/api/nothing", 404),
        ("GET", "/api/form/history", 404),
        ("GET", "/api/form/FILTERS", 404),
        ("GET", "/api/form/f%69lters", 404),
        ("GET", "/api/form/..%2fadmin", 404),
        ("PUT", "/api/form/", 405),
        ("OPTIONS", "/api/form/", 405),
    ];
}

use common::client::{ask, challenge, command};
use common::failure::Failure;
use common::keys::{self, HOUR, Keys};
use common::server;
use expectations::{Caller, ELSEWHERE, USELESS};
use scopes::tower::{AuthenticationLayer, Endpoints};
use serde_json::json;

/// Answers every request, and counts them. It was there before the catalog was.
fn upstream(requests: Arc<AtomicUsize>) -> axum::Router {
    axum::Router::new().fallback(move || {
        requests.fetch_add(1, Ordering::SeqCst);
        ready("done")
    })
}

fn service(keys: Keys, requests: Arc<AtomicUsize>) -> axum::Router {
    axum::Router::new()
        .fallback_service(Endpoints::<access::Scope>::around(upstream(requests)))
        .layer(AuthenticationLayer::new(move |token| ready(authentication::verify(&keys, &token))))
}

fn authorization(caller: &Caller, keys: &Keys) -> Result<Option<String>, Failure> {
    let Caller::Holder(scope) = caller else { return Ok(None) };
    Ok(Some(format!("Bearer {}", keys.sign(json!({ "sub": "client", "scope": scope }), HOUR)?)))
}

/// Nobody, somebody with a useless token, and a holder of each scope, with their headers.
fn callers(keys: &Keys) -> Result<Vec<(Caller, Option<String>)>, Failure> {
    let holders = access::CATALOG.scopes().map(|scope| Caller::Holder(scope.name));
    let callers = [Caller::Nobody, Caller::Holder(USELESS)].into_iter().chain(holders);
    callers.map(|caller| authorization(&caller, keys).map(|header| (caller, header))).collect()
}

/// How much was asked, how much was allowed, and how much was not as expected.
#[derive(Default)]
struct Count {
    asked: usize,
    allowed: usize,
    unexpected: usize,
}

/// Asks as every caller for every endpoint. A row is an endpoint, a column a caller; `#` is allowed.
fn ask_all(address: SocketAddr, keys: &Keys) -> Result<Count, Failure> {
    let callers = callers(keys)?;
    let mut count = Count::default();
    for endpoint in access::CATALOG.endpoints {
        let path = expectations::path(endpoint);
        let mut row = String::new();
        for (caller, header) in &callers {
            let answer = ask(address, endpoint.method, &path, header.as_deref())?;
            let found = (answer.status().as_u16(), challenge(&answer)?.to_owned());
            let is_expected = found == expectations::answer(caller, endpoint);
            count.asked += 1;
            count.allowed += usize::from(found.0 == 200);
            count.unexpected += usize::from(!is_expected);
            row.push(if !is_expected {
                '!'
            } else if found.0 == 200 {
                '#'
            } else {
                '.'
            });
        }
        println!("{row} {} {}", endpoint.method, endpoint.path);
    }
    Ok(count)
}

/// Asks for what is no endpoint, as somebody who holds every scope. Returns how many answers were not as expected.
fn ask_elsewhere(address: SocketAddr, keys: &Keys) -> Result<usize, Failure> {
    let everything = access::ScopeSet::all().to_string();
    let header = format!("Bearer {}", keys.sign(json!({ "sub": "client", "scope": everything }), HOUR)?);
    let mut unexpected = 0;
    for (method, path, expected) in ELSEWHERE {
        let status = ask(address, method, path, Some(&header))?.status().as_u16();
        println!("{status} {method} {path}");
        if status != expected {
            println!("^^^ expected {expected}");
            unexpected += 1;
        }
    }
    Ok(unexpected)
}

fn print_commands(address: SocketAddr, keys: &Keys) -> Result<(), Failure> {
    for scope in ["forms:read", "admin"] {
        println!("\n# as a holder of {scope}");
        let header = authorization(&Caller::Holder(scope), keys)?.unwrap_or_default();
        for (method, path) in [("GET", "/api/form/"), ("GET", "/api/form/history"), ("GET", "/api/admin/sessions/")] {
            println!("{}", command(address, method, path, &header));
        }
    }
    Ok(())
}

fn main() -> Result<ExitCode, Failure> {
    let keys = Keys::new(&keys::secret()?);
    let requests = Arc::new(AtomicUsize::new(0));
    let (address, server) = server::start(service(keys.clone(), Arc::clone(&requests)))?;

    let Count { asked, allowed, mut unexpected } = ask_all(address, &keys)?;
    println!();
    unexpected += ask_elsewhere(address, &keys)?;

    let reached = requests.load(Ordering::SeqCst);
    println!("\n{asked} cells, {allowed} allowed, {reached} requests reached the service, {unexpected} unexpected");
    if server::is_to_stay() {
        print_commands(address, &keys)?;
        server::wait(server)?;
    }
    Ok(if unexpected == 0 && reached == allowed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
