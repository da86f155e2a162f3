//! The names of methods in the protocol, and what the catalog says of them.

use scopes::tonic::{requirements, requirements_with_names};
use scopes::{authenticated, public, reconcile, requires};
use tonic::{Request, Response, Status};
use with_tonic::names::{Names, access};
use with_tonic::protocol::names_server::SERVICE_NAME;
use with_tonic::{Item, protocol};

const OTHER: [(&str, &str); 3] = [("get_url", "GetURL"), ("http_get", "HTTPGet"), ("who_am_i", "Who_Am_I")];

#[test]
fn methods_have_the_names_of_the_protocol() {
    let routes = requirements_with_names::<Names, _>(SERVICE_NAME, &OTHER);
    let shown: Vec<String> = routes.iter().map(|route| format!("{route:#}")).collect();
    let expected = [
        "POST /names.Names/ListAll: any valid token",
        "POST /names.Names/V2List: any valid token",
        "POST /names.Names/Type: public (it says nothing)",
        "POST /names.Names/Self: public (it says nothing)",
        "POST /names.Names/GetURL: urls:read",
        "POST /names.Names/HTTPGet: urls:read",
        "POST /names.Names/Who_Am_I: any valid token",
    ];
    assert_eq!(shown, expected);
    assert_eq!(requirements_with_names::<Names, _>(SERVICE_NAME, &[]), requirements::<Names, _>(SERVICE_NAME));
}

/// The names in Rust do not tell these: they are guessed, and the catalog knows better.
#[test]
fn a_name_that_is_guessed_wrong_is_reported() {
    let drift = reconcile(&requirements::<Names, _>(SERVICE_NAME), &access::CATALOG).unwrap_err();
    let expected = "the routes and the endpoints of catalog `names` differ in 6 places\n\
         \n\
         routes that the catalog does not know; remove them, or list them there once it is right what they ask for:\n\
         \x20 POST /names.Names/GetUrl: urls:read\n\
         \x20 POST /names.Names/HttpGet: urls:read\n\
         \x20 POST /names.Names/WhoAmI: any valid token\n\
         \n\
         endpoints that no route serves; add a route for each, or take it out of the catalog:\n\
         \x20 POST /names.Names/GetURL: urls:read\n\
         \x20 POST /names.Names/HTTPGet: urls:read\n\
         \x20 POST /names.Names/Who_Am_I: any valid token";
    assert_eq!(drift.to_string(), expected);
}

#[test]
fn methods_and_endpoints_that_agree_do_not_differ() {
    reconcile(&requirements_with_names::<Names, _>(SERVICE_NAME, &OTHER), &access::CATALOG).unwrap();
}

#[test]
#[should_panic(
    expected = "no method of the service is called `get_uri` in Rust; its methods are `list_all`, `v2_list`, `type`, `self_`, \
                `get_url`, `http_get`, `who_am_i`. The name in Rust comes first, and then the one of the `.proto` file: \
                `(\"get_url\", \"GetURL\")`"
)]
fn a_name_of_no_method_is_refused() {
    let _ = requirements_with_names::<Names, _>(SERVICE_NAME, &[("get_uri", "GetURI")]);
}

/// A method that asks for less, one that is not listed, and an endpoint that has no method.
#[test]
fn methods_and_endpoints_that_differ_are_reported() {
    let routes = requirements_with_names::<Changed, _>(SERVICE_NAME, &OTHER);
    let drift = reconcile(&routes, &changed::CATALOG).unwrap_err();
    let expected = "the routes and the endpoints of catalog `changed` differ in 3 places\n\
         \n\
         routes that the catalog does not know; remove them, or list them there once it is right what they ask for:\n\
         \x20 POST /names.Names/V2List: names:read\n\
         \n\
         endpoints that no route serves; add a route for each, or take it out of the catalog:\n\
         \x20 POST /names.Names/Later: names:read\n\
         \n\
         routes that ask for something else than the catalog says; decide which is right, and change the other:\n\
         \x20 POST /names.Names/ListAll\n    catalog: names:read\n    route:   any valid token";
    assert_eq!(drift.to_string(), expected);
    let toml = "[endpoints.\"POST /names.Names/V2List\"]\nany_of = [[\"names:read\"]]\n";
    assert_eq!(drift.to_toml(), toml);
}

mod changed {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "changed"

            [scopes."names:read"]
            description = "Read names."

            [scopes."names:read".endpoints]
            "POST /names.Names/ListAll" = "List the names"
            "POST /names.Names/Later" = "What comes"

            [public.endpoints]
            "POST /names.Names/Type" = { reason = "it says nothing" }
            "POST /names.Names/Self" = { reason = "it says nothing" }
            "POST /names.Names/GetURL" = { reason = "it says nothing" }
            "POST /names.Names/HTTPGet" = { reason = "it says nothing" }
            "POST /names.Names/Who_Am_I" = { reason = "it says nothing" }
        "#
    );
}

/// It is not what the catalog says.
struct Changed;

type Answer = Result<Response<Item>, Status>;

#[scopes::guarded]
#[tonic::async_trait]
impl protocol::names_server::Names for Changed {
    #[authenticated(changed::Token, token = request)]
    async fn list_all(&self, request: Request<Item>) -> Answer {
        Ok(Response::new(request.into_inner()))
    }

    #[requires(changed::names::read, token = request)]
    async fn v2_list(&self, request: Request<Item>) -> Answer {
        Ok(Response::new(request.into_inner()))
    }

    #[public(reason = "it says nothing")]
    async fn r#type(&self, request: Request<Item>) -> Answer {
        Ok(Response::new(request.into_inner()))
    }

    #[public(reason = "it says nothing")]
    async fn self_(&self, request: Request<Item>) -> Answer {
        Ok(Response::new(request.into_inner()))
    }

    #[public(reason = "it says nothing")]
    async fn get_url(&self, request: Request<Item>) -> Answer {
        Ok(Response::new(request.into_inner()))
    }

    #[public(reason = "it says nothing")]
    async fn http_get(&self, request: Request<Item>) -> Answer {
        Ok(Response::new(request.into_inner()))
    }

    #[public(reason = "it says nothing")]
    async fn who_am_i(&self, request: Request<Item>) -> Answer {
        Ok(Response::new(request.into_inner()))
    }
}
