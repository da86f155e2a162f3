//! Faults that only a caller with little in hand, or with all but one thing, comes upon.

use std::future::ready;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::AUTHORIZATION;
use axum::middleware::{Next, from_fn};
use axum::response::IntoResponse as _;
use scopes::axum::{App, Router, get};
use scopes::testing::{AccessTable, Matrix, Mismatch, Mismatches, Principal, Tower};
use scopes::{BearerToken, authenticated, requires};

mod files {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "files"
            declared = true

            [scopes]
            "files:read".description = ""
            "files:write".description = ""
            "files:write".implies = ["files:read"]
            "files:share".description = ""
            "admin".description = ""
            "jobs:run".description = ""
            "all".description = ""
            "all".implies = ["middle"]
            "middle".description = ""
            "middle".implies = ["leaf"]
            "leaf".description = ""

            [endpoints."GET /both"]
            any_of = [["files:write", "files:share"], ["files:write", "admin"]]
            [endpoints."GET /files"]
            any_of = [["files:read"], ["admin"]]
            [endpoints."GET /jobs"]
            any_of = [["files:share"]]
            [endpoints."GET /leaf"]
            any_of = [["leaf"]]
            [authenticated.endpoints]
            "GET /me" = ""

            [roles.member]
            drops = ["admin"]
            [roles.owner]
            keeps = ["*"]
            [actors.user]
            capped_by_role = true
            drops = ["jobs:run"]
            [actors.bot]
            capped_by_role = true
            drops = ["middle"]
            [gates.administration]
            scopes = ["admin"]
            [gates.middle]
            scopes = ["middle"]
        "#
    );
}

use files::{Actor, CATALOG, Gates, Grant, Role, Roles, Scope, ScopeSet, Token};

#[requires(files::files::write, any(files::files::share, files::admin))]
async fn both() {}

#[requires(any(files::files::read, files::admin))]
async fn list() {}

#[requires(files::files::share)]
async fn jobs() {}

#[requires(files::leaf)]
async fn leaf() {}

#[authenticated(Token)]
async fn me() {}

/// Lets in by name, and not by what a scope implies.
#[requires(any(files::files::read, files::admin))]
async fn list_by_name(token: Token) -> StatusCode {
    let named = files::files::READ.set() | files::ADMIN;
    if token.granted().intersection(named).is_empty() { StatusCode::FORBIDDEN } else { StatusCode::OK }
}

fn routes() -> Router {
    Router::new().route("/files", get(list)).merge(others())
}

fn others() -> Router {
    Router::new().route("/both", get(both)).route("/jobs", get(jobs)).route("/leaf", get(leaf)).route("/me", get(me))
}

fn grant(caller: &Principal<Scope>) -> Grant {
    Grant {
        granted: caller.scopes(),
        declared: caller.declared(),
        actor: caller.actor(),
        roles: caller.roles(),
        gates: caller.gates(),
    }
}

type Verify = fn(&Principal<Scope>) -> Token;

fn honest(caller: &Principal<Scope>) -> Token {
    Token::from(grant(caller))
}

