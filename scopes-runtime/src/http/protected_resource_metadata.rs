//! How a service describes itself to OAuth clients (RFC 9728).

use std::string::{String, ToString as _};
use std::vec::Vec;

use serde_json::{Map, Value};

use crate::http::resource_metadata_url::ResourceMetadataUrl;

/// What OAuth clients get to know about a protected resource, so that they can find out where to get a token and which
/// scopes to ask for (RFC 9728 §2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtectedResourceMetadata {
    resource: String,
    authorization_servers: Vec<String>,
    name: Option<String>,
    documentation: Option<String>,
}

impl ProtectedResourceMetadata {
    /// The resource with this identifier: the `https` URL of the service, without query and fragment.
    pub fn new(resource: impl Into<String>) -> Self {
        Self { resource: resource.into(), authorization_servers: Vec::new(), name: None, documentation: None }
    }

    /// Adds an authorization server that issues tokens for the resource, by its issuer identifier (RFC 8414).
    #[must_use]
    pub fn authorization_server(mut self, issuer: impl Into<String>) -> Self {
        self.authorization_servers.push(issuer.into());
        self
    }

    /// A name to show to people.
    #[must_use]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..self }
    }

    /// The URL of a page with information for developers.
    #[must_use]
    pub fn documentation(self, url: impl Into<String>) -> Self {
        Self { documentation: Some(url.into()), ..self }
    }

    /// The path of the description on the service: the well-known one, with the path of the resource behind it
    /// (RFC 9728 §3.1).
    pub fn well_known_path(&self) -> String {
        std::format!("/.well-known/oauth-protected-resource{}", self.split().1)
    }

    /// Where the description is, for the challenges of the service.
    pub fn url(&self) -> ResourceMetadataUrl {
        ResourceMetadataUrl::new(std::format!("{}{}", self.split().0, self.well_known_path()))
    }

    /// The description, as JSON. Lists without members are left out of it (RFC 9728 §3.2).
    pub fn to_json<'s>(&self, scopes: impl IntoIterator<Item = &'s str>) -> String {
        let texts = [("resource_name", &self.name), ("resource_documentation", &self.documentation)];
        let texts = texts.map(|(key, text)| (key, text.as_deref().map(Value::from)));
        let members = [
            ("resource", Some(Value::from(self.resource.as_str()))),
            ("authorization_servers", list(self.authorization_servers.iter().map(String::as_str))),
            ("scopes_supported", list(scopes)),
            ("bearer_methods_supported", list(["header"])),
        ];
        let members = members.into_iter().chain(texts);
        let members: Map<_, _> = members.filter_map(|(key, value)| Some((key.to_string(), value?))).collect();
        Value::Object(members).to_string()
    }

    /// The identifier as scheme and host, and path without a slash at its end.
    fn split(&self) -> (&str, &str) {
        let host = self.resource.find("://").map_or(0, |scheme| scheme + 3);
        let path = self.resource[host..].find('/').map_or(self.resource.len(), |path| host + path);
        let (origin, path) = self.resource.split_at(path);
        (origin, path.trim_end_matches('/'))
    }
}

/// The list with these members, unless there are none.
fn list<'m>(members: impl IntoIterator<Item = &'m str>) -> Option<Value> {
    let members: Vec<Value> = members.into_iter().map(Value::from).collect();
    (!members.is_empty()).then_some(Value::Array(members))
}
