//! Paths of documents and of catalogs: which are the same, and what servers put before them.

/// A path without the names of its parameters. OpenAPI knows no rest of a path, and writes `{*rest}` as `{rest}`.
pub(super) fn shape(path: &str) -> String {
    let mut shape = String::with_capacity(path.len());
    let mut is_inside = false;
    for c in path.chars() {
        match c {
            '{' => is_inside = true,
            '}' => is_inside = false,
            // The name of a parameter has no slash: what has one is no parameter.
            _ if is_inside && c != '/' => continue,
            _ => {}
        }
        shape.push(c);
    }
    shape
}

/// What a path has before another one, if that is something without parameters. The second and the third are the shapes of both.
pub(super) fn before<'p>(path: &'p str, whole: &str, rest: &str) -> Option<&'p str> {
    let before = path.get(..whole.strip_suffix(rest)?.len())?;
    (!before.is_empty() && !before.contains('{')).then_some(before)
}

/// What is the same but for case and a slash at the end.
pub(super) fn lenient(shape: &str) -> String {
    shape.strip_suffix('/').unwrap_or(shape).to_ascii_lowercase()
}

/// The path of a server's address, without a slash at its end: what stands before the paths of a document.
pub(super) fn base(address: &str) -> String {
    let path = behind_host(address).split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    if path.is_empty() || path.starts_with('/') { path.to_owned() } else { format!("/{path}") }
}

/// What stands behind the host of an address, or all of it where it has none.
pub(super) fn behind_host(address: &str) -> &str {
    let with_host = address.split_once("://").map(|(_, rest)| rest).or_else(|| address.strip_prefix("//"));
    match with_host {
        Some(rest) => rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default(),
        None => address,
    }
}

#[cfg(test)]
mod tests {
    use super::{base, lenient, shape};

    #[test]
    fn shapes_have_no_names() {
        assert_eq!(shape("/orders/{id}/lines/{line}.json"), "/orders/{}/lines/{}.json");
        assert_eq!(shape("/files/{*rest}"), shape("/files/{path}"));
        assert_ne!(shape("/orders/"), shape("/orders"));
        assert_eq!(lenient("/Orders/"), lenient("/orders"));
        assert_eq!(shape("/a{b"), "/a{");
        assert_ne!(shape("/orders/{id/x}"), shape("/orders/{id}"));
    }

    #[test]
    fn the_base_is_the_path_of_the_address() {
        for (address, expected) in [
            ("https://api.example.com/v1", "/v1"),
            ("https://api.example.com/v1/", "/v1"),
            ("https://api.example.com", ""),
            ("//api.example.com/v1?x#y", "/v1"),
            ("/api/", "/api"),
            ("api", "/api"),
            ("/", ""),
            ("", ""),
        ] {
            assert_eq!(base(address), expected, "{address}");
        }
    }
}
