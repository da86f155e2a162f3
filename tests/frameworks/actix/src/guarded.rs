//! The scope that takes only guarded handlers: what it records, and what it checks.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::panic::catch_unwind;

use actix_web::dev::{AppService, HttpServiceFactory};
use actix_web::guard::GuardContext;
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data, Path};
use actix_web::{HttpRequest, HttpResponse, get, post, route};
use scopes::__private::{Declared, DeclaredRoute};
use scopes::actix::{self as guarded, Scope, scope};
use scopes::{Granted, Reason, Route, authenticated, public, requires};
use tracing::Level;

use crate::common::access::library;
use crate::common::{Answer, Authenticated, Granting as _, Service, access, ask, logged};
use crate::service::authenticate;
use crate::tests::{Eager, serve};

mod shop {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes."orders:read"]
            description = "Read orders."
            [scopes."orders:read".endpoints]
            "GET /api/orders/{id}" = "Work on orders."
            "GET /api/files/{*path}" = "Work on orders."
            [scopes."orders:write"]
            description = "Write orders."
            [scopes."orders:write".endpoints]
            "POST /api/orders/{id}/items/{item}" = "Work on orders."
            "GET /api/archive/{*path}" = "Work on orders."
            [public.endpoints]
            "GET /api/health" = { reason = "the load balancer asks without a token" }
            "GET /api/assets/{*path}" = { reason = "everybody gets the web page" }
        "#
    );
}

use shop::orders;

#[public(reason = "the load balancer asks without a token")]
#[get("/health")]
async fn health() -> &'static str {
    "up"
}

#[requires(orders::read)]
#[get(r"/orders/{id:\d+}")]
async fn show(id: Path<u64>) -> String {
    format!("order {id}")
}

#[authenticated(access::Token)]
#[get("")]
async fn here() -> &'static str {
    "here"
}

#[authenticated(access::Token)]
#[get("/")]
async fn at_slash() -> &'static str {
    "at slash"
}

fn is_plain(request: &GuardContext<'_>) -> bool {
    request.head().headers().contains_key("x-plain")
}

#[public(reason = "a guard decides")]
#[get("/plain", guard = "is_plain")]
async fn plain() -> &'static str {
    "plain"
}

#[public(reason = "two methods")]
#[route("/two/{name}", method = "GET", method = "PUT")]
async fn two(path: Path<(String, String)>) -> String {
    format!("{} {}", path.0, path.1)
}

/// The scope with the empty path around each of them changes nothing about which requests they get.
#[test]
fn attributes_mean_what_they_do_on_a_scope_of_actix_web() {
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), |config| {
        let inner = scope("/in/{place}").service(here).service(at_slash).service(plain).service(two).service(last);
        config.service(scope("/api").wrap(from_fn(authenticate::<access::Scope>)).service(inner));
    });
    let everything = service.everything();
    let table = [
        ("GET", "/api/in/a", "here"),
        ("GET", "/api/in/a/", "at slash"),
        ("GET", "/api/in/a/two/b", "a b"),
        ("GET", "/api/in/a%20b/two/b%2Fc", "a b b/c"),
        ("PUT", "/api/in/a/two/b", "a b"),
        ("GET", "/api/in/a/last", "last"),
    ];
    for (method, path, body) in table {
        assert_eq!(ask(address, method, path, &[&everything]), Answer::success(body), "{method} {path}");
    }
    for (method, path) in [("DELETE", "/api/in/a/two/b"), ("GET", "/api/in/a/plain"), ("GET", "/api/in/a/two/b/c")] {
        assert_eq!(ask(address, method, path, &[&everything]).status, 404, "{method} {path}");
    }
}

#[requires(orders::write)]
#[post("/{item}")]
async fn add() -> &'static str {
    "added"
}

#[requires(orders::read)]
async fn file() -> &'static str {
    "file"
}

