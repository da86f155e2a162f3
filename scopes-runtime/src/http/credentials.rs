//! What an authentication layer leaves in a request.

/// What an authentication layer found in a request. It always leaves one of these in the request's extensions; a
/// request without any was not authenticated by anything, and is answered with 500.
///
/// ```
/// # use scopes_runtime::{Credentials, Set, Token, Unconditional};
/// # fn example<S: Unconditional>(verified: Option<&str>) -> Credentials<Token<S>> {
/// match verified {
///     None => Credentials::Absent,
///     Some(claim) => match Set::parse(claim) {
///         Ok(parsed) => Credentials::Valid(Token::new(parsed.scopes())),
///         Err(_) => Credentials::Refused,
///     },
/// }
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Credentials<Token> {
    /// The request carries no credentials.
    Absent,
    /// The request carries credentials that are malformed, expired, revoked or otherwise not good.
    Refused,
    /// The request carries credentials, and nobody could find out whether they are good: what knows it did not answer.
    Unavailable,
    /// The request carries good credentials.
    Valid(Token),
}
