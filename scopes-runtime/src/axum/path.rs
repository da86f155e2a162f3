//! Checks the beginning of paths, and refuses a wrong one at the line of the caller.

/// Says in our words, and at the caller's line, what axum would say in its own and at its own.
#[track_caller]
pub(super) fn expect_path(path: &str) {
    if path.starts_with('/') {
        return;
    }
    match path.split_once("://") {
        _ if path.is_empty() => panic!("the path is empty: write `/`"),
        Some(_) => panic!("`{path}` is no path: write what stands behind the host, from its `/` on"),
        None if path.contains(char::is_whitespace) => panic!("the path `{path}` does not begin with `/`"),
        None => panic!("the path `{path}` does not begin with `/`: write `/{path}`"),
    }
}

/// Checks the path below which something is nested. Nothing can be nested at `/`.
#[track_caller]
pub(super) fn expect_prefix(path: &str, instead: &str) {
    expect_path(path);
    assert!(path != "/", "nothing can be nested at `/`: `{instead}` adds routes as they are");
}
