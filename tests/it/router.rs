//! The router that takes only guarded handlers: what it records is what it serves.

use std::collections::{BTreeMap, BTreeSet};
use std::future::ready;

use crate::server::{self, Answer, Count, Keys, Server};
use axum::extract::{MatchedPath, Path, Request, State};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use axum::{Extension, Json};
use scopes::axum::{MethodRouter, Router, delete, get, head, options, patch, post, put, trace};
use scopes::catalog::Access;
use scopes::tower::AuthenticationLayer;
use scopes::{All, Any, Reason, RequiredScopes, Requirement, Route, Serves, authenticated, public, requires};
use serde_json::Value;

mod access {
    scopes::scopes!("catalogs/boomin.toml");
}
mod agents {
    scopes::scopes!("catalogs/agents.toml");
}
mod wide {
    scopes::scopes!("tests/fixtures/wide.toml");
}

use access::{Token, org, series, units};
use agents::{control, entries};

#[public(reason = "anybody may look")]
async fn open(path: MatchedPath) -> String {
    format!("open {}", path.as_str())
}

#[authenticated(Token)]
async fn known(path: MatchedPath) -> String {
    format!("known {}", path.as_str())
}

#[requires(series::read)]
async fn read(path: MatchedPath) -> String {
    format!("read {}", path.as_str())
}

#[requires(any(series::update, all(series::create, units::publish)))]
async fn write(path: MatchedPath) -> String {
    format!("write {}", path.as_str())
}

fn authentication(keys: &Keys) -> AuthenticationLayer<access::Scope> {
    let keys = keys.clone();
    AuthenticationLayer::new(move |token| {
        ready(server::verify::<access::Scope>(&keys, &token).map(|claims| Token::new(claims.scope.scopes())))
    })
}

struct Service {
    keys: Keys,
    server: Server,
}

impl Service {
    fn start(router: Router) -> Self {
        let keys = Keys::new();
        let router = router.layer(authentication(&keys)).into_inner();
        Self { server: Server::start(router), keys }
    }

    /// Asks with a token that was granted these scopes, or without one.
    fn ask(&self, method: &str, path: &str, granted: Option<&str>) -> Answer {
        self.server.ask(method, path, granted.map(|scope| self.keys.bearer(scope)).as_deref())
    }

    fn status(&self, method: &str, path: &str, granted: Option<&str>) -> u16 {
        self.ask(method, path, granted).status
    }
}

/// Everything that a record says, in one line.
fn line(route: &Route) -> String {
    let reason = match route.access() {
        Access::Public => format!(": {}", route.reason()),
        _ => String::new(),
    };
    format!("{} | {} | {}{reason}", route.methods().join(","), route.path(), route.access())
}

fn lines(router: &Router) -> Vec<String> {
    router.requirements().iter().map(line).collect()
}

const WRITE: &str = "any(series:update, all(series:create, units:publish))";

fn leaves() -> Router {
    Router::new()
        .route("/", get(open).post(write))
        .route("/leaf", put(read).patch(write).delete(known))
        .route("/leaf/", get(read))
        .route("/{leaf}/by/{id}", options(open).trace(known))
}

/// Routers nested in every way that axum has.
fn nested() -> Router {
    let branches = Router::new()
        .nest("/branch", leaves())
        .nest("/slash/", leaves())
        .nest("/{branch}/of", leaves())
        .route("/files/{*rest}", head(read));
    Router::new()
        .route("/", get(known))
        .nest("/tree", branches.clone())
        .nest("/{tenant}/trees/", branches.clone())
        .merge(Router::new().nest("/a/b", Router::new().nest("/c", Router::new().nest("/d/", leaves()))))
        .route("/last", delete(write))
}

/// A request path for a template.
fn filled(template: &str) -> String {
    let segments = template.split('/').map(|part| match part.strip_prefix('{') {
        Some(parameter) if parameter.starts_with('*') => "x/y",
        Some(_) => "7",
        None => part,
    });
    segments.collect::<Vec<_>>().join("/")
}

