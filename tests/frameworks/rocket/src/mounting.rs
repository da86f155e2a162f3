//! Routes that nobody can forget to guard: what is recorded, what is checked, and which rockets do not start.

use std::sync::atomic::{AtomicUsize, Ordering};

use rocket::error::ErrorKind;
use rocket::fairing::AdHoc;
use rocket::http::Status;
use rocket::http::uri::Segments;
use rocket::http::uri::fmt::Path;
use rocket::local::blocking::Client;
use rocket::request::{FromRequest, Outcome};
use rocket::{Build, Request, Rocket, delete, get, head, post};
use scopes::rocket::{MountGuarded, Refusals, Requirements as _, authenticates, leave, routes};
use scopes::{AuthenticationLayer, BearerToken, Credentials, Granted, Optional, Reason, Route};
use scopes::{authenticated, public, requires};

use self::shop::{orders, reports};

mod shop {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"

            [scopes]
            "orders:read" = "See orders."
            "orders:write" = "Change orders."
            "reports:read" = "See reports."

            [endpoints]
            "GET /api/orders/{id}" = { any_of = [["orders:read"]] }
            "POST /api/orders" = { any_of = [["orders:write"]] }
            "DELETE /api/orders/{id}" = { any_of = [["orders:write"]] }
            "GET /files/{*path}" = { any_of = [["reports:read"]] }

            [public.endpoints]
            "GET /health" = { reason = "the load balancer asks without a token" }
            "HEAD /health" = { reason = "the load balancer asks without a token" }
        "#
    );
}

#[public(reason = "the load balancer asks without a token")]
#[get("/health")]
fn health() -> &'static str {
    "up"
}

#[public(reason = "the load balancer asks without a token")]
#[head("/health")]
fn health_head() {}

mod api {
    use super::*;

    #[requires(orders::read)]
    #[get("/orders/<id>?<verbose>")]
    pub(super) fn show(id: u64, verbose: Option<bool>) -> String {
        format!("order {id} {verbose:?}")
    }

    #[requires(orders::write)]
    #[post("/orders", data = "<order>")]
    pub(super) fn create(order: String) -> String {
        order
    }

    #[requires(orders::write)]
    #[delete("/orders/<_>")]
    pub(super) fn cancel() {}
}

#[requires(reports::read)]
#[get("/<path..>")]
fn file(path: Segments<'_, Path>) -> String {
    path.collect::<Vec<_>>().join("|")
}

fn quiet() -> Rocket<Build> {
    rocket::custom(rocket::Config { log_level: rocket::config::LogLevel::Off, ..rocket::Config::debug_default() })
}

/// A token is the scopes in it: `orders.read+orders.write`.
async fn verify(token: BearerToken) -> Option<shop::Token> {
    let scope = token.as_str().replace('.', ":").replace('+', " ");
    Some(shop::Token::new(shop::ScopeSet::parse(&scope).ok()?.scopes()))
}

fn service() -> Rocket<Build> {
    let api = String::from("/api");
    quiet()
        .mount_guarded("/", routes![health, health_head])
        .mount_guarded(api.as_str(), routes![api::show, api::create, api::cancel])
        .mount_guarded("/files", routes![file])
        .attach(AuthenticationLayer::new(verify))
        .strict()
}

fn asked_for(rocket: &Rocket<Build>) -> Vec<String> {
    rocket.requirements().iter().map(|route| format!("{route:#}")).collect()
}

/// What a client gets with a token for these scopes.
fn get(client: &Client, path: &str, scope: Option<&str>) -> (u16, String) {
    let mut request = client.get(path.to_owned());
    if let Some(scope) = scope {
        request.add_header(rocket::http::Header::new("authorization", format!("Bearer {}", scope.replace(':', "."))));
    }
    let response = request.dispatch();
    (response.status().code, response.into_string().unwrap_or_default())
}

#[test]
fn routes_are_recorded_in_the_form_of_a_catalog() {
    let expected = [
        "GET /health: public (the load balancer asks without a token)",
        "HEAD /health: public (the load balancer asks without a token)",
        "GET /api/orders/{id}: orders:read",
        "POST /api/orders: orders:write",
        "DELETE /api/orders/{_}: orders:write",
        "GET /files/{*path}: reports:read",
    ];
    assert_eq!(asked_for(&service()), expected);
    let methods: Vec<_> = service().requirements().iter().map(Route::methods).collect();
    assert_eq!(methods[..3], [["GET"].as_slice(), &["HEAD"], &["GET", "HEAD"]]);
}

