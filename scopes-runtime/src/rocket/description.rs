//! The description of a service for OAuth clients, as a route.

use std::boxed::Box;
use std::io::Cursor;
use std::string::String;
use std::vec::Vec;

use rocket::http::{Method, Status};
use rocket::route::{self, Handler};
use rocket::{Data, Request, Response, Route};

use crate::routes::description::Description;

/// The route that answers with it, at the root.
pub(super) fn route_of(description: Description) -> Route {
    let path = description.path.split('/').map(segment).collect::<Vec<_>>().join("/");
    Route::new(Method::Get, &path, Answer(description))
}

/// rocket decodes the segments of a request, but not those of a route, and it reads no route that is no path to it. So a segment
/// that may be another one to it is any segment, and the handler looks at it.
fn segment(segment: &str) -> &str {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if segment.bytes().all(is_plain) { segment } else { "<_>" }
}

/// The answer at its very path.
#[derive(Clone)]
struct Answer(Description);

#[rocket::async_trait]
impl Handler for Answer {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> route::Outcome<'r> {
        let Self(Description { path, document }) = self;
        if request.uri().path() != path.as_str() {
            return route::Outcome::Forward((data, Status::NotFound));
        }
        let mut response = Response::new();
        for (name, value) in Description::HEADERS {
            response.set_raw_header(name, value);
        }
        response.set_sized_body(document.len(), Cursor::new(String::clone(document)));
        route::Outcome::Success(response)
    }
}
