//! What is worth a look in a valid catalog: the lints, their levels, and what allows a finding in place.
//!
//! | file | concern |
//! |---|---|
//! | `levels` | how much each lint counts |
//! | `allows`, `comments` | `# scopes: allow(id): reason` |
//! | `written` | the valid catalog beside the places in the text |
//! | `sensitive`, `endpoints`, `caps`, `deprecated`, `names`, `texts`, `lists` | the lints, by what they look at |

mod allows;
mod caps;
mod comments;
mod deprecated;
mod endpoints;
mod levels;
mod lists;
mod names;
mod sensitive;
mod texts;
mod written;

use std::ops::Range;
use std::sync::Arc;

pub(crate) use endpoints::MOST_COMPARED;
pub use levels::{Levels, LintLevel, NoLint};

use crate::diagnostic::{Diagnostic, Edit, Level};
use crate::mask::Mask;
use crate::openapi::{self, Document};
use crate::report::Finding;
use crate::source::Source;
use crate::{Catalog, message, raw};
pub(crate) use names::is_reserved;
pub(crate) use written::Written;

/// A lint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Lint {
    /// Its name, which stays the same when the words change.
    pub id: &'static str,
    /// What it does where nobody says otherwise.
    pub default: LintLevel,
    /// What it finds.
    pub finds: &'static str,
    /// A catalog in which it finds something.
    pub example: &'static str,
    /// The OpenAPI document that it is compared with for that, as YAML, where the lint is about documents.
    pub document: Option<&'static str>,
}

impl Lint {
    /// Whether it finds something only where a catalog is compared with an OpenAPI document.
    pub fn is_about_documents(&self) -> bool {
        self.document.is_some()
    }
}

/// Declares the lints, in order of their names.
macro_rules! lints {
    ($($name:ident $id:literal $level:ident $finds:literal $example:literal $(=> $document:literal)?)+) => {
        $(pub(crate) const $name: &str = $id;)+

        /// All lints, by name.
        pub const LINTS: &[Lint] = &[$(Lint {
            id: $id,
            default: LintLevel::$level,
            finds: $finds,
            example: concat!("[catalog]\nname = 'shop'\n", $example, "\n"),
            document: { let _none: Option<&str> = None; $(let _none = Some(concat!("openapi: 3.1.0\n", $document, "\n"));)? _none },
        },)+];
    };
}

