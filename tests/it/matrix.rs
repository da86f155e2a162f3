//! The matrix of a service that does what its catalog says is green, and each mistake makes it red.

use std::future::ready;

use axum::extract::{Path, Request};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use scopes::axum::{App, MethodRouter, Router, any, delete, get, post};
use scopes::testing::{AccessTable, Answer, Call, Matrix, Mismatches, Principal, Tower};
use scopes::tower::{AuthenticationLayer, Endpoints};
use scopes::{BearerToken, authenticated, public, requires};
use serde_json::json;
use testing_support::{Keys, Server, hours_from_now};

use crate::panics::panic_of;
use desk::{Actor, CATALOG, Gates, Grant, Role, Roles, Scope, Token, reports, tickets};

/// Roles, actors, a gate, presets, implication and an endpoint with alternatives.
pub(crate) mod desk {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "desk"

            [scopes]
            "tickets:read".description = "Read tickets."
            "tickets:close".description = "Close tickets."
            "tickets:close".implies = ["tickets:read"]
            "tickets:purge".description = "Delete closed tickets."
            "reports:read".description = "Read reports."

            [endpoints."GET /tickets/{id}"]
            any_of = [["tickets:read"]]
            [endpoints."POST /tickets/{id}/close"]
            any_of = [["tickets:close"]]
            [endpoints."DELETE /tickets"]
            any_of = [["tickets:purge", "tickets:close"]]
            [endpoints."GET /reports"]
            any_of = [["reports:read"], ["tickets:purge"]]
            [authenticated.endpoints]
            "GET /me" = "Who asks."
            [public.endpoints]
            "GET /health" = { reason = "asked by the load balancer" }

            [presets.reading]
            title = "Reading"
            scopes = ["tickets:read", "reports:read"]

            [roles.agent]
            drops = ["tickets:purge"]
            [roles.admin]
            keeps = ["tickets:*", "reports:*"]

            [actors.person]
            capped_by_role = true
            [actors.program]
            capped_by_role = false
            drops = ["tickets:close"]

            [gates.purging]
            env = "DESK_PURGING"
            scopes = ["tickets:purge"]
        "#
    );
}