fn api() -> Scope {
    scope("/api")
        .service(health)
        .service(show)
        .service(scope("/orders/{id}/items").service(add))
        .route("/files/{path:.*}", guarded::get(file))
        .mount_public(Reason("everybody gets the web page"), "/assets", web::scope(""))
        .mount_requiring::<orders::Write>("/archive", web::scope(""))
}

#[test]
fn a_scope_lists_what_its_routes_ask_for() {
    let routes: Vec<String> = api().requirements().iter().map(|route| format!("{route:#}")).collect();
    let expected = [
        "GET /api/health: public (the load balancer asks without a token)",
        "GET /api/orders/{id}: orders:read",
        "POST /api/orders/{id}/items/{item}: orders:write",
        "GET /api/files/{*path}: orders:read",
        "everything below /api/assets: public (everybody gets the web page)",
        "everything below /api/archive: orders:write",
    ];
    assert_eq!(routes, expected);
}

#[test]
fn a_route_is_found_as_catalogs_write_it_and_as_actix_web_does() {
    let api = api();
    for path in ["/api/orders/{id}", r"/api/orders/{id:\d+}"] {
        assert_eq!(api.requirement("GET", path).unwrap().access().to_string(), "orders:read", "{path}");
    }
    assert!(api.requirement("HEAD", "/api/orders/{id}").is_none());
    assert!(api.requirement("GET", "/api/orders/7").is_none());
}

#[test]
fn paths_are_recorded_as_catalogs_write_them() {
    let table = [
        ("", ""),
        ("/items", "/items"),
        ("items", "/items"),
        ("/items/{id}", "/items/{id}"),
        (r"/items/{id:\d+}/parts/{part:[a-z]{2}}", "/items/{id}/parts/{part}"),
        ("/items/{id}:approve", "/items/{id}:approve"),
        ("/files/{path:.*}", "/files/{*path}"),
        ("/files/{path:.+}", "/files/{*path}"),
        ("/files/{path}*", "/files/{*path}"),
        ("/files/{path:(.*)}", "/files/{*path}"),
        ("/files/{path:[^x]+}", "/files/{*path}"),
        ("/files/{path:[a-z/]+}", "/files/{*path}"),
        ("/files/{path:[^/]+}", "/files/{path}"),
        (r"/files/{name:[\w.-]+}", "/files/{name}"),
        (r"/{a:\d+}.{b:[^/]*}", "/{a}.{b}"),
    ];
    for (written, recorded) in table {
        assert_eq!(scope("").route(written, guarded::get(file)).requirements()[0].path(), recorded, "{written}");
    }
    assert_eq!(scope(r"a/{id:\d+}").route("/x", guarded::get(file)).requirements()[0].path(), "/a/{id}/x");
}

#[test]
fn scopes_in_scopes_are_recorded_as_catalogs_write_them() {
    let inner = || scope(r"/orders/{year:\d{4}}").service(scope("/{part:.*}").route("/{id}", guarded::get(file)));
    let outer = scope("/{tenant:[a-z]{2}}").route("/direct", guarded::get(file)).service(inner());
    let paths: Vec<&str> = outer.requirements().iter().map(Route::path).collect();
    assert_eq!(paths, ["/{tenant}/direct", "/{tenant}/orders/{year}/{*part}/{id}"]);
    let wrote = r"/{tenant:[a-z]{2}}/orders/{year:\d{4}}/{part:.*}/{id}";
    assert!(outer.requirement("GET", wrote).is_some());
}

#[public(reason = "it says where it is")]
async fn place(request: HttpRequest) -> String {
    request.match_pattern().unwrap()
}

#[public(reason = "it says where it is")]
#[get("attributed/{name}")]
async fn attributed_place(request: HttpRequest) -> String {
    request.match_pattern().unwrap()
}

fn places() -> Scope {
    let inside =
        |path| scope(path).route("", guarded::get(place)).route("/", guarded::get(place)).service(attributed_place);
    scope("outer/{id}").service(inside("/inner")).service(inside("slash/")).service(inside(""))
}

