//! A service and its tests: of functions that take proofs, of handlers, of requests without a server, of routes, of roles and
//! gates. `docs/testing.md` goes through them.
//!
//! ```text
//! cargo test --example testing  # runs the tests
//! cargo run --example testing   # prints who may call what, and runs the job
//! ```

use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use access::{CATALOG, MissingScopes, Scope, Token, tickets};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use scopes::axum::{App, Authenticates, Router, get, post};
use scopes::{Granted, public, requires};

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "desk"

            [scopes]
            "tickets:read".description = "Read tickets."
            "tickets:close".description = "Close tickets."
            "tickets:close".implies = ["tickets:read"]
            "tickets:purge".description = "Delete closed tickets."

            [scopes."tickets:read".endpoints]
            "GET /tickets/{id}" = "A ticket."
            [scopes."tickets:close".endpoints]
            "POST /tickets/{id}/close" = "Closes a ticket."
            [scopes."tickets:purge".endpoints]
            "POST /purge" = "Deletes closed tickets."
            [public.endpoints]
            "GET /health" = { reason = "asked by the load balancer" }

            [roles.agent]
            drops = ["tickets:purge"]
            [roles.admin]
            keeps = ["tickets:*"]

            [actors.person]
            capped_by_role = true
            [actors.program]
            capped_by_role = false

            [gates.purging]
            env = "DESK_PURGING"
            scopes = ["tickets:purge"]
        "#
    );
}

/// The tickets, each of which is closed or not.
#[derive(Clone, Default)]
struct Desk(Arc<Mutex<Vec<bool>>>);

impl Desk {
    fn with<T>(&self, act: impl FnOnce(&mut Vec<bool>) -> T) -> T {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    #[requires(tickets::close)]
    fn close(&self, id: usize) -> bool {
        self.with(|tickets| tickets.get_mut(id).map(|closed| *closed = true).is_some())
    }

    #[requires(tickets::purge)]
    fn purge(&self) -> usize {
        self.with(|tickets| {
            let before = tickets.len();
            tickets.retain(|closed| !closed);
            before - tickets.len()
        })
    }
}

/// What runs at night. Nobody calls it, so it acts with the authority of the program, for what it does and no more.
fn nightly(desk: &Desk) -> Result<usize, MissingScopes> {
    let authority = Token::unrestricted(tickets::PURGE.set());
    Ok(desk.purge(authority.authorize()?))
}

#[public(reason = "asked by the load balancer")]
async fn health() {}

#[requires(tickets::read)]
async fn show(State(desk): State<Desk>, Path(id): Path<usize>) -> Result<&'static str, StatusCode> {
    let closed = desk.with(|tickets| tickets.get(id).copied());
    closed.map(|closed| if closed { "closed" } else { "open" }).ok_or(StatusCode::NOT_FOUND)
}

#[requires(tickets::close)]
async fn close(granted: Granted, State(desk): State<Desk>, Path(id): Path<usize>) -> StatusCode {
    if desk.close(granted, id) { StatusCode::NO_CONTENT } else { StatusCode::NOT_FOUND }
}

#[requires(tickets::purge)]
async fn purge(granted: Granted, State(desk): State<Desk>) -> String {
    desk.purge(granted).to_string()
}

fn routes() -> Router<Desk> {
    Router::new()
        .route("/health", get(health))
        .route("/tickets/{id}", get(show))
        .route("/tickets/{id}/close", post(close))
        .route("/purge", post(purge))
}

/// The service. Who calls is for the caller of this function to say: the verifier in `main`, a fake one in tests.
fn app(desk: Desk, authentication: impl Authenticates<Scope = Scope>) -> App {
    routes().authenticated_by(authentication).with_state(desk)
}

