//! Routes of which none can be forgotten: what they record, and what they check.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use poem::http::header::AUTHORIZATION;
use poem::web::Data;
use poem::{Endpoint, EndpointExt as _, IntoEndpoint, Request, Route, handler};
use scopes::poem::{Guards, delete, get, head, post};
use scopes::{AuthenticationLayer, BearerToken, Granted, Reason, authenticated, public, requires};

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"
            [scopes]
            "orders:read" = "Read orders."
            "orders:write" = "Create or update orders."
            [endpoints."GET /api/orders/{id}"]
            any_of = [["orders:read"]]
            [endpoints."PUT /api/orders/{id}"]
            any_of = [["orders:write"]]
            [endpoints."GET /api/files/{*path}"]
            any_of = [["orders:read"]]
            [authenticated.endpoints]
            "GET /api/me" = {}
            [public.endpoints]
            "GET /health" = { reason = "the load balancer asks without a token" }
            "GET /assets/{*path}" = { reason = "everybody gets the web page" }
        "#
    );
}

use access::orders;

#[public(reason = "the load balancer asks without a token")]
#[handler]
fn health() -> &'static str {
    "up"
}

#[authenticated(access::Token)]
#[handler]
fn me() -> &'static str {
    "somebody"
}

#[requires(orders::read)]
#[handler]
fn show() -> &'static str {
    "order"
}

#[requires(orders::write)]
#[handler]
fn change(body: String) -> String {
    body
}

/// The token is the scopes, as [`bearer`] writes them.
async fn verify(token: BearerToken) -> Option<access::Token> {
    let scopes = token.as_str().strip_prefix('~')?.replace('.', ":").replace('+', " ");
    Some(access::Token::new(access::ScopeSet::parse(&scopes).ok()?.scopes()))
}

fn bearer(scopes: &str) -> String {
    format!("Bearer ~{}", scopes.replace(':', ".").replace(' ', "+"))
}

fn layer() -> AuthenticationLayer<access::Scope> {
    AuthenticationLayer::new(verify)
}

fn assets() -> Route {
    Route::new().at("/*path", poem::endpoint::make_sync(|_| "asset"))
}

fn shop() -> Guards {
    let api = Guards::new().at("/me", get(me)).at("/orders/:id", get(show).put(change)).at("/files/*path", get(show));
    Guards::new().at("/health", get(health)).nest("/api", api).mount_public(
        Reason("everybody gets the web page"),
        "/assets",
        assets(),
    )
}

/// What is recorded, a line for each route.
fn recorded(guards: &Guards) -> Vec<String> {
    guards.requirements().iter().map(|route| format!("{route:#}")).collect()
}

fn ask(endpoint: impl IntoEndpoint<Endpoint: 'static>, method: &str, path: &str, token: Option<&str>) -> (u16, String) {
    let request = Request::builder().method(method.parse().unwrap()).uri(path.parse().unwrap());
    let request = match token {
        Some(token) => request.header(AUTHORIZATION, bearer(token)),
        None => request,
    };
    let endpoint = endpoint.into_endpoint();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async move {
        let response = endpoint.get_response(request.body("written")).await;
        (response.status().as_u16(), response.into_body().into_string().await.unwrap())
    })
}

fn status(endpoint: impl IntoEndpoint<Endpoint: 'static>, method: &str, path: &str, token: Option<&str>) -> u16 {
    ask(endpoint, method, path, token).0
}

/// What a panic says.
fn panic_of(make: impl FnOnce() -> Guards) -> String {
    let panic = catch_unwind(AssertUnwindSafe(make)).map(|guards| recorded(&guards)).unwrap_err();
    panic.downcast_ref::<String>().cloned().unwrap_or_else(|| (*panic.downcast_ref::<&str>().unwrap()).to_owned())
}

#[test]
fn routes_are_recorded_with_what_they_ask_for() {
    let lines = [
        "GET /health: public (the load balancer asks without a token)",
        "GET /api/me: any valid token",
        "GET /api/orders/{id}: orders:read",
        "PUT /api/orders/{id}: orders:write",
        "GET /api/files/{*path}: orders:read",
        "everything below /assets: public (everybody gets the web page)",
    ];
    assert_eq!(recorded(&shop()), lines);
    let app = shop().with(layer());
    assert_eq!(app.requirements(), shop().requirements());
    assert_eq!(Guards::new().nest("/v1/", app).requirements()[2].path(), "/v1/api/orders/{id}");
}

