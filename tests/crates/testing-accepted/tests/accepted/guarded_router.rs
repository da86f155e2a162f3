#![allow(unused)]

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "boomin"
            [scopes]
            "series:read" = "Read series."
            "series:update" = "Update series."
        "#
    );
}
use access::series;
use axum::extract::{Path, State};
use axum::handler::Handler;
use axum::middleware::{Next, from_fn};
use axum::routing::MethodFilter;
use scopes::axum::{App, MethodRouter, Router, any, connect, delete, get, head, on, options, patch, post, put, trace};
use scopes::{All, Any, Authenticated, BearerToken, Granted, Reason, authenticated, public, requires};

#[public(reason = "anybody may look")]
async fn open() {}

#[authenticated(access::Token)]
async fn known(Path(id): Path<u64>) {}

#[requires(series::read)]
async fn show(State(name): State<String>, Path(id): Path<u64>) -> String {
    name
}

#[requires(any(series::read, series::update))]
async fn replace(granted: Granted, body: String) -> impl axum::response::IntoResponse {
    body
}

async fn by_hand(_: Granted<All<(series::Read, series::Update)>>, Path(id): Path<u64>) {}

async fn by_hand_authenticated(_: Authenticated<access::Token>) {}

#[authenticated(access::Token)]
async fn known_to_all() {}

async fn verify(token: BearerToken) -> Option<access::Token> {
    None
}

struct Series;

impl Series {
    #[requires(series::read)]
    async fn count() -> &'static str {
        "7"
    }
}

#[requires(series::read)]
async fn generic<T: Default + Send + 'static>() {
    T::default();
}

fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/", get(open)).route("/known/{id}", patch(known))
}

fn method_router() -> MethodRouter<String> {
    get(show).put(replace)
}

async fn pass_on(request: axum::extract::Request, next: Next) -> axum::response::Response {
    next.run(request).await
}

#[test]
fn runs() {
    let router: Router<String> = Router::new()
        .route("/series/{id}", method_router())
        .route("/hand/{id}", delete(by_hand).post(by_hand_authenticated))
        .route("/count", get(Series::count).head(by_hand_authenticated))
        .route("/generic", options(generic::<u8>).trace(generic::<String>))
        .route("/closure", get(|_: Granted<series::Read>| async { "series" }))
        .route("/layered/{id}", post(known.layer(from_fn(pass_on))))
        .nest("/nested", routes())
        .merge(Router::new().nest("/more", routes::<String>()))
        .route("/any", any(open).get(known_to_all))
        .route("/on", on(MethodFilter::PUT, open).on(MethodFilter::DELETE, open).connect(open))
        .route("/connect", connect(open))
        .nest_app("/part", Router::new().route("/", get(open)).authenticated_by(verify))
        .merge_app(Router::new().route("/merged", get(open)).authenticated_by(async |_| None::<access::Token>))
        .method_not_allowed_fallback(open)
        .fallback(known_to_all)
        .mount_public(Reason("files"), "/files", axum::Router::new())
        .mount_requiring::<series::Read>("/one", axum::Router::new())
        .mount_requiring::<Any<(series::Read, series::Update)>>("/any", axum::Router::new());
    let router: Router = router.with_state(String::from("poetry"));
    let plain: axum::Router = router.clone().into_inner();
    let app: App = router.authenticated_by(verify).layer(from_fn(pass_on));
}
