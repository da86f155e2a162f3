//! Clients that carry the requests of a matrix to a service of each framework.

#[cfg(feature = "actix")]
pub(super) mod actix;
#[cfg(feature = "poem")]
pub(super) mod poem;
#[cfg(feature = "rocket")]
pub(super) mod rocket;
pub(super) mod tower;

use core::error::Error;
use core::fmt;
use std::string::{String, ToString as _};

use super::answer::Answer;
use super::call::Call;

/// Carries the requests of a [`Matrix`](super::Matrix) to a service.
///
/// Those of the frameworks ask a service in the same process. An asynchronous closure, `async |call: &Call| …`, is one too: for a
/// service at an address, asked by an HTTP client.
pub trait Client {
    /// Asks once.
    ///
    /// # Errors
    ///
    /// [`NoAnswer`] where the service says nothing.
    fn ask(&mut self, call: &Call) -> impl Future<Output = Result<Answer, NoAnswer>>;
}

impl<F: AsyncFnMut(&Call) -> Result<Answer, NoAnswer>> Client for F {
    async fn ask(&mut self, call: &Call) -> Result<Answer, NoAnswer> {
        self(call).await
    }
}

/// A service has not answered. It is made from any error, by `?`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoAnswer(String);

impl NoAnswer {
    pub(in crate::testing) fn new(reason: &str) -> Self {
        Self(String::from(reason))
    }
}

impl<E: Error> From<E> for NoAnswer {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no answer: {}", self.0)
    }
}