lints! {
    ALIAS_GIVES_SENSITIVE "alias-gives-sensitive" Deny "an alias for several scopes gives a sensitive one"
        "[scopes]\n'a:read_private'.sensitive = true\n'a:b' = ''\n[aliases]\n'old' = { to = ['a:b', 'a:read_private'] }"
    ALLOW_WITHOUT_REASON "allow-without-reason" Deny "a comment allows a lint and does not say why"
        "[scopes]\n'profile' = '' # scopes: allow(reserved-name)"
    CAP_KEEPS_IMPLIED "cap-keeps-implied" Warn "a role or actor takes a scope away, and leaves all that it implies"
        "[scopes]\n'a:b' = ''\n'c:d' = ''\n'admin'.implies = ['*']\n[roles.bot]\ndrops = ['admin']"
    CONFUSABLE_NAMES "confusable-names" Warn "two scopes have names that are read for one another"
        "[scopes]\n'orders:ship' = ''\n'order:ship' = ''"
    DEPRECATED_IMPLIED "deprecated-implied" Warn "a scope names a deprecated one in its `implies`"
        "[scopes]\n'a:b'.deprecated = 'use a:c'\n'a:c' = ''\n'a:d'.implies = ['a:b']"
    DEPRECATED_IN_PRESET "deprecated-in-preset" Warn "a preset gives a deprecated scope"
        "[scopes]\n'a:b'.deprecated = 'use a:c'\n'a:c' = ''\n[presets.p]\nscopes = ['a:b']"
    DEPRECATED_WITHOUT_SUCCESSOR "deprecated-without-successor" Warn "the advice of a deprecated scope names no scope"
        "[scopes]\n'a:b'.deprecated = 'do not use a:b'\n'a:c' = ''"
    DOCUMENT_ALTERNATIVES "document-alternatives" Warn "an operation of the OpenAPI document lists other alternatives than the endpoint, and the same callers may call"
        "[scopes]\n'a:b'.endpoints.'GET /x' = ''\n'a:c'.implies = ['a:b']"
        => "components: {securitySchemes: {oauth2: {type: oauth2, flows: {clientCredentials: {scopes: {'a:b': '', 'a:c': ''}}}}}}\npaths: {/x: {get: {security: [{oauth2: ['a:b']}, {oauth2: ['a:c']}]}}}"
    DOCUMENT_EMPTY "document-empty" Deny "the OpenAPI document has no operation"
        "[scopes]\n'a:b'.endpoints.'GET /x' = ''\n'a:c'.implies = ['a:b']"
        => "paths: {}"
    DOCUMENT_LACKS_ENDPOINT "document-lacks-endpoint" Warn "the OpenAPI document does not have an endpoint"
        "[scopes]\n'a:b'.endpoints.'GET /x' = ''\n'a:c'.implies = ['a:b']\n[authenticated.endpoints]\n'GET /y' = ''"
        => "components: {securitySchemes: {oauth2: {type: oauth2, flows: {clientCredentials: {scopes: {'a:b': '', 'a:c': ''}}}}}}\npaths: {/x: {get: {security: [{oauth2: ['a:b']}]}}}"
    DOCUMENT_LACKS_SCOPE "document-lacks-scope" Warn "the OpenAPI document does not have a scope"
        "[scopes]\n'a:b'.endpoints.'GET /x' = ''\n'a:c'.implies = ['a:b']\n'a:d' = ''"
        => "components: {securitySchemes: {oauth2: {type: oauth2, flows: {clientCredentials: {scopes: {'a:b': '', 'a:c': ''}}}}}}\npaths: {/x: {get: {security: [{oauth2: ['a:b']}]}}}"
    DOCUMENT_SCHEME "document-scheme" Deny "an operation of the OpenAPI document can be called with a security scheme that says nothing of scopes"
        "[scopes]\n'a:b'.endpoints.'GET /x' = ''\n'a:c'.implies = ['a:b']"
        => "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\npaths: {/x: {get: {security: [{key: []}]}}}"
    DOCUMENT_SECURITY "document-security" Deny "an operation of the OpenAPI document asks for something else than the endpoint"
        "[scopes]\n'a:b'.endpoints.'GET /x' = ''\n'a:c'.implies = ['a:b']"
        => "components: {securitySchemes: {oauth2: {type: oauth2, flows: {clientCredentials: {scopes: {'a:b': '', 'a:c': ''}}}}}}\npaths: {/x: {get: {security: [{oauth2: ['a:c']}]}}}"
    DOCUMENT_UNKNOWN_OPERATION "document-unknown-operation" Deny "the OpenAPI document has an operation that is no endpoint of the catalog"
        "[scopes]\n'a:b'.endpoints.'GET /x' = ''\n'a:c'.implies = ['a:b']"
        => "components: {securitySchemes: {oauth2: {type: oauth2, flows: {clientCredentials: {scopes: {'a:b': '', 'a:c': ''}}}}}}\npaths: {/x: {get: {security: [{oauth2: ['a:b']}]}, post: {security: [{oauth2: ['a:c']}]}}}"
    DOCUMENT_UNKNOWN_SCOPE "document-unknown-scope" Deny "the OpenAPI document has a scope that the catalog does not declare"
        "[scopes]\n'a:b'.endpoints.'GET /x' = ''\n'a:c'.implies = ['a:b']"
        => "components: {securitySchemes: {oauth2: {type: oauth2, flows: {clientCredentials: {scopes: {'a:b': '', 'a:c': ''}}}}}}\npaths: {/x: {get: {security: [{oauth2: ['a:d']}]}}}"
    DUPLICATE_DESCRIPTION "duplicate-description" Warn "two scopes are described in the same words"
        "[scopes]\n'a:b' = 'Same.'\n'a:c' = 'Same.'"
    EQUIVALENT_SCOPES "equivalent-scopes" Warn "two scopes imply each other"
        "[scopes]\n'a:b'.implies = ['a:*']\n'a:c'.implies = ['*:b']"
    IMPLIES_EVERYTHING "implies-everything" Warn "a scope that is not sensitive implies every other one"
        "[scopes]\n'all'.implies = ['*']\n'a:c' = ''\n'a:d' = ''"
    LONG_CLAIM "long-claim" Allow "the names of a preset take more than 4096 bytes of a token"
        "[scopes]\n# … hundreds of scopes with long names\n[presets.p]\nscopes = ['*']"
    MALFORMED_ALLOW "malformed-allow" Deny "a comment says something of a lint in a form that has no effect"
        "[scopes]\n'profile' = '' # scopes: allow reserved-name: it is that of OpenID Connect"
    MISSING_DESCRIPTION "missing-description" Allow "a scope has no description"
        "[scopes]\n'a:b' = ''"
    MISSING_SUMMARY "missing-summary" Allow "an endpoint has no summary"
        "[scopes]\n'a:b'.endpoints.'GET /x' = ''"
    NARROW_PATTERN "narrow-pattern" Allow "a pattern fits one scope only"
        "[scopes]\n'a:b' = ''\n'c:d' = ''\n[groups.g]\nscopes = ['a:*', 'c:d']\n[presets.p]\nscopes = ['a:*']"
    NO_LEAST_PRIVILEGE "no-least-privilege" Allow "several alternatives of an endpoint are equally small"
        "[scopes]\n'a:b' = ''\n'c:d' = ''\n[endpoints.'GET /x']\nany_of = [['a:b'], ['c:d']]"
    PRESET_GIVES_SENSITIVE "preset-gives-sensitive" Deny "a preset gives a sensitive scope"
        "[scopes]\n'a:b'.sensitive = true\n'c:d'.implies = ['a:b']\n'c:d'.sensitive = true\n[presets.p]\nscopes = ['c:d']"
    PUBLIC_WRITE "public-write" Warn "anybody may call an endpoint that changes something"
        "[scopes]\n'a:b' = ''\n[public.endpoints]\n'POST /x' = { reason = 'it is' }\n[presets.p]\nscopes = ['a:b']"
    REDUNDANT_ALTERNATIVE "redundant-alternative" Warn "whoever has one alternative of an endpoint has another one too"
        "[scopes]\n'a:b' = ''\n'a:c'.implies = ['a:b']\n[endpoints.'GET /x']\nany_of = [['a:b'], ['a:c']]"
    REDUNDANT_IMPLICATION "redundant-implication" Allow "`implies` names what another name in it implies"
        "[scopes]\n'a:b' = ''\n'a:c'.implies = ['a:b']\n'a:d'.implies = ['a:c', 'a:b']"
    REDUNDANT_SCOPE "redundant-scope" Warn "an alternative of an endpoint names what another scope in it implies"
        "[scopes]\n'a:b' = ''\n'a:c'.implies = ['a:b']\n[endpoints.'GET /x']\nany_of = [['a:b', 'a:c']]"
    RESERVED_NAME "reserved-name" Warn "a scope has a name that OpenID Connect uses"
        "[scopes]\n'profile' = ''"
    ROLE_WITHOUT_SCOPES "role-without-scopes" Warn "a role or actor keeps no scope"
        "[scopes]\n'a:b' = ''\n[roles.none]\nkeeps = []\n[roles.all]\nkeeps = ['*']"
    SENSITIVE_IMPLIED "sensitive-implied" Deny "a scope that is not sensitive implies one that is"
        "[scopes]\n'a:b'.sensitive = true\n'a:c'.implies = ['a:b']"
    UNGROUPED_SCOPE "ungrouped-scope" Warn "there are groups, and a scope is in none"
        "[scopes]\n'a:b' = ''\n'a:c' = ''\n[groups.g]\nscopes = ['a:b']"
    UNKNOWN_LINT "unknown-lint" Deny "a comment allows a lint that does not exist"
        "[scopes]\n# scopes: allow(reserved-nam): a reason\n'a:b' = ''"
    UNMATCHED_ALLOW "unmatched-allow" Warn "a comment allows what is not found there"
        "[scopes]\n# scopes: allow(reserved-name): a reason\n'a:b' = ''\n'profile' = '' # scopes: allow(reserved-name): it is that of OpenID Connect"
    UNUSED_SCOPE "unused-scope" Warn "no endpoint, preset, gate, alias or implication uses a scope"
        "[scopes]\n'a:c' = ''\n'a:b'.endpoints.'GET /x' = ''"
    WEAKER_OVERLAP "weaker-overlap" Warn "a path with a parameter asks for less than one with text in its place"
        "[scopes]\n'a:c'.endpoints.'GET /x/export' = ''\n'a:b'.implies = ['a:c']\n[authenticated.endpoints]\n'GET /x/{id}' = ''"
    WIDER_FIRST "wider-first" Warn "an alternative of an endpoint stands before a narrower one"
        "[scopes]\n'a:b' = ''\n'a:c'.implies = ['a:b']\n[gates.g]\nscopes = ['a:b']\n[endpoints.'GET /x']\nany_of = [['a:c'], ['a:b']]"
    WRITE_BY_READ_SCOPE "write-by-read-scope" Warn "a scope whose name says that it reads opens an endpoint that changes something"
        "[scopes]\n'a:read'.endpoints.'DELETE /x' = ''"
}

