//! How a service describes itself to OAuth clients (RFC 9728).

use std::collections::BTreeSet;
use std::string::{String, ToString as _};
use std::vec::Vec;

use serde_json::{Map, Value};

use crate::catalog::identity::CatalogId;
use crate::catalog::{CatalogScope, name_at};
use crate::claim::prefix::ScopePrefix;
use crate::http::resource_identifier::{self, InvalidResource};
use crate::http::resource_metadata_url::ResourceMetadataUrl;
use crate::set::Set;

/// What OAuth clients get to know about a protected resource, so that they can find out where to get a token and which
/// scopes to ask for (RFC 9728 §2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtectedResourceMetadata {
    resource: String,
    authorization_servers: Vec<String>,
    name: Option<String>,
    documentation: Option<String>,
    initial: Vec<(CatalogId, &'static str)>,
    names_sensitive: bool,
    prefix: Option<ScopePrefix>,
}

impl ProtectedResourceMetadata {
    /// The resource with this identifier: the `https` URL of the service, without fragment (RFC 9728 §1.2). For tests on one
    /// machine it may be `http` with a loopback host.
    ///
    /// A query is allowed, and RFC 9728 advises against it.
    ///
    /// # Errors
    ///
    /// [`InvalidResource`] where the text is no such URL. It says what is wrong.
    pub fn new(resource: impl Into<String>) -> Result<Self, InvalidResource> {
        let resource = resource.into();
        resource_identifier::check(&resource)?;
        Ok(Self {
            resource,
            authorization_servers: Vec::new(),
            name: None,
            documentation: None,
            initial: Vec::new(),
            names_sensitive: false,
            prefix: None,
        })
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

    /// The scopes that a client should ask for at first: what it needs to do anything useful. They are in `scopes_supported`,
    /// and [`url`](Self::url) brings them along for the challenges with the status 401. With several catalogs call it for each.
    #[must_use]
    pub fn initial_scopes<S: CatalogScope>(mut self, scopes: Set<S>) -> Self {
        let named = scopes.iter().map(|scope| (CatalogId::of::<S>(), name_at::<S>(scope.index())));
        self.initial.extend(named);
        self
    }

    /// Names in `scopes_supported` also the scopes that their catalog marks as sensitive. Some clients ask for everything that
    /// is listed there.
    #[must_use]
    pub fn with_sensitive_scopes(self) -> Self {
        Self { names_sensitive: true, ..self }
    }

    /// Says that clients ask the authorization server for names with this prefix: `scopes_supported` has them so.
    #[must_use]
    pub fn scope_prefix(self, prefix: ScopePrefix) -> Self {
        Self { prefix: Some(prefix), ..self }
    }

    /// The path of the description on the service: the well-known one, with the path of the resource behind it
    /// (RFC 9728 §3.1).
    pub fn well_known_path(&self) -> String {
        let (_, path, _) = resource_identifier::split(&self.resource);
        std::format!("/.well-known/oauth-protected-resource{path}")
    }

    /// Where the description is, for the challenges of the service.
    pub fn url(&self) -> ResourceMetadataUrl {
        let (origin, _, query) = resource_identifier::split(&self.resource);
        let url = std::format!("{origin}{}{query}", self.well_known_path());
        ResourceMetadataUrl::new(url).with_initial(&self.initial)
    }

    /// The description, as JSON, with these names of scopes in `scopes_supported`, and the initial ones. Lists without
    /// members are left out of it (RFC 9728 §3.2).
    pub fn to_json<'s>(&self, scopes: impl IntoIterator<Item = &'s str>) -> String {
        let initial = self.initial.iter().map(|(_, name)| *name);
        let scopes: BTreeSet<&str> = scopes.into_iter().chain(initial).collect();
        let prefix = self.prefix.as_ref().map_or("", ScopePrefix::as_str);
        let texts = [("resource_name", &self.name), ("resource_documentation", &self.documentation)];
        let texts = texts.map(|(key, text)| (key, text.as_deref().map(Value::from)));
        let members = [
            ("resource", Some(Value::from(self.resource.as_str()))),
            ("authorization_servers", list(self.authorization_servers.iter().map(String::as_str))),
            ("scopes_supported", list(scopes.iter().map(|name| std::format!("{prefix}{name}")))),
            ("bearer_methods_supported", list(["header"])),
        ];
        let members = members.into_iter().chain(texts);
        let members: Map<_, _> = members.filter_map(|(key, value)| Some((key.to_string(), value?))).collect();
        Value::Object(members).to_string()
    }

    #[cfg(feature = "_routes")]
    pub(crate) fn names_sensitive(&self) -> bool {
        self.names_sensitive
    }
}

/// The list with these members, unless there are none.
fn list<M: Into<Value>>(members: impl IntoIterator<Item = M>) -> Option<Value> {
    let members: Vec<Value> = members.into_iter().map(Into::into).collect();
    (!members.is_empty()).then_some(Value::Array(members))
}
