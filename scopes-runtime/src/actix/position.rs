//! Notes how much of the path of a request the scopes around a service have matched.

use core::future::{Ready, ready};
use core::task::{Context, Poll};
use std::string::String;

use actix_web::dev::{ResourceDef, Service, ServiceRequest, Transform};
use actix_web::guard::GuardContext;
use actix_web::{Error, HttpMessage as _};

use crate::attributes::declared::DeclaredRoute;

/// The path of a request below the scope that it came to last.
struct Rest(String);

/// Leaves the rest of the path in each request.
pub(super) struct NotePosition;

impl<Next: Service<ServiceRequest, Error = Error>> Transform<Next, ServiceRequest> for NotePosition {
    type Response = Next::Response;
    type Error = Error;
    type Transform = Noting<Next>;
    type InitError = ();
    type Future = Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, next: Next) -> Self::Future {
        ready(Ok(Noting(next)))
    }
}

pub(super) struct Noting<Next>(Next);

impl<Next: Service<ServiceRequest, Error = Error>> Service<ServiceRequest> for Noting<Next> {
    type Response = Next::Response;
    type Error = Error;
    type Future = Next::Future;

    fn poll_ready(&self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        self.0.poll_ready(context)
    }

    fn call(&self, request: ServiceRequest) -> Self::Future {
        let rest = Rest(String::from(request.match_info().unprocessed()));
        request.extensions_mut().insert(rest);
        self.0.call(request)
    }
}

/// A route below a scope, as actix-web matches it.
pub(super) struct Place {
    methods: &'static [&'static str],
    pattern: ResourceDef,
}

impl Place {
    pub(super) fn of(route: &DeclaredRoute) -> Self {
        Self { methods: route.methods, pattern: ResourceDef::new(super::path::with_slash(route.path)) }
    }

    pub(super) fn is_asked_for(&self, request: &GuardContext<'_>) -> bool {
        let is_at = || request.req_data().get::<Rest>().is_some_and(|Rest(rest)| self.pattern.is_match(rest));
        self.methods.contains(&request.head().method.as_str()) && is_at()
    }
}
