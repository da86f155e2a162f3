//! Remembers which route a check saw, so that the layer can name it when it completes a refusal.

use core::sync::atomic::{AtomicUsize, Ordering};
use std::boxed::Box;
use std::string::String;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

#[cfg(feature = "tonic")]
use http::{Method, Uri};

#[cfg(feature = "tonic")]
use crate::http::shown::shown;

/// A place that an authentication layer leaves in a request where it knows of no route: it stands around a router, or around a
/// service that a router has. The check at the head of a handler fills it with what writes the route, since few requests need
/// that to be written.
#[derive(Clone, Default)]
pub(crate) struct SeenRoute(Arc<Place>);

struct Place {
    /// The request as the layer sees it, for checks that are given less of it.
    #[cfg(feature = "tonic")]
    request: Option<(Method, Uri)>,
    seen: Mutex<Option<Write>>,
}

type Write = Box<dyn Fn() -> String + Send + Sync>;

/// How many places there are in the requests of this moment. A request that has one counts in it until it is answered.
static PLACES: AtomicUsize = AtomicUsize::new(0);

impl SeenRoute {
    /// Whether any request has a place. Most services have none, and their checks need not look for one.
    #[cfg(feature = "axum")]
    #[inline]
    pub(crate) fn is_asked_for() -> bool {
        PLACES.load(Ordering::Relaxed) != 0
    }

    /// A place in this request.
    #[cfg(feature = "tonic")]
    pub(crate) fn of(method: Method, uri: Uri) -> Self {
        let mut place = Place::default();
        place.request = Some((method, uri));
        Self(Arc::new(place))
    }

    /// The request that the place is in, where the layer said so. It is the caller's.
    #[cfg(feature = "tonic")]
    pub(crate) fn request(&self) -> Option<String> {
        let (method, uri) = self.0.request.as_ref()?;
        Some(std::format!("{} {}", shown(method.as_str()), shown(uri.path())))
    }

    /// The last check is the one of the handler.
    #[cfg(any(feature = "axum", feature = "poem"))]
    pub(crate) fn set(&self, route: impl Fn() -> String + Send + Sync + 'static) {
        *self.lock() = Some(Box::new(route));
    }

    /// The route that a check saw, or else the request.
    pub(crate) fn get(&self) -> Option<String> {
        let seen = self.lock().as_ref().map(|write| write());
        #[cfg(feature = "tonic")]
        let seen = seen.or_else(|| self.request());
        seen
    }

    /// A route is whole whatever happened to whoever noted it.
    fn lock(&self) -> MutexGuard<'_, Option<Write>> {
        self.0.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for Place {
    fn default() -> Self {
        PLACES.fetch_add(1, Ordering::Relaxed);
        Self {
            #[cfg(feature = "tonic")]
            request: None,
            seen: Mutex::default(),
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        PLACES.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(all(test, feature = "tower"))]
mod tests {
    use core::sync::atomic::Ordering;
    use core::task::{Context, Waker};
    use std::boxed::Box;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::string::String;

    use http::{Extensions, Request};

    use super::{PLACES, SeenRoute};

    /// What a layer keeps, and the request that it hands on, with a route that a check saw.
    fn begin() -> (SeenRoute, Request<()>) {
        let mut request = Request::new(());
        let seen = request.extensions_mut().get_or_insert_default::<SeenRoute>().clone();
        *seen.lock() = Some(Box::new(|| String::from("GET /orders/{id}")));
        (seen, request)
    }

    fn places() -> usize {
        PLACES.load(Ordering::Relaxed)
    }

    /// One test, since there is one number.
    #[test]
    fn a_place_counts_as_long_as_its_request() {
        let (seen, request) = begin();
        let (other, _) = begin();
        assert_eq!(places(), 2);
        drop(other);
        drop(request);
        assert_eq!((places(), seen.get().as_deref()), (1, Some("GET /orders/{id}")));
        drop(seen);
        assert_eq!(places(), 0);

        let panics = catch_unwind(AssertUnwindSafe(|| {
            let (_seen, _request) = begin();
            panic!("in a handler");
        }));
        assert!(panics.is_err());
        assert_eq!(places(), 0);

        let (seen, request) = begin();
        let mut answer = Box::pin(async move {
            core::future::pending::<()>().await;
            drop((seen, request));
        });
        assert!(answer.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        assert_eq!(places(), 1);
        drop(answer);
        assert_eq!(places(), 0);

        let mut extensions = Extensions::new();
        let seen = extensions.get_or_insert_default::<SeenRoute>().clone();
        let _poisons = catch_unwind(AssertUnwindSafe(|| {
            let _locked = seen.lock();
            panic!("while the route is noted");
        }));
        assert_eq!((places(), seen.get()), (1, None));
        drop((seen, extensions));
        assert_eq!(places(), 0);

        #[cfg(feature = "tonic")]
        {
            let seen = SeenRoute::of(http::Method::POST, http::Uri::from_static("/orders.Orders/List?page=2"));
            assert_eq!((places(), seen.get().as_deref()), (1, Some("POST /orders.Orders/List")));
            *seen.lock() = Some(Box::new(|| String::from("GET /orders/{id}")));
            assert_eq!(seen.get().as_deref(), Some("GET /orders/{id}"));
            assert_eq!(seen.request().as_deref(), Some("POST /orders.Orders/List"));
            assert_eq!(SeenRoute::default().request(), None);
        }
    }
}
