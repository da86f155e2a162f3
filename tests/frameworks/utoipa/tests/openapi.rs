//! What routes ask for, in OpenAPI documents, and documents against routes.

use scopes::axum::{Router, get};
use scopes::openapi::{compare, scopes, secure};
use scopes::{All, Any, ProtectedResourceMetadata, Reason, authenticated, public, requires};
use serde_json::{Value, json};
use utoipa::OpenApi;
use utoipa::openapi::path::{HttpMethod, OperationBuilder, PathItem};
use utoipa::openapi::security::{
    ClientCredentials, Flow, HttpAuthScheme, HttpBuilder, OAuth2, Scopes, SecurityRequirement, SecurityScheme,
};

mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "shop"

            [scopes]
            admin = "Everything.\nReally \"everything\"."
            "orders:read" = "Read orders."
            "orders:write" = ""
            "files:read" = "Read files."
        "#
    );
}

mod wide {
    scopes::scopes!("../../fixtures/wide.toml");
}

use access::{files, orders};

#[utoipa::path(get, path = "/health", responses((status = 200)))]
#[public(reason = "the load balancer asks without a token")]
async fn health() {}

#[utoipa::path(get, path = "/me", responses((status = 200)))]
#[authenticated(access::Token)]
async fn me() {}

#[utoipa::path(get, path = "/orders/{id}", params(("id" = u64, Path)), responses((status = 200)))]
#[requires(orders::read)]
async fn show() {}

/// The attributes in the other order, and security written by hand.
#[requires(any(access::admin, all(orders::write, orders::read)))]
#[utoipa::path(
    post, path = "/orders/{id}", params(("id" = u64, Path)), responses((status = 201)),
    security(("shop" = ["orders:write", "orders:read"]), ("shop" = ["admin"]))
)]
async fn change() {}

#[utoipa::path(get, path = "/files/{path}", params(("path" = String, Path)), responses((status = 200)))]
#[requires(files::read)]
async fn file() {}

#[derive(OpenApi)]
#[openapi(info(title = "Shop", version = "1"), paths(health, me, show, change, file))]
struct Document;

fn document() -> utoipa::openapi::OpenApi {
    Document::openapi()
}

fn router() -> Router {
    Router::new()
        .route("/health", get(health))
        .route("/me", get(me))
        .route("/orders/{order}", get(show).post(change))
        .route("/files/{*path}", get(file))
}

fn scheme() -> SecurityScheme {
    let flow = ClientCredentials::new("https://login.example.com/token", scopes(&access::CATALOG).collect::<Scopes>());
    SecurityScheme::OAuth2(OAuth2::new([Flow::ClientCredentials(flow)]))
}

fn secured(router: &Router) -> utoipa::openapi::OpenApi {
    let mut document = document();
    secure(&mut document, "shop", scheme(), router.requirements()).unwrap();
    document
}

fn json(document: &utoipa::openapi::OpenApi) -> Value {
    serde_json::from_str(&document.to_json().unwrap()).unwrap()
}

/// What a document says about security, by path and method.
fn security(document: &utoipa::openapi::OpenApi) -> Value {
    let json = json(document);
    let paths = json["paths"].as_object().unwrap().iter().map(|(path, item)| {
        let operations = item.as_object().unwrap().iter();
        let said = operations.map(|(method, operation)| (method.clone(), operation["security"].clone()));
        (path.clone(), Value::Object(said.collect()))
    });
    Value::Object(paths.collect())
}

fn report(document: &utoipa::openapi::OpenApi, router: &Router) -> String {
    compare(document, "shop", router.requirements()).map_or_else(|drift| drift.to_string(), |()| "same".to_owned())
}

#[test]
fn the_scheme_has_every_scope_with_its_description() {
    let document = secured(&router());
    let expected = json!({
        "shop": {
            "type": "oauth2",
            "flows": {
                "clientCredentials": {
                    "tokenUrl": "https://login.example.com/token",
                    "scopes": {
                        "admin": "Everything.\nReally \"everything\".",
                        "files:read": "Read files.",
                        "orders:read": "Read orders.",
                        "orders:write": ""
                    }
                }
            }
        }
    });
    assert_eq!(json(&document)["components"]["securitySchemes"], expected);
    assert_eq!(json(&document)["security"], Value::Null);
}

