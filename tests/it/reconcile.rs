//! Routes against the endpoints of a catalog: what is reported, in which words and as which data.

use std::panic::catch_unwind;

use scopes::axum::{Router, any, delete, get, head, options, post, put};
use scopes::catalog::{Access, CatalogInfo};
use scopes::{
    Difference, Drift, ProtectedResourceMetadata, Reason, Serves, Unserved, authenticated, openapi, public, requires,
};
use serde_json::{Value, json};

mod library {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "library"

            [scopes]
            admin = ""
            "books:read".endpoints."GET /books/{id}" = "Show a book"
            [scopes."books:write".endpoints]
            "GET /books/{id}" = "Show a book"
            "PUT /books/{book}" = "Change a book"

            [endpoints."DELETE /books/{id}"]
            any_of = [["books:write", "books:read"], ["admin"], ["books:write", "admin"]]

            [authenticated.endpoints]
            "GET /me" = "Who am I"
            [public.endpoints]
            "GET /health" = { reason = "asked by the load balancer" }
        "#
    );
}
/// Another catalog, with scopes of the same names.
mod branch {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "branch"
            [scopes]
            admin = ""
            "books:read" = ""
            "books:write" = ""
        "#
    );
}
mod heads {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "heads"
            [scopes]
            "a:get".endpoints."GET /both" = ""
            "a:head".endpoints."HEAD /both" = ""
            "b:get".endpoints."GET /get" = ""
            "b:head".endpoints."HEAD /head" = ""
        "#
    );
}
mod files {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "files"
            [scopes]
            admin = ""
            [scopes."files:read".endpoints]
            "GET /files" = ""
            "GET /files/{*path}" = ""
            "POST /{tenant}/deep/{file}" = ""
        "#
    );
}

mod front {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "front"
            [scopes]
            "front:see".endpoints."GET /" = ""
        "#
    );
}

use library::books;

#[public(reason = "the load balancer asks without a token")]
async fn open() {}
#[authenticated(library::Token)]
async fn known() {}
#[requires(books::read)]
async fn read() {}
#[requires(library::admin)]
async fn admin() {}
#[requires(any(books::read, books::write))]
async fn show() {}
#[requires(books::write)]
async fn write() {}
#[requires(any(library::admin, all(books::read, books::write)))]
async fn remove() {}

/// The router as it should be, and what may take the place of its parts.
struct Parts {
    health: Router,
    me: Router,
    book: Router,
}

impl Parts {
    fn new() -> Self {
        Self {
            health: Router::new().route("/health", get(open)),
            me: Router::new().route("/me", get(known)),
            book: Router::new().route("/{id}", get(show).put(write).delete(remove)),
        }
    }

    fn router(self) -> Router {
        self.health.merge(self.me).nest("/books", self.book)
    }
}

fn drift(router: &Router, catalog: &CatalogInfo) -> Drift {
    router.reconcile(catalog).unwrap_err()
}

#[test]
fn a_router_that_agrees_is_fine() {
    let router = Parts::new().router();
    assert_eq!(router.reconcile(&library::CATALOG), Ok(()));
    router.reconcile(&library::CATALOG).unwrap();
    let described = Parts::new().router().describe(&ProtectedResourceMetadata::new("https://api.example.com").unwrap());
    assert_eq!(described.reconcile(&library::CATALOG), Ok(()), "the description is no route of the catalog");
}

#[test]
fn names_of_parameters_and_orders_of_scopes_make_no_difference() {
    #[requires(any(books::write, books::read))]
    async fn show() {}
    #[requires(any(all(books::write, books::read), library::admin))]
    async fn remove() {}
    #[requires(all(any(books::write, library::admin), any(library::admin, books::read)))]
    async fn multiplied() {}
    let book = || Router::new().route("/{isbn}", get(show).put(write));
    for book in [book().route("/{isbn}", delete(remove)), book().route("/{isbn}", delete(multiplied))] {
        assert_eq!(Parts { book, ..Parts::new() }.router().reconcile(&library::CATALOG), Ok(()));
    }
}