#[test]
fn paths_are_recorded_as_catalogs_write_them() {
    let table = [
        ("/orders/:id", "/orders/{id}"),
        ("orders//:id/", "/orders/{id}/"),
        ("/orders/:id<\\d{4}>/of/:user", "/orders/{id}/of/{user}"),
        ("/orders/<\\d+>", "/orders/{_}"),
        ("/orders/:id<\\d+>.pdf", "/orders/{id}.pdf"),
        ("/orders/:name.pdf", "/orders/{name.pdf}"),
        ("/order-:id", "/order-{id}"),
        ("/files/*path", "/files/{*path}"),
        ("/files/*", "/files/{*rest}"),
        ("/files/<.*>", "/files/{*rest}"),
        ("/files/:path<[^x]+>", "/files/{*path}"),
        ("/files/:path<[^/]+>", "/files/{path}"),
        ("/files/<[\\w.-]+>", "/files/{_}"),
        ("", "/"),
    ];
    for (written, template) in table {
        assert_eq!(Guards::new().at(written, get(show)).requirements()[0].path(), template, "{written}");
    }
    for (prefix, path) in
        [("/", "/me"), ("", "/me"), ("/api", "/api/me"), ("api/", "/api/me"), ("//api//v1", "/api/v1/me")]
    {
        let guards = Guards::new().nest(prefix, Guards::new().at("/me", get(me)));
        assert_eq!(guards.requirements()[0].path(), path, "{prefix}");
        assert_eq!(status(guards.with(layer()), "GET", path, Some("")), 200, "{prefix}");
    }
}

#[test]
fn a_requirement_is_found_by_method_and_template() {
    let shop = shop().with(layer());
    let access = |method, path| shop.requirement(method, path).map(|route| route.access().to_string());
    assert_eq!(access("GET", "/api/orders/{id}").as_deref(), Some("orders:read"));
    assert_eq!(access("HEAD", "/api/orders/{id}").as_deref(), Some("orders:read"));
    assert_eq!(access("PUT", "/api/orders/{id}").as_deref(), Some("orders:write"));
    for (method, path) in [("POST", "/api/orders/{id}"), ("GET", "/api/orders/7"), ("GET", "/api/orders/:id")] {
        assert_eq!(access(method, path), None, "{method} {path}");
    }
}

#[test]
fn head_is_recorded_with_get_until_it_has_a_handler() {
    let alone = Guards::new().at("/x", get(show));
    assert_eq!(alone.requirements()[0].methods(), ["GET", "HEAD"]);
    let both = Guards::new().at("/x", get(show).head(health));
    let methods: Vec<_> = both.requirements().iter().map(scopes::Route::methods).collect();
    assert_eq!(methods, [["GET"], ["HEAD"]]);
    assert_eq!(both.requirement("HEAD", "/x").unwrap().access().to_string(), "public");
    assert_eq!(status(both, "HEAD", "/x", None), 200);
}

#[test]
fn a_handler_without_a_method_takes_all_of_them() {
    let guards = || Guards::new().at("/x", show);
    assert_eq!(recorded(&guards()), ["every other method of /x: orders:read"]);
    assert!(guards().requirement("PURGE", "/x").is_some());
    for method in ["GET", "HEAD", "DELETE", "PURGE"] {
        assert_eq!(status(guards().with(layer()), method, "/x", None), 401, "{method}");
        assert_eq!(status(guards().with(layer()), method, "/x", Some("orders:read")), 200, "{method}");
    }
}

#[test]
fn every_method_has_its_function() {
    use scopes::poem::{connect, options, patch, put, trace};

    let guards = Guards::new()
        .at("/get", get(show))
        .at("/head", head(show))
        .at("/post", post(show))
        .at("/put", put(show))
        .at("/patch", patch(show))
        .at("/delete", delete(show))
        .at("/options", options(show))
        .at("/trace", trace(show))
        .at("/connect", connect(show));
    for route in guards.requirements() {
        assert_eq!(route.methods()[0], route.path()[1..].to_uppercase());
    }
    let app = Arc::new(guards.with(layer()).into_inner());
    for method in ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"] {
        let path = format!("/{}", method.to_lowercase());
        assert_eq!(status(app.clone(), method, &path, None), 401, "{method}");
        assert_eq!(status(app.clone(), method, &path, Some("orders:read")), 200, "{method}");
    }
}

