//! What browsers cannot do: send a header with `EventSource` and `WebSocket`, or ask another origin without a preflight.

use std::collections::HashMap;
use std::future::ready;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::State;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, Method};
use axum::response::IntoResponse;
use scopes::axum::{App, Router, get, post};
use scopes::tower::AuthenticationLayer;
use scopes::{BearerToken, Reader, requires};
use tower_http::cors::CorsLayer;

use crate::server::Server;

mod access {
    scopes::scopes!("catalogs/boomin.toml");
}

use access::{ScopeSet, Token, series};

/// Tickets for one connection each. They are good once, and soon.
#[derive(Clone, Default)]
struct Tickets(Arc<Mutex<HashMap<String, (Instant, ScopeSet)>>>);

impl Tickets {
    fn issue(&self, scopes: ScopeSet, good_for: Duration) -> String {
        let mut secret = [0; 16];
        getrandom::fill(&mut secret).unwrap();
        let ticket = u128::from_ne_bytes(secret).to_string();
        let mut tickets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tickets.retain(|_, (end, _)| *end > Instant::now());
        tickets.insert(ticket.clone(), (Instant::now() + good_for, scopes));
        ticket
    }

    fn take(&self, ticket: &str) -> Option<Token> {
        let taken = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(ticket);
        taken.filter(|(end, _)| *end > Instant::now()).map(|(_, scopes)| Token::new(scopes))
    }
}

#[requires(series::read)]
async fn ticket(State(tickets): State<Tickets>) -> String {
    tickets.issue(series::READ.set(), Duration::from_secs(30))
}

#[requires(series::read)]
async fn events() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/event-stream")], "data: a series has changed\n\n")
}

fn verify(token: &BearerToken, tickets: &Tickets) -> Option<Token> {
    match token.scheme() {
        "Ticket" => tickets.take(token.as_str()),
        "Bearer" => (token.as_str() == "good").then(|| Token::new(series::READ.set() | series::DELETE.set())),
        _ => None,
    }
}

fn app(tickets: Tickets) -> App {
    let known = tickets.clone();
    let authentication = AuthenticationLayer::new(move |token| ready(verify(&token, &known)))
        .read(Reader::new("Ticket", |head| Some(head.query()?.strip_prefix("ticket=")?.to_owned())));
    Router::new()
        .route("/tickets", post(ticket))
        .route("/events", get(events))
        .authenticated_by(authentication)
        .with_state(tickets)
}

const GOOD: Option<&str> = Some("Bearer good");

#[test]
fn a_ticket_opens_one_stream() {
    let server = Server::start(app(Tickets::default()));
    assert_eq!(server.get("/events", None).status, 401);
    assert_eq!(server.ask("POST", "/tickets", None).status, 401);
    let ticket = server.ask("POST", "/tickets", GOOD).body;
    let stream = server.get(&format!("/events?ticket={ticket}"), None);
    assert_eq!((stream.status, stream.body.as_str()), (200, "data: a series has changed\n\n"));
    assert_eq!(server.get(&format!("/events?ticket={ticket}"), None).status, 401, "it was good once");
    assert_eq!(server.get("/events?ticket=", None).status, 401);
    assert_eq!(server.get("/events?ticket=good", None).status, 401, "a token is no ticket");
}

#[test]
fn a_ticket_is_good_for_what_it_was_issued_for_and_not_for_long() {
    let tickets = Tickets::default();
    let server = Server::start(app(tickets.clone()));
    let late = tickets.issue(series::READ.set(), Duration::ZERO);
    assert_eq!(server.get(&format!("/events?ticket={late}"), None).status, 401);
    let other = tickets.issue(series::DELETE.set(), Duration::from_secs(30));
    assert_eq!(server.get(&format!("/events?ticket={other}"), None).status, 403);
}

fn cors() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(HeaderValue::from_static("https://app.example.com"))
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([AUTHORIZATION, CONTENT_TYPE])
        .expose_headers([WWW_AUTHENTICATE])
}

/// The head of the answer to a request of a page at an origin.
fn head_of(server: &Server, method: &str, origin: &str) -> Vec<String> {
    let request = format!(
        "{method} /events HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\norigin: {origin}\r\n\
         access-control-request-method: GET\r\naccess-control-request-headers: authorization\r\n\r\n"
    );
    server.head_of(request.as_bytes()).iter().map(|line| line.to_lowercase()).collect()
}

#[test]
fn a_preflight_needs_no_token() {
    let server = Server::start(app(Tickets::default()).layer(cors()));
    let (page, allowed) = ("https://app.example.com", "access-control-allow-origin: https://app.example.com");
    let preflight = head_of(&server, "OPTIONS", page);
    assert_eq!(preflight[0], "http/1.1 200 ok");
    for line in [allowed, "access-control-allow-headers: authorization,content-type"] {
        assert!(preflight.iter().any(|said| said == line), "{line} in {preflight:?}");
    }
    // The page can read the refusal too, and what it is to ask for.
    let refused = head_of(&server, "GET", page);
    assert_eq!(refused[0], "http/1.1 401 unauthorized");
    for line in [allowed, "access-control-expose-headers: www-authenticate"] {
        assert!(refused.iter().any(|said| said == line), "{line} in {refused:?}");
    }
    let plain = Server::start(app(Tickets::default()));
    assert_eq!(head_of(&plain, "OPTIONS", page)[0], "http/1.1 405 method not allowed");
}
