//! How a service describes itself to OAuth clients (RFC 9728).

use std::string::{String, ToString as _};
use std::vec::Vec;

use serde_json::{Map, Value};

use crate::credentials::ResourceMetadata;

/// What OAuth clients get to know about a protected resource, so that they can find out where to get a token and which
/// scopes to ask for (RFC 9728 §2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtectedResource {
    resource: String,
    authorization_servers: Vec<String>,
    name: Option<String>,
    documentation: Option<String>,
}

impl ProtectedResource {
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
    pub fn metadata(&self) -> ResourceMetadata {
        ResourceMetadata::new(std::format!("{}{}", self.split().0, self.well_known_path()))
    }

    /// The description, as JSON.
    pub fn document<'s>(&self, scopes: impl IntoIterator<Item = &'s str>) -> String {
        let list = |items: &mut dyn Iterator<Item = &str>| Value::Array(items.map(Value::from).collect());
        let mut members = Map::new();
        members.insert("resource".to_string(), Value::from(self.resource.as_str()));
        if !self.authorization_servers.is_empty() {
            let issuers = list(&mut self.authorization_servers.iter().map(String::as_str));
            members.insert("authorization_servers".to_string(), issuers);
        }
        members.insert("scopes_supported".to_string(), list(&mut scopes.into_iter()));
        members.insert("bearer_methods_supported".to_string(), list(&mut ["header"].into_iter()));
        for (key, value) in [("resource_name", &self.name), ("resource_documentation", &self.documentation)] {
            if let Some(value) = value {
                members.insert(key.to_string(), Value::from(value.as_str()));
            }
        }
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
