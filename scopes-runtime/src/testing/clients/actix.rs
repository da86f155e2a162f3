//! actix-web.

use core::fmt;

use actix_http::Request;
use actix_web::dev::{Service, ServiceResponse};
use actix_web::http::header::HeaderValue;
use actix_web::http::{Method, Uri};
use actix_web::test::{TestRequest, try_call_service};

use super::{Client, NoAnswer};
use crate::testing::{Answer, Call};

/// Asks what `actix_web::test::init_service` makes of an app.
pub struct Actix<'s, Asked>(&'s Asked);

impl<'s, Asked> Actix<'s, Asked> {
    /// Asks this service.
    pub fn new(service: &'s Asked) -> Self {
        Self(service)
    }
}

impl<Asked> fmt::Debug for Actix<'_, Asked> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Actix").finish_non_exhaustive()
    }
}

impl<Asked, B> Client for Actix<'_, Asked>
where
    Asked: Service<Request, Response = ServiceResponse<B>, Error = actix_web::Error>,
{
    async fn ask(&mut self, call: &Call) -> Result<Answer, NoAnswer> {
        let method = Method::from_bytes(call.method().as_bytes())?;
        // `TestRequest` panics at a path that it cannot read.
        call.path().parse::<Uri>()?;
        let mut request = TestRequest::with_uri(call.path()).method(method).set_payload(call.body().to_vec());
        for (name, value) in call.headers() {
            request = request.append_header((name, HeaderValue::from_str(value)?));
        }
        let status = match try_call_service(self.0, request.to_request()).await {
            Ok(response) => response.status(),
            Err(error) => error.as_response_error().status_code(),
        };
        Ok(Answer::Http(status.as_u16()))
    }
}
