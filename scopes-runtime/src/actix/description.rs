//! The description of a service for OAuth clients, as a service of its own.

use core::future::ready;
use std::sync::Arc;
use std::vec::Vec;

use actix_web::dev::{AppService, HttpServiceFactory};
use actix_web::guard::fn_guard;
use actix_web::{HttpResponse, HttpResponseBuilder, web};

use crate::http::protected_resource_metadata::ProtectedResourceMetadata;
use crate::routes::Route;
use crate::routes::description::Description as Described;

/// The description of a service for OAuth clients (RFC 9728): what [`describe`] makes. A clone shares the document.
#[must_use = "it answers nobody until it is a service of the application"]
#[derive(Clone, Debug)]
pub struct Description {
    described: Arc<Described>,
    routes: Vec<Route>,
}

/// Answers with the protected resource metadata (RFC 9728), which describes the service to OAuth clients, for everybody, pages of other
/// origins included: the [`document`](crate::ProtectedResourceMetadata::document) of the routes. They are those of all scopes of the
/// application: `[api.requirements(), staff.requirements()].concat()`.
///
/// It is a service of the application: `App::new().service(describe(&resource, api.requirements())).service(api)`, before a
/// scope that takes every request. A scope is below a path, and clients look for the description at the root of the server; so it
/// is no part of one. It answers at its whole well-known path and at no other one, wherever it is added: within a scope below
/// another path it gets no requests. Challenges point to it where the layer is told so, by
/// [`resource_metadata`](crate::AuthenticationLayer::resource_metadata) with [`url`](ProtectedResourceMetadata::url).
pub fn describe(resource: &ProtectedResourceMetadata, routes: &[Route]) -> Description {
    let described = Described::of(resource, routes);
    Description { routes: [described.route()].into(), described: Arc::new(described) }
}

impl Description {
    /// What is recorded of it, as [`Scope::requirements`](super::Scope::requirements) has it: a public route, which is no drift
    /// from a catalog and belongs into no OpenAPI document.
    pub fn requirements(&self) -> &[Route] {
        &self.routes
    }
}

/// Nothing in a path means anything here: it is compared as it was sent.
impl HttpServiceFactory for Description {
    fn register(self, config: &mut AppService) {
        let described = Arc::clone(&self.described);
        let is_asked_for = fn_guard(move |request| request.head().uri.path() == described.path);
        let answer = move || ready(answer(&self.described));
        let resource = web::resource("/{path:.*}").guard(is_asked_for);
        resource.route(web::get().to(answer.clone())).route(web::head().to(answer)).register(config);
    }
}

fn answer(described: &Described) -> HttpResponse {
    let ok = HttpResponse::Ok();
    let with_header = |mut response: HttpResponseBuilder, header| {
        response.insert_header(header);
        response
    };
    Described::HEADERS.into_iter().fold(ok, with_header).body(described.document.clone())
}