#[test]
fn one_line_in_a_test_prints_the_report() {
    let panic = catch_unwind(|| {
        let router = Parts { me: Router::new(), ..Parts::new() }.router();
        router.reconcile(&library::CATALOG).unwrap();
    });
    let message = panic.unwrap_err().downcast::<String>().unwrap();
    let expected = "called `Result::unwrap()` on an `Err` value: the routes and the endpoints of catalog `library` differ in 1 \
                    place\n\nendpoints that no route serves; add a route for each, or take it out of the catalog:\n  GET /me: any valid token";
    assert_eq!(*message, expected);
}

#[test]
fn routes_that_the_catalog_does_not_know_are_listed() {
    let router = Parts::new().router();
    let router = router
        .route("/debug", get(open).post(admin))
        .route("/books/{id}/", get(show))
        .route("/books", post(write))
        .route("/health", options(open))
        .route("/books/mine", get(known))
        .mount_public(Reason("for the page"), "/assets", axum::Router::new())
        .mount_requiring::<library::Admin>("/admin", axum::Router::new());
    let drift = drift(&router, &library::CATALOG);
    assert_eq!(
        drift.to_string(),
        "the routes and the endpoints of catalog `library` differ in 8 places\n\
         \n\
         routes that the catalog does not know; remove them, or list them there once it is right what they ask for:\n\
         \x20 GET /debug: public (the load balancer asks without a token)\n\
         \x20 POST /debug: admin\n\
         \x20 GET /books/{id}/: any(books:read, books:write)\n\
         \x20 POST /books: books:write\n\
         \x20 OPTIONS /health: public (the load balancer asks without a token)\n\
         \x20 GET /books/mine: any valid token\n\
         \x20 everything below /assets: public (for the page)\n\
         \x20 everything below /admin: admin"
    );
    let unknown: Vec<_> = drift.unknown().iter().map(|route| (route.methods(), route.path())).collect();
    assert_eq!(unknown[0], (["GET", "HEAD"].as_slice(), "/debug"));
    assert_eq!(unknown[7], ([].as_slice(), "/admin"));
    assert_eq!((drift.unserved(), drift.differing()), ([].as_slice(), [].as_slice()));
}

#[test]
fn endpoints_that_nobody_serves_are_listed() {
    let drift = drift(&Router::new(), &library::CATALOG);
    assert_eq!(
        drift.to_string(),
        "the routes and the endpoints of catalog `library` differ in 5 places\n\
         \n\
         endpoints that no route serves; add a route for each, or take it out of the catalog:\n\
         \x20 GET /books/{id}: any(books:read, books:write)\n\
         \x20 PUT /books/{book}: books:write\n\
         \x20 DELETE /books/{id}: any(all(books:read, books:write), admin, all(admin, books:write))\n\
         \x20 GET /me: any valid token\n\
         \x20 GET /health: public (asked by the load balancer)"
    );
    let unserved = |position: usize| {
        let Unserved { method, path, access, .. } = &drift.unserved()[position];
        (*method, *path, access.as_str())
    };
    assert_eq!(unserved(0), ("GET", "/books/{id}", "any(books:read, books:write)"));
    assert_eq!(unserved(4), ("GET", "/health", "public (asked by the load balancer)"));
    assert_eq!((drift.unknown(), drift.differing()), ([].as_slice(), [].as_slice()));
}

#[test]
fn requirements_that_differ_are_shown_side_by_side() {
    let router = Parts {
        health: Router::new().route("/health", get(known)),
        me: Router::new().route("/me", get(read)),
        book: Router::new().route("/{isbn}", get(read).put(open).delete(admin)),
    };
    let drift = drift(&router.router(), &library::CATALOG);
    assert_eq!(
        drift.to_string(),
        "the routes and the endpoints of catalog `library` differ in 5 places\n\
         \n\
         routes that ask for something else than the catalog says; decide which is right, and change the other:\n\
         \x20 GET /books/{id}\n\
         \x20   catalog: any(books:read, books:write)\n\
         \x20   route:   books:read\n\
         \x20 PUT /books/{book}\n\
         \x20   catalog: books:write\n\
         \x20   route:   public (the load balancer asks without a token)\n\
         \x20 DELETE /books/{id}\n\
         \x20   catalog: any(all(books:read, books:write), admin, all(admin, books:write))\n\
         \x20   route:   admin\n\
         \x20 GET /me\n\
         \x20   catalog: any valid token\n\
         \x20   route:   books:read\n\
         \x20 GET /health\n\
         \x20   catalog: public (asked by the load balancer)\n\
         \x20   route:   any valid token"
    );
    let Difference { method, path, catalog, router, .. } = &drift.differing()[1];
    assert_eq!((*method, *path), ("PUT", "/books/{book}"));
    assert_eq!((catalog.as_str(), router.as_str()), ("books:write", "public (the load balancer asks without a token)"));
    assert_eq!((drift.unknown(), drift.unserved()), ([].as_slice(), [].as_slice()));
}