#[test]
fn a_route_is_found_by_its_method_and_template() {
    let rocket = service();
    let access = |method, path| rocket.requirement(method, path).map(|route| route.access().to_string());
    assert_eq!(access("GET", "/api/orders/{id}").as_deref(), Some("orders:read"));
    assert_eq!(access("HEAD", "/api/orders/{id}").as_deref(), Some("orders:read"));
    assert_eq!(access("PUT", "/api/orders/{id}"), None);
    assert_eq!(access("GET", "/api/orders/7"), None);
    let launched = Client::untracked(service()).unwrap();
    assert_eq!(launched.rocket().requirements().len(), 6);
    assert_eq!(access("GET", "/health").as_deref(), Some("public"));
}

#[public(reason = "anybody may ask what is there")]
#[head("/<_..>")]
fn heads() {}

#[public(reason = "anybody may ask what is there")]
#[head("/orders/<_>/<_>")]
fn heads_of_items() {}

/// rocket asks the routes for HEAD first, wherever they are.
#[test]
fn a_route_for_get_does_not_answer_for_head_where_another_one_may() {
    let api = || quiet().mount_guarded("/api", routes![api::show]);
    let head = |rocket: Rocket<Build>| rocket.requirement("HEAD", "/api/orders/{id}").map(|route| route.to_string());
    assert_eq!(head(api().mount_guarded("/", routes![heads])), None);
    assert_eq!(head(api().mount_guarded("/api/orders", routes![heads])), None);
    for other in ["/", "/api", "/apis"] {
        let rocket = api().mount_guarded(other, routes![heads_of_items]);
        assert_eq!(head(rocket).as_deref(), Some("GET /api/orders/{id}"), "{other}");
    }
    assert_eq!(head(api().mount_guarded("/apis", routes![heads])).as_deref(), Some("GET /api/orders/{id}"));
    let rocket = api().mount_guarded("/", routes![heads]).attach(AuthenticationLayer::new(verify));
    assert_eq!(rocket.requirement("GET", "/api/orders/{id}").unwrap().access().to_string(), "orders:read");
    let client = Client::untracked(rocket).unwrap();
    assert_eq!(client.head("/api/orders/7").dispatch().status().code, 200);
}

#[test]
fn routes_are_compared_with_the_catalog() {
    assert_eq!(service().reconcile(&shop::CATALOG), Ok(()));
    let drift = quiet()
        .mount_guarded("/", routes![health, health_head, other_file])
        .mount_guarded("/api", routes![api::show, api::create])
        .reconcile(&shop::CATALOG)
        .unwrap_err();
    let expected = "\
the routes and the endpoints of catalog `shop` differ in 2 places

endpoints that no route serves; add a route for each, or take it out of the catalog:
  DELETE /api/orders/{id}: orders:write

routes that ask for something else than the catalog says; decide which is right, and change the other:
  GET /files/{*path}
    catalog: reports:read
    route:   orders:read";
    assert_eq!(drift.to_string(), expected);
}

#[requires(orders::read)]
#[get("/files/<_..>")]
fn other_file() {}

#[requires(orders::write)]
#[post("/orders", format = "json", rank = 2)]
fn create_as_json() {}

#[public(reason = "a mistake")]
#[post("/orders", format = "text", rank = 3)]
fn create_as_text() {}

/// rocket tells routes of one method and path apart by format and rank.
#[test]
fn of_several_routes_at_one_template_none_is_overlooked() {
    let rocket = quiet().mount_guarded("/api", routes![create_as_json, create_as_text]);
    assert_eq!(rocket.requirement("POST", "/api/orders"), None);
    let drift = rocket.reconcile(&shop::CATALOG).unwrap_err();
    assert_eq!(drift.differing().iter().map(|one| one.router.as_str()).collect::<Vec<_>>(), ["public (a mistake)"]);
}

#[test]
fn the_check_stands_before_parameters_guards_and_the_body() {
    let client = Client::untracked(service()).unwrap();
    assert_eq!(get(&client, "/api/orders/none", None).0, 401);
    assert_eq!(get(&client, "/api/orders/none", Some("orders:write")).0, 403);
    assert_eq!(get(&client, "/api/orders/none", Some("orders:read")).0, 422);
    assert_eq!(get(&client, "/api/orders/7?verbose=true", Some("orders:read")), (200, "order 7 Some(true)".to_owned()));
    assert_eq!(get(&client, "/files/a/b", Some("reports:read")), (200, "a|b".to_owned()));
    assert_eq!(get(&client, "/files", None).0, 401);
    let post = client.post("/api/orders").header(rocket::http::Header::new("authorization", "Bearer orders.write"));
    assert_eq!(post.body("an order").dispatch().into_string().as_deref(), Some("an order"));
}

/// How often a guard ran that looks at nothing.
static EAGER: AtomicUsize = AtomicUsize::new(0);

