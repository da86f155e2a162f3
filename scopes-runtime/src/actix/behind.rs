//! Puts a check in front of a scope of actix-web.

use actix_web::dev::{Service as _, ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::{Error, HttpResponse, Scope};

use super::check::Check;

/// The scope, of which nothing runs and no service is asked before the check let the request pass.
pub(super) fn behind(
    check: Check,
    scope: Scope,
) -> Scope<
    impl ServiceFactory<ServiceRequest, Config = (), Response = ServiceResponse, Error = Error, InitError = ()> + 'static,
> {
    scope.wrap_fn(move |request, next| {
        let answer = match check(request.request()) {
            Ok(()) => Ok(next.call(request)),
            Err(refusal) => Err(request.into_response(HttpResponse::from_error(refusal))),
        };
        async move {
            match answer {
                Ok(answer) => answer.await,
                Err(refused) => Ok(refused),
            }
        }
    })
}
