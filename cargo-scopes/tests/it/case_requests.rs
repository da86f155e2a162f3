//! Requests in test files are held to the table of endpoints of the run-time crate.

use std::fs;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use http::{Request, Response, StatusCode};
use scopes::tower::Endpoints;
use scopes::types::{Set, Token};
use scopes::{CatalogScope, Credentials};
use scopes_core::{Diagnostic, parse};
use tower_service::Service;

use super::cases::{Dice, blog, factory, findings};

/// A service that has everything.
#[derive(Clone)]
struct Everything;

impl Service<Request<()>> for Everything {
    type Response = Response<()>;
    type Error = std::convert::Infallible;
    type Future = std::future::Ready<Result<Response<()>, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Request<()>) -> Self::Future {
        std::future::ready(Ok(Response::new(())))
    }
}

fn status<S: CatalogScope>(
    mut service: Endpoints<S, Everything>,
    method: &str,
    path: &str,
    credentials: Credentials<Token<S>>,
) -> StatusCode {
    let request = Request::builder().method(method).uri(path).extension(credentials).body(()).unwrap();
    let answer = pin!(service.call(request));
    let Poll::Ready(answer) = answer.poll(&mut Context::from_waker(Waker::noop())) else { panic!("it waits") };
    answer.unwrap().status()
}

/// Values for parameters, plain ones and others: texts that stand there in other templates, in another case too.
const VALUES: [&str; 14] = [
    "5", "a-b_C", "filters", "Filters", "all", "x.json", "history", "5:go", "a%2Fb", "..", "me;x", "shares",
    "download", "a~b",
];

/// Paths like a template: with values, with another case, with the other slash at the end.
fn path(template: &str, dice: &mut Dice) -> String {
    let parts = template.split('/').map(|part| match part.split_once('{') {
        Some((before, rest)) => {
            let value = VALUES[dice.roll(VALUES.len())];
            let value =
                if rest.starts_with('*') && dice.roll(2) == 0 { format!("{value}/5") } else { value.to_owned() };
            format!("{before}{value}{}", rest.split_once('}').map_or("", |(_, behind)| behind))
        }
        None if dice.roll(40) == 0 => part.to_uppercase(),
        None => part.to_owned(),
    });
    let path = parts.collect::<Vec<_>>().join("/");
    match (dice.roll(8), path.strip_suffix('/')) {
        (0, Some(without)) if !without.is_empty() => without.to_owned(),
        (0, None) => format!("{path}/"),
        _ => path,
    }
}

fn compare_requests<S: CatalogScope>(file: &str, head: &str, token: impl Fn(Set<S>) -> Token<S>, rounds: usize) {
    let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let catalog = parse(file, &text).unwrap();
    let mut dice = Dice(11);
    let service = Endpoints::<S>::around(Everything);
    let mut seen = [0; 4];
    for _ in 0..rounds {
        let endpoint = &catalog.endpoints()[dice.roll(catalog.endpoints().len())];
        let method = ["GET", "HEAD", "POST", "DELETE", &endpoint.method, &endpoint.method][dice.roll(6)];
        let path = path(&endpoint.path, &mut dice);
        let names: Vec<_> = catalog.scopes().iter().map(|scope| scope.name.as_str()).collect();
        let names = dice.some(&names).join(" ");
        let (credentials, caller) = if dice.roll(5) == 0 {
            (Credentials::Absent, "anonymous = true\n".to_owned())
        } else {
            let granted = Set::<S>::parse(&names).unwrap().scopes();
            (Credentials::Valid(token(granted)), format!("grant = '{names}'\n{head}"))
        };
        let status = status(service.clone(), method, &path, credentials);
        let entry = format!("{method} {path}");
        let [can, cannot] = ["can", "cannot"].map(|key| {
            findings(&catalog, &format!("{caller}{key} = ['{entry}']\n")).iter().map(Diagnostic::id).collect::<Vec<_>>()
        });
        let kind = match status.as_u16() {
            404 | 405 => {
                assert_eq!((can, cannot), (vec!["unknown-endpoint"], vec!["unknown-endpoint"]), "{entry}: {status}");
                0
            }
            // What is plain to a service may be too odd for a case, and is refused there.
            200 | 401 | 403 if can == ["unknown-endpoint"] => {
                assert_eq!(cannot, can);
                1
            }
            200 => {
                assert_eq!((can, cannot), (vec![], vec!["assertion-failed"]), "{entry}: {status}\n{caller}");
                2
            }
            401 | 403 => {
                assert_eq!((can, cannot), (vec!["assertion-failed"], vec![]), "{entry}: {status}\n{caller}");
                3
            }
            other => panic!("{entry}: {other}"),
        };
        seen[kind] += 1;
    }
    assert!(
        seen[0] > rounds / 20 && seen[2] > rounds / 20 && seen[3] > rounds / 20 && seen[1] < rounds / 3,
        "{seen:?}"
    );
}

#[test]
fn a_request_is_allowed_in_a_case_if_it_is_by_the_table_of_endpoints() {
    compare_requests::<factory::Scope>("../catalogs/factory.toml", "", Token::new, 1200);
    let token = |granted| {
        let (declared, gates, roles) = (blog::ScopeSet::all(), blog::Gates::all(), blog::Roles::NONE);
        Token::from(blog::Grant { granted, declared, actor: blog::Actor::Bot, roles, gates })
    };
    let all: Vec<_> = blog::Scope::ALL.iter().map(ToString::to_string).collect();
    let gates: Vec<_> = blog::Gate::ALL.iter().map(ToString::to_string).collect();
    let head = format!("actor = 'bot'\ngates = {gates:?}\ndeclared = {all:?}\n");
    compare_requests::<blog::Scope>("tests/it/blog.toml", &head, token, 2500);
}