/// A path, and the route there.
type Mounted = (&'static str, fn() -> MethodRouter);

/// The endpoints of the catalog, and a route that it does not list.
const ROUTES: [Mounted; 7] = [
    ("/tickets/{id}", || get(show)),
    ("/tickets/{id}/close", || post(close)),
    ("/tickets", || delete(purge)),
    ("/reports", || get(report)),
    ("/me", || get(me)),
    ("/health", || get(health)),
    ("/reports/{id}/draft", || get(draft)),
];

fn routes() -> Router {
    ROUTES.into_iter().fold(Router::new(), |router, (path, route)| router.route(path, route()))
}

/// Routes of which one is another than it has to be.
fn with(path: &str, route: MethodRouter) -> Router {
    let others = ROUTES.into_iter().filter(|(other, _)| *other != path);
    others.fold(Router::new().route(path, route), |router, (path, route)| router.route(path, route()))
}

#[requires(tickets::read)]
async fn show(Path(id): Path<u64>) -> StatusCode {
    if id == 7 { StatusCode::OK } else { StatusCode::NOT_FOUND }
}

#[requires(tickets::close)]
async fn close(Path(_): Path<u64>) -> StatusCode {
    StatusCode::NO_CONTENT
}

#[requires(tickets::purge, tickets::close)]
async fn purge() -> StatusCode {
    StatusCode::NO_CONTENT
}

#[requires(any(reports::read, tickets::purge))]
async fn report() {}

#[requires(reports::read)]
async fn draft(Path(_): Path<u64>) {}

#[authenticated(Token)]
async fn me() {}

#[public(reason = "asked by the load balancer")]
async fn health() {}

/// What a token says.
#[derive(serde::Deserialize)]
struct Claims {
    scope: scopes::ScopeClaim<Scope>,
    actor: Actor,
    roles: scopes::RoleClaim<Scope>,
    gates: Vec<desk::Gate>,
}

fn sign(keys: &Keys, caller: &Principal<Scope>) -> String {
    keys.sign(&json!({
        "scope": caller.scopes(),
        "actor": caller.actor(),
        "roles": caller.roles().iter().collect::<Vec<_>>(),
        "gates": caller.gates().iter().collect::<Vec<_>>(),
        "exp": hours_from_now(1),
    }))
}

fn grant(claims: &Claims) -> Grant {
    Grant {
        granted: claims.scope.scopes(),
        actor: claims.actor,
        roles: claims.roles.roles(),
        gates: claims.gates.iter().fold(Gates::NONE, |gates, gate| gates.open(*gate)),
    }
}

fn honest(claims: &Claims) -> Token {
    Token::from(grant(claims))
}

/// Asks everything, with tokens that the keys of the service sign.
fn ask(routes: Router, token_of: fn(&Claims) -> Token) -> Result<AccessTable, Mismatches> {
    let keys = Keys::new();
    let verifier = keys.clone();
    let verify = move |token: BearerToken| ready(verifier.verify(token.as_str()).as_ref().map(token_of));
    ask_app(routes.authenticated_by(verify), &keys)
}

fn ask_app(app: App, keys: &Keys) -> Result<AccessTable, Mismatches> {
    let stranger = Keys::new().issue("somebody", "tickets:read tickets:close tickets:purge reports:read");
    let matrix = Matrix::<Scope>::of(&app, &CATALOG).value("id", "7").bad_token("of another issuer", stranger);
    run(matrix.ask(Tower::new(app), |caller| sign(keys, caller))).compare()
}

fn run<T>(test: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(test)
}

/// The answers that are wrong, each with its route.
fn wrong(answers: Result<AccessTable, Mismatches>) -> Vec<String> {
    let found = answers.expect_err("a mistake that nobody sees");
    found.iter().map(|mismatch| format!("{}: {mismatch}", mismatch.route())).collect()
}

#[test]
fn a_service_that_does_what_its_catalog_says_is_green() {
    let table = ask(routes(), honest).unwrap();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/matrix/access.md");
    table.kept_in(path).unwrap();
}

#[requires(tickets::purge)]
async fn purge_alone() {}

#[requires(any(tickets::purge, tickets::close))]
async fn purge_or_close() {}

#[requires(reports::read)]
async fn report_for_readers() {}

#[public(reason = "a mistake")]
async fn open() {}

#[authenticated(Token)]
async fn for_everybody() {}

#[requires(tickets::read)]
async fn strict() -> StatusCode {
    StatusCode::FORBIDDEN
}

#[requires(tickets::read)]
async fn broken() -> StatusCode {
    StatusCode::INTERNAL_SERVER_ERROR
}

#[public(reason = "asked by the load balancer")]
async fn nothing_here() -> StatusCode {
    StatusCode::NOT_FOUND
}

#[test]
fn a_route_that_asks_for_something_else_is_seen() {
    let cases: [(&str, MethodRouter, &[&str]); 8] = [
        (
            "/tickets",
            delete(purge_alone),
            &["DELETE /tickets: tickets:purge, without tickets:close: expected 403, got 200"],
        ),
        (
            "/tickets",
            delete(purge_or_close),
            &[
                "DELETE /tickets: tickets:purge, without tickets:close: expected 403, got 200",
                "DELETE /tickets: everything that does not give tickets:close: expected 403, got 200",
            ],
        ),
        ("/reports", get(report_for_readers), &["GET /reports: tickets:purge: expected to be let in, got 403"]),
        (
            "/tickets",
            delete(open),
            &[
                "DELETE /tickets: no token: expected 401, got 200",
                "DELETE /tickets: bad token `noise`: expected 401, got 200",
                "DELETE /tickets: bad token `of another issuer`: expected 401, got 200",
                "DELETE /tickets: no scopes: expected 403, got 200",
                "DELETE /tickets: role `agent`, granted everything: expected 403, got 200",
            ],
        ),
        ("/tickets", delete(for_everybody), &["DELETE /tickets: no scopes: expected 403, got 200"]),
        ("/tickets/{id}", get(strict), &["GET /tickets/{id}: tickets:read: expected to be let in, got 403"]),
        ("/tickets/{id}", get(broken), &["GET /tickets/{id}: tickets:read: expected to be let in, got 500"]),
        (
            "/health",
            get(nothing_here),
            &[
                "GET /health: no token: expected to be let in, got 404; nothing is mounted there, or the handler answers so",
            ],
        ),
    ];
    for (path, route, lines) in cases {
        let wrong = wrong(ask(with(path, route), honest));
        assert!(lines.iter().all(|line| wrong.iter().any(|wrong| wrong == line)), "{wrong:#?}");
        let method = lines[0].split_once(": ").unwrap().0;
        assert!(wrong.iter().all(|line| line.starts_with(method)), "{wrong:#?}");
    }
}

#[test]
fn a_verifier_that_says_more_than_the_token_is_seen() {
    let everything: fn(&Claims) -> Token = |_| Token::unrestricted(desk::ScopeSet::all());
    let unrestricted: fn(&Claims) -> Token = |claims| Token::unrestricted(claims.scope.scopes());
    let always_admin: fn(&Claims) -> Token =
        |claims| Token::from(Grant { roles: Roles::from([Role::Admin]), ..grant(claims) });
    let never_a_program: fn(&Claims) -> Token = |claims| Token::from(Grant { actor: Actor::Person, ..grant(claims) });
    let no_gates: fn(&Claims) -> Token = |claims| Token::from(Grant { gates: Gates::all(), ..grant(claims) });
    let cases = [
        (everything, "GET /tickets/{id}: no scopes: expected 403, got 200"),
        (unrestricted, "DELETE /tickets: role `agent`, granted everything: expected 403, got 204"),
        (always_admin, "DELETE /tickets: role `agent`, granted everything: expected 403, got 204"),
        (never_a_program, "DELETE /tickets: actor `program`, granted everything: expected 403, got 204"),
        (no_gates, "DELETE /tickets: gate `purging` shut, granted everything: expected 403, got 204"),
    ];
    for (token_of, line) in cases {
        let wrong = wrong(ask(routes(), token_of));
        assert!(wrong.iter().any(|wrong| wrong == line), "{line}\n{wrong:#?}");
    }
}

#[test]
fn a_verifier_that_says_less_or_believes_everybody_is_seen() {
    let nothing: fn(&Claims) -> Token = |claims| Token::from(Grant { granted: desk::ScopeSet::EMPTY, ..grant(claims) });
    let wrong_of_nothing = wrong(ask(routes(), nothing));
    assert!(wrong_of_nothing.contains(&"GET /tickets/{id}: tickets:read: expected to be let in, got 403".to_owned()));

    let believe = |_: BearerToken| ready(Some(Token::unrestricted(desk::ScopeSet::all())));
    let wrong = wrong(ask_app(routes().authenticated_by(believe), &Keys::new()));
    assert!(wrong.contains(&"GET /me: bad token `of another issuer`: expected 401, got 200".to_owned()), "{wrong:#?}");
    assert!(wrong.contains(&"GET /me: bad token `noise`: expected 401, got 200".to_owned()), "{wrong:#?}");
}

#[test]
fn what_stands_around_the_routes_is_seen() {
    let keys = Keys::new();
    let answer_all = from_fn(|_: Request, _: Next| ready(StatusCode::OK));
    let verifier = keys.clone();
    let verify = move |token: BearerToken| ready(verifier.verify(token.as_str()).as_ref().map(honest));
    let wrong = wrong(ask_app(routes().authenticated_by(verify).layer(answer_all), &keys));
    assert!(wrong.contains(&"GET /me: no token: expected 401, got 200".to_owned()), "{wrong:#?}");
}

#[test]
fn an_endpoint_that_nothing_serves_is_seen_where_endpoints_are_asked_for() {
    let keys = Keys::new();
    let verifier = keys.clone();
    let verify = move |token: BearerToken| ready(verifier.verify(token.as_str()).as_ref().map(honest));
    let app = with("/tickets", post(purge)).authenticated_by(verify);
    let matrix = Matrix::<Scope>::of_endpoints(&CATALOG);
    let wrong = wrong(run(matrix.ask(Tower::new(app), |caller| sign(&keys, caller))).compare());
    assert!(wrong.contains(&"DELETE /tickets: no token: expected 401, got 405".to_owned()), "{wrong:#?}");
    let let_in = "DELETE /tickets: tickets:close + tickets:purge: expected to be let in, got 405".to_owned();
    assert!(wrong.contains(&let_in), "{wrong:#?}");
}

#[test]
fn a_report_groups_by_request_and_says_what_may_be_the_one_reason() {
    let report = |answers: Result<AccessTable, Mismatches>| answers.unwrap_err().to_string();
    assert_eq!(
        report(ask(with("/tickets", delete(purge_alone)), honest)),
        "4 of 215 answers are not what the catalog `desk` and the routes ask for\n\n\
         DELETE /tickets: all(tickets:close, tickets:purge)\n  \
         actor `program`, granted everything: expected 403, got 200\n  \
         tickets:purge, without tickets:close: expected 403, got 200\n  \
         actor `program`, tickets:close + tickets:purge: expected 403, got 200\n  \
         everything that does not give tickets:close: expected 403, got 200\n\n\
         routes that ask for something else than the catalog says:\n  DELETE /tickets\n    \
         catalog: all(tickets:close, tickets:purge)\n    route:   tickets:purge"
    );

    let (keys, verifier) = (Keys::new(), Keys::new());
    let verify = move |token: BearerToken| ready(verifier.verify(token.as_str()).as_ref().map(honest));
    let refused = report(ask_app(routes().authenticated_by(verify), &keys));
    let hint = "\nEvery good token was refused as a bad one. Look first at the tokens that the test makes: has the service their \
                key, and do they say what its verifier looks at?\n\nGET /tickets/{id}: tickets:read (asked as GET /tickets/7)\n  no scopes: expected 403, \
                got 401\n  ";
    assert!(refused.contains(hint) && !refused.contains("by HEAD"), "{refused}");

    let unauthenticated = routes();
    let matrix = Matrix::<Scope>::of(&unauthenticated, &CATALOG);
    let failed = report(run(matrix.ask(Tower::new(unauthenticated.into_inner()), |_| "any".to_owned())).compare());
    let hint = "\nThe service failed each time. Look first at its log: without authentication around the routes, or with that of \
                another catalog, nobody can say who calls.\n\nGET /tickets/{id}: tickets:read (asked as GET /tickets/1)\n  no token: expected 401, got 500\n";
    assert!(failed.contains(hint) && failed.ends_with(" more"), "{failed}");
}

#[test]
fn what_has_no_effect_on_a_matrix_is_refused() {
    let matrix = || Matrix::<Scope>::of(&routes(), &CATALOG);
    let texts = [
        panic_of(file!(), || drop(matrix().value("name", "7"))),
        panic_of(file!(), || drop(matrix().route("PUT /tickets", |call| call))),
        panic_of(file!(), || drop(Matrix::<Scope>::of(&routes(), &plain::CATALOG))),
        panic_of(file!(), || drop(Matrix::<plain::Scope>::of(&[][..], &plain::CATALOG))),
        panic_of(file!(), || drop(Matrix::<plain::Scope>::of_endpoints(&plain::CATALOG))),
        panic_of(file!(), || drop(matrix().without("GET /me", " "))),
    ];
    assert_eq!(
        texts.map(|(text, _)| text),
        [
            "no path of the matrix has a parameter `name`; it has `id`",
            "the matrix has no route `PUT /tickets`; it has\n  GET /tickets/{id}\n  POST /tickets/{id}/close\n  DELETE \
             /tickets\n  GET /reports\n  GET /me\n  GET /health\n  GET /reports/{id}/draft",
            "the matrix is of the scopes of it::matrix::desk and of the catalog of it::matrix::plain: take both from one module, \
             `Matrix::<access::Scope>::of(&app, &access::CATALOG)`",
            "a matrix without routes shows nothing: mount the guarded routes first; where the routes are not known, `of_endpoints` \
             asks for the endpoints of the catalog",
            "the catalog `plain` has no endpoints to ask for",
            "say why the matrix does not ask for `GET /me`: the table shows it",
        ]
    );
}

/// Scopes without endpoints.
mod plain {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "plain"
            [scopes]
            "orders:read" = ""
            "orders:write".description = ""
            "orders:write".implies = ["orders:read"]
        "#
    );
}