/// A catalog that was looked at.
#[derive(Debug)]
pub struct Checked {
    catalog: Option<Catalog>,
    diagnostics: Vec<Diagnostic>,
    in_document: Vec<Diagnostic>,
}

impl Checked {
    /// The catalog, unless it is refused.
    pub fn catalog(&self) -> Option<&Catalog> {
        self.catalog.as_ref()
    }

    /// The catalog, unless it is refused, what is said of it, and what is said of the document that it was compared with.
    pub fn into_parts(self) -> (Option<Catalog>, Vec<Diagnostic>, Vec<Diagnostic>) {
        (self.catalog, self.diagnostics, self.in_document)
    }

    /// Why it is refused, or what the lints have found, in the order of the file.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Whether nothing of it is an error.
    pub fn is_accepted(&self) -> bool {
        self.diagnostics.iter().chain(&self.in_document).all(|diagnostic| diagnostic.level() != Level::Error)
    }
}

/// Reads a catalog, as [`parse`](crate::parse) does, and looks at what it says. `file` is how the findings call it.
///
/// ```
/// use scopes_core::lint::{Levels, check};
///
/// let catalog = "catalog.name = 'shop'\n[scopes.'orders:read']\nendpoints.'GET /orders' = 'All orders.'\n[public.endpoints]\n\
///                'POST /orders' = { reason = 'it is simpler' }";
/// let checked = check("shop.toml", catalog.as_bytes(), &Levels::default());
/// let ids: Vec<_> = checked.diagnostics().iter().map(|finding| finding.id()).collect();
/// assert_eq!(ids, ["public-write"]);
/// assert!(checked.is_accepted(), "a warning is no error");
/// ```
pub fn check(file: &str, text: &[u8], levels: &Levels) -> Checked {
    check_beside(file, text, levels, None)
}

