//! OpenAPI documents, beside a catalog. Which text is JSON and which YAML is decided by whoever reads the document.
//!
//! | file | concern |
//! |---|---|
//! | `node` | a document as its parser read it |
//! | `references` | `$ref` |
//! | `operations`, `security` | what of it is compared: operations, and who may call them |
//! | `members` | which members the objects of OpenAPI have |
//! | `servers` | what stands before the paths |
//! | `paths` | which paths are the same |
//! | `asked` | who may call, as sets of scopes |
//! | `compare`, `scopes` | the lints about documents |

mod asked;
mod compare;
mod members;
mod node;
mod operations;
mod paths;
mod references;
mod scopes;
mod security;
mod servers;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

pub use self::node::{Key, Node, Object, Value};

pub(crate) use self::compare::check;
use self::members::Kind;
use self::operations::Operation;
use self::references::Lost;
use self::security::{Named, Scheme, Schemes, Security};
use crate::source::Source;

/// An OpenAPI document of version 2 or 3, as far as it is compared with catalogs.
///
/// ```
/// use std::sync::Arc;
/// use scopes_core::openapi::{Document, Key, Node, Object, Value};
///
/// let text = "openapi: 3.1.0";
/// let version = Arc::new(Node { span: 9..14, value: Value::Text("3.1.0".to_owned()) });
/// let key = Key { span: 0..7, name: "openapi".to_owned() };
/// let object = Object::new(vec![(key, version)]).unwrap();
/// let document = Node { span: 0..14, value: Value::Object(object) };
/// assert!(Document::new("api.yaml", text, &document).is_ok());
/// ```
pub struct Document {
    pub(crate) source: Arc<Source>,
    schemes: Vec<Scheme>,
    /// The scopes that flows list.
    listed: Vec<Named>,
    list_scopes: bool,
    bases: Vec<String>,
    /// Whether it is of OpenAPI 2.
    is_two: bool,
    /// What is said of operations that say nothing of their own.
    security: Security,
    operations: Vec<Operation>,
    /// Where operations stand, or would stand.
    paths: Range<usize>,
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document").field("file", &self.source.file()).finish_non_exhaustive()
    }
}

impl Document {
    /// Takes out of a document what is compared. `file` is how the findings call it, `text` is what `root` has places in.
    ///
    /// # Errors
    ///
    /// Where it is no OpenAPI document, or something that says who may call is not what OpenAPI has there.
    pub fn new(file: &str, text: &str, root: &Node) -> Result<Self, Vec<Refusal>> {
        let source = Source::of(file, text);
        let mut reader = Reader { source: &source, refusals: Vec::new(), is_two: false };
        reader.version(root);
        // What is another kind of file has no other mistakes of a document.
        if !reader.refusals.is_empty() {
            return Err(reader.refusals);
        }
        let schemes = Schemes::read(root, &mut reader);
        let security = root.member("security").map(|security| security::read(security, &schemes, &mut reader));
        let operations = operations::read(root, &schemes, &mut reader);
        let bases = servers::bases(root, &mut reader);
        let Reader { refusals, is_two, .. } = reader;
        if !refusals.is_empty() {
            return Err(refusals);
        }
        let paths = root.entry("paths").map_or(0..0, |(key, _)| key.span.clone());
        let Schemes { all, listed, list_scopes, .. } = schemes;
        let security = security.unwrap_or_default();
        Ok(Self { source, schemes: all, listed, list_scopes, bases, is_two, security, operations, paths })
    }

    /// The same, with another text before its paths than what its servers say.
    #[must_use]
    pub fn with_base(self, base: &str) -> Self {
        Self { bases: vec![paths::base(base)], ..self }
    }
}

/// Why a document is not compared. `Display` is the place and the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    place: String,
    sentence: String,
    help: String,
}

impl Refusal {
    /// Something about a byte of a text that could not be read as a document, and what to do about it.
    pub fn new(file: &str, text: &str, at: usize, sentence: impl Into<String>, help: impl Into<String>) -> Self {
        Self::of(&Source::of(file, text), at, &sentence.into(), help.into())
    }