#[test]
fn every_other_requirement_differs() {
    #[requires(books::read, books::write)]
    async fn both() {}
    #[requires(any(books::read, books::write, library::admin))]
    async fn more() {}
    let differs = |book: Router| {
        let drift = drift(&Parts { book, ..Parts::new() }.router(), &library::CATALOG);
        assert!(drift.unknown().is_empty() && drift.unserved().is_empty(), "{drift}");
        let [Difference { method: "GET", router, .. }] = drift.differing() else { panic!("{drift}") };
        router.clone()
    };
    let with = |route: Router| Router::new().route("/{id}", put(write).delete(remove)).merge(route);
    let table = [
        (differs(with(Router::new().route("/{id}", get(both)))), "all(books:read, books:write)"),
        (differs(with(Router::new().route("/{id}", get(more)))), "any(books:read, books:write, admin)"),
        (differs(with(Router::new().route("/{id}", get(write)))), "books:write"),
        (differs(with(Router::new().route("/{id}", get(known)))), "any valid token"),
        (differs(with(Router::new().route("/{id}", get(open)))), "public (the load balancer asks without a token)"),
    ];
    for (router, expected) in table {
        assert_eq!(router, expected);
    }
}

#[test]
fn everything_at_once_is_one_report() {
    let router = Router::new().route("/health", get(admin)).route("/healthy", get(open));
    assert_eq!(
        format!("{:?}", drift(&router, &library::CATALOG)),
        "the routes and the endpoints of catalog `library` differ in 6 places\n\
         \n\
         routes that the catalog does not know; remove them, or list them there once it is right what they ask for:\n\
         \x20 GET /healthy: public (the load balancer asks without a token)\n\
         \n\
         endpoints that no route serves; add a route for each, or take it out of the catalog:\n\
         \x20 GET /books/{id}: any(books:read, books:write)\n\
         \x20 PUT /books/{book}: books:write\n\
         \x20 DELETE /books/{id}: any(all(books:read, books:write), admin, all(admin, books:write))\n\
         \x20 GET /me: any valid token\n\
         \n\
         routes that ask for something else than the catalog says; decide which is right, and change the other:\n\
         \x20 GET /health\n\
         \x20   catalog: public (asked by the load balancer)\n\
         \x20   route:   admin"
    );
}

#[test]
fn routes_of_another_catalog_are_its_own_business_unless_they_serve_an_endpoint_of_this_one() {
    #[requires(any(branch::books::read, branch::books::write))]
    async fn show() {}
    #[authenticated(branch::Token)]
    async fn known() {}
    let elsewhere = Router::new().route("/branch/{id}", get(show).post(known));
    let router = Parts::new().router().merge(elsewhere).mount_requiring::<branch::Admin>("/b", axum::Router::new());
    assert_eq!(router.reconcile(&library::CATALOG), Ok(()));
    let router = Parts {
        me: Router::new().route("/me", get(known)),
        book: Router::new().route("/{id}", get(show).put(write).delete(remove)),
        ..Parts::new()
    };
    assert_eq!(
        drift(&router.router(), &library::CATALOG).to_string(),
        "the routes and the endpoints of catalog `library` differ in 2 places\n\
         \n\
         routes that ask for something else than the catalog says; decide which is right, and change the other:\n\
         \x20 GET /books/{id}\n\
         \x20   catalog: any(books:read, books:write)\n\
         \x20   route:   any(books:read, books:write) of catalog `branch`\n\
         \x20 GET /me\n\
         \x20   catalog: any valid token\n\
         \x20   route:   any valid token of catalog `branch`"
    );
    let drift = drift(&Parts::new().router(), &branch::CATALOG);
    assert_eq!(
        drift.to_string().lines().last().unwrap(),
        "  GET /health: public (the load balancer asks without a token)",
        "of no catalog, so of each"
    );
}

