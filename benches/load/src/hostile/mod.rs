//! What somebody sends who means no good, or has made a mistake: a file for each part of a request.

mod claims;
mod credentials;
mod methods;
mod paths;

use crate::issuer::Issuer;
use crate::request::Request;

/// Requests of every kind. None of them may do what it asks for, except where its status says so.
pub(crate) fn requests(issuer: &Issuer) -> Vec<Request> {
    let parts = [credentials::requests, claims::requests, paths::requests, methods::requests];
    parts.into_iter().flat_map(|requests| requests(issuer)).collect()
}

const KIB: usize = 1024;