#[test]
fn recorded_paths_are_those_that_actix_web_reports() {
    let address = serve(Service::new(Authenticated::None), |config| {
        config.service(places());
    });
    let places = places();
    let mut recorded: Vec<&str> = places.requirements().iter().map(Route::path).collect();
    recorded.retain(|path| ask(address, "GET", &path.replace(['{', '}'], "-"), &[]) != Answer::success(path));
    assert!(recorded.is_empty(), "{recorded:?}");
}

#[test]
fn the_routes_are_compared_with_the_catalog() {
    assert_eq!(api().reconcile(&shop::CATALOG), Ok(()));
    let drift = scope("").service(api()).route("/new", guarded::get(file)).reconcile(&shop::CATALOG).unwrap_err();
    assert!(drift.to_string().contains("GET /new: orders:read"), "{drift}");
}

#[requires(library::view)]
async fn beside(_: Eager, service: Data<Service>) -> &'static str {
    service.runs.add();
    "beside"
}

#[requires(library::view)]
#[get("/attributed")]
async fn attributed(_: Eager, service: Data<Service>) -> &'static str {
    service.runs.add();
    "beside"
}

#[test]
fn nothing_is_extracted_before_the_check() {
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), |config| {
        let scope = scope("").wrap(from_fn(authenticate::<access::Scope>));
        config.service(scope.route("/beside", guarded::get(beside)).service(attributed));
    });
    for path in ["/beside", "/attributed"] {
        let before = service.runs();
        assert_eq!(ask(address, "GET", path, &[]).status, 401, "{path}");
        assert_eq!(ask(address, "GET", path, &[&service.bearer("")]).status, 403, "{path}");
        assert_eq!(service.runs(), before, "{path}");
        assert_eq!(ask(address, "GET", path, &[&service.everything()]), Answer::success("beside"));
        assert_eq!(service.runs(), before + 2, "{path}");
    }
}

#[get("/said")]
async fn forgotten(service: Data<Service>) -> &'static str {
    service.runs.add();
    "forgotten"
}

/// What nobody checks but the scope.
impl Declared for forgotten {
    type Guard = Granted<library::View>;
    const ROUTES: &'static [DeclaredRoute] = &[DeclaredRoute { methods: &["GET"], path: "/said" }];
}

/// A service that has more than it says.
struct More;

impl HttpServiceFactory for More {
    fn register(self, config: &mut AppService) {
        for path in ["/more", "/hidden", "/more/below"] {
            web::resource(path).to(HttpResponse::Ok).register(config);
        }
    }
}

impl Declared for More {
    type Guard = Granted<library::View>;
    const ROUTES: &'static [DeclaredRoute] = &[DeclaredRoute { methods: &["GET"], path: "/more" }];
}

#[authenticated(access::Token)]
#[get("/last")]
async fn last() -> &'static str {
    "last"
}

#[test]
fn whatever_a_service_says_is_what_the_scope_checks() {
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), |config| {
        let inner = scope("/in/{depth}").service(forgotten).service(More).service(last);
        config.service(scope("/api").wrap(from_fn(authenticate::<access::Scope>)).service(inner));
    });
    let everything = service.everything();
    for path in ["/api/in/1/said", "/api/in/1/more"] {
        assert_eq!(ask(address, "GET", path, &[]).status, 401, "{path}");
        assert_eq!(ask(address, "GET", path, &[&service.bearer("")]).status, 403, "{path}");
        assert_eq!(service.runs(), 0, "{path}");
    }
    assert_eq!(ask(address, "GET", "/api/in/1/said", &[&everything]), Answer::success("forgotten"));
    assert_eq!(ask(address, "GET", "/api/in/1/more", &[&everything]).status, 200);
    for (method, path) in [
        ("GET", "/api/in/1/hidden"),
        ("GET", "/api/in/1/more/below"),
        ("DELETE", "/api/in/1/more"),
        ("GET", "/api/in/more"),
        ("GET", "/api/more"),
    ] {
        assert_eq!(ask(address, method, path, &[&everything]).status, 404, "{method} {path}");
    }
    assert_eq!(ask(address, "GET", "/api/in/1/last", &[&everything]), Answer::success("last"));
}

