//! rocket.

use core::fmt;
use std::borrow::ToOwned as _;

use rocket::http::{Header, Method};
use rocket::local::asynchronous::Client as Local;

use super::{Client, NoAnswer};
use crate::testing::{Answer, Call};

/// Asks a rocket through a local client of rocket's.
pub struct Rocket<'c>(&'c Local);

impl<'c> Rocket<'c> {
    /// Asks through this client.
    pub fn new(client: &'c Local) -> Self {
        Self(client)
    }
}

impl fmt::Debug for Rocket<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rocket").finish_non_exhaustive()
    }
}

impl Client for Rocket<'_> {
    async fn ask(&mut self, call: &Call) -> Result<Answer, NoAnswer> {
        let method: Method = call.method().parse().map_err(|()| NoAnswer::new("rocket does not know the method"))?;
        let mut request = self.0.req(method, call.path().to_owned()).body(call.body());
        for (name, value) in call.headers() {
            request.add_header(Header::new(name.to_owned(), value.to_owned()));
        }
        Ok(Answer::Http(request.dispatch().await.status().code))
    }
}
