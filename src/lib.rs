//! x
pub use scopes_macros::{authenticated, public, requires, scopes};
pub use scopes_runtime::{All, Any, Authenticated, Credentials, Granted, HasToken, Public, Requirement};
/// private
pub mod __private {
    pub use scopes_macros::unknown_scope;
    pub use scopes_runtime::__private::*;
}