/// Asks, with a verifier that makes this of a caller.
fn ask(routes: Router, around: fn(App) -> App, verify: Verify) -> Result<AccessTable, Mismatches> {
    let callers: Arc<Mutex<Vec<Principal<Scope>>>> = Arc::default();
    let known = Arc::clone(&callers);
    let app = around(routes.authenticated_by(move |token: BearerToken| {
        let position = token.as_str().strip_prefix("caller-").and_then(|text| text.parse::<usize>().ok());
        ready(position.and_then(|position| known.lock().unwrap().get(position).map(verify)))
    }));
    let matrix = Matrix::<Scope>::of(&app, &CATALOG);
    let issue = |caller: &Principal<Scope>| {
        let mut callers = callers.lock().unwrap();
        callers.push(caller.clone());
        format!("caller-{}", callers.len() - 1)
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(matrix.ask(Tower::new(app), issue)).compare()
}

#[test]
fn without_a_fault_all_is_green() {
    ask(routes(), |app| app, honest).unwrap();
}

#[test]
fn a_fault_that_needs_a_certain_caller_is_seen() {
    let faults: [(&str, Verify, &str); 6] = [
        (
            "what is needed with another scope is given by a third one",
            |caller| {
                let with_jobs = caller.scopes().contains(files::jobs::RUN);
                let more = if with_jobs { files::files::SHARE.set() } else { ScopeSet::EMPTY };
                Token::from(Grant { granted: caller.scopes() | more, ..grant(caller) })
            },
            "everything that does not give files:share or admin",
        ),
        (
            "a bot that runs jobs reads files",
            |caller| {
                let is_bot = caller.actor() == Actor::Bot && caller.scopes().contains(files::jobs::RUN);
                let more = if is_bot { files::files::READ.set() } else { ScopeSet::EMPTY };
                Token::from(Grant { granted: caller.scopes() | more, ..grant(caller) })
            },
            "everything that does not give files:read or admin, actor `bot`, role `owner`",
        ),
        (
            "gates do not count",
            |caller| Token::from(Grant { gates: Gates::all(), ..grant(caller) }),
            "gate `administration` shut, admin",
        ),
        (
            "gates do not count for what comes by way of a scope",
            |caller| {
                let is_umbrella = caller.scopes() == ScopeSet::from(Scope::All);
                let gates = if is_umbrella { Gates::all() } else { caller.gates() };
                Token::from(Grant { gates, ..grant(caller) })
            },
            "gate `middle` shut, all",
        ),
        (
            "roles do not count",
            |caller| Token::from(Grant { roles: Roles::from([Role::Owner]), ..grant(caller) }),
            "role `member`, admin",
        ),
        (
            "who has declared something has declared everything",
            |caller| {
                let declared = if caller.declared().is_empty() { ScopeSet::EMPTY } else { ScopeSet::all() };
                Token::from(Grant { declared, ..grant(caller) })
            },
            "declared everything that does not give files:share, granted everything",
        ),
    ];
    for (fault, verify, caller) in faults {
        let found = ask(routes(), |app| app, verify).expect_err(fault);
        let callers: Vec<&str> = found.iter().map(Mismatch::caller).collect();
        assert!(callers.contains(&caller), "{fault}: {caller}\n{found}");
    }
}

#[test]
fn a_handler_that_refuses_who_may_is_seen() {
    let by_name = others().route("/files", get(list_by_name));
    let found = ask(by_name, |app| app, honest).unwrap_err().to_string();
    assert!(found.contains("\n  files:write: expected to be let in, got 403\n"), "{found}");
}

#[test]
fn an_answer_that_is_kept_for_everybody_is_seen() {
    static FILLED: AtomicBool = AtomicBool::new(false);
    let with_cache = |app: App| {
        app.layer(from_fn(async |request: Request, next: Next| {
            let is_me = request.uri().path() == "/me";
            if is_me && !request.headers().contains_key(AUTHORIZATION) && FILLED.load(Ordering::Relaxed) {
                return StatusCode::OK.into_response();
            }
            let answer = next.run(request).await;
            if is_me && answer.status().is_success() {
                FILLED.store(true, Ordering::Relaxed);
            }
            answer
        }))
    };
    let found = ask(routes(), with_cache, honest).unwrap_err().to_string();
    assert!(found.contains("GET /me: any valid token\n  no token, after all others: expected 401, got 200"), "{found}");
}

/// What a route asks for is known without asking.
#[test]
fn a_guard_that_is_not_that_of_the_catalog_is_seen_whatever_is_answered() {
    #[requires(any(files::files::share, files::jobs::run))]
    async fn jobs() {}
    let other = Router::new().route("/jobs", get(jobs));
    let found = ask(other, |app| app, honest).unwrap_err();
    assert_eq!(found.differing().len(), 1);
    let end = "\n\nroutes that ask for something else than the catalog says:\n  GET /jobs\n    catalog: files:share\n    route:   \
               any(files:share, jobs:run)";
    assert!(found.to_string().ends_with(end), "{found}");
}