struct Eager;

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Eager {
    type Error = ();

    async fn from_request(_: &'r Request<'_>) -> Outcome<Self, ()> {
        EAGER.fetch_add(1, Ordering::Relaxed);
        Outcome::Success(Self)
    }
}

/// A handler of which somebody says that it has a guard.
#[get("/lied")]
fn lied(_eager: Eager) -> &'static str {
    "in"
}

impl scopes::__private::Declared for lied {
    type Guard = Granted<orders::Read>;
}

#[requires(orders::read)]
#[get("/open")]
fn open() -> &'static str {
    "in"
}

mod another {
    use super::*;

    /// A handler that asks for more than somebody says.
    #[rocket::get("/more")]
    pub(super) fn more(_granted: Granted<orders::Write>) -> &'static str {
        "in"
    }

    impl scopes::__private::Declared for more {
        type Guard = Granted<orders::Read>;
    }
}

#[test]
fn what_somebody_says_of_a_handler_lets_nobody_in() {
    let rocket = quiet().mount_guarded("/", routes![lied, another::more]).attach(AuthenticationLayer::new(verify));
    assert_eq!(asked_for(&rocket), ["GET /lied: orders:read", "GET /more: orders:read"]);
    let client = Client::untracked(rocket).unwrap();
    for (scope, status) in [(None, 401), (Some("orders:read"), 200), (Some("reports:read"), 403)] {
        let ran = EAGER.load(Ordering::Relaxed);
        assert_eq!(get(&client, "/lied", scope).0, status);
        assert_eq!(EAGER.load(Ordering::Relaxed) - ran, usize::from(status == 200));
    }
    for (scope, status) in [(None, 401), (Some("orders:read"), 403), (Some("orders:write+orders:read"), 200)] {
        assert_eq!(get(&client, "/more", scope).0, status);
    }
}

#[get("/metrics")]
fn metrics() -> &'static str {
    "requests 7"
}

#[test]
fn what_has_no_handlers_of_ours_is_mounted_with_a_requirement_or_a_reason() {
    let staff = String::from("/staff");
    let rocket = quiet()
        .mount_requiring::<reports::Read>(staff.as_str(), rocket::routes![metrics])
        .mount_public(Reason("everybody sees these"), "/open", rocket::routes![metrics])
        .attach(AuthenticationLayer::new(verify))
        .strict();
    let expected = ["GET /staff/metrics: reports:read", "GET /open/metrics: public (everybody sees these)"];
    assert_eq!(asked_for(&rocket), expected);
    let client = Client::untracked(rocket).unwrap();
    assert_eq!(get(&client, "/open/metrics", None), (200, "requests 7".to_owned()));
    assert_eq!(get(&client, "/staff/metrics", Some("reports:read")), (200, "requests 7".to_owned()));
    assert_eq!(get(&client, "/staff/metrics", None).0, 401);
    assert_eq!(get(&client, "/staff/metrics", Some("orders:read")).0, 403);
}

#[test]
#[should_panic(expected = "the reason says nothing")]
fn a_reason_says_something() {
    drop(quiet().mount_public(Reason(" "), "/", rocket::routes![metrics]));
}

/// Why a rocket does not start, in the words of the fairings that failed.
fn objections(rocket: Rocket<Build>) -> Vec<String> {
    let error = Client::untracked(rocket).map(drop).unwrap_err();
    match error.kind() {
        ErrorKind::FailedFairings(fairings) => fairings.iter().map(|fairing| fairing.name.to_owned()).collect(),
        other => panic!("{other:?}"),
    }
}

