//! Handlers for the methods of one path.

use core::fmt;
use std::vec::Vec;

use poem::http::Method;

use super::checked::Checked;
use super::guarded::Guarded;
use super::handlers::Added;
use crate::routes::Serves;

/// Guarded handlers for the methods of one path, as poem's [`RouteMethod`](poem::RouteMethod). It remembers of each handler
/// what its attribute says, and checks that before the handler runs.
#[must_use]
pub struct RouteMethod {
    inner: poem::RouteMethod,
    added: Vec<Added>,
}

impl RouteMethod {
    fn new() -> Self {
        Self { inner: poem::RouteMethod::new(), added: Vec::new() }
    }

    /// One handler more. poem takes a second one for a method, and never calls it.
    #[track_caller]
    fn and<H: Guarded>(mut self, method: Method, methods: &'static [&'static str], handler: H) -> Self {
        let serves = Serves::These(methods);
        assert!(
            self.added.iter().all(|added| added.serves != serves),
            "there are two handlers for {method}: the second one would never be called"
        );
        self.added.push(Added::of::<H>(serves));
        Self { inner: self.inner.method(method, Checked::<H, H::Guard>::new(handler)), ..self }
    }

    pub(super) fn into_parts(self) -> (poem::RouteMethod, Vec<Added>) {
        (self.inner, self.added)
    }
}

impl fmt::Debug for RouteMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let serves: Vec<_> = self.added.iter().map(|added| added.serves).collect();
        f.debug_struct("RouteMethod").field("serves", &serves).finish_non_exhaustive()
    }
}

macro_rules! methods {
    ($($function:ident: $method:ident $methods:expr, $name:literal;)+) => {
        $(
            #[doc = concat!("Handles ", $name, " requests.")]
            #[track_caller]
            pub fn $function<H: Guarded>(handler: H) -> RouteMethod {
                RouteMethod::new().$function(handler)
            }
        )+

        impl RouteMethod {
            $(
                #[doc = concat!("Handles ", $name, " requests too.")]
                ///
                /// # Panics
                ///
                /// Where the method has a handler already.
                #[track_caller]
                pub fn $function<H: Guarded>(self, handler: H) -> Self {
                    self.and(Method::$method, $methods, handler)
                }
            )+
        }
    };
}

methods! {
    get: GET &["GET", "HEAD"], "GET and HEAD";
    head: HEAD &["HEAD"], "HEAD";
    post: POST &["POST"], "POST";
    put: PUT &["PUT"], "PUT";
    patch: PATCH &["PATCH"], "PATCH";
    delete: DELETE &["DELETE"], "DELETE";
    options: OPTIONS &["OPTIONS"], "OPTIONS";
    trace: TRACE &["TRACE"], "TRACE";
    connect: CONNECT &["CONNECT"], "CONNECT";
}
