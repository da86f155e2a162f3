//! Operations of a document, and endpoints of a catalog.

use std::collections::{HashMap, HashSet};

use super::Document;
use super::asked::{Asked, Beside};
use super::operations::Operation;
use super::paths::{before, lenient, shape};
use super::scopes::{self, Names};
use super::security::{Alternative, Scheme, Security};
use crate::catalog::{Access, Endpoint};
use crate::lint::{
    DOCUMENT_ALTERNATIVES, DOCUMENT_EMPTY, DOCUMENT_LACKS_ENDPOINT, DOCUMENT_SCHEME, DOCUMENT_SECURITY,
    DOCUMENT_UNKNOWN_OPERATION, Findings, Written,
};
use crate::mask::Mask;
use crate::message::ticked;

/// Compares a document with a catalog, in both directions. What one of them lacks is found in the other one.
///
/// `refuses_unknown` is whether a scope that only the document has is an error: then nothing else is said of who asks for it.
pub(crate) fn check(
    written: &Written<'_>,
    document: &Document,
    refuses_unknown: bool,
    in_catalog: &mut Findings<'_>,
    in_document: &mut Findings<'_>,
) {
    let names = Names::of(written.catalog);
    let is_empty = document.operations.is_empty();
    if is_empty {
        let help = "compare the document that is published; one without operations says nothing of any endpoint";
        in_document.add(DOCUMENT_EMPTY, &document.paths, "the document has no operation".to_owned(), help);
    }
    // Where that is no error, such a document lacks all that the catalog has.
    let lacks_all = is_empty && !in_document.refuses(DOCUMENT_EMPTY);
    scopes::check(written, document, &names, lacks_all, in_catalog, in_document);
    if is_empty && !lacks_all {
        return;
    }
    let comparison = Comparison { written, document, names, endpoints: Endpoints::of(written), refuses_unknown };
    comparison.check(in_catalog, in_document);
}

struct Comparison<'a> {
    written: &'a Written<'a>,
    document: &'a Document,
    names: Names,
    endpoints: Endpoints,
    refuses_unknown: bool,
}