#[test]
fn every_route_is_recorded_as_it_is_served() {
    let router = nested();
    let recorded = router.requirements().to_vec();
    assert_eq!(recorded.len(), 1 + 2 * (3 * 8 + 1) + 8 + 1);
    let service = Service::start(router);
    let everything = access::ScopeSet::all().to_string();
    for route in &recorded {
        let (name, refused) = match route.access().to_string().as_str() {
            "public" => ("open", [200, 200]),
            "any valid token" => ("known", [401, 200]),
            "series:read" => ("read", [401, 403]),
            WRITE => ("write", [401, 403]),
            other => panic!("{other}"),
        };
        let (template, path) = (route.path(), filled(route.path()));
        for method in route.methods() {
            let answer = service.ask(method, &path, Some(&everything));
            let body = if *method == "HEAD" { String::new() } else { format!("{name} {template}") };
            assert_eq!((answer.status, answer.body), (200, body), "{method} {path}");
            let statuses = [None, Some("org:read")].map(|granted| service.status(method, &path, granted));
            assert_eq!(statuses, refused, "{method} {path}");
        }
    }
}

#[test]
fn nothing_is_served_that_is_not_recorded() {
    let router = nested();
    let mut recorded: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for route in router.requirements() {
        recorded.entry(filled(route.path())).or_default().extend(route.methods());
    }
    let service = Service::start(router);
    for (path, methods) in recorded {
        for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"] {
            let is_served = service.status(method, &path, None) != 405;
            assert_eq!(is_served, methods.contains(method), "{method} {path}");
        }
    }
}

#[test]
fn records_keep_their_order_and_say_everything() {
    let router = Router::new()
        .route("/", get(open))
        .merge(Router::new().route("/b", post(known)).route("/a", delete(read)))
        .nest("/n", leaves())
        .mount_public(Reason("files for the page"), "/assets", axum::Router::new().fallback(|| async {}))
        .mount_requiring::<Any<(org::Read, All<(series::Read, units::Read)>)>>("/", axum::Router::new())
        .route("/", put(write))
        .nest("/m/", Router::new().mount_requiring::<org::Read>("/metrics", axum::Router::new()));
    assert_eq!(
        lines(&router),
        [
            "GET,HEAD | / | public: anybody may look",
            "POST | /b | any valid token",
            "DELETE | /a | series:read",
            "GET,HEAD | /n | public: anybody may look",
            &format!("POST | /n | {WRITE}"),
            "PUT | /n/leaf | series:read",
            &format!("PATCH | /n/leaf | {WRITE}"),
            "DELETE | /n/leaf | any valid token",
            "GET,HEAD | /n/leaf/ | series:read",
            "OPTIONS | /n/{leaf}/by/{id} | public: anybody may look",
            "TRACE | /n/{leaf}/by/{id} | any valid token",
            " | /assets | public: files for the page",
            " | / | any(org:read, all(series:read, units:read))",
            &format!("PUT | / | {WRITE}"),
            " | /m/metrics | org:read",
        ]
    );
    let shown: Vec<_> = router.requirements().iter().map(ToString::to_string).collect();
    let (head, tail) = (&shown[..3], &shown[11..]);
    assert_eq!(head, ["GET /", "POST /b", "DELETE /a"]);
    assert_eq!(tail, ["everything below /assets", "everything below /", "PUT /", "everything below /m/metrics"]);
    let mounts: Vec<_> =
        router.requirements().iter().filter(|route| route.serves() == Serves::Mount).map(Route::path).collect();
    assert_eq!(mounts, ["/assets", "/", "/m/metrics"]);
    let catalogs: BTreeSet<_> = router.requirements().iter().map(Route::catalog).collect();
    assert_eq!(catalogs, BTreeSet::from([None, Some("boomin")]));
}

