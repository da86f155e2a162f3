//! Endpoints: from a method and a path to who may call, beside a router that only matches paths.

use std::collections::HashSet;

use scopes::CatalogScope;
use scopes::tower::EndpointTable;
use scopes_bench::callgrind;
use scopes_bench::case::{self, Case};

use crate::hostile;
use crate::report::{Goal, Section};
use factory::Scope as Factory;
use routes::Scope as Routes;

mod factory {
    scopes::scopes!("../catalogs/factory.toml");
}

include!(concat!(env!("OUT_DIR"), "/routes.rs"));

/// One request after the other, to as many endpoints as this at most.
const REQUESTS: usize = 500;

const ROUNDS: u64 = 10;

pub(crate) fn measure() -> Section {
    let mut section = Section::new("Endpoint lookup", INTRODUCTION, "instructions");
    let cases = cases();
    let case = |name: &str| case::find(&cases, name).expect("the case is listed");
    for (endpoints, requests) in [(178, requests::<Factory>().len()), (12_000, requests::<Routes>().len())] {
        #[expect(clippy::cast_precision_loss, reason = "there are few requests")]
        let per_request =
            |who: &str| callgrind::count(case(&format!("lookup/{endpoints}/{who}")), ROUNDS) / requests as f64;
        let what = format!("a request, {endpoints} endpoints");
        section.compare(&what, "matchit", per_request("scopes"), per_request("matchit"), Some(Goal::AtMost(1.05)));
        let build = |who: &str| callgrind::count_first(case(&format!("build/{endpoints}/{who}")));
        let what = format!("building the table, {endpoints} endpoints");
        section.compare(&what, "matchit", build("scopes"), build("matchit"), Some(Goal::AtMost(3.0)));
    }
    for [short, long] in hostile::pairs() {
        let counts = [long, short].map(|case| (callgrind::count(&case, 1), case));
        let [(long, case), (short, _)] = counts;
        section.compare(case.name(), "half of it", long, short, Some(Goal::AtMost(2.1)));
    }
    section
}

const INTRODUCTION: &str = "\
`EndpointTable::find` beside `matchit`, the router inside of it and of axum, in the version that axum has and with the same \
paths. `matchit` finds the \
path only; the table finds the method and the rule too, and makes sure that no other router could read the path as \
another endpoint. Requests go to endpoints of all kinds in turn. Below are paths of 64 KiB that somebody wants to be slow, in \
a catalog with two thousand endpoints that they may be, beside paths of 32 KiB.";

pub(crate) fn cases() -> Vec<Case> {
    [of::<Factory>(178), of::<Routes>(12_000)].into_iter().flatten().collect()
}

fn of<S: CatalogScope>(endpoints: usize) -> [Case; 4] {
    let name = |work: &str, who: &str| format!("{work}/{endpoints}/{who}");
    [
        Case::new(
            name("lookup", "scopes"),
            || (EndpointTable::<S>::new(), requests::<S>()),
            |(table, requests)| requests.iter().filter(|(method, path)| table.find(method, path).is_ok()).count(),
        ),
        Case::new(
            name("lookup", "matchit"),
            || (router(&paths::<S>()), requests::<S>()),
            |(router, requests)| requests.iter().filter(|(_, path)| router.at(path).is_ok()).count(),
        ),
        Case::new(name("build", "scopes"), || (), |()| EndpointTable::<S>::new()),
        Case::new(name("build", "matchit"), paths::<S>, |paths| router(paths)),
    ]
}

fn router(paths: &[String]) -> matchit::Router<usize> {
    let mut router = matchit::Router::new();
    for (position, path) in paths.iter().enumerate() {
        router.insert(path, position).expect("the table holds the same paths");
    }
    router
}

/// The paths of a catalog, each once, with parameters named by their position.
fn paths<S: CatalogScope>() -> Vec<String> {
    let unified = |path: &str| {
        let segments = path.split('/').enumerate();
        let segments =
            segments.map(|(at, text)| if text.starts_with('{') { format!("{{{at}}}") } else { text.to_owned() });
        segments.collect::<Vec<_>>().join("/")
    };
    let mut seen = HashSet::new();
    let paths = S::endpoints().iter().map(|endpoint| unified(endpoint.path));
    paths.filter(|path| seen.insert(path.clone())).collect()
}

/// A request for each endpoint, or for some from everywhere where they are many.
fn requests<S: CatalogScope>() -> Vec<(&'static str, String)> {
    let endpoints = S::endpoints();
    let some = endpoints.iter().step_by(endpoints.len().div_ceil(REQUESTS));
    some.map(|endpoint| (endpoint.method, concrete(endpoint.path))).collect()
}

fn concrete(path: &str) -> String {
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "0f8fad5b-d9cb" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}
