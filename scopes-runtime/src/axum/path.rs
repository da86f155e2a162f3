//! What paths have to begin with.

/// Says in our words, and at the caller's line, what axum would say in its own and at its own.
#[track_caller]
pub(super) fn expect_path(path: &str) {
    assert!(path.starts_with('/'), "the path `{path}` does not begin with `/`");
}
