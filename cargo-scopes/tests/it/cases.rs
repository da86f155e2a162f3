//! Test files say what services do: cases are held to tokens and to the table of endpoints of the run-time crate.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use http::{Request, Response, StatusCode};
use scopes::tower::Endpoints;
use scopes::types::{Set, Token};
use scopes::{CatalogScope, Credentials};
use scopes_core::{Catalog, Diagnostic, cases, parse};
use tower_service::Service;

use super::support::{root, run};

mod boomin {
    scopes::scopes!("../catalogs/boomin.toml");
}
mod factory {
    scopes::scopes!("../catalogs/factory.toml");
}
mod seismic {
    scopes::scopes!("../catalogs/seismic.toml");
}
mod agents {
    scopes::scopes!("../catalogs/agents.toml");
}
mod feedback {
    scopes::scopes!("../catalogs/feedback.toml");
}
/// With everything that lets decide about a token.
mod blog {
    scopes::scopes!("tests/it/blog.toml");
}

#[test]
fn the_cases_of_the_catalogs_hold() {
    let (code, _, stderr) = run(&["test", "catalogs/tests/*.toml"]);
    assert_eq!((code, stderr.as_str()), (Some(0), "ok: 29 cases in 5 files\n"));
}

/// A sequence that looks random, and is the same in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn some<T: Clone>(&mut self, of: &[T]) -> Vec<T> {
        let sides = [1, 2, 4, 12][self.roll(4)];
        of.iter().filter(|_| self.roll(sides) == 0).cloned().collect()
    }
}

/// What a case says of a token, and the sets that the run-time makes of the same names.
struct Said<S: CatalogScope> {
    granted: Set<S>,
    declared: Set<S>,
    limit: Option<Set<S>>,
    lines: String,
}

fn said<S: CatalogScope>(catalog: &Catalog, dice: &mut Dice) -> Said<S> {
    let names: Vec<_> = catalog.scopes.iter().map(|scope| &scope.name).chain(catalog.aliases.iter().map(|alias| &alias.name)).collect();
    let mut lines = String::new();
    let mut set = |key: &str, dice: &mut Dice| {
        let names = dice.some(&names);
        if dice.roll(2) == 0 {
            let text: Vec<_> = names.iter().map(|name| name.as_str()).collect();
            writeln!(lines, "{key} = '{}'", text.join(" ")).unwrap();
        } else {
            writeln!(lines, "{key} = {names:?}").unwrap();
        }
        let claim = names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(" ");
        let parsed = Set::<S>::parse(&claim).unwrap();
        assert!(parsed.unknown().next().is_none());
        parsed.scopes()
    };
    let granted = set("grant", dice);
    let declared = if catalog.declared { set("declared", dice) } else { Set::from_iter([]) };
    let limit = (dice.roll(3) == 0).then(|| set("limit", dice));
    Said { granted, declared, limit, lines }
}

/// Some of the entries of an enum, with the line that says so.
fn keys<T: Copy + ToString>(key: &str, all: &[T], dice: &mut Dice) -> (Vec<T>, String) {
    let some = dice.some(all);
    let names: Vec<_> = some.iter().map(ToString::to_string).collect();
    (some, format!("{key} = {names:?}\n"))
}

fn findings(catalog: &Catalog, lines: &str) -> Vec<Diagnostic> {
    let tests = format!("catalog = 'c.toml'\n[[case]]\nname = 'x'\n{lines}");
    cases::read("t.toml", tests.as_bytes()).unwrap_or_else(|refusals| panic!("{refusals}")).run(catalog)
}

/// Compares what a case says with a token that is made of the same, for many of them.
fn compare<S: CatalogScope + ToString>(
    file: &str,
    token: impl Fn(&Said<S>, &mut Dice) -> (Token<S>, String),
    rounds: usize,
) {
    let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let catalog = parse(file, &text).unwrap();
    let mut dice = Dice(7);
    let mut kinds = [0, 0];
    for _ in 0..rounds {
        let said = said::<S>(&catalog, &mut dice);
        let (token, conditions) = token(&said, &mut dice);
        let token = said.limit.map_or(token, |limit| token.limited_to(limit));
        let held: Vec<_> = token.scopes().iter().map(|scope| scope.to_string()).collect();
        let (mut can, mut cannot): (Vec<_>, Vec<_>) =
            catalog.scopes.iter().map(|scope| scope.name.clone()).partition(|name| held.contains(name));
        kinds = [kinds[0] + can.len(), kinds[1] + cannot.len()];
        let head = format!("{}{conditions}", said.lines);
        let lines = format!("{head}can = {can:?}\ncannot = {cannot:?}\n");
        let found = findings(&catalog, &lines);
        assert!(found.is_empty(), "{file}\n{lines}\n{found:#?}");
        let (from, to) = if dice.roll(2) == 0 && !can.is_empty() || cannot.is_empty() {
            (&mut can, &mut cannot)
        } else {
            (&mut cannot, &mut can)
        };
        to.push(from.remove(dice.roll(from.len())));
        let found = findings(&catalog, &format!("{head}can = {can:?}\ncannot = {cannot:?}\n"));
        let ids: Vec<_> = found.iter().map(Diagnostic::id).collect();
        assert_eq!(ids, ["assertion-failed"], "{found:#?}");
        assert!(found[0].notes().iter().all(|note| !note.is_empty()) && found[0].notes().len() == 1, "{found:#?}");
    }
    assert!(kinds.iter().all(|count| *count > rounds), "{kinds:?}");
}

