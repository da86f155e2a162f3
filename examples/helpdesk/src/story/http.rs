//! A client of HTTP.

use std::net::SocketAddr;

use helpdesk::Failure;
use ureq::http::{Request, Response};
use ureq::{Body, BodyReader};

use super::{Header, shortened};

/// Asks, and returns the answer as a story has it.
pub(super) fn ask(address: SocketAddr, request: &str, credentials: Option<&Header>) -> Result<String, Failure> {
    let (head, mut body) = send(address, request, credentials)?.into_parts();
    let challenges = head.headers.get_all("www-authenticate").iter().map(|value| value.to_str());
    let challenges = challenges.collect::<Result<Vec<_>, _>>()?;
    let text = if challenges.is_empty() { body.read_to_string()? } else { shortened(&challenges.join("; ")) };
    Ok(format!("{} {text}", head.status.as_u16()).trim_end().to_owned())
}

/// Asks for something that goes on, and returns what reads it.
pub(super) fn open(
    address: SocketAddr,
    request: &str,
    credentials: Option<&Header>,
) -> Result<BodyReader<'static>, Failure> {
    Ok(send(address, request, credentials)?.into_body().into_reader())
}

fn send(address: SocketAddr, request: &str, credentials: Option<&Header>) -> Result<Response<Body>, Failure> {
    let mut parts = request.splitn(3, ' ');
    let method = parts.next().unwrap_or_default();
    let path = parts.next().ok_or("a request is a method and a path")?;
    let mut request = Request::builder().method(method).uri(format!("http://{address}{path}"));
    if let Some((name, value)) = credentials {
        request = request.header(*name, value);
    }
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
    Ok(match parts.next() {
        Some(body) => agent.run(request.header("content-type", "application/json").body(body.to_owned())?)?,
        None => agent.run(request.body(())?)?,
    })
}
