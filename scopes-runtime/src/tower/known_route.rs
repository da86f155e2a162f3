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
