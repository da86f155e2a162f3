//! tower: services for HTTP, axum's among them, and for gRPC.

use core::error::Error;
use core::future::poll_fn;
use std::string::String;

use bytes::Bytes;
use http::{Request, Response};
use tower_service::Service;

use super::{Client, NoAnswer};
use crate::testing::{Answer, Call};
use crate::tower::AnswerBody;

/// Asks a tower service, such as an app of axum.
#[derive(Clone, Debug)]
pub struct Tower<Asked>(Asked);

/// Asks a tower service that speaks gRPC: a server that tonic generates, or its `Routes`, with a layer around it.
///
/// Each request carries one message without fields.
#[derive(Clone, Debug)]
pub struct Grpc<Asked>(Asked);

/// The body of a request.
type Body = AnswerBody<String>;

impl<Asked> Tower<Asked> {
    /// Asks this service.
    pub fn new(service: Asked) -> Self {
        Self(service)
    }
}

impl<Asked> Grpc<Asked> {
    /// Asks this service.
    pub fn new(service: Asked) -> Self {
        Self(service)
    }
}

impl<Asked, B> Client for Tower<Asked>
where
    Asked: Service<Request<Body>, Response = Response<B>, Error: Error>,
{
    async fn ask(&mut self, call: &Call) -> Result<Answer, NoAnswer> {
        let response = send(&mut self.0, call).await?;
        Ok(Answer::Http(response.status().as_u16()))
    }
}

impl<Asked, B> Client for Grpc<Asked>
where
    Asked: Service<Request<Body>, Response = Response<B>, Error: Error>,
{
    async fn ask(&mut self, call: &Call) -> Result<Answer, NoAnswer> {
        let call = call.clone().with_header("te", "trailers");
        let call = if call.body().is_empty() { call.with_body("application/grpc", EMPTY_MESSAGE) } else { call };
        let response = send(&mut self.0, &call).await?;
        let status = response.headers().get("grpc-status").map(|status| status.to_str().ok()?.parse().ok());
        Ok(match (response.status().as_u16(), status) {
            // A good answer has its status after its messages.
            (200, None) => Answer::Grpc(0),
            (200, Some(status)) => Answer::Grpc(status.unwrap_or(UNKNOWN)),
            (status, _) => Answer::Http(status),
        })
    }
}

/// A message without content: a byte says that it is not compressed, and four bytes have its length.
const EMPTY_MESSAGE: [u8; 5] = [0; 5];

/// The code that gRPC has for a status that nobody understands.
const UNKNOWN: i32 = 2;

async fn send<Asked, B>(service: &mut Asked, call: &Call) -> Result<Response<B>, NoAnswer>
where
    Asked: Service<Request<Body>, Response = Response<B>, Error: Error>,
{
    let builder = Request::builder().method(call.method()).uri(call.path());
    let builder = call.headers().fold(builder, |builder, (name, value)| builder.header(name, value));
    let request = builder.body(Body::of(Bytes::copy_from_slice(call.body())))?;
    poll_fn(|context| service.poll_ready(context)).await?;
    Ok(service.call(request).await?)
}