#[test]
fn head_is_compared_with_the_handler_that_gets_it() {
    use heads::{a, b};
    #[requires(a::get)]
    async fn get_both() {}
    #[requires(a::head)]
    async fn head_both() {}
    #[requires(b::get)]
    async fn get_it() {}
    #[requires(b::head)]
    async fn head_it() {}
    let rest = || Router::new().route("/get", get(get_it)).route("/head", head(head_it));
    let agreeing = [
        rest().route("/both", get(get_both).head(head_both)),
        rest().route("/both", head(head_both).get(get_both)),
        rest().route("/both", get(get_both)).merge(Router::new().route("/both", head(head_both))),
    ];
    for router in agreeing {
        assert_eq!(router.reconcile(&heads::CATALOG), Ok(()));
    }
    let by_get = rest().route("/both", get(get_both));
    assert_eq!(
        drift(&by_get, &heads::CATALOG).to_string(),
        "the routes and the endpoints of catalog `heads` differ in 1 place\n\
         \n\
         routes that ask for something else than the catalog says; decide which is right, and change the other:\n\
         \x20 HEAD /both\n\
         \x20   catalog: a:head\n\
         \x20   route:   a:get"
    );
    let more = Router::new().route("/both", get(get_both).head(head_both));
    let more = more.route("/get", get(get_it).head(get_it)).route("/head", get(head_it));
    assert_eq!(
        drift(&more, &heads::CATALOG).to_string(),
        "the routes and the endpoints of catalog `heads` differ in 2 places\n\
         \n\
         routes that the catalog does not know; remove them, or list them there once it is right what they ask for:\n\
         \x20 HEAD /get: b:get\n\
         \x20 GET /head: b:head"
    );
}

#[test]
fn endpoints_are_served_by_the_innermost_mount_above_them() {
    type Read = files::files::Read;
    let plain = axum::Router::<()>::new;
    let with_deep = |router: Router| router.mount_requiring::<Read>("/{t}/deep", plain());
    let agreeing = [
        Router::new().mount_requiring::<Read>("/", plain()),
        with_deep(Router::new().mount_requiring::<Read>("/files", plain())),
        with_deep(Router::new().nest("/files", Router::new().mount_requiring::<Read>("/", plain()))),
    ];
    for router in agreeing {
        assert_eq!(router.reconcile(&files::CATALOG), Ok(()), "{router:?}");
    }
    let page = || Router::new().mount_public(Reason("the page"), "/", plain());
    let files = || Router::new().mount_requiring::<Read>("/files", plain());
    let tenants = Router::new().mount_public(Reason("the page"), "/{tenant_with_a_long_name}", plain());
    for router in [page().merge(files()), files().merge(page()), tenants.merge(files())] {
        let drift = drift(&with_deep(router), &files::CATALOG);
        let [unknown] = drift.unknown() else { panic!("{drift}") };
        assert_eq!((unknown.access(), unknown.serves()), (&Access::Public, Serves::Mount), "nothing is asked of it");
        assert_eq!((drift.unserved(), drift.differing()), ([].as_slice(), [].as_slice()));
    }
}

#[test]
fn a_mount_behind_a_slash_does_not_serve_the_path_without_it() {
    type Read = files::files::Read;
    let router = Router::new().mount_requiring::<Read>("/files/", axum::Router::<()>::new());
    let drift = drift(&router, &files::CATALOG);
    let unserved: Vec<_> = drift.unserved().iter().map(|unserved| unserved.path).collect();
    let expected = vec!["/files", "/{tenant}/deep/{file}"];
    assert_eq!((unserved, drift.unknown(), drift.differing()), (expected, [].as_slice(), [].as_slice()));
    let beside = Router::new().mount_requiring::<Read>("/file", axum::Router::<()>::new());
    assert_eq!(beside.reconcile(&files::CATALOG).unwrap_err().unserved().len(), 3);
}