#[requires(plain::orders::read)]
async fn orders() {}

#[requires(plain::orders::write)]
async fn order() {}

/// A service with routes of two catalogs, each with an authentication of its own.
fn two_catalogs(keys: &Keys) -> App {
    let (keys, desk_keys) = (keys.clone(), Keys::new());
    let verify = move |token: BearerToken| {
        let claims: Option<PlainClaims> = keys.verify(token.as_str());
        ready(claims.map(|claims| plain::Token::new(claims.scope.scopes())))
    };
    let desk = Router::new().route("/{id}", get(show));
    let desk =
        desk.authenticated_by(move |token: BearerToken| ready(desk_keys.verify(token.as_str()).as_ref().map(honest)));
    Router::new()
        .route("/orders", any(order).get(orders))
        .mount_requiring::<plain::orders::Write>(
            "/files",
            axum::Router::new().route("/", axum::routing::get(|| ready(()))),
        )
        .nest_app("/desk", desk)
        .authenticated_by(verify)
}

#[derive(serde::Deserialize)]
struct PlainClaims {
    scope: scopes::ScopeClaim<plain::Scope>,
}

fn sign_plain(keys: &Keys, caller: &Principal<plain::Scope>) -> String {
    keys.issue("somebody", &caller.scopes().to_string())
}

