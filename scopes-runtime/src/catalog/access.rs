//! Who may call an endpoint or a route.

use core::fmt;

/// Who may call an endpoint of a catalog, or a route of a router.
///
/// What is required is a list of alternatives in a catalog ([`EndpointInfo`](crate::EndpointInfo)), sets in a table for
/// requests, and [`RequiredScopes`](crate::RequiredScopes) for a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access<Required> {
    /// Anybody, without a token.
    Public,
    /// Anybody with a valid token.
    Authenticated,
    /// Who has the scopes that are required.
    Requires(Required),
}

impl<Required> Access<Required> {
    /// What is required, where a valid token is not enough.
    pub fn required(&self) -> Option<&Required> {
        match self {
            Self::Public | Self::Authenticated => None,
            Self::Requires(required) => Some(required),
        }
    }

    /// The same access with what is required in another form.
    pub fn map<Other>(self, convert: impl FnOnce(Required) -> Other) -> Access<Other> {
        match self {
            Self::Public => Access::Public,
            Self::Authenticated => Access::Authenticated,
            Self::Requires(required) => Access::Requires(convert(required)),
        }
    }
}

impl<Required: fmt::Display> fmt::Display for Access<Required> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Public => f.write_str("public"),
            Self::Authenticated => f.write_str("any valid token"),
            Self::Requires(required) => required.fmt(f),
        }
    }
}