struct Silent;

impl HttpServiceFactory for Silent {
    fn register(self, _: &mut AppService) {}
}

impl Declared for Silent {
    type Guard = Granted<library::View>;
}

#[test]
fn a_service_without_known_routes_is_refused() {
    assert_eq!(
        panic_of(|| scope("").service(Silent)),
        "nobody knows the routes of this service: leave `Declared` to \
        `#[requires(…)]`, `#[authenticated(…)]` or `#[public(…)]` above `#[get(\"…\")]`"
    );
}

fn panic_of(build: fn() -> Scope) -> String {
    let panic = catch_unwind(|| drop(build())).unwrap_err();
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|&text| text.to_owned()))
        .unwrap()
}

#[test]
fn a_route_that_gets_no_requests_is_refused() {
    let route = |pattern: &str| scope("").route(pattern, guarded::get(file));
    let table = [
        ("/items/{id}", "/items/{number}"),
        ("/items/{id}", "/items/new"),
        ("/items/{id}", "/items/{id}:approve"),
        (r"/items/{id:\d+}", r"/items/{id:\d+}"),
        ("/items", "items"),
    ];
    for (earlier, later) in table {
        assert!(catch_unwind(|| route(earlier).route(later, guarded::get(file))).is_err(), "{earlier} {later}");
        assert!(
            catch_unwind(|| route(earlier).service(scope(later).route("", guarded::get(file)))).is_err(),
            "{later}"
        );
        drop(route(earlier).route(later, guarded::put(file)));
        assert!(
            catch_unwind(|| scope("").route(earlier, guarded::route(file)).route(later, guarded::put(file))).is_err()
        );
    }
    let table = [
        ("/items/new", "/items/{id}"),
        ("/items/{id}", "/items/{path:.*}"),
        ("/items/{id}", "/items/{path}*"),
        ("/items/{id}", "/items/"),
        ("/items/{id}", "/items/{id}/parts"),
        (r"/items/{id:\d+}", "/items/{name}"),
        ("/items", "/items/new"),
        ("/items/{id}/{part}", "/items/{path:[a-z/]+}"),
    ];
    for (earlier, later) in table {
        drop(route(earlier).route(later, guarded::get(file)));
    }
}

#[test]
fn a_scope_takes_every_request_below_its_path() {
    for later in ["/items", "/items/new", "/items/{id}/parts"] {
        assert!(
            catch_unwind(|| scope("").service(scope("/items")).route(later, guarded::get(file))).is_err(),
            "{later}"
        );
    }
    drop(scope("").service(scope("/items")).route("/itemsets", guarded::get(file)));
    assert!(catch_unwind(|| scope("").service(scope("")).route("/items", guarded::get(file))).is_err());
}

/// actix-web asks for the method only where the path matches, and then asks no other route.
#[test]
fn a_route_that_takes_some_requests_for_another_one_is_behind_it() {
    let table = [
        ("/{id}", "/items"),
        ("/{rest}*", "/items/new"),
        ("/{rest:.*}", "/items/{id}"),
        (r"/{number:\d+}", "/7"),
        ("/p{name}", "/pay"),
        ("/p{name}", "/p{other}/"),
    ];
    let get = |path| scope("").route(path, guarded::get(file));
    for (wide, narrow) in &table[..5] {
        assert!(catch_unwind(|| get(wide).route(narrow, guarded::route(file))).is_err(), "{wide} {narrow}");
        drop(scope("").route(narrow, guarded::route(file)).route(wide, guarded::get(file)));
    }
    let (wide, narrow) = table[5];
    drop(get(wide).route(narrow, guarded::route(file)));
    for same in ["/items", "/{id}"] {
        drop(get(same).route(same, guarded::route(file)));
    }
    assert!(catch_unwind(|| scope("").service(scope("/p{name}")).route("/pay", guarded::get(file))).is_err());
    drop(get("/").service(scope("/items")).mount_public(Reason("everybody gets it"), "/files", web::scope("")));
    let files = |scope: Scope| scope.mount_public(Reason("everybody gets it"), "/files", web::scope(""));
    assert!(catch_unwind(|| files(get("/{rest}*"))).is_err());
    drop(files(get("/files")));
}