#[test]
fn operations_ask_for_what_their_routes_ask_for() {
    let before = document();
    let document = secured(&router());
    let expected = json!({
        "/files/{path}": { "get": [{ "shop": ["files:read"] }] },
        "/health": { "get": [] },
        "/me": { "get": [{ "shop": [] }] },
        "/orders/{id}": {
            "get": [{ "shop": ["orders:read"] }],
            "post": [{ "shop": ["admin"] }, { "shop": ["orders:read", "orders:write"] }]
        }
    });
    assert_eq!(security(&document), expected);
    assert_eq!(compare(&document, "shop", router().requirements()), Ok(()));

    let (mut with, mut without) = (json(&document), json(&before));
    for document in [&mut with, &mut without] {
        document.as_object_mut().unwrap().remove("components");
        for item in document["paths"].as_object_mut().unwrap().values_mut() {
            for operation in item.as_object_mut().unwrap().values_mut() {
                operation.as_object_mut().unwrap().remove("security");
                operation["responses"]
                    .as_object_mut()
                    .unwrap()
                    .retain(|status, _| !["401", "403"].contains(&&**status));
            }
        }
    }
    assert_eq!(with, without, "nothing else changes");
}

/// The statuses that a document has for an operation, each with what it refers to.
fn answers(document: &utoipa::openapi::OpenApi, path: &str, method: &str) -> Vec<String> {
    let json = json(document);
    let responses = json["paths"][path][method]["responses"].as_object().unwrap().iter();
    let said = responses.map(|(status, answer)| format!("{status} {}", answer["$ref"].as_str().unwrap_or("own")));
    said.collect()
}

#[test]
fn operations_answer_those_who_may_not() {
    let document = secured(&router());
    let (unauthorized, forbidden) = ("401 #/components/responses/Unauthorized", "403 #/components/responses/Forbidden");
    assert_eq!(answers(&document, "/health", "get"), ["200 own"]);
    assert_eq!(answers(&document, "/me", "get"), ["200 own", unauthorized]);
    assert_eq!(answers(&document, "/orders/{id}", "get"), ["200 own", unauthorized, forbidden]);
    assert_eq!(answers(&document, "/orders/{id}", "post"), ["201 own", unauthorized, forbidden]);
    let components = json(&document)["components"]["responses"].clone();
    assert_eq!(components.as_object().unwrap().keys().collect::<Vec<_>>(), ["Forbidden", "Unauthorized"]);
    for answer in ["Unauthorized", "Forbidden"] {
        let content = &components[answer]["content"]["application/problem+json"]["schema"]["properties"];
        assert_eq!(content["missing"], json!({ "type": "array", "items": { "type": "string" } }));
        assert_eq!(components[answer]["headers"]["WWW-Authenticate"]["schema"], json!({ "type": "string" }));
    }
    let mut twice = document.clone();
    secure(&mut twice, "shop", scheme(), router().requirements()).unwrap();
    assert_eq!(json(&twice), json(&document));
}

#[test]
fn answers_are_added_where_they_are_needed_and_not_written() {
    let public = Router::new().route("/health", get(health));
    assert_eq!(json(&secured(&public))["components"]["responses"], Value::Null);

    let mut document = json(&document());
    let own = json!({ "description": "not for you" });
    document["paths"]["/me"]["get"]["responses"] = json!({ "401": own, "4XX": own });
    document["paths"]["/orders/{id}"]["get"].as_object_mut().unwrap().remove("responses");
    document["components"]["responses"]["Forbidden"] = own.clone();
    secure(&mut document, "shop", scheme(), router().requirements()).unwrap();
    assert_eq!(document["paths"]["/me"]["get"]["responses"], json!({ "401": own, "4XX": own }));
    let added = json!({
        "401": { "$ref": "#/components/responses/Unauthorized" },
        "403": { "$ref": "#/components/responses/Forbidden" }
    });
    assert_eq!(document["paths"]["/orders/{id}"]["get"]["responses"], added);
    assert_eq!(document["components"]["responses"]["Forbidden"], own);
    assert_eq!(document["components"]["responses"]["Unauthorized"]["description"], "The request has no valid token.");
}

#[test]
fn the_name_of_the_scheme_counts() {
    let document = secured(&router());
    let drift = compare(&document, "store", router().requirements()).unwrap_err();
    assert_eq!((drift.differing().len(), drift.unserved().len(), drift.undocumented().len()), (4, 0, 0), "{drift}");
}

#[test]
fn schemes_that_were_there_stay() {
    let mut document = document();
    let basic = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Basic).build());
    secure(&mut document, "basic", basic, &[]).unwrap();
    assert_eq!(security(&document)["/health"]["get"], Value::Null, "no route, no word");
    secure(&mut document, "shop", scheme(), router().requirements()).unwrap();
    let schemes = json(&document)["components"]["securitySchemes"].clone();
    assert_eq!(schemes["basic"], json!({ "type": "http", "scheme": "basic" }));
    assert_eq!(schemes["shop"]["type"], "oauth2");
}