/// Does the same, and compares the catalog with an OpenAPI document. A catalog that is refused is compared with nothing.
pub fn check_beside(file: &str, text: &[u8], levels: &Levels, document: Option<&Document>) -> Checked {
    match crate::read(file, text) {
        Ok((source, raw, catalog)) => {
            let (diagnostics, in_document) = find(&source, &raw, &catalog, levels, document);
            Checked { catalog: Some(catalog), diagnostics, in_document }
        }
        Err(refusals) => Checked { catalog: None, diagnostics: refusals.into_vec(), in_document: Vec::new() },
    }
}

fn find(
    source: &Arc<Source>,
    raw: &raw::Catalog,
    catalog: &Catalog,
    levels: &Levels,
    document: Option<&Document>,
) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
    let written = Written::new(source.text(), raw, catalog);
    let mut findings = Findings::new(levels);
    sensitive::check(&written, &mut findings);
    endpoints::check(&written, &mut findings);
    caps::check(&written, &mut findings);
    deprecated::check(&written, &mut findings);
    names::check(&written, &mut findings);
    texts::check(&written, &mut findings);
    lists::check(&written, &mut findings);
    let in_document = document.map_or_else(Vec::new, |document| {
        let mut in_document = Findings::new(levels);
        let level = levels.of(DOCUMENT_UNKNOWN_SCOPE);
        let refuses_unknown = matches!(level, Some(LintLevel::Deny | LintLevel::Forbid));
        openapi::check(&written, document, refuses_unknown, &mut findings, &mut in_document);
        in_document.leveled(&document.source, levels)
    });
    let findings = allows::apply(source, findings, levels, document.is_some());
    (findings.leveled(source, levels), in_document)
}

