//! Why something needs no token.

use core::fmt;

/// Why everybody may use what is mounted, in words: `Reason("everybody gets the web page")`.
///
/// It is recorded, and shown wherever the route is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason(pub &'static str);

impl Reason {
    /// # Panics
    ///
    /// Where it says nothing, by the rule of `#[public]`, and where it is a path.
    #[track_caller]
    #[cfg(feature = "_routers")]
    pub(crate) fn check(self) {
        let Self(reason) = self;
        assert!(
            says_something(reason),
            "the reason says nothing: say why everybody may come in, such as `Reason(\"everybody gets the web page\")`"
        );
        assert!(
            !reason.trim().starts_with('/'),
            "the reason `{reason}` looks like a path: say in words why everybody may come in, such as `Reason(\"everybody \
             gets the web page\")`"
        );
    }
}

/// What stands in the place of a reason.
#[cfg(any(feature = "_routers", feature = "testing"))]
const PLACEHOLDERS: [&str; 9] = ["why", "because", "reason", "the reason", "todo", "fixme", "tbd", "xxx", "n/a"];

/// Whether a text is a reason, by the rule of `scopes_core::is_reason`.
#[cfg(any(feature = "_routers", feature = "testing"))]
pub(crate) fn says_something(reason: &str) -> bool {
    let words = reason.trim_matches(|c: char| !c.is_alphanumeric());
    !words.is_empty() && !PLACEHOLDERS.iter().any(|placeholder| words.eq_ignore_ascii_case(placeholder))
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
