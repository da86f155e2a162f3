//! From a valid catalog to Rust.
//!
//! What a user names stands where `scopes!` was called: the enum, the modules with a constant and a marker type for
//! each scope, the aliases of run-time types. Everything behind it stands in one hidden module, where nothing that the
//! user declared beside the call can get in the way.

mod docs;
mod editor;
mod endpoint_docs;
mod enums;
mod escape_markdown;
mod found;
mod grant;
mod hidden;
mod info;
mod macros;
mod markers;
mod modules;
mod name_lookup;
mod page;
mod perfect_hash;
mod policy;
mod presets;
mod refused;
mod scope;
mod tables;
mod template;
mod tree;

use proc_macro2::{LexError, TokenStream};
use quote::quote;

use crate::catalog::Catalog;
use crate::listed::Listed as _;
use refused::Refusal;
use tree::Tree;

pub use editor::{Editor, placed_at};
pub use refused::expand_refused;

/// How generated code refers to its surroundings.
#[derive(Debug, Clone)]
pub struct Options {
    call_site: String,
    crate_path: TokenStream,
    /// The attribute of each item at the root, and of each module for all that is in it.
    allows: &'static str,
    lex: Lex,
    reader: Reader,
}

/// Who reads the code.
#[derive(Debug, Clone)]
enum Reader {
    /// The compiler, which is given it by a macro.
    Compiler,
    /// An editor, which is given it by a macro.
    Editor(Editor),
    /// Both, in a file.
    Anybody,
}

/// A function that makes tokens of text.
type Lex = fn(&str) -> Result<TokenStream, String>;

impl Options {
    /// Of code for a file, which the compiler reads, and editors too. `call_site` tells this expansion from the others in its
    /// crate; any text that no other one has will do.
    ///
    /// ```
    /// let options = scopes_core::Options::new("src/access.rs:3:1");
    /// ```
    pub fn new(call_site: &str) -> Self {
        Self {
            call_site: call_site.to_owned(),
            crate_path: quote!(::scopes),
            allows: LINT_ALLOWS,
            lex: |text| text.parse().map_err(|error: LexError| error.to_string()),
            reader: Reader::Anybody,
        }
    }

    /// The path of the `scopes` crate, where it is not `::scopes`.
    ///
    /// ```
    /// let path = "::acme_auth::scopes".parse().unwrap();
    /// let options = scopes_core::Options::new("src/access.rs:3:1").crate_path(path);
    /// ```
    #[must_use]
    pub fn crate_path(self, crate_path: TokenStream) -> Self {
        Self { crate_path, ..self }
    }

    /// Of code that a macro gives the compiler. `lex` makes tokens of generated text: in a procedural macro the compiler itself
    /// is faster than `proc_macro2`. An error of it becomes a `compile_error!` in the place of the tokens. Code in a file allows
    /// the lints that it cannot heed; about that of a macro of another crate the compiler reports none of them.
    ///
    /// ```
    /// let options = scopes_core::Options::new("src/access.rs:3:1");
    /// let options = options.for_compiler(|text| text.parse().map_err(|_| "this is no Rust".to_owned()));
    /// ```
    #[must_use]
    pub fn for_compiler(self, lex: fn(&str) -> Result<TokenStream, String>) -> Self {
        Self { lex, allows: "", reader: Reader::Compiler, ..self }
    }

    /// Of code that a macro gives rust-analyzer. It has what `#[requires]` names in an editor, and does not compile.
    ///
    /// ```
    /// use proc_macro2::Span;
    /// use scopes_core::{Editor, Options};
    ///
    /// let catalog = scopes_core::parse("shop.toml", b"catalog.name = 'shop'\n[scopes]\n'orders:read' = ''").unwrap();
    /// let options = Options::new("src/access.rs:3:1").for_editor(Editor::new(Span::call_site()));
    /// assert!(scopes_core::expand(&catalog, &options).to_string().contains("# [unstable"));
    /// ```
    #[must_use]
    pub fn for_editor(self, editor: Editor) -> Self {
        Self { reader: Reader::Editor(editor), ..self }
    }

    fn relocated(&self, code: TokenStream) -> TokenStream {
        match &self.reader {
            Reader::Editor(editor) => editor.relocated(code),
            Reader::Compiler | Reader::Anybody => code,
        }
    }
}

/// The code that `scopes!` generates for a catalog: items for one module.
///
/// The same catalog and options give the same code.
pub fn expand(catalog: &Catalog, options: &Options) -> TokenStream {
    options.relocated(expand_in(&Context::new(catalog, options, None)))
}

fn expand_in(context: &Context<'_>) -> TokenStream {
    let root = found::expand_root(context);
    let scope = scope::expand_enum(context);
    let types = expand_types(context);
    let grant = grant::expand(context);
    let enums = enums::expand(context);
    let modules = modules::expand(context);
    let presets = presets::expand(context);
    let info = info::expand_catalog(context);
    let hidden = hidden::expand(context);
    let markers = markers::expand(context);
    // Functions and tables stand before what there is much of. The compiler keeps what it knows of items in tables as long as
    // the number of the last item that has an entry, and of modules and markers there is nothing to know in most of them.
    quote! { #root #scope #types #grant #enums #presets #info #hidden #modules #markers }
}

const ALLOW_DEPRECATED: &str = r#"#[allow(deprecated, reason = "a deprecated scope is still a scope")]"#;

/// The catalog decides how things are called and described, and no program uses, or shows, all of them.
const LINT_ALLOWS: &str = r#"#[allow(
    dead_code,
    missing_copy_implementations,
    missing_debug_implementations,
    unreachable_pub,
    unused_imports,
    clippy::doc_markdown,
    clippy::enum_variant_names,
    clippy::must_use_candidate,
    reason = "the catalog decides about names and texts, and no program uses all of them"
)]"#;

