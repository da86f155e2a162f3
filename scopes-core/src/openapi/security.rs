//! What a document says about who may call.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::Reader;
use super::members::Kind;
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
        if let Some(components) = root.member("components").filter(|_| !reader.is_two) {
            reader.object(components, "`components`");
            reader.members(components, Kind::Components);
        }
        let declared = if reader.is_two {
            root.member("securityDefinitions")
        } else {
            root.member("components").and_then(|components| components.member("securitySchemes"))
        };
        let Some(declared) = declared else { return schemes };
        let Some(members) = reader.object(declared, "the security schemes") else { return schemes };
        for (key, node) in members {
            let what = format!("the security scheme `{}`", key.name);
            let scheme = match meant(root, node) {
                Ok(scheme) => scheme,
                Err(lost) => {
                    reader.lost(&key.span, &what, &lost);
                    continue;
                }
            };
            let kind = scheme.member("type").and_then(|kind| kind.text()).unwrap_or_default().to_owned();
            if kind.is_empty() {
                reader.refuse(&key.span, format!("{what} has no type"), "write its `type`, such as `oauth2`");
            } else if !types(reader.is_two).contains(&kind.as_str()) {
                refuse_type(scheme, &kind, &what, reader);
            }
            reader.reference(scheme, &what);
            if scheme.member("$ref").is_none() {
                reader.members(scheme, Kind::Scheme);
            }
            schemes.by_name.insert(key.name.clone(), schemes.all.len());
            schemes.all.push(Scheme { name: key.name.clone(), span: key.span.clone(), kind });
            schemes.list(scheme, reader);
        }
        schemes
    }

    /// The scopes of a scheme: of its flows, or in OpenAPI 2 its own.
    fn list(&mut self, scheme: &Node, reader: &mut Reader) {
        if reader.is_two {
            return self.list_of(scheme, reader);
        }
        let Some(flows) = scheme.member("flows") else { return };
        reader.members(flows, Kind::Flows);
        for (key, flow) in reader.object(flows, "the flows of a scheme").unwrap_or_default() {
            if !key.name.starts_with("x-") && reader.object(flow, "a flow").is_some() {
                reader.members(flow, Kind::Flow);
                self.list_of(flow, reader);
            }
        }
    }

    /// Extensions stand among scopes in OpenAPI 2 only.
    fn list_of(&mut self, node: &Node, reader: &mut Reader) {
        let Some(scopes) = node.member("scopes") else { return };
        let Some(scopes) = reader.object(scopes, "`scopes`") else { return };
        self.list_scopes = true;
        let names = scopes.iter().filter(|(key, _)| !(reader.is_two && key.name.starts_with("x-")));
        self.listed.extend(names.map(|(key, _)| Named { name: key.name.clone(), span: key.span.clone() }));
    }
}

/// The types of schemes.
fn types(is_two: bool) -> &'static [&'static str] {
    if is_two { &["basic", "apiKey", "oauth2"] } else { &["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"] }
}

fn refuse_type(scheme: &Node, kind: &str, what: &str, reader: &mut Reader) {
    let types = types(reader.is_two);
    let near = types.iter().copied().find(|known| known.eq_ignore_ascii_case(kind));
    let help = near.or_else(|| crate::nearest(kind, types.iter().copied())).map_or_else(
        || format!("it has {}", types.iter().map(|kind| format!("`{kind}`")).collect::<Vec<_>>().join(", ")),
        |near| format!("did you mean `{near}`?"),
    );
    let span = scheme.member("type").map_or(scheme.span.clone(), |kind| kind.span.clone());
    reader.refuse(&span, format!("{what} is of type `{kind}`, which this version of OpenAPI does not have"), help);
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
