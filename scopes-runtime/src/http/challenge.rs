//! Challenges: how a client finds out what it lacks (RFC 6750 §3, RFC 9110 §11.6.1).

use std::string::String;

use crate::http::resource_metadata_url::ResourceMetadataUrl;

/// A challenge of the scheme `Bearer`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Challenge {
    /// Where nothing else is said, the catalog is: a scheme has a parameter at least.
    pub(crate) realm: &'static str,
    pub(crate) error: Option<&'static str>,
    /// The scopes to ask for, with spaces between them.
    pub(crate) scope: String,
    pub(crate) metadata: Option<ResourceMetadataUrl>,
}

impl Challenge {
    /// The value of the header.
    pub(crate) fn to_value(&self) -> String {
        let said = [
            self.error.map(|error| ("error", error)),
            Some(("scope", self.scope.as_str())).filter(|(_, scope)| !scope.is_empty()),
            self.metadata.as_ref().map(|metadata| ("resource_metadata", metadata.as_str())),
        ];
        let realm = said.iter().all(Option::is_none).then_some(("realm", self.realm));
        value("Bearer", said.into_iter().chain([realm]).flatten())
    }
}

/// The value of the header for a scheme: parameters separated by commas, their values quoted (RFC 9110 §11.2).
pub(crate) fn value<'p>(scheme: &str, parameters: impl IntoIterator<Item = (&'p str, &'p str)>) -> String {
    let mut text = String::from(scheme);
    for (position, (name, value)) in parameters.into_iter().enumerate() {
        text.push_str(if position == 0 { " " } else { ", " });
        text.push_str(name);
        text.push_str("=\"");
        push_quoted(&mut text, value);
        text.push('"');
    }
    text
}

/// What may stand between quotes in a header: visible ASCII and spaces, quotes and backslashes escaped. Anything else
/// is left out.
fn push_quoted(text: &mut String, value: &str) {
    for character in value.chars().filter(|c| matches!(c, ' '..='~')) {
        if matches!(character, '"' | '\\') {
            text.push('\\');
        }
        text.push(character);
    }
}