fn main() -> Result<(), Box<dyn Error>> {
    let desk = Desk::default();
    let app = app(desk.clone(), async |_| None::<Token>);
    app.reconcile(&CATALOG)?;
    for route in app.requirements() {
        println!("{route:#}");
    }
    desk.with(|tickets| tickets.extend([false, true]));
    println!("the job deleted {} closed ticket", nightly(&desk)?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::http::Request;
    use axum::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
    use scopes::BearerToken;
    use scopes::testing::{FakeIssuer, Matrix, Tower};
    use tower::ServiceExt as _;

    use super::*;
    use access::{Actor, Gate, Gates, Grant, Role, Roles, ScopeSet};

    fn desk() -> Desk {
        Desk(Arc::new(Mutex::new(vec![false, true])))
    }

    fn run<T>(test: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(test)
    }

    #[test]
    fn a_function_is_called_with_a_proof() {
        let token = Token::unrestricted(tickets::CLOSE.set());
        assert!(desk().close(token.authorize().unwrap(), 0));
        assert!(!desk().close(token.authorize().unwrap(), 2));
    }

    #[test]
    fn a_handler_is_called_like_any_function() {
        let token = Token::unrestricted(tickets::CLOSE.set());
        let status = run(close(token.authorize().unwrap(), State(desk()), Path(2)));
        assert_eq!(status, StatusCode::NOT_FOUND);
    }

    /// A person in this role, who was granted everything; every gate is open.
    fn person(role: Role) -> Grant {
        Grant { granted: ScopeSet::all(), actor: Actor::Person, roles: Roles::from([role]), gates: Gates::all() }
    }

    /// Stands in for the verifier: the token is a name. Whoever it does not know has a bad token.
    async fn fake(token: BearerToken) -> Option<Token> {
        match token.as_str() {
            "agent" => Some(person(Role::Agent).into()),
            "admin" => Some(person(Role::Admin).into()),
            "nobody" => Some(Token::from(Grant { granted: ScopeSet::EMPTY, ..person(Role::Admin) })),
            _ => None,
        }
    }

    /// What the service answers: the status, the challenge and the body.
    fn ask(method: &str, path: &str, name: Option<&str>) -> (u16, String, String) {
        let mut request = Request::builder().method(method).uri(path);
        if let Some(name) = name {
            request = request.header(AUTHORIZATION, format!("Bearer {name}"));
        }
        run(async {
            let answer = app(desk(), fake).oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
            let challenge =
                answer.headers().get(WWW_AUTHENTICATE).map_or("", |value| value.to_str().unwrap()).to_owned();
            let status = answer.status().as_u16();
            let body = to_bytes(answer.into_body(), 10_000).await.unwrap();
            (status, challenge, String::from_utf8(body.to_vec()).unwrap())
        })
    }

    #[test]
    fn requests_are_answered_without_a_server() {
        for (method, path, expected) in [
            ("GET", "/health", [200, 200, 200, 200, 200]),
            ("GET", "/tickets/1", [401, 401, 403, 200, 200]),
            ("POST", "/tickets/1/close", [401, 401, 403, 204, 204]),
            ("POST", "/tickets/7/close", [401, 401, 403, 404, 404]),
            ("POST", "/purge", [401, 401, 403, 403, 200]),
        ] {
            let names = [None, Some("forger"), Some("nobody"), Some("agent"), Some("admin")];
            assert_eq!(names.map(|name| ask(method, path, name).0), expected, "{method} {path}");
        }
        assert_eq!(ask("GET", "/tickets/1", Some("agent")).2, "closed");
        let challenge = r#"Bearer error="insufficient_scope", scope="tickets:read""#;
        assert_eq!(ask("GET", "/tickets/1", Some("nobody")).1, challenge);
    }

    #[test]
    fn routes_ask_for_what_they_should() {
        let routes = routes();
        let access = |method, path| routes.requirement(method, path).map(|route| route.access().to_string());
        assert_eq!(access("GET", "/tickets/{id}").as_deref(), Some("tickets:read"));
        assert_eq!(access("POST", "/tickets/{id}/close").as_deref(), Some("tickets:close"));
        assert_eq!(access("GET", "/health").as_deref(), Some("public"));
        assert_eq!(access("GET", "/tickets/7"), None); // the template, and not a path
    }

    #[test]
    fn the_routes_are_those_of_the_catalog() {
        routes().reconcile(&CATALOG).unwrap();
    }

    #[test]
    fn every_caller_is_answered_what_the_catalog_says() {
        let issuer = FakeIssuer::new();
        let known = issuer.clone();
        let app = app(desk(), move |token: BearerToken| std::future::ready(known.verify(&token)));

        let matrix = Matrix::<Scope>::of(&app, &CATALOG).value("id", "1");
        let answers = run(matrix.ask(Tower::new(app), |caller| issuer.issue(caller)));
        answers.compare().unwrap();
    }

    /// As the verifier of a service might that has forgotten the roles.
    #[test]
    fn a_forgotten_role_is_seen() {
        let issuer = FakeIssuer::new();
        let known = issuer.clone();
        let all_are_admins = move |token: BearerToken| {
            let granted = known.verify(&token).map(|token| token.granted());
            std::future::ready(granted.map(|granted| Token::from(Grant { granted, ..person(Role::Admin) })))
        };
        let app = app(desk(), all_are_admins);
        let matrix = Matrix::<Scope>::of(&app, &CATALOG).gates(Gates::all());
        let answers = run(matrix.ask(Tower::new(app), |caller| issuer.issue(caller)));
        assert_eq!(
            answers.compare().unwrap_err().to_string(),
            "2 of 82 answers are not what the catalog `desk` and the routes ask for\n\n\
             POST /purge: tickets:purge\n  role `agent`, granted everything: expected 403, got 200\n  \
             role `agent`, tickets:purge: expected 403, got 200"
        );
    }

    #[test]
    fn a_role_takes_away_what_was_granted() {
        let agent = Token::from(person(Role::Agent));
        assert_eq!(agent.scopes(), tickets::READ.set() | tickets::CLOSE.set());
        let why = agent.explain::<tickets::Purge>().to_string();
        assert_eq!(why, "tickets:purge: role `agent` takes it away; no grant is enough");
        // A program has no role that counts.
        let program = Token::from(Grant { actor: Actor::Program, roles: Roles::NONE, ..person(Role::Agent) });
        assert!(program.allows::<tickets::Purge>());
    }

    #[test]
    fn a_shut_gate_takes_it_from_everybody() {
        let shut = Token::from(Grant { gates: Gates::NONE, ..person(Role::Admin) });
        assert!(!shut.allows::<tickets::Purge>());
        let open = Token::from(Grant { gates: Gates::NONE.open(Gate::Purging), ..person(Role::Admin) });
        assert!(open.allows::<tickets::Purge>());
    }

    #[test]
    fn the_job_needs_nobody() {
        let desk = desk();
        assert_eq!(nightly(&desk), Ok(1));
        assert_eq!(nightly(&desk), Ok(0));
    }
}