#[test]
fn head_is_recorded_where_it_goes() {
    let explicit = ["GET | /x | public: anybody may look", "HEAD | /x | series:read"];
    assert_eq!(lines(&Router::new().route("/x", get(open).head(read))), explicit);
    assert_eq!(lines(&Router::new().route("/x", get(open)).route("/x", head(read))), explicit);
    let merged = Router::new().route("/x", get(open)).merge(Router::new().route("/x", head(read)));
    assert_eq!(lines(&merged), explicit);
    let reverse = Router::new().route("/x", head(read).get(open));
    assert_eq!(lines(&reverse), [explicit[1], explicit[0]]);
    let beside = Router::new().route("/x", head(read)).route("/x/", get(open)).nest("/n", merged);
    let nested = ["GET | /n/x | public: anybody may look", "HEAD | /n/x | series:read"];
    assert_eq!(lines(&beside), [explicit[1], "GET,HEAD | /x/ | public: anybody may look", nested[0], nested[1]]);
    let service = Service::start(beside);
    assert_eq!(["/x", "/x/", "/n/x"].map(|path| service.status("HEAD", path, None)), [401, 200, 401]);
}

#[test]
fn what_is_not_routed_is_answered_as_axum_does() {
    let service = Service::start(Router::new().route("/series", get(read).post(write)).nest("/n", leaves()));
    let everything = access::ScopeSet::all().to_string();
    for granted in [None, Some(""), Some(everything.as_str())] {
        let empty = Answer { status: 404, challenge: None, allow: None, content_type: None, body: String::new() };
        for path in ["/", "/nowhere", "/series/", "/series/7", "/SERIES", "/n/", "/n/nowhere"] {
            assert_eq!(service.ask("GET", path, granted), empty, "{path}");
        }
        for (method, path, allow) in [("DELETE", "/series", "GET,HEAD,POST"), ("OPTIONS", "/n", "GET,HEAD,POST")] {
            let answer = service.ask(method, path, granted);
            assert_eq!((answer.status, answer.allow.as_deref()), (405, Some(allow)), "{method} {path}");
        }
    }
    let nothing = Service::start(Router::default());
    assert_eq!(nothing.status("GET", "/", None), 404);
}

#[test]
fn slashes_are_joined_as_axum_joins_them() {
    let leaf = || Router::new().route("//leaf", get(open)).route("/{{leaf}}//", get(open));
    let router = Router::new().nest("/a", leaf()).nest("/b/", leaf()).nest("/c//", leaf());
    let templates: Vec<_> = router.requirements().iter().map(|route| route.path().to_owned()).collect();
    assert_eq!(templates, ["/a//leaf", "/a/{{leaf}}//", "/b/leaf", "/b/{{leaf}}//", "/c//leaf", "/c//{{leaf}}//"]);
    let service = Service::start(router);
    for template in templates {
        let path = template.replace("{{", "{").replace("}}", "}");
        let head = format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
        assert_eq!(service.server.send(head.as_bytes()).body, format!("open {template}"), "{path}");
    }
}

/// A plain router of which nothing is known, and how often it ran.
fn plain(runs: &Count) -> axum::Router {
    let run = |name: &'static str| {
        let runs = runs.clone();
        move |request: Request| {
            runs.add();
            ready(format!("{name} {}", request.uri().path()))
        }
    };
    axum::Router::new()
        .route("/", axum::routing::get(run("root")))
        .route("/inner/{id}", axum::routing::any(run("inner")))
        .nest("/deep", axum::Router::new().route("/er", axum::routing::post(run("deeper"))))
        .fallback(run("fallback"))
}

#[test]
fn a_mount_is_guarded_on_every_route_and_on_its_fallback() {
    let runs = Count::default();
    let router = Router::new()
        .route("/own", get(open))
        .mount_requiring::<org::Read>("/m", plain(&runs))
        .nest("/nested", Router::new().mount_requiring::<org::Read>("/m", plain(&runs)));
    let service = Service::start(router);
    let table = [
        ("GET", "", "root /"),
        ("HEAD", "", ""),
        ("GET", "/inner/7", "inner /inner/7"),
        ("PURGE", "/inner/7", "inner /inner/7"),
        ("POST", "/deep/er", "deeper /er"),
    ];
    let nested = table.map(|(method, below, body)| (method, format!("/nested/m{below}"), body));
    let fallback = [("GET", "/nowhere", "fallback /nowhere"), ("POST", "/at/all", "fallback /at/all")];
    let whole = table.iter().chain(&fallback).map(|(method, below, body)| (*method, format!("/m{below}"), *body));
    for (method, path, body) in whole.chain(nested) {
        for (granted, status) in [(None, 401), (Some(""), 403), (Some("series:read"), 403)] {
            assert_eq!(service.status(method, &path, granted), status, "{method} {path}");
        }
        assert_eq!(runs.take(), 0, "{method} {path}");
        let answer = service.ask(method, &path, Some("org:read"));
        assert_eq!((answer.status, answer.body.as_str()), (200, body), "{method} {path}");
        assert_eq!(runs.take(), 1, "{method} {path}");
    }
    for (method, below) in [("POST", ""), ("GET", "/deep/er")] {
        let statuses =
            [None, Some(""), Some("org:read")].map(|granted| service.status(method, &format!("/m{below}"), granted));
        assert_eq!(statuses, [401, 403, 405], "{method} {below}");
    }
    assert_eq!(service.status("GET", "/own", None), 200);
    assert_eq!(service.status("GET", "/elsewhere", None), 404);
}