/// How many guards a rocket does not start because of.
fn sentinels(rocket: Rocket<Build>) -> Vec<&'static str> {
    let error = Client::untracked(rocket).map(drop).unwrap_err();
    match error.kind() {
        ErrorKind::SentinelAborts(sentries) => sentries.iter().map(|sentry| sentry.type_name).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_rocket_with_guarded_routes_does_not_start_without_authentication() {
    let shop = concat!(module_path!(), "::shop");
    let expected = format!(
        "nothing authenticates for the routes of catalog `shop` ({shop}): GET /open, GET /lied; attach \
         `AuthenticationLayer::new(verify)`; a fairing of your own calls \
         `scopes::rocket::authenticates::<access::Token>(rocket)` in `on_ignite`, with the `Token` of this catalog"
    );
    let rocket = || quiet().mount_guarded("/", routes![open, health, lied]);
    assert_eq!(objections(rocket()), [expected.as_str()]);
    assert_eq!(objections(rocket().attach(Refusals)), [expected.as_str()]);
    Client::untracked(rocket().attach(AuthenticationLayer::new(verify))).unwrap();
    Client::untracked(quiet().mount_guarded("/", routes![health])).unwrap();
}

mod staff {
    scopes::scopes!(toml = "[catalog]\nname = \"staff\"\n[scopes]\n\"audit:read\" = \"Read the audit log.\"\n");
}

#[test]
fn the_authentication_of_another_catalog_is_none() {
    async fn verify(_: BearerToken) -> Option<staff::Token> {
        None
    }
    let rocket = quiet().attach(AuthenticationLayer::new(verify)).mount_guarded("/", routes![open]);
    let module = module_path!();
    let start = format!(
        "nothing authenticates for the routes of catalog `shop` ({module}::shop): GET /open; what is attached makes tokens of catalog \
         `staff` ({module}::staff); attach `AuthenticationLayer::new(verify)`; "
    );
    let objections = objections(rocket);
    assert!(objections[0].starts_with(&start), "{objections:?}");
}

/// A fairing that attaches and mounts, as parts of a service often do; `depth` of them are around it.
fn stage(depth: u8, what: fn(Rocket<Build>) -> Rocket<Build>) -> AdHoc {
    AdHoc::on_ignite("stage", move |rocket| async move {
        if depth == 0 { what(rocket) } else { rocket.attach(stage(depth - 1, what)) }
    })
}

#[test]
fn authentication_may_be_attached_by_other_fairings() {
    for depth in 0..4 {
        let layer = stage(depth, |rocket| rocket.attach(AuthenticationLayer::new(verify)));
        Client::untracked(quiet().mount_guarded("/", routes![open]).attach(layer)).unwrap();
        let routes = stage(depth, |rocket| rocket.mount_guarded("/", routes![open]));
        assert_eq!(objections(quiet().attach(routes)).len(), 1, "{depth}");
    }
}

#[test]
fn a_fairing_of_ones_own_says_that_it_authenticates_and_has_to_do_it() {
    let promises = || AdHoc::on_ignite("promises", |rocket| async { authenticates::<shop::Token>(rocket) });
    let rocket = || quiet().attach(Refusals).mount_guarded("/", routes![open]).attach(promises());
    let client = Client::untracked(rocket()).unwrap();
    assert_eq!(get(&client, "/open", Some("orders:read")).0, 500);
    let leaves = AdHoc::on_request("leaves", |request, _| {
        Box::pin(async { leave(request, Credentials::Valid(shop::Token::new(shop::ScopeSet::all()))) })
    });
    let client = Client::untracked(rocket().attach(leaves)).unwrap();
    assert_eq!(get(&client, "/open", None), (200, "in".to_owned()));
}

#[test]
fn a_strict_rocket_does_not_start_with_a_route_that_was_mounted_in_another_way() {
    let rocket = || quiet().mount_guarded("/", routes![health]).mount("/", rocket::routes![metrics]);
    let expected = "these routes do not say who may call them: GET /metrics; mount them with `mount_guarded` and \
                    `scopes::rocket::routes!`, `mount_requiring` or `mount_public`";
    assert_eq!(objections(rocket().strict()), [expected]);
    assert_eq!(objections(quiet().strict().mount("/", rocket::routes![metrics])), [expected]);
    let staged = stage(0, |rocket| rocket.mount("/", rocket::routes![metrics]));
    assert_eq!(objections(quiet().strict().attach(staged)), [expected]);
    Client::untracked(rocket()).unwrap();
}

#[test]
fn what_is_mounted_late_is_seen_by_the_guards_of_other_routes() {
    let late = || stage(4, |rocket| rocket.mount("/", rocket::routes![metrics]));
    let rocket = quiet().mount_guarded("/", routes![health]).attach(late());
    assert_eq!(sentinels(rocket.strict()).len(), 1);
}

#[authenticated(shop::Token)]
#[get("/plain")]
fn plain() {}

#[public(reason = "a token is optional")]
#[get("/optional")]
fn optional(_token: Optional<shop::Token>, _granted: Optional<Granted<orders::Read>>) {}

#[public(reason = "its token says who calls")]
#[get("/token")]
fn token(_token: shop::Token) {}

#[get("/written")]
fn written(_granted: Option<Granted<orders::Read>>) -> Status {
    Status::Ok
}

/// However they are mounted.
#[test]
fn guards_keep_a_rocket_without_authentication_from_starting() {
    assert_eq!(sentinels(quiet().mount("/", rocket::routes![plain])).len(), 1);
    assert_eq!(sentinels(quiet().mount("/", rocket::routes![optional])).len(), 2);
    assert_eq!(sentinels(quiet().mount("/", rocket::routes![token])).len(), 1);
    assert_eq!(sentinels(quiet().mount("/", rocket::routes![written])).len(), 1);
    let all = quiet().mount("/", rocket::routes![plain, optional, token, written]);
    Client::untracked(all.attach(AuthenticationLayer::new(verify))).unwrap();
}