#[test]
fn a_handler_counts_before_the_mount_that_it_stands_beside() {
    use files::files;
    #[requires(files::read)]
    async fn list() {}
    #[public(reason = "for the test")]
    async fn open() {}
    #[requires(front::front::see)]
    async fn front() {}
    let mount = || Router::new().mount_requiring::<files::Read>("/", axum::Router::<()>::new());
    assert_eq!(mount().route("/files", get(list)).reconcile(&self::files::CATALOG), Ok(()));
    let other = drift(&mount().route("/files", get(open)), &self::files::CATALOG);
    let [Difference { method: "GET", path: "/files", .. }] = other.differing() else { panic!("{other}") };
    let root = mount().route("/", get(front));
    assert_eq!(root.reconcile(&front::CATALOG), Ok(()));
    let root = Router::new().route("/", get(front)).mount_requiring::<files::Read>("/", axum::Router::<()>::new());
    assert_eq!(root.reconcile(&front::CATALOG), Ok(()));
}

#[test]
fn a_mount_that_asks_for_something_else_differs_at_every_endpoint() {
    let router = Router::new().mount_requiring::<files::Admin>("/files", axum::Router::<()>::new());
    assert_eq!(
        drift(&router, &files::CATALOG).to_string(),
        "the routes and the endpoints of catalog `files` differ in 3 places\n\
         \n\
         endpoints that no route serves; add a route for each, or take it out of the catalog:\n\
         \x20 POST /{tenant}/deep/{file}: files:read\n\
         \n\
         routes that ask for something else than the catalog says; decide which is right, and change the other:\n\
         \x20 GET /files\n\
         \x20   catalog: files:read\n\
         \x20   route:   admin\n\
         \x20 GET /files/{*path}\n\
         \x20   catalog: files:read\n\
         \x20   route:   admin"
    );
}

#[test]
fn a_parameter_is_no_literal_and_no_rest() {
    use files::files;
    #[requires(files::read)]
    async fn any() {}
    let router = Router::new()
        .route("/{files}", get(any))
        .route("/files/{path}", get(any))
        .route("/{{tenant}}/deep/{file}", post(any));
    let drift = drift(&router, &self::files::CATALOG);
    assert_eq!((drift.unknown().len(), drift.unserved().len()), (3, 3), "{drift}");
}

/// The catalog `library` once more: the same name, but other types.
mod library_again {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "library"

            [scopes]
            "books:read" = ""
        "#
    );
}

#[test]
fn a_catalog_of_the_same_name_is_another_one() {
    #[authenticated(library_again::Token)]
    async fn me() {}
    #[requires(library_again::books::read)]
    async fn other() {}
    let router = Parts { me: Router::new().route("/me", get(me)), ..Parts::new() }.router();
    assert_eq!(
        drift(&router.route("/other", get(other)), &library::CATALOG).to_string(),
        format!(
            "the routes and the endpoints of catalog `library` differ in 1 place\n\
             \n\
             routes that ask for something else than the catalog says; decide which is right, and change the other:\n\
             \x20 GET /me\n\
             \x20   catalog: any valid token\n\
             \x20   route:   any valid token of another catalog `library` ({}::library_again)",
            module_path!()
        )
    );
}

/// A plain router with more than anybody asked for.
fn plain() -> axum::Router {
    axum::Router::new().route("/me", axum::routing::post(open)).fallback(open)
}

fn unknown(router: &Router, catalog: &CatalogInfo) -> Vec<String> {
    let drift = drift(router, catalog);
    assert_eq!((drift.unserved(), drift.differing()), ([].as_slice(), [].as_slice()));
    drift.unknown().iter().map(|route| format!("{route}: {}", route.access())).collect()
}