impl Comparison<'_> {
    fn check(&self, in_catalog: &mut Findings<'_>, in_document: &mut Findings<'_>) {
        let operations = &self.document.operations;
        let base = self.base();
        let found: Vec<Vec<Option<usize>>> = operations.iter().map(|operation| self.all(operation, base)).collect();
        if !operations.is_empty() && found.iter().flatten().all(Option::is_none) && !self.endpoints.is_empty() {
            return self.tell_of_none(in_document);
        }
        let mut known = HashSet::new();
        for (operation, found) in operations.iter().zip(&found) {
            for (path, found) in self.paths_of(operation, base).iter().zip(found) {
                match found.and_then(|position| self.written.catalog.endpoints.get(position)) {
                    Some(endpoint) => {
                        // An operation HEAD is the endpoint GET, and does not document it.
                        known.extend(found.filter(|_| endpoint.method == operation.method));
                        self.check_security(operation, endpoint, in_document);
                    }
                    None => known.extend(self.tell_of_unknown(operation, path, in_document)),
                }
            }
            for endpoint in self.elsewhere(operation, base, found) {
                known.insert(endpoint);
                if let Some(endpoint) = self.written.catalog.endpoints.get(endpoint) {
                    self.check_security(operation, endpoint, in_document);
                }
            }
        }
        self.check_schemes(in_document);
        self.check_endpoints(&known, in_catalog);
    }

    /// What is put before the paths of the document: of what its servers say, and nothing, that with which most of them are endpoints.
    fn base(&self) -> Option<&str> {
        let bases = self.document.bases.iter().map(|base| Some(base.as_str())).chain([None]);
        let known =
            |base| self.document.operations.iter().filter(|operation| self.find(operation, base).is_some()).count();
        // Of several with the same count the last one is taken, so the first of the document is looked at last.
        let bases: Vec<_> = bases.map(|base| (known(base), base)).collect();
        bases.into_iter().rev().max_by_key(|(count, _)| *count).and_then(|(_, base)| base)
    }

    /// The endpoint that an operation is behind the first of its servers.
    fn find(&self, operation: &Operation, base: Option<&str>) -> Option<usize> {
        self.all(operation, base).first().copied().flatten()
    }

    /// The endpoints that an operation is, behind each server of its own.
    fn all(&self, operation: &Operation, base: Option<&str>) -> Vec<Option<usize>> {
        self.paths_of(operation, base).iter().map(|path| self.endpoints.find(&operation.method, path)).collect()
    }

    /// The endpoints that an operation without servers of its own is behind other servers of the document.
    fn elsewhere(&self, operation: &Operation, base: Option<&str>, found: &[Option<usize>]) -> Vec<usize> {
        let others = self.document.bases.iter().filter(|other| Some(other.as_str()) != base);
        let others = others.filter(|_| operation.bases.is_empty());
        let endpoints = others.filter_map(|other| self.find(operation, Some(other)));
        endpoints.filter(|endpoint| !found.contains(&Some(*endpoint))).collect()
    }

    /// The paths of an operation. Where the catalog leaves out what the servers of the document say, that is left out of servers of an
    /// operation too.
    fn paths_of(&self, operation: &Operation, base: Option<&str>) -> Vec<String> {
        let bases: Vec<&str> = match (operation.bases.as_slice(), base) {
            ([], base) => vec![base.unwrap_or_default()],
            (own, Some(_)) => own.iter().map(String::as_str).collect(),
            (own, None) => own.iter().map(|own| self.behind_servers(own)).collect(),
        };
        bases.into_iter().map(|base| format!("{base}{}", operation.path)).collect()
    }

    fn behind_servers<'b>(&self, own: &'b str) -> &'b str {
        let behind = self.document.bases.iter().filter_map(|base| own.strip_prefix(base.as_str()));
        behind.filter(|rest| rest.is_empty() || rest.starts_with('/')).min_by_key(|rest| rest.len()).unwrap_or(own)
    }

    fn tell_of_none(&self, findings: &mut Findings<'_>) {
        let count = self.document.operations.len();
        let sentence = match count {
            1 => "the only operation of the document is no endpoint of the catalog".to_owned(),
            count => format!("none of the {count} operations of the document is an endpoint of the catalog"),
        };
        let help = match (self.missing_base(), self.surplus_base()) {
            (Some(base), _) => {
                format!("the paths of the catalog begin with `{base}`: compare with `--base-path {base}`")
            }
            (None, Some(base)) => format!(
                "the paths of the document begin with `{base}`, and those of the catalog do not: write each path in the catalog \
                 as the service is asked for it, or move `{base}` to the servers of the document"
            ),
            (None, None) => {
                "compare the document of the same service; what the paths of the catalog begin with, and those of \
                             the document do not, is said by its servers, or with `--base-path`"
                    .to_owned()
            }
        };
        findings.add(DOCUMENT_UNKNOWN_OPERATION, &self.document.paths, sentence, help);
    }

    /// What the catalog has before a path of the document.
    fn missing_base(&self) -> Option<&str> {
        let operation = self.document.operations.first()?;
        let wanted = shape(&operation.path);
        self.of_method(operation).find_map(|endpoint| before(&endpoint.path, &shape(&endpoint.path), &wanted))
    }

    /// What all paths of the document begin with, and the first of them has before a path of the catalog.
    fn surplus_base(&self) -> Option<&str> {
        let operation = self.document.operations.first()?;
        let found = shape(&operation.path);
        let begins = |path: &str, base: &str| path.strip_prefix(base).is_some_and(|rest| rest.starts_with('/'));
        let is_of_all = |base: &&str| self.document.operations.iter().all(|operation| begins(&operation.path, base));
        let base = |endpoint: &Endpoint| before(&operation.path, &found, &shape(&endpoint.path));
        self.of_method(operation).filter_map(base).find(is_of_all)
    }

    fn of_method(&self, operation: &Operation) -> impl Iterator<Item = &Endpoint> {
        self.written.catalog.endpoints.iter().filter(|endpoint| endpoint.method == operation.method)
    }

    /// Gives back the endpoint that the operation was probably meant to be.
    fn tell_of_unknown(&self, operation: &Operation, path: &str, findings: &mut Findings<'_>) -> Option<usize> {
        let name = format!("{} {path}", operation.method);
        let near = self.endpoints.near(&operation.method, path);
        let help = match near.and_then(|near| self.written.catalog.endpoints.get(near)) {
            Some(near) => {
                format!("the catalog has {}: case, and a slash at the end, tell paths apart", ticked(&near.path))
            }
            None => "declare it in the catalog, with who may call it, or take it out of the document".to_owned(),
        };
        let sentence = format!("{} is an operation of the document, and no endpoint of the catalog", ticked(&name));
        findings.add(DOCUMENT_UNKNOWN_OPERATION, &operation.span, sentence, help);
        near
    }

    fn check_endpoints(&self, known: &HashSet<usize>, findings: &mut Findings<'_>) {
        for (position, (endpoint, span)) in self.written.endpoints().enumerate() {
            if !known.contains(&position) {
                let sentence = format!("{} is not in {}", name(endpoint), ticked(self.document.source.file()));
                let help = findings.or_allow(DOCUMENT_LACKS_ENDPOINT, "document it", "if it is not to be documented");
                findings.add(DOCUMENT_LACKS_ENDPOINT, span, sentence, help);
            }
        }
    }

    fn check_security(&self, operation: &Operation, endpoint: &Endpoint, findings: &mut Findings<'_>) {
        let security = operation.security.as_ref().unwrap_or(&self.document.security);
        let Some(said) = self.said(security) else { return };
        let asked = Asked::by(endpoint, self.written.catalog.scopes.len());
        let id = match said.beside(&asked, self.written) {
            Beside::Same if said.is_listed_as(&asked) => return,
            Beside::Same => DOCUMENT_ALTERNATIVES,
            Beside::More | Beside::Less | Beside::Other => DOCUMENT_SECURITY,
        };
        let sentence = format!(
            "{}: the catalog asks for {}; the document says {}",
            name(endpoint),
            self.text_of_endpoint(endpoint),
            self.text_of(security)
        );
        let why = match said.beside(&asked, self.written) {
            Beside::Same => "the same callers may call",
            Beside::More => "the document lets in callers whom the catalog refuses",
            Beside::Less => "the document asks for more than the catalog",
            Beside::Other => "each lets in callers whom the other one refuses",
        };
        let advice = self.advice(&asked);
        let help = match said.beside(&asked, self.written) {
            Beside::Less => format!(
                "look first whether the catalog lets in more callers than are meant, and correct it then; if it is right, {advice}"
            ),
            _ => format!("where the catalog is right, {advice}"),
        };
        findings.add_whole(id, &operation.span, sentence, help, Some(why.to_owned()), None);
    }

    /// What a document says, as sets of the catalog's scopes. None where that is told of already.
    fn said(&self, security: &Security) -> Option<Asked> {
        let mut said = Asked { is_open: security.alternatives.is_empty(), ways: Vec::new(), is_unmet: false };
        let mut has_others = false;
        for alternative in &security.alternatives {
            if alternative.schemes.is_empty() {
                said.is_open = true;
            } else if self.is_without_scopes(alternative) {
                has_others = true;
            } else {
                let (way, has_unknown) = self.names.set_of(alternative);
                if has_unknown && self.refuses_unknown {
                    return None;
                }
                said.is_unmet |= has_unknown;
                said.ways.push((way, has_unknown));
            }
        }
        (!(has_others && said.ways.is_empty() && !said.is_open)).then_some(said)
    }

    fn is_without_scopes(&self, alternative: &Alternative) -> bool {
        let schemes = alternative.schemes.iter().filter_map(|scheme| self.document.schemes.get(*scheme));
        !schemes.into_iter().any(Scheme::has_scopes)
    }

    /// The schemes that say nothing of scopes, and with which alone an operation may be called.
    fn check_schemes(&self, findings: &mut Findings<'_>) {
        let mut uses: HashMap<usize, (usize, bool, &Operation)> = HashMap::new();
        for operation in &self.document.operations {
            let security = operation.security.as_ref().unwrap_or(&self.document.security);
            for alternative in &security.alternatives {
                if let Some(scheme) = alternative.schemes.first().filter(|_| self.is_without_scopes(alternative)) {
                    let (count, has_roles, _) = uses.entry(*scheme).or_insert((0, false, operation));
                    *count += 1;
                    *has_roles |= alternative.has_roles;
                }
            }
        }
        for (position, scheme) in self.document.schemes.iter().enumerate() {
            let Some((count, has_roles, first)) = uses.get(&position) else { continue };
            let named = ticked(&format!("{} {}", first.method, first.path));
            let operations = match count {
                1 => named,
                2 => format!("{named} and another operation"),
                count => format!("{named} and {} more operations", count - 1),
            };
            let sentence = format!(
                "{operations} can be called with {} alone, which is of type {} and says nothing of scopes",
                ticked(&scheme.name),
                ticked(&scheme.kind)
            );
            let whose = match (&first.security, count) {
                (None, _) => "the document",
                (_, 1) => "the operation",
                _ => "these operations",
            };
            let named = ticked(&scheme.name);
            // What carries a token may be meant for one with scopes.
            let or_declare = match scheme.kind.as_str() {
                "http" => ", or declare it as `oauth2`, with the scopes in its flows, if its tokens carry them",
                _ => "",
            };
            let help = format!(
                "take {named} out of `security` of {whose}{or_declare}; if {named} alone is to be enough, `-W document-scheme` makes \
                 this a warning for all operations"
            );
            let roles = "the names in its lists are roles, and no scopes".to_owned();
            let related = ("it is asked for here", &first.span);
            findings.add_whole(
                DOCUMENT_SCHEME,
                &scheme.span,
                sentence,
                help,
                has_roles.then_some(roles),
                Some(related),
            );
        }
    }

    /// The member that says what the catalog asks for, and the scheme that has scopes where the document has none.
    fn advice(&self, asked: &Asked) -> String {
        let schemes = &self.document.schemes;
        let declared = schemes.iter().find(|scheme| scheme.has_scopes()).map(|scheme| scheme.name.as_str());
        let is_taken = || schemes.iter().any(|scheme| scheme.name == "oauth2");
        let scheme = declared.unwrap_or_else(|| if is_taken() { "oauth2_scopes" } else { "oauth2" });
        let list = |way: &Mask| {
            let names: Vec<_> = way.iter().map(|scope| format!("{:?}", self.written.name(scope))).collect();
            format!("{{{scheme:?}: [{}]}}", names.join(", "))
        };
        let open = asked.is_open.then(|| "{}".to_owned()).filter(|_| !asked.ways.is_empty());
        let ways: Vec<_> = open.into_iter().chain(asked.ways.iter().map(|(way, _)| list(way))).collect();
        let member = format!("write `\"security\": [{}]`", ways.join(", "));
        if declared.is_some() || asked.ways.is_empty() {
            return member;
        }
        let place = if self.document.is_two { "securityDefinitions" } else { "components.securitySchemes" };
        format!("declare `{scheme}`, of type `oauth2`, in `{place}`, and {member}")
    }

    /// What an endpoint asks for, in a sentence.
    fn text_of_endpoint(&self, endpoint: &Endpoint) -> String {
        let access = match &endpoint.access {
            Access::Public => "no token".to_owned(),
            Access::Authenticated => "any valid token".to_owned(),
            Access::AnyOf(ways) => {
                ways.iter().map(|way| self.written.all_ticked(way)).collect::<Vec<_>>().join(", or for ")
            }
        };
        if endpoint.optional.is_empty() {
            return access;
        }
        format!("{access} (optional: {})", self.written.all_ticked(&endpoint.optional))
    }

    /// What a document says, in a sentence.
    fn text_of(&self, security: &Security) -> String {
        if security.alternatives.is_empty() {
            return if security.is_written { "that nothing is asked for" } else { "nothing" }.to_owned();
        }
        let alternatives = security.alternatives.iter().take(SHOWN).map(|alternative| {
            let names: Vec<_> = alternative.scopes.iter().map(|scope| ticked(&scope.name)).collect();
            match names.as_slice() {
                [] if alternative.schemes.is_empty() => "no token".to_owned(),
                [] if self.is_without_scopes(alternative) => {
                    let schemes = alternative.schemes.iter().filter_map(|scheme| self.document.schemes.get(*scheme));
                    schemes.map(|scheme| ticked(&scheme.name)).collect::<Vec<_>>().join(" and ")
                }
                [] => "any valid token".to_owned(),
                names => names.join(" and "),
            }
        });
        let text = alternatives.collect::<Vec<_>>().join(", or ");
        match security.alternatives.len().saturating_sub(SHOWN) {
            0 => text,
            more => format!("{text}, or {more} more"),
        }
    }
}