    /// On one line, without characters that a terminal obeys.
    fn of(source: &Source, at: usize, sentence: &str, help: String) -> Self {
        let sentence = sentence.chars().map(crate::source::printable).collect();
        let place = source.place(at);
        Self { place: format!("{}:{}:{}", source.file(), place.line, place.column), sentence, help }
    }

    /// What to do about it.
    pub fn help(&self) -> &str {
        &self.help
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.sentence)
    }
}

impl std::error::Error for Refusal {}

/// Collects what is wrong with a document.
struct Reader<'s> {
    source: &'s Source,
    refusals: Vec<Refusal>,
    /// Whether the document is of OpenAPI 2.
    is_two: bool,
}

/// How many refusals are told.
const TOLD: usize = 20;

impl Reader<'_> {
    fn refuse(&mut self, span: &Range<usize>, sentence: impl Into<String>, help: impl Into<String>) {
        if self.refusals.len() < TOLD {
            self.refusals.push(Refusal::of(self.source, span.start, &sentence.into(), help.into()));
        }
    }

    fn version(&mut self, root: &Node) {
        let (version, is_two) = match (root.entry("openapi"), root.entry("swagger")) {
            (Some((_, version)), None) => (version, false),
            (None, Some((_, version))) => (version, true),
            (Some((one, _)), Some((other, _))) => {
                let second = if one.span.start > other.span.start { one } else { other };
                let help = "leave out the one that it is not";
                return self.refuse(&second.span, "the document says both `openapi` and `swagger`", help);
            }
            (None, None) => {
                let sentence = "this is no OpenAPI document: it says neither `openapi` nor `swagger`".to_owned();
                let help = "name the document: it begins with `openapi: 3.…` or `swagger: \"2.0\"`";
                return self.refuse(&root.span, sentence, help);
            }
        };
        self.is_two = is_two;
        // In YAML a version without quotes may be a number.
        let written = version.text().unwrap_or_else(|| self.source.written(&version.span));
        let is_known = if is_two { written == "2.0" } else { is_version_three(written) };
        if !is_known {
            let sentence = format!("version {written} of OpenAPI is not known here");
            let help = "`swagger: \"2.0\"`, and every version 3, such as `openapi: 3.1.0`, are compared";
            return self.refuse(&version.span, sentence, help);
        }
        self.members(root, Kind::Root);
    }

    fn no_text(&mut self, node: &Node, what: &str) {
        self.refuse(&node.span, format!("{what} is {}, and has to be a text", node.what()), "write a text there");
    }

    fn object<'n>(&mut self, node: &'n Node, what: &str) -> Option<&'n [(Key, Arc<Node>)]> {
        let object = node.object();
        if object.is_none() {
            self.refuse(
                &node.span,
                format!("{what} is {}, and has to be an object", node.what()),
                "write names with their values there, or leave it out",
            );
        }
        object
    }

    fn list<'n>(&mut self, node: &'n Node, what: &str) -> Option<&'n [Arc<Node>]> {
        let list = node.list();
        if list.is_none() {
            self.refuse(
                &node.span,
                format!("{what} is {}, and has to be a list", node.what()),
                "write a list there: in YAML with `- ` before each part, in JSON in `[` and `]`",
            );
        }
        list
    }

    fn lost(&mut self, span: &Range<usize>, what: &str, (reference, lost): &(String, Lost)) {
        let (why, help) = match lost {
            Lost::Outside => ("which is another document, and is not read", "bundle the documents into one"),
            Lost::Nowhere => ("where nothing is", "name a place that is in the document"),
            Lost::Circle => ("which leads to itself", "write there what is meant, or name a place that has it"),
        };
        self.refuse(span, format!("{what} is at `{reference}`, {why}"), help);
    }
}

/// Whether this is `3.1`, `3.1.0`, or `3.1.0-rc1`.
fn is_version_three(written: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = written.splitn(3, '.');
    let (major, minor, patch) = (parts.next(), parts.next(), parts.next());
    let patch = patch.map(|patch| patch.split_once('-').map_or(patch, |(patch, _)| patch));
    major == Some("3") && minor.is_some_and(is_number) && patch.is_none_or(is_number)
}