/// Whether whoever has a scope has the other one, whatever gates, roles and actors do.
fn proves(catalog: &Catalog, scope: usize, other: usize) -> bool {
    scope == other || catalog.scopes.get(scope).is_some_and(|scope| scope.proves.binary_search(&other).is_ok())
}

/// The same of two sets: whether whoever has all of one has all of the other.
pub(crate) fn is_proved_by(catalog: &Catalog, scopes: &Mask, by: &Mask) -> bool {
    scopes.iter().all(|scope| by.iter().any(|own| proves(catalog, own, scope)))
}

/// What the lints find.
pub(crate) struct Findings<'l> {
    all: Vec<(&'static str, Finding)>,
    levels: &'l Levels,
}

impl<'l> Findings<'l> {
    fn new(levels: &'l Levels) -> Self {
        Self { all: Vec::new(), levels }
    }

    /// A remedy, and behind it the comment with which the catalog allows the lint in place. A lint that is forbidden has the remedy
    /// only.
    pub(crate) fn or_allow(&self, id: &'static str, remedy: &str, when: &str) -> String {
        match self.levels.of(id) {
            Some(LintLevel::Forbid) => remedy.to_owned(),
            _ => format!("{remedy}; {when}, write above the line {}", comments::form(id)),
        }
    }

    /// Whether what a lint finds is an error.
    pub(crate) fn refuses(&self, id: &'static str) -> bool {
        matches!(self.levels.of(id), Some(LintLevel::Deny | LintLevel::Forbid))
    }

    /// The findings that are shown, in the order of the file.
    fn leveled(self, source: &Arc<Source>, levels: &Levels) -> Vec<Diagnostic> {
        let leveled = self.all.into_iter().filter_map(|(id, finding)| {
            let level = match levels.of(id)? {
                LintLevel::Allow => return None,
                LintLevel::Warn => Level::Warning,
                LintLevel::Deny | LintLevel::Forbid => Level::Error,
            };
            Some(finding.diagnostic(source).with_level(level))
        });
        let mut diagnostics: Vec<Diagnostic> = leveled.collect();
        diagnostics.sort_by_key(|diagnostic| diagnostic.span().start);
        diagnostics
    }

    pub(crate) fn add(&mut self, id: &'static str, span: &Range<usize>, sentence: String, help: impl Into<String>) {
        self.all.push((id, Finding::new(message::Lint::new(id, sentence, help.into()), span)));
    }

    /// One with a second place that explains it.
    fn add_related(
        &mut self,
        id: &'static str,
        span: &Range<usize>,
        sentence: String,
        help: impl Into<String>,
        related: (&'static str, &Range<usize>),
    ) {
        self.add_whole(id, span, sentence, help, None, Some(related));
    }

    /// One of something that stands in other places too.
    pub(crate) fn add_everywhere(
        &mut self,
        id: &'static str,
        span: &Range<usize>,
        sentence: String,
        help: impl Into<String>,
        places: &[&Range<usize>],
    ) {
        let finding = Finding::new(message::Lint::new(id, sentence, help.into()), span);
        let finding = places.iter().fold(finding, |finding, place| finding.label("the same here", place));
        self.all.push((id, finding));
    }

    /// One with what else is worth knowing, and with a second place that explains it.
    pub(crate) fn add_whole(
        &mut self,
        id: &'static str,
        span: &Range<usize>,
        sentence: String,
        help: impl Into<String>,
        note: Option<String>,
        related: Option<(&'static str, &Range<usize>)>,
    ) {
        let finding = Finding::new(message::Lint::new(id, sentence, help.into()).note(note), span);
        let finding = related.into_iter().fold(finding, |finding, (text, place)| finding.label(text, place));
        self.all.push((id, finding));
    }

    /// One with what to write instead.
    fn add_edit(
        &mut self,
        id: &'static str,
        span: &Range<usize>,
        sentence: String,
        help: impl Into<String>,
        edit: Option<Edit>,
    ) {
        self.all.push((id, Finding::new(message::Lint::new(id, sentence, help.into()), span).edit(edit)));
    }
}

#[cfg(test)]
mod tests;
