//! Which members the objects of OpenAPI have. What is misspelt, or stands in a place where it means nothing, could have been meant to
//! say who may call.

use super::Reader;
use super::node::{Key, Node};
use super::operations::METHODS;

/// An object of OpenAPI.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Root,
    Components,
    Path,
    Operation,
    Server,
    Scheme,
    Flows,
    Flow,
}

const ROOT: [&str; 10] =
    ["openapi", "$self", "info", "jsonSchemaDialect", "servers", "paths", "webhooks", "components", "security", "tags"];
const ROOT_OF_TWO: [&str; 14] = [
    "swagger",
    "info",
    "host",
    "basePath",
    "schemes",
    "consumes",
    "produces",
    "paths",
    "definitions",
    "parameters",
    "responses",
    "securityDefinitions",
    "security",
    "tags",
];
const COMPONENTS: [&str; 11] = [
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
    "pathItems",
    "mediaTypes",
];
const PATH: [&str; 6] = ["$ref", "summary", "description", "servers", "parameters", "additionalOperations"];
const PATH_OF_TWO: [&str; 2] = ["$ref", "parameters"];
const OPERATION: [&str; 11] = [
    "tags",
    "summary",
    "description",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "deprecated",
    "security",
    "servers",
];
const OPERATION_OF_TWO: [&str; 11] = [
    "tags",
    "summary",
    "description",
    "operationId",
    "consumes",
    "produces",
    "parameters",
    "responses",
    "schemes",
    "deprecated",
    "security",
];
const SERVER: [&str; 4] = ["url", "description", "name", "variables"];
const SCHEME: [&str; 10] = [
    "type",
    "description",
    "name",
    "in",
    "scheme",
    "bearerFormat",
    "flows",
    "openIdConnectUrl",
    "oauth2MetadataUrl",
    "deprecated",
];
const SCHEME_OF_TWO: [&str; 8] =
    ["type", "description", "name", "in", "flow", "authorizationUrl", "tokenUrl", "scopes"];
const FLOWS: [&str; 5] = ["implicit", "password", "clientCredentials", "authorizationCode", "deviceAuthorization"];
const FLOW: [&str; 5] = ["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl", "scopes"];

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Root => "a document",
            Self::Components => "`components`",
            Self::Path => "a path",
            Self::Operation => "an operation",
            Self::Server => "a server",
            Self::Scheme => "a security scheme",
            Self::Flows => "the flows of a scheme",
            Self::Flow => "a flow",
        }
    }

    fn members(self, is_two: bool) -> &'static [&'static str] {
        match (self, is_two) {
            (Self::Root, false) => &ROOT,
            (Self::Root, true) => &ROOT_OF_TWO,
            (Self::Path, false) => &PATH,
            (Self::Path, true) => &PATH_OF_TWO,
            (Self::Operation, false) => &OPERATION,
            (Self::Operation, true) => &OPERATION_OF_TWO,
            (Self::Scheme, false) => &SCHEME,
            (Self::Scheme, true) => &SCHEME_OF_TWO,
            (Self::Components, _) => &COMPONENTS,
            (Self::Server, _) => &SERVER,
            (Self::Flows, _) => &FLOWS,
            (Self::Flow, _) => &FLOW,
        }
    }

    fn has(self, name: &str, is_two: bool) -> bool {
        let is_method = || METHODS.contains(&name);
        let has_links = matches!(self, Self::Root | Self::Operation);
        name.starts_with("x-")
            || self.members(is_two).contains(&name)
            || (name == "externalDocs" && has_links)
            || (matches!(self, Self::Path) && is_method())
    }

    /// What to do about a member that it does not have.
    fn help(self, name: &str, is_two: bool) -> String {
        match (self, name) {
            (Self::Root, "basePath" | "host" | "schemes") if !is_two => {
                "it is of OpenAPI 2; write `servers`".to_owned()
            }
            (Self::Root, "securityDefinitions") if !is_two => {
                "it is of OpenAPI 2; write `components.securitySchemes`".to_owned()
            }
            (Self::Root | Self::Path | Self::Operation, "servers") => {
                "it is of OpenAPI 3; write `basePath` at the root of the document".to_owned()
            }
            (Self::Root, "components") => "it is of OpenAPI 3; write `securityDefinitions`".to_owned(),
            (Self::Path, "security") => "it belongs in each operation, or at the root of the document".to_owned(),
            (Self::Operation, "$ref") => {
                "put the reference in the place of the path, or write the operation here".to_owned()
            }
            (_, "$ref") => "write here what the reference leads to".to_owned(),
            _ => self.near(name, is_two).map_or_else(
                || format!("take it out, or call it `x-{name}`: names of extensions begin with `x-`"),
                |near| format!("did you mean `{near}`?"),
            ),
        }
    }

    fn near(self, name: &str, is_two: bool) -> Option<&'static str> {
        let methods: &[&'static str] = if matches!(self, Self::Path) { &METHODS } else { &[] };
        let known = || self.members(is_two).iter().chain(methods).copied();
        known().find(|known| known.eq_ignore_ascii_case(name)).or_else(|| crate::nearest(name, known()))
    }
}

impl Reader<'_> {
    /// Refuses every member that OpenAPI does not have in such an object.
    pub(super) fn members(&mut self, node: &Node, kind: Kind) {
        for (key, _) in node.object().unwrap_or_default() {
            self.member_of(key, kind);
        }
    }

    pub(super) fn member_of(&mut self, key: &Key, kind: Kind) {
        if !kind.has(&key.name, self.is_two) {
            let help = kind.help(&key.name, self.is_two);
            self.refuse(&key.span, format!("{} has no member `{}`", kind.name(), key.name), help);
        }
    }
}