#[test]
fn the_routes_agree_with_the_catalog() {
    shop().reconcile(&access::CATALOG).unwrap();
    shop().with(layer()).reconcile(&access::CATALOG).unwrap();
    let drift = shop().at("/extra", post(show)).reconcile(&access::CATALOG).unwrap_err();
    assert_eq!((drift.unknown().len(), drift.unserved().len(), drift.differing().len()), (1, 0, 0), "{drift}");
    let drift = Guards::new().nest("/api", Guards::new().at("/orders/:id", get(me))).reconcile(&access::CATALOG);
    let drift = drift.unwrap_err();
    assert_eq!((drift.unknown().len(), drift.unserved().len(), drift.differing().len()), (0, 5, 1), "{drift}");
}

#[test]
fn routes_that_only_expressions_tell_apart_are_all_compared() {
    let api = |guards: Guards| Guards::new().nest("/api/orders", guards);
    let differing = |guards: Guards| {
        let drift = api(guards).reconcile(&access::CATALOG).unwrap_err();
        drift.differing().iter().map(|difference| difference.router.clone()).collect::<Vec<_>>()
    };
    let digits = || Guards::new().at("/:id<\\d+>", get(show));
    assert_eq!(differing(digits().at("/:id", get(show))), Vec::<String>::new());
    assert_eq!(differing(digits().at("/:name", get(health))), ["public (the load balancer asks without a token)"]);
    assert_eq!(differing(Guards::new().at("/:name", get(health)).at("/:id<\\d+>", get(show))).len(), 1);
    assert!(digits().at("/:id", get(health)).requirement("GET", "/{id}").is_none());
    // A route with the very text of the endpoint gets its requests, and not the one at the plain parameter.
    let exact = || Guards::new().at("/:id", get(health)).at("/:id<\\d+>.pdf", get(show));
    assert_eq!(exact().requirement("GET", "/{id}.pdf").unwrap().access().to_string(), "orders:read");
}

#[test]
fn what_is_mounted_is_checked() {
    let guards = || Guards::new().mount_requiring::<orders::Read>("/assets", assets()).at("/assets-too", get(show));
    assert_eq!(recorded(&guards())[0], "everything below /assets: orders:read");
    let app = || guards().with(layer());
    assert_eq!(status(app(), "GET", "/assets/a/b", None), 401);
    assert_eq!(status(app(), "GET", "/assets", None), 401);
    assert_eq!(status(app(), "GET", "/assets/a/b", Some("")), 403);
    assert_eq!(ask(app(), "GET", "/assets/a/b", Some("orders:write orders:read")), (200, "asset".to_owned()));
    assert_eq!(ask(shop().with(layer()), "GET", "/assets/a/b", None), (200, "asset".to_owned()));
    let everywhere = || Guards::new().at("/health", get(health)).mount_requiring::<orders::Read>("/", assets());
    assert_eq!(status(everywhere().with(layer()), "GET", "/health", None), 200);
    assert_eq!(status(everywhere().with(layer()), "GET", "/", None), 401);
    assert_eq!(status(everywhere().with(layer()), "GET", "/a", None), 401);
}

#[test]
fn the_body_comes_as_it_was_sent() {
    assert_eq!(ask(shop().with(layer()), "PUT", "/api/orders/7", Some("orders:write")), (200, "written".to_owned()));
}

/// An endpoint that checks nothing, and of which somebody says that it does.
struct Forged<G>(std::marker::PhantomData<fn() -> G>);

impl<G> Forged<G> {
    const fn new() -> Self {
        Self(std::marker::PhantomData)
    }
}

impl<G: 'static> Endpoint for Forged<G> {
    type Output = &'static str;

    async fn call(&self, _: Request) -> poem::Result<&'static str> {
        Ok("inside")
    }
}

impl scopes::__private::Declared for Forged<orders::Read> {
    type Guard = Granted<orders::Read>;
}

/// A handler that checks, and of which somebody says that it is public.
struct Opened;

impl Endpoint for Opened {
    type Output = poem::Response;

    async fn call(&self, request: Request) -> poem::Result<poem::Response> {
        show.call(request).await
    }
}

impl scopes::__private::Declared for Opened {
    type Guard = <health as scopes::__private::Declared>::Guard;
}

