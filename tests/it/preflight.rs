//! The questions of browsers before requests that pages of other origins make (CORS).

use axum::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, Method};
use scopes::axum::{Router, get};
use scopes::tower::{AuthenticationLayer, Endpoints};
use scopes::{BearerToken, requires};
use tower_http::cors::CorsLayer;

use crate::server::Server;

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes]
            "orders:read".endpoints."GET /orders" = ""
        "#
    );
}

use access::{Token, orders};

async fn verify(_: BearerToken) -> Option<Token> {
    None
}

#[requires(orders::read)]
async fn list() {}

fn cors() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(HeaderValue::from_static("https://app.example.com"))
        .allow_methods([Method::GET])
        .allow_headers([AUTHORIZATION])
        .expose_headers([WWW_AUTHENTICATE])
}

fn enforced() -> axum::Router {
    let legacy = axum::Router::new().fallback(async || ());
    axum::Router::new()
        .fallback_service(Endpoints::<access::Scope>::around(legacy))
        .layer(AuthenticationLayer::new(verify))
}

fn head(server: &Server, method: &str, more: &str) -> Vec<String> {
    let head = format!(
        "{method} /orders HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\norigin: https://app.example.com\r\n{more}\r\n"
    );
    server.head_of(head.as_bytes())
}

const QUESTION: &str = "access-control-request-method: GET\r\naccess-control-request-headers: authorization\r\n";

#[test]
fn a_layer_outside_answers_before_anybody_is_asked_for_a_token() {
    let routes: Router = Router::new().route("/orders", get(list));
    for app in [enforced().layer(cors()), routes.authenticated_by(verify).layer(cors()).into_inner()] {
        let server = Server::start(app);
        let answer = head(&server, "OPTIONS", QUESTION);
        for line in [
            "HTTP/1.1 200 OK",
            "access-control-allow-origin: https://app.example.com",
            "access-control-allow-methods: GET",
            "access-control-allow-headers: authorization",
        ] {
            assert!(answer.iter().any(|found| found == line), "{line}: {answer:?}");
        }
        let refused = head(&server, "GET", "");
        assert!(refused.contains(&"access-control-expose-headers: www-authenticate".to_owned()), "{refused:?}");
        assert!(refused.contains(&r#"www-authenticate: Bearer scope="orders:read""#.to_owned()), "{refused:?}");
        assert_eq!(refused[0], "HTTP/1.1 401 Unauthorized");
    }
}

#[test]
fn without_one_the_question_is_for_no_endpoint() {
    let answer = head(&Server::start(enforced()), "OPTIONS", QUESTION);
    assert_eq!(answer[0], "HTTP/1.1 405 Method Not Allowed");
    assert!(!answer.iter().any(|line| line.starts_with("access-control")), "{answer:?}");
}
