//! A refusal is the same whoever makes it, and it is there for whoever counts.

use std::sync::{Arc, Mutex};

use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use scopes::axum::{Router, get};
use scopes::tower::{AuthenticationLayer, Endpoints};
use scopes::types::UnmetSet;
use scopes::{BearerToken, Refusal, ResourceMetadataUrl, authenticated, public, requires};
use tower::ServiceBuilder;
use tracing::Level;

use crate::common::set;
use crate::server::Server;

mod shop {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes]
            "orders:read" = ""
            "orders:write".endpoints."GET /by/endpoints" = ""
            [public.endpoints]
            "GET /{*path}" = { reason = "the handlers check" }
        "#
    );
}
mod staff {
    scopes::scopes!(toml = "[catalog]\nname = \"staff\"\n[scopes]\n\"audit:read\" = \"\"\n");
}

use shop::{MissingScopes, ScopeSet, Token, orders};

const URL: &str = "https://api.example.com/.well-known/oauth-protected-resource";
const READER: Option<&str> = Some("Bearer orders_read");

async fn verify(token: BearerToken) -> Option<Token> {
    Some(Token::new(set(&token.as_str().replace('_', ":"))))
}

fn layer() -> AuthenticationLayer<shop::Scope> {
    AuthenticationLayer::new(verify).resource_metadata(ResourceMetadataUrl::new(URL))
}

#[requires(orders::write)]
async fn by_extractor() {}

#[authenticated(Token)]
async fn by_question_mark(token: Token) -> Result<(), MissingScopes> {
    token.require::<orders::Write>()
}

#[authenticated(Token)]
async fn of_a_set(token: Token) -> Result<(), UnmetSet<shop::Scope>> {
    token.require_all(orders::WRITE.set())?;
    Ok(())
}

#[authenticated(Token)]
async fn as_refusal(token: Token) -> Result<(), Refusal> {
    Ok(token.require::<orders::Write>()?)
}

/// An error of a handler's own, which answers as the refusal in it does.
enum Failure {
    Missing(MissingScopes),
    Hidden(MissingScopes),
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Self::Missing(missing) => missing.into_response(),
            Self::Hidden(missing) => {
                let mut response = missing.into_response();
                response.headers_mut().clear();
                (StatusCode::NOT_FOUND, [("x-own", "yes")], response.into_parts().0.extensions, "nothing here")
                    .into_response()
            }
        }
    }
}

#[authenticated(Token)]
async fn as_own_error(token: Token) -> Result<(), Failure> {
    token.require::<orders::Write>().map_err(Failure::Missing)
}

#[public(reason = "asks for the token by itself")]
async fn of_public(token: Token) -> Result<(), MissingScopes> {
    token.require::<orders::Write>()
}

#[authenticated(Token)]
async fn hidden(token: Token) -> Result<(), Failure> {
    token.require::<orders::Write>().map_err(Failure::Hidden)
}

#[authenticated(Token)]
async fn of_another_token() -> Result<(), MissingScopes> {
    Token::unrestricted(ScopeSet::EMPTY).require::<orders::Read>()
}

fn routes() -> Router {
    Router::new()
        .route("/by/extractor", get(by_extractor))
        .route("/by/question-mark", get(by_question_mark))
        .route("/by/set", get(of_a_set))
        .route("/by/refusal", get(as_refusal))
        .route("/by/error", get(as_own_error))
        .route("/by/public", get(of_public))
        .route("/by/endpoints", get(of_public))
        .route("/hidden", get(hidden))
        .route("/{which}/token", get(of_another_token))
}

const REFUSED: [&str; 7] =
    ["/by/extractor", "/by/question-mark", "/by/set", "/by/refusal", "/by/error", "/by/public", "/by/endpoints"];

/// The one line in the log about a route.
fn line(route: &str) -> Vec<String> {
    vec![format!(
        "a token is refused route=GET {route} status=403 catalog=shop required=orders:write missing=orders:write \
         cause=orders:write: not granted; grant orders:write"
    )]
}

