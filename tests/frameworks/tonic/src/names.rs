//! A service whose protocol has names that the names in Rust do not tell.

use scopes::{authenticated, public, requires};
use tonic::{Request, Response, Status};

use crate::Item;

/// A catalog that lists the methods.
pub mod access {
    scopes::scopes!(
        toml = r#"
            [catalog]
            name = "names"

            [scopes]
            "urls:read".description = "Read addresses."
            "urls:write" = "Change addresses."

            [scopes."urls:read".endpoints]
            "POST /names.Names/GetURL" = "Read an address"
            "POST /names.Names/HTTPGet" = "Read what stands there"

            [authenticated.endpoints]
            "POST /names.Names/ListAll" = "List the names"
            "POST /names.Names/V2List" = "List them in another way"
            "POST /names.Names/Who_Am_I" = "Read the own name"

            [public.endpoints]
            "POST /names.Names/Type" = { reason = "it says nothing" }
            "POST /names.Names/Self" = { reason = "it says nothing" }
        "#
    );
}

use access::urls;

/// The service.
#[derive(Clone, Copy, Debug)]
pub struct Names;

type Answer = Result<Response<Item>, Status>;

fn same(request: Request<Item>) -> Response<Item> {
    Response::new(request.into_inner())
}

#[scopes::guarded]
#[tonic::async_trait]
impl crate::protocol::names_server::Names for Names {
    #[authenticated(access::Token, token = request)]
    async fn list_all(&self, request: Request<Item>) -> Answer {
        Ok(same(request))
    }

    #[authenticated(access::Token, token = request)]
    async fn v2_list(&self, request: Request<Item>) -> Answer {
        Ok(same(request))
    }

    #[public(reason = "it says nothing")]
    async fn r#type(&self, request: Request<Item>) -> Answer {
        Ok(same(request))
    }

    #[public(reason = "it says nothing")]
    async fn self_(&self, request: Request<Item>) -> Answer {
        Ok(same(request))
    }

    #[requires(urls::read, token = request)]
    async fn get_url(&self, request: Request<Item>) -> Answer {
        Ok(same(request))
    }

    #[requires(urls::read, token = request)]
    async fn http_get(&self, request: Request<Item>) -> Answer {
        Ok(same(request))
    }

    #[authenticated(access::Token, token = request)]
    async fn who_am_i(&self, request: Request<Item>) -> Answer {
        Ok(same(request))
    }
}