/// axum forgets the fallback of a router that is nested twice, if the one in between has none.
#[test]
fn a_fallback_that_axum_forgets_is_open_to_nobody() {
    let runs = Count::default();
    let inner = Router::new().mount_requiring::<org::Read>("/m", plain(&runs));
    let service = Service::start(Router::new().nest("/n", inner));
    let unguarded = axum::Router::new().nest("/n", axum::Router::new().nest("/m", plain(&runs)));
    let unguarded = Server::start(unguarded);
    for path in ["/n/m/nowhere", "/n/nowhere"] {
        assert_eq!(unguarded.get(path, None).status, 404, "{path}");
        assert_eq!([None, Some("org:read")].map(|granted| service.status("GET", path, granted)), [404, 404], "{path}");
    }
    assert_eq!(runs.take(), 0);
}

#[test]
fn a_mount_at_the_root_stands_beside_the_routes() {
    let runs = Count::default();
    let router = Router::new()
        .route("/own", get(open))
        .mount_requiring::<org::Read>("/", plain(&runs))
        .route("/later", get(open))
        .mount_public(Reason("files for the page"), "/assets", plain(&runs));
    let service = Service::start(router);
    for (path, statuses) in [
        ("/own", [200, 200, 200]),
        ("/later", [200, 200, 200]),
        ("/", [401, 403, 200]),
        ("/inner/7", [401, 403, 200]),
        ("/nowhere", [401, 403, 200]),
        ("/own/", [401, 403, 200]),
        ("/assets", [200, 200, 200]),
        ("/assets/inner/7", [200, 200, 200]),
        ("/assets/nowhere", [200, 200, 200]),
        ("/assetsandmore", [401, 403, 200]),
    ] {
        let granted = [None, Some("series:read"), Some("org:read")];
        assert_eq!(granted.map(|granted| service.status("GET", path, granted)), statuses, "{path}");
    }
    assert_eq!(service.status("POST", "/own", None), 405);
}

/// It is not known what a plain router without a fallback does not have, so its 404 is guarded too.
#[test]
fn a_mount_without_a_fallback_hides_what_it_does_not_have() {
    let without = || axum::Router::new().route("/has", axum::routing::get(|| async {}));
    let at_root = Service::start(Router::new().route("/own", get(open)).mount_requiring::<org::Read>("/", without()));
    let below = Service::start(Router::new().route("/own", get(open)).mount_requiring::<org::Read>("/m", without()));
    let statuses = |service: &Service, path: &str| {
        [None, Some(""), Some("org:read")].map(|granted| service.status("GET", path, granted))
    };
    assert_eq!(statuses(&at_root, "/has"), [401, 403, 200]);
    assert_eq!(statuses(&at_root, "/nowhere"), [401, 403, 404]);
    assert_eq!(statuses(&below, "/m/has"), [401, 403, 200]);
    assert_eq!(statuses(&below, "/m/nowhere"), [404, 404, 404]);
    assert_eq!(statuses(&below, "/nowhere"), [404, 404, 404]);
}

#[test]
fn mounts_may_require_several_scopes() {
    type Needed = Any<(org::Read, All<(series::Read, units::Read)>)>;
    let runs = Count::default();
    let service = Service::start(Router::new().mount_requiring::<Needed>("/m", plain(&runs)));
    for (granted, status) in [("", 403), ("series:read", 403), ("series:read units:read", 200), ("org:read", 200)] {
        assert_eq!(service.status("GET", "/m/x", Some(granted)), status, "{granted}");
    }
}