#[test]
fn a_scope_is_effective_in_a_case_if_it_is_on_a_token() {
    let plain = |said: &Said<boomin::Scope>, _: &mut Dice| (Token::new(said.granted), String::new());
    compare("../catalogs/boomin.toml", plain, 100);
    compare("../catalogs/factory.toml", |said: &Said<factory::Scope>, _| (Token::new(said.granted), String::new()), 100);
    compare("../catalogs/seismic.toml", |said: &Said<seismic::Scope>, _| (Token::new(said.granted), String::new()), 300);
    let with_gates = |said: &Said<agents::Scope>, dice: &mut Dice| {
        let (open, line) = keys("gates", agents::Gate::ALL, dice);
        (Token::from(agents::Grant { granted: said.granted, gates: open.into_iter().fold(agents::Gates::NONE, agents::Gates::open) }), line)
    };
    compare("../catalogs/agents.toml", with_gates, 100);
    let with_roles = |said: &Said<feedback::Scope>, dice: &mut Dice| {
        let (roles, line) = keys("roles", feedback::Role::ALL, dice);
        let actor = feedback::Actor::ALL[dice.roll(feedback::Actor::ALL.len())];
        let Said { granted, declared, .. } = *said;
        let grant = feedback::Grant { granted, declared, actor, roles: roles.into_iter().collect() };
        (Token::from(grant), format!("actor = '{actor}'\n{line}"))
    };
    compare("../catalogs/feedback.toml", with_roles, 300);
    let with_all = |said: &Said<blog::Scope>, dice: &mut Dice| {
        let (roles, roles_line) = keys("roles", blog::Role::ALL, dice);
        let (gates, gates_line) = keys("gates", blog::Gate::ALL, dice);
        let actor = blog::Actor::ALL[dice.roll(blog::Actor::ALL.len())];
        let Said { granted, declared, .. } = *said;
        let (roles, gates) = (roles.into_iter().collect(), gates.into_iter().fold(blog::Gates::NONE, blog::Gates::open));
        let grant = blog::Grant { granted, declared, actor, roles, gates };
        (Token::from(grant), format!("actor = '{actor}'\n{roles_line}{gates_line}"))
    };
    compare("tests/it/blog.toml", with_all, 1500);
}

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
const VALUES: [&str; 14] =
    ["5", "a-b_C", "filters", "Filters", "all", "x.json", "history", "5:go", "a%2Fb", "..", "me;x", "shares", "download", "a~b"];

/// Paths like a template: with values, with another case, with the other slash at the end.
fn path(template: &str, dice: &mut Dice) -> String {
    let parts = template.split('/').map(|part| match part.split_once('{') {
        Some((before, rest)) => {
            let value = VALUES[dice.roll(VALUES.len())];
            let value = if rest.starts_with('*') && dice.roll(2) == 0 { format!("{value}/5") } else { value.to_owned() };
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
        let endpoint = &catalog.endpoints[dice.roll(catalog.endpoints.len())];
        let method = ["GET", "HEAD", "POST", "DELETE", &endpoint.method, &endpoint.method][dice.roll(6)];
        let path = path(&endpoint.path, &mut dice);
        let names: Vec<_> = catalog.scopes.iter().map(|scope| scope.name.as_str()).collect();
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
    assert!(seen[0] > rounds / 20 && seen[2] > rounds / 20 && seen[3] > rounds / 20 && seen[1] < rounds / 3, "{seen:?}");
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

/// The schema and the reader agree about the pages and the test files of the catalogs, and about what is none.
#[test]
fn the_schema_of_test_files_says_what_the_reader_says() {
    let (code, schema, _) = run(&["schema", "--of", "test"]);
    assert_eq!(code, Some(0));
    let validator = jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap();
    let is_valid = |text: &str| {
        let document: toml::Table = text.parse().unwrap();
        validator.is_valid(&serde_json::to_value(document).unwrap())
    };
    let mut files = 0;
    for folder in ["catalogs/tests", "cargo-scopes/src/pages/cases"] {
        for file in fs::read_dir(root().join(folder)).unwrap() {
            let file = file.unwrap().path();
            let name = file.file_name().unwrap().to_str().unwrap().to_owned();
            if name != "shop.toml" && (folder == "catalogs/tests" || name.ends_with(".fixed.toml")) {
                assert!(is_valid(&fs::read_to_string(&file).unwrap()), "{name}");
                files += 1;
            }
        }
    }
    assert!(files > 20);
    let case = |lines: &str| format!("catalog = 'c.toml'\n[[case]]\nname = 'x'\n{lines}");
    let refused = [
        "catalog = 'c.toml'".to_owned(),
        "[[case]]\nname = 'x'\ngrant = []\ncan = []".to_owned(),
        case("grant = []\ncan = ['a']").replace("name = 'x'\n", ""),
        case("can = ['a']"),
        case("grant = []\nanonymous = true\ncan = ['a']"),
        case("grant = 1\ncan = ['a']"),
        case("grant = []\ncan = 'a'"),
        case("grant = []\ncan = ['GET x']"),
        case("grant = []\ncan = ['a', 'a']"),
        case("grant = []\ncan = ['']"),
        case("grant = []\ncan = ['a']\nnote = 'x'"),
        case("grant = []\ncan = ['/x']"),
    ];
    for text in refused {
        assert!(!is_valid(&text), "{text}");
        let is_refused = cases::read("t.toml", text.as_bytes()).map_or(true, |cases| {
            let catalog = parse("c.toml", b"catalog.name = 'c'\n[scopes]\na = ''").unwrap();
            cases.run(&catalog).iter().any(|finding| finding.id() != "assertion-failed")
        });
        assert!(is_refused, "{text}");
    }
}