#[test]
fn a_route_in_front_of_a_scope_is_compared_with_all_that_is_in_it() {
    let inner = || scope("/v1").service(scope("/orders").route("/{id}", guarded::get(file)));
    for path in ["/{a}/{b}/{c}", "/v1/orders/{id}", "/v1/{rest:.*}", "/{v}/orders/{id}"] {
        let outer = |get: guarded::MethodRoute| scope("/api").route(path, get);
        assert!(catch_unwind(|| outer(guarded::get(file)).service(inner())).is_err(), "{path}");
        assert!(catch_unwind(|| outer(guarded::route(file)).service(inner())).is_err(), "{path}");
        drop(outer(guarded::put(file)).service(inner()));
    }
    for path in ["/{a}/{b}", "/v1/orders", "/v2/{a}/{b}", "/v1/orders/7", "/{a}/{b}/{c}/{d}"] {
        drop(scope("/api").route(path, guarded::get(file)).service(inner()));
    }
    let deeper = || scope("/api").service(scope("/v1").service(scope("/a").service(scope("/b").service(last))));
    assert!(catch_unwind(|| scope("").route("/api/v1/{c}/{d}/last", guarded::get(file)).service(deeper())).is_err());
    drop(scope("").service(deeper()).route("/{a}/{b}", guarded::get(file)));
    let taken = panic_of(|| {
        let inner = scope("/v1").service(scope("/orders").route("/{id}", guarded::get(file)));
        scope("/api").route("/{a}/{b}/{c}", guarded::get(file)).service(inner)
    });
    let expected = "requests for `/v1/orders/{id}` would come to the route `/{a}/{b}/{c}`, which was added before: add that \
                    behind it";
    assert_eq!(taken, expected);
}

/// A plain parameter takes whatever an expression matches within a segment.
#[test]
fn a_route_with_an_expression_behind_one_that_takes_all_of_its_requests_is_refused() {
    let get = |path: &str| scope("").route(path, guarded::get(file));
    let table = [
        ("/{kind}/{id}", r"/orders/{id:\d+}"),
        ("/{id}", r"/{id:\d{1,4}}"),
        ("/orders/{id}", r"/orders/{number:\d+}"),
        ("/{id}", r"/v{id:\d*}"),
        ("/{a}/{b}", "/{a:[a-z]{2}}/{b}"),
        ("/{a}/{b}", r"/{a:\w+}/{b:[\w.-]+}"),
        ("/{rest:.*}", r"/{id:\d+}"),
        ("/{rest}*", "/a/{path:[a-z/]+}"),
        ("/{id}.{suffix}", r"/{id:\d+}.pdf"),
    ];
    for (earlier, later) in table {
        assert!(catch_unwind(|| get(earlier).route(later, guarded::get(file))).is_err(), "{earlier} {later}");
        drop(get(later).route(earlier, guarded::get(file)));
        drop(get(earlier).route(later, guarded::put(file)));
        let inner = || scope("/in").service(scope("").route(later, guarded::get(file)));
        assert!(catch_unwind(|| get(&format!("/in{earlier}")).service(inner())).is_err(), "{earlier} {later}");
    }
    assert!(catch_unwind(|| get("/{id}").route("/{id:[^/]+}", guarded::get(file))).is_err());
    assert!(catch_unwind(|| get("/{id:[^/]+}").route("/{id}", guarded::get(file))).is_err());
    let any = |path: &str| scope("").route(path, guarded::route(file));
    assert!(catch_unwind(|| any("/{page}").route("/{id:[^/]+}", guarded::post(file))).is_err());
    assert!(catch_unwind(|| get("/{kind}/{id}").route(r"/orders/{id:\d+}", guarded::route(file))).is_err());
    drop(get("/orders/{id}").route(r"/orders/{id:\d+}", guarded::route(file)));
    let table = [
        ("/{kind}/{id}", r"/orders/{id:\d*}"),
        ("/{kind}/{id}", "/orders/{path:[a-z/]+}"),
        ("/{id}", "/{path:[^x]+}"),
        ("/{id}", r"/{id:\d*}"),
        ("/{id}", r"/{one:\d*}{two:\d*}"),
        ("/{id}", "/{path:(a|b/c)}"),
        ("/{a}-{b}", r"/{id:\d+}"),
        (r"/{id:\d+}", "/{name:[a-z]+}"),
        ("/items/{id}", r"/orders/{id:\d+}"),
    ];
    for (earlier, later) in table {
        drop(get(earlier).route(later, guarded::get(file)));
    }
    let taken = panic_of(|| scope("").route("/{id}", guarded::get(file)).route(r"/{n:\d+}", guarded::get(file)));
    let expected =
        r"requests for `/{n:\d+}` would come to the route `/{id}`, which was added before: add that behind it";
    assert_eq!(taken, expected);
}

