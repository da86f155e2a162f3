//! A client of HTTP.

use std::net::SocketAddr;

use helpdesk::Failure;
use ureq::http::{Request, Response};
use ureq::{Body, BodyReader};

use super::shortened;

/// Asks, and returns the answer as a story has it.
pub(super) fn ask(address: SocketAddr, request: &str, authorization: Option<&str>) -> Result<String, Failure> {
    let (head, mut body) = send(address, request, authorization)?.into_parts();
    let challenge = head.headers.get("www-authenticate").map(|value| value.to_str()).transpose()?;
    let text = match challenge {
        Some(challenge) => shortened(challenge),
        None => body.read_to_string()?,
    };
    Ok(format!("{} {text}", head.status.as_u16()).trim_end().to_owned())
}

/// Asks for something that goes on, and returns what reads it.
pub(super) fn open(
    address: SocketAddr,
    request: &str,
    authorization: Option<&str>,
) -> Result<BodyReader<'static>, Failure> {
    Ok(send(address, request, authorization)?.into_body().into_reader())
}

fn send(address: SocketAddr, request: &str, authorization: Option<&str>) -> Result<Response<Body>, Failure> {
    let mut parts = request.splitn(3, ' ');
    let method = parts.next().unwrap_or_default();
    let path = parts.next().ok_or("a request is a method and a path")?;
    let mut request = Request::builder().method(method).uri(format!("http://{address}{path}"));
    if let Some(authorization) = authorization {
        request = request.header("authorization", authorization);
    }
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    Ok(match parts.next() {
        Some(body) => agent.run(request.header("content-type", "application/json").body(body.to_owned())?)?,
        None => agent.run(request.body(())?)?,
    })
}