#[test]
fn a_mount_is_known_only_where_it_alone_serves_an_endpoint() {
    for (path, shown) in
        [("/", "everything below /"), ("/books", "everything below /books"), ("/x", "everything below /x")]
    {
        let router = Parts::new().router().mount_public(Reason("for the test"), path, plain());
        assert_eq!(unknown(&router, &library::CATALOG), [format!("{shown}: public")]);
        let router = Parts::new().router().mount_requiring::<library::Admin>(path, plain());
        assert_eq!(unknown(&router, &library::CATALOG), [format!("{shown}: admin")]);
    }
    let health = || Parts { health: Router::new(), ..Parts::new() }.router();
    let known = health().mount_public(Reason("for the test"), "/health", plain());
    assert_eq!(known.reconcile(&library::CATALOG), Ok(()), "nothing else serves `GET /health`");
    let twice = health().mount_public(Reason("for the test"), "/health", axum::Router::new());
    let twice = twice.merge(Router::new().nest("/health", Router::new().fallback(open)));
    assert_eq!(
        unknown(&twice, &library::CATALOG),
        ["everything below /health: public"; 2],
        "which of them is not known"
    );
}

#[test]
fn what_is_mounted_over_endpoints_differs_where_it_asks_for_less() {
    let me = || Parts { me: Router::new(), ..Parts::new() }.router();
    let differing = |router: Router| {
        let drift = drift(&router, &library::CATALOG);
        assert_eq!(drift.unserved(), []);
        let differing = drift.differing().iter().map(|at| format!("{} {}: {}", at.method, at.path, at.router));
        differing.collect::<Vec<_>>()
    };
    let expected = ["GET /me: public (for the test)"];
    assert_eq!(differing(me().mount_public(Reason("for the test"), "/me", plain())), expected);
    assert_eq!(differing(me().mount_public(Reason("for the test"), "/", plain())), expected);
    let expected = ["GET /me: public (the load balancer asks without a token)"];
    assert_eq!(differing(me().fallback(open)), expected);
    assert_eq!(differing(me().route("/me", post(known)).method_not_allowed_fallback(open)), expected);
    assert_eq!(differing(me().route("/me", any(open))), expected);
    let either = me().mount_requiring::<library::Admin>("/me", axum::Router::new());
    let either = either.merge(Router::new().nest("/me", Router::new().fallback(open)));
    assert_eq!(differing(either), ["GET /me: admin"], "of two that may serve it, one that differs");
}

#[test]
fn fallbacks_and_other_methods_are_no_routes_of_the_catalog() {
    assert_eq!(unknown(&Parts::new().router().fallback(open), &library::CATALOG), ["everything below /: public"]);
    let others = Parts::new().router().method_not_allowed_fallback(open);
    let paths = ["/health", "/me", "/books/{id}"];
    assert_eq!(unknown(&others, &library::CATALOG), paths.map(|path| format!("every other method of {path}: public")));
    let any_method = Parts { me: Router::new().route("/me", any(known)), ..Parts::new() }.router();
    assert_eq!(any_method.reconcile(&library::CATALOG), Ok(()), "it alone serves `GET /me`");
    let beside = Parts { me: Router::new().route("/me", any(open).get(known)), ..Parts::new() }.router();
    assert_eq!(unknown(&beside, &library::CATALOG), ["every other method of /me: public"]);
}

/// axum's paths know no text beside a parameter: the route at the plain one serves those that have some.
#[test]
fn a_route_at_the_plain_parameter_serves_those_with_text_too() {
    let router: Router = Router::new()
        .route("/books/{id}", get(show).post(write))
        .mount_requiring::<library::Admin>("/x/{id}", axum::Router::new());
    let mut document = json!({ "paths": {
        "/books/{id}:approve": { "post": {}, "delete": {} },
        "/books/{id}.zip": { "get": {} },
        "/books/x-{id}/y": { "get": {} },
        "/x/{id}.d/all": { "get": {} },
        "/books/approve": { "post": {} }
    } });
    openapi::secure(&mut document, "oauth2", json!({}), router.requirements()).unwrap();
    let security = |path: &str, method: &str| &document["paths"][path][method]["security"];
    assert_eq!(security("/books/{id}:approve", "post"), &json!([{ "oauth2": ["books:write"] }]));
    assert_eq!(
        security("/books/{id}.zip", "get"),
        &json!([{ "oauth2": ["books:read"] }, { "oauth2": ["books:write"] }])
    );
    assert_eq!(security("/x/{id}.d/all", "get"), &json!([{ "oauth2": ["admin"] }]));
    for (path, method) in [("/books/{id}:approve", "delete"), ("/books/x-{id}/y", "get"), ("/books/approve", "post")] {
        assert_eq!(security(path, method), &Value::Null, "{method} {path}");
    }
    let drift = openapi::compare(&document, "oauth2", router.requirements()).unwrap_err();
    assert_eq!((drift.unserved().len(), drift.undocumented(), drift.differing()), (3, [].as_slice(), [].as_slice()));
}

