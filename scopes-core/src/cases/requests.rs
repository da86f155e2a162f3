//! Which endpoint an assertion is about: a template as the catalog has it, or a request.

use crate::catalog::{Catalog, Endpoint};
use crate::diff::{Paths, Segment, Template, parts};
use crate::listed::Listed as _;
use crate::message::NoEndpoint;
use crate::nearest::nearest;
use crate::places::Places;

/// The endpoints of a catalog.
pub(super) struct Requests<'c> {
    endpoints: &'c [Endpoint],
    /// By method and template.
    exact: Places,
    paths: Paths<'c>,
    /// The same paths as a router reads them that takes no heed of case.
    folded: Paths<'c>,
}

impl<'c> Requests<'c> {
    /// `folded` are the same endpoints in lower case.
    pub(super) fn new(endpoints: &'c [Endpoint], folded: &'c [Endpoint]) -> Self {
        let names = endpoints.iter().map(name).listed();
        let exact = Places::of(&mut names.iter().map(String::as_str));
        Self { endpoints, exact, paths: Paths::of(endpoints), folded: Paths::of(folded) }
    }

    /// The endpoint that `METHOD /path` is, without doubt. Of a path that is not there none is proposed yet.
    pub(super) fn find(&self, text: &str) -> Result<&'c Endpoint, NoEndpoint> {
        let Some((method, path)) = text.split_once(' ') else { return Err(NoEndpoint::WithoutMethod) };
        let exact = |method: &str| {
            self.exact.get(&format!("{method} {path}")).and_then(|position| self.endpoints.get(position))
        };
        // HEAD is GET where it is not declared.
        if let Some(endpoint) = exact(method).or_else(|| exact("GET").filter(|_| method == "HEAD")) {
            return Ok(endpoint);
        }
        let upper = method.to_ascii_uppercase();
        if upper != method && METHODS.contains(&upper.as_str()) {
            return Err(NoEndpoint::UpperCase(upper));
        }
        if let Some((_, query)) = path.split_once(['?', '#']) {
            return Err(NoEndpoint::WithQuery(path.get(path.len() - query.len() - 1..).unwrap_or_default().to_owned()));
        }
        let parameter = path.split('/').find_map(|part| part.strip_prefix(':')).filter(|name| is_plain(name));
        if let Some(parameter) = parameter {
            return Err(NoEndpoint::Colon(parameter.to_owned()));
        }
        if path.contains(['{', '}']) {
            return Err(NoEndpoint::Path(None));
        }
        if !path.starts_with('/') || path.contains(|c: char| !c.is_ascii_graphic() || UNCLEAR.contains(&c)) {
            return Err(if path.starts_with('/') { NoEndpoint::Unclear } else { NoEndpoint::Path(None) });
        }
        let position = self.paths.find(path).ok_or(NoEndpoint::Path(None))?;
        let found = self.paths.all.get(position).ok_or(NoEndpoint::Path(None))?;
        if !self.is_clear(path, position) {
            return Err(NoEndpoint::Unclear);
        }
        found
            .endpoint(method)
            .ok_or_else(|| NoEndpoint::Method(found.endpoints.iter().map(|endpoint| endpoint.method.clone()).listed()))
    }

    /// Whether every router takes a path for this template: the values of its parameters are plain, and no template that some router
    /// may take the path for, by case or by a slash at its end, says more.
    fn is_clear(&self, path: &str, position: usize) -> bool {
        let Some(found) = self.paths.all.get(position) else { return false };
        let segments = found.template.segments.as_slice();
        let mut parts = parts(path);
        let has_plain_values = segments.iter().all(|segment| match segment {
            Segment::Rest => parts.by_ref().all(is_plain),
            Segment::Literal(_) => parts.next().is_some(),
            Segment::Parameter => parts.next().is_some_and(is_plain),
            Segment::Text(before, behind) => {
                let value = parts.next().and_then(|part| part.strip_prefix(before)?.strip_suffix(behind));
                value.is_some_and(is_plain)
            }
        });
        let lower = path.to_ascii_lowercase();
        let other_slash = lower.strip_suffix('/').map_or_else(|| format!("{lower}/"), str::to_owned);
        let template = found.endpoints.first().map(|endpoint| endpoint.path.to_ascii_lowercase()).unwrap_or_default();
        let template = Template::new(&template);
        let says_no_more = |position: usize| {
            self.folded.all.get(position).is_some_and(|rival| !rival.template.says_more_than(&template))
        };
        has_plain_values
            && self.folded.find(&lower).is_some_and(says_no_more)
            && self.folded.find(&other_slash).is_none_or(says_no_more)
    }

    /// The endpoint that differs in the names of its parameters only.
    fn of_shape(&self, text: &str) -> Option<&'c Endpoint> {
        let wanted = shape(text);
        self.endpoints.iter().find(|endpoint| text.contains('{') && shape(&name(endpoint)) == wanted)
    }

    /// The endpoint that was probably meant.
    pub(super) fn near(&self, text: &str) -> Option<String> {
        if let Some(endpoint) = self.of_shape(text) {
            return Some(name(endpoint));
        }
        let names = self.endpoints.iter().map(name).listed();
        nearest(text, names.iter().map(String::as_str)).map(str::to_owned)
    }
}

/// The endpoints of a catalog in lower case.
pub(super) fn folded(catalog: &Catalog) -> Vec<Endpoint> {
    let folded = |endpoint: &Endpoint| Endpoint { path: endpoint.path.to_ascii_lowercase(), ..endpoint.clone() };
    catalog.endpoints.iter().map(folded).listed()
}

fn name(endpoint: &Endpoint) -> String {
    format!("{} {}", endpoint.method, endpoint.path)
}

/// An endpoint without the names of its parameters.
fn shape(endpoint: &str) -> String {
    let is_parameter = |part: &str| part.starts_with('{') && part.ends_with('}') && !part.starts_with("{*");
    endpoint.split('/').map(|part| if is_parameter(part) { "{}" } else { part }).listed().join("/")
}

const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// What stands for something else in the path of a request, to some routers at least.
const UNCLEAR: [char; 5] = ['%', ';', '?', '#', '\\'];

fn is_plain(value: &str) -> bool {
    !value.is_empty() && value.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}