#[test]
fn an_operation_without_a_word_says_what_the_document_says() {
    let mut document = document();
    document.security = Some(vec![SecurityRequirement::new("shop", ["orders:read"])]);
    let orders = Router::new().route("/orders/{id}", get(show).post(change));
    assert_eq!(
        report(&document, &orders),
        "the OpenAPI document and the routes differ\n\
         \n\
         operations that no route serves; add a route for each, or take it out of the document:\n\
         \x20 GET /files/{path}\n\
         \x20 GET /health\n\
         \x20 GET /me"
    );
    let drift = compare(&document, "shop", router().requirements()).unwrap_err();
    let differing = [
        r#"GET /files/{path}: the route asks for files:read, the document says [{"shop":["orders:read"]}]"#,
        r#"GET /health: the route asks for public (the load balancer asks without a token), the document says [{"shop":["orders:read"]}]"#,
        r#"GET /me: the route asks for any valid token, the document says [{"shop":["orders:read"]}]"#,
    ];
    assert_eq!(drift.differing(), differing);
    document.security = Some(vec![]);
    let drift = compare(&document, "shop", router().requirements()).unwrap_err();
    assert_eq!(drift.differing().len(), 3, "{drift}");
    assert!(!drift.to_string().contains("/health"), "an empty list is no security");
}

#[test]
fn every_kind_of_drift_is_in_one_report() {
    let router: Router = Router::new()
        .route("/health", get(health).post(me))
        .route("/orders/{id}", get(change))
        .route("/files/{*path}", get(file))
        .route("/new/{id}", get(health));
    let drift = compare(&secured(&self::router()), "shop", router.requirements()).unwrap_err();
    let expected = "the OpenAPI document and the routes differ\n\
         \n\
         operations that no route serves; add a route for each, or take it out of the document:\n\
         \x20 GET /me\n\
         \x20 POST /orders/{id}\n\
         \n\
         routes that the document does not have; document each of them:\n\
         \x20 POST /health: any valid token\n\
         \x20 GET /new/{id}: public (the load balancer asks without a token)\n\
         \n\
         operations that say something else about security; `secure` with these routes puts it right:\n\
         \x20 GET /orders/{id}: the route asks for any(admin, all(orders:write, orders:read)), the document says \
         [{\"shop\":[\"orders:read\"]}]";
    assert_eq!((drift.to_string(), format!("{drift:?}")), (expected.to_owned(), expected.to_owned()));
    assert_eq!(drift.unserved(), ["GET /me", "POST /orders/{id}"]);
    assert_eq!(
        drift.undocumented(),
        ["POST /health: any valid token", "GET /new/{id}: public (the load balancer asks without a token)"]
    );
    let differing = [
        r#"GET /orders/{id}: the route asks for any(admin, all(orders:write, orders:read)), the document says [{"shop":["orders:read"]}]"#,
    ];
    assert_eq!(drift.differing(), differing);
    let error: Box<dyn std::error::Error> = drift.into();
    assert_eq!(error.to_string(), expected);
}

/// A document with one operation that says this about security.
fn saying(method: HttpMethod, path: &str, security: Option<Vec<SecurityRequirement>>) -> utoipa::openapi::OpenApi {
    let operation = OperationBuilder::new().securities(security).build();
    let mut document = utoipa::openapi::OpenApi::default();
    document.paths.paths.insert(path.to_owned(), PathItem::new(method, operation));
    document
}

#[test]
fn order_and_repetition_make_no_difference_and_everything_else_does() {
    let shop = |scopes: &[&str]| SecurityRequirement::new("shop", scopes.iter().copied());
    let router = Router::new().route("/", get(change));
    let differs = |security| report(&saying(HttpMethod::Get, "/", security), &router) != "same";
    let both = ["orders:write", "orders:read"];
    let table = [
        (vec![shop(&["admin"]), shop(&["orders:read", "orders:write"])], false),
        (vec![shop(&both), shop(&["admin"])], false),
        (vec![shop(&both), shop(&["admin"]), shop(&["orders:read", "orders:write"])], false),
        (vec![shop(&["admin"])], true),
        (vec![shop(&["admin"]), shop(&["admin"])], true),
        (vec![shop(&both)], true),
        (vec![shop(&["admin"]), shop(&["orders:read"])], true),
        (vec![shop(&["admin"]), shop(&["orders:read"]), shop(&["orders:write"])], true),
        (vec![shop(&["admin", "orders:read", "orders:write"])], true),
        (vec![shop(&["admin"]), shop(&both), shop(&[])], true),
        (vec![shop(&["admin"]), shop(&both), SecurityRequirement::default()], true),
        (vec![shop(&["admin"]), shop(&both).add::<_, [&str; 0], &str>("key", [])], true),
        (vec![], true),
    ];
    for (position, (security, expected)) in table.into_iter().enumerate() {
        assert_eq!(differs(Some(security)), expected, "{position}");
    }
    assert!(differs(None));
}