/// What two handlers and a layer share.
#[derive(Clone)]
struct Shelf {
    name: &'static str,
}

#[requires(series::read)]
async fn shelf(State(Shelf { name }): State<Shelf>, Path(id): Path<u8>) -> String {
    format!("{name} {id}")
}

#[test]
fn state_is_handed_to_the_handlers() {
    let shelves: Router<Shelf> = Router::new().route("/shelf/{id}", get(shelf).put(shelf));
    let plain = axum::Router::new().route("/", axum::routing::get(async |State(shelf): State<Shelf>| shelf.name));
    let router: Router<Shelf> = shelves.mount_requiring::<org::Read>("/plain", plain).nest("/n", Router::new());
    let router: Router = router.with_state(Shelf { name: "poetry" });
    let recorded = ["GET,HEAD | /shelf/{id} | series:read", "PUT | /shelf/{id} | series:read", " | /plain | org:read"];
    assert_eq!(lines(&router), recorded);
    let service = Service::start(router);
    assert_eq!(service.ask("GET", "/shelf/7", Some("series:read")).body, "poetry 7");
    assert_eq!(service.ask("GET", "/plain", Some("org:read")).body, "poetry");
    assert_eq!(service.status("PUT", "/shelf/7", None), 401);
}

/// The names of the layers that a request went through, outermost first.
#[derive(Clone, Default)]
struct Went(Vec<&'static str>);

async fn went(name: &'static str, mut request: Request, next: Next) -> Response {
    let mut went = request.extensions_mut().remove::<Went>().unwrap_or_default();
    went.0.push(name);
    let shown = went.0.join(" ");
    request.extensions_mut().insert(went);
    let mut response = next.run(request).await;
    response.headers_mut().entry("allow").or_insert(shown.parse().unwrap());
    response
}

#[public(reason = "shows the layers")]
async fn layers(Extension(Went(names)): Extension<Went>) -> String {
    names.join(" ")
}

#[test]
fn layers_stand_around_what_was_added_before_them() {
    let layer = |name: &'static str| from_fn(move |request, next| went(name, request, next));
    let router: Router = Router::new()
        .route("/a", get(layers).layer(layer("get")).put(layers).layer(layer("both")).post(layers))
        .layer(layer("first"))
        .route("/b", get(layers).route_layer(layer("route")))
        .route_layer(layer("matched"))
        .layer(layer("second"))
        .route("/c", get(layers).layer(layer("own")));
    assert_eq!(router.requirements().len(), 5);
    let service = Service::start(router.layer(layer("outermost")));
    for (method, path, status, expected) in [
        ("GET", "/a", 200, "outermost second matched first both get"),
        ("PUT", "/a", 200, "outermost second matched first both"),
        ("POST", "/a", 200, "outermost second matched first"),
        ("GET", "/b", 200, "outermost second matched route"),
        ("GET", "/c", 200, "outermost own"),
    ] {
        let answer = service.ask(method, path, None);
        assert_eq!((answer.status, answer.body.as_str()), (status, expected), "{method} {path}");
    }
    // A request that no route takes, by the header that the innermost layer sets.
    let nowhere = service.ask("GET", "/nowhere", None);
    assert_eq!((nowhere.status, nowhere.allow.as_deref()), (404, Some("outermost second first")));
}

#[test]
fn guards_run_before_bodies_are_read_and_paths_are_parsed() {
    #[requires(series::read)]
    async fn strict(Path(_): Path<u8>, Json(_): Json<Value>) {}
    let service = Service::start(Router::new().route("/{id}", post(strict)));
    let statuses =
        [None, Some(""), Some("series:read")].map(|granted| service.status("POST", "/not-a-number", granted));
    assert_eq!(statuses, [401, 403, 400]);
}

#[test]
fn routers_of_two_catalogs_live_together() {
    #[requires(entries::read)]
    async fn entries() {}
    let router: Router = Router::new().route("/series", get(read)).route("/entries", get(entries));
    assert_eq!(lines(&router), ["GET,HEAD | /series | series:read", "GET,HEAD | /entries | entries:read"]);
    let catalogs: Vec<_> = router.requirements().iter().map(Route::catalog).collect();
    assert_eq!(catalogs, [Some("boomin"), Some("agents")]);
    let service = Service::start(router);
    assert_eq!(service.status("GET", "/series", Some("series:read")), 200);
    assert_eq!(service.status("GET", "/entries", Some("entries:read")), 500);
    let [logged] = &service.server.log.take()[..] else { panic!() };
    assert!(logged.contains(" route=GET /entries status=500 catalog=agents cause="), "{logged}");
}

#[test]
fn every_method_has_a_function_and_a_way_to_add_it() {
    let first = [
        Router::<()>::new().route("/", get(open)),
        Router::new().route("/", head(open)),
        Router::new().route("/", post(open)),
        Router::new().route("/", put(open)),
        Router::new().route("/", patch(open)),
        Router::new().route("/", delete(open)),
        Router::new().route("/", options(open)),
        Router::new().route("/", trace(open)),
    ];
    let methods =
        |router: &Router| router.requirements().iter().map(|route| route.methods().join(",")).collect::<Vec<_>>();
    let expected = ["GET,HEAD", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];
    assert_eq!(first.iter().flat_map(methods).collect::<Vec<_>>(), expected);
    let all = post(open).put(open).patch(open).delete(open).options(open).trace(open).head(open).get(open);
    let debug = format!("{:?}", post::<_, _, ()>(open).get(open));
    assert_eq!(debug, r#"MethodRouter { serves: [These(["POST"]), These(["GET", "HEAD"])], .. }"#);
    let all = Router::new().route("/", all.clone()).nest("/n", Router::new().route("/", all));
    let expected = ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "HEAD", "GET"];
    assert_eq!(methods(&all), [expected, expected].concat());
    let service = Service::start(all);
    let served = expected.map(|method| service.status(method, "/", None));
    assert_eq!(served, [200; 8]);
}

#[test]
fn sixteen_parameters_are_as_many_as_axum_takes() {
    #[requires(series::read)]
    #[expect(clippy::too_many_arguments, reason = "as many as axum takes")]
    async fn many(
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: State<u8>,
        _: String,
    ) {
    }
    let router: Router<u8> = Router::new().route("/", post(many));
    assert_eq!(lines(&router.with_state(7)), ["POST | / | series:read"]);
}

#[test]
fn debug_shows_the_records() {
    let router: Router = Router::new().route("/", get(known));
    let shown = format!("{router:?}");
    assert!(shown.starts_with("Router { routes: [Route { ") && shown.ends_with("], .. }"), "{shown}");
    assert!(
        shown.contains(r#"path: "/""#)
            && shown.contains(r#"access: Authenticated, reason: "", optional: {}, catalog: Some("boomin")"#),
        "{shown}"
    );
}

#[test]
fn axum_panics_where_it_would() {
    let panics = |build: fn() -> Router| std::panic::catch_unwind(build).is_err();
    assert!(panics(|| Router::new().route("/", get(open)).route("/", get(read))));
    assert!(panics(|| Router::new().route("/", get(open).get(read))));
    assert!(panics(|| Router::new().route("no-slash", get(open))));
    assert!(panics(|| Router::new().nest("/", leaves())));
    assert!(panics(|| Router::new().merge(leaves()).merge(leaves())));
    assert!(panics(|| Router::new().route_layer(from_fn(async |request, next| went("x", request, next).await))));
}

fn scopes_of<R: Requirement>() -> RequiredScopes {
    RequiredScopes::of::<R>()
}

#[test]
fn requirements_as_data_are_what_the_attribute_says() {
    type Nested = Any<(entries::Read, All<(control::audit::Read, Any<(entries::ReadAllStatuses, entries::Read)>)>)>;
    let table = [
        (scopes_of::<series::Read>(), "series:read", "series:read"),
        (scopes_of::<All<(units::Read, series::Read)>>(), "all(units:read, series:read)", "series:read units:read"),
        (scopes_of::<Any<(units::Read, series::Read)>>(), "any(units:read, series:read)", "series:read units:read"),
        (
            scopes_of::<Nested>(),
            "any(entries:read, all(control:audit:read, any(entries:read_all_statuses, entries:read)))",
            "control:audit:read entries:read entries:read_all_statuses",
        ),
    ];
    for (scopes, shown, names) in table {
        assert_eq!(scopes.to_string(), shown);
        assert_eq!(scopes.names().into_iter().collect::<Vec<_>>().join(" "), names);
    }
    let one = |name| RequiredScopes::One(name);
    let all = RequiredScopes::All(vec![one("units:read"), one("series:read")]);
    assert_eq!(scopes_of::<All<(units::Read, series::Read)>>(), all);
    assert_eq!(RequiredScopes::Any(vec![]).to_string(), "any()");
}

/// The alternatives, each as its names, one after the other.
fn alternatives(scopes: &RequiredScopes) -> Option<Vec<String>> {
    let alternatives = scopes.alternatives()?;
    Some(alternatives.into_iter().map(|names| names.into_iter().collect::<Vec<_>>().join(" ")).collect())
}

#[test]
fn alternatives_are_the_fewest_that_say_the_same() {
    use RequiredScopes::{All, Any, One};
    let [a, b, c, d] = ["a", "b", "c", "d"].map(One);
    let all = |members: &[&RequiredScopes]| All(members.iter().copied().cloned().collect());
    let any = |members: &[&RequiredScopes]| Any(members.iter().copied().cloned().collect());
    let table: [(RequiredScopes, &[&str]); 11] = [
        (a.clone(), &["a"]),
        (all(&[&a, &b]), &["a b"]),
        (any(&[&b, &a]), &["a", "b"]),
        (any(&[&a, &a]), &["a"]),
        (all(&[&a, &a]), &["a"]),
        (any(&[&a, &all(&[&a, &b])]), &["a"]),
        (all(&[&any(&[&a, &b]), &any(&[&c, &d])]), &["a c", "a d", "b c", "b d"]),
        (all(&[&a, &any(&[&a, &b])]), &["a"]),
        (any(&[&all(&[&a, &b]), &all(&[&b, &a, &c]), &d]), &["a b", "d"]),
        (any(&[]), &[]),
        (all(&[]), &[""]),
    ];
    for (scopes, expected) in table {
        assert_eq!(alternatives(&scopes).unwrap(), expected, "{scopes}");
    }
    assert_eq!(alternatives(&all(&[&a, &any(&[])])).unwrap(), [""; 0]);
}

#[test]
fn more_than_a_thousand_alternatives_are_not_written_out() {
    use RequiredScopes::{All, Any, One};
    let names: Vec<_> = wide::CATALOG.scopes().map(|scope| scope.name).collect();
    let choice = |from: usize, count: usize| Any(names[from..from + count].iter().copied().map(One).collect());
    let count = |scopes: RequiredScopes| scopes.alternatives().map(|alternatives| alternatives.len());
    assert_eq!(count(All(vec![choice(0, 32), choice(32, 32)])), Some(1024));
    assert_eq!(count(All(vec![choice(0, 25), choice(32, 41)])), None);
    assert_eq!(count(All(vec![choice(0, 2), All(vec![choice(2, 33), choice(40, 33)])])), None);
    let half = |from| All(vec![choice(from, 16), choice(from + 16, 32)]);
    assert_eq!(count(Any(vec![half(0), half(48)])), Some(1024));
    assert_eq!(count(Any(vec![half(0), half(48), choice(100, 1)])), None);
    let deep = (0..40).fold(choice(0, 2), |inner, level| All(vec![inner, choice(level * 2, 2)]));
    assert_eq!(count(deep), None);
}

/// A handler as another crate could write one: what it is made of decides, not what it is called.
#[test]
fn method_routers_can_be_made_elsewhere() {
    fn routes<State: Clone + Send + Sync + 'static>() -> MethodRouter<State> {
        get(open).post(read)
    }
    let router: Router = Router::new().route("/", routes());
    assert_eq!(lines(&router), ["GET,HEAD | / | public: anybody may look", "POST | / | series:read"]);
}
