//! Writes the code that rust-analyzer is given instead of the hidden macros.
//!
//! An editor can neither complete nor look up what stands in the call of a macro. So each module of scopes has, under the
//! name by which `#[requires]` finds scopes, a module that has them under the names that are written there, and the attribute
//! imports from it what it names. Such a module is unstable: rust-analyzer offers what is unstable to nobody, and the
//! compiler refuses it, so that this code can never take the place of code that checks.

use std::fmt::Write as _;

use proc_macro2::{Group, Span, TokenStream, TokenTree};

use super::found::Site;
use super::scope::deprecated;
use super::{Context, Reader, docs};
use crate::catalog::Alias;
use crate::rust_name::{FINDER, NAMES, UNKNOWN, const_ident};
use crate::source::Source;

/// What code refers to that an editor is given by a macro: where the call stands, and where the catalog is written.
///
/// ```
/// use proc_macro2::Span;
/// use scopes_core::Editor;
///
/// let text = "catalog.name = 'shop'\n[scopes]\n'orders:read' = ''";
/// let editor = Editor::new(Span::call_site()).file("shop.toml", "file:///home/shop/shop.toml", text);
/// ```
#[derive(Debug, Clone)]
pub struct Editor {
    place: Span,
    file: Option<File>,
}

#[derive(Debug, Clone)]
struct File {
    name: String,
    address: String,
    line_starts: Vec<usize>,
}

impl Editor {
    /// All code gets the span of one place, which an editor shows as the definition of scopes.
    pub fn new(place: Span) -> Self {
        Self { place, file: None }
    }

    /// The file of the catalog: its name, its address as a URL, and what stands in it. The documentation of scopes leads there.
    #[must_use]
    pub fn file(self, name: &str, address: &str, text: &str) -> Self {
        let (name, address) = (name.to_owned(), address.to_owned());
        Self { file: Some(File { name, address, line_starts: Source::line_starts(text) }), ..self }
    }

    /// The documentation that leads to a place in the catalog.
    fn link(&self, at: usize) -> String {
        let Some(File { name, address, line_starts }) = &self.file else { return String::new() };
        let line = line_starts.partition_point(|&first| first <= at).max(1);
        let name = name.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]");
        let docs = format!(" In [{name}:{line}](<{address}#L{line}>)");
        format!("#[doc = \"\"] #[doc = {docs:?}]")
    }

    /// The same tokens at the place of the call. In rust-analyzer those of a text have places in that text, which it takes for
    /// places in the file, and falls over.
    pub(super) fn relocated(&self, tokens: TokenStream) -> TokenStream {
        placed_at(tokens, self.place)
    }
}

/// The same tokens, those in groups too, at one place.
///
/// ```
/// use proc_macro2::{Span, TokenStream};
///
/// let tokens: TokenStream = "series::read(1)".parse().unwrap();
/// let placed = scopes_core::placed_at(tokens.clone(), Span::call_site());
/// assert_eq!(placed.to_string(), tokens.to_string());
/// ```
pub fn placed_at(tokens: TokenStream, place: Span) -> TokenStream {
    let placed = tokens.into_iter().map(|token| {
        let mut token = match token {
            TokenTree::Group(group) => Group::new(group.delimiter(), placed_at(group.stream(), place)).into(),
            other => other,
        };
        token.set_span(place);
        token
    });
    placed.collect()
}

/// The module with the names that may follow the path of a module in `#[requires]`.
pub(super) fn write(text: &mut String, context: &Context<'_>, position: usize, site: &Site<'_>) {
    let Site { root, module: outer, condition, .. } = site;
    let module = &context.tree.modules[position];
    let _ = writeln!(
        text,
        "{condition}#[doc(hidden)] {UNSTABLE}
        #[allow(dead_code, non_upper_case_globals, unused_imports)] pub mod {FINDER} {{
        use super::{root}{{Scope, ScopeSet}};"
    );
    for &index in &module.scopes {
        write_scope(text, context, index);
    }
    for &index in &module.aliases {
        write_alias(text, context, outer, &context.catalog.aliases[index]);
    }
    for &child in &module.children {
        if let Some(name) = context.tree.modules[child].path.last() {
            let _ = writeln!(text, "pub use super::{outer}{name};");
        }
    }
    text.push_str("}\n");
}

/// Names that the compiler has a use for, so that whoever imports them by name finds them in an editor too.
pub(super) fn write_unused(text: &mut String) {
    for name in [NAMES, UNKNOWN] {
        let _ = writeln!(text, "#[cfg(rust_analyzer)] #[doc(hidden)] {UNSTABLE} pub mod {name} {{}}");
    }
}

/// What no compiler accepts, and what rust-analyzer does not offer.
pub(super) const UNSTABLE: &str = "#[unstable(feature = \"scopes_editor\", issue = \"none\")]";

/// What keeps rust-analyzer from offering to import a name.
const NOT_IMPORTED: &str = "#[rust_analyzer::completions(ignore_flyimport)]";

fn write_scope(text: &mut String, context: &Context<'_>, index: usize) {
    let scope = &context.catalog.scopes[index];
    let (docs, link) = (&context.docs[index], context.link(scope.at));
    let deprecated = deprecated(scope.deprecated.as_deref());
    let (name, variant) = (&scope.path.name, context.variant(index));
    let _ = writeln!(text, "{docs}{link}{deprecated}{NOT_IMPORTED} pub const {name}: Scope = Scope::{variant};");
}

fn write_alias(text: &mut String, context: &Context<'_>, outer: &str, alias: &Alias) {
    let (docs, link) = (docs::alias(context.catalog, alias), context.link(alias.at));
    let deprecated = deprecated(Some(&alias.deprecated));
    let (name, constant) = (&alias.path.name, const_ident(&alias.path.name));
    let ty = if alias.targets.len() == 1 { "Scope" } else { "ScopeSet" };
    let _ = writeln!(text, "{docs}{link}{deprecated}{NOT_IMPORTED} pub const {name}: {ty} = super::{outer}{constant};");
}

/// Documentation as attributes: of a comment in a text, rust-analyzer takes one `/` too many for documentation.
pub(super) fn without_comments(text: &str) -> String {
    let lines = text.lines().map(|line| match line.trim_start().strip_prefix("///") {
        Some(comment) => format!("#[doc = {comment:?}]\n"),
        None => format!("{line}\n"),
    });
    lines.collect()
}

impl Context<'_> {
    /// What hides a module from whoever writes code in the module of the catalog.
    pub(super) fn out_of_sight(&self) -> &'static str {
        if self.is_for_editor() { UNSTABLE } else { "" }
    }

    fn link(&self, at: usize) -> String {
        match &self.reader {
            Reader::Editor(editor) => editor.link(at),
            Reader::Compiler | Reader::Anybody => String::new(),
        }
    }
}
