//! The service that enforces the endpoint table of a catalog.

use core::fmt;
use core::marker::PhantomData;
use core::pin::Pin;
use core::task::{Context, Poll};
use std::boxed::Box;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use http::{Extensions, HeaderMap, HeaderName, Method, Request, Response};
use tower_service::Service;

use super::answer::AnswerBody;
use super::response::Asking;
use super::table::{EndpointTable, UnknownEndpoint};
use crate::catalog::CatalogScope;
use crate::catalog::access::Access;
use crate::http::check::{insufficient_scope, token_for, valid_token};
use crate::http::log;
use crate::http::refusal::Refusal;
use crate::http::seen_path::SeenPath;
use crate::http::shown::shown;
use crate::requirement::prefer::Preferred;
use crate::set::Set;
use crate::token::missing::RefusedScopes;

/// Lets through what the catalog's endpoints allow, and nothing else, whatever the service inside is.
///
/// The catalog says who may call an endpoint; [`EndpointTable`] says how a request finds its endpoint. A request without
/// one is answered with 404, or with 405 where the path is declared for other methods, and a line in the log says so. What
/// authenticates requests stands outside of this.
///
/// It has to read the path and the method that handlers act on:
///
/// - It goes around the whole service. Inside of a router's `nest`, which cuts off the beginning of the path, it answers 500, and the
///   log says why: where the authentication layer saw another path, and, with the feature `axum`, inside of any `nest` of axum. A
///   router that cuts off the beginning outside of the authentication layer, and is none of axum, is not noticed.
/// - `X-HTTP-Method-Override`, `X-HTTP-Method` and `X-Method-Override` are taken out of the request. A service that reads
///   another method from the query or the body, as `_method`, has to be told not to.
/// - What rewrites paths stands outside of it too, and outside of the authentication layer. A service that takes its
///   path from a header, as `X-Original-URL` or `X-Rewrite-URL`, has to be told not to.
pub struct Endpoints<S, Inner = ()> {
    check: Arc<Check>,
    inner: Inner,
    catalog: PhantomData<fn() -> S>,
}

/// Decides whether a request with a method, a path and extensions may pass. The catalog that it asks is no part of its type: the
/// compiler would otherwise report a type that is no catalog here too.
type Check = dyn Fn(&Method, &str, &Extensions) -> Result<(), Refusal> + Send + Sync;

/// Headers by which some frameworks let a request say that its method is another one.
const METHOD_HEADERS: [&str; 3] = ["x-http-method-override", "x-http-method", "x-method-override"];

impl<S> Endpoints<S> {
    /// Enforces the endpoints that the catalog declares around a service, all of it.
    ///
    /// # Panics
    ///
    /// Where the catalog declares no endpoint: every request would be refused.
    #[track_caller]
    pub fn around<Inner>(inner: Inner) -> Endpoints<S, Inner>
    where
        S: CatalogScope,
    {
        assert!(
            !S::endpoints().is_empty(),
            "catalog `{}` lists no endpoints, so that every request would be refused: list them there, such as \
             `\"GET /orders\" = \"List orders\"` under `[scopes.\"orders:read\".endpoints]`, or say what each handler needs \
             instead, by `#[requires(…)]`",
            S::CATALOG_NAME
        );
        let table = EndpointTable::<S>::new();
        let check = move |method: &Method, path: &str, extensions: &Extensions| check(&table, method, path, extensions);
        Endpoints { check: Arc::new(check), inner, catalog: PhantomData }
    }
}

/// The answer to a request that may not pass.
fn check<S: CatalogScope>(
    table: &EndpointTable<S>,
    method: &Method,
    path: &str,
    extensions: &Extensions,
) -> Result<(), Refusal> {
    if let Some(nested) = nested(extensions) {
        let cause =
            std::format!("`nest(\"{nested}\", …)` cut it off: put `Endpoints::around` around the whole service");
        return Err(changed::<S>(&cause, method.as_str(), path));
    }
    if let Some(seen) = SeenPath::other_than(path, extensions) {
        let cause = std::format!(
            "it was {} where the request was authenticated: put `Endpoints::around` around the whole service, and what \
             rewrites paths around the authentication layer",
            shown(seen)
        );
        return Err(changed::<S>(&cause, method.as_str(), path));
    }
    let asked = Asking { extensions, method, path };
    let alternatives = match table.find(method.as_str(), path) {
        Err(unknown) => return Err(not_there::<S>(&unknown, method.as_str(), path)),
        Ok(Access::Public) => return Ok(()),
        Ok(Access::Authenticated) => return valid_token::<S>(extensions.get(), asked).map(|_| ()),
        Ok(Access::Requires(alternatives)) => alternatives,
    };
    let best = |held: &Set<S>, reachable: &Set<S>| Preferred::among(alternatives, held, reachable);
    let token = token_for(extensions.get(), best, asked)?;
    let held = token.scopes();
    if alternatives.iter().any(|scopes| (*scopes - held).has_none()) {
        return Ok(());
    }
    let reachable = token.reachable();
    let possible: Vec<_> = alternatives.iter().copied().filter(|scopes| (*scopes - reachable).has_none()).collect();
    let scopes = RefusedScopes::new(best(&held, &reachable), &held, &reachable);
    let refusal = Refusal::of_scopes(&scopes, &possible, None);
    Err(insufficient_scope(token, refusal, asked))
}

