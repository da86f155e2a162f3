//! Remembers the path that the outermost authentication layer saw, so that a check further inside notices when it is another one.

use http::uri::PathAndQuery;
use http::{Extensions, Uri};

/// The path that a client sent. A router that nests services cuts off the beginning of what it hands on.
#[derive(Clone)]
pub(crate) struct SeenPath(Option<PathAndQuery>);

impl SeenPath {
    /// Leaves the path in a request. A layer inside of another one may see less of it.
    pub(crate) fn leave(uri: &Uri, extensions: &mut Extensions) {
        if extensions.get::<Self>().is_none() {
            extensions.insert(Self(uri.path_and_query().cloned()));
        }
    }

    /// The path, if it is another one than this.
    #[cfg(feature = "tower")]
    pub(crate) fn other_than<'e>(path: &str, extensions: &'e Extensions) -> Option<&'e str> {
        let Self(seen) = extensions.get()?;
        // What `Uri::path` says of a request without a path.
        let seen = seen.as_ref().map_or("", PathAndQuery::path);
        (seen != path).then_some(seen)
    }
}

#[cfg(all(test, feature = "tower"))]
mod tests {
    use http::{Extensions, Uri};

    use super::SeenPath;

    #[test]
    fn the_first_path_is_kept() {
        let mut extensions = Extensions::new();
        assert_eq!(SeenPath::other_than("/users", &extensions), None);
        SeenPath::leave(&Uri::from_static("/admin/users?page=2"), &mut extensions);
        SeenPath::leave(&Uri::from_static("/users?page=2"), &mut extensions);
        assert_eq!(SeenPath::other_than("/admin/users", &extensions), None);
        assert_eq!(SeenPath::other_than("/users", &extensions), Some("/admin/users"));
    }

    /// The forms of a target that has no path: `CONNECT`, `OPTIONS *`, and a host alone.
    #[test]
    fn a_request_is_its_own_path_in_every_form() {
        for target in ["example.com:80", "*", "http://example.com", "/", "http://example.com/a?b", "/%61//b"] {
            let (uri, mut extensions) = (Uri::from_static(target), Extensions::new());
            SeenPath::leave(&uri, &mut extensions);
            assert_eq!(SeenPath::other_than(uri.path(), &extensions), None, "{target}");
        }
    }
}
