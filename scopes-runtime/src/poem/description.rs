//! The description of a service for OAuth clients, as a route.

use std::string::String;

use poem::endpoint::make_sync;
use poem::{Response, get};

use super::guards::{Guards, expect_route};
use super::path::Path;
use crate::http::protected_resource_metadata::ProtectedResourceMetadata;
use crate::routes::description::Description;

impl Guards {
    /// Adds the protected resource metadata (RFC 9728), which describes the service to OAuth clients, at its well-known path and for
    /// everybody, pages of other origins included: the [`document`](crate::ProtectedResourceMetadata::document) of the routes added so
    /// far.
    ///
    /// So it is called last, on the outermost guards: below `nest` clients do not find it. Challenges point to it where the layer
    /// is told so, by [`resource_metadata`](crate::AuthenticationLayer::resource_metadata) with
    /// [`url`](ProtectedResourceMetadata::url).
    ///
    /// # Panics
    ///
    /// If another route has the path.
    #[track_caller]
    pub fn describe(mut self, resource: &ProtectedResourceMetadata) -> Self {
        let description = Description::of(resource, self.records.as_slice());
        self.records.add([description.route()]);
        let Description { path, document } = description;
        let path = Path::of(&literal(&path));
        let endpoint = get(make_sync(move |_| answer(&document)));
        let inner = expect_route(self.inner.try_at(path.as_str(), endpoint));
        self.paths.add(path);
        Self { inner, ..self }
    }
}

fn answer(document: &str) -> Response {
    let with_header = |response: poem::ResponseBuilder, (name, value)| response.header(name, value);
    Description::HEADERS.into_iter().fold(Response::builder(), with_header).body(String::from(document))
}

/// A path that poem takes for text: an expression stands for each character that begins a parameter, and for a slash behind
/// another one, which poem leaves out.
fn literal(path: &str) -> String {
    let mut literal = String::new();
    for (position, character) in path.char_indices() {
        match character {
            ':' => literal.push_str("<^:>"),
            '*' => literal.push_str(r"<^\*>"),
            '/' if path[..position].ends_with('/') => literal.push_str("<^/>"),
            _ => literal.push(character),
        }
    }
    literal
}
