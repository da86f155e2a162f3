//! What a document says about who may call.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::Reader;
use super::node::Node;
use super::references::meant;

/// A security scheme.
pub(crate) struct Scheme {
    pub(crate) name: String,
    pub(crate) span: Range<usize>,
    /// Its `type`.
    pub(crate) kind: String,
}

impl Scheme {
    /// Whether what is asked of it are scopes. In the lists of the others stand roles, if anything (OpenAPI 3.1).
    pub(crate) fn has_scopes(&self) -> bool {
        matches!(self.kind.as_str(), "oauth2" | "openIdConnect")
    }
}

/// A name in a document, with its place.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) span: Range<usize>,
}

/// The alternatives of a `security` member, or of what stands for it.
#[derive(Default)]
pub(crate) struct Security {
    /// Whether somebody wrote it.
    pub(crate) is_written: bool,
    pub(crate) alternatives: Vec<Alternative>,
}

/// What is asked for together.
#[derive(Default)]
pub(crate) struct Alternative {
    /// The positions of its schemes.
    pub(crate) schemes: Vec<usize>,
    /// The scopes of those that have scopes.
    pub(crate) scopes: Vec<Named>,
    /// Whether one of its schemes without scopes has names in its list.
    pub(crate) has_roles: bool,
}

/// How many alternatives are looked at.
const MOST: usize = 1_000;

/// The schemes, with the scopes that their flows list, and whether any flow lists some.
pub(super) struct Schemes {
    pub(super) all: Vec<Scheme>,
    pub(super) by_name: HashMap<String, usize>,
    pub(super) listed: Vec<Named>,
    pub(super) list_scopes: bool,
}

impl Schemes {
    pub(super) fn read(root: &Node, reader: &mut Reader) -> Self {
        let mut schemes = Self { all: Vec::new(), by_name: HashMap::new(), listed: Vec::new(), list_scopes: false };
        let of_components = root.member("components").and_then(|components| components.member("securitySchemes"));
        let Some(declared) = of_components.or_else(|| root.member("securityDefinitions")) else { return schemes };
        let Some(members) = reader.object(declared, "the security schemes") else { return schemes };
        for (key, node) in members {
            let scheme = match meant(root, node) {
                Ok(scheme) => scheme,
                Err(lost) => {
                    reader.lost(&key.span, &format!("the security scheme `{}`", key.name), &lost);
                    continue;
                }
            };
            let kind = scheme.member("type").and_then(|kind| kind.text()).unwrap_or_default().to_owned();
            if kind.is_empty() {
                reader.refuse(
                    &key.span,
                    format!("the security scheme `{}` has no type", key.name),
                    "write its `type`, such as `oauth2`",
                );
            }
            schemes.by_name.insert(key.name.clone(), schemes.all.len());
            schemes.all.push(Scheme { name: key.name.clone(), span: key.span.clone(), kind });
            schemes.list(scheme, reader);
        }
        schemes
    }

    /// The scopes of a scheme: of its flows, or in OpenAPI 2 its own.
    fn list(&mut self, scheme: &Node, reader: &mut Reader) {
        let flows = scheme.member("flows").and_then(|flows| flows.object()).unwrap_or_default();
        let flows = flows.iter().map(|(_, flow)| flow.as_ref()).chain([scheme]);
        for scopes in flows.filter_map(|flow| flow.member("scopes")) {
            let Some(scopes) = reader.object(scopes, "`scopes`") else { continue };
            self.list_scopes = true;
            let names = scopes.iter().filter(|(key, _)| !key.name.starts_with("x-"));
            self.listed.extend(names.map(|(key, _)| Named { name: key.name.clone(), span: key.span.clone() }));
        }
    }
}

/// Reads a `security` member.
pub(super) fn read(node: &Node, schemes: &Schemes, reader: &mut Reader) -> Security {
    let mut security = Security { is_written: true, alternatives: Vec::new() };
    let Some(list) = reader.list(node, "`security`") else { return security };
    if list.len() > MOST {
        reader.refuse(
            &node.span,
            format!("there are more than {MOST} alternatives"),
            "leave out those that another one makes needless",
        );
        return security;
    }
    for requirement in list {
        let alternative = alternative(requirement, schemes, reader);
        security.alternatives.extend(alternative);
    }
    security
}

const UNDECLARED: &str = "declare it: in `components.securitySchemes`, or in version 2.0 in `securityDefinitions`, or name one that is declared";

fn alternative(requirement: &Arc<Node>, schemes: &Schemes, reader: &mut Reader) -> Option<Alternative> {
    let mut alternative = Alternative::default();
    for (key, list) in reader.object(requirement, "a requirement of `security`")? {
        let Some(&position) = schemes.by_name.get(&key.name) else {
            let sentence = format!("`security` names `{}`, and the document declares no such scheme", key.name);
            let near = crate::nearest(&key.name, schemes.all.iter().map(|scheme| scheme.name.as_str()));
            let help = near.map_or_else(|| UNDECLARED.to_owned(), |near| format!("did you mean `{near}`?"));
            reader.refuse(&key.span, sentence, help);
            continue;
        };
        alternative.schemes.push(position);
        let has_scopes = schemes.all.get(position).is_some_and(Scheme::has_scopes);
        for name in reader.list(list, "what is asked of a scheme").unwrap_or_default() {
            match name.text() {
                Some(text) if has_scopes => {
                    alternative.scopes.push(Named { name: text.to_owned(), span: name.span.clone() });
                }
                Some(_) => alternative.has_roles = true,
                None => reader.refuse(
                    &name.span,
                    format!("the name of a scope is {}", name.what()),
                    "write it as a text, in quotes",
                ),
            }
        }
    }
    Some(alternative)
}
