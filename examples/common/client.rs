//! A client.

use std::net::SocketAddr;

use ureq::http::{Request, Response};

use super::failure::Failure;

/// Sends a request and returns the answer, whatever its status.
pub(crate) fn ask(
    address: SocketAddr,
    method: &str,
    path: &str,
    authorization: Option<&str>,
) -> Result<Response<String>, Failure> {
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    let mut request = Request::builder().method(method).uri(format!("http://{address}{path}"));
    if let Some(authorization) = authorization {
        request = request.header("authorization", authorization);
    }
    let (parts, mut body) = agent.run(request.body(())?)?.into_parts();
    Ok(Response::from_parts(parts, body.read_to_string()?))
}

/// The challenge of an answer; empty where it has none.
pub(crate) fn challenge(answer: &Response<String>) -> Result<&str, Failure> {
    Ok(answer.headers().get("www-authenticate").map_or(Ok(""), |value| value.to_str())?)
}

/// The same request as a command line.
pub(crate) fn command(address: SocketAddr, method: &str, path: &str, authorization: &str) -> String {
    format!("curl -i -X {method} -H 'Authorization: {authorization}' http://{address}{path}")
}