#[test]
fn a_public_operation_says_nothing_or_says_that_there_is_nothing() {
    let router = Router::new().route("/", get(health));
    for security in [None, Some(vec![])] {
        assert_eq!(report(&saying(HttpMethod::Get, "/", security), &router), "same");
    }
    let any = Some(vec![SecurityRequirement::new::<_, [&str; 0], &str>("shop", [])]);
    assert_ne!(report(&saying(HttpMethod::Get, "/", any.clone()), &router), "same");
    assert_eq!(report(&saying(HttpMethod::Get, "/", any), &Router::new().route("/", get(me))), "same");
}

#[test]
fn mounts_serve_operations_and_need_none() {
    let mounted = Router::new()
        .route("/health", get(health))
        .route("/me", get(me))
        .mount_requiring::<Any<(access::Admin, All<(orders::Write, orders::Read)>)>>("/orders", axum::Router::new())
        .mount_public(Reason("for everybody"), "/files", axum::Router::new())
        .mount_public(Reason("not in the document"), "/assets", axum::Router::new())
        .describe(&ProtectedResourceMetadata::new("https://api.example.com").unwrap());
    let document = secured(&mounted);
    let ways = json!([{ "shop": ["admin"] }, { "shop": ["orders:read", "orders:write"] }]);
    assert_eq!(security(&document)["/orders/{id}"], json!({ "get": ways, "post": ways }));
    assert_eq!(security(&document)["/files/{path}"], json!({ "get": [] }));
    assert_eq!(report(&document, &mounted), "same");
}

#[test]
fn the_rest_of_a_path_is_a_parameter_in_documents() {
    let files =
        Router::new().route("/files/{*path}", get(file)).mount_public(Reason("all else"), "/", axum::Router::new());
    for path in ["/files/{path}", "/files/{*path}", "/files/{other}"] {
        let mut document = saying(HttpMethod::Get, path, None);
        secure(&mut document, "shop", scheme(), files.requirements()).unwrap();
        assert_eq!(security(&document)[path], json!({ "get": [{ "shop": ["files:read"] }] }), "{path}");
        assert_eq!(report(&document, &files), "same", "{path}");
    }
    let missing = report(&utoipa::openapi::OpenApi::default(), &files);
    assert!(missing.ends_with("document each of them:\n  GET /files/{*path}: files:read"), "{missing}");
    let literal =
        report(&saying(HttpMethod::Get, "/files/path", None), &Router::new().route("/files/{*path}", get(file)));
    let unserved =
        "operations that no route serves; add a route for each, or take it out of the document:\n  GET /files/path\n";
    assert!(literal.contains(unserved), "{literal}");
}

#[test]
fn head_is_served_by_get_but_does_not_document_it() {
    let router = Router::new().route("/", get(health));
    let document = saying(HttpMethod::Head, "/", None);
    let expected = "the OpenAPI document and the routes differ\n\n\
         routes that the document does not have; document each of them:\n  GET /: public (the load balancer asks without a token)";
    assert_eq!(report(&document, &router), expected);
}

#[test]
fn every_method_of_a_document_is_looked_at() {
    use HttpMethod::{Delete, Get, Head, Options, Patch, Post, Put, Trace};
    for method in [Get, Put, Post, Delete, Options, Head, Patch, Trace] {
        let mut document = saying(method, "/x", None);
        let drift = compare(&document, "shop", &[]).unwrap_err();
        let [unserved] = drift.unserved() else { panic!("{drift}") };
        assert_eq!(unserved.split(' ').next_back(), Some("/x"));
        let routes = Router::new().mount_requiring::<orders::Read>("/x", axum::Router::<()>::new());
        secure(&mut document, "shop", scheme(), routes.requirements()).unwrap();
        let said = security(&document)["/x"].as_object().unwrap().clone();
        assert_eq!(said.into_iter().next().unwrap().1, json!([{ "shop": ["orders:read"] }]), "{unserved}");
    }
}

#[test]
fn too_many_alternatives_are_shown_as_any_token() {
    use wide::{accounts, addresses, apps, assets, audits};
    macro_rules! any_of {
        ($resource:ident) => { Any<($resource::List, $resource::Read, $resource::Write, $resource::Delete, $resource::Manage)> };
    }
    type Fewer = All<(any_of!(accounts), any_of!(addresses), any_of!(apps), any_of!(assets))>;
    type TooMany = All<(Fewer, any_of!(audits))>;
    let ways = |router: Router| security(&secured(&router))["/me"]["get"].clone();
    let fewer = ways(Router::new().mount_requiring::<Fewer>("/", axum::Router::new()));
    assert_eq!(fewer.as_array().unwrap().len(), 625);
    let too_many = ways(Router::new().mount_requiring::<TooMany>("/", axum::Router::new()));
    assert_eq!(too_many, json!([{ "shop": [] }]));
}