/// Paths with text beside a parameter, as many APIs have them.
mod verbs {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "verbs"

            [scopes]
            "jobs:read".endpoints."GET /jobs/{id}" = ""
            [scopes."jobs:run".endpoints]
            "POST /jobs/{id}:start" = ""
            "POST /jobs/{id}:stop" = ""
            "GET /jobs/{id}.zip" = ""
        "#
    );
}

#[test]
fn a_route_at_the_plain_parameter_may_serve_several_endpoints_that_ask_for_the_same() {
    #[requires(verbs::jobs::read)]
    async fn read() {}
    #[requires(verbs::jobs::run)]
    async fn run() {}
    let drift = drift(&Router::new().route("/jobs/{id}", get(read).post(run)), &verbs::CATALOG);
    let differing: Vec<_> =
        drift.differing().iter().map(|at| format!("{} {}: {}", at.method, at.path, at.router)).collect();
    assert_eq!(differing, ["GET /jobs/{id}.zip: jobs:read"], "both verbs are served, and the archive asks for more");
    assert_eq!((drift.unknown(), drift.unserved()), ([].as_slice(), [].as_slice()));
}

#[test]
fn a_slash_at_the_end_is_told_where_it_is_the_only_difference() {
    let router = Router::new()
        .route("/books/{isbn}/", get(show).post(write))
        .route("/me/", get(known))
        .route("/health/", options(open))
        .route("/", get(open));
    let report = drift(&router, &library::CATALOG).to_string();
    let unknown: Vec<_> = report.lines().skip(3).take_while(|line| !line.is_empty()).collect();
    assert_eq!(
        unknown,
        [
            "  GET /books/{isbn}/: any(books:read, books:write)",
            "    the catalog lists GET /books/{id}, without a slash at the end: any(books:read, books:write)",
            "  POST /books/{isbn}/: books:write",
            "  GET /me/: any valid token",
            "    the catalog lists GET /me, without a slash at the end: any valid token",
            "  OPTIONS /health/: public (the load balancer asks without a token)",
            "  GET /: public (the load balancer asks without a token)",
        ]
    );
    assert!(report.contains(" differ in 8 places\n"), "a route and its endpoint are one: {report}");
    let unserved: Vec<_> = report.lines().skip_while(|line| !line.starts_with("endpoints that")).skip(1).collect();
    assert_eq!(unserved.len(), 3, "{report}");
    assert!(unserved.iter().all(|line| !line.contains("GET /books") && !line.contains("/me")), "{report}");
}

#[test]
fn a_catalog_without_endpoints_gets_them_from_the_routes() {
    #[public(reason = "everybody sees \"books\"\nand covers")]
    async fn list() {}
    #[authenticated(branch::Token, optional(branch::books::write))]
    async fn known() {}
    #[requires(any(branch::admin, all(branch::books::write, branch::books::read)))]
    async fn remove() {}

    let router = Router::new()
        .route("/books", get(list))
        .route("/me", get(known))
        .route("/books/{id}", delete(remove))
        .mount_public(Reason("pictures"), "/covers", axum::Router::new());
    let toml = drift(&router, &branch::CATALOG).to_toml();
    let expected = r#"[public.endpoints."GET /books"]
reason = "everybody sees \"books\"\u000Aand covers"
[authenticated.endpoints."GET /me"]
optional = ["books:write"]
[endpoints."DELETE /books/{id}"]
any_of = [["admin"], ["books:read", "books:write"]]
# not an endpoint: everything below /covers
"#;
    assert_eq!(toml, expected);
    let catalog = format!(
        "[catalog]\nname = \"branch\"\n[scopes]\nadmin = \"\"\n\"books:read\" = \"\"\n\"books:write\" = \"\"\n{toml}"
    );
    scopes_core::parse("branch.toml", catalog.as_bytes()).unwrap();
}
