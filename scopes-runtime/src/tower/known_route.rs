//! The route of a request, as far as the layer knows it.

use core::fmt;

use http::request::Parts;
use http::{Method, Uri};

use crate::http::shown::shown;

/// The method with the template of the router, or with the path where there is none.
pub(super) enum KnownRoute {
    #[cfg(feature = "axum")]
    Template(Method, axum::extract::MatchedPath),
    Path(Method, Uri),
}

impl KnownRoute {
    /// A service at a wildcard may have routes of its own, so that nothing is known of such a template.
    pub(super) fn of(Parts { method, uri, extensions, .. }: &Parts) -> Self {
        #[cfg(feature = "axum")]
        if let Some(matched) = extensions.get::<axum::extract::MatchedPath>()
            && !matched.as_str().contains("{*")
        {
            return Self::Template(method.clone(), matched.clone());
        }
        #[cfg(not(feature = "axum"))]
        let _ = extensions;
        Self::Path(method.clone(), uri.clone())
    }

    /// Whether it is the route of the handler.
    pub(super) fn is_template(&self) -> bool {
        !matches!(self, Self::Path(..))
    }
}

impl fmt::Display for KnownRoute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            #[cfg(feature = "axum")]
            Self::Template(method, matched) => write!(f, "{method} {}", matched.as_str()),
            Self::Path(method, uri) => write!(f, "{} {}", shown(method.as_str()), shown(uri.path())),
        }
    }
}

#[cfg(all(test, feature = "axum"))]
mod tests {
    use core::task::{Context, Waker};
    use std::boxed::Box;
    use std::string::{String, ToString as _};
    use std::sync::mpsc::channel;

    use axum::Router;
    use axum::extract::Request;
    use axum::routing::any;
    use http::Uri;
    use tower_service::Service as _;

    use super::KnownRoute;

    #[test]
    fn a_template_is_known_unless_it_is_a_wildcard() {
        let (sender, known) = channel();
        let handler = any(async move |request: Request| {
            let route = KnownRoute::of(&request.into_parts().0);
            sender.send((route.is_template(), route.to_string())).unwrap();
        });
        let mut router = Router::new().route("/orders/{id}", handler.clone()).route("/files/{*path}", handler.clone());
        router = router.fallback_service(handler);
        for (path, is_template, route) in [
            ("/orders/7", true, "GET /orders/{id}"),
            ("/files/a/b", false, "GET /files/a/b"),
            ("/elsewhere", false, "GET /elsewhere"),
        ] {
            let mut request = Request::new(axum::body::Body::empty());
            *request.uri_mut() = Uri::from_static(path);
            let mut answer = Box::pin(router.call(request));
            assert!(answer.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready(), "{path}");
            assert_eq!(known.try_recv(), Ok((is_template, String::from(route))), "{path}");
        }
    }
}