#[test]
fn routes_that_no_catalog_lists_are_asked_for_what_they_say() {
    let keys = Keys::new();
    let app = two_catalogs(&keys);
    let matrix = Matrix::<plain::Scope>::of(&app, &plain::CATALOG);
    let found = run(matrix.ask(Tower::new(app.clone()), |caller| sign_plain(&keys, caller))).compare().unwrap_err();
    let nothing = "1 of 29 answers is not what the catalog `plain` and the routes ask for\n\neverything below /files: \
                   orders:write\n  anybody, by GET: expected to be let in, got no answer: nothing is found at GET /files/1; name a \
                   path that exists there, `.route(\"everything below /files\", |call| call.with_path(\"…\"))`";
    assert_eq!(found.to_string(), nothing);

    let matrix = matrix.route("everything below /files", |call| call.with_path("/files"));
    let table = run(matrix.ask(Tower::new(app), |caller| sign_plain(&keys, caller))).compare().unwrap();
    let lines: Vec<String> = table.to_string().lines().skip(4).take(4).map(str::to_owned).collect();
    assert_eq!(
        lines,
        [
            "| every other method of /orders | orders:write | 401 | 401 | 403 | 200 | - | 403 |",
            "| GET /orders | orders:read | 401 | 401 | 403 | 200 | - | 403 |",
            "| everything below /files | orders:write | 401 | 401 | 403 | 200 | - | 403 |",
            "| GET /desk/{id} | tickets:read of catalog `desk` | 401 | 401 | 401 | - | - | - |",
        ]
    );
}