#[test]
fn a_parameter_in_front_of_what_is_mounted_takes_none_of_its_requests() {
    let page = || web::resource("/page").to(HttpResponse::Ok);
    let get = |path: &str| scope("").route(path, guarded::get(file));
    for path in ["/{page}", "/{a}/{b}", "/{a}/", "/{a}/{b}/{c}", "/{a}/x", "/{rest:.*}"] {
        let mount = |scope: Scope| scope.mount_requiring::<orders::Read>("/admin", page());
        assert!(catch_unwind(|| mount(get(path))).is_err(), "{path}");
        assert!(catch_unwind(|| get(&format!("/in{path}")).service(mount(scope("/in")))).is_err(), "{path}");
        drop(mount(scope("")).route(path, guarded::get(file)));
        drop(get(path).service(scope("/admin").route("", guarded::put(file))));
    }
    for path in ["/admin", "/admin/", "/admin/{page}", "/admin/{a}/x", "/administration", "/{a}dmins"] {
        drop(get(path).mount_requiring::<orders::Read>("/admin", page()));
    }
    let taken = panic_of(|| {
        let page = web::resource("/page").to(HttpResponse::Ok);
        scope("/api").route("/{page}", guarded::get(file)).mount_requiring::<orders::Read>("/admin", page)
    });
    let expected =
        "requests for `/admin` would come to the route `/{page}`, which was added before: add that behind it";
    assert_eq!(taken, expected);
}

#[test]
fn a_route_that_gets_no_requests_is_named_with_what_takes_them() {
    let taken = panic_of(|| scope("/api").route("/{id}", guarded::get(file)).service(health));
    let expected = "requests for `/health` would come to the route `/{id}`, which was added before: add that behind it";
    assert_eq!(taken, expected);
    let twice = panic_of(|| scope("/api").route("/{id}", guarded::get(file)).route("/{name}", guarded::get(file)));
    let expected = "no request would come to the route `/{name}`: the route `/{id}` was added before, for the same paths and \
                    methods";
    assert_eq!(twice, expected);
    let under = panic_of(|| scope("").service(scope("/a")).route("/a/b", guarded::get(file)));
    let expected = "requests for `/a/b` would come to what is below `/a`, which was added before: add that behind it";
    assert_eq!(under, expected);
}

#[test]
fn what_is_mounted_is_checked_where_it_is_said_to_be() {
    assert_eq!(
        panic_of(|| scope("").mount_public(Reason("everybody gets it"), "/", web::scope(""))),
        "what is mounted takes every request below its path: name one, such as `/assets`"
    );
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), |config| {
        let page = || web::resource("/page").to(|| async { "page" });
        let scope = scope("").wrap(from_fn(authenticate::<access::Scope>));
        let scope = scope.mount_public(Reason("everybody gets it"), "/open", page());
        config.service(scope.mount_requiring::<library::View>("/shut", page()).service(last));
    });
    assert_eq!(ask(address, "GET", "/open/page", &[]), Answer::success("page"));
    assert_eq!(ask(address, "GET", "/shut/page", &[]).status, 401);
    assert_eq!(ask(address, "GET", "/shut/none", &[]).status, 401);
    assert_eq!(ask(address, "GET", "/shut/page", &[&service.bearer("")]).status, 403);
    assert_eq!(ask(address, "GET", "/shut/page", &[&service.everything()]), Answer::success("page"));
    assert_eq!(ask(address, "GET", "/last", &[&service.everything()]), Answer::success("last"));
}