#[test]
fn a_refusal_is_the_same_whoever_makes_it() {
    let server =
        Server::start(axum::Router::new().fallback_service(ServiceBuilder::new().layer(layer()).service(Endpoints::<
            shop::Scope,
        >::around(
            routes().into_inner(),
        ))));
    let expected = server.get("/by/extractor", READER);
    let challenge = format!(r#"Bearer error="insufficient_scope", scope="orders:write", resource_metadata="{URL}""#);
    assert_eq!((expected.status, expected.challenge.as_ref()), (403, Some(&challenge)));
    server.log.take();
    for path in REFUSED {
        assert_eq!(server.get(path, READER), expected, "{path}");
        assert_eq!(server.log.take_at(Level::INFO), line(path), "{path}");
        assert_eq!(server.get(path, Some("Bearer orders_write")).status, 200, "{path}");
    }
}

#[test]
fn a_refusal_says_in_a_sentence_what_is_wrong() {
    let refusal = Refusal::not_found();
    assert_eq!((refusal.detail(), refusal.to_string().as_str()), ("there is nothing at this path", refusal.detail()));
    assert!(refusal.body().contains(refusal.detail()));
}

#[test]
fn layers_within_layers_complete_and_log_once() {
    let server = Server::start(routes().layer(layer()).layer(layer()).into_inner());
    for path in REFUSED {
        let challenges = server.get(path, READER).challenge.unwrap();
        assert_eq!(challenges.matches("Bearer").count(), 1, "{path}: {challenges}");
        assert_eq!(server.log.take_at(Level::INFO).len(), 1, "{path}");
    }
}

/// The layer stands where no route is known: around a service below a path, around the whole router.
#[test]
fn the_route_is_the_one_that_the_handler_saw() {
    let router = || axum::Router::new().route("/{id}/x", axum::routing::get(by_question_mark));
    let apps = [
        (axum::Router::new().nest_service("/api", router()).layer(layer()), "/api/7/x", "/{id}/x"),
        (
            axum::Router::new().fallback_service(ServiceBuilder::new().layer(layer()).service(router())),
            "/7/x",
            "/{id}/x",
        ),
        (axum::Router::new().nest("/api", router()).layer(layer()), "/api/7/x", "/api/{id}/x"),
    ];
    for (app, path, route) in apps {
        let server = Server::start(app);
        assert_eq!(server.get(path, READER).status, 403);
        let lines = server.log.take_at(Level::INFO);
        assert!(lines.len() == 1 && lines[0].contains(&format!("{route} status=403")), "{route}: {lines:?}");
    }
}

/// What middleware outside of the layer finds.
type Seen = Arc<Mutex<Vec<(u16, Vec<&'static str>, Vec<&'static str>, Option<String>)>>>;

#[test]
fn who_counts_finds_the_refusal_in_the_response() {
    let seen = Seen::default();
    let counted = Arc::clone(&seen);
    let count = from_fn(move |request: Request, next: Next| {
        let counted = Arc::clone(&counted);
        async move {
            let response = next.run(request).await;
            if let Some(refusal) = response.extensions().get::<Refusal>() {
                assert_eq!(refusal.catalog(), Some("shop"));
                let cause = refusal.cause().map(str::to_owned);
                let (required, missing) = (refusal.required().to_vec(), refusal.missing().to_vec());
                counted.lock().unwrap().push((refusal.status(), required, missing, cause));
            }
            response
        }
    });
    let server = Server::start(routes().authenticated_by(layer()).layer(count));
    let cause = || Some("orders:write: not granted; grant orders:write".to_owned());
    for path in ["/by/extractor", "/by/question-mark", "/hidden"] {
        server.get(path, READER);
        let expected = (403, vec!["orders:write"], vec!["orders:write"], cause());
        assert_eq!(std::mem::take(&mut *seen.lock().unwrap()), [expected], "{path}");
    }
    server.get("/by/extractor", None);
    assert_eq!(std::mem::take(&mut *seen.lock().unwrap()), [(401, vec!["orders:write"], vec![], None)]);
    server.get("/by/extractor", Some("Bearer orders_write"));
    assert_eq!(std::mem::take(&mut *seen.lock().unwrap()), []);
}

/// What the handler says of a refusal that it hides is left as it is, and logged.
#[test]
fn an_answer_of_the_handlers_own_stays_as_it_is() {
    let server = Server::start(routes().authenticated_by(layer()));
    let answer = server.get("/hidden", READER);
    assert_eq!((answer.status, answer.challenge, answer.body.as_str()), (404, None, "nothing here"));
    assert_eq!(server.log.take_at(Level::INFO), [line("/hidden")[0].replace("status=403", "status=404")]);
}

#[test]
fn the_cause_is_that_of_the_token_that_was_checked() {
    let server = Server::start(routes().authenticated_by(layer()));
    assert_eq!(server.get("/other/token", READER).status, 403);
    let lines = server.log.take_at(Level::INFO);
    assert!(lines[0].contains("GET /{which}/token"), "{lines:?}");
    assert!(
        lines[0].ends_with("cause=the handler checked another token than that of the request, or less of it"),
        "{lines:?}"
    );
}

/// A layer knows nothing of another catalog: that of the refused token completes the answer, wherever it stands.
#[test]
fn the_layer_of_another_catalog_adds_nothing() {
    async fn verify_staff(_: BearerToken) -> Option<staff::Token> {
        None
    }
    let other =
        || AuthenticationLayer::new(verify_staff).resource_metadata(ResourceMetadataUrl::new("https://b.example"));
    for app in [routes().layer(layer()).layer(other()), routes().layer(other()).layer(layer())] {
        let server = Server::start(app.into_inner());
        let answer = server.get("/by/question-mark", READER);
        assert_eq!(answer.parameters().len(), 3, "{answer:?}");
        assert_eq!(server.log.take_at(Level::INFO), line("/by/question-mark"));
    }
}