/// The service of another test, on a port, asked by an HTTP client.
#[test]
fn a_service_at_an_address_is_asked_by_a_closure() {
    let keys = Keys::new();
    let app = two_catalogs(&keys);
    let matrix = Matrix::<plain::Scope>::of(&app, &plain::CATALOG);
    let matrix = matrix.route("everything below /files", |call| call.with_path("/files"));
    let server = Server::start(app);
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let over_tcp = async |call: &Call| {
        let url = format!("http://{}{}", server.address(), call.path());
        let request = ureq::http::Request::builder().method(call.method()).uri(url);
        let request = call.headers().fold(request, |request, (name, value)| request.header(name, value));
        Ok(Answer::Http(agent.run(request.body(call.body())?)?.status().as_u16()))
    };
    run(matrix.ask(over_tcp, |caller| sign_plain(&keys, caller))).compare().unwrap();

    let nobody = async |_: &Call| Err(std::io::Error::other("the connection was refused").into());
    let report = run(matrix.ask(nobody, |caller| sign_plain(&keys, caller))).compare().unwrap_err().to_string();
    let line = "GET /orders: orders:read\n  no token: expected 401, got no answer: the connection was refused\n";
    assert!(report.contains(line), "{report}");
}

/// A service that knows nothing of scopes, behind the table of endpoints.
#[test]
fn the_endpoints_of_a_catalog_are_asked_for_without_routes() {
    let keys = Keys::new();
    let verifier = keys.clone();
    let verify = move |token: BearerToken| ready(verifier.verify(token.as_str()).as_ref().map(honest));
    let everything = axum::Router::new().fallback(|| ready(()));
    let service = axum::Router::new().fallback_service(Endpoints::<Scope>::around(everything));
    let service = service.layer(AuthenticationLayer::new(verify));
    let matrix = Matrix::<Scope>::of_endpoints(&CATALOG);
    run(matrix.ask(Tower::new(service), |caller| sign(&keys, caller))).compare().unwrap();
}