/// The answer to a request for what the catalog does not list.
#[cold]
fn not_there<S: CatalogScope>(unknown: &UnknownEndpoint, method: &str, path: &str) -> Refusal {
    let (refusal, cause) = match unknown {
        UnknownEndpoint::Path => (Refusal::not_found(), String::from("the catalog lists no such endpoint")),
        UnknownEndpoint::Method(allowed) => {
            let cause = std::format!("the catalog lists this path for {} only", allowed.join(", "));
            (Refusal::method_not_allowed(allowed), cause)
        }
    };
    log::not_listed::<S>(&std::format!("{} {}", shown(method), shown(path)), refusal.status(), &cause);
    refusal
}

/// The answer to a request whose path is not the one that the client sent.
#[cold]
fn changed<S: CatalogScope>(cause: &str, method: &str, path: &str) -> Refusal {
    log::path_changed::<S>(&std::format!("{} {}", shown(method), shown(path)), cause);
    Refusal::misconfigured()
}

/// Takes out the headers that say that the method is another one. Some servers do not tell `_` from `-` in their names.
fn remove_methods(headers: &mut HeaderMap) {
    let is_method = |name: &&HeaderName| {
        let written = name.as_str().bytes().map(|byte| if byte == b'_' { b'-' } else { byte });
        METHOD_HEADERS.iter().any(|header| written.clone().eq(header.bytes()))
    };
    let found: Vec<HeaderName> = headers.keys().filter(is_method).cloned().collect();
    for name in found {
        headers.remove(name);
    }
}

/// The beginning of the path that `nest` has cut off, as it was given to `nest`.
#[cfg(feature = "axum")]
fn nested(extensions: &Extensions) -> Option<&str> {
    extensions.get::<axum::extract::NestedPath>().map(axum::extract::NestedPath::as_str)
}

#[cfg(not(feature = "axum"))]
fn nested(_: &Extensions) -> Option<&str> {
    None
}

impl<S, Inner: Clone> Clone for Endpoints<S, Inner> {
    fn clone(&self) -> Self {
        Self { check: Arc::clone(&self.check), inner: self.inner.clone(), catalog: PhantomData }
    }
}

impl<S: CatalogScope, Inner> fmt::Debug for Endpoints<S, Inner> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoints").field("catalog", &S::CATALOG_NAME).finish_non_exhaustive()
    }
}

impl<Inner, S, ReqBody, ResBody> Service<Request<ReqBody>> for Endpoints<S, Inner>
where
    Inner: Service<Request<ReqBody>, Response = Response<ResBody>, Error: Send + 'static, Future: Send + 'static>,
    ResBody: Send + 'static,
{
    type Response = Response<AnswerBody<ResBody>>;
    type Error = Inner::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Inner::Error>> + Send>>;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Inner::Error>> {
        self.inner.poll_ready(context)
    }

    fn call(&mut self, mut request: Request<ReqBody>) -> Self::Future {
        if let Err(refusal) = (self.check)(request.method(), request.uri().path(), request.extensions()) {
            return Box::pin(core::future::ready(Ok(refusal.into())));
        }
        remove_methods(request.headers_mut());
        let answer = self.inner.call(request);
        Box::pin(async move { Ok(answer.await?.map(AnswerBody::inner)) })
    }
}

#[cfg(test)]
mod tests {
    use http::Extensions;

    #[test]
    fn nothing_is_cut_off_where_no_router_says_so() {
        assert_eq!(super::nested(&Extensions::new()), None);
    }
}