#[test]
fn a_declaration_by_hand_lets_nobody_in() {
    let forged = || {
        Guards::new()
            .at("/get", get(Forged::<orders::Read>::new()))
            .at("/any", Forged::<orders::Read>::new())
            .at("/opened", get(Opened))
            .with(layer())
    };
    assert_eq!(
        recorded(&Guards::new().at("/", Forged::<orders::Read>::new())),
        ["every other method of /: orders:read"]
    );
    for path in ["/get", "/any", "/opened"] {
        assert_eq!(status(forged(), "GET", path, None), 401, "{path}");
        assert_eq!(status(forged(), "GET", path, Some("orders:write")), 403, "{path}");
        assert_eq!(status(forged(), "GET", path, Some("orders:read")), 200, "{path}");
    }
}

#[test]
fn parts_may_have_middlewares_and_verifiers_of_their_own() {
    let part = Guards::new().at("/7", get(counted)).with(poem::middleware::AddData::new(7_u8)).with(layer());
    let app = || Guards::new().at("/health", get(health)).nest("/part", part);
    let app = app();
    assert_eq!(
        recorded(&app),
        ["GET /health: public (the load balancer asks without a token)", "GET /part/7: orders:read"]
    );
    assert_eq!(ask(app, "GET", "/part/7", Some("orders:read")), (200, "7".to_owned()));
    assert_eq!(status(shop().data(7_u8), "GET", "/api/me", Some("")), 500);
}

#[test]
fn what_is_finished_authenticates() {
    let app = || shop().authenticated_by(verify);
    assert_eq!(recorded(&Guards::new().nest("/", app())), recorded(&shop()));
    assert_eq!(status(app(), "GET", "/api/me", None), 401);
    assert_eq!(status(app(), "GET", "/api/me", Some("")), 200);
    assert_eq!(status(shop().authenticated_by(layer()), "GET", "/api/me", Some("")), 200);
    app().reconcile(&access::CATALOG).unwrap();
}

#[test]
fn a_verifier_of_another_catalog_is_refused() {
    let panic = panic_of(|| Guards::new().nest("/", shop().authenticated_by(verify_staff)));
    let lines: Vec<_> = panic.lines().collect();
    assert!(lines[0].starts_with("the verifier makes tokens of catalog `staff`"), "{panic}");
    let routes = ["GET /api/me", "GET /api/orders/{id}", "PUT /api/orders/{id}", "GET /api/files/{*path}"];
    for (line, route) in lines[1..].iter().zip(routes) {
        assert!(line.trim_start().starts_with(&format!("{route}: catalog `shop`")), "{panic}");
    }
    assert!(
        lines[5].ends_with(
            "with `authenticated_by(…)`, and nest them; each `scopes!` makes a catalog of its own, also \
        from the same file"
        ),
        "{panic}"
    );
    let part = shop().authenticated_by(verify);
    let app = Guards::new().nest("/shop", part).at("/audit", get(audit)).authenticated_by(verify_staff);
    assert_eq!(status(app, "GET", "/shop/api/me", Some("")), 200);
}

mod staff {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "staff"
            [scopes]
            "audit:read" = "Read the audit log."
        "#
    );
}

async fn verify_staff(_: BearerToken) -> Option<staff::Token> {
    Some(staff::Token::new(staff::ScopeSet::all()))
}

#[requires(staff::audit::read)]
#[handler]
fn audit() -> &'static str {
    "audit"
}

#[requires(orders::read)]
#[handler]
fn counted(Data(number): Data<&u8>) -> String {
    number.to_string()
}

