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
    /// Where there is no reason, or where it is a path.
    #[track_caller]
    #[cfg(feature = "_routers")]
    pub(crate) fn check(self) {
        let Self(reason) = self;
        assert!(
            reason.chars().any(char::is_alphanumeric),
            "the reason is empty: say why everybody may come in, such as `Reason(\"everybody gets the web page\")`"
        );
        assert!(
            !reason.trim().starts_with('/'),
            "the reason `{reason}` looks like a path: say in words why everybody may come in, such as `Reason(\"everybody \
             gets the web page\")`"
        );
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
