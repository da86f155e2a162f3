//! Middlewares around guards, as a trait of our own, so that the compiler can say in our words what is none.

use poem::endpoint::BoxEndpoint;
use poem::{Endpoint, EndpointExt as _, Middleware, Response};

/// Every middleware of poem. It has a name of its own for the compiler's words about what is none.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a middleware",
    label = "not a middleware",
    note = "a verifier, or an `AuthenticationLayer`, finishes guards: `authenticated_by(verify)`",
    note = "a function of an endpoint and a request goes around with `around(…)` of poem's `EndpointExt`; what the routes ask \
            for is no longer known then"
)]
pub trait RouteMiddleware<E> {
    #[doc(hidden)]
    fn put_around(self, endpoint: E) -> BoxEndpoint<'static, Response>;
}

#[diagnostic::do_not_recommend]
impl<E, M> RouteMiddleware<E> for M
where
    E: Endpoint,
    M: Middleware<E, Output: 'static>,
{
    fn put_around(self, endpoint: E) -> BoxEndpoint<'static, Response> {
        self.transform(endpoint).map_to_response().boxed()
    }
}