#[test]
fn a_table_that_has_changed_is_seen() {
    let table = ask(routes(), honest).unwrap();
    let folder = folder();
    let path = folder.join("changed.md");
    std::fs::write(&path, table.to_string().replace("| 204 |", "| 200 |").replace('\n', "\r\n")).unwrap();
    let error = table.kept_in(&path).unwrap_err();
    assert_eq!(format!("{error:?}"), error.to_string());
    let close = "POST /tickets/{id}/close | tickets:close | 401 | 401 | 403 |";
    let first = format!(
        "the answers differ from the table in `{}`, first in line 6\n  in the file: | {close} 200 | - |",
        path.display()
    );
    let text = error.to_string();
    assert!(text.starts_with(&first) && text.contains(&format!("\n  answered:    | {close} 204 | - |")), "{text}");
    let end = "\nif that is meant, write the file with `UPDATE_ACCESS_TABLE=1` in the environment of the test, and review the \
               difference: it is a change of who may call what";
    assert!(text.ends_with(end), "{text}");
    std::fs::write(&path, table.to_string().replace('\n', "\r\n")).unwrap();
    table.kept_in(&path).unwrap();
    let missing = table.kept_in(folder.join("missing.md")).unwrap_err().to_string();
    let end = "\nrun the test once with `UPDATE_ACCESS_TABLE=1` in its environment to write it";
    assert!(missing.starts_with("cannot read `/") && missing.ends_with(end), "{missing}");
}

/// What must not run in a test is left out, and the table says so. What a parameter is, and what a route is sent, is said.
#[test]
fn a_route_is_asked_as_the_test_says() {
    let keys = Keys::new();
    let verifier = keys.clone();
    let verify = move |token: BearerToken| ready(verifier.verify(token.as_str()).as_ref().map(honest));
    let app = routes().authenticated_by(verify);
    let matrix = Matrix::<Scope>::of(&app, &CATALOG)
        .value("id", "7")
        .route("GET /tickets/{id}", |call| call.with_path("/tickets/8?all=true"))
        .without("DELETE /tickets", "it empties the desk");
    let table = run(matrix.ask(Tower::new(app), |caller| sign(&keys, caller))).compare().unwrap().to_string();
    assert!(table.contains("\n| GET /tickets/{id} | tickets:read | 401 | 401 | 403 | 404 | - | 403 |"), "{table}");
    let left_out = "\n| DELETE /tickets | all(tickets:close, tickets:purge); not asked: it empties the desk | - | - |";
    assert!(table.contains(left_out), "{table}");
}

/// A public fallback answers 404 as it should.
#[test]
fn of_what_is_mounted_nobody_knows_what_is_found() {
    let keys = Keys::new();
    let verifier = keys.clone();
    let verify = move |token: BearerToken| ready(verifier.verify(token.as_str()).as_ref().map(honest));
    let app = routes().fallback(nothing_here).authenticated_by(verify);
    let matrix = Matrix::<Scope>::of(&app, &CATALOG);
    let table = run(matrix.ask(Tower::new(app), |caller| sign(&keys, caller))).compare().unwrap().to_string();
    let below = "| everything below / | public (asked by the load balancer) | 404 | 404 | 404 |";
    assert!(table.contains(below), "{table}");
}

fn folder() -> std::path::PathBuf {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("matrix");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