/// What every part of the generator needs to know.
struct Context<'a> {
    catalog: &'a Catalog,
    tree: Tree<'a>,
    /// The documentation of each scope, as text.
    docs: Vec<String>,
    /// The doc-hidden module of the `scopes` crate that generated code speaks to. Named once, so that there is one error where
    /// it is not there; the hidden module has it as `private`.
    crate_private: TokenStream,
    crate_path: &'a TokenStream,
    /// What the names of this expansion's macros begin with.
    macro_prefix: String,
    /// [`LINT_ALLOWS`], or nothing where no lint is reported.
    allows: &'static str,
    lex: Lex,
    reader: &'a Reader,
    /// The errors, if the catalog is refused.
    refusal: Option<Refusal>,
}

impl<'a> Context<'a> {
    fn new(catalog: &'a Catalog, options: &'a Options, refusal: Option<Refusal>) -> Self {
        let Options { crate_path, allows, lex, reader, .. } = options;
        let name: String = catalog.name.chars().filter(char::is_ascii_alphanumeric).text();
        let hash = perfect_hash::text_hash(&options.call_site);
        Self {
            catalog,
            tree: Tree::new(catalog),
            docs: docs::scopes(catalog),
            crate_private: quote!(#crate_path::__private),
            crate_path,
            macro_prefix: format!("__scopes_{name}_{hash:016x}"),
            allows,
            lex: *lex,
            reader,
            refusal,
        }
    }

    /// Whether it is known what a token is made of.
    fn knows_conditions(&self) -> bool {
        self.refusal.as_ref().is_none_or(|refusal| !refusal.lacks_conditions)
    }

    fn allow_deprecated(&self) -> &'static str {
        let has_deprecated = self.catalog.scopes.iter().any(|scope| scope.deprecated.is_some());
        if has_deprecated { ALLOW_DEPRECATED } else { "" }
    }

    /// What is generated is written as text, which the compiler reads in one go. Token by token it would take
    /// a macro, which cargo compiles without optimisation, several times as long.
    fn tokens(&self, text: &str) -> TokenStream {
        if self.is_for_editor() { tokens(&editor::without_comments(text), self.lex) } else { tokens(text, self.lex) }
    }

    fn is_for_editor(&self) -> bool {
        matches!(self.reader, Reader::Editor(_))
    }

    /// A type of the `scopes` crate, by its path there. An editor shows it as it is written; the compiler has it from the hidden
    /// module, to which `root` leads.
    fn type_of_crate(&self, root: &str, path: &str) -> String {
        let name = path.rsplit("::").next().unwrap_or_default();
        match self.reader {
            Reader::Editor(_) => format!("{}::{path}", self.crate_path),
            Reader::Compiler | Reader::Anybody => format!("{root}__generated::private::{name}"),
        }
    }

    /// A template with texts in its places.
    fn fill(&self, template: &str, values: &[(&str, &str)]) -> TokenStream {
        self.tokens(&template::fill(template, values))
    }

    /// The variant of `Scope`, which is also the name of the marker type, for a scope by its position.
    fn variant(&self, index: usize) -> &str {
        &self.tree.variants[index]
    }
}

fn tokens(text: &str, lex: Lex) -> TokenStream {
    lex(text).unwrap_or_else(|error| quote!(::core::compile_error!(#error);))
}

/// The run-time types of the catalog, under the names that its users write.
fn expand_types(context: &Context<'_>) -> TokenStream {
    let name = docs::code(&context.catalog.name);
    let docs = |text: String| format!("#[doc = {text:?}] {}", context.allows);
    let set = docs(format!(" A set of scopes of {name}, one bit for each."));
    let token = docs(format!(
        " What a caller may do, in scopes of {name}: the authority that requirements are checked against."
    ));
    let missing = docs(format!(" A refusal in scopes of {name}: what is required and what of that is missing."));
    let ty = |name: &str| context.type_of_crate("", &format!("types::{name}"));
    let token = if context.knows_conditions() {
        template::fill(TOKEN, &[("docs", &token), ("type", &ty("Token"))])
    } else {
        String::new()
    };
    let (set_type, missing_type) = (ty("Set"), ty("MissingScopes"));
    context.fill(
        TYPES,
        &[
            ("set", &set),
            ("set_type", &set_type),
            ("token", &token),
            ("missing", &missing),
            ("missing_type", &missing_type),
        ],
    )
}

const TYPES: &str = "
#set
pub type ScopeSet = #set_type<Scope>;
#token
#missing
pub type MissingScopes = #missing_type<Scope>;
";

const TOKEN: &str = "
#docs
pub type Token = #type<Scope>;
";
