//! poem.

use core::fmt;

use poem::http::Uri;
use poem::{Endpoint, IntoEndpoint, Request};

use super::{Client, NoAnswer};
use crate::testing::{Answer, Call};

/// Asks an endpoint of poem.
pub struct Poem<Asked>(Asked);

impl<Asked: Endpoint> Poem<Asked> {
    /// Asks this endpoint: an `App`, say.
    pub fn new(endpoint: impl IntoEndpoint<Endpoint = Asked>) -> Self {
        Self(endpoint.into_endpoint())
    }
}

impl<Asked> fmt::Debug for Poem<Asked> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Poem").finish_non_exhaustive()
    }
}

impl<Asked: Endpoint> Client for Poem<Asked> {
    async fn ask(&mut self, call: &Call) -> Result<Answer, NoAnswer> {
        let uri: Uri = call.path().parse()?;
        let mut request = Request::builder().method(call.method().parse()?).uri(uri);
        for (name, value) in call.headers() {
            request = request.header(name, value);
        }
        let response = self.0.get_response(request.body(call.body().to_vec())).await;
        Ok(Answer::Http(response.status().as_u16()))
    }
}