#[requires(library::view)]
#[get("/below")]
async fn below(text: Data<&'static str>) -> &'static str {
    text.get_ref()
}

#[test]
fn a_scope_outside_of_the_layer_is_shut() {
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), |config| {
        let routes =
            |path| scope(path).route("/beside", guarded::get(beside)).service(below).app_data(Data::new("data"));
        config.service(routes("/in").wrap(from_fn(authenticate::<access::Scope>)));
        config.service(web::scope("/plain").service(routes("/out")));
    });
    assert_eq!(ask(address, "GET", "/in/below", &[&service.everything()]), Answer::success("data"));
    for path in ["/plain/out/beside", "/plain/out/below"] {
        assert_eq!(ask(address, "GET", path, &[&service.everything()]).status, 500, "{path}");
    }
    let endpoints = ["GET /plain/out/beside", "GET /plain/out/below"];
    assert_eq!((service.runs(), service.log.errors()), (0, endpoints.map(|of| logged(of, "seismic")).to_vec()));
}

/// Clients send no such method.
#[test]
fn a_method_stays_short_in_the_log() {
    let service = Service::new(Authenticated::Both);
    let address = serve(service.clone(), |config| {
        let scope = scope("").wrap(from_fn(authenticate::<access::Scope>));
        config.service(scope.route("/any", guarded::route(beside)));
    });
    let (method, bearer) = ("X".repeat(5000), service.bearer(""));
    let mut stream = TcpStream::connect(address).unwrap();
    let head = format!("{method} /any HTTP/1.1\r\nhost: x\r\nauthorization: {bearer}\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
    let [line] = &service.log.take_at(Level::INFO)[..] else { panic!("not one line") };
    let beginning = format!("a token is refused route={}… (5000 bytes) /any status=403 ", "X".repeat(200));
    assert!(line.starts_with(&beginning), "{line}");
}

#[test]
fn the_layer_of_the_crate_goes_around_a_scope() {
    let service = Service::new(Authenticated::Both);
    let layer = access::Scope::layer(&service);
    let address = serve(service.clone(), move |config| {
        config.service(scope("/api").service(last).wrap(layer.clone()));
    });
    assert_eq!(ask(address, "GET", "/api/last", &[]).status, 401);
    assert_eq!(ask(address, "GET", "/api/last", &[&service.bearer("")]), Answer::success("last"));
}

#[public(reason = "anybody may look")]
async fn swallows(token: Option<access::Token>) -> String {
    token.is_some().to_string()
}

#[public(reason = "anybody may look")]
async fn swallows_a_proof(_: String, proof: Option<Granted<library::View>>) -> String {
    proof.is_some().to_string()
}

#[public(reason = "anybody may look")]
async fn swallows_nothing(body: Option<web::Bytes>, token: scopes::Optional<access::Token>) -> String {
    (body.is_some() && token.is_some()).to_string()
}

/// No attribute below tells that these are handlers of actix-web.
#[test]
fn an_option_that_takes_a_bad_token_for_none_is_refused_when_the_route_is_made() {
    drop(guarded::get(swallows_nothing));
    let texts = [
        catch_unwind(|| drop(guarded::get(swallows))).unwrap_err(),
        catch_unwind(|| drop(guarded::route(swallows_a_proof))).unwrap_err(),
    ];
    let expected = "a handler of this route takes an `Option` of a token or a proof, which is `None` for a bad token too in actix-web: \
                    write `scopes::Optional<…>` in its place";
    for text in texts {
        assert_eq!(text.downcast_ref::<&str>(), Some(&expected));
    }
}