#[test]
fn what_would_never_be_reached_is_refused() {
    type Add = fn(Guards) -> Guards;

    let shop = || Guards::new().at("/x/:id", get(show));
    let table: [(Add, &str); 9] = [
        (|guards| guards.at("/x/:id", get(me)), "duplicate path: /x/:id"),
        (|guards| guards.at("/x/:name", get(me)), "the paths `/x/:id` and `/x/:name` are for the same requests"),
        (|guards| guards.at("/x/", get(me)).at("/x/*rest", get(me)), "the paths `/x/` and `/x/*rest` are for"),
        (|guards| guards.at("/x/*rest", get(me)).at("/x/", get(me)), "the paths `/x/*rest` and `/x/` are for"),
        (|guards| guards.at("/", get(me)).nest("/", Guards::new()), "the paths `/` and `/` are for the same requests"),
        (|guards| guards.at("/y/", get(me)).nest("/y", Guards::new()), "the paths `/y/` and `/y` are for"),
        (|guards| guards.at("/y", get(me)).nest("/y", Guards::new()), "duplicate path: /y"),
        (|guards| guards.at("/y/{id}", get(me)), "the path `/y/{id}` has braces, which poem takes for text"),
        (|guards| guards.at("/y", get(me).post(show).get(show)), "there are two handlers for GET"),
    ];
    for (add, message) in table {
        let panic = panic_of(|| add(shop()));
        assert!(panic.starts_with(message), "{panic}");
    }
    for path in ["/y/:", "/y/:id<\\d+", "/y/:id<(>", "/y/<>"] {
        let panic = panic_of(|| shop().at(path, get(me)));
        assert!(panic.starts_with("invalid "), "{panic}");
    }
    let panic = panic_of(|| shop().mount_public(Reason(""), "/z", assets()));
    assert!(panic.starts_with("the reason says nothing"), "{panic}");
    assert_eq!(shop().at("/x", get(me)).at("/x/:id<\\d+>", get(me)).at("/x/new", get(me)).requirements().len(), 4);
}

/// poem goes to what is nested at `/a` where nothing else below `/a` matches.
#[test]
fn a_path_that_takes_requests_from_what_is_nested_is_refused() {
    let nested = || Guards::new().at("/x", get(health)).at("/users/:id", get(health));
    for path in ["/a/:other", "/a/:b/:c", "/a/users/:name", "/a/x"] {
        for panic in [
            panic_of(|| Guards::new().at(path, get(me)).nest("/a", nested())),
            panic_of(|| Guards::new().nest("/a", nested()).at(path, get(me))),
        ] {
            let expected = format!("the path `{path}` would get the requests for `/a/");
            assert!(panic.starts_with(&expected) && panic.ends_with("add it to what is nested there"), "{panic}");
        }
    }
    let panic = panic_of(|| Guards::new().nest("/a", nested()).nest("/a/users", Guards::new()));
    let expected = "the path `/a/users` would get the requests for `/a/users/{id}`, which is nested below `/a`: add it to what is \
                    nested there";
    assert_eq!(panic, expected);
    for path in ["/:a/x", "/a/y", "/a/users", "/a/x/y", "/a/users/me"] {
        for taken in ["/a/x", "/a/users/7"] {
            let guards = Guards::new().at(path, get(me)).nest("/a/", nested());
            assert_eq!(status(guards.with(layer()), "GET", taken, None), 200, "{path} {taken}");
        }
    }
}

/// An expression that matches only some texts takes these.
#[test]
fn an_expression_that_may_take_requests_from_what_is_nested_is_refused() {
    let nested = || Guards::new().at("/a/b", get(health)).at("/users/:id", get(health)).at("/items", get(health));
    let taking = [
        "/n/a/:x<[a-z]+>",
        "/n/:x<a>/b",
        "/n/:x<a>/*rest",
        "/n/<[ab]>/*rest",
        "/n/a/<.*>",
        "/n/<.*>",
        "/n/<a/b>",
        "/n/users/:id<\\d+>",
        "/n/:kind<users>/:id",
        "/n/users/<.*>",
        "/n/:name<item>s",
        // poem takes as many bytes as the expression matches anywhere: five of `/n/users/12345`.
        "/n/<\\d+>/*rest",
    ];
    for path in taking {
        for panic in [
            panic_of(|| Guards::new().at(path, get(me)).nest("/n", nested())),
            panic_of(|| Guards::new().nest("/n", nested()).at(path, get(me))),
        ] {
            let is_taken = panic.starts_with(&format!("the path `{path}` would get the requests for `/n/"));
            assert!(is_taken || panic.starts_with("poem loses the path"), "{path}: {panic}");
        }
    }
    let panic = panic_of(|| Guards::new().nest("/n", nested()).at("/n/a/:x<[a-z]+>", get(me)));
    let expected = "the path `/n/a/:x<[a-z]+>` would get the requests for `/n/a/b`, which is nested below `/n`: add it to what is \
                    nested there";
    assert_eq!(panic, expected);
    let beside = ["/n/:x<c>/b", "/n/a/:x<\\d+>", "/n/:id<\\d+>", "/n/users/me<\\d>", "/:n<n>/a/b"];
    for path in beside {
        for taken in ["/n/a/b", "/n/users/7", "/n/items"] {
            let guards = Guards::new().nest("/n", nested()).at(path, get(me)).with(layer());
            assert_eq!(status(guards, "GET", taken, None), 200, "{path} {taken}");
        }
    }
}