/// How many alternatives of a document a sentence has.
const SHOWN: usize = 8;

fn name(endpoint: &Endpoint) -> String {
    ticked(&format!("{} {}", endpoint.method, endpoint.path))
}

/// The endpoints, by their methods and shapes.
struct Endpoints {
    by_shape: HashMap<String, usize>,
    by_lenient_shape: HashMap<String, usize>,
}

impl Endpoints {
    fn of(written: &Written<'_>) -> Self {
        let mut endpoints = Self { by_shape: HashMap::new(), by_lenient_shape: HashMap::new() };
        for (position, endpoint) in written.catalog.endpoints.iter().enumerate() {
            let shape = format!("{} {}", endpoint.method, shape(&endpoint.path));
            endpoints.by_lenient_shape.insert(lenient(&shape), position);
            endpoints.by_shape.insert(shape, position);
        }
        endpoints
    }

    fn is_empty(&self) -> bool {
        self.by_shape.is_empty()
    }

    /// The endpoint that an operation is. HEAD is GET where it is not declared.
    fn find(&self, method: &str, path: &str) -> Option<usize> {
        let shape = shape(path);
        let found = |method: &str| self.by_shape.get(&format!("{method} {shape}")).copied();
        found(method).or_else(|| found("GET").filter(|_| method == "HEAD"))
    }

    fn near(&self, method: &str, path: &str) -> Option<usize> {
        self.by_lenient_shape.get(&lenient(&format!("{method} {}", shape(path)))).copied()
    }
}