/// poem takes nine bytes of `/n/deep/down/123456789` for the expression, with a slash in them.
#[test]
fn an_expression_with_parameters_behind_it_may_take_more_than_a_segment() {
    let nested = || Guards::new().at("/deep/down/:id", get(health));
    let panic = panic_of(|| Guards::new().nest("/n", nested()).at("/n/:x<\\d{9}>/:y", get(me)));
    let expected = "the path `/n/:x<\\d{9}>/:y` would get the requests for `/n/deep/down/{id}`, which is nested below `/n`: add it to \
                    what is nested there";
    assert_eq!(panic, expected);
    drop(Guards::new().nest("/n", nested()).at("/n/:x<\\d{9}>/up", get(me)));
}

#[test]
fn a_path_that_takes_all_that_is_mounted_is_refused() {
    let admin = || Guards::new().mount_requiring::<orders::Read>("/admin", assets());
    for path in ["/admin/<.*>", "/admin/:rest<[^x]+>", "/admin/<[a-z/]+>"] {
        let panic = panic_of(|| admin().at(path, get(health)));
        let expected = format!(
            "the path `{path}` would get the requests for `/admin/{{*rest}}`, which is nested below `/admin`: add it to what is \
             nested there"
        );
        assert_eq!(panic, expected);
    }
    for path in ["/n/:a/*rest", "/n/<.*>", "/n/:a<admin>/*rest", "/n/admin/<.*>"] {
        let panic = panic_of(|| Guards::new().nest("/n", admin()).at(path, get(health)));
        assert!(panic.starts_with(&format!("the path `{path}` would get the requests for `/n/admin")), "{panic}");
    }
    for path in ["/admin/:x", "/admin/login", "/admin/:id<\\d+>", "/admin/:x/*rest", "/:x<admin>/*rest", "/*rest"] {
        let guards = || admin().at(path, get(health)).with(layer());
        assert_eq!(
            status(guards(), "GET", "/admin/a/b/c", None),
            if path == "/admin/:x/*rest" { 200 } else { 401 },
            "{path}"
        );
    }
}

/// poem answers 404 at a path that it loses, and serves it at another one.
#[test]
fn a_path_that_poem_loses_is_refused() {
    let at = |paths: &[&str]| paths.iter().fold(Guards::new(), |guards, path| guards.at(path, get(health)));
    let lost = [
        ["/orders/:id<\\d+>", "/other"],
        ["/orders/<\\d+>", "/orders"],
        ["/orders/<\\d+>", "/ord:er"],
        ["/orders/:id/items/<\\d+>", "/orders/:id/icons"],
        ["/a<\\d+>/orders/<\\d+>", "/a<\\d+>/other"],
    ];
    for paths in lost {
        let panic = panic_of(|| at(&paths));
        assert!(panic.starts_with(&format!("poem loses the path `{}` where `{}`", paths[0], paths[1])), "{panic}");
    }
    let panic = panic_of(|| at(&["/orders/<\\d+>"]).nest("/orders", Guards::new()));
    assert!(panic.starts_with("poem loses the path `/orders/<\\d+>` where `/orders`"), "{panic}");

    let kept: [(&[&str], &[&str]); 6] = [
        (&["/other", "/orders/:id<\\d+>", "/oslo"], &["/orders/7", "/other", "/oslo"]),
        (&["/orders", "/orders/<\\d+>", "/ordersets", "/old"], &["/orders/7", "/orders", "/ordersets", "/old"]),
        (&["/<\\d+>", "/orders"], &["/7", "/orders"]),
        (&["/orders/:id/<\\d+>", "/orders/:idle"], &["/orders/a/7", "/orders/a"]),
        (&["/orders/<\\d+>", "/orders/new", "/orders/<\\w+>/x"], &["/orders/7", "/orders/new", "/orders/a/x"]),
        (&["/orders/<\\d+>/items"], &["/orders/7/items"]),
    ];
    for (paths, requests) in kept {
        for request in requests {
            assert_eq!(status(at(paths), "GET", request, None), 200, "{paths:?}: {request}");
        }
    }
    let nested = Guards::new().nest("/orders", at(&["/<\\d+>"])).nest("/other", at(&["/<\\d+>"]));
    assert_eq!(status(nested, "GET", "/orders/7", None), 200);
}
